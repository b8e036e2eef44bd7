//! The nouns every layer speaks: an ad as it was met, why it was shown, how we know, what is remembered.
//!
//! May know `text`. Judges nothing, reads nothing, and says nothing to people.

pub mod ad;
pub mod finding;
pub mod reason;
pub mod stored;
