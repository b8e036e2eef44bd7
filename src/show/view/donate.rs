//! The dashboard's donations: what a study says about itself, everything that would leave, and what left.

use std::collections::BTreeMap;

use donation::{Field, Manifest, limits};
use maud::{Markup, html};

use crate::donate::{Covered, Reviewed, covers};
use crate::keep::giving::About;
use crate::keep::outbox::{Entry, State};
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::named;
use crate::show::view::frame::tabs;
use crate::show::view::review::{about, exact, never, preview, review, weeks};
use crate::show::words::{capitalised, counted};
use crate::text::tidy;

/// Most studies that can be taken back from each by a button of its own: a file of receipts can name any number.
const STUDIES: usize = 20;
/// Donations listed at once; the others are a click away.
const SHOWN: usize = 4;

/// A study somebody offers, not joined yet under these terms.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'a> {
    /// Its signed file.
    pub file: &'a str,
    /// What that says.
    pub terms: &'a Manifest,
    /// What the person was invited with; empty where they were not.
    pub invite: &'a str,
}

/// What the donations show.
#[derive(Debug, Clone, Copy)]
pub struct Donate<'a> {
    /// The study the person has joined, under these terms.
    pub joined: Option<&'a Manifest>,
    /// The address of its collector, or the one last asked.
    pub collector: &'a str,
    /// A study that is offered.
    pub offer: Option<Offer<'a>>,
    /// What could be donated; of a study that is offered, one such record.
    pub rows: &'a [Reviewed],
    /// How much was seen in weeks that are over, as far as it could be donated.
    pub weeks: &'a [Covered],
    /// What the person says of themselves.
    pub about: &'a About,
    /// Whether there is more that could be.
    pub more: bool,
    /// Whether records are given by themselves.
    pub automatic: bool,
    /// Advertisers never offered, and what they are called.
    pub never: &'a BTreeMap<String, String>,
    /// What was approved before.
    pub outbox: &'a [Entry],
    /// Why there are no tokens, in the issuer's words; empty where there are.
    pub no_tokens: &'a str,
    /// `2026-11-27`, UTC.
    pub today: &'a str,
    /// In milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

impl Donate<'_> {
    /// Whether a study is offered that is not the one that is joined.
    fn is_offered(&self) -> bool {
        let new = |offer: &Offer<'_>| self.joined.is_none_or(|now| now.digest != offer.terms.digest);
        self.offer.as_ref().is_some_and(new)
    }

    /// Whether an entry waits to be sent to the study that is joined.
    fn sends(&self, row: &Entry) -> bool {
        let joined = self.joined.filter(|joined| !joined.study.has_ended(self.today));
        row.state == State::Waiting && row.sent.is_some() && joined.is_some_and(|joined| row.is_under(joined))
    }
}

/// The content of the dashboard with its donations.
#[must_use]
pub fn donate(locale: &Locale, view: &Donate<'_>) -> String {
    html! {
        (tabs(locale, "donate"))
        @match (view.joined, view.offer.filter(|_| view.is_offered())) {
            (_, Some(offer)) => (offered(locale, offer, view.joined, view.rows)),
            (Some(terms), None) => (joined(locale, view, terms)),
            (None, None) => (alone(locale, view)),
        }
        // An offer is what the person came for; else what was given comes first.
        @if view.is_offered() { (given(locale, view)) }
        (receipts(locale, view))
        @if view.joined.is_some() { (leave(locale)) }
    }
    .into_string()
}

/// What waits to be given, and what was given.
fn given(locale: &Locale, view: &Donate<'_>) -> Markup {
    html! {
        @if view.outbox.iter().any(Entry::is_queued) { (queue(locale, view)) }
        @if view.outbox.iter().any(|row| !row.is_queued()) { (outbox(locale, view)) }
    }
}

