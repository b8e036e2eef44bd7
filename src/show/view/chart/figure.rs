//! A chart on a page with its table behind, and as a file of its own.

use maud::{Markup, PreEscaped, html};

use super::measure::{fit, mirrored};
use crate::show::locale::Locale;
use crate::show::words::counted;
use crate::text::tidy;

/// Longest title and longest name in a table, in characters.
pub(super) const NAME: usize = 120;

/// What stands inside the `<svg>` of a chart.
pub(super) struct Drawing {
    /// One sentence: what the chart shows.
    pub(super) reading: String,
    /// Everything drawn.
    pub(super) marks: Markup,
    /// Pixels.
    pub(super) height: u32,
    /// Pixels kept free before the drawing, for the numbers of an axis.
    pub(super) gutter: u32,
}

/// A chart on a page.
pub(super) fn figure(
    locale: &Locale,
    id: &str,
    title: &str,
    drawing: Option<&Drawing>,
    table: &Markup,
    more: usize,
    empty: &str,
) -> Markup {
    let title = tidy(title, NAME);
    html! {
        figure.chart id=(id) {
            figcaption { (title) }
            @if let Some(drawing) = drawing {
                // The caption above is its title. Its parts are the table's rows, and are heard there.
                svg.{"gutter-" (drawing.gutter)} role="img" aria-label=(drawing.reading) width="100%"
                    height=(drawing.height) direction=(locale.dir()) {
                    g aria-hidden="true" { (drawing.marks) }
                }
                @if more > 0 {
                    p.source { (counted(locale, "chart-more", more, &[])) }
                }
                div.behind {
                    details id={(id) "-table"} {
                        summary { (locale.say("chart-table", &[])) span.unseen { ": " (title) } }
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
pub(super) fn standalone(locale: &Locale, title: &str, drawing: &Drawing, day: &str) -> String {
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

/// Words to be shown; a name for what has none.
pub(super) fn shown(locale: &Locale, text: &str, max: usize) -> String {
    let text = tidy(text, max);
    if text.is_empty() { locale.say("chart-unnamed", &[]) } else { text }
}
