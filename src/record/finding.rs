//! How we know: evidence, certainty, and the political verdict with its basis.

use serde::{Deserialize, Serialize};

/// Independent ways in which a page gives an ad away. Two families confirm, one makes it likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// The shape of the platform's own data: JSON in the page or properties of an element.
    Structure,
    /// Elements, attributes and links.
    Markup,
    /// The words a person reads.
    Label,
}

/// One sign that something is an ad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The name the rule gives it.
    pub signal: String,
    /// Which way it was seen.
    pub family: Family,
}

/// The sign of an ad in a platform's own record of the ads a person was shown.
pub const DOWNLOADED: &str = "data-download";

/// How sure we are that something is an ad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// Two or more families agree.
    Confirmed,
    /// One family says so.
    Likely,
}

impl Certainty {
    /// What the evidence amounts to; `None` where there is none.
    #[must_use]
    pub fn of(evidence: &[Evidence]) -> Option<Self> {
        let first = evidence.first()?;
        // In a download the platform itself says so.
        let certain = |other: &Evidence| other.family != first.family || other.signal == DOWNLOADED;
        if evidence.iter().any(certain) { Some(Self::Confirmed) } else { Some(Self::Likely) }
    }
}

/// Whether an ad is political, as far as we can tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Political {
    /// About an election, a party, a candidate or a vote.
    Political,
    /// About a social issue, in the platform's sense.
    Issue,
    /// Not political.
    Not,
    /// We do not know.
    #[default]
    Unknown,
}

impl Political {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Political, Self::Issue, Self::Not, Self::Unknown];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Political => "political",
            Self::Issue => "issue",
            Self::Not => "not",
            Self::Unknown => "unknown",
        }
    }
}

/// What a verdict rests on, the firmest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The platform's or the advertiser's own declaration.
    Disclosure,
    /// The advertiser is known to be political.
    KnownAdvertiser,
    /// The words.
    Text,
}

impl Basis {
    /// Every one of them.
    pub const ALL: [Self; 3] = [Self::Disclosure, Self::KnownAdvertiser, Self::Text];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Disclosure => "disclosure",
            Self::KnownAdvertiser => "known-advertiser",
            Self::Text => "text",
        }
    }
}

/// How an advertiser is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// The account itself is on a list.
    Account,
    /// An account of this name is, or it is the name of a party; another may have the same.
    Name,
    /// The name says so itself, as “Ann Example for Mayor” does.
    Claim,
}

/// An advertiser who is known to be political.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// How.
    pub by: By,
    /// The party: of members of parliaments, whose is a matter of public record, and of parties themselves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
    /// The country of that parliament, as two letters; none where parties of several countries bear the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// What an ad wants of the person who sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Goal {
    /// Money.
    Donate,
    /// A name under a petition.
    Sign,
    /// A vote.
    Vote,
    /// To come to an event.
    Attend,
    /// To think something; what is left.
    Persuade,
}

impl Goal {
    /// Every goal.
    pub const ALL: [Self; 5] = [Self::Donate, Self::Sign, Self::Vote, Self::Attend, Self::Persuade];

    /// Its name in records.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Donate => "donate",
            Self::Sign => "sign",
            Self::Vote => "vote",
            Self::Attend => "attend",
            Self::Persuade => "persuade",
        }
    }
}

/// A topic met, with the word that named it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Topic {
    /// Its id in `rules/topics.toml`.
    pub id: String,
    /// The word of the ad.
    pub word: String,
}

/// The conclusion, with its ground.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The conclusion.
    pub verdict: Political,
    /// 0 to 1, null where nothing was concluded.
    pub score: Option<f32>,
    /// What it rests on, the firmest first; empty where nothing was concluded.
    pub basis: Vec<Basis>,
    /// How the advertiser is known, if that is part of the basis.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// The words of the ad that weighed most, in lower case, if the text is part of the basis.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<String>,
    /// What a political ad is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<Topic>,
    /// What a political ad wants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<Goal>,
    /// The language of the words, as two letters, where it can be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

impl Verdict {
    /// Joins what two readings of the same ad led to: the firmer ground decides, and every ground is kept.
    pub fn merge(&mut self, mut other: Self) {
        let rank = |verdict: &Self| {
            let first = verdict.basis.iter().min().copied();
            let ground = match first {
                Some(Basis::Disclosure) => 3,
                Some(Basis::KnownAdvertiser) => 2,
                Some(Basis::Text) => 1,
                None => 0,
            };
            (verdict.is_political(), ground)
        };
        if rank(&other) > rank(self) {
            std::mem::swap(self, &mut other);
        }
        // A ground for “not” is none for “political”.
        if other.is_political() == self.is_political() {
            self.basis.extend(other.basis);
            self.basis.sort_unstable();
            self.basis.dedup();
        }
        self.known = self.known.take().or(other.known);
        self.lang = self.lang.take().or(other.lang);
        if self.words.is_empty() && self.basis.contains(&Basis::Text) {
            self.words = other.words;
        }
        if self.is_political() {
            // A reading that had no words knew no goal but the last.
            let better = matches!(self.goal, None | Some(Goal::Persuade)) && other.goal.is_some();
            self.goal = if better { other.goal } else { self.goal };
            if self.topics.is_empty() {
                self.topics = other.topics;
            }
        }
    }

    /// Whether a person should be shown this ad as political.
    #[must_use]
    pub fn is_political(&self) -> bool {
        matches!(self.verdict, Political::Political | Political::Issue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certainty(families: &[Family]) -> Option<Certainty> {
        let evidence: Vec<_> =
            families.iter().map(|&family| Evidence { signal: "s".into(), family }).collect();
        Certainty::of(&evidence)
    }

    #[test]
    fn names_in_records_are_those_that_are_written() {
        Political::ALL.into_iter().for_each(|one| assert_eq!(serde_json::json!(one), one.id()));
        Basis::ALL.into_iter().for_each(|one| assert_eq!(serde_json::json!(one), one.id()));
        Goal::ALL.into_iter().for_each(|one| assert_eq!(serde_json::json!(one), one.id()));
    }

    #[test]
    fn two_families_confirm_one_is_likely_none_is_nothing() {
        assert_eq!(certainty(&[]), None);
        assert_eq!(certainty(&[Family::Markup, Family::Markup]), Some(Certainty::Likely));
        assert_eq!(certainty(&[Family::Markup, Family::Label]), Some(Certainty::Confirmed));
    }
}
