//! An ad as the machine remembers it: the record, and when it was seen.

use serde::{Deserialize, Serialize};

use crate::ad::Ad;

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
}

impl Stored {
    /// A newly met ad.
    #[must_use]
    pub fn new(ad: Ad, now: f64) -> Self {
        Self { key: ad.content_key(), ad, first_seen: now, last_seen: now, sightings: 0 }
    }

    /// Meets the ad again: keeps what was known, adds what is new. Idempotent.
    pub fn merge(&mut self, ad: Ad, now: f64) {
        self.last_seen = self.last_seen.max(now);
        self.ad.merge(ad);
    }
}
