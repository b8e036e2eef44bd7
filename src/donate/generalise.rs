//! An ad as it may leave: everything that could single a person out is dropped or made coarse.

use donation::{
    AdKind, Advertiser, AgeKind, Ages, BareKind, GenderKind, NamedKind, Record, SCHEMA, SeenBucket, Study,
    limits,
};
use sha2::{Digest, Sha256};

use crate::keep::giving::About;
use crate::record::ad::{DisclosureKind, Platform, Surface};
use crate::record::finding::{Basis, Certainty, Political};
use crate::record::reason::{Gender, Granularity, Kind, Reason, Source};
use crate::record::stored::Stored;
use crate::text::fold;

use super::scrub::{kept, kept_name, limit};

/// What would leave of an ad, for a study: nothing it does not ask for. Pure, so the person reviews the very record that is sent.
#[must_use]
pub fn generalise(stored: &Stored, study: &Study, about: &About) -> Record {
    let mut record = study.reduce(coarse(stored, &study.id, about));
    record.ad_hash = fingerprint(&record);
    record
}

/// An ad as coarsely as anything may leave.
fn coarse(stored: &Stored, study_id: &str, about: &About) -> Record {
    let ad = &stored.ad;
    let text = ad.text.as_deref().and_then(|text| kept(text, limits::TEXT));
    let landing_domain = ad
        .landing_url
        .as_deref()
        .and_then(crate::text::url::host)
        .and_then(|host| crate::text::domain::registrable(&host))
        .and_then(|domain| limit(&domain, limits::HOST));
    let advertiser = Advertiser {
        name: ad.advertiser.name.as_deref().and_then(|name| kept_name(name, limits::NAME)),
        handle: ad.advertiser.handle.as_deref().and_then(|handle| kept_name(handle, limits::HANDLE)),
    };
    Record {
        schema: SCHEMA,
        kind: AdKind::Ad,
        study_id: study_id.to_owned(),
        epoch: crate::text::date::week(stored.last_seen),
        platform: platform(ad.platform),
        surface: ad.surface.map(surface),
        ad_hash: String::new(),
        advertiser,
        disclosure: ad.disclosure.as_ref().map(|disclosure| donation::Disclosure {
            kind: disclosure_kind(disclosure.kind),
            payer: disclosure.payer.as_deref().and_then(|payer| kept_name(payer, limits::PAYER)),
            authorised_by: disclosure
                .authorised_by
                .as_deref()
                .and_then(|name| kept_name(name, limits::PAYER)),
        }),
        text,
        landing_domain,
        certainty: ad.certainty.map(certainty),
        political: donation::Verdict {
            verdict: political(ad.political.verdict),
            basis: ad.political.basis.iter().copied().map(basis).collect(),
        },
        targeting: ad.explanation.as_ref().map(|explanation| donation::Targeting {
            source: source(explanation.source),
            reasons: explanation.reasons.iter().take(limits::REASONS).map(reason).collect(),
        }),
        seen: SeenBucket::of(stored.sightings),
        // Told once it is known what remains of it.
        first_for_ad: false,
        first_for_advertiser: false,
        country: about.country.clone(),
        age_band: about.age_band,
        program: env!("CARGO_PKG_VERSION").to_owned(),
    }
}

