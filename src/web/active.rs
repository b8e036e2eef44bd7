//! The rules in use: the package's, or a newer signed file the person loaded.

use std::cell::Cell;

use super::store::{Error, Store};
use crate::keep::chosen::Chosen;
use crate::read::rules::RuleSet;
use crate::read::update;

thread_local! {
    static ACTIVE: Cell<Option<&'static RuleSet>> = const { Cell::new(None) };
}

/// The rules in use. What is stored is checked once more whenever the background starts; should it no longer
/// hold, for example because a key is not trusted any more, the package's rules serve.
pub async fn rules() -> Result<&'static RuleSet, Error> {
    if let Some(active) = ACTIVE.get() {
        return Ok(active);
    }
    let store = Store::open().await?;
    let mut active = RuleSet::bundled();
    if let Some(file) = store.rules_file().await?
        && let Ok(stored) = update::reopen(&file, &trusted(&store.chosen().await?))
        && stored.version > active.version
    {
        active = Box::leak(Box::new(stored));
    }
    ACTIVE.set(Some(active));
    Ok(active)
}

/// Takes a newer file, or says why not.
pub async fn load(file: String) -> Result<Result<u32, update::Refused>, Error> {
    let current = rules().await?.version;
    let store = Store::open().await?;
    match update::open(&file, &trusted(&store.chosen().await?), current) {
        Ok(newer) => {
            let version = newer.version;
            store.keep_rules(Some(file)).await?;
            // Rare and small; whoever reads by the old ones goes on doing so.
            ACTIVE.set(Some(Box::leak(Box::new(newer))));
            Ok(Ok(version))
        }
        Err(refused) => Ok(Err(refused)),
    }
}

/// Goes back to the package's rules.
pub async fn reset() -> Result<u32, Error> {
    Store::open().await?.keep_rules(None).await?;
    ACTIVE.set(Some(RuleSet::bundled()));
    Ok(RuleSet::bundled().version)
}

/// Looks again at what is stored and trusted.
pub fn forget() {
    ACTIVE.set(None);
}

fn trusted(chosen: &Chosen) -> Vec<String> {
    let mut keys = update::signers();
    keys.extend(chosen.signers.iter().cloned());
    keys
}
