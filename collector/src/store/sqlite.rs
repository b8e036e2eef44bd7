//! A SQLite file.

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use sqlx::{Connection as _, QueryBuilder};

use super::batch::{Batch, Kept};
use super::{Error, Given, Outcome, PAGE, Record, Stored, Withdrawal};

#[derive(Clone)]
pub struct Sqlite {
    /// One connection, for the one writer: it never waits for those who read.
    writer: SqlitePool,
    pool: SqlitePool,
}

impl Sqlite {
    pub async fn open(path: &Path, make: bool) -> Result<Self, Error> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(make)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // What was taken back is overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            // Records of a day stand in no order, so each goes to a page of its own: pages are looked for in memory (64 MB), and the log is
            // written back when much has come together (64 MB), not after every thousand pages.
            .pragma("cache_size", "-65536")
            .pragma("wal_autocheckpoint", "16384")
            .busy_timeout(Duration::from_secs(10));
        let writer = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
        sqlx::migrate!("migrations/sqlite").run(&writer).await?;
        let pool = SqlitePoolOptions::new().max_connections(3).connect_with(options).await?;
        Ok(Self { writer, pool })
    }

    /// Stores what is not there, and says of each what became of it.
    pub async fn give(&self, given: &[Given]) -> Result<Vec<Outcome>, sqlx::Error> {
        self.write(async |connection| give(connection, given).await).await
    }

    /// Deletes what stands under these tags, and remembers them.
    pub async fn withdraw(&self, withdrawals: &[Withdrawal]) -> Result<(), sqlx::Error> {
        self.write(async |connection| {
            for Withdrawal { tag, remember } in withdrawals {
                let deleted = sqlx::query("DELETE FROM donation WHERE tag = ?")
                    .bind(tag)
                    .execute(&mut *connection)
                    .await?
                    .rows_affected();
                if deleted > 0 || *remember {
                    sqlx::query("INSERT INTO withdrawn VALUES (?) ON CONFLICT DO NOTHING")
                        .bind(tag)
                        .execute(&mut *connection)
                        .await?;
                }
            }
            Ok(())
        })
        .await
    }

    /// Writes in one transaction. A connection that failed is thrown away: after a full disk it keeps counting a transaction that is none,
    /// and every later write on it fails.
    async fn write<T>(
        &self,
        writes: impl AsyncFnOnce(&mut SqliteConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, sqlx::Error> {
        let mut connection = self.writer.acquire().await?;
        let written = async {
            let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
            let written = writes(&mut transaction).await?;
            transaction.commit().await?;
            Ok(written)
        }
        .await;
        if written.is_err() {
            let _ = connection.detach().close_hard().await;
        }
        written
    }

    pub async fn holds(&self, tag: &str, record: &[u8]) -> Result<bool, sqlx::Error> {
        let mut connection = self.pool.acquire().await?;
        let kept = kept(&mut connection, &[tag]).await?;
        Ok(kept.get(tag).is_some_and(|kept| kept.as_deref() == Some(record)))
    }

    /// Deletes some of what is kept no longer.
    pub async fn delete_kept(&self, today: &str, study: &str, until: &str) -> Result<u64, sqlx::Error> {
        let gone = sqlx::query(
            "DELETE FROM donation WHERE id IN (
                SELECT id FROM donation WHERE (kept_until > '' AND kept_until < ?1)
                    OR (kept_until = '' AND study = ?2 AND ?3 <> '' AND ?3 < ?1) LIMIT ?4)",
        )
        .bind(today)
        .bind(study)
        .bind(until)
        .bind(PAGE)
        .execute(&self.pool)
        .await?;
        Ok(gone.rows_affected())
    }

    pub async fn close(&self) {
        self.writer.close().await;
        if let Err(error) = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&self.pool).await {
            crate::note!("sightline-collector: the write-ahead log stays: {error}");
        }
        self.pool.close().await;
    }

    /// The next records in the order of tags.
    pub async fn page(&self, after: &str) -> Result<Vec<Stored>, sqlx::Error> {
        type Columns = (String, String, String, String, bool, Vec<u8>);
        let rows: Vec<Columns> = sqlx::query_as(
            "SELECT tag, study, epoch, terms, typeof(record) = 'text', CAST(record AS BLOB) FROM donation
                WHERE tag > ? ORDER BY tag LIMIT ?",
        )
        .bind(after)
        .bind(PAGE)
        .fetch_all(&self.pool)
        .await?;
        let stored = |(tag, study, epoch, terms, is_text, bytes): Columns| {
            let record = if is_text {
                Record::Text(String::from_utf8_lossy(&bytes).into_owned())
            } else {
                Record::Sealed(bytes)
            };
            Stored { tag, study, epoch, terms, record }
        };
        Ok(rows.into_iter().map(stored).collect())
    }
}

async fn give(connection: &mut SqliteConnection, given: &[Given]) -> Result<Vec<Outcome>, sqlx::Error> {
    let batch = Batch::new(given);
    // One statement for all: SQLite has a thread of its own, and each way there costs more than storing a record. The day of arrival is UTC's:
    // no finer time is stored, and within a day the order of rows is drawn. Should a number be drawn twice, the transaction fails and is
    // asked for again: once in nine months where a million records come in a day.
    let mut insert = QueryBuilder::new(
        "INSERT INTO donation (id, tag, study, epoch, arrived, terms, kept_until, record)
            SELECT (unixepoch() / 86400 << 47) | (random() & 0x7fffffffffff), column1, column2, column3, date('now'), column4, column5, column6
            FROM (",
    );
    insert.push_values(batch.rows(), |mut columns, Given { row, record }| {
        columns.push_bind(&row.tag).push_bind(&row.study).push_bind(&row.epoch);
        columns.push_bind(&row.terms).push_bind(&row.kept_until).push_bind(record.as_slice());
    });
    insert.push(
        ") WHERE column1 NOT IN (SELECT tag FROM withdrawn) ON CONFLICT (tag) DO NOTHING RETURNING tag",
    );
    let stored: Vec<(String,)> = insert.build_query_as().fetch_all(&mut *connection).await?;
    let stored: BTreeSet<String> = stored.into_iter().map(|(tag,)| tag).collect();
    let others = batch.others(&stored);
    let kept = if others.is_empty() { Kept::new() } else { kept(connection, &others).await? };
    Ok(batch.outcomes(&stored, &kept))
}

async fn kept(connection: &mut SqliteConnection, tags: &[&str]) -> Result<Kept, sqlx::Error> {
    let tags = serde_json::to_string(tags).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let rows: Vec<(String, Option<bool>, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT tag, typeof(record) = 'text', CAST(record AS BLOB) FROM donation WHERE tag IN (SELECT value FROM json_each(?1))
            UNION ALL SELECT tag, NULL, NULL FROM withdrawn WHERE tag IN (SELECT value FROM json_each(?1))",
    )
    .bind(tags)
    .fetch_all(connection)
    .await?;
    // What was given before November 2026 stands there as Base64.
    let bytes = |is_text: Option<bool>, bytes: Vec<u8>| match is_text {
        Some(true) => BASE64_STANDARD.decode(&bytes).unwrap_or(bytes),
        _ => bytes,
    };
    Ok(rows
        .into_iter()
        .map(|(tag, is_text, record)| (tag, record.map(|record| bytes(is_text, record))))
        .collect())
}
