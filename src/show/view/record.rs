//! One ad in full: what it says, who paid, why the person was chosen, how we know, and what can be done.

use maud::{Markup, html};

use crate::keep::index::Query;
use crate::record::finding::{Basis, Political};
use crate::record::stored::Stored;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{known, place, topic};
use crate::show::view::frame::{heading, inside};
use crate::show::view::link::{href, link_out, web_address};
use crate::show::words::join;
use crate::text::{self, tidy};

use super::ads::{name, pairs_of};
use super::badge::kind_of_ad;
use super::summary::{answers, grounds, how_sure, quoted, unjudged, when_met};

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// The ad.
    pub stored: &'a Stored,
    /// The list it was opened from.
    pub query: &'a Query,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with one ad.
#[must_use]
pub fn record(locale: &Locale, view: &Record<'_>) -> String {
    let stored = view.stored;
    let ad = &stored.ad;
    let mut back = vec![("tab", "ads")];
    back.extend(pairs_of(view.query));
    let advertiser = stored.advertiser();
    html! {
        (inside(locale, "ads"))
        p { a.back href=(href(&back)) { (locale.say("record-back", &[])) } }
        p.kicker { (locale.say("on-platform", &[("kind", &kind_of_ad(locale, stored)), ("site", ad.platform.name())])) }
        h1 dir="auto" { (name(locale, stored)) }
        p.count {
            (when_met(locale, stored, view.now)) " "
            @if stored.has_advertiser() {
                a href=(href(&[("tab", "advertiser"), ("advertiser", &advertiser)])) { (locale.say("record-advertiser", &[])) }
            }
        }
        div.columns {
            div { (answers(locale, stored, 2)) }
            div {
                @if let Some(words) = quoted(ad) {
                    section.said { (heading(2, &locale.say("record-says", &[]))) (words) }
                }
                section { (heading(2, &locale.say("record-ground", &[]))) (ground(locale, stored)) @if stored.has_advertiser() { (opinion(locale, stored)) } }
                section { (heading(2, &locale.say("record-details", &[]))) (details(locale, stored)) }
                p {
                    button.plain.danger-text type="button" data-act="forget" data-key=(stored.key) {
                        (locale.say("record-forget", &[]))
                    }
                }
            }
        }
    }
    .into_string()
}

/// What the person says of the advertiser, with a way to change it.
fn opinion(locale: &Locale, stored: &Stored) -> Markup {
    let said = match stored.opinion {
        Some(true) => Some("opinion-said-yes"),
        Some(false) => Some("opinion-said-no"),
        None => None,
    };
    let offer = |political: &str, id: &str| {
        html! {
            button.plain type="button" data-act="opine" data-key=(stored.key) data-political=(political) {
                (locale.say(id, &[]))
            }
        }
    };
    html! {
        @if let Some(said) = said { p { strong { (locale.say(said, &[])) } } }
        p.choices {
            @if stored.opinion != Some(true) && !stored.is_political() { (offer("yes", "opinion-is-political")) }
            @if stored.opinion != Some(false) && stored.is_political() { (offer("no", "opinion-not-political")) }
            @if said.is_some() { (offer("", "opinion-leave")) }
        }
        p.source { (locale.say("opinion-counts", &[])) }
    }
}

/// What the findings rest on, in words.
fn ground(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    html! {
        p { (how_sure(locale, ad)) }
        p { (verdict(locale, stored)) }
        @if ad.political.is_political() {
            @if !ad.political.topics.is_empty() {
                @let topics: Vec<String> = ad.political.topics.iter()
                    .map(|named| locale.say("topic-by", &[
                        ("topic", &topic(locale, &named.id)), ("word", &tidy(&named.word, 40)),
                    ]))
                    .collect();
                p { (locale.say("record-about", &[("topics", &join(locale, &topics))])) }
            }
            @if let Some(goal) = ad.political.goal { p { (locale.say(&format!("record-goal-{}", goal.id()), &[])) } }
        }
    }
}

/// What the conclusion is and by what, as sentences.
fn verdict(locale: &Locale, stored: &Stored) -> String {
    let ad = &stored.ad;
    let verdict = &ad.political;
    let id = match verdict.verdict {
        Political::Unknown if unjudged(ad) => return locale.say("ground-no-model", &[]),
        Political::Unknown => return locale.say("verdict-is-unknown", &[]),
        Political::Political => "verdict-rests-political",
        Political::Issue => "verdict-rests-issue",
        Political::Not => "verdict-rests-not",
    };
    let basis: Vec<String> = verdict
        .basis
        .iter()
        .map(|basis| match basis {
            Basis::Disclosure => "rests-disclosure",
            Basis::KnownAdvertiser => "rests-advertiser",
            Basis::Text => "rests-words",
        })
        .map(|id| locale.say(id, &[]))
        .collect();
    if basis.is_empty() {
        return locale.say("verdict-no-ground", &[]);
    }
    let mut said = vec![locale.say(id, &[("grounds", &join(locale, &basis))])];
    let score = verdict.score.filter(|score| score.is_finite()).map(|score| score.clamp(0.0, 1.0));
    if let (Some(score), false) = (score, verdict.basis.contains(&Basis::Disclosure)) {
        let sure = if verdict.is_political() { score } else { 1.0 - score };
        said.push(locale.say("verdict-sure", &[("percent", &percent(sure))]));
    }
    said.extend(grounds(locale, ad));
    said.join(" ")
}

/// A share as a whole percentage.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 1
fn percent(share: f32) -> String {
    ((share * 100.0).round() as u8).to_string()
}

fn details(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let fact = |id: &str, value: Markup| {
        html! { dt { (locale.say(id, &[])) } dd { (value) } }
    };
    let day = |ms: f64| html! { time datetime=(text::date::day(ms)) { (date::spoken(locale, ms)) } };
    html! {
        dl.facts {
            (fact("fact-platform", html! { (ad.platform.name()) @if let Some(surface) = ad.surface { ", " (place(locale, surface)) } }))
            @if let Some(handle) = known(ad.advertiser.handle.as_deref(), 100) { (fact("fact-account", html! { (handle) })) }
            @if let Some(address) = web_address(ad.advertiser.url.as_deref()) {
                (fact("fact-page", link_out(address, &tidy(address, 200))))
            }
            @if let Some(address) = web_address(ad.landing_url.as_deref()) {
                (fact("fact-leads", link_out(address, &tidy(address, 200))))
            }
            @if let Some(id) = known(ad.ad_id.as_deref(), 100) { (fact("fact-number", html! { (id) })) }
            (fact("fact-first", day(stored.first_seen)))
            (fact("fact-last", day(stored.last_seen)))
            (fact("fact-screen", html! { (locale.format("fact-sightings", &[], &[("count", stored.sightings)])) }))
        }
    }
}
