//! Values over time, as columns.

use maud::{Markup, html};

use super::figure::{Drawing, NAME, figure, shown, standalone};
use super::measure::{NARROW_ROW, fit, mirrored, percent, px, real, width};
use crate::show::locale::Locale;
use crate::show::words::number;
use crate::text::tidy;

/// Most columns a chart has; of more, the last are shown.
pub const COLUMNS: usize = 60;
/// Most series a column is stacked of; what is more is left out.
pub const SERIES: usize = 3;
/// Longest label below a column, in characters.
const LABEL: usize = 14;

/// Values over time.
#[derive(Debug, Clone, Copy)]
pub struct Columns<'a> {
    /// Unique on the page; also the name by which the picture is asked for.
    pub id: &'a str,
    /// What is counted.
    pub title: &'a str,
    /// The names of the series, the lowest of the stack first; at most [`SERIES`].
    pub series: &'a [String],
    /// A short label and one value per series, in the order of time; at most [`COLUMNS`].
    pub points: &'a [(String, Vec<u32>)],
}

/// Columns with their table, for a page.
#[must_use]
pub fn columns(locale: &Locale, chart: &Columns<'_>) -> Markup {
    let data = Stacks::of(locale, chart);
    figure(
        locale,
        chart.id,
        chart.title,
        data.drawing(locale).as_ref(),
        &data.table(locale, chart.title),
        0,
        "",
    )
}

/// Columns as a file of their own; empty where there is nothing to draw. `day` is when it was made, as people say it.
#[must_use]
pub fn columns_picture(locale: &Locale, chart: &Columns<'_>, day: &str) -> String {
    let drawing = Stacks::of(locale, chart).drawing(locale);
    drawing.map(|drawing| standalone(locale, chart.title, &drawing, day)).unwrap_or_default()
}

/// Pixels the plot is high, of the room above it for a number, and of the room below it for labels.
const PLOT: f64 = 160.0;
const ABOVE: f64 = 18.0;
const BELOW: f64 = 24.0;
/// A line of the key to the series.
const KEY: f64 = 20.0;
/// The plot's width on the narrowest screen (320 px), and from where more labels are shown; less the middle gutter.
const NARROW: f64 = 220.0;
const BROAD: f64 = 500.0;
/// The widest a label below gets: half of it may stand beyond the last column.
const WIDEST: f64 = 72.0;
/// The widest a column gets, in percent.
const STOUT: f64 = 9.0;
/// Up to so many columns each bears its number.
const NUMBERED: usize = 8;

/// The data of a column chart, made fit to be shown.
struct Stacks {
    series: Vec<String>,
    points: Vec<(String, Vec<u32>)>,
}

impl Stacks {
    fn of(locale: &Locale, chart: &Columns<'_>) -> Self {
        let series: Vec<String> =
            chart.series.iter().take(SERIES).map(|name| shown(locale, name, NAME)).collect();
        let first = chart.points.len().saturating_sub(COLUMNS);
        let points = chart.points.iter().skip(first).map(|(label, values)| {
            // As many values as series: what is missing is none.
            let values = (0..series.len()).map(|at| values.get(at).copied().unwrap_or(0)).collect();
            (shown(locale, label, NAME), values)
        });
        Self { points: points.collect(), series }
    }

    fn total(values: &[u32]) -> u64 {
        values.iter().map(|&value| u64::from(value)).sum()
    }

