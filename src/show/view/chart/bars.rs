//! Values by name, as ranked bars.

use maud::{Markup, html};

use super::figure::{Drawing, NAME, figure, shown, standalone};
use super::measure::{BROAD_ROW, NARROW_ROW, fit, mirrored, percent, px, real, width};
use crate::show::locale::Locale;
use crate::show::words::number;
use crate::text::tidy;

/// Most bars drawn; the table has the others.
pub const BARS: usize = 30;
/// Most rows of a table of bars.
const ROWS: usize = 500;

/// Values by name, the largest first.
#[derive(Debug, Clone, Copy)]
pub struct Bars<'a> {
    /// Unique on the page; also the name by which the picture is asked for.
    pub id: &'a str,
    /// What is counted.
    pub title: &'a str,
    /// Name and value, in the order in which they are shown.
    pub rows: &'a [(String, u32)],
    /// What the values are shares of, if a share makes sense.
    pub total: Option<u32>,
    /// Where each row leads, in the same order; rows without one lead nowhere.
    pub links: &'a [String],
    /// What is said when there is nothing to show; empty for the usual sentence.
    pub empty: &'a str,
}

/// Bars with their table, for a page.
#[must_use]
pub fn bars(locale: &Locale, chart: &Bars<'_>) -> Markup {
    let more = chart.rows.len().min(ROWS).saturating_sub(BARS);
    figure(
        locale,
        chart.id,
        chart.title,
        bar_drawing(locale, chart).as_ref(),
        &bar_table(locale, chart),
        more,
        chart.empty,
    )
}

/// Bars as a file of their own; empty where there is nothing to draw. `day` is when it was made, as people say it.
#[must_use]
pub fn bars_picture(locale: &Locale, chart: &Bars<'_>, day: &str) -> String {
    let drawing = bar_drawing(locale, chart);
    drawing.map(|drawing| standalone(locale, chart.title, &drawing, day)).unwrap_or_default()
}

// --- what both have ------------------------------------------------------------------------------------

/// Pixels of a row: its words, its bar, the air after it.
const WORDS: f64 = 19.0;
const BAR: f64 = 9.0;
const AIR: f64 = 13.0;

/// A share in whole percent, never more exact than that.
fn share(locale: &Locale, value: u32, total: Option<u32>) -> Option<String> {
    // What is more than the whole is no share of it.
    let total = total.filter(|&total| total > 0 && value <= total)?;
    let share = (u64::from(value) * 200 / u64::from(total)).div_ceil(2);
    Some(match share {
        0 if value > 0 => locale.say("chart-share-small", &[]),
        share => locale.say("chart-share", &[("share", &share.to_string())]),
    })
}

fn bar_drawing(locale: &Locale, chart: &Bars<'_>) -> Option<Drawing> {
    let drawn = chart.rows.get(..BARS).unwrap_or(chart.rows);
    let (first, most) =
        chart.rows.iter().rev().max_by_key(|(_, value)| *value).filter(|(_, most)| *most > 0)?;
    let mirrored = mirrored(locale);
    let (start, end) = if mirrored { ("100%", "0") } else { ("0", "100%") };
    let marks = html! {
        @for (at, (name, value)) in drawn.iter().enumerate() {
            @let y = real(at as u64) * (WORDS + BAR + AIR);
            @let name = shown(locale, name, NAME);
            @let count = number(locale, u64::from(*value));
            @let share = share(locale, *value, chart.total);
            @let taken = width(&count, 13.0) + share.as_deref().map_or(0.0, |share| width(share, 13.0) + 12.0) + 16.0;
            @let (tight, roomy) = (fit(&name, NARROW_ROW - taken, 13.0), fit(&name, BROAD_ROW - taken, 13.0));
            @let long = f64::from(*value) / f64::from(*most) * 100.0;
            @let row = html! {
                title { (name) ": " (count) @if let Some(share) = &share { ", " (share) } }
                @if tight == roomy {
                    text.name x=(start) y=(px(y + 13.0)) { (roomy) }
                } @else {
                    text.name.tight x=(start) y=(px(y + 13.0)) { (tight) }
                    text.name.roomy x=(start) y=(px(y + 13.0)) { (roomy) }
                }
                text x=(end) y=(px(y + 13.0)) text-anchor="end" {
                    @if let Some(share) = &share { (share) "  " }
                    tspan.value { (count) }
                }
                @if *value > 0 {
                    rect.series-1 x=(if mirrored { percent(100.0 - long) } else { "0".to_owned() }) y=(px(y + WORDS))
                        width=(percent(long.max(0.3))) height=(px(BAR)) {}
                }
            };
            @match chart.links.get(at) {
                // By keyboard and ear the table behind leads there too: a picture has no parts.
                Some(address) => g.leads data-act="follow" data-to=(address) {
                    rect.touch x="0" y=(px(y)) width="100%" height=(px(WORDS + BAR)) {}
                    (row)
                },
                None => g { (row) },
            }
        }
    };
    let (first, most) = (shown(locale, first, NAME), number(locale, u64::from(*most)));
    let reading = match chart.total.filter(|&total| total > 0) {
        Some(total) => locale.say(
            "chart-bars-reading-of",
            &[("label", &first), ("most", &most), ("total", &number(locale, u64::from(total)))],
        ),
        None => locale.say("chart-bars-reading", &[("label", &first), ("most", &most)]),
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundred pixels
    let height = (real(drawn.len() as u64) * (WORDS + BAR + AIR) - AIR + 2.0) as u32;
    Some(Drawing { reading, marks, height, gutter: 0 })
}

fn bar_table(locale: &Locale, chart: &Bars<'_>) -> Markup {
    let shares = chart.total.is_some_and(|total| total > 0);
    html! {
        table {
            caption.unseen { (tidy(chart.title, NAME)) }
            thead {
                tr {
                    th scope="col" { (locale.say("chart-name", &[])) }
                    th.number scope="col" { (locale.say("chart-count", &[])) }
                    @if shares { th.number scope="col" { (locale.say("chart-share-of", &[])) } }
                }
            }
            tbody {
                @for (at, (name, value)) in chart.rows.iter().take(ROWS).enumerate() {
                    tr {
                        th scope="row" {
                            @match chart.links.get(at) {
                                Some(address) => a href=(address) { (shown(locale, name, NAME)) },
                                None => (shown(locale, name, NAME)),
                            }
                        }
                        td.number { (number(locale, u64::from(*value))) }
                        @if shares { td.number { (share(locale, *value, chart.total).unwrap_or_default()) } }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_whole_percents() {
        let english = Locale::english();
        for (value, total, expect) in [
            (1, Some(3), Some("33%")),
            (2, Some(3), Some("67%")),
            (1, Some(1000), Some("under 1%")),
            (0, Some(10), Some("0%")),
            (u32::MAX, Some(u32::MAX), Some("100%")),
            (1, Some(0), None),
            (2, Some(1), None),
            (1, None, None),
        ] {
            assert_eq!(share(english, value, total).as_deref(), expect, "{value} of {total:?}");
        }
    }
}
