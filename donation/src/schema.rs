//! The types as JSON Schema (draft 2020-12), kept in `schema/` for whoever checks records without this crate.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test -p sightline-donation` writes the files anew. The tests hold them to the types,
//! and the types with [`validate`] to them: each takes exactly what the other takes.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use std::fs;
use std::path::PathBuf;

use jsonschema::Validator;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde_json::{Value, json};

use crate::{Envelope, Manifest, NotAStudy, Record, Study, validate};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The schema of a type, after the file that is kept of it was held against it.
fn kept<T: JsonSchema>(file: &str) -> Value {
    let path = root().join("schema").join(file);
    let schema = schemars::schema_for!(T).to_value();
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        fs::write(&path, &text).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "{} is not what the types say. `UPDATE_SNAPSHOTS=1 cargo test -p sightline-donation` writes it anew; read it.",
        path.display()
    );
    schema
}

fn validator(schema: &Value) -> Validator {
    jsonschema::meta::validate(schema).unwrap();
    jsonschema::draft202012::new(schema).unwrap()
}

fn record() -> Value {
    json!({
        "schema": 1,
        "study_id": "brindlewick-2026",
        "epoch": "2026-W48",
        "platform": "facebook",
        "surface": "feed",
        "ad_hash": "0f".repeat(32),
        "advertiser": { "name": "Better Buses", "handle": null },
        "disclosure": { "kind": "political", "payer": "Transport Action", "authorised_by": null },
        "text": "The last bus leaves at 18:40.",
        "landing_domain": "buses.example",
        "certainty": "confirmed",
        "political": { "verdict": "political", "basis": ["disclosure", "known-advertiser", "text"] },
        "targeting": { "source": "dialog", "reasons": [
            { "kind": "age", "detail": "35-44", "sensitive": false },
            { "kind": "gender", "detail": "women", "sensitive": false },
            { "kind": "interest", "detail": "Local politics", "sensitive": true },
            { "kind": "location", "detail": null, "sensitive": false },
            { "kind": "employer", "detail": null, "sensitive": false },
        ] },
        "seen": "4-9",
        "program": "0.1.0",
    })
}

fn envelope(donation: Value) -> Value {
    json!({ "withdraw_tag": "a1".repeat(32), "terms": "b2".repeat(32), "donation": donation })
}

fn study() -> Value {
    json!({
        "id": "brindlewick-2026",
        "title": "Who pays to be seen",
        "controller": "Institute for Public Speech",
        "contact": "study@speech.example",
        "purpose": "To find out who is shown which ads.",
        "recipients": "Three researchers.",
        "funder": "The people of Brindlewick.",
        "ethics": "University of Brindlewick, 2026/117",
        "jurisdictions": ["GB", "IE"],
        "asks": ["text", "targeting"],
        "k": 5,
        "begins": "2026-11-01",
        "ends": "2027-05-31",
        "freeze_days": 14,
        "retention_days": 365,
        "collector": "https://collector.example",
        "published": "https://speech.example/study",
        "receipts": crate::signed::public(&[9; 32]),
    })
}

/// The value with something else at one place; a place that is not there is added to what it stands in.
fn with(mut value: Value, place: &str, new: Value) -> Value {
    match value.pointer_mut(place) {
        Some(slot) => *slot = new,
        None => {
            let (inside, field) = place.rsplit_once('/').unwrap();
            value.pointer_mut(inside).unwrap().as_object_mut().unwrap().insert(field.to_owned(), new);
        }
    }
    value
}

/// The value without one field.
fn without(mut value: Value, place: &str) -> Value {
    let (inside, field) = place.rsplit_once('/').unwrap();
    value.pointer_mut(inside).unwrap().as_object_mut().unwrap().remove(field).unwrap();
    value
}

/// Whether the types read an envelope and [`validate`] finds nothing.
fn taken(envelope: &Value) -> bool {
    serde_json::from_value(envelope.clone()).is_ok_and(|envelope: Envelope| validate(&envelope).is_ok())
}

#[test]
fn the_schema_of_a_record_is_kept() {
    assert!(validator(&kept::<Record>("record.schema.json")).is_valid(&record()));
}

#[test]
fn what_the_core_sends_is_a_record_byte_by_byte() {
    let schema = validator(&kept::<Record>("record.schema.json"));
    let path = root().join("../tests/snapshots/donated.ndjson");
    let sent = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for line in sent.lines() {
        assert!(schema.is_valid(&serde_json::from_str(line).unwrap()), "{line}");
        let record: Record = serde_json::from_str(line).unwrap();
        assert_eq!(serde_json::to_string(&record).unwrap(), line);
    }
}

