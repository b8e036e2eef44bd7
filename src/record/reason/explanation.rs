//! A reason with its origin, and everything one explanation said.

use serde::{Deserialize, Serialize, Serializer, ser::SerializeStruct};

use super::kind::Kind;

/// Where a reason was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The platform's structured data.
    PlatformJson,
    /// The words of its explanation.
    DialogText,
    /// A data download.
    Archive,
    /// An attribute in the page.
    Attribute,
}

/// Who asked for the criterion, where the source says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AskedBy {
    /// The advertiser.
    Advertiser,
    /// The platform itself.
    Platform,
}

/// One reason a person was shown an ad.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The criterion.
    #[serde(flatten)]
    pub kind: Kind,
    /// Whether UK and EU law treats the criterion as special-category data (GDPR Art. 9).
    #[serde(default)]
    pub sensitive: bool,
    /// Where it was read.
    pub origin: Origin,
    /// Who asked for it; null where the source is silent.
    #[serde(default)]
    pub asked_by: Option<AskedBy>,
}

impl Reason {
    /// The same, with who asked.
    #[must_use]
    pub const fn asked_by(mut self, who: AskedBy) -> Self {
        self.asked_by = Some(who);
        self
    }
}

/// Which form the explanation had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A dialog the person opened.
    Dialog,
    /// Structured data of the platform.
    PlatformJson,
    /// A page or frame of the platform.
    Page,
    /// An attribute of the ad itself.
    Attribute,
    /// A data download.
    Archive,
}

/// Everything one explanation said. Unknown text stays in `reasons` as [`Kind::Unrecognised`] and is listed
/// once more as `unrecognised` when written, so that a reader of the record cannot overlook it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Explanation {
    /// Its form.
    pub source: Source,
    /// What it said.
    pub reasons: Vec<Reason>,
}

impl Explanation {
    /// Adds what another reading of the same ad's explanation said, each reason once.
    pub fn merge(&mut self, other: Self) {
        for reason in other.reasons {
            if !self.reasons.iter().any(|known| known.kind == reason.kind) {
                self.reasons.push(reason);
            }
        }
    }
}

#[derive(Serialize)]
struct Unknown<'a> {
    text: &'a str,
    #[serde(rename = "type")]
    kind: Option<&'a str>,
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let unrecognised: Vec<Unknown<'_>> = self
            .reasons
            .iter()
            .filter_map(|reason| match &reason.kind {
                Kind::Unrecognised { text, kind } => Some(Unknown { text, kind: kind.as_deref() }),
                _ => None,
            })
            .collect();
        let mut out = serializer.serialize_struct("Explanation", 3)?;
        out.serialize_field("source", &self.source)?;
        out.serialize_field("reasons", &self.reasons)?;
        out.serialize_field("unrecognised", &unrecognised)?;
        out.end()
    }
}
