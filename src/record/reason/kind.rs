//! The criterion: one vocabulary for what every platform says.

use serde::{Deserialize, Serialize};

/// Whom an age or interest was asked of: a gender, as platforms offer them to advertisers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Men.
    Men,
    /// Women.
    Women,
    /// Everybody.
    All,
}

impl Gender {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Men, Self::Women, Self::All];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Men => "men",
            Self::Women => "women",
            Self::All => "all",
        }
    }
}

/// How fine a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

impl Granularity {
    /// Every one of them.
    pub const ALL: [Self; 6] =
        [Self::Country, Self::Region, Self::Dma, Self::City, Self::Postal, Self::Radius];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Region => "region",
            Self::Dma => "dma",
            Self::City => "city",
            Self::Postal => "postal",
            Self::Radius => "radius",
        }
    }
}

/// In what sense a person is tied to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

impl Scope {
    /// Every one of them.
    pub const ALL: [Self; 5] = [Self::Home, Self::Recent, Self::HomeOrRecent, Self::Near, Self::NearBusiness];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Recent => "recent",
            Self::HomeOrRecent => "home_or_recent",
            Self::Near => "near",
            Self::NearBusiness => "near_business",
        }
    }
}

/// What a person engaged with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

impl Engaged {
    /// Every one of them.
    pub const ALL: [Self; 9] = [
        Self::Page,
        Self::Video,
        Self::LeadForm,
        Self::Event,
        Self::Instagram,
        Self::Canvas,
        Self::Shop,
        Self::Post,
        Self::Ad,
    ];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Video => "video",
            Self::LeadForm => "lead_form",
            Self::Event => "event",
            Self::Instagram => "instagram",
            Self::Canvas => "canvas",
            Self::Shop => "shop",
            Self::Post => "post",
            Self::Ad => "ad",
        }
    }
}

/// The criterion itself. `name` is null where the source is silent; one reason per name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

