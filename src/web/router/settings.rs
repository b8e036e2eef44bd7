//! What the person chooses: platforms, pauses, looks, opinions, rules.

use super::common::known;
use crate::keep::chosen::Chosen;
use crate::keep::health::Health;
use crate::keep::pause;
use crate::read::rules::RuleSet;
use crate::read::update;
use crate::record::ad::Platform;
use crate::show::action::Law;
use crate::show::locale::Locale;
use crate::show::view::{self, Trouble};
use crate::web::active;
use crate::web::message::{Answer, PlatformInfo, Settings};
use crate::web::store::Store;

/// The settings as pages and the background need them.
pub(super) fn settings(chosen: &Chosen, now: f64) -> Answer {
    // Where Sightline may read never comes from an update.
    let platforms = RuleSet::bundled().all().iter().map(|site| PlatformInfo {
        id: site.platform.id(),
        name: site.platform.name(),
        matches: &site.rules.matches,
    });
    Answer::Settings(Settings {
        on: chosen.platforms().into_iter().map(Platform::id).collect(),
        platforms: platforms.collect(),
        rules_address: chosen.rules_address.clone(),
        paused: pause::left(chosen.paused_until, now).map(|_| chosen.paused_until),
    })
}

/// Switches a platform on or off.
pub(super) async fn switch(platform: &str, on: bool, now: f64) -> Result<Answer, Trouble> {
    let id = known(platform)?.id();
    let change = |chosen: &mut Chosen| {
        chosen.on.retain(|known| known != id);
        if on {
            chosen.on.push(id.to_owned());
        }
    };
    Ok(settings(&Store::open().await?.choose(change).await?, now))
}

/// Pauses reading, or ends the pause.
pub(super) async fn pause_for(minutes: u32, now: f64) -> Result<Answer, Trouble> {
    let until = pause::until(minutes, now);
    let chosen = Store::open().await?.choose(|chosen| chosen.paused_until = until).await?;
    Ok(settings(&chosen, now))
}

/// Language, colours, how long ads are kept, and by which law letters are written.
pub(super) async fn choose(
    lang: Option<String>,
    theme: Option<String>,
    keep_days: Option<u32>,
    law: Option<String>,
) -> Result<Answer, Trouble> {
    let change = |chosen: &mut Chosen| {
        let known = |tag: &String| tag.is_empty() || Locale::is_offered(tag);
        if let Some(tag) = lang.filter(known) {
            chosen.lang = tag;
        }
        if let Some(law) = law.filter(|law| law.is_empty() || Law::is_known(law)) {
            chosen.law = law;
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

/// Notes what the person says of the advertiser of an ad.
pub(super) async fn opine(key: &str, political: Option<bool>) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let stored = store.ad(key).await?.ok_or(Trouble::Gone)?;
    // Nobody is meant where nobody is named.
    if stored.has_advertiser() {
        store.choose(|chosen| chosen.opine(stored.advertiser(), political)).await?;
    }
    Ok(Answer::Done)
}

/// Trusts a public key, or trusts it no more.
pub(super) async fn trust(key: &str, on: bool) -> Result<Answer, Trouble> {
    let key = key.trim().to_lowercase();
    if on && !update::is_key(&key) {
        return Err(Trouble::Key);
    }
    let change = |chosen: &mut Chosen| {
        chosen.signers.retain(|known| *known != key);
        if on && chosen.signers.len() < 20 {
            chosen.signers.push(key);
        }
    };
    Store::open().await?.choose(change).await?;
    active::forget();
    Ok(Answer::Done)
}

/// Where newer rules are looked for.
pub(super) async fn rules_from(address: &str, now: f64) -> Result<Answer, Trouble> {
    let address = address.trim().to_owned();
    let local = address.starts_with("http://127.0.0.1:");
    if !address.is_empty() && (!(address.starts_with("https://") || local) || address.len() > 500) {
        return Err(Trouble::RulesAddress);
    }
    let chosen = Store::open().await?.choose(|chosen| chosen.rules_address = address).await?;
    Ok(settings(&chosen, now))
}

/// A report for who mends the rules of a platform.
pub(super) async fn report(platform: &str, structure: &str) -> Result<Answer, Trouble> {
    let platform = known(platform)?;
    let rows = Store::open().await?.health().await?;
    let health = rows.into_iter().find(|health| health.platform == platform.id());
    let health = health.unwrap_or_else(|| Health::new(platform));
    Ok(Answer::Report { text: health.report(active::rules().await?.version, structure) })
}
