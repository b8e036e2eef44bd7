//! What a person gives of their ads where they donate: what is left out of each record, and whose ads are never offered.

use std::collections::{BTreeMap, BTreeSet};

use donation::DonorAge;
use serde::{Deserialize, Serialize};

use super::mute;
use crate::record::stored::Stored;

/// Most parts left out, most given besides, and most advertisers never offered.
pub const MOST: usize = 10_000;

/// The longest decision taken over from an export, in bytes.
const DECISION: usize = 1_000;

/// What a person decided about the record of one ad: everything leaves but what is sensitive, so only what they wanted otherwise is
/// kept. A part is named by its place in the record (`advertiser.handle`), a reason by its own JSON: the same reason is the same part
/// however the explanation grows, and one that turns out to be sensitive later is another.
#[derive(Debug, Clone, Default)]
pub struct Trim {
    left_out: Vec<String>,
    given: Vec<String>,
}

impl Trim {
    /// What is left out of what is not sensitive.
    pub fn left_out(&self) -> impl Iterator<Item = &str> {
        self.left_out.iter().map(String::as_str)
    }

    /// Whether a part leaves.
    #[must_use]
    pub fn gives(&self, part: &str, sensitive: bool) -> bool {
        let holds = |parts: &[String]| parts.iter().any(|one| one == part);
        if sensitive { holds(&self.given) } else { !holds(&self.left_out) }
    }
}

/// What a person says of themselves, where a study asks and they want to: never concluded from anything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct About {
    /// The country they live in: ISO 3166-1, two letters.
    pub country: Option<String>,
    /// How old they are.
    pub age_band: Option<DonorAge>,
}

/// What a person gives, and what not.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Giving {
    /// Parts that are left out, each as `key part`.
    left_out: BTreeSet<String>,
    /// Sensitive parts that are given, each as `key part`.
    given: BTreeSet<String>,
    /// What they say of themselves.
    pub about: About,
    /// Advertisers whose ads are not offered, as [`Stored::advertiser`] names them, and what they are called.
    pub never: BTreeMap<String, String>,
}

/// The ad of a decision, and the part it is about. The key of an ad has no space.
fn split(decision: &str) -> Option<(&str, &str)> {
    decision.split_once(' ')
}

impl Giving {
    /// What was decided about the record of an ad.
    #[must_use]
    pub fn trim_of(&self, key: &str) -> Trim {
        let own = format!("{key} ");
        let of = |decisions: &BTreeSet<String>| {
            // They stand together: of thousands only these are looked at.
            let mine = decisions.range(own.clone()..).map_while(|one| one.strip_prefix(&own));
            mine.map(str::to_owned).collect()
        };
        Trim { left_out: of(&self.left_out), given: of(&self.given) }
    }

    /// Gives a part of the record of an ad or leaves it out. `false` where there is no room to remember it.
    pub fn trim(&mut self, key: &str, part: &str, sensitive: bool, give: bool) -> bool {
        let (decisions, otherwise) =
            if sensitive { (&mut self.given, give) } else { (&mut self.left_out, !give) };
        let decision = format!("{key} {part}");
        if !otherwise {
            decisions.remove(&decision);
        } else if decisions.len() < MOST {
            decisions.insert(decision);
        } else {
            return false;
        }
        true
    }

    /// Whether an ad may be offered.
    #[must_use]
    pub fn offers(&self, stored: &Stored) -> bool {
        self.never.is_empty() || !self.never.contains_key(&stored.advertiser())
    }

    /// Offers nothing of an ad's advertiser any more. Nobody is meant where nobody is named, nor where the list is full.
    pub fn offer_never(&mut self, stored: &Stored) {
        if self.never.len() < mute::MOST && stored.has_advertiser() {
            self.never.insert(stored.advertiser(), mute::called(stored));
        }
    }

    /// Says something of the person, named by its place in a record, or nothing of it any more (`""`). Whether that can be said.
    pub fn say(&mut self, part: &str, value: &str) -> bool {
        let said = (!value.is_empty()).then_some(value);
        match part {
            "country"
                if said
                    .is_none_or(|code| code.len() == 2 && code.bytes().all(|it| it.is_ascii_uppercase())) =>
            {
                self.about.country = said.map(str::to_owned);
            }
            "age_band" => match said.map(|band| serde_json::from_value(band.into())).transpose() {
                Ok(band) => self.about.age_band = band,
                Err(_) => return false,
            },
            _ => return false,
        }
        true
    }

    /// Sensitive parts, and what somebody says of themselves, are given to one study: another has to be told anew.
    pub fn give_nothing_sensitive(&mut self) {
        self.given.clear();
        self.about = About::default();
    }

