//! Everything as a file, and back; and an import taken back.

use std::collections::BTreeMap;

use idb::TransactionMode;
use js_sys::{Function, JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};

use super::beside::{BESIDE, fill_in};
use super::database::{BATCH, Error, Store, after, all, done, set};
use super::row::Writer;
use super::setting::WALLET;
use crate::keep::export::Export;
use crate::record::stored::Stored;
use crate::show::action::Law;
use crate::show::locale::Locale;
use crate::web::message::to_js;

/// What an import added.
#[derive(Debug, Default)]
pub struct Added {
    /// Keys of ads.
    pub ads: Vec<String>,
    /// Keys of rows of other stores, by store.
    pub others: BTreeMap<&'static str, Vec<String>>,
}

impl Store {
    /// A part of what is stored, as JSON for an export: the rows of one store after a key, separated by commas, and the
    /// last key if there may be more.
    pub async fn part(
        &self,
        name: &str,
        last: Option<JsValue>,
        secrets: bool,
    ) -> Result<(String, Option<JsValue>), Error> {
        let transaction = self.0.transaction(&[name], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(name)?;
        let keys = store.get_all_keys(after(last.as_ref())?, Some(BATCH))?.await?;
        let rows = store.get_all(after(last.as_ref())?, Some(BATCH))?.await?;
        done(transaction).await?;
        let mut text = String::new();
        for row in &rows {
            // Tokens are of no use elsewhere, and their secrets would name what is given later.
            if name == "settings" && is_named(row, WALLET) {
                continue;
            }
            // Revisions are of this store alone; what is found by is made anew.
            for derived in ["revision", "advertiser", "days", "sources"] {
                if name == "ads" {
                    let _ = Reflect::delete_property(row.unchecked_ref::<Object>(), &derived.into());
                }
            }
            // Whoever has a key can take the donation back, and tell whose it was.
            if name == "outbox" && !secrets {
                set(row.unchecked_ref(), "secret", &"".into());
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
            self.choose(|chosen| chosen.take_in(exported, Locale::is_offered, Law::is_known)).await?;
        }
        Ok(added)
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
}

/// Whether a row of the settings is the one of a name.
fn is_named(row: &JsValue, name: &str) -> bool {
    Reflect::get(row, &"name".into()).is_ok_and(|value| value == name)
}

fn rows<T: Serialize>(list: &[T]) -> Result<Vec<JsValue>, Error> {
    Ok(list.iter().map(to_js).collect::<Result<_, _>>()?)
}
