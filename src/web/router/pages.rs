//! Sightline's own pages: what each needs of the store.

use std::collections::BTreeMap;

use donation::Manifest;

use super::common::{asked_for, count_political, find, shown_ads, today};
use super::review::{REVIEW, coverage, review};
use super::words::locale;
use crate::donate::Reviewed;
use crate::keep::chosen::Chosen;
use crate::keep::health::{self, Health};
use crate::keep::index::Query;
use crate::keep::pause;
use crate::keep::tally::{self, Tally};
use crate::keep::traits;
use crate::read::rules::RuleSet;
use crate::read::update;
use crate::record::ad::Platform;
use crate::record::stored::Stored;
use crate::show::action::{Law, Purpose};
use crate::show::locale::Locale;
use crate::show::view::{self, Since, Trouble};
use crate::text::date;
use crate::web::active;
use crate::web::language::{locale_of, wording};
use crate::web::message::Answer;
use crate::web::store::Store;
use crate::web::time::{day, local};

/// Ads of the popup.
const PAGE: u32 = 50;
/// Rows of a list that come with its page.
const FIRST_ROWS: u32 = 20;

/// What every page is made from.
struct Asked<'a> {
    store: &'a Store,
    chosen: &'a Chosen,
    locale: &'static Locale,
    params: &'a BTreeMap<String, String>,
    on: &'a [Platform],
    /// In milliseconds since 1970-01-01 UTC.
    now: f64,
}

impl<'a> Asked<'a> {
    fn param(&self, name: &str) -> &'a str {
        self.params.get(name).map(String::as_str).unwrap_or_default()
    }

    /// Now by the clock on the wall: what ads say of time they say by it.
    fn wall(&self) -> f64 {
        local(self.now)
    }

    /// The ad the page is about.
    async fn ad(&self) -> Result<Stored, Trouble> {
        Ok(self.chosen.shown(self.store.ad(self.param("key")).await?.ok_or(Trouble::Gone)?, local))
    }
}

/// One of Sightline's own pages, or what stands in its place and what went wrong.
pub(super) async fn page(page: &str, params: &BTreeMap<String, String>, now: f64) -> Result<Answer, Trouble> {
    let trouble = match made(page, params, now).await {
        Err(Trouble::Page(name)) => return Err(Trouble::Page(name)),
        Err(trouble) => trouble,
        answer => return answer,
    };
    let locale = locale().await;
    let tab = params.get("tab").map(String::as_str).unwrap_or_default();
    let html = view::broken(locale, page, tab, &trouble);
    let trouble = trouble.say(locale);
    Ok(Answer::View { html, trouble, lang: locale.tag, dir: locale.dir(), theme: String::new() })
}

/// One of Sightline's own pages.
async fn made(page: &str, params: &BTreeMap<String, String>, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let chosen = store.chosen().await?;
    let locale = locale_of(&chosen);
    let on = chosen.platforms();
    let asked = Asked { store: &store, chosen: &chosen, locale, params, on: &on, now };
    let html = match (page, asked.param("tab")) {
        ("popup", _) => popup(&asked).await?,
        ("side", _) => side(&asked).await?,
        ("welcome", _) => {
            let step = asked.param("step").parse().unwrap_or(1);
            view::welcome(locale, &view::Welcome { step, on: &on })
        }
        ("dashboard", "health") => health_page(&asked).await?,
        ("dashboard", "rules") => rules(&asked).await?,
        ("dashboard", "act") => act(&asked).await?,
        ("dashboard", "import") => {
            let (mut traits, mut last) = (store.traits().await?, store.last_import().await?);
            traits.iter_mut().for_each(|one| one.at = local(one.at));
            last.iter_mut().for_each(|one| one.at = local(one.at));
            view::import(
                locale,
                &view::ImportPage { traits: &traits, last: last.as_ref(), now: asked.wall() },
            )
        }
        ("dashboard", "settings") => settings(&asked).await?,
        ("dashboard", "ads") => ads(&asked).await?,
        ("dashboard", "ad") => {
            let query = asked_for::<Query>(params);
            view::record(
                locale,
                &view::Record { stored: &asked.ad().await?, query: &query, now: asked.wall() },
            )
        }
        ("dashboard", "advertiser") => advertiser(&asked).await?,
        ("dashboard", "reasons") => reasons(&asked).await?,
        ("dashboard", "donate") => donate(&asked).await?,
        ("dashboard", _) => overview(&asked).await?,
        _ => return Err(Trouble::Page(page.to_owned())),
    };
    let (trouble, theme) = (String::new(), chosen.theme.clone());
    Ok(Answer::View { html, trouble, lang: locale.tag, dir: locale.dir(), theme })
}

