//! Google Takeout: the watch history of YouTube and "My Activity", as JSON. An entry with details is an ad; so
//! parsers of donated downloads tell them apart (2023–2026).

use serde_json::Value;

use super::entry::{self, text};
use super::import::Import;
use crate::record::ad::Platform;

/// Names of the file in the languages Takeout writes them, by their beginning.
pub const FILES: &[&str] = &[
    "watch-history",
    "watch history",
    "myactivity",
    "my activity",
    "wiedergabeverlauf",
    "historique des vidéos",
    "historial de reproducciones",
    "cronologia visualizzazioni",
    "kijkgeschiedenis",
    "historia oglądania",
    "histórico de visualização",
    "histórico-de-visualização",
    "visningshistorik",
    "afspilningshistorik",
    "katseluhistoria",
    "seerhistorikk",
    "meine aktivitäten",
    "meineaktivitäten",
    "mon activité",
    "monactivité",
    "mi actividad",
    "miactividad",
];

/// How the English title of an entry begins; other languages are kept as they stand.
const VERBS: &[&str] = &["Watched ", "Viewed ", "Visited ", "Saw ad: "];

/// Reads one entry; `false` when it is none of Google's.
pub fn entry(import: &mut Import, entry: &Value) -> bool {
    if entry.get("header").is_none() && entry.get("titleUrl").is_none() {
        return false;
    }
    let is_ad = entry.get("details").and_then(Value::as_array).is_some_and(|details| !details.is_empty());
    let products = entry.get("products").and_then(Value::as_array).into_iter().flatten();
    let on_youtube =
        products.chain(entry.get("header")).filter_map(Value::as_str).any(|name| name.contains("YouTube"));
    if !is_ad || !on_youtube {
        return true;
    }
    let mut ad = entry::ad(Platform::YouTube);
    let title = text(entry, "/title").unwrap_or_default();
    let bare = VERBS.iter().find_map(|verb| title.strip_prefix(verb)).unwrap_or(&title);
    // A video that is gone is named by its address.
    ad.text = entry::clip(bare).filter(|title| !title.starts_with("https://"));
    let url = text(entry, "/titleUrl").unwrap_or_default();
    ad.ad_id = crate::text::url::query(&url, "v");
    if ad.ad_id.is_none() {
        ad.landing_url = crate::text::url::clean(&url);
    }
    ad.advertiser.name = text(entry, "/subtitles/0/name");
    ad.advertiser.url = text(entry, "/subtitles/0/url")
        .and_then(|url| crate::text::url::account(&url, "https://www.youtube.com"));
    import.add_ad(ad, entry::time(entry.get("time")));
    true
}
