//! The popup of the toolbar button: what was found on this page, the switch of its platform, the pause, and one way to everything else.

use maud::{Markup, html};

use crate::keep::health::State;
use crate::record::ad::Platform;
use crate::record::stored::Stored;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, payer};
use crate::show::view::frame::switch;
use crate::show::words::{counted, join};

use super::badge::kind_of_ad;
use super::health;
use super::summary::why_in_a_line;

/// The most ads of one page listed; the dashboard has the others.
const LISTED: usize = 6;

/// The pause the popup offers, in minutes.
const PAUSE: u32 = 60;

/// The most reasons said of an ad in a list; the others are counted.
const REASONS: usize = 2;

/// What the popup shows.
#[derive(Debug, Clone, Copy)]
pub struct Popup<'a> {
    /// The platform of the active tab, if it is one that Sightline reads.
    pub platform: Option<Platform>,
    /// Whether the person switched that platform on.
    pub on: bool,
    /// The ads found in the active tab, newest first.
    pub here: &'a [Stored],
    /// How many ads were met today.
    pub today: u32,
    /// How many of them are political.
    pub political: u32,
    /// Whether any platform is switched on.
    pub any_on: bool,
    /// How reading goes on that platform.
    pub state: State,
    /// The minutes left, where reading is paused.
    pub pause: Option<u32>,
    /// How many records wait to be given by themselves.
    pub queued: usize,
    /// Whether the browser can show a page beside the feed.
    pub beside: bool,
}

/// The content of the popup.
#[must_use]
pub fn popup(locale: &Locale, popup: &Popup<'_>) -> String {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1.quiet { (say("popup-here")) }
        @match (popup.pause, popup.platform) {
            (Some(minutes), _) => (paused(locale, minutes)),
            (None, Some(platform)) if popup.on => (found(locale, popup, platform)),
            (None, Some(platform)) => {
                p.big { (locale.say("popup-off", &[("site", platform.name())])) }
                p { (locale.say("popup-off-more", &[("site", platform.name())])) }
            }
            (None, None) if popup.any_on => {
                p.big { (say("popup-elsewhere")) }
                p { (locale.say("popup-elsewhere-more", &[("sites", &sites(locale))])) }
            }
            (None, None) => {
                p.big { (say("popup-nowhere")) }
                p { (locale.say("popup-nowhere-more", &[("sites", &sites(locale))])) }
                button.main type="button" data-act="open" data-page="welcome" data-step="3" { (say("popup-choose")) }
            }
        }
        @if let Some(words) = popup.platform.filter(|_| popup.on).and_then(|it| health::worry(locale, it, popup.state)) {
            div.worry {
                p { strong { (say("popup-worry")) } " " (words) }
                button.plain type="button" data-act="open" data-page="dashboard" data-tab="health" { (say("popup-see")) }
            }
        }
        @if let Some(platform) = popup.platform {
            div.bar { (switch(platform, popup.on, &locale.say("popup-read", &[("site", platform.name())]))) }
        }
        @if popup.queued > 0 {
            div.bar {
                p { (counted(locale, "popup-queued", small(popup.queued), &[])) }
                button.plain type="button" data-act="open" data-page="dashboard" data-tab="donate" { (say("popup-queued-see")) }
            }
        }
        div.bar.controls {
            @if popup.pause.is_none() && popup.any_on {
                button type="button" data-act="pause" data-minutes=(PAUSE) { (say("pause-hour")) }
            }
            @if popup.beside { button type="button" data-act="beside" { (say("popup-beside")) } }
        }
        div.bar.foot {
            p { (locale.format("popup-today", &[], &[("count", popup.today), ("political", popup.political)])) }
            button type="button" data-act="open" data-page="dashboard" data-tab="overview" { (say("popup-everything")) }
        }
    }
    .into_string()
}

/// That nothing is read, for how long, and the way back.
pub(super) fn paused(locale: &Locale, minutes: u32) -> Markup {
    html! {
        p.big { (locale.say("pause-now", &[])) }
        p { (locale.format("pause-left", &[], &[("count", minutes)])) }
        button.main type="button" data-act="pause" data-minutes="0" { (locale.say("pause-end", &[])) }
    }
}

/// The names of all platforms as a list in words.
pub(super) fn sites(locale: &Locale) -> String {
    join(locale, &Platform::READ.map(|platform| platform.name().to_owned()))
}

fn found(locale: &Locale, popup: &Popup<'_>, platform: Platform) -> Markup {
    let count = |id: &str, count: usize| locale.format(id, &[], &[("count", small(count))]);
    let political = popup.here.iter().filter(|stored| stored.is_political()).count();
    let others = popup.here.len().saturating_sub(political);
    html! {
        @if popup.here.is_empty() {
            p.big { (locale.say("popup-none", &[])) }
            p { (locale.say("popup-none-more", &[("site", platform.name())])) }
        } @else {
            p.big {
                @match (political, others) {
                    (0, others) => (count("popup-others", others)),
                    (political, 0) => (count("popup-political", political)),
                    (political, others) => (locale.format(
                        "popup-both", &[], &[("political", small(political)), ("others", small(others))],
                    )),
                }
            }
            ul.finds {
                // Political ads first; each group keeps its order.
                @let ordered = popup.here.iter().filter(|it| it.is_political())
                    .chain(popup.here.iter().filter(|it| !it.is_political()));
                @for stored in ordered.take(LISTED) { li { (find(locale, stored)) } }
            }
            @if popup.here.len() > LISTED { p.source { (count("popup-more", popup.here.len() - LISTED)) } }
        }
    }
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// One ad in a list: who, what kind, who paid, and the reason that matters most. It leads to the record.
pub(super) fn find(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let kind = kind_of_ad(locale, stored);
    let name = advertiser(ad);
    html! {
        button.find.is-political[stored.is_political()] type="button"
            data-act="open" data-page="dashboard" data-tab="ad" data-key=(stored.key) {
            strong dir="auto" { (name.as_deref().unwrap_or(&locale.say("advertiser-unnamed", &[]))) }
            " "
            span.source {
                @match payer(ad) {
                    Some(payer) => (locale.say("find-paid", &[("kind", &kind), ("name", &payer)])),
                    None => (locale.say("find-unpaid", &[("kind", &kind)])),
                }
            }
            " "
            span.source.why {
                (why_in_a_line(locale, ad, REASONS).unwrap_or_else(|| locale.say("find-unexplained", &[])))
            }
        }
    }
}
