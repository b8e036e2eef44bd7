//! IndexedDB: what stays on this machine. Every operation is one transaction and idempotent, because the
//! background may end at any moment and ask again.

use std::cell::RefCell;
use std::collections::BTreeMap;

use donation::Study;
use idb::builder::{DatabaseBuilder, IndexBuilder, ObjectStoreBuilder};
use idb::{Database, KeyPath, KeyRange, ObjectStore, Query as Key, Transaction, TransactionMode};
use js_sys::{Function, JSON, Object, Reflect, Uint8Array};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::{JsCast, JsValue};

use super::message::to_js;
use crate::keep::export::Export;
use crate::keep::health::Health;
use crate::keep::index::Index;
use crate::keep::mute::Muted;
use crate::keep::outbox::Entry;
use crate::keep::source::{source, sources};
use crate::read::archive::Met;
use crate::record::ad::{Ad, Platform};
use crate::record::reason::Reason;
use crate::record::stored::{History, Orphan, Sighting, Stored, TraitsRow};
use crate::show::locale::Locale;
use crate::show::view::{Traits, Trouble};

/// The schema. Version 1 (before the first release) held `ads` with the index `last_seen` alone; version 2
/// adds the other indexes, whose fields [`Store::open`] fills in for ads that lack them, and the other stores;
/// version 3 adds `health`, version 4 `traits`, version 5 the index `revision`, `index` and `trash`.
const VERSION: u32 = 5;
/// The database's name.
const NAME: &str = "sightline";
/// Rows read at a time where there may be many.
const BATCH: u32 = 1_000;
/// Rows the index may learn before it is written down anew.
const LEARNT: usize = 500;
/// The ads of one advertiser its history counts one by one.
const MOST_OF_ONE: u32 = 500;

/// Why the store could not do it; [`Trouble`] puts it into words.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The browser refused.
    #[error("storage: {0}")]
    Storage(#[from] idb::Error),
    /// The browser took back what was to be written.
    #[error("The browser did not keep what was written. Is the disk full?")]
    Aborted,
    /// What is stored is not what was written.
    #[error("stored data: {0}")]
    Shape(#[from] serde_wasm_bindgen::Error),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::Storage(error) if error.to_string().contains("VersionError") => Self::Newer,
            Error::Storage(error) => Self::Storage(error.to_string()),
            Error::Aborted => Self::Storage(error.to_string()),
            Error::Shape(error) => Self::Shape(error.to_string()),
        }
    }
}

/// An ad as stored: the record and what it is found by.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    #[serde(flatten)]
    stored: Stored,
    /// Indexed.
    #[serde(default)]
    advertiser: String,
    /// Indexed: the local days it was met on, `2026-11-24`. The keys of [`Stored::met`].
    #[serde(default)]
    days: Vec<String>,
    /// Indexed: the names under which an explanation finds it.
    #[serde(default)]
    sources: Vec<String>,
    /// Indexed: counts every writing of an ad, so that what is new is found.
    #[serde(default)]
    revision: u32,
}

/// What a person chose.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// Platforms that may be read.
    pub on: Vec<String>,
    /// The study that was joined.
    pub study: Option<Study>,
    /// The address of its collector; kept after leaving, so that what was sent can be taken back.
    pub collector: String,
    /// Public keys besides the package's own whose signed rules are taken.
    pub signers: Vec<String>,
    /// Where newer rules are looked for; empty for nowhere.
    pub rules_address: String,
    /// Advertisers, as [`Stored::advertiser`] names them, that the person called political or not.
    pub opinions: BTreeMap<String, bool>,
    /// The tag of the language the person chose; empty for the browser's.
    pub lang: String,
    /// `light` or `dark`; empty for the browser's.
    pub theme: String,
    /// Until when nothing is read, in milliseconds since 1970-01-01 UTC.
    pub paused_until: f64,
    /// Ads whose last meeting is longer ago than so many days are forgotten; 0 for never.
    pub keep_days: u32,
    /// Ads, advertisers and platforms without a badge.
    pub muted: Muted,
}

/// Most advertisers a person may have an opinion of.
pub const MAX_OPINIONS: usize = 10_000;

