//! Every request leads to one function of the core and to the store; this is the list.

use std::collections::{BTreeMap, HashSet};

use donation::Study;

use super::message::{Answer, Arg, Badge, Candidate, PlatformInfo, Read, Request, Settings};
use super::store::Store;
use super::{active, net, store};
use crate::keep::health::{self, Health};
use crate::keep::index::{Opinions, Query};
use crate::keep::mute::Mute;
use crate::keep::outbox::{Entry, State};
use crate::keep::tally::{self, Tally};
use crate::keep::{export, pause};
use crate::read::explain;
use crate::read::rules::RuleSet;
use crate::read::{sensor, update};
use crate::record::ad::{Ad, Platform};
use crate::record::stored::Stored;
use crate::show::action::{Law, Purpose};
use crate::show::locale::Locale;
use crate::show::view;
use crate::show::view::{Since, Trouble};
use crate::{donate, read};

/// Ads of the popup.
const PAGE: u32 = 50;
/// Rows of a list that come with its page, and most that are asked for at a time.
const FIRST_ROWS: u32 = 20;
const MOST_ROWS: u32 = 200;
/// Lines of the table that are made at a time.
const TABLE: u32 = 1_000;
/// Badges asked for at a time.
const BADGES: usize = 200;
/// Ads offered for donation at a time.
const REVIEW: u32 = 500;
/// Words of a page said at a time.
const MOST_WORDS: usize = 200;

