//! The network: requests through the relay of a study to its collector, and to its issuer, and to nobody else.

use donation::oblivious;
use gloo::net::http::{Request, RequestBuilder, Response};
use js_sys::{Reflect, Uint8Array};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestMode,
    RequestRedirect,
};

/// How long an answer may take, in milliseconds.
const PATIENCE: u32 = 30_000;
/// The most read of an answer, in bytes: a study's file, padded and sealed.
const MAX_ANSWER: usize = 140 * 1024;

/// Posts JSON and gives the status and the answer. `None` when nobody answered.
pub async fn post<T: Serialize>(address: &str, body: &T) -> Option<(u16, Vec<u8>)> {
    let response = bare(address).json(body).ok()?.send().await.ok()?;
    Some((response.status(), beginning(&response).await.unwrap_or_default()))
}

/// Asks a collector through its relay, which learns nothing of what is asked; `gateway` is the collector's public key. Gives the status
/// and the answer, `None` when the collector did not answer: whoever stands between cannot answer for it.
pub async fn through(relay: &str, gateway: &str, asked: &oblivious::Request) -> Option<(u16, Vec<u8>)> {
    let (sealed, awaiting) = asked.seal(gateway)?;
    let request = bare(&format!("{relay}/v1/relay")).header("content-type", oblivious::REQUEST);
    let response = request.body(Uint8Array::from(sealed.as_slice())).ok()?.send().await.ok()?;
    awaiting.open(&beginning(&response).await?)
}

/// A request that tells nothing of who asks.
fn bare(address: &str) -> RequestBuilder {
    Request::post(address)
        .credentials(RequestCredentials::Omit)
        .mode(RequestMode::Cors)
        .redirect(RequestRedirect::Error)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
}

/// The beginning of an answer; the rest is not waited for, however much there is.
async fn beginning(response: &Response) -> Option<Vec<u8>> {
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
    Some(bytes)
}