impl Chosen {
    /// The language of what the person reads.
    #[must_use]
    pub fn locale(&self) -> &'static Locale {
        if self.lang.is_empty() { super::language::language() } else { Locale::of(&self.lang) }
    }

    /// Takes over from an export what was not chosen here. Not where Sightline reads nor a study: for these the browser
    /// and the person are to be asked.
    pub fn take_in(&mut self, exported: Self) {
        let left = MAX_OPINIONS.saturating_sub(self.opinions.len());
        for (advertiser, political) in exported.opinions.into_iter().take(left) {
            self.opinions.entry(advertiser).or_insert(political);
        }
        let fill = |known: &mut String, said: String, is_known: fn(&str) -> bool| {
            if known.is_empty() && is_known(&said) {
                *known = said;
            }
        };
        // How long ads are kept is not taken over: a file should never make anything be forgotten.
        fill(&mut self.lang, exported.lang, Locale::is_offered);
        fill(&mut self.theme, exported.theme, |theme| ["light", "dark"].contains(&theme));
        self.muted.take_in(exported.muted);
    }

    /// The badge of an ad; `None` where it bears none.
    #[must_use]
    pub fn badge(&self, stored: &Stored) -> Option<String> {
        let bears = stored.is_political() && !self.muted.covers(stored);
        bears.then(|| crate::show::view::badge(self.locale(), stored))
    }

    /// An ad as it is shown: with what the person said of its advertiser, its times by the clock on the wall.
    #[must_use]
    pub fn shown(&self, mut stored: Stored) -> Stored {
        if stored.has_advertiser() && !self.opinions.is_empty() {
            stored.opinion = self.opinions.get(&stored.advertiser()).copied();
        }
        (stored.first_seen, stored.last_seen) = (local(stored.first_seen), local(stored.last_seen));
        stored
    }
}

/// The rules that took the place of the package's.
#[derive(Debug, Serialize, Deserialize)]
struct StoredRules {
    name: String,
    file: String,
}

/// The row of [`StoredRules`] among the settings.
const RULES: &str = "rules";
/// The row of [`Revision`] among the settings.
const REVISION: &str = "revision";

#[derive(Serialize, Deserialize)]
struct Setting {
    name: String,
    value: Chosen,
}

/// The open database.
pub struct Store(Database);

impl Row {
    fn new(stored: Stored, revision: u32) -> Self {
        let days = stored.met.keys().cloned().collect();
        Self { advertiser: stored.advertiser(), sources: sources(&stored.ad), days, stored, revision }
    }

    /// The ad; rows of older versions know its days only by the index.
    fn into_stored(self) -> Stored {
        let Self { mut stored, days, .. } = self;
        for day in days {
            stored.met.entry(day).or_default();
        }
        stored
    }
}

/// Writes ads within one transaction, each under a revision of its own. A transaction it is used in has the stores
/// `ads` and `settings`.
struct Writer {
    ads: ObjectStore,
    settings: ObjectStore,
    revision: Revision,
}

/// The row of the settings that counts what was done to ads: writings, and removals of one or more.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
struct Revision {
    name: String,
    value: u32,
    removals: u32,
    /// The version of the database whose fields every ad has.
    filled: u32,
}

impl Revision {
    async fn get(settings: &ObjectStore) -> Result<Self, Error> {
        let row = settings.get(JsValue::from_str(REVISION))?.await?;
        Ok(row.map(read).transpose()?.unwrap_or_default())
    }

    async fn put(self, settings: &ObjectStore) -> Result<(), Error> {
        settings.put(&to_js(&Self { name: REVISION.into(), ..self })?, None)?.await?;
        Ok(())
    }

    /// Counts a removal. Gives the count before and after.
    async fn remove(settings: &ObjectStore) -> Result<(u32, u32), Error> {
        let mut row = Self::get(settings).await?;
        let before = row.removals;
        row.removals = before.wrapping_add(1);
        let after = row.removals;
        row.put(settings).await?;
        Ok((before, after))
    }
}

impl Writer {
    async fn new(transaction: &Transaction) -> Result<Self, Error> {
        let settings = transaction.object_store("settings")?;
        let revision = Revision::get(&settings).await?;
        Ok(Self { ads: transaction.object_store("ads")?, settings, revision })
    }

    /// The ad with a key, if it is stored.
    async fn get(&self, key: &str) -> Result<Option<Stored>, Error> {
        let value = self.ads.get(JsValue::from_str(key))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(Row::into_stored))
    }

    async fn put(&mut self, stored: Stored) -> Result<(), Error> {
        self.revision.value = self.revision.value.saturating_add(1);
        // The count goes first: whatever happens between, no two writings have one revision.
        self.revision.clone().put(&self.settings).await?;
        self.ads.put(&to_js(&Row::new(stored, self.revision.value))?, None)?.await?;
        Ok(())
    }
}

/// A time as the clock on the wall says it, for dates to be written of it.
pub fn local(ms: f64) -> f64 {
    ms - js_sys::Date::new(&ms.into()).get_timezone_offset() * 60_000.0
}

/// The local day of a time in milliseconds.
pub fn day(ms: f64) -> String {
    crate::text::date::day(local(ms))
}

fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Error> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

fn single(path: &str) -> KeyPath {
    KeyPath::new_single(path)
}

impl Store {
    /// Opens the database, and brings it to the current schema if it is older.
    pub async fn open() -> Result<Self, Error> {
        let index = |name: &str| IndexBuilder::new(name.into(), single(name));
        let store = |name: &str, key: &str| ObjectStoreBuilder::new(name).key_path(Some(single(key)));
        let database = DatabaseBuilder::new(NAME)
            .version(VERSION)
            .add_object_store(
                store("ads", "key")
                    .add_index(index("last_seen"))
                    .add_index(index("advertiser"))
                    .add_index(index("days").multi_entry(true))
                    .add_index(index("sources").multi_entry(true))
                    .add_index(index("revision")),
            )
            .add_object_store(store("sightings", "id").add_index(index("key")))
            .add_object_store(store("explanations", "source"))
            .add_object_store(store("outbox", "tag"))
            .add_object_store(store("settings", "name"))
            .add_object_store(store("health", "platform"))
            .add_object_store(store("traits", "platform"))
            .add_object_store(store("index", "name"))
            .add_object_store(ObjectStoreBuilder::new("trash").auto_increment(true))
            .build()
            .await?;
        let store = Self(database);
        store.fill().await?;
        Ok(store)
    }

