//! Others' words made fit to be shown.

/// Others' words made fit to stand in a line of ours: white space folded; control characters and the marks
/// that turn the direction of writing dropped, for they could rearrange what stands beside them; at most
/// `max` characters, ending in an ellipsis where more were cut.
#[must_use]
pub fn tidy(text: &str, max: usize) -> String {
    let mut out = String::new();
    let mut count = 0_usize;
    let mut gap = false;
    // Four times as many characters are looked at, so that a text of nothing but spaces ends too.
    for c in text.chars().take(max.saturating_mul(4).saturating_add(64)) {
        if c.is_whitespace() {
            gap = !out.is_empty();
            continue;
        }
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || turns || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') {
            continue;
        }
        if count + 1 + usize::from(gap) > max {
            out.push('…');
            return out;
        }
        if gap {
            out.push(' ');
            count += 1;
            gap = false;
        }
        out.push(c);
        count += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidy_folds_bounds_and_drops_what_turns_lines() {
        assert_eq!(tidy("  a \n\t b  ", 10), "a b");
        assert_eq!(tidy("a\u{202e}b\u{0}c", 10), "abc");
        assert_eq!(tidy("abcdef", 3), "abc…");
        assert_eq!(tidy("abc", 3), "abc");
        assert_eq!(tidy("abc   ", 3), "abc");
        assert_eq!(tidy("", 3), "");
    }
}
