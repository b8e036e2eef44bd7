//! Whether reading still works, said plainly, and the rules it works by.

use maud::{Markup, html};

use crate::keep::health::{Health, State};
use crate::read::update::Refused;
use crate::record::ad::Platform;
use crate::record::finding::Family;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::view::frame::tabs;
use crate::show::view::trouble::refusal;
use crate::show::words::{counted, number};

/// What the health page shows.
#[derive(Debug, Clone, Copy)]
pub struct HealthPage<'a> {
    /// The platforms the person switched on.
    pub on: &'a [Platform],
    /// Counts of every platform that was looked at.
    pub rows: &'a [Health],
    /// The version of the rules in use, and of those in the package.
    pub rules: (u32, u32),
    /// Why the file the person loaded serves no more.
    pub lapsed: Option<&'a Refused>,
    /// Keys the person trusts besides the package's.
    pub signers: &'a [String],
    /// How many keys the package trusts.
    pub built_in: usize,
    /// Where newer rules are looked for; empty for nowhere.
    pub address: &'a str,
    /// Now by the clock on the wall, as the times of the rows are.
    pub now: f64,
}

/// The content of the dashboard with the state of reading.
#[must_use]
pub fn health(locale: &Locale, page: &HealthPage<'_>) -> String {
    let counted_or_on = |platform: &Platform| {
        page.on.contains(platform) || page.rows.iter().any(|row| row.platform == platform.id())
    };
    let shown: Vec<Platform> = Platform::READ.into_iter().filter(counted_or_on).collect();
    let say = |id: &str| locale.say(id, &[]);
    html! {
        (tabs(locale, "health"))
        h1 { (say("health-title")) }
        p { (say("health-lead")) }
        @if shown.is_empty() {
            p.big { (say("health-none")) }
            button.main type="button" data-act="go" data-tab="settings" { (say("choose-platforms")) }
        }
        ul.health {
            @for platform in shown {
                @let row = page.rows.iter().find(|row| row.platform == platform.id());
                li { (card(locale, platform, row, page)) }
            }
        }
        (rules(locale, page))
    }
    .into_string()
}

/// One sentence on the state of a platform; `None` where there is nothing to worry about.
#[must_use]
pub(super) fn worry(locale: &Locale, platform: Platform, state: State) -> Option<String> {
    let site = [("site", platform.name())];
    Some(match state {
        State::Unknown | State::Good => return None,
        State::NoPosts { pages } => counted(locale, "worry-no-posts", pages as usize, &site),
        State::Silent { posts } => counted(locale, "worry-silent", posts as usize, &site),
        State::Flood { ads } => counted(locale, "worry-flood", ads as usize, &site),
        State::Lost { family: Family::Structure } => locale.say("worry-lost-structure", &site),
        State::Lost { family: Family::Markup } => locale.say("worry-lost-markup", &site),
        State::Lost { family: Family::Label } => locale.say("worry-lost-label", &site),
    })
}

fn card(locale: &Locale, platform: Platform, row: Option<&Health>, page: &HealthPage<'_>) -> Markup {
    let on = page.on.contains(&platform);
    let state = row.map_or(State::Unknown, Health::state);
    let worry = worry(locale, platform, state);
    let say = |id: &str| locale.say(id, &[]);
    html! {
        article.entry.is-worry[worry.is_some()] {
            h2 { (platform.name()) }
            p.state {
                @match (&worry, state) {
                    (Some(words), _) => { strong { (say("health-look")) } " " (words) }
                    (None, State::Good) => (say("health-good")),
                    _ if !on => (say("health-off")),
                    _ => (say("health-unsure")),
                }
            }
            @if let Some(row) = row {
                @if row.last_ad > 0.0 {
                    p.source { (locale.say("health-last", &[("when", &date::in_sentence(locale, row.last_ad, page.now))])) }
                }
                (figures(locale, platform, row))
                button type="button" data-act="report" data-platform=(platform.id()) { (say("health-report")) }
            }
        }
    }
}

fn figures(locale: &Locale, platform: Platform, row: &Health) -> Markup {
    let figure = |id: &str, value: u32| {
        html! { tr { th scope="row" { (locale.say(id, &[])) } td.number { (number(locale, value as usize)) } } }
    };
    html! {
        details id=(format!("health-{}", platform.id())) {
            summary { (locale.say("figures", &[])) }
            table {
                caption.unseen { (locale.say("figures-of", &[("site", platform.name())])) }
                tbody {
                    (figure("figure-posts", row.posts))
                    (figure("figure-candidates", row.candidates))
                    (figure("figure-confirmed", row.confirmed))
                    (figure("figure-likely", row.likely))
                    (figure("figure-located", row.located))
                    (figure("figure-since", row.since_ad))
                    (figure("figure-explanations", row.explanations))
                    (figure("figure-understood", row.understood))
                    (figure("figure-unrecognised", row.unrecognised))
                }
            }
            @if !row.unknown.is_empty() {
                @let names: Vec<&str> = row.unknown.keys().take(12).map(String::as_str).collect();
                p.source { (locale.say("health-unknown", &[("names", &names.join(", "))])) }
            }
        }
    }
}

fn rules(locale: &Locale, page: &HealthPage<'_>) -> Markup {
    let (used, shipped) = page.rules;
    let say = |id: &str| locale.say(id, &[("used", &used.to_string()), ("shipped", &shipped.to_string())]);
    html! {
        section {
            h2 { (say("rules-title")) }
            p { (say(if used == shipped { "rules-shipped" } else { "rules-newer" })) }
            @if let Some(why) = page.lapsed {
                p.state { strong { (locale.say("rules-lapsed", &[("why", &refusal(locale, why))])) } }
            }
            p { (say("rules-why")) }
            div.row {
                label.file {
                    span { (say("rules-load")) }
                    input type="file" data-act="load_rules" accept=".rules,.txt,text/plain";
                }
                @if used != shipped {
                    button type="button" data-act="reset_rules" { (say("rules-back")) }
                }
            }
            form data-act="rules_from" {
                label for="rules-address" { (say("rules-from")) }
                div.row {
                    input id="rules-address" name="address" type="url" dir="ltr" value=(page.address)
                        placeholder="https://" autocomplete="off" spellcheck="false";
                    button type="submit" { (say("save")) }
                }
            }
            (signers(locale, page))
        }
    }
}

fn signers(locale: &Locale, page: &HealthPage<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        details id="signers" {
            summary { (say("signers-title")) }
            p { (counted(locale, "signers-built-in", page.built_in, &[])) " " (say("signers-add")) }
            @if !page.signers.is_empty() {
                ul {
                    @for key in page.signers {
                        li {
                            code { (key) } " "
                            button type="button" data-act="distrust" data-key=(key) { (say("signers-remove")) }
                        }
                    }
                }
            }
            form data-act="trust" {
                label for="signer" { (say("signers-key")) }
                div.row {
                    input id="signer" name="key" type="text" dir="ltr" required pattern="\\s*[0-9a-fA-F]{64}\\s*"
                        autocomplete="off" spellcheck="false" title=(say("signers-form"));
                    button type="submit" { (say("signers-trust")) }
                }
            }
        }
    }
}
