//! SQLite. Writing goes through one task that gathers what is waiting into one transaction, so that many
//! donors share one sync of the disk and each is answered only after it.

use std::{io::Write, path::Path, time::Duration};

use sqlx::Connection as _;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use tokio::sync::{mpsc, oneshot};

/// Writes that may wait; more are told to come back.
const WAITING: usize = 1_024;
/// Writes in one transaction.
const BATCH: usize = 256;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// SQLite.
    #[error("{0}")]
    Sql(#[from] sqlx::Error),
    /// The schema.
    #[error("{0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Printing.
    #[error("{0}")]
    Write(#[from] std::io::Error),
}

/// One donation as stored.
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
    /// The record, sealed.
    pub record: String,
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
    /// The queue is full or the disk failed: nothing was stored.
    Unavailable,
}

enum Job {
    Give(Row),
    Withdraw { tag: String, remember: bool },
}

type Waiting = (Job, oneshot::Sender<Outcome>);

/// The open database.
#[derive(Clone)]
pub struct Store {
    pool: SqlitePool,
    queue: mpsc::Sender<Waiting>,
}

impl Store {
    /// Opens the file, makes it if asked, and brings it to the current schema.
    ///
    /// # Errors
    /// The file cannot be opened, written or understood.
    pub async fn open(path: &Path, make: bool) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(make)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // What was taken back is overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            .busy_timeout(Duration::from_secs(10));
        let pool = SqlitePoolOptions::new().max_connections(4).connect_with(options).await?;
        sqlx::migrate!().run(&pool).await?;
        let (queue, jobs) = mpsc::channel(WAITING);
        tokio::spawn(write(pool.clone(), jobs));
        Ok(Self { pool, queue })
    }

    /// Stores a donation. Answers after it is on disk.
    pub async fn give(&self, row: Row) -> Outcome {
        self.ask(Job::Give(row)).await
    }

    /// Takes a donation back. That it was is kept where it was there, and where it could still arrive (`remember`).
    pub async fn withdraw(&self, tag: String, remember: bool) -> Outcome {
        self.ask(Job::Withdraw { tag, remember }).await
    }

    async fn ask(&self, job: Job) -> Outcome {
        let (answer, answered) = oneshot::channel();
        if self.queue.try_send((job, answer)).is_err() {
            return Outcome::Unavailable;
        }
        answered.await.unwrap_or(Outcome::Unavailable)
    }

    /// Whether this very record is stored under a tag; `false` too where that cannot be told.
    pub async fn holds(&self, tag: &str, record: &str) -> bool {
        let found: Result<Option<(i64,)>, _> =
            sqlx::query_as("SELECT 1 FROM donation WHERE tag = ? AND record = ?")
                .bind(tag)
                .bind(record)
                .fetch_optional(&self.pool)
                .await;
        found.is_ok_and(|found| found.is_some())
    }

    /// Deletes what is kept no longer on a day; of what does not say so, that of a `study` after the day it keeps things `until`. Gives
    /// how many records they were.
    ///
    /// # Errors
    /// The disk failed; nothing was deleted.
    pub async fn delete_kept(&self, today: &str, study: &str, until: &str) -> Result<u64, Error> {
        let gone = sqlx::query(
            "DELETE FROM donation WHERE (kept_until <> '' AND kept_until < ?1)
                OR (kept_until = '' AND study = ?2 AND ?3 <> '' AND ?3 < ?1)",
        )
        .bind(today)
        .bind(study)
        .bind(until)
        .execute(&self.pool)
        .await?;
        Ok(gone.rows_affected())
    }

    /// Closes the file; what the write-ahead log held, records taken back among it, is in no file any more.
    pub async fn close(&self) {
        if let Err(error) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.pool).await {
            crate::note!("sightline-collector: the write-ahead log stays: {error}");
        }
        self.pool.close().await;
    }

    /// Prints everything that was given, one envelope a line. What was given before records were sealed stands there as a record.
    ///
    /// # Errors
    /// Reading or printing failed.
    pub async fn export(&self, study: Option<&str>, mut out: impl Write) -> Result<(), Error> {
        let mut after = String::new();
        loop {
            // In pages, so that a large study needs no more memory than a small one.
            let rows: Vec<(String, String, String, String)> = sqlx::query_as(
                "SELECT tag, terms, epoch, record FROM donation WHERE tag > ?1 AND (?2 IS NULL OR study = ?2) ORDER BY tag LIMIT 1000",
            )
            .bind(&after)
            .bind(study)
            .fetch_all(&self.pool)
            .await?;
            let Some((last, ..)) = rows.last() else { return Ok(out.flush()?) };
            after.clone_from(last);
            for (withdraw_tag, terms, epoch, sealed) in rows {
                let line = if sealed.starts_with('{') {
                    sealed
                } else {
                    let envelope = donation::Envelope { withdraw_tag, terms, epoch, sealed };
                    serde_json::to_string(&envelope).map_err(std::io::Error::other)?
                };
                writeln!(out, "{line}")?;
            }
        }
    }
}

