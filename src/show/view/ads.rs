//! The dashboard's list of ads: search as one types, filters that stand in the address, and rows of one height, so that
//! fifty thousand of them scroll as ten do.

use maud::{Markup, html};

use crate::judge::political::topic;
use crate::judge::weigh::Method;
use crate::keep::index::Query;
use crate::record::ad::Platform;
use crate::record::finding::Goal;
use crate::record::stored::Stored;
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::{advertiser, criterion, goal, known, payer, topic};
use crate::show::view::filter::{self, Field};
use crate::show::view::frame::tabs;
use crate::show::view::link::href;
use crate::show::words::{counted, number};
use crate::text::{self, tidy};

use super::badge::kind_of_ad;
use super::overview::nothing_yet;
use super::summary::why_in_a_line;

/// The longest excerpt of an ad in the list, in characters.
const EXCERPT: usize = 240;
/// Reasons said in a row; the rest is counted.
const MORE: usize = 3;

/// What the list shows.
#[derive(Debug, Clone, Copy)]
pub struct Ads<'a> {
    /// What is asked for.
    pub query: &'a Query,
    /// The first rows of what was found.
    pub rows: &'a [Stored],
    /// How many ads were found.
    pub total: u32,
    /// How many ads are stored in all.
    pub stored: u32,
    /// What the advertiser asked for is called, if one is.
    pub advertiser: Option<&'a str>,
    /// Whether any platform is switched on.
    pub any_on: bool,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// The content of the dashboard with the list of ads.
#[must_use]
pub fn ads(locale: &Locale, view: &Ads<'_>) -> String {
    let query = view.query;
    html! {
        (tabs(locale, "ads"))
        @if view.stored == 0 {
            (nothing_yet(locale, "ads-title", view.any_on))
        } @else {
            h1 { (locale.say("ads-title", &[])) }
            @let fields = fields(locale, query);
            (search(locale, query, &fields))
            (chips(locale, view, &fields))
            div.found {
                p.count role="status" { (count(locale, view)) }
                @if !query.is_empty() {
                    a href=(href(&[("tab", "ads"), ("sort", &query.sort)])) { (locale.say("ads-all", &[])) }
                    @if view.total > 0 {
                        button.plain.danger-text type="button" data-act="forget_found" data-count=(view.total) {
                            (counted(locale, "ads-forget", view.total, &[]))
                        }
                    }
                }
            }
            @if view.total == 0 {
                div.empty {
                    p.big { (locale.say("ads-none", &[])) }
                    @if !query.query.is_empty() {
                        p { (locale.say("ads-none-for", &[("words", &tidy(&query.query, 80))])) }
                    }
                }
            } @else {
                (window(locale, view.rows, view.total, query, view.now))
            }
        }
    }
    .into_string()
}

/// A list of which only what is looked at is there. `www/page/list.js` asks for the rest as it comes into sight.
pub(super) fn window(locale: &Locale, rows: &[Stored], total: u32, query: &Query, now: f64) -> Markup {
    html! {
        ol.rows id="rows" data-total=(total) aria-label=(locale.say("ads-list", &[])) {
            (items(locale, rows, 0, total, query, now))
        }
    }
}

/// Some rows of the list, as they stand in it. `offset` is the place of the first.
#[must_use]
pub fn rows(locale: &Locale, rows: &[Stored], offset: u32, total: u32, query: &Query, now: f64) -> String {
    items(locale, rows, offset, total, query, now).into_string()
}

fn items(locale: &Locale, rows: &[Stored], offset: u32, total: u32, query: &Query, now: f64) -> Markup {
    html! {
        @for (stored, at) in rows.iter().zip(offset + 1..) {
            li.entry.is-political[stored.is_political()] data-at=(at - 1) data-key=(stored.key)
                aria-setsize=(total) aria-posinset=(at) { (entry(locale, stored, query, now)) }
        }
    }
}

fn entry(locale: &Locale, stored: &Stored, query: &Query, now: f64) -> Markup {
    let ad = &stored.ad;
    let why = why_in_a_line(locale, ad, MORE);
    let name = name(locale, stored);
    let unpaid = payer(ad).is_none() && !stored.is_political();
    let words = known(ad.text.as_deref(), EXCERPT);
    // What only keeps the height of a row is nothing to be heard.
    let kept = |empty: bool| empty.then_some("true");
    html! {
        p.kicker {
            span.nature { (kind_of_ad(locale, stored)) }
            " · " (ad.platform.name()) " · "
            time datetime=(text::date::day(stored.last_seen)) { (date::short(locale, stored.last_seen, now)) }
        }
        h2 { a.title href=(record_href(query, stored)) dir="auto" { (name) } }
        p.paid aria-hidden=[kept(unpaid)] {
            @match payer(ad) {
                // A promoter need not be who paid.
                Some(name) if ad.disclosure.as_ref().is_some_and(|it| it.kind.names_promoter()) => {
                    (locale.say("headline-promoted", &[("name", &name)]))
                }
                Some(payer) => (locale.say("row-paid", &[("name", &payer)])),
                None if stored.is_political() => (locale.say("row-paid-unknown", &[])),
                None => "\u{a0}",
            }
        }
        p.excerpt dir="auto" aria-hidden=[kept(words.is_none())] {
            @match &words {
                Some(text) => (locale.say("quote", &[("name", text)])),
                None => "\u{a0}",
            }
        }
        p.why.source[why.is_none()] { (why.unwrap_or_else(|| locale.say("row-why-unknown", &[]))) }
        button.plain.forget type="button" data-act="forget" data-key=(stored.key) {
            (locale.say("forget", &[])) span.unseen { " " (name) }
        }
    }
}

