//! The real program on a real file: every answer it gives, and what survives.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

mod common;

use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use std::process::Command;

use common::{
    Connection, Folder, Home, PROGRAM, Server, coverage, donation, envelope, on_each_database, record,
    sealed, secret, signed, terms, token,
};
use donation::oblivious::{self, Request};
use donation::token::{Issuer, Token};
use donation::{Envelope, Given, Manifest, Receipt};
use serde_json::{Value, json};

#[test]
fn every_answer() {
    on_each_database("answers", |home| {
        let server = Server::start(home);
        let ask = |request: &Request| server.ask(request);
        let given = |body: String| ask(&Request::post("/v1/donations", body.into_bytes()));
        let gift = |envelope: &Value| json!({ "envelope": envelope, "token": token(envelope["withdraw_tag"].as_str().unwrap()) });
        let (status, file) = server.openly("GET", "/v1/study", "", "");
        assert_eq!((status, Manifest::open(&file)), (200, Ok(terms())));
        let mut connection = Connection::to(server.address).unwrap();
        assert_eq!(connection.ask(&Request::get("/v1/study")).unwrap(), (200, file), "sealed it is the same");
        assert_eq!(server.give(&envelope(1)), 201);
        assert_eq!(server.give(&envelope(1)), 200, "asked again");
        let (_, receipt) = ask(&donation(&envelope(1)));
        let digest = donation::digest(envelope(1).sealed.as_bytes());
        assert_eq!(receipt["stored"], digest, "a receipt names what was stored");
        let stored = Receipt::Stored { tag: &envelope(1).withdraw_tag, digest: &digest };
        assert!(
            stored.is_signed(receipt["receipt"].as_str().unwrap(), &terms().study.receipts),
            "and is signed"
        );
        let mut early = envelope(5);
        early.epoch = "2999-W01".into();
        assert_eq!(server.give(&early), 422, "of a week to come");
        let mut old = envelope(6);
        old.epoch = "2025-W52".into();
        assert_eq!(server.give(&old), 422, "of a week before the study began");
        let mut unread = envelope(6);
        unread.terms = "0".repeat(64);
        let (status, answer) = ask(&donation(&unread));
        assert_eq!(
            (status, answer["terms"].as_str()),
            (409, Some(terms().digest.as_str())),
            "under other terms"
        );
        let (error, receipt) = (answer["error"].as_str().unwrap(), answer["receipt"].as_str().unwrap());
        let refused = Receipt::Refused { tag: &unread.withdraw_tag, error, terms: &terms().digest };
        assert!(refused.is_signed(receipt, &terms().study.receipts), "a refusal is signed");
        // What is here is here, even where an answer was lost and the terms are others now.
        let mut late = envelope(1);
        late.terms = "0".repeat(64);
        assert_eq!(server.give(&late), 200);
        let mut other = envelope(2);
        other.withdraw_tag = envelope(1).withdraw_tag;
        // Of whatever week it is.
        other.epoch = "2026-W47".into();
        assert_eq!(server.give(&other), 409);

        let (status, answer) = given("{\"envelope\": ".into());
        assert_eq!(status, 400);
        assert!(answer["error"].as_str().unwrap().contains("line 1 column"), "{answer}");
        let mut unknown = serde_json::to_value(envelope(3)).unwrap();
        unknown["viewer"] = json!("somebody");
        let (status, answer) = given(gift(&unknown).to_string());
        assert_eq!(status, 422);
        assert!(answer["error"].as_str().unwrap().contains("viewer"), "{answer}");
        let mut foreign = envelope(4);
        foreign.sealed = "AAAA".into();
        foreign.epoch = "today".into();
        let (status, answer) = ask(&donation(&foreign));
        assert_eq!(status, 422);
        let fields: Vec<&str> =
            answer["problems"].as_array().unwrap().iter().map(|p| p["field"].as_str().unwrap()).collect();
        assert_eq!(fields, ["epoch", "sealed"]);
        assert_eq!(ask(&Request::get("/v1/donations")).0, 405);
        assert_eq!(ask(&Request::get("/nothing")).0, 404);
        assert_eq!(ask(&Request::get("no path at all")).0, 400);
        // Openly there are the terms, and what is sealed.
        let whole = serde_json::to_string(&gift(&serde_json::to_value(envelope(7)).unwrap())).unwrap();
        assert_eq!(server.openly("POST", "/v1/donations", "application/json", &whole).0, 404);
        assert_eq!(server.openly("POST", "/v1/oblivious", "application/json", &whole).0, 415);
        assert_eq!(server.openly("POST", "/v1/oblivious", oblivious::REQUEST, &whole).0, 400, "not sealed");
        assert_eq!(server.openly("POST", "/v1/oblivious", oblivious::REQUEST, &" ".repeat(66 * 1024)).0, 413);
        assert_eq!(server.openly("GET", "/v1/oblivious", "", "").0, 405);
        assert_eq!(server.openly("GET", "/healthz", "", "").0, 404, "only on an address of its own");
        assert_eq!(home.export().len(), 1, "refused records are not stored");
    });
}

