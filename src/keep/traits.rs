//! What advertisers and platforms take the person to be: given as a reason for an ad, or standing in a platform's own download.

use std::collections::HashMap;

use serde::Deserialize;

use super::tally::by_advertiser;
use crate::keep::index::{Account, Advertiser, Index, Opinions, trait_key};
use crate::record::ad::Platform;
use crate::record::reason::{Kind, Reason};
use crate::text::fold;

/// Most advertisers whose names stand with a trait.
const NAMED: usize = 3;

/// Something that is thought of the person, and who made use of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Trait {
    /// The reason as it was first met.
    pub reason: Reason,
    /// What tells it from others, as [`trait_key`] writes it.
    pub key: String,
    /// The platforms that gave it as a reason.
    pub platforms: Vec<Platform>,
    /// The platforms whose own download says it of the person.
    pub recorded: Vec<Platform>,
    /// Ads that gave it as a reason, and how many of them were political.
    pub ads: (u32, u32),
    /// Their advertisers, by number of ads; at most three.
    pub by: Vec<Advertiser>,
    /// How many advertisers there were.
    pub advertisers: u32,
    /// The last day such an ad was met on, counted from 1970-01-01; 0 where none is known.
    pub last: u32,
}

impl Trait {
    /// As it is before anything was counted. `key` is that of [`trait_key`].
    fn new(reason: &Reason, key: String) -> Self {
        Self {
            reason: reason.clone(),
            key,
            platforms: Vec::new(),
            recorded: Vec::new(),
            ads: (0, 0),
            by: Vec::new(),
            advertisers: 0,
            last: 0,
        }
    }
}

/// What advertisers and platforms took the person to be, by the ads found: sensitive ones first, then by number of ads.
#[must_use]
pub fn traits(index: &Index, hits: &[u32], opinions: &Opinions) -> Vec<Trait> {
    struct Seen<'a> {
        found: Trait,
        by: HashMap<&'a str, (u32, &'a Account)>,
    }
    // Two reasons that differ only in who asked are one trait.
    let mut keys: HashMap<*const Reason, String> = HashMap::new();
    let mut seen: HashMap<String, Seen<'_>> = HashMap::new();
    for entry in index.entries(hits) {
        let political = index.is_political(entry, opinions);
        let last = entry.days.iter().map(|(day, _)| *day).max().unwrap_or(0);
        let mut counted: Vec<&str> = Vec::new();
        let reasons: Vec<&Reason> = index
            .reasons(entry)
            .filter(|reason| {
                !matches!(reason.kind, Kind::Ranking {} | Kind::Unrecognised { .. } | Kind::Context { .. })
            })
            .collect();
        for reason in &reasons {
            keys.entry(std::ptr::from_ref(*reason)).or_insert_with(|| trait_key(&reason.kind));
        }
        for reason in reasons {
            let Some(key) = keys.get(&std::ptr::from_ref(reason)) else { continue };
            if counted.contains(&key.as_str()) {
                continue;
            }
            counted.push(key);
            let fresh = || Seen { found: Trait::new(reason, key.clone()), by: HashMap::new() };
            let one = seen.entry(key.clone()).or_insert_with(fresh);
            one.found.ads.0 += 1;
            one.found.ads.1 += u32::from(political);
            one.found.last = one.found.last.max(last);
            if !one.found.platforms.contains(&entry.platform) {
                one.found.platforms.push(entry.platform);
            }
            if let Some(account) = index.account(entry) {
                one.by.entry(&account.key).or_insert((0, account)).0 += 1;
            }
        }
    }
    let mut all: Vec<Trait> = seen
        .into_values()
        .map(|Seen { mut found, by }| {
            let by = by_advertiser(by.into_values().map(|(ads, account)| (account, (ads, 0))));
            found.advertisers = u32::try_from(by.len()).unwrap_or(u32::MAX);
            found.by = by.into_iter().take(NAMED).map(|(advertiser, _)| advertiser).collect();
            found
        })
        .collect();
    sort(&mut all);
    all
}

/// Sensitive ones first, then by number of ads.
fn sort(traits: &mut [Trait]) {
    traits.sort_by(|a, b| {
        let order = |one: &Trait| (!one.reason.sensitive, std::cmp::Reverse(one.ads));
        order(a).cmp(&order(b)).then_with(|| a.key.cmp(&b.key))
    });
}

/// Puts what platforms' own downloads say beside what was used for an ad: the same trait is one.
#[must_use]
pub fn with_recorded<'a>(
    used: Vec<Trait>,
    recorded: impl Iterator<Item = (Platform, &'a Reason)>,
) -> Vec<Trait> {
    let mut all = used;
    let mut places: HashMap<String, usize> = all.iter().map(|one| one.key.clone()).zip(0..).collect();
    for (platform, reason) in recorded {
        let key = trait_key(&reason.kind);
        let at = *places.entry(key.clone()).or_insert(all.len());
        if at == all.len() {
            all.push(Trait::new(reason, key));
        }
        if let Some(one) = all.get_mut(at).filter(|one| !one.recorded.contains(&platform)) {
            one.recorded.push(platform);
        }
    }
    sort(&mut all);
    all
}

/// What a person asks the table of traits for. Empty means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct TraitQuery {
    /// Words that must all stand in the trait's name or those of who used it.
    pub query: String,
    /// A platform's id: it gave the trait as a reason, or its download says it.
    pub platform: String,
    /// `sensitive`, `used` (for an ad) or `recorded` (in a download).
    pub which: String,
    /// Whether all rows are wanted: anything.
    pub all: String,
}