fn alone(locale: &Locale, view: &Donate<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { (say("donate-title")) }
        p.big { (say("donate-free")) }
        p { (say("donate-why")) }
        (given(locale, view))
        section {
            h2 { (say("donate-find")) }
            p { (say("donate-find-how")) }
            form.search data-act="fetch_study" {
                label.grow {
                    span { (say("donate-address")) }
                    input id="collector" type="text" inputmode="url" dir="ltr" name="collector" value=(view.collector) required maxlength="500"
                        placeholder="https://" autocomplete="off" autocapitalize="off" spellcheck="false";
                }
                button.main type="submit" { (say("donate-ask")) }
            }
            form.search {
                label.grow {
                    span { (say("donate-picture")) }
                    input type="file" accept="image/*" data-act="read_code";
                }
            }
            form.search data-act="open_study" {
                label.grow {
                    span { (say("donate-file")) }
                    input type="file" name="file" required;
                }
                button type="submit" { (say("donate-open")) }
            }
        }
    }
}

/// What a study says about itself, a line each: the message that names the line, and what it says.
fn said(locale: &Locale, terms: &Manifest) -> Vec<(&'static str, String)> {
    let study = &terms.study;
    let days = |id: &str, days: u32| counted(locale, id, usize::try_from(days).unwrap_or(usize::MAX), &[]);
    let asks: Vec<String> = std::iter::once("asks-always")
        .chain(Field::ALL.into_iter().filter(|field| study.asks.contains(field)).map(asked))
        .map(|id| capitalised(&locale.say(id, &[])))
        .collect();
    vec![
        ("study-title", tidy(&study.title, limits::TITLE)),
        ("study-controller", tidy(&study.controller, limits::CONTACT)),
        ("study-purpose", tidy(&study.purpose, limits::PURPOSE)),
        ("study-recipients", tidy(&study.recipients, limits::PURPOSE)),
        ("study-funder", tidy(&study.funder, limits::CONTACT)),
        ("study-ethics", tidy(&study.ethics, limits::CONTACT)),
        ("study-countries", study.jurisdictions.join(", ")),
        ("study-asks", asks.join(" · ")),
        ("study-published-if", days("study-people", study.k)),
        ("study-sent", days("study-sent-hours", study.spread_hours)),
        ("study-recall", days("study-recall-days", study.freeze_days)),
        ("study-kept", days("study-kept-days", study.retention_days)),
        ("study-begins", date::of_text(locale, &study.begins)),
        ("study-ends", date::of_text(locale, &study.ends)),
        ("study-contact", tidy(&study.contact, limits::CONTACT)),
        ("study-collector", tidy(&study.collector, limits::ADDRESS)),
        ("study-relay", tidy(&study.relay, limits::ADDRESS)),
        ("study-issuer", tidy(&study.issuer, limits::ADDRESS)),
        ("study-published", tidy(&study.published, limits::ADDRESS)),
        ("study-analysis", grouped(&study.analysis)),
        ("study-receipts", grouped(&study.receipts)),
        ("study-gateway", grouped(&study.gateway)),
        ("study-tokens", grouped(&study.tokens)),
    ]
}

/// What a study asks for, as the review names it.
const fn asked(field: Field) -> &'static str {
    match field {
        Field::Surface => "field-place",
        Field::Account => "field-account",
        Field::Disclosure => "field-declared",
        Field::Text => "field-words",
        Field::LandingDomain => "field-site",
        Field::Certainty => "field-recognised",
        Field::Targeting => "field-reasons",
        Field::TargetingNames => "asks-names",
        Field::Country => "asks-country",
        Field::AgeBand => "asks-age",
        Field::Coverage => "asks-coverage",
    }
}

/// Everything a person must know before joining, what it said `before` where that was something else, and how to tell that everybody
/// is told the same.
fn terms(locale: &Locale, terms: &Manifest, before: Option<&Manifest>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let before: Vec<String> = before
        .map(|before| said(locale, before).into_iter().map(|(_, text)| text).collect())
        .unwrap_or_default();
    html! {
        dl.facts.terms {
            @for (at, (id, text)) in said(locale, terms).into_iter().enumerate() {
                dt { (say(id)) }
                dd {
                    bdi { (text) }
                    @if let Some(old) = before.get(at).filter(|old| **old != text) {
                        " " span.source { (locale.say("study-before", &[("text", old)])) }
                    }
                }
            }
            dt { (say("study-digest")) }
            dd {
                code dir="ltr" { (grouped(&terms.digest)) } br;
                (locale.say("study-compare", &[("address", &tidy(&terms.study.published, 300))]))
            }
            dt { (say("study-signer")) } dd { code dir="ltr" { (grouped(&terms.signer)) } }
        }
    }
}