/// The active tab as a page beside it is told of it.
struct Here {
    platform: Option<Platform>,
    on: bool,
    /// Newest first.
    ads: Vec<Stored>,
}

impl Here {
    async fn of(asked: &Asked<'_>) -> Result<Self, Trouble> {
        let Asked { store, chosen, .. } = asked;
        let platform = active::rules().await?.for_host(asked.param("host"));
        let keys: Vec<String> = serde_json::from_str(asked.param("here")).unwrap_or_default();
        let mut ads = Vec::new();
        for key in keys.iter().rev().take(PAGE as usize) {
            ads.extend(store.ad(key).await?.map(|stored| chosen.shown(stored, local)));
        }
        let on = platform.is_some_and(|platform| chosen.platforms().contains(&platform));
        Ok(Self { platform, on, ads })
    }
}

/// The popup over the active tab.
async fn popup(asked: &Asked<'_>) -> Result<String, Trouble> {
    let here = Here::of(asked).await?;
    let today = today(asked.store, asked.now).await?;
    let rows = asked.store.health().await?;
    let row = rows.iter().find(|row| here.platform.is_some_and(|platform| row.platform == platform.id()));
    Ok(view::popup(
        asked.locale,
        &view::Popup {
            platform: here.platform,
            on: here.on,
            here: &here.ads,
            today: u32::try_from(today.len()).unwrap_or(u32::MAX),
            political: u32::try_from(count_political(&today)).unwrap_or(u32::MAX),
            any_on: !asked.on.is_empty(),
            state: row.map_or(health::State::Unknown, Health::state),
            pause: pause::left(asked.chosen.paused_until, asked.now),
            queued: if asked.chosen.gives_by_itself() { asked.store.queued().await?.len() } else { 0 },
            beside: asked.param("beside") == "yes",
        },
    ))
}

/// The panel beside the active tab.
async fn side(asked: &Asked<'_>) -> Result<String, Trouble> {
    let here = Here::of(asked).await?;
    Ok(view::side(
        asked.locale,
        &view::Side {
            platform: here.platform,
            on: here.on,
            any_on: !asked.on.is_empty(),
            here: &here.ads,
            today: &today(asked.store, asked.now).await?,
            day: &day(asked.now),
            pause: pause::left(asked.chosen.paused_until, asked.now),
        },
    ))
}

/// Whether reading still works.
async fn health_page(asked: &Asked<'_>) -> Result<String, Trouble> {
    let mut rows = asked.store.health().await?;
    // None yet is no time of any clock.
    rows.iter_mut().filter(|row| row.last_ad > 0.0).for_each(|row| row.last_ad = local(row.last_ad));
    Ok(view::health(
        asked.locale,
        &view::HealthPage {
            on: asked.on,
            rows: &rows,
            lapsed: active::lapsed().await?.as_ref(),
            now: asked.wall(),
        },
    ))
}

/// The rules in use and who may sign newer ones.
async fn rules(asked: &Asked<'_>) -> Result<String, Trouble> {
    Ok(view::rules(
        asked.locale,
        &view::RulesPage {
            used: active::rules().await?.version,
            shipped: RuleSet::bundled().version,
            lapsed: active::lapsed().await?.as_ref(),
            signers: &asked.chosen.signers,
            built_in: update::signers().len(),
            address: &asked.chosen.rules_address,
        },
    ))
}

