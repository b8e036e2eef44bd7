//! Ads counted: who targets a person, how, when and where. Counts of what was met on this machine; nothing is scaled up
//! or estimated.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::judge::weigh::{Method, method};
use crate::keep::index::{Account, Advertiser, Entry, Index, Opinions};
use crate::record::ad::Platform;

/// How long a step of [`Tally::over_time`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One day.
    Day,
    /// Seven days, ending with the last.
    Week,
    /// About a month: thirty days, ending with the last.
    Month,
}

impl Step {
    /// The shortest step by which so many days are at most thirty-one columns, or a month.
    #[must_use]
    pub const fn of(days: u32) -> Self {
        match days {
            0..=31 => Self::Day,
            32..=217 => Self::Week,
            _ => Self::Month,
        }
    }

    /// Its length in days.
    #[must_use]
    pub const fn days(self) -> u32 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
            Self::Month => 30,
        }
    }
}

/// Most columns over time; what is older is left out of them, not of the other figures.
const COLUMNS: u32 = 60;

/// The ads first met on the days of one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// The first day, counted from 1970-01-01.
    pub day: u32,
    /// Political ads.
    pub political: u32,
    /// All others.
    pub other: u32,
    /// How often a political ad, and how often another, was on screen for a second on these days.
    pub sightings: (u32, u32),
}

/// An advertiser and what it had the person see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranked {
    /// The advertiser.
    pub advertiser: Advertiser,
    /// Its ads.
    pub ads: u32,
    /// How often they were on screen for a second.
    pub sightings: u32,
}

/// The figures of a number of ads.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// All ads.
    pub ads: u32,
    /// Those that are political.
    pub political: u32,
    /// Political ones that carry no disclosure.
    pub undeclared: u32,
    /// Political ones of which it is known why they were shown.
    pub explained: u32,
    /// Advertisers of political ads, as far as they are named.
    pub advertisers: u32,
    /// How often an ad was on screen for a second, and how often a political one.
    pub sightings: (u32, u32),
    /// First and last day an ad was met on, counted from 1970-01-01.
    pub days: Option<(u32, u32)>,
    /// Advertisers of political ads, those with most ads first.
    pub who: Vec<Ranked>,
    /// In how many explained political ads each way of choosing occurs, the commonest first.
    pub how: Vec<(Method, u32)>,
    /// Ads by platform: political ones and all, the most political first.
    pub platforms: Vec<(Platform, u32, u32)>,
    /// Ads over time; empty where no day is known.
    pub over_time: Vec<Column>,
    /// How long a column is.
    pub step: Option<Step>,
}

/// Counts the ads found. `span` is the first and last day of the columns; without it, they reach from the first to the
/// last day an ad was met on.
#[must_use]
pub fn tally(index: &Index, hits: &[u32], opinions: &Opinions, span: Option<(u32, u32)>) -> Tally {
    let mut tally = Tally::default();
    let mut who: HashMap<&str, (&Account, (u32, u32))> = HashMap::new();
    let mut how: BTreeMap<Method, u32> = BTreeMap::new();
    let mut platforms: BTreeMap<Platform, (u32, u32)> = BTreeMap::new();
    for entry in index.entries(hits) {
        let political = index.is_political(entry, opinions);
        let within = |day: u32| span.is_none_or(|(first, last)| (first..=last).contains(&day));
        // Without a span also those count whose day is not known.
        let sightings = match span {
            Some(_) => entry.days.iter().filter(|(day, _)| within(*day)).map(|(_, count)| *count).sum(),
            None => entry.sightings,
        };
        tally.ads += 1;
        tally.sightings.0 = tally.sightings.0.saturating_add(sightings);
        let platform = platforms.entry(entry.platform).or_default();
        platform.1 += 1;
        for (day, _) in entry.days.iter().filter(|(day, _)| within(*day)) {
            let (first, last) = tally.days.unwrap_or((*day, *day));
            tally.days = Some((first.min(*day), last.max(*day)));
        }
        if !political {
            continue;
        }
        tally.political += 1;
        platform.0 += 1;
        tally.undeclared += u32::from(!entry.declared);
        tally.sightings.1 = tally.sightings.1.saturating_add(sightings);
        if entry.explained {
            tally.explained += 1;
            for method in methods(index, entry) {
                *how.entry(method).or_default() += 1;
            }
        }
        // Advertisers who are not named may be many; they are no one's rank.
        if let Some(account) = index.account(entry).filter(|account| !account.name.is_empty()) {
            let (_, (ads, seen)) = who.entry(&account.key).or_insert((account, (0, 0)));
            *ads += 1;
            *seen = seen.saturating_add(sightings);
        }
    }
    tally.who = by_advertiser(who.into_values())
        .into_iter()
        .map(|(advertiser, (ads, sightings))| Ranked { advertiser, ads, sightings })
        .collect();
    tally.advertisers = u32::try_from(tally.who.len()).unwrap_or(u32::MAX);
    tally.how = how.into_iter().collect();
    tally.how.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    tally.platforms = platforms.into_iter().map(|(platform, (some, all))| (platform, some, all)).collect();
    tally.platforms.sort_by_key(|(_, some, all)| std::cmp::Reverse((*some, *all)));
    if let Some(span) = span.or(tally.days) {
        let (step, columns) = over_time(index, hits, opinions, span);
        (tally.step, tally.over_time) = (Some(step), columns);
    }
    tally
}

