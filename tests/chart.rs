//! Charts: what they show, that they bear any data, and how they look.
//!
//! Sample pages are written to `target/view/` to be looked at in a browser.

// A test may fail loudly, and so may what helps it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use scraper::{ElementRef, Html, Selector};
use sightline::show::locale::{Locale, PSEUDO};
use sightline::show::view::chart::{
    BARS, Bars, COLUMNS, Columns, bars, bars_picture, columns, columns_picture,
};

const DAY: &str = "24 November 2026";

/// The parts of the package's one sheet that charts are drawn with.
fn style() -> String {
    ["01-tokens.css", "16-charts.css"]
        .map(|part| fs::read_to_string(root().join("www/style").join(part)).unwrap())
        .concat()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn select(css: &str) -> Selector {
    Selector::parse(css).unwrap()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all(html: &str, css: &str) -> Vec<String> {
    Html::parse_fragment(html).select(&select(css)).map(text).collect()
}

/// What is heard of the drawings.
fn readings(html: &str) -> Vec<String> {
    let tree = Html::parse_fragment(html);
    tree.select(&select("svg")).filter_map(|svg| svg.attr("aria-label").map(str::to_owned)).collect()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

// --- samples -------------------------------------------------------------------------------------------

type Points = Vec<(String, Vec<u32>)>;
type Rows = Vec<(String, u32)>;

/// Columns with values that look like a person's weeks, without chance.
fn weeks(count: u32, series: u32, most: u32) -> Points {
    let months = ["Sep", "Oct", "Nov", "Dec"];
    (0..count)
        .map(|at| {
            let label = format!("{} {}", at * 7 % 28 + 1, months[(at as usize / 4) % 4]);
            let value =
                |of: u32| (at * 7919 + of * 104_729 + at * at * 31) % (most / (of + 1) + 1) * 2 / (4 - of);
            (label, (0..series).rev().map(value).collect())
        })
        .collect()
}

fn advertisers() -> Rows {
    [
        ("Better Buses for Brindlewick", 41),
        ("Friends of the River Ouse, Its Tributaries, Its Water Meadows and Everybody Who Lives Beside Them", 33),
        ("Kettle & Daughters", 17),
        ("ブリンドルウィックのより良いバスのための市民の会", 9),
        ("A", 3),
        ("Fairer Fares Now", 1),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

struct Sample {
    name: &'static str,
    series: Vec<String>,
    points: Points,
    rows: Rows,
    total: Option<u32>,
}

fn samples() -> Vec<Sample> {
    let hostile = "</title><script>alert(1)</script>\u{202e}\u{0}\"'&";
    let political = || names(&["Political", "Other"]);
    let sample = |name, series, points, rows, total| Sample { name, series, points, rows, total };
    vec![
        sample("month", political(), weeks(12, 2, 40), advertisers(), Some(104)),
        sample(
            "one",
            political(),
            vec![("23 Nov".into(), vec![1, 2])],
            vec![("Facebook".into(), 3)],
            Some(3),
        ),
        sample("few", names(&["Ads"]), weeks(5, 1, 9), advertisers().split_off(4), None),
        sample(
            "year",
            names(&["Declared", "Not declared", "Other"]),
            weeks(60, 3, 4_000),
            advertisers(),
            None,
        ),
        sample("empty", political(), vec![], vec![], Some(0)),
        sample("nothing", political(), weeks(9, 2, 0), vec![("Facebook".into(), 0)], Some(0)),
        sample(
            "extreme",
            names(&["", hostile, "x"]),
            (0..200).map(|at| (hostile.repeat(50), vec![u32::MAX; at % 9])).collect(),
            (0..2_000_u32)
                .map(|at| (if at == 1 { String::new() } else { hostile.repeat(50) }, u32::MAX - at))
                .collect(),
            Some(1),
        ),
    ]
}

fn columns_of<'a>(sample: &'a Sample) -> Columns<'a> {
    Columns {
        id: "weeks",
        title: "Ads you were shown each week",
        series: &sample.series,
        points: &sample.points,
    }
}

fn bars_of<'a>(sample: &'a Sample) -> Bars<'a> {
    Bars {
        id: "who",
        title: "Who targets you",
        rows: &sample.rows,
        total: sample.total,
        links: &[],
        empty: "",
    }
}

// --- tests ---------------------------------------------------------------------------------------------

/// Checks columns: their reading, the numbers of the axis, the numbers on columns, the rows of the table.
fn check_columns(
    points: &Points,
    series: &[&str],
    reading: &str,
    axis: &[&str],
    values: &[&str],
    rows: usize,
) {
    let series = names(series);
    let html =
        columns(Locale::english(), &Columns { id: "c", title: "T", series: &series, points }).into_string();
    assert_eq!(readings(&html), [reading]);
    assert_eq!(all(&html, "text[text-anchor='end']"), axis);
    assert_eq!(all(&html, "text.value"), values);
    assert_eq!(all(&html, "tbody th[scope='row']").len(), rows);
}

#[test]
fn columns_say_what_they_show() {
    let points = |values: &[&[u32]]| -> Points {
        values.iter().enumerate().map(|(at, values)| (format!("{at} Nov"), values.to_vec())).collect()
    };
    check_columns(
        &points(&[&[1, 2], &[3, 4]]),
        &["Political", "Other"],
        "10 in all; the highest is 7, at 1 Nov.",
        &["0", "2", "4", "6", "8"],
        &["3", "7"],
        2,
    );
    // A value that is missing is none, one without a series is left out.
    check_columns(
        &points(&[&[], &[1, 9]]),
        &["Ads"],
        "1 in all; the highest is 1, at 1 Nov.",
        &["0", "1"],
        &["1"],
        2,
    );
    let many: Vec<&[u32]> = vec![&[1234]; 70];
    check_columns(
        &points(&many),
        &["Ads"],
        "74,040 in all; the highest is 1,234, at 10 Nov.",
        &["0", "500", "1,000", "1,500"],
        &["1,234"],
        60,
    );
}

/// Checks bars: their reading, names, and shares with values.
fn check_bars(rows: &[(&str, u32)], total: Option<u32>, reading: &str, names: &[&str], values: &[&str]) {
    let rows: Rows = rows.iter().map(|&(name, value)| (name.to_owned(), value)).collect();
    let html =
        bars(Locale::english(), &Bars { id: "b", title: "T", rows: &rows, total, links: &[], empty: "" })
            .into_string();
    assert_eq!(readings(&html), [reading]);
    assert_eq!(all(&html, "text.name:not(.tight)"), names);
    assert_eq!(all(&html, "text[text-anchor='end']"), values);
    assert_eq!(all(&html, "tbody tr").len(), rows.len());
}

#[test]
fn bars_say_what_they_show() {
    check_bars(
        &[("A list", 3), ("", 1), ("Nobody", 0)],
        Some(8),
        "A list comes first with 3 of 8.",
        &["A list", "no name", "Nobody"],
        &["38% 3", "13% 1", "0% 0"],
    );
    check_bars(&[("X", 2), ("Y", 2)], None, "X comes first with 2.", &["X", "Y"], &["2", "2"]);
}

#[test]
fn nothing_is_said_to_be_nothing() {
    for sample in samples().iter().filter(|sample| matches!(sample.name, "empty" | "nothing")) {
        let english = Locale::english();
        let (over, by) = (columns_of(sample), bars_of(sample));
        for html in [columns(english, &over).into_string(), bars(english, &by).into_string()] {
            assert!(!html.contains("<svg") && html.contains("nothing to show here yet"), "{html}");
        }
        assert_eq!(columns_picture(english, &over, DAY) + &bars_picture(english, &by, DAY), "");
    }
}

#[test]
fn any_data_gives_a_sound_figure() {
    for (sample, locale) in samples()
        .iter()
        .flat_map(|sample| [Locale::english(), Locale::of(PSEUDO)].map(|locale| (sample, locale)))
    {
        let figures = [
            columns(locale, &columns_of(sample)).into_string(),
            bars(locale, &bars_of(sample)).into_string(),
        ];
        for html in &figures {
            let name = sample.name;
            assert!(!html.contains("<script") && !html.contains(" style="), "{name}");
            assert!(!html.contains("NaN") && !html.contains("inf"), "{name}");
            // Marks of direction are the pseudo-language's own.
            assert!(locale.dir() == "rtl" || !html.contains('\u{202e}'), "{name}");
            let tree = Html::parse_fragment(html);
            let mut ids = HashSet::new();
            for element in tree.select(&select("[id]")) {
                assert!(ids.insert(element.attr("id").unwrap().to_owned()), "{name}: an id twice");
            }
            for svg in tree.select(&select("svg")) {
                // One sentence is heard, and of the parts nothing.
                assert!(svg.attr("aria-label").is_some_and(|reading| !reading.is_empty()), "{name}");
                let parts: Vec<ElementRef<'_>> = svg.child_elements().collect();
                assert!(
                    !parts.is_empty() && parts.iter().all(|part| part.attr("aria-hidden") == Some("true")),
                    "{name}"
                );
                assert_eq!(svg.attr("role"), Some("img"));
                let height: f64 = svg.attr("height").unwrap().parse().unwrap();
                for rect in svg.select(&select("rect[class^='series']")) {
                    let of = |attr: &str| -> f64 {
                        rect.attr(attr).unwrap().trim_end_matches('%').parse().unwrap()
                    };
                    assert!(of("x") >= -0.01 && of("y") >= 0.0 && of("y") + of("height") <= height, "{name}");
                    assert!(
                        rect.attr("width") == Some("12") || of("width") > 0.0 && of("width") <= 100.0,
                        "{name}"
                    );
                }
            }
            assert!(html.len() < 400_000, "{name}: {} bytes", html.len());
        }
        assert!(all(&figures[0], "tbody tr").len() <= COLUMNS);
        assert!(all(&figures[1], "svg g g").len() <= BARS);
    }
}

#[test]
fn labels_below_columns_never_touch() {
    // Widths of the plot at which labels are thinned differently, and what is shown there.
    for (plot, css) in [
        (220.0, "text[text-anchor='middle']:not(.value):not(.roomy)"),
        (500.0, "text[text-anchor='middle']:not(.value)"),
    ] {
        for count in [1, 2, 7, 12, 26, 52, 60] {
            for long in [2, 6, 30] {
                let points: Points = (0..count).map(|at| (format!("{at:0>long$}"), vec![at + 1])).collect();
                let series = names(&["Ads"]);
                let html = columns(
                    Locale::english(),
                    &Columns { id: "c", title: "T", series: &series, points: &points },
                )
                .into_string();
                let tree = Html::parse_fragment(&html);
                let labels: Vec<(f64, usize)> = tree
                    .select(&select(css))
                    .map(|label| {
                        let at: f64 = label.attr("x").unwrap().trim_end_matches('%').parse().unwrap();
                        (at / 100.0 * plot, text(label).chars().count())
                    })
                    .collect();
                assert!(!labels.is_empty());
                for pair in labels.windows(2) {
                    // Digits of common system fonts are up to 0.6 of their size wide.
                    let half = |chars: usize| f64::from(u32::try_from(chars).unwrap()) * 12.0 * 0.6 / 2.0;
                    assert!(
                        pair[0].0 + half(pair[0].1) < pair[1].0 - half(pair[1].1),
                        "{count} of {long} on {plot}: {pair:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn right_to_left_is_the_mirror() {
    let sample = &samples()[0];
    let places = |locale: &Locale| -> Vec<(f64, f64)> {
        let html = columns(locale, &columns_of(sample)).into_string()
            + &bars(locale, &bars_of(sample)).into_string();
        Html::parse_fragment(&html)
            .select(&select("g > rect[class^='series']:not([width='12'])"))
            .map(|rect| {
                let of =
                    |attr: &str| -> f64 { rect.attr(attr).unwrap().trim_end_matches('%').parse().unwrap() };
                (of("x"), of("width"))
            })
            .collect()
    };
    let (left, right) = (places(Locale::english()), places(Locale::of(PSEUDO)));
    assert!(left.len() > 20 && left.len() == right.len());
    for ((x, width), (mirrored, same)) in left.into_iter().zip(right) {
        assert!((100.0 - x - width - mirrored).abs() < 0.02 && (width - same).abs() < 0.02);
    }
}

#[test]
fn a_picture_has_the_colours_of_the_light_theme_and_names_its_source() {
    let css = style();
    for sample in samples() {
        let english = Locale::english();
        for svg in [
            columns_picture(english, &columns_of(&sample), DAY),
            bars_picture(english, &bars_of(&sample), DAY),
        ] {
            if svg.is_empty() {
                continue;
            }
            assert!(
                svg.starts_with("<svg xmlns=") && svg.contains("Sightline, on this device, 24 November 2026")
            );
            for colour in svg.split('#').skip(1).filter_map(|rest| rest.get(..6)) {
                assert!(
                    css.contains(&format!("light-dark(#{colour},")),
                    "#{colour} is no colour of the light theme"
                );
            }
            let class = |class: &str| svg.contains(&format!("class=\"{class}\""));
            assert!(class("caption") && class("series-1"));
        }
    }
}

/// Compares with a snapshot; `UPDATE_SNAPSHOTS=1` writes it anew.
fn snapshot(name: &str, found: &str) {
    let path = root().join("tests/snapshots").join(name);
    // One element per line, so that a change can be read.
    let found = found.replace("><", ">\n<") + "\n";
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &found).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == found, "{} differs; UPDATE_SNAPSHOTS=1 writes it anew, then read it", path.display());
}

#[test]
fn charts_look_as_before() {
    let samples = samples();
    let (english, pseudo) = (Locale::english(), Locale::of(PSEUDO));
    snapshot("columns.html", &columns(english, &columns_of(&samples[0])).into_string());
    snapshot("bars.html", &bars(english, &bars_of(&samples[0])).into_string());
    snapshot("bars-rtl.html", &bars(pseudo, &bars_of(&samples[2])).into_string());
    snapshot("columns.svg", &columns_picture(english, &columns_of(&samples[2]), DAY));
}

#[test]
fn sample_pages() {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let folder = target.join("view");
    fs::create_dir_all(&folder).unwrap();
    let css = style();
    let write = |path: &Path, locale: &Locale| {
        let mut body = String::new();
        for sample in samples() {
            // Ids are of one page; here many charts stand on one.
            let unique = |html: String| {
                html.replace("\"weeks", &format!("\"{}-weeks", sample.name))
                    .replace("\"who", &format!("\"{}-who", sample.name))
            };
            body += &unique(columns(locale, &columns_of(&sample)).into_string());
            body += &unique(bars(locale, &bars_of(&sample)).into_string());
        }
        let dir = locale.dir();
        let page = format!(
            "<!doctype html><html lang=\"en\" dir=\"{dir}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title><style>{css}</style><body><main><h1>Charts</h1>{body}</main>"
        );
        fs::write(path, page).unwrap();
    };
    write(&folder.join("charts.html"), Locale::english());
    write(&folder.join("charts-rtl.html"), Locale::of(PSEUDO));
    for sample in samples() {
        let english = Locale::english();
        for (kind, svg) in [
            ("columns", columns_picture(english, &columns_of(&sample), DAY)),
            ("bars", bars_picture(english, &bars_of(&sample), DAY)),
        ] {
            if !svg.is_empty() {
                fs::write(folder.join(format!("chart-{}-{kind}.svg", sample.name)), svg).unwrap();
            }
        }
    }
}
