//! Facebook's structured explanation, `waist_targeting_data` ("why am I seeing this").
//!
//! Facts: ages are stored as years − 12, and 53 stands for no upper bound; `birthday` is the viewer's own and is
//! dropped; the owner of an uploaded list stands in `dfca_data`. Types and envelopes as met in collectors'
//! code 2020–2025.

use serde_json::Value;

use super::Read;
use crate::read::reason;
use crate::record::ad::Advertiser;
use crate::record::reason::{
    AskedBy, Engaged, Explanation, Gender, Granularity, Kind, Origin, Reason, Scope, Source,
};

/// How deep an envelope may be nested.
const MAX_DEPTH: usize = 32;
/// Criteria read of one explanation.
const MAX_CRITERIA: usize = 200;
/// The longest unknown criterion kept, in characters.
const MAX_UNKNOWN: usize = 2_000;
/// What is added to a stored age.
const AGE_OFFSET: u64 = 12;
/// The stored age that means "no upper bound".
const NO_BOUND: u64 = 53;

/// Reads an explanation in any of its envelopes: the bare list, the object around it, the GraphQL answer, the
/// old page wrapper. `None` when there is none.
#[must_use]
pub fn waist(value: &Value) -> Option<Read> {
    let (holder, list) = find(value, 0)?;
    let reasons = list.iter().take(MAX_CRITERIA).flat_map(criterion).collect();
    let info = holder.and_then(|holder| holder.get("waist_advertiser_info"));
    Some(Read {
        explanation: Explanation { source: Source::PlatformJson, reasons },
        advertiser: info.map(|info| Advertiser {
            name: text(info, "name"),
            id: text(info, "advertiser_id"),
            ..Advertiser::default()
        }),
        ad_id: None,
        error: error(value),
    })
}

/// The list of criteria and the object it stands in.
fn find(value: &Value, depth: usize) -> Option<(Option<&Value>, &[Value])> {
    if depth > MAX_DEPTH {
        return None;
    }
    match value {
        Value::Array(list) if is_criteria(list) => Some((None, list)),
        Value::Array(list) => list.iter().find_map(|inner| find(inner, depth + 1)),
        Value::Object(map) => match map.get("waist_targeting_data") {
            Some(Value::Array(list)) => Some((Some(value), list)),
            // An error stands in place of the list: understood, and empty.
            _ if error(value).is_some() => Some((None, &[])),
            _ => map.values().find_map(|inner| find(inner, depth + 1)),
        },
        _ => None,
    }
}

fn is_criteria(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(|item| item.get("waist_ui_type").is_some_and(Value::is_string))
}

/// The platform's own error, such as 1675012 ("this explanation is no longer available").
fn error(value: &Value) -> Option<String> {
    let first = value.get("errors").and_then(|errors| errors.get(0)).unwrap_or(value);
    let code = first.get("code").or_else(|| first.get("error")).filter(|code| code.is_number())?;
    let said = ["summary", "message", "errorSummary"].into_iter().find_map(|key| text(first, key));
    Some(said.map_or_else(|| format!("error {code}"), |said| format!("error {code}: {said}")))
}

fn text(value: &Value, key: &str) -> Option<String> {
    let found = match value.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!found.is_empty()).then(|| found.chars().take(300).collect())
}

/// The names in a list of texts, or of objects with a `name`.
fn names(value: &Value, key: &str) -> Vec<Option<String>> {
    let list = value.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let names: Vec<_> = list
        .iter()
        .filter_map(|item| item.as_str().map(str::to_owned).or_else(|| text(item, "name")))
        .map(Some)
        .collect();
    if names.is_empty() { vec![text(value, "name")] } else { names }
}

