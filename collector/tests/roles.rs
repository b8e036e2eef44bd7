//! The relay and the issuer, as donors meet them: what they pass on, what they give, and what they tell nobody.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::time::{Duration, Instant};

use common::{Folder, Home, Role, Server, donation, envelope, terms, week};
use donation::oblivious::{self, Request};
use donation::token::{Issuer, OPEN, Order};
use donation::{Envelope, limits};
use serde_json::{Value, json};

fn relay(folder: &Path, gateway: &str) -> Role {
    Role::start(folder, &["relay", "--gateway", gateway])
}

/// The answer to a request that a donor asks through a relay.
fn through(relay: &Role, request: &Request) -> (u16, Value) {
    let (sealed, awaiting) = request.seal(&terms().study.gateway).unwrap();
    let (status, body) = relay.post("/v1/relay", oblivious::REQUEST, &sealed);
    if status != 200 {
        return (status, serde_json::from_slice(&body).unwrap());
    }
    let (status, body) = awaiting.open(&body).unwrap();
    (status, serde_json::from_slice(&body).unwrap())
}

#[test]
fn what_is_given_through_a_relay_arrives_and_can_be_taken_back() {
    let home = Home::sqlite("relayed");
    let server = Server::start(&home);
    let relay = relay(home.path(), &format!("http://{}/v1/oblivious", server.address));
    let (status, answer) = through(&relay, &donation(&envelope(1)));
    assert_eq!(
        (status, answer["stored"].as_str()),
        (201, Some(&*donation::digest(envelope(1).sealed.as_bytes())))
    );
    assert_eq!(home.export().len(), 1);
    assert_eq!(through(&relay, &common::withdrawal(1)).0, 200);
    assert_eq!(home.export().len(), 0);
    assert_eq!(relay.count("requests_relayed"), 2);
    drop(server);
    let (status, answer) = through(&relay, &donation(&envelope(2)));
    assert_eq!(status, 502);
    assert!(answer["error"].as_str().unwrap().contains("Try again later"));
    assert_eq!(relay.count("requests_unanswered"), 1);
}

/// What arrives at a gateway, whole, and its answer.
fn gateway(answer: &'static [u8]) -> (SocketAddr, std::thread::JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let arrived = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
        let mut bytes = Vec::new();
        let mut part = [0; 4096];
        while let Ok(read @ 1..) = stream.read(&mut part) {
            bytes.extend_from_slice(&part[..read]);
            if bytes.ends_with(b"sealed") {
                break;
            }
        }
        stream.write_all(answer).unwrap();
        bytes
    });
    (address, arrived)
}

#[test]
fn of_whoever_asks_the_gateway_learns_nothing_and_of_the_gateway_whoever_asks_learns_an_answer() {
    let folder = Folder::new("blind");
    let (address, arrived) = gateway(
        b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nset-cookie: you=1\r\netag: \"you\"\r\nx-you: 1\r\ncontent-length: 6\r\n\r\nanswer",
    );
    let relay = relay(&folder.0, &format!("http://{address}/v1/oblivious"));
    let mut stream = TcpStream::connect(relay.address).unwrap();
    stream
        .write_all(
            b"POST /v1/relay?who=me HTTP/1.1\r\nhost: somebody.example\r\nuser-agent: Me/1.0\r\ncookie: me=1\r\norigin: moz-extension://me\r\n\
              accept-language: rm\r\nx-forwarded-for: 192.0.2.7\r\nforwarded: for=192.0.2.7\r\nreferer: https://me.example\r\n\
              content-type: message/ohttp-req\r\ncontent-length: 6\r\n\r\nsealed",
        )
        .unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let arrived = String::from_utf8(arrived.join().unwrap()).unwrap().to_lowercase();
    for telling in [
        "me",
        "192.0.2.7",
        "somebody",
        "moz-extension",
        "cookie",
        "user-agent",
        "forwarded",
        "origin",
        "referer",
        "accept-language",
    ] {
        let heads = arrived.replace("content-type: message/ohttp-req", "");
        assert!(!heads.contains(telling), "{telling}: {arrived}");
    }
    assert!(
        arrived.starts_with("post /v1/oblivious http/1.1\r\n") && arrived.ends_with("\r\n\r\nsealed"),
        "{arrived}"
    );
    assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("answer"), "{answer}");
    for telling in ["cookie", "etag", "x-you", "text/html"] {
        assert!(!answer.to_lowercase().contains(telling), "{answer}");
    }
    assert!(
        answer.to_lowercase().contains("connection: close"),
        "one connection for several requests ties them together"
    );
}

