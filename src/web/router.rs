//! Every request leads to one function of the core and to the store; this is the list.

use std::collections::{BTreeMap, HashSet};

use super::message::{Answer, Arg, Badge, Candidate, PlatformInfo, Read, Request};
use super::store::Store;
use super::{active, net, store};
use crate::action::{Law, Purpose};
use crate::ad::{Ad, Platform};
use crate::donate::outbox::{Entry, State};
use crate::donate::{Study, outbox};
use crate::health::{self, Health};
use crate::mute::Mute;
use crate::rules::{RuleSet, update};
use crate::stored::{Query, Stored};
use crate::{donate, explain, platform, read, view};

/// Ads on one page of the list.
const PAGE: u32 = 50;
/// Badges asked for at a time.
const BADGES: usize = 200;
/// Ads offered for donation at a time.
const REVIEW: u32 = 500;

/// Why a request was not answered.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// A rules file was not taken.
    #[error("{0} The rules in use stay.")]
    Rules(#[from] update::Refused),
    /// The request makes no sense, said to a person.
    #[error("{0}")]
    Request(String),
    /// There is no such ad any more.
    #[error("This ad is not stored any more.")]
    Gone,
}

/// Answers a request.
pub async fn answer(request: Request) -> Result<Answer, Error> {
    let now = js_sys::Date::now();
    match request {
        Request::Rules { host } => rules_for(&host).await,
        Request::Seen { platform, items } => seen(known(&platform)?, items, now).await,
        Request::Sighted { items } => {
            Store::open().await?.sight(items).await?;
            Ok(Answer::Done)
        }
        Request::Explained { platform, url, html, properties, key } => {
            explained(known(&platform)?, &url, &html, &properties, key, now).await
        }
        Request::Panel { key } => {
            let store = Store::open().await?;
            let chosen = store.chosen().await?;
            let stored = chosen.mark(store.ad(&key).await?.ok_or(Error::Gone)?);
            let history = store.history(&stored).await?;
            let panel = view::Panel { stored: &stored, history, muted: &chosen.muted, now };
            Ok(Answer::Html { html: view::panel(chosen.locale(), &panel) })
        }
        Request::Badges { keys } => badges(keys).await,
        Request::Mute { scope, key, on } => mute(scope, &key, on).await,
        Request::View { page, params } => page_of(&page, &params, now).await,
        Request::Settings => Ok(settings(&Store::open().await?.chosen().await?)),
        Request::Switch { platform, on } => {
            let id = known(&platform)?.id();
            let change = |chosen: &mut store::Chosen| {
                chosen.on.retain(|known| known != id);
                if on {
                    chosen.on.push(id.to_owned());
                }
            };
            Ok(settings(&Store::open().await?.choose(change).await?))
        }
        Request::Join { study, collector } => {
            let collector = outbox::collector(&collector).map_err(Error::Request)?;
            study.check().map_err(|problems| Error::Request(donate::told(&problems)))?;
            let change =
                |chosen: &mut store::Chosen| (chosen.study, chosen.collector) = (Some(study), collector);
            Store::open().await?.choose(change).await?;
            Ok(Answer::Done)
        }
        Request::Leave => {
            let store = Store::open().await?;
            store.choose(|chosen| chosen.study = None).await?;
            store.drop_waiting().await?;
            Ok(Answer::Done)
        }
        Request::Donate { keys } => approve(keys, now).await,
        Request::Flush => flush(now).await,
        Request::Withdraw { tag } => withdraw(&tag).await,
        Request::Forget { key } => {
            Ok(Answer::Forgotten { ads: Store::open().await?.forget(Some(&key)).await? })
        }
        Request::ForgetAll => Ok(Answer::Forgotten { ads: Store::open().await?.forget(None).await? }),
        Request::Restore { ads } => {
            Store::open().await?.restore(ads).await?;
            Ok(Answer::Done)
        }
        Request::Count => Ok(Answer::Count { today: today(&Store::open().await?, now).await? }),
        Request::Looked { platform, page, posts } => {
            let count = Store::open().await?;
            count.count(known(&platform)?, |health| health.looked(page, posts.min(10_000), now)).await?;
            Ok(Answer::Done)
        }
        Request::Report { platform, structure } => {
            let platform = known(&platform)?;
            let rows = Store::open().await?.health().await?;
            let health = rows.into_iter().find(|health| health.platform == platform.id());
            let health = health.unwrap_or_else(|| Health::new(platform));
            Ok(Answer::Report { text: health.report(active::rules().await?.version, &structure) })
        }
        Request::LoadRules { file } => Ok(Answer::RulesLoaded { version: active::load(file).await?? }),
        Request::ResetRules => Ok(Answer::RulesLoaded { version: active::reset().await? }),
        Request::Trust { key, on } => {
            let key = key.trim().to_lowercase();
            if on && !update::is_key(&key) {
                return Err(Error::Request(
                    "That is not a public key: it has 64 digits and letters a to f.".into(),
                ));
            }
            let change = |chosen: &mut store::Chosen| {
                chosen.signers.retain(|known| *known != key);
                if on && chosen.signers.len() < 20 {
                    chosen.signers.push(key);
                }
            };
            Store::open().await?.choose(change).await?;
            active::forget();
            Ok(Answer::Done)
        }
        Request::Unimport { keys, platforms } => {
            Store::open().await?.unimport(&keys, &platforms).await?;
            Ok(Answer::Done)
        }
        Request::Opine { key, political } => {
            let store = Store::open().await?;
            let advertiser = store.ad(&key).await?.ok_or(Error::Gone)?.advertiser();
            let change = |chosen: &mut store::Chosen| match political {
                Some(political) if chosen.opinions.len() < store::MAX_OPINIONS => {
                    chosen.opinions.insert(advertiser, political);
                }
                _ => drop(chosen.opinions.remove(&advertiser)),
            };
            store.choose(change).await?;
            Ok(Answer::Done)
        }
        Request::Say { id, args } => say(&id, &args).await,
        Request::RulesFrom { address } => {
            let address = address.trim().to_owned();
            let local = address.starts_with("http://127.0.0.1:");
            if !address.is_empty() && (!(address.starts_with("https://") || local) || address.len() > 500) {
                return Err(Error::Request("The address of rules begins with https://.".into()));
            }
            let chosen = Store::open().await?.choose(|chosen| chosen.rules_address = address).await?;
            Ok(settings(&chosen))
        }
    }
}

