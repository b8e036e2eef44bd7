//! One ad explained: the badge in the page, the panel behind it, and the answers they share with the
//! dashboard and the first-run page.

use maud::{Markup, html};

use crate::ad::{Ad, Platform, Surface};
use crate::finding::Political;
use crate::reason::{Kind, Origin, Reason};
use crate::stored::Stored;

use super::{advertiser, date, heading, known, link_out, nature, payer, sentence, tidy, web_address};

/// The longest text of an ad shown, in characters.
const TEXT: usize = 6_000;

/// The most reasons shown; an explanation with more is broken or hostile.
const REASONS: usize = 64;

/// The badge on an ad. Its accessible name is what it shows and who paid.
#[must_use]
pub fn badge(stored: &Stored) -> String {
    let ad = &stored.ad;
    let by = match (payer(ad), advertiser(ad)) {
        (Some(payer), _) => format!(", paid for by {}", tidy(&payer, 80)),
        (None, Some(name)) => format!(", by {}", tidy(&name, 80)),
        (None, None) => String::new(),
    };
    html! {
        button.badge type="button" {
            span.kind { (nature(ad)) }
            span.more { (by) " – " }
            span.ask { "why you?" }
        }
    }
    .into_string()
}

/// What opens when the badge is pressed. `now` is in milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn panel(stored: &Stored, now: f64) -> String {
    let ad = &stored.ad;
    html! {
        article.about {
            header {
                p.kicker { (nature(ad)) " on " (ad.platform.name()) }
                h2 dir="auto" { (advertiser(ad).unwrap_or_else(|| "Advertiser not named".to_owned())) }
                button.close type="button" data-act="close" aria-label="Close" { span aria-hidden="true" { "×" } }
            }
            (answers(stored, 3))
            footer {
                p { (met(stored, now)) }
                button.plain type="button" data-act="open" data-page="dashboard" data-tab="ads"
                    data-key=(stored.key) { "See the whole record" }
            }
        }
    }
    .into_string()
}

/// When and how often the ad was met, as a sentence.
pub(super) fn met(stored: &Stored, now: f64) -> String {
    let first = date::relative(stored.first_seen, now);
    let last = date::relative(stored.last_seen, now);
    let times = match stored.sightings {
        0 | 1 => String::new(),
        2 => " twice".to_owned(),
        count => format!(" {count} times"),
    };
    if stored.ad.surface == Some(Surface::Archive) {
        format!("From your data download; shown to you {last}.")
    } else if first == last {
        format!("Seen{times} {last}.")
    } else if times.is_empty() {
        format!("First seen {first}, last seen {last}.")
    } else {
        format!("Seen{times}, first {first}, last {last}.")
    }
}

/// Who paid, why you, what is not known, and how to ask the platform. Headings are of the level given.
pub(super) fn answers(stored: &Stored, level: u8) -> Markup {
    let ad = &stored.ad;
    let unknown = unknown(ad);
    html! {
        div.answers {
            section.is-known[payer(ad).is_some()].is-unknown[payer(ad).is_none()] {
                (heading(level, "Who paid"))
                (paid(ad))
            }
            @let reasons = reasons(ad);
            section.is-known[!reasons.is_empty()].is-unknown[reasons.is_empty()] {
                (heading(level, "Why you"))
                @if reasons.is_empty() {
                    p { "Nothing is known yet about why this ad was shown to you." }
                } @else {
                    (because(ad, reasons))
                }
            }
            @if !unknown.is_empty() {
                section.is-unknown {
                    (heading(level, "What is not known"))
                    ul.plain-list { @for line in &unknown { li { (line) } } }
                }
            }
            @if let Some(way) = way(ad) {
                section.is-way {
                    (heading(level, &format!("Ask {} yourself", ad.platform.name())))
                    (way)
                }
            }
        }
    }
}

fn reasons(ad: &Ad) -> &[Reason] {
    let reasons = ad.explanation.as_ref().map_or(&[][..], |explanation| explanation.reasons.as_slice());
    reasons.get(..REASONS).unwrap_or(reasons)
}

fn paid(ad: &Ad) -> Markup {
    let authorised = ad.disclosure.as_ref().and_then(|it| known(it.authorised_by.as_deref(), 200));
    html! {
        @match (payer(ad), advertiser(ad)) {
            (Some(payer), _) => { p.payer dir="auto" { (payer) } }
            (None, Some(name)) => {
                p { "The ad does not say who paid. It was placed by the account " strong { (name) } "." }
            }
            (None, None) => p { "The ad does not say who paid, nor who placed it." }
        }
        @if let Some(who) = authorised { p { "Authorised by " (who) "." } }
        @if let Some(words) = ad.disclosure.as_ref().and_then(|it| known(it.text.as_deref(), 400)) {
            p.source { "The ad’s own words: “" (words) "”" }
        } @else if ad.disclosure.is_none() && ad.political.verdict != Political::Unknown {
            p.source { "The ad carries no political disclosure. That it is political is Sightline’s own conclusion." }
        }
    }
}

