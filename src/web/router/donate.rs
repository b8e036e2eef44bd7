//! Studies and donations.

use std::collections::HashMap;

use donation::{Given, Manifest, Study, limits, oblivious};

use super::automatic;
use super::review::{REVIEW, coverage, draw, open, random, review};
use crate::donate;
use crate::keep::chosen::Chosen;
use crate::keep::outbox::{Entry, State, counted};
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::message::{Answer, Flushed};
use crate::web::net;
use crate::web::store::{Reach, Store};

/// Joins a study, under the terms of its signed file.
pub(super) async fn join(file: &str, invite: Option<String>, now: f64) -> Result<Answer, Trouble> {
    let joined = Manifest::open(file)?;
    open(&joined.study, now)?;
    if invite.as_deref().is_some_and(|code| !donation::is_invite(code)) {
        return Err(Trouble::Invite);
    }
    compare(&joined).await?;
    let store = Store::open().await?;
    // What waits for another study, or under other terms, is not sent any more.
    // After leaving nothing is, under the same terms neither: leaving may have been ended in the middle.
    let left = store.chosen().await?.joined.is_none();
    store.drop_waiting(&|entry| left || !entry.is_under(&joined)).await?;
    store.choose(|chosen| chosen.join(joined, invite)).await?;
    Ok(Answer::Done)
}

/// Whether somebody of whom the collector knows nothing is shown the same terms: others, made for this person, would tell them from
/// everybody else in whatever they give.
async fn compare(joined: &Manifest) -> Result<(), Trouble> {
    let file = shown(&joined.study).await?;
    if donation::digest(file.as_bytes()) == joined.digest { Ok(()) } else { Err(Trouble::OtherTerms) }
}

/// The terms a study shows to whoever asks through its relay.
async fn shown(study: &Study) -> Result<String, Trouble> {
    let asked = oblivious::Request::get("/v1/study");
    match net::through(&study.relay, &study.gateway, &asked).await {
        Some((200, file)) => String::from_utf8(file).map_err(|_| Trouble::CollectorSilent),
        _ => Err(Trouble::CollectorSilent),
    }
}

/// The terms of the study that is joined, as they are now: asked for as everything else, so that the collector sees nobody who looks.
pub(super) async fn terms() -> Result<Answer, Trouble> {
    let joined = Store::open().await?.chosen().await?.joined.ok_or(Trouble::JoinFirst)?;
    Ok(Answer::Study { file: shown(&joined.study).await? })
}

/// Leaves the study: nothing more is sent.
pub(super) async fn leave() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.choose(Chosen::leave).await?;
    store.drop_waiting(&|_| true).await?;
    Ok(Answer::Done)
}

/// Says something of the person, or nothing of it any more.
pub(super) async fn about(part: &str, value: &str) -> Result<Answer, Trouble> {
    let mut known = false;
    Store::open().await?.choose(|chosen| known = chosen.giving.say(part, value)).await?;
    if known { Ok(Answer::Done) } else { Err(Trouble::Request(format!("{part} {value:?}"))) }
}

/// Gives a part of the record of an ad, or leaves it out.
pub(super) async fn trim(key: &str, part: &str, give: bool) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let Chosen { joined, giving, .. } = store.chosen().await?;
    let stored = store.ad(key).await?.ok_or(Trouble::Gone)?;
    let whole = donate::generalise(&stored, &joined.ok_or(Trouble::JoinFirst)?.study, &giving.about);
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
    let mut offered = HashMap::new();
    for row in review(&store, &joined, &entries, &chosen.giving, REVIEW, &|_| true).await? {
        offered.insert(row.key.clone(), row);
    }
    let mut weeks = HashMap::new();
    for row in coverage(&store, &joined, &entries, &chosen.giving, now).await? {
        weeks.insert(row.key, row.coverage);
    }
    let (mut counted, mut approved, mut changed) = (counted(&entries, &joined), Vec::new(), 0);
    // In the order they stand in on the page: there too the first counts.
    for ticket in &tickets {
        let key = donate::key_of(ticket);
        let given: Given = if let Some(row) = offered.remove(key) {
            row.after(&counted).into()
        } else if let Some(coverage) = weeks.remove(key) {
            coverage.into()
        } else {
            continue;
        };
        if *ticket != donate::ticket(key, &given, &joined.digest) {
            changed += 1;
            continue;
        }
        if let Given::Ad(record) = &given {
            counted.count(record);
        }
        approved.push((key, given));
    }
    let mut spares = store.spares(&joined.study, approved.len(), now).await?.into_iter();
    let mut fresh = Vec::new();
    for (key, given) in approved {
        let (drawn, token) = draw(spares.next())?;
        let entry = Entry::new(&given, key, &drawn, &joined, now).map_err(Trouble::Record)?;
        fresh.push(Entry { token, ..entry });
    }
    Ok(Answer::Queued { count: store.post(&fresh).await?, changed })
}

