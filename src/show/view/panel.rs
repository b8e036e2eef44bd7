//! The panel behind a badge: who paid, why you and what to do at a glance; folded up, what that rests on and what else is known.

use maud::{Markup, html};

use super::badge::{Ground, ground, kind_of_ad};
use super::summary::{
    actions, authorised, because, how_known, menu, paid, reasons, source, undeclared, unknown, way, when_met,
};
use crate::keep::mute::{Mute, Muted};
use crate::record::ad::{Ad, Surface};
use crate::record::reason::{AskedBy, Kind, Origin, Reason};
use crate::record::stored::{History, Stored};
use crate::show::action;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, payer};
use crate::show::short::{Line, lines};
use crate::show::view::frame::heading;
use crate::show::view::link::web_address;
use crate::show::words::counted;
use crate::text::fold;

/// Most lines of reasons before anything is unfolded, the one that counts the others among them.
const LINES: usize = 4;

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

/// What opens when the badge is pressed: who paid, why you, and one or two things to do; folded up, the evidence of each of
/// these, how often, what is not known and fewer badges.
#[must_use]
pub fn panel(locale: &Locale, panel: &Panel<'_>) -> String {
    let Panel { stored, .. } = *panel;
    let say = |id: &str| locale.say(id, &[("site", stored.ad.platform.name())]);
    let reasons = reasons(&stored.ad);
    html! {
        article.about lang=(locale.tag) dir=(locale.dir()) {
            (head(locale, stored, true))
            (glance(locale, stored, &reasons))
            (offered(locale, stored, &reasons))
            div.folds {
                details {
                    summary { (say("heading-details")) }
                    (evidence(locale, stored, &reasons))
                    (actions(locale, stored, &reasons, 3))
                    @if let Some(way) = way(locale, &stored.ad) {
                        section { (heading(3, &say("heading-ask"))) (way) }
                    }
                    p {
                        button.plain type="button" data-act="open" data-page="dashboard" data-tab="ad"
                            data-key=(stored.key) { (say("whole-record")) }
                    }
                }
                @if let Some(met) = panel.history {
                    details {
                        summary { (say("heading-history")) }
                        (history(locale, stored, met, panel.now))
                    }
                }
                (not_known(locale, &stored.ad))
                (mutes(locale, panel))
            }
        }
    }
    .into_string()
}

/// The panel as the first run shows it, of an ad that is not stored: nothing in it leads to a record.
pub(super) fn sample(locale: &Locale, stored: &Stored) -> Markup {
    let reasons = reasons(&stored.ad);
    html! {
        article.about {
            (head(locale, stored, false))
            (glance(locale, stored, &reasons))
            // To be looked at: they would lead to an ad that nobody saw.
            div inert { (offered(locale, stored, &reasons)) }
            div.folds {
                details {
                    summary { (locale.say("heading-details", &[])) }
                    (evidence(locale, stored, &reasons))
                }
                (not_known(locale, &stored.ad))
            }
        }
    }
}

/// What kind of ad it is and who paid for it.
fn head(locale: &Locale, stored: &Stored, closes: bool) -> Markup {
    let ad = &stored.ad;
    html! {
        header {
            p.kicker id="kind" { (kind(locale, stored)) }
            h2 id="headline" { (headline(locale, ad)) }
            (beside(locale, ad))
            @if closes {
                button.close type="button" data-act="close" aria-label=(locale.say("close", &[])) {
                    span aria-hidden="true" { "×" }
                }
            }
        }
    }
}

