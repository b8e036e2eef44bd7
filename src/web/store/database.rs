//! The open database, and what every store of it is done with: transactions, requests, rows.

use idb::{Database, KeyRange, Query as Key, Transaction};
use js_sys::{Object, Reflect};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use crate::show::view::Trouble;

/// Rows read at a time where there may be many.
pub(super) const BATCH: u32 = 1_000;

/// Why the store could not do it; [`Trouble`] puts it into words.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The browser refused.
    #[error("storage: {0}")]
    Storage(#[from] idb::Error),
    /// The browser took back what was to be written.
    #[error("The browser did not keep what was written. Is the disk full?")]
    Aborted,
    /// What is stored is not what was written.
    #[error("stored data: {0}")]
    Shape(#[from] serde_wasm_bindgen::Error),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        match error {
            Error::Storage(error) if error.to_string().contains("VersionError") => Self::Newer,
            Error::Storage(error) => Self::Storage(error.to_string()),
            Error::Aborted => Self::Storage(error.to_string()),
            Error::Shape(error) => Self::Shape(error.to_string()),
        }
    }
}

/// The open database. Every request opens its own.
pub struct Store(pub(super) Database);

impl Drop for Store {
    fn drop(&mut self) {
        // Every request opens its own: a connection that lies about would hold up a newer version's upgrade.
        self.0.close();
    }
}

/// A row as what was written.
pub(super) fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Error> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

/// Waits until a transaction is through. What the browser took back, as when the disk is full, is an error.
pub(super) async fn done(transaction: Transaction) -> Result<(), Error> {
    if transaction.await?.is_committed() { Ok(()) } else { Err(Error::Aborted) }
}

/// What all of these requests gave. They are made before the first is waited for.
pub(super) async fn all<T, F>(requests: impl Iterator<Item = Result<F, idb::Error>>) -> Result<Vec<T>, Error>
where
    F: IntoFuture<Output = Result<T, idb::Error>>,
{
    let made = requests.map(|one| Ok(one?.into_future())).collect::<Result<Vec<_>, idb::Error>>()?;
    let mut given = Vec::with_capacity(made.len());
    for one in made {
        given.push(one.await?);
    }
    Ok(given)
}

/// The rows after a key.
pub(super) fn after(key: Option<&JsValue>) -> Result<Option<Key>, Error> {
    Ok(key.map(|key| KeyRange::lower_bound(key, Some(true))).transpose()?.map(Key::KeyRange))
}

/// A field of a row; undefined where there is none.
pub(super) fn field(row: &JsValue, name: &str) -> JsValue {
    Reflect::get(row, &name.into()).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a field of a row.
pub(super) fn set(row: &Object, name: &str, value: &JsValue) {
    // Fails for frozen objects only.
    let _ = Reflect::set(row, &name.into(), value);
}
