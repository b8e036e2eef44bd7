//! One plain sentence for every reason: who says so, who asked for it, and whom.
//!
//! Every sentence has three parts: the source ("Facebook says"), the claim ("Better Buses asked to reach")
//! and the people ("people aged 35 or over"). Nothing is claimed in our own voice: a platform may be wrong
//! about a person, and so may an advertiser. Names stand in quotation marks because they are others' words.

use crate::ad::Platform;
use crate::reason::{AskedBy, Engaged, Gender, Granularity, Kind, Origin, Reason, Scope};

use super::tidy;

/// The longest name quoted, in characters.
const NAME: usize = 160;

/// The longest unrecognised text quoted, in characters: a whole explanation may be one.
const VERBATIM: usize = 1_000;

/// A reason as one grammatical sentence. `advertiser` is the name as shown; empty where none is known.
#[must_use]
pub fn sentence(reason: &Reason, advertiser: &str, platform: Platform) -> String {
    let site = platform.name();
    let advertiser = match tidy(advertiser, NAME) {
        name if name.is_empty() => "the advertiser".to_owned(),
        name => name,
    };
    let source = source(reason.origin, site);

    match &reason.kind {
        Kind::Ranking {} => {
            return format!("{source} that {site}’s own delivery system chose to show this ad to you.");
        }
        Kind::Unrecognised { text, kind } => {
            let words = match tidy(text, VERBATIM) {
                words if words.is_empty() => tidy(kind.as_deref().unwrap_or_default(), NAME),
                words => words,
            };
            return if words.is_empty() {
                format!("{source} something about the choice that Sightline cannot read yet.")
            } else {
                let stop = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
                format!("{source}, in words Sightline does not know yet: “{words}”{stop}")
            };
        }
        // A page in words that names neither bound says only that age was looked at; structured data says "any".
        Kind::Age { min: None, max: None } if reason.origin == Origin::DialogText => {
            return format!("{source} that your age played a part.");
        }
        Kind::Location { name: None, granularity: None, scope: None } => {
            return format!("{source} that your location played a part.");
        }
        _ => {}
    }

    let people = people(&reason.kind, &advertiser, site);
    match reason.asked_by {
        Some(AskedBy::Advertiser) => format!("{source} that {advertiser} asked to reach {people}."),
        Some(AskedBy::Platform) if matches!(reason.origin, Origin::DialogText) => {
            format!("{source} that it itself picked {people}.")
        }
        Some(AskedBy::Platform) => format!("{source} that {site} itself picked {people}."),
        None => format!("{source} that this ad was shown to {people}."),
    }
}

/// Who says it, with its verb.
fn source(origin: Origin, site: &str) -> String {
    match origin {
        Origin::DialogText => format!("{site} says"),
        Origin::PlatformJson => format!("{site}’s data in the page says"),
        Origin::Attribute => format!("A note {site} attached to the ad says"),
        Origin::Archive => format!("Your data download from {site} says"),
    }
}

/// A name in quotation marks; `None` where there is none to quote.
fn quoted(name: Option<&String>) -> Option<String> {
    let name = tidy(name?, NAME);
    (!name.is_empty()).then(|| format!("“{name}”"))
}