    /// Gives ads of an older schema the fields they are found by.
    async fn fill(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let filled = Revision::get(&transaction.object_store("settings")?).await?.filled;
        done(transaction).await?;
        if filled == VERSION {
            return Ok(());
        }
        let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        writer.revision.filled = VERSION;
        writer.revision.clone().put(&writer.settings).await?;
        for value in writer.ads.get_all(None, None)?.await? {
            // The first version knew no days but the last.
            let dayless = field(&value, "days").is_undefined();
            // What cannot be read is left as it is: it must not keep the rest from being read.
            let Ok(row) = read::<Row>(value) else { continue };
            let mut stored = row.into_stored();
            if dayless {
                stored.met.entry(day(stored.last_seen)).or_default();
            }
            writer.put(stored).await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// Meets an ad: a new row, or one more meeting of a known one. Gives the ad as it is now known.
    pub async fn meet(&self, ad: Ad, now: f64) -> Result<Stored, Error> {
        let names = ["ads", "explanations", "settings"];
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let mut stored = match writer.get(&ad.content_key()).await? {
            Some(mut stored) => {
                crate::merge(&mut stored, ad, now);
                stored
            }
            None => Stored::new(ad, now),
        };
        let orphans = transaction.object_store("explanations")?;
        for name in sources(&stored.ad) {
            let name = JsValue::from_str(&name);
            if let Some(value) = orphans.get(name.clone())?.await? {
                crate::merge(&mut stored, read::<Orphan>(value)?.ad, now);
                orphans.delete(name)?.await?;
            }
        }
        stored.met.entry(day(now)).or_default();
        writer.put(stored.clone()).await?;
        done(transaction).await?;
        Ok(stored)
    }

    /// Meets the ads of a download, all in one transaction, and gives the keys of those not known before. What the
    /// download says about times counts; ads without a time were met when they were imported.
    pub async fn import(&self, met: Vec<Met>, now: f64) -> Result<Vec<String>, Error> {
        let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let mut added = Vec::new();
        for Met { ad, seen, times: _ } in met {
            let key = ad.content_key();
            let (first, last) = seen.unwrap_or((now, now));
            let mut stored = match writer.get(&key).await? {
                Some(mut stored) => {
                    crate::merge(&mut stored, ad, last);
                    stored.first_seen = stored.first_seen.min(first);
                    stored
                }
                None => {
                    added.push(key);
                    Stored { first_seen: first, ..Stored::new(ad, last) }
                }
            };
            if seen.is_some() {
                for at in [first, last] {
                    stored.met.entry(day(at)).or_default();
                }
            }
            writer.put(stored).await?;
        }
        done(transaction).await?;
        Ok(added)
    }

    /// Keeps what platforms think of the person, in place of what was known of the same platforms.
    pub async fn keep_traits(
        &self,
        traits: BTreeMap<&'static str, Vec<Reason>>,
        at: f64,
    ) -> Result<(), Error> {
        let transaction = self.0.transaction(&["traits"], TransactionMode::ReadWrite)?;
        let rows = transaction.object_store("traits")?;
        for (platform, reasons) in traits {
            rows.put(&to_js(&TraitsRow { platform: platform.to_owned(), reasons, at })?, None)?.await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// What platforms think of the person.
    pub async fn traits(&self) -> Result<Vec<Traits>, Error> {
        let transaction = self.0.transaction(&["traits"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("traits")?.get_all(None, None)?.await?;
        let rows = rows.into_iter().map(read::<TraitsRow>).collect::<Result<Vec<_>, _>>()?;
        let known = |row: TraitsRow| {
            Some(Traits { platform: Platform::from_id(&row.platform)?, reasons: row.reasons, at: row.at })
        };
        Ok(rows.into_iter().filter_map(known).collect())
    }

    /// Takes an import back: the ads it added, and the keys of what it added to other stores.
    pub async fn unimport(
        &self,
        keys: &[String],
        others: &BTreeMap<String, Vec<String>>,
    ) -> Result<(), Error> {
        if !keys.is_empty() {
            self.remove(keys, false).await?;
        }
        let transaction = self.0.transaction(&BESIDE.map(|(name, _)| name), TransactionMode::ReadWrite)?;
        for (name, _) in BESIDE {
            let store = transaction.object_store(name)?;
            let keys = others.get(name).map_or(&[][..], Vec::as_slice);
            all(keys.iter().map(|key| store.delete(JsValue::from_str(key)))).await?;
        }
        done(transaction).await
    }

    /// Merges an explanation into the ad it belongs to: by key, else by its source. Without one it waits.
    pub async fn explain(
        &self,
        explanation: Ad,
        key: Option<String>,
        address: &str,
        now: f64,
    ) -> Result<Option<String>, Error> {
        let stores = ["ads", "explanations", "settings"];
        let transaction = self.0.transaction(&stores, TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let mut names = vec![source(explanation.platform, address)];
        names.extend(explanation.ad_id.iter().map(|id| format!("{}:{id}", explanation.platform.id())));
        let mut found = None;
        for name in &names {
            if found.is_none() {
                found = writer.ads.index("sources")?.get(JsValue::from_str(name))?.await?;
            }
        }
        if let (None, Some(key)) = (&found, key) {
            found = writer.ads.get(JsValue::from_str(&key))?.await?;
        }
        let key = match found {
            Some(value) => {
                let mut stored = read::<Row>(value)?.into_stored();
                let key = stored.key.clone();
                crate::merge(&mut stored, explanation, now);
                writer.put(stored).await?;
                Some(key)
            }
            None => {
                let orphan = Orphan { source: names.pop().unwrap_or_default(), ad: explanation, at: now };
                transaction.object_store("explanations")?.put(&to_js(&orphan)?, None)?.await?;
                None
            }
        };
        done(transaction).await?;
        Ok(key)
    }

    /// Counts sightings, each once.
    pub async fn sight(&self, sightings: Vec<Sighting>) -> Result<(), Error> {
        let names = ["ads", "sightings", "settings"];
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let seen = transaction.object_store("sightings")?;
        for sighting in sightings {
            let Some(mut stored) = writer.get(&sighting.key).await? else { continue };
            if seen.get_key(JsValue::from_str(&sighting.id))?.await?.is_some() {
                continue;
            }
            seen.put(&to_js(&sighting)?, None)?.await?;
            stored.sightings = stored.sightings.saturating_add(1);
            stored.last_seen = stored.last_seen.max(sighting.at);
            let today = stored.met.entry(day(sighting.at)).or_default();
            *today = today.saturating_add(1);
            writer.put(stored).await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// One ad.
    pub async fn ad(&self, key: &str) -> Result<Option<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("ads")?.get(JsValue::from_str(key))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(Row::into_stored))
    }

    /// Some ad of an advertiser, as [`Stored::advertiser`] names it.
    pub async fn ad_of(&self, advertiser: &str) -> Result<Option<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let index = transaction.object_store("ads")?.index("advertiser")?;
        let value = index.get(JsValue::from_str(advertiser))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(Row::into_stored))
    }

    /// How often ads of this ad's advertiser were met.
    pub async fn history(&self, stored: &Stored) -> Result<History, Error> {
        if !stored.has_advertiser() {
            return Ok(History::of([stored]));
        }
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let index = transaction.object_store("ads")?.index("advertiser")?;
        let name = Key::Key(JsValue::from_str(&stored.advertiser()));
        let rows = index.get_all(Some(name), Some(MOST_OF_ONE + 1))?.await?;
        let ads = rows.into_iter().take(MOST_OF_ONE as usize + 1);
        let ads =
            ads.map(|value| Ok(read::<Row>(value)?.into_stored())).collect::<Result<Vec<_>, Error>>()?;
        let more = ads.len() > MOST_OF_ONE as usize;
        let history = History::of(ads.iter().take(MOST_OF_ONE as usize));
        let (first_seen, last_seen) = (local(history.first_seen), local(history.last_seen));
        Ok(History { more, first_seen, last_seen, ..history })
    }

    /// The ads with these keys, in their order; those that are gone are left out.
    pub async fn ads(&self, keys: &[String]) -> Result<Vec<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let ads = transaction.object_store("ads")?;
        let rows = all(keys.iter().map(|key| ads.get(JsValue::from_str(key)))).await?;
        let found = rows.into_iter().flatten().map(|row| Ok(read::<Row>(row)?.into_stored()));
        found.collect()
    }

    /// The ads met on a local day.
    pub async fn on_day(&self, day: &str) -> Result<Vec<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let key = Key::Key(JsValue::from_str(day));
        let rows = transaction.object_store("ads")?.index("days")?.get_all(Some(key), None)?.await?;
        let mut ads = rows
            .into_iter()
            .map(|value| Ok(read::<Row>(value)?.into_stored()))
            .collect::<Result<Vec<_>, Error>>()?;
        ads.sort_by(|a, b| b.last_seen.total_cmp(&a.last_seen));
        Ok(ads)
    }

    /// Puts ads into the trash, with their sightings, in place of what was there. Gives how many they were.
    pub async fn forget(&self, keys: &[String]) -> Result<u32, Error> {
        self.remove(keys, true).await
    }

    /// Removes ads with their sightings; their words go from the index too.
    async fn remove(&self, keys: &[String], into_trash: bool) -> Result<u32, Error> {
        // So that it need not be made anew afterwards.
        self.with_index(|_| ()).await?;
        let names = ["ads", "sightings", "trash", "settings", "index"];
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let trash = Trash(transaction.object_store("trash")?);
        let (ads, sightings) = (transaction.object_store("ads")?, transaction.object_store("sightings")?);
        let of = sightings.index("key")?;
        let mut count = 0;
        for batch in keys.chunks(BATCH as usize) {
            let batch: Vec<JsValue> = batch.iter().map(|key| JsValue::from_str(key)).collect();
            let rows = all(batch.iter().map(|key| ads.get(key.clone()))).await?;
            let seen = all(batch.iter().map(|key| of.get_all(Some(Key::Key(key.clone())), None))).await?;
            let rows: Vec<JsValue> = rows.into_iter().flatten().collect();
            if rows.is_empty() {
                continue;
            }
            if into_trash {
                if count == 0 {
                    trash.0.clear()?.await?;
                }
                let seen = seen.iter().flatten().map(|row| ("sightings", row));
                let both = rows.iter().map(|row| ("ads", row)).chain(seen);
                all(both.map(|(store, row)| trash.0.add(&Trash::entry(store, row), None))).await?;
            }
            count += u32::try_from(rows.len()).unwrap_or(u32::MAX);
            all(batch.into_iter().map(|key| ads.delete(key))).await?;
            all(seen.iter().flatten().map(|row| sightings.delete(field(row, "id")))).await?;
        }
        if count == 0 {
            return Ok(0);
        }
        transaction.object_store("index")?.clear()?.await?;
        let (before, after) = Revision::remove(&transaction.object_store("settings")?).await?;
        done(transaction).await?;
        let current = CACHE.with_borrow_mut(|cache| match cache {
            Some(index) if index.removals == before => {
                keys.iter().for_each(|key| index.remove(key));
                index.removals = after;
                true
            }
            other => {
                *other = None;
                false
            }
        });
        if current {
            self.save_index().await?;
        }
        Ok(count)
    }

    /// Puts everything that was noted into the trash: ads, sightings, explanations, counts and traits.
    pub async fn forget_all(&self) -> Result<u32, Error> {
        let names = [&NOTED[..], &["trash", "index", "settings"]].concat();
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let trash = Trash(transaction.object_store("trash")?);
        trash.0.clear()?.await?;
        let count = transaction.object_store("ads")?.count(None)?.await?;
        for name in NOTED {
            let store = transaction.object_store(name)?;
            let mut last = None;
            loop {
                let keys = store.get_all_keys(after(last.as_ref())?, Some(BATCH))?.await?;
                let rows = store.get_all(after(last.as_ref())?, Some(BATCH))?.await?;
                all(rows.iter().map(|row| trash.0.add(&Trash::entry(name, row), None))).await?;
                last = keys.into_iter().next_back();
                if last.is_none() {
                    break;
                }
            }
            store.clear()?.await?;
        }
        transaction.object_store("index")?.clear()?.await?;
        Revision::remove(&transaction.object_store("settings")?).await?;
        done(transaction).await?;
        CACHE.take();
        Ok(count)
    }

    /// Takes back what was forgotten last. Gives how many ads came back. What was noted meanwhile stays: an ad that was
    /// met again has been seen as often as both say together.
    pub async fn restore(&self) -> Result<u32, Error> {
        let names = [&NOTED[..], &["trash", "settings"]].concat();
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let trash = transaction.object_store("trash")?;
        let mut writer = Writer::new(&transaction).await?;
        let mut count = 0;
        let mut last = None;
        loop {
            let keys = trash.get_all_keys(after(last.as_ref())?, Some(BATCH))?.await?;
            for entry in trash.get_all(after(last.as_ref())?, Some(BATCH))?.await? {
                let row = field(&entry, "row");
                match field(&entry, "store").as_string().unwrap_or_default().as_str() {
                    "ads" => {
                        let mut stored = read::<Row>(row)?.into_stored();
                        count += 1;
                        if let Some(met_again) = writer.get(&stored.key).await? {
                            stored.add(met_again);
                        }
                        writer.put(stored).await?;
                    }
                    name => drop(fill_in(&transaction, name, &row).await?),
                }
            }
            last = keys.into_iter().next_back();
            if last.is_none() {
                break;
            }
        }
        trash.clear()?.await?;
        done(transaction).await?;
        Ok(count)
    }

    /// Whether anything lies in the trash.
    pub async fn has_trash(&self) -> Result<bool, Error> {
        let transaction = self.0.transaction(&["trash"], TransactionMode::ReadOnly)?;
        let keys = transaction.object_store("trash")?.get_all_keys(None, Some(1))?.await?;
        done(transaction).await?;
        Ok(!keys.is_empty())
    }

    /// Empties the trash: from then on, what was forgotten is gone.
    pub async fn empty_trash(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["trash"], TransactionMode::ReadWrite)?;
        transaction.object_store("trash")?.clear()?.await?;
        done(transaction).await?;
        Ok(())
    }

    /// Forgets for good the ads that were last met before a time, and explanations of that time whose ad never came.
    /// Gives how many ads they were.
    pub async fn prune(&self, before: f64) -> Result<u32, Error> {
        let transaction = self.0.transaction(&["ads", "explanations"], TransactionMode::ReadWrite)?;
        let range = KeyRange::upper_bound(&before.into(), Some(true))?;
        let ads = transaction.object_store("ads")?.index("last_seen")?;
        let keys = ads.get_all_keys(Some(Key::KeyRange(range)), None)?.await?;
        let orphans = transaction.object_store("explanations")?;
        for row in orphans.get_all(None, None)?.await? {
            if field(&row, "at").as_f64().is_some_and(|at| at < before) {
                orphans.delete(field(&row, "source"))?.await?;
            }
        }
        done(transaction).await?;
        let keys: Vec<String> = keys.iter().filter_map(JsValue::as_string).collect();
        self.remove(&keys, false).await
    }

    /// Does something with the index of all ads, once it knows everything that is stored.
    pub async fn with_index<T>(&self, work: impl FnOnce(&mut Index) -> T) -> Result<T, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let now = Revision::get(&transaction.object_store("settings")?).await?;
        done(transaction).await?;
        let known = || CACHE.with_borrow(|cache| cache.as_ref().map(|index| index.revision));
        // Somebody else, such as an import, may have written down what this instance would have to learn row by row.
        let lacks = known().is_none_or(|known| now.value.saturating_sub(known) as usize >= LEARNT);
        if lacks
            && let Some(loaded) = self.load_index().await?
            && loaded.removals == now.removals
        {
            CACHE.with_borrow_mut(|cache| match cache {
                Some(index) if index.revision >= loaded.revision => {}
                _ => *cache = Some(loaded),
            });
        }
        let learnt = self.learn().await?;
        if learnt >= LEARNT {
            self.save_index().await?;
        }
        Ok(CACHE.with_borrow_mut(|cache| work(cache.get_or_insert_default())))
    }

    /// Takes in what was written since the index last looked. Gives how many ads that were.
    async fn learn(&self) -> Result<usize, Error> {
        let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadOnly)?;
        let Revision { value, removals, .. } = Revision::get(&transaction.object_store("settings")?).await?;
        CACHE.with_borrow_mut(|cache| {
            // What was removed behind its back it cannot know: it begins anew.
            if cache.as_ref().is_none_or(|index| index.removals != removals || index.revision > value) {
                *cache = Some(Index::beginning(removals));
            }
        });
        let revisions = transaction.object_store("ads")?.index("revision")?;
        let mut learnt = 0;
        loop {
            let known = CACHE.with_borrow(|cache| cache.as_ref().map_or(0, |index| index.revision));
            if known == value {
                break;
            }
            let newer = KeyRange::lower_bound(&known.into(), Some(true))?;
            let rows = revisions.get_all(Some(Key::KeyRange(newer)), Some(BATCH))?.await?;
            if rows.is_empty() {
                break;
            }
            learnt += rows.len();
            for row in rows {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // written by us as a u32
                let revision = field(&row, "revision").as_f64().unwrap_or_default() as u32;
                let row = read::<Row>(row).ok().map(Row::into_stored);
                CACHE.with_borrow_mut(|cache| {
                    let index = cache.get_or_insert_default();
                    match row {
                        Some(stored) => index.put(&stored, revision),
                        // What cannot be read is not listed, and keeps nothing else from it.
                        None => index.revision = index.revision.max(revision),
                    }
                });
            }
        }
        done(transaction).await?;
        Ok(learnt)
    }