fn methods(index: &Index, entry: &Entry) -> HashSet<Method> {
    index.reasons(entry).map(|reason| method(&reason.kind)).collect()
}

/// An ad counts once, in the step in which it was first met within the time, so that all columns together are the ads.
fn over_time(
    index: &Index,
    hits: &[u32],
    opinions: &Opinions,
    (first, last): (u32, u32),
) -> (Step, Vec<Column>) {
    let step = Step::of(last.saturating_sub(first).saturating_add(1));
    let length = step.days();
    let count = (last.saturating_sub(first) / length + 1).min(COLUMNS);
    // Steps end with the last day, so that the newest is whole.
    let begin = (last + 1).saturating_sub(count * length);
    let mut columns: Vec<Column> = (0..count)
        .map(|at| Column { day: (begin + at * length).max(first), political: 0, other: 0, sightings: (0, 0) })
        .collect();
    for entry in index.entries(hits) {
        let political = index.is_political(entry, opinions);
        let mut fresh = true;
        // The first step may begin before the time looked at; what was met before it is not counted.
        for (day, sightings) in entry.days.iter().filter(|(day, _)| *day >= first) {
            let at = day.checked_sub(begin).map_or(u32::MAX, |days| days / length);
            let Some(column) = columns.get_mut(at as usize) else { continue };
            let seen = if political { &mut column.sightings.0 } else { &mut column.sightings.1 };
            *seen = seen.saturating_add(*sightings);
            if std::mem::take(&mut fresh) {
                *(if political { &mut column.political } else { &mut column.other }) += 1;
            }
        }
    }
    (step, columns)
}

/// One account of the ads found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The account.
    pub account: Account,
    /// Its ads, and how many of them are political.
    pub ads: (u32, u32),
    /// The key of its first ad among those found.
    pub key: String,
}

/// The accounts of the ads found, those with most ads first.
#[must_use]
pub fn accounts(index: &Index, hits: &[u32], opinions: &Opinions) -> Vec<Seen> {
    let mut seen: HashMap<&str, Seen> = HashMap::new();
    for entry in index.entries(hits) {
        let Some(account) = index.account(entry) else { continue };
        let fresh = || Seen { account: account.clone(), ads: (0, 0), key: entry.key.clone() };
        let one = seen.entry(&account.key).or_insert_with(fresh);
        one.ads.0 += 1;
        one.ads.1 += u32::from(index.is_political(entry, opinions));
    }
    let mut all: Vec<Seen> = seen.into_values().collect();
    all.sort_by(|a, b| b.ads.cmp(&a.ads).then_with(|| a.account.key.cmp(&b.account.key)));
    all
}

