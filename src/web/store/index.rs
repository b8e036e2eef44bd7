//! The index of all ads, kept in memory while this instance lives and written down now and then.

use std::cell::RefCell;

use idb::{KeyRange, Query as Key, TransactionMode};
use js_sys::{Object, Uint8Array};
use wasm_bindgen::JsValue;

use super::database::{BATCH, Error, Store, done, field, read, set};
use super::row::{Revision, Row};
use crate::keep::index::Index;

/// Rows the index may take in before it is written down anew.
const TAKEN_IN: usize = 500;

thread_local! {
    /// The index of all ads while this instance lives.
    static CACHE: RefCell<Option<Index>> = const { RefCell::new(None) };
}

impl Store {
    /// Does something with the index of all ads, once it knows everything that is stored.
    pub async fn with_index<T>(&self, work: impl FnOnce(&mut Index) -> T) -> Result<T, Error> {
        self.renew_index().await?;
        Ok(CACHE.with_borrow_mut(|cache| work(cache.get_or_insert_default())))
    }

    /// Brings the index up to what is stored. Apart from what is done with it, of which each kind has code of its own.
    async fn renew_index(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        let now = Revision::get(&transaction.object_store("settings")?).await?;
        done(transaction).await?;
        let known = || CACHE.with_borrow(|cache| cache.as_ref().map(|index| index.revision));
        // Somebody else, such as an import, may have written down what this instance would have to take in row by row.
        let lacks = known().is_none_or(|known| now.value.saturating_sub(known) as usize >= TAKEN_IN);
        if lacks
            && let Some(loaded) = self.load_index().await?
            && loaded.removals == now.removals
        {
            CACHE.with_borrow_mut(|cache| match cache {
                Some(index) if index.revision >= loaded.revision => {}
                _ => *cache = Some(loaded),
            });
        }
        let taken = self.update_index().await?;
        if taken >= TAKEN_IN {
            self.save_index().await?;
        }
        Ok(())
    }

    /// Takes in what was written since the index last looked. Gives how many ads that were.
    async fn update_index(&self) -> Result<usize, Error> {
        let transaction = self.0.transaction(&["ads", "settings"], TransactionMode::ReadOnly)?;
        let Revision { value, removals, .. } = Revision::get(&transaction.object_store("settings")?).await?;
        CACHE.with_borrow_mut(|cache| {
            // What was removed behind its back it cannot know: it begins anew.
            if cache.as_ref().is_none_or(|index| index.removals != removals || index.revision > value) {
                *cache = Some(Index::beginning(removals));
            }
        });
        let revisions = transaction.object_store("ads")?.index("revision")?;
        let mut taken = 0;
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
            taken += rows.len();
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
        Ok(taken)
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

    /// Takes ads that were removed out of the index, if it knows all that was removed before. `before` and `after` count
    /// the removals.
    pub(super) async fn drop_from_index(
        &self,
        keys: &[String],
        before: u32,
        after: u32,
    ) -> Result<(), Error> {
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
        if current { self.save_index().await } else { Ok(()) }
    }
}

/// Forgets the index of this instance.
pub(super) fn forget_index() {
    CACHE.take();
}
