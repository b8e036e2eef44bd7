//! What was approved to be sent, and what became of it.

use idb::TransactionMode;
use wasm_bindgen::JsValue;

use super::chosen::chosen_in;
use super::database::{Error, Store, done, read};
use crate::keep::chosen::Chosen;
use crate::keep::outbox::{Entry, State};
use crate::web::message::to_js;

impl Store {
    /// Everything that was approved, whatever became of it.
    pub async fn outbox(&self) -> Result<Vec<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("outbox")?.get_all(None, None)?.await?;
        rows.into_iter().map(read).collect()
    }

    /// Puts entries into the outbox, but for those whose terms are joined no longer at this moment, and those of which another window
    /// put the same ad there, or one that counts the person for the same. Gives how many they were.
    pub async fn post(&self, entries: &[Entry]) -> Result<usize, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let chosen = chosen_in(&transaction.object_store("settings")?).await?;
        let mut there: Vec<Entry> = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            there.push(read(value)?);
        }
        let mut posted = 0;
        for entry in entries {
            let is_given = |other: &Entry| {
                other.gives_same(entry) || other.is_given() && other.counts.counts_again(&entry.counts)
            };
            if chosen.joined.as_ref().is_some_and(|joined| entry.is_under(joined))
                && !there.iter().any(is_given)
            {
                outbox.put(&to_js(entry)?, None)?.await?;
                posted += 1;
            }
        }
        done(transaction).await?;
        Ok(posted)
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

    /// Notes of everything that is still to be sent whether its collector may be reached, due or not: the list of donations says it.
    /// Gives everything, and what the person chose at that moment.
    pub async fn note_reachable(
        &self,
        reachable: &[String],
        now: f64,
    ) -> Result<(Vec<Entry>, Chosen), Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let chosen = chosen_in(&transaction.object_store("settings")?).await?;
        let mut entries = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            let mut entry: Entry = read(value)?;
            let before = entry.held;
            entry.note_reachable(&chosen, reachable, now);
            if entry.held != before {
                outbox.put(&to_js(&entry)?, None)?.await?;
            }
            entries.push(entry);
        }
        done(transaction).await?;
        Ok((entries, chosen))
    }

    /// Begins a request with an entry, if it may begin as it and what the person chose are stored at this moment: both in one
    /// transaction, so that nothing begins after somebody left.
    pub async fn begin(&self, tag: &str, reachable: &[String], now: f64) -> Result<Option<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let chosen = chosen_in(&transaction.object_store("settings")?).await?;
        let mut entry: Option<Entry> = outbox.get(JsValue::from_str(tag))?.await?.map(read).transpose()?;
        let mut begins = false;
        if let Some(entry) = &mut entry {
            begins = entry.begin(&chosen, reachable, now);
            outbox.put(&to_js(entry)?, None)?.await?;
        }
        done(transaction).await?;
        Ok(entry.filter(|_| begins))
    }

    /// Forgets what its study keeps no longer, on a day (`YYYY-MM-DD`): there is nothing left to be taken back.
    pub async fn drop_kept(&self, today: &str) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if entry.is_past(today) {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        done(transaction).await?;
        Ok(())
    }

    /// Gives up what waits and is chosen by `which`. What may have arrived is kept, with the secret that takes it back.
    pub async fn drop_waiting(&self, which: &dyn Fn(&Entry) -> bool) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let mut entry: Entry = read(value)?;
            if entry.state != State::Waiting || !which(&entry) {
                continue;
            }
            if entry.give_up() {
                outbox.put(&to_js(&entry)?, None)?.await?;
            } else {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        done(transaction).await?;
        Ok(())
    }
}
