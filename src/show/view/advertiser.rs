//! One advertiser: what it had the person see, when, and every reason it ever used on them.

use maud::{Markup, html};

use crate::keep::index::{Account, Query};
use crate::keep::tally::{Tally, Trait};
use crate::record::ad::Platform;
use crate::record::reason::Reason;
use crate::record::stored::Stored;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::sentence::sentence;
use crate::show::view::frame::{heading, tabs};
use crate::show::view::link::href;
use crate::show::words::counted;
use crate::text;

use super::ads::window;
use super::overview::over_time;

/// Most reasons listed, and of these, those shown at once.
const REASONS: usize = 100;
const SHOWN: usize = 8;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct AdvertiserPage<'a> {
    /// The advertiser; `None` where nothing of it is stored any more.
    pub account: Option<&'a Account>,
    /// Its ads, counted.
    pub tally: &'a Tally,
    /// The reasons it used, the most important first.
    pub traits: &'a [Trait],
    /// The query that finds its ads.
    pub query: &'a Query,
    /// The first rows of its ads.
    pub rows: &'a [Stored],
    /// What the person said of it.
    pub opinion: Option<bool>,
    /// Whether its ads bear no badge.
    pub muted: bool,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with one advertiser.
#[must_use]
pub fn advertiser_page(locale: &Locale, view: &AdvertiserPage<'_>) -> String {
    let Some(account) = view.account else {
        return html! {
            (tabs(locale, "overview"))
            h1 { (locale.say("advertiser-gone", &[])) }
            p { a href=(href(&[("tab", "ads")])) { (locale.say("ads-all", &[])) } }
        }
        .into_string();
    };
    let name = match account.name.as_str() {
        "" => locale.say("advertiser-unnamed", &[]),
        name => name.to_owned(),
    };
    let tally = view.tally;
    html! {
        (tabs(locale, "overview"))
        p { a.back href=(href(&[("tab", "overview")])) { (locale.say("tab-overview", &[])) } }
        p.kicker { (locale.say("advertiser-on", &[("site", account.platform.name())])) }
        h1 dir="auto" { (name) }
        p.big { (summary(locale, tally)) }
        div.columns {
            section {
                (heading(2, &locale.say("advertiser-why", &[])))
                (reasons(locale, view.traits, &name, account.platform))
            }
            section {
                @if tally.over_time.len() > 1 { (over_time(locale, "advertiser-timeline", tally).drawn(locale)) }
                (heading(2, &locale.say("heading-do", &[])))
                (doing(locale, view, account, &name))
            }
        }
        section {
            (heading(2, &locale.say("advertiser-ads", &[])))
            (window(locale, view.rows, tally.ads, view.query, view.now))
        }
    }
    .into_string()
}

fn summary(locale: &Locale, tally: &Tally) -> String {
    let ads = counted(locale, "advertiser-ads-count", tally.ads, &[]);
    let seen = counted(locale, "advertiser-seen", tally.sightings.0, &[]);
    let when = tally.days.map(|(first, last)| {
        let (from, to) = (
            date::spoken(locale, text::date::of_number(first)),
            date::spoken(locale, text::date::of_number(last)),
        );
        let id = if first == last { "advertiser-day" } else { "advertiser-days" };
        locale.say(id, &[("first", &from), ("last", &to)])
    });
    [Some(ads), Some(seen), when].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn reasons(locale: &Locale, traits: &[Trait], name: &str, platform: Platform) -> Markup {
    let line = |one: &Trait| {
        let reason: &Reason = &one.reason;
        html! {
            li.is-sensitive[reason.sensitive] {
                p { (sentence(locale, reason, name, platform)) }
                p.source {
                    @if reason.sensitive { strong.tag { (locale.say("sensitive", &[])) } " " }
                    a href=(href(&[("tab", "ads"), ("reason", &one.key)])) {
                        (counted(locale, "trait-ads", one.ads.0, &[]))
                    }
                }
            }
        }
    };
    html! {
        @if traits.is_empty() {
            p { (locale.say("advertiser-no-reasons", &[])) }
        } @else {
            p.lead { (locale.say("why-lead", &[])) }
            ul.reasons { @for one in traits.iter().take(SHOWN) { (line(one)) } }
            @let more = traits.len().min(REASONS).saturating_sub(SHOWN);
            @if more > 0 {
                details id="more-reasons" {
                    summary { (counted(locale, "traits-show-more", more, &[])) }
                    ul.reasons { @for one in traits.iter().take(REASONS).skip(SHOWN) { (line(one)) } }
                }
            }
        }
    }
}

/// What the person can do about all of its ads.
fn doing(locale: &Locale, view: &AdvertiserPage<'_>, account: &Account, name: &str) -> Markup {
    let first = view.rows.first();
    html! {
        ul.plain-list {
            @if let Some(stored) = first {
                li {
                    a href=(href(&[("tab", "act"), ("key", &stored.key)])) {
                        (locale.say("do-write", &[("name", name)]))
                    }
                }
                li {
                    @if view.opinion == Some(false) || (view.opinion.is_none() && view.tally.political == 0) {
                        button.plain type="button" data-act="opine" data-key=(stored.key) data-political="yes" {
                            (locale.say("opinion-is-political", &[]))
                        }
                    } @else {
                        button.plain type="button" data-act="opine" data-key=(stored.key) data-political="no" {
                            (locale.say("opinion-not-political", &[]))
                        }
                    }
                }
            }
            li {
                button.plain type="button" data-act="mute" data-scope="advertiser" data-key=(account.key)
                    data-on=(!view.muted) {
                    (locale.say(if view.muted { "mute-advertiser-off" } else { "mute-advertiser-on" }, &[]))
                }
            }
            li {
                button.plain.danger-text type="button" data-act="forget_found" data-count=(view.tally.ads) {
                    (counted(locale, "ads-forget", view.tally.ads, &[]))
                }
            }
        }
    }
}