    /// The drawing; `None` where every value is nothing.
    fn drawing(&self, locale: &Locale) -> Option<Drawing> {
        let sums: Vec<u64> = self.points.iter().map(|(_, values)| Self::total(values)).collect();
        let most = sums.iter().copied().max().filter(|&most| most > 0)?;
        let highest = sums.iter().position(|&sum| sum == most)?;
        let ticks = ticks(most);
        let top = real(ticks.last().copied().unwrap_or(most));
        let key = if self.series.len() > 1 { real(self.series.len() as u64) * KEY + 8.0 } else { 0.0 };
        let (base, mirrored) = (key + ABOVE + PLOT, mirrored(locale));
        let up = |value: u64| real(value) / top * PLOT;
        let names: Vec<String> = ticks.iter().map(|&tick| number(locale, tick)).collect();
        let gutter = names.iter().map(|name| width(name, 12.0)).fold(0.0, f64::max) + 10.0;
        let gutter = [28, 52, 104].into_iter().find(|&room| f64::from(room) >= gutter).unwrap_or(104);
        let (axis, away) = if mirrored { ("100%", "8") } else { ("0", "-8") };
        let marks = html! {
            @if key > 0.0 { (self.key(locale, gutter)) }
            @for (&tick, name) in ticks.iter().zip(&names) {
                @let y = base - up(tick);
                line.grid.base[tick == 0] x1="0" x2="100%" y1=(px(y)) y2=(px(y)) shape-rendering="crispEdges" {}
                text x=(axis) dx=(away) y=(px(y + 4.0)) text-anchor="end" { (name) }
            }
            @for (at, ((label, values), &sum)) in self.points.iter().zip(&sums).enumerate() {
                @let slot = self.slot(at, mirrored);
                g {
                    title { (self.said(locale, label, values)) }
                    rect x=(percent(slot.start)) y=(px(base - PLOT)) width=(percent(slot.width)) height=(px(PLOT))
                        fill="none" pointer-events="all" {}
                    (stack(values, &slot, base, &up))
                }
                @if sum > 0 && (at == highest || self.points.len() <= NUMBERED) {
                    @let count = number(locale, sum);
                    @let (x, anchor) = self.number_at(at, &count, mirrored);
                    text.value x=(percent(x)) y=(px(base - up(sum) - 6.0)) text-anchor=(anchor) {
                        (count)
                    }
                }
            }
            (self.labels(base, mirrored))
        };
        let label = self.points.get(highest).map_or("", |(label, _)| label.as_str());
        let all = number(locale, sums.iter().sum::<u64>());
        let reading = locale.say(
            "chart-columns-reading",
            &[("total", &all), ("most", &number(locale, most)), ("label", label)],
        );
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some hundred pixels
        Some(Drawing { reading, marks, height: (base + BELOW) as u32, gutter })
    }

    /// Which look is which series, in the order of the stack.
    fn key(&self, locale: &Locale, gutter: u32) -> Markup {
        let mirrored = mirrored(locale);
        // From the edge of the picture, not of the plot.
        let (shift, edge, back, away) = if mirrored {
            (i64::from(gutter), "100%", "translate(-12 0)", "-20")
        } else {
            (-i64::from(gutter), "0", "translate(0 0)", "20")
        };
        html! {
            g transform={"translate(" (shift) " 0)"} {
                @for (line, (at, name)) in self.series.iter().enumerate().rev().enumerate() {
                    @let y = real(line as u64) * KEY;
                    @let sum = number(locale, self.sum(at));
                    rect.{"series-" (at + 1)} x=(edge) y=(px(y + 1.0)) width="12" height="12" transform=(back) {}
                    text.name x=(edge) dx=(away) y=(px(y + 12.0)) {
                        (fit(name, NARROW_ROW - 24.0 - width(&sum, 14.0), 13.0)) " " tspan.value { (sum) }
                    }
                }
            }
        }
    }

    /// Everything one series counted.
    fn sum(&self, series: usize) -> u64 {
        self.points.iter().filter_map(|(_, values)| values.get(series)).map(|&value| u64::from(value)).sum()
    }

    /// The labels below: as many as fit without touching each other, the last always.
    fn labels(&self, base: f64, mirrored: bool) -> Markup {
        let labels: Vec<String> =
            self.points.iter().map(|(label, _)| fit(&tidy(label, LABEL), WIDEST, 12.0)).collect();
        let widest = labels.iter().map(|label| width(label, 12.0)).fold(1.0, f64::max) + 10.0;
        let step = |room: f64, first: usize| {
            let fits = |step: &usize| room / real(labels.len() as u64) * real(*step as u64) >= widest;
            // A multiple of what is shown on broad screens: narrow ones show some of the same.
            (1..=COLUMNS).map(|times| times * first).find(fits).unwrap_or(COLUMNS)
        };
        let broad = step(BROAD, 1);
        let narrow = step(NARROW, broad);
        html! {
            @for (at, label) in labels.iter().enumerate() {
                @let from_end = labels.len() - 1 - at;
                @if from_end.is_multiple_of(broad) {
                    text.roomy[!from_end.is_multiple_of(narrow)] x=(percent(self.slot(at, mirrored).middle))
                        y=(px(base + 17.0)) text-anchor="middle" { (label) }
                }
            }
        }
    }

