//! What a collector accepts and what a study must say: the same check before sending and on arrival.

use serde::Serialize;

use super::generalise::{MAX_REASONS, MAX_TEXT};
use super::{Donation, Envelope, SCHEMA, Study};

/// One field that is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Its path in the envelope.
    pub field: String,
    /// What is expected.
    pub message: String,
}

/// Problems as one sentence.
#[must_use]
pub fn told(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(|problem| format!("{}: {}", problem.field, problem.message))
        .collect::<Vec<_>>()
        .join("; ")
}

#[derive(Default)]
struct Check(Vec<Problem>);

impl Check {
    fn that(&mut self, holds: bool, field: &str, message: &str) {
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

    fn end(self) -> Result<(), Vec<Problem>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'-'))
}

/// `2026-W48`, from week 01 to 53.
fn is_week(text: &str) -> bool {
    let Some((year, week)) = text.split_once("-W") else { return false };
    let digits = |text: &str, len| text.len() == len && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(year, 4) && digits(week, 2) && week.parse().is_ok_and(|week: u8| (1..=53).contains(&week))
}

/// `2027-05-06`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, len: usize, range: std::ops::RangeInclusive<u16>| {
        text.len() == len
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse().is_ok_and(|n| range.contains(&n))
    };
    number(year, 4, 2000..=9999) && number(month, 2, 1..=12) && number(day, 2, 1..=31)
}

/// Whether an envelope is one a collector stores.
///
/// # Errors
/// Every field that is not as it must be.
pub fn validate(envelope: &Envelope) -> Result<(), Vec<Problem>> {
    let mut check = Check::default();
    check.that(is_hash(&envelope.withdraw_tag), "withdraw_tag", "64 hexadecimal digits");
    let Donation {
        schema,
        study_id,
        epoch,
        ad_hash,
        advertiser,
        disclosure,
        text,
        landing_domain,
        targeting,
        program,
        ..
    } = &envelope.donation;
    check.that(*schema == SCHEMA, "donation.schema", &format!("{SCHEMA}"));
    check.that(is_id(study_id), "donation.study_id", "1 to 64 of a-z, 0-9 and -");
    check.that(is_week(epoch), "donation.epoch", "a week such as 2026-W48");
    check.that(is_hash(ad_hash), "donation.ad_hash", "64 hexadecimal digits");
    check.text(advertiser.name.as_deref(), 200, "donation.advertiser.name");
    check.text(advertiser.handle.as_deref(), 100, "donation.advertiser.handle");
    if let Some(disclosure) = disclosure {
        check.text(disclosure.payer.as_deref(), 300, "donation.disclosure.payer");
        check.text(disclosure.authorised_by.as_deref(), 300, "donation.disclosure.authorised_by");
    }
    check.text(text.as_deref(), MAX_TEXT, "donation.text");
    check.text(landing_domain.as_deref(), 253, "donation.landing_domain");
    let plain_host = landing_domain.as_deref().is_none_or(|host| !host.contains(['/', '?', '#', '@', ' ']));
    check.that(plain_host, "donation.landing_domain", "a host name, nothing more");
    if let Some(targeting) = targeting {
        check.that(
            targeting.reasons.len() <= MAX_REASONS,
            "donation.targeting.reasons",
            &format!("at most {MAX_REASONS}"),
        );
        for reason in &targeting.reasons {
            check.that(
                !reason.kind.is_empty()
                    && reason.kind.len() <= 40
                    && reason.kind.bytes().all(|b| b.is_ascii_lowercase() || b == b'_'),
                "donation.targeting.reasons.kind",
                "a reason kind such as customer_list",
            );
            check.text(reason.detail.as_deref(), 100, "donation.targeting.reasons.detail");
        }
    }
    check.text(Some(program), 20, "donation.program");
    check.end()
}

impl Study {
    /// Whether a study says what a person must know before joining.
    ///
    /// # Errors
    /// Every field that is missing or malformed.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        check.that(is_id(&self.id), "id", "1 to 64 of a-z, 0-9 and -");
        for (text, max, field) in [
            (&self.title, 200, "title"),
            (&self.controller, 300, "controller"),
            (&self.contact, 300, "contact"),
            (&self.purpose, 3_000, "purpose"),
            (&self.recipients, 3_000, "recipients"),
        ] {
            check.that(
                !text.trim().is_empty() && text.chars().count() <= max,
                field,
                &format!("1 to {max} characters"),
            );
        }
        check.that(self.retention_days <= 36_500, "retention_days", "days, at most 36500");
        check.that(is_day(&self.ends), "ends", "a day such as 2027-05-06");
        check.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_and_days() {
        assert!(is_week("2026-W01") && is_week("2026-W53"));
        assert!(!is_week("2026-W00") && !is_week("2026-W54") && !is_week("2026-48") && !is_week("26-W48"));
        assert!(is_day("2027-05-06") && !is_day("2027-13-06") && !is_day("2027-5-6") && !is_day("soon"));
    }
}