fn known(id: &str) -> Result<Platform, Error> {
    Platform::from_id(id)
        .ok_or_else(|| Error::Request(format!("Sightline does not know the platform “{id}”.")))
}

fn settings(chosen: &store::Chosen) -> Answer {
    // Where Sightline may read never comes from an update.
    let platforms = RuleSet::bundled().all().iter().map(|site| PlatformInfo {
        id: site.platform.id(),
        name: site.platform.name(),
        matches: &site.rules.matches,
    });
    Answer::Settings {
        on: switched_on(&chosen.on).into_iter().map(Platform::id).collect(),
        platforms: platforms.collect(),
        rules_address: chosen.rules_address.clone(),
    }
}

fn switched_on(on: &[String]) -> Vec<Platform> {
    Platform::ALL.into_iter().filter(|platform| on.iter().any(|id| id == platform.id())).collect()
}

async fn rules_for(host: &str) -> Result<Answer, Error> {
    let rules = active::rules().await?;
    let chosen = Store::open().await?.chosen().await?;
    let platform = rules.for_host(host).filter(|platform| switched_on(&chosen.on).contains(platform));
    Ok(Answer::Rules { rules: platform.and_then(|platform| rules.sensor(platform, view::IN_PAGE_CSS)) })
}

async fn seen(platform: Platform, items: Vec<Candidate>, now: f64) -> Result<Answer, Error> {
    let site = active::rules().await?.of(platform).ok_or(Error::Gone)?;
    let store = Store::open().await?;
    let mut answers = Vec::with_capacity(items.len());
    let mut read = Vec::with_capacity(items.len());
    let chosen = store.chosen().await?;
    for Candidate { id, html, properties } in items {
        let properties: Vec<_> =
            properties.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
        let mut ad = platform::read_candidate(site, &html, &properties);
        let Some(found) = &mut ad else {
            read.push(None);
            answers.push(Read { id, key: None, badge: None });
            continue;
        };
        // The page may hold the explanation beside the ad.
        for known in properties.iter().filter_map(explain::waist) {
            found.merge(read::stand_alone(platform, known));
        }
        let stored = chosen.mark(store.meet(found.clone(), now).await?);
        let badge = chosen.badge(&stored);
        answers.push(Read { id, key: Some(stored.key), badge });
        read.push(ad);
    }
    store.count(platform, |health| read.iter().for_each(|ad| health.read(ad.as_ref(), now))).await?;
    Ok(Answer::Seen { items: answers })
}

