//! Requests and answers, as `extension/protocol.js` describes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use crate::donate::Study;
use crate::mute::Mute;
use crate::rules::SensorRules;
use crate::stored::Stored;

/// What the background asks of the core.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)] // described once, in protocol.js
pub enum Request {
    Rules { host: String },
    Seen { platform: String, items: Vec<Candidate> },
    Sighted { items: Vec<Sighting> },
    Explained { platform: String, url: String, html: String, properties: Vec<String>, key: Option<String> },
    Panel { key: String },
    Badges { keys: Vec<String> },
    Mute { scope: Mute, key: String, on: bool },
    View { page: String, params: BTreeMap<String, String> },
    Settings,
    Switch { platform: String, on: bool },
    Join { study: Study, collector: String },
    Leave,
    Donate { keys: Vec<String> },
    Flush,
    Withdraw { tag: String },
    Forget { key: String },
    ForgetAll,
    Restore { ads: Vec<Stored> },
    Count,
    Looked { platform: String, page: bool, posts: u32 },
    Report { platform: String, structure: String },
    LoadRules { file: String },
    ResetRules,
    Trust { key: String, on: bool },
    RulesFrom { address: String },
    Opine { key: String, political: Option<bool> },
    Unimport { keys: Vec<String>, platforms: Vec<String> },
    Say { id: String, args: BTreeMap<String, Arg> },
}

/// What a message is filled in with.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum Arg {
    Number(u32),
    Text(String),
}

/// A post that could be an ad.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Candidate {
    pub id: String,
    pub html: String,
    pub properties: Vec<String>,
}

/// An ad that stood on the screen for a second.
#[derive(Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub struct Sighting {
    pub id: String,
    pub key: String,
    pub at: f64,
}

/// What the core says.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Answer {
    Rules { rules: Option<SensorRules> },
    Seen { items: Vec<Read> },
    Explained { key: Option<String> },
    Html { html: String },
    Badges { items: Vec<Badge> },
    View { html: String, lang: &'static str, dir: &'static str, theme: String },
    Said { text: String },
    Settings { on: Vec<&'static str>, platforms: Vec<PlatformInfo>, rules_address: String },
    Queued { count: usize },
    Flushed { sent: usize, waiting: usize, refused: usize, retry_at: Option<f64> },
    Forgotten { ads: Vec<Stored> },
    Count { today: usize },
    Report { text: String },
    RulesLoaded { version: u32 },
    Done,
    Error { message: String },
}

/// What became of a candidate.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Read {
    pub id: String,
    pub key: Option<String>,
    pub badge: Option<String>,
}

/// The badge of an ad on an open page, as it is now.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Badge {
    pub key: String,
    pub badge: Option<String>,
}

/// A platform as the settings list it.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct PlatformInfo {
    pub id: &'static str,
    pub name: &'static str,
    pub matches: &'static [String],
}

/// A value as plain objects and arrays.
pub fn to_js<T: Serialize>(value: &T) -> Result<JsValue, serde_wasm_bindgen::Error> {
    value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())
}
