//! From what a platform says about its targeting to [`Reason`](crate::Reason)s.

mod dialog;
mod frame;
mod lines;
mod phrase;
mod reddit;
mod tiktok;
mod titled;
mod waist;

pub use dialog::dialog;
pub use frame::{x_page, youtube_page, youtube_reasons};
pub use lines::{bloks, dialog_lines};
pub use reddit::reddit;
pub use tiktok::tiktok;
pub use titled::{pattern, titled};
pub use waist::waist;

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
