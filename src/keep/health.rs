//! Whether reading still works: counts per platform, what they mean, and a report for whoever mends the rules.
//!
//! A platform that changes its markup does not announce it. What gives it away is silence where ads were, a
//! way of recognising them that stopped working, or posts that are not found at all. Counts and names only:
//! nothing here can hold what a post said.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use crate::record::ad::{Ad, Platform};
use crate::record::finding::{Certainty, Family};
use crate::record::reason::{Explanation, Kind};

/// Ads whose families are remembered.
const RECENT: usize = 80;
/// Of these, how many of the newest must lack a family before it counts as lost.
const NEWEST: usize = 20;
/// Posts without an ad before silence is suspected where no rate is known yet, and the least in any case.
const SILENT: u32 = 400;
const SILENT_LEAST: u32 = 120;
/// Ads met before a person's own rate is trusted.
const RATED: u32 = 10;
/// Pages in a row, each looked at for a while, on which no post was found.
const EMPTY_PAGES: u32 = 4;
/// Most new ads kept of a platform within an hour: one every seven seconds. A page could forge any number.
const MAX_NEW: u32 = 500;
const HOUR_MS: f64 = 3_600_000.0;
/// Most unknown names remembered, and their longest, in characters.
const MAX_UNKNOWN: usize = 40;
const MAX_NAME: usize = 60;

/// How reading went on one platform since counting began.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Health {
    /// The platform's id.
    pub platform: String,
    /// Pages on which posts were looked for.
    pub pages: u32,
    /// Posts looked at.
    pub posts: u32,
    /// Of these, how many could have been ads.
    pub candidates: u32,
    /// Ads two families agreed on.
    pub confirmed: u32,
    /// Ads one family gave away.
    pub likely: u32,
    /// Explanations opened.
    pub explanations: u32,
    /// Reasons understood, and reasons kept as they were found.
    pub understood: u32,
    /// See [`understood`](Self::understood).
    pub unrecognised: u32,
    /// Names of criteria this version does not know, with how often they were met.
    pub unknown: BTreeMap<String, u32>,
    /// Posts since the last ad.
    pub since_ad: u32,
    /// Pages in a row without a post.
    pub empty_pages: u32,
    /// The families of the newest ads, oldest first: 1 structure, 2 markup, 4 label.
    pub recent: VecDeque<u8>,
    /// Ads found by their label alone, outside every post the rules know: where rules and reading without them disagree.
    pub located: u32,
    /// The hour in which new ads are counted, in hours since 1970; how many were kept in it, and how many were not.
    pub hour: i64,
    /// See [`hour`](Self::hour).
    pub kept: u32,
    /// See [`hour`](Self::hour).
    pub flood: u32,
    /// The latest local days on which posts were looked at, counted from 1970-01-01.
    pub days: BTreeSet<u32>,
    /// When an ad was met last, in milliseconds since 1970; 0 for never.
    pub last_ad: f64,
    /// When a page was looked at last.
    pub last_page: f64,
}

impl Default for Health {
    fn default() -> Self {
        Self {
            platform: String::new(),
            pages: 0,
            posts: 0,
            candidates: 0,
            confirmed: 0,
            likely: 0,
            explanations: 0,
            understood: 0,
            unrecognised: 0,
            unknown: BTreeMap::new(),
            since_ad: 0,
            empty_pages: 0,
            recent: VecDeque::new(),
            located: 0,
            hour: 0,
            kept: 0,
            flood: 0,
            days: BTreeSet::new(),
            last_ad: 0.0,
            last_page: 0.0,
        }
    }
}

/// What the counts mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing to judge by yet.
    Unknown,
    /// Ads are found, in more than one way.
    Good,
    /// Pages were looked at and held no post the rules know.
    NoPosts {
        /// How many pages in a row.
        pages: u32,
    },
    /// Many posts, and no ad among them.
    Silent {
        /// How many posts since the last ad.
        posts: u32,
    },
    /// More new ads within an hour than anybody can look at; what was too much was not kept.
    Flood {
        /// How many were not kept.
        ads: u32,
    },
    /// Ads are found, but one way of recognising them stopped working.
    Lost {
        /// Which.
        family: Family,
    },
}

const FAMILIES: [(u8, Family); 3] = [(1, Family::Structure), (2, Family::Markup), (4, Family::Label)];

impl Health {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(platform: Platform) -> Self {
        Self { platform: platform.id().to_owned(), ..Self::default() }
    }

    /// Posts were looked at on a local day, counted from 1970-01-01; days longer ago than `most` are forgotten.
    pub fn looked_on(&mut self, day: u32, most: u32) {
        self.days.insert(day);
        self.days.retain(|one| (day.saturating_sub(most)..=day).contains(one));
    }

    /// A page was looked at: a new one, or more posts of one.
    pub fn looked(&mut self, new_page: bool, posts: u32, now: f64) {
        self.last_page = self.last_page.max(now);
        self.posts = self.posts.saturating_add(posts);
        self.since_ad = self.since_ad.saturating_add(posts);
        if new_page {
            self.pages = self.pages.saturating_add(1);
            self.empty_pages = self.empty_pages.saturating_add(1);
        }
        if posts > 0 {
            self.empty_pages = 0;
        }
    }

