//! The tokens of the study that is joined.

use donation::Study;
use donation::token::Order;
use idb::{ObjectStore, TransactionMode};
use wasm_bindgen::JsValue;

use super::chosen::chosen_in;
use super::database::{Error, Store, done, read};
use super::setting::{WALLET, keep, setting};
use crate::keep::outbox::Entry;
use crate::keep::wallet::{Spare, Wallet};
use crate::web::message::to_js;

/// The wallet of a study, within a transaction.
pub(super) async fn wallet_in(settings: &ObjectStore, study: &Study) -> Result<Wallet, Error> {
    Ok(setting::<Wallet>(settings, WALLET).await?.unwrap_or_default().of(study))
}

/// Gives back the tokens of records that nothing was ever sent of, within a transaction.
pub(super) async fn give_back(settings: &ObjectStore, unused: Vec<Entry>) -> Result<(), Error> {
    let Some(mut wallet) = setting::<Wallet>(settings, WALLET).await? else { return Ok(()) };
    unused.into_iter().for_each(|entry| wallet.give_back(entry));
    keep(settings, WALLET, wallet).await
}

impl Store {
    /// The tokens of a study.
    pub async fn wallet(&self, study: &Study) -> Result<Wallet, Error> {
        let transaction = self.0.transaction(&["settings"], TransactionMode::ReadOnly)?;
        wallet_in(&transaction.object_store("settings")?, study).await
    }

    /// Spares for so many records, as many as there are. They stay until a record that has one is [posted](Store::post).
    pub async fn spares(&self, study: &Study, count: usize, now: f64) -> Result<Vec<Spare>, Error> {
        Ok(self.wallet(study).await?.spares(count, now))
    }

    /// Begins an order of tokens, if one is needed and may begin as things are stored at this moment; gives what to ask of which issuer.
    /// `drawn` are random numbers.
    pub async fn begin_order(
        &self,
        reachable: &[String],
        drawn: (&[u8; 32], &[[u8; 32]]),
        now: f64,
    ) -> Result<Option<(Study, Order)>, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let settings = transaction.object_store("settings")?;
        let chosen = chosen_in(&settings).await?;
        let Some(joined) = chosen.joined.as_ref().filter(|joined| reachable.contains(&joined.study.issuer))
        else {
            return Ok(None);
        };
        let mut wallet = wallet_in(&settings, &joined.study).await?;
        let rows = transaction.object_store("outbox")?.get_all(None, None)?.await?;
        let entries: Vec<Entry> = rows.into_iter().map(read).collect::<Result<_, _>>()?;
        if wallet.next_order(&chosen, &entries, now).is_none_or(|at| at > now) {
            return Ok(None);
        }
        let needed = entries.into_iter().filter(|entry| entry.is_under(joined) && entry.waits_for_token(now));
        let needed: Vec<String> = needed.map(|entry| entry.tag).collect();
        let order = wallet.order(&needed, chosen.invite.as_deref(), drawn, now);
        keep(&settings, WALLET, wallet).await?;
        done(transaction).await?;
        Ok(order.map(|order| (joined.study.clone(), order)))
    }

    /// Takes the answer to an order, or that there was none: records that wait get their tokens.
    pub async fn settle_order(
        &self,
        study: &Study,
        answer: Option<(u16, Vec<u8>)>,
        now: f64,
    ) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let (outbox, settings) = (transaction.object_store("outbox")?, transaction.object_store("settings")?);
        let mut wallet = wallet_in(&settings, study).await?;
        let tokens = match answer {
            Some((status, body)) => wallet.answered(status, &body, now),
            None => {
                wallet.failed(now);
                Default::default()
            }
        };
        keep(&settings, WALLET, wallet).await?;
        for (tag, token) in tokens {
            let entry: Option<Entry> = outbox.get(JsValue::from_str(&tag))?.await?.map(read).transpose()?;
            if let Some(entry) = entry {
                outbox.put(&to_js(&Entry { token: Some(token), ..entry })?, None)?.await?;
            }
        }
        done(transaction).await
    }
}
