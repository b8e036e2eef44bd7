//! A list of any length as it stands in a file, one entry at a time: where each ends is told by its brackets alone, and only entries
//! that somebody wants to know are understood.

use std::cell::Cell;
use std::io::Read;
use std::rc::Rc;

use serde::de::IgnoredAny;

/// How much is read at a time, in bytes.
const PIECE: usize = 64 * 1024;

/// What is done with each entry's text.
pub(super) type Each<'a> = &'a mut dyn FnMut(&str) -> serde_json::Result<()>;

/// The bytes of a file from the beginning of a list on.
pub(super) struct List<'a> {
    input: &'a mut dyn Read,
    /// To be set to 0 where an entry ends.
    entry: Rc<Cell<u64>>,
    /// What was read and not given yet.
    held: Vec<u8>,
    /// Where that begins in the file, from 1 on.
    line: usize,
    column: usize,
}

impl<'a> List<'a> {
    /// A list that begins at a place of what was read already.
    pub(super) fn new(input: &'a mut dyn Read, entry: Rc<Cell<u64>>, held: Vec<u8>, at: usize) -> Self {
        let mut list = Self { input, entry, held, line: 1, column: 1 };
        list.give_up(at.saturating_add(1));
        list
    }

    /// Gives every entry, but those that are plain at first sight.
    ///
    /// # Errors
    /// What is wrong and where, in words. Entries before that place were given.
    pub(super) fn entries(mut self, is_plain: &dyn Fn(&[u8]) -> bool, each: Each<'_>) -> Result<(), String> {
        let (mut start, mut at, mut depth, mut in_text) = (0, 0, 0_usize, false);
        loop {
            while let Some(rest) = self.held.get(at..).filter(|rest| !rest.is_empty()) {
                let Some(next) = next_sign(rest, in_text, depth) else {
                    at = self.held.len();
                    break;
                };
                at += next;
                match self.held.get(at) {
                    Some(b'"') => in_text = !in_text,
                    // What is escaped ends no text.
                    Some(b'\\') if at + 1 == self.held.len() => break,
                    Some(b'\\') => at += 1,
                    Some(b'{' | b'[') => depth += 1,
                    Some(b'}' | b']') if depth > 0 => depth -= 1,
                    ends => {
                        let is_last = ends != Some(&b',');
                        self.give(start, at, is_plain, each)?;
                        if is_last {
                            return Ok(());
                        }
                        start = at + 1;
                    }
                }
                at += 1;
            }
            self.give_up(start);
            at -= start;
            start = 0;
            if !self.fill()? {
                let half =
                    if self.held.iter().all(u8::is_ascii_whitespace) { b"[" } else { self.held.as_slice() };
                let whole = |text: &str| serde_json::from_str::<IgnoredAny>(text).map(|_| ());
                let said = self.read(0, half, &mut { whole }).err();
                return Err(said.unwrap_or_else(|| "EOF while parsing a list".into()));
            }
        }
    }

    fn give(
        &self,
        from: usize,
        to: usize,
        is_plain: &dyn Fn(&[u8]) -> bool,
        each: Each<'_>,
    ) -> Result<(), String> {
        self.entry.set(0);
        let bytes = self.held.get(from..to).unwrap_or_default();
        if bytes.iter().all(u8::is_ascii_whitespace) || is_plain(bytes) {
            return Ok(());
        }
        self.read(from, bytes, each)
    }

    /// Reads an entry that begins at a place of what is held.
    fn read(&self, from: usize, bytes: &[u8], each: Each<'_>) -> Result<(), String> {
        let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
        each(text).map_err(|error| self.placed(from, &error))
    }

    /// Reads on; `false` at the end.
    fn fill(&mut self) -> Result<bool, String> {
        let length = self.held.len();
        self.held.resize(length + PIECE, 0);
        let space = self.held.get_mut(length..).unwrap_or_default();
        let count = self.input.read(space);
        self.held.truncate(length + count.as_ref().copied().unwrap_or(0));
        count.map(|count| count > 0).map_err(|error| error.to_string())
    }

