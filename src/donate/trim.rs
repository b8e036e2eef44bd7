//! A record without what the person leaves out of it.

use donation::{Field, Reason, Record};

use super::generalise::fingerprint;
use crate::keep::giving::Trim;

/// Leaves a field out of a record: one a study may ask for or not, or one that every study gets and the person need not give. Whether there
/// is such a field.
fn leave_out(record: &mut Record, part: &str) -> bool {
    let mut asked = Field::ALL.into_iter().filter(|field| *field != Field::TargetingNames);
    if let Some(field) = asked.find(|field| field.place() == Some(part)) {
        field.leave_out(record);
        return true;
    }
    match (part, &mut record.disclosure) {
        ("advertiser.name", _) => record.advertiser.name = None,
        ("disclosure.payer", Some(disclosure)) => disclosure.payer = None,
        ("disclosure.authorised_by", Some(disclosure)) => disclosure.authorised_by = None,
        ("disclosure.payer" | "disclosure.authorised_by", None) => {}
        _ => return false,
    }
    true
}

/// The names of reasons as parts of a record: what each says, and which of those it is that say the same. Without their details many do,
/// and what is given of one is not given of the next.
#[must_use]
pub fn names_of(reasons: &[Reason]) -> Vec<String> {
    let said: Vec<String> =
        reasons.iter().map(|reason| serde_json::to_string(reason).unwrap_or_default()).collect();
    let names = said.iter().enumerate().map(|(at, name)| {
        match said.iter().take(at).filter(|before| *before == name).count() {
            0 => name.clone(),
            before => format!("{name} {}", before + 1),
        }
    });
    names.collect()
}

/// Whether a reason is one the law protects most: it leaves only where the person says so.
#[must_use]
pub const fn is_sensitive(reason: &Reason) -> bool {
    match reason {
        Reason::Age { sensitive, .. }
        | Reason::Gender { sensitive, .. }
        | Reason::Named { sensitive, .. }
        | Reason::Bare { sensitive, .. } => *sensitive,
    }
}

/// Whether a part is sensitive; `None` where the record has no such part that could be left out.
#[must_use]
pub fn sensitivity(record: &Record, part: &str) -> Option<bool> {
    if leave_out(&mut record.clone(), part) {
        return Some(false);
    }
    let reasons = record.targeting.as_ref().map(|targeting| targeting.reasons.as_slice()).unwrap_or_default();
    names_of(reasons)
        .iter()
        .zip(reasons)
        .find(|(name, _)| *name == part)
        .map(|(_, reason)| is_sensitive(reason))
}

