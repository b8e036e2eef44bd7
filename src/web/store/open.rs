//! Opening the database, and bringing an older one to the current schema.

use idb::builder::{DatabaseBuilder, IndexBuilder, ObjectStoreBuilder};
use idb::{KeyPath, TransactionMode};

use super::database::{Error, Store, done, field, read};
use super::row::{Revision, Row, Writer};
use crate::web::time::day;

/// The schema. Version 1 (before the first release) held `ads` with the index `last_seen` alone; version 2
/// adds the other indexes, whose fields [`Store::open`] fills in for ads that lack them, and the other stores;
/// version 3 adds `health`, version 4 `traits`, version 5 the index `revision`, `index` and `trash`.
const VERSION: u32 = 5;
/// The database's name.
const NAME: &str = "sightline";

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
        store.fill_fields().await?;
        Ok(store)
    }

    /// Gives ads of an older schema the fields they are found by.
    async fn fill_fields(&self) -> Result<(), Error> {
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
}
