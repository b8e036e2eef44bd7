//! Sentences to reasons. Phrases are data in `rules/phrases/`; this is the matcher: literal parts are searched
//! from left to right and never again, so that its time grows with the text and not with its trickery.

use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::read::reason;
use crate::record::reason::{AskedBy, Kind, Origin, Reason};

/// The longest block of text looked at, in bytes.
const MAX_BLOCK: usize = 8_192;
/// The longest name taken from a slot, in characters.
const MAX_NAME: usize = 300;
/// The shortest rest that says something, in letters.
const MIN_REST: usize = 4;

/// The phrases of one locale.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrases {
    #[allow(dead_code, reason = "for the reader of the file, and for build.rs")]
    locale: String,
    anchor: Vec<String>,
    frame: Vec<String>,
    phrase: Vec<Phrase>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    text: String,
    kind: String,
    #[serde(default)]
    with: Map<String, Value>,
    about: Option<AskedBy>,
}

/// One part of a pattern.
#[derive(Debug, PartialEq)]
enum Part {
    Literal(String),
    Slot(String),
}

struct Compiled {
    anchor: Vec<String>,
    frame: Vec<Vec<Part>>,
    phrases: Vec<(Vec<Part>, Phrase)>,
}

static ALL: LazyLock<Vec<Compiled>> = LazyLock::new(|| {
    // build.rs refuses to build when this text does not parse.
    let all: Vec<Phrases> =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/phrases.json"))).unwrap_or_default();
    all.into_iter()
        .map(|phrases| Compiled {
            anchor: phrases.anchor.iter().map(|text| text.to_lowercase()).collect(),
            frame: phrases.frame.iter().map(|text| parts(text)).collect(),
            phrases: phrases.phrase.into_iter().map(|phrase| (parts(&phrase.text), phrase)).collect(),
        })
        .collect()
});

fn parts(pattern: &str) -> Vec<Part> {
    let mut out = Vec::new();
    let mut rest = pattern;
    while let Some((literal, (slot, after))) =
        rest.split_once('{').and_then(|(head, tail)| Some((head, tail.split_once('}')?)))
    {
        if !literal.is_empty() {
            out.push(Part::Literal(literal.to_lowercase()));
        }
        out.push(Part::Slot(slot.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        out.push(Part::Literal(rest.to_lowercase()));
    }
    out
}

/// A text as it is compared: white space folded, apostrophes and quotes made plain.
#[must_use]
pub fn plain(text: &str) -> String {
    let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace(['’', '‘'], "'").replace(['“', '”'], "\"")
}

/// Whether a block is part of an explanation.
#[must_use]
pub fn is_explanation(text: &str) -> bool {
    let text = plain(text).to_lowercase();
    ALL.iter().any(|phrases| phrases.anchor.iter().any(|anchor| text.contains(anchor)))
}

/// A place where a pattern fits: its range in the text and what its slots took.
struct Match<'a> {
    start: usize,
    end: usize,
    slots: Vec<(&'a str, String)>,
}

/// How often a pattern that begins but does not go on is tried again further on.
const MAX_STARTS: usize = 20;

/// Where a pattern fits first, at or after `from`. `lower` is the text in lower case, with the same offsets.
fn fit<'a>(pattern: &'a [Part], text: &str, lower: &str, mut from: usize) -> Option<Match<'a>> {
    let Some(Part::Literal(first)) = pattern.first() else { return None };
    for _ in 0..MAX_STARTS {
        from += lower.get(from..)?.find(first.as_str())?;
        if let Some(found) = fit_at(pattern, text, lower, from) {
            return Some(found);
        }
        from += first.len();
    }
    None
}

fn fit_at<'a>(pattern: &'a [Part], text: &str, lower: &str, from: usize) -> Option<Match<'a>> {
    let mut start = None;
    let mut at = from;
    let mut slots = Vec::new();
    let mut open: Option<&str> = None;
    for part in pattern {
        match part {
            Part::Literal(literal) => {
                let found = lower.get(at..)?.find(literal.as_str())? + at;
                if let Some(slot) = open.take() {
                    slots.push((slot, text.get(at..found)?.to_owned()));
                } else if start.is_some() && found != at {
                    return None;
                }
                start.get_or_insert(found);
                at = found + literal.len();
            }
            Part::Slot(slot) if matches!(slot.as_str(), "min" | "max" | "age") => {
                let digits = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
                if !(1..=3).contains(&digits) {
                    return None;
                }
                slots.push((slot, text.get(at..at + digits)?.to_owned()));
                at += digits;
            }
            Part::Slot(slot) => open = Some(slot),
        }
    }
    if let Some(slot) = open {
        slots.push((slot, text.get(at..)?.to_owned()));
        at = text.len();
    }
    Some(Match { start: start?, end: at, slots })
}

