//! The dashboard's donations: what a study says about itself, everything that would leave, and what left.

use maud::{Markup, html};

use crate::ad::DisclosureKind;
use crate::donate::outbox::{Entry, State};
use crate::donate::{DonatedReason, Donation, SeenBucket, Study};
use crate::finding::{Basis, Certainty, Political};
use crate::reason::Source;

use super::place;
use super::{capitalised, counted, join, tabs, tidy};

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
    /// What could be donated: the key of each ad with exactly what would leave.
    pub rows: &'a [(String, Donation)],
    /// What was approved before.
    pub outbox: &'a [Entry],
}

/// The content of the dashboard with its donations.
#[must_use]
pub fn donate(view: &Donate<'_>) -> String {
    html! {
        (tabs(crate::locale::Locale::english(), "donate"))
        @match (view.study, view.offer) {
            (Some(study), _) => (joined(view, study)),
            (None, Some(offer)) => (offered(offer)),
            (None, None) => (alone(view)),
        }
        @if !view.outbox.is_empty() { (outbox(view.outbox, view.study.is_some())) }
        @if view.study.is_some() { (leave()) }
    }
    .into_string()
}

fn alone(view: &Donate<'_>) -> Markup {
    html! {
        h1 { "Donate to research" }
        p.big { "You do not have to. Sightline does everything else without it." }
        p {
            "Researchers can only study political targeting if people show them what they were shown. \
             You can join a study, look at every record before it leaves and take it back later."
        }
        section {
            h2 { "Find a study" }
            p { "A study gives you the address of its collector. Asking it sends nothing about you or your ads." }
            form.search data-act="fetch_study" {
                label.grow {
                    span { "Address of the collector" }
                    input type="url" name="collector" value=(view.collector) required maxlength="500"
                        placeholder="https://" autocomplete="off" spellcheck="false";
                }
                button.main type="submit" { "Read what it asks for" }
            }
        }
    }
}

/// Everything a person must know before joining.
fn terms(study: &Study, collector: &str) -> Markup {
    html! {
        dl.facts.terms {
            dt { "Who is responsible" } dd { (tidy(&study.controller, 600)) }
            dt { "What for" } dd { (tidy(&study.purpose, 2_000)) }
            dt { "Who receives it" } dd { (tidy(&study.recipients, 1_000)) }
            dt { "How long it is kept" }
            dd {
                (counted(usize::try_from(study.retention_days).unwrap_or(usize::MAX), "day", "days"))
                " after the study ends"
            }
            dt { "Last day of the study" } dd { (tidy(&study.ends, 20)) }
            dt { "Questions and complaints" } dd { (tidy(&study.contact, 300)) }
            dt { "Where records are sent" } dd { (tidy(collector, 300)) }
        }
    }
}

fn offered(offer: Offer<'_>) -> Markup {
    // Plain strings and a number: this cannot fail.
    let json = serde_json::to_string(offer.study).unwrap_or_default();
    html! {
        h1 { (tidy(&offer.study.title, 200)) }
        p.big { "Read what this study asks for. Nothing has been sent." }
        section {
            h2 { "About the study" }
            (terms(offer.study, offer.collector))
        }
        section {
            h2 { "If you join" }
            ul.points {
                li { "Nothing leaves by itself. You tick each ad you want to give." }
                li {
                    "A record holds the ad, who paid and the reasons given, made coarser: a week instead of a time, \
                     an age band instead of ages. It has no name, account or address of yours."
                }
                li {
                    "The reasons can say something about you, such as political opinions an advertiser thinks you \
                     hold. By joining you agree to give those you tick."
                }
                li { "You can take back what you gave until the study publishes it, and leave whenever you like." }
            }
            div.choice {
                button.main type="button" data-act="join" data-study=(json) data-collector=(offer.collector) {
                    "Join this study"
                }
                button type="button" data-act="go" data-tab="donate" { "No, thank you" }
            }
        }
    }
}

