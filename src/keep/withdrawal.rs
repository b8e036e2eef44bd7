//! Taking back: which donations together, and what that comes to before it is done.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::keep::outbox::{Entry, State};
use crate::text::date;

/// Which donations are taken back together.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(tag = "scope", rename_all = "lowercase")]
pub enum Withdrawal {
    /// The one under a tag.
    One {
        /// [`Entry::tag`].
        tag: String,
    },
    /// All that was given to a study, also under its terms of before.
    Study {
        /// Its id.
        study: String,
        /// The key its terms are signed with: anybody may take its name.
        signer: String,
    },
    /// Everything.
    All,
}

impl Withdrawal {
    /// Whether it is about a donation.
    #[must_use]
    pub fn covers(&self, entry: &Entry) -> bool {
        match self {
            Self::One { tag } => entry.tag == *tag,
            Self::Study { study, signer } => entry.study == *study && entry.signer == *signer,
            Self::All => true,
        }
    }
}

impl Withdrawal {
    /// Whether it is about several that somebody has to be told of, or comes soon after another of the same collector: told together,
    /// they would be seen to be one person's.
    #[must_use]
    pub fn is_one_of_several(&self, entries: &[Entry], now: f64) -> bool {
        let told = |entry: &&Entry| self.covers(entry) && entry.can_be_taken_back() && entry.may_be_there();
        let mut told = entries.iter().filter(told);
        let Some(first) = told.next() else { return false };
        told.next().is_some() || entries.iter().any(|other| other.was_told_beside(first, now))
    }
}

/// What taking back comes to, in donations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Never begun to be sent: they never are.
    pub unsent: usize,
    /// Taken back before anybody evaluates them, by the last day that is so.
    pub in_time: BTreeMap<String, usize>,
    /// The study may have evaluated them.
    pub late: usize,
    /// Nobody noted until when it is in time.
    pub undated: usize,
    /// Of all of these, those whose collector the browser does not let us reach.
    pub held: usize,
    /// Not to be taken back from here: what would is not on this machine.
    pub keyless: usize,
    /// Within how many hours their collectors are told, each at a time of its own; 0: at once, one after the other.
    pub told_within: u32,
}

impl Outlook {
    /// What it comes to at a time, in milliseconds since 1970-01-01 UTC.
    #[must_use]
    pub fn of(withdrawal: &Withdrawal, entries: &[Entry], now: f64) -> Self {
        let (mut outlook, mut within, today) = (Self::default(), 0.0_f64, date::day(now));
        for entry in entries.iter().filter(|entry| withdrawal.covers(entry)) {
            if !matches!(entry.state, State::Waiting | State::Sent | State::Refused(_)) {
                continue;
            }
            if !entry.can_be_taken_back() {
                outlook.keyless += 1;
                continue;
            }
            if !entry.may_be_there() {
                outlook.unsent += 1;
                continue;
            }
            outlook.held += usize::from(entry.held);
            within = within.max(entry.told_within(now));
            if entry.recall.is_empty() {
                outlook.undated += 1;
            } else if entry.recall >= today {
                *outlook.in_time.entry(entry.recall.clone()).or_default() += 1;
            } else {
                outlook.late += 1;
            }
        }
        if withdrawal.is_one_of_several(entries, now) {
            outlook.told_within = hours(within);
        }
        outlook
    }

    /// How many are taken back.
    #[must_use]
    pub fn count(&self) -> usize {
        self.unsent + self.in_time.values().sum::<usize>() + self.late + self.undated
    }
}

/// Milliseconds as hours, the last one begun.
fn hours(ms: f64) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most three days
    let hours = (ms / 3_600_000.0).ceil().clamp(0.0, 72.0) as u32;
    hours
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests may")]

    use donation::{Donated, Envelope, Receipts};

    use super::*;
    use crate::keep::receipts::entries_of;

    const HOUR: f64 = 3_600_000.0;
    /// 2026-11-27.
    const NOW: f64 = 1_795_737_600_000.0;

    /// What was given, to collectors of these names.
    fn given(collectors: &[&str]) -> Vec<Entry> {
        let donated = collectors.iter().enumerate().map(|(at, collector)| Donated {
            secret: Some(at.to_string()),
            tag: Envelope::tag(&at.to_string()),
            collector: (*collector).to_owned(),
            spread_hours: 24,
            ..Donated::default()
        });
        entries_of(Receipts::new("0.1.0", donated.collect()))
    }

    fn one(entry: &Entry) -> Withdrawal {
        Withdrawal::One { tag: entry.tag.clone() }
    }

    #[test]
    fn one_is_told_at_once_and_several_are_not() {
        let mut entries = given(&["elm", "elm", "ash"]);
        let several = |entries: &[Entry], which: &Withdrawal, hours: f64| {
            which.is_one_of_several(entries, NOW + hours * HOUR)
        };
        assert!(!several(&entries, &one(&entries[0]), 0.0));
        assert!(several(&entries, &Withdrawal::All, 0.0));
        entries[0].take_back(0.0, NOW);
        // One after the other they would be seen as those that are taken back together.
        for state in [State::Returning, State::Withdrawn] {
            entries[0].state = state;
            assert!(several(&entries, &one(&entries[1]), 1.0) && !several(&entries, &one(&entries[1]), 24.0));
            assert!(!several(&entries, &one(&entries[2]), 1.0), "another collector's");
        }
        // Whoever could not wait for some of them is not shown to be one with what is taken back beside them.
        let mut entries = given(&["elm", "elm", "elm"]);
        for entry in &mut entries[..2] {
            entry.take_back(0.5, NOW);
            entry.hurry(NOW);
        }
        for state in [State::Returning, State::Withdrawn] {
            entries.iter_mut().take(2).for_each(|entry| entry.state = state.clone());
            let last = one(&entries[2]);
            assert!(several(&entries, &last, 1.0) && !several(&entries, &last, 24.0), "{state:?}");
            assert_eq!(Outlook::of(&last, &entries, NOW).told_within, 24);
        }
        // Nobody was told of what was never sent.
        let mut entries = given(&["elm", "elm"]);
        (entries[0].begun, entries[0].state) = (false, State::Waiting);
        assert!(!several(&entries, &Withdrawal::All, 0.0));
        entries[0].next_at = NOW + HOUR;
        entries[0].take_back(0.0, NOW);
        assert!(!several(&entries, &one(&entries[1]), 0.0));
    }

    #[test]
    fn it_is_said_within_how_many_hours_several_are_told() {
        let mut entries = given(&["elm", "elm"]);
        let hours = |entries: &[Entry]| Outlook::of(&Withdrawal::All, entries, NOW).told_within;
        assert_eq!(hours(&entries), 24);
        for entry in &mut entries {
            entry.recall = date::day(NOW);
        }
        assert_eq!(hours(&entries), 12);
        assert_eq!(Outlook::of(&one(&entries[0]), &entries, NOW).told_within, 0);
        entries.iter_mut().for_each(|entry| entry.spread_hours = 0);
        assert_eq!(hours(&entries), 0);
    }
}
