//! What the machine remembers and counts of the ads it met, and everything as a file.
//!
//! May know `text`, `record`, `judge` and `read`. Words nothing for people, and sends nothing.

pub mod automatic;
pub mod chosen;
pub mod counted;
pub mod export;
pub mod giving;
pub mod health;
pub mod index;
pub mod mute;
pub mod outbox;
pub mod pause;
pub mod receipts;
pub mod retry;
pub mod source;
pub mod tally;
pub mod traits;
pub mod wallet;
pub mod weeks;
pub mod withdrawal;
