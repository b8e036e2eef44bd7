//! The relay: passes sealed requests on to one gateway, and its answers back. It sees who asks and cannot read what; the gateway reads what
//! and sees the relay alone. Hence whoever runs it must be somebody else than whoever runs the collector.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use donation::oblivious;
use reqwest::{Client, Url, redirect::Policy};

use crate::answer::{nothing_here, patience, refuse, sealed_body};
use crate::counts::Counts;
use crate::listen::listen;

/// How long the gateway may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// The largest sealed answer, in bytes: a study's file, padded.
const MAX_ANSWER: usize = 140 * 1024;

struct Shared {
    gateway: Url,
    client: Client,
    counts: Arc<Counts>,
}

/// Passes on until the process is told to stop.
///
/// # Errors
/// The address of the gateway is none, or the one to listen on is taken.
pub async fn serve(address: SocketAddr, gateway: &str, counts: Arc<Counts>) -> Result<(), String> {
    let gateway: Url = gateway.parse().map_err(|error| format!("{gateway}: {error}"))?;
    let client = Client::builder()
        .timeout(PATIENCE)
        .redirect(Policy::none())
        // A connection that is used again would tie requests of one donor together for the gateway.
        .pool_max_idle_per_host(0)
        .no_proxy()
        .build()
        .map_err(|error| error.to_string())?;
    let router = Router::new()
        .route("/v1/relay", post(pass_on))
        .fallback(async || nothing_here())
        .layer(DefaultBodyLimit::max(oblivious::MAX_REQUEST))
        .with_state(Arc::new(Shared { gateway, client, counts }));
    listen(address, router).await.map_err(|error| format!("{address}: {error}"))
}

async fn pass_on(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let body = match sealed_body(&headers, body) {
        Ok(body) => body,
        Err(refusal) => return *refusal,
    };
    // Of what is not sealed nothing goes back but which of these it is, in words of our own: a status or a sentence that only one
    // person is answered with would mark that person for whoever sees the answer.
    let answer = match ask(&shared, body).await {
        Some((StatusCode::OK, sealed)) => {
            let head = [(header::CONTENT_TYPE, oblivious::ANSWER), (header::CACHE_CONTROL, "no-store")];
            Some((head, sealed).into_response())
        }
        Some((StatusCode::BAD_REQUEST, _)) => {
            Some(refuse(StatusCode::BAD_REQUEST, "The collector cannot open this.", &[]))
        }
        Some((StatusCode::SERVICE_UNAVAILABLE, _)) => Some(patience()),
        _ => None,
    };
    let count = if answer.is_some() { &shared.counts.relayed } else { &shared.counts.unanswered };
    count.add();
    let mut answer = answer.unwrap_or_else(|| {
        refuse(StatusCode::BAD_GATEWAY, "The collector does not answer. Try again later.", &[])
    });
    // Each request has a connection of its own, so that none ties records together for who watches the network.
    answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    answer
}

/// The gateway's answer: the body, and nothing of whoever asked, is all it gets.
async fn ask(shared: &Shared, body: Bytes) -> Option<(StatusCode, Vec<u8>)> {
    let request = shared.client.post(shared.gateway.clone());
    let mut response =
        request.header(header::CONTENT_TYPE, oblivious::REQUEST).body(body).send().await.ok()?;
    let mut answer = Vec::new();
    while let Some(part) = response.chunk().await.ok()? {
        if answer.len() + part.len() > MAX_ANSWER {
            return None;
        }
        answer.extend_from_slice(&part);
    }
    Some((response.status(), answer))
}
