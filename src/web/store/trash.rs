//! What was forgotten: put aside, taken back, gone for good.

use idb::{KeyRange, ObjectStore, Query as Key, TransactionMode};
use js_sys::Object;
use wasm_bindgen::JsValue;

use super::beside::fill_in;
use super::database::{BATCH, Error, Store, after, all, done, field, read, set};
use super::index::forget_index;
use super::row::{Revision, Row, Writer};
use super::setting::IMPORTED;

/// What was noted, as opposed to what was chosen: all of it is forgotten together.
const NOTED: [&str; 5] = ["ads", "sightings", "explanations", "health", "traits"];

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

impl Store {
    /// Puts ads into the trash, with their sightings, in place of what was there. Gives how many they were.
    pub async fn forget(&self, keys: &[String]) -> Result<u32, Error> {
        self.remove(keys, true).await
    }

    /// Removes ads with their sightings; their words go from the index too.
    pub(super) async fn remove(&self, keys: &[String], into_trash: bool) -> Result<u32, Error> {
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
        self.drop_from_index(keys, before, after).await?;
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
        let settings = transaction.object_store("settings")?;
        settings.delete(JsValue::from_str(IMPORTED))?.await?;
        Revision::remove(&settings).await?;
        done(transaction).await?;
        forget_index();
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
}
