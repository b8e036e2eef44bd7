//! What was approved to be sent, and what became of it.

use idb::TransactionMode;
use wasm_bindgen::JsValue;

use super::database::{Error, Store, done, read};
use crate::keep::outbox::{Entry, State};
use crate::web::message::to_js;

impl Store {
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

    /// Drops what waits: after leaving, nothing more is sent. What may have arrived is kept, with the secret that takes it back.
    pub async fn drop_waiting(&self) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if entry.state == State::Waiting && !entry.begun {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        done(transaction).await?;
        Ok(())
    }
}
