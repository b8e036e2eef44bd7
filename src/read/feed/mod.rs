//! From a page or a response to ads. The reader interprets `rules/`; a file of its own here is for what
//! rules cannot say.
//!
//! Readers never fail and never drop: they return what they recognised.

pub use markup::{Place, locate};

pub(in crate::read) mod disclaimer;
mod field;
mod json;
mod markup;
mod path;
mod value;

use std::collections::HashMap;

use serde_json::Value;

use crate::read::page::Page;
use crate::read::rules::{RuleSet, Site};
use crate::record::ad::{Ad, Disclosure};
use crate::record::finding::Certainty;

/// Reads one candidate element, as the content script sent it: its markup and what the property reader
/// handed back. `None` when nothing in it is a sign of an ad.
#[must_use]
pub fn read_candidate(site: &Site, html: &str, properties: &[Value]) -> Option<Ad> {
    let page = Page::parse(html);
    let mut found =
        markup::sectioned(site, &page).or_else(|| markup::posts(site, &page, true).into_iter().next());
    for object in properties {
        let Some(ad) = json::property(site, object) else { continue };
        match &mut found {
            Some(known) => known.ad.merge(ad),
            None => {
                let mut blank = markup::fields(site, &page.root());
                blank.merge(ad);
                found = Some(markup::Post { ad: blank, looks: Ad::new(site.platform) });
            }
        }
    }
    found.map(|post| finish(site, post.complete()))
}

/// Reads a saved page or a fragment of one: its posts and its inline JSON, each ad once.
#[must_use]
pub fn read_page(site: &Site, html: &str) -> Vec<Ad> {
    let page = Page::parse(html);
    let mut ads = markup::posts(site, &page, false);
    for script in page.root().scripts() {
        for document in json::documents(json::inline(&script)) {
            for ad in json::units(site, &document) {
                // The markup shows what the script said: the same advertiser with the same words is one ad.
                match ads.iter_mut().find(|known| same(&known.ad, &ad) || looks_same(known, &ad)) {
                    Some(known) => known.ad.merge(ad),
                    None => ads.push(markup::Post { ad, looks: Ad::new(site.platform) }),
                }
            }
        }
    }
    ads.into_iter().map(|post| finish(site, post.complete())).collect()
}

/// Reads a response: one JSON document or one a line.
#[must_use]
pub fn read_json(site: &Site, text: &str) -> Vec<Ad> {
    let mut ads: Vec<Ad> = Vec::new();
    // One ad may stand in several places of a response, each of which knows something else.
    let mut places: HashMap<String, usize> = HashMap::new();
    for document in json::documents(text) {
        for ad in json::units(site, &document) {
            let place = ad.ad_id.as_ref().and_then(|id| places.get(id)).copied();
            match place.and_then(|place| ads.get_mut(place)).filter(|known| same(known, &ad)) {
                Some(known) => known.merge(ad),
                None => {
                    places.extend(ad.ad_id.clone().map(|id| (id, ads.len())));
                    ads.push(ad);
                }
            }
        }
    }
    ads.into_iter().map(|ad| finish(site, ad)).collect()
}

/// The legal imprint in an advertiser's own words, if there is one.
#[must_use]
pub fn imprint(rules: &RuleSet, text: &str) -> Option<Disclosure> {
    disclaimer::imprint(text, &rules.all().first()?.imprints)
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
pub fn detect<'a>(rules: &'a RuleSet, text: &str) -> Option<&'a Site> {
    if is_json(text) {
        let best = rules
            .all()
            .iter()
            .map(|site| (read_json(site, text).len(), site))
            .max_by_key(|(count, _)| *count);
        if let Some((1.., site)) = best {
            return Some(site);
        }
    }
    let count = |site: &Site| -> usize {
        site.rules.detect.iter().map(|word| text.matches(word.as_str()).take(50).count()).sum()
    };
    let best = rules.all().iter().map(|site| (count(site), site)).max_by_key(|(count, _)| *count);
    best.filter(|(count, _)| *count > 0).map(|(_, site)| site)
}

fn same(one: &Ad, other: &Ad) -> bool {
    let fold = |text: &Option<String>| text.as_deref().map(crate::text::fold);
    let ids = one.ad_id.is_some() && one.ad_id == other.ad_id;
    if one.ad_id.is_some() && other.ad_id.is_some() && !ids {
        return false;
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
    texts && (ids || names && (a.is_some() || one.advertiser.name.is_some()))
}

/// Whether a post that the rules knew too little of looks like an ad of the page's data.
fn looks_same(known: &markup::Post, ad: &Ad) -> bool {
    let markup::Post { ad: read, looks } = known;
    // What it says without rules is a line of it: the name has to do.
    let name = |ad: &Ad| ad.advertiser.name.as_deref().map(crate::text::fold);
    read.ad_id.is_none() && read.text.is_none() && name(looks).is_some() && name(looks) == name(ad)
}

/// What holds for every ad, however it was read.
fn finish(site: &Site, mut ad: Ad) -> Ad {
    if ad.disclosure.is_none()
        && let Some(text) = &ad.text
    {
        ad.disclosure = disclaimer::imprint(text, &site.imprints);
    }
    ad.certainty = Certainty::of(&ad.evidence);
    ad
}
