//! IndexedDB: what stays on this machine. Every operation is one transaction and idempotent, because the
//! background may end at any moment and ask again.

use std::collections::BTreeMap;

use idb::builder::{DatabaseBuilder, IndexBuilder, ObjectStoreBuilder};
use idb::{CursorDirection, Database, KeyPath, Query as Key, TransactionMode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use wasm_bindgen::JsValue;

use super::message::{Sighting, to_js};
use crate::ad::{Ad, Platform};
use crate::archive::Met;
use crate::donate::Study;
use crate::donate::outbox::Entry;
use crate::health::Health;
use crate::locale::Locale;
use crate::mute::Muted;
use crate::reason::Reason;
use crate::stored::{History, Query, Stored, source};
use crate::view::Traits;

/// The schema. Version 1 (before the first release) held `ads` with the index `last_seen` alone; version 2
/// adds the other indexes, whose fields [`Store::open`] fills in for ads that lack them, and the other stores;
/// version 3 adds `health`, version 4 `traits`.
const VERSION: u32 = 4;
/// The database's name.
const NAME: &str = "sightline";
/// The ads a search looks at.
const MOST: u32 = 200_000;
/// The ads of one advertiser its history counts one by one.
const MOST_OF_ONE: u32 = 500;

/// Why the store could not do it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The browser refused.
    #[error("The browser's storage failed: {0}. Is the disk full, or is storage switched off?")]
    Storage(#[from] idb::Error),
    /// What is stored is not what was written.
    #[error("Something stored cannot be read: {0}")]
    Shape(#[from] serde_wasm_bindgen::Error),
}

/// An ad as stored: the record and what it is found by.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    #[serde(flatten)]
    stored: Stored,
    /// Indexed.
    #[serde(default)]
    advertiser: String,
    /// Indexed: the local days it was met on, `2026-11-24`.
    #[serde(default)]
    days: Vec<String>,
    /// Indexed: the names under which an explanation finds it.
    #[serde(default)]
    sources: Vec<String>,
}

/// An explanation that was opened before its ad was known. It is merged when the ad comes.
#[derive(Debug, Serialize, Deserialize)]
struct Orphan {
    source: String,
    ad: Ad,
    at: f64,
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
        if self.lang.is_empty() { super::language() } else { Locale::of(&self.lang) }
    }

    /// The badge of an ad; `None` where it bears none.
    #[must_use]
    pub fn badge(&self, stored: &Stored) -> Option<String> {
        let bears = stored.is_political() && !self.muted.covers(stored);
        bears.then(|| crate::view::badge(self.locale(), stored))
    }

    /// An ad with what the person said of its advertiser.
    #[must_use]
    pub fn mark(&self, mut stored: Stored) -> Stored {
        if !self.opinions.is_empty() {
            stored.opinion = self.opinions.get(&stored.advertiser()).copied();
        }
        stored
    }
}

/// The rules that took the place of the package's.
#[derive(Debug, Serialize, Deserialize)]
struct StoredRules {
    name: String,
    file: String,
}

/// What a platform thinks of the person, as its download said.
#[derive(Debug, Serialize, Deserialize)]
struct TraitsRow {
    platform: String,
    reasons: Vec<Reason>,
    at: f64,
}

/// The row of [`StoredRules`] among the settings.
const RULES: &str = "rules";

#[derive(Serialize, Deserialize)]
struct Setting {
    name: String,
    value: Chosen,
}

/// The open database.
pub struct Store(Database);

impl Row {
    fn new(stored: Stored, mut days: Vec<String>, day: Option<&str>) -> Self {
        if let Some(day) = day
            && !days.iter().any(|known| known == day)
        {
            days.push(day.to_owned());
        }
        Self { advertiser: stored.advertiser(), sources: stored.sources(), days, stored }
    }
}

