//! Checks the phrase files and bundles them as JSON.

use std::{error::Error, fs, path::Path};

/// The reason kinds a phrase may give, with the slots each can fill.
const KINDS: [(&str, &[&str]); 14] = [
    ("age", &["min", "max", "age"]),
    ("gender", &[]),
    ("location", &["name"]),
    ("language", &["name"]),
    ("interest", &["name"]),
    ("behaviour", &["name"]),
    ("customer_list", &["owner", "list"]),
    ("lookalike", &["seed"]),
    ("website_visit", &["name"]),
    ("page_like", &["name"]),
    ("friend_of_page_like", &["name"]),
    ("data_broker", &["name"]),
    ("platform_activity", &[]),
    ("education", &["name"]),
];
/// More kinds, each with a name alone.
const NAMED: [&str; 5] = ["school", "engagement", "app_activity", "topic", "employer"];

/// Reads every file in `rules/phrases`, checks it and writes them as one JSON file.
pub fn bundle(out: &Path) -> Result<(), Box<dyn Error>> {
    let mut files: Vec<_> = fs::read_dir("rules/phrases")?.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let mut all = Vec::new();
    for path in files {
        let file = path.display().to_string();
        let phrases: toml::Value =
            toml::from_str(&fs::read_to_string(&path)?).map_err(|error| format!("{file}: {error}"))?;
        check(&file, &phrases)?;
        all.push(phrases);
    }
    fs::write(out.join("phrases.json"), serde_json::to_string(&all)?)?;
    Ok(())
}

fn check(file: &str, phrases: &toml::Value) -> Result<(), String> {
    for key in ["anchor", "frame"] {
        let list = phrases.get(key).and_then(toml::Value::as_array);
        if list.is_none_or(|list| {
            list.is_empty() || list.iter().any(|text| text.as_str().is_none_or(str::is_empty))
        }) {
            return Err(format!("{file}: {key}: is missing or has an empty entry; list at least one text"));
        }
    }
    let list = phrases
        .get("phrase")
        .and_then(toml::Value::as_array)
        .ok_or(format!("{file}: phrase: is missing; write one"))?;
    for phrase in list {
        let text = phrase.get("text").and_then(toml::Value::as_str).unwrap_or_default();
        let kind = phrase.get("kind").and_then(toml::Value::as_str).unwrap_or_default();
        let known = KINDS.iter().find(|(name, _)| *name == kind).map(|(_, slots)| *slots);
        let slots = known.or_else(|| NAMED.contains(&kind).then_some(["name"].as_slice()));
        let slots = slots.ok_or_else(|| {
            format!("{file}: phrase.kind: `{kind}` is not known; use a reason kind of the record")
        })?;
        if text.starts_with('{') || text.trim().is_empty() {
            return Err(format!(
                "{file}: phrase.text: `{text}` must begin with a literal part, or it fits everywhere"
            ));
        }
        if text.contains("}{") {
            return Err(format!(
                "{file}: phrase.text: `{text}` has two slots side by side; put a literal between them"
            ));
        }
        for slot in text.split('{').skip(1) {
            let slot = slot
                .split_once('}')
                .map(|(slot, _)| slot)
                .ok_or(format!("{file}: phrase.text: `{text}` lacks a }}"))?;
            if slot != "any" && !slots.contains(&slot) {
                return Err(format!(
                    "{file}: phrase.text: `{kind}` has no slot `{slot}`; use any or one of {}",
                    slots.join(", ")
                ));
            }
        }
    }
    Ok(())
}
