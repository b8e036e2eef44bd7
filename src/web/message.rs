//! Requests and answers, as `extension/protocol.js` describes them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use crate::keep::index::Query;
use crate::keep::mute::Mute;
use crate::keep::withdrawal::Withdrawal;
use crate::read::sensor::SensorRules;
use crate::record::stored::Sighting;

/// What the background asks of the core.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)] // described once, in protocol.js
pub enum Request {
    Rules { host: String },
    Seen { platform: String, host: String, lang: String, items: Vec<Candidate>, room: u32 },
    Locate { platform: String, host: String, items: Vec<Around> },
    Sighted { items: Vec<Sighting> },
    Explained(Dialog),
    Panel { key: String, reachable: bool },
    Badges { keys: Vec<String> },
    Mute { scope: Mute, key: String, on: bool },
    View { page: String, params: BTreeMap<String, String> },
    Settings,
    Switch { platform: String, on: bool },
    Pause { minutes: u32 },
    Join { file: String, invite: Option<String> },
    Terms,
    Leave,
    Donate { keys: Vec<String> },
    Trim { key: String, part: String, give: bool },
    About { part: String, value: String },
    Never { advertiser: String, on: bool },
    Flush { reachable: Vec<String>, consented: bool },
    Withdraw(Withdrawal),
    Outlook(Withdrawal),
    Hurry,
    Automatic { on: bool },
    Queue,
    Cancel { tag: Option<String> },
    Receipts { keys: bool },
    OpenReceipts { file: String },
    Forget { keys: Vec<String>, query: Option<Query> },
    ForgetAll,
    Restore,
    EmptyTrash,
    Prune,
    Rows { query: Query, offset: u32, limit: u32 },
    Choose { lang: Option<String>, theme: Option<String>, keep_days: Option<u32>, law: Option<String> },
    Part { store: String, last: Option<String>, keys: Option<bool> },
    Table { last: Option<String> },
    Picture { chart: String, params: BTreeMap<String, String> },
    Count,
    Looked { platform: String, host: String, page: bool, posts: u32 },
    Report { platform: String, structure: String },
    LoadRules { file: String },
    ResetRules,
    Trust { key: String, on: bool },
    RulesFrom { address: String },
    Opine { key: String, political: Option<bool> },
    Unimport { keys: Vec<String>, others: BTreeMap<String, Vec<String>> },
    Say { id: String, args: BTreeMap<String, Arg> },
    Words { ids: Vec<String> },
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

/// An explanation the person opened.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Dialog {
    pub platform: String,
    pub host: String,
    pub url: String,
    pub html: String,
    pub properties: Vec<String>,
    /// Of the ad whose menu was opened last.
    pub key: Option<String>,
}

/// What stands around a label that no post holds.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub struct Around {
    pub id: String,
    pub html: String,
}

/// What the core says.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Answer {
    Rules { rules: Option<SensorRules> },
    Seen { items: Vec<Read>, kept: u32 },
    Located { items: Vec<Located> },
    Explained { key: Option<String> },
    Html { html: String },
    Badges { items: Vec<Badge> },
    View { html: String, trouble: String, lang: &'static str, dir: &'static str, theme: String },
    Said { text: String },
    Words { texts: Vec<String>, lang: &'static str, dir: &'static str, theme: String },
    Settings(Settings),
    Queued { count: usize, changed: usize },
    Study { file: String },
    Flushed(Flushed),
    Outlook { html: String, count: usize },
    Queueing { on: bool, count: usize },
    Cancelled { count: usize },
    Opened { tags: Vec<String>, count: usize },
    Forgotten { count: u32 },
    Restored { count: u32 },
    Part { text: String, last: Option<String> },
    Count { today: usize },
    Report { text: String },
    RulesLoaded { version: u32 },
    Done,
    Error { message: String },
}

/// What was sent, and what still is to be.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Flushed {
    pub sent: usize,
    pub waiting: usize,
    pub returning: usize,
    pub refused: usize,
    pub retry_at: Option<f64>,
    /// Whether a request was made: there may be another.
    pub more: bool,
}

/// What became of a candidate.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Read {
    pub id: String,
    pub key: Option<String>,
    pub badge: Option<String>,
}

/// Where ads stand around a label.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Located {
    pub id: String,
    pub cards: Vec<u32>,
    pub section: Option<&'static str>,
}

/// What the person chose, as far as scripts have to know it.
#[derive(Debug, Serialize)]
#[allow(missing_docs)]
pub struct Settings {
    pub on: Vec<&'static str>,
    pub platforms: Vec<PlatformInfo>,
    pub rules_address: String,
    pub paused: Option<f64>,
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
