//! Why a person was chosen: one vocabulary for what every platform says.

use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

/// Whom an age or interest was asked of: a gender, as platforms offer them to advertisers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Men.
    Men,
    /// Women.
    Women,
    /// Everybody.
    All,
}

/// How fine a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)] // the names are the documentation; DESIGN's table lists them
pub enum Granularity {
    Country,
    Region,
    Dma,
    City,
    Postal,
    Radius,
}

/// In what sense a person is tied to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Lives there.
    Home,
    /// Was there recently.
    Recent,
    /// Lives there or was there recently.
    HomeOrRecent,
    /// Near the place named.
    Near,
    /// Near the advertiser's business.
    NearBusiness,
}

/// What a person engaged with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the names are the documentation
pub enum Engaged {
    Page,
    Video,
    LeadForm,
    Event,
    Instagram,
    Canvas,
    Shop,
    Post,
    Ad,
}

/// The criterion itself. `name` is null where the source is silent; one reason per name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs)] // fields are those of the record, described once in ARCHITECTURE.md
pub enum Kind {
    /// Years; null means no bound.
    Age {
        min: Option<u8>,
        max: Option<u8>,
    },
    Gender {
        value: Gender,
    },
    Location {
        name: Option<String>,
        granularity: Option<Granularity>,
        scope: Option<Scope>,
    },
    Language {
        name: Option<String>,
    },
    Interest {
        name: Option<String>,
    },
    Behaviour {
        name: Option<String>,
    },
    Topic {
        name: Option<String>,
    },
    Keyword {
        name: Option<String>,
    },
    Event {
        name: Option<String>,
    },
    TvShow {
        name: Option<String>,
    },
    LifeEvent {
        name: Option<String>,
    },
    /// An uploaded list; `owner` is who uploaded it, if named.
    CustomerList {
        owner: Option<String>,
        list: Option<String>,
        match_keys: Vec<String>,
    },
    Lookalike {
        seed: Option<String>,
    },
    WebsiteVisit {
        name: Option<String>,
    },
    AppActivity {
        name: Option<String>,
    },
    StoreVisit {
        name: Option<String>,
    },
    OfflineActivity {
        name: Option<String>,
    },
    ProductCatalogue {
        name: Option<String>,
    },
    Engagement {
        with: Option<Engaged>,
        name: Option<String>,
    },
    PageLike {
        name: Option<String>,
    },
    FriendOfPageLike {
        name: Option<String>,
    },
    FollowerOf {
        name: Option<String>,
    },
    FollowerLookalike {
        name: Option<String>,
    },
    DataBroker {
        name: Option<String>,
    },
    /// Activity on the platform's own family of apps, nothing more said.
    PlatformActivity {},
    Relationship {
        name: Option<String>,
    },
    Education {
        name: Option<String>,
    },
    School {
        name: Option<String>,
    },
    FieldOfStudy {
        name: Option<String>,
    },
    Employer {
        name: Option<String>,
    },
    Industry {
        name: Option<String>,
    },
    CompanySize {
        name: Option<String>,
    },
    JobTitle {
        name: Option<String>,
    },
    JobFunction {
        name: Option<String>,
    },
    Seniority {
        name: Option<String>,
    },
    Skill {
        name: Option<String>,
    },
    MemberGroup {
        name: Option<String>,
    },
    Device {
        name: Option<String>,
    },
    Os {
        name: Option<String>,
    },
    Carrier {
        name: Option<String>,
    },
    Platform {
        name: Option<String>,
    },
    /// The video, site, community or search the ad stood beside.
    Context {
        name: Option<String>,
    },
    /// The platform's own delivery choice.
    Ranking {},
    UnresolvedAudience {
        name: Option<String>,
    },
    /// Words or a type this version does not know, verbatim.
    Unrecognised {
        text: String,
        #[serde(rename = "type")]
        kind: Option<String>,
    },
}

/// Where a reason was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The platform's structured data.
    PlatformJson,
    /// The words of its explanation.
    DialogText,
    /// A data download.
    Archive,
    /// An attribute in the page.
    Attribute,
}

/// Who asked for the criterion, where the source says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AskedBy {
    /// The advertiser.
    Advertiser,
    /// The platform itself.
    Platform,
}

/// One reason a person was shown an ad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The criterion.
    #[serde(flatten)]
    pub kind: Kind,
    /// Whether UK and EU law treats the criterion as special-category data (GDPR Art. 9).
    #[serde(default)]
    pub sensitive: bool,
    /// Where it was read.
    pub origin: Origin,
    /// Who asked for it; null where the source is silent.
    #[serde(default)]
    pub asked_by: Option<AskedBy>,
}

impl Reason {
    /// The same, with who asked.
    #[must_use]
    pub const fn asked_by(mut self, who: AskedBy) -> Self {
        self.asked_by = Some(who);
        self
    }
}

/// Which form the explanation had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A dialog the person opened.
    Dialog,
    /// Structured data of the platform.
    PlatformJson,
    /// A page or frame of the platform.
    Page,
    /// An attribute of the ad itself.
    Attribute,
    /// A data download.
    Archive,
}

/// Everything one explanation said. Unknown text stays in `reasons` as [`Kind::Unrecognised`] and is listed
/// once more as `unrecognised` when written, so that a reader of the record cannot overlook it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Explanation {
    /// Its form.
    pub source: Source,
    /// What it said.
    pub reasons: Vec<Reason>,
}

impl Explanation {
    /// Adds what another reading of the same ad's explanation said, each reason once.
    pub fn merge(&mut self, other: Self) {
        for reason in other.reasons {
            if !self.reasons.iter().any(|known| known.kind == reason.kind) {
                self.reasons.push(reason);
            }
        }
    }
}

#[derive(Serialize)]
struct Unknown<'a> {
    text: &'a str,
    #[serde(rename = "type")]
    kind: Option<&'a str>,
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let unrecognised: Vec<Unknown<'_>> = self
            .reasons
            .iter()
            .filter_map(|reason| match &reason.kind {
                Kind::Unrecognised { text, kind } => Some(Unknown { text, kind: kind.as_deref() }),
                _ => None,
            })
            .collect();
        let mut out = serializer.serialize_struct("Explanation", 3)?;
        out.serialize_field("source", &self.source)?;
        out.serialize_field("reasons", &self.reasons)?;
        out.serialize_field("unrecognised", &unrecognised)?;
        out.end()
    }
}
