//! What matters first among reasons, and of which way of choosing each is. How many people a choice leaves no platform says,
//! and nothing here guesses it.

use crate::record::reason::{Granularity, Kind, Reason, Scope};

/// The place of a reason among others: the smaller, the more it matters. Lists first, then what the law protects, then
/// what singles out, then the rest; what is not understood and what the platform chose by itself come last.
#[must_use]
pub fn rank(reason: &Reason) -> u8 {
    match &reason.kind {
        Kind::CustomerList { .. } | Kind::DataBroker { .. } => 0,
        Kind::Lookalike { .. } => 1,
        _ if reason.sensitive => 2,
        Kind::WebsiteVisit { .. }
        | Kind::AppActivity { .. }
        | Kind::StoreVisit { .. }
        | Kind::OfflineActivity { .. }
        | Kind::ProductCatalogue { .. } => 3,
        kind if is_neighbourhood(kind) || is_narrow_age(kind) => 4,
        Kind::Unrecognised { .. } => 8,
        Kind::Ranking {} | Kind::PlatformActivity {} => 7,
        Kind::Age { .. } | Kind::Gender { .. } | Kind::Language { .. } | Kind::Location { .. } => 6,
        _ => 5,
    }
}

fn is_neighbourhood(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Location { granularity: Some(Granularity::Postal | Granularity::Radius), .. }
            | Kind::Location { scope: Some(Scope::Near | Scope::NearBusiness), .. }
    )
}

/// Five years or fewer.
fn is_narrow_age(kind: &Kind) -> bool {
    matches!(kind, Kind::Age { min: Some(min), max: Some(max) } if max.saturating_sub(*min) <= 5)
}

/// The ways of choosing people, as a person would tell them apart; each reason is of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// A list of people that somebody uploaded or sold.
    List,
    /// A group made to resemble another.
    Lookalike,
    /// What the person did on other sites, in apps and shops.
    Elsewhere,
    /// What the person did on the platform.
    Engagement,
    /// What the person is thought to care about.
    Interests,
    /// Work, school, family.
    Profile,
    /// Where the person lives or was.
    Place,
    /// Age and gender.
    AgeGender,
    /// Language and device.
    Device,
    /// What the person was looking at.
    Context,
    /// The platform's own choice.
    Delivery,
    /// Not described or not understood.
    Unclear,
}

impl Method {
    /// Every one, what singles out most first.
    pub const ALL: [Self; 12] = [
        Self::List,
        Self::Lookalike,
        Self::Elsewhere,
        Self::Engagement,
        Self::Interests,
        Self::Profile,
        Self::Place,
        Self::AgeGender,
        Self::Device,
        Self::Context,
        Self::Delivery,
        Self::Unclear,
    ];

    /// Its name in addresses and messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Lookalike => "lookalike",
            Self::Elsewhere => "elsewhere",
            Self::Engagement => "engagement",
            Self::Interests => "interests",
            Self::Profile => "profile",
            Self::Place => "place",
            Self::AgeGender => "age-gender",
            Self::Device => "device",
            Self::Context => "context",
            Self::Delivery => "delivery",
            Self::Unclear => "unclear",
        }
    }
}

/// The way of choosing a reason is of.
#[must_use]
pub const fn method(kind: &Kind) -> Method {
    match kind {
        Kind::CustomerList { .. } | Kind::DataBroker { .. } => Method::List,
        Kind::Lookalike { .. } | Kind::FollowerLookalike { .. } => Method::Lookalike,
        Kind::WebsiteVisit { .. }
        | Kind::AppActivity { .. }
        | Kind::StoreVisit { .. }
        | Kind::OfflineActivity { .. }
        | Kind::ProductCatalogue { .. } => Method::Elsewhere,
        Kind::Engagement { .. }
        | Kind::PageLike { .. }
        | Kind::FriendOfPageLike { .. }
        | Kind::FollowerOf { .. }
        | Kind::MemberGroup { .. }
        | Kind::PlatformActivity {} => Method::Engagement,
        Kind::Interest { .. }
        | Kind::Behaviour { .. }
        | Kind::Topic { .. }
        | Kind::Keyword { .. }
        | Kind::Event { .. }
        | Kind::TvShow { .. } => Method::Interests,
        Kind::LifeEvent { .. }
        | Kind::Relationship { .. }
        | Kind::Education { .. }
        | Kind::School { .. }
        | Kind::FieldOfStudy { .. }
        | Kind::Employer { .. }
        | Kind::Industry { .. }
        | Kind::CompanySize { .. }
        | Kind::JobTitle { .. }
        | Kind::JobFunction { .. }
        | Kind::Seniority { .. }
        | Kind::Skill { .. } => Method::Profile,
        Kind::Location { .. } => Method::Place,
        Kind::Age { .. } | Kind::Gender { .. } => Method::AgeGender,
        Kind::Language { .. }
        | Kind::Device { .. }
        | Kind::Os { .. }
        | Kind::Carrier { .. }
        | Kind::Platform { .. } => Method::Device,
        Kind::Context { .. } => Method::Context,
        Kind::Ranking {} => Method::Delivery,
        Kind::UnresolvedAudience { .. } | Kind::Unrecognised { .. } => Method::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reason;
    use crate::record::reason::Origin;

    fn interest() -> Kind {
        Kind::Interest { name: Some("Kites".into()) }
    }

    #[test]
    fn lists_come_first_and_what_is_not_understood_last() {
        let mut reasons: Vec<Reason> = [
            Kind::Unrecognised { text: "x".into(), kind: None },
            Kind::Age { min: Some(18), max: None },
            interest(),
            Kind::Interest { name: Some("Liberal".into()) },
            Kind::Lookalike { seed: None },
            Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() },
        ]
        .into_iter()
        .map(|kind| reason(kind, Origin::DialogText))
        .collect();
        reasons.sort_by_key(rank);
        let ranks: Vec<u8> = reasons.iter().map(rank).collect();
        assert_eq!(ranks, [0, 1, 2, 5, 6, 8]);
    }
}
