//! What a file of a download is: by how it begins, and by its name only where that does not tell.

use super::{google, labels, linkedin, meta, pages, tiktok, x};
use crate::text::fold;

/// What reads a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    X,
    Json,
    /// JSON a person chose of which nothing at its beginning tells what it is.
    AnyJson,
    Table,
    Activity,
    Page,
    TikTokText,
}

/// Endings of names of what is no text: such files are not opened, so that a download of photos takes no time.
const MEDIA: [&str; 34] = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "heif", "avif", "bmp", "tif", "tiff", "svg", "ico", "mp4",
    "m4v", "mov", "avi", "mkv", "webm", "3gp", "ts", "mp3", "m4a", "aac", "wav", "ogg", "opus", "flac",
    "pdf", "woff", "woff2", "ttf", "css", "vcf",
];

/// Lists whose names are so plain that others bear them as well: they are what they are called only in a file that is known otherwise.
const PLAIN: [&str; 10] = [
    "label_values",
    "history_v2",
    "history",
    "topics",
    "topics_v2",
    "Interests",
    "ResponsesList",
    "bcts",
    "AdvertiserList",
    "DataPartnerList",
];

/// Whether a list of this name says nothing of what it is in a file nobody knows. Labels speak for themselves.
pub(super) fn is_plain(list: &str) -> bool {
    PLAIN.contains(&list) && list != "label_values"
}

/// Whether a file of this name is worth opening: what it holds says whether it is about ads.
#[must_use]
pub fn is_known(name: &str) -> bool {
    !MEDIA.contains(&extension(name).as_str())
}

/// Whether a file that begins so is a zip, whatever its name is.
#[must_use]
pub fn is_zip(beginning: &[u8]) -> bool {
    beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"PK\x05\x06")
}

/// The ending of a file's name, in lower case; empty where there is none.
pub(super) fn extension(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
}

/// Whether a file that begins so is a page.
pub(super) fn is_page(head: &str) -> bool {
    trimmed(head).starts_with('<')
}

fn trimmed(head: &str) -> &str {
    head.trim_start_matches('\u{FEFF}').trim_start()
}

/// What a file is, by its name: those that name themselves are read even where nothing of their content is known.
fn named(path: &str) -> Option<Form> {
    let name = fold(path.rsplit(['/', '\\']).next().unwrap_or(path));
    // Downloads of the same day carry a number: "watch-history (2).json".
    let (stem, extension) = name.rsplit_once('.')?;
    let starts = |list: &[&str]| list.iter().any(|start| stem.starts_with(start));
    match extension {
        "js" => starts(x::FILES).then_some(Form::X),
        "csv" => linkedin::is_known(stem).then_some(Form::Table),
        "json" => {
            (starts(meta::FILES) || starts(google::FILES) || starts(tiktok::FILES)).then_some(Form::Json)
        }
        "html" | "htm" => pages::is_named(path).then_some(Form::Page),
        _ => None,
    }
}

/// What a file is, by how it begins, whatever it is called.
fn told(path: &str, head: &str) -> Option<Form> {
    let text = trimmed(head);
    let names = |key: &&str| head.contains(&format!("\"{key}\""));
    if let Some(script) = text.strip_prefix("window.YTD.") {
        return x::LISTS.iter().any(|list| script.starts_with(list)).then_some(Form::X);
    }
    match text.chars().next()? {
        '<' if google::is_html(head) => Some(Form::Activity),
        '<' => pages::is_titled(head).then_some(Form::Page),
        '{' | '[' => {
            let lists = meta::LISTS.iter().chain(tiktok::LISTS).filter(|key| !PLAIN.contains(key));
            let google = ["titleUrl", "header", "time"].iter().all(names);
            let told = google || lists.into_iter().any(names) || labels::speaks_of_advertisers(head);
            told.then_some(Form::Json)
        }
        _ if linkedin::has_header(head) => Some(Form::Table),
        _ => tiktok::is_text(path, text).then_some(Form::TikTokText),
    }
}

/// What a file is, and whether it says of itself, by its name or by keys no other file has, that it is about ads: then what is not
/// understood of it is named.
pub(super) fn form(path: &str, head: &str) -> Option<(Form, bool)> {
    let (named, told) = (named(path), told(path, head));
    // Where both speak, what stands in the file counts.
    told.map(|form| (form, named.is_some())).or(named.map(|form| (form, true)))
}

/// What a file that a person chose is taken for where nothing else tells.
pub(super) fn chosen(path: &str, head: &str) -> Option<Form> {
    match (extension(path).as_str(), trimmed(head).chars().next()) {
        // "Copy of ads_interests.json" says it.
        (_, Some('{' | '[')) | ("json", _) if labels::about(path) != labels::About::Other => Some(Form::Json),
        (_, Some('{' | '[')) | ("json", _) => Some(Form::AnyJson),
        (_, Some('<')) | ("html" | "htm", _) => None,
        ("js", _) => Some(Form::X),
        ("csv" | "tsv", _) => Some(Form::Table),
        _ => None,
    }
}
