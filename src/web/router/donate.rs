//! Studies and donations.

use std::collections::{HashMap, HashSet};

use donation::{Field, Given, Manifest, Study, limits, oblivious};

use crate::donate::{self, Covered, Reviewed};
use crate::keep::chosen::Chosen;
use crate::keep::giving::Giving;
use crate::keep::index::{Opinions, Query};
use crate::keep::outbox::{Drawn, Entry, State, counted};
use crate::keep::weeks;
use crate::show::view::Trouble;
use crate::text::date;
use crate::web::message::{Answer, Flushed};
use crate::web::net;
use crate::web::store::Store;
use crate::web::time::day;

/// Ads offered for donation at a time: with more a page takes a second to be drawn anew.
pub(super) const REVIEW: usize = 200;
/// Ads looked at for it, of some of which nothing is offered; and at least at a time.
const CONSIDERED: usize = 2_000;
const FEW: usize = 50;

/// Joins a study, under the terms of its signed file.
pub(super) async fn join(file: &str, now: f64) -> Result<Answer, Trouble> {
    let joined = Manifest::open(file)?;
    open(&joined.study, now)?;
    compare(&joined).await?;
    let store = Store::open().await?;
    // What waits for another study, or under other terms, is not sent any more.
    store.drop_waiting(&|entry| !entry.is_under(&joined)).await?;
    let change = |chosen: &mut Chosen| {
        if chosen.joined.as_ref().is_none_or(|before| !before.is_of(&joined)) {
            chosen.giving.give_nothing_sensitive();
        }
        chosen.collector.clone_from(&joined.study.collector);
        chosen.joined = Some(joined);
    };
    store.choose(change).await?;
    Ok(Answer::Done)
}

/// Whether somebody of whom the collector knows nothing is shown the same terms: others, made for this person, would tell them from
/// everybody else in whatever they give.
async fn compare(joined: &Manifest) -> Result<(), Trouble> {
    let Study { relay, gateway, .. } = &joined.study;
    let asked = oblivious::Request::get("/v1/study");
    match net::through(relay, gateway, &asked).await {
        Some((200, file)) if donation::digest(&file) == joined.digest => Ok(()),
        Some((200, _)) => Err(Trouble::OtherTerms),
        _ => Err(Trouble::CollectorSilent),
    }
}

/// Whether a study takes donations still.
fn open(study: &Study, now: f64) -> Result<(), Trouble> {
    if study.has_ended(&date::day(now)) { Err(Trouble::StudyEnded(study.ends.clone())) } else { Ok(()) }
}

/// Leaves the study: nothing more is sent.
pub(super) async fn leave() -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let change = |chosen: &mut Chosen| {
        chosen.giving.give_nothing_sensitive();
        chosen.joined = None;
    };
    store.choose(change).await?;
    store.drop_waiting(&|_| true).await?;
    Ok(Answer::Done)
}

