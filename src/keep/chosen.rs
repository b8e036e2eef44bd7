//! What a person chose.

use std::collections::BTreeMap;

use donation::Manifest;
use serde::{Deserialize, Deserializer, Serialize};

use crate::keep::automatic::Automatic;
use crate::keep::giving::Giving;
use crate::keep::mute::Muted;
use crate::record::ad::Platform;
use crate::record::stored::Stored;

/// Everything a person chose. Kept apart from what was noted of ads.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Chosen {
    /// Platforms that may be read.
    pub on: Vec<String>,
    /// The study that was joined, under the very terms that were shown.
    #[serde(deserialize_with = "readable")]
    pub joined: Option<Manifest>,
    /// What the person was invited to it with, if they were.
    pub invite: Option<String>,
    /// That records are given by themselves, where the person chose that.
    pub automatic: Option<Automatic>,
    /// The address of its collector; kept after leaving, so that what was sent can be taken back.
    pub collector: String,
    /// Public keys besides the package's own whose signed rules are taken.
    pub signers: Vec<String>,
    /// The highest version of rules taken of each key.
    pub rule_versions: BTreeMap<String, u32>,
    /// Where newer rules are looked for; empty for nowhere.
    pub rules_address: String,
    /// Advertisers, as [`Stored::advertiser`] names them, that the person called political or not.
    pub opinions: BTreeMap<String, bool>,
    /// The tag of the language the person chose; empty for the browser's.
    pub lang: String,
    /// Where the person said they live, by the name of the law that holds there, such as `eu`; empty until they did.
    pub law: String,
    /// `light` or `dark`; empty for the browser's.
    pub theme: String,
    /// Until when nothing is read, in milliseconds since 1970-01-01 UTC.
    pub paused_until: f64,
    /// Ads whose last meeting is longer ago than so many days are forgotten; 0 for never.
    pub keep_days: u32,
    /// Ads, advertisers and platforms without a badge.
    pub muted: Muted,
    /// What is left out of donations, and whose ads are never offered.
    pub giving: Giving,
}

/// A study whose terms an older program wrote in another form is not joined any more; nothing else is lost by it.
fn readable<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Manifest>, D::Error> {
    let value = Option::<serde_json::Value>::deserialize(from)?;
    Ok(value.and_then(|value| serde_json::from_value(value).ok()))
}

/// Most advertisers a person may have an opinion of.
pub const MAX_OPINIONS: usize = 10_000;

impl Chosen {
    /// Takes over from an export what was not chosen here. Not where Sightline reads nor a study: for these the browser
    /// and the person are to be asked. `is_offered` says whether a tag is of a language there is, `is_law` whether a name
    /// is of a law letters know.
    pub fn take_in(&mut self, exported: Self, is_offered: fn(&str) -> bool, is_law: fn(&str) -> bool) {
        let left = MAX_OPINIONS.saturating_sub(self.opinions.len());
        for (advertiser, political) in exported.opinions.into_iter().take(left) {
            self.opinions.entry(advertiser).or_insert(political);
        }
        let fill = |known: &mut String, said: String, is_known: fn(&str) -> bool| {
            if known.is_empty() && is_known(&said) {
                *known = said;
            }
        };
        // How long ads are kept is not taken over: a file should never make anything be forgotten.
        fill(&mut self.lang, exported.lang, is_offered);
        fill(&mut self.law, exported.law, is_law);
        fill(&mut self.theme, exported.theme, |theme| ["light", "dark"].contains(&theme));
        self.muted.take_in(exported.muted);
        self.giving.take_in(exported.giving);
    }

    /// Joins a study under these terms. What was chosen under others is not chosen under these.
    pub fn join(&mut self, terms: Manifest, invite: Option<String>) {
        if self.joined.as_ref().is_none_or(|before| !before.is_of(&terms)) {
            self.giving.give_nothing_sensitive();
            self.invite = None;
        }
        if invite.is_some() {
            self.invite = invite;
        }
        self.automatic = self.automatic.take().filter(|automatic| automatic.terms == terms.digest);
        self.collector.clone_from(&terms.study.collector);
        self.joined = Some(terms);
    }

    /// Leaves the study; nothing that was chosen for it holds any more.
    pub fn leave(&mut self) {
        self.giving.give_nothing_sensitive();
        (self.joined, self.invite, self.automatic) = (None, None, None);
    }

