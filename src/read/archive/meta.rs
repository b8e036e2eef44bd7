//! Facebook's and Instagram's downloads as JSON: who uses a list you are on, what you are thought to like, which ads
//! you saw. Layouts of 2018–2026; labels may be in any language, and text of the older ones is UTF-8 that was taken
//! for Latin-1.

use serde_json::Value;

use super::entry::{self, chooser};
use super::import::Import;
use crate::record::ad::Platform;
use crate::record::reason::Kind;

/// Names of files, by their beginning.
pub const FILES: &[&str] = &[
    "advertisers_",
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
    "label_values",
];

/// Reads one entry of a list; `false` when it is none of Meta's.
pub fn entry(import: &mut Import, file: &str, list: &str, entry: &Value) -> bool {
    let on = if list.starts_with("ig_")
        || list.starts_with("impressions")
        || list.starts_with("topics_your")
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
        | "topics_your_reels_topics" => {
            let name = name_of(entry);
            let read = name.is_some();
            if read {
                import.add_trait(on, Kind::Interest { name });
            }
            read
        }
        "bcts" => {
            let name = name_of(entry);
            let read = name.is_some();
            if read {
                import.add_trait(on, Kind::Behaviour { name });
            }
            read
        }
        "impressions_history_ads_seen" | "impressions_history_ads_clicked" => {
            seen(import, entry.get("string_map_data").or_else(|| entry.get("string_list_data")))
        }
        "label_values" => preference(import, on, entry),
        // The layout of 2025: a list of entries, each with labels.
        "" => match entry.get("label_values").and_then(Value::as_array) {
            Some(labels) => viewed(import, entry, labels),
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

/// An ad as Instagram's older layout keeps it: fields by their label, in whatever language.
fn seen(import: &mut Import, fields: Option<&Value>) -> bool {
    let Some(Value::Object(fields)) = fields else { return false };
    let author =
        fields.get("Author").or_else(|| fields.values().find(|field| field.get("timestamp").is_none()));
    let Some(author) = author.and_then(|field| field.get("value")?.as_str()).and_then(fix) else {
        return false;
    };
    let at = fields.values().find_map(|field| field.get("timestamp").filter(|at| at.as_u64() != Some(0)));
    let mut ad = entry::ad(Platform::Instagram);
    account(&mut ad, author);
    import.add_ad(ad, entry::time(at));
    true
}

/// An ad of the layout of 2025: what is a link is the post, the first other value is who.
fn viewed(import: &mut Import, entry: &Value, labels: &[Value]) -> bool {
    let link = labels
        .iter()
        .flat_map(|label| label.get("vec").and_then(Value::as_array).into_iter().flatten().chain([label]));
    let href = link.filter_map(|label| label.get("href")?.as_str()).find(|href| href.starts_with("https://"));
    let author = labels
        .iter()
        .filter(|label| label.get("href").is_none())
        .find_map(|label| label.get("value")?.as_str());
    let Some(author) = author.and_then(fix) else { return false };
    let mut ad = entry::ad(Platform::Instagram);
    account(&mut ad, author);
    // The post itself is the ad; its short code is the platform's name for it.
    ad.ad_id = href.and_then(|href| {
        let mut parts = href.split(['/', '?']).skip_while(|part| !matches!(*part, "p" | "reel" | "tv"));
        parts.nth(1).filter(|code| !code.is_empty()).map(str::to_owned)
    });
    import.add_ad(ad, entry::time(entry.get("timestamp")));
    true
}

fn account(ad: &mut crate::Ad, handle: String) {
    ad.advertiser.url = Some(format!("https://www.instagram.com/{handle}/"));
    ad.advertiser.name = Some(handle.clone());
    ad.advertiser.handle = Some(handle);
}

/// What advertisers may use about the person: one field with its value, or a list of names.
fn preference(import: &mut Import, on: Platform, entry: &Value) -> bool {
    let label = entry.get("label").and_then(Value::as_str).and_then(fix).unwrap_or_default();
    let field = entry.get("ent_field_name").and_then(Value::as_str).unwrap_or(&label).to_owned();
    let mut values: Vec<String> =
        entry.get("value").and_then(Value::as_str).and_then(fix).into_iter().collect();
    names_in(entry, &mut values, 0);
    let known = entry.get("value").is_some() || entry.get("dict").is_some() || entry.get("vec").is_some();
    for value in values {
        // "Unspecified" is what the platform says of what it does not know.
        if value == "Unspecified" {
            continue;
        }
        let name = Some(value.clone());
        let kind = match field.to_lowercase().replace([' ', '_'], "").as_str() {
            "interests" | "adinterests" | "topics" => Kind::Interest { name },
            "relationshipstatus" => Kind::Relationship { name },
            "employer" | "employers" => Kind::Employer { name },
            "jobtitle" | "jobtitles" => Kind::JobTitle { name },
            "educationlevel" | "education" => Kind::Education { name },
            "school" | "schools" => Kind::School { name },
            "othercategories" | "categories" | "behaviors" | "behaviours" => Kind::Behaviour { name },
            _ => Kind::Unrecognised { text: value, kind: Some(field.clone()) },
        };
        import.add_trait(on, kind);
    }
    known
}

/// The names in a nest of `dict` and `vec`.
fn names_in(value: &Value, into: &mut Vec<String>, depth: u8) {
    if depth > 6 {
        return;
    }
    let inner = ["dict", "vec"].iter().filter_map(|key| value.get(key)?.as_array()).flatten();
    for one in inner {
        into.extend(one.get("value").and_then(Value::as_str).and_then(fix));
        names_in(one, into, depth + 1);
    }
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

/// UTF-8 that was written as if each byte were a letter of Latin-1, put right; other text as it is.
fn fix(text: &str) -> Option<String> {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
    let right = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    entry::clip(right.as_deref().unwrap_or(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_taken_for_latin_1_is_put_right() {
        assert_eq!(fix("Caf\u{c3}\u{a9}").as_deref(), Some("Café"));
        assert_eq!(fix("Café").as_deref(), Some("Café"));
        assert_eq!(fix("カフェ").as_deref(), Some("カフェ"));
        assert_eq!(fix("  "), None);
    }
}
