//! The interface donors speak to. Nothing about a request but its body is looked at.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, extract::rejection::BytesRejection};
use donation::{Envelope, Manifest, Problem, Receipt, Study, signed, validate_envelope};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::json;
use tower_http::cors::{Any, CorsLayer};
use tower_http::timeout::TimeoutLayer;

use crate::clock;
use crate::store::{Outcome, Row, Store};

/// The largest body, in bytes.
const MAX_BODY: usize = 64 * 1024;
/// How long a request may take to arrive and be answered.
const REQUEST: Duration = Duration::from_secs(20);
/// How long what was accepted may take once the process was told to stop: clients that never finish do not keep it.
const SHUTDOWN: Duration = Duration::from_secs(10);

/// What a study says about itself, as it is served, and the key that signs receipts for it.
pub struct Terms {
    file: String,
    manifest: Manifest,
    receipts: [u8; 32],
    /// The first week that is asked for.
    first_week: String,
    /// The day after which nothing given under these terms is kept.
    kept_until: String,
}

/// Why something is not taken.
type Refusal = (StatusCode, String, Vec<Problem>);

impl Terms {
    /// # Errors
    /// The key is not the one the study names, or its first day is none.
    pub fn new(file: String, manifest: Manifest, receipts: [u8; 32]) -> Result<Self, String> {
        if signed::public(&receipts) != manifest.study.receipts {
            return Err("is not the key for receipts that the study names".into());
        }
        let first_week = clock::week_of(&manifest.study.begins)
            .ok_or_else(|| format!("begins: {} is no day", manifest.study.begins))?;
        let kept_until = clock::kept_until(&manifest.study)
            .ok_or_else(|| format!("ends: {} is no day", manifest.study.ends))?
            .to_string();
        Ok(Self { file, manifest, receipts, first_week, kept_until })
    }

    /// Whether an envelope is one of this study, under these terms.
    fn takes(&self, envelope: &Envelope) -> Result<(), Refusal> {
        let (study, today) = (&self.manifest.study, clock::today());
        if study.has_ended(&today.to_string()) {
            let ended = format!("The study ended on {}: it takes nothing more.", study.ends);
            return Err((StatusCode::GONE, ended, Vec::new()));
        }
        let mut problems = validate_envelope(envelope).err().unwrap_or_default();
        let is_week = !problems.iter().any(|problem| problem.field == "epoch");
        // Clocks differ: where a donor's day has begun, so may have a week.
        let weeks = self.first_week.clone()..=clock::week(clock::tomorrow(today));
        if is_week && !weeks.contains(&envelope.epoch) {
            let message = format!("a week from {} on that has begun", self.first_week);
            problems.push(Problem { field: "epoch".into(), message });
        }
        if !problems.is_empty() {
            let error = format!("{}.", donation::describe(&problems));
            return Err((StatusCode::UNPROCESSABLE_ENTITY, error, problems));
        }
        if envelope.terms == self.manifest.digest {
            return Ok(());
        }
        let error = "The study has changed what it says about itself. Nothing was stored; look at it again.";
        Err((StatusCode::CONFLICT, error.into(), Vec::new()))
    }

    pub const fn study(&self) -> &Study {
        &self.manifest.study
    }
}

struct Shared {
    terms: Terms,
    store: Store,
}

impl Shared {
    /// A refusal of what was given under a tag, signed: donors believe nobody else.
    fn refuse(&self, status: StatusCode, tag: &str, error: &str, problems: &[Problem]) -> Response {
        let terms = &self.terms.manifest.digest;
        let receipt = Receipt::Refused { tag, error, terms }.sign(&self.terms.receipts);
        json_answer(
            status,
            &json!({ "error": error, "problems": problems, "terms": terms, "receipt": receipt }),
        )
    }
}

/// Answers until the process is told to stop; what was accepted is finished first.
///
/// # Errors
/// The address cannot be listened on.
pub async fn serve(listen: SocketAddr, terms: Terms, store: Store) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(listen).await?;
    crate::note!("listening on http://{}", listener.local_addr()?);
    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    let told = async move {
        told_to_stop().await;
        let _ = stop.send(true);
    };
    let late = async move {
        // The sender is gone when serving ended by itself; then nobody waits for this.
        let _ = stopped.changed().await;
        tokio::time::sleep(SHUTDOWN).await;
    };
    let served = axum::serve(listener, router(terms, store)).with_graceful_shutdown(told);
    tokio::select! { done = served => done, () = late => Ok(()) }
}

async fn told_to_stop() {
    let interrupted = tokio::signal::ctrl_c();
    #[cfg(unix)]
    if let Ok(mut terminated) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} }
        return;
    }
    let _ = interrupted.await;
}

