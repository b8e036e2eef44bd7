//! `sightline classify`: declared, known, or by its words; and which of these.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};
use sightline::judge::political::lang::Prior;
use sightline::judge::political::{self, Given};
use sightline::read::feed;
use sightline::read::rules::RuleSet;
use sightline::record::ad::{Advertiser, Disclosure, DisclosureKind, Platform};
use sightline::record::finding::Political;

/// An ad as it comes in; what is absent is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Item {
    id: serde_json::Value,
    text: Option<String>,
    advertiser: Option<String>,
    advertiser_id: Option<String>,
    disclaimer: Option<String>,
    landing_url: Option<String>,
    lang: Option<String>,
    platform: Option<String>,
}

/// What is said of it.
#[derive(Debug, Serialize)]
struct Answer {
    id: serde_json::Value,
    /// Null where nothing can be said.
    political: Option<bool>,
    #[serde(flatten)]
    verdict: sightline::Verdict,
}

fn answer(item: Item) -> Answer {
    let some = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let platform = item.platform.as_deref().map(str::to_lowercase).and_then(|id| Platform::from_id(&id));
    let advertiser =
        Advertiser { name: some(item.advertiser), id: some(item.advertiser_id), ..Advertiser::default() };
    let text = item.text.unwrap_or_default();
    // A disclaimer beside the ad is a declaration; an imprint in its own words is one too.
    let beside = some(item.disclaimer).map(|text| Disclosure {
        kind: DisclosureKind::Political,
        text: Some(text),
        payer: None,
        authorised_by: None,
        notice_url: None,
    });
    let disclosure = beside.or_else(|| feed::imprint(RuleSet::bundled(), &text));
    let verdict = political::conclude(
        &Given {
            platform,
            advertiser: &advertiser,
            text: &text,
            lang: some(item.lang).as_deref(),
            prior: Prior::default(),
            landing: item.landing_url.as_deref(),
            disclosure: disclosure.as_ref(),
        },
        political::known::Advertisers::bundled(),
    );
    let political = match verdict.verdict {
        Political::Political | Political::Issue => Some(true),
        Political::Not => Some(false),
        Political::Unknown => None,
    };
    Answer { id: item.id, political, verdict }
}

/// Answers every line; `problem` is told the number of a line that is no such object, and the others go on.
pub fn run(text: &str, out: &mut impl Write, problem: &mut impl FnMut(usize, String)) -> io::Result<()> {
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Item>(line) {
            Ok(item) => {
                serde_json::to_writer(&mut *out, &answer(item))?;
                out.write_all(b"\n")?;
            }
            Err(error) => problem(at + 1, error.to_string()),
        }
    }
    Ok(())
}
