//! Facebook's and Instagram's downloads as JSON: who uses a list you are on, what you are thought to like, which ads
//! you saw. Layouts of 2018–2026; labels may be in any language, and text of the older ones is UTF-8 that was taken
//! for Latin-1. The layout since 2024 is read by `labels.rs`.

use serde_json::Value;

use super::entry::{chooser, fix};
use super::import::Import;
use super::labels;
use crate::record::ad::Platform;
use crate::record::reason::Kind;

/// Names of files, by their beginning.
pub const FILES: &[&str] = &[
    "advertisers_",
    "your_activity_off_meta",
    "your_off",
    "ads_interests",
    "ads_viewed",
    "ads_clicked",
    "ad_preferences",
    "ads_about",
    "your_topics",
    "other_categories_used",
    "ads_personalization",
    "information_used_to_target",
    "subscription_for_no_ads",
];

/// Lists in them.
pub const LISTS: &[&str] = &[
    "custom_audiences_all_types_v2",
    "custom_audiences_all_types",
    "ig_custom_audiences_all_types",
    "custom_audiences_v2",
    "custom_audiences",
    "topics_v2",
    "topics",
    "inferred_topics_v2",
    "inferred_topics",
    "topics_your_topics",
    "topics_your_reels_topics",
    "bcts",
    "impressions_history_ads_seen",
    "impressions_history_ads_clicked",
    "inferred_data_ig_interest",
    "inferred_data_ig_inferred_interest",
    "history_v2",
    "history",
    "off_facebook_activity_v2",
    "off_facebook_activity",
    "apps_and_websites_off_meta_activity",
    "label_values",
];

/// Reads one entry of a list; `false` when it is none of Meta's.
pub fn entry(import: &mut Import, file: &str, list: &str, entry: &Value) -> bool {
    let on = if list.starts_with("ig_")
        || list.starts_with("impressions")
        || list.starts_with("topics_your")
        || list.contains("_ig_")
        || list == "apps_and_websites_off_meta_activity"
        || file.contains("instagram")
    {
        Platform::Instagram
    } else {
        Platform::Facebook
    };
    match list {
        _ if list.contains("custom_audiences") => advertiser(import, on, entry),
        "topics_v2"
        | "topics"
        | "inferred_topics_v2"
        | "inferred_topics"
        | "topics_your_topics"
        | "topics_your_reels_topics"
        | "inferred_data_ig_interest"
        | "inferred_data_ig_inferred_interest" => named(import, on, entry, |name| Kind::Interest { name }),
        "bcts" => named(import, on, entry, |name| Kind::Behaviour { name }),
        "impressions_history_ads_seen" | "impressions_history_ads_clicked" => labels::seen(import, entry),
        "history_v2" | "history" => labels::titled(import, file, on, entry),
        "off_facebook_activity_v2" | "off_facebook_activity" | "apps_and_websites_off_meta_activity" => {
            named(import, on, entry, |name| Kind::AppActivity { name })
        }
        "label_values" => labels::value(import, file, on, entry),
        // The layout of 2025: a list of entries, each with labels.
        "" => match entry.get("label_values").and_then(Value::as_array) {
            Some(list) => labels::entry(import, file, on, entry, list),
            None => false,
        },
        _ => false,
    }
}

/// An advertiser who holds a list the person is on, or knows what they did.
fn advertiser(import: &mut Import, on: Platform, entry: &Value) -> bool {
    let list = || Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() };
    let has = |key: &str| entry.get(key) == Some(&Value::Bool(true));
    let mut reasons = Vec::new();
    if has("has_data_file_custom_audience") {
        reasons.push(list());
    }
    if has("has_remarketing_custom_audience") {
        reasons.push(Kind::WebsiteVisit { name: None });
    }
    if has("has_in_person_store_visit") {
        reasons.push(Kind::StoreVisit { name: None });
    }
    // Before 2021 the list named those who had uploaded one, and nothing else.
    let name = match entry {
        Value::String(name) => {
            reasons.push(list());
            fix(name)
        }
        _ => entry.get("advertiser_name").and_then(Value::as_str).and_then(fix),
    };
    let Some(name) = name else { return false };
    let mut ad = chooser(on, reasons);
    ad.advertiser.name = Some(name);
    import.add_ad(ad, None);
    true
}

/// Something the platform thinks of the person, which the entry names.
fn named(import: &mut Import, on: Platform, entry: &Value, kind: fn(Option<String>) -> Kind) -> bool {
    let name = name_of(entry);
    let read = name.is_some();
    if read {
        import.add_trait(on, kind(name));
    }
    read
}

fn name_of(entry: &Value) -> Option<String> {
    let text = match entry {
        Value::String(name) => Some(name.as_str()),
        _ => entry.get("name").and_then(Value::as_str).or_else(|| {
            let fields = entry.get("string_map_data")?.as_object()?;
            fields.values().find_map(|field| field.get("value")?.as_str())
        }),
    };
    text.and_then(fix)
}