/// Hexadecimal digits as they can be compared by eye, in groups of eight.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 8 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

fn offered(locale: &Locale, offer: Offer<'_>, before: Option<&Manifest>, rows: &[Reviewed]) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let study = &offer.terms.study;
    let before = before.filter(|before| before.study.id == study.id);
    html! {
        h1 { bdi { (tidy(&study.title, 200)) } }
        @if let Some(before) = before {
            p.big { (say("offer-changed")) }
            @if before.signer != offer.terms.signer { p role="alert" { strong { (say("offer-signer")) } } }
        } @else {
            p.big { (say("offer-lead")) }
        }
        section {
            h2 { (say("offer-about")) }
            (terms(locale, offer.terms, before))
            @if !offer.invite.is_empty() { p { (locale.say("offer-invite", &[("code", offer.invite)])) } }
            (complain(locale, study))
        }
        @if let Some(row) = rows.first() { (preview(locale, row)) }
        section {
            h2 { (say("offer-if")) }
            ul.points {
                @for point in ["offer-ticked", "offer-coarse", "offer-back"] { li { (say(point)) } }
            }
            form.agree data-act="join" data-file=(offer.file) data-services={ (study.relay) " " (study.issuer) } data-invite=(offer.invite) {
                @for (name, point) in [("agreed", "offer-sensitive"), ("adult", "offer-adult")] {
                    p { label.pick { input type="checkbox" name=(name) required; span { (say(point)) } } }
                }
                div.choice {
                    button.main type="submit" { (say("offer-join")) }
                    button type="button" data-act="go" data-tab="donate" { (say("offer-no")) }
                }
            }
        }
    }
}

fn joined(locale: &Locale, view: &Donate<'_>, now: &Manifest) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let study = &now.study;
    let ended = study.has_ended(view.today);
    let outdated = view.outbox.iter().any(|row| row.outdated && row.is_under(now));
    html! {
        h1 { bdi { (tidy(&study.title, 200)) } }
        @if ended {
            p.big { (locale.say("study-ended", &[("day", &date::of_text(locale, &study.ends))])) }
        } @else if outdated {
            p.big role="alert" { (say("joined-outdated")) }
        } @else if view.automatic {
            p.big { (say("joined-by-itself")) }
        } @else {
            p.big { (say("joined-lead")) }
        }
        @if view.offer.is_some() { p role="status" { (say("joined-same")) } }
        @if outdated { p { (ask_again(locale)) } }
        (given(locale, view))
        details.terms-again {
            summary { (say("joined-terms")) }
            (terms(locale, now, None))
            @if !outdated { p { (ask_again(locale)) } }
        }
        (complain(locale, study))
        @if !ended && study.asks.iter().any(|asked| matches!(asked, Field::Country | Field::AgeBand)) {
            (about(locale, study, view.about))
        }
        @if !ended { section {
            h2 { (say("joined-choose")) }
            @if view.rows.is_empty() {
                p { (say("joined-none")) }
            } @else {
                (review(locale, now, view.rows, view.more))
            }
        } }
        @if !ended && !outdated { (automatic(locale, view.automatic)) }
        @if !ended && study.asks.contains(&Field::Coverage) { (weeks(locale, now, view.weeks)) }
        @if !view.never.is_empty() { (never(locale, view.never)) }
    }
}

/// Giving by itself: what it means, and the tick that begins it.
fn automatic(locale: &Locale, on: bool) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        section {
            h2 { (say("automatic-title")) }
            @if on {
                p role="status" { (say("automatic-is-on")) }
                button type="button" data-act="automatic" data-on="false" { (say("automatic-end")) }
            } @else {
                p { (say("automatic-what")) }
                ul.points {
                    @for point in ["automatic-which", "automatic-hold", "automatic-never"] { li { (say(point)) } }
                }
                form.agree data-act="automatic" data-on="true" {
                    p { label.pick { input type="checkbox" name="agreed" required; span { (say("automatic-agree")) } } }
                    button type="submit" { (say("automatic-begin")) }
                }
            }
        }
    }
}