/// The one writer.
async fn write(pool: SqlitePool, mut jobs: mpsc::Receiver<Waiting>) {
    let mut batch: Vec<Waiting> = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut batch, BATCH).await > 0 {
        let outcomes = commit(&pool, &batch).await;
        if let Err(error) = &outcomes {
            crate::note!("sightline-collector: nothing was stored: {error}");
        }
        let mut outcomes = outcomes.unwrap_or_default().into_iter();
        for (_, answer) in batch.drain(..) {
            // A donor who has gone will ask again.
            let _ = answer.send(outcomes.next().unwrap_or(Outcome::Unavailable));
        }
    }
}

/// Stores a batch. A connection that failed is thrown away: after a full disk it keeps counting a transaction that is none, and
/// every later write on it fails.
async fn commit(pool: &SqlitePool, batch: &[Waiting]) -> Result<Vec<Outcome>, sqlx::Error> {
    let mut connection = pool.acquire().await?;
    let outcomes = write_batch(&mut connection, batch).await;
    if outcomes.is_err() {
        let _ = connection.detach().close_hard().await;
    }
    outcomes
}

async fn write_batch(
    connection: &mut SqliteConnection,
    batch: &[Waiting],
) -> Result<Vec<Outcome>, sqlx::Error> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let mut outcomes = Vec::with_capacity(batch.len());
    for (job, _) in batch {
        outcomes.push(match job {
            Job::Give(row) => {
                let gone: Option<(i64,)> = sqlx::query_as("SELECT 1 FROM withdrawn WHERE tag = ?")
                    .bind(&row.tag)
                    .fetch_optional(&mut *transaction)
                    .await?;
                if gone.is_some() {
                    outcomes.push(Outcome::Gone);
                    continue;
                }
                // The day of arrival, UTC: no finer time is stored.
                let stored = sqlx::query(
                    "INSERT INTO donation VALUES (?, ?, ?, ?, date('now'), ?, ?) ON CONFLICT (tag) DO NOTHING",
                )
                .bind(&row.tag)
                .bind(&row.study)
                .bind(&row.epoch)
                .bind(&row.record)
                .bind(&row.terms)
                .bind(&row.kept_until)
                .execute(&mut *transaction)
                .await?;
                if stored.rows_affected() == 1 {
                    Outcome::Stored
                } else {
                    let (record,): (String,) = sqlx::query_as("SELECT record FROM donation WHERE tag = ?")
                        .bind(&row.tag)
                        .fetch_one(&mut *transaction)
                        .await?;
                    if record == row.record { Outcome::Known } else { Outcome::Conflict }
                }
            }
            Job::Withdraw { tag, remember } => {
                let gone = sqlx::query("DELETE FROM donation WHERE tag = ?")
                    .bind(tag)
                    .execute(&mut *transaction)
                    .await?;
                if *remember || gone.rows_affected() > 0 {
                    sqlx::query("INSERT INTO withdrawn VALUES (?) ON CONFLICT DO NOTHING")
                        .bind(tag)
                        .execute(&mut *transaction)
                        .await?;
                }
                Outcome::Known
            }
        });
    }
    transaction.commit().await?;
    Ok(outcomes)
}
