//! Is it political? For now by the declaration alone; what is not declared stays unknown, never guessed.

pub mod text;

use crate::ad::{Ad, DisclosureKind};
use crate::finding::{Basis, Political, Verdict};

/// What we conclude about an ad.
#[must_use]
pub fn judge(ad: &Ad) -> Verdict {
    let Some(disclosure) = &ad.disclosure else { return Verdict::default() };
    let verdict = match disclosure.kind {
        DisclosureKind::Issue => Political::Issue,
        _ => Political::Political,
    };
    Verdict { verdict, score: Some(1.0), basis: vec![Basis::Disclosure] }
}
