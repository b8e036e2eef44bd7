//! The dashboard's import: where to ask for a data download, what it gave, and what each platform thinks of the person.

use maud::{Markup, html};

use crate::ad::Platform;
use crate::reason::{Kind, Reason};

use super::{counted, date, sentence, tabs, tidy};

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

/// What the import page shows.
#[derive(Debug, Clone, Copy)]
pub struct ImportPage<'a> {
    /// By platform.
    pub traits: &'a [Traits],
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// Where each platform is asked for the download, and what to ask for. The platforms' own pages, looked up in November
/// 2026.
const WAYS: [(&str, &str, &str); 5] = [
    (
        "Facebook and Instagram",
        "https://accountscenter.facebook.com/info_and_permissions/dyi/",
        "“Download your information”; choose “Ads information” and the format JSON",
    ),
    (
        "X",
        "https://x.com/settings/download_your_data",
        "“Download an archive of your data”; it comes within some days",
    ),
    (
        "YouTube",
        "https://takeout.google.com/settings/takeout/custom/youtube",
        "choose “history” and the format JSON",
    ),
    ("TikTok", "https://www.tiktok.com/setting/download-your-data", "choose “All data” and JSON"),
    ("LinkedIn", "https://www.linkedin.com/mypreferences/d/download-my-data", "choose the larger archive"),
];

/// The content of the dashboard with the import.
#[must_use]
pub fn import(page: &ImportPage<'_>) -> String {
    html! {
        (tabs(crate::locale::Locale::english(), "import"))
        h1 { "Bring in what the platforms keep about you" }
        p {
            "Each platform must give you a copy of what it keeps. Some of it is about ads: which you were shown, who holds a \
             list you are on, what the platform thinks you are. Sightline reads that part here, on this device. Messages, \
             photos and all the rest in the file are not opened."
        }
        form.drop data-act="import" id="drop" {
            label.file for="import-files" {
                span { "Choose a download, or drop it here: the zip, or a file of it" }
            }
            input id="import-files" name="files" type="file" multiple data-act="import"
                accept=".zip,.json,.js,.csv,application/zip,application/json,text/csv";
        }
        section {
            h2 { "Where to ask for it" }
            ul.points {
                @for (name, address, how) in WAYS {
                    li { a href=(address) rel="noreferrer" target="_blank" { (name) } ": " (how) "." }
                }
            }
        }
        @for traits in page.traits {
            (card(traits, page.now))
        }
    }
    .into_string()
}

/// What stands together under one heading.
fn group(kind: &Kind) -> &'static str {
    match kind {
        Kind::Interest { .. } | Kind::Topic { .. } | Kind::TvShow { .. } | Kind::Keyword { .. } => {
            "Interests"
        }
        Kind::Behaviour { .. } | Kind::AppActivity { .. } | Kind::WebsiteVisit { .. } => "What you do",
        Kind::Age { .. }
        | Kind::Gender { .. }
        | Kind::Language { .. }
        | Kind::Location { .. }
        | Kind::Relationship { .. } => "Who you are",
        Kind::Employer { .. }
        | Kind::Industry { .. }
        | Kind::CompanySize { .. }
        | Kind::JobTitle { .. }
        | Kind::JobFunction { .. }
        | Kind::Seniority { .. }
        | Kind::Skill { .. }
        | Kind::Education { .. }
        | Kind::School { .. }
        | Kind::FieldOfStudy { .. }
        | Kind::MemberGroup { .. } => "Work and school",
        _ => "Other",
    }
}

/// Most entries shown of a group before the rest is only counted.
const SHOWN: usize = 300;

fn card(traits: &Traits, now: f64) -> Markup {
    let name = traits.platform.name();
    let groups = ["Who you are", "Interests", "What you do", "Work and school", "Other"];
    let flagged = traits.reasons.iter().filter(|reason| reason.sensitive).count();
    html! {
        section {
            h2 { "What " (name) " thinks you are" }
            p.source { "From its download, imported " (date::relative(traits.at, now)) "." }
            @if flagged > 0 {
                p {
                    strong { (counted(flagged, "entry", "entries")) " about what the law protects most" }
                    ": politics, religion, health and the like."
                }
            }
            @for title in groups {
                @let inside: Vec<&Reason> = traits.reasons.iter().filter(|reason| group(&reason.kind) == title).collect();
                @if !inside.is_empty() {
                    details id=(format!("traits-{}-{}", traits.platform.id(), title.len())) open[inside.len() <= 12] {
                        summary { (title) " (" (inside.len()) ")" }
                        ul.tags {
                            @for reason in inside.iter().take(SHOWN) {
                                li.is-sensitive[reason.sensitive] {
                                    (tidy(&sentence::noun(&reason.kind), 160))
                                    @if reason.sensitive { " " span.tag { "sensitive" } }
                                }
                            }
                            @if inside.len() > SHOWN { li { "and " (inside.len() - SHOWN) " more" } }
                        }
                    }
                }
            }
            p { button type="button" data-act="forget_traits" data-platform=(traits.platform.id()) { "Forget these" } }
        }
    }
}
