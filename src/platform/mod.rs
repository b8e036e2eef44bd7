//! From a page or a response to ads. The reader interprets `rules/`; a file of its own here is for what
//! rules cannot say.
//!
//! Readers never fail and never drop: they return what they recognised.

mod disclaimer;
mod json;
mod markup;
mod path;

use serde_json::Value;

use crate::ad::{Ad, Disclosure, DisclosureKind, Platform, Surface};
use crate::explain;
use crate::finding::{Certainty, Family};
use crate::page::Page;
use crate::rules;

/// Reads one candidate element, as the content script sent it: its markup and what the property reader
/// handed back. `None` when nothing in it is a sign of an ad.
#[must_use]
pub fn read_candidate(platform: Platform, html: &str, properties: &[Value]) -> Option<Ad> {
    let rules = rules::of(platform)?;
    let page = Page::parse(html);
    let mut found = markup::posts(platform, rules, &page).into_iter().next();
    for object in properties {
        let Some(ad) = json::property(platform, rules, object) else { continue };
        match &mut found {
            Some(known) => known.merge(ad),
            None => {
                let mut blank = markup::fields(platform, rules, &page.root());
                blank.merge(ad);
                found = Some(blank);
            }
        }
    }
    found.map(finish)
}

/// Reads a saved page or a fragment of one: its posts and its inline JSON, each ad once.
#[must_use]
pub fn read_page(platform: Platform, html: &str) -> Vec<Ad> {
    let Some(rules) = rules::of(platform) else { return Vec::new() };
    let page = Page::parse(html);
    let mut ads = markup::posts(platform, rules, &page);
    for script in page.root().scripts() {
        for document in json::documents(json::inline(&script)) {
            for ad in json::units(platform, rules, &document) {
                // The markup shows what the script said: the same advertiser with the same words is one ad.
                match ads.iter_mut().find(|known| same(known, &ad)) {
                    Some(known) => known.merge(ad),
                    None => ads.push(ad),
                }
            }
        }
    }
    ads.into_iter().map(finish).collect()
}

/// Reads a response: one JSON document or one a line.
#[must_use]
pub fn read_json(platform: Platform, text: &str) -> Vec<Ad> {
    let Some(rules) = rules::of(platform) else { return Vec::new() };
    let mut ads: Vec<Ad> = Vec::new();
    for document in json::documents(text) {
        ads.extend(json::units(platform, rules, &document));
    }
    ads.into_iter().map(finish).collect()
}

/// Whether a text is JSON rather than markup, by its first character.
#[must_use]
pub fn is_json(text: &str) -> bool {
    let text = text.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
    let text = text.strip_prefix("for (;;);").unwrap_or(text);
    text.starts_with(['{', '['])
}

/// The documents of a response. The second value counts the lines that are not JSON.
#[must_use]
pub fn json_documents(text: &str) -> (Vec<Value>, usize) {
    let documents = json::documents(text);
    let broken = if documents.is_empty() { 1 } else { 0 };
    (documents, broken)
}

/// The platform a text comes from: of JSON, the one whose rules find the most in it; of markup, and where no
/// rule finds anything, the one whose own words stand in it most often. `None` when there are none.
#[must_use]
pub fn detect(text: &str) -> Option<Platform> {
    if is_json(text) {
        let count = |platform: &Platform| read_json(*platform, text).len();
        let best = Platform::ALL
            .into_iter()
            .map(|platform| (count(&platform), platform))
            .max_by_key(|(count, _)| *count);
        if let Some((1.., platform)) = best {
            return Some(platform);
        }
    }
    let words = |platform| -> &[&str] {
        match platform {
            Platform::Facebook => &[
                "fbcdn",
                "facebook.com",
                "hyperfeed_story",
                "waist_",
                "SponsoredData",
                "fbfeed",
                "comet_sections",
                "ad_prefs_",
                "__cft__",
                "news_feed",
                "About This Facebook",
                "About this Facebook",
            ],
            Platform::X => &[
                "promotedMetadata",
                "placementTracking",
                "tweet_results",
                "twimg.com",
                "cellInnerDiv",
                "targetingMessage",
            ],
            Platform::YouTube => {
                &["ytd-", "ytInitialData", "youtube.com", "googleadservices", "adReasons", "Why this ad"]
            }
            Platform::Reddit => &["shreddit-", "redd.it", "reddit.com", "promotedlink"],
        }
    };
    Platform::ALL
        .into_iter()
        .map(|platform| {
            (platform, words(platform).iter().map(|word| text.matches(word).take(50).count()).sum::<usize>())
        })
        .filter(|(_, count)| *count > 0)
        .max_by_key(|(_, count)| *count)
        .map(|(platform, _)| platform)
}

