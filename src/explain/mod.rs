//! From what a platform says about its targeting to [`Reason`](crate::Reason)s.

mod reddit;
mod sensitive;
mod waist;

pub use reddit::reddit;
pub use sensitive::sensitive;
pub use waist::waist;

/// placeholder until merged
pub fn youtube_reasons(_: &[String]) -> crate::Explanation {
    crate::Explanation { source: crate::reason::Source::PlatformJson, reasons: vec![] }
}

/// An explanation that stands alone, with what it says about its ad.
#[derive(Debug, Clone, PartialEq)]
pub struct Read {
    /// The reasons.
    pub explanation: crate::Explanation,
    /// Who placed the ad, if it says so.
    pub advertiser: Option<crate::Advertiser>,
    /// The platform's id of the ad, if it says so.
    pub ad_id: Option<String>,
    /// The platform's own error in place of reasons.
    pub error: Option<String>,
}
/// placeholder until merged
pub fn dialog(_: &str) -> Option<Read> {
    None
}
/// placeholder until merged
pub fn x_page(_: &str) -> Option<Read> {
    None
}
/// placeholder until merged
pub fn youtube_page(_: &str) -> Option<Read> {
    None
}