    /// The index as it was written down, if it was.
    async fn load_index(&self) -> Result<Option<Index>, Error> {
        let transaction = self.0.transaction(&["index"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("index")?;
        let bytes = |row: Option<JsValue>| row.map(|row| Uint8Array::new(&field(&row, "bytes")).to_vec());
        let head = bytes(rows.get(JsValue::from_str("head"))?.await?);
        let texts = bytes(rows.get(JsValue::from_str("texts"))?.await?);
        done(transaction).await?;
        Ok(head.zip(texts).and_then(|(head, texts)| Index::load(&head, texts)))
    }

    /// Writes the index down, so that the next start of the background need not make it anew.
    async fn save_index(&self) -> Result<(), Error> {
        let saved = CACHE.with_borrow_mut(|cache| {
            let (head, texts) = cache.get_or_insert_default().save();
            [("head", Uint8Array::from(head.as_slice())), ("texts", Uint8Array::from(texts))]
        });
        let transaction = self.0.transaction(&["index"], TransactionMode::ReadWrite)?;
        let rows = transaction.object_store("index")?;
        for (name, bytes) in saved {
            let row = Object::new();
            set(&row, "name", &JsValue::from_str(name));
            set(&row, "bytes", &bytes);
            rows.put(&row, None)?.await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// Ads in the order of their keys after one, so that no page of them repeats or leaves out any.
    pub async fn ads_after(&self, key: Option<&str>, limit: u32) -> Result<Vec<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let key = key.map(JsValue::from_str);
        let rows = transaction.object_store("ads")?.get_all(after(key.as_ref())?, Some(limit))?.await?;
        rows.into_iter().map(|row| Ok(read::<Row>(row)?.into_stored())).collect()
    }

    /// A part of what is stored, as JSON for an export: the rows of one store after a key, separated by commas, and the
    /// last key if there may be more.
    pub async fn part(&self, name: &str, last: Option<JsValue>) -> Result<(String, Option<JsValue>), Error> {
        let transaction = self.0.transaction(&[name], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(name)?;
        let keys = store.get_all_keys(after(last.as_ref())?, Some(BATCH))?.await?;
        let rows = store.get_all(after(last.as_ref())?, Some(BATCH))?.await?;
        done(transaction).await?;
        let mut text = String::new();
        for row in &rows {
            // Revisions are of this store alone; what is found by is made anew.
            for derived in ["revision", "advertiser", "days", "sources"] {
                if name == "ads" {
                    let _ = Reflect::delete_property(row.unchecked_ref::<Object>(), &derived.into());
                }
            }
            if !text.is_empty() {
                text.push_str(",\n");
            }
            text.push_str(&JSON::stringify(row).ok().and_then(|json| json.as_string()).unwrap_or_default());
        }
        let more = keys.len() == BATCH as usize;
        Ok((text, keys.into_iter().next_back().filter(|_| more)))
    }

    /// Takes in the rows of an export: ads are joined with what is known of them, everything else fills what is
    /// missing. Gives the keys of the ads not known before, and of what was added to other stores; `tick` is told how
    /// many ads are stored of how many.
    pub async fn take_in(&self, export: Export, tick: &Function) -> Result<Added, Error> {
        let mut added = Added::default();
        let count = export.ads.len();
        let mut ads = export.ads.into_iter();
        loop {
            // Nobody minds if the page is gone.
            let _ = tick.call2(&JsValue::NULL, &(count - ads.len()).into(), &count.into());
            let batch: Vec<Stored> = ads.by_ref().take(BATCH as usize).collect();
            if batch.is_empty() {
                break;
            }
            let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadWrite)?;
            let mut writer = Writer::new(&transaction).await?;
            for stored in batch {
                let stored = match writer.get(&stored.key).await? {
                    Some(mut known) => {
                        known.join(stored);
                        known
                    }
                    None => {
                        added.ads.push(stored.key.clone());
                        stored
                    }
                };
                writer.put(stored).await?;
            }
            done(transaction).await?;
        }
        let transaction = self.0.transaction(&BESIDE.map(|(name, _)| name), TransactionMode::ReadWrite)?;
        for (name, rows) in [
            ("sightings", rows(&export.sightings)?),
            ("explanations", rows(&export.explanations)?),
            ("health", rows(&export.health)?),
            ("traits", rows(&export.traits)?),
            ("outbox", rows(&export.outbox)?),
        ] {
            for row in rows {
                if let Some(key) = fill_in(&transaction, name, &row).await? {
                    added.others.entry(name).or_default().push(key);
                }
            }
        }
        done(transaction).await?;
        if let Some(exported) = export.chosen.and_then(|value| serde_json::from_value(value).ok()) {
            self.choose(|chosen| chosen.take_in(exported)).await?;
        }
        Ok(added)
    }

    /// What the person chose.
    pub async fn chosen(&self) -> Result<Chosen, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("settings")?.get(JsValue::from_str("chosen"))?.await?;
        Ok(value.map(read::<Setting>).transpose()?.map(|setting| setting.value).unwrap_or_default())
    }

    /// Changes what the person chose, in one transaction.
    pub async fn choose(&self, change: impl FnOnce(&mut Chosen)) -> Result<Chosen, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        let value = settings.get(JsValue::from_str("chosen"))?.await?;
        let mut chosen =
            value.map(read::<Setting>).transpose()?.map(|setting| setting.value).unwrap_or_default();
        change(&mut chosen);
        settings.put(&to_js(&Setting { name: "chosen".into(), value: chosen.clone() })?, None)?.await?;
        done(transaction).await?;
        Ok(chosen)
    }

    /// The rules file in use, if it is not the package's.
    pub async fn rules_file(&self) -> Result<Option<String>, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("settings")?.get(JsValue::from_str(RULES))?.await?;
        Ok(value.map(read::<StoredRules>).transpose()?.map(|stored| stored.file))
    }

