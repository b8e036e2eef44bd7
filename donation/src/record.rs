//! One donated ad.

use serde::{Deserialize, Serialize};

use crate::{
    Basis, Certainty, DisclosureKind, DonorAge, Platform, Political, Reason, SeenBucket, Source, Surface,
};

/// The version of [`Record`] and [`Coverage`](crate::Coverage). It counts up when a field is added, removed or changes its meaning.
pub const SCHEMA: u32 = 2;

/// One donated ad. Every field was shown to the person before it left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// The version of this form.
    #[cfg_attr(test, schemars(extend("const" = SCHEMA)))]
    pub schema: u32,
    /// That it is about an ad.
    pub kind: AdKind,
    /// The study it is given to. 1 to 64 of `a-z 0-9 -`.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]{1,64}$")))]
    pub study_id: String,
    /// The ISO week it was last seen in, `2026-W48`: the finest time that leaves.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")))]
    pub epoch: String,
    /// Where it was shown.
    pub platform: Platform,
    /// The place on the platform.
    pub surface: Option<Surface>,
    /// SHA-256 of platform, advertiser, text and landing domain as they stand here: equal for the same ad, whoever saw it and gave as much
    /// of it, and never a platform's id, which could be an ad shown to one person only. 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub ad_hash: String,
    /// Who placed it.
    pub advertiser: Advertiser,
    /// What the platform declares.
    pub disclosure: Option<Disclosure>,
    /// The advertiser's words, scrubbed of addresses, numbers and links. At most 5,000 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::TEXT)))]
    pub text: Option<String>,
    /// The registered name a click would lead to (`elm.co.uk`), nothing more. At most 253 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::HOST), regex(pattern = "^[^/?#@ ]+$")))]
    pub landing_domain: Option<String>,
    /// How sure the reading was.
    pub certainty: Option<Certainty>,
    /// What was concluded.
    pub political: Verdict,
    /// Why the person was chosen, generalised.
    pub targeting: Option<Targeting>,
    /// How often it was seen, coarsely.
    pub seen: SeenBucket,
    /// Whether it counts the person for this ad (`ad_hash`): true of one record of all they give to the study, so that people are counted.
    pub first_for_ad: bool,
    /// Whether it counts the person for this advertiser, as it is named here; never where nobody is named.
    pub first_for_advertiser: bool,
    /// The country the person says they live in, one of the study's: ISO 3166-1, two letters.
    #[cfg_attr(test, schemars(regex(pattern = "^[A-Z]{2}$")))]
    pub country: Option<String>,
    /// How old the person says they are.
    pub age_band: Option<DonorAge>,
    /// The version of the program. At most 20 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::PROGRAM)))]
    pub program: String,
}

/// What a [`Record`] is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AdKind {
    /// An ad.
    Ad,
}

impl Record {
    /// Takes out grounds of the conclusion that are not in the record: they would tell that something was left out.
    pub fn forget_grounds(&mut self) {
        let Self { advertiser, disclosure, text, .. } = self;
        self.political.basis.retain(|ground| match ground {
            Basis::Disclosure => disclosure.is_some(),
            Basis::KnownAdvertiser => advertiser.name.is_some() || advertiser.handle.is_some(),
            Basis::Text => text.is_some(),
        });
    }
}

/// Who placed the ad: public by nature.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Advertiser {
    /// As shown. At most 200 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::NAME)))]
    pub name: Option<String>,
    /// The account name. At most 100 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::HANDLE)))]
    pub handle: Option<String>,
}

/// The declaration of the platform or the advertiser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// Which.
    pub kind: DisclosureKind,
    /// Who paid, as named. At most 300 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::PAYER)))]
    pub payer: Option<String>,
    /// Who authorised it. At most 300 characters.
    #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::PAYER)))]
    pub authorised_by: Option<String>,
}

/// What was concluded, kept apart from the declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The conclusion.
    pub verdict: Political,
    /// Its grounds.
    pub basis: Vec<Basis>,
}

/// What the platform's explanation said, generalised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Targeting {
    /// The form of the explanation.
    pub source: Source,
    /// The criteria, at most 64.
    #[cfg_attr(test, schemars(length(max = crate::limits::REASONS)))]
    pub reasons: Vec<Reason>,
}
