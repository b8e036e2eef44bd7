//! The files of a download: which are about ads, by their names and by what they hold, and what reads them.

use std::collections::BTreeSet;
use std::io::{self, Cursor, Read, Seek, SeekFrom};

use flate2::read::MultiGzDecoder;

use super::form::{Form, chosen, extension, form, is_known, is_page, is_plain, is_zip};
use super::import::{Import, Why};
use super::pairs::Pairs;
use super::walk::{self, Metered, walk};
use super::{decode, google, linkedin, meta, pages, tar, tiktok, x};
use crate::record::ad::Ad;

/// Most files in a zip.
const MAX_FILES: usize = 500_000;
/// Largest zip in a zip, in bytes: it is held whole. Downloads in several parts come so.
const MAX_INNER: u64 = 256 * 1024 * 1024;
/// How much of a download's first page is looked at, in bytes.
const MAX_FIRST_PAGE: u64 = 1024 * 1024;
/// How much of a file is looked at to know what it is packed with, in bytes.
const BEGINNING: u64 = 512;
/// How a gzip begins.
const GZIP: &[u8] = b"\x1F\x8B";
/// How often its packed size a file may be, and from what size on that counts, in bytes: exports pack 10 to 40 times.
const MAX_RATIO: u64 = 250;
const LARGE: u64 = 16 * 1024 * 1024;

/// What is said of a file that is larger than that.
const BOMB: &str = "it unpacks to far more than an export does; it was left out";

fn is_bomb<R: Read>(file: &zip::read::ZipFile<'_, R>) -> bool {
    file.size() > LARGE && file.size() / MAX_RATIO > file.compressed_size()
}

/// What a gzip holds, in bounds: it does not say beforehand how large it is.
struct Bounded<R> {
    inner: MultiGzDecoder<Counted<R>>,
    given: u64,
}

/// A reader that counts what it gave, in bytes.
struct Counted<R>(R, u64);

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.0.read(into)?;
        self.1 += count as u64;
        Ok(count)
    }
}

impl<R: Read> Bounded<R> {
    fn new(inner: R) -> Self {
        Self { inner: MultiGzDecoder::new(Counted(inner, 0)), given: 0 }
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.given += count as u64;
        if self.given > LARGE && self.given / MAX_RATIO > self.inner.get_ref().1 {
            return Err(io::Error::other(BOMB));
        }
        Ok(count)
    }
}

/// What a zip is read from. One kind for all, so that the code to read one stands in the package once.
trait ReadSeek: Read + Seek {}
impl<R: Read + Seek> ReadSeek for R {}

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
    (import.records().map(|met| met.ad).collect(), problems)
}

impl Import {
    /// Reads one file, if its name or its content says that it is about ads. `tick` is given the bytes read since the
    /// last time and says whether to go on.
    pub fn file(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        self.member(name, Box::new(reader), tick);
    }

    /// Reads whatever a person chose: a zip, a tgz, or a file of a download, whatever its name is.
    pub fn open(&mut self, name: &str, mut reader: impl Read + Seek, tick: &mut dyn FnMut(u64) -> bool) {
        let mut head = Vec::new();
        let read = reader.by_ref().take(BEGINNING).read_to_end(&mut head);
        if let Err(error) = read.and_then(|_| reader.seek(SeekFrom::Start(0))) {
            self.problem(format!("{name}: {error}; nothing of it could be read"));
        } else if is_zip(&head) || extension(name) == "zip" {
            self.zip(name, reader, tick);
        } else if head.starts_with(GZIP) {
            self.packed(name, reader, true, tick);
        } else if tar::is_tar(&head) {
            self.tar(name, &mut reader, tick);
        } else {
            self.chosen(name, reader, tick);
        }
    }

    /// Reads a gzip: a tar, or a single file.
    fn packed(&mut self, name: &str, reader: impl Read, is_chosen: bool, tick: &mut dyn FnMut(u64) -> bool) {
        let mut input = Bounded::new(reader);
        let mut head = Vec::new();
        if let Err(error) = input.by_ref().take(BEGINNING).read_to_end(&mut head) {
            self.problem(format!("{name}: {error}; nothing of it could be read; fetch it again"));
            return;
        }
        let is_tar = tar::is_tar(&head);
        let mut all = Cursor::new(head).chain(input);
        if is_tar {
            self.tar(name, &mut all, tick);
        } else if !is_chosen {
            self.file(name.strip_suffix(".gz").unwrap_or(name), all, tick);
        } else {
            self.chosen(name.strip_suffix(".gz").unwrap_or(name), all, tick);
        }
    }

