//! Reasons as readers make them.

use crate::judge::sensitive::sensitive;
use crate::record::reason::{Kind, Origin, Reason};

/// A reason, with whether the law treats its criterion as special-category data; who asked for it is not said.
/// Readers make reasons by this alone.
#[must_use]
pub fn reason(kind: Kind, origin: Origin) -> Reason {
    Reason { sensitive: sensitive(&kind), kind, origin, asked_by: None }
}
