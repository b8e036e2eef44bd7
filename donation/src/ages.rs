//! Ages, in bands.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A band of ages. Nothing finer leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgeBand {
    /// 0 to 17 years.
    Under18,
    /// 18 to 24 years.
    From18,
    /// 25 to 34 years.
    From25,
    /// 35 to 44 years.
    From35,
    /// 45 to 54 years.
    From45,
    /// 55 to 64 years.
    From55,
    /// 65 years and more.
    From65,
}

impl AgeBand {
    const ALL: [Self; 7] =
        [Self::Under18, Self::From18, Self::From25, Self::From35, Self::From45, Self::From55, Self::From65];

    /// The band an age lies in.
    #[must_use]
    pub const fn of(age: u8) -> Self {
        match age {
            0..18 => Self::Under18,
            18..25 => Self::From18,
            25..35 => Self::From25,
            35..45 => Self::From35,
            45..55 => Self::From45,
            55..65 => Self::From55,
            65.. => Self::From65,
        }
    }

    /// Its lowest age; `None` for the lowest band, which has no lower bound.
    const fn lowest(self) -> Option<u8> {
        match self {
            Self::Under18 => None,
            Self::From18 => Some(18),
            Self::From25 => Some(25),
            Self::From35 => Some(35),
            Self::From45 => Some(45),
            Self::From55 => Some(55),
            Self::From65 => Some(65),
        }
    }

    /// Its highest age; `None` for the highest band, which has no upper bound.
    const fn highest(self) -> Option<u8> {
        match self {
            Self::Under18 => Some(17),
            Self::From18 => Some(24),
            Self::From25 => Some(34),
            Self::From35 => Some(44),
            Self::From45 => Some(54),
            Self::From55 => Some(64),
            Self::From65 => None,
        }
    }
}

/// The ages an advertiser asked for, widened to whole bands. Written `25-44`, `65+`, `up to 34`, `any`;
/// bounds that contradict each other stay as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ages {
    /// The band of the youngest.
    pub from: AgeBand,
    /// The band of the oldest.
    pub to: AgeBand,
}

impl Ages {
    /// The bands that cover a range of years; `None` is no bound.
    #[must_use]
    pub fn covering(min: Option<u8>, max: Option<u8>) -> Self {
        Self { from: min.map_or(AgeBand::Under18, AgeBand::of), to: max.map_or(AgeBand::From65, AgeBand::of) }
    }

    fn all() -> impl Iterator<Item = Self> {
        AgeBand::ALL.into_iter().flat_map(|from| AgeBand::ALL.into_iter().map(move |to| Self { from, to }))
    }
}

impl fmt::Display for Ages {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.from.lowest(), self.to.highest()) {
            (None, None) => out.write_str("any"),
            (Some(low), None) => write!(out, "{low}+"),
            (None, Some(high)) => write!(out, "up to {high}"),
            (Some(low), Some(high)) => write!(out, "{low}-{high}"),
        }
    }
}

impl From<Ages> for String {
    fn from(ages: Ages) -> Self {
        ages.to_string()
    }
}

impl TryFrom<String> for Ages {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::all().find(|ages| ages.to_string() == text).ok_or("ages in bands such as 25-44, 65+ or any")
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Ages {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ages".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let all: Vec<String> = Self::all().map(String::from).collect();
        schemars::json_schema!({
            "description": "The ages an advertiser asked for, widened to whole bands.",
            "type": "string",
            "enum": all,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_widened_to_bands() {
        for (min, max, expected) in [
            (None, None, "any"),
            (Some(26), Some(41), "25-44"),
            (Some(18), None, "18+"),
            (Some(17), None, "any"),
            (None, Some(30), "up to 34"),
            (Some(13), Some(17), "up to 17"),
            (Some(70), Some(80), "65+"),
        ] {
            assert_eq!(Ages::covering(min, max).to_string(), expected);
        }
    }

    #[test]
    fn only_bands_are_read() {
        for text in ["41", "26-41", "0+", "18-", "up to 99", "25-44 ", "Ann"] {
            assert!(Ages::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
