//! Which day and week it is, in UTC.

use donation::Study;
use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// Today.
pub fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// The ISO week a day lies in, as records write it: `2026-W48`.
pub fn week(day: Date) -> String {
    let week = day.iso_week_date();
    format!("{:04}-W{:02}", week.year(), week.week())
}

/// The ISO week of a day written `2026-11-28`; none for what is no day.
pub fn week_of(day: &str) -> Option<String> {
    day.parse().ok().map(week)
}

/// The day after.
pub fn tomorrow(today: Date) -> Date {
    today.tomorrow().unwrap_or(today)
}

/// The weeks whose tokens are taken: this one and the last. Clocks differ: where a donor's day has begun, so may have a week. Named one by
/// one: whatever lies between two of them as texts is no week.
pub fn weeks_of_tokens(today: Date) -> [String; 3] {
    [today.saturating_sub(7.days()), today, tomorrow(today)].map(week)
}

/// The weeks tokens are issued in: this one, and whatever is another day's where a donor is; the earliest first.
pub fn weeks_of_orders(today: Date) -> [String; 3] {
    [today.saturating_sub(1.days()), today, tomorrow(today)].map(week)
}

/// The last day on which what a study got is kept; none where it does not say a day.
pub fn kept_until(study: &Study) -> Option<Date> {
    let ends = study.ends.parse::<Date>().ok()?;
    ends.checked_add(i64::from(study.retention_days).days()).ok()
}

/// The last day on which a week's records are left alone, so that what is taken back until then was never evaluated; none where the week is no
/// week.
pub fn frozen_until(week: &str, study: &Study) -> Option<Date> {
    let (year, week) = week.split_once("-W")?;
    let sunday = ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Sunday).ok()?.date();
    sunday.checked_add(i64::from(study.freeze_days).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_of_weeks_and_of_nothing_between_them() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        for (today, orders, tokens) in [
            ("2026-11-28", ["2026-W48"; 3], ["2026-W47", "2026-W48", "2026-W48"]),
            ("2026-11-29", ["2026-W48", "2026-W48", "2026-W49"], ["2026-W47", "2026-W48", "2026-W49"]),
            ("2026-11-30", ["2026-W48", "2026-W49", "2026-W49"], ["2026-W48", "2026-W49", "2026-W49"]),
            ("2027-01-03", ["2026-W53", "2026-W53", "2027-W01"], ["2026-W52", "2026-W53", "2027-W01"]),
        ] {
            assert_eq!(
                (weeks_of_orders(day(today)), weeks_of_tokens(day(today))),
                (orders.map(Into::into), tokens.map(Into::into))
            );
        }
    }

    #[test]
    fn weeks_and_the_time_of_keeping() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(week(day("2026-11-27")), "2026-W48");
        assert_eq!(week(day("2027-01-03")), "2026-W53");
        let text = include_str!("../demo-study.json");
        let study: Study = serde_json::from_str(text).unwrap();
        assert_eq!(kept_until(&study), Some(day("2028-01-30")));
        assert_eq!(study.freeze_days, 14);
        assert_eq!(frozen_until("2026-W48", &study), Some(day("2026-12-13")));
        assert_eq!(frozen_until("2026-W53", &study), Some(day("2027-01-17")));
        for none in ["2027-W53", "2026-W0", "2026-48", "soon", ""] {
            assert_eq!(frozen_until(none, &study), None, "{none}");
        }
    }
}
