//! PRIVACY.md says of every field that can leave that it does, and of none that there is not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// What a field is of, and what that is called in the folder of schemas.
const KINDS: [(&str, &str); 3] = [("ad", "record"), ("week", "coverage"), ("envelope", "envelope")];

/// Fields, each with what it is of, and what studies can ask for.
type Leaving = (BTreeSet<(String, String)>, BTreeSet<String>);

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&read(&format!("schema/{name}.schema.json"))).unwrap()
}

/// The places of everything a schema describes that holds a value.
fn fields(schema: &Value, of: &Value, place: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = of["$ref"].as_str() {
        fields(schema, &schema["$defs"][name.rsplit('/').next().unwrap()], place, found);
    } else if let Some(properties) = of["properties"].as_object() {
        for (name, inner) in properties {
            let dot = if place.is_empty() { "" } else { "." };
            fields(schema, inner, &format!("{place}{dot}{name}"), found);
        }
    } else if of["items"].is_object() {
        fields(schema, &of["items"], place, found);
    } else if let Some(either) = of["anyOf"].as_array() {
        let either = either.iter().filter(|one| one["type"] != "null");
        either.for_each(|one| fields(schema, one, place, found));
    } else {
        found.insert(place.to_owned());
    }
}

/// What the types say.
fn types() -> Leaving {
    let mut all = BTreeSet::new();
    for (of, file) in KINDS {
        let (schema, mut found) = (schema(file), BTreeSet::new());
        fields(&schema, &schema, "", &mut found);
        all.extend(found.into_iter().map(|name| (of.to_owned(), name)));
    }
    let study = schema("study");
    let asked = study["$defs"]["Field"]["oneOf"].as_array().unwrap().iter();
    (all, asked.map(|one| one["const"].as_str().unwrap().to_owned()).collect())
}

/// What stands in code marks.
fn names(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// What the table says.
fn said(table: &str) -> Leaving {
    let (mut said, mut asked) = (BTreeSet::new(), BTreeSet::new());
    for row in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let [_, field, of, _, leaves, _] = cells.as_slice() else { panic!("four cells: {row}") };
        for name in names(field) {
            said.extend(of.split(", ").map(|of| (of.to_owned(), name.to_owned())));
        }
        asked.extend(names(leaves).map(str::to_owned));
    }
    (said, asked)
}

/// The table of PRIVACY.md.
fn table() -> String {
    let privacy = read("../PRIVACY.md");
    let table = privacy.split_once("### Field by field").unwrap().1;
    table.split("\n## ").next().unwrap().to_owned()
}

#[test]
fn what_leaves_is_what_privacy_says() {
    let ((said, asked), (fields, studies)) = (said(&table()), types());
    let lacks: Vec<_> = fields.difference(&said).collect();
    assert!(lacks.is_empty(), "PRIVACY.md, “Field by field”, lacks {lacks:?}");
    let invented: Vec<_> = said.difference(&fields).collect();
    assert!(invented.is_empty(), "PRIVACY.md, “Field by field”, names what cannot leave: {invented:?}");
    assert_eq!(asked, studies, "PRIVACY.md, “Field by field”, and what studies can ask for differ");
    for (of, name) in [("ad", "targeting.reasons.detail"), ("week", "kept_back"), ("envelope", "sealed")] {
        assert!(fields.contains(&(of.into(), name.into())), "the schemas are read otherwise: {fields:?}");
    }
}

#[test]
fn a_field_that_is_not_said_or_not_there_is_found() {
    let ((fields, studies), table) = (types(), table());
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        assert_ne!(said(&table.replace(&format!("{line}\n"), "")).0, fields, "{line}");
    }
    let (more, asked) = said(&table.replace("`seen`", "`seen` `viewer`").replace("`coverage`", "`weeks`"));
    assert!(more.contains(&("ad".into(), "viewer".into())) && more != fields);
    assert_ne!(asked, studies);
}
