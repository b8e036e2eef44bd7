//! Studies and donations.

use std::collections::HashSet;

use donation::Study;

use crate::donate;
use crate::keep::index::{Opinions, Query};
use crate::keep::outbox::{Entry, State};
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::message::{Answer, Flushed};
use crate::web::net;
use crate::web::store::Store;

/// Ads offered for donation at a time.
const REVIEW: u32 = 500;

/// Joins a study.
pub(super) async fn join(study: Study, collector: &str, now: f64) -> Result<Answer, Trouble> {
    let collector = donate::collector(collector)?;
    study.check().map_err(Trouble::Study)?;
    open(&study, now)?;
    let store = Store::open().await?;
    // What waits for another study is not sent any more.
    store.drop_waiting(&|entry| !entry.is_of(&study.id)).await?;
    store.choose(|chosen| (chosen.study, chosen.collector) = (Some(study), collector)).await?;
    Ok(Answer::Done)
}

/// Whether a study takes donations still.
fn open(study: &Study, now: f64) -> Result<(), Trouble> {
    if study.has_ended(&date::day(now)) { Err(Trouble::StudyEnded(study.ends.clone())) } else { Ok(()) }
}

/// Leaves the study: nothing more is sent.
pub(super) async fn leave() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.choose(|chosen| chosen.study = None).await?;
    store.drop_waiting(&|_| true).await?;
    Ok(Answer::Done)
}

/// What could be donated: political ads that were not approved for this week already.
pub(super) async fn review(
    store: &Store,
    study: &Study,
    entries: &[Entry],
) -> Result<Vec<(String, donation::Record)>, Trouble> {
    let approved: HashSet<(&str, &str)> =
        entries.iter().map(|entry| (entry.ad_key.as_str(), entry.epoch.as_str())).collect();
    // The person's own word decides what is shown, not what is donated.
    let political = Query { kind: "political".into(), ..Query::default() };
    let keys = store.with_index(|index| {
        let hits = index.search(&political, &Opinions::new());
        index.entries(&hits).take(2 * REVIEW as usize).map(|entry| entry.key.clone()).collect::<Vec<_>>()
    });
    let ads = store.ads(&keys.await?).await?;
    let rows = ads
        .iter()
        .filter(|stored| stored.ad.political.is_political())
        .map(|stored| (stored.key.clone(), donate::generalise(stored, &study.id)));
    Ok(rows
        .filter(|(key, donation)| !approved.contains(&(key.as_str(), donation.epoch.as_str())))
        .take(REVIEW as usize)
        .collect())
}

/// Puts what the person approved into the outbox.
pub(super) async fn approve(tickets: Vec<String>, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let study = chosen.study.ok_or(Trouble::JoinFirst)?;
    open(&study, now)?;
    let entries = store.outbox().await?;
    let (mut fresh, mut changed) = (Vec::new(), 0);
    for (key, donation) in review(&store, &study, &entries).await? {
        match donate::is_approved(&key, &donation, &tickets) {
            None => {}
            Some(false) => changed += 1,
            Some(true) => {
                let entry = Entry::new(donation, &key, &secret()?, &chosen.collector, now);
                if let Some(envelope) = &entry.envelope {
                    donation::validate(envelope).map_err(Trouble::Record)?;
                }
                fresh.push(entry);
            }
        }
    }
    store.post(&fresh).await?;
    Ok(Answer::Queued { count: fresh.len(), changed })
}

/// 32 random bytes in hexadecimal.
pub(super) fn secret() -> Result<String, Trouble> {
    use wasm_bindgen::JsCast;
    let mut bytes = [0_u8; 32];
    js_sys::Reflect::get(&js_sys::global(), &"crypto".into())
        .and_then(|crypto| {
            crypto.unchecked_into::<web_sys::Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .map_err(|_| Trouble::Randomness)?;
    Ok(crate::text::hex(&bytes))
}

/// Sends the next thing that is due, to a collector among `reachable`: those the browser lets us reach as things stand. Whoever
/// asks goes on asking while there is more, and looks anew at what may be reached each time.
pub(super) async fn flush(reachable: &[String], now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let (entries, chosen) = store.note_reachable(reachable).await?;
    let may = |entry: &&Entry| entry.next(&chosen, now).is_some_and(|at| at <= now);
    let (mut sent, mut refused, mut began) = (0, 0, false);
    for due in entries.iter().filter(may) {
        // Somebody may have left, or taken it back, since.
        let Some(entry) = store.begin(&due.tag, reachable, now).await? else { continue };
        began = true;
        match send(&store, &entry, entry.collector(&chosen.collector), now).await? {
            Some(State::Sent) => sent += 1,
            Some(State::Refused(_)) => refused += 1,
            _ => {}
        }
        break;
    }
    let (entries, chosen) = (store.outbox().await?, store.chosen().await?);
    let count = |state: &State| entries.iter().filter(|entry| entry.state == *state).count();
    // What is held is tried when the browser says that it may be.
    let retry_at = entries.iter().filter_map(|entry| entry.next(&chosen, now)).reduce(f64::min);
    let (waiting, returning) = (count(&State::Waiting), count(&State::Returning));
    Ok(Answer::Flushed(Flushed { sent, waiting, returning, refused, retry_at, more: began }))
}

/// Sends a record, or that it is taken back, and gives what became of it.
async fn send(store: &Store, entry: &Entry, collector: &str, now: f64) -> Result<Option<State>, Trouble> {
    let settled = if let Some(envelope) = &entry.envelope {
        let answer = net::post(&format!("{collector}/v1/donations"), envelope).await;
        store
            .settle(&entry.tag, |entry| match answer {
                Some((status, body)) => entry.answered(status, &body, now),
                None => entry.unreachable(now),
            })
            .await?
    } else {
        let secret = serde_json::json!({ "secret": entry.secret });
        let answer = net::post(&format!("{collector}/v1/withdrawals"), &secret).await;
        store
            .settle(&entry.tag, |entry| match answer {
                Some((status, body)) => entry.returned(status, &body, now),
                None => entry.unreachable(now),
            })
            .await?
    };
    Ok(settled.map(|entry| entry.state))
}

/// Takes a donation back: from here on nothing of it is sent but that it is taken back.
pub(super) async fn withdraw(tag: &str, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.settle(tag, |entry| entry.take_back(now)).await?.ok_or(Trouble::Gone)?;
    Ok(Answer::Done)
}
