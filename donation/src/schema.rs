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

use crate::{
    Coverage, Envelope, Gift, Given, Manifest, NotARecord, NotAStudy, Record, Study, Withdrawal, seal,
    signed, token, validate, validate_coverage, validate_envelope,
};

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
        "schema": 2,
        "kind": "ad",
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
        "first_for_ad": true,
        "first_for_advertiser": false,
        "country": "GB",
        "age_band": "35-44",
        "program": "0.1.0",
    })
}

fn coverage() -> Value {
    json!({
        "schema": 2,
        "kind": "coverage",
        "study_id": "brindlewick-2026",
        "epoch": "2026-W47",
        "platform": "facebook",
        "days_active": "4-5",
        "ads_seen": "100-299",
        "political_seen": "4-9",
        "kept_back": "1-3",
        "country": "IE",
        "age_band": "65+",
        "program": "0.1.0",
    })
}

fn given(value: &Value) -> Given {
    Given::read(value.to_string().as_bytes()).unwrap()
}

/// The schema of [`Envelope::sealed`].
pub fn sealed(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    let lengths: Vec<Value> = (0..6)
        .map(|class| {
            let length = ((1_024 << class) + 48_u32).div_ceil(3) * 4;
            json!({ "minLength": length, "maxLength": length })
        })
        .collect();
    schemars::json_schema!({ "type": "string", "pattern": "^[A-Za-z0-9+/]+={0,2}$", "oneOf": lengths })
}

/// A record as it travels.
fn envelope() -> Value {
    serde_json::to_value(Envelope::seal(&given(&record()), "00", &terms(&whole()), &[5; 32]).unwrap())
        .unwrap()
}

/// A study that asks for everything.
fn whole() -> Value {
    let fields = crate::Field::ALL.map(|field| serde_json::to_value(field).unwrap());
    with(with(study(), "/asks", json!(fields)), "/k", json!(10))
}

