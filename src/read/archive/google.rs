//! Google Takeout: the watch history of YouTube and "My Activity", as JSON and as HTML. On YouTube an entry with details is an ad; so
//! parsers of donated downloads tell them apart (2023–2026). Elsewhere it is where a detail names Google's ads.

use std::io::Read;

use serde_json::Value;

use super::entry::{self, text};
use super::import::{Import, Why};
use super::labels;
use super::walk::Metered;
use crate::read::page::{Element, Page, Part};
use crate::record::ad::Platform;
use crate::text::{Months, fold, shown};

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

/// Whether the bytes of an entry show that it is one of Google's and no ad: most are so, and need not be understood.
pub fn is_plain(entry: &[u8]) -> bool {
    let has = |name: &[u8]| memchr::memmem::Finder::new(name).find(entry).is_some();
    !has(b"\"details\"") && has(b"\"header\"")
}

/// Reads one entry; `false` when it is none of Google's.
pub fn entry(import: &mut Import, entry: &Value) -> bool {
    if entry.get("header").is_none() && entry.get("titleUrl").is_none() {
        return false;
    }
    let is_ad = entry.get("details").and_then(Value::as_array).is_some_and(|details| !details.is_empty());
    let products = entry.get("products").and_then(Value::as_array).into_iter().flatten();
    let on_youtube =
        products.chain(entry.get("header")).filter_map(Value::as_str).any(|name| name.contains("YouTube"));
    if !is_ad {
        return true;
    }
    let details = || entry.get("details").and_then(Value::as_array).into_iter().flatten();
    let says = |is: fn(&str) -> bool| details().filter_map(|detail| detail.get("name")?.as_str()).any(is);
    // Elsewhere other entries have details too.
    if !on_youtube && !says(is_of_ads) {
        import.leave_out(usize::from(says(is_of_google)), Why::Shape);
        return true;
    }
    let platform = if on_youtube { Platform::YouTube } else { Platform::Google };
    // "Viewed Ads On YouTube Homepage": where it stood, and nothing of the ad.
    if entry.get("titleUrl").is_none() && entry.get("subtitles").is_none() {
        import.leave_out(1, Why::Unnamed);
        return true;
    }
    let title = text(entry, "/title").unwrap_or_default();
    let bare = VERBS.iter().find_map(|verb| title.strip_prefix(verb));
    // "Viewed ad from Elm Party" is no title of an ad.
    let bare = bare.filter(|rest| !rest.starts_with("ad ")).unwrap_or(&title);
    let url = text(entry, "/titleUrl").unwrap_or_default();
    let channel = (text(entry, "/subtitles/0/name"), text(entry, "/subtitles/0/url"));
    keep(import, platform, bare, &url, channel, entry::time(entry.get("time")));
    true
}

/// Whether a detail of an entry names Google; what explains why an entry is kept is longer.
fn is_of_google(detail: &str) -> bool {
    detail.contains("Google") && detail.trim().chars().count() <= MAX_DETAIL
}

/// Whether it says that the entry is from Google's ads, in any language.
fn is_of_ads(detail: &str) -> bool {
    is_of_google(detail) && (detail.contains("Google Ads") || labels::is_about_ads(&fold(detail)))
}

/// Keeps an ad: its title, where it leads, and when; on YouTube the name and address of the channel.
fn keep(
    import: &mut Import,
    platform: Platform,
    title: &str,
    url: &str,
    (channel, address): (Option<String>, Option<String>),
    at: Option<f64>,
) {
    let mut ad = entry::ad(platform);
    // A video that is gone is named by its address.
    ad.text = entry::clip(title).filter(|title| !title.starts_with("https://"));
    if platform == Platform::YouTube {
        ad.ad_id = crate::text::url::query(url, "v");
        ad.advertiser.name = channel;
        ad.advertiser.url =
            address.and_then(|url| crate::text::url::account(&url, "https://www.youtube.com"));
    }
    if ad.ad_id.is_none() {
        ad.landing_url = crate::text::url::clean(url);
    }
    if ad.text.is_none() && ad.landing_url.is_none() && ad.ad_id.is_none() {
        import.leave_out(1, Why::Unnamed);
        return;
    }
    import.add_impression(ad, at);
}

// --- the HTML form ------------------------------------------------------------------------------------------------------

/// Names the element each entry of the HTML form is.
const CELL: &str = "outer-cell";
/// Longest entry of it, in bytes.
const MAX_CELL: usize = 256 * 1024;
/// Longest line that says where an entry is from, in characters; what explains why it is kept is longer.
const MAX_DETAIL: usize = 60;