/// What could be donated: political ads since the study began that were not approved for this week already, of advertisers that may be
/// offered; at most `most`.
pub(super) async fn review(
    store: &Store,
    terms: &Manifest,
    entries: &[Entry],
    giving: &Giving,
    most: usize,
) -> Result<Vec<Reviewed>, Trouble> {
    let (study, counted) = (&terms.study, counted(entries, terms));
    let approved = approved(entries);
    let first_week = first_week(study);
    // The person's own word decides what is shown, not what is donated.
    let political = Query { kind: "political".into(), ..Query::default() };
    let keys = store.with_index(|index| {
        let hits = index.search(&political, &Opinions::new());
        index.entries(&hits).take(CONSIDERED).map(|entry| entry.key.clone()).collect::<Vec<_>>()
    });
    let mut rows = Vec::new();
    for batch in keys.await?.chunks(most.max(FEW)) {
        let ads = store.ads(batch).await?;
        let offered = ads.iter().filter(|ad| ad.ad.political.is_political() && giving.offers(ad));
        let reviewed = offered.map(|stored| {
            let whole = donate::generalise(stored, study, &giving.about);
            let advertiser = stored.has_advertiser().then(|| stored.advertiser());
            Reviewed::new(stored.key.clone(), advertiser, whole, giving.trim_of(&stored.key), &counted)
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
    if kept { Ok(Answer::Done) } else { Err(Trouble::Request("too many records are trimmed".into())) }
}

/// Offers nothing of an advertiser any more, or offers it again.
pub(super) async fn never(advertiser: &str, on: bool) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    // What is taken back may be of somebody of whom no ad is left.
    let stored = if on { Some(store.ad_of(advertiser).await?.ok_or(Trouble::Gone)?) } else { None };
    let change = |chosen: &mut Chosen| match &stored {
        Some(stored) => chosen.giving.offer_never(stored),
        None => drop(chosen.giving.never.remove(advertiser)),
    };
    store.choose(change).await?;
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
    for row in review(&store, &joined, &entries, &chosen.giving, REVIEW).await? {
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
        if *ticket != donate::ticket(key, &given) {
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
        let spare = spares.next();
        let secret = spare.as_ref().and_then(|spare| donation::unhex::<32>(&spare.secret));
        let drawn = Drawn { secret: secret.map_or_else(random, Ok)?, seal: random()?, time: random()? };
        let mut entry = Entry::new(&given, key, &drawn, &joined, now).map_err(Trouble::Record)?;
        entry.token = spare.map(|spare| spare.token);
        fresh.push(entry);
    }
    Ok(Answer::Queued { count: store.post(&fresh).await?, changed })
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

/// Does the next thing that is due: gets tokens, or sends something, where the browser lets us reach who is to be asked (`reachable`).
/// Whoever asks goes on asking while there is more, and looks anew at what may be reached each time.
pub(super) async fn flush(reachable: &[String], now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.drop_kept(&date::day(now)).await?;
    let (entries, chosen) = store.note_reachable(reachable, now).await?;
    let (mut sent, mut refused, mut began) = (0, 0, order(&store, reachable, now).await?);
    let may =
        |entry: &&Entry| !entry.needs_token(now) && entry.next(&chosen, now).is_some_and(|at| at <= now);
    for due in entries.iter().filter(may) {
        if began {
            break;
        }
        // Somebody may have left, or taken it back, since.
        let Some(entry) = store.begin(&due.tag, reachable, now).await? else { continue };
        began = true;
        match send(&store, &entry, now).await? {
            Some(State::Sent) => sent += 1,
            Some(State::Refused(_)) => refused += 1,
            _ => {}
        }
    }
    let (entries, chosen) = (store.outbox().await?, store.chosen().await?);
    // What was given up waits for nothing.
    let is_there = |entry: &&Entry| entry.state != State::Waiting || entry.sent.is_some();
    let count = |state: &State| entries.iter().filter(is_there).filter(|entry| entry.state == *state).count();
    let order_at = match &chosen.joined {
        Some(joined) => store.wallet(&joined.study).await?.next_at,
        None => 0.0,
    };
    let next = |entry: &Entry| {
        let at = entry.next(&chosen, now)?;
        Some(if entry.needs_token(now) { at.max(order_at) } else { at })
    };
    // What is held is tried when the browser says that it may be.
    let retry_at = entries.iter().filter_map(next).reduce(f64::min);
    let (waiting, returning) = (count(&State::Waiting), count(&State::Returning));
    Ok(Answer::Flushed(Flushed { sent, waiting, returning, refused, retry_at, more: began }))
}

/// Gets tokens, where they are needed. Whether anybody was asked.
async fn order(store: &Store, reachable: &[String], now: f64) -> Result<bool, Trouble> {
    let mut secrets = [[0; 32]; limits::TOKENS];
    for secret in &mut secrets {
        *secret = random()?;
    }
    let Some((study, order)) = store.begin_order(reachable, (&random()?, &secrets), now).await? else {
        return Ok(false);
    };
    let answer = net::post(&format!("{}/v1/tokens", study.issuer), &order).await;
    store.settle_order(&study, answer, now).await?;
    Ok(true)
}

/// Sends a record, or that it is taken back, and gives what became of it.
async fn send(store: &Store, entry: &Entry, now: f64) -> Result<Option<State>, Trouble> {
    let answer = match entry.request() {
        Some(request) => net::through(&entry.relay, &entry.gateway, &request).await,
        None => None,
    };
    let gives = entry.state == State::Waiting;
    let settled = store
        .settle(&entry.tag, |entry| match answer {
            Some((status, body)) if gives => entry.answered(status, &body, now),
            Some((status, body)) => entry.returned(status, &body, now),
            None => entry.unreachable(now),
        })
        .await?;
    Ok(settled.map(|entry| entry.state))
}

/// Takes a donation back: from here on nothing of it is sent but that it is taken back.
pub(super) async fn withdraw(tag: &str, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    store.settle(tag, |entry| entry.take_back(now)).await?.ok_or(Trouble::Gone)?;
    Ok(Answer::Done)
}
