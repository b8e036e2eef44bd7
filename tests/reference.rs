//! The reference cases: what the world reported, as inputs with what is to be found in them. `tests/reference/README.md` says how a case
//! is written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may"
)]

use std::fs;
use std::path::Path;

use serde_json::Value;
use sightline::Platform;
use sightline::read::rules::RuleSet;

/// Cases that are not read right, and why. One that is read right is taken out of here.
const NOT_YET: [(&str, &str); 1] =
    [("52-UNSUP-google-search-paid-for-by", "Google's search is no platform that is read")];

#[test]
fn reported_cases_are_read_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/feeds");
    let mut cases: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let mut wrong = Vec::new();
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let problems = problems(case);
        let known = NOT_YET.iter().find(|(case, _)| *case == name);
        match (known, problems.is_empty()) {
            (Some((_, why)), false) => println!("not yet  {name}: {why}"),
            (Some(_), true) => wrong.push(format!("{name} is read right: take it out of NOT_YET")),
            (None, true) => println!("right    {name}"),
            (None, false) => wrong.push(format!("{name}: {}", problems.join("; "))),
        }
    }
    println!(
        "{} of {} reported cases are read right",
        cases.len() - NOT_YET.len() - wrong.len(),
        cases.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 30, "{} cases", cases.len());
}

/// What is not as expected in a case.
fn problems(case: &Path) -> Vec<String> {
    let expected: Value =
        serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let platform = Platform::from_id(expected["platform"].as_str().unwrap()).unwrap();
    let html = case.join("input.html");
    let input = fs::read_to_string(if html.is_file() { html } else { case.join("input.json") }).unwrap();
    let ads = sightline::read_and_judge(RuleSet::bundled(), &input, Some(platform)).ads;
    let wanted = expected["ads"].as_array().unwrap();
    let mut problems = Vec::new();
    if ads.len() != wanted.len() {
        problems.push(format!("{} ads, expected {}", ads.len(), wanted.len()));
    }
    for (ad, wanted) in ads.iter().zip(wanted) {
        let ad = serde_json::to_value(ad).unwrap();
        for (field, wanted) in wanted.as_object().unwrap() {
            let found = ad.pointer(&format!("/{}", field.replace('.', "/"))).unwrap_or(&Value::Null);
            let is_there = !matches!(found, Value::Null) && found != "" && found != false;
            let right = match wanted {
                Value::Bool(true) => is_there,
                Value::Null => true,
                Value::String(text) if text.is_empty() => true,
                other => found == other,
            };
            if !right {
                problems.push(format!("{field}: {found} for {wanted}"));
            }
        }
    }
    problems
}
