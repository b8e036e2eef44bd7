//! Studies and donations.

use std::collections::HashSet;

use donation::Study;

use crate::donate;
use crate::keep::index::{Opinions, Query};
use crate::keep::outbox::{Entry, State};
use crate::show::view::Trouble;
use crate::web::message::Answer;
use crate::web::net;
use crate::web::store::Store;

/// Ads offered for donation at a time.
const REVIEW: u32 = 500;

/// Joins a study.
pub(super) async fn join(study: Study, collector: &str) -> Result<Answer, Trouble> {
    let collector = donate::collector(collector)?;
    study.check().map_err(Trouble::Study)?;
    let store = Store::open().await?;
    store.choose(|chosen| (chosen.study, chosen.collector) = (Some(study), collector)).await?;
    Ok(Answer::Done)
}

/// Leaves the study: nothing more is sent.
pub(super) async fn leave() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.choose(|chosen| chosen.study = None).await?;
    store.drop_waiting().await?;
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

/// Sends what is due.
pub(super) async fn flush(now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let (mut sent, mut refused) = (0, 0);
    for due in store.outbox().await?.into_iter().filter(|entry| entry.is_due(now)) {
        // Looked at again before each request: who left the study, or took one back, sends nothing more.
        let chosen = store.chosen().await?;
        let Some(study) = &chosen.study else { break };
        let begin = |entry: &mut Entry| entry.begun |= entry.is_due(now) && entry.is_of(&study.id);
        let Some(entry) = store.settle(&due.tag, begin).await? else { continue };
        let (true, Some(envelope)) = (entry.is_due(now) && entry.is_of(&study.id), &entry.envelope) else {
            continue;
        };
        let address = format!("{}/v1/donations", entry.collector(&chosen.collector));
        let answer = net::post(&address, envelope).await;
        let settled = store.settle(&entry.tag, |entry| match &answer {
            Some((status, body)) => entry.answered(*status, body, now),
            None => entry.unreachable(now),
        });
        match settled.await?.map(|entry| entry.state) {
            Some(State::Sent) => sent += 1,
            Some(State::Refused(_)) => refused += 1,
            _ => {}
        }
    }
    let waiting: Vec<f64> = store
        .outbox()
        .await?
        .iter()
        .filter(|entry| entry.state == State::Waiting)
        .map(|entry| entry.next_at)
        .collect();
    let retry_at = waiting.iter().copied().reduce(f64::min);
    Ok(Answer::Flushed { sent, waiting: waiting.len(), refused, retry_at })
}

/// Takes a donation back.
pub(super) async fn withdraw(tag: &str) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let entry = store.outbox().await?.into_iter().find(|entry| entry.tag == tag).ok_or(Trouble::Gone)?;
    // Even what waits may have arrived, if only the answer was lost: the collector is told in any case.
    let address = format!("{}/v1/withdrawals", entry.collector(&store.chosen().await?.collector));
    match net::post(&address, &serde_json::json!({ "secret": entry.secret })).await {
        Some((200..=299, _)) => {}
        Some((status, _)) => return Err(Trouble::CollectorStatus(status)),
        None => return Err(Trouble::CollectorSilent),
    }
    store.settle(tag, |entry| (entry.state, entry.envelope) = (State::Withdrawn, None)).await?;
    Ok(Answer::Done)
}
