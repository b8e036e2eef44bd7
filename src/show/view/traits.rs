//! What they think you are: the lists the person is on, and every trait that was used on them or stands in a platform's own record
//! of them, in one table that can be narrowed; who used it, and where it can be changed.

use maud::{Markup, html};

use crate::judge::sensitive::{self, Category};
use crate::judge::weigh::{Method, method};
use crate::keep::traits::{Trait, TraitQuery};
use crate::record::ad::Platform;
use crate::record::reason::Reason;
use crate::show::action;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser_name, criterion, protection};
use crate::show::sentence::noun;
use crate::show::view::filter::{self, Field};
use crate::show::view::frame::{heading, tabs};
use crate::show::view::link::{href, link_out};
use crate::show::words::{counted, join, number};
use crate::text;

use super::overview::nothing_yet;

/// Most rows of a table that are shown at once; the others are a click away.
const SHOWN: usize = 40;
/// Most rows of a table in all.
const MOST: usize = 3_000;
/// Settings offered for one trait.
const SETTINGS: usize = 3;

/// What the page shows.
#[derive(Debug, Clone, Copy)]
pub struct TraitsPage<'a> {
    /// All traits: those given as reasons for ads, and those of platforms' own downloads.
    pub traits: &'a [Trait],
    /// What is asked for.
    pub query: &'a TraitQuery,
    /// How many ads are stored in all.
    pub stored: u32,
    /// Whether any platform is switched on.
    pub any_on: bool,
}

/// The content of the dashboard with the person's traits.
#[must_use]
pub fn traits_page(locale: &Locale, view: &TraitsPage<'_>) -> String {
    let TraitsPage { traits, query, .. } = *view;
    let say = |id: &str| locale.say(id, &[]);
    let fields = fields(locale, query);
    let called = |one: &Trait| {
        let (name, kind) = names(locale, &one.reason);
        format!("{name} {}", kind.unwrap_or_default())
    };
    let (lists, others): (Vec<&Trait>, Vec<&Trait>) =
        traits.iter().filter(|one| query.fits(one, called)).partition(|one| is_list(one));
    html! {
        (tabs(locale, "reasons"))
        @if view.stored == 0 && traits.is_empty() {
            (nothing_yet(locale, "traits-page-title", view.any_on))
        } @else {
            h1 { (say("traits-page-title")) }
            p.big { (summary(locale, traits)) }
            p { (say("traits-page-lead")) " " a href=(href(&[("tab", "import")])) { (say("traits-recorded-open")) } }
            (filter::search(locale, "reasons", &[], &query.query, "traits-search-in", &fields))
            (filter::chips(locale, &filter::chosen(locale, &fields, &pairs_of(query, ""))))
            p.count.unseen[query.is_empty()] role="status" {
                (counted(locale, "traits-found", lists.len() + others.len(), &[]))
            }
            @if lists.is_empty() && others.is_empty() && !query.is_empty() {
                div.empty { p.big { (say("traits-none-found")) } }
            }
            @if !lists.is_empty() {
                section {
                    (heading(2, &say("lists-title")))
                    p { (say("lists-lead")) }
                    (table(locale, "lists-title", &lists, query))
                }
            }
            @if !others.is_empty() {
                section {
                    (heading(2, &say("traits-table")))
                    (table(locale, "traits-table", &others, query))
                }
            }
        }
    }
    .into_string()
}

/// Whether it is a list the person is on, or one of people like those on a list, and nothing that is thought of them.
fn is_list(one: &Trait) -> bool {
    matches!(method(&one.reason.kind), Method::List | Method::Lookalike)
}

/// Whether the law protects most what a trait can reveal. How rich a neighbourhood is stands for more, but is not of that kind.
fn is_protected(one: &Trait) -> bool {
    one.reason.sensitive && sensitive::category(&one.reason.kind) != Some(Category::Wealth)
}

/// What the tables can be narrowed by, besides words.
fn fields<'a>(locale: &Locale, query: &'a TraitQuery) -> [Field<'a>; 2] {
    let which = ["sensitive", "used", "recorded"];
    [
        Field::Choice {
            name: "which",
            title: "filter-which",
            chosen: &query.which,
            all: "filter-any-reason",
            options: which.map(|id| (id, locale.say(&format!("which-{id}"), &[]))).to_vec(),
        },
        Field::Choice {
            name: "platform",
            title: "filter-platform",
            chosen: &query.platform,
            all: "filter-any-platform",
            options: Platform::ALL.map(|platform| (platform.id(), platform.name().to_owned())).to_vec(),
        },
    ]
}

