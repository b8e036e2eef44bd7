//! How much was seen: per platform and week that is over, what a study may be told of it in steps.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::health::Health;
use super::index::{Entry, Index, Opinions, Query};
use crate::record::ad::Platform;
use crate::text::date;

/// Weeks that are told of, the newest over last.
pub const WEEKS: u32 = 8;
/// Days that have to be remembered for it: those weeks and the one that goes on.
pub const DAYS: u32 = 7 * (WEEKS + 1);

/// One week on one platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The platform.
    pub platform: Platform,
    /// `2026-W48`.
    pub week: String,
    /// Days on which posts were looked at or an ad stood on the screen.
    pub days: u32,
    /// Different ads that stood on the screen for a second.
    pub ads: u32,
    /// Those that are political, whatever the person says of them.
    pub political: u32,
    /// Those of the political ones of which no record was given.
    pub kept_back: u32,
}

/// What is counted of one week.
#[derive(Default)]
struct Count {
    days: BTreeSet<u32>,
    ads: u32,
    political: u32,
    kept_back: u32,
}

/// The first day of the week of a day, both counted from 1970-01-01, which was a Thursday.
const fn monday(day: u32) -> u32 {
    day.saturating_sub((day + 3) % 7)
}

/// The weeks that are over on a day (counted from 1970-01-01, by the clock on the wall) and in which something was looked at, the newest
/// first. `given` are the keys of ads of which a record was given.
#[must_use]
pub fn weeks(index: &mut Index, health: &[Health], given: &HashSet<&str>, today: u32) -> Vec<Week> {
    let end = monday(today);
    let past = |day: &u32| (end.saturating_sub(7 * WEEKS)..end).contains(day);
    let mut counts: BTreeMap<(u32, Platform), Count> = BTreeMap::new();
    for row in health {
        let Some(platform) = Platform::from_id(&row.platform) else { continue };
        for day in row.days.iter().filter(|day| past(day)) {
            counts.entry((monday(*day), platform)).or_default().days.insert(*day);
        }
    }
    let opinions = Opinions::new();
    let hits = index.search(&Query::default(), &opinions);
    for entry in index.entries(&hits) {
        let political = index.is_political(entry, &opinions);
        for (first, days) in seen(entry, past) {
            let count = counts.entry((first, entry.platform)).or_default();
            count.days.extend(days);
            count.ads += 1;
            count.political += u32::from(political);
            count.kept_back += u32::from(political && !given.contains(entry.key.as_str()));
        }
    }
    let told = counts.into_iter().rev().map(|((first, platform), count)| Week {
        platform,
        week: date::week(date::of_number(first)),
        days: u32::try_from(count.days.len()).unwrap_or(u32::MAX),
        ads: count.ads,
        political: count.political,
        kept_back: count.kept_back,
    });
    told.collect()
}

/// The days on which an ad stood on the screen, by week: what only a download names did not.
fn seen(entry: &Entry, past: impl Fn(&u32) -> bool) -> BTreeMap<u32, Vec<u32>> {
    let mut weeks: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (day, _) in entry.days.iter().filter(|(day, sightings)| *sightings > 0 && past(day)) {
        weeks.entry(monday(*day)).or_default().push(*day);
    }
    weeks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::Ad;
    use crate::record::finding::Political;
    use crate::record::stored::Stored;

    /// 2026-11-27, a Friday of the week 48.
    const TODAY: u32 = 20_784;

    /// An ad, met on some days before today and standing on the screen so often on each.
    fn met(name: &str, political: bool, days: &[(u32, u32)]) -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some(name.to_owned());
        if political {
            ad.political.verdict = Political::Political;
        }
        let mut stored = Stored::new(ad, date::of_number(TODAY));
        for (ago, sightings) in days {
            stored.met.insert(date::day(date::of_number(TODAY - ago)), *sightings);
        }
        stored
    }

    fn index(ads: &[Stored]) -> Index {
        let mut index = Index::default();
        ads.iter().zip(1..).for_each(|(ad, revision)| index.put(ad, revision));
        index
    }

    #[test]
    fn weeks_that_are_over_are_counted_by_what_stood_on_the_screen() {
        let elm = met("Elm", true, &[(0, 1), (5, 1), (6, 3), (12, 1)]);
        let ads = [
            elm.clone(),
            met("Oak", true, &[(6, 1)]),
            met("Kettle", false, &[(7, 2)]),
            // Of a download: met, and never on the screen.
            met("Ash", true, &[(6, 0)]),
            // Longer ago than anything is told of.
            met("Old", true, &[(7 * (WEEKS + 1), 1)]),
        ];
        let mut health = Health::new(Platform::X);
        health.days.extend([TODAY, TODAY - 8, TODAY - 6]);
        let given = HashSet::from([elm.key.as_str()]);
        let told = weeks(&mut index(&ads), &[health], &given, TODAY);
        let week = |week: &str, days, ads, political, kept_back| Week {
            platform: Platform::X,
            week: week.to_owned(),
            days,
            ads,
            political,
            kept_back,
        };
        // Sunday, 22 November was the last day of the week before; the week of today goes on.
        assert_eq!(told, [week("2026-W47", 4, 3, 2, 1), week("2026-W46", 1, 1, 1, 0)]);
    }

    #[test]
    fn a_week_of_looking_without_an_ad_is_told_and_one_without_looking_is_not() {
        let mut health = Health::new(Platform::Facebook);
        health.days.extend([TODAY - 9]);
        let told = weeks(&mut Index::default(), &[health], &HashSet::new(), TODAY);
        assert_eq!(told.len(), 1);
        assert!(told.iter().all(|week| (week.days, week.ads, week.platform) == (1, 0, Platform::Facebook)));
        assert!(weeks(&mut Index::default(), &[], &HashSet::new(), TODAY).is_empty());
        // On a Monday the week of the day before is over, on Sunday it is not.
        let mut sunday = Health::new(Platform::Facebook);
        sunday.days.insert(TODAY + 2);
        let on =
            |day| weeks(&mut Index::default(), std::slice::from_ref(&sunday), &HashSet::new(), day).len();
        assert_eq!((on(TODAY + 2), on(TODAY + 3)), (0, 1));
    }
}