/// The badges of ads on an open page. An ad that was forgotten bears none.
async fn badges(keys: Vec<String>) -> Result<Answer, Error> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let mut items = Vec::new();
    for key in keys.into_iter().take(BADGES) {
        let stored = store.ad(&key).await?.map(|stored| chosen.mark(stored));
        items.push(Badge { badge: stored.and_then(|stored| chosen.badge(&stored)), key });
    }
    Ok(Answer::Badges { items })
}

/// Mutes something or takes that back. `key` is an ad's, or what the list of muted things holds.
async fn mute(scope: Mute, key: &str, on: bool) -> Result<Answer, Error> {
    let store = Store::open().await?;
    let stored = match store.ad(key).await? {
        None if scope == Mute::Advertiser => store.ad_of(key).await?,
        found => found,
    };
    match (&stored, on) {
        (Some(stored), _) => store.choose(|chosen| chosen.muted.set(scope, stored, on)).await?,
        (None, true) if scope == Mute::Platform => {
            let platform = known(key)?;
            store.choose(|chosen| chosen.muted.mute_platform(platform)).await?
        }
        (None, true) => return Err(Error::Gone),
        (None, false) => store.choose(|chosen| chosen.muted.unmute(scope, key)).await?,
    };
    Ok(Answer::Done)
}

async fn explained(
    platform: Platform,
    url: &str,
    html: &str,
    properties: &[String],
    key: Option<String>,
    now: f64,
) -> Result<Answer, Error> {
    let mut found: Option<Ad> = read::explanation_page(platform, html);
    let held = properties.iter().filter_map(|text| serde_json::from_str(text).ok());
    for ad in held.filter_map(|value| explain::waist(&value)).map(|read| read::stand_alone(platform, read)) {
        match &mut found {
            Some(known) => known.merge(ad),
            None => found = Some(ad),
        }
    }
    let key = match found {
        Some(ad) => {
            let store = Store::open().await?;
            if let Some(explanation) = &ad.explanation {
                store.count(platform, |health| health.explained(explanation)).await?;
            }
            store.explain(ad, key, url, now).await?
        }
        None => None,
    };
    Ok(Answer::Explained { key })
}

async fn today(store: &Store, now: f64) -> Result<usize, Error> {
    let chosen = store.chosen().await?;
    let ads = store.on_day(&store::day(now)).await?.into_iter().map(|stored| chosen.mark(stored));
    Ok(ads.filter(|stored| stored.is_political()).count())
}

