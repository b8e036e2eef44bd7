//! Sightline's core: from what a page holds to why you were chosen.
//!
//! ```text
//! snapshot of an element, JSON of a page, file of a data download
//!   └─ platform::read ──► Ad (what it is, who placed it, how we know)
//!        └─ explain ────► Reason (why you), in one vocabulary for every platform
//!             └─ political::judge ──► Verdict (declared? concluded? by what?)
//!                  ├─ view ──► HTML for badge, panel, popup and dashboard
//!                  └─ donate ► donation::Record, the only type that leaves the machine
//! ```
//!
//! The core is pure: no I/O, no clock, no randomness, no browser; they are arguments. `web` is the only
//! module that knows a browser and holds no decision. ARCHITECTURE.md states the invariants.

pub mod action;
pub mod ad;
pub mod archive;
pub mod donate;
pub mod explain;
pub mod export;
pub mod finding;
pub mod health;
pub mod index;
pub mod label;
pub mod locale;
pub mod mute;
pub mod page;
pub mod pause;
pub mod platform;
pub mod political;
pub mod read;
pub mod reason;
pub mod rules;
pub mod stored;
pub mod tally;
pub mod url;
pub mod view;
#[cfg(target_family = "wasm")]
pub mod web;

pub use ad::{Ad, Advertiser, Platform};
pub use finding::{Certainty, Evidence, Family, Verdict};
pub use reason::{Explanation, Reason};
pub use stored::Stored;

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
