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

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The platform's or the advertiser's own declaration.
    Disclosure,
    /// The advertiser is known to be political.
    KnownAdvertiser,
    /// The words.
    Text,
}

/// The conclusion, with its ground.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Verdict {
    /// The conclusion.
    pub verdict: Political,
    /// 0 to 1, null where nothing was concluded.
    pub score: Option<f32>,
    /// What it rests on; empty where nothing was concluded.
    pub basis: Vec<Basis>,
}

impl Verdict {
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
    fn two_families_confirm_one_is_likely_none_is_nothing() {
        assert_eq!(certainty(&[]), None);
        assert_eq!(certainty(&[Family::Markup, Family::Markup]), Some(Certainty::Likely));
        assert_eq!(certainty(&[Family::Markup, Family::Label]), Some(Certainty::Confirmed));
    }
}
