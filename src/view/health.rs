//! Whether reading still works, said plainly, and the rules it works by.

use maud::{Markup, html};

use crate::ad::Platform;
use crate::finding::Family;
use crate::health::{Health, State};

use super::{counted, date, tabs};

/// What the health page shows.
#[derive(Debug, Clone, Copy)]
pub struct HealthPage<'a> {
    /// The platforms the person switched on.
    pub on: &'a [Platform],
    /// Counts of every platform that was looked at.
    pub rows: &'a [Health],
    /// The version of the rules in use, and of those in the package.
    pub rules: (u32, u32),
    /// Keys the person trusts besides the package's.
    pub signers: &'a [String],
    /// How many keys the package trusts.
    pub built_in: usize,
    /// Where newer rules are looked for; empty for nowhere.
    pub address: &'a str,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with the state of reading.
#[must_use]
pub fn health(page: &HealthPage<'_>) -> String {
    let counted_or_on = |platform: &Platform| {
        page.on.contains(platform) || page.rows.iter().any(|row| row.platform == platform.id())
    };
    let shown: Vec<Platform> = Platform::ALL.into_iter().filter(counted_or_on).collect();
    html! {
        (tabs(crate::locale::Locale::english(), "health"))
        h1 { "Does reading still work?" }
        p {
            "Platforms change how their pages are made, and say nothing about it. Sightline counts what it finds, \
             so that you hear of it when it no longer understands one."
        }
        @if shown.is_empty() {
            p.big { "Nothing to tell yet: no platform is switched on." }
            button.main type="button" data-act="go" data-tab="settings" { "Choose platforms" }
        }
        ul.health {
            @for platform in shown {
                @let row = page.rows.iter().find(|row| row.platform == platform.id());
                li { (card(platform, row, page)) }
            }
        }
        (rules(page))
    }
    .into_string()
}

/// One sentence on the state of a platform; `None` where there is nothing to worry about.
#[must_use]
pub(super) fn worry(platform: Platform, state: State) -> Option<String> {
    let name = platform.name();
    Some(match state {
        State::Unknown | State::Good => return None,
        State::NoPosts { pages } => format!(
            "Sightline finds no posts on {name} any more: none on the last {}. {name} has probably changed.",
            counted(pages as usize, "page", "pages")
        ),
        State::Silent { posts } => format!(
            "Sightline has looked at {} on {name} since it last found an ad. Either you are shown none, or {name} has changed.",
            counted(posts as usize, "post", "posts")
        ),
        State::Lost { family } => format!(
            "Sightline still finds ads on {name}, but one of the ways to tell them has stopped working: {}. \
             The next change could blind it.",
            match family {
                Family::Structure => "the page’s own data",
                Family::Markup => "how the page is built",
                Family::Label => "the label people read",
            }
        ),
    })
}

fn card(platform: Platform, row: Option<&Health>, page: &HealthPage<'_>) -> Markup {
    let on = page.on.contains(&platform);
    let state = row.map_or(State::Unknown, Health::state);
    let worry = worry(platform, state);
    html! {
        article.entry.is-worry[worry.is_some()] {
            h2 { (platform.name()) }
            p.state {
                @match (&worry, state) {
                    (Some(words), _) => { strong { "Needs a look. " } (words) }
                    (None, State::Good) => { "Reading works." }
                    _ if !on => { "Switched off." }
                    _ => { "Not enough seen yet to tell." }
                }
            }
            @if let Some(row) = row {
                @if row.last_ad > 0.0 { p.source { "Last ad found " (date::relative(row.last_ad, page.now)) "." } }
                details id=(format!("health-{}", platform.id())) {
                    summary { "Figures" }
                    table {
                        caption.unseen { "Figures for " (platform.name()) }
                        tbody {
                            (figure("Posts looked at", row.posts))
                            (figure("Posts that could have been ads", row.candidates))
                            (figure("Ads, two signs of different kinds", row.confirmed))
                            (figure("Ads, one kind of sign", row.likely))
                            (figure("Posts since the last ad", row.since_ad))
                            (figure("Explanations read", row.explanations))
                            (figure("Reasons understood", row.understood))
                            (figure("Reasons kept as they were found", row.unrecognised))
                        }
                    }
                    @if !row.unknown.is_empty() {
                        p.source {
                            "Kinds of reason Sightline does not know yet: "
                            (row.unknown.keys().take(12).cloned().collect::<Vec<_>>().join(", "))
                        }
                    }
                }
                button type="button" data-act="report" data-platform=(platform.id()) {
                    "Report for the maintainers…"
                }
            }
        }
    }
}

fn figure(name: &str, value: u32) -> Markup {
    html! { tr { th scope="row" { (name) } td.number { (value) } } }
}

fn rules(page: &HealthPage<'_>) -> Markup {
    let (used, shipped) = page.rules;
    html! {
        section {
            h2 { "The rules Sightline reads by" }
            p {
                @if used == shipped { "Version " (used) ", as it came with Sightline." }
                @else { "Version " (used) ", newer than the one that came with Sightline (" (shipped) ")." }
            }
            p {
                "When a platform changes, newer rules mend reading without a new Sightline. A file is taken only if \
                 somebody you trust signed it and it passes its own tests; it can never read where you have not \
                 switched Sightline on."
            }
            div.row {
                label.file {
                    span { "Load a rules file" }
                    input type="file" data-act="load_rules" accept=".rules,.txt,text/plain";
                }
                @if used != shipped {
                    button type="button" data-act="reset_rules" { "Go back to version " (shipped) }
                }
            }
            form data-act="rules_from" {
                label for="rules-address" { "Look for newer rules once a day at (empty: never)" }
                div.row {
                    input id="rules-address" name="address" type="url" value=(page.address)
                        placeholder="https://" autocomplete="off" spellcheck="false";
                    button type="submit" { "Save" }
                }
            }
            details id="signers" {
                summary { "Who may sign" }
                p {
                    @match page.built_in {
                        0 => { "This Sightline trusts nobody by itself." }
                        1 => { "This Sightline trusts the key of its makers." }
                        count => { "This Sightline trusts " (count) " keys of its makers." }
                    }
                    " You can trust somebody else, for example your university. Get the key from them, not from the file."
                }
                @if !page.signers.is_empty() {
                    ul {
                        @for key in page.signers {
                            li {
                                code { (key) } " "
                                button type="button" data-act="distrust" data-key=(key) { "Remove" }
                            }
                        }
                    }
                }
                form data-act="trust" {
                    label for="signer" { "Public key" }
                    div.row {
                        input id="signer" name="key" type="text" required pattern="\\s*[0-9a-fA-F]{64}\\s*"
                            autocomplete="off" spellcheck="false" title="64 digits and letters a to f";
                        button type="submit" { "Trust" }
                    }
                }
            }
        }
    }
}
