//! What they think you are: every trait that was used on the person or stands in a platform's own record of them, who
//! used it, and where it can be changed.

use maud::{Markup, html};

use crate::judge::sensitive::{self, Category};
use crate::judge::weigh::{Method, method};
use crate::keep::tally::Trait;
use crate::record::reason::{Gender, Kind, Reason};
use crate::show::action;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{criterion, known, protection};
use crate::show::view::frame::{heading, tabs};
use crate::show::view::link::{href, link_out};
use crate::show::words::counted;
use crate::text;

use super::import::Traits;
use super::overview::nothing_yet;

/// Most traits of one group that are shown at once; the others are a click away.
const SHOWN: usize = 6;
/// Most settings offered for one trait.
const SETTINGS: usize = 3;
/// Most traits of one group in all.
const MOST: usize = 100;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct TraitsPage<'a> {
    /// Traits that were given as reasons for ads.
    pub used: &'a [Trait],
    /// What platforms' own downloads say.
    pub recorded: &'a [Traits],
    /// How many ads are stored in all.
    pub stored: u32,
    /// Whether any platform is switched on.
    pub any_on: bool,
}

/// The content of the dashboard with the person's traits.
#[must_use]
pub fn traits_page(locale: &Locale, view: &TraitsPage<'_>) -> String {
    let sensitive: Vec<&Trait> = view.used.iter().filter(|one| is_protected(one)).collect();
    html! {
        (tabs(locale, "reasons"))
        @if view.stored == 0 && view.recorded.is_empty() {
            (nothing_yet(locale, "traits-page-title", view.any_on))
        } @else {
            h1 { (locale.say("traits-page-title", &[])) }
            p.big { (summary(locale, view.used)) }
            p { (locale.say("traits-page-lead", &[])) }
            @if !sensitive.is_empty() {
                (group(locale, "sensitive", &locale.say("traits-sensitive-title", &[]), &sensitive))
            }
            @for way in Method::ALL {
                @let of: Vec<&Trait> = view.used.iter()
                    .filter(|one| !is_protected(one) && method(&one.reason.kind) == way).collect();
                @if !of.is_empty() {
                    (group(locale, way.id(), &locale.say(&format!("method-{}", way.id()), &[]), &of))
                }
            }
            section {
                (heading(2, &locale.say("traits-recorded-title", &[])))
                @if view.recorded.is_empty() {
                    p { (locale.say("traits-recorded-none", &[])) }
                } @else {
                    p { (locale.say("traits-recorded", &[])) }
                }
                p { a href=(href(&[("tab", "import")])) { (locale.say("traits-recorded-open", &[])) } }
            }
        }
    }
    .into_string()
}

/// Whether the law protects most what a trait can reveal. How rich a neighbourhood is stands for more, but is not of that kind.
fn is_protected(one: &Trait) -> bool {
    one.reason.sensitive && sensitive::category(&one.reason.kind) != Some(Category::Wealth)
}

fn summary(locale: &Locale, used: &[Trait]) -> String {
    let count = u32::try_from(used.len()).unwrap_or(u32::MAX);
    let sensitive = u32::try_from(used.iter().filter(|one| is_protected(one)).count()).unwrap_or(u32::MAX);
    if count == 0 {
        return locale.say("traits-none", &[]);
    }
    let all = counted(locale, "traits-count", count, &[]);
    let some = counted(locale, "traits-count-sensitive", sensitive, &[]);
    format!("{all} {some}")
}

fn group(locale: &Locale, id: &str, title: &str, traits: &[&Trait]) -> Markup {
    let (first, rest) = traits.split_at_checked(SHOWN).unwrap_or((traits, &[]));
    let table = |rows: &[&Trait], head: bool| {
        html! {
            table.traits.unheaded[!head] {
                caption.unseen { (title) }
                thead.unseen[!head] {
                    tr {
                        th scope="col" { (locale.say("trait", &[])) }
                        th scope="col" { (locale.say("trait-by", &[])) }
                        th scope="col" { (locale.say("trait-used", &[])) }
                        th scope="col" { (locale.say("trait-change", &[])) }
                    }
                }
                tbody { @for one in rows { (line(locale, one)) } }
            }
        }
    };
    html! {
        section.group {
            (heading(2, title))
            (table(first, true))
            @if !rest.is_empty() {
                details id=(format!("traits-{id}")) {
                    summary { (counted(locale, "traits-show-more", rest.len(), &[])) }
                    (table(rest.get(..MOST).unwrap_or(rest), false))
                }
            }
        }
    }
}

fn line(locale: &Locale, one: &Trait) -> Markup {
    // Each platform that used it has a setting of its own.
    let settings = one
        .platforms
        .iter()
        .filter_map(|platform| Some((platform.name(), action::setting(*platform, &one.reason.kind)?)))
        .take(SETTINGS);
    let others = one.advertisers.saturating_sub(u32::try_from(one.by.len()).unwrap_or(0));
    html! {
        tr.is-sensitive[one.reason.sensitive] {
            th scope="row" {
                span.source { (kind(locale, &one.reason)) }
                strong dir="auto" { (value(locale, &one.reason)) }
                @if let Some(category) = sensitive::category(&one.reason.kind) {
                    span.source { span.tag { (locale.say("sensitive", &[])) } " " (locale.say(protection(category), &[])) }
                }
            }
            td data-label=(locale.say("trait-by", &[])) {
                @for (at, account) in one.by.iter().enumerate() {
                    @if at > 0 { "; " }
                    a href=(href(&[("tab", "advertiser"), ("advertiser", &account.key)])) {
                        @if account.name.is_empty() { (locale.say("advertiser-unnamed", &[])) }
                        @else { (locale.say("chart-who-on", &[("name", &account.name), ("site", account.platform.name())])) }
                    }
                }
                @if others > 0 { " " (counted(locale, "trait-others", others, &[])) }
            }
            td data-label=(locale.say("trait-used", &[])) {
                a href=(href(&[("tab", "ads"), ("reason", &one.key)])) {
                    (counted(locale, "trait-ads", one.ads.0, &[]))
                }
                @if one.last > 0 {
                    " "
                    span.source { (locale.say("trait-last", &[("day", &date::day_month_year(locale, text::date::of_number(one.last)))])) }
                }
            }
            td data-label=(locale.say("trait-change", &[])) {
                ul.plain-list {
                    @for (site, setting) in settings {
                        li { (link_out(&setting.url, &locale.say("trait-setting", &[("site", site), ("name", &setting.name(locale))]))) }
                    }
                }
            }
        }
    }
}

/// The kind of a trait in a word or two.
fn kind(locale: &Locale, reason: &Reason) -> String {
    criterion(locale, reason.kind.id())
}

/// What the trait says of the person, in the source's own words.
fn value(locale: &Locale, reason: &Reason) -> String {
    match (&reason.kind, known(reason.kind.name(), 120)) {
        (_, Some(name)) => name,
        (Kind::Age { min, max }, _) => {
            let text = |age: &Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
            let id = match (min, max) {
                (Some(_), Some(_)) => "noun-age-range",
                (Some(_), None) => "noun-age-from",
                (None, Some(_)) => "noun-age-to",
                (None, None) => "noun-any-age",
            };
            locale.say(id, &[("min", &text(min)), ("max", &text(max))])
        }
        (Kind::Gender { value: Gender::Men }, _) => locale.say("noun-man", &[]),
        (Kind::Gender { value: Gender::Women }, _) => locale.say("noun-woman", &[]),
        (Kind::Gender { .. }, _) => locale.say("noun-any-gender", &[]),
        _ => locale.say("noun-unnamed", &[]),
    }
}
