//! Days, weeks and moments from milliseconds since 1970-01-01 UTC, without a clock or a time zone.

/// A day of the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// 0 to 9999.
    pub year: i64,
    /// 1 to 12.
    pub month: i64,
    /// 1 to 31.
    pub day: i64,
}

const DAY_MS: f64 = 86_400_000.0;

/// Days since 1970-01-01. What is not a number is day 0; the year stays within 0 to 9999.
#[must_use]
#[allow(clippy::cast_possible_truncation)] // clamped
pub fn days(ms: f64) -> i64 {
    if ms.is_nan() { 0 } else { (ms / DAY_MS).floor().clamp(-719_528.0, 2_932_896.0) as i64 }
}

/// Howard Hinnant's `civil_from_days`: years that begin in March make the leap day the last of its year.
const fn of_days(days: i64) -> Day {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
    Day { year, month, day: day_of_year - (153 * shifted_month + 2) / 5 + 1 }
}

/// The day a time belongs to (UTC).
#[must_use]
pub fn civil(ms: f64) -> Day {
    of_days(days(ms))
}

/// Days since 1970-01-01 of a day: the reverse of [`of_days`].
const fn since(Day { year, month, day }: Day) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let year_of_era = year - era * 400;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

/// A time as data downloads write it: `2026-05-14 21:03:11`, `2026-10-01T12:00:00.000Z`, with or without seconds
/// (UTC). `None` for anything else.
#[must_use]
pub fn parse(text: &str) -> Option<f64> {
    let mut numbers = text.trim().trim_end_matches(['Z', 'U', 'T', 'C', ' ']).splitn(6, ['-', ' ', 'T', ':']);
    let mut next = |low: i64, high: i64| -> Option<i64> {
        numbers.next()?.parse().ok().filter(|number| (low..=high).contains(number))
    };
    let day = Day { year: next(1970, 9999)?, month: next(1, 12)?, day: next(1, 31)? };
    let minutes = next(0, 23)? * 60 + next(0, 59)?;
    let seconds = numbers.next().map_or(Some(0.0), |text| text.parse::<f64>().ok())?;
    // Both are far below what an f64 holds exactly.
    let whole = since(day) * 1_440 + minutes;
    #[allow(clippy::cast_precision_loss)]
    (0.0..61.0).contains(&seconds).then(|| whole as f64 * 60_000.0 + (seconds * 1_000.0).round())
}

/// Days from 1970-01-01 to a day written `2026-11-24`; `None` for anything else and for earlier days.
#[must_use]
pub fn number(text: &str) -> Option<u32> {
    let mut parts = text.splitn(3, '-');
    let mut next = |low: i64, high: i64| -> Option<i64> {
        parts.next()?.parse().ok().filter(|number| (low..=high).contains(number))
    };
    let day = Day { year: next(1970, 9999)?, month: next(1, 12)?, day: next(1, 31)? };
    u32::try_from(since(day)).ok()
}

/// Milliseconds from 1970-01-01 to the beginning of the day with a [`number`] (UTC).
#[must_use]
pub fn of_number(days: u32) -> f64 {
    f64::from(days) * DAY_MS
}

