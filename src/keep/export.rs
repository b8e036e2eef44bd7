//! Everything that was noted, as one JSON file: written for the person to keep, read to have it all back.
//!
//! ```json
//! {"sightline_export": 1, "program": "0.1.0", "ads": [ … ], "sightings": [ … ], "explanations": [ … ], "health": [ … ],
//!  "traits": [ … ], "outbox": [ … ], "settings": [ … ]}
//! ```
//!
//! Each list holds what the store of that name holds. A file may be damaged or made by somebody else: every entry is
//! checked by itself, and what cannot be read is named.

use std::collections::BTreeMap;
use std::io::Read;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::keep::health::Health;
use crate::keep::outbox::{Entry, State};
use crate::read::archive::walk::{Metered, walk};
use crate::record::ad::Ad;
use crate::record::stored::{Orphan, Sighting, Stored, TraitsRow};

/// How an export begins.
pub const BEGINNING: &str = "{\"sightline_export\":1,";

/// The lists of an export, in the order in which they are written.
pub const LISTS: [&str; 7] = ["ads", "sightings", "explanations", "health", "traits", "outbox", "settings"];

/// Most entries of one list.
const MOST: usize = 500_000;
/// Most problems named one by one.
const PROBLEMS: usize = 20;
/// Longest key and text of an ad, in bytes; most days it was met on; most entries of a list in it.
const KEY: usize = 400;
const TEXT: usize = 100_000;
const DAYS: usize = 10_000;
const LIST: usize = 1_000;

/// What stood in an export.
#[derive(Debug, Default)]
#[allow(missing_docs)] // named as the stores are
pub struct Export {
    pub ads: Vec<Stored>,
    pub sightings: Vec<Sighting>,
    pub explanations: Vec<Orphan>,
    pub health: Vec<Health>,
    pub traits: Vec<TraitsRow>,
    pub outbox: Vec<Entry>,
    /// What the person had chosen.
    pub chosen: Option<Value>,
    /// One sentence each on what could not be read.
    pub problems: Vec<String>,
}

/// Whether a file that begins like this is an export: `Some(true)` of the form that is read here, `Some(false)` of another.
#[must_use]
pub fn is_export(beginning: &str) -> Option<bool> {
    let plain: String = beginning.chars().take(64).filter(|c| !c.is_whitespace()).collect();
    let plain = plain.trim_start_matches('\u{feff}');
    plain
        .starts_with(BEGINNING.trim_end_matches("1,"))
        .then(|| plain.starts_with(BEGINNING.trim_end_matches(',')))
}

/// Reads an export. `tick` is given the bytes read since the last time and says whether to go on.
#[must_use]
pub fn read(name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) -> Export {
    let mut export = Export::default();
    let mut odd = 0_usize;
    let mut count = 0_usize;
    let done = walk(Metered::new(reader, tick), &LISTS, &|_| false, &mut |list, value| {
        count += 1;
        let problem = match list {
            "ads" => push(&mut export.ads, value, is_sound),
            "sightings" => push(&mut export.sightings, value, |one| one.at.is_finite()),
            "explanations" => push(&mut export.explanations, value, |_| true),
            "health" => push(&mut export.health, value, |_| true),
            "traits" => push(&mut export.traits, value, |_| true),
            // A file never makes anything be sent: what waited is approved anew, what was sent can be taken back.
            "outbox" => push(&mut export.outbox, value, |entry: &Entry| {
                entry.state != State::Waiting || entry.may_have_arrived()
            }),
            _ => {
                if value.get("name").and_then(Value::as_str) == Some("chosen") {
                    export.chosen = value.get("value").cloned();
                }
                None
            }
        };
        if let Some(problem) = problem {
            odd += 1;
            if export.problems.len() < PROBLEMS {
                export.problems.push(format!("{name}: entry {count}, of “{list}”: {problem}"));
            }
        }
    });
    for entry in &mut export.outbox {
        entry.sent = None;
        // Nor that something is taken back: that is done again by whoever has the key.
        if matches!(entry.state, State::Returning | State::Waiting) {
            (entry.state, entry.queued) = (State::Sent, None);
        }
    }
    if odd > PROBLEMS {
        export.problems.push(format!("{name}: {odd} entries in all could not be read"));
    }
    if let Err(error) = done {
        export.problems.push(format!("{name}: {error}; what stood before was kept"));
    }
    export
}

