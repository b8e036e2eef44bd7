//! From what a platform says about its targeting to [`Reason`](crate::Reason)s.

mod sensitive;

pub use sensitive::sensitive;

/// placeholder until merged
pub fn reddit(_: &str) -> Option<crate::Explanation> {
    None
}
/// placeholder until merged
pub fn youtube_reasons(_: &[String]) -> crate::Explanation {
    crate::Explanation { source: crate::reason::Source::PlatformJson, reasons: vec![] }
}

/// placeholder until merged
pub struct Read {
    /// x
    pub explanation: crate::Explanation,
    /// x
    pub advertiser: Option<crate::Advertiser>,
    /// x
    pub ad_id: Option<String>,
    /// x
    pub error: Option<String>,
}
/// placeholder until merged
pub fn waist(_: &serde_json::Value) -> Option<Read> {
    None
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
