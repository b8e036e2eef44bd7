//! One door for saved inputs: a page, a fragment, a response or an explanation, whatever it is.

use serde_json::Value;

use crate::read::rules::RuleSet;
use crate::read::{archive, explain, feed};
use crate::record::ad::{Ad, Platform};

/// What was read, and what was not.
#[derive(Debug, Default)]
pub struct Found {
    /// In the order of the input.
    pub ads: Vec<Ad>,
    /// One sentence each: what could not be read and what to do.
    pub problems: Vec<String>,
}

/// Reads a text. Platform and form are found out when not given.
#[must_use]
pub fn text(rules: &RuleSet, text: &str, given: Option<Platform>) -> Found {
    let mut found = Found::default();
    if text.trim().is_empty() {
        found.problems.push("the file is empty".into());
        return found;
    }
    if archive::is_archive(text) {
        (found.ads, found.problems) = archive::text_of_x(text);
        return found;
    }
    let site = match given {
        Some(platform) => rules.of(platform),
        None => feed::detect(rules, text),
    };
    let Some(site) = site else {
        if feed::is_json(text) && feed::json_documents(text).0.is_empty() {
            found.problems.push("not valid JSON, neither as a whole nor line by line".into());
        }
        return found;
    };
    if feed::is_json(text) {
        let (documents, _) = feed::json_documents(text);
        if documents.is_empty() {
            found.problems.push("not valid JSON, neither as a whole nor line by line".into());
        }
        found.ads = feed::read_json(site, text);
        for document in &documents {
            found.ads.extend(explanation_json(site.platform, document));
        }
    } else {
        found.ads = feed::read_page(site, text);
        if found.ads.is_empty() {
            found.ads.extend(explanation_page(site.platform, text));
        }
    }
    found
}

/// An explanation that stands alone, as JSON.
fn explanation_json(on: Platform, document: &Value) -> Option<Ad> {
    let read = match on {
        Platform::Facebook => explain::waist(document),
        Platform::Instagram => explain::waist(document).or_else(|| explain::bloks(document)),
        _ => None,
    };
    read.map(|read| stand_alone(on, read))
}

/// An explanation that stands alone, as a saved dialog or page.
#[must_use]
pub fn explanation_page(on: Platform, html: &str) -> Option<Ad> {
    let read = match on {
        Platform::Facebook => explain::dialog(html).or_else(|| explain::titled(html)),
        Platform::X => explain::x_page(html).or_else(|| explain::titled(html)),
        Platform::YouTube => explain::youtube_page(html).or_else(|| explain::titled(html)),
        Platform::Instagram | Platform::LinkedIn => {
            explain::titled(html).or_else(|| explain::dialog_lines(html))
        }
        Platform::Google | Platform::Reddit | Platform::TikTok => explain::titled(html),
    }?;
    Some(stand_alone(on, read))
}

/// An explanation as a record without an ad.
#[must_use]
pub fn stand_alone(on: Platform, read: explain::Read) -> Ad {
    let mut ad = Ad::new(on);
    ad.advertiser = read.advertiser.unwrap_or_default();
    ad.ad_id = read.ad_id;
    ad.explanation = Some(read.explanation);
    ad
}
