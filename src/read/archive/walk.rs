//! A JSON file of any size, one entry at a time: only the entries of wanted lists are ever held.

use std::cell::Cell;
use std::io::{self, BufReader, Cursor, Read};
use std::rc::Rc;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::list::{Each, List};

/// The largest entry held, in bytes of the file.
const MAX_ENTRY: u64 = 8 * 1024 * 1024;
/// How many bytes are read between two reports.
const REPORT: u64 = 256 * 1024;

/// What is said when the person stopped.
pub const CANCELLED: &str = "stopped";

/// A reader that counts: it tells how far it is, stops when told to, and refuses entries without end.
pub struct Metered<'a, R> {
    inner: R,
    entry: Rc<Cell<u64>>,
    since: u64,
    tick: &'a mut dyn FnMut(u64) -> bool,
}

impl<'a, R: Read> Metered<'a, R> {
    /// Counts from here on. `tick` is given the bytes read since the last time and says whether to go on.
    pub fn new(inner: R, tick: &'a mut dyn FnMut(u64) -> bool) -> Self {
        Self { inner, entry: Rc::new(Cell::new(0)), since: 0, tick }
    }

    /// How much of the entry under way was read, in bytes; to be set to 0 where one ends.
    pub fn entry(&self) -> Rc<Cell<u64>> {
        Rc::clone(&self.entry)
    }

    fn report(&mut self) -> bool {
        let since = std::mem::take(&mut self.since);
        (self.tick)(since)
    }
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        let bytes = count as u64;
        self.since += bytes;
        self.entry.set(self.entry.get() + bytes);
        if self.entry.get() > MAX_ENTRY + 128 * 1024 {
            return Err(io::Error::other(format!("an entry is larger than {} MB", MAX_ENTRY >> 20)));
        }
        if (self.since >= REPORT || count == 0) && !self.report() {
            return Err(io::Error::other(CANCELLED));
        }
        Ok(count)
    }
}

/// How far into a script its list begins, in bytes.
const MAX_HEAD: usize = 4096;

/// Gives `each` every entry of the top-level list (with the key `""`) but those that are plain at first sight, and of every list under
/// a wanted key, at any depth of objects; and what else stands under a wanted key as one entry.
///
/// # Errors
/// What is wrong and where, in words. Entries before that place were given.
pub fn walk<R: Read>(
    mut input: Metered<'_, R>,
    wanted: &[&str],
    is_plain: &dyn Fn(&[u8]) -> bool,
    each: &mut dyn FnMut(&str, Value),
) -> Result<(), String> {
    let entry = input.entry();
    walk_any(&mut input, entry, wanted, is_plain, each)
}

/// The same for every kind of file, so that this code stands in the package once.
fn walk_any(
    input: &mut dyn Read,
    entry: Rc<Cell<u64>>,
    wanted: &[&str],
    is_plain: &dyn Fn(&[u8]) -> bool,
    each: &mut dyn FnMut(&str, Value),
) -> Result<(), String> {
    let head = beginning(input)?;
    // A file may begin with a byte order mark.
    let mark = if head.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let first = head.iter().skip(mark).position(|byte| !byte.is_ascii_whitespace()).map(|at| at + mark);
    if let Some(at) = first.filter(|at| head.get(*at) == Some(&b'[')) {
        return List::new(input, entry, head, at)
            .entries(is_plain, &mut |text| serde_json::from_str(text).map(|value| each("", value)));
    }
    let mut whole = Cursor::new(head);
    whole.set_position(mark as u64);
    let mut json =
        serde_json::Deserializer::from_reader(BufReader::with_capacity(64 * 1024, whole.chain(input)));
    let mut walker = Walker { wanted, each, entry };
    Node { walker: &mut walker, key: Some("") }.deserialize(&mut json).map_err(|error| error.to_string())
}

/// The same for a script such as `window.YTD.name = [ … ];`: its list begins at the first bracket.
///
/// # Errors
/// As [`walk`].
pub fn walk_script<R: Read>(mut input: Metered<'_, R>, each: Each<'_>) -> Result<(), String> {
    let entry = input.entry();
    let head = beginning(&mut input)?;
    let Some(at) = head.iter().take(MAX_HEAD).position(|byte| *byte == b'[') else {
        return Err("no list in this file; expected `window.YTD.ad_impressions.part0 = [ … ]`".into());
    };
    // What follows the list, such as `;`, is nobody's business.
    List::new(&mut input, entry, head, at).entries(&|_| false, each)
}

