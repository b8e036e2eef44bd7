//! Giving by itself: which ads may wait to be given without being looked at first, and for how long they wait.
//!
//! It is a choice of its own, under the terms it was made under and for ads met from then on. What waits can be seen and cancelled.

use serde::{Deserialize, Serialize};

use crate::keep::giving::Giving;
use crate::record::finding::Certainty;
use crate::record::reason::Kind;
use crate::record::stored::Stored;

/// An hour in milliseconds.
const HOUR: f64 = 3_600_000.0;
/// How long everything waits at least, and at most, in milliseconds: a day in which it can be cancelled, and a moment nobody can foresee.
const SHORTEST: f64 = 24.0 * HOUR;
const LONGEST: f64 = 72.0 * HOUR;
/// How long an ad was not met before it waits, in milliseconds: what is met still changes.
const SETTLED: f64 = 24.0 * HOUR;

/// Most records that wait at a time.
pub const MOST: usize = 200;

/// That records are given by themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Automatic {
    /// The digest of the terms it was chosen under: under others it is not chosen.
    pub terms: String,
    /// Since when, in milliseconds since 1970-01-01 UTC: only what was met since then is meant.
    pub since: f64,
}

impl Automatic {
    /// Whether an ad may wait: political, met since then and not just now, by two independent signs, by somebody who is named, with
    /// nothing left that was not understood, and nothing the person wants to look at first.
    #[must_use]
    pub fn takes(&self, stored: &Stored, giving: &Giving, now: f64) -> bool {
        let ad = &stored.ad;
        let mut reasons = ad.explanation.iter().flat_map(|explanation| &explanation.reasons);
        ad.political.is_political()
            && ad.certainty == Some(Certainty::Confirmed)
            && stored.has_advertiser()
            && !reasons.any(|reason| matches!(reason.kind, Kind::Unrecognised { .. }))
            && stored.last_seen >= self.since
            && now - stored.last_seen >= SETTLED
            && giving.offers(stored)
            && giving.may_go_by_itself(&stored.key)
    }
}

/// When something that begins to wait now is given, by a number from 0 to below 1 drawn at random.
#[must_use]
pub fn hold(fraction: f64, now: f64) -> f64 {
    now + SHORTEST + fraction.clamp(0.0, 1.0) * (LONGEST - SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::{Ad, Platform};
    use crate::record::finding::Political;
    use crate::record::reason::{Explanation, Origin, Reason, Source};

    const NOW: f64 = 1_795_737_600_000.0;

    fn stored() -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some("Elm".into());
        ad.certainty = Some(Certainty::Confirmed);
        ad.political.verdict = Political::Political;
        Stored::new(ad, NOW - 2.0 * SETTLED)
    }

    fn takes(change: impl FnOnce(&mut Stored, &mut Giving)) -> bool {
        let (mut stored, mut giving) = (stored(), Giving::default());
        change(&mut stored, &mut giving);
        Automatic { terms: String::new(), since: NOW - 3.0 * SETTLED }.takes(&stored, &giving, NOW)
    }

    #[test]
    fn only_what_was_read_whole_and_is_met_no_more_waits() {
        assert!(takes(|_, _| ()));
        assert!(!takes(|stored, _| stored.ad.political.verdict = Political::Not));
        assert!(!takes(|stored, _| stored.ad.certainty = Some(Certainty::Likely)));
        assert!(!takes(|stored, _| stored.ad.advertiser.name = None));
        assert!(!takes(|stored, _| stored.last_seen = NOW - SETTLED / 2.0), "it is still met");
        assert!(!takes(|stored, _| stored.last_seen = NOW - 4.0 * SETTLED), "of before it was chosen");
        assert!(!takes(|stored, _| stored.last_seen = f64::NAN));
        assert!(!takes(|stored, giving| giving.offer_never(stored)));
        assert!(!takes(|stored, giving| giving.look_first(&stored.key)));
        let kind = Kind::Unrecognised { text: "Segment 7-B".into(), kind: None };
        let reason = Reason { kind, sensitive: false, origin: Origin::DialogText, asked_by: None };
        let explanation = Explanation { source: Source::Dialog, reasons: vec![reason] };
        assert!(!takes(|stored, _| stored.ad.explanation = Some(explanation)));
    }

    #[test]
    fn nothing_waits_less_than_a_day_nor_more_than_three() {
        let hours = |fraction: f64| (hold(fraction, NOW) - NOW) / HOUR;
        assert_eq!([0.0, 0.5, 1.0, -3.0, 9.0].map(hours), [24.0, 48.0, 72.0, 24.0, 72.0]);
    }
}