#[test]
fn an_envelope_is_taken_by_the_schema_and_by_us_or_by_neither() {
    let schema = validator(&kept::<Envelope>("envelope.schema.json"));
    let good = envelope(record());
    let null = |place: &str| with(good.clone(), place, Value::Null);
    let long = |count: usize| Value::from("ä".repeat(count));
    let reason = |reason: Value| with(good.clone(), "/donation/targeting/reasons", json!([reason]));
    let reasons = |count: usize| {
        let reason = json!({ "kind": "ranking", "detail": null, "sensitive": false });
        with(good.clone(), "/donation/targeting/reasons", Value::from(vec![reason; count]))
    };
    let fair = [
        good.clone(),
        null("/donation/surface"),
        null("/donation/disclosure"),
        null("/donation/text"),
        null("/donation/landing_domain"),
        null("/donation/certainty"),
        null("/donation/targeting"),
        null("/donation/advertiser/name"),
        without(good.clone(), "/donation/surface"),
        with(good.clone(), "/donation/text", long(5_000)),
        with(good.clone(), "/donation/epoch", json!("2026-W53")),
        with(good.clone(), "/donation/political/basis", json!([])),
        reason(json!({ "kind": "location", "detail": "Scotland", "sensitive": false })),
        reason(json!({ "kind": "age", "detail": "any", "sensitive": false })),
        reason(json!({ "kind": "location", "sensitive": false })),
        reason(json!({ "kind": "employer", "sensitive": false })),
        reasons(64),
    ];
    for envelope in fair {
        assert!(schema.is_valid(&envelope), "the schema refuses {envelope}");
        assert!(taken(&envelope), "we refuse {envelope}");
    }
    let hostile = [
        // Somebody.
        with(good.clone(), "/viewer", json!("Ann Smith")),
        with(good.clone(), "/donation/viewer", json!("Ann Smith")),
        with(good.clone(), "/donation/advertiser/id", json!("1000")),
        with(good.clone(), "/donation/disclosure/text", json!("Paid for by Ann Smith")),
        with(good.clone(), "/donation/political/words", json!(["ann"])),
        with(good.clone(), "/donation/targeting/unrecognised", json!([])),
        reason(json!({ "kind": "age", "detail": "41", "sensitive": false })),
        reason(json!({ "kind": "age", "detail": null, "sensitive": false })),
        reason(json!({ "kind": "gender", "detail": "Ann", "sensitive": false })),
        reason(json!({ "kind": "employer", "detail": "Snoring Mills", "sensitive": false })),
        reason(json!({ "kind": "school", "detail": "Snoring Primary", "sensitive": false })),
        reason(json!({ "kind": "customer", "detail": null, "sensitive": false })),
        reason(json!({ "kind": "interest", "detail": "", "sensitive": false })),
        reason(json!({ "kind": "interest", "detail": "x".repeat(101), "sensitive": false })),
        reason(json!({ "kind": "interest", "detail": "Rivers", "sensitive": false, "name": "Ann" })),
        reason(json!({ "kind": "interest", "detail": "Rivers" })),
        // A time or an address that is too fine.
        with(good.clone(), "/donation/epoch", json!("2026-11-24")),
        with(good.clone(), "/donation/epoch", json!("2026-W54")),
        with(good.clone(), "/donation/epoch", json!("2026-W48T21:03")),
        with(good.clone(), "/donation/landing_domain", json!("buses.example/join")),
        with(good.clone(), "/donation/landing_domain", json!("ann@buses.example")),
        // Another form.
        with(good.clone(), "/donation/schema", json!(2)),
        with(good.clone(), "/donation/study_id", json!("A B")),
        with(good.clone(), "/donation/study_id", json!("a".repeat(65))),
        with(good.clone(), "/donation/platform", json!("myspace")),
        with(good.clone(), "/donation/surface", json!("Ann's wall")),
        with(good.clone(), "/donation/ad_hash", json!("0F".repeat(32))),
        with(good.clone(), "/donation/text", json!("")),
        with(good.clone(), "/donation/text", long(5_001)),
        with(good.clone(), "/donation/seen", json!(7)),
        with(good.clone(), "/donation/program", json!("0.1.0 on Ann's machine")),
        with(good.clone(), "/withdraw_tag", json!("a1")),
        without(good.clone(), "/donation/political"),
        without(good.clone(), "/withdraw_tag"),
        without(good.clone(), "/terms"),
        with(good.clone(), "/terms", json!("version 2")),
        reasons(65),
        Value::Null,
        json!([]),
    ];
    for envelope in hostile {
        assert!(!schema.is_valid(&envelope), "the schema takes {envelope}");
        assert!(!taken(&envelope), "we take {envelope}");
    }
}