/// Answers a request.
pub async fn answer(request: Request) -> Result<Answer, Trouble> {
    let now = js_sys::Date::now();
    match request {
        Request::Rules { host } => rules_for(&host, now).await,
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
            let stored = chosen.shown(store.ad(&key).await?.ok_or(Trouble::Gone)?);
            let history = store.history(&stored).await?;
            let panel =
                view::Panel { stored: &stored, history, muted: &chosen.muted, now: store::local(now) };
            Ok(Answer::Html { html: view::panel(chosen.locale(), &panel) })
        }
        Request::Badges { keys } => badges(keys).await,
        Request::Mute { scope, key, on } => mute(scope, &key, on).await,
        Request::View { page, params } => page_of(&page, &params, now).await,
        Request::Settings => Ok(settings(&Store::open().await?.chosen().await?, now)),
        Request::Switch { platform, on } => {
            let id = known(&platform)?.id();
            let change = |chosen: &mut store::Chosen| {
                chosen.on.retain(|known| known != id);
                if on {
                    chosen.on.push(id.to_owned());
                }
            };
            Ok(settings(&Store::open().await?.choose(change).await?, now))
        }
        Request::Pause { minutes } => {
            let until = pause::until(minutes, now);
            let chosen = Store::open().await?.choose(|chosen| chosen.paused_until = until).await?;
            Ok(settings(&chosen, now))
        }
        Request::Join { study, collector } => {
            let collector = donate::collector(&collector)?;
            study.check().map_err(Trouble::Study)?;
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
        Request::Forget { mut keys, query } => {
            let store = Store::open().await?;
            if let Some(query) = query {
                keys.extend(found(&store, &query, 0, u32::MAX).await?.keys);
            }
            Ok(Answer::Forgotten { count: store.forget(&keys).await? })
        }
        Request::ForgetAll => Ok(Answer::Forgotten { count: Store::open().await?.forget_all().await? }),
        Request::Restore => Ok(Answer::Restored { count: Store::open().await?.restore().await? }),
        Request::EmptyTrash => {
            Store::open().await?.empty_trash().await?;
            Ok(Answer::Done)
        }
        Request::Prune => {
            let store = Store::open().await?;
            let count = match store.chosen().await?.keep_days {
                0 => 0,
                days => store.prune(now - f64::from(days) * 86_400_000.0).await?,
            };
            Ok(Answer::Forgotten { count })
        }
        Request::Rows { query, offset, limit } => {
            let store = Store::open().await?;
            let chosen = store.chosen().await?;
            let page = found(&store, &query, offset, limit.min(MOST_ROWS)).await?;
            let ads = marked(&store, &chosen, &page.keys).await?;
            let now = store::local(now);
            Ok(Answer::Html { html: view::rows(chosen.locale(), &ads, offset, page.total, &query, now) })
        }
        Request::Choose { lang, theme, keep_days } => {
            let change = |chosen: &mut store::Chosen| {
                let known = |tag: &String| tag.is_empty() || Locale::is_offered(tag);
                if let Some(tag) = lang.filter(known) {
                    chosen.lang = tag;
                }
                if let Some(theme) = theme.filter(|theme| ["", "light", "dark"].contains(&theme.as_str())) {
                    chosen.theme = theme;
                }
                if let Some(days) = keep_days.filter(|days| view::KEEP.contains(days)) {
                    chosen.keep_days = days;
                }
            };
            Store::open().await?.choose(change).await?;
            Ok(Answer::Done)
        }
        Request::Part { store: name, last } => {
            let known = export::LISTS.into_iter().find(|list| *list == name);
            let name = known.ok_or_else(|| Trouble::Request(format!("no store {name:?}")))?;
            let (text, last) = Store::open().await?.part(name, last.map(Into::into)).await?;
            Ok(Answer::Part { text, last: last.and_then(|key| key.as_string()) })
        }
        Request::Table { last } => {
            let store = Store::open().await?;
            let ads = store.ads_after(last.as_deref(), TABLE).await?;
            let next = ads.last().filter(|_| ads.len() == TABLE as usize).map(|stored| stored.key.clone());
            Ok(Answer::Part { text: export::csv(&ads, last.is_none()), last: next })
        }
        Request::Picture { chart, params } => {
            let store = Store::open().await?;
            let chosen = store.chosen().await?;
            let since = Since::from_id(params.get("since").map(String::as_str).unwrap_or_default());
            let (tally, stored, today) = counted(&store, &chosen, since, now).await?;
            let overview = view::Overview { tally: &tally, since, stored, any_on: true, today };
            let svg = view::picture(chosen.locale(), &overview, &chart);
            Ok(Answer::Part {
                text: svg.ok_or_else(|| Trouble::Request(format!("no chart {chart:?}")))?,
                last: None,
            })
        }
        Request::Count => Ok(Answer::Count { today: political(&today(&Store::open().await?, now).await?) }),
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
                return Err(Trouble::Key);
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
        Request::Unimport { keys, others } => {
            Store::open().await?.unimport(&keys, &others).await?;
            Ok(Answer::Done)
        }
        Request::Opine { key, political } => {
            let store = Store::open().await?;
            let advertiser = store.ad(&key).await?.ok_or(Trouble::Gone)?;
            // Nobody is meant where nobody is named.
            if !advertiser.has_advertiser() {
                return Ok(Answer::Done);
            }
            let advertiser = advertiser.advertiser();
            let change = |chosen: &mut store::Chosen| match political {
                Some(political)
                    if chosen.opinions.len() < store::MAX_OPINIONS
                        || chosen.opinions.contains_key(&advertiser) =>
                {
                    chosen.opinions.insert(advertiser, political);
                }
                Some(_) => {}
                None => drop(chosen.opinions.remove(&advertiser)),
            };
            store.choose(change).await?;
            Ok(Answer::Done)
        }
        Request::Say { id, args } => Ok(say(&id, &args).await),
        Request::Words { ids } => Ok(words(&ids).await),
        Request::RulesFrom { address } => {
            let address = address.trim().to_owned();
            let local = address.starts_with("http://127.0.0.1:");
            if !address.is_empty() && (!(address.starts_with("https://") || local) || address.len() > 500) {
                return Err(Trouble::RulesAddress);
            }
            let chosen = Store::open().await?.choose(|chosen| chosen.rules_address = address).await?;
            Ok(settings(&chosen, now))
        }
    }
}

fn known(id: &str) -> Result<Platform, Trouble> {
    Platform::from_id(id).ok_or_else(|| Trouble::Platform(id.to_owned()))
}

fn settings(chosen: &store::Chosen, now: f64) -> Answer {
    // Where Sightline may read never comes from an update.
    let platforms = RuleSet::bundled().all().iter().map(|site| PlatformInfo {
        id: site.platform.id(),
        name: site.platform.name(),
        matches: &site.rules.matches,
    });
    Answer::Settings(Settings {
        on: switched_on(&chosen.on).into_iter().map(Platform::id).collect(),
        platforms: platforms.collect(),
        rules_address: chosen.rules_address.clone(),
        paused: pause::left(chosen.paused_until, now).map(|_| chosen.paused_until),
    })
}

fn switched_on(on: &[String]) -> Vec<Platform> {
    Platform::ALL.into_iter().filter(|platform| on.iter().any(|id| id == platform.id())).collect()
}

