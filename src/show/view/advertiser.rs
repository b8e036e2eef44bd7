//! One advertiser: what it had the person see, when, and every reason it ever used on them.

use std::collections::BTreeMap;

use maud::{Markup, html};

use crate::keep::index::{Opinions, Query};
use crate::keep::tally::{Seen, Tally};
use crate::keep::traits::Trait;
use crate::record::ad::Platform;
use crate::record::reason::Reason;
use crate::record::stored::Stored;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::sentence::sentence;
use crate::show::view::frame::{heading, inside, within};
use crate::show::view::link::href;
use crate::show::words::{counted, join};
use crate::text;

use super::ads::window;
use super::overview::over_time;

/// Most reasons listed, and of these, those shown at once.
const REASONS: usize = 100;
const SHOWN: usize = 8;
/// Most accounts listed.
const ACCOUNTS: usize = 20;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct AdvertiserPage<'a> {
    /// Its accounts, those with most ads first; none where nothing of it is stored any more.
    pub accounts: &'a [Seen],
    /// Its ads, counted.
    pub tally: &'a Tally,
    /// The reasons it used, the most important first.
    pub traits: &'a [Trait],
    /// The query that finds its ads.
    pub query: &'a Query,
    /// The first rows of its ads.
    pub rows: &'a [Stored],
    /// What the person said of accounts.
    pub opinions: &'a Opinions,
    /// Accounts whose ads bear no badge.
    pub muted: &'a BTreeMap<String, String>,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with one advertiser.
#[must_use]
pub fn advertiser_page(locale: &Locale, view: &AdvertiserPage<'_>) -> String {
    let Some(Seen { account, .. }) = view.accounts.first() else {
        return html! {
            (inside(locale, "overview"))
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
        (within(locale, "overview"))
        p.kicker { (locale.say("advertiser-on", &[("site", &sites(locale, view.accounts))])) }
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
                (doing(locale, view, &name))
            }
        }
        @if view.accounts.len() > 1 { (accounts(locale, view)) }
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

/// The platforms its accounts are on.
fn sites(locale: &Locale, accounts: &[Seen]) -> String {
    let mut names: Vec<String> = Vec::new();
    for Seen { account, .. } in accounts {
        if !names.iter().any(|name| name == account.platform.name()) {
            names.push(account.platform.name().to_owned());
        }
    }
    join(locale, &names)
}

/// What the person can do about all of its ads.
fn doing(locale: &Locale, view: &AdvertiserPage<'_>, name: &str) -> Markup {
    html! {
        ul.plain-list {
            @if let Some(stored) = view.rows.first() {
                li {
                    a href=(href(&[("tab", "act"), ("key", &stored.key)])) {
                        (locale.say("do-write", &[("name", name)]))
                    }
                }
            }
            // What is said of an account is said of that one.
            @if let [only] = view.accounts { @for choice in choices(locale, view, only) { li { (choice) } } }
            li {
                button.plain.danger-text type="button" data-act="forget_found" data-count=(view.tally.ads) {
                    (counted(locale, "ads-forget", view.tally.ads, &[]))
                }
            }
        }
    }
}

/// What the person can say of one account: political or not, and whether its ads bear a badge.
fn choices(locale: &Locale, view: &AdvertiserPage<'_>, seen: &Seen) -> [Markup; 2] {
    let Seen { account, ads, key } = seen;
    let opinion = view.opinions.get(&account.key).copied();
    let (political, wording) = match opinion == Some(false) || (opinion.is_none() && ads.1 == 0) {
        true => ("yes", "opinion-is-political"),
        false => ("no", "opinion-not-political"),
    };
    let muted = view.muted.contains_key(&account.key);
    // A list is left by what it holds, and entered by an ad.
    let (mute_key, mute_wording) =
        if muted { (&account.key, "mute-advertiser-off") } else { (key, "mute-advertiser-on") };
    let which = html! { span.unseen { ": " (locale.say("chart-who-on", &[("name", &account.name), ("site", account.platform.name())])) } };
    [
        html! {
            button.plain type="button" data-act="opine" data-key=(key) data-political=(political) {
                (locale.say(wording, &[])) (which)
            }
        },
        html! {
            button.plain type="button" data-act="mute" data-scope="advertiser" data-key=(mute_key) data-on=(!muted) {
                (locale.say(mute_wording, &[])) (which)
            }
        },
    ]
}

/// Its accounts, each with its ads and what can be said of it.
fn accounts(locale: &Locale, view: &AdvertiserPage<'_>) -> Markup {
    html! {
        section {
            (heading(2, &locale.say("advertiser-accounts", &[])))
            p { (locale.say("advertiser-accounts-how", &[])) }
            ul.points.accounts {
                @for seen in view.accounts.iter().take(ACCOUNTS) {
                    @let account = &seen.account;
                    li {
                        a href=(href(&[("tab", "ads"), ("advertiser", &account.key)])) {
                            (locale.say("chart-who-on", &[("name", &account.name), ("site", account.platform.name())]))
                        }
                        " " span.source { (counted(locale, "trait-ads", seen.ads.0, &[])) }
                        div.row { @for choice in choices(locale, view, seen) { (choice) } }
                    }
                }
            }
        }
    }
}
