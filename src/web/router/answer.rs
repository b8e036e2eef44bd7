//! Each request with what answers it.

use super::common::sender;
use super::{automatic, back, donate, pages, seen, settings, stored, words};
use crate::show::view::Trouble;
use crate::web::active;
use crate::web::message::{Answer, Dialog, Request};
use crate::web::store::Store;

/// Answers a request.
///
/// # Errors
/// [`Trouble`], which puts itself into words.
pub async fn answer(request: Request) -> Result<Answer, Trouble> {
    let now = js_sys::Date::now();
    match request {
        Request::Rules { host } => seen::rules_for(&host, now).await,
        Request::Seen { platform, host, lang, items, room } => {
            seen::seen(sender(&platform, &host).await?, &lang, items, room, now).await
        }
        Request::Locate { platform, host, items } => {
            seen::locate(sender(&platform, &host).await?, items, now).await
        }
        Request::Sighted { items } => seen::sighted(items).await,
        Request::Explained(Dialog { platform, host, url, html, properties, key }) => {
            seen::explained(sender(&platform, &host).await?, &url, &html, &properties, key, now).await
        }
        Request::Looked { platform, host, page, posts } => {
            seen::looked(sender(&platform, &host).await?, page, posts, now).await
        }
        Request::Panel { key, reachable } => seen::panel(&key, reachable, now).await,
        Request::Badges { keys } => seen::badges(keys).await,
        Request::Mute { scope, key, on } => seen::mute(scope, &key, on).await,

        Request::View { page, params } => pages::page(&page, &params, now).await,
        Request::Say { id, args } => Ok(words::message(&id, &args).await),
        Request::Words { ids } => Ok(words::words(&ids).await),

        Request::Settings => Ok(settings::settings(&Store::open().await?.chosen().await?, now)),
        Request::Switch { platform, on } => settings::switch(&platform, on, now).await,
        Request::Pause { minutes } => settings::pause_for(minutes, now).await,
        Request::Choose { lang, theme, keep_days, law } => {
            settings::choose(lang, theme, keep_days, law).await
        }
        Request::Opine { key, political } => settings::opine(&key, political).await,
        Request::Report { platform, structure } => settings::report(&platform, &structure).await,
        Request::LoadRules { file } => Ok(Answer::RulesLoaded { version: active::load(file).await?? }),
        Request::ResetRules => Ok(Answer::RulesLoaded { version: active::reset().await? }),
        Request::Trust { key, on } => settings::trust(&key, on).await,
        Request::RulesFrom { address } => settings::rules_from(&address, now).await,

        Request::Join { file, invite } => donate::join(&file, invite, now).await,
        Request::Terms => donate::terms().await,
        Request::Leave => donate::leave().await,
        Request::Donate { keys } => donate::approve(keys, now).await,
        Request::Trim { key, part, give } => donate::trim(&key, &part, give).await,
        Request::About { part, value } => donate::about(&part, &value).await,
        Request::Never { advertiser, on } => donate::never(&advertiser, on, now).await,
        Request::Flush { reachable, consented } => donate::flush(&reachable, consented, now).await,
        Request::Withdraw(withdrawal) => back::withdraw(&withdrawal, now).await,
        Request::Outlook(withdrawal) => back::outlook(&withdrawal, now).await,
        Request::Receipts { keys } => back::receipts(keys).await,
        Request::OpenReceipts { file } => back::open_receipts(&file).await,

        Request::Automatic { on } => automatic::switch(on, now).await,
        Request::Queue => automatic::queue(now).await,
        Request::Hurry => back::hurry(now).await,
        Request::Cancel { tag } => automatic::cancel(tag.as_deref()).await,

        Request::Forget { keys, query } => stored::forget(keys, query).await,
        Request::ForgetAll => stored::forget_all().await,
        Request::Restore => Ok(Answer::Restored { count: Store::open().await?.restore().await? }),
        Request::EmptyTrash => stored::empty_trash().await,
        Request::Prune => stored::prune(now).await,
        Request::Unimport { keys, others } => stored::unimport(&keys, &others).await,
        Request::Rows { query, offset, limit } => stored::rows(&query, offset, limit, now).await,
        Request::Part { store, last, keys } => stored::part(&store, last, keys.unwrap_or_default()).await,
        Request::Table { last } => stored::table(last.as_deref()).await,
        Request::Picture { chart, params } => stored::picture(&chart, &params, now).await,
        Request::Count => stored::count(now).await,
    }
}