/// Accounts with what was counted of each, put together by advertiser. Those with most of the first figure come first.
pub(super) fn by_advertiser<'a>(
    accounts: impl Iterator<Item = (&'a Account, (u32, u32))>,
) -> Vec<(Advertiser, (u32, u32))> {
    let mut all: Vec<(&Account, (u32, u32))> = accounts.collect();
    let most = |a: (u32, u32), b: (u32, u32), one: &str, other: &str| b.cmp(&a).then_with(|| one.cmp(other));
    all.sort_by(|(one, a), (other, b)| most(*a, *b, &one.key, &other.key));
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut found: Vec<(Advertiser, (u32, u32))> = Vec::new();
    for (account, (first, second)) in all {
        let key = account.advertiser();
        let at = *places.entry(key.clone()).or_insert(found.len());
        match found.get_mut(at) {
            Some((advertiser, counts)) => {
                advertiser.accounts.push(account.clone());
                *counts = (counts.0.saturating_add(first), counts.1.saturating_add(second));
            }
            None => found.push((
                Advertiser { key, name: account.name.clone(), accounts: vec![account.clone()] },
                (first, second),
            )),
        }
    }
    found.sort_by(|(one, a), (other, b)| most(*a, *b, &one.key, &other.key));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keep::index::Query;
    use crate::read::reason;
    use crate::record::ad::Ad;
    use crate::record::finding::Political;
    use crate::record::reason::{Explanation, Kind, Origin, Source};
    use crate::record::stored::Stored;

    fn stored(name: &str, political: bool, days: &[(&str, u32)], kinds: Vec<Kind>) -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some(name.into());
        ad.text = Some(format!("{days:?}"));
        ad.political.verdict = if political { Political::Political } else { Political::Not };
        if !kinds.is_empty() {
            let reasons = kinds.into_iter().map(|kind| reason(kind, Origin::DialogText)).collect();
            ad.explanation = Some(Explanation { source: Source::Dialog, reasons });
        }
        let mut stored = Stored::new(ad, 0.0);
        stored.met = days.iter().map(|(day, count)| ((*day).to_owned(), *count)).collect();
        stored.sightings = days.iter().map(|(_, count)| count).sum();
        stored
    }

    fn interest(name: &str) -> Kind {
        Kind::Interest { name: Some(name.into()) }
    }

    fn index(all: &[Stored]) -> Index {
        let mut index = Index::default();
        for (stored, revision) in all.iter().zip(1..) {
            index.put(stored, revision);
        }
        index
    }

    fn sample() -> Vec<Stored> {
        let list = Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() };
        vec![
            stored("A", true, &[("2026-11-20", 2), ("2026-11-22", 1)], vec![list, interest("Fares")]),
            stored("A", true, &[("2026-11-21", 1)], vec![interest("fares"), interest("Liberal")]),
            stored("B", true, &[("2026-11-22", 0)], Vec::new()),
            stored("C", false, &[("2026-11-22", 5)], vec![interest("Tea")]),
        ]
    }

    #[test]
    fn figures_are_those_of_the_ads() {
        let mut index = index(&sample());
        let hits = index.search(&Query::default(), &Opinions::new());
        let tally = tally(&index, &hits, &Opinions::new(), None);
        assert_eq!((tally.ads, tally.political, tally.undeclared, tally.explained), (4, 3, 3, 2));
        assert_eq!((tally.advertisers, tally.sightings), (2, (9, 4)));
        let who: Vec<_> =
            tally.who.iter().map(|one| (one.advertiser.name.as_str(), one.ads, one.sightings)).collect();
        assert_eq!(who, [("A", 2, 4), ("B", 1, 0)]);
        assert_eq!(tally.how, [(Method::Interests, 2), (Method::List, 1)]);
        assert_eq!(tally.platforms, [(Platform::X, 3, 4)]);
        let columns: Vec<_> = tally.over_time.iter().map(|one| (one.political, one.other)).collect();
        assert_eq!((tally.step, columns), (Some(Step::Day), vec![(1, 0), (1, 0), (1, 1)]));
        let seen: Vec<_> = tally.over_time.iter().map(|one| one.sightings).collect();
        assert_eq!(seen, [(2, 0), (1, 0), (1, 5)]);
    }

    #[test]
    fn a_time_counts_what_was_met_in_it() {
        let mut index = index(&sample());
        let day = |text: &str| crate::text::date::number(text).unwrap();
        let query = Query { from: "2026-11-22".into(), ..Query::default() };
        let hits = index.search(&query, &Opinions::new());
        let span = Some((day("2026-11-22"), day("2026-11-23")));
        let tally = tally(&index, &hits, &Opinions::new(), span);
        // The first ad was seen twice before.
        assert_eq!((tally.ads, tally.sightings), (3, (6, 1)));
        assert_eq!(tally.days, Some((day("2026-11-22"), day("2026-11-22"))));
    }

    #[test]
    fn a_longer_time_has_longer_steps_and_the_last_is_whole() {
        let mut index = index(&sample());
        let hits = index.search(&Query::default(), &Opinions::new());
        let last = crate::text::date::number("2026-11-22").unwrap();
        let weeks = tally(&index, &hits, &Opinions::new(), Some((last - 89, last)));
        assert_eq!((weeks.step, weeks.over_time.len()), (Some(Step::Week), 13));
        // The first ad was met twice in the last week and counts once.
        let newest = weeks.over_time.last().unwrap();
        assert_eq!((newest.day, newest.political, newest.other), (last - 6, 3, 1));
        let years = tally(&index, &hits, &Opinions::new(), Some((0, last)));
        assert_eq!((years.step, years.over_time.len()), (Some(Step::Month), 60));
        assert_eq!(tally(&Index::default(), &[], &Opinions::new(), None), Tally::default());
    }
}
