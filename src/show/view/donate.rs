//! The dashboard's donations: what a study says about itself, everything that would leave, and what left.

use std::collections::BTreeMap;

use donation::Study;
use maud::{Markup, html};

use crate::donate::Reviewed;
use crate::keep::outbox::{Entry, State};
use crate::show::locale::Locale;
use crate::show::names::named;
use crate::show::view::frame::tabs;
use crate::show::view::review::{never, preview, review};
use crate::show::words::counted;
use crate::text::tidy;

/// A study somebody offers, not joined yet.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// What it says about itself.
    pub study: &'a Study,
    /// The address of its collector.
    pub collector: &'a str,
}

/// What the donations show.
#[derive(Debug, Clone, Copy)]
pub struct Donate<'a> {
    /// The study the person has joined.
    pub study: Option<&'a Study>,
    /// The address of its collector, or the one last asked.
    pub collector: &'a str,
    /// A study that is offered.
    pub offer: Option<Offer<'a>>,
    /// What could be donated; of a study that is offered, one such record.
    pub rows: &'a [Reviewed],
    /// Advertisers never offered, and what they are called.
    pub never: &'a BTreeMap<String, String>,
    /// What was approved before.
    pub outbox: &'a [Entry],
    /// `2026-11-27`, UTC.
    pub today: &'a str,
}

impl Donate<'_> {
    /// Whether an entry waits to be sent to the study that is joined.
    fn sends(&self, row: &Entry) -> bool {
        let joined = self.study.filter(|study| !study.has_ended(self.today));
        row.state == State::Waiting && joined.is_some_and(|study| row.is_of(&study.id))
    }
}

/// The content of the dashboard with its donations.
#[must_use]
pub fn donate(locale: &Locale, view: &Donate<'_>) -> String {
    html! {
        (tabs(locale, "donate"))
        @match (view.study, view.offer) {
            (Some(study), _) => (joined(locale, view, study)),
            (None, Some(offer)) => (offered(locale, offer, view.rows)),
            (None, None) => (alone(locale, view)),
        }
        @if !view.outbox.is_empty() { (outbox(locale, view)) }
        @if view.study.is_some() { (leave(locale)) }
    }
    .into_string()
}

fn alone(locale: &Locale, view: &Donate<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { (say("donate-title")) }
        p.big { (say("donate-free")) }
        p { (say("donate-why")) }
        section {
            h2 { (say("donate-find")) }
            p { (say("donate-find-how")) }
            form.search data-act="fetch_study" {
                label.grow {
                    span { (say("donate-address")) }
                    input type="url" dir="ltr" name="collector" value=(view.collector) required maxlength="500"
                        placeholder="https://" autocomplete="off" spellcheck="false";
                }
                button.main type="submit" { (say("donate-ask")) }
            }
        }
    }
}

/// Everything a person must know before joining.
fn terms(locale: &Locale, study: &Study, collector: &str) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let days = usize::try_from(study.retention_days).unwrap_or(usize::MAX);
    html! {
        dl.facts.terms {
            dt { (say("study-controller")) } dd { bdi { (tidy(&study.controller, 600)) } }
            dt { (say("study-purpose")) } dd { bdi { (tidy(&study.purpose, 2_000)) } }
            dt { (say("study-recipients")) } dd { bdi { (tidy(&study.recipients, 1_000)) } }
            dt { (say("study-kept")) } dd { (counted(locale, "study-kept-days", days, &[])) }
            dt { (say("study-ends")) } dd { (tidy(&study.ends, 20)) }
            dt { (say("study-contact")) } dd { bdi { (tidy(&study.contact, 300)) } }
            dt { (say("study-collector")) } dd { bdi { (tidy(collector, 300)) } }
        }
    }
}

