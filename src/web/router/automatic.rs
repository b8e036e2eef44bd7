//! Giving by itself: begun and ended, and what waits for it.

use std::collections::HashMap;

use super::review::{draw, open, review};
use crate::donate::{self, Reviewed};
use crate::keep::automatic::{Automatic, MOST};
use crate::keep::counted::Counted;
use crate::keep::outbox::{Entry, counted};
use crate::keep::pause;
use crate::record::stored::Stored;
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::message::Answer;
use crate::web::store::Store;

/// Begins giving by itself, under the terms that are joined, or ends it.
pub(super) async fn switch(on: bool, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    if !on {
        stop(&store).await?;
        return Ok(Answer::Queueing { on, count: 0 });
    }
    if store.chosen().await?.automatic.is_none() {
        // What was left of before, if ending it was ended in the middle.
        store.drop_waiting(&|entry| entry.queued.is_some()).await?;
    }
    let mut begun = Err(Trouble::JoinFirst);
    store
        .choose(|chosen| {
            if let Some(joined) = &chosen.joined {
                begun = open(&joined.study, now);
                if begun.is_ok() {
                    chosen.automatic = Some(Automatic { terms: joined.digest.clone(), since: now });
                }
            }
        })
        .await?;
    begun?;
    queue(now).await
}

/// Ends giving by itself: nothing that waits for it begins any more, and it is offered to be looked at again.
pub(super) async fn stop(store: &Store) -> Result<(), Trouble> {
    store.choose(|chosen| chosen.automatic = None).await?;
    store.drop_waiting(&|entry| entry.queued.is_some()).await?;
    Ok(())
}

/// Lets wait what may be given by itself, as far as there is room, and gives how much waits.
pub(super) async fn queue(now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    sift(&store, now).await?;
    let chosen = store.chosen().await?;
    let by_itself = chosen.automatic.as_ref().filter(|_| chosen.gives_by_itself());
    let (Some(automatic), Some(joined)) = (by_itself, &chosen.joined) else {
        return Ok(Answer::Queueing { on: false, count: 0 });
    };
    let entries = store.outbox().await?;
    let waiting = entries.iter().filter(|entry| entry.is_queued()).count();
    let may = !joined.study.has_ended(&date::day(now)) && pause::left(chosen.paused_until, now).is_none();
    let room = if may { MOST.saturating_sub(waiting) } else { 0 };
    let mut fresh = Vec::new();
    if room > 0 {
        let fits = |stored: &Stored| automatic.takes(stored, &chosen.giving, now);
        let rows = review(&store, joined, &entries, &chosen.giving, room, &fits).await?;
        let spares = store.spares(&joined.study, rows.len(), now).await?;
        let mut counted = counted(&entries, joined);
        // Where there are fewer tokens, the rest waits for those of another week.
        for (row, spare) in rows.iter().zip(spares) {
            let record = row.after(&counted);
            let (drawn, token) = draw(Some(spare))?;
            // A record the study does not take is left to be looked at.
            let Ok(entry) = Entry::queued(&record, &row.key, &drawn, joined, now) else { continue };
            counted.count(&record);
            fresh.push(Entry { token, ..entry });
        }
    }
    let count = waiting + store.post(&fresh).await?;
    Ok(Answer::Queueing { on: true, count })
}

/// Cancels what waits: one, or everything. It is offered to be looked at, and does not wait again.
pub(super) async fn cancel(tag: Option<&str>) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let is_meant = |entry: &Entry| entry.is_queued() && tag.is_none_or(|tag| entry.tag == tag);
    let mut cancelled = store.queued().await?;
    cancelled.retain(is_meant);
    store.choose(|chosen| cancelled.iter().for_each(|entry| chosen.giving.look_first(&entry.ad_key))).await?;
    store.drop_waiting(&is_meant).await?;
    // Whatever began in the same moment is on its way.
    let left = store.outbox().await?;
    cancelled.retain(|entry| !left.iter().any(|other| other.tag == entry.tag));
    Ok(Answer::Cancelled { count: cancelled.len() })
}

/// Drops what waits to be given by itself and should not any more: it is not chosen any more or the study is over, its ad is gone or of
/// somebody whose ads are never offered, or its record would be another now. What changed is offered to be looked at, and does not wait again.
pub(super) async fn sift(store: &Store, now: f64) -> Result<(), Trouble> {
    let queued = store.queued().await?;
    if queued.is_empty() {
        return Ok(());
    }
    let chosen = store.chosen().await?;
    let keys: Vec<String> = queued.iter().map(|entry| entry.ad_key.clone()).collect();
    let ads: HashMap<String, Stored> =
        store.ads(&keys).await?.into_iter().map(|stored| (stored.key.clone(), stored)).collect();
    let joined = chosen.joined.as_ref().filter(|joined| !joined.study.has_ended(&date::day(now)));
    let joined = joined.filter(|_| chosen.gives_by_itself());
    let stays = |entry: &Entry| {
        let stored = ads.get(&entry.ad_key).filter(|stored| chosen.giving.offers(stored));
        stored.zip(joined).is_some_and(|(stored, joined)| {
            let whole = donate::generalise(stored, &joined.study, &chosen.giving.about);
            let trim = chosen.giving.trim_of(&stored.key);
            let reviewed = Reviewed::new(stored.key.clone(), None, whole, trim, &Counted::default());
            // What it counts for was told when it began to wait, and is kept for it.
            entry.is_queued_as(&reviewed.counting(entry.counts.first()))
        })
    };
    let gone: Vec<&Entry> = queued.iter().filter(|entry| !stays(entry)).collect();
    if gone.is_empty() {
        return Ok(());
    }
    store.choose(|chosen| gone.iter().for_each(|entry| chosen.giving.look_first(&entry.ad_key))).await?;
    store.drop_waiting(&|entry| entry.is_queued() && gone.iter().any(|other| other.tag == entry.tag)).await?;
    Ok(())
}
