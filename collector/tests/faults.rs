//! What happens to what was answered for when something ends in the middle: the program, the database, the disk; and when several programs
//! write to one database.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::net::SocketAddr;
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

use base64::Engine as _;
use common::{
    Cluster, Connection, Folder, Home, Server, blank, donation, envelope, on_each_database, record, sealed,
    secret, withdrawal,
};
use donation::Envelope;
use donation::oblivious::Request;

/// One donor of many: asks until there is an answer, wherever the collector is now.
struct Donor<'a> {
    /// Held while there is none.
    address: &'a Mutex<SocketAddr>,
    connection: Option<Connection>,
}

impl<'a> Donor<'a> {
    fn new(address: &'a Mutex<SocketAddr>) -> Self {
        Self { address, connection: None }
    }

    /// The status of the answer to a request.
    fn ask(&mut self, request: &Request) -> u16 {
        loop {
            let connected = match self.connection.take() {
                Some(connection) => Ok(connection),
                None => Connection::to(*self.address.lock().unwrap()),
            };
            let asked = connected.and_then(|mut connection| {
                let (status, _) = connection.ask(request)?;
                self.connection = Some(connection);
                Ok(status)
            });
            match asked {
                Ok(503) | Err(_) => std::thread::sleep(Duration::from_millis(10)),
                Ok(status) => return status,
            }
        }
    }
}

/// The numbers of what is stored, each once, of those below a number.
fn stored(home: &Home, below: u64) -> BTreeSet<u64> {
    let numbers: BTreeMap<String, u64> = (0..below).map(|n| (Envelope::tag(&secret(n)), n)).collect();
    let export = home.export();
    let found: BTreeSet<u64> = export
        .iter()
        .map(|line| {
            let n = numbers[line["withdraw_tag"].as_str().unwrap()];
            assert_eq!(line["sealed"], blank(n).sealed, "{n} is not as it was given");
            n
        })
        .collect();
    assert_eq!(found.len(), export.len(), "something is stored twice");
    found
}

/// Kills the program twice while many give and every tenth takes back.
fn killed_under_load(home: &Home, sends: u64, connections: u64) {
    const STORED: u8 = 1;
    const TAKEN_BACK: u8 = 2;
    let states: Vec<AtomicU8> = (0..sends).map(|_| AtomicU8::new(0)).collect();
    let mut server = Some(Server::start(home));
    let address = Mutex::new(server.as_ref().unwrap().address);
    std::thread::scope(|scope| {
        for first in 0..connections {
            let (address, states) = (&address, &states);
            scope.spawn(move || {
                let mut donor = Donor::new(address);
                for n in (first..sends).step_by(usize::try_from(connections).unwrap()) {
                    let give = donation(&blank(n));
                    let status = donor.ask(&give);
                    assert!(matches!(status, 200 | 201), "{status}");
                    let state = &states[usize::try_from(n).unwrap()];
                    state.store(STORED, Ordering::SeqCst);
                    if n % 10 == 0 {
                        assert_eq!(donor.ask(&withdrawal(n)), 200);
                        state.store(TAKEN_BACK, Ordering::SeqCst);
                        assert_eq!(donor.ask(&give), 410, "what was taken back is stored again");
                    }
                }
            });
        }
        let answered = || -> Vec<u8> { states.iter().map(|state| state.load(Ordering::SeqCst)).collect() };
        for part in 1..=2 {
            let enough = usize::try_from(sends * part / 3).unwrap();
            while answered().iter().filter(|state| **state > 0).count() < enough {
                std::thread::sleep(Duration::from_millis(1));
            }
            let mut away = address.lock().unwrap();
            let before = answered();
            server.take().unwrap().kill();
            let found = stored(home, sends);
            let again = server.insert(Server::start(home));
            *away = again.address;
            for (n, state) in (0..).zip(before) {
                match state {
                    // It may have been taken back since.
                    STORED if n % 10 != 0 => assert!(found.contains(&n), "{n} was answered for and is lost"),
                    TAKEN_BACK => assert!(!found.contains(&n), "{n} was taken back and is there"),
                    _ => {}
                }
            }
        }
    });
    assert_eq!(stored(home, sends), (0..sends).filter(|n| n % 10 != 0).collect());
}

#[test]
fn what_was_answered_for_under_load_survives_the_hardest_stop() {
    on_each_database("load", |home| killed_under_load(home, 2_000, 64));
}

/// `./build.sh soak` runs it.
#[test]
#[ignore = "takes longer than CI may"]
fn twenty_thousand_answered_for_under_load_survive_the_hardest_stop() {
    on_each_database("soak", |home| {
        let began = Instant::now();
        killed_under_load(home, 20_000, 128);
        eprintln!("{}: 20,000 given, killed twice, in {:?}", home.kind(), began.elapsed());
    });
}