#[test]
fn what_was_answered_for_survives_the_hardest_stop() {
    on_each_database("durable", |home| {
        let mut server = Server::start(home);
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
        let mut stored: Vec<String> = home.export().iter().map(Value::to_string).collect();
        sent.sort();
        stored.sort();
        assert_eq!(stored, sent);
    });
}

#[test]
fn what_was_given_is_opened_where_the_key_is_and_nowhere_else() {
    on_each_database("open", |home| {
        let server = Server::start(home);
        for n in 0..3 {
            assert_eq!(server.give(&envelope(n)), 201);
        }
        // Anybody can send what nobody can open.
        let mut junk = envelope(3);
        junk.epoch = "2026-W47".into();
        assert_eq!(server.give(&junk), 201);
        // How much was seen is taken, kept and printed as any record; only who opens it can tell.
        assert_eq!(server.give(&sealed(4, coverage())), 201);
        let export = home.export();
        assert!(
            export.iter().all(|line| !line.to_string().contains("Committee")),
            "the collector can read it"
        );
        let (lines, study) = (home.path().join("given.ndjson"), home.path().join("study.signed"));
        std::fs::write(&lines, export.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
        let key = home.path().join("analysis.key");
        let open = |digits: &str| {
            std::fs::write(&key, digits.repeat(32)).unwrap();
            let mut open = Command::new(PROGRAM);
            open.arg("open").arg(&lines).arg("--study").arg(&study).arg("--analysis").arg(&key);
            let output = open.output().unwrap();
            let [out, said] = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap());
            (output.status.success(), out, said)
        };
        let (opened, out, said) = open("04");
        assert!(
            opened && said.contains("does not open it") && said.contains("1 lines hold no record"),
            "{said}"
        );
        let (mut records, mut weeks) = (Vec::new(), Vec::new());
        for given in out.lines().map(|line| Given::read(line.as_bytes()).unwrap()) {
            match given {
                Given::Ad(record) => records.push(*record),
                Given::Coverage(coverage) => weeks.push(coverage),
            }
        }
        records.sort_by_key(|record| record.ad_hash.clone());
        assert_eq!(records, [record(0), record(1), record(2)]);
        assert_eq!(weeks, [coverage()]);
        let (opened, out, said) = open("05");
        assert!(!opened && out.is_empty() && said.contains("not the key"), "{said}");
    });
}

