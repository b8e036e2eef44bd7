//! PostgreSQL, which several collectors may share. Whoever writes a tag holds its row in `tag` first, and takes many in their order: so two
//! collectors never wait for each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions};
use sqlx::{Connection as _, Executor as _};

use super::batch::{Batch, Kept};
use super::{Error, Given, Outcome, PAGE, Record, Stored, Withdrawal};

/// How long a connection is waited for; a database that is down is not waited for longer.
const CONNECT: Duration = Duration::from_secs(2);
/// How long a write may take: less than donors wait for their answer.
const WRITE: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub struct Postgres {
    /// One connection, for the one writer: it never waits for those who read.
    writer: PgPool,
    pool: PgPool,
}

impl Postgres {
    pub async fn open(options: &PgConnectOptions) -> Result<Self, Error> {
        // A pool does not say why it has no connection.
        PgConnection::connect_with(options).await?.close().await?;
        let pool = PgPoolOptions::new().acquire_timeout(CONNECT).after_connect(|connection, _| {
            Box::pin(async move {
                // Some switch it off for a whole server; what is answered for here is on disk.
                let durable = "SELECT set_config('synchronous_commit', 'on', false)
                        WHERE current_setting('synchronous_commit') = 'off'";
                connection.execute(durable).await?;
                Ok(())
            })
        });
        let writer = pool.clone().max_connections(1).connect_with(options.clone()).await?;
        sqlx::migrate!("migrations/postgres").run(&writer).await?;
        let pool = pool.max_connections(3).connect_with(options.clone()).await?;
        Ok(Self { writer, pool })
    }

    /// Stores what is not there, and says of each what became of it.
    pub async fn give(&self, given: &[Given]) -> Result<Vec<Outcome>, sqlx::Error> {
        self.write(async |connection| give(connection, given).await).await
    }

    /// Deletes what stands under these tags, and remembers them.
    pub async fn withdraw(&self, withdrawals: &[Withdrawal]) -> Result<(), sqlx::Error> {
        self.write(async |connection| withdraw(connection, withdrawals).await).await
    }

    /// A connection that failed is thrown away, and so is one that does not answer.
    async fn write<T>(
        &self,
        writes: impl AsyncFnOnce(&mut PgConnection) -> Result<T, sqlx::Error>,
    ) -> Result<T, sqlx::Error> {
        let mut connection = self.writer.acquire().await?;
        let written = tokio::time::timeout(WRITE, writes(&mut connection)).await;
        let written = written.unwrap_or_else(|late| Err(sqlx::Error::Io(late.into())));
        if written.is_err() {
            let _ = connection.detach().close_hard().await;
        }
        written
    }

    pub async fn holds(&self, tag: &str, record: &[u8]) -> Result<bool, sqlx::Error> {
        let (held,): (bool,) = sqlx::query_as(
            "SELECT EXISTS (SELECT 1 FROM tag JOIN donation USING (tag, epoch) WHERE tag = decode($1, 'hex') AND record = $2)",
        )
        .bind(tag)
        .bind(record)
        .fetch_one(&self.pool)
        .await?;
        Ok(held)
    }

    /// Deletes some of what is kept no longer; what another collector is just deleting is left to it.
    pub async fn delete_kept(&self, today: &str) -> Result<u64, sqlx::Error> {
        let gone = sqlx::query(
            "WITH old AS MATERIALIZED (
                SELECT tag, epoch FROM tag JOIN donation USING (tag, epoch) WHERE kept_until < $1::date
                    ORDER BY tag LIMIT $2 FOR UPDATE OF tag SKIP LOCKED),
            deleted AS (DELETE FROM donation USING old WHERE donation.tag = old.tag AND donation.epoch = old.epoch)
            DELETE FROM tag USING old WHERE tag.tag = old.tag",
        )
        .bind(today)
        .bind(PAGE)
        .execute(&self.pool)
        .await?;
        Ok(gone.rows_affected())
    }

    pub async fn close(&self) {
        self.writer.close().await;
        self.pool.close().await;
    }

    /// The next records in the order of tags.
    pub async fn page(&self, after: &str) -> Result<Vec<Stored>, sqlx::Error> {
        let rows: Vec<(String, String, String, String, Vec<u8>)> = sqlx::query_as(
            "SELECT encode(tag, 'hex'), study, epoch, terms, record FROM donation
                WHERE tag > decode($1, 'hex') ORDER BY tag LIMIT $2",
        )
        .bind(after)
        .bind(PAGE)
        .fetch_all(&self.pool)
        .await?;
        let stored = rows.into_iter().map(|(tag, study, epoch, terms, bytes)| {
            let record = Record::Sealed(bytes);
            Stored { tag, study, epoch, terms, record }
        });
        Ok(stored.collect())
    }
}

