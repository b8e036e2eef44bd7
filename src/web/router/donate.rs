//! Studies and donations.

use donation::Manifest;

use super::automatic;
use super::review::{REVIEW, open, random, review};
use crate::donate;
use crate::keep::chosen::Chosen;
use crate::keep::outbox::{Drawn, Entry, State};
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::message::{Answer, Flushed};
use crate::web::net;
use crate::web::store::Store;

/// Joins a study, under the terms of its signed file.
pub(super) async fn join(file: &str, invite: Option<String>, now: f64) -> Result<Answer, Trouble> {
    let mut joined = Manifest::open(file)?;
    joined.study.collector = donate::collector(&joined.study.collector)?;
    open(&joined.study, now)?;
    if invite.as_deref().is_some_and(|code| !donation::is_invite(code)) {
        return Err(Trouble::Invite);
    }
    let store = Store::open().await?;
    // What waits for another study, or under other terms, is not sent any more.
    store.drop_waiting(&|entry| !entry.is_under(&joined)).await?;
    store.choose(|chosen| chosen.join(joined, invite)).await?;
    Ok(Answer::Done)
}

/// Leaves the study: nothing more is sent.
pub(super) async fn leave() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.choose(Chosen::leave).await?;
    store.drop_waiting(&|_| true).await?;
    Ok(Answer::Done)
}

/// Gives a part of the record of an ad, or leaves it out.
pub(super) async fn trim(key: &str, part: &str, give: bool) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let joined = store.chosen().await?.joined.ok_or(Trouble::JoinFirst)?;
    let whole = donate::generalise(&store.ad(key).await?.ok_or(Trouble::Gone)?, &joined.study);
    let sensitive = donate::sensitivity(&whole, part).ok_or(Trouble::Gone)?;
    let mut kept = false;
    store.choose(|chosen| kept = chosen.giving.trim(key, part, sensitive, give)).await?;
    if kept { Ok(Answer::Done) } else { Err(Trouble::Decisions) }
}

/// Offers nothing of an advertiser any more, or offers it again.
pub(super) async fn never(advertiser: &str, on: bool, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    // What is taken back may be of somebody of whom no ad is left.
    let stored = if on { Some(store.ad_of(advertiser).await?.ok_or(Trouble::Gone)?) } else { None };
    let change = |chosen: &mut Chosen| match &stored {
        Some(stored) => chosen.giving.offer_never(stored),
        None => drop(chosen.giving.never.remove(advertiser)),
    };
    store.choose(change).await?;
    automatic::sift(&store, now).await?;
    Ok(Answer::Done)
}

/// Puts what the person approved into the outbox.
pub(super) async fn approve(tickets: Vec<String>, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let joined = chosen.joined.ok_or(Trouble::JoinFirst)?;
    open(&joined.study, now)?;
    let entries = store.outbox().await?;
    let (mut fresh, mut changed) = (Vec::new(), 0);
    for row in review(&store, &joined.study, &entries, &chosen.giving, REVIEW, &|_| true).await? {
        let donation = row.record();
        match donate::is_approved(&row.key, &donation, &joined.digest, &tickets) {
            None => {}
            Some(false) => changed += 1,
            Some(true) => {
                let drawn = Drawn { secret: random()?, seal: random()?, time: random()? };
                let entry = Entry::new(&donation, &row.key, &drawn, &joined, now);
                fresh.push(entry.map_err(Trouble::Record)?);
            }
        }
    }
    Ok(Answer::Queued { count: store.post(&fresh).await?, changed })
}

/// Sends the next thing that is due, to a collector among `reachable`: those the browser lets us reach as things stand. Whoever
/// asks goes on asking while there is more, and looks anew at what may be reached each time.
pub(super) async fn flush(reachable: &[String], now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.drop_kept(&date::day(now)).await?;
    // What is given by itself is given as it was shown, or not at all.
    automatic::sift(&store, now).await?;
    let (entries, chosen) = store.note_reachable(reachable).await?;
    let may = |entry: &&Entry| entry.next(&chosen, now).is_some_and(|at| at <= now);
    let (mut sent, mut refused, mut began) = (0, 0, false);
    for due in entries.iter().filter(may) {
        // Somebody may have left, or taken it back, since.
        let Some(entry) = store.begin(&due.tag, reachable, now).await? else { continue };
        began = true;
        let settled = send(&store, &entry, entry.collector(&chosen.collector), now).await?;
        match settled.as_ref().map(|entry| &entry.state) {
            Some(State::Sent) => sent += 1,
            Some(State::Refused(_)) => refused += 1,
            _ => {}
        }
        if settled.is_some_and(|entry| entry.outdated) {
            // The rest waits for somebody to look at what changed.
            automatic::stop(&store).await?;
        }
        break;
    }
    let (entries, chosen) = (store.outbox().await?, store.chosen().await?);
    // What was given up waits for nothing.
    let is_there =
        |entry: &&Entry| !entry.is_queued() && (entry.state != State::Waiting || entry.sent.is_some());
    let count = |state: &State| entries.iter().filter(is_there).filter(|entry| entry.state == *state).count();
    // What is held is tried when the browser says that it may be.
    let retry_at = entries.iter().filter_map(|entry| entry.next(&chosen, now)).reduce(f64::min);
    let (waiting, returning) = (count(&State::Waiting), count(&State::Returning));
    Ok(Answer::Flushed(Flushed { sent, waiting, returning, refused, retry_at, more: began }))
}

/// Sends a record, or that it is taken back, and gives what became of it.
async fn send(store: &Store, entry: &Entry, collector: &str, now: f64) -> Result<Option<Entry>, Trouble> {
    let settled = if entry.state == State::Waiting {
        let Some(envelope) = &entry.sent else { return Ok(None) };
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
    Ok(settled)
}
