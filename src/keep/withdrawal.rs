//! Taking back: which donations together, and what that comes to before it is done.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::keep::outbox::{Entry, State};

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
}

impl Outlook {
    /// What it comes to on a day (`YYYY-MM-DD`).
    #[must_use]
    pub fn of(withdrawal: &Withdrawal, entries: &[Entry], today: &str) -> Self {
        let mut outlook = Self::default();
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
            if entry.recall.is_empty() {
                outlook.undated += 1;
            } else if entry.recall.as_str() >= today {
                *outlook.in_time.entry(entry.recall.clone()).or_default() += 1;
            } else {
                outlook.late += 1;
            }
        }
        outlook
    }

    /// How many are taken back.
    #[must_use]
    pub fn count(&self) -> usize {
        self.unsent + self.in_time.values().sum::<usize>() + self.late + self.undated
    }
}
