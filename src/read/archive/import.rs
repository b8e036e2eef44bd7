//! What was read from a data download so far.

use std::collections::{BTreeMap, HashMap};

use crate::read::reason;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Reason, Source};

/// Most different ads of one import, and most traits of one platform.
const MAX_ADS: usize = 200_000;
const MAX_TRAITS: usize = 20_000;
/// Most problems named one by one.
const MAX_PROBLEMS: usize = 200;
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
    /// Files of the HTML form, which is not read.
    pub html: u32,
    /// One sentence each: the file, and what of it could not be read.
    pub problems: Vec<String>,
    /// Whether the person stopped it.
    pub stopped: bool,
    places: HashMap<String, usize>,
}

impl Import {
    /// Nothing read yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
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

    pub(super) fn entries(&self) -> usize {
        self.met.iter().map(|met| met.times as usize).sum::<usize>()
            + self.traits.values().map(Vec::len).sum::<usize>()
    }

    pub(super) fn problem(&mut self, said: String) {
        match self.problems.len() {
            0..MAX_PROBLEMS => self.problems.push(said),
            MAX_PROBLEMS => self.problems.push("there are more problems of this kind".into()),
            _ => {}
        }
    }

    /// One entry about an ad.
    pub(super) fn add_ad(&mut self, mut ad: Ad, at: Option<f64>) {
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
    pub(super) fn add_trait(&mut self, platform: Platform, kind: Kind) {
        let reason = reason(kind, Origin::Archive).asked_by(AskedBy::Platform);
        let known = self.traits.entry(platform.id()).or_default();
        if known.len() < MAX_TRAITS && !known.contains(&reason) {
            known.push(reason);
        }
    }
}
