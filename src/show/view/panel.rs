//! The panel behind a badge: who paid and why you in a sentence, and what else is known.

use maud::{Markup, html};

use super::badge::kind_of_ad;
use super::summary::{actions, authorised, because, how_known, reasons, undeclared, unknown, way, when_met};
use crate::keep::mute::{Mute, Muted};
use crate::record::ad::Ad;
use crate::record::reason::{AskedBy, Kind, Origin, Reason};
use crate::record::stored::{History, Stored};
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, payer};
use crate::show::sentence;
use crate::show::view::frame::heading;
use crate::show::view::link::{link_out, web_address};
use crate::show::words::join;
use crate::text::fold;

/// What the panel shows.
#[derive(Debug, Clone, Copy)]
pub struct Panel<'a> {
    /// The ad.
    pub stored: &'a Stored,
    /// How often its advertiser was met; `None` where the page can read the panel, as it can in Firefox by `window.find`.
    pub history: Option<History>,
    /// What is muted.
    pub muted: &'a Muted,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// What opens when the badge is pressed: who paid and why you in a sentence; then the reasons, how often, what to do; and
/// folded up, how we know, what is not known and fewer badges.
#[must_use]
pub fn panel(locale: &Locale, panel: &Panel<'_>) -> String {
    let Panel { stored, .. } = *panel;
    let ad = &stored.ad;
    let say = |id: &str| locale.say(id, &[("site", ad.platform.name())]);
    let reasons = reasons(ad);
    let unknown = unknown(locale, ad);
    let open = stored.ad.disclosure.is_none() && ad.political.is_political();
    html! {
        article.about lang=(locale.tag) dir=(locale.dir()) {
            header {
                p.kicker id="kind" { (locale.say("on-platform", &[("kind", &kind_of_ad(locale, stored)), ("site", ad.platform.name())])) }
                h2 id="headline" {
                    span.who { (headline(locale, ad)) } " "
                    span.why { (why(locale, ad, &reasons)) }
                }
                (beside(locale, ad))
                @if open { (undeclared(locale, stored)) }
                button.close type="button" data-act="close" aria-label=(say("close")) {
                    span aria-hidden="true" { "×" }
                }
            }
            div.answers {
                @if !reasons.is_empty() {
                    section.is-known {
                        (heading(3, &say("heading-why")))
                        (because(locale, ad, &reasons, 4))
                    }
                }
                @if let Some(met) = panel.history {
                    section.is-known {
                        (heading(3, &say("heading-history")))
                        (history(locale, stored, met, panel.now))
                    }
                }
                (actions(locale, stored, &reasons, 3))
                @if let Some(way) = way(locale, ad) {
                    section.is-way {
                        (heading(3, &say("heading-ask")))
                        (way)
                    }
                }
            }
            details {
                summary { (say("heading-sure")) }
                (how_known(locale, stored))
            }
            @if !unknown.is_empty() {
                details {
                    summary { (say("heading-unknown")) }
                    ul.plain-list { @for line in &unknown { li { (line) } } }
                }
            }
            (mutes(locale, panel))
            footer {
                button.plain type="button" data-act="open" data-page="dashboard" data-tab="ad"
                    data-key=(stored.key) { (say("whole-record")) }
            }
        }
    }
    .into_string()
}

/// Who paid, as a sentence.
fn headline(locale: &Locale, ad: &Ad) -> String {
    let imprint = ad.disclosure.as_ref().is_some_and(|it| it.kind.names_promoter());
    let behalf = authorised(ad);
    match (payer(ad), advertiser(ad)) {
        (Some(name), _) if imprint => match &behalf {
            Some(behalf) => locale.say("headline-promoted-for", &[("name", &name), ("behalf", behalf)]),
            None => locale.say("headline-promoted", &[("name", &name)]),
        },
        (Some(name), _) => locale.say("headline-paid", &[("name", &name)]),
        (None, Some(name)) => locale.say("headline-account", &[("name", &name)]),
        (None, None) => locale.say("paid-nobody", &[]),
    }
}

/// What else the ad says of who is behind it.
fn beside(locale: &Locale, ad: &Ad) -> Markup {
    let payer = payer(ad);
    let placed = advertiser(ad).filter(|name| payer.as_ref().is_some_and(|payer| fold(payer) != fold(name)));
    let disclosure = ad.disclosure.as_ref();
    let imprint = disclosure.is_some_and(|it| it.kind.names_promoter());
    html! {
        @if let Some(name) = placed { p.source { (locale.say("headline-placed", &[("name", &name)])) } }
        @if let Some(who) = authorised(ad).filter(|_| !imprint) {
            p.source { (locale.say("paid-authorised", &[("name", &who)])) }
        }
        @if let Some(address) = web_address(disclosure.and_then(|it| it.notice_url.as_deref())) {
            p.source { (link_out(address, &locale.say("paid-notice", &[]))) }
        }
    }
}

