//! The real program on a real file: every answer it gives, and what survives.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use donation::{
    AdKind, AdsBucket, Advertiser, Coverage, CoverageKind, DaysBucket, Envelope, Given, Manifest, Platform,
    Political, Receipt, Record, SCHEMA, SeenBucket, Verdict,
};
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_sightline-collector");

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("sightline-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, |_| ())
    }

    /// With the demo study, changed.
    fn start_with(folder: &Path, change: impl Fn(&mut Value)) -> Self {
        let (study, receipts) = (folder.join("study.signed"), folder.join("receipts.key"));
        std::fs::write(&study, signed(change)).unwrap();
        std::fs::write(&receipts, "07".repeat(32)).unwrap();
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--listen", "127.0.0.1:0", "--database"])
            .arg(folder.join("study.db"))
            .arg("--study")
            .arg(study)
            .arg("--receipts")
            .arg(receipts)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stderr.take().unwrap()).read_line(&mut line).unwrap();
        let address = line
            .trim()
            .strip_prefix("listening on http://")
            .unwrap_or_else(|| panic!("{line}"))
            .parse()
            .unwrap();
        Self { child, address }
    }

    fn ask(&self, method: &str, path: &str, kind: &str, body: &str) -> (u16, Value) {
        let (status, text) = self.text(method, path, kind, body);
        (status, serde_json::from_str(&text).unwrap_or(Value::Null))
    }

    fn text(&self, method: &str, path: &str, kind: &str, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(self.address).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nhost: c\r\nconnection: close\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).unwrap().parse().unwrap();
        (status, answer.split_once("\r\n\r\n").unwrap().1.to_owned())
    }

    fn give(&self, envelope: &Envelope) -> u16 {
        self.ask("POST", "/v1/donations", "application/json", &serde_json::to_string(envelope).unwrap()).0
    }

    fn take_back(&self, n: u64) -> (u16, Value) {
        let secret = json!({ "secret": secret(n) }).to_string();
        self.ask("POST", "/v1/withdrawals", "application/json", &secret)
    }

    fn export(folder: &Path) -> Vec<Value> {
        let output = Command::new(PROGRAM)
            .args(["export", "--database"])
            .arg(folder.join("study.db"))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The demo study, changed and signed; its key for receipts is thirty-two sevens.
fn signed(change: impl Fn(&mut Value)) -> String {
    let text =
        std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("demo-study.json")).unwrap();
    let mut study: Value = serde_json::from_str(&text).unwrap();
    change(&mut study);
    Manifest::sign(&study.to_string(), &[1; 32])
}

fn terms() -> Manifest {
    Manifest::open(&signed(|_| ())).unwrap()
}

fn secret(n: u64) -> String {
    format!("{n:064x}")
}

fn record(n: u64) -> Record {
    let committee = char::from(b'a' + u8::try_from(n % 26).unwrap());
    Record {
        schema: SCHEMA,
        kind: AdKind::Ad,
        study_id: "demo-study".into(),
        epoch: "2026-W48".into(),
        platform: Platform::X,
        surface: None,
        ad_hash: format!("{:064x}", n % 26),
        advertiser: Advertiser { name: Some(format!("Committee {committee}")), handle: None },
        disclosure: None,
        text: Some("Vote on Thursday".into()),
        landing_domain: None,
        certainty: None,
        political: Verdict { verdict: Political::Unknown, basis: Vec::new() },
        targeting: None,
        seen: SeenBucket::Once,
        first_for_ad: true,
        first_for_advertiser: true,
        country: Some("GB".into()),
        age_band: None,
        program: "0.1.0".into(),
    }
}

fn coverage() -> Coverage {
    Coverage {
        schema: SCHEMA,
        kind: CoverageKind::Coverage,
        study_id: "demo-study".into(),
        epoch: "2026-W47".into(),
        platform: Platform::X,
        days_active: DaysBucket::Several,
        ads_seen: AdsBucket::UpTo99,
        political_seen: AdsBucket::UpTo3,
        kept_back: AdsBucket::None,
        country: None,
        age_band: None,
        program: "0.1.0".into(),
    }
}

fn sealed(n: u64, given: impl Into<Given>) -> Envelope {
    let drawn = [u8::try_from(n % 251).unwrap(); 32];
    Envelope::seal(&given.into(), &secret(n), &terms(), &drawn).unwrap()
}

