//! What was read from a data download so far.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::held::{Held, MAX_ADS};
use super::met::Met;
use crate::read::reason;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Reason, Source};

/// Most traits of one platform.
const MAX_TRAITS: usize = 20_000;
/// Most problems, and most files, named one by one.
const MAX_PROBLEMS: usize = 200;
const MAX_READ: usize = 1_000;
/// Longest name of a file that is kept, in characters; of a longer one the end.
const MAX_NAME: usize = 200;

/// Why something of a file was left out, or is not as exact as it could be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Entries of a shape not known yet. Imports of before December 2026 kept Google's ads outside YouTube as `elsewhere`.
    #[serde(alias = "elsewhere")]
    Shape,
    /// Entries that say of an ad only that there was one.
    Unnamed,
    /// When an ad was shown is written in a way not known yet.
    Undated,
    /// Times are those of a clock of which nobody says how far it is from others.
    Clock,
    /// The file is damaged, or longer than what is read.
    Damaged,
    /// A page of which nothing could be read.
    Page,
    /// The form as text, which says less than the others.
    Text,
}

impl Why {
    /// Every one of them.
    pub const ALL: [Self; 7] =
        [Self::Shape, Self::Unnamed, Self::Undated, Self::Clock, Self::Damaged, Self::Page, Self::Text];

    /// The same in words, for the command line.
    #[must_use]
    pub const fn said(self) -> &'static str {
        match self {
            Self::Shape => "entries of a shape not known yet",
            Self::Unnamed => "entries that say only that there was an ad",
            Self::Undated => "times are written in a way not known yet",
            Self::Clock => "times are those of the account's own clock",
            Self::Damaged => "the file is damaged",
            Self::Page => "nothing of this page could be read",
            Self::Text => "a form as text, which says less than JSON",
        }
    }
}

/// What became of one file of a download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRead {
    /// Its name, with the zips it is in.
    pub name: String,
    /// Entries read of it.
    pub entries: usize,
    /// Of their reasons, those kept as they stood because no rule knows them.
    pub verbatim: usize,
    /// Entries that are left out.
    pub unread: usize,
    /// Why they are, or what else is not as it could be.
    #[serde(default)]
    pub why: Option<Why>,
}

/// What was read from a data download so far.
#[derive(Debug, Default)]
pub struct Import {
    /// What each platform thinks of the person.
    pub traits: BTreeMap<&'static str, Vec<Reason>>,
    /// Files that were read, and files that hold nothing about ads.
    pub read: u32,
    /// See [`read`](Self::read).
    pub skipped: u32,
    /// Each file that was read, in order; at most 1,000.
    pub files: Vec<FileRead>,
    /// Files of the HTML form of which nothing was read.
    pub html: u32,
    /// One sentence each: the file, and what of it could not be read.
    pub problems: Vec<String>,
    /// Whether the person stopped it.
    pub stopped: bool,
    /// Entries read, reasons kept as they stood, and entries left out, so far.
    entries: usize,
    verbatim: usize,
    unread: usize,
    why: Option<Why>,
    held: Held,
    /// How far the clock of the download being read is ahead of UTC, in seconds, where it says.
    pub(super) clock: Option<f64>,
}

