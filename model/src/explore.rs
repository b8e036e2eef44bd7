use std::path::Path;
use rayon::prelude::*;
use crate::data::{Row, load, hash, mix};
use crate::figures::{auc, recall, threshold};
use crate::train::{Recipe, example, small, train};
use crate::held;

pub fn folds(data: &Path) -> Result<(), String> {
    let mut old: Vec<Row> = load(&data.join("train.ndjson.gz"))?;
    old.extend(load::<Row>(&data.join("dev.ndjson.gz"))?);
    let new: Vec<Row> = load(&data.join("languages/train.ndjson.gz"))?;
    let wanted: Vec<String> = std::env::args().skip(3).collect();
    for lang in &wanted {
        let rows: Vec<&Row> = old.iter().filter(|row| &row.lang == lang && row.label.is_some()).collect();
        let group = |row: &Row| hash(if row.group.is_empty() { &row.advertiser } else { &row.group });
        let mut configs = Vec::new();
        for new_weight in [0.0_f32, 0.1] { for least in [1, 2] { for freedom in [4.0, 16.0] { for (learned, all) in [(1.0, false), (0.4, true), (0.15, true), (0.4, false)] { configs.push((new_weight, least, freedom, learned, all)); } } } }
        let lines: Vec<String> = configs.par_iter().map(|(new_weight, least, freedom, learned, all)| {
            let (mut each, mut recalls) = (Vec::new(), Vec::new());
            let fresh: Vec<_> = new.iter().filter(|row| *new_weight > 0.0 && &row.lang == lang && row.label.is_some()).map(|row| example(row, *new_weight)).collect();
            for at in 0..6_u64 {
                let out = |row: &Row| mix(group(row) ^ at << 50) % 10 < 3;
                let mut examples: Vec<_> = rows.iter().filter(|row| !out(row)).map(|row| example(row, 1.0)).collect();
                examples.extend(fresh.iter().cloned());
                let Ok((weights, bias)) = train(&examples, Recipe { freedom: *freedom, learned: *learned, least: *least, all: *all }) else { continue };
                let model = small(lang, &weights, bias);
                let part: Vec<(f32, bool)> = rows.iter().filter(|row| out(row) && row.kind != "marketing_string").map(|row| (model.score(&row.text).unwrap_or(-9.0), row.label == Some(1))).collect();
                each.push(auc(&part));
                let mut others: Vec<f32> = part.iter().filter(|(_, is)| !is).map(|(score, _)| *score).collect();
                let cut = threshold(&mut others, 0.01);
                recalls.push(recall(&part, cut));
            }
            let mean = |all: &[f32]| all.iter().sum::<f32>() / all.len() as f32;
            format!("{lang} new {new_weight} least {least} C {freedom} a {learned} all {all}: {:.4} R1% {:.3}", mean(&each), mean(&recalls))
        }).collect();
        lines.iter().for_each(|line| println!("{line}"));
    }
    Ok(())
}

pub fn run(data: &Path) -> Result<(), String> {
    let old: Vec<Row> = load(&data.join("train.ndjson.gz"))?;
    let old_dev: Vec<Row> = load(&data.join("dev.ndjson.gz"))?;
    let new: Vec<Row> = load(&data.join("languages/train.ndjson.gz"))?;
    let new_dev: Vec<Row> = load(&data.join("languages/dev.ndjson.gz"))?;
    let lexicon: Vec<Row> = load(&data.join("languages/lexicon_rows.ndjson.gz"))?;
    let name = |mut row: Row| { row.text = format!("{}\u{1}{}", row.text, row.advertiser); row };
    let named = |rows: Vec<Row>| -> Vec<Row> { rows.into_iter().map(name).collect() };
    let (old, old_dev, new, new_dev) = (named(old), named(old_dev), named(new), named(new_dev));
    let wanted: Vec<String> = std::env::args().skip(3).collect();
    for lang in &wanted {
        let of = |rows: &[Row]| rows.iter().filter(|row| &row.lang == lang && row.label.is_some()).count();
        println!("{lang}: old {} new {} lexicon {}", of(&old), of(&new), of(&lexicon));
        let posts = ["en", "de", "nl", "it", "fi", "fr", "cs"].contains(&lang.as_str());
        let mut configs = Vec::new();
        for new_weight in if posts { vec![0.0, 0.03] } else { vec![1.0] } {
            for freedom in [4.0, 16.0] {
                configs.push((new_weight, freedom));
            }
        }
        let lines: Vec<String> = configs.par_iter().flat_map(|(new_weight, freedom)| {
            let mut examples = Vec::new();
            for row in old.iter().filter(|row| &row.lang == lang && row.label.is_some() && !held(row)) {
                examples.push(example(row, 1.0));
            }
            if *new_weight > 0.0 {
                for row in new.iter().chain(if posts { &[] } else { lexicon.as_slice() }).filter(|row| &row.lang == lang && row.label.is_some()) {
                    examples.push(example(row, *new_weight));
                }
            }
            let mut out = Vec::new();
            for (learned, all) in [(1.0, false), (0.4, true)] {
                let began = std::time::Instant::now();
                let Ok((weights, bias)) = train(&examples, Recipe { freedom: *freedom, learned, least: 2, all }) else { continue };
                let model = small(lang, &weights, bias);
                let scored = |rows: &[Row]| -> Vec<(f32, bool)> {
                    rows.iter().filter(|row| &row.lang == lang && row.label.is_some()).map(|row| (model.score(&row.text).unwrap_or(-9.0), row.label == Some(1))).collect()
                };
                let told = |scored: Vec<(f32, bool)>| {
                    let mut others: Vec<f32> = scored.iter().filter(|(_, is)| !is).map(|(score, _)| *score).collect();
                    let at = threshold(&mut others, 0.01);
                    format!("{:.4} {:.3}", auc(&scored), recall(&scored, at))
                };
                out.push(format!("  new {new_weight} C {freedom} a {learned} {all}: old dev {} | new dev {} | {:.0}s", told(scored(&old_dev)), told(scored(&new_dev)), began.elapsed().as_secs_f32()));
            }
            out
        }).collect();
        lines.iter().for_each(|line| println!("{line}"));
    }
    Ok(())
}
