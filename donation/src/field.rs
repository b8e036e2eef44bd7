//! What a study may ask for: a closed set, so that one sentence each says what goes along.

use serde::{Deserialize, Serialize};

use crate::{Coverage, Reason, Record};

/// What a study may ask for beyond what every record holds: the week, the platform, who placed the ad, and what was concluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// [`Record::surface`](crate::Record::surface).
    Surface,
    /// [`Advertiser::handle`](crate::Advertiser::handle).
    Account,
    /// [`Record::disclosure`](crate::Record::disclosure).
    Disclosure,
    /// [`Record::text`](crate::Record::text).
    Text,
    /// [`Record::landing_domain`](crate::Record::landing_domain).
    LandingDomain,
    /// [`Record::certainty`](crate::Record::certainty).
    Certainty,
    /// [`Record::targeting`](crate::Record::targeting): of what kind the criteria were, ages, genders.
    Targeting,
    /// The names in them: of pages, interests, places, owners of lists.
    TargetingNames,
    /// [`Record::country`](crate::Record::country), and the same of [`Coverage`](crate::Coverage): what the person says of themselves.
    Country,
    /// [`Record::age_band`](crate::Record::age_band), likewise.
    AgeBand,
    /// A [`Coverage`](crate::Coverage) besides the records of ads: how much was seen in a week.
    Coverage,
}

impl Field {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: [Self; 11] = [
        Self::Surface,
        Self::Account,
        Self::Disclosure,
        Self::Text,
        Self::LandingDomain,
        Self::Certainty,
        Self::Targeting,
        Self::TargetingNames,
        Self::Country,
        Self::AgeBand,
        Self::Coverage,
    ];

    /// Where it stands in a record; nowhere what is a record of its own.
    #[must_use]
    pub const fn place(self) -> Option<&'static str> {
        Some(match self {
            Self::Surface => "surface",
            Self::Account => "advertiser.handle",
            Self::Disclosure => "disclosure",
            Self::Text => "text",
            Self::LandingDomain => "landing_domain",
            Self::Certainty => "certainty",
            Self::Targeting => "targeting",
            Self::TargetingNames => "targeting.reasons.detail",
            Self::Country => "country",
            Self::AgeBand => "age_band",
            Self::Coverage => return None,
        })
    }

    /// Whether a record says anything of it.
    #[must_use]
    pub fn is_in(self, record: &Record) -> bool {
        let mut without = record.clone();
        self.leave_out(&mut without);
        without != *record
    }

    /// Whether what is said of the person stands in a [`Coverage`].
    #[must_use]
    pub const fn is_in_coverage(self, coverage: &Coverage) -> bool {
        match self {
            Self::Country => coverage.country.is_some(),
            Self::AgeBand => coverage.age_band.is_some(),
            _ => false,
        }
    }

    /// Takes it out of a record.
    pub fn leave_out(self, record: &mut Record) {
        match self {
            Self::Surface => record.surface = None,
            Self::Account => record.advertiser.handle = None,
            Self::Disclosure => record.disclosure = None,
            Self::Text => record.text = None,
            Self::LandingDomain => record.landing_domain = None,
            Self::Certainty => record.certainty = None,
            Self::Targeting => record.targeting = None,
            Self::Country => record.country = None,
            Self::AgeBand => record.age_band = None,
            Self::Coverage => {}
            Self::TargetingNames => {
                for reason in record.targeting.iter_mut().flat_map(|targeting| &mut targeting.reasons) {
                    if let Reason::Named { detail, .. } = reason {
                        *detail = None;
                    }
                }
            }
        }
    }
}
