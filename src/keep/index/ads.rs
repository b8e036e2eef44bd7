//! Every ad there is, taken in, taken out, written down.

use std::collections::HashMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::entry::{Account, Entry};
use super::query::{Opinions, Query};
use super::table::{Table, place, range};
use crate::read::reason;
use crate::record::finding::Political;
use crate::record::reason::{Kind, Reason};
use crate::record::stored::Stored;
use crate::text::{date, fold};

/// The form [`Index::save`] writes; another form is not read but made anew.
const FORM: u32 = 1;
/// Most characters of an ad's text that are searched.
const TEXT: usize = 2_000;
/// Most reasons of one ad that are counted.
const REASONS: usize = 64;

/// Every ad of the store.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Index {
    pub(super) form: u32,
    /// The revision of the store up to which everything is known.
    pub revision: u32,
    /// How many removals from the store are known.
    pub removals: u32,
    pub(super) entries: Vec<Entry>,
    pub(super) accounts: Table<Account>,
    pub(super) reasons: Table<String>,
    pub(super) topics: Table<String>,
    /// Folded words of all ads, one after the other.
    #[serde(skip)]
    pub(super) texts: String,
    /// Bytes of `texts` that belong to no ad any more.
    #[serde(skip)]
    pub(super) waste: usize,
    /// Whether an ad was forgotten since everything was last compacted.
    #[serde(skip)]
    pub(super) removed: bool,
    #[serde(skip)]
    pub(super) places: HashMap<String, usize>,
    #[serde(skip)]
    pub(super) decoded: Vec<Reason>,
    #[serde(skip)]
    pub(super) found: Option<Found>,
}

/// What was found last, for the next page of it and for a search that narrows it.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) query: Query,
    pub(super) opinions: Opinions,
    pub(super) hits: Rc<[u32]>,
}

impl Index {
    /// Knows nothing yet of a store with so many removals.
    #[must_use]
    pub fn beginning(removals: u32) -> Self {
        Self { removals, ..Self::default() }
    }

    /// Reads what [`save`](Self::save) wrote; `None` where it is damaged or of another form.
    #[must_use]
    pub fn load(head: &[u8], texts: Vec<u8>) -> Option<Self> {
        let mut index: Self = postcard::from_bytes(head).ok()?;
        index.texts = String::from_utf8(texts).ok()?;
        let used = index.entries.iter().map(|entry| entry.text.1 as usize).sum();
        index.waste = index.texts.len().checked_sub(used)?;
        let whole = |entry: &Entry| index.texts.get(range(entry.text)).is_some();
        (index.form == FORM && index.entries.iter().all(whole)).then_some(index)
    }

    /// Two texts of bytes for [`load`](Self::load). What no ad needs any more is left out.
    pub fn save(&mut self) -> (Vec<u8>, &[u8]) {
        self.form = FORM;
        if self.removed || self.waste > self.texts.len() / 4 {
            self.compact();
        }
        (postcard::to_allocvec(self).unwrap_or_default(), self.texts.as_bytes())
    }

    /// Keeps the words and names of the ads it knows, and no others: what a person deleted is nowhere.
    fn compact(&mut self) {
        let mut texts = String::with_capacity(self.texts.len().saturating_sub(self.waste));
        let (mut accounts, mut reasons, mut topics) = (Table::default(), Table::default(), Table::default());
        for entry in &mut self.entries {
            let text = self.texts.get(range(entry.text)).unwrap_or_default();
            entry.text = (place(texts.len()), place(text.len()));
            texts.push_str(text);
            if let Some(account) = self.accounts.get(entry.account) {
                entry.account = accounts.place(account.clone());
            }
            let moved = |from: &Table<String>, to: &mut Table<String>, at: &u32| {
                from.get(*at).map(|value| to.place(value.clone()))
            };
            entry.reasons =
                entry.reasons.iter().filter_map(|at| moved(&self.reasons, &mut reasons, at)).collect();
            entry.topics =
                entry.topics.iter().filter_map(|at| moved(&self.topics, &mut topics, at)).collect();
        }
        (self.texts, self.accounts, self.reasons, self.topics) = (texts, accounts, reasons, topics);
        (self.waste, self.removed) = (0, false);
        self.decoded.clear();
        self.found = None;
    }

    /// How many ads it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it knows none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes in an ad as it is stored now, in place of what was known of it.
    pub fn put(&mut self, stored: &Stored, revision: u32) {
        self.revision = self.revision.max(revision);
        self.found = None;
        let entry = self.entry(stored);
        self.know_places();
        match self.places.get(&stored.key).and_then(|at| self.entries.get_mut(*at)) {
            Some(known) => {
                self.waste += known.text.1 as usize;
                *known = entry;
            }
            None => {
                self.places.insert(entry.key.clone(), self.entries.len());
                self.entries.push(entry);
            }
        }
    }

