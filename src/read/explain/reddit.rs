//! Reddit's `ad-transparency-encoded-data`: base64 of a Thrift compact-protocol struct, read here without its
//! schema. Field 1 is a list of interests, field 3 a place from country down (inferred from public pages,
//! 2026); the enumeration in field 4 names kinds of audience whose meaning is not published.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

use crate::read::reason;
use crate::record::reason::{Explanation, Granularity, Kind, Origin, Reason, Source};

/// The longest attribute read, in characters.
const MAX_TEXT: usize = 64 * 1024;
/// How deep structs may be nested.
const MAX_DEPTH: usize = 16;
/// Values read in all.
const MAX_VALUES: usize = 4_096;

/// A value of the compact protocol; numbers of every width alike.
#[derive(Debug, Clone, PartialEq)]
enum Value {
    Bool(bool),
    Number(i64),
    Text(String),
    List(Vec<Value>),
    Struct(Vec<(i64, Value)>),
    /// Understood in form, not in use here.
    Other,
}

/// Reads the attribute. `None` when it is not such a struct or says nothing.
#[must_use]
pub fn reddit(attribute: &str) -> Option<Explanation> {
    let text = attribute.trim();
    if text.is_empty() || text.len() > MAX_TEXT {
        return None;
    }
    let bytes = STANDARD.decode(text).or_else(|_| STANDARD_NO_PAD.decode(text)).ok()?;
    let mut input = Input { bytes: &bytes, left: MAX_VALUES };
    let fields = input.fields(0)?;
    let reasons: Vec<Reason> = fields
        .iter()
        .flat_map(|(id, value)| criterion(*id, value))
        .map(|kind| reason(kind, Origin::Attribute))
        .collect();
    (!reasons.is_empty()).then_some(Explanation { source: Source::Attribute, reasons })
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Text(text) if !text.trim().is_empty() => vec![text.trim()],
        Value::List(list) => list.iter().flat_map(texts).collect(),
        Value::Struct(fields) => fields.iter().flat_map(|(_, value)| texts(value)).collect(),
        _ => Vec::new(),
    }
}

fn criterion(id: i64, value: &Value) -> Vec<Kind> {
    let named = |text: &str| Some(text.chars().take(300).collect::<String>());
    match (id, value) {
        (1, _) => texts(value).into_iter().map(|text| Kind::Interest { name: named(text) }).collect(),
        (3, Value::Struct(fields)) => {
            // The finest part is what was asked for; the coarser ones say where that is.
            let parts: Vec<(i64, &str)> = fields
                .iter()
                .filter_map(|(id, value)| texts(value).first().map(|text| (*id, *text)))
                .collect();
            let granularity = match parts.last().map(|(id, _)| *id) {
                Some(1) => Some(Granularity::Country),
                Some(2) => Some(Granularity::Region),
                Some(3) => Some(Granularity::City),
                _ => None,
            };
            let name = parts.iter().rev().map(|(_, text)| *text).collect::<Vec<_>>().join(", ");
            if name.is_empty() {
                Vec::new()
            } else {
                vec![Kind::Location { name: named(&name), granularity, scope: None }]
            }
        }
        _ => {
            let said = describe(value);
            let kind = Some(format!("field {id}"));
            said.map(|text| Kind::Unrecognised { text, kind }).into_iter().collect()
        }
    }
}

/// A value that is not understood, as text; `None` if it says nothing.
fn describe(value: &Value) -> Option<String> {
    let said = match value {
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::Text(text) => text.clone(),
        Value::List(list) => list.iter().filter_map(describe).collect::<Vec<_>>().join(", "),
        Value::Struct(fields) => {
            let parts = fields.iter().filter_map(|(id, value)| Some(format!("{id}: {}", describe(value)?)));
            parts.collect::<Vec<_>>().join(", ")
        }
        Value::Other => return None,
    };
    (!said.trim().is_empty()).then(|| said.chars().take(2_000).collect())
}

/// The bytes not yet read. Every method gives `None` where they are not what the protocol demands.
struct Input<'a> {
    bytes: &'a [u8],
    left: usize,
}

impl Input<'_> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    fn varint(&mut self) -> Option<u64> {
        let mut value = 0_u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(value);
            }
        }
        None
    }

    /// A signed number, folded so that small ones of either sign are short.
    fn zigzag(&mut self) -> Option<i64> {
        let value = self.varint()?;
        Some((value >> 1).cast_signed() ^ -(value & 1).cast_signed())
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.varint()?).ok()?;
        let (text, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(String::from_utf8_lossy(text).into_owned())
    }

    fn fields(&mut self, depth: usize) -> Option<Vec<(i64, Value)>> {
        let mut fields = Vec::new();
        let mut id = 0_i64;
        loop {
            let head = self.byte()?;
            if head == 0 {
                return Some(fields);
            }
            let step = i64::from(head >> 4);
            id = if step == 0 { self.zigzag()? } else { id.checked_add(step)? };
            // In a field, the type itself says true or false.
            let value = match head & 0x0f {
                1 => Value::Bool(true),
                2 => Value::Bool(false),
                kind => self.value(kind, depth)?,
            };
            fields.push((id, value));
        }
    }

    fn value(&mut self, kind: u8, depth: usize) -> Option<Value> {
        self.left = self.left.checked_sub(1)?;
        if depth > MAX_DEPTH {
            return None;
        }
        Some(match kind {
            1 | 2 => Value::Bool(self.byte()? == 1),
            3 => Value::Number(i64::from(self.byte()?.cast_signed())),
            4..=6 => Value::Number(self.zigzag()?),
            7 => {
                let (_, rest) = self.bytes.split_at_checked(8)?;
                self.bytes = rest;
                Value::Other
            }
            8 => Value::Text(self.text()?),
            9 | 10 => {
                let head = self.byte()?;
                let short = usize::from(head >> 4);
                let length = if short == 15 { usize::try_from(self.varint()?).ok()? } else { short };
                let items = (0..length).map(|_| self.value(head & 0x0f, depth + 1));
                Value::List(items.collect::<Option<_>>()?)
            }
            11 => {
                let length = self.varint()?;
                if length > 0 {
                    let kinds = self.byte()?;
                    for _ in 0..length {
                        self.value(kinds >> 4, depth + 1)?;
                        self.value(kinds & 0x0f, depth + 1)?;
                    }
                }
                Value::Other
            }
            12 => Value::Struct(self.fields(depth + 1)?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(attribute: &str) -> Vec<Kind> {
        reddit(attribute)
            .map(|found| found.reasons.into_iter().map(|reason| reason.kind).collect())
            .unwrap_or_default()
    }

    #[test]
    fn interests_and_place() {
        // {1: ["Bees"], 3: {1: "Norway", 4: ""}, 4: []}
        let bytes = b"\x19\x18\x04Bees\x2c\x18\x06Norway\x38\x00\x00\x19\x05\x00";
        let found = kinds(&STANDARD.encode(bytes));
        assert_eq!(found.first(), Some(&Kind::Interest { name: Some("Bees".into()) }));
        let norway = Kind::Location {
            name: Some("Norway".into()),
            granularity: Some(Granularity::Country),
            scope: None,
        };
        assert_eq!(found.get(1..), Some([norway].as_slice()));
    }

    #[test]
    fn an_unknown_field_is_kept() {
        // {7: "zinc"}
        assert_eq!(
            kinds(&STANDARD.encode(b"\x78\x04zinc\x00")),
            [Kind::Unrecognised { text: "zinc".into(), kind: Some("field 7".into()) }]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_end(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            let _ = reddit(&STANDARD.encode(bytes));
        }
    }
}
