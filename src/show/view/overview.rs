//! The dashboard's first part: a person's month in half a minute. Who targets them, how, when and where; each figure leads to the
//! ads behind it.

use maud::{Markup, html};

use crate::keep::tally::{Column, Step, Tally};
use crate::show::date;
use crate::show::locale::Locale;
use crate::show::names::advertiser_name;
use crate::show::view::frame::tabs;
use crate::show::view::link::href;
use crate::show::words::{counted, number};
use crate::text;

use super::chart::{self, Bars, Columns};

/// Rows of a ranking.
const RANKED: usize = 8;

/// What the overview shows.
#[derive(Debug, Clone, Copy)]
pub struct Overview<'a> {
    /// The ads of the time looked at, counted.
    pub tally: &'a Tally,
    /// The time looked at.
    pub since: Since,
    /// How many ads are stored in all.
    pub stored: u32,
    /// Whether any platform is switched on.
    pub any_on: bool,
    /// Today, counted in days from 1970-01-01.
    pub today: u32,
}

/// The times a person may look at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Since {
    /// The last seven days.
    Week,
    /// The last thirty days.
    #[default]
    Month,
    /// The last ninety days.
    Quarter,
    /// The last 365 days.
    Year,
    /// Everything.
    All,
}

impl Since {
    /// Every time, the shortest first.
    pub const ALL: [Self; 5] = [Self::Week, Self::Month, Self::Quarter, Self::Year, Self::All];

    /// Its name in addresses: the number of days, or `all`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Week => "7",
            Self::Month => "30",
            Self::Quarter => "90",
            Self::Year => "365",
            Self::All => "all",
        }
    }

    /// The time of an [`id`](Self::id); the last thirty days where it is none.
    #[must_use]
    pub fn from_id(id: &str) -> Self {
        Self::ALL.into_iter().find(|since| since.id() == id).unwrap_or_default()
    }

    /// How many days it has, today among them; `None` for everything.
    #[must_use]
    pub const fn days(self) -> Option<u32> {
        match self {
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::All => None,
        }
    }

    /// Its first day, `2026-11-24`; empty for everything. `today` is counted from 1970-01-01.
    #[must_use]
    pub fn from(self, today: u32) -> String {
        self.days()
            .map(|days| text::date::day(text::date::of_number((today + 1).saturating_sub(days))))
            .unwrap_or_default()
    }
}

/// The content of the dashboard with its overview.
#[must_use]
pub fn overview(locale: &Locale, view: &Overview<'_>) -> String {
    let tally = view.tally;
    html! {
        (tabs(locale, "overview"))
        @if view.stored == 0 {
            (nothing_yet(locale, "overview-title", view.any_on))
        } @else {
            div.heading {
                h1 { (locale.say("overview-title", &[])) }
                (period(locale, view.since))
            }
            p.big.summary { (summary(locale, tally)) }
            @if tally.ads == 0 {
                p { (locale.say("overview-quiet", &[])) }
            } @else {
                (figures(locale, view))
                div.charts {
                    (over_time(locale, "over-time", tally).drawn(locale))
                    (attention(locale, tally).drawn(locale))
                    (who(locale, view).drawn(locale))
                    (how(locale, view).drawn(locale))
                    (platforms(locale, view).drawn(locale))
                }
                p.source.doubt { (doubt(locale, tally)) }
                div.row.screen-only {
                    button type="button" data-act="print_page" { (locale.say("overview-print", &[])) }
                }
            }
        }
    }
    .into_string()
}

/// One chart of the overview as a picture for itself; `None` where there is no chart of this name.
#[must_use]
pub fn picture(locale: &Locale, view: &Overview<'_>, id: &str) -> Option<String> {
    let day = date::spoken(locale, text::date::of_number(view.today));
    let ranking = match id {
        "over-time" | "attention" => {
            let of = |timeline: Timeline<'_>| chart::columns_picture(locale, &timeline.columns(), &day);
            return Some(of(match id {
                "attention" => attention(locale, view.tally),
                _ => over_time(locale, id, view.tally),
            }));
        }
        "who" => who(locale, view),
        "how" => how(locale, view),
        "platforms" => platforms(locale, view),
        _ => return None,
    };
    Some(chart::bars_picture(locale, &Bars { links: &[], ..ranking.bars() }, &day))
}