/// What one element says; a criterion that names several things is one reason each.
fn criterion(item: &Value) -> Vec<Reason> {
    let kind = item.get("waist_ui_type").and_then(Value::as_str).unwrap_or_default();
    let stored: Value = item
        .get("serialized_data")
        .and_then(Value::as_str)
        .and_then(|text| serde_json::from_str(text).ok())
        .unwrap_or_default();
    let name = || text(item, "name");
    let engaged = |with| vec![Kind::Engagement { with: Some(with), name: name() }];
    let nested = |outer: &str, key: &str| item.get(outer).and_then(|inner| text(inner, key));
    let mut by = Some(AskedBy::Advertiser);
    let kinds = match kind {
        "AGE_GENDER" => age_gender(item, &stored),
        "LOCATION" => vec![location(item, &stored)],
        "LOCAL_REACH" => vec![Kind::Location {
            name: text(item, "location_name").or_else(name),
            granularity: None,
            scope: Some(Scope::NearBusiness),
        }],
        "LOCALE" => names(item, "locales").into_iter().map(|name| Kind::Language { name }).collect(),
        "INTERESTS" => names(item, "interests").into_iter().map(|name| Kind::Interest { name }).collect(),
        "BCT" | "ACTIONABLE_INSIGHTS" => vec![Kind::Behaviour { name: name() }],
        "EDU_SCHOOLS" => names(item, "school_names").into_iter().map(|name| Kind::School { name }).collect(),
        "ED_STATUS" => vec![Kind::Education { name: education(item, &stored) }],
        "RELATIONSHIP_STATUS" => {
            // What the numbers mean was never published: the number itself is all that is certain.
            let code = text(&stored, "relationship_status").or_else(|| text(item, "relationship_status"));
            vec![Kind::Relationship { name: code.map(|code| format!("code {code}")) }]
        }
        "WORK_EMPLOYERS" => vec![Kind::Employer { name: text(item, "employer_name") }],
        "WORK_JOB_TITLES" => vec![Kind::JobTitle { name: text(item, "job_title") }],
        "CONNECTION" => vec![Kind::PageLike { name: name() }],
        "FRIENDS_OF_CONNECTION" => vec![Kind::FriendOfPageLike { name: name() }],
        "CUSTOM_AUDIENCES_DATAFILE" => {
            let data = item.get("dfca_data");
            let keys = data.and_then(|data| data.get("match_keys")).and_then(Value::as_array);
            let keys = keys.into_iter().flatten().filter_map(Value::as_str).take(20);
            vec![Kind::CustomerList {
                owner: data.and_then(|data| text(data, "ca_owner_name")),
                list: None,
                match_keys: keys.map(|key| key.chars().take(40).collect()).collect(),
            }]
        }
        "CUSTOM_AUDIENCES_LOOKALIKE" => vec![Kind::Lookalike { seed: name() }],
        "CUSTOM_AUDIENCES_WEBSITE" => {
            vec![Kind::WebsiteVisit { name: nested("website_ca_data", "website_url") }]
        }
        "CUSTOM_AUDIENCES_MOBILE_APP" => {
            vec![Kind::AppActivity { name: nested("mobile_ca_data", "app_name") }]
        }
        "CUSTOM_AUDIENCES_OFFLINE" | "CUSTOM_AUDIENCES_QR_CODE" => {
            vec![Kind::OfflineActivity { name: name() }]
        }
        "CUSTOM_AUDIENCES_STORE_VISITS" | "CUSTOM_AUDIENCES_FACEBOOK_WIFI" => {
            vec![Kind::StoreVisit { name: name() }]
        }
        "CUSTOM_AUDIENCES_ENGAGEMENT_VIDEO" => engaged(Engaged::Video),
        "CUSTOM_AUDIENCES_ENGAGEMENT_LEAD_GEN" => engaged(Engaged::LeadForm),
        "CUSTOM_AUDIENCES_ENGAGEMENT_PAGE" | "BRANDED_CONTENT_PAGE" => engaged(Engaged::Page),
        "CUSTOM_AUDIENCES_ENGAGEMENT_IG" => engaged(Engaged::Instagram),
        "CUSTOM_AUDIENCES_ENGAGEMENT_EVENT" => engaged(Engaged::Event),
        "CUSTOM_AUDIENCES_ENGAGEMENT_CANVAS" => engaged(Engaged::Canvas),
        "CUSTOM_AUDIENCES_SHOPPING_IG" | "CUSTOM_AUDIENCES_SHOPPING_PAGE" => engaged(Engaged::Shop),
        "CUSTOM_AUDIENCES_FANTASY_GAMES" => vec![Kind::AppActivity { name: name() }],
        "CUSTOM_AUDIENCES_UNRESOLVED" | "LOYALTY_LINKED_ACCOUNT" => {
            vec![Kind::UnresolvedAudience { name: name() }]
        }
        "DYNAMIC_RULE" => {
            let shop = nested("matched_data", "website_url").or_else(|| nested("matched_data", "app_name"));
            vec![Kind::ProductCatalogue { name: shop }]
        }
        "COLLABORATIVE_AD" | "COLLABORATIVE_ADS_CATEGORY_TARGETING" => {
            vec![Kind::ProductCatalogue { name: text(item, "merchant_name").or_else(name) }]
        }
        "COLLABORATIVE_ADS_STORE_SALES" => {
            vec![Kind::OfflineActivity { name: text(item, "merchant_name").or_else(name) }]
        }
        "COLLABORATIVE_ADS_STORE_VISITS" => {
            vec![Kind::StoreVisit { name: text(item, "merchant_name").or_else(name) }]
        }
        "SEARCH_AD" | "MARKETPLACE_BOOSTED_LISTING" => {
            by = None;
            vec![Kind::Context { name: text(item, "search_term").or_else(name) }]
        }
        "INTERNAL_RANK_BASED_EXPLANATION" | "RANKING_USER_EVENTS" => {
            by = Some(AskedBy::Platform);
            vec![Kind::Ranking {}]
        }
        "ONSITE_SIGNALS_USER_EVENTS" => {
            by = Some(AskedBy::Platform);
            vec![Kind::PlatformActivity {}]
        }
        "OFFSITE_SIGNALS_USER_EVENTS" => {
            by = Some(AskedBy::Platform);
            vec![Kind::WebsiteVisit { name: name() }]
        }
        _ => {
            by = None;
            vec![unknown(kind, item)]
        }
    };
    let reason = |kind| {
        let reason = reason(kind, Origin::PlatformJson);
        match by {
            Some(by) => reason.asked_by(by),
            None => reason,
        }
    };
    kinds.into_iter().map(reason).collect()
}

