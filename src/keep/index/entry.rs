//! What is known of one ad, and of an advertiser.

use serde::{Deserialize, Serialize};

use crate::record::ad::Platform;
use crate::record::finding::{Goal, Political};
use crate::text::fold;

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

impl Account {
    /// What its advertiser is found by: the name, whatever the platform and the account; the account where no name is known.
    #[must_use]
    pub fn advertiser(&self) -> String {
        let name = fold(&self.name);
        if name.is_empty() { self.key.clone() } else { format!("{NAMED}{name}") }
    }
}

/// Before the folded name of an advertiser that is asked for by name; no platform is called so.
const NAMED: &str = "name:";

/// Whom a key asks for: one account, or all accounts of a name.
pub(super) fn is_account_of(key: &str) -> impl Fn(&Account) -> bool {
    move |account| match key.strip_prefix(NAMED) {
        Some(name) => fold(&account.name) == name,
        None => account.key == key,
    }
}

/// An advertiser with its accounts: those of one name are taken for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advertiser {
    /// As [`Account::advertiser`] names it.
    pub key: String,
    /// Its name as the account with most ads writes it; empty where none is known.
    pub name: String,
    /// Its accounts, those with most ads first.
    pub accounts: Vec<Account>,
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