fn because(ad: &Ad, reasons: &[Reason]) -> Markup {
    let name = advertiser(ad).unwrap_or_default();
    html! {
        p.lead { "You were counted among these people. That need not be true of you." }
        ul.reasons {
            @for reason in reasons {
                li.is-sensitive[reason.sensitive] {
                    p { (sentence(reason, &name, ad.platform)) }
                    @if reason.sensitive {
                        p.source {
                            strong.tag { "Sensitive" }
                            " It can reveal what the law protects most, such as opinions, beliefs or health."
                        }
                    }
                }
            }
        }
    }
}

/// What nobody has told us about this ad, in the order in which it matters to the person.
fn unknown(ad: &Ad) -> Vec<String> {
    let site = ad.platform.name();
    let mut lines = Vec::new();
    let reasons = reasons(ad);
    let archived = ad.surface == Some(Surface::Archive);
    if payer(ad).is_none() {
        lines.push("Whose money paid for it.".to_owned());
    }
    if ad.explanation.is_none() {
        lines.push(if archived {
            "Why it was shown to you: your data download does not say.".to_owned()
        } else {
            format!("Why it was shown to you: {site}’s explanation has not been opened yet.")
        });
        return lines;
    }
    if reasons.is_empty() {
        lines.push(format!("Why it was shown to you: {site}’s explanation names no reason."));
        return lines;
    }
    let any = |test: fn(&Kind) -> bool| reasons.iter().any(|reason| test(&reason.kind));
    if any(|kind| matches!(kind, Kind::CustomerList { owner: None, .. })) {
        lines.push("Who uploaded the list, and how your details came to be on it.".to_owned());
    } else if any(|kind| matches!(kind, Kind::CustomerList { .. })) {
        lines.push("How your details came to be on the list.".to_owned());
    }
    if any(|kind| matches!(kind, Kind::Lookalike { seed: None })) {
        lines.push("Whom you are thought to resemble, and in what.".to_owned());
    }
    if any(|kind| matches!(kind, Kind::Unrecognised { .. })) {
        lines.push("What the words quoted above mean: they are shown as they were found.".to_owned());
    }
    let open = |reason: &Reason| {
        reason.asked_by.is_none() && !matches!(reason.kind, Kind::Unrecognised { .. } | Kind::Ranking {})
    };
    if reasons.iter().any(open) {
        lines.push(format!("Whether the advertiser or {site} chose, where that is not said."));
    }
    lines.push(format!("Whether this is all: {site} decides which reasons it gives."));
    lines
}

/// How to reach the platform's own explanation; `None` for an ad from a data download, which has no menu.
fn way(ad: &Ad) -> Option<Markup> {
    if ad.surface == Some(Surface::Archive)
        || reasons(ad).iter().any(|reason| reason.origin == Origin::Archive)
    {
        return None;
    }
    let site = ad.platform.name();
    let after = if ad.explanation.is_some() {
        "Sightline never opens it for you."
    } else {
        "Sightline never opens it for you, but reads it when you do and keeps what it said."
    };
    Some(if let Some(address) = web_address(ad.explanation_url.as_deref()) {
        html! {
            p { (link_out(address, &format!("Open {site}’s own explanation"))) " in a new tab. " (after) }
        }
    } else {
        html! { p { (menu(ad.platform)) " " (after) } }
    })
}

/// Where the explanation is in the platform's own menus.
const fn menu(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => {
            "Select the three dots at the top right of the ad, then “Why am I seeing this ad?”."
        }
        Platform::X => "Select the three dots at the top right of the ad, then “Why this ad?”.",
        Platform::YouTube => "Select the three dots or the circled “i” on the ad, then “Why this ad?”.",
        Platform::Reddit => {
            "Select the three dots at the top right of the ad, then “Why am I seeing this ad?”."
        }
    }
}

/// The advertiser's words as paragraphs.
pub(super) fn words(ad: &Ad) -> Option<Markup> {
    let text = ad.text.as_deref()?;
    let bounded: String = text.chars().take(TEXT).collect();
    let lines: Vec<String> =
        bounded.lines().map(|line| tidy(line, TEXT)).filter(|line| !line.is_empty()).take(200).collect();
    (!lines.is_empty()).then(|| {
        html! {
            blockquote.words {
                @for line in &lines { p dir="auto" { (line) } }
                @if bounded.len() < text.len() { p { "…" } }
            }
        }
    })
}
