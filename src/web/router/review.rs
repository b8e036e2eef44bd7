//! What can be reviewed: ads that could be given to a study, and how much was seen, each as it would leave.

use std::collections::HashSet;

use donation::token::Token;
use donation::{Field, Manifest, Study};

use crate::donate::{self, Covered, Reviewed};
use crate::keep::giving::Giving;
use crate::keep::index::{Opinions, Query};
use crate::keep::outbox::{Drawn, Entry, counted};
use crate::keep::wallet::Spare;
use crate::keep::weeks;
use crate::record::stored::Stored;
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::store::Store;
use crate::web::time::day;

/// Ads offered for donation at a time: with more a page takes a second to be drawn anew.
pub(super) const REVIEW: usize = 200;
/// Ads looked at for it that were not given yet, of some of which nothing is offered; and at least at a time.
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
    terms: &Manifest,
    entries: &[Entry],
    giving: &Giving,
    most: usize,
    fits: &dyn Fn(&Stored) -> bool,
) -> Result<Vec<Reviewed>, Trouble> {
    let (study, counted) = (&terms.study, counted(entries, terms));
    let approved = approved(entries);
    let first_week = first_week(study);
    // The person's own word decides what is shown, not what is donated.
    let political = Query { kind: "political".into(), ..Query::default() };
    let is_open = |key: &str, epoch: &str| {
        first_week.as_deref().is_some_and(|first| epoch >= first) && !approved.contains(&(key, epoch))
    };
    let keys = store.with_index(|index| {
        let hits = index.search(&political, &Opinions::new());
        let open = index.entries(&hits).filter(|entry| is_open(&entry.key, &date::week(entry.last_seen)));
        open.take(CONSIDERED).map(|entry| entry.key.clone()).collect::<Vec<_>>()
    });
    let mut rows = Vec::new();
    for batch in keys.await?.chunks(most.max(FEW)) {
        let ads = store.ads(batch).await?;
        let offered = ads.iter().filter(|ad| ad.ad.political.is_political() && giving.offers(ad) && fits(ad));
        let reviewed = offered.map(|stored| {
            let whole = donate::generalise(stored, study, &giving.about);
            let advertiser = stored.has_advertiser().then(|| stored.advertiser());
            Reviewed::new(stored.key.clone(), advertiser, whole, giving.trim_of(&stored.key), &counted)
        });
        let fresh = reviewed.filter(|row| is_open(&row.key, &row.whole.epoch));
        rows.extend(fresh.take(most.saturating_sub(rows.len())));
        if rows.len() >= most {
            break;
        }
    }
    Ok(rows)
}

/// What was approved, by what it is known by and its week. What was refused for its terms may be given again.
fn approved(entries: &[Entry]) -> HashSet<(&str, &str)> {
    let given = entries.iter().filter(|entry| !entry.outdated);
    given.map(|entry| (entry.ad_key.as_str(), entry.epoch.as_str())).collect()
}

/// The week a study begins in.
fn first_week(study: &Study) -> Option<String> {
    date::number(&study.begins).map(|day| date::week(date::of_number(day)))
}

/// How much was seen in the weeks that are over, where the study asks for it and it was not approved already.
pub(super) async fn coverage(
    store: &Store,
    terms: &Manifest,
    entries: &[Entry],
    giving: &Giving,
    now: f64,
) -> Result<Vec<Covered>, Trouble> {
    let study = &terms.study;
    let Some(first_week) = first_week(study).filter(|_| study.asks.contains(&Field::Coverage)) else {
        return Ok(Vec::new());
    };
    let given = entries.iter().filter(|entry| entry.is_given() && entry.counts.is_of(terms));
    let given: HashSet<&str> = given.map(|entry| entry.ad_key.as_str()).collect();
    let (health, today) = (store.health().await?, date::number(&day(now)).unwrap_or_default());
    let weeks = store.with_index(|index| weeks::weeks(index, &health, &given, today)).await?;
    let approved = approved(entries);
    Ok(weeks
        .iter()
        .filter(|week| week.week >= first_week)
        .map(|week| donate::cover(week, study, &giving.about))
        .filter(|row| !approved.contains(&(row.key.as_str(), row.coverage.epoch.as_str())))
        .collect())
}

/// What a donation is drawn with, and its token: a spare's secret and token, or a secret of its own that has to get one.
pub(super) fn draw(spare: Option<Spare>) -> Result<(Drawn, Option<Token>), Trouble> {
    let secret = spare.as_ref().and_then(|spare| donation::unhex::<32>(&spare.secret));
    let drawn = Drawn { secret: secret.map_or_else(random, Ok)?, seal: random()?, time: random()? };
    Ok((drawn, spare.and_then(|spare| spare.token)))
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