    /// Whether records are given by themselves, under the terms that are joined.
    #[must_use]
    pub fn gives_by_itself(&self) -> bool {
        let under = |automatic: &Automatic| {
            self.joined.as_ref().is_some_and(|joined| joined.digest == automatic.terms)
        };
        self.automatic.as_ref().is_some_and(under)
    }

    /// Whether an ad bears a badge.
    #[must_use]
    pub fn bears_badge(&self, stored: &Stored) -> bool {
        stored.is_political() && !self.muted.covers(stored)
    }

    /// An ad as it is shown: with what the person said of its advertiser, its times by the clock on the wall, which
    /// `local` gives for a time in UTC.
    #[must_use]
    pub fn shown(&self, mut stored: Stored, local: fn(f64) -> f64) -> Stored {
        if stored.has_advertiser() && !self.opinions.is_empty() {
            stored.opinion = self.opinions.get(&stored.advertiser()).copied();
        }
        (stored.first_seen, stored.last_seen) = (local(stored.first_seen), local(stored.last_seen));
        stored
    }

    /// The platforms that are switched on, in the order in which they are listed to people.
    #[must_use]
    pub fn platforms(&self) -> Vec<Platform> {
        Platform::READ.into_iter().filter(|platform| self.on.iter().any(|id| id == platform.id())).collect()
    }

    /// Notes what the person says of an advertiser, as [`Stored::advertiser`] names it; `None` takes it back.
    pub fn opine(&mut self, advertiser: String, political: Option<bool>) {
        match political {
            Some(political)
                if self.opinions.len() < MAX_OPINIONS || self.opinions.contains_key(&advertiser) =>
            {
                self.opinions.insert(advertiser, political);
            }
            Some(_) => {}
            None => drop(self.opinions.remove(&advertiser)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::Ad;

    fn chosen(lang: &str, opinions: &[(&str, bool)]) -> Chosen {
        let opinions = opinions.iter().map(|(name, is)| ((*name).to_owned(), *is)).collect();
        Chosen {
            lang: lang.into(),
            theme: "pink".into(),
            on: vec!["x".into()],
            keep_days: 30,
            opinions,
            ..Chosen::default()
        }
    }

    #[test]
    fn an_export_fills_what_was_not_chosen_here_and_opens_nothing() {
        let mut ours = chosen("", &[("x:a", true)]);
        (ours.theme, ours.on, ours.keep_days) = (String::new(), Vec::new(), 0);
        let theirs = Chosen { law: "ch".into(), ..chosen("de", &[("x:a", false), ("x:b", false)]) };
        ours.take_in(theirs, |tag| tag == "de", |law| law == "ch");
        assert_eq!(ours.law, "ch");
        assert_eq!((ours.lang.as_str(), ours.theme.as_str()), ("de", ""));
        assert_eq!(ours.opinions, BTreeMap::from([("x:a".into(), true), ("x:b".into(), false)]));
        assert!(ours.on.is_empty() && ours.joined.is_none() && ours.keep_days == 0);
        let mut other = chosen("", &[]);
        let theirs = Chosen { law: "mars".into(), ..chosen("xx", &[]) };
        other.take_in(theirs, |tag| tag == "de", |law| law == "ch");
        assert_eq!((other.lang.as_str(), other.law.as_str()), ("", ""));
    }

    #[test]
    fn opinions_are_bounded_and_can_be_taken_back() {
        let mut chosen = Chosen::default();
        for at in 0..=MAX_OPINIONS {
            chosen.opine(format!("x:{at}"), Some(true));
        }
        assert_eq!(chosen.opinions.len(), MAX_OPINIONS);
        chosen.opine("x:1".into(), Some(false));
        assert_eq!(chosen.opinions.get("x:1"), Some(&false));
        chosen.opine("x:1".into(), None);
        assert_eq!(chosen.opinions.len(), MAX_OPINIONS - 1);
    }

    #[test]
    fn an_ad_is_shown_with_the_persons_word_by_the_clock_on_the_wall() {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some("Elm".into());
        let stored = Stored::new(ad, 10.0);
        let mut chosen = Chosen::default();
        chosen.opine(stored.advertiser(), Some(true));
        let shown = chosen.shown(stored, |ms| ms + 5.0);
        assert_eq!((shown.opinion, shown.first_seen, shown.last_seen), (Some(true), 15.0, 15.0));
        assert!(chosen.bears_badge(&shown));
    }
}
