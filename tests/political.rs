//! How the verdict does on text nobody here wrote: marketing that must stay quiet, and the words shown for political ads.
//! The training data lies beside the project; where it is absent this says so and passes.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::print_stderr, reason = "a test")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::{env, fs};

use serde::Deserialize;
use sightline::judge::political::known::Advertisers;
use sightline::judge::political::lang::Prior;
use sightline::judge::political::text::{LANGUAGES, Model};
use sightline::judge::political::{Given, conclude};
use sightline::record::ad::Advertiser;

#[derive(Deserialize)]
struct Row {
    id: String,
    text: String,
    #[serde(default)]
    lang: String,
    #[serde(default)]
    kind: String,
    label: Option<u8>,
}

fn rows(file: &str) -> Option<Vec<Row>> {
    let captures = env::var("SIGHTLINE_CAPTURES").unwrap_or_else(|_| "../shared/captures".into());
    let path = PathBuf::from(captures).join("../training").join(file);
    let Ok(file) = fs::File::open(&path) else {
        eprintln!("!!!   SKIPPED: {} is not here", path.display());
        return None;
    };
    let lines = BufReader::new(flate2::read::GzDecoder::new(file)).lines();
    Some(lines.map(|line| serde_json::from_str(&line.unwrap()).unwrap()).collect())
}

#[test]
fn marketing_is_not_called_political() {
    let Some(rows) = rows("train.ndjson.gz") else { return };
    let none = Advertiser::default();
    let mut by: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.kind == "marketing_string") {
        let given = Given {
            platform: None,
            advertiser: &none,
            text: &row.text,
            lang: None,
            prior: Prior::default(),
            landing: None,
            disclosure: None,
        };
        let (all, flagged) = by.entry(row.lang.clone()).or_default();
        *all += 1;
        *flagged += usize::from(conclude(&given, Advertisers::bundled()).is_political());
    }
    let (all, flagged) = by.values().fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    println!("marketing strings: {flagged} of {all} called political, in {} languages", by.len());
    assert!(all >= 4_000 && by.len() >= 16, "{all} in {}", by.len());
    assert!(flagged * 100 <= all, "{flagged} of {all}: {by:?}");
}

/// The words shown for two hundred political texts, as a person read them last. A change of the model shows here; read
/// the new list, then `UPDATE_SNAPSHOTS=1 cargo test --test political`.
#[test]
fn the_words_shown_are_words_of_the_ad() {
    let Some(rows) = rows("dev.ndjson.gz") else { return };
    let mut shown = String::new();
    let mut of_each: BTreeMap<&str, usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.label == Some(1)) {
        let Some(model) = Model::of(&row.lang) else { continue };
        let count = of_each.entry(&row.lang).or_default();
        let words = model.spoke(&row.text);
        if *count == 34 || words.is_empty() {
            continue;
        }
        *count += 1;
        let text = row.text.to_lowercase().replace(['\'', '’'], "");
        assert!(words.iter().all(|word| text.contains(word.as_str())), "{}: {words:?}", row.id);
        shown.push_str(&format!("{} {}: {}\n", row.id, row.lang, words.join(", ")));
    }
    assert!(shown.lines().count() >= 200);
    let path = "tests/snapshots/words.txt";
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(path, &shown).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), shown, "the words shown have changed");
}

/// Sentences of sport, religion, charity, courts and public information, full of the words politics uses too, as people
/// post them: `tests/ordinary/<language>.txt`. None is political; one in fifty is still called so, and is printed.
#[test]
fn what_is_ordinary_is_not_called_political() {
    let none = Advertiser::default();
    let (mut all, mut wrong) = (0, Vec::new());
    for entry in fs::read_dir("tests/ordinary").unwrap() {
        let path = entry.unwrap().path();
        let lang = path.file_stem().unwrap().to_str().unwrap().to_owned();
        for line in fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let given = Given {
                platform: None,
                advertiser: &none,
                text: line,
                lang: Some(&lang),
                prior: Prior::default(),
                landing: None,
                disclosure: None,
            };
            all += 1;
            let said = conclude(&given, Advertisers::bundled());
            if said.is_political() {
                wrong.push(format!("{lang}: {line} {:?}", said.words));
            }
        }
    }
    println!("ordinary sentences: {} of {all} called political\n{}", wrong.len(), wrong.join("\n"));
    assert!(all >= 400 && wrong.len() * 50 <= all, "{}", wrong.join("\n"));
}

/// A hundred words per language that are shown most, as a person read them last for sense. What is none, or says nothing
/// of politics, goes to `model/unshown.txt`. Renewed like the list above.
#[test]
fn the_words_shown_most_make_sense() {
    let (Some(posts), Some(gathered)) = (rows("dev.ndjson.gz"), rows("languages/dev.ndjson.gz")) else {
        return;
    };
    let mut shown = String::new();
    for lang in LANGUAGES {
        let model = Model::of(lang).unwrap();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        let of = posts.iter().chain(&gathered).filter(|row| row.lang == *lang && row.label == Some(1));
        of.flat_map(|row| model.spoke(&row.text)).for_each(|word| *counts.entry(word).or_default() += 1);
        let mut words: Vec<(usize, String)> = counts.into_iter().map(|(word, count)| (count, word)).collect();
        words.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let words: Vec<String> = words.into_iter().take(100).map(|(_, word)| word).collect();
        assert!(words.len() >= 20, "{lang}: only {}", words.len());
        shown.push_str(&format!("{lang}: {}\n", words.join(" ")));
    }
    let path = "tests/snapshots/shown.txt";
    if env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(path, &shown).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap_or_default(), shown, "the words shown have changed");
}
