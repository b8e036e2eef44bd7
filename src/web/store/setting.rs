//! The rows of the settings: each a name and its value.

use idb::{ObjectStore, TransactionMode};
use js_sys::Object;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::database::{Error, Store, done, field, read, set};
use crate::web::message::to_js;

/// What the person chose.
pub(super) const CHOSEN: &str = "chosen";
/// The rules file that took the place of the package's.
pub(super) const RULES: &str = "rules";
/// What the last import read.
pub(super) const IMPORTED: &str = "imported";
/// The tokens of the study that is joined.
pub(super) const WALLET: &str = "wallet";

/// The value of a row, within a transaction; `None` where there is none.
pub(super) async fn setting<T: DeserializeOwned>(
    settings: &ObjectStore,
    name: &str,
) -> Result<Option<T>, Error> {
    let Some(row) = settings.get(JsValue::from_str(name))?.await? else { return Ok(None) };
    // That of the rules was called a file before December 2026.
    let value =
        ["value", "file"].map(|name| field(&row, name)).into_iter().find(|value| !value.is_undefined());
    value.map(read).transpose()
}

/// Keeps the value of a row, within a transaction.
pub(super) async fn keep<T: Serialize>(settings: &ObjectStore, name: &str, value: T) -> Result<(), Error> {
    let row = Object::new();
    set(&row, "name", &name.into());
    set(&row, "value", &to_js(&value)?);
    settings.put(&row, None)?.await?;
    Ok(())
}

impl Store {
    /// The value of a row; `None` where there is none.
    pub(super) async fn setting<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        setting(&transaction.object_store("settings")?, name).await
    }

    /// Keeps the value of a row, or forgets it.
    pub(super) async fn keep_setting<T: Serialize>(&self, name: &str, value: Option<T>) -> Result<(), Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        match value {
            Some(value) => keep(&settings, name, value).await?,
            None => settings.delete(JsValue::from_str(name))?.await?,
        }
        done(transaction).await
    }
}