/// A letter, settings, authorities.
async fn act(asked: &Asked<'_>) -> Result<String, Trouble> {
    let stored = asked.ad().await?;
    let purpose = Purpose::from_id(asked.param("purpose")).unwrap_or(Purpose::Access);
    // Where somebody lives is theirs to say: a browser's language does not.
    let law = Law::from_id(&asked.chosen.law);
    let lang = asked.param("lang");
    let speaks = if Locale::is_offered(lang) { Locale::of(lang) } else { asked.locale };
    let wording = wording(speaks).await?;
    Ok(view::act(
        asked.locale,
        &view::Act { stored: &stored, purpose, law, wording: &wording, now: asked.wall() },
    ))
}

/// The list of ads.
async fn ads(asked: &Asked<'_>) -> Result<String, Trouble> {
    let query = asked_for::<Query>(asked.params);
    let page = find(asked.store, &query, 0, FIRST_ROWS).await?;
    let rows = shown_ads(asked.store, asked.chosen, &page.keys).await?;
    let advertiser = rows.first().and_then(|stored| stored.ad.advertiser.name.clone());
    Ok(view::ads(
        asked.locale,
        &view::Ads {
            query: &query,
            rows: &rows,
            total: page.total,
            stored: page.stored,
            advertiser: advertiser.as_deref(),
            any_on: !asked.on.is_empty(),
            now: asked.wall(),
        },
    ))
}

/// What they think the person is, and who used it.
async fn reasons(asked: &Asked<'_>) -> Result<String, Trouble> {
    let opinions = &asked.chosen.opinions;
    let (used, stored) = asked
        .store
        .with_index(|index| {
            let hits = index.search(&Query::default(), opinions);
            (traits::traits(index, &hits, opinions), index.len())
        })
        .await?;
    let recorded = asked.store.traits().await?;
    let said = recorded.iter().flat_map(|one| one.reasons.iter().map(|reason| (one.platform, reason)));
    Ok(view::traits_page(
        asked.locale,
        &view::TraitsPage {
            traits: &traits::with_recorded(used, said),
            query: &asked_for(asked.params),
            stored: u32::try_from(stored).unwrap_or(u32::MAX),
            any_on: !asked.on.is_empty(),
        },
    ))
}

/// Studies, the review and the outbox.
async fn donate(asked: &Asked<'_>) -> Result<String, Trouble> {
    let file = asked.param("offer");
    let offer = if file.is_empty() { None } else { Some(Manifest::open(file)?) };
    let (wanted, invite) = (asked.param("terms"), asked.param("invite"));
    if !wanted.is_empty() && offer.as_ref().is_some_and(|terms| terms.digest != wanted) {
        return Err(Trouble::OtherCode);
    }
    if !invite.is_empty() && !donation::is_invite(invite) {
        return Err(Trouble::Invite);
    }
    let mut entries = asked.store.outbox().await?;
    let giving = &asked.chosen.giving;
    // Of a study that is offered one record is shown, as it would leave.
    let some = async |study, most| review(asked.store, study, &entries, giving, most, &|_| true).await;
    let mut rows: Vec<Reviewed> = match (&asked.chosen.joined, &offer) {
        (Some(now), Some(terms)) if now.digest != terms.digest => Vec::new(),
        (Some(now), _) if !now.study.has_ended(&date::day(asked.now)) => some(now, REVIEW + 1).await?,
        (None, Some(terms)) => some(terms, 1).await?,
        _ => Vec::new(),
    };
    let no_tokens = match &asked.chosen.joined {
        Some(joined) => asked.store.wallet(&joined.study).await?.refused,
        None => String::new(),
    };
    let weeks = match &asked.chosen.joined {
        Some(joined) => coverage(asked.store, joined, &entries, giving, asked.now).await?,
        None => Vec::new(),
    };
    let more = rows.len() > REVIEW;
    rows.truncate(REVIEW);
    // The day on which something goes is one of the person's own.
    entries.iter_mut().for_each(|entry| entry.next_at = local(entry.next_at));
    Ok(view::donate(
        asked.locale,
        &view::Donate {
            joined: asked.chosen.joined.as_ref(),
            collector: &asked.chosen.collector,
            offer: offer.as_ref().map(|terms| view::Offer { file, terms, invite }),
            rows: &rows,
            weeks: &weeks,
            about: &giving.about,
            more,
            automatic: asked.chosen.gives_by_itself(),
            never: &giving.never,
            outbox: &entries,
            no_tokens: &no_tokens,
            today: &date::day(asked.now),
            now: asked.now,
        },
    ))
}

