//! Ads in markup, by the rules' markers, labels and locators.

use std::collections::HashSet;

use serde_json::Value;

use super::disclaimer;
use super::field::set;
use super::path::Path;
use super::value::{declared, family, kind, surface};
use crate::read::label;
use crate::read::page::{Element, NodeId, Page};
use crate::read::rules::{Field, Locator, Site};
use crate::record::ad::Ad;
use crate::record::finding::{Certainty, Evidence, Family};

/// Most posts read on one page.
const MAX_POSTS: usize = 20_000;
/// Most elements of a post that may be its label.
const MAX_LABELS: usize = 400;

/// Every post of a page that shows a sign of being an ad. Where the page has no posts the rules know, it is
/// taken as one post: a fragment.
#[must_use]
pub fn posts(site: &Site, page: &Page) -> Vec<Ad> {
    let root = page.root();
    let mut posts: Vec<(Element<'_>, &str)> = Vec::new();
    for kind in &site.rules.post {
        for select in &kind.select {
            for element in root.here(select).into_iter().take(MAX_POSTS) {
                posts.push((element, &kind.surface));
            }
        }
    }
    let known: HashSet<NodeId> = posts.iter().map(|(element, _)| element.order()).collect();
    posts.retain(|(element, _)| !element.inside_any(&known));
    posts.sort_by_key(|(element, _)| element.order());
    posts.dedup_by_key(|(element, _)| element.order());
    let mut ads = Vec::new();
    for (element, place) in &posts {
        if let Some(mut ad) = post(site, element) {
            ad.surface = surface(place);
            ads.push(ad);
        }
    }
    if posts.is_empty() {
        // A fragment that names nobody and says nothing is a menu or a dialog, not a post.
        ads.extend(post(site, &root).filter(|ad| ad.advertiser.name.is_some() || ad.text.is_some()));
    }
    ads
}

fn post(site: &Site, element: &Element<'_>) -> Option<Ad> {
    let mut evidence = Vec::new();
    let mut declares = None;
    for marker in &site.rules.marker {
        let has = |list: &[String]| list.iter().any(|select| element.has(select));
        if has(&marker.select) && !has(&marker.unless) {
            evidence.push(Evidence { signal: marker.signal.clone(), family: family(&marker.family) });
            declares = declares.or(marker.declares.as_deref());
        }
    }
    let labels = site.rules.label.iter().flat_map(|rule| &rule.select);
    let labelled = labels
        .flat_map(|select| element.here(select))
        .take(MAX_LABELS)
        .find_map(|candidate| label::reads_as(&candidate, &site.words));
    if let Some(text) = &labelled {
        evidence.push(Evidence { signal: "label".into(), family: Family::Label });
        let says = |(_, words): &&(String, label::Words)| words.are(text);
        declares = declares.or(site.declaring.iter().find(says).map(|(kind, _)| kind.as_str()));
    }
    Certainty::of(&evidence)?;
    let mut ad = fields(site, element);
    ad.evidence = evidence;
    if let Some(seen) = labelled {
        set(site, &mut ad, Field::Disclaimer, &seen);
    }
    if let Some(name) = declares
        && ad.disclosure.is_none()
    {
        ad.disclosure = Some(declared(kind(name)));
    }
    Some(ad)
}

/// The fields of a post, whatever it is.
#[must_use]
pub fn fields(site: &Site, element: &Element<'_>) -> Ad {
    let mut ad = Ad::new(site.platform);
    for (field, locators) in &site.rules.field {
        for locator in locators {
            for value in values(element, locator) {
                set(site, &mut ad, *field, &value);
            }
        }
    }
    if ad.disclosure.is_none() {
        ad.disclosure = disclaimer::shown(element, &site.imprints);
    }
    ad
}

fn values(element: &Element<'_>, locator: &Locator) -> Vec<String> {
    let places = match &locator.select {
        Some(select) => element.here(select),
        None => vec![*element],
    };
    let taken = places.into_iter().take(50).filter_map(|place| {
        let mut value = match &locator.attr {
            Some(name) => place.attr(name)?.to_owned(),
            None => place.text(),
        };
        if let Some(path) = &locator.json {
            let json: Value = serde_json::from_str(&value).ok()?;
            value = match Path::new(path).find(&json, 1).into_iter().next()? {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
        }
        if let Some(name) = &locator.query {
            value = crate::text::url::query(&value, name)?;
        }
        if let Some(prefix) = &locator.trim {
            value = value.strip_prefix(prefix.as_str()).map_or(value.clone(), str::to_owned);
        }
        (!value.trim().is_empty()).then(|| value.trim().to_owned())
    });
    if locator.all {
        let mut lines: Vec<String> = Vec::new();
        for line in taken {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if lines.is_empty() { Vec::new() } else { vec![lines.join("\n")] }
    } else {
        taken.collect()
    }
}
