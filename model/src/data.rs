//! The training data as it lies: NDJSON, one item a line.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One text, with what was said of it. `training/README.md` tells the fields.
#[derive(Deserialize)]
pub struct Row {
    pub id: String,
    pub text: String,
    #[serde(default)]
    pub advertiser: String,
    #[serde(default)]
    pub lang: String,
    #[serde(default)]
    pub kind: String,
    #[serde(default)]
    pub source: String,
    #[serde(default)]
    pub group: String,
    pub label: Option<u8>,
}

/// Every line of a packed file.
pub fn load<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>, String> {
    let file = fs::File::open(path).map_err(|error| format!("{}: {error}", path.display()))?;
    BufReader::new(flate2::read::GzDecoder::new(file))
        .lines()
        .enumerate()
        .map(|(at, line)| {
            let line = line.map_err(|error| format!("{}: {error}", path.display()))?;
            serde_json::from_str(&line)
                .map_err(|error| format!("{}: line {}: {error}", path.display(), at + 1))
        })
        .collect()
}

/// A fixed sequence that looks random.
pub fn mix(seed: u64) -> u64 {
    let mut x = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

pub fn hash(text: &str) -> u64 {
    text.bytes().fold(7, |sum, byte| mix(sum ^ u64::from(byte)))
}