    /// Lets go of what was given.
    fn give_up(&mut self, count: usize) {
        let gone = self.held.get(..count).unwrap_or(&self.held);
        (self.line, self.column) = after((self.line, self.column), gone);
        self.held.drain(..gone.len());
    }

    /// An error with its place in the file instead of that in the entry, which begins at a place of what is held.
    fn placed(&self, from: usize, error: &serde_json::Error) -> String {
        let (line, column) = after((self.line, self.column), self.held.get(..from).unwrap_or_default());
        let said = error.to_string();
        let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
        match error.line() {
            0 | 1 => format!("{said} at line {line} column {}", column + error.column().saturating_sub(1)),
            more => format!("{said} at line {} column {}", line + more - 1, error.column()),
        }
    }
}

/// The place after some bytes.
fn after((line, column): (usize, usize), bytes: &[u8]) -> (usize, usize) {
    match bytes.iter().rposition(|byte| *byte == b'\n') {
        None => (line, column + bytes.len()),
        Some(last) => (line + bytes.iter().filter(|byte| **byte == b'\n').count(), bytes.len() - last),
    }
}

/// The next sign that ends or begins something.
fn next_sign(bytes: &[u8], in_text: bool, depth: usize) -> Option<usize> {
    if in_text {
        return memchr::memchr2(b'"', b'\\', bytes);
    }
    bytes.iter().position(|byte| match byte {
        b'"' | b'{' | b'[' | b'}' | b']' => true,
        b',' => depth == 0,
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    /// A reader that gives so many bytes at a time.
    struct Slow<'a>(&'a [u8], usize);
    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let count = into.len().min(self.1);
            self.0.read(&mut into[..count])
        }
    }

    fn read(text: &str, step: usize) -> (Vec<Value>, Result<(), String>) {
        let mut found = Vec::new();
        let (first, rest) = text.as_bytes().split_at(1);
        let mut slow = Slow(rest, step);
        let list = List::new(&mut slow, Rc::default(), first.to_vec(), 0);
        let done =
            list.entries(&|_| false, &mut |text| serde_json::from_str(text).map(|value| found.push(value)));
        (found, done)
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 40, ..Default::default() })]
        #[test]
        fn entries_are_what_a_whole_reading_gives(
            texts in proptest::collection::vec("[a\\\\\"\\[\\]{},é \n]{0,12}", 0..6),
            step in 3_usize..40,
            end in 0.0..1.0_f64,
        ) {
            let all: Vec<Value> =
                texts.iter().map(|text| serde_json::json!({ "a": [text, { text.as_str(): 1 }], "b": "\\" })).collect();
            let text = serde_json::to_string_pretty(&all).unwrap();
            proptest::prop_assert_eq!(read(&text, step), (all.clone(), Ok(())));
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let end = (1 + (text.len() as f64 * end) as usize..).find(|end| text.is_char_boundary(*end)).unwrap();
            let (found, done) = read(text.get(..end).unwrap_or(&text), step);
            proptest::prop_assert!(all.starts_with(&found));
            proptest::prop_assert!(done.is_ok() == (end >= text.len()), "{:?}", done);
        }
    }

    #[test]
    fn errors_say_where_in_the_file() {
        let check = |text: &str, count: usize, says: &str| {
            for step in [1, 7, 1000] {
                let (found, done) = read(text, step);
                assert_eq!((found.len(), done.unwrap_err().as_str()), (count, says), "{text}");
            }
        };
        let whole = |text: &str| serde_json::from_str::<Value>(text).unwrap_err().to_string();
        for text in ["[1,\n{\"a\": x}]", "[1, {\"a\"}]", "[{\"b\":1},\n\n{\"a\":\n 2,}]", "[1,{\"a\":"] {
            check(text, 1, &whole(text));
        }
        check("[1,", 1, "EOF while parsing a list at line 1 column 4");
    }
}
