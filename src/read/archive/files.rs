//! The files of a download: which are about ads, by their names and by what they hold, and what reads them.

use std::io::{self, Cursor, Read, Seek, SeekFrom};

use super::import::Import;
use super::pairs::Pairs;
use super::walk::{self, Metered, walk};
use super::{decode, google, linkedin, meta, pages, tiktok, x};
use crate::record::ad::Ad;
use crate::text::fold;

/// Most files in a zip.
const MAX_FILES: usize = 500_000;
/// Largest zip in a zip, in bytes: it is held whole. Downloads in several parts come so.
const MAX_INNER: u64 = 256 * 1024 * 1024;
/// How much of a download's first page is looked at, in bytes.
const MAX_FIRST_PAGE: u64 = 1024 * 1024;
/// How often its packed size a file may be, and from what size on that counts, in bytes: exports pack 10 to 40 times.
const MAX_RATIO: u64 = 250;
const LARGE: u64 = 16 * 1024 * 1024;

/// What is said of a file that is larger than that.
const BOMB: &str = "it unpacks to far more than an export does; it was left out";

fn is_bomb<R: Read>(file: &zip::read::ZipFile<'_, R>) -> bool {
    file.size() > LARGE && file.size() / MAX_RATIO > file.compressed_size()
}

/// What a zip is read from. One kind for all, so that the code to read one stands in the package once.
trait ReadSeek: Read + Seek {}
impl<R: Read + Seek> ReadSeek for R {}

/// What a file is, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    X,
    Json,
    LinkedIn,
    Activity,
    Page,
}

/// Whether a file of this name is worth opening: what it holds says whether it is about ads.
#[must_use]
pub fn is_known(name: &str) -> bool {
    matches!(extension(name).as_str(), "js" | "json" | "csv" | "html" | "htm")
}

/// Whether a file that begins so is a zip, whatever its name is.
#[must_use]
pub fn is_zip(beginning: &[u8]) -> bool {
    beginning.starts_with(b"PK\x03\x04") || beginning.starts_with(b"PK\x05\x06")
}

fn is_html(extension: &str) -> bool {
    matches!(extension, "html" | "htm")
}

fn extension(name: &str) -> String {
    name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default()
}

/// The page a download of Meta begins with, as much of it as is looked at.
fn first_page(zip: &mut zip::ZipArchive<&mut &mut dyn ReadSeek>) -> Option<String> {
    let is_first = |at: &usize| {
        let name = zip.name_for_index(*at).and_then(Result::ok);
        name.is_some_and(|name| name.ends_with("start_here.html"))
    };
    let at = (0..zip.len().min(MAX_FILES)).find(is_first)?;
    let mut page = Vec::new();
    zip.by_index(at).ok()?.take(MAX_FIRST_PAGE).read_to_end(&mut page).ok()?;
    Some(String::from_utf8_lossy(&page).into_owned())
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
    import.formed(Form::X, true, "this file", Box::new(text.as_bytes()), &mut |_| true);
    let problems = std::mem::take(&mut import.problems);
    (import.into_records().into_iter().map(|met| met.ad).collect(), problems)
}

/// What a file is, by its name: those that name themselves are read even where nothing of their content is known.
fn form(path: &str) -> Option<Form> {
    let name = fold(path.rsplit(['/', '\\']).next().unwrap_or(path));
    // Downloads of the same day carry a number: "watch-history (2).json".
    let (stem, extension) = name.rsplit_once('.')?;
    let starts = |list: &[&str]| list.iter().any(|start| stem.starts_with(start));
    match extension {
        "js" => starts(&["ad-impressions", "ad-engagements", "personalization"]).then_some(Form::X),
        "csv" => linkedin::is_known(stem).then_some(Form::LinkedIn),
        "json" => {
            (starts(meta::FILES) || starts(google::FILES) || starts(tiktok::FILES)).then_some(Form::Json)
        }
        "html" | "htm" => pages::is_named(path).then_some(Form::Page),
        _ => None,
    }
}

/// What a file is, by how it begins, whatever it is called.
fn form_of(extension: &str, head: &str) -> Option<Form> {
    let names = |key: &&str| head.contains(&format!("\"{key}\""));
    match extension {
        "js" => ["ad_impressions", "ad_engagements", "p13n_data", "personalization"]
            .iter()
            .any(|part| head.get(..200).unwrap_or(head).contains(&format!("window.YTD.{part}")))
            .then_some(Form::X),
        "csv" => linkedin::has_header(head).then_some(Form::LinkedIn),
        "html" | "htm" if google::is_html(head) => Some(Form::Activity),
        "html" | "htm" => pages::is_titled(head).then_some(Form::Page),
        "json" => {
            // Other lists bear the plain names as well.
            let plain =
                ["label_values", "history_v2", "topics", "topics_v2", "Interests", "ResponsesList", "bcts"];
            let lists = meta::LISTS.iter().chain(tiktok::LISTS).filter(|key| !plain.contains(key));
            let google = ["titleUrl", "header", "time"].iter().all(names);
            (google || lists.into_iter().any(names)).then_some(Form::Json)
        }
        _ => None,
    }
}