/// The people a criterion picks out, as the object of a sentence.
fn people(kind: &Kind, advertiser: &str, site: &str) -> String {
    // `known` has the place of the name as `_`; `unknown` is said where the source names nothing.
    let named = |name: &Option<String>, known: &str, unknown: &str| {
        quoted(name.as_ref()).map_or_else(|| unknown.to_owned(), |name| known.replacen('_', &name, 1))
    };
    match kind {
        Kind::Age { min, max } => match (min, max) {
            (Some(min), Some(max)) if min == max => format!("people aged {min}"),
            (Some(min), Some(max)) => format!("people aged {min} to {max}"),
            (Some(min), None) => format!("people aged {min} or over"),
            (None, Some(max)) => format!("people aged {max} or under"),
            (None, None) => "people of any age".to_owned(),
        },
        Kind::Gender { value } => match value {
            Gender::Men => "men",
            Gender::Women => "women",
            Gender::All => "people of any gender",
        }
        .to_owned(),
        Kind::Location { name, granularity, scope } => {
            located(name.as_ref(), *granularity, *scope, advertiser)
        }
        Kind::Language { name } => {
            named(name, "people whose language is _", "people with a certain language")
        }
        Kind::Interest { name } => {
            named(name, "people thought to be interested in _", "people with a certain interest")
        }
        Kind::Behaviour { name } => {
            named(name, "people whose behaviour put them in the group _", "people grouped by their behaviour")
        }
        Kind::Topic { name } => {
            named(name, "people thought to follow the topic _", "people thought to follow a certain topic")
        }
        Kind::Keyword { name } => named(
            name,
            "people who searched for or used the keyword _",
            "people who searched for or used a certain keyword",
        ),
        Kind::Event { name } => named(
            name,
            "people thought to take an interest in the event _",
            "people thought to take an interest in a certain event",
        ),
        Kind::TvShow { name } => named(
            name,
            "people thought to watch the programme _",
            "people thought to watch a certain television programme",
        ),
        Kind::LifeEvent { name } => named(
            name,
            "people thought to have the life event _",
            "people thought to be at a certain point in their lives",
        ),
        Kind::CustomerList { owner, list, match_keys } => listed(owner.as_ref(), list.as_ref(), match_keys),
        Kind::Lookalike { seed } => named(
            seed,
            "people thought to resemble those in the audience _",
            "people thought to resemble another group of people, which is not named",
        ),
        Kind::WebsiteVisit { name } => {
            named(name, "people who visited the website _", "people who visited a certain website")
        }
        Kind::AppActivity { name } => {
            named(name, "people who used the app _", "people who used a certain app")
        }
        Kind::StoreVisit { name } => {
            named(name, "people who went to the shop _", "people who went to a certain shop")
        }
        Kind::OfflineActivity { name } => named(
            name,
            &format!("people whose dealings with _ away from the internet were reported to {site}"),
            &format!("people whose dealings away from the internet were reported to {site}"),
        ),
        Kind::ProductCatalogue { name } => {
            named(name, "people who looked at products of _", "people who looked at certain products")
        }
        Kind::Engagement { with, name } => engaged(*with, name.as_ref()),
        Kind::PageLike { name } => {
            named(name, "people who like the page _", "people who like a certain page")
        }
        Kind::FriendOfPageLike { name } => named(
            name,
            "people with a friend who likes the page _",
            "people with a friend who likes a certain page",
        ),
        Kind::FollowerOf { name } => {
            named(name, "people who follow _", "people who follow a certain account")
        }
        Kind::FollowerLookalike { name } => named(
            name,
            "people thought to resemble the followers of _",
            "people thought to resemble the followers of a certain account",
        ),
        Kind::DataBroker { name } => named(
            name,
            "people in a group put together by the data broker _",
            "people in a group put together by a data broker, which is not named",
        ),
        Kind::PlatformActivity {} => {
            format!("people chosen by what they do on {site} and its other services")
        }
        Kind::Relationship { name } => {
            named(name, "people whose relationship status is _", "people with a certain relationship status")
        }
        Kind::Education { name } => {
            named(name, "people whose education is _", "people with a certain education")
        }
        Kind::School { name } => named(name, "people who attended _", "people who attended a certain school"),
        Kind::FieldOfStudy { name } => {
            named(name, "people who studied _", "people who studied a certain subject")
        }
        Kind::Employer { name } => {
            named(name, "people who work for _", "people who work for a certain employer")
        }
        Kind::Industry { name } => {
            named(name, "people who work in the industry _", "people who work in a certain industry")
        }
        Kind::CompanySize { name } => named(
            name,
            "people who work for a company of the size _",
            "people who work for a company of a certain size",
        ),
        Kind::JobTitle { name } => {
            named(name, "people with the job title _", "people with a certain job title")
        }
        Kind::JobFunction { name } => {
            named(name, "people with the job function _", "people with a certain job function")
        }
        Kind::Seniority { name } => {
            named(name, "people whose seniority at work is _", "people with a certain seniority at work")
        }
        Kind::Skill { name } => named(name, "people with the skill _", "people with a certain skill"),
        Kind::MemberGroup { name } => named(name, "people in the group _", "people in a certain group"),
        Kind::Device { name } => {
            named(name, "people who use the device _", "people who use a certain kind of device")
        }
        Kind::Os { name } => {
            named(name, "people who use the operating system _", "people who use a certain operating system")
        }
        Kind::Carrier { name } => {
            named(name, "people on the network of _", "people on a certain mobile network")
        }
        Kind::Platform { name } => named(
            name,
            &format!("people who use {site} on _"),
            &format!("people who use {site} in a certain way"),
        ),
        Kind::Context { name } => {
            named(name, "people who were looking at _", "people who were looking at what you were looking at")
        }
        Kind::UnresolvedAudience { name } => {
            named(name, "people in the audience _", "people in an audience that is not described")
        }
        // Whole sentences of their own, see above.
        Kind::Ranking {} | Kind::Unrecognised { .. } => "people like you".to_owned(),
    }
}

