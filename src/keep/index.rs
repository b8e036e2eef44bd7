//! What lists, searches and tallies need of every ad, small enough to hold all of it at once: 50,000 ads in some tens of
//! megabytes, most of them the words that are searched.
//!
//! The store keeps each ad under a rising revision. An index says up to which revision it knows the store, so it is
//! brought up to date by what was written later, and is written down itself from time to time ([`Index::save`]).

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::rc::Rc;

use memchr::memmem::Finder;
use serde::{Deserialize, Serialize};

use crate::judge::weigh::{Method, method};
use crate::read::reason;
use crate::record::ad::Platform;
use crate::record::finding::Goal;
use crate::record::finding::Political;
use crate::record::reason::{Kind, Reason};
use crate::record::stored::Stored;
use crate::text::date;
use crate::text::fold;

/// The form [`Index::save`] writes; another form is not read but made anew.
const FORM: u32 = 1;
/// Most characters of an ad's text that are searched.
const TEXT: usize = 2_000;
/// Most reasons of one ad that are counted.
const REASONS: usize = 64;

/// What a person asks the list for. Empty means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Query {
    /// Words that must all stand in the advertiser's name, the payer's, the text or the landing page.
    pub query: String,
    /// A platform's id.
    pub platform: String,
    /// `political`, `declared`, `concluded` (political, but not declared) or `other`.
    pub kind: String,
    /// The id of a topic it must be about.
    pub topic: String,
    /// What it must want, such as `donate`.
    pub goal: String,
    /// The id of a [`Method`] by which the person must have been chosen.
    pub how: String,
    /// A reason it must give: kind and name as [`trait_key`] writes them.
    pub reason: String,
    /// An advertiser, as [`Stored::advertiser`] names it.
    pub advertiser: String,
    /// Met on this local day, `2026-11-24`, or later.
    pub from: String,
    /// Met on this local day or earlier.
    pub to: String,
    /// `oldest`, `often` (most sightings first) or `advertiser`; newest first otherwise.
    pub sort: String,
}

impl Query {
    /// Whether it asks for everything, in whatever order.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { sort: self.sort.clone(), ..Self::default() }
    }
}

/// A reason without who asked and where it stands: what an ad has in common with others. `interest:public transport`.
#[must_use]
pub fn trait_key(kind: &Kind) -> String {
    let bound = |age: &Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let name = match kind {
        Kind::Age { min, max } => format!("{}-{}", bound(min), bound(max)),
        Kind::Gender { value } => value.id().to_owned(),
        Kind::Unrecognised { text, .. } => fold(text),
        _ => fold(kind.name().unwrap_or_default()),
    };
    format!("{}:{name}", kind.id())
}

/// Values that occur often, each kept once.
#[derive(Debug, Serialize, Deserialize)]
struct Table<T> {
    list: Vec<T>,
    #[serde(skip, default = "HashMap::new")]
    places: HashMap<T, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Table<T> {
    fn place(&mut self, value: T) -> u32 {
        if self.places.len() < self.list.len() {
            self.places = self.list.iter().cloned().zip(0..).collect();
        }
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let list = &mut self.list;
        *self.places.entry(value).or_insert_with_key(|value| {
            list.push(value.clone());
            next
        })
    }

    fn get(&self, place: u32) -> Option<&T> {
        self.list.get(place as usize)
    }
}

/// An advertiser.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Account {
    /// As [`Stored::advertiser`] names it.
    pub key: String,
    /// The platform.
    pub platform: Platform,
    /// As it is shown; empty where no name is known.
    pub name: String,
}

/// What is known of one ad.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Entry {
    /// The ad's key in the store.
    pub key: String,
    /// The platform.
    pub platform: Platform,
    /// The place of its advertiser.
    account: u32,
    /// The conclusion of the core, without the person's own word.
    verdict: Political,
    /// Whether it carries a disclosure.
    pub declared: bool,
    /// Whether anything is known about why it was shown.
    pub explained: bool,
    /// When it was last met, in milliseconds since 1970-01-01 UTC.
    pub last_seen: f64,
    /// How often it was on screen for a second.
    pub sightings: u32,
    /// Days since 1970-01-01 it was met on, with the sightings of each.
    pub days: Vec<(u32, u32)>,
    reasons: Vec<u32>,
    topics: Vec<u32>,
    goal: Option<Goal>,
    text: (u32, u32),
}

