//! `openapi.json` against the specification it is written in, the routes of the program, and what the running program answers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

mod common;

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::path::Path;
use std::process::Command;

use common::{Connection, Folder, PROGRAM, Role, head, record, secret};
use donation::oblivious::{self, Request};
use donation::token::{Issued, Order, Token};
use donation::{Envelope, Gift, Manifest, Withdrawal};
use jsonschema::{Retrieve, Uri, Validator};
use serde_json::{Value, json};

/// What is answered only when something is slow or broken.
const SELDOM: [&str; 2] = ["408", "503"];

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn document() -> Value {
    read(&folder().join("openapi.json"))
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

/// Schemas refer to files; nothing is looked up elsewhere.
struct Files;

impl Retrieve for Files {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let text = std::fs::read_to_string(uri.path().as_str())?;
        Ok(serde_json::from_str(&text)?)
    }
}

/// What the document says at a pointer, as a schema.
fn validator(pointer: &str) -> Validator {
    let schema = json!({ "$ref": format!("file://{}/openapi.json#{pointer}", folder().display()) });
    let options = jsonschema::options().with_draft(jsonschema::Draft::Draft202012).with_retriever(Files);
    options.build(&schema).unwrap_or_else(|error| panic!("{pointer}: {error}"))
}

fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1").replace(' ', "%20")
}

/// Every value of a document with the pointer to it.
fn walk<'a>(value: &'a Value, pointer: &str, visit: &mut impl FnMut(&str, &'a Value)) {
    visit(pointer, value);
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                walk(value, &format!("{pointer}/{}", escaped(key)), visit);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                walk(value, &format!("{pointer}/{at}"), visit);
            }
        }
        _ => {}
    }
}

/// The operations under a tag: method and path, and what is said of them.
fn operations<'a>(document: &'a Value, tag: &str) -> Vec<(String, String, &'a Value)> {
    let mut operations = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            if operation["tags"].as_array().is_some_and(|tags| tags.iter().any(|one| one == tag)) {
                operations.push((method.clone(), path.clone(), operation));
            }
        }
    }
    operations
}

#[test]
fn the_document_is_one_of_openapi_3_1() {
    let text = std::fs::read_to_string(folder().join("openapi.json")).unwrap();
    let read = oas3::from_json(&text).unwrap();
    assert_eq!(read.validate_version().unwrap().to_string(), "3.1.0");
    let document = document();
    let named: BTreeSet<&str> =
        document["tags"].as_array().unwrap().iter().filter_map(|tag| tag["name"].as_str()).collect();
    let mut ids = BTreeSet::new();
    for (path, method, operation) in read.operations() {
        assert!(path.starts_with('/') && !path.contains('{'), "{path}");
        let id = operation.operation_id.clone().unwrap_or_else(|| panic!("{method} {path} has no name"));
        assert!(ids.insert(id), "{method} {path}: its name stands twice");
        assert!(operation.tags.iter().all(|tag| named.contains(&**tag)) && !operation.tags.is_empty());
        let responses = operation.responses(&read);
        assert!(responses.contains_key("200"), "{method} {path} never succeeds");
        for (status, response) in responses {
            assert!(response.description.is_some_and(|text| !text.is_empty()), "{method} {path} {status}");
        }
    }
    assert_eq!(ids.len(), 8);
}