/// The local day of a time in milliseconds.
pub fn day(ms: f64) -> String {
    let offset = js_sys::Date::new(&ms.into()).get_timezone_offset();
    crate::view::date::day(ms - offset * 60_000.0)
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
                    .add_index(index("sources").multi_entry(true)),
            )
            .add_object_store(store("sightings", "id").add_index(index("key")))
            .add_object_store(store("explanations", "source"))
            .add_object_store(store("outbox", "tag"))
            .add_object_store(store("settings", "name"))
            .add_object_store(store("health", "platform"))
            .add_object_store(store("traits", "platform"))
            .build()
            .await?;
        let store = Self(database);
        store.fill().await?;
        Ok(store)
    }

    /// Gives ads of an older schema the fields they are found by.
    async fn fill(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        let all = ads.count(None)?.await?;
        let indexed = ads.index("advertiser")?.count(None)?.await?;
        if indexed < all {
            for value in ads.get_all(None, None)?.await? {
                let Row { stored, days, .. } = read(value)?;
                let seen = day(stored.last_seen);
                ads.put(&to_js(&Row::new(stored, days, Some(&seen)))?, None)?.await?;
            }
        }
        transaction.await?;
        Ok(())
    }

    /// Meets an ad: a new row, or one more meeting of a known one. Gives the ad as it is now known.
    pub async fn meet(&self, ad: Ad, now: f64) -> Result<Stored, Error> {
        let transaction = self.0.transaction(&["ads", "explanations"], TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        let key = ad.content_key();
        let known = ads.get(JsValue::from_str(&key))?.await?;
        let (mut stored, days) = match known {
            Some(value) => {
                let Row { mut stored, days, .. } = read(value)?;
                stored.merge(ad, now);
                (stored, days)
            }
            None => (Stored::new(ad, now), Vec::new()),
        };
        let orphans = transaction.object_store("explanations")?;
        for name in stored.sources() {
            let name = JsValue::from_str(&name);
            if let Some(value) = orphans.get(name.clone())?.await? {
                stored.merge(read::<Orphan>(value)?.ad, now);
                orphans.delete(name)?.await?;
            }
        }
        ads.put(&to_js(&Row::new(stored.clone(), days, Some(&day(now))))?, None)?.await?;
        transaction.await?;
        Ok(stored)
    }

    /// Meets the ads of a download, all in one transaction, and gives the keys of those not known before. What the
    /// download says about times counts; ads without a time were met when they were imported.
    pub async fn import(&self, met: Vec<Met>, now: f64) -> Result<Vec<String>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        let mut added = Vec::new();
        for Met { ad, seen, times: _ } in met {
            let key = ad.content_key();
            let (first, last) = seen.unwrap_or((now, now));
            let (stored, mut days) = match ads.get(JsValue::from_str(&key))?.await? {
                Some(value) => {
                    let Row { mut stored, days, .. } = read(value)?;
                    stored.merge(ad, last);
                    stored.first_seen = stored.first_seen.min(first);
                    (stored, days)
                }
                None => {
                    added.push(key);
                    (Stored { first_seen: first, ..Stored::new(ad, last) }, Vec::new())
                }
            };
            if seen.is_some() {
                days.push(day(first));
            }
            days.sort_unstable();
            days.dedup();
            ads.put(&to_js(&Row::new(stored, days, seen.is_some().then(|| day(last)).as_deref()))?, None)?
                .await?;
        }
        transaction.await?;
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
        transaction.await?;
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

    /// Takes an import back: the ads it added and the traits it read.
    pub async fn unimport(&self, keys: &[String], platforms: &[String]) -> Result<(), Error> {
        let transaction = self.0.transaction(&["ads", "traits"], TransactionMode::ReadWrite)?;
        for (name, list) in [("ads", keys), ("traits", platforms)] {
            let rows = transaction.object_store(name)?;
            for key in list {
                rows.delete(JsValue::from_str(key))?.await?;
            }
        }
        transaction.await?;
        Ok(())
    }

    /// Merges an explanation into the ad it belongs to: by key, else by its source. Without one it waits.
    pub async fn explain(
        &self,
        explanation: Ad,
        key: Option<String>,
        address: &str,
        now: f64,
    ) -> Result<Option<String>, Error> {
        let transaction = self.0.transaction(&["ads", "explanations"], TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        let mut names = vec![source(explanation.platform, address)];
        names.extend(explanation.ad_id.iter().map(|id| format!("{}:{id}", explanation.platform.id())));
        let mut found = None;
        for name in &names {
            if found.is_none() {
                found = ads.index("sources")?.get(JsValue::from_str(name))?.await?;
            }
        }
        if let (None, Some(key)) = (&found, key) {
            found = ads.get(JsValue::from_str(&key))?.await?;
        }
        let key = match found {
            Some(value) => {
                let Row { mut stored, days, .. } = read(value)?;
                stored.merge(explanation, now);
                ads.put(&to_js(&Row::new(stored.clone(), days, None))?, None)?.await?;
                Some(stored.key)
            }
            None => {
                let orphan = Orphan { source: names.pop().unwrap_or_default(), ad: explanation, at: now };
                transaction.object_store("explanations")?.put(&to_js(&orphan)?, None)?.await?;
                None
            }
        };
        transaction.await?;
        Ok(key)
    }

    /// Counts sightings, each once.
    pub async fn sight(&self, sightings: Vec<Sighting>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["ads", "sightings"], TransactionMode::ReadWrite)?;
        let (ads, seen) = (transaction.object_store("ads")?, transaction.object_store("sightings")?);
        for sighting in sightings {
            let Some(value) = ads.get(JsValue::from_str(&sighting.key))?.await? else { continue };
            if seen.get_key(JsValue::from_str(&sighting.id))?.await?.is_some() {
                continue;
            }
            seen.put(&to_js(&sighting)?, None)?.await?;
            let Row { mut stored, days, .. } = read(value)?;
            stored.sightings = stored.sightings.saturating_add(1);
            stored.last_seen = stored.last_seen.max(sighting.at);
            ads.put(&to_js(&Row::new(stored, days, Some(&day(sighting.at))))?, None)?.await?;
        }
        transaction.await?;
        Ok(())
    }

    /// One ad.
    pub async fn ad(&self, key: &str) -> Result<Option<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let value = transaction.object_store("ads")?.get(JsValue::from_str(key))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(|row| row.stored))
    }

    /// Some ad of an advertiser, as [`Stored::advertiser`] names it.
    pub async fn ad_of(&self, advertiser: &str) -> Result<Option<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let index = transaction.object_store("ads")?.index("advertiser")?;
        let value = index.get(JsValue::from_str(advertiser))?.await?;
        Ok(value.map(read::<Row>).transpose()?.map(|row| row.stored))
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
        let ads = ads.map(|value| Ok(read::<Row>(value)?.stored)).collect::<Result<Vec<_>, Error>>()?;
        let more = ads.len() > MOST_OF_ONE as usize;
        Ok(History { more, ..History::of(ads.iter().take(MOST_OF_ONE as usize)) })
    }

    /// A page of the list, newest first, and how many fit in all.
    pub async fn list(
        &self,
        query: &Query,
        chosen: &Chosen,
        offset: u32,
        limit: u32,
    ) -> Result<(Vec<Stored>, u32), Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let ads = transaction.object_store("ads")?;
        let mut page = Vec::new();
        if query.is_empty() {
            let total = ads.count(None)?.await?;
            if offset < total
                && let Some(cursor) =
                    ads.index("last_seen")?.open_cursor(None, Some(CursorDirection::Prev))?.await?
            {
                let mut cursor = cursor.into_managed();
                if offset > 0 {
                    cursor.advance(offset).await?;
                }
                while let (true, Some(value)) = (page.len() < limit as usize, cursor.value()?) {
                    page.push(chosen.mark(read::<Row>(value)?.stored));
                    cursor.next(None).await?;
                }
            }
            return Ok((page, total));
        }
        let mut total = 0;
        // In the order of the index, so the newest stand last.
        for value in ads.index("last_seen")?.get_all(None, Some(MOST))?.await?.into_iter().rev() {
            let stored = chosen.mark(read::<Row>(value)?.stored);
            if query.fits(&stored) {
                if total >= offset && page.len() < limit as usize {
                    page.push(stored);
                }
                total += 1;
            }
        }
        Ok((page, total))
    }

    /// The ads met on a local day.
    pub async fn on_day(&self, day: &str) -> Result<Vec<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let key = Key::Key(JsValue::from_str(day));
        let rows = transaction.object_store("ads")?.index("days")?.get_all(Some(key), None)?.await?;
        let mut ads = rows
            .into_iter()
            .map(|value| Ok(read::<Row>(value)?.stored))
            .collect::<Result<Vec<_>, Error>>()?;
        ads.sort_by(|a, b| b.last_seen.total_cmp(&a.last_seen));
        Ok(ads)
    }

    /// Removes one ad, or all, with sightings and explanations, and gives what was removed.
    pub async fn forget(&self, key: Option<&str>) -> Result<Vec<Stored>, Error> {
        let names: &[&str] = if key.is_some() {
            &["ads", "sightings", "explanations"]
        } else {
            &["ads", "sightings", "explanations", "health", "traits"]
        };
        let transaction = self.0.transaction(names, TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        let removed = if let Some(key) = key {
            let value = ads.get(JsValue::from_str(key))?.await?;
            ads.delete(JsValue::from_str(key))?.await?;
            let sightings = transaction.object_store("sightings")?;
            let ids =
                sightings.index("key")?.get_all_keys(Some(Key::Key(JsValue::from_str(key))), None)?.await?;
            for id in ids {
                sightings.delete(id)?.await?;
            }
            Vec::from_iter(value)
        } else {
            let all = ads.get_all(None, None)?.await?;
            for &name in names {
                transaction.object_store(name)?.clear()?.await?;
            }
            all
        };
        transaction.await?;
        removed.into_iter().map(|value| Ok(read::<Row>(value)?.stored)).collect()
    }

    /// Puts back what was removed. An ad met again meanwhile keeps what both know.
    pub async fn restore(&self, removed: Vec<Stored>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadWrite)?;
        let ads = transaction.object_store("ads")?;
        for mut stored in removed {
            let seen = day(stored.last_seen);
            let mut days = vec![day(stored.first_seen)];
            if let Some(value) = ads.get(JsValue::from_str(&stored.key))?.await? {
                let known: Row = read(value)?;
                stored.sightings = stored.sightings.saturating_add(known.stored.sightings);
                stored.merge(known.stored.ad, known.stored.last_seen);
                days.extend(known.days);
            }
            ads.put(&to_js(&Row::new(stored, days, Some(&seen)))?, None)?.await?;
        }
        transaction.await?;
        Ok(())
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
        transaction.await?;
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
        transaction.await?;
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
        transaction.await?;
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
        transaction.await?;
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
        transaction.await?;
        Ok(entry)
    }

    /// Drops what waits: after leaving, nothing more is sent.
    pub async fn drop_waiting(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if entry.state == crate::donate::outbox::State::Waiting {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        transaction.await?;
        Ok(())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Every request opens its own: a connection that lies about would hold up a newer version's upgrade.
        self.0.close();
    }
}
