//! When what failed is tried again, and random numbers as parts of a whole.

/// The longest pause, in milliseconds: six hours.
pub const LONGEST_PAUSE: f64 = 6.0 * 3_600_000.0;

/// The pause after so many failures before this one, in milliseconds: it doubles with each, up to the longest.
#[must_use]
pub fn pause(first: f64, tries: u32) -> f64 {
    (first * f64::from(tries.min(20)).exp2()).min(LONGEST_PAUSE)
}

/// A number drawn at random as a part of a whole: from 0 to below 1.
#[must_use]
pub fn part(drawn: u32) -> f64 {
    f64::from(drawn) / (f64::from(u32::MAX) + 1.0)
}

/// The same of a digest: of its first eight hexadecimal digits. 0 for what is none.
#[must_use]
pub fn part_of(digest: &str) -> f64 {
    part(digest.get(..8).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_and_end_at_six_hours() {
        assert_eq!(
            [0, 1, 3, 9, u32::MAX].map(|tries| pause(60_000.0, tries) / 60_000.0),
            [1.0, 2.0, 8.0, 360.0, 360.0]
        );
    }

    #[test]
    fn a_part_is_from_0_to_below_1() {
        assert_eq!(
            [part(0), part(1 << 31), part_of("80000000ff"), part_of("zz"), part_of("8")],
            [0.0, 0.5, 0.5, 0.0, 0.0]
        );
        assert!(part(u32::MAX) < 1.0);
    }
}
