//! What is stored: deleted and brought back, listed, and given out as a file.

use std::collections::BTreeMap;

use super::common::{count_political, find, shown_ads, today};
use super::pages::counted;
use crate::keep::export;
use crate::keep::index::Query;
use crate::show::view::{self, Since, Trouble};
use crate::web::language::locale_of;
use crate::web::message::Answer;
use crate::web::store::Store;
use crate::web::time::local;

/// Most rows that are asked for at a time.
const MOST_ROWS: u32 = 200;
/// Lines of the table that are made at a time.
const TABLE: u32 = 1_000;

/// Puts ads into the trash: these and those a query finds.
pub(super) async fn forget(mut keys: Vec<String>, query: Option<Query>) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    if let Some(query) = query {
        keys.extend(find(&store, &query, 0, u32::MAX).await?.keys);
    }
    // What waits to be sent of an ad goes with it; brought back, it can be given again.
    store.drop_waiting(&|entry| keys.contains(&entry.ad_key)).await?;
    Ok(Answer::Forgotten { count: store.forget(&keys).await? })
}

/// Puts everything into the trash.
pub(super) async fn forget_all() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.drop_waiting(&|_| true).await?;
    Ok(Answer::Forgotten { count: store.forget_all().await? })
}

/// Forgets for good what is older than the person wants.
pub(super) async fn prune(now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let count = match store.chosen().await?.keep_days {
        0 => 0,
        days => store.prune(now - f64::from(days) * 86_400_000.0).await?,
    };
    forget_decisions(&store).await?;
    Ok(Answer::Forgotten { count })
}

/// Empties the trash.
pub(super) async fn empty_trash() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.empty_trash().await?;
    forget_decisions(&store).await?;
    Ok(Answer::Done)
}

/// Forgets what was decided about the records of ads that are gone for good; what lies in the trash may come back.
async fn forget_decisions(store: &Store) -> Result<(), Trouble> {
    let mut gone = store.chosen().await?.giving.decided();
    if gone.is_empty() || store.has_trash().await? {
        return Ok(());
    }
    let there = store.ads(&gone).await?;
    gone.retain(|key| !there.iter().any(|stored| stored.key == *key));
    store.choose(|chosen| chosen.giving.forget(&gone)).await?;
    Ok(())
}

/// Takes an import back.
pub(super) async fn unimport(
    keys: &[String],
    others: &BTreeMap<String, Vec<String>>,
) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.drop_waiting(&|entry| keys.contains(&entry.ad_key)).await?;
    store.unimport(keys, others).await?;
    store.keep_import(None).await?;
    Ok(Answer::Done)
}

/// A part of the list a query finds.
pub(super) async fn rows(query: &Query, offset: u32, limit: u32, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let page = find(&store, query, offset, limit.min(MOST_ROWS)).await?;
    let ads = shown_ads(&store, &chosen, &page.keys).await?;
    Ok(Answer::Html { html: view::rows(locale_of(&chosen), &ads, offset, page.total, query, local(now)) })
}

/// A part of an export.
pub(super) async fn part(name: &str, last: Option<String>, keys: bool) -> Result<Answer, Trouble> {
    let known = export::LISTS.into_iter().find(|list| *list == name);
    let name = known.ok_or_else(|| Trouble::Request(format!("no store {name:?}")))?;
    let (text, last) = Store::open().await?.part(name, last.map(Into::into), keys).await?;
    Ok(Answer::Part { text, last: last.and_then(|key| key.as_string()) })
}

/// A part of the ads as a table.
pub(super) async fn table(last: Option<&str>) -> Result<Answer, Trouble> {
    let ads = Store::open().await?.ads_after(last, TABLE).await?;
    let next = ads.last().filter(|_| ads.len() == TABLE as usize).map(|stored| stored.key.clone());
    Ok(Answer::Part { text: export::csv(&ads, last.is_none()), last: next })
}

/// A chart of the overview as a file of its own.
pub(super) async fn picture(
    chart: &str,
    params: &BTreeMap<String, String>,
    now: f64,
) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let since = Since::from_id(params.get("since").map(String::as_str).unwrap_or_default());
    let (tally, stored, today) = counted(&store, &chosen, since, now).await?;
    let overview = view::Overview { tally: &tally, since, stored, any_on: true, today };
    let svg = view::picture(locale_of(&chosen), &overview, chart);
    Ok(Answer::Part { text: svg.ok_or_else(|| Trouble::Request(format!("no chart {chart:?}")))?, last: None })
}

/// How many political ads were met today.
pub(super) async fn count(now: f64) -> Result<Answer, Trouble> {
    Ok(Answer::Count { today: count_political(&today(&Store::open().await?, now).await?) })
}
