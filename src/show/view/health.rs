//! Whether reading still works, said plainly.

use maud::{Markup, html};

use crate::keep::health::{Health, State};
use crate::read::update::Refused;
use crate::record::ad::Platform;
use crate::record::finding::Family;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::view::frame::within;
use crate::show::view::link::href;
use crate::show::words::{counted, number};

use super::rules::lapsed;

/// What the health page shows.
#[derive(Debug, Clone, Copy)]
pub struct HealthPage<'a> {
    /// The platforms the person switched on.
    pub on: &'a [Platform],
    /// Counts of every platform that was looked at.
    pub rows: &'a [Health],
    /// Why the rules file the person loaded serves no more.
    pub lapsed: Option<&'a Refused>,
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
        (within(locale, "settings"))
        h1 { (say("health-title")) }
        p { (say("health-lead")) }
        @if shown.is_empty() {
            p.big { (say("health-none")) }
            button.main type="button" data-act="go" data-tab="settings" { (say("choose-platforms")) }
        } @else {
            ul.health {
                @for platform in shown {
                    @let row = page.rows.iter().find(|row| row.platform == platform.id());
                    li { (card(locale, platform, row, page)) }
                }
            }
        }
        @if let Some(why) = page.lapsed { (lapsed(locale, why)) }
        p { a.way href=(href(&[("tab", "rules")])) { (say("settings-rules")) } }
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