fn terms(study: &Value) -> Manifest {
    Manifest::open(&Manifest::sign(&study.to_string(), &[1; 32])).unwrap()
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
        "spread_hours": 24,
        "freeze_days": 14,
        "retention_days": 365,
        "collector": "https://collector.example",
        "relay": "https://relay.example",
        "gateway": seal::public(&[5; 32]).unwrap(),
        "issuer": "https://issuer.example",
        "tokens": token::Issuer::new(&[3; 32], "brindlewick-2026").unwrap().public(),
        "published": "https://speech.example/study",
        "receipts": signed::public(&[9; 32]),
        "analysis": seal::public(&[4; 32]).unwrap(),
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

/// Whether the types read a record and [`validate`] finds nothing.
fn taken(record: &Value) -> bool {
    serde_json::from_value(record.clone()).is_ok_and(|record: Record| validate(&record).is_ok())
}

#[test]
fn the_schema_of_a_record_is_kept() {
    assert!(validator(&kept::<Record>("record.schema.json")).is_valid(&record()));
}

#[test]
fn coverage_is_taken_by_the_schema_and_by_us_or_by_neither() {
    let schema = validator(&kept::<Coverage>("coverage.schema.json"));
    let good = coverage();
    let taken = |coverage: &Value| {
        serde_json::from_value(coverage.clone()).is_ok_and(|it: Coverage| validate_coverage(&it).is_ok())
    };
    for coverage in [
        good.clone(),
        with(good.clone(), "/country", Value::Null),
        with(good.clone(), "/age_band", Value::Null),
        without(good.clone(), "/country"),
        with(good.clone(), "/ads_seen", json!("0")),
        with(good.clone(), "/ads_seen", json!("300+")),
    ] {
        assert!(schema.is_valid(&coverage), "the schema refuses {coverage}");
        assert!(taken(&coverage), "we refuse {coverage}");
    }
    for coverage in [
        // Finer than it may be.
        with(good.clone(), "/days_active", json!(5)),
        with(good.clone(), "/days_active", json!("5")),
        with(good.clone(), "/ads_seen", json!(117)),
        with(good.clone(), "/ads_seen", json!("117")),
        with(good.clone(), "/political_seen", json!("5")),
        with(good.clone(), "/kept_back", json!("2")),
        with(good.clone(), "/epoch", json!("2026-11-24")),
        with(good.clone(), "/age_band", json!("36")),
        with(good.clone(), "/age_band", json!("13-17")),
        with(good.clone(), "/age_band", json!("any")),
        with(good.clone(), "/country", json!("Brindlewick")),
        with(good.clone(), "/country", json!("GB-SCT")),
        // Something else.
        with(good.clone(), "/days", json!(["2026-11-24"])),
        with(good.clone(), "/advertiser", json!("Elm Party")),
        with(good.clone(), "/kind", json!("ad")),
        with(good.clone(), "/schema", json!(1)),
        without(good.clone(), "/kind"),
        without(good.clone(), "/kept_back"),
        record(),
    ] {
        assert!(!schema.is_valid(&coverage), "the schema takes {coverage}");
        assert!(!taken(&coverage), "we take {coverage}");
    }
}

#[test]
fn how_much_was_seen_looks_like_a_record_from_outside_and_is_told_apart_inside() {
    let joined = terms(&whole());
    let seal = |value: &Value| Envelope::seal(&given(value), "00", &joined, &[5; 32]).unwrap();
    let one = seal(&with(record(), "/epoch", json!("2026-W47")));
    let other = seal(&coverage());
    assert_eq!((one.sealed.len(), &one.epoch), (other.sealed.len(), &other.epoch), "a collector can tell");
    let outside = |envelope: &Envelope| {
        let mut value = serde_json::to_value(envelope).unwrap();
        value["sealed"] = json!("");
        value
    };
    assert_eq!(outside(&one), outside(&other));
    assert!(matches!(one.open(&joined.study, &[4; 32]), Ok(Given::Ad(_))));
    assert_eq!(other.open(&joined.study, &[4; 32]), Ok(given(&coverage())));
    // What claims to be one and is the other is neither.
    for liar in [with(record(), "/kind", json!("coverage")), with(coverage(), "/kind", json!("ad"))] {
        assert!(Given::read(liar.to_string().as_bytes()).is_err(), "{liar}");
    }
    let twice = coverage().to_string().replacen('{', r#"{"kind":"ad","#, 1);
    assert!(Given::read(twice.as_bytes()).is_err(), "{twice}");
}

#[test]
fn what_a_study_does_not_ask_of_people_and_their_weeks_is_not_taken() {
    let asks = |fields: Value| terms(&with(with(study(), "/asks", fields), "/k", json!(10)));
    let wrong = |value: &Value, joined: &Manifest| -> Vec<String> {
        let problems = given(value).check(&joined.study).err().unwrap_or_default();
        problems.into_iter().map(|problem| problem.field).collect()
    };
    let alone = with(with(coverage(), "/country", Value::Null), "/age_band", Value::Null);
    assert_eq!(wrong(&alone, &asks(json!(["text"]))), ["kind"]);
    assert!(wrong(&alone, &asks(json!(["coverage"]))).is_empty());
    assert_eq!(wrong(&coverage(), &asks(json!(["coverage"]))), ["country", "age_band"]);
    assert_eq!(wrong(&coverage(), &asks(json!(["coverage", "country"]))), ["age_band"]);
    let elsewhere = terms(&whole());
    assert_eq!(wrong(&with(coverage(), "/country", json!("DE")), &elsewhere), ["country"], "not the study's");
    assert_eq!(wrong(&with(record(), "/country", json!("DE")), &elsewhere), ["country"]);
    // Reduced to what is asked for, nothing of it is left.
    let Given::Ad(full) = given(&record()) else { panic!() };
    let reduced = self::terms(&study()).study.reduce(*full);
    assert_eq!((reduced.country, reduced.age_band), (None, None));
}

#[test]
fn what_the_core_sends_is_a_record_byte_by_byte() {
    let schemas = [
        validator(&kept::<Record>("record.schema.json")),
        validator(&kept::<Coverage>("coverage.schema.json")),
    ];
    let path = root().join("../tests/snapshots/donated.ndjson");
    let sent = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    for line in sent.lines() {
        let value = serde_json::from_str(line).unwrap();
        assert_eq!(schemas.iter().filter(|schema| schema.is_valid(&value)).count(), 1, "{line}");
        assert_eq!(serde_json::to_string(&given(&value)).unwrap(), line);
    }
}

#[test]
fn a_record_is_taken_by_the_schema_and_by_us_or_by_neither() {
    let schema = validator(&kept::<Record>("record.schema.json"));
    let good = record();
    let null = |place: &str| with(good.clone(), place, Value::Null);
    let long = |count: usize| Value::from("ä".repeat(count));
    let reason = |reason: Value| with(good.clone(), "/targeting/reasons", json!([reason]));
    let reasons = |count: usize| {
        let reason = json!({ "kind": "ranking", "detail": null, "sensitive": false });
        with(good.clone(), "/targeting/reasons", Value::from(vec![reason; count]))
    };
    let fair = [
        good.clone(),
        null("/surface"),
        null("/disclosure"),
        null("/text"),
        null("/landing_domain"),
        null("/certainty"),
        null("/targeting"),
        null("/country"),
        null("/age_band"),
        with(good.clone(), "/first_for_advertiser", json!(true)),
        null("/advertiser/name"),
        without(good.clone(), "/surface"),
        with(good.clone(), "/text", long(5_000)),
        with(good.clone(), "/epoch", json!("2026-W53")),
        with(good.clone(), "/political/basis", json!([])),
        reason(json!({ "kind": "location", "detail": "Scotland", "sensitive": false })),
        reason(json!({ "kind": "age", "detail": "any", "sensitive": false })),
        reason(json!({ "kind": "location", "sensitive": false })),
        reason(json!({ "kind": "employer", "sensitive": false })),
        reasons(64),
    ];
    for record in fair {
        assert!(schema.is_valid(&record), "the schema refuses {record}");
        assert!(taken(&record), "we refuse {record}");
    }
    let hostile = [
        // Somebody.
        with(good.clone(), "/viewer", json!("Ann Smith")),
        with(good.clone(), "/advertiser/id", json!("1000")),
        with(good.clone(), "/disclosure/text", json!("Paid for by Ann Smith")),
        with(good.clone(), "/political/words", json!(["ann"])),
        with(good.clone(), "/targeting/unrecognised", json!([])),
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
        with(good.clone(), "/epoch", json!("2026-11-24")),
        with(good.clone(), "/epoch", json!("2026-W54")),
        with(good.clone(), "/epoch", json!("2026-W48T21:03")),
        with(good.clone(), "/landing_domain", json!("buses.example/join")),
        with(good.clone(), "/landing_domain", json!("ann@buses.example")),
        // Somebody, more closely than in a band.
        with(good.clone(), "/country", json!("Scotland")),
        with(good.clone(), "/country", json!("gb")),
        with(good.clone(), "/age_band", json!("36")),
        with(good.clone(), "/age_band", json!("under 18")),
        with(good.clone(), "/first_for_ad", json!(3)),
        with(good.clone(), "/first_for_ad", Value::Null),
        with(good.clone(), "/edited", json!(2)),
        // Another form.
        with(good.clone(), "/schema", json!(1)),
        with(good.clone(), "/kind", json!("coverage")),
        without(good.clone(), "/first_for_advertiser"),
        with(good.clone(), "/study_id", json!("A B")),
        with(good.clone(), "/study_id", json!("a".repeat(65))),
        with(good.clone(), "/platform", json!("myspace")),
        with(good.clone(), "/surface", json!("Ann's wall")),
        with(good.clone(), "/ad_hash", json!("0F".repeat(32))),
        with(good.clone(), "/text", json!("")),
        with(good.clone(), "/text", long(5_001)),
        with(good.clone(), "/seen", json!(7)),
        with(good.clone(), "/program", json!("0.1.0 on Ann's machine")),
        without(good.clone(), "/political"),
        reasons(65),
        Value::Null,
        json!([]),
    ];
    for record in hostile {
        assert!(!schema.is_valid(&record), "the schema takes {record}");
        assert!(!taken(&record), "we take {record}");
    }
}

#[test]
fn an_envelope_is_taken_by_the_schema_and_by_us_or_by_neither() {
    let schema = validator(&kept::<Envelope>("envelope.schema.json"));
    let good = envelope();
    let taken = |envelope: &Value| {
        serde_json::from_value(envelope.clone()).is_ok_and(|it: Envelope| validate_envelope(&it).is_ok())
    };
    assert!(schema.is_valid(&good) && taken(&good), "{good}");
    let sealed = good["sealed"].as_str().unwrap();
    for envelope in [
        with(good.clone(), "/viewer", json!("Ann Smith")),
        with(good.clone(), "/donation", record()),
        with(good.clone(), "/withdraw_tag", json!("a1")),
        with(good.clone(), "/terms", json!("version 2")),
        with(good.clone(), "/epoch", json!("2026-11-24")),
        with(good.clone(), "/sealed", json!("")),
        with(good.clone(), "/sealed", json!(sealed.chars().skip(4).collect::<String>())),
        with(good.clone(), "/sealed", json!(sealed.replace('A', "*"))),
        with(good.clone(), "/sealed", json!(format!("{sealed}AAAA"))),
        without(good.clone(), "/terms"),
        without(good.clone(), "/sealed"),
        json!([]),
    ] {
        assert!(!schema.is_valid(&envelope), "the schema takes {envelope}");
        assert!(!taken(&envelope), "we take {envelope}");
    }
}

#[test]
fn a_sealed_record_is_opened_by_its_study_and_by_nobody_else() {
    let (study, joined) = (whole(), terms(&whole()));
    let record: Record = serde_json::from_value(record()).unwrap();
    let seal = |record: &Record, joined: &Manifest, drawn: u8| {
        Envelope::seal(&record.clone().into(), "00", joined, &[drawn; 32])
    };
    let envelope = seal(&record, &joined, 5).unwrap();
    assert_eq!(envelope.open(&joined.study, &[4; 32]), Ok(record.clone().into()));
    let mut reduced = terms(&self::study()).study.reduce(record.clone());
    assert_eq!(
        reduced.political.basis,
        [crate::Basis::KnownAdvertiser, crate::Basis::Text],
        "it tells of a declaration"
    );
    reduced.text = None;
    reduced.forget_grounds();
    assert_eq!(reduced.political.basis, [crate::Basis::KnownAdvertiser]);
    assert!(!envelope.sealed.contains("Transport"), "it can be read");
    assert_eq!(envelope.open(&joined.study, &[3; 32]), Err(NotARecord::Key), "another key");
    // Moved elsewhere it does not open.
    let moved = |change: fn(&mut Envelope)| {
        let mut envelope = envelope.clone();
        change(&mut envelope);
        envelope.open(&joined.study, &[4; 32])
    };
    assert_eq!(moved(|it| it.epoch = "2026-W47".into()), Err(NotARecord::Key));
    assert_eq!(moved(|it| it.withdraw_tag = "0".repeat(64)), Err(NotARecord::Key));
    assert_eq!(moved(|it| it.terms = "0".repeat(64)), Err(NotARecord::Key));
    assert_eq!(moved(|it| it.sealed.replace_range(100..101, "!")), Err(NotARecord::Key));
    let other = terms(&with(study, "/id", json!("another")));
    assert_eq!(envelope.open(&other.study, &[4; 32]), Err(NotARecord::Key));
    // Equal records look unlike, and lengths tell no more than a class.
    assert_ne!(seal(&record, &joined, 6).unwrap().sealed, envelope.sealed);
    let mut longer = record.clone();
    longer.text = Some("Vote. ".repeat(20));
    assert_eq!(seal(&longer, &joined, 5).unwrap().sealed.len(), envelope.sealed.len());
    // More than is asked for is not sealed, and not taken from whoever seals it all the same.
    let modest = terms(&self::study());
    assert!(seal(&record, &modest, 5).is_err());
    let greedy = Manifest { study: joined.study.clone(), ..modest.clone() };
    let more = seal(&record, &greedy, 5).unwrap();
    assert!(matches!(more.open(&modest.study, &[4; 32]), Err(NotARecord::Problems(_))));
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
        with(study(), "/spread_hours", json!(73)),
        with(study(), "/receipts", json!("00")),
        with(study(), "/analysis", json!("none")),
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
    for about in ["country", "age_band"] {
        assert_eq!(wrong(with(study(), "/asks", json!([about]))), ["k"], "{about}");
    }
    assert_eq!(
        wrong(with(study(), "/receipts", json!(signed::public(&[9; 32]).to_uppercase()))),
        ["receipts"]
    );
    assert_eq!(wrong(with(study(), "/begins", json!("2028-01-01"))), ["ends"]);
    for collector in [
        "https://C.example",
        "https://c.example:443",
        "https://c.example/",
        "https://bücher.example",
        "http://localhost:1",
        "https://-c.example",
        "https://c.example:0443",
    ] {
        assert_eq!(wrong(with(study(), "/collector", json!(collector))), ["collector"], "{collector}");
    }
    for collector in ["https://c.example:8443", "http://127.0.0.1:8787", "http://127.0.0.1"] {
        assert!(
            serde_json::from_value::<Study>(with(study(), "/collector", json!(collector)))
                .unwrap()
                .check()
                .is_ok()
        );
    }
    assert_eq!(wrong(with(study(), "/controller", json!("\u{200b}"))), ["controller"], "nobody");
    for key in ["analysis", "gateway", "tokens"] {
        assert_eq!(wrong(with(study(), &format!("/{key}"), json!("0".repeat(64)))), [key]);
    }
    assert_eq!(wrong(with(study(), "/issuer", json!("http://issuer.example"))), ["issuer"]);
    // Whoever relays to itself hides nobody.
    assert_eq!(wrong(with(study(), "/relay", study()["collector"].clone())), ["relay"]);
    // As many digits as a key has, and no key anybody holds.
    assert_eq!(wrong(with(study(), "/receipts", json!("0".repeat(64)))), ["receipts"]);
}

#[test]
fn what_else_travels_has_the_form_that_is_kept_of_it() {
    let tags: Vec<String> = (0..crate::limits::TOKENS).map(|at| format!("{at:064x}")).collect();
    let order = token::Order::new(token::OPEN, "2026-W48", &tags, &[5; 32]).unwrap();
    let issuer = token::Issuer::new(&[3; 32], "brindlewick-2026").unwrap();
    let issued = issuer.issue(&order, &[6; 32]).unwrap();
    let known = ("brindlewick-2026", "2026-W48", &*issuer.public());
    let token = token::Order::tokens(&tags, &[5; 32], &issued, known).unwrap().remove(0);
    let gift = json!({ "envelope": envelope(), "token": token });
    let withdrawal = json!({ "secret": "0".repeat(64), "token": null });
    let order = serde_json::to_value(order).unwrap();
    let schemas = [
        (kept::<Gift>("gift.schema.json"), &gift),
        (kept::<Withdrawal>("withdrawal.schema.json"), &withdrawal),
        (kept::<token::Order>("order.schema.json"), &order),
        (kept::<token::Issued>("issued.schema.json"), &serde_json::to_value(issued).unwrap()),
    ];
    for (schema, value) in schemas {
        assert!(validator(&schema).is_valid(value), "{value}");
        assert!(!validator(&schema).is_valid(&with(value.clone(), "/viewer", json!("somebody"))), "{value}");
    }
    let mut short = order.clone();
    short["blinded"].as_array_mut().unwrap().pop();
    assert!(
        !validator(&kept::<token::Order>("order.schema.json")).is_valid(&short),
        "its size tells something"
    );
}

#[test]
fn terms_are_what_was_signed_or_nothing() {
    let file = Manifest::sign(&study().to_string(), &[1; 32]);
    let open = Manifest::open(&file).unwrap();
    assert_eq!(open.study, serde_json::from_value(study()).unwrap());
    assert_eq!((open.digest, open.signer), (crate::digest(file.as_bytes()), signed::public(&[1; 32])));
    assert_eq!(Manifest::open(&file.replace("365", "999")), Err(NotAStudy::Signature));
    assert!(matches!(Manifest::open(&study().to_string()), Err(NotAStudy::Form(_))));
    let lines = serde_json::to_string_pretty(&study()).unwrap().replace('\n', "\r\n");
    assert!(matches!(Manifest::open(&Manifest::sign(&lines, &[1; 32])), Err(NotAStudy::Form(_))));
    let bad = Manifest::sign(&with(study(), "/k", json!(1)).to_string(), &[1; 32]);
    assert!(matches!(Manifest::open(&bad), Err(NotAStudy::Study(problems)) if problems[0].field == "k"));
}

proptest! {
    /// Any text at any place where text stands.
    #[test]
    fn any_text_is_taken_by_both_or_by_neither(
        text in "\\PC{0,8}|[0-9]{4}-W[0-9]{2}|[0-9a-f]{63,65}|[a-z0-9-]{0,66}|[A-Z]{1,3}|[ -~]{0,310}|\\s{0,3}",
        place in prop::sample::select(vec![
            "/study_id", "/epoch", "/platform", "/surface",
            "/ad_hash", "/advertiser/name", "/advertiser/handle",
            "/disclosure/kind", "/disclosure/payer", "/text",
            "/landing_domain", "/certainty", "/political/verdict",
            "/political/basis/0", "/targeting/source", "/targeting/reasons/0/kind",
            "/targeting/reasons/0/detail", "/targeting/reasons/1/detail",
            "/targeting/reasons/2/detail", "/targeting/reasons/4/detail", "/seen",
            "/program", "/kind", "/country", "/age_band",
        ]),
    ) {
        thread_local! {
            static SCHEMA: Validator = validator(&schemars::schema_for!(Record).to_value());
        }
        let record = with(record(), place, text.into());
        prop_assert_eq!(SCHEMA.with(|schema| schema.is_valid(&record)), taken(&record), "{}", record);
    }
}