#[test]
fn a_database_that_ends_in_the_middle_is_used_again_when_it_is_back() {
    let Some(mut cluster) = Cluster::new() else { return };
    let home = Home::postgres("restart", &cluster);
    let server = Server::start(&home);
    let (over, below) = (AtomicBool::new(false), 8_000);
    let answers: Mutex<Vec<(Instant, u64, u16)>> = Mutex::new(Vec::new());
    let count = |status| answers.lock().unwrap().iter().filter(|answer| answer.2 == status).count();
    let until = |what: &str, done: &dyn Fn() -> bool| {
        let end = Instant::now() + Duration::from_secs(30);
        while !done() {
            assert!(Instant::now() < end, "{what}");
            std::thread::sleep(Duration::from_millis(10));
        }
    };
    let back = std::thread::scope(|scope| {
        for first in 0..8 {
            let (server, over, answers) = (&server, &over, &answers);
            scope.spawn(move || {
                let mut connection = Connection::to(server.address).unwrap();
                for n in (first..below).step_by(8) {
                    if over.load(Ordering::SeqCst) {
                        break;
                    }
                    let (status, _) = connection.ask(&donation(&blank(n))).unwrap();
                    answers.lock().unwrap().push((Instant::now(), n, status));
                    std::thread::sleep(Duration::from_millis(2));
                }
            });
        }
        until("nothing is stored", &|| count(201) > 100);
        cluster.crash();
        until("nobody is told that it is down", &|| count(503) > 20);
        cluster.start();
        let back = Instant::now();
        let after = || answers.lock().unwrap().iter().any(|answer| answer.0 > back && answer.2 == 201);
        until("it stores nothing any more", &after);
        std::thread::sleep(Duration::from_millis(500));
        over.store(true, Ordering::SeqCst);
        back
    });
    let answers = answers.into_inner().unwrap();
    let others: Vec<u16> =
        answers.iter().map(|answer| answer.2).filter(|status| !matches!(status, 201 | 503)).collect();
    assert!(others.is_empty(), "{others:?}");
    let found = stored(&home, below);
    let lost = answers.iter().filter(|answer| answer.2 == 201 && !found.contains(&answer.1)).count();
    assert_eq!(lost, 0, "answered for and lost");
    // What was not answered for is asked again.
    let again = |answer: &&(Instant, u64, u16)| answer.2 == 503;
    for (_, n, _) in answers.iter().filter(again).take(20) {
        assert!(matches!(server.give(&blank(*n)), 200 | 201));
    }
    assert!(back.elapsed() < Duration::from_secs(30));
}

/// Two requests at the same moment, one at each server; their statuses, sorted.
fn at_once(connections: &mut [Connection; 2], requests: [Request; 2]) -> [u16; 2] {
    let start = Barrier::new(2);
    let mut statuses = std::thread::scope(|scope| {
        let [one, other] = connections.each_mut();
        let asked = [(one, &requests[0]), (other, &requests[1])].map(|(connection, request)| {
            let start = &start;
            scope.spawn(move || {
                start.wait();
                connection.ask(request).unwrap().0
            })
        });
        asked.map(|one| one.join().unwrap())
    });
    statuses.sort_unstable();
    statuses
}

#[test]
fn two_collectors_on_one_database_store_once_and_forget_together() {
    let Some(cluster) = Cluster::shared() else { return };
    let home = Home::postgres("two", cluster);
    let servers = [Server::start(&home), Server::start(&home)];
    let mut connections = [0, 1].map(|n: usize| Connection::to(servers[n].address).unwrap());
    for n in 0..100 {
        let give = donation(&blank(n));
        assert_eq!(at_once(&mut connections, [give.clone(), give]), [200, 201], "the same at both");
    }
    for n in 100..200 {
        let mut other = blank(n + 1000);
        other.withdraw_tag = blank(n).withdraw_tag;
        // Of another week: each lies in a partition of its own.
        other.epoch = if n % 2 == 0 { "2026-W47".into() } else { other.epoch };
        let gives = [donation(&blank(n)), donation(&other)];
        assert_eq!(at_once(&mut connections, gives), [201, 409], "two records under one tag");
    }
    assert_eq!(home.export().len(), 200);
    for n in 0..200 {
        let give = donation(&blank(n));
        let statuses = at_once(&mut connections, [withdrawal(n), give.clone()]);
        assert!(matches!(statuses, [200, 200 | 409 | 410]), "{statuses:?}");
        assert_eq!(connections[1].ask(&give).unwrap().0, 410, "taken back at one, stored by the other");
    }
    // Never stored before: whichever comes first, it is gone afterwards.
    for n in 200..300 {
        let give = donation(&blank(n));
        let statuses = at_once(&mut connections, [withdrawal(n), give.clone()]);
        assert!(matches!(statuses, [200, 201 | 410]), "{statuses:?}");
        assert_eq!(connections[1].ask(&give).unwrap().0, 410, "taken back at one, stored by the other");
    }
    assert_eq!(home.export().len(), 0);
}