fn envelope(n: u64) -> Envelope {
    sealed(n, record(n))
}

#[test]
fn every_answer() {
    let folder = Folder::new("answers");
    let server = Server::start(&folder.0);
    let json = "application/json";
    assert_eq!(server.ask("GET", "/healthz", json, "").0, 200);
    let (status, file) = server.text("GET", "/v1/study", json, "");
    assert_eq!((status, Manifest::open(&file)), (200, Ok(terms())));
    assert_eq!(server.give(&envelope(1)), 201);
    assert_eq!(server.give(&envelope(1)), 200, "asked again");
    let again = serde_json::to_string(&envelope(1)).unwrap();
    let (_, receipt) = server.ask("POST", "/v1/donations", json, &again);
    let digest = donation::digest(envelope(1).sealed.as_bytes());
    assert_eq!(receipt["stored"], digest, "a receipt names what was stored");
    let stored = Receipt::Stored { tag: &envelope(1).withdraw_tag, digest: &digest };
    assert!(stored.is_signed(receipt["receipt"].as_str().unwrap(), &terms().study.receipts), "and is signed");
    let mut early = envelope(5);
    early.epoch = "2999-W01".into();
    assert_eq!(server.give(&early), 422, "of a week to come");
    let mut old = envelope(6);
    old.epoch = "2025-W52".into();
    assert_eq!(server.give(&old), 422, "of a week before the study began");
    let mut unread = envelope(6);
    unread.terms = "0".repeat(64);
    let (status, answer) =
        server.ask("POST", "/v1/donations", json, &serde_json::to_string(&unread).unwrap());
    assert_eq!((status, answer["terms"].as_str()), (409, Some(terms().digest.as_str())), "under other terms");
    let (error, receipt) = (answer["error"].as_str().unwrap(), answer["receipt"].as_str().unwrap());
    let refused = Receipt::Refused { tag: &unread.withdraw_tag, error, terms: &terms().digest };
    assert!(refused.is_signed(receipt, &terms().study.receipts), "a refusal is signed");
    // What is here is here, even where an answer was lost and the terms are others now.
    let mut late = envelope(1);
    late.terms = "0".repeat(64);
    assert_eq!(server.give(&late), 200);
    let mut other = envelope(2);
    other.withdraw_tag = envelope(1).withdraw_tag;
    assert_eq!(server.give(&other), 409);

    let (status, answer) = server.ask("POST", "/v1/donations", json, "{\"withdraw_tag\": ");
    assert_eq!(status, 400);
    assert!(answer["error"].as_str().unwrap().contains("line 1 column"), "{answer}");
    let mut unknown = serde_json::to_value(envelope(3)).unwrap();
    unknown["viewer"] = json!("somebody");
    let (status, answer) = server.ask("POST", "/v1/donations", json, &unknown.to_string());
    assert_eq!(status, 422);
    assert!(answer["error"].as_str().unwrap().contains("viewer"), "{answer}");
    let mut foreign = envelope(4);
    foreign.sealed = "AAAA".into();
    foreign.epoch = "today".into();
    let (status, answer) =
        server.ask("POST", "/v1/donations", json, &serde_json::to_string(&foreign).unwrap());
    assert_eq!(status, 422);
    let fields: Vec<&str> =
        answer["problems"].as_array().unwrap().iter().map(|p| p["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["epoch", "sealed"]);
    assert_eq!(server.ask("POST", "/v1/donations", "text/plain", "{}").0, 415);
    assert_eq!(server.ask("POST", "/v1/donations", json, &" ".repeat(65 * 1024)).0, 413);
    assert_eq!(server.ask("GET", "/v1/donations", json, "").0, 405);
    assert_eq!(server.ask("GET", "/nothing", json, "").0, 404);
    assert_eq!(Server::export(&folder.0).len(), 1, "refused records are not stored");
}

#[test]
fn what_was_answered_for_survives_the_hardest_stop() {
    let folder = Folder::new("durable");
    let mut server = Server::start(&folder.0);
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let askers: Vec<_> = (0..32)
            .map(|n| {
                scope.spawn({
                    let server = &server;
                    move || server.give(&envelope(n))
                })
            })
            .collect();
        askers.into_iter().map(|asker| asker.join().unwrap()).collect()
    });
    assert!(statuses.iter().all(|status| *status == 201), "{statuses:?}");
    // SIGKILL: no time to tidy up.
    server.child.kill().unwrap();
    server.child.wait().unwrap();
    let mut sent: Vec<String> =
        (0..32).map(|n| serde_json::to_value(envelope(n)).unwrap().to_string()).collect();
    let mut stored: Vec<String> = Server::export(&folder.0).iter().map(Value::to_string).collect();
    sent.sort();
    stored.sort();
    assert_eq!(stored, sent);
}

