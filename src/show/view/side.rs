//! The list beside the feed, in the browser's side panel or sidebar: the ads of the page in front, then those of today.

use maud::{Markup, html};

use crate::record::ad::Platform;
use crate::record::stored::Stored;
use crate::show::locale::Locale;

use super::popup::{find, paused, sites};

/// The most ads listed in each part; the dashboard has the others.
const LISTED: usize = 50;

/// What stands beside the feed.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The platform of the active tab, if it is one that Sightline reads.
    pub platform: Option<Platform>,
    /// Whether the person switched that platform on.
    pub on: bool,
    /// Whether any platform is switched on.
    pub any_on: bool,
    /// The ads found in the active tab, newest first.
    pub here: &'a [Stored],
    /// The ads met today, newest first. Those of the active tab may be among them.
    pub today: &'a [Stored],
    /// Today as the list of ads knows it, such as `2026-11-24`.
    pub day: &'a str,
    /// The minutes left, where reading is paused.
    pub pause: Option<u32>,
}

/// The content of the side panel.
#[must_use]
pub fn side(locale: &Locale, side: &Side<'_>) -> String {
    let say = |id: &str| locale.say(id, &[]);
    let here = if side.on { side.here } else { &[] };
    let earlier: Vec<&Stored> =
        side.today.iter().filter(|stored| !here.iter().any(|it| it.key == stored.key)).collect();
    html! {
        h1.quiet { (say("side-title")) }
        section {
            h2 { (say("side-here")) }
            @match (side.pause, side.platform) {
                (Some(minutes), _) => (paused(locale, minutes)),
                (None, Some(platform)) if side.on && here.is_empty() => {
                    p { (locale.say("side-none", &[("site", platform.name())])) }
                }
                (None, Some(_)) if side.on => (list(locale, here.iter())),
                (None, Some(platform)) => p { (locale.say("popup-off", &[("site", platform.name())])) },
                (None, None) if side.any_on => p { (say("side-elsewhere")) },
                (None, None) => {
                    p { (locale.say("popup-nowhere-more", &[("sites", &sites(locale))])) }
                    button.main type="button" data-act="open" data-page="welcome" data-step="3" { (say("popup-choose")) }
                }
            }
        }
        section {
            h2 { (say("side-today")) }
            @if earlier.is_empty() { p { (say("side-today-none")) } }
            @else { (list(locale, earlier.iter().copied())) }
            @if earlier.len() > LISTED {
                button.plain type="button" data-act="open" data-page="dashboard" data-tab="ads" data-from=(side.day) data-to=(side.day) {
                    (say("side-all"))
                }
            }
        }
    }
    .into_string()
}

fn list<'a>(locale: &Locale, ads: impl Iterator<Item = &'a Stored>) -> Markup {
    html! { ul.finds { @for stored in ads.take(LISTED) { li { (find(locale, stored)) } } } }
}
