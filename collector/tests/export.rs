//! What is handed to whoever evaluates, and what is not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests may"
)]

mod common;

use common::{Home, Server, envelope, on_each_database, signed, terms};
use donation::{Envelope, Manifest};
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use serde_json::{Value, json};

/// The ISO week so many days ago.
fn week(days_ago: i64) -> String {
    let today = Timestamp::now().to_zoned(TimeZone::UTC).date();
    let week = today.checked_sub(days_ago.days()).unwrap().iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// Long over, and just over: the Sunday of a week twenty-two days ago is sixteen or more days ago.
const OVER: [i64; 2] = [90, 22];
/// This week and the one before, of which a day is less than fifteen days ago.
const FROZEN: [i64; 2] = [0, 7];

fn of_week(n: u64, days_ago: i64) -> Envelope {
    Envelope { epoch: week(days_ago), ..envelope(n) }
}

fn given(home: &Home) {
    let server = Server::start(home);
    for (n, days_ago) in (0..).zip(OVER.into_iter().chain(FROZEN)) {
        assert_eq!(server.give(&of_week(n, days_ago)), 201);
    }
}

fn weeks(lines: &[Value]) -> Vec<&str> {
    let mut weeks: Vec<&str> = lines.iter().map(|line| line["epoch"].as_str().unwrap()).collect();
    weeks.sort_unstable();
    weeks
}

/// A study's file that says something else.
fn file(home: &Home, name: &str, change: impl Fn(&mut Value)) -> String {
    let path = home.path().join(name);
    std::fs::write(&path, signed(change)).unwrap();
    path.display().to_string()
}

#[test]
fn what_can_still_be_taken_back_is_left_out_and_said() {
    on_each_database("freeze", |home| {
        given(home);
        let study = file(home, "study.signed", |_| ());
        let (lines, said) = home.export_with(&["--study", &study]);
        assert_eq!(weeks(&lines), OVER.map(week));
        for days_ago in FROZEN {
            let left_out =
                format!("left out: 1 records of {}: they can be taken back until 20", week(days_ago));
            assert!(said.contains(&left_out), "{said}");
        }
        assert_eq!(said.lines().count(), 2, "{said}");
        let (lines, said) = home.export_with(&["--study", &study, "--before-freeze"]);
        assert_eq!((lines.len(), said.as_str()), (4, ""));
    });
}

#[test]
fn a_record_is_held_to_the_terms_it_was_given_under() {
    on_each_database("terms", |home| {
        given(home);
        // Terms that promise no days at all, signed afterwards by the same key.
        let hasty = file(home, "hasty.signed", |study| study["freeze_days"] = json!(0));
        let digest = Manifest::open(&std::fs::read_to_string(&hasty).unwrap()).unwrap().digest;
        assert_ne!(digest, terms().digest);
        let (lines, said) = home.export_with(&["--study", &hasty]);
        assert!(lines.is_empty(), "{lines:?}");
        assert!(said.contains(&format!("they were given under other terms, {}", terms().digest)), "{said}");
        // Also where both are named, and for an audit nothing else than what was asked for.
        let study = file(home, "study.signed", |_| ());
        let (lines, _) = home.export_with(&["--study", &hasty, "--study", &study]);
        assert_eq!(weeks(&lines), OVER.map(week));
        assert!(home.export_with(&["--before-freeze", "--study", &hasty]).0.is_empty());
    });
}
