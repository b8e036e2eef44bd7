//! The collector: what donors ask of it arrives through a relay, sealed. Nothing about a request but its body is looked at.

use std::{net::SocketAddr, sync::Arc};

use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Router, extract::rejection::BytesRejection};
use donation::oblivious::{self, Gateway};
use donation::token::{Issuer, Token};
use donation::{Envelope, Gift, Manifest, Problem, Receipt, Study, Withdrawal, signed, validate_envelope};
use serde_json::json;
use tower::ServiceExt as _;
use tower_http::cors::{Any, CorsLayer};

use crate::answer::{body, json_answer, nothing_here, patience, refuse, sealed_body};
use crate::clock;
use crate::counts::Counts;
use crate::listen::listen;
use crate::store::{Outcome, Row, Store};

/// The largest answer, in bytes: a study's file and its head.
const MAX_ANSWER: usize = 80 * 1024;

/// The secret keys a collector has.
#[derive(Debug)]
pub struct Keys {
    /// It signs receipts with.
    pub receipts: [u8; 32],
    /// It opens requests with.
    pub gateway: [u8; 32],
    /// It checks tokens with.
    pub tokens: [u8; 32],
}

/// What a study says about itself, as it is served, and what it is kept with.
pub struct Terms {
    file: String,
    manifest: Manifest,
    receipts: [u8; 32],
    gateway: Gateway,
    tokens: Issuer,
    /// The first week that is asked for.
    first_week: String,
    /// The day after which nothing given under these terms is kept.
    kept_until: String,
}

/// Why something is not taken.
type Refusal = (StatusCode, String, Vec<Problem>);

