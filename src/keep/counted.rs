//! What a person was counted for in a study: each ad and each advertiser once, so that whoever counts records with the flag counts people.

use std::collections::BTreeSet;

use donation::{Manifest, Record};
use serde::{Deserialize, Serialize};

use crate::text::fold;

/// What a record counts the person for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct First {
    /// [`Record::first_for_ad`].
    pub ad: bool,
    /// [`Record::first_for_advertiser`].
    pub advertiser: bool,
}

/// What a record that was given counts for; remembered as long as the study keeps it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// The study: its name and its key, for anybody may take the name.
    study: String,
    /// The ad, by the hash the record says.
    ad: Option<String>,
    /// The advertiser, by every name the record says.
    advertiser: Vec<String>,
}

impl Counts {
    /// What a record counts for, by the flags it bears.
    #[must_use]
    pub fn of(record: &Record, joined: &Manifest) -> Self {
        Self {
            study: study(joined),
            ad: record.first_for_ad.then(|| record.ad_hash.clone()),
            advertiser: if record.first_for_advertiser { names(record) } else { Vec::new() },
        }
    }

    /// Whether it was given to this study.
    #[must_use]
    pub fn is_of(&self, joined: &Manifest) -> bool {
        self.study == study(joined)
    }

    /// Whether it counts the person for something another counts them for.
    #[must_use]
    pub fn counts_again(&self, other: &Self) -> bool {
        self.study == other.study
            && (self.ad.is_some() && self.ad == other.ad
                || self.advertiser.iter().any(|name| other.advertiser.contains(name)))
    }
}

/// What a person is counted for in one study.
#[derive(Debug, Clone, Default)]
pub struct Counted {
    ads: BTreeSet<String>,
    advertisers: BTreeSet<String>,
}

impl Counted {
    /// What was counted by what was given to a study, whatever else was given.
    #[must_use]
    pub fn by<'a>(given: impl Iterator<Item = &'a Counts>, joined: &Manifest) -> Self {
        let study = study(joined);
        let mut counted = Self::default();
        for one in given.filter(|one| one.study == study) {
            counted.ads.extend(one.ad.clone());
            counted.advertisers.extend(one.advertiser.iter().cloned());
        }
        counted
    }

    /// What a record would count for beside all of this: told from what it says, so that the flags say nothing of what is left out of it.
    #[must_use]
    pub fn first(&self, record: &Record) -> First {
        let names = names(record);
        First {
            ad: !self.ads.contains(&record.ad_hash),
            advertiser: !names.is_empty() && !names.iter().any(|name| self.advertisers.contains(name)),
        }
    }

    /// Counts a record that is given, by the flags it bears.
    pub fn count(&mut self, record: &Record) {
        if record.first_for_ad {
            self.ads.insert(record.ad_hash.clone());
        }
        if record.first_for_advertiser {
            self.advertisers.extend(names(record));
        }
    }
}

fn study(joined: &Manifest) -> String {
    format!("{} {}", joined.study.id, joined.signer)
}

/// What an advertiser is told by in a record: its account and its name, each of which may be left out of another. None where nobody is named.
#[must_use]
pub fn names(record: &Record) -> Vec<String> {
    let platform = serde_json::to_value(record.platform).unwrap_or_default();
    let platform = platform.as_str().unwrap_or_default();
    let advertiser = &record.advertiser;
    let mut names: Vec<String> = [&advertiser.handle, &advertiser.name]
        .into_iter()
        .flatten()
        .map(|name| fold(name))
        .filter(|name| !name.is_empty())
        .map(|name| format!("{platform}:{name}"))
        .collect();
    names.dedup();
    names
}
