//! The training data as it lies: NDJSON, one item a line.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// One text, with what was said of it. `training/README.md` tells the fields.
#[derive(Clone, Deserialize)]
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
    /// Under a share-alike licence.
    #[serde(default)]
    pub sharealike: bool,
}

/// How much more an ad from somebody's feed counts than a post of a page.
const REAL: f32 = 3.0;

impl Row {
    /// How often it counts: what people were shown as an ad, more than posts of pages.
    pub fn counts(&self) -> f32 {
        if self.kind == "ad" && self.source.starts_with("fbpac") { REAL } else { 1.0 }
    }
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

/// The sentences written for the model, a file per language: `# political`, then what is not, under a heading each.
pub fn written(folder: &Path) -> Result<Vec<Row>, String> {
    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut files: Vec<_> =
        fs::read_dir(folder).map_err(fail)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    let mut rows = Vec::new();
    for path in files.iter().filter(|path| path.extension().is_some_and(|ending| ending == "txt")) {
        let lang = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let mut kind = "";
        let text = fs::read_to_string(path).map_err(fail)?;
        for (at, line) in text.lines().enumerate() {
            if let Some(heading) = line.strip_prefix("# ") {
                kind = heading;
            } else if !line.trim().is_empty() {
                rows.push(Row {
                    id: format!("written:{lang}:{at}"),
                    text: line.to_owned(),
                    advertiser: String::new(),
                    lang: lang.to_owned(),
                    kind: "written".into(),
                    source: "written".into(),
                    group: format!("written:{kind}:{at}"),
                    label: Some(u8::from(kind == "political")),
                    sharealike: false,
                });
            }
        }
    }
    Ok(rows)
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
