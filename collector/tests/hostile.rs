//! Every endpoint of every role against bodies that are not what they should be: each is refused with a reason, nothing is stored, and nothing of
//! them stays in memory.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests may"
)]

mod common;

use std::net::SocketAddr;

use common::{Connection, Folder, Role, Server, donation, envelope, head, on_each_database, terms, token};
use donation::oblivious::{self, Gateway, Request};
use donation::token::{Issuer, OPEN, Order};
use donation::{Envelope, Gift, limits};
use serde_json::{Value, json};

const JSON: &str = "application/json";
/// Rounds of everything before memory is looked at for the first time: buffers and caches are as large as they get.
const WARM: usize = 1;
/// Rounds after that.
const ROUNDS: usize = 2;
/// How much the process may have grown after them, in KiB. What each round sends is many times that.
const GROWTH: u64 = 1_024;

/// A text, mistreated: cut, flipped, too long, too deep, of other types, with what nobody knows.
fn mistreated(good: &Value) -> Vec<Vec<u8>> {
    let text = good.to_string();
    let mut bodies: Vec<Vec<u8>> =
        (0..text.len()).step_by(text.len() / 40 + 1).map(|at| text.as_bytes()[..at].to_vec()).collect();
    bodies.extend((0..text.len()).step_by(text.len() / 40 + 1).map(|at| {
        let mut flipped = text.clone().into_bytes();
        flipped[at] ^= 0x80;
        flipped
    }));
    bodies.push("[".repeat(20_000).into_bytes());
    bodies.push(format!("{{\"a\":{}1{}}}", "[".repeat(8_000), "]".repeat(8_000)).into_bytes());
    bodies.push([text.as_bytes(), b"{}"].concat());
    bodies.push(vec![0xff; 8_000]);
    for place in places(good, String::new()) {
        for value in [
            Value::Null,
            json!(-1),
            json!(1e300),
            json!(""),
            json!("\u{0}\u{202e}\u{e0041}"),
            json!("f".repeat(20_000)),
            json!({ "install": "me" }),
            json!([[[[]]]]),
        ] {
            let mut other = good.clone();
            *other.pointer_mut(&place).unwrap() = value;
            bodies.push(other.to_string().into_bytes());
        }
    }
    let mut more = good.clone();
    more["viewer"] = json!("somebody");
    bodies.push(more.to_string().into_bytes());
    bodies
}

