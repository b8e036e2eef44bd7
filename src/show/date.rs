//! Days as people write them, from milliseconds since 1970-01-01 UTC.

use crate::show::locale::Locale;
use crate::text::date::{Day, civil, days, number, of_number};
use crate::text::tidy;

/// A day as the message `id` writes it, its month as `months` names it.
fn written(locale: &Locale, id: &str, months: &str, ms: f64) -> String {
    let Day { year, month, day } = civil(ms);
    let month = locale.say(&format!("{months}-{month}"), &[]);
    locale.say(id, &[("day", &day.to_string()), ("month", &month), ("year", &year.to_string())])
}

/// `today` and `yesterday`, the two days people have words for.
fn near(locale: &Locale, ms: f64, now: f64) -> Option<String> {
    match days(now) - days(ms) {
        0 => Some(locale.say("today", &[])),
        1 => Some(locale.say("yesterday", &[])),
        _ => None,
    }
}

/// The day as people write it: `24 November 2026` (UTC).
#[must_use]
pub fn spoken(locale: &Locale, ms: f64) -> String {
    written(locale, "day-long", "month", ms)
}

/// A day written `2026-11-24` as people write it; what is none is left as it is, shortened.
#[must_use]
pub fn of_text(locale: &Locale, text: &str) -> String {
    number(text).map_or_else(|| tidy(text, 20), |days| spoken(locale, of_number(days)))
}

/// `24 Nov`
#[must_use]
pub fn day_month(locale: &Locale, ms: f64) -> String {
    written(locale, "day-month", "month-short", ms)
}

/// `Nov 2026`
#[must_use]
pub fn month_year(locale: &Locale, ms: f64) -> String {
    written(locale, "month-year", "month-short", ms)
}

/// `24 Nov 2026`
#[must_use]
pub fn day_month_year(locale: &Locale, ms: f64) -> String {
    written(locale, "day-short", "month-short", ms)
}

/// The day for a list: `today`, `yesterday`, `24 Nov 2026`.
#[must_use]
pub fn short(locale: &Locale, ms: f64, now: f64) -> String {
    near(locale, ms, now).unwrap_or_else(|| written(locale, "day-short", "month-short", ms))
}

/// The day inside a sentence: `today`, `yesterday`, `on 24 November 2026`.
#[must_use]
pub fn in_sentence(locale: &Locale, ms: f64, now: f64) -> String {
    near(locale, ms, now).unwrap_or_else(|| written(locale, "on-day", "month", ms))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY_MS: f64 = 86_400_000.0;

    #[test]
    fn spoken_days() {
        let english = Locale::english();
        assert_eq!(spoken(english, 1_795_478_400_000.0), "24 November 2026");
        for (text, said) in [("2026-11-24", "24 November 2026"), ("in autumn", "in autumn"), ("", "")] {
            assert_eq!(of_text(english, text), said);
        }
        let now = 1_795_478_400_000.0;
        assert_eq!(in_sentence(english, now + 5.0, now), "today");
        assert_eq!(in_sentence(english, now - 1.0, now), "yesterday");
        assert_eq!(short(english, now - 1.0, now), "yesterday");
        assert_eq!(short(english, now - 2.0 * DAY_MS, now), "22 Nov 2026");
        assert_eq!(in_sentence(english, now - 2.0 * DAY_MS, now), "on 22 November 2026");
    }

    #[test]
    fn nonsense_does_no_harm() {
        for ms in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN] {
            assert!(!spoken(Locale::english(), ms).is_empty());
        }
    }
}
