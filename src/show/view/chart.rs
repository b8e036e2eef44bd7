//! Charts as SVG with a table behind each: columns over time, and ranked bars.
//!
//! Lengths along a chart are percentages of what it is given, all else is pixels: a chart is as wide as its place, and
//! its words keep their size. Colours come from the style sheet through classes; series differ in lightness, not in hue
//! alone: dark, middle, open. A saved picture carries its colours itself.

use maud::{Markup, PreEscaped, html};

use crate::show::locale::Locale;
use crate::show::words::{counted, number};
use crate::text::tidy;

/// Most columns a chart has; of more, the last are shown.
pub const COLUMNS: usize = 60;
/// Most series a column is stacked of; what is more is left out.
pub const SERIES: usize = 3;
/// Most bars drawn; the table has the others.
pub const BARS: usize = 30;
/// Most rows of a table of bars.
const ROWS: usize = 500;

/// Longest title and longest name in a table, in characters.
const NAME: usize = 120;
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

/// Columns as a file of their own; empty where there is nothing to draw. `day` is when it was made, as people say it.
#[must_use]
pub fn columns_picture(locale: &Locale, chart: &Columns<'_>, day: &str) -> String {
    let drawing = Stacks::of(locale, chart).drawing(locale);
    drawing.map(|drawing| standalone(locale, chart.title, &drawing, day)).unwrap_or_default()
}

/// Bars as a file of their own; empty where there is nothing to draw. `day` is when it was made, as people say it.
#[must_use]
pub fn bars_picture(locale: &Locale, chart: &Bars<'_>, day: &str) -> String {
    let drawing = bar_drawing(locale, chart);
    drawing.map(|drawing| standalone(locale, chart.title, &drawing, day)).unwrap_or_default()
}

// --- what both have ------------------------------------------------------------------------------------

/// What stands inside the `<svg>` of a chart.
struct Drawing {
    /// One sentence: what the chart shows.
    reading: String,
    /// Everything drawn.
    marks: Markup,
    /// Pixels.
    height: u32,
    /// Pixels kept free before the drawing, for the numbers of an axis.
    gutter: u32,
}

/// A chart on a page.
fn figure(
    locale: &Locale,
    id: &str,
    title: &str,
    drawing: Option<&Drawing>,
    table: &Markup,
    more: usize,
    empty: &str,
) -> Markup {
    let title = tidy(title, NAME);
    let (name, reading) = (format!("{id}-title"), format!("{id}-reading"));
    html! {
        figure.chart id=(id) {
            figcaption { (title) }
            @if let Some(drawing) = drawing {
                svg.{"gutter-" (drawing.gutter)} role="img" aria-labelledby={(name) " " (reading)} width="100%"
                    height=(drawing.height) direction=(locale.dir()) {
                    title id=(name) { (title) }
                    desc id=(reading) { (drawing.reading) }
                    (drawing.marks)
                }
                @if more > 0 {
                    p.source { (counted(locale, "chart-more", more, &[])) }
                }
                div.behind {
                    details id={(id) "-table"} {
                        summary { (locale.say("chart-table", &[])) }
                        div.wide { (table) }
                    }
                    button.plain type="button" data-act="save_picture" data-chart=(id) {
                        (locale.say("chart-save", &[]))
                        span.unseen { ": " (title) }
                    }
                }
            } @else {
                p.source { @if empty.is_empty() { (locale.say("chart-empty", &[])) } @else { (empty) } }
            }
        }
    }
}

/// Colours and letters of a saved picture: the light theme of `www/style/`, on white.
const PICTURE_CSS: &str = "text{font:12px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#4d5b66}\
.caption{font-size:17px;font-weight:600;fill:#14212b}.name{font-size:13px;fill:#14212b}\
.value{font-weight:600;fill:#14212b}.grid{stroke:#d0dadf}.base{stroke:#75868f}.tight{display:none}\
.series-1{fill:#0b5a6b}.series-2{fill:#75868f}.series-3{fill:#ffffff;stroke:#75868f}";

/// Width of a saved picture and of the white around it, in pixels.
const PICTURE: u32 = 720;
const MARGIN: u32 = 28;

/// A file that looks right wherever it is opened.
fn standalone(locale: &Locale, title: &str, drawing: &Drawing, day: &str) -> String {
    let mirrored = mirrored(locale);
    let height = drawing.height + 2 * MARGIN + 76;
    let inner = PICTURE.saturating_sub(2 * MARGIN + drawing.gutter);
    let start = if mirrored { PICTURE - MARGIN } else { MARGIN };
    let title = fit(&tidy(title, NAME), f64::from(PICTURE - 2 * MARGIN), 17.0);
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(PICTURE) height=(height) viewBox={"0 0 " (PICTURE) " " (height)}
            direction=(locale.dir()) role="img" {
            title { (title) }
            desc { (drawing.reading) }
            style { (PreEscaped(PICTURE_CSS)) }
            rect width="100%" height="100%" fill="#ffffff" {}
            text.caption x=(start) y=(MARGIN + 16) { (title) }
            svg x=(if mirrored { MARGIN } else { MARGIN + drawing.gutter }) y=(MARGIN + 40) width=(inner)
                height=(drawing.height) overflow="visible" { (drawing.marks) }
            text x=(start) y=(height - MARGIN) { (locale.say("chart-source", &[("day", &tidy(day, 60))])) }
        }
    };
    svg.into_string()
}

fn mirrored(locale: &Locale) -> bool {
    locale.dir() == "rtl"
}

/// Pixels as an attribute has them, to a tenth.
fn px(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A percentage as an attribute has it.
fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

#[allow(clippy::cast_precision_loss)] // counts are far below what an f64 holds exactly
const fn real(count: u64) -> f64 {
    count as f64
}

/// About how wide a text is in a system font of a size in pixels; rather too wide than too narrow.
fn width(text: &str, size: f64) -> f64 {
    let wide = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!'
        | '(' | ')' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '…' | '%' => 0.95,
        'A'..='Z' => 0.72,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => 1.0,
        '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 1.25,
        _ => 0.6,
    };
    text.chars().map(wide).sum::<f64>() * size
}

/// A text cut to a width, with an ellipsis where something was cut.
fn fit(text: &str, room: f64, size: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        out.push(c);
        if width(&out, size) + size > room {
            out.pop();
            break;
        }
    }
    format!("{}…", out.trim_end())
}

// --- columns -------------------------------------------------------------------------------------------

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

/// Pixels of a row: its words, its bar, the air after it.
const WORDS: f64 = 19.0;
const BAR: f64 = 9.0;
const AIR: f64 = 13.0;
/// The room for a name and its number on the narrowest screen, and on broad ones.
const NARROW_ROW: f64 = 284.0;
const BROAD_ROW: f64 = 540.0;

/// Words to be shown; a name for what has none.
fn shown(locale: &Locale, text: &str, max: usize) -> String {
    let text = tidy(text, max);
    if text.is_empty() { locale.say("chart-unnamed", &[]) } else { text }
}

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

    #[test]
    fn names_are_cut_to_their_room() {
        for (text, room) in
            [("Brindlewick", 200.0), ("WWWWWWWWWWWWWWWW", 60.0), ("ブリンドルウィック", 60.0), ("", 10.0)]
        {
            let cut = fit(text, room, 13.0);
            assert!(width(&cut, 13.0) <= room, "{cut}");
            assert!(cut == text || cut.ends_with('…'), "{cut}");
        }
    }

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
