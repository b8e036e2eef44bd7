//! The browser's side of the core: exports, IndexedDB, network and the message router.
//!
//! The only folder that knows a browser. May know everything before it and decides nothing: whatever has to be decided
//! is a function of the pure folders.

mod active;
mod import;
mod language;
mod message;
mod net;
mod router;
mod store;
mod time;

use wasm_bindgen::prelude::*;

use crate::show::view::Trouble;

/// Answers one message of `extension/protocol.js`. Never rejects: a failure is an answer of kind `error` with
/// a sentence for people.
#[wasm_bindgen]
pub async fn handle(request: JsValue) -> JsValue {
    console_error_panic_hook::set_once();
    let answer = match serde_wasm_bindgen::from_value::<message::Request>(request) {
        Ok(request) => router::answer(request).await,
        Err(error) => Err(Trouble::Request(error.to_string())),
    };
    let answer = match answer {
        Ok(answer) => answer,
        Err(trouble) => message::Answer::Error { message: trouble.say(router::locale().await) },
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
    let ads = crate::read_and_judge(crate::read::rules::RuleSet::bundled(), text, platform).ads;
    ads.iter().filter_map(|ad| serde_json::to_string(ad).ok()).map(|line| line + "\n").collect()
}

/// Takes the weights of a language, which the background reads when it needs them. For the same uses as [`read_text`].
#[wasm_bindgen]
pub fn take_weights(lang: &str, file: Vec<u8>) {
    crate::judge::political::text::Model::take(lang, file);
}
