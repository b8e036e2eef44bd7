//! The ads a query finds.

use std::rc::Rc;

use memchr::memmem::Finder;

use super::ads::{Found, Index};
use super::entry::{Entry, is_account_of};
use super::query::{Opinions, Query, trait_key};
use super::table::{place, range};
use crate::judge::weigh::{Method, method};
use crate::text::{date, fold};

impl Index {
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
        let account: Vec<bool> = self.accounts.list.iter().map(is_account_of(&query.advertiser)).collect();
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reason;
    use crate::record::ad::{Ad, Disclosure, DisclosureKind, Platform};
    use crate::record::finding::{Goal, Political, Topic};
    use crate::record::reason::{Explanation, Kind, Origin, Source};
    use crate::record::stored::Stored;

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
