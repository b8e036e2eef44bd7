//! Halves of letters: exports cut texts at a number of UTF-16 units, and what is left of an emoji is no letter. JSON knows no
//! such thing, and a whole file would be lost to it, so each half is made the sign for an unknown letter, of the same length.

use std::io::{self, Read};

/// How much is looked at in one go, in bytes.
const PIECE: usize = 64 * 1024;
/// `\ud83d`: an escape, and two of them, in bytes.
const ONE: usize = 6;
const TWO: usize = 12;

/// JSON whose escaped letters are whole.
pub(super) struct Pairs<R> {
    inner: R,
    piece: Vec<u8>,
    /// Up to where it was given, and up to where it was looked at.
    given: usize,
    ready: usize,
}

impl<R: Read> Pairs<R> {
    pub(super) const fn new(inner: R) -> Self {
        Self { inner, piece: Vec::new(), given: 0, ready: 0 }
    }

    /// Gets the next piece; what was not looked at yet stays at its beginning.
    fn fill(&mut self) -> io::Result<()> {
        self.piece.drain(..self.ready);
        (self.given, self.ready) = (0, 0);
        let before = self.piece.len();
        self.inner.by_ref().take(PIECE as u64).read_to_end(&mut self.piece)?;
        let is_last = self.piece.len() - before < PIECE;
        self.ready = mend(&mut self.piece, is_last);
        Ok(())
    }
}

impl<R: Read> Read for Pairs<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given == self.ready {
            self.fill()?;
        }
        let rest = self.piece.get(self.given..self.ready).unwrap_or_default();
        let count = rest.len().min(into.len());
        if let (Some(to), Some(from)) = (into.get_mut(..count), rest.get(..count)) {
            to.copy_from_slice(from);
        }
        self.given += count;
        Ok(count)
    }
}

/// Mends a piece, and says how far it was looked at: an escape may go on in the next.
fn mend(piece: &mut [u8], is_last: bool) -> usize {
    let mut at = 0;
    while let Some(next) = piece.get(at..).and_then(|rest| memchr::memchr(b'\\', rest)) {
        at += next;
        if at + TWO > piece.len() && !is_last {
            return at;
        }
        let unit = |at: usize| -> Option<u16> {
            let text = piece.get(at..at + ONE)?.strip_prefix(b"\\u")?;
            u16::from_str_radix(std::str::from_utf8(text).ok()?, 16).ok()
        };
        at += match unit(at) {
            Some(0xD800..=0xDBFF) if unit(at + ONE).is_some_and(|low| (0xDC00..=0xDFFF).contains(&low)) => {
                TWO
            }
            Some(0xD800..=0xDFFF) => {
                if let Some(half) = piece.get_mut(at..at + ONE) {
                    half.copy_from_slice(b"\\ufffd");
                }
                ONE
            }
            Some(_) => ONE,
            None => 2,
        };
    }
    piece.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader that gives a byte at a time.
    struct Slow<'a>(&'a [u8]);
    impl Read for Slow<'_> {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let count = into.len().min(1);
            self.0.read(&mut into[..count])
        }
    }

    #[test]
    fn halves_are_made_whole_and_nothing_else_is_touched() {
        let check = |text: &str, expect: &str| {
            for slow in [false, true] {
                let mut all = String::new();
                let inner: Box<dyn Read> =
                    if slow { Box::new(Slow(text.as_bytes())) } else { Box::new(text.as_bytes()) };
                Pairs::new(inner).read_to_string(&mut all).unwrap();
                assert_eq!(all, expect);
            }
        };
        check(r#"["Elm \ud83d Party"]"#, r#"["Elm \ufffd Party"]"#);
        check(r#"["\ud83d\ude00 \ude00\ud83d"]"#, r#"["\ud83d\ude00 \ufffd\ufffd"]"#);
        check(r#"["\\ud83d \n \u00e9 \"]"#, r#"["\\ud83d \n \u00e9 \"]"#);
        check(r#""\ud83"#, r#""\ud83"#);
        check("", "");
        // At the edge between two pieces.
        for pad in PIECE - 14..PIECE + 2 {
            let text = format!("{}{}", "x".repeat(pad), r"\ud83d\ude00\ud83d!");
            check(&text, &text.replace(r"\ud83d!", r"\ufffd!"));
        }
    }
}