/// The beginning of a file, by which it is known what it is.
fn beginning(input: &mut dyn Read) -> Result<Vec<u8>, String> {
    let mut head = Vec::new();
    input.take(MAX_HEAD as u64).read_to_end(&mut head).map_err(|error| error.to_string())?;
    Ok(head)
}

struct Walker<'a> {
    wanted: &'a [&'a str],
    each: &'a mut dyn FnMut(&str, Value),
    entry: Rc<Cell<u64>>,
}

/// A value; `key` is its name where it is wanted.
struct Node<'w, 'a, 'k> {
    walker: &'w mut Walker<'a>,
    key: Option<&'k str>,
}

impl<'de> DeserializeSeed<'de> for Node<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("JSON")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Some(key) = self.key else {
            while list.next_element::<IgnoredAny>()?.is_some() {
                self.walker.entry.set(0);
            }
            return Ok(());
        };
        while let Some(value) = list.next_element::<Value>()? {
            self.walker.entry.set(0);
            (self.walker.each)(key, value);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        if let Some(key) = self.key.filter(|key| !key.is_empty()) {
            let value = rest(map)?;
            (self.walker.each)(key, value);
            return Ok(());
        }
        while let Some(name) = map.next_key::<String>()? {
            self.walker.entry.set(0);
            let key = self.walker.wanted.iter().find(|wanted| **wanted == name).copied();
            map.next_value_seed(Node { walker: self.walker, key })?;
        }
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        if let Some(key) = self.key.filter(|key| !key.is_empty()) {
            (self.walker.each)(key, Value::String(text.to_owned()));
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// The rest of an object as a value.
fn rest<'de, A: MapAccess<'de>>(mut map: A) -> Result<Value, A::Error> {
    let mut out = serde_json::Map::new();
    while let Some((key, value)) = map.next_entry::<String, Value>()? {
        out.insert(key, value);
    }
    Ok(Value::Object(out))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: &[(&str, &str)], error: Option<&str>) {
        let mut tick = |_| true;
        let mut found: Vec<(String, String)> = Vec::new();
        let result = walk(
            Metered::new(text.as_bytes(), &mut tick),
            &["wanted", "other"],
            &|_| false,
            &mut |key, value| {
                found.push((key.to_owned(), value.to_string()));
            },
        );
        let found: Vec<(&str, &str)> = found.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(found, expect, "{text}");
        match error {
            None => assert_eq!(result, Ok(()), "{text}"),
            Some(part) => {
                assert!(result.clone().is_err_and(|said| said.contains(part)), "{text}: {result:?}")
            }
        }
    }

    #[test]
    fn entries_of_wanted_lists_and_nothing_else() {
        check("[1,{\"a\":2}]", &[("", "1"), ("", "{\"a\":2}")], None);
        check(
            r#"{"x":{"wanted":[{"n":1},{"n":2}],"messages":["secret"]},"other":"y","z":[{"wanted":[3]}]}"#,
            &[("wanted", "{\"n\":1}"), ("wanted", "{\"n\":2}"), ("other", "\"y\"")],
            None,
        );
        check(r#"{"wanted":null,"other":{"k":"v"}}"#, &[("other", "{\"k\":\"v\"}")], None);
    }

    #[test]
    fn what_was_read_before_the_damage_is_kept() {
        check("[1,2,{\"a\":", &[("", "1"), ("", "2")], Some("EOF"));
        check("not json", &[], Some("expected"));
    }

    #[test]
    fn an_entry_without_end_is_refused() {
        let text = format!("[\"{}\"]", "x".repeat(9 * 1024 * 1024));
        check(&text, &[], Some("larger than 8 MB"));
        let many =
            format!("[{}1]", "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",".repeat(300_000));
        let mut count = 0;
        let mut tick = |_| true;
        walk(Metered::new(many.as_bytes(), &mut tick), &[], &|_| false, &mut |_, _| count += 1).unwrap();
        assert_eq!(count, 300_001);
    }

    #[test]
    fn a_person_may_stop() {
        let text = format!("[{}1]", "1,".repeat(1_000_000));
        let mut ticks = 0;
        let mut tick = |_| {
            ticks += 1;
            ticks < 3
        };
        let said =
            walk(Metered::new(text.as_bytes(), &mut tick), &[], &|_| false, &mut |_, _| ()).unwrap_err();
        assert!(said.contains(CANCELLED), "{said}");
    }
}