fn offered(locale: &Locale, offer: Offer<'_>, rows: &[Reviewed]) -> Markup {
    // Plain strings and a number: this cannot fail.
    let json = serde_json::to_string(offer.study).unwrap_or_default();
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { bdi { (tidy(&offer.study.title, 200)) } }
        p.big { (say("offer-lead")) }
        section {
            h2 { (say("offer-about")) }
            (terms(locale, offer.study, offer.collector))
        }
        @if let Some(row) = rows.first() { (preview(locale, row)) }
        section {
            h2 { (say("offer-if")) }
            ul.points {
                @for point in ["offer-ticked", "offer-coarse", "offer-sensitive", "offer-back"] { li { (say(point)) } }
            }
            div.choice {
                button.main type="button" data-act="join" data-study=(json) data-collector=(offer.collector) {
                    (say("offer-join"))
                }
                button type="button" data-act="go" data-tab="donate" { (say("offer-no")) }
            }
        }
    }
}

fn joined(locale: &Locale, view: &Donate<'_>, study: &Study) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let ended = study.has_ended(view.today);
    html! {
        h1 { bdi { (tidy(&study.title, 200)) } }
        @if ended {
            p.big { (locale.say("study-ended", &[("day", &study.ends)])) }
        } @else {
            p.big { (say("joined-lead")) }
        }
        details.terms-again { summary { (say("joined-terms")) } (terms(locale, study, view.collector)) }
        @if !ended { section {
            h2 { (say("joined-choose")) }
            @if view.rows.is_empty() {
                p { (say("joined-none")) }
            } @else {
                (review(locale, study, view.rows))
            }
        } }
        @if !view.never.is_empty() { (never(locale, view.never)) }
    }
}

fn leave(locale: &Locale) -> Markup {
    html! {
        section {
            h2 { (locale.say("leave-title", &[])) }
            p { (locale.say("leave-what", &[])) }
            button.danger type="button" data-act="leave" { (locale.say("leave-act", &[])) }
        }
    }
}

fn outbox(locale: &Locale, view: &Donate<'_>) -> Markup {
    let rows = view.outbox;
    let waiting = rows.iter().any(|row| row.state == State::Returning || view.sends(row));
    let say = |id: &str| locale.say(id, &[]);
    html! {
        section {
            h2 { (say("outbox-title")) }
            p { (say("outbox-lead")) }
            @if waiting {
                p {
                    (say("outbox-waiting")) " "
                    button.plain type="button" data-act="flush" { (say("outbox-try")) }
                }
            }
            div.wide {
                table.outbox {
                    caption { (say("outbox-caption")) }
                    thead { tr { th scope="col" { (say("outbox-record")) } th scope="col" { (say("outbox-state")) } } }
                    tbody { @for row in rows { (sent(locale, row, view)) } }
                }
            }
        }
    }
}

/// One donation and what became of it, with a way to take it back.
fn sent(locale: &Locale, row: &Entry, view: &Donate<'_>) -> Markup {
    let name = named(locale, &row.advertiser);
    let say = |id: &str| locale.say(id, &[("name", &name), ("week", &tidy(&row.epoch, 20))]);
    html! {
        tr data-key=(row.tag) {
            th scope="row" { bdi { (name) } " " span.source { (say("outbox-week")) } }
            td {
                (state(locale, row, view)) " "
                @if row.is_open() && row.held {
                    button.plain type="button" data-act="permit_collector" data-collector=(row.collector(view.collector)) {
                        (say("outbox-permit"))
                    } " "
                }
                @if matches!(row.state, State::Waiting | State::Sent) && !row.secret.is_empty() {
                    button.plain type="button" data-act="withdraw" data-tag=(row.tag)
                        aria-label=(say("outbox-back-name")) { (say("outbox-back")) }
                }
            }
        }
    }
}

fn state(locale: &Locale, row: &Entry, view: &Donate<'_>) -> String {
    let host = crate::text::url::host(row.collector(view.collector)).unwrap_or_default();
    match &row.state {
        State::Waiting if row.held => locale.say("donation-held", &[("host", &host)]),
        // Its study was left, or is over, after a request with it had begun.
        State::Waiting if !view.sends(row) => locale.say("donation-unsure", &[]),
        State::Waiting => locale.say("donation-waiting", &[]),
        State::Returning => locale.say("donation-returning", &[]),
        State::Sent => locale.say("donation-sent", &[]),
        State::Refused(words) => match tidy(words, 200) {
            words if words.is_empty() => locale.say("donation-refused", &[]),
            words => locale.say("donation-refused-why", &[("words", &words)]),
        },
        State::Withdrawn => locale.say("donation-withdrawn", &[]),
    }
}