fn age_gender(item: &Value, stored: &Value) -> Vec<Kind> {
    let age = |key: &str| item.get(key).or_else(|| stored.get(key)).and_then(Value::as_u64);
    let years = |age: u64| u8::try_from(age.saturating_add(AGE_OFFSET)).ok();
    let min = age("age_min").filter(|age| *age > 0).and_then(years);
    let max = age("age_max").filter(|age| *age < NO_BOUND).and_then(years);
    let gender = match item.get("gender").and_then(Value::as_str) {
        Some("MALE") => Some(Gender::Men),
        Some("FEMALE") => Some(Gender::Women),
        _ => None,
    };
    let mut kinds = vec![Kind::Age { min, max }];
    kinds.extend(gender.map(|value| Kind::Gender { value }));
    kinds
}

fn location(item: &Value, stored: &Value) -> Kind {
    let granularity = match stored.get("location_granularity").and_then(Value::as_str) {
        Some("country") => Some(Granularity::Country),
        Some("region") => Some(Granularity::Region),
        Some("dma") => Some(Granularity::Dma),
        Some("city") => Some(Granularity::City),
        Some("zip" | "postal" | "postal_code") => Some(Granularity::Postal),
        Some("radius" | "custom_location" | "address" | "place") => Some(Granularity::Radius),
        _ => None,
    };
    let scope = match item.get("location_type").and_then(Value::as_str) {
        Some("HOME") => Some(Scope::Home),
        Some("RECENT") => Some(Scope::Recent),
        Some("HOME_OR_RECENT" | "HOME_AND_RECENT") => Some(Scope::HomeOrRecent),
        _ => None,
    };
    Kind::Location { name: text(item, "location_name"), granularity, scope }
}

fn education(item: &Value, stored: &Value) -> Option<String> {
    let plain = match item.get("edu_status").and_then(Value::as_str).unwrap_or_default() {
        "EDU_MASTER_DEGREE" => "master's degree",
        "EDU_DOCTORATE_DEGREE" => "doctorate",
        "EDU_COLLEGE_ALUMNUS" => "college graduate",
        "EDU_PROFESSIONAL_DEGREE" => "professional degree",
        _ => match stored.get("edu_status").and_then(Value::as_u64)? {
            1 => "in high school",
            2 => "in college",
            3 => "college graduate",
            4 => "high school graduate",
            5 => "some college",
            6 => "associate degree",
            7 => "in graduate school",
            8 => "some graduate school",
            9 => "master's degree",
            10 => "professional degree",
            11 => "doctorate",
            12 => "unspecified",
            13 => "some high school",
            _ => return None,
        },
    };
    Some(plain.to_owned())
}

/// A type this version does not know, verbatim but for what is the viewer's own.
fn unknown(kind: &str, item: &Value) -> Kind {
    let mut kept = item.clone();
    if let Some(map) = kept.as_object_mut() {
        for own in ["birthday", "id", "waist_ui_type", "__typename"] {
            map.remove(own);
        }
    }
    Kind::Unrecognised {
        text: kept.to_string().chars().take(MAX_UNKNOWN).collect(),
        kind: Some(kind.chars().take(100).collect()).filter(|kind: &String| !kind.is_empty()),
    }
}
