//! One ad explained: the badge in the page, the panel behind it, and the answers they share with the
//! dashboard and the first-run page. The words are in `locales/`.

use maud::{Markup, html};

use crate::judge::political::text::Model;
use crate::judge::sensitive::{self, Category};
use crate::judge::weigh::{self, Because, Narrowness};
use crate::keep::mute::{Mute, Muted};
use crate::record::ad::{Ad, DisclosureKind, Platform, Surface};
use crate::record::finding::By;
use crate::record::finding::{Basis, Certainty, DOWNLOADED, Family, Political};
use crate::record::reason::{AskedBy, Kind, Origin, Reason};
use crate::record::stored::{History, Stored};
use crate::show::action;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, known, payer};
use crate::show::sentence::{self, sentence};
use crate::show::view::frame::heading;
use crate::show::view::link::{link_out, web_address};
use crate::show::words::join;
use crate::text::fold;
use crate::text::tidy;

/// The longest text of an ad shown, in characters.
const TEXT: usize = 6_000;

/// The most reasons shown; an explanation with more is broken or hostile.
const REASONS: usize = 64;

/// The most settings offered for one ad.
const SETTINGS: usize = 3;

/// What the kind of ad rests on, the person's own word first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ground {
    /// The person says so.
    Own,
    /// The platform or the ad itself declares it.
    Declared,
    /// The advertiser is known; the ad declares nothing.
    Known,
    /// The words alone.
    Words,
    /// It does not count as political.
    Nothing,
}

fn ground(stored: &Stored) -> Ground {
    let verdict = &stored.ad.political;
    match stored.opinion {
        Some(opinion) if opinion != verdict.is_political() => Ground::Own,
        _ if !verdict.is_political() => Ground::Nothing,
        _ if stored.ad.disclosure.is_some() || verdict.basis.contains(&Basis::Disclosure) => Ground::Declared,
        _ if verdict.known.is_some() => Ground::Known,
        _ => Ground::Words,
    }
}

/// What kind of ad it is, said no more firmly than its ground allows.
pub(super) fn nature(locale: &Locale, stored: &Stored) -> String {
    let issue = stored.ad.political.verdict == Political::Issue;
    let id = match (ground(stored), issue) {
        (Ground::Own, _) if stored.is_political() => "kind-own-yes",
        (Ground::Own, _) => "kind-own-no",
        (Ground::Declared, false) => "kind-political",
        (Ground::Known, false) => "kind-political-likely",
        (Ground::Words, false) => "kind-political-maybe",
        (Ground::Declared, true) => "kind-issue",
        (Ground::Known | Ground::Words, true) => "kind-issue-likely",
        (Ground::Nothing, _) => "kind-ad",
    };
    locale.say(id, &[])
}

/// The form of the mark beside those words: nobody has to tell colours apart.
const fn form(ground: Ground, issue: bool) -> &'static str {
    match (ground, issue) {
        (Ground::Own, _) => "badge is-own",
        (Ground::Declared, false) => "badge is-declared",
        (Ground::Declared, true) => "badge is-declared is-issue",
        (Ground::Known, false) => "badge is-likely",
        (Ground::Words, false) => "badge is-maybe",
        (Ground::Known | Ground::Words, true) => "badge is-likely is-issue",
        (Ground::Nothing, _) => "badge",
    }
}

/// The badge on an ad. Its accessible name is what it shows in full and who paid, in every form it takes for want of room.
#[must_use]
pub fn badge(locale: &Locale, stored: &Stored) -> String {
    let ad = &stored.ad;
    let ground = ground(stored);
    let by = match (payer(ad), advertiser(ad)) {
        (Some(payer), _) => locale.say("badge-paid", &[("name", &tidy(&payer, 80))]),
        (None, Some(name)) => locale.say("badge-by", &[("name", &tidy(&name, 80))]),
        (None, None) => String::new(),
    };
    html! {
        button class=(form(ground, ad.political.verdict == Political::Issue)) type="button" lang=(locale.tag)
            dir=(locale.dir()) data-sorry=(locale.say("panel-sorry", &[])) {
            span.mark aria-hidden="true" {}
            span.kind {
                (nature(locale, stored))
                @if matches!(ground, Ground::Known | Ground::Words) { (locale.say("badge-undeclared", &[])) }
            }
            span.more { (by) " – " }
            span.ask { (locale.say("badge-why", &[])) }
        }
    }
    .into_string()
}