impl Import {
    /// Reads one file, if its name or its content says that it is about ads. `tick` is given the bytes read since the
    /// last time and says whether to go on.
    pub fn file(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        self.member(name, Box::new(reader), tick);
    }

    fn member(&mut self, name: &str, reader: Box<dyn Read + '_>, tick: &mut dyn FnMut(u64) -> bool) {
        if self.stopped {
            return;
        }
        let extension = extension(name);
        if !is_known(name) {
            self.skipped += 1;
            return;
        }
        let named = form(name);
        match decode::open(reader) {
            Err(error) => self.problem(format!("{name}: {error}; this file was left out")),
            Ok((head, input)) => match named.or_else(|| form_of(&extension, &head)) {
                Some(form) => self.formed(form, named.is_some(), name, input, tick),
                None => {
                    self.html += u32::from(is_html(&extension));
                    self.skipped += 1;
                }
            },
        }
    }

    /// Reads a file the person chose themselves, whatever its name is.
    pub fn chosen(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let extension = extension(name);
        let other = match extension.as_str() {
            "js" => Some(Form::X),
            "json" => Some(Form::Json),
            "csv" => Some(Form::LinkedIn),
            "html" | "htm" => None,
            _ => {
                self.problem(format!(
                    "{name}: no file of a data download that Sightline knows; choose the zip, or a .json, .js, .csv or .html file in it"
                ));
                return;
            }
        };
        let html = self.html;
        match decode::open(Box::new(reader)) {
            Ok((head, input)) => match form(name).or_else(|| form_of(&extension, &head)).or(other) {
                Some(form) => self.formed(form, true, name, input, tick),
                None => self.html += 1,
            },
            Err(error) => self.problem(format!("{name}: {error}; nothing of it could be read")),
        }
        if self.html > html {
            self.problem(format!(
                "{name}: this is the HTML form of a download, and no ad could be read in it; ask the platform for JSON"
            ));
        }
    }

    /// `named` where it is said to be about ads: what is not understood of it is named.
    fn formed(
        &mut self,
        form: Form,
        named: bool,
        name: &str,
        reader: Box<dyn Read + '_>,
        tick: &mut dyn FnMut(u64) -> bool,
    ) {
        let before = self.so_far();
        let input = Metered::new(Pairs::new(reader), tick);
        let done = match form {
            Form::X => x::read(self, name, input),
            Form::Json => self.json(name, named, input),
            Form::LinkedIn => linkedin::read(self, name, input),
            Form::Activity => google::read_html(self, name, input),
            Form::Page => pages::read(self, name, input),
        };
        let kept = self.so_far().0.saturating_sub(before.0);
        self.file_read(name, before);
        if kept == 0 && matches!(form, Form::Activity | Form::Page) {
            // What it could hold nobody knows.
            self.html += 1;
        } else {
            self.read += 1;
        }
        match done {
            Err(said) if said.contains(walk::CANCELLED) => self.stopped = true,
            Err(said) => {
                let kept =
                    if kept == 0 { "nothing of it could be read" } else { "what stood before was kept" };
                self.problem(format!("{name}: {said}; {kept}"));
            }
            Ok(()) => {}
        }
    }

    /// Reads the files of a zip that can hold something about ads; the others are not even opened.
    pub fn zip(&mut self, name: &str, mut reader: impl Read + Seek, tick: &mut dyn FnMut(u64) -> bool) {
        self.unpack(name, &mut reader, false, tick);
    }

    fn unpack(
        &mut self,
        name: &str,
        mut reader: &mut dyn ReadSeek,
        deep: bool,
        tick: &mut dyn FnMut(u64) -> bool,
    ) {
        let (html, read, told) = (self.html, self.read, self.problems.len());
        let damage = match zip::ZipArchive::new(&mut reader) {
            Ok(mut zip) => self.members(name, &mut zip, deep, tick),
            Err(error) => Some(error),
        };
        // A list at the end that leads nowhere is as good as none.
        if let Some(error) = damage.filter(|_| self.read == read) {
            self.problems.truncate(told);
            let whole = self.cut_off(name, reader, tick);
            self.problem(format!(
                "{name}: no zip that can be opened ({error}); {whole} files in it were whole; fetch it again"
            ));
        }
        if self.html > html && self.read == read && !self.stopped {
            self.problem(format!(
                "{name}: this is the HTML form of a download, and nothing of it could be read; ask the platform for JSON"
            ));
        }
    }

