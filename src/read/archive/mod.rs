//! Data downloads: what a platform itself hands a person about the ads they were shown and about what it thinks of
//! them. Files of any size are read one entry at a time; damaged, half and foreign files lose nothing that could be
//! read.

mod google;
mod linkedin;
mod meta;
mod tiktok;
pub(crate) mod walk;
mod x;

use std::collections::{BTreeMap, HashMap};
use std::io::{Read, Seek};

use serde_json::Value;

use crate::read::reason;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::finding::{Certainty, DOWNLOADED, Evidence, Family};
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Reason, Source};
use crate::text::date;

use walk::{Metered, walk};

/// Most different ads of one import, and most traits of one platform.
const MAX_ADS: usize = 200_000;
const MAX_TRAITS: usize = 20_000;
/// Most problems named one by one.
const MAX_PROBLEMS: usize = 200;
/// Most files in a zip.
const MAX_FILES: usize = 500_000;

/// An ad of a download, and when it was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// The ad, merged over all its entries.
    pub ad: Ad,
    /// First and last time, in milliseconds since 1970-01-01 UTC, where the download says.
    pub seen: Option<(f64, f64)>,
    /// How many entries it had.
    pub times: u32,
}

/// What was read from a data download so far.
#[derive(Debug, Default)]
pub struct Import {
    /// One per ad or advertiser, in the order met.
    pub met: Vec<Met>,
    /// What each platform thinks of the person.
    pub traits: BTreeMap<&'static str, Vec<Reason>>,
    /// Files that were read, and files that hold nothing about ads.
    pub read: u32,
    /// See [`read`](Self::read).
    pub skipped: u32,
    /// One sentence each: the file, and what of it could not be read.
    pub problems: Vec<String>,
    /// Whether the person stopped it.
    pub stopped: bool,
    places: HashMap<String, usize>,
}

/// What a file is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    X,
    Json,
    LinkedIn,
}

/// Whether a file of this name can hold something about ads.
#[must_use]
pub fn is_known(name: &str) -> bool {
    form(name).is_some()
}

/// Whether a text is a file of X's data download.
#[must_use]
pub fn is_archive(text: &str) -> bool {
    text.trim_start_matches('\u{FEFF}').trim_start().starts_with("window.YTD.")
}

/// Reads a text that [`is_archive`].
#[must_use]
pub fn text_of_x(text: &str) -> (Vec<Ad>, Vec<String>) {
    let mut import = Import::new();
    import.formed(Form::X, "this file", text.as_bytes(), &mut |_| true);
    let problems = std::mem::take(&mut import.problems);
    (import.into_records(), problems)
}

fn form(name: &str) -> Option<Form> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase();
    // Downloads of the same day carry a number: "watch-history (2).json".
    let (stem, extension) = name.rsplit_once('.')?;
    let starts = |list: &[&str]| list.iter().any(|start| stem.starts_with(start));
    match extension {
        "js" => starts(&["ad-impressions", "ad-engagements", "personalization"]).then_some(Form::X),
        "csv" => linkedin::is_known(stem).then_some(Form::LinkedIn),
        "json" => {
            (starts(meta::FILES) || starts(google::FILES) || starts(tiktok::FILES)).then_some(Form::Json)
        }
        _ => None,
    }
}

impl Import {
    /// Nothing read yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads one file. `tick` is given the bytes read since the last time and says whether to go on.
    pub fn file(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        if self.stopped {
            return;
        }
        let Some(form) = form(name) else {
            self.skipped += 1;
            return;
        };
        self.formed(form, name, reader, tick);
    }

    /// Reads a file the person chose themselves, whatever its name is.
    pub fn chosen(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let form = form(name).or_else(|| match name.rsplit('.').next()?.to_lowercase().as_str() {
            "js" => Some(Form::X),
            "json" => Some(Form::Json),
            "csv" => Some(Form::LinkedIn),
            _ => None,
        });
        match form {
            Some(form) => self.formed(form, name, reader, tick),
            None => self.problem(format!(
                "{name}: no file of a data download that Sightline knows; choose the zip, or a .json, .js or .csv file in it"
            )),
        }
    }

    fn formed(&mut self, form: Form, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let (before, input) = (self.entries(), Metered::new(reader, tick));
        let done = match form {
            Form::X => x::read(self, name, input),
            Form::Json => self.json(name, input),
            Form::LinkedIn => linkedin::read(self, name, input),
        };
        self.read += 1;
        match done {
            Err(said) if said.contains(walk::CANCELLED) => self.stopped = true,
            Err(said) => {
                let kept = self.entries() - before;
                let kept =
                    if kept == 0 { "nothing of it could be read" } else { "what stood before was kept" };
                self.problem(format!("{name}: {said}; {kept}"));
            }
            Ok(()) => {}
        }
    }

