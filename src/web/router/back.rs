//! Taking back, and the receipts.

use donation::Receipts;

use super::automatic;
use super::review::random;
use crate::keep::receipts::{entries_of, receipts_of};
use crate::keep::withdrawal::{Outlook, Withdrawal};
use crate::show::view::{self, Trouble};
use crate::web::language::locale_of;
use crate::web::message::Answer;
use crate::web::store::Store;

/// Takes donations back: from here on nothing of them is sent but that they are taken back.
pub(super) async fn withdraw(withdrawal: &Withdrawal, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    if stops(&store, withdrawal).await? {
        automatic::stop(&store).await?;
    }
    if store.take_back(withdrawal, random()?, now).await? == 0 && matches!(withdrawal, Withdrawal::One { .. })
    {
        return Err(Trouble::Gone);
    }
    Ok(Answer::Done)
}

/// Lets be told at once what was taken back and has a time of its own yet: the person cannot wait.
pub(super) async fn hurry(now: f64) -> Result<Answer, Trouble> {
    Store::open().await?.hurry(now).await?;
    Ok(Answer::Done)
}

/// Whether nothing is given by itself any more once this is taken back: whoever takes everything back gives nothing new meanwhile.
async fn stops(store: &Store, withdrawal: &Withdrawal) -> Result<bool, Trouble> {
    let chosen = store.chosen().await?;
    let joined = chosen.joined.as_ref().filter(|_| chosen.automatic.is_some());
    Ok(joined.is_some_and(|joined| match withdrawal {
        Withdrawal::One { .. } => false,
        Withdrawal::Study { study, signer } => joined.study.id == *study && joined.signer == *signer,
        Withdrawal::All => true,
    }))
}

/// What taking back comes to.
pub(super) async fn outlook(withdrawal: &Withdrawal, now: f64) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let (chosen, entries) = (store.chosen().await?, store.outbox().await?);
    let outlook = Outlook::of(withdrawal, &entries, now);
    let html = view::withdrawal(locale_of(&chosen), &outlook, stops(&store, withdrawal).await?);
    Ok(Answer::Outlook { html, count: outlook.count() })
}

/// The receipts of what was given, as a file.
pub(super) async fn receipts(keys: bool) -> Result<Answer, Trouble> {
    let store = Store::open().await?;
    let receipts = receipts_of(&store.outbox().await?, keys);
    let text = serde_json::to_string_pretty(&receipts).map_err(|error| Trouble::Shape(error.to_string()))?;
    Ok(Answer::Part { text, last: None })
}

/// Takes in a file of receipts, whoever made it, so that what it speaks of can be taken back here. Nothing is sent by that.
pub(super) async fn open_receipts(file: &str) -> Result<Answer, Trouble> {
    let receipts = Receipts::open(file).map_err(|wrong| Trouble::Receipts(wrong.to_string()))?;
    let entries = entries_of(receipts);
    if entries.is_empty() {
        return Err(Trouble::NoKeys);
    }
    let (tags, count) = Store::open().await?.take_in_donations(&entries).await?;
    Ok(Answer::Opened { tags, count })
}