/// Reads one block of an explanation. What no phrase covers is kept as it stands.
#[must_use]
pub fn read(block: &str) -> Vec<Reason> {
    let mut text = plain(block);
    let cut = (0..=MAX_BLOCK.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let tail = text.split_off(cut);
    // Lower-casing may change lengths; only ASCII is folded, so that offsets stay.
    let lower = text.to_ascii_lowercase();
    let mut reasons: Vec<Reason> = Vec::new();
    let mut covered: Vec<(usize, usize)> = Vec::new();
    for phrases in ALL.iter() {
        for (pattern, phrase) in &phrases.phrases {
            let Some(found) = fit(pattern, &text, &lower, 0) else { continue };
            let Some(kind) = kind(phrase, &found.slots) else { continue };
            covered.push((found.start, found.end));
            let known = reasons
                .iter()
                .any(|reason| std::mem::discriminant(&reason.kind) == std::mem::discriminant(&kind));
            if !known {
                let reason = reason(kind, Origin::DialogText);
                reasons.push(reason.asked_by(phrase.about.unwrap_or(AskedBy::Advertiser)));
            }
        }
        for pattern in &phrases.frame {
            let mut from = 0;
            while let Some(found) = fit(pattern, &text, &lower, from).filter(|found| found.end > from) {
                from = found.end;
                covered.push((found.start, found.end));
            }
        }
    }
    covered.sort_unstable();
    let mut rest = Vec::new();
    let mut at = 0;
    for (start, end) in covered {
        if start > at {
            rest.extend(text.get(at..start));
        }
        at = at.max(end);
    }
    rest.extend(text.get(at..));
    rest.push(&tail);
    let says = |part: &&str| part.chars().filter(|c| c.is_alphabetic()).count() >= MIN_REST;
    for part in rest.into_iter().map(str::trim).filter(says) {
        let text = part.chars().take(2_000).collect();
        reasons.push(reason(Kind::Unrecognised { text, kind: None }, Origin::DialogText));
    }
    reasons
}

/// A kind from a phrase and what its slots took.
fn kind(phrase: &Phrase, slots: &[(&str, String)]) -> Option<Kind> {
    let mut fields = phrase.with.clone();
    fields.insert("kind".into(), phrase.kind.clone().into());
    for (slot, value) in slots {
        let bare = value.trim().trim_matches(['"', '\'']);
        // Within quotation marks the sentence's own full stop stands before the closing one.
        let trimmed =
            if bare == value.trim() { bare.trim_end_matches(',') } else { bare.trim_end_matches(['.', ',']) };
        match *slot {
            "any" => {}
            "min" | "max" => {
                fields.insert((*slot).into(), trimmed.parse::<u8>().ok()?.into());
            }
            "age" => {
                let age = trimmed.parse::<u8>().ok()?;
                fields.insert("min".into(), age.into());
                fields.insert("max".into(), age.into());
            }
            _ => {
                let name: String = trimmed.chars().take(MAX_NAME).collect();
                fields.insert((*slot).into(), name.into());
            }
        }
    }
    serde_json::from_value(Value::Object(fields)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[Kind]) {
        let kinds: Vec<Kind> = read(text).into_iter().map(|reason| reason.kind).collect();
        assert_eq!(kinds, expected, "{text}");
    }

    #[test]
    fn who_age_and_place_stand_in_one_clause() {
        check(
            "There may be other reasons you’re seeing this ad, including that Elm Party wants to reach women ages 30 to 45 who live near St. Ives, Cornwall. This is information based on your Facebook profile and where you've connected to the internet.",
            &[
                Kind::Gender { value: crate::record::reason::Gender::Women },
                Kind::Age { min: Some(30), max: Some(45) },
                Kind::Location {
                    name: Some("St. Ives, Cornwall".into()),
                    granularity: Some(crate::record::reason::Granularity::Radius),
                    scope: Some(crate::record::reason::Scope::Home),
                },
            ],
        );
    }

    #[test]
    fn what_is_not_known_is_kept() {
        check(
            "You're seeing this ad because Elm Party wants to reach people who own a kite.",
            &[Kind::Unrecognised { text: "who own a kite.".into(), kind: None }],
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_ends(text in "[b-dfhkæß é’.,{}\"]{0,400}") {
            let letters = text.chars().filter(|c| c.is_alphabetic()).count();
            // Nothing in it is known, so all of it is kept.
            proptest::prop_assert_eq!(read(&text).len(), usize::from(letters >= MIN_REST));
        }
    }
}
