//! The rules in use: the package's, or a newer signed file the person loaded.

use std::cell::Cell;

use super::store::{Error, Store};
use crate::keep::chosen::Chosen;
use crate::read::rules::RuleSet;
use crate::read::update::{self, Refused, Signed};

thread_local! {
    static ACTIVE: Cell<Option<&'static RuleSet>> = const { Cell::new(None) };
}

/// The rules in use. What is stored is checked once more whenever the background starts; should it no longer
/// hold, for example because a key is not trusted any more, the package's rules serve.
pub async fn rules() -> Result<&'static RuleSet, Error> {
    if let Some(active) = ACTIVE.get() {
        return Ok(active);
    }
    let bundled = RuleSet::bundled();
    let active = match stored().await? {
        Some(Ok(stored)) if stored.version > bundled.version => Box::leak(Box::new(stored)),
        _ => bundled,
    };
    ACTIVE.set(Some(active));
    Ok(active)
}

/// The file the person loaded, opened anew.
async fn stored() -> Result<Option<Result<RuleSet, Refused>>, Error> {
    let store = Store::open().await?;
    let Some(file) = store.rules_file().await? else { return Ok(None) };
    let trusted = trusted(&store.chosen().await?);
    Ok(Some(update::reopen(&file, &trusted, js_sys::Date::now())))
}

/// Why a file the person loaded serves no more, if so.
pub async fn lapsed() -> Result<Option<Refused>, Error> {
    Ok(stored().await?.and_then(Result::err))
}

/// Takes a newer file, or says why not.
pub async fn load(file: String) -> Result<Result<u32, Refused>, Error> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let known = update::Known {
        trusted: &trusted(&chosen),
        current: rules().await?.version,
        highest: &chosen.rule_versions,
        now: js_sys::Date::now(),
    };
    match update::open(&file, &known) {
        Ok(Signed { rules, signer }) => {
            let version = rules.version;
            store.choose(|chosen| chosen.rule_versions.extend([(signer, version)])).await?;
            store.keep_rules(Some(file)).await?;
            // Rare and small; whoever reads by the old ones goes on doing so.
            ACTIVE.set(Some(Box::leak(Box::new(rules))));
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