/// Ads over time, worded.
pub(super) struct Timeline<'a> {
    id: &'a str,
    title: String,
    series: Vec<String>,
    points: Vec<(String, Vec<u32>)>,
}

impl Timeline<'_> {
    fn columns(&self) -> Columns<'_> {
        Columns { id: self.id, title: &self.title, series: &self.series, points: &self.points }
    }

    pub(super) fn drawn(&self, locale: &Locale) -> Markup {
        chart::columns(locale, &self.columns())
    }
}

/// A ranking, worded.
struct Ranking {
    id: &'static str,
    title: String,
    rows: Vec<(String, u32)>,
    links: Vec<String>,
    total: Option<u32>,
    empty: String,
}

impl Ranking {
    fn bars(&self) -> Bars<'_> {
        Bars {
            id: self.id,
            title: &self.title,
            rows: &self.rows,
            total: self.total,
            links: &self.links,
            empty: &self.empty,
        }
    }

    fn drawn(&self, locale: &Locale) -> Markup {
        chart::bars(locale, &self.bars())
    }
}

/// What stands in place of lists as long as nothing was met.
pub(super) fn nothing_yet(locale: &Locale, title: &str, any_on: bool) -> Markup {
    html! {
        h1 { (locale.say(title, &[])) }
        div.empty {
            @if any_on {
                p.big { (locale.say("empty-on", &[])) }
                p { (locale.say("empty-keep", &[])) }
            } @else {
                p.big { (locale.say("empty-off", &[])) }
                p { (locale.say("empty-keep", &[])) }
                p.choices {
                    a.button.main href=(href(&[("tab", "settings")])) { (locale.say("choose-platforms", &[])) }
                    a.button href=(href(&[("tab", "import")])) { (locale.say("empty-import", &[])) }
                }
            }
        }
    }
}

fn period(locale: &Locale, since: Since) -> Markup {
    html! {
        form.period data-act="go" {
            input type="hidden" name="tab" value="overview";
            label {
                span.unseen { (locale.say("period", &[])) }
                select name="since" data-act="choose" {
                    @for one in Since::ALL {
                        option value=(one.id()) selected[one == since] {
                            (locale.say(&format!("period-{}", one.id()), &[]))
                        }
                    }
                }
            }
        }
    }
}

/// The time in one or two sentences.
fn summary(locale: &Locale, tally: &Tally) -> String {
    let ads = counted(locale, "overview-ads", tally.ads, &[]);
    let political = match tally.political {
        0 => locale.say("overview-none-political", &[]),
        count => locale.format(
            "overview-political",
            &[("number", &number(locale, count)), ("advertisers", &number(locale, tally.advertisers))],
            &[("count", count), ("by", tally.advertisers)],
        ),
    };
    let concluded =
        (tally.undeclared > 0).then(|| counted(locale, "overview-concluded", tally.undeclared as usize, &[]));
    [Some(ads), Some(political), concluded].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn figures(locale: &Locale, view: &Overview<'_>) -> Markup {
    let tally = view.tally;
    let from = view.since.from(view.today);
    let to = |kind: &str| href(&[("tab", "ads"), ("kind", kind), ("from", &from)]);
    let figure = |id: &str, value: u32, address: Option<String>| {
        let name = locale.format(id, &[], &[("count", value)]);
        html! {
            div {
                dt { (name) }
                dd {
                    @match &address {
                        Some(address) if value > 0 => a href=(address) { (number(locale, value)) },
                        _ => (number(locale, value)),
                    }
                }
            }
        }
    };
    html! {
        dl.figures {
            (figure("figure-political", tally.political, Some(to("political"))))
            (figure("figure-undeclared", tally.undeclared, Some(to("concluded"))))
            (figure("figure-advertisers", tally.advertisers, None))
            (figure("figure-sightings", tally.sightings.1, None))
        }
    }
}

/// Columns of political and other ads.
pub(super) fn over_time<'a>(locale: &Locale, id: &'a str, tally: &Tally) -> Timeline<'a> {
    let title = match tally.step {
        None | Some(Step::Day) => "chart-days",
        Some(Step::Week) => "chart-weeks",
        Some(Step::Month) => "chart-months",
    };
    timeline(locale, id, title, tally, |column| vec![column.political, column.other])
}

