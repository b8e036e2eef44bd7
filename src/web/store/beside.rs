//! The stores beside the ads.

use idb::Transaction;
use wasm_bindgen::JsValue;

use super::database::{Error, field};

/// The stores beside the ads, with the names of their keys.
pub(super) const BESIDE: [(&str, &str); 5] = [
    ("sightings", "id"),
    ("explanations", "source"),
    ("health", "platform"),
    ("traits", "platform"),
    ("outbox", "tag"),
];

/// Puts a row into a store beside the ads, if there is none of its key. Gives the key if it was put.
pub(super) async fn fill_in(
    transaction: &Transaction,
    name: &str,
    row: &JsValue,
) -> Result<Option<String>, Error> {
    let Some((_, path)) = BESIDE.into_iter().find(|(store, _)| *store == name) else { return Ok(None) };
    let store = transaction.object_store(name)?;
    let key = field(row, path);
    if store.get_key(key.clone())?.await?.is_some() {
        return Ok(None);
    }
    store.put(row, None)?.await?;
    Ok(key.as_string())
}
