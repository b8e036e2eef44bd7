//! Why the person was chosen, as far as it may leave.
//!
//! The type decides how much is told of a criterion: an age in bands, a gender, a public name, or nothing but
//! that it was used. For somebody's town, employer or school there is no field it could stand in.

use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};

use crate::{Ages, Gender};

/// One targeting criterion. `sensitive` says whether it is special-category data (GDPR Art. 9).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(!try_from))]
#[serde(untagged, deny_unknown_fields, try_from = "Fields")]
#[allow(missing_docs, reason = "the three fields are those of every variant, described above")]
pub enum Reason {
    /// Ages.
    Age { kind: AgeKind, detail: Ages, sensitive: bool },
    /// A gender.
    Gender { kind: GenderKind, detail: Gender, sensitive: bool },
    /// A criterion with its name, which is public vocabulary; null where the platform named none.
    Named {
        kind: NamedKind,
        #[cfg_attr(test, schemars(length(min = 1, max = crate::limits::DETAIL)))]
        detail: Option<String>,
        sensitive: bool,
    },
    /// A criterion of which only the kind leaves; the detail is always null.
    Bare {
        kind: BareKind,
        #[cfg_attr(test, schemars(default))]
        detail: (),
        sensitive: bool,
    },
}

/// A criterion as it is written, before it is known whether its kind may have its detail.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    kind: String,
    #[serde(default)]
    detail: Option<String>,
    sensitive: bool,
}

impl TryFrom<Fields> for Reason {
    type Error = String;

    fn try_from(Fields { kind, detail, sensitive }: Fields) -> Result<Self, String> {
        fn word<'a, T: Deserialize<'a>>(text: &'a str) -> Option<T> {
            let text: StrDeserializer<'a, Error> = text.into_deserializer();
            T::deserialize(text).ok()
        }
        let fit = if let Some(kind) = word(&kind) {
            let ages = detail.and_then(|detail| Ages::try_from(detail).ok());
            ages.map(|detail| Self::Age { kind, detail, sensitive })
        } else if let Some(kind) = word(&kind) {
            let gender = detail.and_then(|detail| word(&detail));
            gender.map(|detail| Self::Gender { kind, detail, sensitive })
        } else if let Some(kind) = word(&kind) {
            Some(Self::Named { kind, detail, sensitive })
        } else {
            let kind = word(&kind).ok_or_else(|| format!("there is no kind of reason {kind:?}"))?;
            detail.is_none().then_some(Self::Bare { kind, detail: (), sensitive })
        };
        fit.ok_or_else(|| format!("a reason of the kind {kind:?} cannot have this detail"))
    }
}

/// The kind whose detail is ages in bands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AgeKind {
    /// Age.
    Age,
}

/// The kind whose detail is a gender.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum GenderKind {
    /// Gender.
    Gender,
}

/// The kinds whose name may leave: it belongs to a catalogue or a business, not to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum NamedKind {
    /// A place; named where it is a country or a region, never where it is finer.
    Location,
    /// A language.
    Language,
    /// An interest of the platform's catalogue.
    Interest,
    /// A behaviour of the platform's catalogue.
    Behaviour,
    /// A topic of the platform's catalogue.
    Topic,
    /// A television programme.
    TvShow,
    /// An uploaded list; named is the business that uploaded it, never the list.
    CustomerList,
    /// A page the person likes.
    PageLike,
    /// A page a friend likes.
    FriendOfPageLike,
    /// An account the person follows.
    FollowerOf,
    /// An account whose followers the person resembles.
    FollowerLookalike,
    /// A dealer in data.
    DataBroker,
    /// An industry.
    Industry,
    /// A kind of device.
    Device,
    /// An operating system.
    Os,
    /// A part of the platform.
    Platform,
}

/// The kinds of which nothing leaves but that they were used: a name could single a person out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum BareKind {
    /// Words searched for.
    Keyword,
    /// An event.
    Event,
    /// An event in the person's life.
    LifeEvent,
    /// Likeness to others.
    Lookalike,
    /// A visit to a website.
    WebsiteVisit,
    /// Use of an app.
    AppActivity,
    /// A visit to a shop.
    StoreVisit,
    /// Something done off the internet.
    OfflineActivity,
    /// Products looked at.
    ProductCatalogue,
    /// Having engaged with something of the advertiser's.
    Engagement,
    /// Activity on the platform's own family of apps.
    PlatformActivity,
    /// A relationship.
    Relationship,
    /// A level of education.
    Education,
    /// A school.
    School,
    /// A field of study.
    FieldOfStudy,
    /// An employer.
    Employer,
    /// The size of an employer.
    CompanySize,
    /// A job's title.
    JobTitle,
    /// A job's function.
    JobFunction,
    /// A job's seniority.
    Seniority,
    /// A skill.
    Skill,
    /// A group the person is a member of.
    MemberGroup,
    /// A carrier.
    Carrier,
    /// What the ad stood beside.
    Context,
    /// The platform's own delivery choice.
    Ranking,
    /// An audience the platform does not explain.
    UnresolvedAudience,
    /// Words this version does not know.
    Unrecognised,
}
