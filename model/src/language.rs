//! Learns to tell languages by their letters, and writes down how well they are told.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sightline::judge::political::lang::{self, LEARNED, Prior, ROWS};
use whatlang::{Detector, Lang};

use crate::data::{Row, hash, load, mix};

/// Most texts of a language that are learned from, of each of the two sources.
const MOST: usize = 4_500;
/// How often all texts are gone through.
const ROUNDS: u64 = 12;
/// How far a text moves the weights at first; nothing at the end.
const STEP: f32 = 2.0;
/// How probable another language must be for a text to be left out.
const NOT_SO: f32 = 0.9;
/// Lengths short texts are cut to, in characters.
const LENGTHS: [usize; 3] = [usize::MAX, 80, 40];

/// Texts of the two sources whose language is one of those learned.
fn texts(data: &Path, name: &str) -> Result<Vec<(usize, String)>, String> {
    let mut all = Vec::new();
    for folder in ["", "languages"] {
        let rows: Vec<Row> = load(&data.join(folder).join(name))?;
        let mut rows: Vec<(u64, Row)> = rows.into_iter().map(|row| (hash(&row.id), row)).collect();
        rows.sort_by_key(|(place, _)| *place);
        let mut counts = [0; LEARNED.len()];
        for (_, row) in rows {
            let Some(at) = LEARNED.iter().position(|code| *code == row.lang) else { continue };
            counts[at] += 1;
            if counts[at] <= MOST {
                all.push((at, row.text));
            }
        }
    }
    Ok(all)
}

fn cut(text: &str, length: usize) -> String {
    text.chars().take(length).collect()
}

/// A piece of a text: whole, or some words from anywhere in it.
fn piece(text: &str, seed: u64) -> String {
    let chars: Vec<char> = text.chars().collect();
    let length = 12 + (seed >> 8) as usize % 70;
    if seed.is_multiple_of(3) || chars.len() <= length {
        return cut(text, 300);
    }
    let from = (seed >> 20) as usize % (chars.len() - length);
    let from = chars.iter().skip(from).position(|c| c.is_whitespace()).map_or(0, |more| from + more);
    chars.iter().skip(from).take(length).collect()
}

/// Multinomial logistic regression over runs of letters; every language counts the same.
fn train(texts: &[(usize, String)]) -> Vec<f32> {
    let mut counts = [0_usize; LEARNED.len()];
    texts.iter().for_each(|(at, _)| counts[*at] += 1);
    let even = texts.len() / LEARNED.len();
    let mut weights = vec![0.0_f32; ROWS * LEARNED.len()];
    let steps = (ROUNDS as usize * texts.len()) as f32;
    let mut done = 0.0_f32;
    for round in 0..ROUNDS {
        let mut order: Vec<usize> = (0..texts.len()).collect();
        order.sort_by_key(|at| mix(*at as u64 ^ (round << 40)));
        for at in order {
            let (language, text) = &texts[at];
            let seed = mix(at as u64 * 31 + round + 1);
            let rows = rows_of(&piece(text, seed));
            done += 1.0;
            if rows.is_empty() {
                continue;
            }
            let odds = odds(&weights, &rows);
            let fair = (even as f32 / counts[*language] as f32).clamp(0.3, 2.0);
            let step = STEP * fair * (1.0 - done / steps) / (rows.len() as f32).sqrt();
            let mut moves = odds.map(|odds| -step * odds);
            moves[*language] += step;
            for row in &rows {
                let weights = &mut weights[row * LEARNED.len()..][..LEARNED.len()];
                weights.iter_mut().zip(moves).for_each(|(weight, more)| *weight += more);
            }
        }
    }
    weights
}

/// Learns and writes the weights into a folder; says whether they changed.
pub fn learn(data: &Path, into: &Path) -> Result<bool, String> {
    let (file, path) = (weights(data)?, into.join("languages.bin"));
    let changed = fs::read(&path).ok().as_ref() != Some(&file);
    fs::write(path, file).map_err(|error| error.to_string())?;
    Ok(changed)
}

/// The file of weights learned from the training data. Learned twice: what the first weights surely take for another
/// language mostly is of that one, as strings nobody translated are, and is left out.
pub fn weights(data: &Path) -> Result<Vec<u8>, String> {
    let mut texts = texts(data, "train.ndjson.gz")?;
    let first = train(&texts);
    texts.retain(|(at, text)| {
        let odds = odds(&first, &rows_of(text));
        odds.iter().all(|other| *other < NOT_SO) || odds[*at] >= NOT_SO
    });
    Ok(lang::file(&train(&texts)))
}

fn rows_of(text: &str) -> Vec<usize> {
    let mut rows = Vec::new();
    lang::features(text, &mut |row| rows.push(row));
    rows
}

/// How probable each language is.
fn odds(weights: &[f32], rows: &[usize]) -> [f32; LEARNED.len()] {
    let value = 1.0 / (rows.len().max(1) as f32).sqrt();
    let mut scores = [0.0_f32; LEARNED.len()];
    for row in rows {
        let weights = &weights[row * LEARNED.len()..][..LEARNED.len()];
        scores.iter_mut().zip(weights).for_each(|(score, weight)| *score += weight * value);
    }
    let top = scores.iter().fold(f32::MIN, |top, score| top.max(*score));
    let odds = scores.map(|score| (score - top).exp());
    let sum: f32 = odds.iter().sum();
    odds.map(|one| one / sum)
}

