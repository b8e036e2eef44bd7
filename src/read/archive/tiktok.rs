//! TikTok's `user_data_tiktok.json` (and `user_data.json` before it): the same lists under different roofs, 2021–2026; and its form as
//! text, which TikTok sends unless asked for JSON.

use std::io::Read;

use serde_json::Value;

use super::entry::{self, chooser, text as string};
use super::import::{Import, Why};
use super::labels;
use super::walk::Metered;
use crate::record::ad::Platform;
use crate::record::reason::Kind;
use crate::text::{date, fold};

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
    "AdvertiserList",
    "DataPartnerList",
];

/// What both lists of partners stand under.
const PARTNERS: &str = "Ads Based On Data Received From Partners";

/// Reads one entry; `false` when it is none of TikTok's.
pub fn entry(import: &mut Import, list: &str, entry: &Value) -> bool {
    let names = |entry: &Value| -> Vec<String> {
        let whole = entry.as_str().map(str::to_owned).or_else(|| string(entry, "/name")).unwrap_or_default();
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
            let get = |keys: [&str; 2]| keys.iter().find_map(|key| string(entry, &format!("/{key}")));
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
        // What exactly they told TikTok the download does not say.
        "AdvertiserList" => {
            for name in names(entry) {
                let said = Kind::Unrecognised { text: PARTNERS.into(), kind: Some(list.into()) };
                let mut ad = chooser(Platform::TikTok, vec![said]);
                ad.advertiser.name = Some(name);
                import.add_ad(ad, None);
            }
            true
        }
        "DataPartnerList" => {
            for name in names(entry) {
                import.add_trait(Platform::TikTok, Kind::DataBroker { name: Some(name) });
            }
            true
        }
        "OffTikTokActivityDataList" | "OffTiktokActivityDataList" => {
            let source = string(entry, "/Source");
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

// --- the form as text ---------------------------------------------------------------------------------------------------

/// Longest file of it that is read, and longest line, in bytes.
const MAX_TEXT: u64 = 32 * 1024 * 1024;
const MAX_LINE: usize = 4_000;

/// Whether a file of this path that begins so is one of the form as text about ads: lines of `Name: value`, in a folder of TikTok's, and
/// its name says that it is about ads or what was done elsewhere.
pub(super) fn is_text(path: &str, text: &str) -> bool {
    let path = fold(path);
    path.contains("tiktok") && path.ends_with(".txt") && about(&path).is_some() && text.contains(':')
}

/// What a file of the form as text is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    Ads,
    Elsewhere,
}

/// The same, by its folded path.
fn about(path: &str) -> Option<About> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path).replace(['_', '-'], " ");
    if name.contains("off tiktok") {
        Some(About::Elsewhere)
    } else {
        labels::is_about_ads(&name).then_some(About::Ads)
    }
}

/// Reads a file of the form as text: entries parted by empty lines, a field a line. Names of fields are in the person's language, so what
/// a value is is told by what it looks like.
///
/// # Errors
/// What is wrong with the file.
pub(super) fn text<R: Read>(import: &mut Import, file: &str, input: Metered<'_, R>) -> Result<(), String> {
    let mut bytes = Vec::new();
    let done = input.take(MAX_TEXT).read_to_end(&mut bytes).map_err(|error| error.to_string());
    let said = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    let about = about(&fold(file));
    let mut odd = 0;
    for entry in said.split("\n\n").filter(|entry| !entry.trim().is_empty()) {
        let fields: Vec<(&str, &str)> = entry
            .lines()
            .filter(|line| line.len() <= MAX_LINE)
            .map(|line| {
                line.split_once(':').map_or(("", line.trim()), |(name, value)| (name.trim(), value.trim()))
            })
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let read = match about {
            Some(About::Elsewhere) => elsewhere(import, &fields),
            _ => visited(import, &fields) || interests(import, &fields),
        };
        odd += usize::from(!read);
    }
    import.leave_out(odd, Why::Shape);
    import.problem(format!(
        "{file}: this is TikTok's form as text, and {} could be read; ask TikTok for JSON to have everything",
        if odd == 0 { "what is in it".to_owned() } else { format!("all but {odd} entries of it") }
    ));
    done.map(|_| ())
}

/// An ad that was opened: when, what it was called, and where it led.
fn visited(import: &mut Import, fields: &[(&str, &str)]) -> bool {
    let at = fields.iter().find_map(|(_, value)| date::parse(value));
    let link = fields.iter().find(|(_, value)| value.starts_with("https://"));
    let (Some(at), Some((_, link))) = (at, link) else { return false };
    let is_title = |value: &str| date::parse(value).is_none() && !value.starts_with("https://");
    let mut ad = entry::ad(Platform::TikTok);
    ad.text = fields.iter().find(|(_, value)| is_title(value)).and_then(|(_, value)| entry::clip(value));
    ad.landing_url = crate::text::url::clean(link);
    import.add_ad(ad, Some(at));
    true
}

/// Interests the platform inferred: a field whose name says so, and lines after it.
fn interests(import: &mut Import, fields: &[(&str, &str)]) -> bool {
    let is_list = fields.first().is_some_and(|(name, _)| labels::is_interest(name));
    for (name, value) in fields.iter().filter(|_| is_list) {
        if name.is_empty() || labels::is_interest(name) {
            value.split('|').filter_map(entry::clip).for_each(|name| {
                import.add_trait(Platform::TikTok, Kind::Interest { name: Some(name) });
            });
        }
    }
    is_list
}

/// What somebody told TikTok: when, who, what.
fn elsewhere(import: &mut Import, fields: &[(&str, &str)]) -> bool {
    let [(_, at), (_, source), _] = fields else { return false };
    let name = entry::clip(source).filter(|_| date::parse(at).is_some());
    let read = name.is_some();
    if read {
        import.add_trait(Platform::TikTok, Kind::AppActivity { name });
    }
    read
}