/// The record that leaves: without what the person left out, and with what is sensitive only where they gave it. Nothing says that
/// anything is missing; a list of reasons of which none is left is not sent, for an empty one would say that the platform named none.
#[must_use]
pub fn trim(whole: &Record, trim: &Trim) -> Record {
    let mut record = whole.clone();
    for part in trim.left_out() {
        // A reason is no field; it is left out below.
        leave_out(&mut record, part);
    }
    if let Some(targeting) = &mut record.targeting {
        let before = targeting.reasons.len();
        let mut names = names_of(&targeting.reasons).into_iter();
        targeting
            .reasons
            .retain(|reason| names.next().is_some_and(|name| trim.gives(&name, is_sensitive(reason))));
        if targeting.reasons.is_empty() && before > 0 {
            record.targeting = None;
        }
    }
    record.forget_grounds();
    record.ad_hash = fingerprint(&record);
    record
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use serde_json::{Value, json};

    use super::*;
    use crate::keep::giving::Giving;

    const UNION: &str = r#"{"kind":"interest","detail":"Trade unions","sensitive":true}"#;
    const REGION: &str = r#"{"kind":"location","detail":"Fenland","sensitive":false}"#;

    fn whole() -> Record {
        let mut record: Record = serde_json::from_value(json!({
            "schema": 2, "kind": "ad", "study_id": "elm-2026", "epoch": "2026-W48", "platform": "facebook", "surface": "feed", "ad_hash": "",
            "advertiser": { "name": "Elm Party", "handle": "elm" },
            "disclosure": { "kind": "political", "payer": "Elm Committee", "authorised_by": "A. Elm" },
            "text": "Vote for trees.", "landing_domain": "elm.example", "certainty": "confirmed",
            "political": { "verdict": "political", "basis": ["disclosure"] },
            "targeting": { "source": "dialog", "reasons": [serde_json::from_str::<Value>(UNION).unwrap(), serde_json::from_str::<Value>(REGION).unwrap()] },
            "seen": "1", "first_for_ad": false, "first_for_advertiser": false, "country": "GB", "age_band": "35-44", "program": "0.1.0",
        }))
        .unwrap();
        record.ad_hash = fingerprint(&record);
        record
    }

    /// What was decided: a part is given with `+` before it, left out with `-`.
    fn decided(parts: &[&str]) -> Trim {
        let mut giving = Giving::default();
        for part in parts {
            let (sign, name) = part.split_at(1);
            giving.trim("k", name, sensitivity(&whole(), name).unwrap(), sign == "+");
        }
        giving.trim_of("k")
    }

    /// Where two records differ, by pointers.
    fn differing(one: &Value, other: &Value, at: &str, out: &mut Vec<String>) {
        match (one, other) {
            (Value::Object(one), Value::Object(other)) => {
                for (name, value) in one {
                    differing(value, other.get(name).unwrap_or(&Value::Null), &format!("{at}/{name}"), out);
                }
            }
            _ if one == other => {}
            _ => out.push(at.to_owned()),
        }
    }

    #[test]
    fn what_is_left_out_is_gone_and_nothing_else_is() {
        let union = &format!("+{UNION}");
        let region = &format!("-{REGION}");
        let reasons = "/targeting/reasons";
        for (parts, gone) in [
            (vec![union.as_str()], vec![]),
            (vec![], vec![reasons]),
            (vec![union, "-surface"], vec!["/surface"]),
            (vec![union, "-advertiser.name"], vec!["/advertiser/name"]),
            (vec![union, "-advertiser.handle"], vec!["/ad_hash", "/advertiser/handle"]),
            (vec![union, "-disclosure"], vec!["/disclosure", "/political/basis"]),
            (vec![union, "-disclosure.payer"], vec!["/disclosure/payer"]),
            (vec![union, "-disclosure.authorised_by"], vec!["/disclosure/authorised_by"]),
            (vec![union, "-text"], vec!["/ad_hash", "/text"]),
            (vec![union, "-landing_domain"], vec!["/ad_hash", "/landing_domain"]),
            (vec![union, "-certainty"], vec!["/certainty"]),
            (vec![union, "-country"], vec!["/country"]),
            (vec![union, "-age_band"], vec!["/age_band"]),
            (vec![union, "-targeting"], vec!["/targeting"]),
            (vec![union, region], vec![reasons]),
            (vec![region], vec!["/targeting"]),
            (vec![union, "-disclosure.payer", "-disclosure"], vec!["/disclosure", "/political/basis"]),
            (vec![union, "-text", "+text"], vec![]),
        ] {
            let left = serde_json::to_value(trim(&whole(), &decided(&parts))).unwrap();
            let mut found = vec![];
            differing(&serde_json::to_value(whole()).unwrap(), &left, "", &mut found);
            assert_eq!(found, gone, "{parts:?}");
        }
    }

    #[test]
    fn the_hash_says_nothing_of_what_is_left_out() {
        let trim_all = decided(&["-text", "-landing_domain"]);
        let mut other = whole();
        (other.text, other.landing_domain) = (Some("Vote for stones.".into()), Some("oak.example".into()));
        assert_eq!(trim(&whole(), &trim_all).ad_hash, trim(&other, &trim_all).ad_hash);
        assert_ne!(trim(&whole(), &Trim::default()).ad_hash, trim(&other, &Trim::default()).ad_hash);
    }

    #[test]
    fn only_what_may_be_missing_can_be_left_out() {
        for part in [
            "schema",
            "kind",
            "first_for_ad",
            "first_for_advertiser",
            "study_id",
            "epoch",
            "platform",
            "political",
            "seen",
            "program",
            "ad_hash",
            "",
            "{}",
        ] {
            assert_eq!(sensitivity(&whole(), part), None, "{part}");
        }
        assert_eq!(
            [UNION, REGION, "text"].map(|part| sensitivity(&whole(), part)),
            [Some(true), Some(false), Some(false)]
        );
    }

    #[test]
    fn of_reasons_that_say_the_same_only_the_ticked_one_leaves() {
        let bare: Reason =
            serde_json::from_str(r#"{"kind":"interest","detail":null,"sensitive":true}"#).unwrap();
        let mut record = whole();
        record.targeting.as_mut().unwrap().reasons = vec![bare.clone(), bare.clone()];
        let second = &names_of(&[bare.clone(), bare])[1];
        assert_eq!(sensitivity(&record, second), Some(true));
        let mut giving = Giving::default();
        giving.trim("k", second, true, true);
        assert_eq!(trim(&record, &giving.trim_of("k")).targeting.unwrap().reasons.len(), 1);
    }
}