/// A query as it stands in an address; `all` is whether all rows are wanted.
fn pairs_of<'a>(query: &'a TraitQuery, all: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![
        ("tab", "reasons"),
        ("query", &query.query),
        ("which", &query.which),
        ("platform", &query.platform),
        ("all", all),
    ]
}

fn summary(locale: &Locale, traits: &[Trait]) -> String {
    let small = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let used = traits.iter().filter(|one| one.ads.0 > 0).count();
    let all = match used {
        0 => locale.say("traits-none", &[]),
        count => counted(locale, "traits-count", count, &[]),
    };
    let some = match small(traits.iter().filter(|one| is_protected(one)).count()) {
        0 if used == 0 => String::new(),
        count => counted(locale, "traits-count-sensitive", count, &[]),
    };
    [all, some].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

fn table(locale: &Locale, title: &str, traits: &[&Trait], query: &TraitQuery) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    let most = if query.all.is_empty() { SHOWN } else { MOST };
    html! {
        table.traits {
            caption.unseen { (say(title)) }
            thead {
                tr {
                    th scope="col" { (say("trait")) }
                    th scope="col" { (say("trait-by")) }
                    th scope="col" { (say("trait-used")) }
                    th scope="col" { (say("trait-change")) }
                }
            }
            tbody { @for one in traits.iter().take(most) { (line(locale, one)) } }
        }
        @if traits.len() > most {
            p {
                a href=(href(&pairs_of(query, "yes"))) {
                    (locale.say("traits-all", &[("number", &number(locale, traits.len()))]))
                }
            }
        }
    }
}

fn line(locale: &Locale, one: &Trait) -> Markup {
    let (name, kind) = names(locale, &one.reason);
    // Each platform that says so has a setting of its own.
    let mut platforms = one.platforms.clone();
    platforms.extend(one.recorded.iter().filter(|platform| !one.platforms.contains(platform)));
    let settings = platforms
        .into_iter()
        .filter_map(|platform| Some((platform.name(), action::setting(platform, &one.reason.kind)?)))
        .take(SETTINGS);
    let others = one.advertisers.saturating_sub(u32::try_from(one.by.len()).unwrap_or(0));
    html! {
        tr.is-sensitive[one.reason.sensitive] {
            th scope="row" {
                strong dir="auto" { (name) }
                @if let Some(kind) = kind { span.source { (kind) } }
                @if let Some(category) = sensitive::category(&one.reason.kind) {
                    span.source { span.tag { (locale.say("sensitive", &[])) } " " (locale.say(protection(category), &[])) }
                }
            }
            td data-label=(locale.say("trait-by", &[])) {
                @for (at, advertiser) in one.by.iter().enumerate() {
                    @if at > 0 { "; " }
                    a href=(href(&[("tab", "advertiser"), ("advertiser", &advertiser.key)])) {
                        (advertiser_name(locale, advertiser))
                    }
                }
                @if others > 0 { " " (counted(locale, "trait-others", others, &[])) }
            }
            td data-label=(locale.say("trait-used", &[])) {
                @if one.ads.0 > 0 {
                    a href=(href(&[("tab", "ads"), ("reason", &one.key)])) {
                        (counted(locale, "trait-ads", one.ads.0, &[]))
                    }
                }
                @if one.last > 0 {
                    " "
                    span.source { (locale.say("trait-last", &[("day", &date::day_month_year(locale, text::date::of_number(one.last)))])) }
                }
                @if !one.recorded.is_empty() {
                    @let sites: Vec<String> = one.recorded.iter().map(|platform| platform.name().to_owned()).collect();
                    " "
                    span.source { (locale.say("trait-recorded", &[("sites", &join(locale, &sites))])) }
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

/// What a trait says of the person, in the source's own words, and its kind; where it has no words, the kind alone.
fn names(locale: &Locale, reason: &Reason) -> (String, Option<String>) {
    let (name, kind) = (noun(locale, &reason.kind), criterion(locale, reason.kind.id()));
    if name == locale.say("noun-unnamed", &[]) { (kind, None) } else { (name, Some(kind)) }
}
