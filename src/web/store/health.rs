//! Counts of how reading goes.

use idb::TransactionMode;
use wasm_bindgen::JsValue;

use super::database::{Error, Store, done, read};
use crate::keep::health::Health;
use crate::record::ad::Platform;
use crate::web::message::to_js;

impl Store {
    /// How reading goes, for every platform that was looked at.
    pub async fn health(&self) -> Result<Vec<Health>, Error> {
        let transaction = self.0.transaction(&["health"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("health")?.get_all(None, None)?.await?;
        rows.into_iter().map(read).collect()
    }

    /// How reading goes on one platform.
    pub async fn health_of(&self, platform: Platform) -> Result<Health, Error> {
        let transaction = self.0.transaction(&["health"], TransactionMode::ReadOnly)?;
        let known = transaction.object_store("health")?.get(JsValue::from_str(platform.id()))?.await?;
        Ok(known.map(read).transpose()?.unwrap_or_else(|| Health::new(platform)))
    }

    /// Changes the counts of one platform, in one transaction.
    pub async fn count_health(
        &self,
        platform: Platform,
        change: impl FnOnce(&mut Health),
    ) -> Result<(), Error> {
        let transaction = self.0.transaction(&["health"], TransactionMode::ReadWrite)?;
        let rows = transaction.object_store("health")?;
        let known = rows.get(JsValue::from_str(platform.id()))?.await?;
        let mut health = known.map(read).transpose()?.unwrap_or_else(|| Health::new(platform));
        change(&mut health);
        rows.put(&to_js(&health)?, None)?.await?;
        done(transaction).await?;
        Ok(())
    }
}