/// The head and the body of what a relay says to whoever asked, where its gateway answers with a status and words made for that person.
fn marked(folder: &Path, status: u16) -> (String, String) {
    let answer = format!(
        "HTTP/1.1 {status} marked\r\nlocation: http://marked.example/\r\nretry-after: 4242\r\nx-marked: 1\r\ncontent-type: application/json\r\n\
         content-length: 18\r\n\r\n{{\"error\":\"marked\"}}"
    );
    let (address, _) = gateway(answer.leak().as_bytes());
    let relay = relay(folder, &format!("http://{address}/v1/oblivious"));
    let mut stream = TcpStream::connect(relay.address).unwrap();
    let ask = b"POST /v1/relay HTTP/1.1\r\nhost: relay.example\r\ncontent-type: message/ohttp-req\r\ncontent-length: 6\r\n\r\nsealed";
    stream.write_all(ask).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head = head.lines().filter(|line| !line.starts_with("date: "));
    (head.collect::<Vec<_>>().join("\n"), body.to_owned())
}

#[test]
fn a_gateway_cannot_mark_a_person_by_how_it_refuses() {
    let folder = Folder::new("marked");
    let silent = marked(&folder.0, 500);
    assert!(silent.0.starts_with("HTTP/1.1 502 Bad Gateway\n"), "{silent:?}");
    for status in [201, 206, 299, 302, 401, 408, 413, 415, 418, 429, 451, 502, 599, 999] {
        assert_eq!(marked(&folder.0, status), silent, "{status}");
    }
    // What the protocol names is told apart, and not by the gateway's words.
    for (status, begins) in [(400, "HTTP/1.1 400 Bad Request\n"), (503, "HTTP/1.1 503 Service Unavailable\n")]
    {
        let (head, body) = marked(&folder.0, status);
        assert!(head.starts_with(begins), "{head}");
        assert!(
            ![&head, &body].into_iter().any(|text| text.contains("marked") || text.contains("4242")),
            "{head} {body}"
        );
    }
}

#[test]
fn a_relay_passes_on_what_is_sealed_and_nothing_else() {
    let home = Home::sqlite("bounds");
    let server = Server::start(&home);
    let relay = relay(home.path(), &format!("http://{}/v1/oblivious", server.address));
    assert_eq!(relay.post("/v1/relay", "application/json", b"{}").0, 415);
    assert_eq!(
        relay.post("/v1/study", oblivious::REQUEST, b"").0,
        404,
        "one address of the gateway's and no other"
    );
    assert_eq!(relay.post("/v1/relay", oblivious::REQUEST, &vec![0; 66 * 1024]).0, 413);
    assert_eq!(relay.post("/v1/relay", oblivious::REQUEST, b"nonsense").0, 400);
    assert_eq!(relay.count("requests_relayed"), 1);
    // A gateway that sends without end does not fill the memory.
    let endless: &'static [u8] = Box::leak(
        [&b"HTTP/1.1 200 OK\r\ncontent-length: 300000\r\n\r\n"[..], &vec![b'x'; 300_000]]
            .concat()
            .into_boxed_slice(),
    );
    let (address, _) = gateway(endless);
    let wide = self::relay(home.path(), &format!("http://{address}/v1/oblivious"));
    assert_eq!(wide.post("/v1/relay", oblivious::REQUEST, b"sealed").0, 502);
}

fn tags(from: usize) -> Vec<String> {
    (from..from + limits::TOKENS).map(|at| Envelope::tag(&format!("{at:064x}"))).collect()
}

fn order(invite: &str, from: usize) -> Order {
    Order::new(invite, &week(), &tags(from), &[u8::try_from(from % 251).unwrap(); 32]).unwrap()
}

fn ask(issuer: &Role, order: &impl serde::Serialize) -> (u16, Value) {
    let body = serde_json::to_vec(order).unwrap();
    let (status, body) = issuer.post("/v1/tokens", "application/json", &body);
    (status, serde_json::from_slice(&body).unwrap())
}

#[test]
fn an_invitation_is_worth_so_many_orders_a_week_and_an_answer_that_was_lost_costs_none() {
    let folder = Folder::new("issue");
    let role = Role::issuer(&folder.0, "ELM-1\nASH 3\n");
    let first = order("ELM-1", 0);
    let (status, answer) = ask(&role, &first);
    assert_eq!(status, 200, "{answer}");
    let issued = serde_json::from_value(answer).unwrap();
    let study = terms().study;
    let tokens = Order::tokens(&tags(0), &[0; 32], &issued, (&study.id, &week(), &study.tokens)).unwrap();
    let own = Issuer::new(&[6; 32], &study.id).unwrap();
    assert!(tokens.iter().zip(tags(0)).all(|(token, tag)| own.gave(token, &tag)));
    assert_eq!(ask(&role, &first).0, 200, "the same again");
    let (status, answer) = ask(&role, &order("ELM-1", 100));
    assert_eq!(status, 429);
    assert!(answer["error"].as_str().unwrap().contains("this week"));
    assert_eq!([200, 200, 200, 429], [1, 2, 3, 4].map(|at| ask(&role, &order("ASH", at * 100)).0));
    let (status, answer) = ask(&role, &order("OAK-9", 0));
    assert_eq!((status, answer["error"].as_str()), (403, Some("The study does not know this invitation.")));
    assert_eq!(ask(&role, &order(OPEN, 0)).0, 403, "nobody without one is meant");
    assert_eq!((role.count("orders_issued"), role.count("orders_denied")), (5, 4));
    // Written in while it runs; and what was issued is known after a hard stop.
    std::fs::write(folder.0.join("invites.txt"), "ELM-1\nopen 2\n").unwrap();
    assert_eq!(ask(&role, &order(OPEN, 0)).0, 200);
    drop(role);
    let role = Role::issuer(&folder.0, "ELM-1\nASH 3\n");
    assert_eq!((ask(&role, &order("ELM-1", 100)).0, ask(&role, &first).0), (429, 200));
}