fn joined(view: &Donate<'_>, study: &Study) -> Markup {
    html! {
        h1 { (tidy(&study.title, 200)) }
        p.big { "You have joined this study. Nothing leaves before you tick it." }
        details.terms-again { summary { "What the study said about itself" } (terms(study, view.collector)) }
        section {
            h2 { "Choose what to give" }
            @if view.rows.is_empty() {
                p { "There is nothing to give now. Ads you meet from here on appear in this place first." }
            } @else {
                p {
                    "These are the records as they would leave, with every field. Left out are your name, the exact \
                     time, the address of the page and everything else that is not listed."
                }
                form.review data-act="donate" {
                    ul.records { @for (key, donation) in view.rows { li { (record(key, donation)) } } }
                    div.send {
                        p { "Only what is ticked is sent." }
                        button.main type="submit" { "Donate what I ticked" }
                    }
                }
            }
        }
    }
}

fn leave() -> Markup {
    html! {
        section {
            h2 { "Leave the study" }
            p {
                "You will be asked for nothing more and what is still waiting is not sent. What was sent stays with \
                 the study unless you take it back in the list of your donations."
            }
            button.danger type="button" data-act="leave" { "Leave this study" }
        }
    }
}

/// The advertiser of a record as a person would recognise it.
fn name(donation: &Donation) -> String {
    let advertiser = &donation.advertiser;
    advertiser
        .name
        .as_deref()
        .or(advertiser.handle.as_deref())
        .map(|name| tidy(name, 160))
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| "Advertiser not named".to_owned())
}

fn record(key: &str, donation: &Donation) -> Markup {
    let json = serde_json::to_string_pretty(donation).unwrap_or_default();
    let (given, empty): (Vec<_>, Vec<_>) =
        fields(donation).into_iter().partition(|(_, value)| !value.is_empty());
    let empty: Vec<String> = empty.into_iter().map(|(field, _)| field.to_lowercase()).collect();
    html! {
        article.record {
            label.pick {
                input type="checkbox" name="keys" value=(key);
                span { "Give this record: " strong { (name(donation)) } ", week " (tidy(&donation.epoch, 20)) }
            }
            div.wide {
                table.fields {
                    caption { "All that would leave about the ad by " (name(donation)) }
                    thead { tr { th scope="col" { "Field" } th scope="col" { "What is sent" } } }
                    tbody {
                        @for (field, value) in &given {
                            tr {
                                th scope="row" { (field) }
                                td {
                                    @if let [one] = value.as_slice() { (one) }
                                    @else { ul { @for line in value { li { (line) } } } }
                                }
                            }
                        }
                    }
                }
            }
            @if !empty.is_empty() { p.source { "Sent empty: " (join(crate::locale::Locale::english(), &empty)) "." } }
            details { summary { "The exact text" } pre tabindex="0" { code { (json) } } }
        }
    }
}

/// Every field of a record with what it holds, in words; empty where it is sent empty.
fn fields(donation: &Donation) -> Vec<(&'static str, Vec<String>)> {
    // A new field does not compile until it is shown.
    let Donation {
        schema,
        study_id,
        epoch,
        platform,
        surface,
        ad_hash,
        advertiser,
        disclosure,
        text,
        landing_domain,
        certainty,
        political,
        targeting,
        seen,
        program,
    } = donation;
    let one = |text: Option<&str>| {
        text.map(|text| tidy(text, 5_200)).filter(|text| !text.is_empty()).into_iter().collect::<Vec<_>>()
    };
    let declared = disclosure.as_ref().map(|it| match it.kind {
        DisclosureKind::Political => "Political",
        DisclosureKind::Issue => "About a social issue",
        DisclosureKind::EuTtpa => "EU political advertising label",
        DisclosureKind::UkImprint => "UK digital imprint",
        DisclosureKind::UsDisclaimer => "US disclaimer",
        DisclosureKind::CaAuthorisation => "Canadian authorisation",
        DisclosureKind::AuAuthorisation => "Australian authorisation",
        DisclosureKind::BrElectoral => "Brazilian electoral notice",
    });
    let verdict = match political.verdict {
        Political::Political => "Political",
        Political::Issue => "About a social issue",
        Political::Not => "Not political",
        Political::Unknown => "Not known",
    };
    let basis: Vec<String> = political.basis.iter().map(|basis| ground(*basis).to_owned()).collect();
    let verdict =
        if basis.is_empty() { verdict.to_owned() } else { format!("{verdict}, by {}", join(crate::locale::Locale::english(), &basis)) };
    vec![
        ("Platform", vec![platform.name().to_owned()]),
        ("Place", one(surface.map(|it| capitalised(&place(crate::locale::Locale::english(), it))).as_deref())),
        ("Week", vec![tidy(epoch, 20)]),
        ("Advertiser", one(advertiser.name.as_deref())),
        ("Account", one(advertiser.handle.as_deref())),
        ("Declared as", one(declared)),
        ("Paid for by", one(disclosure.as_ref().and_then(|it| it.payer.as_deref()))),
        ("Authorised by", one(disclosure.as_ref().and_then(|it| it.authorised_by.as_deref()))),
        ("Words of the ad", one(text.as_deref())),
        ("Site it leads to", one(landing_domain.as_deref())),
        ("Reasons", targeting.as_ref().map(|it| it.reasons.iter().map(reason).collect()).unwrap_or_default()),
        ("Reasons read from", one(targeting.as_ref().map(|it| source(it.source)))),
        ("How often seen", vec![times(*seen).to_owned()]),
        ("Recognised", one(certainty.map(recognised))),
        ("Our conclusion", vec![verdict]),
        ("Fingerprint of the ad", vec![tidy(ad_hash, 80)]),
        ("Study", vec![tidy(study_id, 80)]),
        ("Form of the record", vec![format!("Version {schema}")]),
        ("Program", one(Some(program))),
    ]
}

