//! TikTok: the lines of `about_this_ad_info` of an item. Each line is a sentence with `%s` and what belongs
//! there; what kind of criterion it is stands beside it as `orientation_track` (client model, 2025).

use serde_json::Value;

use crate::read::reason;
use crate::record::reason::{Explanation, Gender, Granularity, Kind, Origin, Source};

/// Most lines of one explanation.
const MAX_LINES: usize = 64;
/// Longest line kept, in characters.
const MAX_TEXT: usize = 500;

/// Reads the lines. `None` when there are none.
#[must_use]
pub fn tiktok(lines: &[&Value]) -> Option<Explanation> {
    let mut reasons = Vec::new();
    for line in lines.iter().take(MAX_LINES) {
        let get = |key: &str| {
            let text = line.get(key).and_then(Value::as_str).unwrap_or_default();
            text.trim().chars().take(MAX_TEXT).collect::<String>()
        };
        let item = get("orientation_item");
        let text = get("orientation_text").replacen("%s", &item, 1);
        if !text.trim().is_empty() {
            // Where the track is not named, the sentence's own first words say what it is: "Your age: %s".
            let track = Some(get("orientation_track"))
                .filter(|track| !track.is_empty())
                .unwrap_or_else(|| said(&get("orientation_text")));
            let kind = kind(&track, &item, &get("geo_country_type"))
                .unwrap_or(Kind::Unrecognised { text, kind: None });
            reasons.push(reason(kind, Origin::PlatformJson));
        }
    }
    (!reasons.is_empty()).then_some(Explanation { source: Source::PlatformJson, reasons })
}

/// The criterion as an English sentence begins: `your age`, `you may be similar to`.
fn said(text: &str) -> String {
    let head = text.split("%s").next().unwrap_or_default().to_lowercase();
    head.trim().trim_end_matches(':').trim_start_matches("your ").to_owned()
}

/// The criterion a track names; `None` where it names none, so that the line is kept as it stands.
fn kind(track: &str, item: &str, place: &str) -> Option<Kind> {
    let named = || (!item.is_empty()).then(|| item.to_owned());
    let track = track.to_lowercase();
    let is = |word: &str| track.contains(word);
    Some(if is("lookalike") || is("similar") {
        Kind::Lookalike { seed: named() }
    } else if is("custom") || is("audience") || is("list") {
        Kind::CustomerList { owner: None, list: named(), match_keys: Vec::new() }
    } else if track == "age" {
        let (min, max) = ages(item)?;
        Kind::Age { min, max }
    } else if is("gender") {
        let value = match item.to_lowercase().as_str() {
            "male" | "men" | "man" => Gender::Men,
            "female" | "women" | "woman" => Gender::Women,
            "all" | "any" => Gender::All,
            _ => return None,
        };
        Kind::Gender { value }
    } else if is("location") || is("geo") {
        let granularity = match place {
            "country" => Some(Granularity::Country),
            "province" | "state" | "region" => Some(Granularity::Region),
            "city" => Some(Granularity::City),
            "dma" => Some(Granularity::Dma),
            _ => None,
        };
        Kind::Location { name: named(), granularity, scope: None }
    } else if is("language") {
        Kind::Language { name: named() }
    } else if is("interest") {
        Kind::Interest { name: named() }
    } else if is("behavior") || is("behaviour") {
        Kind::Behaviour { name: named() }
    } else if is("hashtag") || is("keyword") {
        Kind::Keyword { name: named() }
    } else if is("device") {
        Kind::Device { name: named() }
    } else {
        return None;
    })
}

/// `25-34`, `18+`, `55 and above`.
fn ages(text: &str) -> Option<(Option<u8>, Option<u8>)> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let min = numbers.next()?.parse().ok().filter(|age| *age < 120)?;
    let max = numbers.next().and_then(|max| max.parse().ok()).filter(|max| *max >= min && *max < 120);
    Some((Some(min), max))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_line_is_a_sentence_and_a_track() {
        let check = |track: &str, item: &str, expect: Option<Kind>| {
            let line = json!({"orientation_text": "Yours: %s", "orientation_item": item, "orientation_track": track});
            let expect = expect.unwrap_or(Kind::Unrecognised { text: format!("Yours: {item}"), kind: None });
            assert_eq!(tiktok(&[&line]).unwrap().reasons[0].kind, expect, "{track} {item}");
        };
        check("age", "25-34", Some(Kind::Age { min: Some(25), max: Some(34) }));
        check("age", "old enough", None);
        check("gender", "Female", Some(Kind::Gender { value: Gender::Women }));
        check("lookalike", "readers of X", Some(Kind::Lookalike { seed: Some("readers of X".into()) }));
        check("something_new", "42", None);
        assert_eq!(tiktok(&[&json!({"orientation_text": ""})]), None);
    }
}
