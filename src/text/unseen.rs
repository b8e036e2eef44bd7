//! Signs nobody sees and a computer reads.

/// Whether a sign has no shape of its own: of no width, turning the direction of writing, a tag, a selector, a control character.
/// A line's end and a tab are none.
#[must_use]
pub fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
        || c.is_control() && !matches!(c, '\n' | '\t')
}

/// Whether a sign looks like another or like nothing, so that a text which holds it is not what it seems: one nobody sees, a space
/// that is no plain one, one without a meaning of its own.
#[must_use]
pub fn is_odd(c: char) -> bool {
    is_unseen(c)
        || c.is_whitespace() && !matches!(c, ' ' | '\n')
        || matches!(c, '\u{2800}' | '\u{fffc}' | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{f0000}'..)
        || matches!(u32::from(c) & 0xffff, 0xfffe | 0xffff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_what_it_seems_is_odd() {
        for c in ['\u{200b}', '\u{202e}', '\u{7}', '\u{e0041}', '\u{fe0f}', '\u{2028}'] {
            assert!(is_odd(c), "{c:?}");
        }
        for c in ['\u{a0}', '\u{2003}', '\t', '\u{e000}', '\u{10fffe}', '\u{ffff}'] {
            assert!(is_odd(c) && !is_unseen(c), "{c:?}");
        }
        for c in ['a', 'ü', 'ق', '漢', '–', '😀', ' ', '\n', '…'] {
            assert!(!is_odd(c), "{c:?}");
        }
    }
}