async fn rules_for(host: &str, now: f64) -> Result<Answer, Trouble> {
    let rules = active::rules().await?;
    let chosen = Store::open().await?.chosen().await?;
    let reads = |platform: &Platform| may_read(&chosen, *platform, now);
    let platform = rules.for_host(host).filter(reads);
    Ok(Answer::Rules {
        rules: platform.and_then(|platform| sensor::sensor(rules, platform, view::IN_PAGE_CSS)),
    })
}

/// Whether a platform is switched on and reading is not paused.
fn may_read(chosen: &store::Chosen, platform: Platform, now: f64) -> bool {
    switched_on(&chosen.on).contains(&platform) && pause::left(chosen.paused_until, now).is_none()
}

async fn seen(platform: Platform, items: Vec<Candidate>, now: f64) -> Result<Answer, Trouble> {
    let site = active::rules().await?.of(platform).ok_or(Trouble::Gone)?;
    let store = Store::open().await?;
    let mut answers = Vec::with_capacity(items.len());
    let mut read = Vec::with_capacity(items.len());
    let chosen = store.chosen().await?;
    // What a page sent before it heard that nothing is to be read is not looked at.
    let paused = !may_read(&chosen, platform, now);
    for Candidate { id, html, properties } in items {
        if paused {
            answers.push(Read { id, key: None, badge: None });
            continue;
        }
        let properties: Vec<_> =
            properties.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
        let mut ad = crate::read_candidate(site, &html, &properties);
        let Some(found) = &mut ad else {
            read.push(None);
            answers.push(Read { id, key: None, badge: None });
            continue;
        };
        // The page may hold the explanation beside the ad.
        for known in properties.iter().filter_map(explain::waist) {
            found.merge(read::stand_alone(platform, known));
        }
        let stored = chosen.shown(store.meet(found.clone(), now).await?);
        let badge = chosen.badge(&stored);
        answers.push(Read { id, key: Some(stored.key), badge });
        read.push(ad);
    }
    store.count(platform, |health| read.iter().for_each(|ad| health.read(ad.as_ref(), now))).await?;
    Ok(Answer::Seen { items: answers })
}

/// The badges of ads on an open page. An ad that was forgotten bears none.
async fn badges(keys: Vec<String>) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let mut items = Vec::new();
    for key in keys.into_iter().take(BADGES) {
        let stored = store.ad(&key).await?.map(|stored| chosen.shown(stored));
        items.push(Badge { badge: stored.and_then(|stored| chosen.badge(&stored)), key });
    }
    Ok(Answer::Badges { items })
}

/// Mutes something or takes that back. `key` is an ad's, or what the list of muted things holds.
async fn mute(scope: Mute, key: &str, on: bool) -> Result<Answer, Trouble> {
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
        (None, true) => return Err(Trouble::Gone),
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
) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    if !may_read(&store.chosen().await?, platform, now) {
        return Ok(Answer::Explained { key: None });
    }
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
            if let Some(explanation) = &ad.explanation {
                store.count(platform, |health| health.explained(explanation)).await?;
            }
            store.explain(ad, key, url, now).await?
        }
        None => None,
    };
    Ok(Answer::Explained { key })
}

/// The ads met today, newest first.
async fn today(store: &Store, now: f64) -> Result<Vec<Stored>, Trouble> {
    let chosen = store.chosen().await?;
    let ads = store.on_day(&store::day(now)).await?;
    Ok(ads.into_iter().map(|stored| chosen.shown(stored)).collect())
}

fn political(ads: &[Stored]) -> usize {
    ads.iter().filter(|stored| stored.is_political()).count()
}

/// The active tab as a page beside it is told of it.
struct Here {
    platform: Option<Platform>,
    on: bool,
    /// Newest first.
    ads: Vec<Stored>,
}

impl Here {
    async fn of(
        store: &Store,
        chosen: &store::Chosen,
        params: &BTreeMap<String, String>,
    ) -> Result<Self, Trouble> {
        let param = |name: &str| params.get(name).map(String::as_str).unwrap_or_default();
        let platform = active::rules().await?.for_host(param("host"));
        let keys: Vec<String> = serde_json::from_str(param("here")).unwrap_or_default();
        let mut ads = Vec::new();
        for key in keys.iter().rev().take(PAGE as usize) {
            ads.extend(store.ad(key).await?.map(|stored| chosen.shown(stored)));
        }
        let on = platform.is_some_and(|platform| switched_on(&chosen.on).contains(&platform));
        Ok(Self { platform, on, ads })
    }
}

