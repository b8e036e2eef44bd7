//! TikTok's `user_data_tiktok.json` (and `user_data.json` before it): the same lists under different roofs, 2021–2026.

use serde_json::Value;

use super::entry::{self, text};
use super::import::Import;
use crate::record::ad::Platform;
use crate::record::reason::Kind;

/// Names of the file, by their beginning.
pub const FILES: &[&str] = &["user_data"];

/// Lists and texts in it.
pub const LISTS: &[&str] = &[
    "AdsVisitHistoryList",
    "AdInterestCategories",
    "OffTikTokActivityDataList",
    "OffTiktokActivityDataList",
    "Interests",
    "ResponsesList",
];

/// Reads one entry; `false` when it is none of TikTok's.
pub fn entry(import: &mut Import, list: &str, entry: &Value) -> bool {
    let names = |entry: &Value| -> Vec<String> {
        let whole = entry.as_str().map(str::to_owned).or_else(|| text(entry, "/name")).unwrap_or_default();
        // Older files write a list as one text; a comma with a space behind it stands in a name.
        let mut names: Vec<String> = Vec::new();
        for part in whole.split('|').flat_map(|part| part.split_inclusive(',')) {
            match names.last_mut().filter(|last| last.ends_with(',') && part.starts_with(' ')) {
                Some(last) => last.push_str(part),
                None => names.push(part.to_owned()),
            }
        }
        names.iter().filter_map(|name| entry::clip(name.trim_end_matches(','))).collect()
    };
    match list {
        "AdsVisitHistoryList" => {
            let get = |keys: [&str; 2]| keys.iter().find_map(|key| text(entry, &format!("/{key}")));
            let (title, link) = (get(["AdTitle", "Ad Title"]), get(["AdLink", "Ad Link"]));
            let mut ad = entry::ad(Platform::TikTok);
            ad.text = title;
            ad.landing_url = link.and_then(|link| crate::text::url::clean(&link));
            if ad.text.is_none() && ad.landing_url.is_none() {
                return false;
            }
            import.add_ad(ad, entry::time(entry.get("CreateTime").or_else(|| entry.get("Date"))));
            true
        }
        "AdInterestCategories" | "Interests" => {
            for name in names(entry) {
                import.add_trait(Platform::TikTok, Kind::Interest { name: Some(name) });
            }
            true
        }
        "OffTikTokActivityDataList" | "OffTiktokActivityDataList" => {
            let source = text(entry, "/Source");
            let known = source.is_some();
            if known {
                import.add_trait(Platform::TikTok, Kind::AppActivity { name: source });
            }
            known
        }
        // What a person typed into an advertiser's form is theirs; that there was one is not about an ad we know.
        "ResponsesList" => true,
        _ => false,
    }
}
