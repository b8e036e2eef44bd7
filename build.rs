//! Checks every rules file and bundles them as JSON. An error names the file, the key and the fix, and
//! stops the build: a broken rule never ships.

#[path = "build/phrases.rs"]
mod phrases;
#[path = "src/rules/schema.rs"]
#[allow(dead_code, missing_docs)]
mod schema;

use std::{env, error::Error, fs, path::Path};

const PLATFORMS: [&str; 4] = ["facebook", "reddit", "x", "youtube"];
const SURFACES: [&str; 11] = [
    "feed",
    "right_column",
    "search",
    "marketplace",
    "instream",
    "video",
    "conversation",
    "player",
    "companion",
    "masthead",
    "archive",
];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/rules/schema.rs");
    let mut all = Vec::new();
    for platform in PLATFORMS {
        let file = format!("rules/{platform}.toml");
        let text = fs::read_to_string(&file).map_err(|error| format!("{file}: {error}; write the file"))?;
        let rules: schema::Rules = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
        check(&file, platform, &rules)?;
        all.push(rules);
    }
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("rules.json"), serde_json::to_string(&all)?)?;
    phrases::bundle(Path::new(&out))?;
    Ok(())
}

fn check(file: &str, platform: &str, rules: &schema::Rules) -> Result<(), String> {
    let one_of = |key: &str, value: &str, known: &[&str]| {
        if known.contains(&value) {
            Ok(())
        } else {
            Err(format!("{file}: {key}: `{value}` is not known; use one of {}", known.join(", ")))
        }
    };
    let selects = |key: &str, list: &[String]| {
        if list.is_empty() {
            return Err(format!("{file}: {key}: is empty; name at least one selector or remove the entry"));
        }
        list.iter().try_for_each(|text| select(file, key, text))
    };
    one_of("platform", &rules.platform, &[platform])?;
    if rules.hosts.is_empty() || rules.matches.is_empty() {
        return Err(format!("{file}: hosts and matches must not be empty; name the platform's hosts"));
    }
    for post in &rules.post {
        one_of("post.surface", &post.surface, &SURFACES)?;
        selects("post.select", &post.select)?;
    }
    for marker in &rules.marker {
        one_of(
            &format!("marker `{}` family", marker.signal),
            &marker.family,
            &["structure", "markup", "label"],
        )?;
        selects(&format!("marker `{}` select", marker.signal), &marker.select)?;
        if let Some(kind) = &marker.declares {
            one_of("marker.declares", kind, &["political", "issue"])?;
        }
    }
    if let Some(label) = &rules.label {
        selects("label.select", &label.select)?;
    }
    for (field, locators) in &rules.field {
        for locator in locators {
            if let Some(text) = &locator.select {
                select(file, &format!("field.{field:?}.select"), text)?;
            }
        }
    }
    for disclaimer in &rules.disclaimer {
        one_of("disclaimer.kind", &disclaimer.kind, &["political", "issue"])?;
    }
    for json in &rules.json {
        if let Some(surface) = &json.surface {
            one_of("json.surface", surface, &SURFACES)?;
        }
        if json.marker.is_empty() {
            return Err(format!(
                "{file}: json {:?}: no marker; a unit without a sign is never an ad",
                json.unit
            ));
        }
        for marker in &json.marker {
            one_of(
                &format!("json marker `{}` family", marker.signal),
                &marker.family,
                &["structure", "label"],
            )?;
        }
        for disclosure in &json.disclosure {
            one_of("json.disclosure.kind", &disclosure.kind, &["political", "issue"])?;
        }
        for path in json.field.values().flatten().filter_map(|path| path.strip_prefix('@')) {
            let signal = path.split('.').next().unwrap_or_default();
            if !json.marker.iter().any(|marker| marker.signal == signal) {
                return Err(format!(
                    "{file}: json.field: `@{path}` starts at marker `{signal}`, which is not there"
                ));
            }
        }
    }
    rules.explanation.iter().try_for_each(|rule| select(file, "explanation.select", &rule.select))
}

fn select(file: &str, key: &str, text: &str) -> Result<(), String> {
    scraper::Selector::parse(text).map(|_| ()).map_err(|error| {
        format!("{file}: {key}: `{text}` is not a CSS selector ({error}); mend or remove it")
    })
}
