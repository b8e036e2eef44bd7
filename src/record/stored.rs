//! An ad as the machine remembers it: the record, and when it was seen.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::record::ad::{Ad, Advertiser};
use crate::record::reason::Reason;

/// An [`Ad`] with its sightings. Times are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// [`Ad::content_key`].
    pub key: String,
    /// The record, merged over every meeting.
    pub ad: Ad,
    /// When it was first met.
    pub first_seen: f64,
    /// When it was last met.
    pub last_seen: f64,
    /// How often half of it was on screen for a second (MRC viewability, 2014).
    pub sightings: u32,
    /// The local days it was met on, `2026-11-24`, and how many of its sightings were on each.
    #[serde(default)]
    pub met: BTreeMap<String, u32>,
    /// What the person said of this advertiser: political or not. Kept with what they chose, never with the ad.
    #[serde(skip)]
    pub opinion: Option<bool>,
}

impl Stored {
    /// A newly met ad.
    #[must_use]
    pub fn new(ad: Ad, now: f64) -> Self {
        Self {
            key: ad.content_key(),
            ad,
            first_seen: now,
            last_seen: now,
            sightings: 0,
            met: BTreeMap::new(),
            opinion: None,
        }
    }

    /// Whether it is to be shown as political: as the person says, else as is concluded.
    #[must_use]
    pub fn is_political(&self) -> bool {
        self.opinion.unwrap_or_else(|| self.ad.political.is_political())
    }

    /// Meets the ad again: keeps what was known, adds what is new. Idempotent.
    pub fn merge(&mut self, ad: Ad, now: f64) {
        self.last_seen = self.last_seen.max(now);
        self.ad.merge(ad);
    }

    /// Adds what was noted of the same ad at other times.
    pub fn add(&mut self, other: Self) {
        self.first_seen = self.first_seen.min(other.first_seen);
        self.sightings = self.sightings.saturating_add(other.sightings);
        for (day, sightings) in other.met {
            let known = self.met.entry(day).or_default();
            *known = known.saturating_add(sightings);
        }
        self.merge(other.ad, other.last_seen);
    }

    /// Joins two memories of the same ad, as after an import. Doing it twice changes nothing more: counts are not
    /// added, the larger holds.
    pub fn join(&mut self, other: Self) {
        self.first_seen = self.first_seen.min(other.first_seen);
        self.sightings = self.sightings.max(other.sightings);
        for (day, sightings) in other.met {
            let known = self.met.entry(day).or_default();
            *known = sightings.max(*known);
        }
        self.merge(other.ad, other.last_seen);
    }
}

/// How often ads of one advertiser were met. Times are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct History {
    /// Different ads.
    pub ads: u32,
    /// Sightings of them all.
    pub sightings: u32,
    /// When the first was first met.
    pub first_seen: f64,
    /// When the last was last met.
    pub last_seen: f64,
    /// Whether there are more ads than were looked at, so that every figure is a lower bound.
    pub more: bool,
}

impl History {
    /// Counts these ads.
    #[must_use]
    pub fn of<'a>(ads: impl IntoIterator<Item = &'a Stored>) -> Self {
        ads.into_iter().fold(Self::default(), |history, stored| Self {
            ads: history.ads.saturating_add(1),
            sightings: history.sightings.saturating_add(stored.sightings),
            first_seen: if history.ads == 0 {
                stored.first_seen
            } else {
                history.first_seen.min(stored.first_seen)
            },
            last_seen: history.last_seen.max(stored.last_seen),
            more: false,
        })
    }
}

impl Stored {
    /// The advertiser as indexed: by account where there is one, else by name, without regard to case.
    #[must_use]
    pub fn advertiser(&self) -> String {
        let advertiser = &self.ad.advertiser;
        let name = advertiser.id.as_ref().or(advertiser.handle.as_ref()).or(advertiser.name.as_ref());
        format!("{}:{}", self.ad.platform.id(), name.map(|name| crate::text::fold(name)).unwrap_or_default())
    }

    /// Whether the advertiser is known by anything; all others have one name in the index.
    #[must_use]
    pub fn has_advertiser(&self) -> bool {
        let Advertiser { id, handle, name, .. } = &self.ad.advertiser;
        [id, handle, name].into_iter().flatten().any(|text| !crate::text::fold(text).is_empty())
    }
}

/// An ad that stood on the screen for a second.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sighting {
    /// Its own, so that repeats are harmless.
    pub id: String,
    /// The ad's.
    pub key: String,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: f64,
}

/// An explanation that was opened before its ad was known. It is merged when the ad comes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Orphan {
    /// What it is found by.
    pub source: String,
    /// The explanation, as a record without an ad.
    pub ad: Ad,
    /// When it was opened, in milliseconds since 1970-01-01 UTC.
    pub at: f64,
}

/// What a platform thinks of the person, as its download said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TraitsRow {
    /// The platform's id.
    pub platform: String,
    /// What it thinks.
    pub reasons: Vec<Reason>,
    /// When it was imported, in milliseconds since 1970-01-01 UTC.
    pub at: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::Platform;

    fn stored() -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some("Fairer Fares Now".into());
        ad.text = Some("Vote on 6 May".into());
        Stored::new(ad, 1.0)
    }

    #[test]
    fn joining_twice_changes_nothing_more() {
        let mut ours = stored();
        (ours.sightings, ours.first_seen) = (3, 5.0);
        ours.met.insert("2026-11-24".into(), 2);
        let mut theirs = stored();
        (theirs.sightings, theirs.last_seen) = (2, 9.0);
        theirs.met = BTreeMap::from([("2026-11-24".into(), 1), ("2026-11-25".into(), 1)]);
        ours.join(theirs.clone());
        assert_eq!((ours.sightings, ours.first_seen, ours.last_seen), (3, 1.0, 9.0));
        assert_eq!(ours.met, BTreeMap::from([("2026-11-24".into(), 2), ("2026-11-25".into(), 1)]));
        let once = ours.clone();
        ours.join(theirs);
        assert_eq!(ours, once);
    }
}