impl Terms {
    /// # Errors
    /// A key is not the one the study names, or its first day is none.
    pub fn new(file: String, manifest: Manifest, keys: &Keys) -> Result<Self, String> {
        let study = &manifest.study;
        let wrong =
            |what: &str, named: &str| format!("the key for {what} is not the one the study names: {named}");
        if signed::public(&keys.receipts) != study.receipts {
            return Err(wrong("receipts", &study.receipts));
        }
        let gateway = Gateway::new(&keys.gateway)
            .filter(|key| key.public().as_ref() == Some(&study.gateway))
            .ok_or_else(|| wrong("the gateway", &study.gateway))?;
        let tokens = Issuer::new(&keys.tokens, &study.id)
            .filter(|key| key.public() == study.tokens)
            .ok_or_else(|| wrong("tokens", &study.tokens))?;
        let first_week =
            clock::week_of(&study.begins).ok_or_else(|| format!("begins: {} is no day", study.begins))?;
        let kept_until =
            clock::kept_until(study).ok_or_else(|| format!("ends: {} is no day", study.ends))?.to_string();
        Ok(Self { file, receipts: keys.receipts, gateway, tokens, first_week, kept_until, manifest })
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

    /// Whether a token is one for a tag, of these days: this week or the one before, in which it was issued.
    fn admits(&self, token: &Token, tag: &str) -> bool {
        clock::weeks_of_tokens(clock::today()).contains(&token.epoch) && self.tokens.gave(token, tag)
    }

    pub const fn study(&self) -> &Study {
        &self.manifest.study
    }
}

struct Shared {
    terms: Terms,
    store: Store,
    counts: Arc<Counts>,
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
pub async fn serve(
    address: SocketAddr,
    terms: Terms,
    store: Store,
    counts: Arc<Counts>,
) -> std::io::Result<()> {
    listen(address, router(Arc::new(Shared { terms, store, counts }))).await
}

/// What anybody may ask: what the study says, before it is joined; and what is sealed.
fn router(shared: Arc<Shared>) -> Router {
    // The terms are public: whoever looks at them need not have permitted anything yet. Nothing else is for a page.
    let public = CorsLayer::new().allow_origin(Any).allow_methods([Method::GET]);
    let sealed = Sealed { inner: inner(Arc::clone(&shared)), shared: Arc::clone(&shared) };
    Router::new()
        .route("/v1/study", get(study).layer(public))
        .with_state(shared)
        .merge(Router::new().route("/v1/oblivious", post(open)).with_state(sealed))
        .fallback(async || nothing_here())
        .method_not_allowed_fallback(async || wrong_method())
        .layer(DefaultBodyLimit::max(oblivious::MAX_REQUEST))
}

/// What is asked through the relay.
fn inner(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/v1/study", get(study))
        .route("/v1/donations", post(donate))
        .route("/v1/withdrawals", post(withdraw))
        .fallback(async || nothing_here())
        .method_not_allowed_fallback(async || wrong_method())
        .with_state(shared)
}

fn wrong_method() -> Response {
    refuse(StatusCode::METHOD_NOT_ALLOWED, "This address does not take this method.", &[])
}

#[derive(Clone)]
struct Sealed {
    inner: Router,
    shared: Arc<Shared>,
}

/// Opens a sealed request, answers it, and seals the answer.
async fn open(
    State(Sealed { inner, shared }): State<Sealed>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let bytes = match sealed_body(&headers, bytes) {
        Ok(bytes) => bytes,
        Err(refusal) => return *refusal,
    };
    let Some((asked, answering)) = shared.terms.gateway.open(&bytes) else {
        shared.counts.unreadable.add();
        return refuse(StatusCode::BAD_REQUEST, "This is not sealed to this study's gateway.", &[]);
    };
    let request = Request::builder()
        .method(asked.method.as_str())
        .uri(asked.path)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(asked.body));
    let answer = match request {
        // A router that is ready always answers.
        Ok(request) => inner.oneshot(request).await.unwrap_or_else(|never| match never {}),
        Err(_) => refuse(StatusCode::BAD_REQUEST, "This is no request.", &[]),
    };
    let status = answer.status().as_u16();
    let body = axum::body::to_bytes(answer.into_body(), MAX_ANSWER).await.unwrap_or_default();
    let Some(sealed) = answering.seal(status, &body) else { return patience() };
    ([(header::CONTENT_TYPE, oblivious::ANSWER), (header::CACHE_CONTROL, "no-store")], sealed).into_response()
}

async fn study(State(shared): State<Arc<Shared>>) -> Response {
    let plain = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (plain, shared.terms.file.clone()).into_response()
}

async fn donate(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let Gift { envelope, token } = match body(&headers, bytes) {
        Ok(gift) => gift,
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
    let taken = shared.terms.takes(&envelope);
    let admitted = shared.terms.admits(&token, tag);
    let is_one = taken.as_ref().err().is_none_or(|(.., problems)| problems.is_empty());
    // An answer can be lost: what is here is here, whatever was changed since.
    if (taken.is_err() || !admitted) && is_one {
        match shared.store.holds(tag, &envelope.sealed).await {
            Ok(true) => {
                shared.counts.known.add();
                return stored(StatusCode::OK);
            }
            Ok(false) => {}
            // Nobody is told that it will never be taken who cannot be told that it is not here.
            Err(error) => {
                crate::note!("sightline-collector: whether it is stored cannot be told: {error}");
                shared.counts.unavailable.add();
                return patience();
            }
        }
    }
    if let Err((status, error, problems)) = taken {
        shared.counts.refused.add();
        return shared.refuse(status, tag, &error, &problems);
    }
    if !admitted {
        shared.counts.refused.add();
        // Not signed: with a token of this week it is taken.
        let error = "The token is not one of this study's for this record and these weeks; get another.";
        return refuse(StatusCode::UNAUTHORIZED, error, &[]);
    }
    let row = Row {
        tag: tag.to_owned(),
        study: study.id.clone(),
        epoch: envelope.epoch,
        terms: digest.clone(),
        kept_until: shared.terms.kept_until.clone(),
        record: envelope.sealed,
    };
    let outcome = shared.store.give(row).await;
    shared.counts.of(outcome).add();
    match outcome {
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

async fn withdraw(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Response {
    let Withdrawal { secret, token } = match body(&headers, bytes) {
        Ok(withdrawal) => withdrawal,
        Err(refusal) => return *refusal,
    };
    // In small letters: another writing has another tag.
    if secret.len() != 64 || !secret.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
        return refuse(
            StatusCode::UNPROCESSABLE_ENTITY,
            "secret: 64 hexadecimal digits in small letters.",
            &[],
        );
    }
    // The same answer whether it was there or not: nobody learns what somebody gave.
    let tag = Envelope::tag(&secret);
    // What could still arrive is remembered, and nothing else: nobody fills the disk with what was never given.
    let remember = token.is_some_and(|token| shared.terms.admits(&token, &tag));
    let receipt = Receipt::Withdrawn { tag: &tag }.sign(&shared.terms.receipts);
    match shared.store.withdraw(tag, remember).await {
        Outcome::Unavailable => patience(),
        _ => {
            shared.counts.withdrawn.add();
            json_answer(StatusCode::OK, &json!({ "withdrawn": true, "receipt": receipt }))
        }
    }
}