async fn page_of(page: &str, params: &BTreeMap<String, String>, now: f64) -> Result<Answer, Error> {
    let param = |name: &str| params.get(name).map(String::as_str).unwrap_or_default();
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let on = switched_on(&chosen.on);
    let html = match (page, param("tab")) {
        ("popup", _) => {
            let platform = active::rules().await?.for_host(param("host"));
            let keys: Vec<String> = serde_json::from_str(param("here")).unwrap_or_default();
            let mut here = Vec::new();
            for key in keys.iter().rev().take(PAGE as usize) {
                here.extend(store.ad(key).await?.map(|stored| chosen.mark(stored)));
            }
            let today = u32::try_from(today(&store, now).await?).unwrap_or(u32::MAX);
            let is_on = platform.is_some_and(|platform| on.contains(&platform));
            let rows = store.health().await?;
            let row = rows.iter().find(|row| platform.is_some_and(|platform| row.platform == platform.id()));
            let state = row.map_or(health::State::Unknown, Health::state);
            view::popup(&view::Popup {
                platform,
                on: is_on,
                here: &here,
                today,
                any_on: !on.is_empty(),
                state,
            })
        }
        ("welcome", _) => view::welcome(&on),
        ("dashboard", "health") => view::health(&view::HealthPage {
            on: &on,
            rows: &store.health().await?,
            rules: (active::rules().await?.version, RuleSet::bundled().version),
            signers: &chosen.signers,
            built_in: update::signers().len(),
            address: &chosen.rules_address,
            now,
        }),
        ("dashboard", "act") => {
            let stored = store.ad(param("key")).await?.ok_or(Error::Gone)?;
            let purpose = if param("purpose") == "objection" { Purpose::Objection } else { Purpose::Access };
            // Where nothing was chosen, the law of most who speak the browser's language.
            let law = Law::from_id(param("law")).unwrap_or_else(super::law);
            view::act(&view::Act { stored: &stored, purpose, law, now })
        }
        ("dashboard", "import") => view::import(&view::ImportPage { traits: &store.traits().await?, now }),
        ("dashboard", "settings") => view::settings(&view::Settings { on: &on }),
        ("dashboard", "donate") => {
            let offer: Option<Study> = serde_json::from_str(param("offer")).ok();
            let entries = store.outbox().await?;
            let rows = match &chosen.study {
                Some(study) => review(&store, study, &entries).await?,
                None => Vec::new(),
            };
            view::donate(&view::Donate {
                study: chosen.study.as_ref(),
                collector: &chosen.collector,
                offer: offer.as_ref().map(|study| view::Offer { study, collector: param("collector") }),
                rows: &rows,
                outbox: &entries,
            })
        }
        ("dashboard", _) => {
            let query = Query {
                query: param("query").into(),
                platform: param("platform").into(),
                kind: param("kind").into(),
                topic: param("topic").into(),
                goal: param("goal").into(),
            };
            let offset = param("offset").parse().unwrap_or(0);
            let (ads, total) = match param("day") {
                "" => store.list(&query, &chosen, offset, PAGE).await?,
                day => {
                    let ads: Vec<Stored> = store
                        .on_day(day)
                        .await?
                        .into_iter()
                        .map(|stored| chosen.mark(stored))
                        .filter(|ad| query.fits(ad))
                        .collect();
                    let total = u32::try_from(ads.len()).unwrap_or(u32::MAX);
                    (ads.into_iter().skip(offset as usize).take(PAGE as usize).collect(), total)
                }
            };
            let selected = match param("key") {
                "" => None,
                key => store.ad(key).await?.map(|stored| chosen.mark(stored)),
            };
            view::dashboard(&view::Dashboard {
                ads: &ads,
                total,
                query: &query.query,
                platform: Platform::from_id(&query.platform),
                day: param("day"),
                kind: &query.kind,
                topic: &query.topic,
                goal: &query.goal,
                offset,
                limit: PAGE,
                selected: selected.as_ref(),
                now,
            })
        }
        _ => return Err(Error::Request(format!("There is no page “{page}”."))),
    };
    let locale = chosen.locale();
    Ok(Answer::View { html, lang: locale.tag, dir: locale.dir(), theme: chosen.theme.clone() })
}

