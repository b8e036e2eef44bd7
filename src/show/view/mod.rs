//! What a person sees, as strings of HTML: badge, panel, popup, side panel, dashboard and first-run page; a file per page.
//!
//! Every view is a function of its arguments. Text from outside is escaped by `maud` and bounded by `tidy`; addresses
//! from outside become links only if they are web addresses. There is no script and no inline style: elements name what
//! they do in `data-act`, and `www/page/` does it.

mod act;
mod ads;
mod advertiser;
mod badge;
mod broken;
pub mod chart;
mod donate;
mod filter;
mod frame;
mod health;
mod import;
mod link;
mod overview;
mod panel;
mod popup;
mod record;
mod review;
mod rules;
mod settings;
mod side;
mod summary;
mod traits;
mod trouble;
mod welcome;
mod withdrawal;

pub use act::{Act, act};
pub use ads::{Ads, ads, rows};
pub use advertiser::{AdvertiserPage, advertiser_page};
pub use badge::badge;
pub use broken::broken;
pub use donate::{Donate, Offer, donate};
pub use health::{HealthPage, health};
pub use import::{ImportPage, LastImport, Traits, import};
pub use overview::{Overview, Since, overview, picture};
pub use panel::{Panel, panel};
pub use popup::{Popup, popup};
pub use record::{Record, record};
pub use rules::{RulesPage, rules};
pub use settings::{KEEP, Settings, settings};
pub use side::{Side, side};
pub use traits::{TraitsPage, traits_page};
pub use trouble::{Trouble, refusal};
pub use welcome::{Welcome, welcome};
pub use withdrawal::withdrawal;

/// The style of badge and panel, for the closed shadow root they live in.
pub const IN_PAGE_CSS: &str =
    concat!(include_str!("in_page.css"), include_str!("../../../www/style/22-about.css"));
