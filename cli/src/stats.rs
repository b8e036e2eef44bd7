//! `sightline read --stats`: many files at once, counted instead of printed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use indicatif::{ParallelProgressIterator as _, ProgressBar, ProgressStyle};
use rayon::prelude::*;
use sightline::read::rules::RuleSet;
use sightline::record::reason::Kind;
use sightline::{Ad, Certainty, Family, Platform, read_and_judge};

/// What was found on one platform.
#[derive(Default)]
struct Count {
    files: usize,
    ads: usize,
    confirmed: usize,
    likely: usize,
    political: usize,
    families: [usize; 3],
    explanations: usize,
    reasons: usize,
    unrecognised: BTreeMap<String, usize>,
}

/// The sum over many files.
#[derive(Default)]
pub struct Stats {
    files: usize,
    empty: usize,
    platforms: BTreeMap<&'static str, Count>,
    /// One line each: the file and what is wrong with it.
    pub problems: Vec<String>,
}

/// Reads every file, in parallel, with progress on standard error when that is a terminal.
#[must_use]
pub fn count(rules: &RuleSet, files: &[PathBuf], platform: Option<Platform>) -> Stats {
    let bar = ProgressBar::new(files.len() as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} files, {per_sec}, {eta} left") {
        bar.set_style(style);
    }
    let sum = files
        .par_iter()
        .progress_with(bar.clone())
        .map(|path| {
            let mut stats = Stats { files: 1, ..Stats::default() };
            match super::text_of(path) {
                Ok(text) => {
                    let found = read_and_judge(rules, &text, platform);
                    stats.problems.extend(
                        found.problems.iter().map(|problem| format!("{}: {problem}", path.display())),
                    );
                    stats.add(&found.ads);
                }
                Err(problem) => stats.problems.push(problem.to_string()),
            }
            stats
        })
        .reduce(Stats::default, Stats::plus);
    bar.finish_and_clear();
    sum
}

impl Stats {
    fn add(&mut self, ads: &[Ad]) {
        self.empty += usize::from(ads.is_empty());
        for ad in ads {
            let count = self.platforms.entry(ad.platform.id()).or_default();
            count.files = 1;
            count.ads += usize::from(ad.certainty.is_some());
            count.confirmed += usize::from(ad.certainty == Some(Certainty::Confirmed));
            count.likely += usize::from(ad.certainty == Some(Certainty::Likely));
            count.political += usize::from(ad.political.is_political());
            for (sum, family) in
                count.families.iter_mut().zip([Family::Structure, Family::Markup, Family::Label])
            {
                *sum += usize::from(ad.evidence.iter().any(|sign| sign.family == family));
            }
            for reason in ad.explanation.iter().flat_map(|explanation| &explanation.reasons) {
                count.reasons += 1;
                if let Kind::Unrecognised { kind, .. } = &reason.kind {
                    *count.unrecognised.entry(kind.clone().unwrap_or_else(|| "text".into())).or_default() +=
                        1;
                }
            }
            count.explanations += usize::from(ad.explanation.is_some());
        }
    }

    fn plus(mut self, other: Self) -> Self {
        self.files += other.files;
        self.empty += other.empty;
        self.problems.extend(other.problems);
        for (platform, add) in other.platforms {
            let sum = self.platforms.entry(platform).or_default();
            sum.files += add.files;
            sum.ads += add.ads;
            sum.confirmed += add.confirmed;
            sum.likely += add.likely;
            sum.political += add.political;
            sum.families.iter_mut().zip(add.families).for_each(|(sum, add)| *sum += add);
            sum.explanations += add.explanations;
            sum.reasons += add.reasons;
            for (kind, count) in add.unrecognised {
                *sum.unrecognised.entry(kind).or_default() += count;
            }
        }
        self
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{:<10} {:>6} {:>6} {:>9} {:>6} {:>9} {:>9} {:>7} {:>6} {:>12} {:>8} {:>12}",
            "platform",
            "files",
            "ads",
            "confirmed",
            "likely",
            "political",
            "structure",
            "markup",
            "label",
            "explanations",
            "reasons",
            "unrecognised"
        );
        for (platform, count) in &self.platforms {
            let [structure, markup, label] = count.families;
            let _ = writeln!(
                out,
                "{platform:<10} {:>6} {:>6} {:>9} {:>6} {:>9} {structure:>9} {markup:>7} {label:>6} {:>12} {:>8} {:>12}",
                count.files,
                count.ads,
                count.confirmed,
                count.likely,
                count.political,
                count.explanations,
                count.reasons,
                count.unrecognised.values().sum::<usize>()
            );
            for (kind, times) in &count.unrecognised {
                let _ = writeln!(out, "           unrecognised {kind}: {times}");
            }
        }
        let _ = writeln!(out, "{} files, {} without anything to report", self.files, self.empty);
        out
    }
}
