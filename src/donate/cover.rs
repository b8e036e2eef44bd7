//! How much was seen, as it may leave.

use donation::{AdsBucket, Coverage, CoverageKind, DaysBucket, SCHEMA, Study};

use super::generalise::platform;
use crate::keep::giving::About;
use crate::keep::weeks::Week;
use crate::record::ad::Platform;

/// How the key of a week begins; no ad's key has a colon.
const COVERS: &str = "coverage:";

/// A week as it is reviewed: the very record that leaves.
#[derive(Debug, Clone)]
pub struct Covered {
    /// What it is approved and remembered by.
    pub key: String,
    /// What leaves.
    pub coverage: Coverage,
}

/// What would leave of a week, for a study: nothing it does not ask for.
#[must_use]
pub fn cover(week: &Week, study: &Study, about: &About) -> Covered {
    let Week { platform: on, week, days, ads, political, kept_back } = week;
    let mut coverage = Coverage {
        schema: SCHEMA,
        kind: CoverageKind::Coverage,
        study_id: study.id.clone(),
        epoch: week.clone(),
        platform: platform(*on),
        days_active: DaysBucket::of(*days),
        ads_seen: AdsBucket::of(*ads),
        political_seen: AdsBucket::of(*political),
        kept_back: AdsBucket::of(*kept_back),
        country: about.country.clone(),
        age_band: about.age_band,
        program: env!("CARGO_PKG_VERSION").to_owned(),
    };
    study.reduce_coverage(&mut coverage);
    Covered { key: format!("{COVERS}{}:{week}", on.id()), coverage }
}

/// The platform of a week, by what the week is remembered by; none of an ad.
#[must_use]
pub fn covers(key: &str) -> Option<Platform> {
    Platform::from_id(key.strip_prefix(COVERS)?.split(':').next()?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use donation::{DonorAge, Field, validate_coverage};

    use super::*;

    fn study(asks: &[Field]) -> Study {
        let mut study: Study = serde_json::from_str(include_str!("../../collector/demo-study.json")).unwrap();
        study.asks = asks.to_vec();
        study
    }

    #[test]
    fn nothing_finer_than_a_step_leaves_and_of_the_person_only_what_is_asked_for() {
        let about = About { country: Some("GB".into()), age_band: Some(DonorAge::From35) };
        let week = |ads| Week {
            platform: Platform::X,
            week: "2026-W47".into(),
            days: 5,
            ads,
            political: 23,
            kept_back: 11,
        };
        let whole = study(&[Field::Coverage, Field::Country, Field::AgeBand]);
        let covered = cover(&week(117), &whole, &about);
        assert_eq!(validate_coverage(&covered.coverage), Ok(()));
        assert_eq!((covers(&covered.key), covers(&"0f".repeat(16))), (Some(Platform::X), None));
        assert_eq!(whole.takes_coverage(&covered.coverage), Ok(()));
        let text = serde_json::to_string(&covered.coverage).unwrap();
        assert!(!text.contains("117") && !text.contains("23") && text.contains("\"GB\""), "{text}");
        // Others who saw about as much give the very same bytes.
        assert_eq!(cover(&week(190), &whole, &about).coverage, covered.coverage);
        let modest = cover(&week(117), &study(&[Field::Coverage]), &about).coverage;
        assert_eq!((modest.country, modest.age_band), (None, None));
        // A country that is none of the study's is none it could take.
        let elsewhere = About { country: Some("DE".into()), age_band: None };
        assert_eq!(cover(&week(117), &whole, &elsewhere).coverage.country, None);
    }
}
