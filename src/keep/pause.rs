//! The pause: nothing is read on any page until a time the person chose.

/// The longest pause, in minutes: a day. For longer there are the switches.
pub const LONGEST: u32 = 24 * 60;

const MINUTE: f64 = 60_000.0;

/// When a pause of so many minutes ends, in milliseconds since 1970-01-01 UTC: at most [`LONGEST`] from `now`; 0, which
/// is no pause, for 0 minutes.
#[must_use]
pub fn until(minutes: u32, now: f64) -> f64 {
    if minutes == 0 { 0.0 } else { now + f64::from(minutes.min(LONGEST)) * MINUTE }
}

/// The minutes that are left, each begun one counted whole; `None` where nothing is paused. A clock that was set back
/// makes no pause longer than the longest there can be: it ends the pause.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // within 0 to LONGEST
pub fn left(until: f64, now: f64) -> Option<u32> {
    let minutes = ((until - now) / MINUTE).ceil();
    (minutes >= 1.0 && minutes <= f64::from(LONGEST)).then_some(minutes as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_795_478_400_000.0;

    #[test]
    fn a_pause_ends_by_itself() {
        let end = until(60, NOW);
        assert_eq!(left(end, NOW), Some(60));
        assert_eq!(left(end, NOW + 59.5 * MINUTE), Some(1));
        assert_eq!(left(end, end), None);
        assert_eq!(left(end, end + MINUTE), None);
    }

    #[test]
    fn a_pause_is_bounded_and_can_be_none() {
        assert_eq!(left(until(0, NOW), NOW), None);
        assert_eq!(left(until(u32::MAX, NOW), NOW), Some(LONGEST));
        // The clock was set back by two days, or what is stored is no time.
        assert_eq!(left(until(60, NOW), NOW - 2.0 * 24.0 * 60.0 * MINUTE), None);
        assert_eq!(left(f64::NAN, NOW), None);
        assert_eq!(left(f64::INFINITY, NOW), None);
    }
}