#[test]
fn what_is_taken_back_stays_away() {
    on_each_database("withdraw", |home| {
        let server = Server::start(home);
        assert_eq!(server.give(&envelope(7)), 201);
        let fields = |(status, answer): (u16, Value)| {
            (status, answer["withdrawn"].clone(), answer.as_object().unwrap().len())
        };
        assert_eq!(
            fields(server.take_back(7)),
            fields(server.take_back(8)),
            "nobody learns whether it was there"
        );
        assert_eq!(home.export().len(), 0);
        assert_eq!(server.give(&envelope(7)), 410, "a replay is not stored, and nobody is told that it was");
        assert_eq!(home.export().len(), 0);
        let receipt = server.take_back(7).1["receipt"].as_str().unwrap().to_owned();
        let withdrawn = Receipt::Withdrawn { tag: &Envelope::tag(&secret(7)) };
        assert!(withdrawn.is_signed(&receipt, &terms().study.receipts));
        assert_eq!(
            server.ask(&Request::post("/v1/withdrawals", br#"{"secret":"x","token":null}"#.to_vec())).0,
            422
        );
    });
}

#[test]
fn without_a_token_nothing_is_stored() {
    on_each_database("tokens", |home| {
        let server = Server::start(home);
        let give = |envelope: &Envelope, token: Value| {
            let body = json!({ "envelope": envelope, "token": token }).to_string();
            server.ask(&Request::post("/v1/donations", body.into_bytes())).0
        };
        let (one, two) = (envelope(1), envelope(2));
        let tag = one.withdraw_tag.as_str();
        let as_json = |token: &Token| serde_json::to_value(token).unwrap();
        assert_eq!(give(&one, Value::Null), 422, "none");
        assert_eq!(give(&one, as_json(&token(&two.withdraw_tag))), 401, "another record's");
        for (study, key) in [("demo-study", 5), ("other", 6)] {
            let foreign = Issuer::new(&[key; 32], study).unwrap().token(tag, &token(tag).epoch).unwrap();
            assert_eq!(give(&one, as_json(&foreign)), 401, "another issuer's");
        }
        // Made in time, of a week that is over, and of one to come.
        let issuer = Issuer::new(&[6; 32], "demo-study").unwrap();
        for week in ["2026-W40", "2999-W01"] {
            assert_eq!(give(&one, as_json(&issuer.token(tag, week).unwrap())), 401, "{week}");
        }
        for value in ["", "zz", &"0".repeat(128)] {
            let token = json!({ "epoch": token(tag).epoch, "value": value });
            assert_eq!(give(&one, token), 401, "{value}");
        }
        assert_eq!(home.export().len(), 0);
        assert_eq!(give(&one, as_json(&token(tag))), 201);
        // Used again for another record, and for the same.
        assert_eq!(give(&Envelope { sealed: two.sealed.clone(), ..one.clone() }, as_json(&token(tag))), 409);
        assert_eq!(give(&one, as_json(&token(tag))), 200);
        // What is stored is confirmed, though its token is of no use any more: its answer was lost.
        assert_eq!(give(&one, as_json(&issuer.token(tag, "2026-W40").unwrap())), 200);
        assert_eq!(home.export().len(), 1);
    });
}

#[test]
fn what_was_never_given_fills_no_disk_when_it_is_taken_back() {
    on_each_database("tombstones", |home| {
        let server = Server::start(home);
        let take_back = |n: u64, token: Option<Token>| {
            let body = json!({ "secret": secret(n), "token": token }).to_string();
            server.ask(&Request::post("/v1/withdrawals", body.into_bytes()))
        };
        let tag = |n| Envelope::tag(&secret(n));
        let kept = || {
            let table = if home.is_postgres() {
                "SELECT count(*)::text FROM tag WHERE epoch IS NULL"
            } else {
                "SELECT CAST(count(*) AS text) FROM withdrawn"
            };
            home.sql(table)[0].clone()
        };
        for n in 0..50 {
            // Strangers: without a token, and with one of another tag.
            let (status, answer) = take_back(n, (n % 2 == 0).then(|| token(&tag(99))));
            assert_eq!((status, answer["withdrawn"].as_bool()), (200, Some(true)));
        }
        assert_eq!(kept(), "0");
        // Somebody whose record may arrive only now.
        assert_eq!(take_back(60, Some(token(&tag(60)))).0, 200);
        assert_eq!(server.give(&envelope(60)), 410);
        // Somebody who lost the token, of what is there.
        assert_eq!(server.give(&envelope(61)), 201);
        assert_eq!(take_back(61, None).0, 200);
        assert_eq!(server.give(&envelope(61)), 410);
        assert!(home.export().is_empty());
    });
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
    // Where it is, as a text and as a picture, under these terms and no others.
    let (picture, invite) = (home.join("code.svg"), p("ELM-7"));
    let (shown, said) = run(&[p("study"), p("show"), &out, p("--invite"), invite, p("--qr"), &picture]);
    let code = donation::JoinCode::parse(
        said.lines().last().and_then(|line| line.split_whitespace().last()).unwrap(),
    );
    let code = code.unwrap();
    assert!(shown && code.collector == manifest.study.collector && code.invite.as_deref() == Some("ELM-7"));
    assert_eq!(code.terms, Some(manifest.digest));
    assert!(std::fs::read_to_string(&picture).unwrap().starts_with("<svg"));
    assert!(run(&[p("study"), p("show"), &out, p("--invite"), p("a b")]).1.contains("--invite"));
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
    let (serves, said) =
        run(&[p("serve"), p("--database"), &database, p("--study"), &out, p("--keys"), &home]);
    assert!(!serves && said.contains("the key for receipts is not the one the study names"), "{said}");
}

#[test]
fn a_study_that_is_over_takes_nothing_and_keeps_nothing_longer_than_it_said() {
    on_each_database("over", |home| {
        let server = Server::start(home);
        assert_eq!(server.give(&envelope(1)), 201);
        drop(server);
        let over = Server::start_with(home, until("2026-11-01", 3650));
        let (status, answer) = over.ask(&donation(&envelope(2)));
        assert_eq!(status, 410);
        assert!(answer["error"].as_str().unwrap().contains("2026-11-01"), "{answer}");
        assert_eq!(over.take_back(9).0, 200, "taking back goes on");
        assert_eq!(home.export().len(), 1, "what it got is kept as long as it said");
        drop(over);
        // A record is kept as long as the terms said that it was given under, whatever they say now.
        let past = Server::start_with(home, until("2026-01-02", 30));
        std::thread::sleep(std::time::Duration::from_millis(500));
        assert_eq!(home.export().len(), 1, "deleted before its time");
        drop(past);
        assert_eq!(home.sql("SELECT CAST(kept_until AS text) FROM donation"), ["2028-01-30"]);
        home.sql("UPDATE donation SET kept_until = '2026-01-01'");
        let past = Server::start_with(home, until("2026-01-02", 30));
        let gone = (0..50).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            home.export().is_empty()
        });
        assert!(gone, "and no longer");
        drop(past);
    });
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
    let home = Home::sqlite("traces");
    let mut server = Server::start(&home);
    let telling = envelope(3);
    let part = telling.sealed.as_bytes()[200..240].to_vec();
    assert_eq!(server.give(&telling), 201);
    for n in 20..40 {
        assert_eq!(server.give(&envelope(n)), 201);
    }
    assert_eq!(server.take_back(3).0, 200);
    assert!(ends_within(&mut server, 5));
    let held: Vec<_> = std::fs::read_dir(home.path())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            let bytes = std::fs::read(path).unwrap();
            bytes.windows(part.len()).any(|one| one == part)
        })
        .collect();
    assert!(held.is_empty(), "{held:?}");
    assert_eq!(home.export().len(), 20);
}

