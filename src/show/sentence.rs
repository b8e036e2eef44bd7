//! One plain sentence for every reason: who says so, who asked for it, and whom.
//!
//! Every sentence has three parts: the source ("Facebook says"), the claim ("Better Buses asked to reach")
//! and the people ("people aged 35 or over"). Nothing is claimed in our own voice: a platform may be wrong
//! about a person, and so may an advertiser. Names stand in quotation marks because they are others' words.
//! The words are in `locales/`.

use crate::record::ad::Platform;
use crate::record::reason::{AskedBy, Gender, Granularity, Kind, Origin, Reason};
use crate::show::locale::Locale;
use crate::text::tidy;

/// The longest name quoted, in characters.
const NAME: usize = 160;

/// The longest unrecognised text quoted, in characters: a whole explanation may be one.
const VERBATIM: usize = 1_000;

/// What is needed beside the reason.
struct Frame<'a> {
    locale: &'a Locale,
    advertiser: &'a str,
    site: &'a str,
}

impl Frame<'_> {
    fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        let mut all = vec![("site", self.site), ("advertiser", self.advertiser)];
        all.extend_from_slice(args);
        self.locale.say(id, &all)
    }

    /// `people-interest` with its name in quotation marks, `people-interest-some` without one.
    fn named(&self, id: &str, name: Option<&str>) -> String {
        match self.quoted(name) {
            Some(name) => self.say(&format!("people-{id}"), &[("name", &name)]),
            None => self.say(&format!("people-{id}-some"), &[]),
        }
    }

    /// A name in quotation marks; `None` where there is none to quote.
    fn quoted(&self, name: Option<&str>) -> Option<String> {
        let name = tidy(name?, NAME);
        (!name.is_empty()).then(|| self.say("quote", &[("name", &name)]))
    }
}

/// A reason as one grammatical sentence. `advertiser` is the name as shown; empty where none is known.
#[must_use]
pub fn sentence(locale: &Locale, reason: &Reason, advertiser: &str, platform: Platform) -> String {
    let advertiser = match tidy(advertiser, NAME) {
        name if name.is_empty() => locale.say("the-advertiser", &[]),
        name => name,
    };
    let frame = Frame { locale, advertiser: &advertiser, site: platform.name() };
    let source = frame.say(source(reason.origin), &[]);
    let claim = |id: &str| capital(&frame.say(id, &[("source", &source)]));
    match &reason.kind {
        Kind::Ranking {} => return claim("claim-ranking"),
        Kind::Unrecognised { text, kind } => {
            let words = match tidy(text, VERBATIM) {
                words if words.is_empty() => tidy(kind.as_deref().unwrap_or_default(), NAME),
                words => words,
            };
            if words.is_empty() {
                return claim("claim-nothing");
            }
            let stop = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
            return capital(
                &frame.say("claim-words", &[("source", &source), ("words", &words), ("stop", stop)]),
            );
        }
        // A page in words that names neither bound says only that age was looked at; structured data says "any".
        Kind::Age { min: None, max: None } if reason.origin == Origin::DialogText => {
            return claim("claim-age");
        }
        Kind::Location { name: None, granularity: None, scope: None } => return claim("claim-location"),
        _ => {}
    }
    claimed(reason, &people(&reason.kind, &frame), &frame)
}

/// Source, claim and people as one sentence.
fn claimed(reason: &Reason, people: &str, frame: &Frame<'_>) -> String {
    let source = frame.say(source(reason.origin), &[]);
    let id = match reason.asked_by {
        Some(AskedBy::Advertiser) => "claim-advertiser",
        Some(AskedBy::Platform) if reason.origin == Origin::DialogText => "claim-platform-dialog",
        Some(AskedBy::Platform) => "claim-platform",
        None => "claim-nobody",
    };
    capital(&frame.say(id, &[("source", &source), ("people", people)]))
}

const fn source(origin: Origin) -> &'static str {
    match origin {
        Origin::DialogText => "source-dialog_text",
        Origin::PlatformJson => "source-platform_json",
        Origin::Attribute => "source-attribute",
        Origin::Archive => "source-archive",
    }
}

/// A sentence begins with a capital, also where a name or "the advertiser" stands first.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A criterion as a word or two, for a list: the name where there is one, tidied.
#[must_use]
pub fn noun(locale: &Locale, kind: &Kind) -> String {
    let say = |id: &str| locale.say(id, &[]);
    let aged =
        |id: &str, min: u8, max: u8| locale.say(id, &[("min", &min.to_string()), ("max", &max.to_string())]);
    match kind {
        Kind::Age { min: Some(min), max: Some(max) } => aged("noun-age-range", *min, *max),
        Kind::Age { min: Some(min), max: None } => aged("noun-age-from", *min, 0),
        Kind::Age { max: Some(max), .. } => aged("noun-age-to", 0, *max),
        Kind::Gender { value: Gender::Men } => say("noun-man"),
        Kind::Gender { value: Gender::Women } => say("noun-woman"),
        Kind::Unrecognised { text, kind: Some(kind) } => tidy(&format!("{kind}: {text}"), NAME),
        Kind::Unrecognised { text, kind: None } => tidy(text, NAME),
        // Of these two the name is whose list it is, not what is thought of the person.
        Kind::CustomerList { .. } | Kind::Lookalike { .. } => say("noun-unnamed"),
        other => other.name().map_or_else(|| say("noun-unnamed"), |name| tidy(name, NAME)),
    }
}