/// How languages were told before: by `whatlang` alone, among these.
fn before(detector: &Detector, text: &str) -> Option<&'static str> {
    let bounded = cut(text, 1_000);
    if bounded.chars().filter(|c| c.is_alphabetic()).count() < 12 {
        return None;
    }
    let told = detector.detect(&bounded).filter(|told| told.is_reliable() || told.confidence() >= 0.25)?;
    BEFORE.iter().find(|(lang, _)| *lang == told.lang()).map(|(_, code)| *code)
}

const BEFORE: [(Lang, &str); 25] = [
    (Lang::Ara, "ar"),
    (Lang::Bul, "bg"),
    (Lang::Cat, "ca"),
    (Lang::Ces, "cs"),
    (Lang::Dan, "da"),
    (Lang::Deu, "de"),
    (Lang::Ell, "el"),
    (Lang::Eng, "en"),
    (Lang::Fin, "fi"),
    (Lang::Fra, "fr"),
    (Lang::Heb, "he"),
    (Lang::Hun, "hu"),
    (Lang::Ita, "it"),
    (Lang::Nld, "nl"),
    (Lang::Nob, "no"),
    (Lang::Pol, "pl"),
    (Lang::Por, "pt"),
    (Lang::Ron, "ro"),
    (Lang::Rus, "ru"),
    (Lang::Slk, "sk"),
    (Lang::Spa, "es"),
    (Lang::Srp, "sr"),
    (Lang::Swe, "sv"),
    (Lang::Tur, "tr"),
    (Lang::Ukr, "uk"),
];

/// The language most easily taken for another: the worst a page can say.
fn nearest(code: &str) -> &'static str {
    match code {
        "no" => "da",
        "da" => "no",
        "sv" => "no",
        "cs" => "sk",
        "sk" => "cs",
        "hr" => "sl",
        "sl" => "hr",
        "es" => "pt",
        "pt" => "es",
        "nl" => "de",
        "de" => "nl",
        "fi" => "et",
        "et" => "fi",
        "lt" => "lv",
        "lv" => "lt",
        "it" => "es",
        "en" => "da",
        _ => "en",
    }
}

/// Texts told right and told wrong, of how many.
#[derive(Default, Clone, Copy)]
struct Told {
    right: usize,
    wrong: usize,
    all: usize,
}

impl Told {
    fn count(&mut self, told: Option<&str>, is: &str) {
        self.all += 1;
        self.right += usize::from(told == Some(is));
        self.wrong += usize::from(told.is_some_and(|told| told != is));
    }

    fn add(self, other: Self) -> Self {
        Self { right: self.right + other.right, wrong: self.wrong + other.wrong, all: self.all + other.all }
    }

    fn shown(self) -> String {
        let percent = |part: usize| 100.0 * part as f32 / self.all.max(1) as f32;
        format!("{:.1} / {:.1}", percent(self.right), percent(self.wrong))
    }
}

/// A Markdown section: how languages are told.
pub fn report(data: &Path) -> Result<String, String> {
    let texts = texts(data, "dev.ndjson.gz")?;
    let detector = Detector::with_allowlist(BEFORE.iter().map(|(lang, _)| *lang).collect());
    let mut figures = [[[Told::default(); 4]; LENGTHS.len()]; LEARNED.len()];
    for (at, text) in &texts {
        let is = LEARNED[*at];
        for (length, figures) in LENGTHS.into_iter().zip(&mut figures[*at]) {
            let text = cut(text, length);
            let page = |page| Prior { page: Some(page), advertiser: None };
            let told = [
                before(&detector, &text),
                lang::of(&text, &Prior::default()),
                lang::of(&text, &page(is)),
                lang::of(&text, &page(nearest(is))),
            ];
            figures.iter_mut().zip(told).for_each(|(figure, told)| figure.count(told, is));
        }
    }
    let mut report = "\n## The language of short texts\n\n\
        Per cent of dev texts whose language is told right / told wrong; of the rest it is not told. *Before*: whatlang alone.\n\
        *Alone*: by the letters. *Page*: on a page that says the right language. *Wrong page*: on one that says the language nearest to it.\n"
        .to_owned();
    for (at, length) in LENGTHS.into_iter().enumerate() {
        let name = if length == usize::MAX {
            "Whole texts".to_owned()
        } else {
            format!("Cut to {length} characters")
        };
        let _ = write!(
            report,
            "\n### {name}\n\n| language | texts | before | alone | page | wrong page |\n|---|---|---|---|---|---|\n"
        );
        let mut line = |name: &str, told: &[Told; 4]| {
            let shown = told.map(Told::shown).join(" | ");
            let _ = writeln!(report, "| {name} | {} | {shown} |", told[0].all);
        };
        let mut sum = [Told::default(); 4];
        for (language, figures) in LEARNED.iter().zip(&figures) {
            line(language, &figures[at]);
            sum.iter_mut().zip(figures[at]).for_each(|(sum, told)| *sum = sum.add(told));
        }
        line("all", &sum);
    }
    Ok(report)
}