    /// Keeps a rules file, or goes back to the package's.
    pub async fn keep_rules(&self, file: Option<String>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        match file {
            Some(file) => {
                settings.put(&to_js(&StoredRules { name: RULES.into(), file })?, None)?.await?;
            }
            None => settings.delete(JsValue::from_str(RULES))?.await?,
        }
        done(transaction).await?;
        Ok(())
    }

    /// How reading goes, for every platform that was looked at.
    pub async fn health(&self) -> Result<Vec<Health>, Error> {
        let transaction = self.0.transaction(&["health"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("health")?.get_all(None, None)?.await?;
        rows.into_iter().map(read).collect()
    }

    /// Changes the counts of one platform, in one transaction.
    pub async fn count(&self, platform: Platform, change: impl FnOnce(&mut Health)) -> Result<(), Error> {
        let transaction = self.0.transaction(&["health"], TransactionMode::ReadWrite)?;
        let rows = transaction.object_store("health")?;
        let known = rows.get(JsValue::from_str(platform.id()))?.await?;
        let mut health = known.map(read).transpose()?.unwrap_or_else(|| Health::new(platform));
        change(&mut health);
        rows.put(&to_js(&health)?, None)?.await?;
        done(transaction).await?;
        Ok(())
    }

    /// Everything that was approved, whatever became of it.
    pub async fn outbox(&self) -> Result<Vec<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("outbox")?.get_all(None, None)?.await?;
        rows.into_iter().map(read).collect()
    }

    /// Puts entries into the outbox.
    pub async fn post(&self, entries: &[Entry]) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for entry in entries {
            outbox.put(&to_js(entry)?, None)?.await?;
        }
        done(transaction).await?;
        Ok(())
    }