#[test]
fn a_study_is_taken_by_the_schema_and_by_us_or_by_neither() {
    let schema = validator(&kept::<Study>("study.schema.json"));
    let demo = fs::read_to_string(root().join("../collector/demo-study.json")).unwrap();
    let fair =
        [study(), serde_json::from_str(&demo).unwrap(), with(study(), "/retention_days", json!(36_500))];
    let hostile = [
        with(study(), "/script", json!("alert(1)")),
        with(study(), "/id", json!("")),
        with(study(), "/title", json!("  ")),
        with(study(), "/title", json!("x".repeat(201))),
        with(study(), "/retention_days", json!(36_501)),
        with(study(), "/retention_days", json!(-1)),
        with(study(), "/ends", json!("soon")),
        with(study(), "/ends", json!("2027-13-01")),
        with(study(), "/ends", json!("1999-12-31")),
        without(study(), "/contact"),
        without(study(), "/funder"),
        with(study(), "/ethics", json!(" ")),
        with(study(), "/jurisdictions", json!([])),
        with(study(), "/jurisdictions", json!(["Britain"])),
        with(study(), "/jurisdictions", json!(["GB", "GB"])),
        with(study(), "/asks", json!(["text", "viewer"])),
        with(study(), "/asks", json!(["text", "text"])),
        with(study(), "/k", json!(4)),
        with(study(), "/k", json!(10_001)),
        with(study(), "/freeze_days", json!(367)),
        with(study(), "/receipts", json!("00")),
    ];
    let taken =
        |study: &Value| serde_json::from_value(study.clone()).is_ok_and(|study: Study| study.check().is_ok());
    for study in fair {
        assert!(schema.is_valid(&study) && taken(&study), "{study}");
    }
    for study in hostile {
        assert!(!schema.is_valid(&study) && !taken(&study), "{study}");
    }
}

#[test]
fn a_study_that_asks_for_names_promises_more_and_ends_after_it_begins() {
    let wrong = |study: Value| {
        let study: Study = serde_json::from_value(study).unwrap();
        study.check().unwrap_err().into_iter().map(|problem| problem.field).collect::<Vec<_>>()
    };
    let names = with(study(), "/asks", json!(["targeting", "targeting_names"]));
    assert_eq!(wrong(names.clone()), ["k"]);
    assert_eq!(serde_json::from_value::<Study>(with(names, "/k", json!(10))).unwrap().check(), Ok(()));
    assert_eq!(wrong(with(study(), "/asks", json!(["targeting_names"]))), ["asks", "k"]);
    assert_eq!(wrong(with(study(), "/begins", json!("2028-01-01"))), ["ends"]);
    // As many digits as a key has, and no key anybody holds.
    assert_eq!(wrong(with(study(), "/receipts", json!("0".repeat(64)))), ["receipts"]);
}

#[test]
fn terms_are_what_was_signed_or_nothing() {
    let file = Manifest::sign(&study().to_string(), &[1; 32]);
    let open = Manifest::open(&file).unwrap();
    assert_eq!(open.study, serde_json::from_value(study()).unwrap());
    assert_eq!((open.digest, open.signer), (crate::digest(file.as_bytes()), crate::signed::public(&[1; 32])));
    assert_eq!(Manifest::open(&file.replace("365", "999")), Err(NotAStudy::Signature));
    assert!(matches!(Manifest::open(&study().to_string()), Err(NotAStudy::Form(_))));
    let bad = Manifest::sign(&with(study(), "/k", json!(1)).to_string(), &[1; 32]);
    assert!(matches!(Manifest::open(&bad), Err(NotAStudy::Study(problems)) if problems[0].field == "k"));
}

proptest! {
    /// Any text at any place where text stands.
    #[test]
    fn any_text_is_taken_by_both_or_by_neither(
        text in "\\PC{0,8}|[0-9]{4}-W[0-9]{2}|[0-9a-f]{63,65}|[a-z0-9-]{0,66}|[ -~]{0,310}|\\s{0,3}",
        place in prop::sample::select(vec![
            "/withdraw_tag", "/terms", "/donation/study_id", "/donation/epoch", "/donation/platform", "/donation/surface",
            "/donation/ad_hash", "/donation/advertiser/name", "/donation/advertiser/handle",
            "/donation/disclosure/kind", "/donation/disclosure/payer", "/donation/text",
            "/donation/landing_domain", "/donation/certainty", "/donation/political/verdict",
            "/donation/political/basis/0", "/donation/targeting/source", "/donation/targeting/reasons/0/kind",
            "/donation/targeting/reasons/0/detail", "/donation/targeting/reasons/1/detail",
            "/donation/targeting/reasons/2/detail", "/donation/targeting/reasons/4/detail", "/donation/seen",
            "/donation/program",
        ]),
    ) {
        thread_local! {
            static SCHEMA: Validator = validator(&schemars::schema_for!(Envelope).to_value());
        }
        let envelope = with(envelope(record()), place, text.into());
        prop_assert_eq!(SCHEMA.with(|schema| schema.is_valid(&envelope)), taken(&envelope), "{}", envelope);
    }
}
