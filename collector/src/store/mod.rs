//! Where what was given is kept: a SQLite file, or PostgreSQL, which many collectors may share. On both the same holds:
//!
//! - An answer is given after what it says is on disk.
//! - A tag stands for one record, whatever week that speaks of and whichever collector was asked. Asking again changes nothing.
//! - What was taken back is gone, and under its tag nothing is stored again. Where nothing was, the tag stays only if whoever asks may have
//!   it remembered: strangers cannot fill the disk.
//! - What waits at the same time is written together and synced once: first what is given, then what is taken back.
//! - What could not be written is answered so, and a connection that failed is not used again.

mod batch;
mod postgres;
mod sqlite;

use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sqlx::postgres::PgConnectOptions;
use tokio::sync::{mpsc, oneshot};

use self::postgres::Postgres;
use self::sqlite::Sqlite;

/// Writes that may wait; more are told to come back.
const WAITING: usize = 1_024;
/// Writes in one transaction.
const BATCH: usize = 256;
/// Records read, or deleted, at a time: a large study needs no more memory than a small one, and nobody waits long.
const PAGE: i64 = 1_000;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database.
    #[error("{0}")]
    Sql(#[from] sqlx::Error),
    /// The schema.
    #[error("{0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Printing.
    #[error("{0}")]
    Write(#[from] std::io::Error),
}

/// Which database; shown without its password.
#[derive(Debug, Clone)]
pub enum Place {
    /// A SQLite file.
    File(PathBuf),
    /// A PostgreSQL database.
    Postgres(Box<PgConnectOptions>),
}

impl Place {
    /// A path, or a URL that begins with `postgres://`.
    ///
    /// # Errors
    /// The URL is none.
    pub fn new(database: &Path) -> Result<Self, Error> {
        match database
            .to_str()
            .filter(|url| url.starts_with("postgres://") || url.starts_with("postgresql://"))
        {
            Some(url) => Ok(Self::Postgres(Box::new(url.parse()?))),
            None => Ok(Self::File(database.to_owned())),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Postgres(options) => {
                let host = options
                    .get_socket()
                    .map_or_else(|| options.get_host().into(), |path| path.to_string_lossy());
                write!(f, "database {} at {host}", options.get_database().unwrap_or_default())
            }
        }
    }
}

/// One donation to store.
#[derive(Debug)]
pub struct Row {
    /// The withdrawal tag.
    pub tag: String,
    /// The study.
    pub study: String,
    /// The ISO week.
    pub epoch: String,
    /// The digest of the terms it is given under.
    pub terms: String,
    /// The day after which it is kept no longer.
    pub kept_until: String,
    /// The record, sealed, in Base64.
    pub record: String,
}

/// One donation as stored.
#[derive(Debug)]
pub struct Stored {
    /// The withdrawal tag.
    pub tag: String,
    /// The study.
    pub study: String,
    /// The ISO week.
    pub epoch: String,
    /// The digest of the terms it was given under; empty for what was given before November 2026.
    pub terms: String,
    record: Record,
}

/// A record as stored.
#[derive(Debug)]
enum Record {
    Sealed(Vec<u8>),
    /// Given before November 2026: Base64, or the record itself before records were sealed.
    Text(String),
}

impl Stored {
    /// The envelope as it was given; the record itself where it was given before records were sealed.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    pub fn json(self) -> serde_json::Result<String> {
        let sealed = match self.record {
            Record::Sealed(bytes) => BASE64_STANDARD.encode(bytes),
            Record::Text(text) if text.starts_with('{') => return Ok(text),
            Record::Text(text) => text,
        };
        let Self { tag: withdraw_tag, terms, epoch, .. } = self;
        serde_json::to_string(&donation::Envelope { withdraw_tag, terms, epoch, sealed })
    }
}

/// What became of a write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Stored now.
    Stored,
    /// Stored before, or taken back: nothing to do.
    Known,
    /// Taken back before: it is not stored again.
    Gone,
    /// The tag stands for another record.
    Conflict,
    /// The queue is full or the database failed. Whether it was stored, asking again tells.
    Unavailable,
}

/// A donation, and its record as bytes.
struct Given {
    row: Row,
    record: Vec<u8>,
}

/// A tag to take back.
struct Withdrawal {
    tag: String,
    /// Whether the tag stays where nothing was.
    remember: bool,
}

enum Job {
    Give(Given),
    Withdraw(Withdrawal),
}

type Answer = oneshot::Sender<Outcome>;