    /// Forgets an ad.
    pub fn remove(&mut self, key: &str) {
        self.know_places();
        let Some(at) = self.places.remove(key) else { return };
        self.found = None;
        let gone = self.entries.swap_remove(at);
        self.waste += gone.text.1 as usize;
        self.removed = true;
        if let Some(moved) = self.entries.get(at) {
            self.places.insert(moved.key.clone(), at);
        }
    }

    fn know_places(&mut self) {
        if self.places.len() < self.entries.len() {
            self.places = self.entries.iter().map(|entry| entry.key.clone()).zip(0..).collect();
        }
    }

    fn entry(&mut self, stored: &Stored) -> Entry {
        let ad = &stored.ad;
        let disclosure = ad.disclosure.as_ref();
        let fields = [
            ad.advertiser.name.as_deref(),
            ad.advertiser.handle.as_deref(),
            disclosure.and_then(|disclosure| disclosure.payer.as_deref()),
            disclosure.and_then(|disclosure| disclosure.authorised_by.as_deref()),
            ad.landing_url.as_deref(),
            ad.text.as_deref(),
        ];
        let start = self.texts.len();
        for field in fields.into_iter().flatten() {
            let bounded: String = field.chars().take(TEXT).collect();
            self.texts.push_str(&fold(&bounded));
            self.texts.push('\n');
        }
        let name = ad.advertiser.name.as_ref().or(ad.advertiser.handle.as_ref());
        let account = Account {
            key: stored.advertiser(),
            platform: ad.platform,
            name: name.map(|name| crate::text::tidy(name, 160)).unwrap_or_default(),
        };
        let explained = ad.explanation.as_ref();
        let mut reasons: Vec<u32> = explained
            .iter()
            .flat_map(|explanation| explanation.reasons.iter().take(REASONS))
            .filter_map(|reason| {
                // What is not understood is counted, but has nothing in common with others.
                let common = match &reason.kind {
                    Kind::Unrecognised { .. } => Kind::Unrecognised { text: String::new(), kind: None },
                    kind => kind.clone(),
                };
                let text = serde_json::to_string(&Reason { kind: common, ..reason.clone() }).ok()?;
                Some(self.reasons.place(text))
            })
            .collect();
        reasons.sort_unstable();
        reasons.dedup();
        Entry {
            key: stored.key.clone(),
            platform: ad.platform,
            account: self.accounts.place(account),
            verdict: ad.political.verdict,
            declared: disclosure.is_some(),
            explained: explained.is_some_and(|explanation| !explanation.reasons.is_empty()),
            last_seen: stored.last_seen,
            sightings: stored.sightings,
            days: stored.met.iter().filter_map(|(day, count)| Some((date::number(day)?, *count))).collect(),
            reasons,
            topics: ad.political.topics.iter().map(|topic| self.topics.place(topic.id.clone())).collect(),
            goal: ad.political.goal,
            text: (place(start), place(self.texts.len() - start)),
        }
    }

    /// The ads at these places.
    pub fn entries<'a>(&'a self, hits: &'a [u32]) -> impl Iterator<Item = &'a Entry> {
        hits.iter().filter_map(|at| self.entries.get(*at as usize))
    }

    /// The advertiser of an ad.
    #[must_use]
    pub fn account<'a>(&'a self, entry: &Entry) -> Option<&'a Account> {
        self.accounts.get(entry.account)
    }

    /// The reasons of an ad, each without the words that are not understood.
    pub fn reasons<'a>(&'a self, entry: &'a Entry) -> impl Iterator<Item = &'a Reason> {
        entry.reasons.iter().filter_map(|at| self.decoded.get(*at as usize))
    }

    /// Whether an ad is to be shown as political: as the person says, else as is concluded.
    #[must_use]
    pub fn is_political(&self, entry: &Entry, opinions: &Opinions) -> bool {
        // Nobody can have an opinion of an advertiser who is not named: all of a platform would be one.
        let said =
            || opinions.get(&self.account(entry).filter(|account| !account.name.is_empty())?.key).copied();
        let concluded = matches!(entry.verdict, Political::Political | Political::Issue);
        if opinions.is_empty() { concluded } else { said().unwrap_or(concluded) }
    }

    /// Reasons as they were, each decoded once.
    pub(super) fn decode(&mut self) {
        for text in self.reasons.list.iter().skip(self.decoded.len()) {
            let unknown = || {
                reason(
                    Kind::Unrecognised { text: String::new(), kind: None },
                    crate::record::reason::Origin::Archive,
                )
            };
            self.decoded.push(serde_json::from_str(text).unwrap_or_else(|_| unknown()));
        }
    }
}