/// The people a criterion picks out, as the object of a sentence.
fn people(kind: &Kind, frame: &Frame<'_>) -> String {
    match kind {
        Kind::Age { min, max } => {
            let (from, to) = (min.unwrap_or_default().to_string(), max.unwrap_or_default().to_string());
            let id = match (min, max) {
                (Some(min), Some(max)) if min == max => "people-age-one",
                (Some(_), Some(_)) => "people-age-range",
                (Some(_), None) => "people-age-from",
                (None, Some(_)) => "people-age-to",
                (None, None) => "people-age-any",
            };
            frame.say(id, &[("min", &from), ("max", &to)])
        }
        Kind::Gender { value } => frame.say(
            match value {
                Gender::Men => "people-gender-men",
                Gender::Women => "people-gender-women",
                Gender::All => "people-gender-all",
            },
            &[],
        ),
        Kind::Location { name, granularity, scope } => {
            let place = place(name.as_deref(), *granularity, frame);
            // The names in the file are those of the record.
            let id = match scope {
                Some(scope) => format!("people-location-{}", scope.id()),
                None => "people-location".to_owned(),
            };
            frame.say(&id, &[("place", &place)])
        }
        Kind::CustomerList { owner, list, match_keys } => {
            listed(owner.as_deref(), list.as_deref(), match_keys, frame)
        }
        Kind::Lookalike { seed } => frame.named("lookalike", seed.as_deref()),
        Kind::Engagement { with, name } => {
            let id = with.map_or_else(|| "engagement".to_owned(), |with| format!("engagement-{}", with.id()));
            frame.named(&id, name.as_deref())
        }
        // Every other kind has a name or none.
        other => frame.named(other.id(), other.name()),
    }
}

/// A place, as fine as the source says.
fn place(name: Option<&str>, granularity: Option<Granularity>, frame: &Frame<'_>) -> String {
    let name = name.map(|name| tidy(name, NAME)).filter(|name| !name.is_empty());
    match (name, granularity) {
        (Some(name), Some(Granularity::Dma)) => frame.say("place-dma", &[("name", &name)]),
        (Some(name), Some(Granularity::Postal)) => frame.say("place-postal", &[("name", &name)]),
        (Some(name), Some(Granularity::Radius)) => frame.say("place-radius", &[("name", &name)]),
        (Some(name), _) => name,
        (None, Some(Granularity::Radius) | None) => frame.say("place-some", &[]),
        (None, granularity) => {
            frame.say(&format!("place-some-{}", granularity.map_or("", Granularity::id)), &[])
        }
    }
}

/// People on an uploaded list.
fn listed(owner: Option<&str>, list: Option<&str>, match_keys: &[String], frame: &Frame<'_>) -> String {
    let owner = owner.map(|owner| tidy(owner, NAME)).filter(|owner| !owner.is_empty());
    let mut people = match owner {
        Some(owner) => frame.say("people-list-of", &[("owner", &owner)]),
        None => frame.say("people-list", &[]),
    };
    if let Some(name) = frame.quoted(list) {
        people = frame.say("list-named", &[("people", &people), ("name", &name)]);
    }
    let mut keys: Vec<String> = Vec::new();
    for key in match_keys.iter().take(8).map(|key| match_key(key, frame)).filter(|key| !key.is_empty()) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    if let Some((last, first)) = keys.split_last() {
        let keys = if first.is_empty() {
            last.clone()
        } else {
            frame.say("and", &[("first", &first.join(", ")), ("last", last)])
        };
        people = frame.say("list-matched", &[("people", &people), ("keys", &keys)]);
    }
    people
}

/// What lists are matched by, in words.
fn match_key(key: &str, frame: &Frame<'_>) -> String {
    let key = tidy(&key.to_lowercase().replace(['_', '-'], " "), 40);
    match key.as_str() {
        "email" | "e mail" | "emails" | "email address" => frame.say("key-email", &[]),
        "phone" | "phones" | "phone number" | "phone numbers" => frame.say("key-phone", &[]),
        "madid" | "maid" | "mobile advertiser id" | "device id" => frame.say("key-madid", &[]),
        _ => key,
    }
}
