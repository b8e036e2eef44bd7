//! The way to what leaves: an ad made a [`donation::Record`].
//!
//! May know everything before it; the only folder that makes a record. What can leave at all is decided in the crate
//! `donation/`, which knows nothing of this one.

mod cover;
mod generalise;
mod reviewed;
mod scrub;
mod trim;

pub use cover::{Covered, cover, covers};
pub use generalise::generalise;
pub use reviewed::{Reviewed, approval, key_of, ticket};
pub use scrub::scrub;
pub use trim::{is_sensitive, names_of, sensitivity, trim};