fn same(one: &Ad, other: &Ad) -> bool {
    let fold = |text: &Option<String>| text.as_deref().map(crate::label::fold);
    if let (Some(a), Some(b)) = (&one.ad_id, &other.ad_id) {
        return a == b;
    }
    let (a, b) = (fold(&one.text), fold(&other.text));
    let texts = match (&a, &b) {
        (Some(a), Some(b)) => a.contains(b.as_str()) || b.contains(a.as_str()),
        _ => true,
    };
    let names = match (fold(&one.advertiser.name), fold(&other.advertiser.name)) {
        (Some(a), Some(b)) => a == b,
        _ => true,
    };
    texts && names && (a.is_some() || one.advertiser.name.is_some())
}

/// What holds for every ad, however it was read.
fn finish(mut ad: Ad) -> Ad {
    ad.certainty = Certainty::of(&ad.evidence);
    ad.political = crate::political::judge(&ad);
    ad
}

fn family(name: &str) -> Family {
    match name {
        "structure" => Family::Structure,
        "label" => Family::Label,
        _ => Family::Markup,
    }
}

fn kind(name: &str) -> DisclosureKind {
    if name == "issue" { DisclosureKind::Issue } else { DisclosureKind::Political }
}

fn surface(name: &str) -> Option<Surface> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

fn declared(kind: DisclosureKind) -> Disclosure {
    Disclosure { kind, text: None, payer: None, authorised_by: None }
}

/// The longest text kept of an ad, in characters.
const MAX_TEXT: usize = 10_000;

/// A value as it may be kept: trimmed, bounded, never empty.
fn bounded(text: &str, max: usize) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(max).collect())
}

/// Sets one field of an ad from a raw value, cleaned as that field demands. The first value stays.
fn set(ad: &mut Ad, field: rules::Field, raw: &str) {
    use rules::Field;
    fn fill(slot: &mut Option<String>, value: Option<String>) {
        if slot.is_none() {
            *slot = value;
        }
    }
    match field {
        Field::AdId => fill(&mut ad.ad_id, bounded(raw, 64)),
        Field::AdvertiserName => fill(&mut ad.advertiser.name, bounded(raw, 200)),
        Field::AdvertiserHandle => fill(&mut ad.advertiser.handle, bounded(raw.trim_start_matches('@'), 100)),
        Field::AdvertiserId => fill(&mut ad.advertiser.id, bounded(raw, 64)),
        Field::AdvertiserUrl => {
            let base = match ad.platform {
                Platform::Facebook => "https://www.facebook.com",
                Platform::Reddit => "https://www.reddit.com",
                Platform::X => "https://x.com",
                Platform::YouTube => "https://www.youtube.com",
            };
            fill(&mut ad.advertiser.url, crate::url::account(raw, base));
        }
        Field::Text => fill(&mut ad.text, bounded(raw, MAX_TEXT)),
        Field::LandingUrl => fill(&mut ad.landing_url, crate::url::clean(raw)),
        Field::ExplanationUrl => {
            fill(&mut ad.explanation_url, bounded(raw, 2000).filter(|url| url.starts_with("https://")));
        }
        Field::ExplanationAttribute => {
            if ad.explanation.is_none() {
                ad.explanation = explain::reddit(raw);
            }
        }
        Field::Disclaimer => {
            if let Some(rules) = rules::of(ad.platform)
                && let Some(found) = disclaimer::parse(raw, &rules.disclaimer)
                && ad.disclosure.as_ref().is_none_or(|known| known.payer.is_none())
            {
                ad.disclosure = Some(found);
            }
        }
    }
}
