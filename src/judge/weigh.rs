//! What matters first, and how many people a choice leaves: both from the criteria alone, with the reason stated.

use crate::record::reason::{Granularity, Kind, Reason, Scope};

/// How few people the criteria leave. A hint from their kinds: no platform says how many there were.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Narrowness {
    /// Most people in a country or region.
    Broad,
    /// Some thousands to some hundred thousands.
    Narrow,
    /// Few enough to know them by name.
    VeryNarrow,
}

/// Why a choice counts as that narrow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Because {
    /// A list of people somebody uploaded.
    List,
    /// What single people did: visits, purchases, watching.
    Behaviour,
    /// A group made to resemble another.
    Lookalike,
    /// A neighbourhood: a postcode, a radius, near a shop.
    Neighbourhood,
    /// An employer, a school or a job.
    Work,
    /// So many criteria at once.
    Many(u8),
    /// Nothing but age, gender, language, country or the platform's own choice.
    Wide,
}

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

/// How narrow a choice is, and by what; `None` where nothing that is understood says anything.
#[must_use]
pub fn narrowness(reasons: &[Reason]) -> Option<(Narrowness, Because)> {
    let any = |test: fn(&Kind) -> bool| reasons.iter().any(|reason| test(&reason.kind));
    let understood = reasons.iter().filter(|reason| !matches!(reason.kind, Kind::Unrecognised { .. }));
    understood.clone().next()?;
    if any(|kind| matches!(kind, Kind::CustomerList { .. })) {
        return Some((Narrowness::VeryNarrow, Because::List));
    }
    if any(|kind| {
        matches!(
            kind,
            Kind::WebsiteVisit { .. }
                | Kind::AppActivity { .. }
                | Kind::StoreVisit { .. }
                | Kind::OfflineActivity { .. }
                | Kind::ProductCatalogue { .. }
                | Kind::Engagement { .. }
        )
    }) {
        return Some((Narrowness::Narrow, Because::Behaviour));
    }
    let neighbourhood = any(is_neighbourhood);
    // Criteria of different kinds must all hold at once; several of one kind widen.
    let mut kinds: Vec<_> = understood
        .filter(|reason| rank(reason) < 7 && !is_wide(&reason.kind))
        .map(|reason| std::mem::discriminant(&reason.kind))
        .collect();
    let mut seen = Vec::new();
    kinds.retain(|kind| {
        !seen.contains(kind) && {
            seen.push(*kind);
            true
        }
    });
    let many = u8::try_from(kinds.len()).unwrap_or(u8::MAX);
    if neighbourhood && (many >= 2 || any(is_narrow_age)) {
        return Some((Narrowness::VeryNarrow, Because::Neighbourhood));
    }
    if many >= 5 {
        return Some((Narrowness::VeryNarrow, Because::Many(many)));
    }
    if any(|kind| {
        matches!(
            kind,
            Kind::Employer { .. } | Kind::School { .. } | Kind::JobTitle { .. } | Kind::MemberGroup { .. }
        )
    }) {
        return Some((Narrowness::Narrow, Because::Work));
    }
    if any(|kind| matches!(kind, Kind::Lookalike { .. } | Kind::FollowerLookalike { .. })) {
        return Some((Narrowness::Narrow, Because::Lookalike));
    }
    if neighbourhood {
        return Some((Narrowness::Narrow, Because::Neighbourhood));
    }
    if many >= 3 {
        return Some((Narrowness::Narrow, Because::Many(many)));
    }
    Some((Narrowness::Broad, Because::Wide))
}

/// Whether nearly everybody fits it.
fn is_wide(kind: &Kind) -> bool {
    match kind {
        Kind::Age { min, max } => max.is_none_or(|max| max.saturating_sub(min.unwrap_or(13)) >= 20),
        Kind::Gender { .. }
        | Kind::Language { .. }
        | Kind::Platform { .. }
        | Kind::Os { .. }
        | Kind::Device { .. } => true,
        Kind::Location { granularity, .. } => matches!(granularity, None | Some(Granularity::Country)),
        _ => false,
    }
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

    fn check(kinds: &[Kind], expect: Option<(Narrowness, Because)>) {
        let reasons: Vec<Reason> =
            kinds.iter().map(|kind| reason(kind.clone(), Origin::DialogText)).collect();
        assert_eq!(narrowness(&reasons), expect, "{kinds:?}");
    }

    fn interest() -> Kind {
        Kind::Interest { name: Some("Kites".into()) }
    }

    fn place(granularity: Granularity) -> Kind {
        Kind::Location { name: Some("Elmton".into()), granularity: Some(granularity), scope: None }
    }

    #[test]
    fn criteria_say_how_few() {
        use Narrowness::{Broad, Narrow, VeryNarrow};
        let list = Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() };
        let wide = Kind::Age { min: Some(18), max: None };
        let unknown = Kind::Unrecognised { text: "x".into(), kind: None };
        check(&[], None);
        check(std::slice::from_ref(&unknown), None);
        check(&[wide.clone(), place(Granularity::Country)], Some((Broad, Because::Wide)));
        check(&[wide.clone(), interest()], Some((Broad, Because::Wide)));
        check(&[wide.clone(), list], Some((VeryNarrow, Because::List)));
        check(&[Kind::Lookalike { seed: None }], Some((Narrow, Because::Lookalike)));
        check(&[place(Granularity::Postal)], Some((Narrow, Because::Neighbourhood)));
        check(&[place(Granularity::Postal), interest()], Some((VeryNarrow, Because::Neighbourhood)));
        check(
            &[place(Granularity::City), interest(), Kind::Age { min: Some(30), max: Some(34) }],
            Some((Narrow, Because::Many(3))),
        );
        check(&[Kind::Employer { name: None }], Some((Narrow, Because::Work)));
        check(&[Kind::WebsiteVisit { name: None }], Some((Narrow, Because::Behaviour)));
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