/// The way to an ad's record that remembers the list it came from.
fn record_href(query: &Query, stored: &Stored) -> String {
    let mut pairs = vec![("tab", "ad"), ("key", stored.key.as_str())];
    pairs.extend(pairs_of(query));
    href(&pairs)
}

/// A query as it stands in an address.
pub(super) fn pairs_of(query: &Query) -> Vec<(&'static str, &str)> {
    vec![
        ("query", &query.query),
        ("platform", &query.platform),
        ("kind", &query.kind),
        ("topic", &query.topic),
        ("goal", &query.goal),
        ("how", &query.how),
        ("reason", &query.reason),
        ("advertiser", &query.advertiser),
        ("from", &query.from),
        ("to", &query.to),
        ("sort", &query.sort),
    ]
}

/// The name of an ad in headings and buttons.
pub(super) fn name(locale: &Locale, stored: &Stored) -> String {
    advertiser(&stored.ad).unwrap_or_else(|| locale.say("advertiser-unnamed", &[]))
}

/// What the list can be narrowed by, besides its words.
fn fields<'a>(locale: &Locale, query: &'a Query) -> Vec<Field<'a>> {
    let named = |prefix: &str, ids: &[&'static str]| -> Vec<(&'static str, String)> {
        ids.iter().map(|id| (*id, locale.say(&format!("{prefix}-{id}"), &[]))).collect()
    };
    let mut topics: Vec<(&str, String)> =
        topic::all().into_iter().map(|id| (id, topic(locale, id))).collect();
    topics.sort_by_key(|(_, name)| name.to_lowercase());
    let choice = |name, title, chosen, all, options| Field::Choice { name, title, chosen, all, options };
    vec![
        choice(
            "platform",
            "filter-platform",
            &query.platform,
            "filter-any-platform",
            Platform::ALL.map(|platform| (platform.id(), platform.name().to_owned())).to_vec(),
        ),
        choice(
            "kind",
            "filter-kind",
            &query.kind,
            "filter-any-kind",
            named("kind-filter", &["political", "declared", "concluded", "other"]),
        ),
        choice("topic", "filter-topic", &query.topic, "filter-any-topic", topics),
        choice(
            "goal",
            "filter-goal",
            &query.goal,
            "filter-any-goal",
            Goal::ALL.map(|it| (it.id(), goal(locale, it))).to_vec(),
        ),
        choice(
            "how",
            "filter-how",
            &query.how,
            "filter-any-how",
            named("method", &Method::ALL.map(Method::id)),
        ),
        Field::Day { name: "from", title: "filter-from", chosen: &query.from },
        Field::Day { name: "to", title: "filter-to", chosen: &query.to },
        choice(
            "sort",
            "filter-sort",
            &query.sort,
            "sort-newest",
            named("sort", &["oldest", "often", "advertiser"]),
        ),
    ]
}

fn search(locale: &Locale, query: &Query, fields: &[Field<'_>]) -> Markup {
    let kept = [("advertiser", query.advertiser.as_str()), ("reason", query.reason.as_str())];
    filter::search(locale, "ads", &kept, &query.query, "search-in", fields)
}

/// What the list is narrowed to: the advertiser and the reason, which have no field, and what is chosen in the filter.
fn chips(locale: &Locale, view: &Ads<'_>, fields: &[Field<'_>]) -> Markup {
    let query = view.query;
    let address = |query: &Query| {
        let mut pairs = vec![("tab", "ads")];
        pairs.extend(pairs_of(query));
        href(&pairs)
    };
    let mut chips = Vec::new();
    if !query.advertiser.is_empty() {
        let named = view.advertiser.filter(|name| !name.is_empty()).map(str::to_owned);
        let name = named.unwrap_or_else(|| locale.say("advertiser-unnamed", &[]));
        let without = Query { advertiser: String::new(), ..query.clone() };
        chips.push((locale.say("chip-advertiser", &[("name", &name)]), address(&without)));
    }
    if let Some((kind, name)) = query.reason.split_once(':') {
        let title = criterion(locale, kind);
        let text = if name.is_empty() {
            title
        } else {
            locale.say("chip-reason", &[("kind", &title), ("name", &tidy(name, 80))])
        };
        chips.push((text, address(&Query { reason: String::new(), ..query.clone() })));
    }
    let mut pairs = vec![("tab", "ads")];
    pairs.extend(pairs_of(query));
    chips.extend(filter::chosen(locale, fields, &pairs));
    filter::chips(locale, &chips)
}

fn count(locale: &Locale, view: &Ads<'_>) -> String {
    let id = if view.query.is_empty() { "ads-count" } else { "ads-count-of" };
    counted(locale, id, view.total, &[("stored", &number(locale, view.stored))])
}
