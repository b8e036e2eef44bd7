//! What was approved to be sent, and what became of it.

use idb::TransactionMode;
use wasm_bindgen::JsValue;

use super::chosen::chosen_in;
use super::database::{Error, Store, done, read};
use super::setting::{WALLET, keep};
use super::wallet::{give_back, wallet_in};
use crate::keep::chosen::Chosen;
use crate::keep::outbox::{Entry, State};
use crate::keep::retry;
use crate::keep::withdrawal::Withdrawal;
use crate::web::message::to_js;

/// Whom the browser lets us reach.
#[derive(Debug, Clone, Copy)]
pub struct Reach<'a> {
    /// To give something.
    pub give: &'a [String],
    /// To take something back.
    pub back: &'a [String],
}

impl<'a> Reach<'a> {
    const fn of(self, entry: &Entry) -> &'a [String] {
        if matches!(entry.state, State::Waiting) { self.give } else { self.back }
    }
}

impl Store {
    /// Everything that was approved, whatever became of it.
    pub async fn outbox(&self) -> Result<Vec<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadOnly)?;
        let rows = transaction.object_store("outbox")?.get_all(None, None)?.await?;
        rows.into_iter().map(read).collect()
    }

    /// Puts entries into the outbox, but for those whose terms are joined no longer at this moment, or that go by themselves where that is
    /// chosen no longer, and those of which another window put the same ad there, or one that counts the person for the same. Gives how many
    /// they were.
    pub async fn post(&self, entries: &[Entry]) -> Result<usize, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let (outbox, settings) = (transaction.object_store("outbox")?, transaction.object_store("settings")?);
        let chosen = chosen_in(&settings).await?;
        let mut wallet = match &chosen.joined {
            Some(joined) => Some(wallet_in(&settings, &joined.study).await?),
            None => None,
        };
        let mut there: Vec<Entry> = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            there.push(read(value)?);
        }
        let mut posted = 0;
        for entry in entries {
            let is_given = |other: &Entry| {
                other.tag == entry.tag
                    || other.gives_same(entry)
                    || other.is_given() && other.counts.counts_again(&entry.counts)
            };
            if chosen.joined.as_ref().is_some_and(|joined| entry.is_under(joined))
                && (entry.queued.is_none() || chosen.gives_by_itself())
                && !there.iter().any(is_given)
            {
                // Its token is taken out together with it; one that is gone has another record.
                let taken = wallet.as_mut().is_some_and(|wallet| wallet.take(&entry.secret));
                if entry.token.is_some() && !taken {
                    continue;
                }
                outbox.put(&to_js(entry)?, None)?.await?;
                posted += 1;
            }
        }
        if let Some(wallet) = wallet {
            keep(&settings, WALLET, wallet).await?;
        }
        done(transaction).await?;
        Ok(posted)
    }

    /// Changes one entry as it is now stored; an entry that is gone stays gone.
    pub async fn settle(&self, tag: &str, change: impl FnOnce(&mut Entry)) -> Result<Option<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let mut entry: Option<Entry> = outbox.get(JsValue::from_str(tag))?.await?.map(read).transpose()?;
        if let Some(entry) = &mut entry {
            change(entry);
            outbox.put(&to_js(entry)?, None)?.await?;
        }
        done(transaction).await?;
        Ok(entry)
    }

    /// Gives what is chosen by `which` another time each, by random bytes drawn for this.
    pub async fn put_off(
        &self,
        which: &dyn Fn(&Entry) -> bool,
        drawn: [u8; 32],
        now: f64,
    ) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let mut overdue = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if which(&entry) {
                overdue.push(entry);
            }
        }
        let count = overdue.len();
        for mut entry in overdue {
            entry.put_off(part(&drawn, &entry), count, now);
            outbox.put(&to_js(&entry)?, None)?.await?;
        }
        done(transaction).await
    }

    /// What waits to be given by itself.
    pub async fn queued(&self) -> Result<Vec<Entry>, Error> {
        Ok(self.outbox().await?.into_iter().filter(Entry::is_queued).collect())
    }

    /// Takes donations back, all of them in one transaction: whatever ends the background, all are marked or none. What waited to be
    /// given by itself is gone. Several are told each at a time of its own, by random bytes drawn for this. Gives how many they were.
    pub async fn take_back(
        &self,
        withdrawal: &Withdrawal,
        drawn: [u8; 32],
        now: f64,
    ) -> Result<usize, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let rows = outbox.get_all(None, None)?.await?;
        let entries: Vec<Entry> = rows.into_iter().map(read).collect::<Result<_, _>>()?;
        let is_one_of_several = withdrawal.is_one_of_several(&entries, now);
        let (mut count, mut unused) = (0, Vec::new());
        for mut entry in entries.into_iter().filter(|entry| withdrawal.covers(entry)) {
            count += 1;
            if entry.is_queued() {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
                unused.push(entry);
            } else {
                let part = if is_one_of_several { part(&drawn, &entry) } else { 0.0 };
                entry.take_back(part, now);
                outbox.put(&to_js(&entry)?, None)?.await?;
            }
        }
        give_back(&transaction.object_store("settings")?, unused).await?;
        done(transaction).await?;
        Ok(count)
    }

    /// Lets be told at once whatever was taken back.
    pub async fn hurry(&self, now: f64) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let mut entry: Entry = read(value)?;
            if entry.is_told_later(now) {
                entry.hurry(now);
                outbox.put(&to_js(&entry)?, None)?.await?;
            }
        }
        done(transaction).await
    }

    /// Takes in donations of another machine: those not known here, and the secrets of those that are known without. Gives the tags of
    /// what is new, and how many can be taken back now that could not before.
    pub async fn take_in_donations(&self, entries: &[Entry]) -> Result<(Vec<String>, usize), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let (mut fresh, mut filled) = (Vec::new(), 0);
        for entry in entries {
            let known: Option<Entry> =
                outbox.get(JsValue::from_str(&entry.tag))?.await?.map(read).transpose()?;
            match known {
                None => {
                    outbox.put(&to_js(entry)?, None)?.await?;
                    fresh.push(entry.tag.clone());
                }
                Some(mut known) if known.secret.is_empty() => {
                    known.secret.clone_from(&entry.secret);
                    filled += 1;
                    outbox.put(&to_js(&known)?, None)?.await?;
                }
                Some(_) => {}
            }
        }
        done(transaction).await?;
        let count = fresh.len() + filled;
        Ok((fresh, count))
    }

    /// Notes of everything that is still to be sent whether its collector may be reached, due or not: the list of donations says it.
    /// Gives everything, and what the person chose at that moment.
    pub async fn note_reachable(&self, reach: Reach<'_>, now: f64) -> Result<(Vec<Entry>, Chosen), Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let chosen = chosen_in(&transaction.object_store("settings")?).await?;
        let mut entries = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            let mut entry: Entry = read(value)?;
            let before = (entry.held, entry.next_at);
            entry.note_reachable(&chosen, reach.of(&entry), now);
            if (entry.held, entry.next_at) != before {
                outbox.put(&to_js(&entry)?, None)?.await?;
            }
            entries.push(entry);
        }
        done(transaction).await?;
        Ok((entries, chosen))
    }

    /// Begins a request with an entry, if it may begin as it and what the person chose are stored at this moment: both in one
    /// transaction, so that nothing begins after somebody left.
    pub async fn begin(&self, tag: &str, reach: Reach<'_>, now: f64) -> Result<Option<Entry>, Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let chosen = chosen_in(&transaction.object_store("settings")?).await?;
        let mut entry: Option<Entry> = outbox.get(JsValue::from_str(tag))?.await?.map(read).transpose()?;
        let mut begins = false;
        if let Some(entry) = &mut entry {
            begins = entry.begin(&chosen, reach.of(entry), now);
            outbox.put(&to_js(entry)?, None)?.await?;
        }
        done(transaction).await?;
        Ok(entry.filter(|_| begins))
    }

    /// Forgets what its study keeps no longer, on a day (`YYYY-MM-DD`): there is nothing left to be taken back.
    pub async fn drop_kept(&self, today: &str) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        for value in outbox.get_all(None, None)?.await? {
            let entry: Entry = read(value)?;
            if entry.is_past(today) && entry.state != State::Returning {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
            }
        }
        done(transaction).await?;
        Ok(())
    }

    /// Gives up what waits and is chosen by `which`. What may have arrived is kept, with the secret that takes it back.
    pub async fn drop_waiting(&self, which: &dyn Fn(&Entry) -> bool) -> Result<(), Error> {
        let transaction = self.0.transaction(&["outbox", "settings"], TransactionMode::ReadWrite)?;
        let outbox = transaction.object_store("outbox")?;
        let mut unused = Vec::new();
        for value in outbox.get_all(None, None)?.await? {
            let mut entry: Entry = read(value)?;
            if entry.state != State::Waiting || !which(&entry) {
                continue;
            }
            if entry.give_up() {
                outbox.put(&to_js(&entry)?, None)?.await?;
            } else {
                outbox.delete(JsValue::from_str(&entry.tag))?.await?;
                unused.push(entry);
            }
        }
        give_back(&transaction.object_store("settings")?, unused).await?;
        done(transaction).await?;
        Ok(())
    }
}

/// From 0 to below 1, for one entry: of random bytes that were drawn for all.
fn part(drawn: &[u8; 32], entry: &Entry) -> f64 {
    retry::part_of(&donation::digest(&[drawn, entry.tag.as_bytes()].concat()))
}