#[test]
fn a_file_does_not_tell_in_which_order_records_came() {
    let home = Home::sqlite("order");
    let server = Server::start(&home);
    for n in 0..40 {
        assert_eq!(server.give(&envelope(n)), 201);
    }
    let came: Vec<String> = (0..40).map(|n| envelope(n).withdraw_tag).collect();
    let lie = home.sql("SELECT tag FROM donation ORDER BY rowid");
    // Of two that came one after the other, as many lie the one way as the other.
    let place = |tag| lie.iter().position(|other| other == tag).unwrap();
    let kept = came.windows(2).filter(|two| place(&two[0]) < place(&two[1])).count();
    assert!((8..32).contains(&kept), "{kept} of 39 lie as they came");
}

#[test]
fn what_older_programs_stored_is_kept_and_known() {
    let home = Home::sqlite("older");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/sqlite");
    let older = home.path().join("older");
    std::fs::create_dir_all(&older).unwrap();
    for file in ["0001_donations.sql", "0002_terms.sql"] {
        std::fs::copy(folder.join(file), older.join(file)).unwrap();
    }
    let sealed = envelope(1);
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        use sqlx::Connection as _;
        let url = format!("sqlite://{}?mode=rwc", home.database);
        let mut connection = sqlx::SqliteConnection::connect(&url).await.unwrap();
        sqlx::migrate::Migrator::new(older).await.unwrap().run(&mut connection).await.unwrap();
        let plain = serde_json::to_string(&record(2)).unwrap();
        for (n, epoch, record, terms) in
            [(1, "2026-W48", &sealed.sealed, &sealed.terms), (2, "2026-W46", &plain, &String::new())]
        {
            sqlx::query("INSERT INTO donation VALUES (?, 'demo-study', ?, ?, '2026-11-25', ?, '')")
                .bind(Envelope::tag(&secret(n)))
                .bind(epoch)
                .bind(record)
                .bind(terms)
                .execute(&mut connection)
                .await
                .unwrap();
        }
        sqlx::query("INSERT INTO withdrawn VALUES (?)")
            .bind(Envelope::tag(&secret(3)))
            .execute(&mut connection)
            .await
            .unwrap();
    });
    let server = Server::start(&home);
    let expected = [serde_json::to_value(&sealed).unwrap(), serde_json::to_value(record(2)).unwrap()];
    let stored = home.export();
    assert!(stored.len() == 2 && expected.iter().all(|one| stored.contains(one)), "{stored:?}");
    assert_eq!(home.sql("SELECT DISTINCT arrived FROM donation"), ["2026-11-25"]);
    assert_eq!(server.give(&sealed), 200, "the same is known");
    let other = Envelope { sealed: envelope(5).sealed, ..sealed };
    assert_eq!(server.give(&other), 409);
    assert_eq!(server.give(&envelope(3)), 410);
    assert_eq!(server.take_back(1).0, 200);
    assert_eq!(home.export().len(), 1);
}

#[cfg(unix)]
#[test]
fn clients_that_never_finish_keep_nobody_from_stopping_it() {
    let home = Home::sqlite("slow");
    let mut server = Server::start(&home);
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
    let missing = Command::new(PROGRAM)
        .args(["export", "--before-freeze", "--database", "/nowhere/x.db"])
        .output()
        .unwrap();
    assert_eq!(missing.status.code(), Some(2));
    // Nobody listens there; what is said may stand in a log.
    let down = "postgres://somebody:hunter2@127.0.0.1:1/study";
    let down =
        Command::new(PROGRAM).args(["export", "--before-freeze", "--database", down]).output().unwrap();
    let said = String::from_utf8(down.stderr).unwrap();
    assert_eq!(down.status.code(), Some(2));
    assert!(said.contains("database study at 127.0.0.1: ") && said.contains("refused"), "{said}");
    assert!(!said.contains("hunter2"), "{said}");
}