#[derive(Clone)]
enum Database {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

/// The open database.
#[derive(Clone)]
pub struct Store {
    database: Database,
    queue: Queue,
}

impl Store {
    /// Opens the database, makes the file if asked, and brings it to the current schema.
    ///
    /// # Errors
    /// It cannot be opened, written or understood.
    pub async fn open(place: &Place, make: bool) -> Result<Self, Error> {
        let database = match place {
            Place::File(path) => Database::Sqlite(Sqlite::open(path, make).await?),
            Place::Postgres(options) => Database::Postgres(Postgres::open(options).await?),
        };
        let (queue, jobs) = Queue::new();
        tokio::spawn(write(database.clone(), jobs));
        Ok(Self { database, queue })
    }

    /// Stores a donation. Answers after it is on disk.
    pub async fn give(&self, mut row: Row) -> Outcome {
        match BASE64_STANDARD.decode(std::mem::take(&mut row.record)) {
            Ok(record) => self.queue.ask(Job::Give(Given { row, record })).await,
            // It would not come out as it went in.
            Err(_) => Outcome::Unavailable,
        }
    }

    /// Takes a donation back, whether or not it is there. Its tag stays where it was there, and where it is to be remembered.
    pub async fn withdraw(&self, tag: String, remember: bool) -> Outcome {
        self.queue.ask(Job::Withdraw(Withdrawal { tag, remember })).await
    }

    /// Whether this very record is stored under a tag.
    ///
    /// # Errors
    /// The database failed: it cannot be told.
    pub async fn holds(&self, tag: &str, sealed: &str) -> Result<bool, Error> {
        let Ok(record) = BASE64_STANDARD.decode(sealed) else { return Ok(false) };
        Ok(match &self.database {
            Database::Sqlite(it) => it.holds(tag, &record).await?,
            Database::Postgres(it) => it.holds(tag, &record).await?,
        })
    }

    /// Deletes what is kept no longer on a day; of what does not say so, that of a `study` after the day it keeps things `until`. Gives
    /// how many records they were.
    ///
    /// # Errors
    /// The database failed; what was not deleted is still there.
    pub async fn delete_kept(&self, today: &str, study: &str, until: &str) -> Result<u64, Error> {
        let mut all = 0;
        loop {
            let gone = match &self.database {
                Database::Sqlite(it) => it.delete_kept(today, study, until).await?,
                // Everything there says how long it is kept.
                Database::Postgres(it) => it.delete_kept(today).await?,
            };
            if gone == 0 {
                return Ok(all);
            }
            all += gone;
        }
    }

    /// Closes the database; of a file, what the write-ahead log held, records taken back among it, is in no file any more.
    pub async fn close(&self) {
        match &self.database {
            Database::Sqlite(it) => it.close().await,
            Database::Postgres(it) => it.close().await,
        }
    }

    /// Prints what was given and is `wanted`, one envelope a line, in the order of tags.
    ///
    /// # Errors
    /// Reading or printing failed.
    pub async fn export(
        &self,
        mut wanted: impl FnMut(&Stored) -> bool,
        mut out: impl Write,
    ) -> Result<(), Error> {
        let mut after = String::new();
        loop {
            let page = match &self.database {
                Database::Sqlite(it) => it.page(&after).await?,
                Database::Postgres(it) => it.page(&after).await?,
            };
            let Some(last) = page.last() else { return Ok(out.flush()?) };
            after.clone_from(&last.tag);
            for stored in page.into_iter().filter(|stored| wanted(stored)) {
                writeln!(out, "{}", stored.json().map_err(std::io::Error::other)?)?;
            }
        }
    }
}

/// What waits to be written.
#[derive(Clone)]
struct Queue(mpsc::Sender<(Job, Answer)>);

impl Queue {
    fn new() -> (Self, mpsc::Receiver<(Job, Answer)>) {
        let (queue, jobs) = mpsc::channel(WAITING);
        (Self(queue), jobs)
    }

    async fn ask(&self, job: Job) -> Outcome {
        let (answer, answered) = oneshot::channel();
        if self.0.try_send((job, answer)).is_err() {
            return Outcome::Unavailable;
        }
        answered.await.unwrap_or(Outcome::Unavailable)
    }
}

/// The one writer: many donors share one sync of the disk.
async fn write(database: Database, mut jobs: mpsc::Receiver<(Job, Answer)>) {
    let mut waiting = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut waiting, BATCH).await > 0 {
        let (mut given, mut givers) = (Vec::new(), Vec::new());
        let (mut withdrawals, mut withdrawers) = (Vec::new(), Vec::new());
        for (job, answer) in waiting.drain(..) {
            match job {
                Job::Give(one) => {
                    given.push(one);
                    givers.push(answer);
                }
                Job::Withdraw(one) => {
                    withdrawals.push(one);
                    withdrawers.push(answer);
                }
            }
        }
        if !given.is_empty() {
            answer(
                givers,
                match &database {
                    Database::Sqlite(it) => it.give(&given).await,
                    Database::Postgres(it) => it.give(&given).await,
                },
            );
        }
        if !withdrawals.is_empty() {
            let done = match &database {
                Database::Sqlite(it) => it.withdraw(&withdrawals).await,
                Database::Postgres(it) => it.withdraw(&withdrawals).await,
            };
            answer(withdrawers, done.map(|()| vec![Outcome::Known; withdrawals.len()]));
        }
    }
}