#[test]
fn what_was_given_is_opened_where_the_key_is_and_nowhere_else() {
    let folder = Folder::new("open");
    let server = Server::start(&folder.0);
    for n in 0..3 {
        assert_eq!(server.give(&envelope(n)), 201);
    }
    // Anybody can send what nobody can open.
    let mut junk = envelope(3);
    junk.epoch = "2026-W47".into();
    assert_eq!(server.give(&junk), 201);
    // How much was seen is taken, kept and printed as any record; only who opens it can tell.
    assert_eq!(server.give(&sealed(4, coverage())), 201);
    let export = Server::export(&folder.0);
    assert!(export.iter().all(|line| !line.to_string().contains("Committee")), "the collector can read it");
    let (lines, study) = (folder.0.join("given.ndjson"), folder.0.join("study.signed"));
    std::fs::write(&lines, export.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let key = folder.0.join("analysis.key");
    let open = |digits: &str| {
        std::fs::write(&key, digits.repeat(32)).unwrap();
        let mut open = Command::new(PROGRAM);
        open.arg("open").arg(&lines).arg("--study").arg(&study).arg("--analysis").arg(&key);
        let output = open.output().unwrap();
        let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
        (output.status.success(), out, said)
    };
    let (opened, out, said) = open("04");
    assert!(opened && said.contains("does not open it") && said.contains("1 lines hold no record"), "{said}");
    let given = out.lines().map(|line| Given::read(line.as_bytes()).unwrap());
    let (mut records, mut weeks) = (Vec::new(), Vec::new());
    for one in given {
        match one {
            Given::Ad(record) => records.push(*record),
            Given::Coverage(coverage) => weeks.push(coverage),
        }
    }
    records.sort_by_key(|record| record.ad_hash.clone());
    assert_eq!(records, [record(0), record(1), record(2)]);
    assert_eq!(weeks, [coverage()]);
    let kinds = out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["kind"].clone());
    assert_eq!(kinds.filter(|kind| kind == "coverage").count(), 1, "{out}");
    let (opened, out, said) = open("05");
    assert!(!opened && out.is_empty() && said.contains("not the key"), "{said}");
}

#[test]
fn what_is_taken_back_stays_away() {
    let folder = Folder::new("withdraw");
    let server = Server::start(&folder.0);
    assert_eq!(server.give(&envelope(7)), 201);
    let fields = |(status, answer): (u16, Value)| {
        (status, answer["withdrawn"].clone(), answer.as_object().unwrap().len())
    };
    assert_eq!(
        fields(server.take_back(7)),
        fields(server.take_back(8)),
        "nobody learns whether it was there"
    );
    assert_eq!(Server::export(&folder.0).len(), 0);
    assert_eq!(server.give(&envelope(7)), 410, "a replay is not stored, and nobody is told that it was");
    assert_eq!(Server::export(&folder.0).len(), 0);
    let receipt = server.take_back(7).1["receipt"].as_str().unwrap().to_owned();
    let withdrawn = Receipt::Withdrawn { tag: &Envelope::tag(&secret(7)) };
    assert!(withdrawn.is_signed(&receipt, &terms().study.receipts));
    assert_eq!(server.ask("POST", "/v1/withdrawals", "application/json", "{\"secret\":\"x\"}").0, 422);
}

/// Asks the file itself, and gives the first column.
fn sql(folder: &Path, statement: &'static str) -> Vec<String> {
    use sqlx::Connection as _;
    let url = format!("sqlite://{}", folder.join("study.db").display());
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
        let rows: Vec<(String,)> = sqlx::query_as(statement).fetch_all(&mut connection).await.unwrap();
        rows.into_iter().map(|(first,)| first).collect()
    })
}