impl Import {
    /// Nothing read yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many different ads and advertisers were met.
    #[must_use]
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Whether none was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// One per ad or advertiser, in the order met.
    pub fn met(&self) -> impl Iterator<Item = Met> + '_ {
        self.held.all()
    }

    /// The same, then what each platform thinks of the person.
    pub fn records(&self) -> impl Iterator<Item = Met> + '_ {
        self.met().chain(self.thoughts())
    }

    /// What each platform thinks of the person, as a record without an ad.
    pub fn thoughts(&self) -> impl Iterator<Item = Met> + '_ {
        self.traits.iter().filter_map(|(platform, reasons)| {
            let mut ad = Ad::new(Platform::from_id(platform)?);
            ad.surface = Some(Surface::Archive);
            ad.explanation = Some(Explanation { source: Source::Archive, reasons: reasons.clone() });
            Some(Met { ad, seen: None, impressions: 0 })
        })
    }

    /// Notes what became of a file, given how much was read before it.
    pub(super) fn file_read(&mut self, name: &str, (entries, verbatim, unread): (usize, usize, usize)) {
        if self.files.len() < MAX_READ {
            let skipped = name.chars().count().saturating_sub(MAX_NAME);
            let now = self.so_far();
            self.files.push(FileRead {
                name: name.chars().skip(skipped).collect(),
                entries: now.0.saturating_sub(entries),
                verbatim: now.1.saturating_sub(verbatim),
                unread: now.2.saturating_sub(unread),
                why: self.why.take(),
            });
        }
        self.why = None;
    }

    /// How many entries were read, reasons kept as they stood, and entries left out.
    pub(super) fn so_far(&self) -> (usize, usize, usize) {
        (self.entries, self.verbatim, self.unread)
    }

    /// Entries that are left out.
    pub(super) fn leave_out(&mut self, count: usize, why: Why) {
        self.unread = self.unread.saturating_add(count);
        if count > 0 {
            self.note(why);
        }
    }

    /// Whether that was noted of the file under way.
    pub(super) fn is_noted(&self, why: Why) -> bool {
        self.why == Some(why)
    }

    /// What is not as it could be in the file under way; the first counts.
    pub(super) fn note(&mut self, why: Why) {
        self.why.get_or_insert(why);
    }

    pub(super) fn problem(&mut self, said: String) {
        match self.problems.len() {
            0..MAX_PROBLEMS => self.problems.push(said),
            MAX_PROBLEMS => self.problems.push("there are more problems of this kind".into()),
            _ => {}
        }
    }

    /// One entry that says that an ad was shown.
    pub(super) fn add_impression(&mut self, ad: Ad, at: Option<f64>) {
        self.entries = self.entries.saturating_add(1);
        self.add(Met { ad, seen: at.map(|at| (at, at)), impressions: 1 });
    }

    /// One entry about an ad or an advertiser.
    pub(super) fn add_ad(&mut self, ad: Ad, at: Option<f64>) {
        self.entries = self.entries.saturating_add(1);
        self.add(Met { ad, seen: at.map(|at| (at, at)), impressions: 0 });
    }

    /// Takes in what was read of a file for itself.
    pub(super) fn absorb(&mut self, other: Self) {
        self.read += other.read;
        self.skipped += other.skipped;
        self.html += other.html;
        self.stopped |= other.stopped;
        self.entries = self.entries.saturating_add(other.entries);
        self.verbatim = self.verbatim.saturating_add(other.verbatim);
        self.unread = self.unread.saturating_add(other.unread);
        let room = MAX_READ.saturating_sub(self.files.len());
        self.files.extend(other.files.into_iter().take(room));
        other.problems.into_iter().for_each(|problem| self.problem(problem));
        if !self.held.absorb(other.held) {
            self.too_many();
        }
        for (platform, reasons) in other.traits {
            let known = self.traits.entry(platform).or_default();
            for reason in reasons {
                if known.len() < MAX_TRAITS && !known.contains(&reason) {
                    known.push(reason);
                }
            }
        }
    }

    fn add(&mut self, met: Met) {
        let reasons = met.ad.explanation.iter().flat_map(|explanation| &explanation.reasons);
        self.verbatim += reasons.filter(|reason| matches!(reason.kind, Kind::Unrecognised { .. })).count();
        if !self.held.add(met) {
            self.too_many();
        }
    }

    fn too_many(&mut self) {
        let said = format!("more than {MAX_ADS} different ads; the rest is left out");
        if !self.problems.contains(&said) {
            self.problem(said);
        }
    }

    /// Something a platform thinks of the person.
    pub(super) fn add_trait(&mut self, platform: Platform, kind: Kind) {
        let reason = reason(kind, Origin::Archive).asked_by(AskedBy::Platform);
        let known = self.traits.entry(platform.id()).or_default();
        if known.len() < MAX_TRAITS && !known.contains(&reason) {
            self.verbatim += usize::from(matches!(reason.kind, Kind::Unrecognised { .. }));
            self.entries += 1;
            known.push(reason);
        }
    }
}
