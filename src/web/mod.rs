//! The browser's side of the core: exports, IndexedDB, network and the message router. It decides nothing;
//! whatever has to be decided is a function of the pure modules.

mod message;
mod net;
mod router;
mod store;

use wasm_bindgen::prelude::*;

/// Answers one message of `extension/protocol.js`. Never rejects: a failure is an answer of kind `error` with
/// a sentence for people.
#[wasm_bindgen]
pub async fn handle(request: JsValue) -> JsValue {
    console_error_panic_hook::set_once();
    let answer = match serde_wasm_bindgen::from_value::<message::Request>(request) {
        Ok(request) => router::answer(request)
            .await
            .unwrap_or_else(|error| message::Answer::Error { message: error.to_string() }),
        Err(error) => {
            message::Answer::Error { message: format!("Sightline does not understand this request: {error}") }
        }
    };
    message::to_js(&answer).unwrap_or(JsValue::NULL)
}

/// Reads a text as `sightline read` does and gives one record a line. For tests of the shipped bytes and for
/// looking into a problem from the browser's console.
#[wasm_bindgen]
#[must_use]
pub fn read_text(text: &str, platform: Option<String>) -> String {
    console_error_panic_hook::set_once();
    let platform = platform.and_then(|id| crate::Platform::from_id(&id));
    let ads = crate::read::text(text, platform).ads;
    ads.iter().filter_map(|ad| serde_json::to_string(ad).ok()).map(|line| line + "\n").collect()
}