/// Another end.
fn until(ends: &str, retention_days: u32) -> impl Fn(&mut Value) {
    move |study| (study["ends"], study["retention_days"]) = (json!(ends), json!(retention_days))
}

/// Runs the program and gives what it says.
fn run(arguments: &[&Path]) -> (bool, String) {
    let output = Command::new(PROGRAM).args(arguments).output().unwrap();
    (output.status.success(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
}

#[test]
fn a_study_is_made_signed_and_shown() {
    let folder = Folder::new("study");
    let p = Path::new;
    let home = folder.0.join("new");
    let (json, key, out) = (home.join("study.json"), home.join("study.key"), home.join("study.signed"));
    let (made, said) = run(&[p("study"), p("new"), &home]);
    assert!(made && said.contains("sightline-collector study sign"), "{said}");
    assert!(!run(&[p("study"), p("new"), &home]).0, "keys that are there stay");
    let (made, said) = run(&[p("study"), p("sign"), &json, p("--key"), &key, p("--out"), &out]);
    assert!(made, "{said}");
    let manifest = Manifest::open(&std::fs::read_to_string(&out).unwrap()).unwrap();
    let (shown, said) = run(&[p("study"), p("show"), &out]);
    assert!(shown && said.contains(&manifest.digest) && said.contains(&manifest.study.ethics), "{said}");
    // What says too little is not signed, and what was changed is not shown.
    std::fs::write(&out, std::fs::read_to_string(&out).unwrap().replace("\"k\": 10", "\"k\": 11")).unwrap();
    assert!(run(&[p("study"), p("show"), &out]).1.contains("changed after it was signed"));
    let poor = std::fs::read_to_string(&json).unwrap().replace("\"k\": 10", "\"k\": 1");
    std::fs::write(&json, poor).unwrap();
    let (made, said) = run(&[p("study"), p("sign"), &json, p("--key"), &key, p("--out"), &out]);
    assert!(!made && said.contains("k: 10 to"), "{said}");
    // Another study's receipts are nobody's.
    std::fs::write(&out, signed(|_| ())).unwrap();
    let database = folder.0.join("study.db");
    let (serves, said) = run(&[
        p("serve"),
        p("--database"),
        &database,
        p("--study"),
        &out,
        p("--receipts"),
        &home.join("receipts.key"),
    ]);
    assert!(!serves && said.contains("not the key for receipts"), "{said}");
}

#[test]
fn a_study_that_is_over_takes_nothing_and_keeps_nothing_longer_than_it_said() {
    let folder = Folder::new("over");
    let server = Server::start(&folder.0);
    assert_eq!(server.give(&envelope(1)), 201);
    drop(server);
    let over = Server::start_with(&folder.0, until("2026-11-01", 3650));
    let body = serde_json::to_string(&envelope(2)).unwrap();
    let (status, answer) = over.ask("POST", "/v1/donations", "application/json", &body);
    assert_eq!(status, 410);
    assert!(answer["error"].as_str().unwrap().contains("2026-11-01"), "{answer}");
    assert_eq!(over.take_back(9).0, 200, "taking back goes on");
    assert_eq!(Server::export(&folder.0).len(), 1, "what it got is kept as long as it said");
    drop(over);
    // A record is kept as long as the terms said that it was given under, whatever they say now.
    let past = Server::start_with(&folder.0, until("2026-01-02", 30));
    std::thread::sleep(std::time::Duration::from_millis(500));
    assert_eq!(Server::export(&folder.0).len(), 1, "deleted before its time");
    drop(past);
    assert_eq!(sql(&folder.0, "SELECT kept_until FROM donation"), ["2028-01-30"]);
    sql(&folder.0, "UPDATE donation SET kept_until = '2026-01-01'");
    let past = Server::start_with(&folder.0, until("2026-01-02", 30));
    let gone = (0..50).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        Server::export(&folder.0).is_empty()
    });
    assert!(gone, "and no longer");
    drop(past);
}