async fn page_of(page: &str, params: &BTreeMap<String, String>, now: f64) -> Result<Answer, Trouble> {
    let param = |name: &str| params.get(name).map(String::as_str).unwrap_or_default();
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let locale = chosen.locale();
    let on = switched_on(&chosen.on);
    // What ads say of time they say by the clock on the wall.
    let wall = store::local(now);
    let html = match (page, param("tab")) {
        ("popup", _) => {
            let here = Here::of(&store, &chosen, params).await?;
            let today = today(&store, now).await?;
            let rows = store.health().await?;
            let row =
                rows.iter().find(|row| here.platform.is_some_and(|platform| row.platform == platform.id()));
            view::popup(
                chosen.locale(),
                &view::Popup {
                    platform: here.platform,
                    on: here.on,
                    here: &here.ads,
                    today: u32::try_from(today.len()).unwrap_or(u32::MAX),
                    political: u32::try_from(political(&today)).unwrap_or(u32::MAX),
                    any_on: !on.is_empty(),
                    state: row.map_or(health::State::Unknown, Health::state),
                    pause: pause::left(chosen.paused_until, now),
                    beside: param("beside") == "yes",
                },
            )
        }
        ("side", _) => {
            let here = Here::of(&store, &chosen, params).await?;
            view::side(
                chosen.locale(),
                &view::Side {
                    platform: here.platform,
                    on: here.on,
                    any_on: !on.is_empty(),
                    here: &here.ads,
                    today: &today(&store, now).await?,
                    day: &store::day(now),
                    pause: pause::left(chosen.paused_until, now),
                },
            )
        }
        ("welcome", _) => {
            let step = param("step").parse().unwrap_or(1);
            view::welcome(chosen.locale(), &view::Welcome { step, on: &on })
        }
        ("dashboard", "health") => view::health(
            locale,
            &view::HealthPage {
                on: &on,
                rows: &store.health().await?,
                rules: (active::rules().await?.version, RuleSet::bundled().version),
                signers: &chosen.signers,
                built_in: update::signers().len(),
                address: &chosen.rules_address,
                now,
            },
        ),
        ("dashboard", "act") => {
            let stored = chosen.shown(store.ad(param("key")).await?.ok_or(Trouble::Gone)?);
            let purpose = if param("purpose") == "objection" { Purpose::Objection } else { Purpose::Access };
            // Where nothing was chosen, the law of most who speak the browser's language.
            let law = Law::from_id(param("law")).unwrap_or_else(super::language::law);
            view::act(locale, &view::Act { stored: &stored, purpose, law, now: wall })
        }
        ("dashboard", "import") => {
            view::import(locale, &view::ImportPage { traits: &store.traits().await?, now })
        }
        ("dashboard", "settings") => settings_page(&store, &chosen, &on, now).await?,
        ("dashboard", "ads") => {
            let query = query(params);
            let page = found(&store, &query, 0, FIRST_ROWS).await?;
            let rows = marked(&store, &chosen, &page.keys).await?;
            let advertiser = rows.first().and_then(|stored| stored.ad.advertiser.name.clone());
            view::ads(
                locale,
                &view::Ads {
                    query: &query,
                    rows: &rows,
                    total: page.total,
                    stored: page.stored,
                    advertiser: advertiser.as_deref(),
                    any_on: !on.is_empty(),
                    now: wall,
                },
            )
        }
        ("dashboard", "ad") => {
            let stored = chosen.shown(store.ad(param("key")).await?.ok_or(Trouble::Gone)?);
            view::record(locale, &view::Record { stored: &stored, query: &query(params), now: wall })
        }
        ("dashboard", "advertiser") => advertiser_page(&store, &chosen, param("advertiser"), wall).await?,
        ("dashboard", "reasons") => {
            let opinions = &chosen.opinions;
            let (used, stored) = store
                .with_index(|index| {
                    let hits = index.search(&Query::default(), opinions);
                    (tally::traits(index, &hits, opinions), index.len())
                })
                .await?;
            let recorded = store.traits().await?;
            let stored = u32::try_from(stored).unwrap_or(u32::MAX);
            let page = view::TraitsPage { used: &used, recorded: &recorded, stored, any_on: !on.is_empty() };
            view::traits_page(locale, &page)
        }
        ("dashboard", "donate") => {
            let offer: Option<Study> = serde_json::from_str(param("offer")).ok();
            let entries = store.outbox().await?;
            let rows = match &chosen.study {
                Some(study) => review(&store, study, &entries).await?,
                None => Vec::new(),
            };
            view::donate(
                locale,
                &view::Donate {
                    study: chosen.study.as_ref(),
                    collector: &chosen.collector,
                    offer: offer.as_ref().map(|study| view::Offer { study, collector: param("collector") }),
                    rows: &rows,
                    outbox: &entries,
                },
            )
        }
        ("dashboard", _) => {
            let since = Since::from_id(param("since"));
            let (tally, stored, today) = counted(&store, &chosen, since, now).await?;
            view::overview(
                locale,
                &view::Overview { tally: &tally, since, stored, any_on: !on.is_empty(), today },
            )
        }
        _ => return Err(Trouble::Page(page.to_owned())),
    };
    Ok(Answer::View { html, lang: locale.tag, dir: locale.dir(), theme: chosen.theme.clone() })
}

