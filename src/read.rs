//! One door for saved inputs: a page, a fragment, a response or an explanation, whatever it is.

use serde_json::Value;

use crate::ad::{Ad, Platform};
use crate::{archive, explain, platform};

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
pub fn text(text: &str, given: Option<Platform>) -> Found {
    let mut found = Found::default();
    if text.trim().is_empty() {
        found.problems.push("the file is empty".into());
        return found;
    }
    if archive::is_archive(text) {
        return archive::x(text);
    }
    let Some(on) = given.or_else(|| platform::detect(text)) else {
        if platform::is_json(text) && platform::json_documents(text).0.is_empty() {
            found.problems.push("not valid JSON, neither as a whole nor line by line".into());
        }
        return found;
    };
    if platform::is_json(text) {
        let (documents, _) = platform::json_documents(text);
        if documents.is_empty() {
            found.problems.push("not valid JSON, neither as a whole nor line by line".into());
        }
        found.ads = platform::read_json(on, text);
        for document in &documents {
            found.ads.extend(explanation_json(on, document));
        }
    } else {
        found.ads = platform::read_page(on, text);
        if found.ads.is_empty() {
            found.ads.extend(explanation_page(on, text));
        }
    }
    found
}

/// An explanation that stands alone, as JSON.
fn explanation_json(on: Platform, document: &Value) -> Option<Ad> {
    if on != Platform::Facebook {
        return None;
    }
    explain::waist(document).map(|read| stand_alone(on, read))
}

/// An explanation that stands alone, as a saved dialog or page.
#[must_use]
pub fn explanation_page(on: Platform, html: &str) -> Option<Ad> {
    let read = match on {
        Platform::Facebook => explain::dialog(html),
        Platform::X => explain::x_page(html),
        Platform::YouTube => explain::youtube_page(html),
        Platform::Reddit => None,
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