/// The overview.
async fn overview(asked: &Asked<'_>) -> Result<String, Trouble> {
    let since = Since::from_id(asked.param("since"));
    let (tally, stored, today) = counted(asked.store, asked.chosen, since, asked.now).await?;
    Ok(view::overview(
        asked.locale,
        &view::Overview { tally: &tally, since, stored, any_on: !asked.on.is_empty(), today },
    ))
}

/// All of one advertiser.
async fn advertiser(asked: &Asked<'_>) -> Result<String, Trouble> {
    let advertiser = asked.param("advertiser");
    let query = Query { advertiser: advertiser.to_owned(), ..Query::default() };
    let opinions = &asked.chosen.opinions;
    let (accounts, tally, traits, keys) = asked
        .store
        .with_index(|index| {
            let hits = index.search(&query, opinions);
            let first: Vec<u32> = hits.iter().copied().take(FIRST_ROWS as usize).collect();
            let keys: Vec<String> = index.entries(&first).map(|entry| entry.key.clone()).collect();
            let accounts = tally::accounts(index, &hits, opinions);
            let tally = tally::tally(index, &hits, opinions, None);
            (accounts, tally, traits::traits(index, &hits, opinions), keys)
        })
        .await?;
    let rows = shown_ads(asked.store, asked.chosen, &keys).await?;
    Ok(view::advertiser_page(
        asked.locale,
        &view::AdvertiserPage {
            accounts: &accounts,
            tally: &tally,
            traits: &traits,
            query: &query,
            rows: &rows,
            opinions,
            muted: &asked.chosen.muted.advertisers,
            now: asked.wall(),
        },
    ))
}

/// The settings.
async fn settings(asked: &Asked<'_>) -> Result<String, Trouble> {
    let muted = &asked.chosen.muted;
    let platforms: Vec<Platform> = muted.platforms.iter().filter_map(|id| Platform::from_id(id)).collect();
    let advertisers: Vec<(String, String)> =
        muted.advertisers.iter().map(|(key, name)| (key.clone(), name.clone())).collect();
    Ok(view::settings(
        asked.locale,
        &view::Settings {
            on: asked.on,
            lang: &asked.chosen.lang,
            theme: &asked.chosen.theme,
            keep_days: asked.chosen.keep_days,
            muted_platforms: &platforms,
            muted_advertisers: &advertisers,
            muted_ads: u32::try_from(muted.ads.len()).unwrap_or(u32::MAX),
            stored: find(asked.store, &Query::default(), 0, 0).await?.stored,
            pause: pause::left(asked.chosen.paused_until, asked.now),
            deleted: asked.store.has_trash().await?,
            today: &day(asked.now),
        },
    ))
}

/// The ads of a time counted, how many are stored in all, and the number of this day.
pub(super) async fn counted(
    store: &Store,
    chosen: &Chosen,
    since: Since,
    now: f64,
) -> Result<(Tally, u32, u32), Trouble> {
    let today = crate::text::date::number(&day(now)).unwrap_or_default();
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
