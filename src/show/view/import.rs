//! The dashboard's import: where to ask for a data download, what it gave, and what each platform thinks of the person.

use maud::{Markup, html};
use serde::{Deserialize, Serialize};

use crate::read::archive::{FileRead, Why};
use crate::record::ad::Platform;
use crate::record::reason::Reason;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::view::frame::within;
use crate::show::view::link::{href, link_out};
use crate::show::words::{counted, join, number};

/// What one platform thinks of the person.
#[derive(Debug, Clone)]
pub struct Traits {
    /// The platform.
    pub platform: Platform,
    /// What it thinks, as its download said.
    pub reasons: Vec<Reason>,
    /// When it was imported, in milliseconds since 1970-01-01 UTC.
    pub at: f64,
}

/// What the last import read.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LastImport {
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: f64,
    /// Ads and advertisers that were in it.
    #[serde(default)]
    pub ads: u32,
    /// Its files, in order.
    pub files: Vec<FileRead>,
}

/// What the import page shows.
#[derive(Debug, Clone, Copy)]
pub struct ImportPage<'a> {
    /// By platform.
    pub traits: &'a [Traits],
    /// What was read last.
    pub last: Option<&'a LastImport>,
    /// Now by the clock on the wall, as the times of the rows are.
    pub now: f64,
}

/// Where each platform is asked for the download, and the message that says what to ask for. The platforms' own pages,
/// looked up in November 2026.
const WAYS: [(&[Platform], &str, &str); 6] = [
    (
        &[Platform::Facebook, Platform::Instagram],
        "https://accountscenter.facebook.com/info_and_permissions/dyi/",
        "download-meta",
    ),
    (&[Platform::X], "https://x.com/settings/download_your_data", "download-x"),
    (&[Platform::YouTube], "https://takeout.google.com/settings/takeout/custom/youtube", "download-youtube"),
    (
        &[Platform::Google],
        "https://takeout.google.com/settings/takeout/custom/my_activity",
        "download-google",
    ),
    (&[Platform::TikTok], "https://www.tiktok.com/setting/download-your-data", "download-tiktok"),
    (&[Platform::LinkedIn], "https://www.linkedin.com/mypreferences/d/download-my-data", "download-linkedin"),
];

/// The content of the dashboard with the import.
#[must_use]
pub fn import(locale: &Locale, page: &ImportPage<'_>) -> String {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        (within(locale, "reasons"))
        h1 { (say("import-title")) }
        @if !page.traits.is_empty() || page.last.is_some_and(|last| last.ads > 0) { (found(locale, page)) }
        p { (say("import-lead")) }
        form.drop data-act="import" id="drop" {
            label.file for="import-files" { span { (say("import-choose")) } }
            input id="import-files" name="files" type="file" multiple data-act="import"
                accept=".zip,.tgz,.json,.js,.csv,.html,.htm,.txt,application/zip,application/gzip,application/json,text/csv,text/html,text/plain";
        }
        @if let Some(last) = page.last { (read_of_each(locale, last, page.now)) }
        section {
            h2 { (say("import-where")) }
            p { (say("import-forms")) }
            ul.points {
                @for (platforms, address, how) in WAYS {
                    @let names: Vec<String> = platforms.iter().map(|platform| platform.name().to_owned()).collect();
                    li { (link_out(address, &join(locale, &names))) p.source { (say(how)) } }
                }
            }
        }
    }
    .into_string()
}

/// What was read of each file of the last import.
fn read_of_each(locale: &Locale, last: &LastImport, now: f64) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let has_why = last.files.iter().any(|file| file.why.is_some());
    html! {
        section {
            h2 { (say("import-files")) }
            p.source { (locale.say("import-files-when", &[("when", &date::in_sentence(locale, last.at, now))])) }
            table.files {
                caption.unseen { (say("import-files")) }
                thead {
                    tr {
                        th scope="col" { (say("import-file")) }
                        th scope="col" { (say("import-file-read")) }
                        th scope="col" { (say("import-file-kept")) }
                        th scope="col" { (say("import-file-left")) }
                        @if has_why { th scope="col" { (say("import-file-why")) } }
                    }
                }
                tbody {
                    @for FileRead { name, entries, verbatim, unread, why } in &last.files {
                        tr {
                            th scope="row" { bdi { (name) } }
                            td data-label=(say("import-file-read")) { (number(locale, *entries)) }
                            td data-label=(say("import-file-kept")) { (number(locale, *verbatim)) }
                            td data-label=(say("import-file-left")) { (number(locale, *unread)) }
                            @if has_why { td.why { @if let Some(why) = why { (say(reason_of(*why))) } } }
                        }
                    }
                }
            }
        }
    }
}

/// The message that says why something of a file is not there.
const fn reason_of(why: Why) -> &'static str {
    match why {
        Why::Shape => "import-why-shape",
        Why::Unnamed => "import-why-unnamed",
        Why::Undated => "import-why-undated",
        Why::Clock => "import-why-clock",
        Why::Damaged => "import-why-damaged",
        Why::Page => "import-why-page",
        Why::Text => "import-why-text",
    }
}

/// What was found: of each platform how much it thinks of the person, with the way there, and the ads.
fn found(locale: &Locale, page: &ImportPage<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let ads = page.last.map_or(0, |last| last.ads);
    html! {
        section {
            h2 { (say("import-found")) }
            ul.found-first {
                @for traits in page.traits { li { (thought(locale, traits, page.now)) } }
                @if ads > 0 {
                    li {
                        p.big { (counted(locale, "import-found-ads", ads, &[])) }
                        p { a href=(href(&[("tab", "ads")])) { (say("import-see-ads")) } }
                    }
                }
            }
        }
    }
}

/// How much one platform thinks of the person.
fn thought(locale: &Locale, traits: &Traits, now: f64) -> Markup {
    let (id, site) = (traits.platform.id(), traits.platform.name());
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let sensitive = small(traits.reasons.iter().filter(|reason| reason.sensitive).count());
    html! {
        p.big {
            (locale.format(
                "import-thinks",
                &[("site", site), ("number", &number(locale, traits.reasons.len()))],
                &[("count", small(traits.reasons.len())), ("sensitive", sensitive)],
            ))
        }
        p.source { (locale.say("traits-from", &[("when", &date::in_sentence(locale, traits.at, now))])) }
        div.row {
            a.button href=(href(&[("tab", "reasons"), ("which", "recorded"), ("platform", id)])) {
                (locale.say("import-see", &[])) span.unseen { " " (site) }
            }
            button type="button" data-act="forget_traits" data-platform=(id) {
                (locale.say("traits-forget", &[])) span.unseen { " " (site) }
            }
        }
    }
}
