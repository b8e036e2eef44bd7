//! What a collector accepts: the same check before sending and on arrival.

use serde::Serialize;

use crate::seal::is_sealed;
use crate::{Coverage, Envelope, Reason, Record, SCHEMA, limits};

/// One field that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Its path in what was looked at.
    pub field: String,
    /// What is expected.
    pub message: String,
}

/// Problems as one sentence.
#[must_use]
pub fn describe(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{}: {}", problem.field, problem.message))
        .collect::<Vec<_>>()
        .join("; ")
}

/// Gathers what is not as it must be.
#[derive(Default)]
pub(crate) struct Check(Vec<Problem>);

impl Check {
    pub(crate) fn that(&mut self, holds: bool, field: &str, message: &str) {
        if !holds {
            self.0.push(Problem { field: field.to_owned(), message: message.to_owned() });
        }
    }

    fn text(&mut self, text: Option<&str>, max: usize, field: &str) {
        if let Some(text) = text {
            self.that(
                !text.is_empty() && text.chars().count() <= max,
                field,
                &format!("1 to {max} characters, or null"),
            );
        }
    }

    /// What stands in records of every kind.
    fn every(&mut self, schema: u32, study_id: &str, epoch: &str, country: Option<&str>, program: &str) {
        self.that(schema == SCHEMA, "schema", &format!("{SCHEMA}"));
        self.that(is_id(study_id), "study_id", "1 to 64 of a-z, 0-9 and -");
        self.that(is_week(epoch), "epoch", "a week such as 2026-W48");
        self.that(country.is_none_or(is_country), "country", "a code of a country such as GB, or null");
        self.text(Some(program), limits::PROGRAM, "program");
    }

    pub(crate) fn end(self) -> Result<(), Vec<Problem>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

/// 64 hexadecimal digits.
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// 1 to 64 of `a-z 0-9 -`.
pub(crate) fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-'))
}

/// Two capital letters.
pub(crate) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// `2026-W48`, from week 01 to 53.
pub(crate) fn is_week(text: &str) -> bool {
    let Some((year, week)) = text.split_once("-W") else { return false };
    let digits = |text: &str, len| text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    let weeks = |year: u32| {
        // A year has 53 where it begins on a Thursday, or ends on one: the weekday of its last day is this, Thursday being 4.
        let ends_on = |year: u32| (year + year / 4 - year / 100 + year / 400) % 7;
        let is_long = ends_on(year) == 4 || year.checked_sub(1).is_some_and(|last| ends_on(last) == 3);
        if is_long { 53 } else { 52 }
    };
    digits(year, 4)
        && digits(week, 2)
        && year
            .parse()
            .is_ok_and(|year| week.parse().is_ok_and(|week: u32| (1..=weeks(year)).contains(&week)))
}

/// `2027-05-06`.
pub(crate) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, len: usize, range: std::ops::RangeInclusive<u16>| {
        text.len() == len
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse().is_ok_and(|n| range.contains(&n))
    };
    let leap = year.parse().is_ok_and(|year: u16| {
        year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
    });
    let last = match *month {
        "02" => 28 + u16::from(leap),
        "04" | "06" | "09" | "11" => 30,
        _ => 31,
    };
    number(year, 4, 2000..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=last)
}

/// Whether an envelope is one a collector stores. What is sealed in it is for whoever opens it.
///
/// # Errors
/// Every field that is not as it must be.
pub fn validate_envelope(envelope: &Envelope) -> Result<(), Vec<Problem>> {
    let mut check = Check::default();
    check.that(is_hash(&envelope.withdraw_tag), "withdraw_tag", "64 hexadecimal digits");
    check.that(is_hash(&envelope.terms), "terms", "64 hexadecimal digits");
    check.that(is_week(&envelope.epoch), "epoch", "a week such as 2026-W48");
    check.that(
        is_sealed(&envelope.sealed),
        "sealed",
        "a sealed record of one of the agreed lengths, in Base64",
    );
    check.end()
}

/// Whether a record is one that may leave.
///
/// # Errors
/// Every field that is not as it must be.
pub fn validate(record: &Record) -> Result<(), Vec<Problem>> {
    let mut check = Check::default();
    // A new field does not compile until it is decided how it is checked; the closed sets need no check.
    let Record {
        schema,
        kind: _,
        study_id,
        epoch,
        platform: _,
        surface: _,
        ad_hash,
        advertiser,
        disclosure,
        text,
        landing_domain,
        certainty: _,
        political: _,
        targeting,
        seen: _,
        first_for_ad: _,
        first_for_advertiser: _,
        country,
        age_band: _,
        program,
    } = record;
    check.every(*schema, study_id, epoch, country.as_deref(), program);
    check.that(is_hash(ad_hash), "ad_hash", "64 hexadecimal digits");
    check.text(advertiser.name.as_deref(), limits::NAME, "advertiser.name");
    check.text(advertiser.handle.as_deref(), limits::HANDLE, "advertiser.handle");
    if let Some(disclosure) = disclosure {
        check.text(disclosure.payer.as_deref(), limits::PAYER, "disclosure.payer");
        check.text(disclosure.authorised_by.as_deref(), limits::PAYER, "disclosure.authorised_by");
    }
    check.text(text.as_deref(), limits::TEXT, "text");
    check.text(landing_domain.as_deref(), limits::HOST, "landing_domain");
    let plain_host = landing_domain.as_deref().is_none_or(|host| !host.contains(['/', '?', '#', '@', ' ']));
    check.that(plain_host, "landing_domain", "a host name, nothing more");
    if let Some(targeting) = targeting {
        check.that(
            targeting.reasons.len() <= limits::REASONS,
            "targeting.reasons",
            &format!("at most {}", limits::REASONS),
        );
        for reason in &targeting.reasons {
            match reason {
                Reason::Named { detail, .. } => {
                    check.text(detail.as_deref(), limits::DETAIL, "targeting.reasons.detail");
                }
                Reason::Age { .. } | Reason::Gender { .. } | Reason::Bare { .. } => {}
            }
        }
    }
    check.end()
}

/// Whether how much was seen is said as it may leave.
///
/// # Errors
/// Every field that is not as it must be.
pub fn validate_coverage(coverage: &Coverage) -> Result<(), Vec<Problem>> {
    let mut check = Check::default();
    // As above.
    let Coverage {
        schema,
        kind: _,
        study_id,
        epoch,
        platform: _,
        days_active: _,
        ads_seen: _,
        political_seen: _,
        kept_back: _,
        country,
        age_band: _,
        program,
    } = coverage;
    check.every(*schema, study_id, epoch, country.as_deref(), program);
    check.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_days() {
        assert!(is_week("2026-W01") && is_week("2026-W53"));
        assert!(is_week("2020-W53") && is_week("2015-W53") && is_week("2032-W53") && is_week("2004-W53"));
        assert!(!is_week("2025-W53") && !is_week("2024-W53") && !is_week("2027-W53") && is_week("2027-W52"));
        assert!(!is_week("2026-W00") && !is_week("2026-W54") && !is_week("2026-48") && !is_week("26-W48"));
        assert!(is_day("2027-05-06") && !is_day("2027-13-06") && !is_day("2027-5-6") && !is_day("soon"));
        assert!(!is_day("2026-06-31") && !is_day("2027-02-29") && is_day("2028-02-29"));
    }
}
