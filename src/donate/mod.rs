//! The only type that leaves the machine, and the way to it.
//!
//! Invariant: no field of [`Donation`] can hold anything about the viewer but what the study asked for and
//! the person saw and approved. There is no id of a person or an install, no exact time, no address of a
//! page, no click id and no markup.

mod generalise;
pub mod outbox;
mod validate;

pub use generalise::{generalise, scrub};
pub use validate::{Problem, told, validate};

use serde::{Deserialize, Serialize};

use crate::record::ad::{DisclosureKind, Platform, Surface};
use crate::record::finding::{Basis, Certainty, Political};
use crate::record::reason::Source;

/// The version of the donated record.
pub const SCHEMA: u32 = 1;

/// How often an ad was seen, coarsely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeenBucket {
    /// Once, or imported.
    #[serde(rename = "1")]
    Once,
    /// Two or three times.
    #[serde(rename = "2-3")]
    Few,
    /// Four to nine times.
    #[serde(rename = "4-9")]
    Several,
    /// Ten times or more.
    #[serde(rename = "10+")]
    Many,
}

impl SeenBucket {
    /// The bucket of a count.
    #[must_use]
    pub const fn of(count: u32) -> Self {
        match count {
            0 | 1 => Self::Once,
            2 | 3 => Self::Few,
            4..=9 => Self::Several,
            _ => Self::Many,
        }
    }
}

/// Who placed the ad: public by nature.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonatedAdvertiser {
    /// As shown. At most 200 characters.
    pub name: Option<String>,
    /// The account name. At most 100 characters.
    pub handle: Option<String>,
}

/// The platform's declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonatedDisclosure {
    /// Which.
    pub kind: DisclosureKind,
    /// Who paid, as named. At most 300 characters.
    pub payer: Option<String>,
    /// Who authorised it. At most 300 characters.
    pub authorised_by: Option<String>,
}

/// What we concluded, kept apart from the declaration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonatedVerdict {
    /// The conclusion.
    pub verdict: Political,
    /// Its ground.
    pub basis: Vec<Basis>,
}

/// One targeting criterion, generalised: only kinds and details that cannot single a person out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonatedReason {
    /// The name of the kind, as in the record.
    pub kind: String,
    /// A generalised detail, where one may leave: an age band, a country, a public interest. At most 100
    /// characters.
    pub detail: Option<String>,
    /// Whether the criterion is special-category data.
    pub sensitive: bool,
}

/// What the platform's explanation said, generalised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DonatedTargeting {
    /// The form of the explanation.
    pub source: Source,
    /// The criteria, at most 64.
    pub reasons: Vec<DonatedReason>,
}

/// One donated ad. Every field was shown to the person before it left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Donation {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The study it is given to. 1 to 64 of `a-z 0-9 -`.
    pub study_id: String,
    /// The ISO week it was last seen in, `2026-W48`: the finest time that leaves.
    pub epoch: String,
    /// Where it was shown.
    pub platform: Platform,
    /// The place on the platform.
    pub surface: Option<Surface>,
    /// SHA-256 of advertiser, text and landing domain: equal for the same ad, whoever saw it, and never a
    /// platform's id, which could be an ad shown to one person only. 64 hexadecimal digits.
    pub ad_hash: String,
    /// Who placed it.
    pub advertiser: DonatedAdvertiser,
    /// What the platform declares.
    pub disclosure: Option<DonatedDisclosure>,
    /// The advertiser's words, scrubbed of addresses, numbers and links. At most 5,000 characters.
    pub text: Option<String>,
    /// The host a click would lead to, nothing more. At most 253 characters.
    pub landing_domain: Option<String>,
    /// How sure the reading was.
    pub certainty: Option<Certainty>,
    /// What we concluded.
    pub political: DonatedVerdict,
    /// Why the person was chosen, generalised.
    pub targeting: Option<DonatedTargeting>,
    /// How often it was seen, coarsely.
    pub seen: SeenBucket,
    /// The version of the program. At most 20 characters.
    pub program: String,
}

/// What travels to the collector: the record and the hash of a secret that only the donor holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// `hex(SHA-256("sightline-withdraw-v1" ‖ secret))`: makes a retry harmless and a withdrawal possible,
    /// and ties no two records together. 64 hexadecimal digits.
    pub withdraw_tag: String,
    /// The record.
    pub donation: Donation,
}

/// What a study says about itself before anybody joins. Data only, no code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// 1 to 64 of `a-z 0-9 -`.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Who is responsible, with a way to reach them.
    pub controller: String,
    /// How to reach them.
    pub contact: String,
    /// What the data is for.
    pub purpose: String,
    /// Who receives it.
    pub recipients: String,
    /// How long it is kept, in days after the study ends.
    pub retention_days: u32,
    /// The last day of the study, `YYYY-MM-DD`.
    pub ends: String,
}

impl Envelope {
    /// The tag that belongs to a donor's secret of 32 random bytes in hexadecimal.
    #[must_use]
    pub fn tag(secret: &str) -> String {
        use sha2::{Digest, Sha256};
        let mut hash = Sha256::new();
        hash.update(b"sightline-withdraw-v1");
        hash.update(secret.as_bytes());
        crate::text::hex(&hash.finalize())
    }
}
