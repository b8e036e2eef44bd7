//! Trains the text model, builds the table of known advertisers, and writes down how good both are:
//!
//! ```sh
//! cargo run --release -p sightline-model -- ../shared/training
//! ```
//!
//! The texts stay where they are; the project holds weights and figures. Everything is fixed: the same data gives the
//! same bytes.
#![allow(
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a tool for its maintainers"
)]

mod advertisers;
mod data;
mod figures;
mod language;
mod replica;
mod topics;
mod train;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, process::ExitCode};

use rayon::prelude::*;
use sightline::judge::political::known::Advertisers;
use sightline::judge::political::lang::Prior;
use sightline::judge::political::text::{Band, Model};
use sightline::judge::political::{Given, conclude};
use sightline::record::ad::Advertiser;

use data::{Row, hash, load};
use figures::{Figure, auc, calibrate, calibration_error, interval, precision_at_95, recall, threshold};
use replica::Replica;
use train::{Example, example, small, train, vocabulary};

/// Languages with data of both kinds, or with political text at least.
const LANGUAGES: [&str; 8] = ["en", "de", "nl", "it", "fi", "fr", "cs", "es"];
/// Of so many marketing strings one is kept for the thresholds.
const KEPT: u64 = 3;
/// What a text without words scores.
const NOTHING: f32 = -9.0;

const HEAD: &str = "# The text model: what it can and cannot

Written by `./build.sh model` from the training data; nothing here is typed by hand. Words, pairs of words, signs such as
prices and exclamation marks, and runs of three to five letters, hashed into a table of 65,536 and one of 32,768 eight-bit
weights per language; naive-Bayes-weighted logistic regression. Trained on text under open licences only. Dev split: other
advertisers than those trained on. Words that are shown stand in an exact vocabulary of up to 4,096 per language: words
that at least three advertisers used and that are at least three times as frequent in political text.

Three bands instead of one threshold: *undecided* begins where 5 % of other text (dev posts and held-out marketing strings
of the language) ends, *may be political* where 0.5 % ends, *strong* at a calibrated 98 %.

## By words alone

Figures in brackets are the middle 95 % of 200 samples. *Replica* is the classifier of ProPublica's collector (naive Bayes
over words, pairs and triples, 500,000 features), trained on the same rows.

| language | dev political / other | AUC | replica | recall at 1 % | replica | recall at 0.5 % | precision at 95 % recall | replica | calibration error | marketing strings flagged |
|---|---|---|---|---|---|---|---|---|---|---|
";

fn held(row: &Row) -> bool {
    row.kind == "marketing_string" && hash(&row.id).is_multiple_of(KEPT)
}

/// The rows a language is learned from.
fn rows_of<'a>(lang: &str, all: &'a [Row]) -> Vec<&'a Row> {
    let mut rows: Vec<&Row> =
        all.iter().filter(|row| row.lang == lang && row.label.is_some() && !held(row)).collect();
    let political = rows.iter().filter(|row| row.label == Some(1)).count();
    if (rows.len() - political) * 4 < political {
        // Too few of the other kind: marketing of every language keeps the letters honest.
        rows.extend(
            all.iter().filter(|row| row.lang != lang && row.kind == "marketing_string" && !held(row)),
        );
    }
    if political < 200 {
        // Too few political ones: those of the closest language with data.
        rows.extend(all.iter().filter(|row| row.lang == "it" && row.label == Some(1)));
    }
    rows
}

