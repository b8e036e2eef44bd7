//! What the entries of downloads are made of: an ad, an advertiser who chose the person, texts and times.

use serde_json::Value;

use crate::read::reason;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::finding::{Certainty, DOWNLOADED, Evidence, Family};
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Source};
use crate::text::date;

/// An ad of a download: the platform's own record, nothing inferred.
pub(super) fn ad(platform: Platform) -> Ad {
    let mut ad = Ad::new(platform);
    ad.surface = Some(Surface::Archive);
    ad.evidence = vec![Evidence { signal: DOWNLOADED.into(), family: Family::Structure }];
    ad.certainty = Some(Certainty::Confirmed);
    ad
}

/// An advertiser who chose the person, without an ad that says so.
pub(super) fn chooser(platform: Platform, reasons: Vec<Kind>) -> Ad {
    let mut ad = Ad::new(platform);
    let reasons =
        reasons.into_iter().map(|kind| reason(kind, Origin::Archive).asked_by(AskedBy::Advertiser)).collect();
    ad.explanation = Some(Explanation { source: Source::Archive, reasons });
    ad
}

/// What stands at a place, such as `/list/0/name`. Names with a `/` in them are none.
pub(super) fn at<'a>(value: &'a Value, place: &str) -> Option<&'a Value> {
    place.split('/').skip(1).try_fold(value, |here, name| match here {
        Value::Array(list) => list.get(name.parse::<usize>().ok()?),
        here => here.get(name),
    })
}

/// Text at a place, trimmed; `None` when empty.
pub(super) fn text(value: &Value, place: &str) -> Option<String> {
    at(value, place)?.as_str().and_then(clip)
}

/// Longest text that is kept, in characters.
const MOST: usize = 4_000;

/// A text as it may be kept.
pub(super) fn clip(text: &str) -> Option<String> {
    let text = text.trim();
    let end = text.char_indices().nth(MOST).filter(|_| text.len() > MOST).map_or(text.len(), |(at, _)| at);
    (!text.is_empty()).then(|| text.get(..end).unwrap_or_default().to_owned())
}

/// A time in words or in seconds.
pub(super) fn time(value: Option<&Value>) -> Option<f64> {
    match value? {
        Value::String(text) => date::parse(text),
        Value::Number(seconds) => {
            seconds.as_f64().filter(|at| (0.0..1e11).contains(at)).map(|at| at * 1000.0)
        }
        _ => None,
    }
}

/// An account of Instagram as the advertiser.
pub(super) fn account(ad: &mut Ad, handle: String) {
    ad.advertiser.url = Some(format!("https://www.instagram.com/{handle}/"));
    ad.advertiser.name = Some(handle.clone());
    ad.advertiser.handle = Some(handle);
}

/// The letters of a piece of JSON, its escapes undone and UTF-8 that was taken for Latin-1 put right: to look for words in, and for nothing else.
pub(super) fn plain(json: &str) -> String {
    let mut parts = json.split("\\u");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(4).unwrap_or(("", part));
        let letter = u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
        text.extend(letter);
        text.push_str(rest);
    }
    let bytes = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect::<Vec<u8>>();
    let right = String::from_utf8_lossy(&bytes);
    // Half of them are right in either way of writing.
    format!("{text} {right}")
}

/// UTF-8 that was written as if each byte were a letter of Latin-1, put right; other text as it is.
pub(super) fn fix(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let right = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    clip(right.as_deref().unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_however_they_are_written() {
        for json in [
            r#"{"l":"Vergr\u00c3\u00b6\u00c3\u009fert"}"#,
            r#"{"l":"Vergr\u00f6\u00dfert"}"#,
            "{\"l\":\"Vergrößert\"}",
        ] {
            assert!(plain(json).contains("Vergrößert"), "{json}");
        }
        assert!(plain(r"\u12 \ud83d \u").contains(' '));
    }

    #[test]
    fn text_taken_for_latin_1_is_put_right() {
        assert_eq!(fix("Caf\u{c3}\u{a9}").as_deref(), Some("Café"));
        assert_eq!(fix("Café").as_deref(), Some("Café"));
        assert_eq!(fix("カフェ").as_deref(), Some("カフェ"));
        assert_eq!(fix("  "), None);
    }
}
