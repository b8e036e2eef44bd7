//! From what a platform says about its targeting to [`Reason`](crate::Reason)s.

mod sensitive;

pub use sensitive::sensitive;
