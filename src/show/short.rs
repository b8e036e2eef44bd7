//! Reasons in short lines: what weighs most first, what repeats in one line. A line is what the source says of the person,
//! in the fewest words that stay true; who says so is said once, by whoever shows the lines. The full sentence of each
//! reason is in `sentence`.

use crate::judge::weigh::{self, Method};
use crate::record::ad::Ad;
use crate::record::reason::{Gender, Kind, Origin, Reason};
use crate::show::locale::Locale;
use crate::show::names::{advertiser, criterion, payer};
use crate::show::words::{capitalised, counted};
use crate::text::{fold, tidy};

/// The longest name in a line, in characters.
const NAME: usize = 60;
/// The most names in a line; the others are counted.
const NAMES: usize = 3;

/// What a line is about, where that has a sign of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A list of people that somebody uploaded or sold.
    List,
    /// What the law protects most, or what stands for it.
    Sensitive,
    /// Where the person lives or was.
    Place,
    /// Age and gender.
    Age,
    /// Anything else.
    Other,
}

impl Sign {
    /// Its name in style sheets.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Sensitive => "sensitive",
            Self::Place => "place",
            Self::Age => "age",
            Self::Other => "other",
        }
    }
}

/// One line, for one reason or several of the same kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub text: String,
    /// Its sign.
    pub sign: Sign,
    /// Whether it says something sensitive.
    pub sensitive: bool,
    /// Whether a data download says so, and not the platform beside the ad.
    pub archive: bool,
}

/// What one reason contributes: to a line of its own words, or a name under a heading.
enum Part {
    Whole(String),
    Named(String, Option<String>),
    /// Age and gender share a line.
    Person(String),
}

/// The reasons of an ad in short lines, in the order given: callers give what weighs most first.
#[must_use]
pub fn lines(locale: &Locale, ad: &Ad, reasons: &[&Reason]) -> Vec<Line> {
    /// Names under a heading; without a heading they are the line.
    struct Group {
        heading: Option<String>,
        names: Vec<String>,
        line: Line,
    }
    let mut groups: Vec<Group> = Vec::new();
    let chosen =
        reasons.iter().any(|reason| weigh::method(&reason.kind) == Method::AgeGender && !is_any(reason));
    // Of any gender, where an age was asked for, is no reason.
    for reason in reasons.iter().filter(|reason| !(chosen && is_any(reason))) {
        let line = Line {
            text: String::new(),
            sign: sign(reason),
            sensitive: reason.sensitive,
            archive: reason.origin == Origin::Archive,
        };
        let (heading, name) = match part(locale, ad, reason) {
            Part::Whole(text) => (Some(text), None),
            Part::Named(heading, name) => (Some(heading), name),
            Part::Person(name) => (None, Some(name)),
        };
        let fits = |group: &&mut Group| {
            group.heading == heading
                && group.line.sensitive == line.sensitive
                && group.line.archive == line.archive
        };
        match groups.iter_mut().find(fits) {
            Some(group) => {
                if let Some(name) = name.filter(|name| !group.names.contains(name)) {
                    group.names.push(name);
                }
            }
            None => groups.push(Group { heading, names: name.into_iter().collect(), line }),
        }
    }
    groups
        .into_iter()
        .map(|Group { heading, names, mut line }| {
            let more = names.len().saturating_sub(NAMES);
            let mut all = names.get(..NAMES).unwrap_or(&names).join(", ");
            if more > 0 {
                all = format!("{all} {}", counted(locale, "short-more", more, &[]));
            }
            line.text = match heading {
                Some(heading) if all.is_empty() => heading,
                Some(heading) => locale.say("chip-reason", &[("kind", &heading), ("name", &all)]),
                None => capitalised(&all),
            };
            line
        })
        .collect()
}

/// Several lines as one text, the first of them whole; what does not fit is counted. Empty where there are none.
#[must_use]
pub fn together(locale: &Locale, lines: &[Line], most: usize) -> String {
    let mut all: Vec<String> = lines.iter().take(most).map(|line| line.text.clone()).collect();
    if let Some(more) = lines.len().checked_sub(most).filter(|more| *more > 0) {
        all.push(counted(locale, "short-more", more, &[]));
    }
    all.join(" · ")
}

/// Whether everybody fits it. A page in words that names no age does not say so.
fn is_any(reason: &Reason) -> bool {
    match reason.kind {
        Kind::Age { min: None, max: None } => reason.origin != Origin::DialogText,
        Kind::Gender { value: Gender::All } => true,
        _ => false,
    }
}

fn sign(reason: &Reason) -> Sign {
    match weigh::method(&reason.kind) {
        _ if reason.sensitive => Sign::Sensitive,
        Method::List => Sign::List,
        Method::Place => Sign::Place,
        Method::AgeGender => Sign::Age,
        _ => Sign::Other,
    }
}