/// Tells each what became of its own.
fn answer(waiting: Vec<Answer>, outcomes: Result<Vec<Outcome>, sqlx::Error>) {
    if let Err(error) = &outcomes {
        crate::note!("sightline-collector: nothing was stored: {error}");
    }
    let mut outcomes = outcomes.unwrap_or_default().into_iter();
    for answer in waiting {
        // A donor who has gone will ask again.
        let _ = answer.send(outcomes.next().unwrap_or(Outcome::Unavailable));
    }
}

#[cfg(test)]
#[path = "../../tests/common/postgres.rs"]
mod cluster;

#[cfg(test)]
mod tests {
    use super::cluster::Cluster;
    use super::*;

    #[tokio::test]
    async fn a_full_queue_sends_away_and_keeps_nobody_waiting() {
        let (queue, jobs) = Queue::new();
        let ask = |n: usize| {
            let queue = queue.clone();
            async move { queue.ask(Job::Withdraw(Withdrawal { tag: n.to_string(), remember: false })).await }
        };
        // Nobody takes anything out.
        let waiting: Vec<_> = (0..WAITING).map(|n| tokio::spawn(ask(n))).collect();
        while queue.0.capacity() > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(ask(WAITING).await, Outcome::Unavailable);
        drop(jobs);
        for one in waiting {
            assert_eq!(one.await.unwrap(), Outcome::Unavailable, "and a writer that ended answers so too");
        }
    }

    fn row(n: u8, record: &str) -> Row {
        Row {
            tag: donation::hex(&[n; 32]),
            study: "demo-study".into(),
            epoch: format!("2026-W{:02}", n % 2 + 40),
            terms: "0".repeat(64),
            kept_until: "2028-01-30".into(),
            record: BASE64_STANDARD.encode(record),
        }
    }

    /// Tries something on an empty store, on SQLite, and on PostgreSQL where that is installed.
    fn on_each_database<F: Future<Output = ()>>(name: &str, attempt: impl Fn(Store) -> F) {
        let file = std::env::temp_dir().join(format!("sightline-{name}-{}.db", std::process::id()));
        let mut places = vec![Place::File(file.clone())];
        if let Some(cluster) = Cluster::shared() {
            places.push(Place::new(Path::new(&cluster.create(name))).unwrap());
        }
        for place in places {
            tokio::runtime::Runtime::new().unwrap().block_on(async {
                let store = Store::open(&place, true).await.unwrap();
                attempt(store.clone()).await;
                store.close().await;
            });
        }
        std::fs::remove_file(file).unwrap();
    }

    #[test]
    fn strangers_cannot_fill_the_disk_with_tags() {
        on_each_database("strangers", |store| async move {
            let tag = |n| row(n, "").tag;
            let give = |n| store.give(row(n, "a record"));
            for n in 0..4 {
                assert_eq!(store.withdraw(tag(n), false).await, Outcome::Known);
                assert_eq!(
                    give(n).await,
                    Outcome::Stored,
                    "nothing was there, and nothing was to be remembered"
                );
                // What was there is remembered, whoever takes it back.
                assert_eq!(store.withdraw(tag(n), n % 2 == 0).await, Outcome::Known);
                assert_eq!(store.withdraw(tag(n), false).await, Outcome::Known, "and stays remembered");
                assert_eq!(give(n).await, Outcome::Gone);
            }
            assert_eq!(store.withdraw(tag(9), true).await, Outcome::Known);
            assert_eq!(give(9).await, Outcome::Gone, "nothing was there, but it was to be remembered");
        });
    }

    #[test]
    fn what_waits_together_is_answered_each_for_itself() {
        on_each_database("together", |store| async move {
            // Asked one after the other, before anything is written.
            let mut asked = Vec::new();
            for (n, record) in [(1, "a"), (2, "a"), (1, "a"), (1, "b")] {
                let store = store.clone();
                asked.push(tokio::spawn(async move { store.give(row(n, record)).await }));
            }
            let taker = store.clone();
            let taken = tokio::spawn(async move { taker.withdraw(row(2, "").tag, false).await });
            let mut outcomes = Vec::new();
            for one in asked {
                outcomes.push(one.await.unwrap());
            }
            outcomes.sort_by_key(|outcome| format!("{outcome:?}"));
            use Outcome::{Conflict, Known, Stored};
            assert_eq!(taken.await.unwrap(), Known);
            // Whichever of the two records came first.
            let two = outcomes == [Conflict, Known, Stored, Stored];
            assert!(two || outcomes == [Conflict, Conflict, Stored, Stored], "{outcomes:?}");
        });
    }