/// Every place in a value.
fn places(value: &Value, at: String) -> Vec<String> {
    let below = match value {
        Value::Object(fields) => {
            fields.iter().flat_map(|(name, value)| places(value, format!("{at}/{name}"))).collect()
        }
        // The others are as the first.
        Value::Array(values) => {
            values.first().map(|first| places(first, format!("{at}/0"))).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    [vec![at], below].concat()
}

/// Gifts nobody may give: with a token of another record, of another issuer, of a week that is over, or that was made up.
fn unpaid() -> Vec<Value> {
    let tag = envelope(1).withdraw_tag;
    let of = |byte: u8, study: &str, epoch: &str| {
        Issuer::new(&[byte; 32], study).unwrap().token(&tag, epoch).unwrap()
    };
    let week = common::week();
    [
        token(&envelope(2).withdraw_tag),
        of(9, "demo-study", &week),
        of(6, "other-study", &week),
        of(6, "demo-study", "2026-W40"),
    ]
    .into_iter()
    .map(|token| serde_json::to_value(Gift { envelope: envelope(1), token }).unwrap())
    .collect()
}

/// What a sealed request may be instead of one.
fn unsealed() -> Vec<Vec<u8>> {
    let (sealed, _) = donation(&envelope(1)).seal(&terms().study.gateway).unwrap();
    let (foreign, _) =
        donation(&envelope(1)).seal(&Gateway::new(&[3; 32]).unwrap().public().unwrap()).unwrap();
    let mut bodies = vec![Vec::new(), vec![0; 60_000], foreign, b"{}".to_vec()];
    bodies.extend((0..sealed.len()).step_by(97).map(|at| sealed[..at].to_vec()));
    bodies.extend((0..sealed.len()).step_by(97).map(|at| {
        let mut flipped = sealed.clone();
        flipped[at] ^= 1;
        flipped
    }));
    bodies
}

/// The memory of a process, in KiB; none where the system does not say.
fn memory(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().split(' ').next()?.parse().ok()
}

/// Sends everything in many rounds and looks at the memory of a process after the first and after the last.
fn does_not_grow(process: u32, mut round: impl FnMut()) {
    (0..WARM).for_each(|_| round());
    let before = memory(process);
    (0..ROUNDS).for_each(|_| round());
    match (before, memory(process)) {
        (Some(before), Some(after)) => {
            assert!(after <= before + GROWTH, "it grew from {before} to {after} KiB in {ROUNDS} rounds")
        }
        _ => eprintln!("SKIPPED: this system does not say how much memory a process has"),
    }
}

/// An answer that refuses and says why.
fn refused(what: &str, status: u16, body: &[u8]) {
    let answer: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    assert!((400..500).contains(&status), "{what}: {status} {answer}");
    assert!(
        answer["error"].as_str().is_some_and(|error| !error.is_empty()),
        "{what}: {status} without a reason"
    );
}

/// Asks openly, through a connection of its own, and is refused.
fn openly(address: SocketAddr, path: &str, kind: &str, body: &[u8]) {
    let (status, answer) = Connection::to(address).unwrap().openly(&head("POST", path, kind, body)).unwrap();
    refused(&format!("{path} {}", String::from_utf8_lossy(&body[..body.len().min(80)])), status, &answer);
}

#[test]
fn a_collector_refuses_everything_else_with_a_reason_and_keeps_nothing_of_it() {
    let good = serde_json::to_value(Gift { envelope: envelope(1), token: token(&envelope(1).withdraw_tag) })
        .unwrap();
    let back = json!({ "secret": common::secret(1) });
    let gifts: Vec<_> = mistreated(&good)
        .into_iter()
        .chain(unpaid().into_iter().map(|gift| gift.to_string().into_bytes()))
        .map(|body| Request::post("/v1/donations", body))
        // What is taken back without a token or with another's is answered as any other: see `what_was_never_given_fills_no_disk`.
        .chain(mistreated(&back).into_iter().map(|body| Request::post("/v1/withdrawals", body)))
        .chain(
            ["/v1/donation", "/v1/study/../donations", "//", "/v1/tokens"]
                .map(|path| Request::post(path, b"{}".to_vec())),
        )
        .collect();
    let unsealed = unsealed();
    on_each_database("hostile", |home| {
        let server = Server::start(home);
        does_not_grow(server.child.id(), || {
            let mut connection = Connection::to(server.address).unwrap();
            for request in &gifts {
                let (status, body) = connection.ask(request).unwrap();
                refused(
                    &String::from_utf8_lossy(&request.body[..request.body.len().min(200)]),
                    status,
                    body.as_bytes(),
                );
            }
            for body in &unsealed {
                openly(server.address, "/v1/oblivious", oblivious::REQUEST, body);
            }
            openly(server.address, "/v1/oblivious", JSON, good.to_string().as_bytes());
            openly(server.address, "/v1/oblivious", oblivious::REQUEST, &vec![7; 80 * 1_024]);
            openly(server.address, "/v1/donations", JSON, good.to_string().as_bytes());
        });
        assert!(home.export().is_empty(), "something of it was stored");
        assert_eq!(server.give(&envelope(1)), 201, "and nothing of it stands in the way");
    });
}

#[test]
fn a_relay_passes_refusals_on_and_keeps_nothing_of_it() {
    let home = common::Home::sqlite("hostile-relay");
    let server = Server::start(&home);
    let relay =
        Role::start(home.path(), &["relay", "--gateway", &format!("http://{}/v1/oblivious", server.address)]);
    let unsealed = unsealed();
    does_not_grow(relay.process(), || {
        for body in &unsealed {
            openly(relay.address, "/v1/relay", oblivious::REQUEST, body);
        }
        for (path, kind) in [("/v1/relay", JSON), ("/v1/oblivious", oblivious::REQUEST), ("/", JSON)] {
            openly(relay.address, path, kind, b"{}");
        }
        openly(relay.address, "/v1/relay", oblivious::REQUEST, &vec![7; 80 * 1_024]);
    });
    assert!(home.export().is_empty());
}

#[test]
fn an_issuer_gives_nothing_for_anything_else_and_keeps_nothing_of_it() {
    let folder = Folder::new("hostile-issuer");
    let issuer = Role::issuer(&folder.0, "open 1\n");
    let tags: Vec<String> = (0..limits::TOKENS).map(|at| Envelope::tag(&at.to_string())).collect();
    let good = Order::new(OPEN, &common::week(), &tags, &[1; 32]).unwrap();
    let bodies = mistreated(&serde_json::to_value(&good).unwrap());
    does_not_grow(issuer.process(), || {
        for body in &bodies {
            openly(issuer.address, "/v1/tokens", JSON, body);
        }
        openly(issuer.address, "/v1/tokens", "text/plain", b"{}");
        openly(issuer.address, "/v1/donations", JSON, b"{}");
    });
    let order = serde_json::to_vec(&good).unwrap();
    assert_eq!(issuer.post("/v1/tokens", JSON, &order).0, 200, "none of it cost the order of this week");
    assert_eq!(issuer.count("orders_issued"), 1);
}