/// A language learned, and its line of the table.
fn learn(lang: &str, train_rows: &[Row], dev_rows: &[Row]) -> (Model, String) {
    let rows = rows_of(lang, train_rows);
    let examples: Vec<Example> = rows.iter().map(|row| example(row)).collect();
    let (weights, bias) = train(&examples);
    let mut model = small(lang, &weights, bias);
    model.vocabulary = vocabulary(&rows, &model);
    let score = |row: &Row| model.score(&row.text, &row.advertiser).unwrap_or(NOTHING);
    let dev_of: Vec<&Row> = dev_rows.iter().filter(|row| row.lang == lang && row.label.is_some()).collect();
    let of = |score: &dyn Fn(&Row) -> f32| -> Vec<(f32, bool)> {
        dev_of.iter().map(|row| (score(row), row.label == Some(1))).collect()
    };
    let dev = of(&score);
    let marketing: Vec<&Row> = train_rows.iter().filter(|row| row.lang == lang && held(row)).collect();
    let others = |score: &dyn Fn(&Row) -> f32| -> Vec<f32> {
        let other = dev_of.iter().filter(|row| row.label != Some(1)).chain(&marketing);
        other.map(|row| score(row)).collect()
    };
    let mut all = others(&score);
    let one = threshold(&mut all, 0.01);
    let (unsure, likely) = (threshold(&mut all, 0.05), threshold(&mut all, 0.005));
    let calibration: Vec<(f32, bool)> =
        dev.iter().copied().chain(marketing.iter().map(|row| (score(row), false))).collect();
    let (slope, offset) = calibrate(&calibration);
    let strong = ((0.98_f32 / 0.02).ln() - offset) / slope;
    (model.slope, model.offset, model.bands) = (slope, offset, [unsure, likely, strong.max(likely)]);

    let replica = Replica::train(&rows);
    let theirs = |row: &Row| replica.score(&row.text);
    let (their_dev, their_one) = (of(&theirs), threshold(&mut others(&theirs), 0.01));
    let flagged = marketing
        .iter()
        .filter(|row| model.judge(&row.text, &row.advertiser).is_some_and(|said| said.band >= Band::Likely))
        .count();
    let (yes, no) = (dev.iter().filter(|(_, is)| *is).count(), dev.iter().filter(|(_, is)| !is).count());
    let told = |scored: &[(f32, bool)], figure: &Figure| {
        if yes < 20 || no < 20 {
            return "too few".to_owned();
        }
        let (low, high) = interval(scored, figure);
        format!("{:.3} [{low:.3}–{high:.3}]", figure(scored))
    };
    let plain = |figure: f32| if yes < 20 || no < 20 { "–".to_owned() } else { format!("{figure:.3}") };
    let line = format!(
        "| {lang} | {yes} / {no} | {} | {} | {} | {} | {} | {} | {} | {:.3} | {flagged} of {} |\n",
        told(&dev, &auc),
        plain(auc(&their_dev)),
        told(&dev, &move |scored| recall(scored, one)),
        plain(recall(&their_dev, their_one)),
        told(&dev, &move |scored| recall(scored, likely)),
        told(&dev, &precision_at_95),
        plain(precision_at_95(&their_dev)),
        calibration_error(&calibration, &model),
        marketing.len(),
    );
    (model, line)
}

/// The whole rule on the dev split: what was called political, and by what.
fn combined(report: &mut String, dev_rows: &[Row]) {
    report.push_str(
        "\n## The whole rule\n\nListed or claiming name, then words, as `sightline classify` decides with text and advertiser's name as given\n\
         (the dev split holds hardly any disclaimers and no account ids). *Found* and *false* are shares of political and of other\n\
         rows called political.\n\n| language | found | false | found by words alone | found with a known name |\n|---|---|---|---|---|\n",
    );
    for lang in LANGUAGES {
        let mut counts = [[0_usize; 4]; 2];
        for row in dev_rows.iter().filter(|row| row.lang == lang) {
            let Some(label) = row.label else { continue };
            let advertiser = Advertiser {
                name: Some(row.advertiser.clone()).filter(|name| !name.is_empty()),
                ..Advertiser::default()
            };
            let given = Given {
                platform: None,
                advertiser: &advertiser,
                text: &row.text,
                lang: Some(&row.lang),
                prior: Prior::default(),
                landing: None,
                disclosure: None,
            };
            let said = conclude(&given, Advertisers::bundled());
            let count = &mut counts[usize::from(label == 1)];
            count[0] += 1;
            count[1] += usize::from(said.is_political());
            count[2] += usize::from(said.is_political() && said.known.is_none());
            count[3] += usize::from(said.is_political() && said.known.is_some());
        }
        let [other, political] = counts;
        let share = |part: usize, whole: usize| {
            if whole < 20 { "too few".to_owned() } else { format!("{:.3}", part as f32 / whole as f32) }
        };
        let _ = writeln!(
            report,
            "| {lang} | {} | {} | {} | {} |",
            share(political[1], political[0]),
            share(other[1], other[0]),
            share(political[2], political[0]),
            share(political[3], political[0]),
        );
    }
}

