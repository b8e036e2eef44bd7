//! What is sealed: a record of either kind. From outside nobody can tell which.

use serde::{Deserialize, Serialize};

use crate::validate::{Problem, validate, validate_coverage};
use crate::{Coverage, Record, Study};

/// A record, of an ad or of how much was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Given {
    /// An ad.
    Ad(Box<Record>),
    /// How much was seen.
    Coverage(Coverage),
}

impl From<Record> for Given {
    fn from(record: Record) -> Self {
        Self::Ad(Box::new(record))
    }
}

impl From<Coverage> for Given {
    fn from(coverage: Coverage) -> Self {
        Self::Coverage(coverage)
    }
}

impl Given {
    /// Reads what somebody sealed: which kind it is stands in it.
    ///
    /// # Errors
    /// It is neither; technical.
    pub fn read(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct Either {
            kind: Kind,
        }
        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum Kind {
            Ad,
            Coverage,
        }
        Ok(match serde_json::from_slice::<Either>(bytes)?.kind {
            Kind::Ad => Self::Ad(serde_json::from_slice(bytes)?),
            Kind::Coverage => Self::Coverage(serde_json::from_slice(bytes)?),
        })
    }

    /// The ISO week it speaks of.
    #[must_use]
    pub fn epoch(&self) -> &str {
        match self {
            Self::Ad(record) => &record.epoch,
            Self::Coverage(coverage) => &coverage.epoch,
        }
    }

    /// Whether it is one that may leave, and holds only what a study asks for.
    ///
    /// # Errors
    /// Every field that is not as it must be, else every one that is not asked for.
    pub fn check(&self, study: &Study) -> Result<(), Vec<Problem>> {
        match self {
            Self::Ad(record) => validate(record).and_then(|()| study.takes(record)),
            Self::Coverage(coverage) => {
                validate_coverage(coverage).and_then(|()| study.takes_coverage(coverage))
            }
        }
    }
}