impl Kind {
    /// Its name in records.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Age { .. } => "age",
            Self::Gender { .. } => "gender",
            Self::Location { .. } => "location",
            Self::Language { .. } => "language",
            Self::Interest { .. } => "interest",
            Self::Behaviour { .. } => "behaviour",
            Self::Topic { .. } => "topic",
            Self::Keyword { .. } => "keyword",
            Self::Event { .. } => "event",
            Self::TvShow { .. } => "tv_show",
            Self::LifeEvent { .. } => "life_event",
            Self::CustomerList { .. } => "customer_list",
            Self::Lookalike { .. } => "lookalike",
            Self::WebsiteVisit { .. } => "website_visit",
            Self::AppActivity { .. } => "app_activity",
            Self::StoreVisit { .. } => "store_visit",
            Self::OfflineActivity { .. } => "offline_activity",
            Self::ProductCatalogue { .. } => "product_catalogue",
            Self::Engagement { .. } => "engagement",
            Self::PageLike { .. } => "page_like",
            Self::FriendOfPageLike { .. } => "friend_of_page_like",
            Self::FollowerOf { .. } => "follower_of",
            Self::FollowerLookalike { .. } => "follower_lookalike",
            Self::DataBroker { .. } => "data_broker",
            Self::PlatformActivity { .. } => "platform_activity",
            Self::Relationship { .. } => "relationship",
            Self::Education { .. } => "education",
            Self::School { .. } => "school",
            Self::FieldOfStudy { .. } => "field_of_study",
            Self::Employer { .. } => "employer",
            Self::Industry { .. } => "industry",
            Self::CompanySize { .. } => "company_size",
            Self::JobTitle { .. } => "job_title",
            Self::JobFunction { .. } => "job_function",
            Self::Seniority { .. } => "seniority",
            Self::Skill { .. } => "skill",
            Self::MemberGroup { .. } => "member_group",
            Self::Device { .. } => "device",
            Self::Os { .. } => "os",
            Self::Carrier { .. } => "carrier",
            Self::Platform { .. } => "platform",
            Self::Context { .. } => "context",
            Self::Ranking { .. } => "ranking",
            Self::UnresolvedAudience { .. } => "unresolved_audience",
            Self::Unrecognised { .. } => "unrecognised",
        }
    }

    /// The one name it carries: of a place, an interest, the owner of a list. `None` where the source is silent, and for
    /// criteria that are no names.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Location { name, .. }
            | Self::Language { name, .. }
            | Self::Interest { name, .. }
            | Self::Behaviour { name, .. }
            | Self::Topic { name, .. }
            | Self::Keyword { name, .. }
            | Self::Event { name, .. }
            | Self::TvShow { name, .. }
            | Self::LifeEvent { name, .. }
            | Self::WebsiteVisit { name, .. }
            | Self::AppActivity { name, .. }
            | Self::StoreVisit { name, .. }
            | Self::OfflineActivity { name, .. }
            | Self::ProductCatalogue { name, .. }
            | Self::Engagement { name, .. }
            | Self::PageLike { name, .. }
            | Self::FriendOfPageLike { name, .. }
            | Self::FollowerOf { name, .. }
            | Self::FollowerLookalike { name, .. }
            | Self::DataBroker { name, .. }
            | Self::Relationship { name, .. }
            | Self::Education { name, .. }
            | Self::School { name, .. }
            | Self::FieldOfStudy { name, .. }
            | Self::Employer { name, .. }
            | Self::Industry { name, .. }
            | Self::CompanySize { name, .. }
            | Self::JobTitle { name, .. }
            | Self::JobFunction { name, .. }
            | Self::Seniority { name, .. }
            | Self::Skill { name, .. }
            | Self::MemberGroup { name, .. }
            | Self::Device { name, .. }
            | Self::Os { name, .. }
            | Self::Carrier { name, .. }
            | Self::Platform { name, .. }
            | Self::Context { name, .. }
            | Self::UnresolvedAudience { name, .. } => name.as_deref(),
            Self::Lookalike { seed } => seed.as_deref(),
            Self::CustomerList { owner, .. } => owner.as_deref(),
            Self::Age { .. }
            | Self::Gender { .. }
            | Self::PlatformActivity {}
            | Self::Ranking {}
            | Self::Unrecognised { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn names_in_records_are_those_that_are_written() {
        let check = |written: Value, id: &str| assert_eq!(written, json!(id));
        Gender::ALL.into_iter().for_each(|one| check(json!(one), one.id()));
        Granularity::ALL.into_iter().for_each(|one| check(json!(one), one.id()));
        Scope::ALL.into_iter().for_each(|one| check(json!(one), one.id()));
        Engaged::ALL.into_iter().for_each(|one| check(json!(one), one.id()));
        // A kind for every name: what is read by its name writes that name.
        for id in KINDS {
            let fields = json!({"kind": id, "name": "n", "seed": "n", "owner": "n", "value": "men", "match_keys": [], "text": "t"});
            let kind: Kind = serde_json::from_value(fields).unwrap();
            let written = json!(kind);
            assert_eq!((written.get("kind"), kind.id()), (Some(&json!(id)), *id));
            let name = ["name", "seed", "owner"].iter().find_map(|key| written.get(key)?.as_str());
            assert_eq!(kind.name(), name, "{id}");
        }
    }

    const KINDS: &[&str] = &[
        "age",
        "gender",
        "location",
        "language",
        "interest",
        "behaviour",
        "topic",
        "keyword",
        "event",
        "tv_show",
        "life_event",
        "customer_list",
        "lookalike",
        "website_visit",
        "app_activity",
        "store_visit",
        "offline_activity",
        "product_catalogue",
        "engagement",
        "page_like",
        "friend_of_page_like",
        "follower_of",
        "follower_lookalike",
        "data_broker",
        "platform_activity",
        "relationship",
        "education",
        "school",
        "field_of_study",
        "employer",
        "industry",
        "company_size",
        "job_title",
        "job_function",
        "seniority",
        "skill",
        "member_group",
        "device",
        "os",
        "carrier",
        "platform",
        "context",
        "ranking",
        "unresolved_audience",
        "unrecognised",
    ];
}
