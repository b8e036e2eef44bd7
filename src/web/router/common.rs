//! What several requests need: platforms by name, ads as they are shown, and what a query finds.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::keep::chosen::Chosen;
use crate::keep::index::Query;
use crate::keep::pause;
use crate::record::ad::Platform;
use crate::record::stored::Stored;
use crate::show::view::Trouble;
use crate::web::active;
use crate::web::store::Store;
use crate::web::time::{day, local};

/// The platform with an id.
pub(super) fn known(id: &str) -> Result<Platform, Trouble> {
    Platform::from_id(id).ok_or_else(|| Trouble::Platform(id.to_owned()))
}

/// The platform a page says it is, if it stands at one of that platform's hosts: a page of one says nothing of another.
pub(super) async fn sender(id: &str, host: &str) -> Result<Platform, Trouble> {
    let platform = known(id)?;
    let at = active::rules().await?.for_host(host);
    if at == Some(platform) { Ok(platform) } else { Err(Trouble::Request(format!("{id} at {host:?}"))) }
}

/// Whether a platform is switched on and reading is not paused.
pub(super) fn may_read(chosen: &Chosen, platform: Platform, now: f64) -> bool {
    chosen.platforms().contains(&platform) && pause::left(chosen.paused_until, now).is_none()
}

/// The ads met today, newest first.
pub(super) async fn today(store: &Store, now: f64) -> Result<Vec<Stored>, Trouble> {
    let chosen = store.chosen().await?;
    let ads = store.on_day(&day(now)).await?;
    Ok(ads.into_iter().map(|stored| chosen.shown(stored, local)).collect())
}

/// How many of them are political.
pub(super) fn count_political(ads: &[Stored]) -> usize {
    ads.iter().filter(|stored| stored.is_political()).count()
}

/// What the parameters of a page ask a list for.
pub(super) fn asked_for<T: DeserializeOwned + Default>(params: &BTreeMap<String, String>) -> T {
    let texts =
        params.iter().map(|(name, text)| (name.clone(), serde_json::Value::from(text.as_str()))).collect();
    serde_json::from_value(serde_json::Value::Object(texts)).unwrap_or_default()
}

/// A part of what was found: keys in the order asked for, how many were found and how many are stored.
pub(super) struct Page {
    pub(super) keys: Vec<String>,
    pub(super) total: u32,
    pub(super) stored: u32,
}

/// What a query finds.
pub(super) async fn find(store: &Store, query: &Query, offset: u32, limit: u32) -> Result<Page, Trouble> {
    let opinions = store.chosen().await?.opinions;
    let page = store.with_index(|index| {
        let hits = index.search(query, &opinions);
        let total = u32::try_from(hits.len()).unwrap_or(u32::MAX);
        let part: Vec<u32> = hits.iter().copied().skip(offset as usize).take(limit as usize).collect();
        let keys = index.entries(&part).map(|entry| entry.key.clone()).collect();
        Page { keys, total, stored: u32::try_from(index.len()).unwrap_or(u32::MAX) }
    });
    Ok(page.await?)
}

/// The ads with these keys, each with what the person said of its advertiser.
pub(super) async fn shown_ads(
    store: &Store,
    chosen: &Chosen,
    keys: &[String],
) -> Result<Vec<Stored>, Trouble> {
    Ok(store.ads(keys).await?.into_iter().map(|stored| chosen.shown(stored, local)).collect())
}