/// What waits to be given by itself, each with the day, the bytes that leave, and a way to cancel it.
fn queue(locale: &Locale, view: &Donate<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let mut rows: Vec<&Entry> = view.outbox.iter().filter(|row| row.is_queued()).collect();
    rows.sort_by(|one, other| one.next_at.total_cmp(&other.next_at));
    html! {
        section {
            h2 { (say("queue-title")) }
            p { (counted(locale, "queue-lead", u32::try_from(rows.len()).unwrap_or(u32::MAX), &[])) }
            ul.queue {
                @for row in rows {
                    @let name = named(locale, &row.advertiser);
                    // Two of one advertiser are told apart by their weeks.
                    @let which = format!("{name}, {}", tidy(&row.epoch, 20));
                    li data-key=(row.tag) {
                        div.line {
                            p {
                                strong { bdi { (name) } } " "
                                span.source { (locale.say("outbox-week", &[("week", &tidy(&row.epoch, 20))])) } " "
                                (locale.say("queue-on", &[("day", &date::spoken(locale, row.next_at))]))
                            }
                            button.plain type="button" data-act="cancel" data-tag=(row.tag)
                                aria-label=(locale.say("queue-cancel-name", &[("name", &which)])) { (say("queue-cancel")) }
                        }
                        details {
                            summary { (say("record-exact")) span.unseen { " " (which) } }
                            (exact(row.queued.as_deref().unwrap_or_default()))
                        }
                    }
                }
            }
            button type="button" data-act="cancel" { (say("queue-cancel-all")) }
        }
    }
}

/// The receipts as a file of their own, and such a file of another machine.
fn receipts(locale: &Locale, view: &Donate<'_>) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let any = view.outbox.iter().any(|row| row.may_be_there() || !row.receipt.is_empty());
    html! {
        section {
            h2 { (say("receipts-title")) }
            @if any {
                p { (say("receipts-what")) }
                form.agree data-act="save_receipts" {
                    p { label.pick { input type="checkbox" name="secrets"; span { (say("receipts-keys")) } } }
                    button type="submit" { (say("receipts-save")) }
                }
            }
            form.search {
                label.grow {
                    span { (say("receipts-open")) }
                    input type="file" accept=".json,application/json" data-act="open_receipts";
                }
            }
        }
    }
}

/// Whom to ask and where to complain.
fn complain(locale: &Locale, study: &donation::Study) -> Markup {
    html! {
        p { (locale.say("donate-complain", &[("contact", &tidy(&study.contact, limits::CONTACT))])) }
    }
}

fn ask_again(locale: &Locale) -> Markup {
    html! {
        button type="button" data-act="fetch_terms" {
            (locale.say("joined-ask-again", &[]))
        }
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
    let mut rows: Vec<&Entry> = view.outbox.iter().filter(|row| !row.is_queued()).collect();
    let is_on_its_way = |row: &Entry| row.state == State::Returning || view.sends(row);
    let waiting = rows.iter().any(|row| is_on_its_way(row));
    rows.sort_by_key(|row| !is_on_its_way(row));
    let (first, rest) = rows.split_at_checked(SHOWN).unwrap_or((&rows, &[]));
    let table = |rows: &[&Entry], caption: bool| {
        html! {
            div.wide {
                table.outbox {
                    caption.unseen[!caption] { (locale.say("outbox-caption", &[])) }
                    thead.unseen[!caption] {
                        tr {
                            th scope="col" { (locale.say("outbox-record", &[])) }
                            th scope="col" { (locale.say("outbox-state", &[])) }
                        }
                    }
                    tbody { @for row in rows { (sent(locale, row, view)) } }
                }
            }
        }
    };
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
            @let later = rows.iter().filter(|row| row.is_told_later(view.now)).count();
            @if later > 0 {
                p {
                    (counted(locale, "outbox-later", u32::try_from(later).unwrap_or(u32::MAX), &[])) " "
                    button.plain type="button" data-act="hurry" { (say("outbox-hurry")) } " "
                    span.source { (say("outbox-hurry-what")) }
                }
            }
            (table(first, true))
            @if !rest.is_empty() {
                details id="outbox-more" {
                    summary { (counted(locale, "traits-show-more", u32::try_from(rest.len()).unwrap_or(u32::MAX), &[])) }
                    (table(rest, false))
                }
            }
            (together(locale, &rows))
        }
    }
}

