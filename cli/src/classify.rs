//! `sightline classify`: declared, or by its words; and which of these.

use std::io::{self, Write};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};
use sightline::political::text::Model;

/// The weights of every language that has some, trained by `model/`.
static MODELS: LazyLock<Vec<Model>> = LazyLock::new(|| {
    let files: [&[u8]; 8] = [
        include_bytes!("../../model/weights/en.bin"),
        include_bytes!("../../model/weights/de.bin"),
        include_bytes!("../../model/weights/nl.bin"),
        include_bytes!("../../model/weights/it.bin"),
        include_bytes!("../../model/weights/fi.bin"),
        include_bytes!("../../model/weights/fr.bin"),
        include_bytes!("../../model/weights/cs.bin"),
        include_bytes!("../../model/weights/es.bin"),
    ];
    files.iter().filter_map(|bytes| Model::parse(bytes)).collect()
});

/// An ad as it comes in; what is absent is empty.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Item {
    id: serde_json::Value,
    text: Option<String>,
    advertiser: Option<String>,
    disclaimer: Option<String>,
    lang: Option<String>,
}

/// What is said of it.
#[derive(Debug, Serialize)]
struct Answer {
    id: serde_json::Value,
    /// Null: no model for this language, or too few words.
    political: Option<bool>,
    /// From 0 to 1.
    score: Option<f32>,
    basis: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<String>,
}

fn answer(item: Item) -> Answer {
    let some = |text: &Option<String>| text.as_deref().map(str::trim).unwrap_or_default().to_owned();
    if !some(&item.disclaimer).is_empty() {
        return Answer {
            id: item.id,
            political: Some(true),
            score: Some(1.0),
            basis: vec!["disclosure"],
            words: Vec::new(),
        };
    }
    let lang = some(&item.lang).to_lowercase();
    let said = MODELS
        .iter()
        .find(|model| {
            lang.as_bytes().starts_with(&model.lang) && !lang.chars().nth(2).is_some_and(char::is_alphabetic)
        })
        .and_then(|model| model.judge(&some(&item.text), &some(&item.advertiser)));
    match said {
        Some(said) => Answer {
            id: item.id,
            political: Some(said.political),
            score: Some(said.probability),
            basis: vec!["text"],
            words: if said.political { said.words } else { Vec::new() },
        },
        None => Answer { id: item.id, political: None, score: None, basis: Vec::new(), words: Vec::new() },
    }
}

/// Answers every line; `problem` is told the number of a line that is no such object, and the others go on.
pub fn run(text: &str, out: &mut impl Write, problem: &mut impl FnMut(usize, String)) -> io::Result<()> {
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Item>(line) {
            Ok(item) => {
                serde_json::to_writer(&mut *out, &answer(item))?;
                out.write_all(b"\n")?;
            }
            Err(error) => problem(at + 1, error.to_string()),
        }
    }
    Ok(())
}
