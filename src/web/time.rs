//! Times by the clock on the wall.

/// A time as the clock on the wall says it, for dates to be written of it.
pub fn local(ms: f64) -> f64 {
    ms - js_sys::Date::new(&ms.into()).get_timezone_offset() * 60_000.0
}

/// The local day of a time in milliseconds.
pub fn day(ms: f64) -> String {
    crate::text::date::day(local(ms))
}