    /// Where the number on a column stands: above its middle, from its edge where it would reach beyond the plot.
    fn number_at(&self, at: usize, count: &str, mirrored: bool) -> (f64, &'static str) {
        let slot = self.slot(at, mirrored);
        let half = width(count, 12.0) / 2.0 / NARROW * 100.0;
        let (low, high) = if mirrored { ("end", "start") } else { ("start", "end") };
        if slot.middle < half {
            (slot.start, low)
        } else if slot.middle > 100.0 - half {
            (slot.start + slot.width, high)
        } else {
            (slot.middle, "middle")
        }
    }

    fn slot(&self, at: usize, mirrored: bool) -> Slot {
        let width = 100.0 / real(self.points.len().max(1) as u64);
        let start = real(at as u64) * width;
        let start = if mirrored { 100.0 - start - width } else { start };
        Slot { start, width, middle: start + width / 2.0, column: (width * 0.72).min(STOUT) }
    }

    /// One column in words.
    fn said(&self, locale: &Locale, label: &str, values: &[u32]) -> String {
        let each = |(name, &value): (&String, &u32)| {
            let count = number(locale, u64::from(value));
            if self.series.len() == 1 { count } else { format!("{name} {count}") }
        };
        format!("{label}: {}", self.series.iter().zip(values).map(each).collect::<Vec<_>>().join(", "))
    }

    fn table(&self, locale: &Locale, title: &str) -> Markup {
        html! {
            table {
                caption.unseen { (tidy(title, NAME)) }
                thead {
                    tr {
                        th scope="col" { (locale.say("chart-when", &[])) }
                        @for name in &self.series { th.number scope="col" { (name) } }
                    }
                }
                tbody {
                    @for (label, values) in &self.points {
                        tr {
                            th scope="row" { (label) }
                            @for &value in values { td.number { (number(locale, u64::from(value))) } }
                        }
                    }
                }
            }
        }
    }
}

/// The place of a column, in percent.
struct Slot {
    start: f64,
    width: f64,
    middle: f64,
    column: f64,
}

/// One column: its series upon each other, a hair apart. What is more than nothing can be seen.
fn stack(values: &[u32], slot: &Slot, base: f64, up: &impl Fn(u64) -> f64) -> Markup {
    let mut under = 0.0;
    let pieces: Vec<(usize, f64, f64)> = values
        .iter()
        .enumerate()
        .filter(|(_, value)| **value > 0)
        .map(|(at, &value)| {
            let tall = up(u64::from(value)).max(1.0);
            let hair = if under > 0.0 && tall > 3.0 { 1.0 } else { 0.0 };
            under += tall;
            (at, base - under, tall - hair)
        })
        .collect();
    html! {
        @for (at, y, tall) in pieces {
            rect.{"series-" (at + 1)} x=(percent(slot.middle - slot.column / 2.0)) y=(px(y)) width=(percent(slot.column))
                height=(px(tall)) {}
        }
    }
}

/// Nothing, and up to four round numbers above it, the last no less than the largest value.
fn ticks(most: u64) -> Vec<u64> {
    let mut scale = 1_u64;
    loop {
        for round in [1, 2, 5] {
            let step = scale.saturating_mul(round);
            let count = most.div_ceil(step);
            if count <= 4 {
                return (0..=count.max(1)).map(|at| at * step).collect();
            }
        }
        scale = scale.saturating_mul(10);
    }
}

// --- bars ----------------------------------------------------------------------------------------------

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_have_few_round_numbers() {
        for (most, expect) in [
            (1, vec![0, 1]),
            (3, vec![0, 1, 2, 3]),
            (5, vec![0, 2, 4, 6]),
            (9, vec![0, 5, 10]),
            (37, vec![0, 10, 20, 30, 40]),
            (120, vec![0, 50, 100, 150]),
            (12_884_901_885, vec![0, 5_000_000_000, 10_000_000_000, 15_000_000_000]),
        ] {
            assert_eq!(ticks(most), expect, "{most}");
        }
    }
}
