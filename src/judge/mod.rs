//! What follows from a record: whether an ad is political, which reasons the law protects, what matters first.
//!
//! May know `text` and `record`. Reads no markup and no files, and words nothing for people.

pub mod political;
pub mod sensitive;
pub mod weigh;