/// Whether an ad of a file is one that could have been noted: keys and times make sense, and nothing is endless.
fn is_sound(stored: &Stored) -> bool {
    let ad = &stored.ad;
    let reasons = ad.explanation.as_ref().map_or(0, |explanation| explanation.reasons.len());
    !stored.key.is_empty()
        && stored.key.len() <= KEY
        && stored.first_seen.is_finite()
        && stored.last_seen.is_finite()
        && stored.met.len() <= DAYS
        && ad.evidence.len() <= LIST
        && reasons <= LIST
        && ad.political.topics.len() <= LIST
        && ad.text.as_ref().is_none_or(|text| text.len() <= TEXT)
}

/// Keeps an entry, or says why not.
fn push<T: DeserializeOwned>(list: &mut Vec<T>, value: Value, is_sound: fn(&T) -> bool) -> Option<String> {
    match serde_json::from_value::<T>(value) {
        Ok(_) if list.len() >= MOST => Some("more than can be taken in".into()),
        Ok(entry) if is_sound(&entry) => {
            list.push(entry);
            None
        }
        Ok(_) => Some("it is not what Sightline would have noted".into()),
        Err(error) => Some(error.to_string()),
    }
}

/// The heading of the table of ads.
const COLUMNS: [&str; 20] = [
    "platform",
    "surface",
    "ad_id",
    "advertiser",
    "handle",
    "payer",
    "authorised_by",
    "disclosure",
    "political",
    "score",
    "basis",
    "topics",
    "goal",
    "text",
    "landing_url",
    "reasons",
    "first_seen",
    "last_seen",
    "sightings",
    "days",
];

/// An ad as a line of a table. Times are milliseconds since 1970-01-01 UTC, where they are known.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The ad.
    pub ad: &'a Ad,
    /// First and last time it was met.
    pub seen: Option<(f64, f64)>,
    /// How often.
    pub sightings: u32,
    /// The days it was met on.
    pub met: Option<&'a BTreeMap<String, u32>>,
}

/// Stored ads as a table; see [`table`].
#[must_use]
pub fn csv(ads: &[Stored], with_heading: bool) -> String {
    let lines = ads.iter().map(|stored| Line {
        ad: &stored.ad,
        seen: Some((stored.first_seen, stored.last_seen)),
        sightings: stored.sightings,
        met: Some(&stored.met),
    });
    table(lines, with_heading)
}

