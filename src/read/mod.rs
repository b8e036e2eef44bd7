//! From bytes to records: pages, responses, explanations and data downloads, whatever they are.
//!
//! May know `text`, `record` and `judge`; only rules and reasons ask `judge` anything. Gives ads without a verdict:
//! `lib.rs` reads, then judges. Readers never fail and never drop.

pub mod anchor;
pub mod archive;
pub mod explain;
pub mod feed;
pub mod label;
pub mod page;
mod reason;
pub mod rules;
mod saved;
pub mod sensor;
pub mod update;

pub use reason::reason;
pub use saved::{Found, explanation_page, stand_alone, text};