/// Kind, platform and ground in one line. What the person says is its own ground.
fn kind(locale: &Locale, stored: &Stored) -> String {
    let by = ground(stored);
    let mut line = locale
        .say("on-platform", &[("kind", &kind_of_ad(locale, stored)), ("site", stored.ad.platform.name())]);
    if matches!(by, Ground::Known | Ground::Words) {
        line.push_str(&locale.say("badge-undeclared", &[]));
    }
    let id = match by {
        Ground::Declared => "ground-short-declared",
        Ground::Known => "ground-short-known",
        Ground::Words => "ground-short-words",
        Ground::Own | Ground::Nothing => return line,
    };
    format!("{line} · {}", locale.say(id, &[]))
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

/// The account, where it is not the one who paid.
fn beside(locale: &Locale, ad: &Ad) -> Markup {
    let payer = payer(ad);
    let placed = advertiser(ad).filter(|name| payer.as_ref().is_some_and(|payer| fold(payer) != fold(name)));
    html! {
        @if let Some(name) = placed {
            p.source { (locale.say("chip-reason", &[("kind", &locale.say("fact-account", &[])), ("name", &name)])) }
        }
    }
}

/// Who says why, and whether the advertiser or the platform chose, where that is the same of all reasons.
fn says(reasons: &[&Reason]) -> (&'static str, bool) {
    let archive = reasons.first().is_some_and(|reason| reason.origin == Origin::Archive);
    let same =
        reasons.iter().all(|reason| reasons.first().is_some_and(|first| first.asked_by == reason.asked_by));
    let id = match reasons.first().and_then(|first| first.asked_by).filter(|_| same) {
        Some(AskedBy::Advertiser) => "why-advertiser",
        Some(AskedBy::Platform) => "why-platform",
        None => "why-says",
    };
    (id, archive)
}

/// Why you: the reasons in short lines with who says so above them, or that nobody has said it.
fn glance(locale: &Locale, stored: &Stored, reasons: &[&Reason]) -> Markup {
    let ad = &stored.ad;
    let say = |id: &str| locale.say(id, &[("site", ad.platform.name())]);
    if reasons.is_empty() {
        let id = match (&ad.explanation, ad.surface) {
            (Some(_), _) => "unknown-empty",
            (None, Some(Surface::Archive)) => "unknown-archive",
            (None, _) => "why-unsaid",
        };
        return html! { section.why { (heading(3, &say("heading-why"))) p { (say(id)) } } };
    }
    let lines = lines(locale, ad, reasons);
    let shown = if lines.len() > LINES { LINES - 1 } else { LINES };
    let (first, rest) = lines.split_at_checked(shown).unwrap_or((&lines, &[]));
    let (id, archive) = says(reasons);
    let list = |lines: &[Line]| {
        html! {
            ul.lines {
                @for line in lines {
                    li {
                        span class={ "sign is-" (line.sign.id()) } aria-hidden="true" {}
                        span {
                            (line.text)
                            @if line.sensitive { " " strong.tag { (locale.say("sensitive", &[])) } }
                            @if line.archive != archive { " " span.source { "(" (source(locale, ad, line.archive)) ")" } }
                        }
                    }
                }
            }
        }
    };
    html! {
        section.why {
            (heading(3, &locale.say(id, &[("who", &source(locale, ad, archive))])))
            (list(first))
            @if !rest.is_empty() {
                details.rest {
                    summary { (counted(locale, "short-more", rest.len(), &[])) }
                    (list(rest))
                }
            }
        }
    }
}

/// One or two things to do at once: find the explanation, or change what it names; and ask whoever may know.
fn offered(locale: &Locale, stored: &Stored, reasons: &[&Reason]) -> Markup {
    let ad = &stored.ad;
    let site = ad.platform.name();
    let say = |id: &str| locale.say(id, &[("site", site)]);
    let out = |address: &str, text: &str| {
        html! {
            a.button href=(address) target="_blank" rel="noopener noreferrer" { (text) span.out aria-hidden="true" { "↗" } }
        }
    };
    let change = reasons.iter().find_map(|reason| {
        let setting = action::setting(ad.platform, &reason.kind)?;
        let leaves = matches!(reason.kind, Kind::CustomerList { .. })
            && setting.kinds.iter().any(|kind| kind == reason.kind.id());
        Some((setting, if leaves { "do-leave" } else { "do-change" }))
    });
    html! {
        p.actions {
            @if let Some((setting, id)) = change {
                (out(&setting.url, &say(id)))
            } @else if let Some(address) = web_address(ad.explanation_url.as_deref()) {
                (out(address, &say("way-open")))
            } @else if ad.explanation.is_none() && ad.surface != Some(Surface::Archive) {
                button.button type="button" data-act="where" data-hint=(say(menu(ad.platform))) { (say("do-where")) }
            }
            @if action::recipient(ad).is_some() {
                button.button type="button" data-act="open" data-page="dashboard" data-tab="act" data-key=(stored.key) { (say("do-ask")) }
            }
        }
    }
}

/// What each sentence of the panel rests on: who paid, every reason in full with who says so and who chose, and how it is
/// known that it is an ad, and a political one.
fn evidence(locale: &Locale, stored: &Stored, reasons: &[&Reason]) -> Markup {
    let ad = &stored.ad;
    let say = |id: &str| locale.say(id, &[]);
    let open = ad.disclosure.is_none() && ad.political.is_political();
    html! {
        section { (heading(3, &say("heading-paid"))) (paid(locale, ad)) }
        @if !reasons.is_empty() {
            section { (heading(3, &say("heading-why"))) (because(locale, ad, reasons, 4)) }
        }
        section {
            (heading(3, &say("heading-sure")))
            (how_known(locale, stored))
            @if open { (undeclared(locale, stored)) }
        }
    }
}

/// What nobody said, folded up; nothing where everything is known.
fn not_known(locale: &Locale, ad: &Ad) -> Markup {
    let unknown = unknown(locale, ad);
    html! {
        @if !unknown.is_empty() {
            details {
                summary { (locale.say("heading-unknown", &[])) }
                ul.plain-list { @for line in &unknown { li { (line) } } }
            }
        }
    }
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