/// The day as `2026-11-24` (UTC).
#[must_use]
pub fn day(ms: f64) -> String {
    let Day { year, month, day } = civil(ms);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The second as `2026-11-24T21:03:11Z`.
#[must_use]
pub fn moment(ms: f64) -> String {
    let seconds = (ms - of_day(ms)).max(0.0) / 1_000.0;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // less than a day
    let seconds = seconds as u32;
    format!("{}T{:02}:{:02}:{:02}Z", day(ms), seconds / 3_600 % 24, seconds / 60 % 60, seconds % 60)
}

/// The beginning of a day (UTC).
fn of_day(ms: f64) -> f64 {
    if ms.is_finite() { (ms / DAY_MS).floor() * DAY_MS } else { ms }
}

/// The beginning of the last day of an ISO 8601 week written `2026-W48` (UTC); `None` for anything else.
#[must_use]
pub fn week_end(week: &str) -> Option<f64> {
    let (year, number) = week.split_once("-W")?;
    let (year, number): (i64, i64) = (year.parse().ok()?, number.parse().ok()?);
    if !(1970..=9999).contains(&year) || !(1..=53).contains(&number) {
        return None;
    }
    // The fourth of January lies in the first week.
    let fourth = since(Day { year, month: 1, day: 4 });
    let monday = fourth - (fourth + 3).rem_euclid(7);
    // Most years have no 53rd: it would be the next one's first.
    let end = u32::try_from(monday + 7 * (number - 1) + 6).ok().map(of_number)?;
    (number < 53 || self::week(end) == week).then_some(end)
}

/// The ISO 8601 week as `2026-W48` (UTC): weeks begin on Monday and belong to the year of their Thursday.
#[must_use]
pub fn week(ms: f64) -> String {
    let days = days(ms);
    // 1970-01-01 was a Thursday.
    let thursday = days - (days + 3).rem_euclid(7) + 3;
    let year = of_days(thursday).year;
    let first = since(Day { year, month: 1, day: 1 });
    format!("{year:04}-W{:02}", (thursday - first) / 7 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(days: i32) -> f64 {
        f64::from(days) * DAY_MS
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(day(0.0), "1970-01-01");
        assert_eq!(day(-1.0), "1969-12-31");
        assert_eq!(day(1_795_478_400_000.0), "2026-11-24");
        assert_eq!(day(1_795_478_400_000.0 + DAY_MS - 1.0), "2026-11-24");
        assert_eq!(day(951_782_400_000.0), "2000-02-29");
        assert_eq!(day(1_709_164_800_000.0), "2024-02-29");
    }

    #[test]
    fn weeks_belong_to_the_year_of_their_thursday() {
        assert_eq!(week(1_795_478_400_000.0), "2026-W48");
        assert_eq!(week(0.0), "1970-W01");
        // 2021-01-03 is a Sunday of the last week of 2020, which had 53.
        assert_eq!(week(at(18_630)), "2020-W53");
        assert_eq!(week(at(18_631)), "2021-W01");
        // 2024-12-30 is a Monday of the first week of 2025.
        assert_eq!(week(at(20_087)), "2025-W01");
        // 2027-01-01 is a Friday of 2026-W53.
        assert_eq!(week(at(20_819)), "2026-W53");
    }

    #[test]
    fn weeks_end_on_sunday() {
        for (week, last) in [
            ("2026-W48", "2026-11-29"),
            ("2020-W53", "2021-01-03"),
            ("2021-W01", "2021-01-10"),
            ("2025-W01", "2025-01-05"),
            ("2026-W53", "2027-01-03"),
        ] {
            assert_eq!(week_end(week).map(day).as_deref(), Some(last), "{week}");
        }
        for text in ["", "2026-48", "2026-W54", "2026-W00", "1969-W01", "x-W01"] {
            assert_eq!(week_end(text), None, "{text}");
        }
    }

    #[test]
    fn days_have_numbers() {
        assert_eq!(number("1970-01-01"), Some(0));
        assert_eq!(number("2026-11-24").map(of_number), Some(1_795_478_400_000.0));
        assert_eq!(moment(1_795_478_400_000.0 + 75_791_000.0), "2026-11-24T21:03:11Z");
        assert!(moment(f64::NAN).ends_with("T00:00:00Z"));
        for text in ["", "2026-11", "2026-00-01", "x-1-1", "1969-12-31"] {
            assert_eq!(number(text), None, "{text}");
        }
    }

    #[test]
    fn times_of_data_downloads() {
        assert_eq!(parse("1970-01-01 00:00:01"), Some(1_000.0));
        assert_eq!(parse("2026-11-24T00:00:00.000Z"), Some(1_795_478_400_000.0));
        assert_eq!(parse("2026-11-24 00:01 UTC"), Some(1_795_478_460_000.0));
        for text in ["", "yesterday", "2026-13-01 00:00:00", "2026-01-01", "99999-01-01 00:00:00"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn nonsense_does_no_harm() {
        for ms in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN] {
            assert_eq!(day(ms).len(), 10);
            assert_eq!(week(ms).len(), 8);
            assert!((0..10_000).contains(&civil(ms).year));
        }
    }
}
