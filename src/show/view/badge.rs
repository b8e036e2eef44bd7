//! The badge in the page, and what it and every page say of the kind of an ad.

use maud::html;

use crate::record::finding::{Basis, Political};
use crate::record::stored::Stored;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, payer};
use crate::text::tidy;

/// What the kind of ad rests on, the person's own word first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
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

pub(super) fn ground(stored: &Stored) -> Ground {
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
pub(super) fn kind_of_ad(locale: &Locale, stored: &Stored) -> String {
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
                (kind_of_ad(locale, stored))
                @if matches!(ground, Ground::Known | Ground::Words) { (locale.say("badge-undeclared", &[])) }
            }
            span.more { (by) " – " }
            span.ask { (locale.say("badge-why", &[])) }
        }
    }
    .into_string()
}