/// Ways to take back a whole study, and everything.
fn together(locale: &Locale, rows: &[&Entry]) -> Markup {
    let open = rows.iter().filter(|row| row.can_be_taken_back());
    let studies: BTreeMap<(&str, &str), &str> =
        open.map(|row| ((row.study.as_str(), row.signer.as_str()), row.title.as_str())).collect();
    html! {
        @if !studies.is_empty() {
            div.choice {
                @for ((study, signer), title) in studies.iter().filter(|((study, _), _)| !study.is_empty()).take(STUDIES) {
                    @let name = tidy(if title.is_empty() { study } else { title }, 200);
                    @let is_alike = studies.iter().filter(|((_, _), other)| *other == title).count() > 1;
                    button type="button" data-act="withdraw" data-scope="study" data-study=(study) data-signer=(signer) {
                        (locale.say("outbox-back-study", &[("title", &name)]))
                        // Anybody may take the name of a study.
                        @if is_alike { " " span.source dir="ltr" { (signer.chars().take(8).collect::<String>()) } }
                    }
                }
                button type="button" data-act="withdraw" data-scope="all" { (locale.say("outbox-back-all", &[])) }
            }
        }
    }
}

/// One donation and what became of it, with a way to take it back.
fn sent(locale: &Locale, row: &Entry, view: &Donate<'_>) -> Markup {
    let name = match covers(&row.ad_key) {
        Some(platform) => locale.say("outbox-seen", &[("platform", platform.name())]),
        None => named(locale, &row.advertiser),
    };
    let say = |id: &str| locale.say(id, &[("name", &name), ("week", &tidy(&row.epoch, 20))]);
    html! {
        tr data-key=(row.tag) {
            th scope="row" { bdi { (name) } " " span.source { (say("outbox-week")) } }
            td {
                (state(locale, row, view)) " "
                @if let Some(recall) = recall(locale, row, view) { span.source { (recall) } " " }
                @if row.is_open() && row.held {
                    button.plain type="button" data-act="permit_services" data-services=(services(row, view)) {
                        (say("outbox-permit"))
                    } " "
                }
                @if row.can_be_taken_back() {
                    button.plain type="button" data-act="withdraw" data-scope="one" data-tag=(row.tag)
                        aria-label=(say("outbox-back-name")) { (say("outbox-back")) }
                }
            }
        }
    }
}

/// Who has to be reached for a donation, with spaces between.
fn services(row: &Entry, view: &Donate<'_>) -> String {
    row.services(view.joined, view.now).collect::<Vec<_>>().join(" ")
}

/// Until when taking back what was sent is sure to come before anybody evaluates it.
fn recall(locale: &Locale, row: &Entry, view: &Donate<'_>) -> Option<String> {
    let sent = row.may_be_there() && !matches!(row.state, State::Refused(_)) && !row.recall.is_empty();
    let id = if row.recall.as_str() >= view.today { "donation-recall" } else { "donation-recall-late" };
    sent.then(|| locale.say(id, &[("day", &date::of_text(locale, &row.recall))]))
}

fn state(locale: &Locale, row: &Entry, view: &Donate<'_>) -> String {
    let host = crate::text::url::host(&row.relay).unwrap_or_default();
    match &row.state {
        State::Waiting if row.held => locale.say("donation-held", &[("host", &host)]),
        // Its study was left, or is over, after a request with it had begun.
        State::Waiting if !view.sends(row) => locale.say("donation-unsure", &[]),
        State::Waiting if row.needs_token(view.now) && !view.no_tokens.is_empty() => {
            locale.say("donation-token", &[("why", &tidy(view.no_tokens, 200))])
        }
        State::Waiting => locale.say("donation-waiting", &[]),
        State::Returning => locale.say("donation-returning", &[]),
        State::Sent => locale.say("donation-sent", &[]),
        State::Refused(_) if row.outdated => locale.say("donation-outdated", &[]),
        State::Refused(words) => match tidy(words, 200) {
            words if words.is_empty() => locale.say("donation-refused", &[]),
            words => locale.say("donation-refused-why", &[("words", &words)]),
        },
        State::Withdrawn => locale.say("donation-withdrawn", &[]),
    }
}