#[test]
fn every_reference_leads_somewhere_and_every_schema_is_one() {
    let document = document();
    let (mut references, mut schemas) = (0, 0);
    let mut files = BTreeSet::new();
    walk(&document, "", &mut |pointer, value| {
        if let Some(target) = value["$ref"].as_str() {
            references += 1;
            match target.strip_prefix('#') {
                Some(inside) => assert!(document.pointer(inside).is_some(), "{pointer}: {target}"),
                None => drop(files.insert(folder().join(target))),
            }
        }
        let is_named = pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        if is_named || pointer.ends_with("/schema") {
            schemas += 1;
            jsonschema::meta::validate(value).unwrap_or_else(|error| panic!("{pointer}: {error}"));
            validator(pointer);
        }
    });
    for file in &files {
        jsonschema::meta::validate(&read(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
    assert!(references > 40 && schemas > 30 && files.len() == 6, "{references} {schemas} {files:?}");
    // Limits are those of the crate.
    let length = "/paths/~1v1~1study/get/responses/200/content/text~1plain; charset=utf-8/schema/maxLength";
    let length = document.pointer(length).and_then(Value::as_u64).unwrap();
    assert_eq!(usize::try_from(length).unwrap(), donation::limits::STUDY_FILE);
    // What is written there and used nowhere describes nothing.
    let text = document.to_string();
    for name in document["components"]["responses"].as_object().unwrap().keys() {
        assert!(text.contains(&format!("#/components/responses/{name}")), "{name}");
    }
}

/// The routes in a part of the program's text: method and path.
fn routes(source: &str) -> BTreeSet<(String, String)> {
    let mut routes = BTreeSet::new();
    for route in source.split(".route(\"").skip(1) {
        let (path, rest) = route.split_once('"').unwrap();
        let rest = rest.trim_start_matches([',', ' ', '\n']);
        let method = rest.split_once('(').unwrap().0;
        routes.insert((method.to_owned(), path.to_owned()));
    }
    routes
}

#[test]
fn the_routes_are_those_of_the_program() {
    let document = document();
    let source = |file: &str| std::fs::read_to_string(folder().join("src").join(file)).unwrap();
    let serve = source("serve.rs");
    let (outer, inner) = serve.split_once("fn inner(").expect("the requests inside a sealed one");
    let roles = [
        ("collector", routes(outer)),
        ("sealed", routes(inner)),
        ("relay", routes(&source("relay.rs"))),
        ("issuer", routes(&source("issue.rs"))),
        ("private", routes(&source("counts.rs"))),
    ];
    for (tag, routed) in &roles {
        let described: BTreeSet<_> =
            operations(&document, tag).into_iter().map(|(method, path, _)| (method, path)).collect();
        assert!(!routed.is_empty(), "{tag}");
        assert_eq!(&described, routed, "{tag}");
    }
    // No other file has routes that nobody describes.
    for entry in std::fs::read_dir(folder().join("src")).unwrap() {
        let path = entry.unwrap().path();
        let known = ["serve.rs", "relay.rs", "issue.rs", "counts.rs"].iter().any(|file| path.ends_with(file));
        if path.is_file() && !known {
            assert_eq!(
                routes(&std::fs::read_to_string(&path).unwrap()),
                BTreeSet::new(),
                "{}",
                path.display()
            );
        }
    }
}

/// An answer: status, content type and body.
fn ask(address: SocketAddr, method: &str, path: &str, kind: &str, body: &[u8]) -> (u16, String, Vec<u8>) {
    Connection::to(address).unwrap().said(&head(method, path, kind, body)).unwrap()
}

/// Compares what is answered with what is described, and notes it.
#[derive(Default)]
struct Compared(BTreeSet<(String, String, String)>);

impl Compared {
    /// `kind` is none for what was sealed: of its head nothing arrives.
    fn that(
        &mut self,
        tag: &str,
        (method, path): (&str, &str),
        status: u16,
        kind: Option<&str>,
        body: &[u8],
    ) {
        let document = document();
        let what = format!("{tag} {method} {path} {status}");
        let operations = operations(&document, tag);
        let operation =
            operations.iter().find(|(m, p, _)| m == method && p == path).unwrap_or_else(|| panic!("{what}"));
        let mut pointer = format!("/paths/{}/{method}/responses/{status}", escaped(path));
        let mut response = &operation.2["responses"][status.to_string()];
        assert!(response.is_object(), "{what} is not described: {}", String::from_utf8_lossy(body));
        if let Some(target) = response["$ref"].as_str() {
            pointer = target.trim_start_matches('#').to_owned();
            response = document.pointer(&pointer).unwrap();
        }
        let content = response["content"].as_object().unwrap_or_else(|| panic!("{what} has no body"));
        let kind = kind.unwrap_or_else(|| content.keys().next().unwrap());
        assert!(content.contains_key(kind), "{what} is {kind}");
        let said = match kind {
            oblivious::ANSWER => Value::String(String::new()),
            "application/json" => serde_json::from_slice(body).unwrap(),
            _ => Value::String(String::from_utf8(body.to_vec()).unwrap()),
        };
        let validator = validator(&format!("{pointer}/content/{}/schema", escaped(kind)));
        if let Err(error) = validator.validate(&said) {
            panic!("{what}: {error}: {said}");
        }
        self.0.insert((method.to_owned(), path.to_owned(), status.to_string()));
    }
}

/// A study that goes on, with keys made by the program, in a folder.
fn study(name: &str) -> (Folder, Manifest) {
    let folder = Folder::new(&format!("openapi-{name}"));
    let run = |arguments: &[&str]| {
        let output = Command::new(PROGRAM).arg("study").args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run(&["new", folder.0.to_str().unwrap()]);
    let said = folder.file("study.json");
    let mut study = read(Path::new(&said));
    (study["ends"], study["retention_days"]) = (json!("2999-12-31"), json!(1));
    std::fs::write(&said, study.to_string()).unwrap();
    run(&["sign", &said, "--key", &folder.file("study.key"), "--out", &folder.file("study.signed")]);
    let manifest = Manifest::open(&std::fs::read_to_string(folder.file("study.signed")).unwrap()).unwrap();
    (folder, manifest)
}

#[test]
fn what_the_program_answers_is_what_is_described() {
    let (folder, manifest) = study("answers");
    let terms = &manifest.study;
    std::fs::write(folder.file("invites.txt"), "ELM-1\n").unwrap();
    let of = ["--study", "study.signed"];
    let start = |arguments: &[&str]| Role::start(&folder.0, arguments);
    let collector = start(&[&["serve", "--database", "study.db", "--keys", "."], &of[..]].concat());
    let private = collector.private;
    let relay = start(&["relay", "--gateway", &format!("http://{}/v1/oblivious", collector.address)]);
    let issuing = ["issue", "--tokens", "tokens.key", "--invites", "invites.txt", "--database", "issued.db"];
    let issuer = start(&[&issuing, &of[..]].concat());
    let mut compared = Compared::default();
    let json = "application/json";

    // The issuer.
    let week = common::week();
    let tags: Vec<String> = (0..64).map(|n| Envelope::tag(&secret(n))).collect();
    let order = |invite: &str, epoch: &str, drawn: u8| {
        serde_json::to_value(Order::new(invite, epoch, &tags, &[drawn; 32]).unwrap()).unwrap()
    };
    let asked = order("ELM-1", &week, 1);
    assert!(validator("/components/schemas/Order").is_valid(&asked));
    let mut short = order("ELM-1", &week, 1);
    short["blinded"].as_array_mut().unwrap().pop();
    assert!(!validator("/components/schemas/Order").is_valid(&short), "an order has always the same size");
    let mut tokens = Vec::new();
    for (kind, body, status) in [
        (json, asked.to_string(), 200),
        (json, asked.to_string(), 200),
        (json, order("ELM-1", &week, 2).to_string(), 429),
        (json, order("ELM-2", &week, 1).to_string(), 403),
        (json, order("ELM-1", "2020-W01", 1).to_string(), 422),
        (json, short.to_string(), 422),
        (json, json!({ "invite": 1 }).to_string(), 422),
        (json, "{".into(), 400),
        (json, " ".repeat(9 * 1024), 413),
        ("text/plain", asked.to_string(), 415),
    ] {
        let (got, kind, answer) = ask(issuer.address, "POST", "/v1/tokens", kind, body.as_bytes());
        assert_eq!(got, status, "{}", String::from_utf8_lossy(&answer));
        compared.that("issuer", ("post", "/v1/tokens"), got, Some(&kind), &answer);
        if got == 200 {
            let issued: Issued = serde_json::from_slice(&answer).unwrap();
            tokens = Order::tokens(&tags, &[1; 32], &issued, (&terms.id, &week, &terms.tokens)).unwrap();
        }
    }

    // Sealed requests, through the relay.
    let through = |method: &str, path: &str, body: &str| {
        let request = Request { method: method.into(), path: path.into(), body: body.as_bytes().to_vec() };
        let (sealed, awaiting) = request.seal(&terms.gateway).unwrap();
        let (status, kind, answer) = ask(relay.address, "POST", "/v1/relay", oblivious::REQUEST, &sealed);
        assert_eq!((status, kind.as_str()), (200, oblivious::ANSWER));
        awaiting.open(&answer).unwrap()
    };
    let mut sealed = |method: &str, path: &str, body: &str, expected: u16| {
        let (status, answer) = through(&method.to_uppercase(), path, body);
        assert_eq!(status, expected, "{}", String::from_utf8_lossy(&answer));
        compared.that("sealed", (method, path), status, None, &answer);
        answer
    };
    let envelope = |n: u8| Envelope::seal(&record(0).into(), &secret(n.into()), &manifest, &[n; 32]).unwrap();
    let gift = |envelope: Envelope, token: &Token| {
        let gift = serde_json::to_value(Gift { envelope, token: token.clone() }).unwrap();
        assert!(validator("/components/schemas/Gift").is_valid(&gift), "{gift}");
        gift.to_string()
    };
    let withdrawal = |n: u8| {
        let token = Some(tokens[usize::from(n)].clone());
        let withdrawal = serde_json::to_value(Withdrawal { secret: secret(n.into()), token }).unwrap();
        assert!(validator("/components/schemas/Withdrawal").is_valid(&withdrawal), "{withdrawal}");
        withdrawal.to_string()
    };
    let file = sealed("get", "/v1/study", "", 200);
    let (_, said) = std::str::from_utf8(&file).unwrap().split_once('\n').unwrap();
    let said: Value = serde_json::from_str(said).unwrap();
    assert!(validator("/components/schemas/Study").is_valid(&said));
    assert!(!validator("/components/schemas/Study").is_valid(&json!({})));
    let (donations, withdrawals) = ("/v1/donations", "/v1/withdrawals");
    sealed("post", donations, &gift(envelope(1), &tokens[2]), 401);
    sealed("post", donations, &gift(envelope(1), &tokens[1]), 201);
    sealed("post", donations, &gift(envelope(1), &tokens[1]), 200);
    sealed("post", donations, &gift(Envelope { sealed: envelope(2).sealed, ..envelope(1) }, &tokens[1]), 409);
    sealed("post", donations, &gift(Envelope { terms: "0".repeat(64), ..envelope(2) }, &tokens[2]), 409);
    sealed("post", donations, &gift(Envelope { epoch: "2999-W01".into(), ..envelope(2) }, &tokens[2]), 422);
    sealed("post", donations, "{}", 422);
    sealed("post", donations, "{", 400);
    sealed("post", withdrawals, &withdrawal(1), 200);
    sealed("post", withdrawals, &withdrawal(3), 200);
    sealed("post", withdrawals, &json!({ "secret": "x", "token": null }).to_string(), 422);
    sealed("post", withdrawals, "{}", 422);
    sealed("post", withdrawals, "{", 400);
    sealed("post", donations, &gift(envelope(1), &tokens[1]), 410);
    sealed("post", donations, &gift(envelope(3), &tokens[3]), 410);

    // The outside of the collector, and the relay.
    let whole = Request::get("/v1/study").seal(&terms.gateway).unwrap().0;
    let dead = start(&["relay", "--gateway", "http://127.0.0.1:9/"]);
    let too_large = vec![0; oblivious::MAX_REQUEST + 1];
    for (tag, address, path, kind, body, status) in [
        ("collector", collector.address, "/v1/oblivious", oblivious::REQUEST, &whole, 200),
        ("collector", collector.address, "/v1/oblivious", oblivious::REQUEST, &vec![7; 100], 400),
        ("collector", collector.address, "/v1/oblivious", oblivious::REQUEST, &too_large, 413),
        ("collector", collector.address, "/v1/oblivious", json, &whole, 415),
        ("relay", relay.address, "/v1/relay", oblivious::REQUEST, &whole, 200),
        ("relay", relay.address, "/v1/relay", oblivious::REQUEST, &vec![7; 100], 400),
        ("relay", relay.address, "/v1/relay", oblivious::REQUEST, &too_large, 413),
        ("relay", relay.address, "/v1/relay", json, &whole, 415),
        ("relay", dead.address, "/v1/relay", oblivious::REQUEST, &whole, 502),
    ] {
        let (got, kind, answer) = ask(address, "POST", path, kind, body);
        assert_eq!(got, status, "{path}: {}", String::from_utf8_lossy(&answer));
        compared.that(tag, ("post", path), got, Some(&kind), &answer);
    }
    for (tag, address, path) in [
        ("collector", collector.address, "/v1/study"),
        ("private", private, "/metrics"),
        ("private", private, "/healthz"),
    ] {
        let (got, kind, answer) = ask(address, "GET", path, json, b"");
        compared.that(tag, ("get", path), got, Some(&kind), &answer);
    }

    // Errors at addresses nobody describes have the same form.
    let error = validator("/components/schemas/Error");
    for (address, method, path, status) in [
        (collector.address, "GET", "/nothing", 404),
        (collector.address, "GET", "/v1/donations", 404),
        (collector.address, "GET", "/v1/oblivious", 405),
        (relay.address, "POST", "/v1/oblivious", 404),
        (issuer.address, "GET", "/metrics", 404),
    ] {
        let (got, _, answer) = ask(address, method, path, json, b"");
        assert_eq!(got, status, "{method} {path}");
        assert!(error.is_valid(&serde_json::from_slice(&answer).unwrap()), "{method} {path}");
    }

    // All that is described was seen, but for what is answered seldom.
    let document = document();
    for tag in ["collector", "sealed", "relay", "issuer", "private"] {
        for (method, path, operation) in operations(&document, tag) {
            for status in operation["responses"].as_object().unwrap().keys() {
                let seen = compared.0.contains(&(method.clone(), path.clone(), status.clone()));
                assert!(seen || SELDOM.contains(&status.as_str()), "{method} {path} never answers {status}");
            }
        }
    }
}

#[test]
fn a_schema_here_refuses_what_it_does_not_describe() {
    let digits = |count: usize| "0".repeat(count);
    let stored = validator("/components/schemas/Stored");
    assert!(stored.is_valid(&json!({ "stored": digits(64), "receipt": digits(128) })));
    assert!(!stored.is_valid(&json!({ "stored": digits(64) })), "without a receipt");
    assert!(!stored.is_valid(&json!({ "stored": digits(64), "receipt": digits(128), "who": "" })));
    assert!(
        !validator("/components/schemas/Withdrawn")
            .is_valid(&json!({ "withdrawn": false, "receipt": digits(128) }))
    );
    let refusal = validator("/components/schemas/Refusal");
    assert!(!refusal.is_valid(&json!({ "error": "No.", "problems": [] })), "a refusal is signed");
}
