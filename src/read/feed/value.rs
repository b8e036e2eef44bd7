//! Names in rules as what they stand for, and values as they may be kept.

use serde_json::Value;

use crate::record::ad::{Disclosure, DisclosureKind, Surface};
use crate::record::finding::Family;

pub(super) fn family(name: &str) -> Family {
    match name {
        "structure" => Family::Structure,
        "label" => Family::Label,
        _ => Family::Markup,
    }
}

pub(super) fn kind(name: &str) -> DisclosureKind {
    serde_json::from_value(Value::String(name.to_owned())).unwrap_or(DisclosureKind::Political)
}

pub(super) fn surface(name: &str) -> Option<Surface> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

pub(super) fn declared(kind: DisclosureKind) -> Disclosure {
    Disclosure { kind, text: None, payer: None, authorised_by: None, notice_url: None }
}

/// The longest text kept of an ad, in characters.
pub(super) const MAX_TEXT: usize = 10_000;

/// A value as it may be kept: trimmed, bounded, never empty.
pub(super) fn bounded(text: &str, max: usize) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(max).collect())
}