async fn give(connection: &mut PgConnection, given: &[Given]) -> Result<Vec<Outcome>, sqlx::Error> {
    let batch = Batch::new(given);
    let column = |of: fn(&Given) -> &str| batch.rows().map(of).collect::<Vec<_>>();
    let tags = column(|one| &one.row.tag);
    let epochs = column(|one| &one.row.epoch);
    let weeks: BTreeSet<&str> = epochs.iter().copied().collect();
    // Before the transaction: others wait for whoever makes a partition.
    sqlx::query("SELECT make_week(week) FROM unnest($1::text[]) AS week")
        .bind(weeks.into_iter().collect::<Vec<_>>())
        .execute(&mut *connection)
        .await?;
    // One statement is one transaction. The day of arrival is UTC's: no finer time is stored.
    let stored: Vec<(String,)> = sqlx::query_as(
        "WITH given AS MATERIALIZED (
            SELECT decode(tag, 'hex') AS tag, study, epoch, terms, kept_until, record
            FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bytea[])
                AS given (tag, study, epoch, terms, kept_until, record)),
        fresh AS (
            INSERT INTO tag (tag, epoch) SELECT tag, epoch FROM given ORDER BY tag ON CONFLICT DO NOTHING RETURNING tag)
        INSERT INTO donation (tag, study, epoch, arrived, terms, kept_until, record)
            SELECT tag, study, epoch, (now() AT TIME ZONE 'UTC')::date, terms, kept_until::date, record
            FROM given JOIN fresh USING (tag)
        RETURNING encode(tag, 'hex')",
    )
    .bind(&tags)
    .bind(column(|one| &one.row.study))
    .bind(&epochs)
    .bind(column(|one| &one.row.terms))
    .bind(column(|one| &one.row.kept_until))
    .bind(batch.rows().map(|one| one.record.as_slice()).collect::<Vec<_>>())
    .fetch_all(&mut *connection)
    .await?;
    let stored: BTreeSet<String> = stored.into_iter().map(|(tag,)| tag).collect();
    let others = batch.others(&stored);
    let kept = if others.is_empty() { Kept::new() } else { kept(connection, &others).await? };
    Ok(batch.outcomes(&stored, &kept))
}

async fn kept(connection: &mut PgConnection, tags: &[&str]) -> Result<Kept, sqlx::Error> {
    let rows: Vec<(String, Option<Vec<u8>>)> = sqlx::query_as(
        "SELECT encode(tag.tag, 'hex'), record FROM unnest($1::text[]) AS asked (hex)
            JOIN tag ON tag.tag = decode(hex, 'hex') LEFT JOIN donation ON donation.tag = tag.tag AND donation.epoch = tag.epoch",
    )
    .bind(tags)
    .fetch_all(connection)
    .await?;
    Ok(rows.into_iter().collect())
}

async fn withdraw(connection: &mut PgConnection, withdrawals: &[Withdrawal]) -> Result<(), sqlx::Error> {
    // Whoever asks for a tag to be remembered is heard, whoever else asks for it at the same time.
    let mut tags: BTreeMap<&str, bool> = BTreeMap::new();
    for Withdrawal { tag, remember } in withdrawals {
        *tags.entry(tag).or_default() |= remember;
    }
    let mut transaction = connection.begin().await?;
    // Waits for whoever is just storing under one of them.
    let marked: Vec<(String, Option<String>, bool)> = sqlx::query_as(
        "INSERT INTO tag AS known (tag) SELECT decode(hex, 'hex') FROM unnest($1::text[]) AS asked (hex) ORDER BY hex
            ON CONFLICT (tag) DO UPDATE SET tag = known.tag
            RETURNING encode(tag, 'hex'), epoch, xmax = 0",
    )
    .bind(tags.keys().copied().collect::<Vec<_>>())
    .fetch_all(&mut *transaction)
    .await?;
    let (mut stored, mut epochs, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for (tag, epoch, is_new) in marked {
        if let Some(epoch) = epoch {
            stored.push(tag);
            epochs.push(epoch);
        } else if is_new && tags.get(tag.as_str()) != Some(&true) {
            unknown.push(tag);
        }
    }
    if !stored.is_empty() {
        sqlx::query(
            "WITH deleted AS (
                DELETE FROM donation USING unnest($1::text[], $2::text[]) AS asked (hex, week)
                WHERE donation.tag = decode(hex, 'hex') AND donation.epoch = week)
            UPDATE tag SET epoch = NULL FROM unnest($1::text[]) AS asked (hex) WHERE tag.tag = decode(hex, 'hex')",
        )
        .bind(&stored)
        .bind(&epochs)
        .execute(&mut *transaction)
        .await?;
    }
    if !unknown.is_empty() {
        sqlx::query(
            "DELETE FROM tag USING unnest($1::text[]) AS asked (hex) WHERE tag.tag = decode(hex, 'hex')",
        )
        .bind(&unknown)
        .execute(&mut *transaction)
        .await?;
    }
    transaction.commit().await
}
