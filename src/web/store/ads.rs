//! Ads: met, explained, seen, and found again.

use idb::{Query as Key, TransactionMode};
use wasm_bindgen::JsValue;

use super::database::{Error, Store, after, all, done, read};
use super::row::{Row, Writer};
use crate::judge::political::lang;
use crate::keep::source::{source, sources};
use crate::read::archive::Met;
use crate::record::ad::Ad;
use crate::record::stored::{History, Orphan, Sighting, Stored};
use crate::web::message::to_js;
use crate::web::time::{day, local};

/// The ads of one advertiser its history counts one by one.
const MOST_OF_ONE: u32 = 500;
/// As many ads of an advertiser tell the language it writes in.
const TELLING: u32 = 20;

impl Store {
    /// Meets an ad: a new row, or one more meeting of a known one. Gives the ad as it is now known; `None` for a new
    /// one where there is no `room` for more, which each new one takes one of.
    pub async fn record_ad(&self, ad: Ad, now: f64, room: &mut u32) -> Result<Option<Stored>, Error> {
        let names = ["ads", "explanations", "settings"];
        let transaction = self.0.transaction(&names, TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let mut stored = match writer.get(&ad.content_key()).await? {
            Some(mut stored) => {
                crate::merge(&mut stored, ad, now);
                stored
            }
            None if *room == 0 => return Ok(None),
            None => {
                *room -= 1;
                Stored::new(ad, now)
            }
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
        Ok(Some(stored))
    }

    /// Meets the ads of a download, all in one transaction, and gives the keys of those not known before. What the
    /// download says about times counts; ads without a time were met when they were imported.
    pub async fn record_import(&self, met: Vec<Met>, now: f64) -> Result<Vec<String>, Error> {
        let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadWrite)?;
        let mut writer = Writer::new(&transaction).await?;
        let mut added = Vec::new();
        for Met { ad, seen, impressions: _ } in met {
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

    /// Merges an explanation into the ad it belongs to: by key, else by its source. Without one it waits.
    pub async fn add_explanation(
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
    pub async fn count_sightings(&self, sightings: Vec<Sighting>) -> Result<(), Error> {
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

    /// The language most ads of this ad's advertiser were told to be in.
    pub async fn language_of(&self, ad: &Ad) -> Result<Option<String>, Error> {
        let stored = Stored::new(ad.clone(), 0.0);
        if !stored.has_advertiser() {
            return Ok(None);
        }
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let index = transaction.object_store("ads")?.index("advertiser")?;
        let name = Key::Key(JsValue::from_str(&stored.advertiser()));
        let rows = index.get_all(Some(name), Some(TELLING))?.await?;
        let ads = rows.into_iter().filter_map(|value| read::<Row>(value).ok());
        let told: Vec<String> = ads.filter_map(|row| row.stored.ad.political.lang).collect();
        Ok(lang::most(told.iter().map(String::as_str)))
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

    /// Ads in the order of their keys after one, so that no page of them repeats or leaves out any.
    pub async fn ads_after(&self, key: Option<&str>, limit: u32) -> Result<Vec<Stored>, Error> {
        let transaction = self.0.transaction(&["ads"], TransactionMode::ReadOnly)?;
        let key = key.map(JsValue::from_str);
        let rows = transaction.object_store("ads")?.get_all(after(key.as_ref())?, Some(limit))?.await?;
        rows.into_iter().map(|row| Ok(read::<Row>(row)?.into_stored())).collect()
    }
}