impl TraitQuery {
    /// Whether it asks for everything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { all: self.all.clone(), ..Self::default() }
    }

    /// Whether a trait is asked for. `named` says how it is called on the page, and is asked only where words are looked for.
    #[must_use]
    pub fn fits(&self, one: &Trait, named: impl FnOnce(&Trait) -> String) -> bool {
        let of = |platform: &Platform| platform.id() == self.platform;
        (self.platform.is_empty() || one.platforms.iter().chain(&one.recorded).any(of))
            && match self.which.as_str() {
                "sensitive" => one.reason.sensitive,
                "used" => one.ads.0 > 0,
                "recorded" => !one.recorded.is_empty(),
                _ => true,
            }
            && (self.query.is_empty() || {
                let by = one.by.iter().map(|advertiser| advertiser.name.clone());
                let text = fold(&[named(one)].into_iter().chain(by).collect::<Vec<_>>().join(" "));
                fold(&self.query).split(' ').all(|word| text.contains(word))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keep::index::Query;
    use crate::read::reason;
    use crate::record::ad::Ad;
    use crate::record::finding::Political;
    use crate::record::reason::{AskedBy, Explanation, Origin, Source};
    use crate::record::stored::Stored;

    fn interest(name: &str, origin: Origin) -> Reason {
        reason(Kind::Interest { name: Some(name.into()) }, origin)
    }

    fn stored(platform: Platform, name: &str, political: bool, reasons: Vec<Reason>) -> Stored {
        let mut ad = Ad::new(platform);
        ad.advertiser.name = Some(name.into());
        ad.text = Some(format!("{reasons:?}"));
        ad.political.verdict = if political { Political::Political } else { Political::Not };
        ad.explanation = Some(Explanation { source: Source::Dialog, reasons });
        Stored::new(ad, 0.0)
    }

    fn used(all: &[Stored]) -> Vec<Trait> {
        let mut index = Index::default();
        for (stored, revision) in all.iter().zip(1..) {
            index.put(stored, revision);
        }
        let hits = index.search(&Query::default(), &Opinions::new());
        traits(&index, &hits, &Opinions::new())
    }

    fn sample() -> Vec<Trait> {
        let of = |name| interest(name, Origin::DialogText);
        let list = reason(
            Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() },
            Origin::DialogText,
        );
        let by_advertiser = |name| Reason { asked_by: Some(AskedBy::Advertiser), ..of(name) };
        used(&[
            stored(Platform::X, "A", true, vec![list, of("Fares")]),
            stored(Platform::Facebook, "a", true, vec![by_advertiser("fares"), by_advertiser("Liberal")]),
            stored(Platform::X, "C", false, vec![of("Tea")]),
        ])
    }

    #[test]
    fn a_trait_is_one_whoever_asked_for_it_and_sensitive_ones_come_first() {
        let traits = sample();
        let told: Vec<_> = traits.iter().map(|one| (one.key.as_str(), one.ads, one.advertisers)).collect();
        assert_eq!(
            told,
            [
                ("interest:liberal", (1, 1), 1),
                // An advertiser is one on all its platforms.
                ("interest:fares", (2, 2), 1),
                ("customer_list:", (1, 1), 1),
                ("interest:tea", (1, 0), 1),
            ]
        );
        let platforms: Vec<_> = traits[1].by[0].accounts.iter().map(|account| account.platform).collect();
        assert_eq!(platforms, [Platform::Facebook, Platform::X]);
    }

    #[test]
    fn what_a_download_says_stands_beside_what_was_used() {
        let recorded = [interest("Tea", Origin::Archive), interest("Trade unions", Origin::Archive)];
        let all = with_recorded(sample(), recorded.iter().map(|reason| (Platform::LinkedIn, reason)));
        let told: Vec<_> = all.iter().map(|one| (one.key.as_str(), one.ads.0, one.recorded.len())).collect();
        assert_eq!(
            told,
            [
                ("interest:liberal", 1, 0),
                ("interest:trade unions", 0, 1),
                ("interest:fares", 2, 0),
                ("customer_list:", 1, 0),
                ("interest:tea", 1, 1),
            ]
        );
    }

    #[test]
    fn the_table_is_narrowed_by_words_platform_and_kind() {
        let recorded = [interest("Trade unions", Origin::Archive)];
        let all = with_recorded(sample(), recorded.iter().map(|reason| (Platform::LinkedIn, reason)));
        let find = |query: &str, platform: &str, which: &str| -> Vec<&str> {
            let query = TraitQuery {
                query: query.into(),
                platform: platform.into(),
                which: which.into(),
                ..TraitQuery::default()
            };
            let named = |one: &Trait| one.reason.kind.name().unwrap_or_default().to_owned();
            all.iter().filter(|one| query.fits(one, named)).map(|one| one.key.as_str()).collect()
        };
        assert_eq!(find("", "", "").len(), all.len());
        assert_eq!(find("UNION trade", "", ""), ["interest:trade unions"]);
        // By who used it.
        assert_eq!(find("c", "", "used"), ["interest:tea"], "{:?}", find("c", "", "used"));
        assert_eq!(find("", "linkedin", ""), ["interest:trade unions"]);
        assert_eq!(find("", "", "sensitive"), ["interest:liberal", "interest:trade unions"]);
        assert_eq!(find("", "", "recorded"), ["interest:trade unions"]);
        assert!(find("heliotrope", "", "").is_empty());
    }
}