    #[test]
    fn what_is_kept_no_longer_is_deleted_and_nothing_else() {
        on_each_database("kept", |store| async move {
            let mut old = row(1, "old");
            old.kept_until = "2026-11-27".into();
            assert_eq!(store.give(old).await, Outcome::Stored);
            assert_eq!(store.give(row(2, "new")).await, Outcome::Stored);
            assert_eq!(
                store.delete_kept("2026-11-27", "demo-study", "").await.unwrap(),
                0,
                "on its last day"
            );
            assert_eq!(store.delete_kept("2026-11-28", "demo-study", "").await.unwrap(), 1);
            assert!(!store.holds(&row(1, "").tag, &row(1, "old").record).await.unwrap());
            assert!(store.holds(&row(2, "").tag, &row(2, "new").record).await.unwrap());
        });
    }

    /// Another collector that writes some tags, and does not end yet.
    async fn hold(
        other: &mut sqlx::PgConnection,
        numbers: std::ops::RangeInclusive<u8>,
    ) -> Result<(), sqlx::Error> {
        let tags: Vec<String> = numbers.map(|n| row(n, "").tag).collect();
        sqlx::query("INSERT INTO tag (tag) SELECT decode(hex, 'hex') FROM unnest($1::text[]) AS asked (hex)")
            .bind(tags)
            .execute(other)
            .await?;
        Ok(())
    }

    /// Until somebody waits for somebody.
    async fn is_waited(other: &mut sqlx::PgConnection) {
        let waits = "SELECT EXISTS (SELECT FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock')";
        for _ in 0..1_000 {
            let (waits,): (bool,) = sqlx::query_as(waits).fetch_one(&mut *other).await.unwrap();
            if waits {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("nobody waits");
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn whoever_waits_for_a_tag_holds_none_after_it() {
        use sqlx::Connection as _;
        // Else two collectors could wait for each other.
        let Some(url) =
            tokio::task::spawn_blocking(|| Cluster::shared().map(|it| it.create("circle"))).await.unwrap()
        else {
            return;
        };
        let store = Store::open(&Place::new(Path::new(&url)).unwrap(), true).await.unwrap();
        let mut first = sqlx::PgConnection::connect(&url).await.unwrap();
        let mut second = sqlx::PgConnection::connect(&url).await.unwrap();
        for gives in [true, false] {
            // The writer is kept busy, so that what comes meanwhile is written together.
            sqlx::raw_sql("BEGIN").execute(&mut first).await.unwrap();
            hold(&mut first, 200..=200).await.unwrap();
            let busy = tokio::spawn({
                let store = store.clone();
                async move { store.withdraw(row(200, "").tag, false).await }
            });
            is_waited(&mut first).await;
            sqlx::raw_sql("BEGIN; SET LOCAL lock_timeout = '500ms'").execute(&mut second).await.unwrap();
            hold(&mut second, 1..=1).await.unwrap();
            let asked: Vec<_> = (1..=40)
                .rev()
                .map(|n| {
                    let store = store.clone();
                    tokio::spawn(async move {
                        if gives {
                            store.give(row(n, "a record")).await
                        } else {
                            store.withdraw(row(n, "").tag, false).await
                        }
                    })
                })
                .collect();
            while store.queue.0.capacity() > WAITING - 40 {
                tokio::task::yield_now().await;
            }
            sqlx::raw_sql("ROLLBACK").execute(&mut first).await.unwrap();
            assert_eq!(busy.await.unwrap(), Outcome::Known);
            is_waited(&mut first).await;
            hold(&mut second, 2..=40).await.unwrap();
            sqlx::raw_sql("ROLLBACK").execute(&mut second).await.unwrap();
            for one in asked {
                assert_eq!(one.await.unwrap(), if gives { Outcome::Stored } else { Outcome::Known });
            }
            sqlx::raw_sql("DELETE FROM donation; DELETE FROM tag").execute(&mut first).await.unwrap();
        }
    }

    #[test]
    fn a_place_is_shown_without_its_password() {
        let place = Place::new(Path::new("postgres://me:hunter2@db.example/study")).unwrap();
        assert_eq!(place.to_string(), "database study at db.example");
        assert_eq!(Place::new(Path::new("a/study.db")).unwrap().to_string(), "a/study.db");
    }
}