/// Ads as a table (RFC 4180), for a spreadsheet: one line each, with a line of headings if asked for. Times are UTC.
#[must_use]
pub fn table<'a>(lines: impl IntoIterator<Item = Line<'a>>, with_heading: bool) -> String {
    let mut table = csv::Writer::from_writer(Vec::new());
    if with_heading {
        let _ = table.write_record(COLUMNS);
    }
    for Line { ad, seen, sightings, met } in lines {
        let disclosure = ad.disclosure.as_ref();
        let reasons = ad.explanation.as_ref().map_or(&[][..], |explanation| &explanation.reasons);
        let reasons: Vec<String> =
            reasons.iter().map(|reason| crate::keep::index::trait_key(&reason.kind)).collect();
        let basis: Vec<&str> = ad.political.basis.iter().map(|basis| basis.id()).collect();
        let topics: Vec<&str> = ad.political.topics.iter().map(|topic| topic.id.as_str()).collect();
        let row = [
            ad.platform.id().to_owned(),
            ad.surface.map(|surface| surface.id().to_owned()).unwrap_or_default(),
            ad.ad_id.clone().unwrap_or_default(),
            ad.advertiser.name.clone().unwrap_or_default(),
            ad.advertiser.handle.clone().unwrap_or_default(),
            disclosure.and_then(|it| it.payer.clone()).unwrap_or_default(),
            disclosure.and_then(|it| it.authorised_by.clone()).unwrap_or_default(),
            disclosure.map(|it| it.kind.id().to_owned()).unwrap_or_default(),
            ad.political.verdict.id().to_owned(),
            ad.political.score.map(|score| format!("{score:.3}")).unwrap_or_default(),
            basis.join("; "),
            topics.join("; "),
            ad.political.goal.map(|goal| goal.id().to_owned()).unwrap_or_default(),
            ad.text.clone().unwrap_or_default(),
            ad.landing_url.clone().unwrap_or_default(),
            reasons.join("; "),
            seen.map(|(first, _)| crate::text::date::moment(first)).unwrap_or_default(),
            seen.map(|(_, last)| crate::text::date::moment(last)).unwrap_or_default(),
            sightings.to_string(),
            met.map(|days| days.keys().cloned().collect::<Vec<_>>().join("; ")).unwrap_or_default(),
        ];
        let _ = table.write_record(row.iter().map(|cell| tame(cell)));
    }
    table.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}

/// A cell that no spreadsheet takes for a formula: what a page wrote must not be carried out.
fn tame(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::{Ad, Platform};

    fn stored() -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some("=Fairer, \"Fares\"".into());
        ad.text = Some("Vote\non 6 May".into());
        let mut stored = Stored::new(ad, 1_795_478_400_000.0);
        stored.met.insert("2026-11-24".into(), 2);
        stored.sightings = 2;
        stored
    }

    fn read_text(text: &str) -> Export {
        read("export.json", text.as_bytes(), &mut |_| true)
    }

    #[test]
    fn what_was_written_is_read() {
        let ad = serde_json::to_string(&stored()).unwrap();
        let text = format!(
            "{BEGINNING}\"ads\":[{ad}],\"sightings\":[{{\"id\":\"a\",\"key\":\"k\",\"at\":5}}],\
             \"settings\":[{{\"name\":\"chosen\",\"value\":{{\"lang\":\"de\"}}}},{{\"name\":\"rules\",\"file\":\"x\"}}]}}"
        );
        assert_eq!((is_export(&text), is_export("{\n  \"sightline_export\": 1,")), (Some(true), Some(true)));
        assert_eq!((is_export("{\"sightline_export\":2,"), is_export("{\"ads\":[]}")), (Some(false), None));
        let export = read_text(&text);
        assert_eq!(export.ads, [stored()]);
        assert_eq!(export.sightings.len(), 1);
        assert_eq!(export.chosen, Some(serde_json::json!({"lang": "de"})));
        assert!(export.problems.is_empty(), "{:?}", export.problems);
    }

    #[test]
    fn what_cannot_be_read_is_named_and_the_rest_is_kept() {
        let ad = serde_json::to_string(&stored()).unwrap();
        let export = read_text(&format!("{BEGINNING}\"ads\":[{{\"key\":7}},{ad},{ad}"));
        assert_eq!(export.ads.len(), 2);
        assert_eq!(export.problems.len(), 2, "{:?}", export.problems);
        assert!(export.problems[0].starts_with("export.json: entry 1, of “ads”:"), "{:?}", export.problems);
        assert!(export.problems[1].contains("what stood before was kept"), "{:?}", export.problems);
    }

    #[test]
    fn a_table_has_a_line_for_each_ad_and_no_formula() {
        let table = csv(&[stored()], true);
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 1);
        assert_eq!(&rows[0][0], "x");
        assert_eq!(&rows[0][3], "'=Fairer, \"Fares\"");
        assert_eq!(&rows[0][13], "Vote\non 6 May");
        assert_eq!((&rows[0][16], &rows[0][19]), ("2026-11-24T00:00:00Z", "2026-11-24"));
        assert_eq!(csv(&[], false), "");
    }
}