/// What the same ad is recognised by: a hash of what the record says of advertiser, words and site. What is left out of the record
/// is left out of it too, for a text out of a known set is named by its hash as well as by its words.
pub(super) fn fingerprint(record: &Record) -> String {
    let Record { platform, advertiser, text, landing_domain, .. } = record;
    let platform = serde_json::to_value(platform).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [
        platform.as_str().unwrap_or_default(),
        &fold(advertiser.handle.as_deref().or(advertiser.name.as_deref()).unwrap_or_default()),
        &fold(text.as_deref().unwrap_or_default()),
        landing_domain.as_deref().unwrap_or_default(),
    ] {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    crate::text::hex(&hash.finalize())
}

/// A reason by its kind, with a detail only where that is public vocabulary or coarse. What names a person's
/// place, employer, school, relationship or number stays at home.
///
/// No arm stands for the rest: a new kind does not compile until somebody decides how it leaves.
fn reason(reason: &Reason) -> donation::Reason {
    let sensitive = reason.sensitive;
    let named = |kind: NamedKind, name: &Option<String>| {
        let detail = name.as_deref().and_then(|name| kept(name, limits::DETAIL));
        donation::Reason::Named { kind, detail, sensitive }
    };
    let bare = |kind: BareKind| donation::Reason::Bare { kind, detail: (), sensitive };
    match &reason.kind {
        Kind::Age { min, max } => {
            donation::Reason::Age { kind: AgeKind::Age, detail: Ages::covering(*min, *max), sensitive }
        }
        Kind::Gender { value } => {
            donation::Reason::Gender { kind: GenderKind::Gender, detail: gender(*value), sensitive }
        }
        Kind::Location { name, granularity, scope: _ } => match granularity {
            Some(Granularity::Country | Granularity::Region) => named(NamedKind::Location, name),
            Some(Granularity::Dma | Granularity::City | Granularity::Postal | Granularity::Radius) | None => {
                named(NamedKind::Location, &None)
            }
        },
        // Who uploads lists is a business, and the point of the research.
        Kind::CustomerList { owner, list: _, match_keys: _ } => named(NamedKind::CustomerList, owner),
        Kind::Language { name } => named(NamedKind::Language, name),
        Kind::Interest { name } => named(NamedKind::Interest, name),
        Kind::Behaviour { name } => named(NamedKind::Behaviour, name),
        Kind::Topic { name } => named(NamedKind::Topic, name),
        Kind::TvShow { name } => named(NamedKind::TvShow, name),
        Kind::PageLike { name } => named(NamedKind::PageLike, name),
        Kind::FriendOfPageLike { name } => named(NamedKind::FriendOfPageLike, name),
        Kind::FollowerOf { name } => named(NamedKind::FollowerOf, name),
        Kind::FollowerLookalike { name } => named(NamedKind::FollowerLookalike, name),
        Kind::DataBroker { name } => named(NamedKind::DataBroker, name),
        Kind::Industry { name } => named(NamedKind::Industry, name),
        Kind::Device { name } => named(NamedKind::Device, name),
        Kind::Os { name } => named(NamedKind::Os, name),
        Kind::Platform { name } => named(NamedKind::Platform, name),
        Kind::Keyword { name: _ } => bare(BareKind::Keyword),
        Kind::Event { name: _ } => bare(BareKind::Event),
        Kind::LifeEvent { name: _ } => bare(BareKind::LifeEvent),
        Kind::Lookalike { seed: _ } => bare(BareKind::Lookalike),
        Kind::WebsiteVisit { name: _ } => bare(BareKind::WebsiteVisit),
        Kind::AppActivity { name: _ } => bare(BareKind::AppActivity),
        Kind::StoreVisit { name: _ } => bare(BareKind::StoreVisit),
        Kind::OfflineActivity { name: _ } => bare(BareKind::OfflineActivity),
        Kind::ProductCatalogue { name: _ } => bare(BareKind::ProductCatalogue),
        Kind::Engagement { with: _, name: _ } => bare(BareKind::Engagement),
        Kind::PlatformActivity {} => bare(BareKind::PlatformActivity),
        Kind::Relationship { name: _ } => bare(BareKind::Relationship),
        Kind::Education { name: _ } => bare(BareKind::Education),
        Kind::School { name: _ } => bare(BareKind::School),
        Kind::FieldOfStudy { name: _ } => bare(BareKind::FieldOfStudy),
        Kind::Employer { name: _ } => bare(BareKind::Employer),
        Kind::CompanySize { name: _ } => bare(BareKind::CompanySize),
        Kind::JobTitle { name: _ } => bare(BareKind::JobTitle),
        Kind::JobFunction { name: _ } => bare(BareKind::JobFunction),
        Kind::Seniority { name: _ } => bare(BareKind::Seniority),
        Kind::Skill { name: _ } => bare(BareKind::Skill),
        Kind::MemberGroup { name: _ } => bare(BareKind::MemberGroup),
        Kind::Carrier { name: _ } => bare(BareKind::Carrier),
        Kind::Context { name: _ } => bare(BareKind::Context),
        Kind::Ranking {} => bare(BareKind::Ranking),
        Kind::UnresolvedAudience { name: _ } => bare(BareKind::UnresolvedAudience),
        Kind::Unrecognised { text: _, kind: _ } => bare(BareKind::Unrecognised),
    }
}

pub(super) const fn platform(it: Platform) -> donation::Platform {
    match it {
        Platform::Facebook => donation::Platform::Facebook,
        Platform::Google => donation::Platform::Google,
        Platform::Instagram => donation::Platform::Instagram,
        Platform::LinkedIn => donation::Platform::LinkedIn,
        Platform::Reddit => donation::Platform::Reddit,
        Platform::TikTok => donation::Platform::TikTok,
        Platform::X => donation::Platform::X,
        Platform::YouTube => donation::Platform::YouTube,
    }
}

const fn surface(it: Surface) -> donation::Surface {
    match it {
        Surface::Feed => donation::Surface::Feed,
        Surface::RightColumn => donation::Surface::RightColumn,
        Surface::Search => donation::Surface::Search,
        Surface::Marketplace => donation::Surface::Marketplace,
        Surface::Instream => donation::Surface::Instream,
        Surface::Video => donation::Surface::Video,
        Surface::Conversation => donation::Surface::Conversation,
        Surface::Player => donation::Surface::Player,
        Surface::Companion => donation::Surface::Companion,
        Surface::Masthead => donation::Surface::Masthead,
        Surface::Story => donation::Surface::Story,
        Surface::Trends => donation::Surface::Trends,
        Surface::Suggestions => donation::Surface::Suggestions,
        Surface::Shorts => donation::Surface::Shorts,
        Surface::Archive => donation::Surface::Archive,
    }
}

const fn disclosure_kind(it: DisclosureKind) -> donation::DisclosureKind {
    match it {
        DisclosureKind::Political => donation::DisclosureKind::Political,
        DisclosureKind::Issue => donation::DisclosureKind::Issue,
        DisclosureKind::EuTtpa => donation::DisclosureKind::EuTtpa,
        DisclosureKind::UkImprint => donation::DisclosureKind::UkImprint,
        DisclosureKind::UsDisclaimer => donation::DisclosureKind::UsDisclaimer,
        DisclosureKind::CaAuthorisation => donation::DisclosureKind::CaAuthorisation,
        DisclosureKind::AuAuthorisation => donation::DisclosureKind::AuAuthorisation,
        DisclosureKind::BrElectoral => donation::DisclosureKind::BrElectoral,
        DisclosureKind::NzPromoter => donation::DisclosureKind::NzPromoter,
    }
}

const fn certainty(it: Certainty) -> donation::Certainty {
    match it {
        Certainty::Confirmed => donation::Certainty::Confirmed,
        Certainty::Likely => donation::Certainty::Likely,
    }
}

const fn political(it: Political) -> donation::Political {
    match it {
        Political::Political => donation::Political::Political,
        Political::Issue => donation::Political::Issue,
        Political::Not => donation::Political::Not,
        Political::Unknown => donation::Political::Unknown,
    }
}

const fn basis(it: Basis) -> donation::Basis {
    match it {
        Basis::Disclosure => donation::Basis::Disclosure,
        Basis::KnownAdvertiser => donation::Basis::KnownAdvertiser,
        Basis::Text => donation::Basis::Text,
    }
}

const fn source(it: Source) -> donation::Source {
    match it {
        Source::Dialog => donation::Source::Dialog,
        Source::PlatformJson => donation::Source::PlatformJson,
        Source::Page => donation::Source::Page,
        Source::Attribute => donation::Source::Attribute,
        Source::Archive => donation::Source::Archive,
    }
}

const fn gender(it: Gender) -> donation::Gender {
    match it {
        Gender::Men => donation::Gender::Men,
        Gender::Women => donation::Gender::Women,
        Gender::All => donation::Gender::All,
    }
}
