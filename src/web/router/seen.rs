//! What content scripts saw and ask for.

use super::common::{known, may_read};
use crate::judge::political::{self, lang::Prior};
use crate::keep::chosen::Chosen;
use crate::keep::health::Health;
use crate::keep::mute::Mute;
use crate::keep::weeks;
use crate::read::rules::Site;
use crate::read::{self, explain, feed, sensor};
use crate::record::ad::{Ad, Platform};
use crate::record::stored::{Sighting, Stored};
use crate::show::view::{self, Trouble};
use crate::text::date;
use crate::web::active;
use crate::web::language::{locale_of, read_weights};
use crate::web::message::{Answer, Around, Badge, Candidate, Located, Read};
use crate::web::store::Store;
use crate::web::time::{day, local};

/// Badges asked for at a time.
const BADGES: usize = 200;

/// The rules of the platform a page belongs to, if it may be read.
pub(super) async fn rules_for(host: &str, now: f64) -> Result<Answer, Trouble> {
    let rules = active::rules().await?;
    let chosen = Store::open().await?.chosen().await?;
    let reads = |platform: &Platform| may_read(&chosen, *platform, now);
    let platform = rules.for_host(host).filter(reads);
    Ok(Answer::Rules {
        rules: platform.and_then(|platform| sensor::sensor(rules, platform, view::IN_PAGE_CSS)),
    })
}

/// Reads and keeps candidates of a page. `lang`: the language the page says it is in. `most`: how many new ads may be kept
/// yet of the tab it is in.
pub(super) async fn seen(
    platform: Platform,
    lang: &str,
    items: Vec<Candidate>,
    most: u32,
    now: f64,
) -> Result<Answer, Trouble> {
    let site = active::rules().await?.of(platform).ok_or(Trouble::Gone)?;
    let store = Store::open().await?;
    let mut answers = Vec::with_capacity(items.len());
    let mut read = Vec::with_capacity(items.len());
    let chosen = store.chosen().await?;
    // Asked for with the first ad: most of what is sent is none.
    let mut room: Option<u32> = None;
    let (mut kept, mut not_kept) = (0, 0);
    // What a page sent before it heard that nothing is to be read is not looked at.
    let paused = !may_read(&chosen, platform, now);
    for Candidate { id, html, properties } in items {
        if paused {
            answers.push(Read { id, key: None, badge: None });
            continue;
        }
        let properties: Vec<_> =
            properties.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
        let prior = Prior { page: Some(lang), advertiser: None };
        let mut ad = crate::read_candidate(site, &html, &properties, prior);
        let Some(found) = &mut ad else {
            read.push(None);
            answers.push(Read { id, key: None, badge: None });
            continue;
        };
        judge_when_read(site, found, prior).await;
        // The page may hold the explanation beside the ad.
        for known in properties.iter().filter_map(explain::waist) {
            found.merge(read::stand_alone(platform, known));
        }
        // Letters and page leave the language open: the advertiser's other ads may tell it.
        if found.political.lang.is_none()
            && found.text.is_some()
            && let Some(advertiser) = store.language_of(found).await?
        {
            let prior = Prior { advertiser: Some(&advertiser), ..prior };
            found.political = political::judge(found, site.advertisers(), prior);
            judge_when_read(site, found, prior).await;
        }
        let before = match room {
            Some(room) => room,
            None => store.health_of(platform).await?.room(now).min(most),
        };
        let mut left = before;
        let Some(stored) = store.record_ad(found.clone(), now, &mut left).await? else {
            not_kept += 1;
            answers.push(Read { id, key: None, badge: None });
            continue;
        };
        kept += before - left;
        room = Some(left);
        let stored = chosen.shown(stored, local);
        let badge = badge_of(&chosen, &stored);
        answers.push(Read { id, key: Some(stored.key), badge });
        read.push(ad);
    }
    let count = |health: &mut Health| {
        read.iter().for_each(|ad| health.read(ad.as_ref(), now));
        health.kept(kept, not_kept, now);
    };
    store.count_health(platform, count).await?;
    Ok(Answer::Seen { items: answers, kept })
}

/// Judges an ad again whose language had no weights yet, once they are read.
async fn judge_when_read(site: &Site, ad: &mut Ad, prior: Prior<'_>) {
    if read_weights(ad).await {
        ad.political = political::judge(ad, site.advertisers(), prior);
    }
}

/// Finds the cards that labels stand on. Nothing of it is kept.
pub(super) async fn locate(platform: Platform, items: Vec<Around>, now: f64) -> Result<Answer, Trouble> {
    let site = active::rules().await?.of(platform).ok_or(Trouble::Gone)?;
    let store = Store::open().await?;
    let paused = !may_read(&store.chosen().await?, platform, now);
    let items = items.into_iter().map(|Around { id, html }| {
        let place = if paused { feed::Place::default() } else { feed::locate(site, &html) };
        Located { id, cards: place.cards, section: place.section }
    });
    let items: Vec<Located> = items.collect();
    let found: usize = items.iter().map(|one| one.cards.len()).sum();
    if found > 0 {
        let found = u32::try_from(found).unwrap_or(u32::MAX);
        store.count_health(platform, |health| health.located = health.located.saturating_add(found)).await?;
    }
    Ok(Answer::Located { items })
}

/// Reads an explanation the person opened.
pub(super) async fn explained(
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
                store.count_health(platform, |health| health.explained(explanation)).await?;
            }
            store.add_explanation(ad, key, url, now).await?
        }
        None => None,
    };
    Ok(Answer::Explained { key })
}

/// The badges of ads on an open page. An ad that was forgotten bears none.
pub(super) async fn badges(keys: Vec<String>) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let mut items = Vec::new();
    for key in keys.into_iter().take(BADGES) {
        let stored = store.ad(&key).await?.map(|stored| chosen.shown(stored, local));
        items.push(Badge { badge: stored.and_then(|stored| badge_of(&chosen, &stored)), key });
    }
    Ok(Answer::Badges { items })
}

/// Mutes something or takes that back. `key` is an ad's, or what the list of muted things holds.
pub(super) async fn mute(scope: Mute, key: &str, on: bool) -> Result<Answer, Trouble> {
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

/// The panel of an ad. What the page can read of it holds neither how often something was met nor what the person thinks.
pub(super) async fn panel(key: &str, reachable: bool, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let mut stored = chosen.shown(store.ad(key).await?.ok_or(Trouble::Gone)?, local);
    let history = if reachable { None } else { Some(store.history(&stored).await?) };
    if reachable {
        stored.opinion = None;
    }
    let panel = view::Panel { stored: &stored, history, muted: &chosen.muted, now: local(now) };
    Ok(Answer::Html { html: view::panel(locale_of(&chosen), &panel) })
}

/// Counts ads that stood on the screen.
pub(super) async fn sighted(items: Vec<Sighting>) -> Result<Answer, Trouble> {
    Store::open().await?.count_sightings(items).await?;
    Ok(Answer::Done)
}

/// Counts posts that were looked at.
pub(super) async fn looked(platform: Platform, page: bool, posts: u32, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let count = |health: &mut Health| {
        health.looked(page, posts.min(10_000), now);
        if posts > 0 {
            health.looked_on(date::number(&day(now)).unwrap_or_default(), weeks::DAYS);
        }
    };
    store.count_health(platform, count).await?;
    Ok(Answer::Done)
}

/// The badge of an ad; `None` where it bears none.
fn badge_of(chosen: &Chosen, stored: &Stored) -> Option<String> {
    chosen.bears_badge(stored).then(|| view::badge(locale_of(chosen), stored))
}