    /// Reads the files of a tar. It has no list of them and no checksums, so what stood before a damage is kept.
    fn tar(&mut self, name: &str, input: &mut impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let mut count = 0;
        let done = tar::files(input, &mut |inner, file| {
            count += 1;
            self.file(&format!("{name}/{inner}"), file, tick);
            !self.stopped && count < MAX_FILES
        });
        if let Err(error) = done {
            self.problem(format!("{name}: damaged ({error}); what stood before was kept; fetch it again"));
        }
    }

    fn member(&mut self, name: &str, reader: Box<dyn Read + '_>, tick: &mut dyn FnMut(u64) -> bool) {
        if self.stopped {
            return;
        }
        if !is_known(name) {
            self.skipped += 1;
            return;
        }
        match decode::open(reader) {
            Err(error) => self.problem(format!("{name}: {error}; this file was left out")),
            Ok((head, input)) => match form(name, &head) {
                Some((form, named)) => self.formed(form, named, name, input, tick),
                None => {
                    self.html += u32::from(is_page(&head));
                    self.skipped += 1;
                }
            },
        }
    }

    /// Reads a file the person chose themselves, whatever its name is.
    pub fn chosen(&mut self, name: &str, reader: impl Read, tick: &mut dyn FnMut(u64) -> bool) {
        let html = self.html;
        match decode::open(Box::new(reader)) {
            Ok((head, _)) if head.trim().is_empty() => {
                self.problem(format!("{name}: the file is empty"));
            }
            Ok((head, input)) => match form(name, &head).map(|(form, _)| form).or(chosen(name, &head)) {
                Some(form) => self.formed(form, true, name, input, tick),
                None if is_page(&head) => self.html += 1,
                None => self.problem(format!(
                    "{name}: no file of a data download that Sightline knows; choose the zip, or a .json, .js, .csv or .html file in it"
                )),
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
            Form::Json => self.json(name, named, &|_| false, input),
            Form::AnyJson => self.json(name, named, &is_plain, input),
            Form::Table => linkedin::read(self, name, input),
            Form::Activity => google::read_html(self, name, input),
            Form::Page => pages::read(self, name, input),
            Form::TikTokText => tiktok::text(self, name, input),
        };
        let kept = self.so_far().0.saturating_sub(before.0);
        let nothing = kept == 0 && (form == Form::Page || self.is_noted(Why::Page));
        if done.is_err() {
            self.note(Why::Damaged);
        } else if nothing {
            self.note(Why::Page);
        } else if form == Form::TikTokText {
            self.note(Why::Text);
        }
        let may_be_other = form == Form::AnyJson || (form == Form::Json && !named);
        if may_be_other && done.is_ok() && self.so_far() == before {
            // It could have been about ads, and is not.
            self.skipped += 1;
            return;
        }
        self.file_read(name, before);
        if nothing {
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
            let Some(inner) = zip.name_for_index(at).and_then(Result::ok).filter(|name| is_known(name))
            else {
                self.skipped += 1;
                continue;
            };
            let inner = format!("{name}/{inner}");
            match zip.by_index(at) {
                Ok(file) if is_bomb(&file) => self.problem(format!("{inner}: {BOMB}")),
                Ok(file) if extension(&inner) == "zip" => self.inner_zip(&inner, file, deep, tick),
                Ok(file) if matches!(extension(&inner).as_str(), "tgz" | "gz") => {
                    self.packed(&inner, file, false, tick)
                }
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

    /// A JSON file of any platform but X: known by what stands in it. `is_anything` of a list whose name says nothing here.
    fn json<R: Read>(
        &mut self,
        name: &str,
        named: bool,
        is_anything: &dyn Fn(&str) -> bool,
        input: Metered<'_, R>,
    ) -> Result<(), String> {
        let wanted: Vec<&str> = meta::LISTS.iter().chain(tiktok::LISTS).copied().collect();
        let (mut odd, mut anything) = (0_usize, BTreeSet::new());
        let done = walk(input, &wanted, &google::is_plain, &mut |key, value| {
            if is_anything(key) {
                anything.insert(key.to_owned());
                return;
            }
            let read = meta::entry(self, name, key, &value)
                || tiktok::entry(self, key, &value)
                || (key.is_empty() && google::entry(self, &value));
            odd += usize::from(!read);
        });
        self.leave_out(odd, Why::Shape);
        if odd > 0 && named {
            self.problem(format!("{name}: {odd} entries have a shape not known yet; the others were read"));
        }
        if !anything.is_empty() {
            let lists: Vec<String> = anything.iter().map(|list| format!("“{list}”")).collect();
            self.problem(format!(
                "{name}: nothing in it says that it is about ads; its lists {} were left out; choose the download as it came",
                lists.join(", ")
            ));
        }
        done
    }
}
