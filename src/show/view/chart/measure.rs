//! Lengths: of texts, and as attributes have them.

use crate::show::locale::Locale;

/// The room for a name and its number on the narrowest screen, and on broad ones.
pub(super) const NARROW_ROW: f64 = 284.0;
pub(super) const BROAD_ROW: f64 = 540.0;

/// Whether charts run from right to left.
pub(super) fn mirrored(locale: &Locale) -> bool {
    locale.dir() == "rtl"
}

/// Pixels as an attribute has them, to a tenth.
pub(super) fn px(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// A percentage as an attribute has it.
pub(super) fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

#[allow(clippy::cast_precision_loss)] // counts are far below what an f64 holds exactly
pub(super) const fn real(count: u64) -> f64 {
    count as f64
}

/// About how wide a text is in a system font of a size in pixels; rather too wide than too narrow.
pub(super) fn width(text: &str, size: f64) -> f64 {
    let wide = |c: char| match c {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | ' ' | '.' | ',' | ':' | ';' | '\'' | '’' | '|' | '!'
        | '(' | ')' => 0.38,
        'm' | 'w' | 'M' | 'W' | '@' | '…' | '%' => 0.95,
        'A'..='Z' => 0.72,
        '\u{1100}'..='\u{11ff}'
        | '\u{2e80}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' => 1.0,
        '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}' | '\u{1f000}'.. => 1.25,
        _ => 0.6,
    };
    text.chars().map(wide).sum::<f64>() * size
}

/// A text cut to a width, with an ellipsis where something was cut.
pub(super) fn fit(text: &str, room: f64, size: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        out.push(c);
        if width(&out, size) + size > room {
            out.pop();
            break;
        }
    }
    format!("{}…", out.trim_end())
}

// --- columns -------------------------------------------------------------------------------------------

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_to_their_room() {
        for (text, room) in
            [("Brindlewick", 200.0), ("WWWWWWWWWWWWWWWW", 60.0), ("ブリンドルウィック", 60.0), ("", 10.0)]
        {
            let cut = fit(text, room, 13.0);
            assert!(width(&cut, 13.0) <= room, "{cut}");
            assert!(cut == text || cut.ends_with('…'), "{cut}");
        }
    }
}