    /// The ads about whose records something was decided.
    #[must_use]
    pub fn decided(&self) -> Vec<String> {
        let decisions = self.left_out.iter().chain(&self.given);
        let mut keys: Vec<String> =
            decisions.filter_map(|one| split(one)).map(|(key, _)| key.to_owned()).collect();
        keys.dedup();
        keys
    }

    /// Forgets what was decided about ads that are gone.
    pub fn forget(&mut self, gone: &[String]) {
        let stays = |one: &String| split(one).is_some_and(|(key, _)| !gone.iter().any(|gone| gone == key));
        self.left_out.retain(stays);
        self.given.retain(stays);
    }

    /// Takes over from an export what is held back there, as far as there is room: a file never makes anything be given.
    pub fn take_in(&mut self, other: Self) {
        let room = MOST.saturating_sub(self.left_out.len());
        self.left_out.extend(other.left_out.into_iter().filter(|one| one.len() <= DECISION).take(room));
        let room = mute::MOST.saturating_sub(self.never.len());
        self.never.extend(mute::tidied(other.never).take(room));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::{Ad, Platform};

    fn stored(name: &str) -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some(name.to_owned()).filter(|name| !name.is_empty());
        Stored::new(ad, 0.0)
    }

    #[test]
    fn what_is_sensitive_leaves_only_where_it_is_given() {
        let mut giving = Giving::default();
        let gives = |giving: &Giving| {
            let trim = giving.trim_of("k");
            (trim.gives("text", false), trim.gives(r#"{"kind": "union"}"#, true))
        };
        assert_eq!(gives(&giving), (true, false));
        assert!(giving.trim("k", "text", false, false));
        assert!(giving.trim("k", r#"{"kind": "union"}"#, true, true));
        assert_eq!(gives(&giving), (false, true));
        assert!(giving.trim_of("j").gives("text", false), "of another ad");
        giving.give_nothing_sensitive();
        assert_eq!(gives(&giving), (false, false));
        // Ticked again, nothing is left to remember.
        assert!(giving.trim("k", "text", false, true));
        assert_eq!(giving, Giving::default());
    }

    #[test]
    fn the_lists_are_bounded_and_follow_the_ads() {
        let mut giving = Giving::default();
        for at in 0..MOST + 5 {
            assert_eq!(giving.trim(&format!("k{at}"), "text", false, false), at < MOST);
            giving.offer_never(&stored(&format!("Elm {at}")));
        }
        assert_eq!((giving.left_out.len(), giving.never.len()), (MOST, mute::MOST));
        let gone: Vec<String> = giving.decided().into_iter().filter(|key| key != "k1").collect();
        giving.forget(&gone);
        assert_eq!(giving.decided(), ["k1"]);
    }

    #[test]
    fn an_advertiser_is_never_offered_until_that_is_taken_back() {
        let (mut giving, elm) = (Giving::default(), stored("Elm"));
        giving.offer_never(&elm);
        assert!(!giving.offers(&elm) && giving.offers(&stored("Oak")));
        giving.never.remove(&elm.advertiser());
        assert!(giving.offers(&elm));
        giving.offer_never(&stored(""));
        assert!(giving.never.is_empty(), "all who are not named are one");
    }

    #[test]
    fn of_a_person_only_what_they_said_themselves_is_said_and_to_one_study() {
        let mut giving = Giving::default();
        assert_eq!(giving.about, About::default());
        assert!(giving.say("country", "GB") && giving.say("age_band", "35-44"));
        assert_eq!(giving.about, About { country: Some("GB".into()), age_band: Some(DonorAge::From35) });
        for (part, value) in [
            ("country", "Britain"),
            ("country", "gb"),
            ("age_band", "36"),
            ("age_band", "any"),
            ("name", "Ann"),
        ] {
            assert!(!giving.say(part, value), "{part}: {value}");
        }
        assert_eq!(giving.about.country.as_deref(), Some("GB"));
        assert!(giving.say("country", ""));
        assert_eq!(giving.about, About { country: None, age_band: Some(DonorAge::From35) });
        giving.give_nothing_sensitive();
        assert_eq!(giving.about, About::default());
    }

    #[test]
    fn a_file_holds_back_and_gives_nothing() {
        let mut other = Giving::default();
        other.say("country", "GB");
        other.trim("k", "text", false, false);
        other.trim("k", "union", true, true);
        other.offer_never(&stored("Elm"));
        let mut ours = Giving::default();
        ours.take_in(other);
        assert!(!ours.trim_of("k").gives("text", false) && !ours.trim_of("k").gives("union", true));
        assert_eq!(ours.about, About::default());
        assert!(!ours.offers(&stored("Elm")));
    }
}
