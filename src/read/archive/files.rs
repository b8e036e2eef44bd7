//! The files of a download: which are known, by their names, and what reads them.

use std::io::{Read, Seek};

use super::import::Import;
use super::walk::{self, Metered, walk};
use super::{google, linkedin, meta, tiktok, x};
use crate::record::ad::Ad;

/// Most files in a zip.
const MAX_FILES: usize = 500_000;

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
