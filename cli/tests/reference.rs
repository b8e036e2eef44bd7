//! The reference cases of downloads and saved dialogs, through the program a person would use. `tests/reference/README.md` says how a case
//! is written.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "tests may"
)]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Cases that are not read right, and why. One that is read right is taken out of here.
const NOT_YET: [(&str, &str); 0] = [];
/// Cases of which a good reader would understand more.
const SOFT: [(&str, &str); 0] = [];

/// What is wrong with what was read, and what a good reader would understand besides.
fn problems(case: &Path) -> (Vec<String>, Vec<String>) {
    let expected: Value =
        serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let texts = |key: &str| -> Vec<String> {
        let list = expected[key].as_array().into_iter().flatten();
        list.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let output = Command::new(env!("CARGO_BIN_EXE_sightline"))
        .arg(expected["cmd"].as_str().unwrap())
        .args(texts("args"))
        .current_dir(case)
        .output()
        .unwrap();
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout).into_owned(),
        String::from_utf8_lossy(&output.stderr).into_owned(),
    );
    let records: Vec<Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (mut bad, mut soft) = (Vec::new(), Vec::new());
    for (key, into) in [("must", &mut bad), ("want", &mut soft)] {
        for wanted in expected[key].as_array().into_iter().flatten() {
            if !records.iter().any(|record| fits(record, wanted)) {
                into.push(format!("no record with {wanted}"));
            }
        }
    }
    let lacks = |text: &str, parts: Vec<String>| {
        parts.into_iter().filter(|part| !text.contains(part)).collect::<Vec<_>>()
    };
    let has = |parts: Vec<String>| parts.into_iter().filter(|part| out.contains(part)).collect::<Vec<_>>();
    bad.extend(has(texts("forbid")).into_iter().map(|text| format!("it says {text}")));
    soft.extend(has(texts("want_forbid")).into_iter().map(|text| format!("it says {text}")));
    bad.extend(lacks(&err, texts("stderr_has")).into_iter().map(|text| format!("its message lacks {text}")));
    soft.extend(
        lacks(&err, texts("stderr_want")).into_iter().map(|text| format!("its message lacks {text}")),
    );
    if let Some(code) = expected["exit"].as_i64()
        && output.status.code().map(i64::from) != Some(code)
    {
        bad.push(format!("exit {:?} for {code}: {err}", output.status.code()));
    }
    if expected["stderr_empty"] == true && !err.is_empty() {
        bad.push(format!("it complains: {err}"));
    }
    if expected["min_records"].as_u64().is_some_and(|least| (records.len() as u64) < least) {
        bad.push(format!("{} records", records.len()));
    }
    if expected["stderr_lines_max"].as_u64().is_some_and(|most| err.lines().count() as u64 > most) {
        bad.push(format!("{} lines of messages", err.lines().count()));
    }
    (bad, soft)
}

/// Whether a record is what a case asks for.
fn fits(record: &Value, wanted: &Value) -> bool {
    let advertiser = &record["advertiser"];
    let is_one = |names: &Value| {
        names
            .as_array()
            .into_iter()
            .flatten()
            .any(|name| *name == advertiser["name"] || *name == advertiser["handle"])
    };
    let whole = record.to_string();
    let reasons = record["explanation"]["reasons"].as_array().cloned().unwrap_or_default();
    let gives = |reason: &Value| {
        let (kind, name) = reason.as_str().unwrap().split_once(':').unwrap_or((reason.as_str().unwrap(), ""));
        reasons.iter().any(|it| {
            let said = it["name"].as_str().or_else(|| it["text"].as_str()).unwrap_or_default();
            it["kind"] == kind && (name.is_empty() || said == name)
        })
    };
    wanted.as_object().unwrap().iter().all(|(key, value)| match key.as_str() {
        "platform" | "text" | "ad_id" => record[key] == *value,
        "advertiser" => advertiser["name"] == *value,
        "advertiser_any" => is_one(value),
        "any" => whole.contains(value.as_str().unwrap()),
        "reasons" => value.as_array().unwrap().iter().all(gives),
        other => panic!("a case asks for {other}"),
    })
}

#[test]
fn downloads_and_dialogs_are_read_as_reported() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/reference/downloads");
    let mut cases: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    let (mut wrong, mut right) = (Vec::new(), 0);
    for case in &cases {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let (bad, soft) = problems(case);
        let known = |list: &[(&str, &str)]| {
            list.iter().find(|(one, _)| *one == name).map(|(_, why)| (*why).to_owned())
        };
        match (known(&NOT_YET), known(&SOFT)) {
            (Some(why), _) if !bad.is_empty() => println!("not yet  {name}: {why}"),
            (_, Some(why)) if bad.is_empty() && !soft.is_empty() => println!("partly   {name}: {why}"),
            (None, None) if bad.is_empty() && soft.is_empty() => right += 1,
            (None, None) => wrong.push(format!("{name}: {}", [bad, soft].concat().join("; "))),
            _ => wrong
                .push(format!("{name} is read better than said here ({bad:?}, {soft:?}): mend the lists")),
        }
    }
    println!("{right} of {} reported downloads and dialogs are read right", cases.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cases.len() >= 63, "{} cases", cases.len());
}