/// Every ad of the store.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Index {
    form: u32,
    /// The revision of the store up to which everything is known.
    pub revision: u32,
    /// How many removals from the store are known.
    pub removals: u32,
    entries: Vec<Entry>,
    accounts: Table<Account>,
    reasons: Table<String>,
    topics: Table<String>,
    /// Folded words of all ads, one after the other.
    #[serde(skip)]
    texts: String,
    /// Bytes of `texts` that belong to no ad any more.
    #[serde(skip)]
    waste: usize,
    /// Whether an ad was forgotten since everything was last compacted.
    #[serde(skip)]
    removed: bool,
    #[serde(skip)]
    places: HashMap<String, usize>,
    #[serde(skip)]
    decoded: Vec<Reason>,
    #[serde(skip)]
    found: Option<Found>,
}

/// What was found last, for the next page of it and for a search that narrows it.
#[derive(Debug)]
struct Found {
    query: Query,
    opinions: Opinions,
    hits: Rc<[u32]>,
}

/// What the person says of advertisers: political or not.
pub type Opinions = BTreeMap<String, bool>;

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

    /// Places of the ads asked for, in the order asked for.
    pub fn search(&mut self, query: &Query, opinions: &Opinions) -> Rc<[u32]> {
        if let Some(found) = &self.found
            && found.query == *query
            && found.opinions == *opinions
        {
            return Rc::clone(&found.hits);
        }
        self.decode();
        let narrowed = self.found.take().filter(|found| {
            let before = Query { query: query.query.clone(), ..found.query.clone() };
            found.opinions == *opinions && before == *query && query.query.starts_with(&found.query.query)
        });
        let hits: Rc<[u32]> = self.matching(query, opinions, narrowed.map(|found| found.hits)).into();
        let (query, opinions) = (query.clone(), opinions.clone());
        self.found = Some(Found { query, opinions, hits: Rc::clone(&hits) });
        hits
    }

    /// The same, looked for. `among` are places in the order asked for: what was found for fewer letters.
    fn matching(&self, query: &Query, opinions: &Opinions, among: Option<Rc<[u32]>>) -> Vec<u32> {
        let text = fold(&query.query);
        let words: Vec<Finder<'_>> = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .map(|word| Finder::new(word.as_bytes()))
            .collect();
        let from = date::number(&query.from).unwrap_or(0);
        let to = date::number(&query.to).unwrap_or(u32::MAX);
        let dated = from > 0 || to < u32::MAX;
        let topic = self.topics.list.iter().position(|id| *id == query.topic).map(place);
        let account: Vec<bool> =
            self.accounts.list.iter().map(|account| account.key == query.advertiser).collect();
        let wanted = Method::ALL.into_iter().find(|method| method.id() == query.how);
        let method_of: Vec<bool> =
            self.decoded.iter().map(|reason| Some(method(&reason.kind)) == wanted).collect();
        let reason_of: Vec<bool> = if query.reason.is_empty() {
            Vec::new()
        } else {
            self.decoded.iter().map(|reason| trait_key(&reason.kind) == query.reason).collect()
        };
        let has = |list: &[bool], at: u32| list.get(at as usize).copied().unwrap_or(false);
        let bytes = self.texts.as_bytes();
        let fits = |entry: &Entry| {
            let political = || self.is_political(entry, opinions);
            (query.platform.is_empty() || entry.platform.id() == query.platform)
                && (query.advertiser.is_empty() || has(&account, entry.account))
                && match query.kind.as_str() {
                    "political" => political(),
                    "declared" => entry.declared && political(),
                    "concluded" => !entry.declared && political(),
                    "other" => !political(),
                    _ => true,
                }
                && (query.topic.is_empty() || topic.is_some_and(|topic| entry.topics.contains(&topic)))
                && (query.goal.is_empty() || entry.goal.is_some_and(|goal| goal.id() == query.goal))
                && (!dated || entry.days.iter().any(|(day, _)| (from..=to).contains(day)))
                && (query.how.is_empty() || entry.reasons.iter().any(|at| has(&method_of, *at)))
                && (query.reason.is_empty() || entry.reasons.iter().any(|at| has(&reason_of, *at)))
                && bytes
                    .get(range(entry.text))
                    .is_some_and(|text| words.iter().all(|word| word.find(text).is_some()))
        };
        if let Some(among) = among {
            let fits = |at: &u32| self.entries.get(*at as usize).is_some_and(fits);
            return among.iter().copied().filter(fits).collect();
        }
        let mut hits: Vec<(u32, &Entry)> =
            (0..).zip(&self.entries).filter(|(_, entry)| fits(entry)).collect();
        // Equal ones stand in the order of their keys, so that pages of a list never overlap.
        let newest =
            |a: &Entry, b: &Entry| b.last_seen.total_cmp(&a.last_seen).then_with(|| a.key.cmp(&b.key));
        match query.sort.as_str() {
            "oldest" => hits.sort_unstable_by(|(_, a), (_, b)| newest(b, a)),
            "often" => {
                hits.sort_unstable_by(|(_, a), (_, b)| {
                    b.sightings.cmp(&a.sightings).then_with(|| newest(a, b))
                });
            }
            "advertiser" => {
                let mut order: Vec<u32> = (0..place(self.accounts.list.len())).collect();
                order.sort_by_cached_key(|at| self.accounts.get(*at).map(|account| fold(&account.name)));
                let mut rank = vec![0_u32; order.len()];
                for (place, at) in (0..).zip(order) {
                    if let Some(slot) = rank.get_mut(at as usize) {
                        *slot = place;
                    }
                }
                let of = |entry: &Entry| rank.get(entry.account as usize).copied();
                hits.sort_unstable_by(|(_, a), (_, b)| of(a).cmp(&of(b)).then_with(|| newest(a, b)));
            }
            _ => hits.sort_unstable_by(|(_, a), (_, b)| newest(a, b)),
        }
        hits.into_iter().map(|(at, _)| at).collect()
    }

    /// Reasons as they were, each decoded once.
    fn decode(&mut self) {
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

/// A place in a table or text. Beyond four billion nothing is kept.
fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

fn range((start, length): (u32, u32)) -> std::ops::Range<usize> {
    start as usize..start as usize + length as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::{Ad, Disclosure, DisclosureKind};
    use crate::record::finding::Topic;
    use crate::record::reason::{Explanation, Origin, Source};

    fn stored(name: &str, text: &str, at: f64) -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some(name.into());
        ad.text = Some(text.into());
        ad.political.verdict = Political::Political;
        ad.political.topics = vec![Topic { id: "taxes".into(), word: "tax".into() }];
        ad.political.goal = Some(Goal::Vote);
        ad.explanation = Some(Explanation {
            source: Source::Dialog,
            reasons: vec![
                reason(Kind::Interest { name: Some("Fares".into()) }, Origin::DialogText),
                reason(Kind::Age { min: Some(35), max: None }, Origin::DialogText),
            ],
        });
        let mut stored = Stored::new(ad, at);
        stored.met.insert(format!("2026-11-{:02}", 10 + at as u32 % 10), 1);
        stored.sightings = at as u32 % 3;
        stored
    }

    fn index() -> Index {
        let mut index = Index::default();
        index.put(&stored("Fairer Fares Now", "Vote on 6 May", 1.0), 1);
        index.put(&stored("Bread for All", "Ovens, not taxes", 2.0), 2);
        let mut declared = stored("apples", "Pick them", 3.0);
        declared.ad.disclosure = Some(Disclosure {
            kind: DisclosureKind::Political,
            text: None,
            payer: Some("Orchard Money".into()),
            authorised_by: None,
            notice_url: None,
        });
        index.put(&declared, 3);
        index
    }

    fn names(index: &mut Index, query: &Query, opinions: &Opinions) -> Vec<String> {
        let hits = index.search(query, opinions);
        index.entries(&hits).filter_map(|entry| Some(index.account(entry)?.name.clone())).collect()
    }

    fn check(query: Query, expect: &[&str]) {
        assert_eq!(names(&mut index(), &query, &Opinions::new()), expect, "{query:?}");
    }

    const ALL: [&str; 3] = ["apples", "Bread for All", "Fairer Fares Now"];

    #[test]
    fn a_query_wants_every_word_somewhere() {
        let words = |query: &str| Query { query: query.into(), ..Query::default() };
        check(words(""), &ALL);
        check(words("FAIRER vote"), &["Fairer Fares Now"]);
        check(words("may"), &["Fairer Fares Now"]);
        check(words("orchard"), &["apples"]);
        check(words("fairer trains"), &[]);
    }

    #[test]
    fn facets_narrow_the_list() {
        let of = Query::default;
        check(Query { platform: "reddit".into(), ..of() }, &[]);
        check(Query { kind: "declared".into(), ..of() }, &["apples"]);
        check(Query { kind: "concluded".into(), ..of() }, &["Bread for All", "Fairer Fares Now"]);
        check(Query { kind: "political".into(), ..of() }, &ALL);
        check(Query { kind: "other".into(), ..of() }, &[]);
        check(Query { topic: "taxes".into(), goal: "vote".into(), ..of() }, &ALL);
        check(Query { topic: "guns".into(), ..of() }, &[]);
        check(Query { goal: "donate".into(), ..of() }, &[]);
        check(Query { how: "interests".into(), ..of() }, &ALL);
        check(Query { how: "list".into(), ..of() }, &[]);
        check(Query { reason: "interest:fares".into(), ..of() }, &ALL);
        check(Query { reason: "age:35-".into(), ..of() }, &ALL);
        check(Query { reason: "age:36-".into(), ..of() }, &[]);
        check(Query { advertiser: "x:bread for all".into(), ..of() }, &["Bread for All"]);
        check(Query { from: "2026-11-12".into(), ..of() }, &["apples", "Bread for All"]);
        check(Query { from: "2026-11-12".into(), to: "2026-11-12".into(), ..of() }, &["Bread for All"]);
        check(Query { to: "2026-11-10".into(), ..of() }, &[]);
    }

    #[test]
    fn the_order_is_the_one_asked_for() {
        let by = |sort: &str| Query { sort: sort.into(), ..Query::default() };
        check(by("oldest"), &["Fairer Fares Now", "Bread for All", "apples"]);
        check(by("often"), &["Bread for All", "Fairer Fares Now", "apples"]);
        check(by("advertiser"), &["apples", "Bread for All", "Fairer Fares Now"]);
    }

    #[test]
    fn typing_on_narrows_what_was_found() {
        let mut index = index();
        let words = |query: &str| Query { query: query.into(), ..Query::default() };
        let none = Opinions::new();
        assert_eq!(names(&mut index, &words("a"), &none), ALL);
        assert_eq!(names(&mut index, &words("a v"), &none), ["Bread for All", "Fairer Fares Now"]);
        assert_eq!(names(&mut index, &words("a ve"), &none), ["Bread for All"]);
        assert_eq!(names(&mut index, &words("a"), &none), ALL);
        index.put(&stored("Velo", "A lane of our own", 9.0), 9);
        assert_eq!(names(&mut index, &words("a ve"), &none), ["Velo", "Bread for All"]);
    }

    #[test]
    fn the_persons_word_goes_first() {
        let opinions = Opinions::from([("x:apples".into(), false)]);
        let kind = |kind: &str| Query { kind: kind.into(), ..Query::default() };
        assert_eq!(names(&mut index(), &kind("other"), &opinions), ["apples"]);
        assert_eq!(names(&mut index(), &kind("declared"), &opinions), Vec::<String>::new());
    }

    #[test]
    fn what_is_written_down_is_what_was_known() {
        let mut before = index();
        before.put(&stored("Bread for All", "Ovens, not taxes", 2.0), 4);
        before.remove(&stored("Fairer Fares Now", "Vote on 6 May", 1.0).key);
        assert_eq!((before.len(), before.revision), (2, 4));
        let (head, texts) = before.save();
        let texts = texts.to_vec();
        let mut after = Index::load(&head, texts.clone()).unwrap();
        assert_eq!((after.len(), after.revision), (2, 4));
        assert_eq!(names(&mut after, &Query::default(), &Opinions::new()), ["apples", "Bread for All"]);
        let words = Query { query: "ovens".into(), ..Query::default() };
        assert_eq!(names(&mut after, &words, &Opinions::new()), ["Bread for All"]);
        // New ones join the tables that were read.
        after.put(&stored("apples", "More of them", 8.0), 5);
        assert_eq!(names(&mut after, &Query::default(), &Opinions::new()).len(), 3);
        let kept =
            |word: &[u8]| texts.windows(word.len()).chain(head.windows(word.len())).any(|part| part == word);
        assert!(kept(b"ovens") && !kept(b"vote"), "words of a forgotten ad are kept");
        assert!(!kept(b"Fairer Fares"), "the name of a forgotten advertiser is kept");
    }

    #[test]
    fn damage_is_seen() {
        let (head, texts) = (index().save().0, index().save().1.to_vec());
        assert!(Index::load(&head, Vec::new()).is_none());
        assert!(Index::load(head.get(..head.len() / 2).unwrap(), texts.clone()).is_none());
        assert!(Index::load(&[], texts).is_none());
    }
}
