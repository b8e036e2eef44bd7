//! How often what happened, for whoever runs it: totals since the start, nothing of anybody. Served on an address of its own, that is open to
//! nobody else.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::routing::get;

use crate::listen::listen;
use crate::store::Outcome;

/// A number that only grows.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    pub fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// The numbers.
#[derive(Debug, Default)]
pub struct Counts {
    /// Records stored.
    pub stored: Count,
    /// Records that were there already.
    pub known: Count,
    /// Records that were taken back before.
    pub gone: Count,
    /// Records under a tag that stands for another.
    pub conflict: Count,
    /// Records not taken: for their token, their terms, their week, their form.
    pub refused: Count,
    /// Records that could not be stored; their donors ask again.
    pub unavailable: Count,
    /// Requests to take something back.
    pub withdrawn: Count,
    /// Requests nobody could open.
    pub unreadable: Count,
    /// Orders of tokens that were given what they asked for.
    pub issued: Count,
    /// Orders of tokens that were not.
    pub denied: Count,
    /// Requests passed on to the gateway.
    pub relayed: Count,
    /// Requests the gateway did not answer.
    pub unanswered: Count,
}

impl Counts {
    /// The number an outcome counts in.
    pub const fn of(&self, outcome: Outcome) -> &Count {
        match outcome {
            Outcome::Stored => &self.stored,
            Outcome::Known => &self.known,
            Outcome::Gone => &self.gone,
            Outcome::Conflict => &self.conflict,
            Outcome::Unavailable => &self.unavailable,
        }
    }

    /// As Prometheus reads them (text format 0.0.4).
    fn text(&self) -> String {
        let mut text = String::new();
        for (name, count) in [
            ("records_stored", &self.stored),
            ("records_known", &self.known),
            ("records_gone", &self.gone),
            ("records_conflict", &self.conflict),
            ("records_refused", &self.refused),
            ("records_unavailable", &self.unavailable),
            ("withdrawals", &self.withdrawn),
            ("requests_unreadable", &self.unreadable),
            ("orders_issued", &self.issued),
            ("orders_denied", &self.denied),
            ("requests_relayed", &self.relayed),
            ("requests_unanswered", &self.unanswered),
        ] {
            let total = count.0.load(Ordering::Relaxed);
            // Writing to a string cannot fail.
            let _ = writeln!(text, "# TYPE sightline_{name}_total counter\nsightline_{name}_total {total}");
        }
        text
    }
}

/// Serves them, and that the process is there, until the process is told to stop.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(address: SocketAddr, counts: Arc<Counts>) -> std::io::Result<()> {
    let plain = [(axum::http::header::CONTENT_TYPE, "text/plain; version=0.0.4")];
    let router = Router::new()
        .route("/metrics", get(async move || (plain, counts.text())))
        .route("/healthz", get(async || "ok\n"));
    listen(address, router).await
}
