//! An ad as it is stored, and how it is written: each writing under a revision of its own.

use idb::{ObjectStore, Transaction};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

use super::database::{Error, read};
use crate::keep::source::sources;
use crate::record::stored::Stored;
use crate::web::message::to_js;

/// An ad as stored: the record and what it is found by.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Row {
    #[serde(flatten)]
    pub(super) stored: Stored,
    /// Indexed.
    #[serde(default)]
    pub(super) advertiser: String,
    /// Indexed: the local days it was met on, `2026-11-24`. The keys of [`Stored::met`].
    #[serde(default)]
    pub(super) days: Vec<String>,
    /// Indexed: the names under which an explanation finds it.
    #[serde(default)]
    pub(super) sources: Vec<String>,
    /// Indexed: counts every writing of an ad, so that what is new is found.
    #[serde(default)]
    pub(super) revision: u32,
}

impl Row {
    pub(super) fn new(stored: Stored, revision: u32) -> Self {
        let days = stored.met.keys().cloned().collect();
        Self { advertiser: stored.advertiser(), sources: sources(&stored.ad), days, stored, revision }
    }

    /// The ad; rows of older versions know its days only by the index.
    pub(super) fn into_stored(self) -> Stored {
        let Self { mut stored, days, .. } = self;
        for day in days {
            stored.met.entry(day).or_default();
        }
        stored
    }
}

/// The row of [`Revision`] among the settings.
const REVISION: &str = "revision";

/// The row of the settings that counts what was done to ads: writings, and removals of one or more.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Revision {
    pub(super) name: String,
    pub(super) value: u32,
    pub(super) removals: u32,
    /// The version of the database whose fields every ad has.
    pub(super) filled: u32,
}

impl Revision {
    pub(super) async fn get(settings: &ObjectStore) -> Result<Self, Error> {
        let row = settings.get(JsValue::from_str(REVISION))?.await?;
        Ok(row.map(read).transpose()?.unwrap_or_default())
    }

    pub(super) async fn put(self, settings: &ObjectStore) -> Result<(), Error> {
        settings.put(&to_js(&Self { name: REVISION.into(), ..self })?, None)?.await?;
        Ok(())
    }

    /// Counts a removal. Gives the count before and after.
    pub(super) async fn remove(settings: &ObjectStore) -> Result<(u32, u32), Error> {
        let mut row = Self::get(settings).await?;
        let before = row.removals;
        row.removals = before.wrapping_add(1);
        let after = row.removals;
        row.put(settings).await?;
        Ok((before, after))
    }
}

/// Writes ads within one transaction, each under a revision of its own. A transaction it is used in has the stores
/// `ads` and `settings`.
pub(super) struct Writer {
    pub(super) ads: ObjectStore,
    pub(super) settings: ObjectStore,
    pub(super) revision: Revision,
}

impl Writer {
    pub(super) async fn new(transaction: &Transaction) -> Result<Self, Error> {
        let settings = transaction.object_store("settings")?;
        let revision = Revision::get(&settings).await?;
        Ok(Self { ads: transaction.object_store("ads")?, settings, revision })
    }

    /// The ad with a key, if it is stored.
    pub(super) async fn get(&self, key: &str) -> Result<Option<Stored>, Error> {
        let value = self.ads.get(JsValue::from_str(key))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(Row::into_stored))
    }

    pub(super) async fn put(&mut self, stored: Stored) -> Result<(), Error> {
        self.revision.value = self.revision.value.saturating_add(1);
        // The count goes first: whatever happens between, no two writings have one revision.
        self.revision.clone().put(&self.settings).await?;
        self.ads.put(&to_js(&Row::new(stored, self.revision.value))?, None)?.await?;
        Ok(())
    }
}