fn router(terms: Terms, store: Store) -> Router {
    // A donor's extension has an origin of its own, in Firefox one for every installation: none is asked for.
    let cors = CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::CONTENT_TYPE]);
    Router::new()
        .route("/healthz", get(async || "ok\n"))
        .route(
            "/v1/study",
            get(async |State(shared): State<Arc<Shared>>| {
                let plain = [
                    (header::CONTENT_TYPE, "text/plain; charset=utf-8"),
                    (header::CACHE_CONTROL, "no-store"),
                ];
                (plain, shared.terms.file.clone())
            }),
        )
        .route("/v1/donations", post(donate))
        .route("/v1/withdrawals", post(withdraw))
        .fallback(async || refuse(StatusCode::NOT_FOUND, "There is nothing at this address.", &[]))
        .method_not_allowed_fallback(async || {
            refuse(StatusCode::METHOD_NOT_ALLOWED, "This address does not take this method.", &[])
        })
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, REQUEST))
        .layer(cors)
        .with_state(Arc::new(Shared { terms, store }))
}

fn json_answer(status: StatusCode, body: &impl serde::Serialize) -> Response {
    let text = serde_json::to_string(body).unwrap_or_default();
    (status, [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")], text)
        .into_response()
}

/// A refusal that says what to do.
fn refuse(status: StatusCode, error: &str, problems: &[Problem]) -> Response {
    json_answer(status, &json!({ "error": error, "problems": problems }))
}

fn patience() -> Response {
    let mut answer = refuse(
        StatusCode::SERVICE_UNAVAILABLE,
        "The collector is busy. Nothing was stored; try again later.",
        &[],
    );
    answer.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("30"));
    answer
}

/// The body of a request, or the refusal.
fn body<T: DeserializeOwned>(
    headers: &HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<T, Box<Response>> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.split(';').next().unwrap_or_default().trim() != "application/json" {
        return Err(Box::new(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, "Send application/json.", &[])));
    }
    let bytes = body.map_err(|rejection| {
        let status = rejection.status();
        let error = if status == StatusCode::PAYLOAD_TOO_LARGE {
            "A record has at most 64 KiB."
        } else {
            "The body did not arrive whole."
        };
        Box::new(refuse(status, error, &[]))
    })?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let (status, what) = if error.is_data() {
            (StatusCode::UNPROCESSABLE_ENTITY, "The record does not have the agreed form")
        } else {
            (StatusCode::BAD_REQUEST, "This is not JSON")
        };
        Box::new(refuse(status, &format!("{what}: {error}."), &[]))
    })
}

async fn donate(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let envelope: Envelope = match body(&headers, bytes) {
        Ok(envelope) => envelope,
        Err(refusal) => return *refusal,
    };
    let Terms { manifest: Manifest { study, digest, .. }, receipts, .. } = &shared.terms;
    let tag = envelope.withdraw_tag.as_str();
    let stored = donation::digest(envelope.sealed.as_bytes());
    // What is stored is named and signed: an answer of somebody on the way does not know it.
    let stored = |status| {
        let receipt = Receipt::Stored { tag, digest: &stored }.sign(receipts);
        json_answer(status, &json!({ "stored": stored, "receipt": receipt }))
    };
    if let Err((status, error, problems)) = shared.terms.takes(&envelope) {
        // An answer can be lost: what is here is here, whatever was changed since.
        if problems.is_empty() && shared.store.holds(tag, &envelope.sealed).await {
            return stored(StatusCode::OK);
        }
        return shared.refuse(status, tag, &error, &problems);
    }
    let row = Row {
        tag: tag.to_owned(),
        study: study.id.clone(),
        epoch: envelope.epoch,
        terms: digest.clone(),
        kept_until: shared.terms.kept_until.clone(),
        record: envelope.sealed,
    };
    match shared.store.give(row).await {
        Outcome::Stored => stored(StatusCode::CREATED),
        Outcome::Known => stored(StatusCode::OK),
        Outcome::Gone => {
            shared.refuse(StatusCode::GONE, tag, "This was taken back; it is not stored again.", &[])
        }
        Outcome::Conflict => shared.refuse(
            StatusCode::CONFLICT,
            tag,
            "This withdrawal tag already stands for another record.",
            &[],
        ),
        Outcome::Unavailable => patience(),
    }
}

/// The secret behind a tag.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Withdrawal {
    secret: String,
}

async fn withdraw(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let withdrawal: Withdrawal = match body(&headers, bytes) {
        Ok(withdrawal) => withdrawal,
        Err(refusal) => return *refusal,
    };
    let is_secret =
        withdrawal.secret.len() == 64 && withdrawal.secret.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !is_secret {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, "secret: 64 hexadecimal digits.", &[]);
    }
    // The same answer whether it was there or not: nobody learns what somebody gave.
    let tag = Envelope::tag(&withdrawal.secret);
    let receipt = Receipt::Withdrawn { tag: &tag }.sign(&shared.terms.receipts);
    match shared.store.withdraw(tag, true).await {
        Outcome::Unavailable => patience(),
        _ => json_answer(StatusCode::OK, &json!({ "withdrawn": true, "receipt": receipt })),
    }
}