/// A message in the person's language.
async fn say(id: &str, args: &BTreeMap<String, Arg>) -> Result<Answer, Error> {
    let mut texts = Vec::new();
    let mut numbers = Vec::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => texts.push((name.as_str(), text.as_str())),
            Arg::Number(number) => numbers.push((name.as_str(), *number)),
        }
    }
    let locale = Store::open().await?.chosen().await?.locale();
    Ok(Answer::Said { text: locale.format(id, &texts, &numbers) })
}

/// What could be donated: political ads that were not approved for this week already.
async fn review(
    store: &Store,
    study: &Study,
    entries: &[Entry],
) -> Result<Vec<(String, crate::Donation)>, Error> {
    let approved: HashSet<(&str, &str)> =
        entries.iter().map(|entry| (entry.ad_key.as_str(), entry.epoch.as_str())).collect();
    let (ads, _) = store.list(&Query::default(), &store::Chosen::default(), 0, u32::MAX).await?;
    let rows = ads
        .iter()
        .filter(|stored| stored.ad.political.is_political())
        .map(|stored| (stored.key.clone(), donate::generalise(stored, &study.id)));
    Ok(rows
        .filter(|(key, donation)| !approved.contains(&(key.as_str(), donation.epoch.as_str())))
        .take(REVIEW as usize)
        .collect())
}

async fn approve(keys: Vec<String>, now: f64) -> Result<Answer, Error> {
    let store = Store::open().await?;
    let study = store.chosen().await?.study.ok_or_else(|| Error::Request("Join a study first.".into()))?;
    let entries = store.outbox().await?;
    let mut fresh = Vec::new();
    for (key, donation) in review(&store, &study, &entries).await? {
        if keys.contains(&key) {
            let entry = Entry::new(donation, &key, &secret()?, now);
            if let Some(envelope) = &entry.envelope {
                donate::validate(envelope).map_err(|problems| Error::Request(donate::told(&problems)))?;
            }
            fresh.push(entry);
        }
    }
    store.post(&fresh).await?;
    Ok(Answer::Queued { count: fresh.len() })
}

/// 32 random bytes in hexadecimal.
fn secret() -> Result<String, Error> {
    use wasm_bindgen::JsCast;
    let mut bytes = [0_u8; 32];
    js_sys::Reflect::get(&js_sys::global(), &"crypto".into())
        .and_then(|crypto| {
            crypto.unchecked_into::<web_sys::Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .map_err(|_| Error::Request("The browser gave no randomness.".into()))?;
    Ok(crate::hex(&bytes))
}

async fn flush(now: f64) -> Result<Answer, Error> {
    let store = Store::open().await?;
    let collector = store.chosen().await?.collector;
    let address = format!("{collector}/v1/donations");
    let (mut sent, mut refused) = (0, 0);
    for entry in store.outbox().await?.into_iter().filter(|entry| entry.is_due(now)) {
        let Some(envelope) = &entry.envelope else { continue };
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

async fn withdraw(tag: &str) -> Result<Answer, Error> {
    let store = Store::open().await?;
    let entry = store.outbox().await?.into_iter().find(|entry| entry.tag == tag).ok_or(Error::Gone)?;
    // Even what waits may have arrived, if only the answer was lost: the collector is told in any case.
    let address = format!("{}/v1/withdrawals", store.chosen().await?.collector);
    match net::post(&address, &serde_json::json!({ "secret": entry.secret })).await {
        Some((200..=299, _)) => {}
        Some((status, _)) => {
            return Err(Error::Request(format!(
                "The collector answered with status {status}. Try again later."
            )));
        }
        None => return Err(Error::Request("The collector cannot be reached. Try again later.".into())),
    }
    store.settle(tag, |entry| (entry.state, entry.envelope) = (State::Withdrawn, None)).await?;
    Ok(Answer::Done)
}