/// Does the next thing that is due: gets tokens, or sends something, where the browser lets us reach who is to be asked (`reachable`).
/// Whoever asks goes on asking while there is more, and looks anew at what may be reached each time.
pub(super) async fn flush(reachable: &[String], consented: bool, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.drop_kept(&date::day(now)).await?;
    // What is given by itself is given as it was shown, or not at all.
    automatic::sift(&store, now).await?;
    // Without consent nothing is given; what was given is taken back all the same.
    let reach = Reach { back: reachable, give: if consented { reachable } else { &[] } };
    let (entries, chosen) = store.note_reachable(reach, now).await?;
    let (mut sent, mut refused, mut began) = (0, 0, order(&store, reach.give, now).await?);
    let may =
        |entry: &&Entry| !entry.needs_token(now) && entry.next(&chosen, now).is_some_and(|at| at <= now);
    // Whoever takes something back waits for that.
    let mut due: Vec<_> = entries.iter().filter(may).collect();
    due.sort_by_key(|entry| entry.state != State::Returning);
    for one in &due {
        if began {
            break;
        }
        // Somebody may have left, or taken it back, since.
        let Some(entry) = store.begin(&one.tag, reach, now).await? else { continue };
        began = true;
        let settled = send(&store, &entry, now).await?;
        match settled.as_ref().map(|entry| &entry.state) {
            Some(State::Sent) => sent += 1,
            Some(State::Refused(_)) => refused += 1,
            _ => {}
        }
        if due.iter().any(|other| other.tag != entry.tag && other.is_spread()) {
            store.put_off(&|other: &Entry| may(&other) && other.is_spread(), random()?, now).await?;
        }
        if settled.is_some_and(|entry| entry.outdated) {
            // The rest waits for somebody to look at what changed.
            automatic::stop(&store).await?;
        }
    }
    let (entries, chosen) = (store.outbox().await?, store.chosen().await?);
    // What was given up waits for nothing.
    let is_there =
        |entry: &&Entry| !entry.is_queued() && (entry.state != State::Waiting || entry.sent.is_some());
    let count = |state: &State| entries.iter().filter(is_there).filter(|entry| entry.state == *state).count();
    let order_at = match chosen.joined.as_ref().filter(|joined| reach.give.contains(&joined.study.issuer)) {
        Some(joined) => store.wallet(&joined.study).await?.next_order(&chosen, &entries, now),
        None => None,
    };
    // What is held is tried when the browser says that it may be; what waits for a token, when there is an order.
    let ready = entries.iter().filter(|entry| !entry.needs_token(now));
    let retry_at = ready.filter_map(|entry| entry.next(&chosen, now)).chain(order_at).reduce(f64::min);
    let (waiting, returning) = (count(&State::Waiting), count(&State::Returning));
    Ok(Answer::Flushed(Flushed { sent, waiting, returning, refused, retry_at, more: began }))
}

/// Gets tokens, where they are needed. Whether anybody was asked.
async fn order(store: &Store, reachable: &[String], now: f64) -> Result<bool, Trouble> {
    let secrets: [u8; 32 * limits::TOKENS] = random()?;
    let drawn = (&random()?, secrets.as_chunks::<32>().0);
    let Some((study, order)) = store.begin_order(reachable, drawn, now).await? else {
        return Ok(false);
    };
    let answer = net::post(&format!("{}/v1/tokens", study.issuer), &order).await;
    store.settle_order(&study, answer, now).await?;
    Ok(true)
}

/// Sends a record, or that it is taken back, and gives what became of it.
async fn send(store: &Store, entry: &Entry, now: f64) -> Result<Option<Entry>, Trouble> {
    let answer = match entry.request() {
        Some(request) => net::through(&entry.relay, &entry.gateway, &request).await,
        None => None,
    };
    let gives = entry.state == State::Waiting;
    Ok(store
        .settle(&entry.tag, |entry| match answer {
            Some((status, body)) if gives => entry.answered(status, &body, now),
            Some((status, body)) => entry.returned(status, &body, now),
            None => entry.unreachable(now),
        })
        .await?)
}
