//! What a download says of one ad.

use serde::Serialize;

use crate::record::ad::Ad;

/// An ad of a download, and when it was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// The ad, merged over all its entries.
    pub ad: Ad,
    /// First and last time, in milliseconds since 1970-01-01 UTC, where the download says.
    pub seen: Option<(f64, f64)>,
    /// How many entries say that it was shown.
    pub impressions: u32,
}

impl Met {
    /// The ad with what the download says about when, for the command line.
    #[must_use]
    pub fn dated(self) -> Dated {
        let moment = |at| crate::text::date::moment(at);
        Dated {
            first_seen: self.seen.map(|(first, _)| moment(first)),
            last_seen: self.seen.map(|(_, last)| moment(last)),
            impressions: Some(self.impressions).filter(|count| *count > 0),
            ad: self.ad,
        }
    }
}

/// A record of a download, as the command line writes it.
#[derive(Debug, Serialize)]
pub struct Dated {
    /// The ad, or what a platform thinks of the person.
    #[serde(flatten)]
    pub ad: Ad,
    /// First and last time (UTC), `2026-11-24T21:03:11Z`, where the download says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_seen: Option<String>,
    /// See [`first_seen`](Self::first_seen).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_seen: Option<String>,
    /// How many entries say that it was shown, where there are any: a click is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub impressions: Option<u32>,
}
