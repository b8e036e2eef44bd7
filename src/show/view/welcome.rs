//! The first-run page: an example explained, every promise made, and only then the question where to read.

use maud::{Markup, html};

use crate::read::reason;
use crate::record::ad::{Ad, Disclosure, DisclosureKind, Platform};
use crate::record::finding::{Basis, Certainty, Evidence, Family, Political, Verdict};
use crate::record::reason::{AskedBy, Explanation, Granularity, Kind, Origin, Scope, Source};
use crate::record::stored::Stored;
use crate::show::locale::Locale;
use crate::show::view::frame::switches;

use super::panel::sample;
use super::summary::quoted;

/// The steps there are.
const STEPS: u32 = 3;

/// What the first-run page shows.
#[derive(Debug, Clone, Copy)]
pub struct Welcome<'a> {
    /// The step, from 1; what is none counts as the nearest.
    pub step: u32,
    /// The platforms already switched on.
    pub on: &'a [Platform],
}

/// The content of the first-run page.
#[must_use]
pub fn welcome(locale: &Locale, view: &Welcome<'_>) -> String {
    let step = view.step.clamp(1, STEPS);
    let say = |id: &str| locale.say(id, &[]);
    html! {
        p.progress {
            (locale.format("welcome-progress", &[], &[("step", step), ("count", STEPS)]))
            @for at in 1..=STEPS { span.dash.is-done[at <= step] aria-hidden="true" {} }
        }
        @match step {
            1 => (shown(locale)),
            2 => (promises(locale)),
            _ => (choice(locale, view.on)),
        }
        div.steps {
            @if step > 1 { button type="button" data-act="go" data-step=(step - 1) { (say("welcome-back")) } }
            @if step < STEPS { button.main type="button" data-act="go" data-step=(step + 1) { (say("welcome-next")) } }
        }
    }
    .into_string()
}

fn shown(locale: &Locale) -> Markup {
    let example = example(locale);
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { (say("welcome-title")) }
        p.big { (say("welcome-lead")) }
        section.example aria-label=(say("welcome-invented")) {
            p.source { (say("welcome-invented")) }
            div.columns {
                div.post {
                    p.badge-picture {
                        span { (locale.say("kind-political", &[])) } " " span.ask { (locale.say("badge-why", &[])) }
                    }
                    strong { (example.ad.advertiser.name.as_deref().unwrap_or_default()) }
                    @if let Some(words) = quoted(&example.ad) { (words) }
                }
                (sample(locale, &example))
            }
        }
    }
}

fn promises(locale: &Locale) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { (say("welcome-promises")) }
        dl.promises {
            dt { (say("welcome-read")) }
            dd { (say("welcome-read-more")) }
            dt { (say("welcome-private")) }
            dd { (say("welcome-private-more")) }
            dt { (say("welcome-stays")) }
            dd { (say("welcome-stays-more")) }
            dt { (say("welcome-sent")) }
            dd { strong { (say("welcome-sent-nothing")) } " " (say("welcome-sent-more")) }
            dt { (say("welcome-never")) }
            dd { (say("welcome-never-more")) }
        }
    }
}

fn choice(locale: &Locale, on: &[Platform]) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        h1 { (say("welcome-where")) }
        p { (say("welcome-where-more")) }
        (switches(on))
        section.done {
            @if on.is_empty() {
                h2 { (say("welcome-later")) }
                p { (say("welcome-later-more")) }
                div.choice {
                    button type="button" data-act="open" data-page="dashboard" data-tab="overview" { (say("welcome-not-now")) }
                    button type="button" data-act="open" data-page="dashboard" data-tab="import" { (say("welcome-import")) }
                }
            } @else {
                h2 { (say("welcome-done")) }
                p { (say("welcome-done-more")) }
                button.main type="button" data-act="open" data-page="dashboard" data-tab="overview" { (say("welcome-see")) }
            }
        }
    }
}

/// An ad that nobody placed, of a campaign that does not exist.
fn example(locale: &Locale) -> Stored {
    let mut ad = Ad::new(Platform::Facebook);
    ad.advertiser.name = Some("Better Buses for Brindlewick".to_owned());
    ad.text = Some(["example-problem", "example-ask"].map(|id| locale.say(id, &[])).join("\n"));
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Political,
        text: Some(locale.say("row-paid", &[("name", "Brindlewick Transport Action")])),
        payer: Some("Brindlewick Transport Action".to_owned()),
        authorised_by: None,
        notice_url: None,
    });
    ad.evidence = [(Family::Markup, "disclosure"), (Family::Label, "label")]
        .map(|(family, signal)| Evidence { family, signal: signal.to_owned() })
        .to_vec();
    ad.certainty = Some(Certainty::Confirmed);
    ad.political = Verdict {
        verdict: Political::Political,
        score: Some(1.0),
        basis: vec![Basis::Disclosure],
        ..Verdict::default()
    };
    let told = |kind| reason(kind, Origin::DialogText);
    ad.explanation = Some(Explanation {
        source: Source::Dialog,
        reasons: vec![
            told(Kind::Location {
                name: Some("Brindlewick".to_owned()),
                granularity: Some(Granularity::City),
                scope: Some(Scope::Home),
            })
            .asked_by(AskedBy::Advertiser),
            told(Kind::CustomerList { owner: None, list: None, match_keys: vec!["email".to_owned()] })
                .asked_by(AskedBy::Advertiser),
            told(Kind::Interest { name: Some(locale.say("example-interest", &[])) }),
        ],
    });
    Stored::new(ad, 0.0)
}
