//! What panel, record and first run all say of one ad: who paid, why you, how it is known, what is not, what can be done.

use maud::{Markup, html};

use super::badge::{Ground, ground};
use crate::judge::political::text::Model;
use crate::judge::sensitive::{self, Category};
use crate::judge::weigh;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::finding::{By, Certainty, DOWNLOADED, Family, Political};
use crate::record::reason::{AskedBy, Kind, Origin, Reason};
use crate::record::stored::Stored;
use crate::show::action;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, known, payer, protection};
use crate::show::sentence::sentence;
use crate::show::short::{lines, together};
use crate::show::view::frame::heading;
use crate::show::view::link::{link_out, web_address};
use crate::show::words::join;
use crate::text::tidy;

/// The longest text of an ad shown, in characters.
const TEXT: usize = 6_000;

/// The most reasons shown; an explanation with more is broken or hostile.
const REASONS: usize = 64;

/// The most settings offered for one ad.
const SETTINGS: usize = 3;

/// When and how often the ad was met, as a sentence.
pub(super) fn when_met(locale: &Locale, stored: &Stored, now: f64) -> String {
    let first = date::in_sentence(locale, stored.first_seen, now);
    let last = date::in_sentence(locale, stored.last_seen, now);
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
                (paid(locale, ad))
                @if ad.disclosure.is_none() && ad.political.is_political() {
                    p.source { (locale.say("paid-conclusion", &[])) " " (grounds(locale, ad).join(" ")) }
                    (undeclared(locale, stored))
                } @else if ad.disclosure.is_none() && unjudged(ad) {
                    p.source { (locale.say("ground-no-model", &[])) }
                }
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

/// How sure it is that this is an ad, as a sentence.
pub(super) fn how_sure(locale: &Locale, ad: &Ad) -> String {
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
        _ if downloaded => "sure-download",
        Some(Certainty::Confirmed) => "sure-confirmed",
        Some(Certainty::Likely) => "sure-likely",
        None if ad.surface == Some(Surface::Archive) => "sure-archive",
        None => "sure-explanation",
    };
    locale.say(certain, &[("site", ad.platform.name()), ("ways", &ways)])
}

/// How sure it is that this is an ad, and a political one.
pub(super) fn how_known(locale: &Locale, stored: &Stored) -> Markup {
    let ad = &stored.ad;
    let say = |id: &str| locale.say(id, &[]);
    let lines = grounds(locale, ad);
    html! {
        p { (how_sure(locale, ad)) }
        @match ground(stored) {
            Ground::Own => p { (say("sure-own")) }
            Ground::Declared => p { (say("sure-declared")) }
            Ground::Known | Ground::Words => p { (say("paid-conclusion")) }
            Ground::Nothing => p { (say("sure-nothing")) }
        }
        @if !lines.is_empty() { p.source { (lines.join(" ")) } }
        @if unjudged(ad) { p.source { (say("ground-no-model")) } }
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
            (By::Name, Some(party), Some(country)) => {
                locale.say("ground-party", &[("party", &tidy(party, 80)), ("country", &tidy(country, 2))])
            }
            (By::Name, Some(party), None) => {
                locale.say("ground-party-several", &[("party", &tidy(party, 80))])
            }
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
        && ad.political.lang.as_deref().is_some_and(|lang| !Model::exists(lang))
}

/// The reasons, what matters most first.
pub(super) fn reasons(ad: &Ad) -> Vec<&Reason> {
    let reasons = ad.explanation.as_ref().map_or(&[][..], |explanation| explanation.reasons.as_slice());
    let mut reasons: Vec<&Reason> = reasons.iter().take(REASONS).collect();
    reasons.sort_by_key(|reason| weigh::rank(reason));
    reasons
}

/// Whose words the reasons are: the platform's, or those of a data download.
pub(super) fn source(locale: &Locale, ad: &Ad, archive: bool) -> String {
    let id = if archive { "headline-says-archive" } else { "headline-says" };
    locale.say(id, &[("site", ad.platform.name())])
}

/// Why the person was chosen, in a line: the weightiest reasons, then who says so. The first is never cut off before its
/// end by what follows. `None` where nobody said why.
pub(super) fn why_in_a_line(locale: &Locale, ad: &Ad, most: usize) -> Option<String> {
    let lines = lines(locale, ad, &reasons(ad));
    let who = source(locale, ad, lines.first()?.archive);
    Some(locale.say("find-why", &[("reasons", &together(locale, &lines, most)), ("who", &who)]))
}

/// Who paid by the disclosure, and the disclosure's own words.
pub(super) fn paid(locale: &Locale, ad: &Ad) -> Markup {
    let disclosure = ad.disclosure.as_ref();
    let imprint = disclosure.is_some_and(|it| it.kind.names_promoter());
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
        }
        @if let Some(address) = web_address(disclosure.and_then(|it| it.notice_url.as_deref())) {
            p { (link_out(address, &locale.say("paid-notice", &[]))) }
        }
    }
}

/// Who authorised it, or on whose behalf it was promoted.
pub(super) fn authorised(ad: &Ad) -> Option<String> {
    known(ad.disclosure.as_ref()?.authorised_by.as_deref(), 200)
}

/// Where to contradict that an ad is political that does not say so itself.
pub(super) fn undeclared(locale: &Locale, stored: &Stored) -> Markup {
    html! {
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
pub(super) fn because(locale: &Locale, ad: &Ad, reasons: &[&Reason], level: u8) -> Markup {
    let site = ad.platform.name();
    let groups = [
        (Some(AskedBy::Advertiser), "group-advertiser"),
        (Some(AskedBy::Platform), "group-platform"),
        (None, "group-unsaid"),
    ];
    html! {
        p.lead { (locale.say("why-lead", &[])) }
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
                            (locale.say(protection(category), &[]))
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

/// The platform's own settings for the reasons, whom to write to, and where to complain.
pub(super) fn actions(locale: &Locale, stored: &Stored, reasons: &[&Reason], level: u8) -> Markup {
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
                            (link_out(&setting.url, &locale.say("do-setting", &[("site", site), ("name", &setting.name(locale))])))
                            ". " (setting.how(locale))
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
pub(super) fn unknown(locale: &Locale, ad: &Ad) -> Vec<String> {
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
pub(super) fn way(locale: &Locale, ad: &Ad) -> Option<Markup> {
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
pub(super) const fn menu(platform: Platform) -> &'static str {
    match platform {
        Platform::Facebook => "menu-facebook",
        Platform::Instagram => "menu-instagram",
        Platform::X => "menu-x",
        Platform::YouTube | Platform::Google => "menu-youtube",
        Platform::LinkedIn => "menu-linkedin",
        Platform::Reddit => "menu-reddit",
        Platform::TikTok => "menu-tiktok",
    }
}

/// The advertiser's words as paragraphs.
pub(super) fn quoted(ad: &Ad) -> Option<Markup> {
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