#[test]
fn orders_at_once_are_not_all_the_last() {
    let folder = Folder::new("race");
    let role = Role::issuer(&folder.0, "ELM-1\nASH 3\n");
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let asked: Vec<_> = (0..12)
            .map(|at| {
                scope.spawn({
                    let role = &role;
                    move || ask(role, &order("ASH", at * 70)).0
                })
            })
            .collect();
        asked.into_iter().map(|one| one.join().unwrap()).collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 3, "{statuses:?}");
}

#[test]
fn nonsense_is_given_nothing_and_costs_nothing() {
    let folder = Folder::new("nonsense");
    let role = Role::issuer(&folder.0, "ELM-1\nASH 3\n");
    let good = serde_json::to_value(order("ELM-1", 0)).unwrap();
    let wrong = |place: &str, value: Value| {
        let mut order = good.clone();
        *order.pointer_mut(place).unwrap() = value;
        ask(&role, &order).0
    };
    assert_eq!(wrong("/epoch", json!("2026-W01")), 422, "a week that is over");
    assert_eq!(wrong("/epoch", json!("2999-W01")), 422, "a week to come");
    // Between two weeks as texts, and of no week: each would have tokens of its own.
    for epoch in [format!("{}!1", week()), format!("{}x", week()), "2026-Wzz".into(), String::new()] {
        assert_eq!(wrong("/epoch", json!(epoch)), 422, "{epoch}");
    }
    assert_eq!(wrong("/blinded/5", json!("0".repeat(64))), 422, "nothing");
    assert_eq!(wrong("/blinded/5", json!("f".repeat(64))), 422, "no element");
    assert_eq!(wrong("/blinded", json!([])), 422);
    assert_eq!(wrong("/blinded", json!(vec!["ab".repeat(32); 65])), 422);
    assert_eq!(wrong("/invite", json!(7)), 422);
    let mut more = good.clone();
    more["install"] = json!("me");
    assert_eq!(ask(&role, &more).0, 422);
    assert_eq!(role.post("/v1/tokens", "text/plain", b"{}").0, 415);
    assert_eq!(role.post("/v1/tokens", "application/json", b"{").0, 400);
    assert_eq!(role.post("/v1/tokens", "application/json", &vec![b' '; 9_000]).0, 413);
    assert_eq!(ask(&role, &good).0, 200, "none of it cost anything");
    let rows = std::fs::read(folder.0.join("issued.db")).unwrap();
    let log = std::fs::read(folder.0.join("issued.db-wal")).unwrap_or_default();
    let kept = [rows, log].concat();
    for telling in ["ELM-1", good["blinded"][0].as_str().unwrap(), "127.0.0.1"] {
        assert!(
            !kept.windows(telling.len()).any(|part| part == telling.as_bytes()),
            "{telling} is on the disk"
        );
    }
}

/// Sixty seconds of a connection, so not in every run: `./build.sh soak` runs it.
#[test]
#[ignore = "takes longer than CI may"]
fn whoever_reads_nothing_gives_up_the_place() {
    let home = Home::sqlite("unread");
    let server = Server::start(&home);
    let mut stream = TcpStream::connect(server.address).unwrap();
    let asked = b"GET /v1/study HTTP/1.1\r\nhost: c\r\n\r\n".repeat(2_000);
    let began = Instant::now();
    stream.set_write_timeout(Some(Duration::from_secs(1))).unwrap();
    let waits = |error: &std::io::Error| {
        matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut)
    };
    // Written as fast as it is taken, and never read.
    while began.elapsed() < Duration::from_secs(90) && stream.write(&asked).as_ref().err().is_none_or(waits) {
    }
    assert!((50..80).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
}

#[test]
fn heads_that_never_end_are_let_go_and_others_are_served() {
    let home = Home::sqlite("loris");
    let server = Server::start(&home);
    let slow: Vec<TcpStream> = (0..200)
        .map(|_| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            stream.write_all(b"POST /v1/oblivious HTTP/1.1\r\nhost: c\r\n").unwrap();
            stream
        })
        .collect();
    assert_eq!(server.give(&envelope(1)), 201);
    let began = Instant::now();
    for mut stream in slow {
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
    }
    assert!(began.elapsed() < Duration::from_secs(20), "they hold their places");
}