/// Why you, as a sentence: what weighs most, and who says so.
fn why(locale: &Locale, ad: &Ad, reasons: &[&Reason]) -> String {
    let site = ad.platform.name();
    let name = advertiser(ad).unwrap_or_else(|| locale.say("the-advertiser", &[]));
    let archive = reasons.first().is_some_and(|reason| reason.origin == Origin::Archive);
    let who = locale.say(if archive { "headline-says-archive" } else { "headline-says" }, &[("site", site)]);
    let say = |id: &str, people: &str| locale.say(id, &[("site", site), ("who", &who), ("people", people)]);
    let parts = parts(locale, reasons);
    match sentence::picked(locale, reasons, &name, ad.platform) {
        Some((Some(AskedBy::Advertiser), people)) => say("headline-why-advertiser", &people),
        Some((Some(AskedBy::Platform), people)) => say("headline-why-platform", &people),
        Some((None, people)) => say("headline-why-somebody", &people),
        None if !parts.is_empty() => say("headline-why-part", &parts),
        None if reasons.iter().any(|reason| matches!(reason.kind, Kind::Ranking {})) => {
            say("headline-why-ranking", "")
        }
        None if !reasons.is_empty() => say("headline-why-unread", ""),
        None if ad.explanation.is_some() => say("headline-why-silent", ""),
        None => say("headline-why-unknown", ""),
    }
}

/// What played a part, where it is not said how: `your age and your location`, or nothing.
fn parts(locale: &Locale, reasons: &[&Reason]) -> String {
    let any = |test: fn(&Kind) -> bool, id: &str| {
        reasons.iter().any(|reason| test(&reason.kind)).then(|| locale.say(id, &[]))
    };
    let age = any(|kind| matches!(kind, Kind::Age { min: None, max: None }), "your-age");
    let place = any(
        |kind| matches!(kind, Kind::Location { name: None, granularity: None, scope: None }),
        "your-location",
    );
    join(locale, &age.into_iter().chain(place).collect::<Vec<_>>())
}

/// How often this ad and others of its advertiser were met.
fn history(locale: &Locale, stored: &Stored, history: History, now: f64) -> Markup {
    html! {
        p { (when_met(locale, stored, now)) }
        @if advertiser(&stored.ad).is_some() && history.ads > 0 {
            p.source {
                @if history.ads == 1 {
                    (locale.say("history-only", &[]))
                } @else {
                    (locale.format(
                        if history.more { "history-least" } else { "history-all" },
                        &[
                            ("first", &date::in_sentence(locale, history.first_seen, now)),
                            ("last", &date::in_sentence(locale, history.last_seen, now)),
                        ],
                        &[("count", history.ads), ("times", history.sightings)],
                    ))
                }
            }
        }
    }
}

/// Where fewer badges are to be had, and where each is taken back.
fn mutes(locale: &Locale, panel: &Panel<'_>) -> Markup {
    let Panel { stored, muted, .. } = *panel;
    let site = stored.ad.platform.name();
    let name = advertiser(&stored.ad);
    let say = |id: &str| locale.say(id, &[("site", site), ("name", name.as_deref().unwrap_or_default())]);
    let kinds = Mute::ALL.into_iter().filter(|mute| *mute != Mute::Advertiser || name.is_some());
    html! {
        details.mutes open[muted.covers(stored)] {
            summary { (say("mute-heading")) }
            p.source { (say("mute-note")) }
            ul.plain-list {
                @for mute in kinds {
                    li {
                        @let on = muted.has(mute, stored);
                        @if on { span id={ "muted-" (mute.id()) } { (say(&format!("muted-{}", mute.id()))) " " } }
                        button.plain type="button" data-act="mute" data-scope=(mute.id()) data-on=(if on { "no" } else { "yes" })
                            aria-describedby=[on.then(|| format!("muted-{}", mute.id()))] {
                            (if on { say("mute-undo") } else { say(&format!("mute-{}", mute.id())) })
                        }
                    }
                }
                li {
                    button.plain type="button" data-act="open" data-page="dashboard" data-tab="settings" { (say("mute-settings")) }
                }
            }
        }
    }
}
