//! What can be reviewed: ads that could be given to a study, each as it would leave.

use std::collections::HashSet;

use donation::Study;

use crate::donate::{self, Reviewed};
use crate::keep::giving::Giving;
use crate::keep::index::{Opinions, Query};
use crate::keep::outbox::Entry;
use crate::record::stored::Stored;
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::store::Store;

/// Ads offered for donation at a time: with more a page takes a second to be drawn anew.
pub(super) const REVIEW: usize = 200;
/// Ads looked at for it, of some of which nothing is offered; and at least at a time.
const CONSIDERED: usize = 2_000;
const FEW: usize = 50;

/// Whether a study takes donations still.
pub(super) fn open(study: &Study, now: f64) -> Result<(), Trouble> {
    if study.has_ended(&date::day(now)) { Err(Trouble::StudyEnded(study.ends.clone())) } else { Ok(()) }
}

/// What could be donated: political ads since the study began that were not approved for this week already, of advertisers that may be
/// offered, as far as `fits` says; at most `most`.
pub(super) async fn review(
    store: &Store,
    study: &Study,
    entries: &[Entry],
    giving: &Giving,
    most: usize,
    fits: &dyn Fn(&Stored) -> bool,
) -> Result<Vec<Reviewed>, Trouble> {
    let given = entries.iter().filter(|entry| !entry.outdated);
    let approved: HashSet<(&str, &str)> =
        given.map(|entry| (entry.ad_key.as_str(), entry.epoch.as_str())).collect();
    let first_week = date::number(&study.begins).map(|day| date::week(date::of_number(day)));
    // The person's own word decides what is shown, not what is donated.
    let political = Query { kind: "political".into(), ..Query::default() };
    let keys = store.with_index(|index| {
        let hits = index.search(&political, &Opinions::new());
        index.entries(&hits).take(CONSIDERED).map(|entry| entry.key.clone()).collect::<Vec<_>>()
    });
    let mut rows = Vec::new();
    for batch in keys.await?.chunks(most.max(FEW)) {
        let ads = store.ads(batch).await?;
        let offered = ads.iter().filter(|ad| ad.ad.political.is_political() && giving.offers(ad) && fits(ad));
        let reviewed = offered.map(|stored| Reviewed {
            key: stored.key.clone(),
            advertiser: stored.has_advertiser().then(|| stored.advertiser()),
            whole: donate::generalise(stored, study),
            trim: giving.trim_of(&stored.key),
        });
        let fresh = reviewed
            .filter(|row| first_week.as_ref().is_some_and(|first| row.whole.epoch >= *first))
            .filter(|row| !approved.contains(&(row.key.as_str(), row.whole.epoch.as_str())));
        rows.extend(fresh.take(most.saturating_sub(rows.len())));
        if rows.len() >= most {
            break;
        }
    }
    Ok(rows)
}

/// Random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], Trouble> {
    use wasm_bindgen::JsCast;
    let mut bytes = [0_u8; N];
    js_sys::Reflect::get(&js_sys::global(), &"crypto".into())
        .and_then(|crypto| {
            crypto.unchecked_into::<web_sys::Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .map_err(|_| Trouble::Randomness)?;
    Ok(bytes)
}