    /// A post that could have been an ad was read.
    pub fn read(&mut self, found: Option<&Ad>, now: f64) {
        self.candidates = self.candidates.saturating_add(1);
        let Some(ad) = found else { return };
        match ad.certainty {
            Some(Certainty::Confirmed) => self.confirmed = self.confirmed.saturating_add(1),
            Some(Certainty::Likely) => self.likely = self.likely.saturating_add(1),
            None => {}
        }
        self.since_ad = 0;
        self.last_ad = self.last_ad.max(now);
        let seen = |family| ad.evidence.iter().any(|sign| sign.family == family);
        self.recent.push_back(FAMILIES.iter().filter(|(_, family)| seen(*family)).map(|(bit, _)| bit).sum());
        while self.recent.len() > RECENT {
            self.recent.pop_front();
        }
    }

    /// How many new ads may be kept yet in the hour of `now`.
    #[must_use]
    pub fn room(&self, now: f64) -> u32 {
        if self.hour == hour(now) { MAX_NEW.saturating_sub(self.kept) } else { MAX_NEW }
    }

    /// New ads were kept, or not for want of [`room`](Self::room).
    pub fn kept(&mut self, kept: u32, not_kept: u32, now: f64) {
        if kept == 0 && not_kept == 0 {
            return;
        }
        if self.hour != hour(now) {
            (self.hour, self.kept, self.flood) = (hour(now), 0, 0);
        }
        self.kept = self.kept.saturating_add(kept);
        self.flood = self.flood.saturating_add(not_kept);
    }

    /// The platform's explanation was read.
    pub fn explained(&mut self, explanation: &Explanation) {
        self.explanations = self.explanations.saturating_add(1);
        for reason in &explanation.reasons {
            let Kind::Unrecognised { kind, .. } = &reason.kind else {
                self.understood = self.understood.saturating_add(1);
                continue;
            };
            self.unrecognised = self.unrecognised.saturating_add(1);
            let Some(name) = kind.as_deref().map(name) else { continue };
            if self.unknown.len() < MAX_UNKNOWN || self.unknown.contains_key(&name) {
                let count = self.unknown.entry(name).or_default();
                *count = count.saturating_add(1);
            }
        }
    }

    /// What the counts mean.
    #[must_use]
    pub fn state(&self) -> State {
        if self.flood > 0 {
            return State::Flood { ads: self.flood };
        }
        if self.empty_pages >= EMPTY_PAGES {
            return State::NoPosts { pages: self.empty_pages };
        }
        let ads = self.confirmed.saturating_add(self.likely);
        // Where a person meets one ad in n posts, 8 n posts without one are no accident (e⁻⁸).
        let patience = if ads >= RATED {
            (self.posts / ads).saturating_mul(8).clamp(SILENT_LEAST, 4 * SILENT)
        } else {
            SILENT
        };
        if self.since_ad >= patience {
            return State::Silent { posts: self.since_ad };
        }
        if self.recent.len() >= 2 * NEWEST {
            let newest = self.recent.iter().rev().take(NEWEST);
            let older = self.recent.iter().rev().skip(NEWEST);
            for (bit, family) in FAMILIES {
                let has = |mask: &&u8| **mask & bit != 0;
                let (now, before) = (newest.clone().filter(has).count(), older.clone().filter(has).count());
                if now == 0 && before * 2 >= older.len() {
                    return State::Lost { family };
                }
            }
        }
        if ads > 0 { State::Good } else { State::Unknown }
    }

    /// A report for whoever mends the rules. `structure` is what the page's own script says about its shape:
    /// names of elements and attributes, and counts. All of it is text a person can read and trim.
    #[must_use]
    pub fn report(&self, rules: u32, structure: &str) -> String {
        let mut out = String::new();
        let families = FAMILIES.map(|(bit, family)| {
            let count = self.recent.iter().filter(|mask| **mask & bit != 0).count();
            format!("{} {count}", format!("{family:?}").to_lowercase())
        });
        let mut line = |name: &str, value: &dyn std::fmt::Display| {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{name}: {value}");
        };
        line("Sightline", &env!("CARGO_PKG_VERSION"));
        line("rules", &rules);
        line("platform", &self.platform);
        line("pages", &self.pages);
        line("posts", &self.posts);
        line("posts since the last ad", &self.since_ad);
        line("pages in a row without posts", &self.empty_pages);
        line("candidates", &self.candidates);
        line("ads confirmed", &self.confirmed);
        line("ads likely", &self.likely);
        line(&format!("signs among the last {} ads", self.recent.len()), &families.join(", "));
        line("ads outside known posts", &self.located);
        line("explanations", &self.explanations);
        line("reasons understood", &self.understood);
        line("reasons not understood", &self.unrecognised);
        for (name, count) in &self.unknown {
            line(&format!("unknown criterion {name}"), count);
        }
        let structure = shape(structure);
        if !structure.is_empty() {
            out.push_str("\nShape of the page (names and counts, no text):\n");
            out.push_str(&structure);
        }
        out
    }
}