fn part(locale: &Locale, ad: &Ad, reason: &Reason) -> Part {
    let say = |id: &str| locale.say(id, &[]);
    let known = |name: Option<&str>| name.map(|name| tidy(name, NAME)).filter(|name| !name.is_empty());
    let quoted = |name: Option<&str>| known(name).map(|name| locale.say("quote", &[("name", &name)]));
    let aged = |id: &str, min: u8, max: u8| {
        Part::Person(locale.say(id, &[("min", &min.to_string()), ("max", &max.to_string())]))
    };
    let heading = || criterion(locale, reason.kind.id());
    match &reason.kind {
        Kind::CustomerList { owner, .. } => Part::Whole(match known(owner.as_deref()) {
            None => say("short-list"),
            // Whoever reads it has just read who that is.
            Some(owner)
                if [payer(ad), advertiser(ad)].iter().flatten().any(|it| fold(it) == fold(&owner)) =>
            {
                say("short-list-theirs")
            }
            Some(owner) => locale.say("short-list-of", &[("owner", &owner)]),
        }),
        Kind::Age { min: Some(min), max: Some(max) } => aged("noun-age-range", *min, *max),
        Kind::Age { min: Some(min), max: None } => aged("noun-age-from", *min, 0),
        Kind::Age { min: None, max: Some(max) } => aged("noun-age-to", 0, *max),
        // A page in words that names neither bound says only that age was looked at; structured data says "any".
        Kind::Age { .. } if reason.origin == Origin::DialogText => Part::Whole(capitalised(&say("your-age"))),
        Kind::Age { .. } => Part::Person(say("noun-any-age")),
        Kind::Gender { value: Gender::Men } => Part::Person(say("noun-man")),
        Kind::Gender { value: Gender::Women } => Part::Person(say("noun-woman")),
        Kind::Gender { value: Gender::All } => Part::Person(say("noun-any-gender")),
        Kind::Location { name, .. } => match known(name.as_deref()) {
            Some(name) => Part::Named(heading(), Some(name)),
            None => Part::Whole(capitalised(&say("your-location"))),
        },
        Kind::Unrecognised { text, kind } => {
            Part::Named(heading(), quoted(Some(text)).or_else(|| quoted(kind.as_deref())))
        }
        other => Part::Named(heading(), quoted(other.name())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::reason;
    use crate::record::ad::Platform;

    fn told(kinds: Vec<Kind>) -> Vec<String> {
        let mut ad = Ad::new(Platform::Facebook);
        ad.advertiser.name = Some("Elm Party".into());
        let reasons: Vec<Reason> = kinds.into_iter().map(|kind| reason(kind, Origin::DialogText)).collect();
        let all: Vec<&Reason> = reasons.iter().collect();
        lines(Locale::english(), &ad, &all)
            .into_iter()
            .map(|line| format!("{} {}", line.sign.id(), line.text))
            .collect()
    }

    fn list(owner: Option<&str>) -> Kind {
        Kind::CustomerList { owner: owner.map(str::to_owned), list: None, match_keys: Vec::new() }
    }

    fn interest(name: &str) -> Kind {
        Kind::Interest { name: Some(name.into()) }
    }

    #[test]
    fn what_repeats_is_one_line_and_whose_list_it_is_is_said_only_where_it_is_known() {
        let place = |name: Option<&str>| Kind::Location {
            name: name.map(str::to_owned),
            granularity: None,
            scope: None,
        };
        for (kinds, expect) in [
            (vec![list(None)], vec!["list You are on an uploaded list"]),
            (vec![list(Some("ELM party"))], vec!["list You are on a list they uploaded"]),
            (
                vec![list(Some("Ledger")), list(Some("Ledger"))],
                vec!["list You are on a list Ledger uploaded"],
            ),
            (
                vec![interest("Kites"), interest("Liberal"), interest("Kites"), interest("Angling")],
                vec!["other Interest: “Kites”, “Angling”", "sensitive Interest: “Liberal”"],
            ),
            (
                (1..=5).map(|at| interest(&format!("K{at}"))).collect(),
                vec!["other Interest: “K1”, “K2”, “K3” + 2 more"],
            ),
            (
                vec![Kind::Gender { value: Gender::Women }, Kind::Age { min: Some(18), max: Some(34) }],
                vec!["age A woman, aged 18 to 34"],
            ),
            (
                vec![Kind::Gender { value: Gender::All }, Kind::Age { min: Some(18), max: None }],
                vec!["age Aged 18 or over"],
            ),
            (vec![Kind::Gender { value: Gender::All }], vec!["age Any gender"]),
            (vec![place(Some("Elmton")), place(Some("Oakham"))], vec!["place Place: Elmton, Oakham"]),
            (
                vec![Kind::Age { min: None, max: None }, place(None)],
                vec!["age Your age", "place Your location"],
            ),
            (vec![Kind::Lookalike { seed: None }], vec!["other Resemblance to others"]),
            (
                vec![Kind::Unrecognised { text: "Odd".into(), kind: None }],
                vec!["other Not understood yet: “Odd”"],
            ),
        ] {
            assert_eq!(told(kinds), expect);
        }
    }
}