/// A message in the person's language.
async fn say(id: &str, args: &BTreeMap<String, Arg>) -> Answer {
    let mut texts = Vec::new();
    let mut numbers = Vec::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => texts.push((name.as_str(), text.as_str())),
            Arg::Number(number) => numbers.push((name.as_str(), *number)),
        }
    }
    Answer::Said { text: locale().await.format(id, &texts, &numbers) }
}

/// Messages without arguments, for the words that stand in a page itself.
async fn words(ids: &[String]) -> Answer {
    // What says that the store cannot be opened has to be said too.
    let chosen = match Store::open().await {
        Ok(store) => store.chosen().await.unwrap_or_default(),
        Err(_) => store::Chosen::default(),
    };
    let locale = chosen.locale();
    let texts = ids.iter().take(MOST_WORDS).map(|id| locale.say(id, &[])).collect();
    Answer::Words { texts, lang: locale.tag, dir: locale.dir(), theme: chosen.theme }
}

/// The language of what the person reads; the browser's where the store cannot say.
pub async fn locale() -> &'static Locale {
    let chosen = async { Store::open().await?.chosen().await }.await;
    chosen.map_or_else(|_| super::language::language(), |chosen| chosen.locale())
}

/// What the parameters of a page ask the list for.
fn query(params: &BTreeMap<String, String>) -> Query {
    let texts =
        params.iter().map(|(name, text)| (name.clone(), serde_json::Value::from(text.as_str()))).collect();
    serde_json::from_value(serde_json::Value::Object(texts)).unwrap_or_default()
}

/// A part of what was found: keys in the order asked for, how many were found and how many are stored.
struct Page {
    keys: Vec<String>,
    total: u32,
    stored: u32,
}

async fn found(store: &Store, query: &Query, offset: u32, limit: u32) -> Result<Page, Trouble> {
    let opinions = store.chosen().await?.opinions;
    let page = store.with_index(|index| {
        let hits = index.search(query, &opinions);
        let total = u32::try_from(hits.len()).unwrap_or(u32::MAX);
        let part: Vec<u32> = hits.iter().copied().skip(offset as usize).take(limit as usize).collect();
        let keys = index.entries(&part).map(|entry| entry.key.clone()).collect();
        Page { keys, total, stored: u32::try_from(index.len()).unwrap_or(u32::MAX) }
    });
    Ok(page.await?)
}

/// The ads with these keys, each with what the person said of its advertiser.
async fn marked(store: &Store, chosen: &store::Chosen, keys: &[String]) -> Result<Vec<Stored>, Trouble> {
    Ok(store.ads(keys).await?.into_iter().map(|stored| chosen.shown(stored)).collect())
}

/// The ads of a time counted, how many are stored in all, and the number of this day.
async fn counted(
    store: &Store,
    chosen: &store::Chosen,
    since: Since,
    now: f64,
) -> Result<(Tally, u32, u32), Trouble> {
    let today = crate::text::date::number(&store::day(now)).unwrap_or_default();
    let query = Query { from: since.from(today), ..Query::default() };
    let span = since.days().map(|days| ((today + 1).saturating_sub(days), today));
    let (tally, stored) = store
        .with_index(|index| {
            let hits = index.search(&query, &chosen.opinions);
            (tally::tally(index, &hits, &chosen.opinions, span), index.len())
        })
        .await?;
    Ok((tally, u32::try_from(stored).unwrap_or(u32::MAX), today))
}

