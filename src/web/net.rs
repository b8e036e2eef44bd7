//! The network: requests to the collector a person joined, and to nobody else.

use gloo::net::http::Request;
use serde::Serialize;
use web_sys::{AbortSignal, ReferrerPolicy, RequestCredentials, RequestMode, RequestRedirect};

/// How long the collector may take, in milliseconds.
const PATIENCE: u32 = 30_000;
/// The longest answer looked at, in characters.
const MAX_ANSWER: usize = 4_000;

/// Posts JSON and gives the status and the beginning of the answer. `None` when nobody answered.
pub async fn post<T: Serialize>(address: &str, body: &T) -> Option<(u16, String)> {
    let request = Request::post(address)
        .credentials(RequestCredentials::Omit)
        .mode(RequestMode::Cors)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
        .json(body)
        .ok()?;
    let response = request.send().await.ok()?;
    let text = response.text().await.unwrap_or_default();
    Some((response.status(), text.chars().take(MAX_ANSWER).collect()))
}
