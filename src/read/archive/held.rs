//! What was read so far, held small: a download has hundreds of thousands of entries, and most ads were shown for the same reasons as
//! others.

use std::collections::HashMap;

use super::entry;
use super::met::Met;
use crate::record::ad::{Ad, Platform, Surface};
use crate::record::reason::{AskedBy, Explanation, Kind, Origin, Reason, Source};

/// Most different ads of one import.
pub(super) const MAX_ADS: usize = 200_000;

/// An ad, its reasons by their numbers.
#[derive(Debug)]
struct Lean {
    platform: Platform,
    /// Whether it is an ad, and not only who placed some.
    is_ad: bool,
    impressions: u32,
    seen: Option<(f64, f64)>,
    ad_id: Text,
    name: Text,
    handle: Text,
    id: Text,
    url: Text,
    text: Text,
    landing_url: Text,
    reasons: Vec<u32>,
}

type Text = Option<Box<str>>;

/// Everything read so far.
#[derive(Debug, Default)]
pub(super) struct Held {
    ads: Vec<Lean>,
    /// Where an ad stands, by its content key.
    places: HashMap<u128, u32>,
    /// The number of each criterion, and by it whether it is sensitive and who asked.
    numbers: HashMap<Kind, u32>,
    said: Vec<(bool, Option<AskedBy>)>,
}

fn key(ad: &Ad) -> u128 {
    u128::from_str_radix(&ad.content_key(), 16).unwrap_or_default()
}

impl Held {
    pub(super) fn len(&self) -> usize {
        self.ads.len()
    }

    /// Takes in an ad; `false` where there are too many.
    pub(super) fn add(&mut self, met: Met) -> bool {
        let Met { ad, seen, impressions } = met;
        let key = key(&ad);
        let is_ad = !ad.evidence.is_empty();
        let said = ad.explanation.map(|it| it.reasons).unwrap_or_default();
        let mut reasons: Vec<u32> = Vec::with_capacity(said.len());
        for reason in said {
            let number = self.number(reason);
            if !reasons.contains(&number) {
                reasons.push(number);
            }
        }
        let small = |text: Option<String>| text.map(String::into_boxed_str);
        let lean = Lean {
            platform: ad.platform,
            is_ad,
            impressions,
            seen,
            ad_id: small(ad.ad_id),
            name: small(ad.advertiser.name),
            handle: small(ad.advertiser.handle),
            id: small(ad.advertiser.id),
            url: small(ad.advertiser.url),
            text: small(ad.text),
            landing_url: small(ad.landing_url),
            reasons,
        };
        self.join(key, lean)
    }

    /// The number of a criterion.
    fn number(&mut self, reason: Reason) -> u32 {
        if let Some(number) = self.numbers.get(&reason.kind) {
            return *number;
        }
        let number = u32::try_from(self.said.len()).unwrap_or(u32::MAX);
        self.said.push((reason.sensitive, reason.asked_by));
        self.numbers.insert(reason.kind, number);
        number
    }

    fn join(&mut self, key: u128, lean: Lean) -> bool {
        let known = self.places.get(&key).and_then(|at| self.ads.get_mut(*at as usize));
        if let Some(known) = known {
            known.merge(lean);
            return true;
        }
        let Some(at) = u32::try_from(self.ads.len()).ok().filter(|_| self.ads.len() < MAX_ADS) else {
            return false;
        };
        self.places.insert(key, at);
        self.ads.push(lean);
        true
    }

    /// Takes in everything another holds; `false` where that is too much.
    pub(super) fn absorb(&mut self, other: Self) -> bool {
        if self.ads.is_empty() {
            *self = other;
            return true;
        }
        let mut keys = vec![0; other.ads.len()];
        for (key, at) in other.places {
            if let Some(place) = keys.get_mut(at as usize) {
                *place = key;
            }
        }
        let numbers: Vec<u32> =
            reasons(other.numbers, &other.said).into_iter().map(|reason| self.number(reason)).collect();
        let mut all = true;
        for (mut lean, key) in other.ads.into_iter().zip(keys) {
            lean.reasons = lean.reasons.iter().filter_map(|at| numbers.get(*at as usize).copied()).collect();
            all &= self.join(key, lean);
        }
        all
    }

    /// Every ad, in the order met.
    pub(super) fn all(&self) -> impl Iterator<Item = Met> + '_ {
        let reasons = reasons(self.numbers.clone(), &self.said);
        self.ads.iter().map(move |lean| lean.whole(&reasons))
    }
}

/// The reasons by their numbers.
fn reasons(numbers: HashMap<Kind, u32>, said: &[(bool, Option<AskedBy>)]) -> Vec<Reason> {
    let mut kinds: Vec<(u32, Kind)> = numbers.into_iter().map(|(kind, number)| (number, kind)).collect();
    kinds.sort_unstable_by_key(|(number, _)| *number);
    let kinds = kinds.into_iter().zip(said);
    kinds
        .map(|((_, kind), (sensitive, asked_by))| Reason {
            kind,
            sensitive: *sensitive,
            origin: Origin::Archive,
            asked_by: *asked_by,
        })
        .collect()
}

impl Lean {
    /// Adds what was read of the same ad elsewhere.
    fn merge(&mut self, other: Self) {
        let pairs = [
            (&mut self.ad_id, other.ad_id),
            (&mut self.name, other.name),
            (&mut self.handle, other.handle),
            (&mut self.id, other.id),
            (&mut self.url, other.url),
            (&mut self.text, other.text),
            (&mut self.landing_url, other.landing_url),
        ];
        for (known, new) in pairs {
            if known.is_none() {
                *known = new;
            }
        }
        self.is_ad |= other.is_ad;
        self.impressions = self.impressions.saturating_add(other.impressions);
        self.seen = match (self.seen, other.seen) {
            (Some((first, last)), Some((other_first, other_last))) => {
                Some((first.min(other_first), last.max(other_last)))
            }
            (seen, other) => seen.or(other),
        };
        for number in other.reasons {
            if !self.reasons.contains(&number) {
                self.reasons.push(number);
            }
        }
    }

    fn whole(&self, reasons: &[Reason]) -> Met {
        let text = |text: &Text| text.as_deref().map(str::to_owned);
        let mut ad = if self.is_ad { entry::ad(self.platform) } else { Ad::new(self.platform) };
        ad.surface = Some(Surface::Archive);
        ad.ad_id = text(&self.ad_id);
        ad.advertiser.name = text(&self.name);
        ad.advertiser.handle = text(&self.handle);
        ad.advertiser.id = text(&self.id);
        ad.advertiser.url = text(&self.url);
        ad.text = text(&self.text);
        ad.landing_url = text(&self.landing_url);
        let said: Vec<Reason> =
            self.reasons.iter().filter_map(|at| reasons.get(*at as usize).cloned()).collect();
        ad.explanation = (!said.is_empty()).then_some(Explanation { source: Source::Archive, reasons: said });
        Met { ad, seen: self.seen, impressions: self.impressions }
    }
}