async fn advertiser_page(
    store: &Store,
    chosen: &store::Chosen,
    advertiser: &str,
    now: f64,
) -> Result<String, Trouble> {
    let query = Query { advertiser: advertiser.to_owned(), ..Query::default() };
    let opinions = &chosen.opinions;
    let (account, tally, traits, keys) = store
        .with_index(|index| {
            let hits = index.search(&query, opinions);
            let first: Vec<u32> = hits.iter().copied().take(FIRST_ROWS as usize).collect();
            let keys: Vec<String> = index.entries(&first).map(|entry| entry.key.clone()).collect();
            let account = index.entries(&first).next().and_then(|entry| index.account(entry)).cloned();
            let tally = tally::tally(index, &hits, opinions, None);
            (account, tally, tally::traits(index, &hits, opinions), keys)
        })
        .await?;
    let rows = marked(store, chosen, &keys).await?;
    Ok(view::advertiser_page(
        chosen.locale(),
        &view::AdvertiserPage {
            account: account.as_ref(),
            tally: &tally,
            traits: &traits,
            query: &query,
            rows: &rows,
            opinion: opinions.get(advertiser).copied(),
            muted: chosen.muted.advertisers.contains_key(advertiser),
            now,
        },
    ))
}

async fn settings_page(
    store: &Store,
    chosen: &store::Chosen,
    on: &[Platform],
    now: f64,
) -> Result<String, Trouble> {
    let muted = &chosen.muted;
    let platforms: Vec<Platform> = muted.platforms.iter().filter_map(|id| Platform::from_id(id)).collect();
    let advertisers: Vec<(String, String)> =
        muted.advertisers.iter().map(|(key, name)| (key.clone(), name.clone())).collect();
    Ok(view::settings(
        chosen.locale(),
        &view::Settings {
            on,
            lang: &chosen.lang,
            theme: &chosen.theme,
            keep_days: chosen.keep_days,
            muted_platforms: &platforms,
            muted_advertisers: &advertisers,
            muted_ads: u32::try_from(muted.ads.len()).unwrap_or(u32::MAX),
            stored: found(store, &Query::default(), 0, 0).await?.stored,
            pause: pause::left(chosen.paused_until, now),
            deleted: store.has_trash().await?,
            today: &store::day(now),
        },
    ))
}

/// What could be donated: political ads that were not approved for this week already.
async fn review(
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

async fn approve(keys: Vec<String>, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let study = store.chosen().await?.study.ok_or(Trouble::JoinFirst)?;
    let entries = store.outbox().await?;
    let mut fresh = Vec::new();
    for (key, donation) in review(&store, &study, &entries).await? {
        if keys.contains(&key) {
            let entry = Entry::new(donation, &key, &secret()?, now);
            if let Some(envelope) = &entry.envelope {
                donation::validate(envelope).map_err(Trouble::Record)?;
            }
            fresh.push(entry);
        }
    }
    store.post(&fresh).await?;
    Ok(Answer::Queued { count: fresh.len() })
}

/// 32 random bytes in hexadecimal.
fn secret() -> Result<String, Trouble> {
    use wasm_bindgen::JsCast;
    let mut bytes = [0_u8; 32];
    js_sys::Reflect::get(&js_sys::global(), &"crypto".into())
        .and_then(|crypto| {
            crypto.unchecked_into::<web_sys::Crypto>().get_random_values_with_u8_array(&mut bytes)
        })
        .map_err(|_| Trouble::Randomness)?;
    Ok(crate::text::hex(&bytes))
}

async fn flush(now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let collector = chosen.collector;
    let address = format!("{collector}/v1/donations");
    let (mut sent, mut refused) = (0, 0);
    // Who left the study sends nothing more.
    let joined = chosen.study.is_some();
    for entry in store.outbox().await?.into_iter().filter(|entry| joined && entry.is_due(now)) {
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

async fn withdraw(tag: &str) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let entry = store.outbox().await?.into_iter().find(|entry| entry.tag == tag).ok_or(Trouble::Gone)?;
    // Even what waits may have arrived, if only the answer was lost: the collector is told in any case.
    let address = format!("{}/v1/withdrawals", store.chosen().await?.collector);
    match net::post(&address, &serde_json::json!({ "secret": entry.secret })).await {
        Some((200..=299, _)) => {}
        Some((status, _)) => return Err(Trouble::CollectorStatus(status)),
        None => return Err(Trouble::CollectorSilent),
    }
    store.settle(tag, |entry| (entry.state, entry.envelope) = (State::Withdrawn, None)).await?;
    Ok(Answer::Done)
}
