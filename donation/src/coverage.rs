//! How much of a platform somebody saw in a week: what shares can be computed of.

use serde::{Deserialize, Serialize};

use crate::{AdsBucket, DaysBucket, DonorAge, Platform};

/// How much was seen in one week on one platform. It names no ad and no advertiser, and nothing ties it to a record of an ad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Coverage {
    /// The version of this form.
    #[cfg_attr(test, schemars(extend("const" = crate::SCHEMA)))]
    pub schema: u32,
    /// That it is about how much was seen.
    pub kind: CoverageKind,
    /// The study it is given to. 1 to 64 of `a-z 0-9 -`.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]{1,64}$")))]
    pub study_id: String,
    /// The ISO week it speaks of, `2026-W48`; it is over.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")))]
    pub epoch: String,
    /// The platform.
    pub platform: Platform,
    /// Days on which posts were looked at or an ad stood on the screen.
    pub days_active: DaysBucket,
    /// Different ads that stood on the screen for a second. What was deleted is in no count.
    pub ads_seen: AdsBucket,
    /// Those of them that are political, as Sightline concludes.
    pub political_seen: AdsBucket,
    /// Those of the political ones of which no record was given, whatever the reason.
    pub kept_back: AdsBucket,
    /// The country the person says they live in, one of the study's: ISO 3166-1, two letters.
    #[cfg_attr(test, schemars(regex(pattern = "^[A-Z]{2}$")))]
    pub country: Option<String>,
    /// How old the person says they are.
    pub age_band: Option<DonorAge>,
    /// The version of the program. At most 20 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::PROGRAM)))]
    pub program: String,
}

/// What a [`Coverage`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CoverageKind {
    /// How much was seen.
    Coverage,
}
