//! Why a person was chosen.

mod explanation;
mod kind;

pub use explanation::{AskedBy, Explanation, Origin, Reason, Source};
pub use kind::{Engaged, Gender, Granularity, Kind, Scope};