    /// Changes one entry as it is now stored; an entry that is gone stays gone.
    pub async fn settle(&self, tag: &str, change: impl FnOnce(&mut Entry)) -> Result<Option<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let mut entry: Option<Entry> = outbox.get(JsValue::from_str(tag))?.await?.map(read).transpose()?;
        if let Some(entry) = &mut entry {
            change(entry);
            outbox.put(&to_js(entry)?, None)?.await?;
        }
        done(transaction).await?;
        Ok(entry)
    }

    /// Drops what waits: after leaving, nothing more is sent.
    pub async fn drop_waiting(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if entry.state == crate::keep::outbox::State::Waiting {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        done(transaction).await?;
        Ok(())
    }
}

/// What was noted, as opposed to what was chosen: all of it is forgotten together.
const NOTED: [&str; 5] = ["ads", "sightings", "explanations", "health", "traits"];

thread_local! {
    /// The index of all ads while this instance lives.
    static CACHE: RefCell<Option<Index>> = const { RefCell::new(None) };
}

/// The stores beside the ads, with the names of their keys.
const BESIDE: [(&str, &str); 5] = [
    ("sightings", "id"),
    ("explanations", "source"),
    ("health", "platform"),
    ("traits", "platform"),
    ("outbox", "tag"),
];

/// What an import added.
#[derive(Debug, Default)]
pub struct Added {
    /// Keys of ads.
    pub ads: Vec<String>,
    /// Keys of rows of other stores, by store.
    pub others: BTreeMap<&'static str, Vec<String>>,
}