#[test]
fn what_was_answered_for_is_on_disk_even_where_the_server_was_told_not_to_wait() {
    let Some(mut cluster) = Cluster::new() else { return };
    let home = Home::postgres("hasty", &cluster);
    home.sql("ALTER DATABASE hasty SET synchronous_commit = off");
    // What is not waited for would stay in memory for ten seconds.
    home.sql("ALTER SYSTEM SET wal_writer_delay = '10s'");
    home.sql("SELECT pg_reload_conf()::text");
    let server = Server::start(&home);
    assert_eq!(home.sql("SHOW synchronous_commit"), ["off"]);
    for n in 0..5 {
        assert_eq!(server.give(&blank(n)), 201);
    }
    cluster.crash();
    cluster.start();
    assert_eq!(stored(&home, 5).len(), 5);
}

#[test]
fn many_collectors_that_start_at_once_make_one_database() {
    let Some(cluster) = Cluster::shared() else { return };
    let home = Home::postgres("many", cluster);
    std::thread::scope(|scope| {
        for first in 0..4 {
            let home = &home;
            scope.spawn(move || {
                let server = Server::start(home);
                for week in 1..=12 {
                    // Each finds every week missing at the same time.
                    let mut given = blank(first * 100 + week);
                    given.epoch = format!("2026-W{week:02}");
                    assert_eq!(server.give(&given), 201);
                }
            });
        }
    });
    assert_eq!(home.export().len(), 4 * 12);
}

/// Which files of the tables hold some bytes.
fn holding(folder: &std::path::Path, part: &[u8]) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => holding(&path, part),
            false if std::fs::read(&path).unwrap().windows(part.len()).any(|one| one == part) => vec![path],
            false => Vec::new(),
        })
        .collect()
}

/// What `docs/donation/OPERATING.md` says of PostgreSQL.
#[test]
fn what_was_taken_back_is_in_no_table_after_a_vacuum() {
    let Some(cluster) = Cluster::new() else { return };
    let home = Home::postgres("vacuum", &cluster);
    let server = Server::start(&home);
    let telling = envelope(3);
    let part = base64::prelude::BASE64_STANDARD.decode(&telling.sealed).unwrap()[200..240].to_vec();
    for n in 20..40 {
        assert_eq!(server.give(&envelope(n)), 201);
    }
    assert_eq!(server.give(&telling), 201);
    home.sql("CHECKPOINT");
    assert_eq!(holding(&cluster.tables(), &part).len(), 1, "the test does not find it");
    assert_eq!(server.take_back(3).0, 200);
    home.sql("VACUUM FULL donation");
    home.sql("CHECKPOINT");
    let held = holding(&cluster.tables(), &part);
    assert!(held.is_empty(), "{held:?}");
    assert_eq!(home.export().len(), 20);
}

/// Mounts a disk of a size at a folder, or gives one that is there another; only root can.
fn mount(disk: &std::path::Path, options: &str) -> bool {
    let mut mount = Command::new("mount");
    mount.args(["-t", "tmpfs", "-o", options, "tmpfs"]).arg(disk);
    mount.output().is_ok_and(|it| it.status.success())
}

/// Fills the disk a database lies on, frees it, and goes on.
fn filled_and_freed(home: &Home, disk: &std::path::Path) {
    let server = Server::start(home);
    let mut large = record(0);
    large.text = Some("Vote. ".repeat(600));
    let mut full = sealed(0, large);
    let mut refused = 0;
    let statuses: Vec<u16> = (0..5_000)
        .map_while(|n| {
            full.withdraw_tag = Envelope::tag(&secret(1000 + n));
            let status = server.give(&full);
            refused += u32::from(status == 503);
            (refused < 20).then_some(status)
        })
        .collect();
    let stored = statuses.iter().filter(|status| **status == 201).count();
    assert!(statuses.iter().all(|status| matches!(status, 201 | 503)), "{statuses:?}");
    assert_eq!(refused, 20, "the disk was never full");
    assert!(mount(disk, "remount,size=64m"));
    let after: Vec<u16> = (0..30).map(|n| server.give(&envelope(n))).collect();
    assert_eq!(after, [201; 30], "after the disk was free again");
    assert_eq!(home.export().len(), stored + 30, "what was acknowledged is there");
}

/// What is mounted goes with the test, however it ends.
struct Disk(Folder);

impl Disk {
    fn new(name: &str, options: &str) -> Option<Self> {
        let folder = Folder::new(name);
        if !mount(&folder.0, options) {
            eprintln!("!!! SKIPPED: no disk can be filled here; run this test as root");
            return None;
        }
        Some(Self(folder))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0.0).status();
    }
}

#[test]
fn a_disk_that_was_full_and_is_free_again_stores_as_before() {
    let Some(disk) = Disk::new("full-sqlite", "size=400k") else { return };
    let home = Home::at("full", disk.0.0.join("study.db").display().to_string());
    filled_and_freed(&home, &disk.0.0);
}

#[test]
fn a_database_whose_disk_was_full_and_is_free_again_stores_as_before() {
    let Some(disk) = Disk::new("full-postgres", "size=12m") else { return };
    // Only its tables lie there: without room for its log the server ends, and that is another test's.
    let Some(cluster) = Cluster::new() else { return };
    let home = Home::at("full", cluster.create_in("small", &disk.0.0));
    filled_and_freed(&home, &disk.0.0);
    drop(cluster);
}