/// Tells a server to stop as a system does, and gives whether it ended in time.
#[cfg(unix)]
fn ends_within(server: &mut Server, seconds: u64) -> bool {
    assert!(Command::new("kill").args(["-TERM", &server.child.id().to_string()]).status().unwrap().success());
    let end = std::time::Instant::now() + std::time::Duration::from_secs(seconds);
    while std::time::Instant::now() < end {
        if server.child.try_wait().unwrap().is_some() {
            return true;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    false
}

#[cfg(unix)]
#[test]
fn what_was_taken_back_is_in_no_file() {
    let folder = Folder::new("traces");
    let mut server = Server::start(&folder.0);
    let telling = envelope(3);
    let part = telling.sealed.as_bytes()[200..240].to_vec();
    assert_eq!(server.give(&telling), 201);
    for n in 20..40 {
        assert_eq!(server.give(&envelope(n)), 201);
    }
    assert_eq!(server.take_back(3).0, 200);
    assert!(ends_within(&mut server, 5));
    let held: Vec<_> = std::fs::read_dir(&folder.0)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(part.len()).any(|one| one == part)
        })
        .collect();
    assert!(held.is_empty(), "{held:?}");
    assert_eq!(Server::export(&folder.0).len(), 20);
}

#[cfg(unix)]
#[test]
fn clients_that_never_finish_keep_nobody_from_stopping_it() {
    let folder = Folder::new("slow");
    let mut server = Server::start(&folder.0);
    let unfinished: Vec<TcpStream> = (0..300)
        .map(|n| {
            let mut stream = TcpStream::connect(server.address).unwrap();
            let head = "POST /v1/donations HTTP/1.1\r\nhost: c\r\ncontent-type: application/json\r\n";
            let rest = if n % 2 == 0 { "content-length: 900\r\n\r\n{" } else { "" };
            write!(stream, "{head}{rest}").unwrap();
            stream
        })
        .collect();
    assert_eq!(server.give(&envelope(1)), 201, "others are served meanwhile");
    assert!(ends_within(&mut server, 20), "it does not end");
    drop(unfinished);
}

/// Only root can make a disk that is full.
#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_was_full_and_is_free_again_stores_as_before() {
    let folder = Folder::new("full");
    let disk = folder.0.join("disk");
    std::fs::create_dir_all(&disk).unwrap();
    let mount = |options: &str| {
        Command::new("mount")
            .args(["-t", "tmpfs", "-o", options, "tmpfs"])
            .arg(&disk)
            .output()
            .is_ok_and(|it| it.status.success())
    };
    if !mount("size=400k") {
        eprintln!("!!! SKIPPED: no disk can be filled here; run this test as root");
        return;
    }
    let server = Server::start(&disk);
    let mut large = record(0);
    large.text = Some("Vote. ".repeat(600));
    let mut full = sealed(0, large);
    let statuses: Vec<u16> = (0..200)
        .map(|n| {
            full.withdraw_tag = Envelope::tag(&secret(1000 + n));
            server.give(&full)
        })
        .collect();
    let stored = statuses.iter().filter(|status| **status == 201).count();
    assert!(statuses.iter().all(|status| matches!(status, 201 | 503)), "{statuses:?}");
    assert!(stored < 200, "the disk was never full");
    let freed = mount("remount,size=16m");
    let after: Vec<u16> = (0..30).map(|n| server.give(&envelope(n))).collect();
    let kept = Server::export(&disk).len();
    drop(server);
    let _ = Command::new("umount").arg(&disk).status();
    assert!(freed);
    assert_eq!(after, [201; 30], "after the disk was free again");
    assert_eq!(kept, stored + 30, "what was acknowledged is there");
}

#[test]
fn a_wrong_start_says_why() {
    let folder = Folder::new("start");
    let (study, key) = (folder.0.join("study.json"), folder.0.join("study.key"));
    let wrong = signed(|study| {
        (study["id"], study["title"], study["ends"]) = (json!("A B"), json!(""), json!("soon"))
    });
    std::fs::write(&study, wrong.split_once('\n').unwrap().1).unwrap();
    std::fs::write(&key, "01".repeat(32)).unwrap();
    let output = Command::new(PROGRAM)
        .args(["study", "sign"])
        .arg(&study)
        .arg("--key")
        .arg(&key)
        .arg("--out")
        .arg(folder.0.join("study.signed"))
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    for field in ["study.json", "id:", "title:", "ends:"] {
        assert!(error.contains(field), "{error}");
    }
    let missing = Command::new(PROGRAM).args(["export", "--database", "/nowhere/x.db"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(2));
}