/// What the panel shows.
#[derive(Debug, Clone, Copy)]
pub struct Panel<'a> {
    /// The ad.
    pub stored: &'a Stored,
    /// How often its advertiser was met.
    pub history: History,
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
                p.kicker id="kind" { (locale.say("on-platform", &[("kind", &nature(locale, stored)), ("site", ad.platform.name())])) }
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
                section.is-known {
                    (heading(3, &say("heading-history")))
                    (history(locale, panel))
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
                (sure(locale, stored))
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
    let imprint = ad.disclosure.as_ref().is_some_and(|it| it.kind == DisclosureKind::UkImprint);
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

/// Who authorised it, or on whose behalf it was promoted.
fn authorised(ad: &Ad) -> Option<String> {
    known(ad.disclosure.as_ref()?.authorised_by.as_deref(), 200)
}

/// What else the ad says of who is behind it.
fn beside(locale: &Locale, ad: &Ad) -> Markup {
    let payer = payer(ad);
    let placed = advertiser(ad).filter(|name| payer.as_ref().is_some_and(|payer| fold(payer) != fold(name)));
    let disclosure = ad.disclosure.as_ref();
    let imprint = disclosure.is_some_and(|it| it.kind == DisclosureKind::UkImprint);
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
fn history(locale: &Locale, panel: &Panel<'_>) -> Markup {
    let Panel { stored, history, now, .. } = *panel;
    html! {
        p { (met(locale, stored, now)) }
        @if advertiser(&stored.ad).is_some() && history.ads > 0 {
            p.source {
                @if history.ads == 1 {
                    (locale.say("history-only", &[]))
                } @else {
                    (locale.format(
                        if history.more { "history-least" } else { "history-all" },
                        &[
                            ("first", &date::said(locale, history.first_seen, now)),
                            ("last", &date::said(locale, history.last_seen, now)),
                        ],
                        &[("count", history.ads), ("times", history.sightings)],
                    ))
                }
            }
        }
    }
}

/// How sure it is that this is an ad, and a political one.
fn sure(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let mut ways: Vec<String> = Vec::new();
    for (family, id) in [
        (Family::Structure, "sure-structure"),
        (Family::Markup, "sure-markup"),
        (Family::Label, "sure-label"),
    ] {
        if ad.evidence.iter().any(|evidence| evidence.family == family) {
            ways.push(locale.say(id, &[("site", ad.platform.name())]));
        }
    }
    let ways = join(locale, &ways);
    let downloaded = ad.evidence.iter().any(|evidence| evidence.signal == DOWNLOADED);
    let certain = match ad.certainty {
        _ if downloaded => Some("sure-download"),
        Some(Certainty::Confirmed) => Some("sure-confirmed"),
        Some(Certainty::Likely) => Some("sure-likely"),
        None => None,
    };
    let say = |id: &str| locale.say(id, &[("site", ad.platform.name()), ("ways", &ways)]);
    let words = ad.disclosure.as_ref().and_then(|it| known(it.text.as_deref(), 400));
    let lines = grounds(locale, ad);
    html! {
        @if let Some(id) = certain { p { (say(id)) } }
        @match ground(stored) {
            Ground::Own => p { (say("sure-own")) }
            Ground::Declared => p { (say("sure-declared")) }
            Ground::Known | Ground::Words => p { (say("paid-conclusion")) }
            Ground::Nothing => p { (say("sure-nothing")) }
        }
        @if let Some(words) = words { p.source { (locale.say("paid-words", &[("words", &words)])) } }
        @if !lines.is_empty() { p.source { (lines.join(" ")) } }
        @if unjudged(ad) { p.source { (say("ground-no-model")) } }
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

/// When and how often the ad was met, as a sentence.
pub(super) fn met(locale: &Locale, stored: &Stored, now: f64) -> String {
    let first = date::said(locale, stored.first_seen, now);
    let last = date::said(locale, stored.last_seen, now);
    let id = match (stored.sightings, first == last) {
        _ if stored.ad.surface == Some(Surface::Archive) => "seen-archive",
        (0 | 1, true) => "seen-once",
        (2, true) => "seen-twice",
        (_, true) => "seen-times",
        (0 | 1, false) => "seen-span",
        (_, false) => "seen-times-span",
    };
    locale.format(id, &[("first", &first), ("last", &last)], &[("count", stored.sightings)])
}

/// Who paid, why you, what can be done, what is not known, and how to ask the platform. Headings are of the level given.
pub(super) fn answers(locale: &Locale, stored: &Stored, level: u8) -> Markup {
    let ad = &stored.ad;
    let site = ad.platform.name();
    let unknown = unknown(locale, ad);
    let reasons = reasons(ad);
    let say = |id: &str| locale.say(id, &[("site", site)]);
    html! {
        div.answers {
            section.is-known[payer(ad).is_some()].is-unknown[payer(ad).is_none()] {
                (heading(level, &say("heading-paid")))
                (paid(locale, stored))
            }
            section.is-known[!reasons.is_empty()].is-unknown[reasons.is_empty()] {
                (heading(level, &say("heading-why")))
                @if reasons.is_empty() { p { (say("why-nothing")) } } @else { (because(locale, ad, &reasons, level.saturating_add(1))) }
            }
            (actions(locale, stored, &reasons, level))
            @if !unknown.is_empty() {
                section.is-unknown {
                    (heading(level, &say("heading-unknown")))
                    ul.plain-list { @for line in &unknown { li { (line) } } }
                }
            }
            @if let Some(way) = way(locale, ad) {
                section.is-way {
                    (heading(level, &say("heading-ask")))
                    (way)
                }
            }
        }
    }
}

/// Why an ad counts as political that does not say so itself, a sentence for each ground.
pub(super) fn grounds(locale: &Locale, ad: &Ad) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(known) = &ad.political.known {
        lines.push(match (known.by, &known.party, &known.country) {
            (By::Account, Some(party), Some(country)) => {
                locale.say("ground-member", &[("party", &tidy(party, 80)), ("country", &tidy(country, 2))])
            }
            (By::Account, ..) => locale.say("ground-account", &[]),
            (By::Name, ..) => locale.say("ground-name", &[]),
            (By::Claim, ..) => locale.say("ground-claim", &[]),
        });
    }
    let words: Vec<String> = ad
        .political
        .words
        .iter()
        .take(5)
        .map(|word| locale.say("quote", &[("name", &tidy(word, 40))]))
        .collect();
    if !words.is_empty() {
        lines.push(locale.say("ground-words", &[("words", &words.join(", "))]));
    }
    lines
}

/// Whether an ad has words in a language we have no model for.
pub(super) fn unjudged(ad: &Ad) -> bool {
    ad.political.verdict == Political::Unknown
        && ad.political.lang.as_deref().is_some_and(|lang| Model::of(lang).is_none())
}

/// The reasons, what matters most first.
pub(super) fn reasons(ad: &Ad) -> Vec<&Reason> {
    let reasons = ad.explanation.as_ref().map_or(&[][..], |explanation| explanation.reasons.as_slice());
    let mut reasons: Vec<&Reason> = reasons.iter().take(REASONS).collect();
    reasons.sort_by_key(|reason| weigh::rank(reason));
    reasons
}

fn paid(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let disclosure = ad.disclosure.as_ref();
    let imprint = disclosure.is_some_and(|it| it.kind == DisclosureKind::UkImprint);
    html! {
        @match (payer(ad), advertiser(ad)) {
            (Some(payer), _) => {
                p.payer dir="auto" { (payer) }
                @if imprint { p.source { (locale.say("paid-promoter", &[])) } }
            }
            (None, Some(name)) => p { (locale.say("paid-account", &[("name", &name)])) }
            (None, None) => p { (locale.say("paid-nobody", &[])) }
        }
        @if let Some(who) = authorised(ad) {
            p { (locale.say(if imprint { "paid-behalf" } else { "paid-authorised" }, &[("name", &who)])) }
        }
        @if let Some(words) = disclosure.and_then(|it| known(it.text.as_deref(), 400)) {
            p.source { (locale.say("paid-words", &[("words", &words)])) }
        } @else if disclosure.is_none() && ad.political.is_political() {
            (undeclared(locale, stored))
        } @else if disclosure.is_none() && unjudged(ad) {
            p.source { (locale.say("ground-no-model", &[])) }
        }
        @if let Some(address) = web_address(disclosure.and_then(|it| it.notice_url.as_deref())) {
            p { (link_out(address, &locale.say("paid-notice", &[]))) }
        }
    }
}

/// That the ad says nothing of being political, why it counts as such, and where to contradict.
fn undeclared(locale: &Locale, stored: &Stored) -> Markup {
    html! {
        p.source { (locale.say("paid-conclusion", &[])) " " (grounds(locale, &stored.ad).join(" ")) }
        p {
            button.plain type="button" data-act="open" data-page="dashboard" data-tab="ad"
                data-key=(stored.key) { (locale.say("say-otherwise", &[])) }
        }
    }
}

/// Who chose by a reason: what the platform's own delivery did nobody asked for.
fn chooser(reason: &Reason) -> Option<AskedBy> {
    if matches!(reason.kind, Kind::Ranking {}) { Some(AskedBy::Platform) } else { reason.asked_by }
}

/// The reasons by who chose, what matters most first in each. The headings are of the level given.
fn because(locale: &Locale, ad: &Ad, reasons: &[&Reason], level: u8) -> Markup {
    let site = ad.platform.name();
    let groups = [
        (Some(AskedBy::Advertiser), "group-advertiser"),
        (Some(AskedBy::Platform), "group-platform"),
        (None, "group-unsaid"),
    ];
    html! {
        p.lead { (locale.say("why-lead", &[])) }
        @if let Some((narrow, how)) = ad.explanation.as_ref().and_then(|it| weigh::narrowness(&it.reasons)) {
            p.narrow { (narrowness(locale, narrow, how)) }
        }
        @for (by, id) in groups {
            @let group: Vec<&Reason> = reasons.iter().copied().filter(|reason| chooser(reason) == by).collect();
            @if !group.is_empty() {
                (heading(level, &locale.say(id, &[("site", site)])))
                (listed(locale, ad, &group))
            }
        }
    }
}

/// Reasons as a list, sensitive ones marked.
fn listed(locale: &Locale, ad: &Ad, reasons: &[&Reason]) -> Markup {
    let name = advertiser(ad).unwrap_or_default();
    let political = ad.political.is_political();
    html! {
        ul.reasons {
            @for reason in reasons {
                li.is-sensitive[reason.sensitive] {
                    p { (sentence(locale, reason, &name, ad.platform)) }
                    @if let Some(category) = sensitive::category(&reason.kind) {
                        p.source {
                            strong.tag { (locale.say("sensitive", &[])) } " "
                            (locale.say(protects(category), &[]))
                            @if political && category != Category::Wealth {
                                " " (locale.say("sensitive-banned", &[]))
                            }
                        }
                    }
                }
            }
        }
    }
}

const fn protects(category: Category) -> &'static str {
    match category {
        Category::Politics => "sensitive-politics",
        Category::Religion => "sensitive-religion",
        Category::Ethnicity => "sensitive-ethnicity",
        Category::Health => "sensitive-health",
        Category::Sexuality => "sensitive-sexuality",
        Category::Union => "sensitive-union",
        Category::Wealth => "sensitive-wealth",
    }
}

/// How few the choice leaves, and how we came to think so.
fn narrowness(locale: &Locale, narrow: Narrowness, how: Because) -> String {
    let id = match narrow {
        Narrowness::Broad => "narrow-broad",
        Narrowness::Narrow => "narrow-narrow",
        Narrowness::VeryNarrow => "narrow-very",
    };
    let (because, count) = match how {
        Because::List => ("because-list", 0),
        Because::Behaviour => ("because-behaviour", 0),
        Because::Lookalike => ("because-lookalike", 0),
        Because::Neighbourhood => ("because-neighbourhood", 0),
        Because::Work => ("because-work", 0),
        Because::Many(count) => ("because-many", u32::from(count)),
        Because::Wide => ("because-wide", 0),
    };
    let because = locale.format(because, &[], &[("count", count)]);
    format!("{} {}", locale.say(id, &[]), locale.say("narrow-how", &[("because", &because)]))
}

/// The platform's own settings for the reasons, whom to write to, and where to complain.
fn actions(locale: &Locale, stored: &Stored, reasons: &[&Reason], level: u8) -> Markup {
    let ad = &stored.ad;
    let site = ad.platform.name();
    let mut settings: Vec<&action::Setting> = Vec::new();
    for setting in reasons.iter().filter_map(|reason| action::setting(ad.platform, &reason.kind)) {
        if settings.len() < SETTINGS && !settings.iter().any(|known| known.url == setting.url) {
            settings.push(setting);
        }
    }
    let to = action::recipient(ad);
    let complain = action::lacks_label(ad);
    html! {
        @if !settings.is_empty() || to.is_some() || complain {
            section.is-way {
                (heading(level, &locale.say("heading-do", &[])))
                ul.plain-list {
                    @for setting in settings {
                        li {
                            (link_out(&setting.url, &locale.say("do-setting", &[("site", site), ("name", &setting.name)])))
                            @if locale.tag == "en" { ". " (setting.how) }
                        }
                    }
                    @if let Some(name) = &to {
                        li { (opener(&stored.key, &locale.say("do-write", &[("name", name)]))) }
                    }
                    @if complain { li { (opener(&stored.key, &locale.say("do-complain", &[]))) } }
                }
            }
        }
    }
}

/// A way to the page with letters and authorities.
fn opener(key: &str, text: &str) -> Markup {
    html! {
        button.plain type="button" data-act="open" data-page="dashboard" data-tab="act" data-key=(key) { (text) }
    }
}

/// What nobody has told us about this ad, in the order in which it matters to the person.
fn unknown(locale: &Locale, ad: &Ad) -> Vec<String> {
    let say = |id: &str| locale.say(id, &[("site", ad.platform.name())]);
    let mut lines = Vec::new();
    let reasons = reasons(ad);
    let archived = ad.surface == Some(Surface::Archive);
    if payer(ad).is_none() {
        lines.push(say("unknown-money"));
    }
    if ad.explanation.is_none() {
        lines.push(say(if archived { "unknown-archive" } else { "unknown-unopened" }));
        return lines;
    }
    if reasons.is_empty() {
        lines.push(say("unknown-empty"));
        return lines;
    }
    let any = |test: fn(&Kind) -> bool| reasons.iter().any(|reason| test(&reason.kind));
    if any(|kind| matches!(kind, Kind::CustomerList { owner: None, .. })) {
        lines.push(say("unknown-list-owner"));
    } else if any(|kind| matches!(kind, Kind::CustomerList { .. })) {
        lines.push(say("unknown-list"));
    }
    if any(|kind| matches!(kind, Kind::Lookalike { seed: None })) {
        lines.push(say("unknown-seed"));
    }
    if any(|kind| matches!(kind, Kind::Unrecognised { .. })) {
        lines.push(say("unknown-words"));
    }
    let open = |reason: &&Reason| {
        reason.asked_by.is_none() && !matches!(reason.kind, Kind::Unrecognised { .. } | Kind::Ranking {})
    };
    if reasons.iter().any(open) {
        lines.push(say("unknown-chooser"));
    }
    lines.push(say("unknown-all"));
    lines
}

/// How to reach the platform's own explanation; `None` for an ad from a data download, which has no menu.
fn way(locale: &Locale, ad: &Ad) -> Option<Markup> {
    if ad.surface == Some(Surface::Archive)
        || reasons(ad).iter().any(|reason| reason.origin == Origin::Archive)
    {
        return None;
    }
    let say = |id: &str| locale.say(id, &[("site", ad.platform.name())]);
    let after = say(if ad.explanation.is_some() { "way-never" } else { "way-reads" });
    Some(if let Some(address) = web_address(ad.explanation_url.as_deref()) {
        html! { p { (link_out(address, &say("way-open"))) ". " (after) } }
    } else {
        html! { p { (say(menu(ad.platform))) " " (after) } }
    })
}

/// Where the explanation is in the platform's own menus.
const fn menu(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => "menu-facebook",
        Platform::Instagram => "menu-instagram",
        Platform::X => "menu-x",
        Platform::YouTube => "menu-youtube",
        Platform::LinkedIn => "menu-linkedin",
        Platform::Reddit => "menu-reddit",
        Platform::TikTok => "menu-tiktok",
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
