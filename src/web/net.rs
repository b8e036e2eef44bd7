//! The network: requests to the collector a person joined, and to nobody else.

use gloo::net::http::{Request, Response};
use js_sys::{Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestMode,
    RequestRedirect,
};

/// How long the collector may take, in milliseconds.
const PATIENCE: u32 = 30_000;
/// The most read of an answer, in bytes.
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
    Some((response.status(), beginning(&response).await.unwrap_or_default()))
}

/// The beginning of an answer; the rest is not waited for, however much there is.
async fn beginning(response: &Response) -> Option<String> {
    let reader: ReadableStreamDefaultReader = response.body()?.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    while bytes.len() < MAX_ANSWER {
        let part = JsFuture::from(reader.read()).await.ok()?;
        if Reflect::get(&part, &"done".into()).is_ok_and(|done| done.is_truthy()) {
            break;
        }
        let part: Uint8Array = Reflect::get(&part, &"value".into()).ok()?.dyn_into().ok()?;
        bytes.extend(part.to_vec());
    }
    // Whoever is slow to notice that nobody listens is not waited for.
    let _ = reader.cancel();
    bytes.truncate(MAX_ANSWER);
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