/// Whether a file that begins so is activity in the HTML form, which Takeout sends unless asked for JSON: its style sheet comes
/// first and is longer than what is looked at here.
pub fn is_html(head: &str) -> bool {
    [CELL, "mdl-grid", "mdl-typography", "material-design-lite"].iter().any(|sign| head.contains(sign))
}

/// Reads the ads of activity in the HTML form.
///
/// # Errors
/// What is wrong with the file.
pub fn read_html<R: Read>(import: &mut Import, name: &str, mut input: Metered<'_, R>) -> Result<(), String> {
    let read = input.entry();
    let mut undated = 0_usize;
    // Whether an entry stands in it as they are known.
    let mut known = false;
    let mut held: Vec<u8> = Vec::new();
    let mut part = vec![0; 64 * 1024];
    loop {
        let count = input.read(&mut part).map_err(|error| error.to_string())?;
        read.set(0);
        held.extend_from_slice(part.get(..count).unwrap_or_default());
        let marker = held.windows(CELL.len()).rposition(|bytes| bytes == CELL.as_bytes());
        let whole = if count == 0 { held.len() } else { marker.unwrap_or(0) };
        let cells: Vec<u8> = held.drain(..whole).collect();
        for cell in String::from_utf8_lossy(&cells).split(CELL).filter(|cell| cell.len() <= MAX_CELL) {
            known |= cell.contains("header-cell");
            undated += usize::from(html_entry(import, cell) == Some(None));
        }
        if count == 0 {
            if !known {
                import.note(Why::Page);
            }
            if undated > 0 {
                import.note(Why::Undated);
                import.problem(format!(
                    "{name}: when {undated} of its ads were shown is written in a way not known yet; ask the platform for JSON to have that too"
                ));
            }
            return Ok(());
        }
        if held.len() > MAX_CELL {
            held.clear();
        }
    }
}

/// Reads one entry of the HTML form; `cell` begins within its tag. Gives when it was shown, if it is an ad.
fn html_entry(import: &mut Import, cell: &str) -> Option<Option<f64>> {
    if !cell.contains("Google") {
        return None;
    }
    let page = Page::parse(&format!("<div class=\"{cell}"));
    let root = page.root();
    let on_youtube = root.all(".header-cell").iter().any(|header| header.text().contains("YouTube"));
    let details: Vec<String> = root.all("[class*='caption']").iter().flat_map(details).collect();
    if !details.iter().any(|detail| is_of_google(detail)) {
        return None;
    }
    if !on_youtube && !details.iter().any(|detail| is_of_ads(detail)) {
        import.leave_out(1, Why::Shape);
        return None;
    }
    let platform = if on_youtube { Platform::YouTube } else { Platform::Google };
    let links = root.all(".content-cell a[href]");
    let Some(first) = links.first() else {
        import.leave_out(1, Why::Unnamed);
        return None;
    };
    let address = |link: &Element<'_>| link.attr("href").unwrap_or_default().to_owned();
    let is_channel = |link: &&Element<'_>| {
        let url = address(link);
        ["/channel/", "/@", "/user/", "/c/"].iter().any(|part| url.contains(part))
    };
    let channel = links.iter().skip(1).find(is_channel);
    let named = channel.map(|link| (entry::clip(&link.text()), Some(address(link)))).unwrap_or_default();
    let months = Months::of(cell);
    let at = root.all(".content-cell").iter().find_map(|content| when(content, months));
    keep(import, platform, &first.text(), &address(first), named, at);
    Some(at)
}

/// When an entry was shown: its last line. A clock whose zone nobody names could be any.
fn when(content: &Element<'_>, months: Months) -> Option<f64> {
    let mut lines = content.parts().into_iter().rev().filter_map(|part| match part {
        Part::Text(text) => Some(text),
        Part::Element(_) => None,
    });
    let found = shown(lines.find(|text| !text.trim().is_empty())?, months)?;
    Some(found.clock - found.zone?)
}

/// What stands under an entry and can say where it is from: what is under a heading after the first, which is that of the products,
/// and leads nowhere. What explains why an entry is kept leads to the settings.
fn details(caption: &Element<'_>) -> Vec<String> {
    let mut sections: Vec<(String, bool)> = Vec::new();
    for part in caption.parts() {
        match (part, sections.last_mut()) {
            (Part::Element(element), _) if element.name() == "b" => sections.push((String::new(), false)),
            (Part::Element(element), Some((_, leads))) => *leads |= element.has("a"),
            (Part::Text(text), Some((said, _))) => said.push_str(text),
            (_, None) => {}
        }
    }
    sections.into_iter().skip(1).filter(|(_, leads)| !leads).map(|(said, _)| said).collect()
}