    /// A zip in a zip, but no further.
    fn inner_zip(&mut self, name: &str, file: impl Read, deep: bool, tick: &mut dyn FnMut(u64) -> bool) {
        let mut bytes = Vec::new();
        match file.take(MAX_INNER).read_to_end(&mut bytes) {
            Ok(_) if !deep => self.unpack(name, &mut Cursor::new(bytes), true, tick),
            Ok(_) => {
                self.problem(format!("{name}: a zip in a zip in a zip; unpack it and choose what is in it"))
            }
            Err(error) => self.problem(format!("{name}: {error}; this file was left out")),
        }
    }

    /// Reads the files of a zip; gives what is wrong where one of them was not where it should be.
    fn members(
        &mut self,
        name: &str,
        zip: &mut zip::ZipArchive<&mut &mut dyn ReadSeek>,
        deep: bool,
        tick: &mut dyn FnMut(u64) -> bool,
    ) -> Option<zip::result::ZipError> {
        let above = self.clock.take();
        // The parts of a download come in one zip, and only one of them has the first page.
        self.clock = first_page(zip).and_then(|page| pages::clock(&page)).or(above.filter(|_| deep));
        let mut damage = None;
        for at in 0..zip.len().min(MAX_FILES) {
            let is_read = |inner: &str| is_known(inner) || extension(inner) == "zip";
            let Some(inner) = zip.name_for_index(at).and_then(Result::ok).filter(|name| is_read(name)) else {
                self.skipped += 1;
                continue;
            };
            let inner = format!("{name}/{inner}");
            match zip.by_index(at) {
                Ok(file) if is_bomb(&file) => self.problem(format!("{inner}: {BOMB}")),
                Ok(file) if extension(&inner) == "zip" => self.inner_zip(&inner, file, deep, tick),
                Ok(file) => self.checked(&inner, file, tick),
                Err(error) => {
                    self.problem(format!("{inner}: {error}; this file was left out"));
                    damage = Some(error);
                }
            }
            if self.stopped {
                break;
            }
        }
        self.clock = above;
        damage
    }

    /// Reads a file of a zip for itself, and keeps what was read of it only where its checksum holds: a damaged file says what nobody
    /// wrote.
    fn checked(&mut self, name: &str, mut file: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let mut one = Self::new();
        one.clock = self.clock;
        one.file(name, &mut file, tick);
        let rest = if one.so_far() == (0, 0, 0) || one.stopped {
            Ok(0)
        } else {
            io::copy(&mut file, &mut io::sink())
        };
        match rest {
            Ok(_) => self.absorb(one),
            Err(error) => self.problem(format!("{name}: damaged ({error}); this file was left out")),
        }
    }

    /// Reads a zip whose end is missing, from its beginning: the files before the damage. Gives how many were whole.
    fn cut_off(
        &mut self,
        name: &str,
        mut reader: &mut dyn ReadSeek,
        tick: &mut dyn FnMut(u64) -> bool,
    ) -> usize {
        let mut whole = 0;
        if reader.seek(SeekFrom::Start(0)).is_err() {
            return 0;
        }
        while whole < MAX_FILES && !self.stopped {
            let Ok(Some(file)) = zip::read::read_zipfile_from_stream(&mut reader) else { break };
            let Ok(inner) = file.name().map(|inner| format!("{name}/{inner}")) else { break };
            if is_bomb(&file) {
                self.problem(format!("{inner}: {BOMB}"));
                break;
            }
            self.file(&inner, file, tick);
            whole += 1;
        }
        whole
    }

    /// A JSON file of any platform but X: known by what stands in it.
    fn json<R: Read>(&mut self, name: &str, named: bool, input: Metered<'_, R>) -> Result<(), String> {
        let wanted: Vec<&str> = meta::LISTS.iter().chain(tiktok::LISTS).copied().collect();
        let mut odd = 0_usize;
        let done = walk(input, &wanted, &google::is_plain, &mut |key, value| {
            let read = meta::entry(self, name, key, &value)
                || tiktok::entry(self, key, &value)
                || (key.is_empty() && google::entry(self, &value));
            odd += usize::from(!read);
        });
        self.leave_out(odd);
        if odd > 0 && named {
            self.problem(format!("{name}: {odd} entries have a shape not known yet; the others were read"));
        }
        done
    }
}