/// Columns of how often ads stood on the screen.
fn attention(locale: &Locale, tally: &Tally) -> Timeline<'static> {
    timeline(locale, "attention", "chart-attention", tally, |column| {
        vec![column.sightings.0, column.sightings.1]
    })
}

fn timeline<'a>(
    locale: &Locale,
    id: &'a str,
    title: &str,
    tally: &Tally,
    values: fn(&Column) -> Vec<u32>,
) -> Timeline<'a> {
    let label = |column: &Column| match tally.step {
        Some(Step::Month) => date::month_year(locale, text::date::of_number(column.day)),
        _ => date::day_month(locale, text::date::of_number(column.day)),
    };
    Timeline {
        id,
        title: locale.say(title, &[]),
        series: vec![locale.say("series-political", &[]), locale.say("series-other", &[])],
        points: tally.over_time.iter().map(|column| (label(column), values(column))).collect(),
    }
}

fn who(locale: &Locale, view: &Overview<'_>) -> Ranking {
    let shown = || view.tally.who.iter().take(RANKED);
    Ranking {
        id: "who",
        title: locale.say("chart-who", &[]),
        rows: shown().map(|ranked| (advertiser_name(locale, &ranked.advertiser), ranked.ads)).collect(),
        links: shown()
            .map(|ranked| href(&[("tab", "advertiser"), ("advertiser", &ranked.advertiser.key)]))
            .collect(),
        total: None,
        empty: locale.say("chart-who-empty", &[]),
    }
}

fn how(locale: &Locale, view: &Overview<'_>) -> Ranking {
    let from = view.since.from(view.today);
    let shown = || view.tally.how.iter().take(RANKED);
    let explained = view.tally.explained;
    Ranking {
        id: "how",
        title: counted(locale, "chart-how", explained, &[]),
        rows: shown()
            .map(|(method, count)| (locale.say(&format!("method-{}", method.id()), &[]), *count))
            .collect(),
        links: shown()
            .map(|(method, _)| {
                href(&[("tab", "ads"), ("kind", "political"), ("how", method.id()), ("from", &from)])
            })
            .collect(),
        total: Some(explained),
        empty: locale.say("chart-how-empty", &[]),
    }
}

fn platforms(locale: &Locale, view: &Overview<'_>) -> Ranking {
    let from = view.since.from(view.today);
    let shown = || view.tally.platforms.iter().filter(|(_, political, _)| *political > 0);
    Ranking {
        id: "platforms",
        title: locale.say("chart-platforms", &[]),
        rows: shown().map(|(platform, political, _)| (platform.name().to_owned(), *political)).collect(),
        links: shown()
            .map(|(platform, ..)| {
                href(&[("tab", "ads"), ("kind", "political"), ("platform", platform.id()), ("from", &from)])
            })
            .collect(),
        total: None,
        empty: locale.say("chart-platforms-empty", &[]),
    }
}

/// What the figures do not say.
fn doubt(locale: &Locale, tally: &Tally) -> String {
    let explained = counted(
        locale,
        "overview-explained",
        tally.explained,
        &[("political", &number(locale, tally.political))],
    );
    format!(
        "{} {}",
        locale.say("overview-doubt", &[]),
        if tally.political > 0 { explained } else { String::new() }
    )
}