/// Puts a row into a store beside the ads, if there is none of its key. Gives the key if it was put.
async fn fill_in(transaction: &Transaction, name: &str, row: &JsValue) -> Result<Option<String>, Error> {
    let Some((_, path)) = BESIDE.into_iter().find(|(store, _)| *store == name) else { return Ok(None) };
    let store = transaction.object_store(name)?;
    let key = field(row, path);
    if store.get_key(key.clone())?.await?.is_some() {
        return Ok(None);
    }
    store.put(row, None)?.await?;
    Ok(key.as_string())
}

/// Where forgotten rows lie until they are taken back or gone for good.
struct Trash(ObjectStore);

impl Trash {
    fn entry(store: &str, row: &JsValue) -> Object {
        let entry = Object::new();
        set(&entry, "store", &JsValue::from_str(store));
        set(&entry, "row", row);
        entry
    }
}

fn rows<T: Serialize>(list: &[T]) -> Result<Vec<JsValue>, Error> {
    Ok(list.iter().map(to_js).collect::<Result<_, _>>()?)
}

/// Waits until a transaction is through. What the browser took back, as when the disk is full, is an error.
async fn done(transaction: Transaction) -> Result<(), Error> {
    if transaction.await?.is_committed() { Ok(()) } else { Err(Error::Aborted) }
}

/// What all of these requests gave. They are made before the first is waited for.
async fn all<T, F>(requests: impl Iterator<Item = Result<F, idb::Error>>) -> Result<Vec<T>, Error>
where
    F: IntoFuture<Output = Result<T, idb::Error>>,
{
    let made = requests.map(|one| Ok(one?.into_future())).collect::<Result<Vec<_>, idb::Error>>()?;
    let mut given = Vec::with_capacity(made.len());
    for one in made {
        given.push(one.await?);
    }
    Ok(given)
}

/// The rows after a key.
fn after(key: Option<&JsValue>) -> Result<Option<Key>, Error> {
    Ok(key.map(|key| KeyRange::lower_bound(key, Some(true))).transpose()?.map(Key::KeyRange))
}

fn field(row: &JsValue, name: &str) -> JsValue {
    Reflect::get(row, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

fn set(row: &Object, name: &str, value: &JsValue) {
    // Fails for frozen objects only.
    let _ = Reflect::set(row, &name.into(), value);
}

impl Drop for Store {
    fn drop(&mut self) {
        // Every request opens its own: a connection that lies about would hold up a newer version's upgrade.
        self.0.close();
    }
}