    /// Reads the files of a zip that can hold something about ads; the others are not even opened.
    pub fn zip(&mut self, name: &str, reader: impl Read + Seek, tick: &mut dyn FnMut(u64) -> bool) {
        let mut zip = match zip::ZipArchive::new(reader) {
            Ok(zip) => zip,
            Err(error) => {
                self.problem(format!("{name}: no zip that can be opened ({error}); fetch it again"));
                return;
            }
        };
        for at in 0..zip.len().min(MAX_FILES) {
            let Some(inner) = zip.name_for_index(at).and_then(Result::ok).filter(|name| is_known(name))
            else {
                self.skipped += 1;
                continue;
            };
            let inner = format!("{name}/{inner}");
            match zip.by_index(at) {
                Ok(file) => self.file(&inner, file, tick),
                Err(error) => self.problem(format!("{name}: {error}; this file was left out")),
            }
            if self.stopped {
                return;
            }
        }
    }

    /// Every ad, then what each platform thinks of the person as a record without an ad.
    #[must_use]
    pub fn into_records(self) -> Vec<Ad> {
        let traits = self.traits.into_iter().filter_map(|(platform, reasons)| {
            let mut ad = Ad::new(Platform::from_id(platform)?);
            ad.surface = Some(Surface::Archive);
            ad.explanation = Some(Explanation { source: Source::Archive, reasons });
            Some(ad)
        });
        self.met.into_iter().map(|met| met.ad).chain(traits).collect()
    }

    fn entries(&self) -> usize {
        self.met.iter().map(|met| met.times as usize).sum::<usize>()
            + self.traits.values().map(Vec::len).sum::<usize>()
    }

    fn problem(&mut self, said: String) {
        match self.problems.len() {
            0..MAX_PROBLEMS => self.problems.push(said),
            MAX_PROBLEMS => self.problems.push("there are more problems of this kind".into()),
            _ => {}
        }
    }

    /// One entry about an ad.
    fn met(&mut self, mut ad: Ad, at: Option<f64>) {
        ad.surface = Some(Surface::Archive);
        if let Some(explanation) = &ad.explanation
            && explanation.reasons.is_empty()
        {
            ad.explanation = None;
        }
        let key = ad.content_key();
        if let Some(known) = self.places.get(&key).and_then(|at| self.met.get_mut(*at)) {
            known.ad.merge(ad);
            known.times = known.times.saturating_add(1);
            if let Some(at) = at {
                let (first, last) = known.seen.unwrap_or((at, at));
                known.seen = Some((first.min(at), last.max(at)));
            }
            return;
        }
        if self.met.len() == MAX_ADS {
            self.problem(format!("more than {MAX_ADS} different ads; the rest is left out"));
            return;
        }
        self.places.insert(key, self.met.len());
        self.met.push(Met { ad, seen: at.map(|at| (at, at)), times: 1 });
    }

    /// Something a platform thinks of the person.
    fn thinks(&mut self, platform: Platform, kind: Kind) {
        let reason = reason(kind, Origin::Archive).asked_by(AskedBy::Platform);
        let known = self.traits.entry(platform.id()).or_default();
        if known.len() < MAX_TRAITS && !known.contains(&reason) {
            known.push(reason);
        }
    }

    /// A JSON file of any platform but X: known by what stands in it.
    fn json<R: Read>(&mut self, name: &str, input: Metered<'_, R>) -> Result<(), String> {
        let wanted: Vec<&str> = meta::LISTS.iter().chain(tiktok::LISTS).copied().collect();
        let mut odd = 0_usize;
        let done = walk(input, &wanted, &mut |key, value| {
            let read = meta::entry(self, name, key, &value)
                || tiktok::entry(self, key, &value)
                || (key.is_empty() && google::entry(self, &value));
            odd += usize::from(!read);
        });
        if odd > 0 {
            self.problem(format!("{name}: {odd} entries have a shape not known yet; the others were read"));
        }
        done
    }
}

/// An ad of a download: the platform's own record, nothing inferred.
fn ad(platform: Platform) -> Ad {
    let mut ad = Ad::new(platform);
    ad.surface = Some(Surface::Archive);
    ad.evidence = vec![Evidence { signal: DOWNLOADED.into(), family: Family::Structure }];
    ad.certainty = Some(Certainty::Confirmed);
    ad
}

/// An advertiser who chose the person, without an ad that says so.
fn chooser(platform: Platform, reasons: Vec<Kind>) -> Ad {
    let mut ad = Ad::new(platform);
    let reasons =
        reasons.into_iter().map(|kind| reason(kind, Origin::Archive).asked_by(AskedBy::Advertiser)).collect();
    ad.explanation = Some(Explanation { source: Source::Archive, reasons });
    ad
}

/// Text at a place, trimmed; `None` when empty.
fn text(value: &Value, pointer: &str) -> Option<String> {
    value.pointer(pointer)?.as_str().and_then(clip)
}

/// A text as it may be kept.
fn clip(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(4_000).collect())
}

/// A time in words or in seconds.
fn time(value: Option<&Value>) -> Option<f64> {
    match value? {
        Value::String(text) => date::parse(text),
        Value::Number(seconds) => {
            seconds.as_f64().filter(|at| (0.0..1e11).contains(at)).map(|at| at * 1000.0)
        }
        _ => None,
    }
}