/// Marketing strings, in every language, that the whole rule calls political.
fn marketing(report: &mut String, train_rows: &[Row]) {
    let rows: Vec<&Row> = train_rows.iter().filter(|row| row.kind == "marketing_string").collect();
    let none = Advertiser::default();
    let flags = |row: &&&Row| {
        let given = Given {
            platform: None,
            advertiser: &none,
            text: &row.text,
            lang: None,
            prior: Prior::default(),
            landing: None,
            disclosure: None,
        };
        conclude(&given, Advertisers::bundled()).is_political()
    };
    let (kept, flagged) = (rows.iter().filter(|row| held(row)).count(), rows.iter().filter(flags).count());
    let flagged_kept = rows.iter().filter(|row| held(row)).filter(flags).count();
    let mut languages: Vec<&str> = rows.iter().map(|row| row.lang.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    let _ = write!(
        report,
        "\n## Ordinary marketing\n\nOf {} product-marketing strings in {} languages, their language told by their letters, {flagged} are called political\n\
         ({:.2} %); of the {kept} among them that were held out of training, {flagged_kept} ({:.2} %).\n",
        rows.len(),
        languages.len(),
        100.0 * flagged as f32 / rows.len() as f32,
        100.0 * flagged_kept as f32 / kept.max(1) as f32,
    );
}

fn run(data: &Path, out: &Path) -> Result<(), String> {
    let train_rows: Vec<Row> = load(&data.join("train.ndjson.gz"))?;
    let dev_rows: Vec<Row> = load(&data.join("dev.ndjson.gz"))?;
    let mut report = HEAD.to_owned();
    let models: Vec<(Model, String)> =
        LANGUAGES.par_iter().map(|lang| learn(lang, &train_rows, &dev_rows)).collect();
    fs::create_dir_all(out.join("weights")).map_err(|error| error.to_string())?;
    let (mut bytes, mut changed) = (0, language::learn(data, &out.join("weights"))?);
    for (model, line) in &models {
        report.push_str(line);
        let file = model.bytes();
        bytes += file.len();
        let path = out.join("weights").join(format!("{}.bin", String::from_utf8_lossy(&model.lang)));
        changed |= fs::read(&path).ok().as_ref() != Some(&file);
        fs::write(path, file).map_err(|error| error.to_string())?;
    }
    if changed {
        println!("The weights changed: run this again, so that the whole rule is measured with them.");
    }
    let began = std::time::Instant::now();
    let english = &models[0].0;
    let timed: Vec<f32> = dev_rows
        .iter()
        .filter(|row| row.lang == "en")
        .filter_map(|row| english.score(&row.text, &row.advertiser))
        .collect();
    println!("{} µs an ad", began.elapsed().as_micros() as usize / timed.len().max(1));
    combined(&mut report, &dev_rows);
    marketing(&mut report, &train_rows);
    report.push_str(&language::report(data)?);
    let more: Vec<Row> = load(&data.join("languages/dev.ndjson.gz"))?;
    report.push_str(&topics::report(&dev_rows.iter().chain(&more).collect::<Vec<_>>())?);
    let _ = write!(
        report,
        "\n## Bytes\n\n{} KiB a language at most, {} KiB in all. `./build.sh bench` times an ad.\n\n## What to know\n\n\
         **Weak by their data.** Czech and Spanish have political text and hardly anything else: their figures flatter, and Spanish\n\
         borrows from Italian. Other languages have no model: the words are not judged, and the interface says so. All training text\n\
         is posts of pages and ads of 2016–2023; ordinary commercial ads under open licences are few, so expect more false alarms in\n\
         a real feed than here. Probabilities are those of a split in which a third or more is political; in a feed it is two or\n\
         three in a hundred. In use the words alone only ever make an ad one that “may be political”.\n",
        models.iter().map(|(model, _)| model.bytes().len()).max().unwrap_or(0) / 1024,
        bytes / 1024
    );
    fs::write(out.join("RESULTS.md"), &report).map_err(|error| error.to_string())?;
    println!("{report}");
    Ok(())
}

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let data = arguments.next().unwrap_or_else(|| "../shared/training".into());
    let out = Path::new(env!("CARGO_MANIFEST_DIR"));
    let rules = out.join("../rules");
    // The table first: the whole rule is measured with the one this program was built with.
    match advertisers::run(Path::new(&data), &rules).and_then(|()| run(Path::new(&data), out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("sightline-model: {problem}");
            ExitCode::from(2)
        }
    }
}
