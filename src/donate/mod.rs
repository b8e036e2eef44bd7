//! The way to what leaves: an ad made a [`donation::Record`], and the outbox it waits in.
//!
//! What can leave is decided in the crate `donation/`, which knows nothing of this one.

mod generalise;
pub mod outbox;
mod scrub;

pub use generalise::generalise;
pub use scrub::scrub;
