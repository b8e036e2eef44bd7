//! The issuer: gives tokens for invitations, as many a week as each is worth. It learns which invitation asked in which week, and nothing of
//! what the tokens are used for: they were blinded.

use std::path::{Path, PathBuf};
use std::{net::SocketAddr, sync::Arc};

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::post;
use donation::is_invite;
use donation::token::{Issuer, Order};
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::answer::{body, json_answer, nothing_here, patience, refuse};
use crate::clock;
use crate::counts::Counts;
use crate::listen::listen;

/// The largest order, in bytes.
const MAX_ORDER: usize = 8 * 1024;
/// The largest file of invitations, in bytes.
const MAX_INVITES: u64 = 4 * 1024 * 1024;

struct Shared {
    tokens: Issuer,
    invites: PathBuf,
    pool: SqlitePool,
    counts: Arc<Counts>,
}

/// Issues until the process is told to stop.
///
/// # Errors
/// The file of invitations or the database cannot be used, or the address is taken.
pub async fn serve(
    address: SocketAddr,
    tokens: Issuer,
    invites: PathBuf,
    database: &Path,
    counts: Arc<Counts>,
) -> Result<(), String> {
    worth(&invites, donation::token::OPEN)?;
    let pool = open(database).await.map_err(|error| format!("{}: {error}", database.display()))?;
    let router = Router::new()
        .route("/v1/tokens", post(issue))
        .fallback(async || nothing_here())
        .layer(DefaultBodyLimit::max(MAX_ORDER))
        .with_state(Arc::new(Shared { tokens, invites, pool: pool.clone(), counts }));
    let served = listen(address, router).await;
    pool.close().await;
    served.map_err(|error| format!("{address}: {error}"))
}

async fn open(database: &Path) -> Result<SqlitePool, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let pool = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
    // Which invitation asked in which week, both as digests: as long as a week's tokens can be asked for again.
    sqlx::query(
        "CREATE TABLE IF NOT EXISTS issued (epoch TEXT NOT NULL, invite TEXT NOT NULL, ordered TEXT NOT NULL,
         PRIMARY KEY (epoch, invite, ordered)) STRICT, WITHOUT ROWID",
    )
    .execute(&pool)
    .await?;
    Ok(pool)
}

/// How many orders an invitation is worth in a week: the file has a line for each, `CODE` or `CODE NUMBER`. Read anew each time, so that it can
/// be added to at any time. 0 for an invitation that is not in it.
///
/// # Errors
/// The file cannot be read, or what is wrong in which line.
fn worth(invites: &Path, invite: &str) -> Result<i64, String> {
    let wrong = |what: String| format!("{}: {what}", invites.display());
    let size = std::fs::metadata(invites).map_err(|error| wrong(error.to_string()))?.len();
    if size > MAX_INVITES {
        return Err(wrong(format!("{size} bytes, and it has at most {MAX_INVITES}")));
    }
    let text = std::fs::read_to_string(invites).map_err(|error| wrong(error.to_string()))?;
    let mut orders = 0;
    for (at, line) in text.lines().enumerate() {
        let mut words = line.split_whitespace();
        let Some(code) = words.next().filter(|code| !code.starts_with('#')) else { continue };
        let number = words.next().map_or(Ok(1), str::parse);
        let (Ok(number), true, None) = (number, is_invite(code), words.next()) else {
            return Err(wrong(format!(
                "line {}: a code of A-Z, a-z, 0-9 and -, and a number of orders",
                at + 1
            )));
        };
        if code == invite {
            orders = number;
        }
    }
    Ok(orders)
}

async fn issue(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let order: Order = match body(&headers, bytes) {
        Ok(order) => order,
        Err(refusal) => return *refusal,
    };
    let denied = |status, error: &str| {
        shared.counts.denied.add();
        refuse(status, error, &[])
    };
    if !clock::weeks_of_orders(clock::today()).contains(&order.epoch) {
        let error = format!("It is another week: {}.", clock::week(clock::today()));
        return denied(StatusCode::UNPROCESSABLE_ENTITY, &error);
    }
    let worth = match worth(&shared.invites, &order.invite) {
        Ok(0) => return denied(StatusCode::FORBIDDEN, "The study does not know this invitation."),
        Ok(worth) => worth,
        Err(error) => {
            crate::note!("sightline-collector: {error}");
            return patience();
        }
    };
    let mut drawn = [0; 32];
    if getrandom::fill(&mut drawn).is_err() {
        return patience();
    }
    let Some(issued) = shared.tokens.issue(&order, &drawn) else {
        return denied(StatusCode::UNPROCESSABLE_ENTITY, "blinded: 64 elements, 64 hexadecimal digits each.");
    };
    match note(&shared.pool, &order, worth).await {
        Ok(true) => {
            shared.counts.issued.add();
            json_answer(StatusCode::OK, &issued)
        }
        Ok(false) => denied(StatusCode::TOO_MANY_REQUESTS, "This invitation got its tokens of this week."),
        Err(error) => {
            crate::note!("sightline-collector: no tokens were issued: {error}");
            patience()
        }
    }
}

/// Notes an order, and gives whether it may be given tokens. The same order asked again may: its answer was lost.
async fn note(pool: &SqlitePool, order: &Order, worth: i64) -> Result<bool, sqlx::Error> {
    let digest = |text: &str| donation::digest(text.as_bytes());
    let (invite, ordered) = (digest(&order.invite), digest(&order.blinded.concat()));
    let [first, ..] = clock::weeks_of_orders(clock::today());
    sqlx::query("DELETE FROM issued WHERE epoch < ?").bind(first).execute(pool).await?;
    // In one statement: two orders at once are not both the last.
    let noted = sqlx::query(
        "INSERT INTO issued SELECT ?1, ?2, ?3 WHERE (SELECT count(*) FROM issued WHERE epoch = ?1 AND invite = ?2) < ?4
         ON CONFLICT DO NOTHING",
    )
    .bind(&order.epoch)
    .bind(&invite)
    .bind(&ordered)
    .bind(worth)
    .execute(pool)
    .await?;
    if noted.rows_affected() == 1 {
        return Ok(true);
    }
    let before: Option<(i64,)> =
        sqlx::query_as("SELECT 1 FROM issued WHERE epoch = ? AND invite = ? AND ordered = ?")
            .bind(&order.epoch)
            .bind(&invite)
            .bind(&ordered)
            .fetch_optional(pool)
            .await?;
    Ok(before.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_worth_what_its_line_says() {
        let path = std::env::temp_dir().join(format!("sightline-invites-{}", std::process::id()));
        std::fs::write(&path, "# handed out in May\nELM-1\nASH-2 3\n\nopen 1000\n").unwrap();
        let worth = |code| worth(&path, code);
        assert_eq!(["ELM-1", "ASH-2", "open", "OAK-3"].map(worth), [Ok(1), Ok(3), Ok(1000), Ok(0)]);
        std::fs::write(&path, "ELM-1\nASH 2 times\n").unwrap();
        assert!(worth("ELM-1").unwrap_err().contains("line 2"));
        std::fs::remove_file(&path).unwrap();
    }
}
