//! What is known of one ad, and of an advertiser.

use serde::{Deserialize, Serialize};

use crate::record::ad::Platform;
use crate::record::finding::{Goal, Political};

/// An advertiser.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Account {
    /// As [`Stored::advertiser`] names it.
    pub key: String,
    /// The platform.
    pub platform: Platform,
    /// As it is shown; empty where no name is known.
    pub name: String,
}

/// What is known of one ad.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    /// The ad's key in the store.
    pub key: String,
    /// The platform.
    pub platform: Platform,
    /// The place of its advertiser.
    pub(super) account: u32,
    /// The conclusion of the core, without the person's own word.
    pub(super) verdict: Political,
    /// Whether it carries a disclosure.
    pub declared: bool,
    /// Whether anything is known about why it was shown.
    pub explained: bool,
    /// When it was last met, in milliseconds since 1970-01-01 UTC.
    pub last_seen: f64,
    /// How often it was on screen for a second.
    pub sightings: u32,
    /// Days since 1970-01-01 it was met on, with the sightings of each.
    pub days: Vec<(u32, u32)>,
    pub(super) reasons: Vec<u32>,
    pub(super) topics: Vec<u32>,
    pub(super) goal: Option<Goal>,
    pub(super) text: (u32, u32),
}