fn reason(reason: &DonatedReason) -> String {
    let kind = capitalised(&tidy(&reason.kind.replace('_', " "), 60));
    let detail = reason.detail.as_deref().map(|detail| tidy(detail, 120)).filter(|detail| !detail.is_empty());
    let mut line = match detail {
        Some(detail) => format!("{kind}: {detail}"),
        None => format!("{kind}, no detail"),
    };
    if reason.sensitive {
        line.push_str(" (sensitive)");
    }
    line
}

const fn ground(basis: Basis) -> &'static str {
    match basis {
        Basis::Disclosure => "its disclosure",
        Basis::KnownAdvertiser => "its advertiser",
        Basis::Text => "its words",
    }
}

const fn source(source: Source) -> &'static str {
    match source {
        Source::Dialog => "The dialog you opened",
        Source::PlatformJson => "The platform’s data in the page",
        Source::Page => "The platform’s explanation page",
        Source::Attribute => "A note attached to the ad",
        Source::Archive => "Your data download",
    }
}

const fn times(seen: SeenBucket) -> &'static str {
    match seen {
        SeenBucket::Once => "Once",
        SeenBucket::Few => "2 or 3 times",
        SeenBucket::Several => "4 to 9 times",
        SeenBucket::Many => "10 times or more",
    }
}

const fn recognised(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Confirmed => "As an ad, confirmed",
        Certainty::Likely => "As an ad, likely",
    }
}

/// `joined`: whether a study is there for what waits to be sent to.
fn outbox(rows: &[Entry], joined: bool) -> Markup {
    let waiting = joined && rows.iter().any(|row| row.state == State::Waiting);
    html! {
        section {
            h2 { "Your donations" }
            p {
                "Sent records carry nothing that ties them to you or to each other. The key for taking one back is \
                 kept on this device only."
            }
            @if waiting {
                p {
                    "What is waiting is sent by itself when the collector can be reached. "
                    button.plain type="button" data-act="flush" { "Try now" }
                }
            }
            div.wide {
                table.outbox {
                    caption { "Donations and what became of them" }
                    thead {
                        tr {
                            th scope="col" { "Record" }
                            th scope="col" { "State" }
                        }
                    }
                    tbody {
                        @for row in rows {
                            @let name = match tidy(&row.advertiser, 100) {
                                name if name.is_empty() => "Advertiser not named".to_owned(),
                                name => name,
                            };
                            tr {
                                th scope="row" { (name) " " span.source { "week " (tidy(&row.epoch, 20)) } }
                                td {
                                    (state(&row.state)) " "
                                    @if matches!(row.state, State::Waiting | State::Sent) {
                                        button.plain type="button" data-act="withdraw" data-tag=(row.tag) {
                                            "Take back" span.unseen { " the record about " (name) }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn state(state: &State) -> Markup {
    html! {
        @match state {
            State::Waiting => "Waiting to be sent"
            State::Sent => "Sent"
            State::Refused(reason) => {
                "Refused by the collector"
                @match tidy(reason, 200) { reason if reason.is_empty() => {}, reason => { ": " (reason) } }
            }
            State::Withdrawn => "Taken back"
        }
    }
}