#[allow(clippy::cast_possible_truncation)] // clamped
fn hour(now: f64) -> i64 {
    (now / HOUR_MS).floor().clamp(0.0, 1e12) as i64
}

/// A name as a report may hold it: no digits, which could be somebody's number.
fn name(text: &str) -> String {
    text.chars()
        .take(MAX_NAME)
        .map(|c| if c.is_ascii_alphabetic() || matches!(c, '_' | '-' | '.') { c } else { '#' })
        .collect()
}

/// Longest shape in a report, in characters.
const MAX_SHAPE: usize = 12_000;

/// The shape with nothing in it but names, marks and counts.
fn shape(text: &str) -> String {
    let plain = |c: &char| {
        c.is_ascii_alphanumeric()
            || matches!(c, ' ' | '\n' | '-' | '_' | ':' | '.' | ',' | '[' | ']' | '×' | '#')
    };
    let bounded: String = text.chars().take(MAX_SHAPE).filter(plain).collect();
    bounded.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reason;
    use crate::record::finding::Evidence;

    fn ad(families: &[Family]) -> Ad {
        let mut ad = Ad::new(Platform::X);
        ad.evidence = families.iter().map(|&family| Evidence { signal: "s".into(), family }).collect();
        ad.certainty = Certainty::of(&ad.evidence);
        ad
    }

    fn met(health: &mut Health, count: u32, families: &[Family]) {
        for _ in 0..count {
            health.looked(false, 20, 1.0);
            health.read(Some(&ad(families)), 1.0);
        }
    }

    const BOTH: [Family; 2] = [Family::Markup, Family::Label];

    #[test]
    fn silence_is_told_by_the_persons_own_rate() {
        let mut health = Health::new(Platform::X);
        assert_eq!(health.state(), State::Unknown);
        health.looked(true, 399, 1.0);
        assert_eq!(health.state(), State::Unknown);
        health.looked(false, 1, 1.0);
        assert_eq!(health.state(), State::Silent { posts: 400 });
        met(&mut health, 100, &BOTH);
        assert_eq!(health.state(), State::Good);
        health.looked(false, 150, 1.0);
        assert_eq!(health.state(), State::Good);
        health.looked(false, 60, 1.0);
        assert_eq!(health.state(), State::Silent { posts: 210 });
    }

    #[test]
    fn a_flood_is_cut_off_and_told_until_the_next_new_ad() {
        let mut health = Health::new(Platform::X);
        assert_eq!(health.room(1.0), MAX_NEW);
        health.kept(MAX_NEW, 0, 1.0);
        assert_eq!((health.room(2.0), health.state()), (0, State::Unknown));
        health.kept(0, 7, 2.0);
        assert_eq!(health.state(), State::Flood { ads: 7 });
        assert_eq!(health.room(HOUR_MS), MAX_NEW);
        health.kept(0, 0, HOUR_MS);
        assert_eq!(health.state(), State::Flood { ads: 7 });
        health.kept(1, 0, HOUR_MS);
        assert_eq!((health.room(HOUR_MS), health.state()), (MAX_NEW - 1, State::Unknown));
    }

    #[test]
    fn a_family_that_vanished_is_named() {
        let mut health = Health::new(Platform::X);
        met(&mut health, 30, &BOTH);
        met(&mut health, 19, &[Family::Label]);
        assert_eq!(health.state(), State::Good);
        met(&mut health, 1, &[Family::Label]);
        assert_eq!(health.state(), State::Lost { family: Family::Markup });
        met(&mut health, 1, &BOTH);
        assert_eq!(health.state(), State::Good);
    }

    #[test]
    fn pages_without_posts_are_noticed() {
        let mut health = Health::new(Platform::X);
        (0..4).for_each(|_| health.looked(true, 0, 1.0));
        assert_eq!(health.state(), State::NoPosts { pages: 4 });
        health.looked(false, 3, 1.0);
        assert_eq!(health.state(), State::Unknown);
    }

    #[test]
    fn a_report_holds_names_and_counts_alone() {
        let mut health = Health::new(Platform::X);
        let reasons = vec![reason(
            Kind::Unrecognised { text: "Ada Lovelace".into(), kind: Some("NEW_TYPE_12345".into()) },
            crate::record::reason::Origin::PlatformJson,
        )];
        health.explained(&Explanation { source: crate::record::reason::Source::PlatformJson, reasons });
        let report = health.report(3, "div[role] ×3\n  <script>alert(1)</script> \"Ada\" é");
        assert!(report.contains("unknown criterion NEW_TYPE_#####: 1"), "{report}");
        assert!(!report.contains("Lovelace") && !report.contains('<') && !report.contains('"'), "{report}");
        assert!(report.contains("div[role] ×3"), "{report}");
    }
}