/// People by a place.
fn located(
    name: Option<&String>,
    granularity: Option<Granularity>,
    scope: Option<Scope>,
    advertiser: &str,
) -> String {
    let name = name.map(|name| tidy(name, NAME)).filter(|name| !name.is_empty());
    let place = match (name, granularity) {
        (Some(name), Some(Granularity::Dma)) => format!("the media market {name}"),
        (Some(name), Some(Granularity::Postal)) => format!("the postcode area {name}"),
        (Some(name), Some(Granularity::Radius)) => format!("the area around {name}"),
        (Some(name), _) => name,
        (None, Some(Granularity::Country)) => "a certain country".to_owned(),
        (None, Some(Granularity::Region)) => "a certain region".to_owned(),
        (None, Some(Granularity::Dma)) => "a certain media market".to_owned(),
        (None, Some(Granularity::City)) => "a certain town or city".to_owned(),
        (None, Some(Granularity::Postal)) => "a certain postcode area".to_owned(),
        (None, Some(Granularity::Radius) | None) => "a certain area".to_owned(),
    };
    match scope {
        Some(Scope::Home) => format!("people who live in {place}"),
        Some(Scope::Recent) => format!("people who were recently in {place}"),
        Some(Scope::HomeOrRecent) => format!("people who live in {place} or were there recently"),
        Some(Scope::Near) => format!("people in or near {place}"),
        Some(Scope::NearBusiness) => format!("people near the premises of {advertiser} in {place}"),
        None => format!("people in {place}"),
    }
}

/// People on an uploaded list.
fn listed(owner: Option<&String>, list: Option<&String>, match_keys: &[String]) -> String {
    let owner = owner.map(|owner| tidy(owner, NAME)).filter(|owner| !owner.is_empty());
    let mut people = match owner {
        Some(owner) => format!("people on a list that {owner} uploaded"),
        None => "people on an uploaded list".to_owned(),
    };
    if let Some(list) = quoted(list) {
        people.push_str(", named ");
        people.push_str(&list);
    }
    let mut keys: Vec<String> = Vec::new();
    for key in match_keys.iter().take(8).map(|key| match_key(key)).filter(|key| !key.is_empty()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    if !keys.is_empty() {
        people.push_str(", matched by ");
        people.push_str(&super::join(&keys));
    }
    people
}

/// What lists are matched by, in words.
fn match_key(key: &str) -> String {
    let key = tidy(&key.to_lowercase().replace(['_', '-'], " "), 40);
    match key.as_str() {
        "email" | "e mail" | "emails" | "email address" => "e-mail address".to_owned(),
        "phone" | "phones" | "phone number" | "phone numbers" => "phone number".to_owned(),
        "madid" | "maid" | "mobile advertiser id" | "device id" => "advertising id of the phone".to_owned(),
        _ => key,
    }
}

/// People who engaged with something.
fn engaged(with: Option<Engaged>, name: Option<&String>) -> String {
    let (did, thing) = match with {
        Some(Engaged::Page) => ("interacted with", "page"),
        Some(Engaged::Video) => ("watched", "video"),
        Some(Engaged::LeadForm) => ("opened or filled in", "form"),
        Some(Engaged::Event) => ("responded to", "event"),
        Some(Engaged::Instagram) => ("interacted with", "Instagram account"),
        Some(Engaged::Canvas) => ("opened", "full-screen ad"),
        Some(Engaged::Shop) => ("visited", "shop"),
        Some(Engaged::Post) => ("interacted with", "post"),
        Some(Engaged::Ad) => ("interacted with", "ad"),
        None => {
            return quoted(name).map_or_else(
                || "people who interacted with something that is not named".to_owned(),
                |name| format!("people who interacted with {name}"),
            );
        }
    };
    match quoted(name) {
        Some(name) => format!("people who {did} the {thing} {name}"),
        None => format!("people who {did} a certain {thing}"),
    }
}
