//! The way to what leaves: an ad made a [`donation::Record`].
//!
//! May know everything before it; the only folder that makes a record. What can leave at all is decided in the crate
//! `donation/`, which knows nothing of this one.

mod generalise;
mod reviewed;
mod scrub;
mod trim;

pub use generalise::generalise;
pub use reviewed::{Reviewed, is_approved, ticket};
pub use scrub::scrub;
pub use trim::{is_sensitive, names_of, sensitivity, trim};
