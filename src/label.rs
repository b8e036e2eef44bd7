//! Labels as the eye sees them: whole words, whatever hides in the markup.

use crate::page::Element;

/// A label in its comparable form: invisible characters gone, spaces folded, lower case. Arabic vowel signs
/// are dropped, because pages use them at will.
#[must_use]
pub fn fold(text: &str) -> String {
    let visible = text.chars().filter(|c| {
        !matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' | '\u{64B}'..='\u{652}')
    });
    let text: String = visible.map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The characters platforms put between a label and what follows it (U+00B7, U+22C5, U+2022).
pub const SEPARATORS: [char; 3] = ['·', '⋅', '•'];

/// Whether a text is one of the words, alone or before a separator. `words` are folded.
#[must_use]
pub fn is_label<S: AsRef<str>>(text: &str, words: &[S]) -> bool {
    let text = fold(text);
    let first = text.split(SEPARATORS).next().unwrap_or_default().trim();
    words.iter().any(|word| !word.as_ref().is_empty() && word.as_ref() == first)
}

/// Most leaves a label is spread over; longer elements are no labels.
const MAX_LEAVES: usize = 64;
/// Longest label text in characters, with room for "· Paid for by …".
const MAX_CHARS: usize = 400;

/// Whether an element reads as one of the words.
///
/// The content script writes what it saw as `data-sightline-label`; that decides where it is present. A
/// saved page has no style, so there decoy letters are looked for: Facebook gave decoys one class more than
/// the letters that count (seen 2018), so the text is also read without the leaves of each class in turn.
#[must_use]
pub fn reads_as<S: AsRef<str>>(element: &Element<'_>, words: &[S]) -> bool {
    if let Some(seen) = element.attr("data-sightline-label") {
        return is_label(seen, words);
    }
    let leaves: Vec<(String, Vec<&str>)> = element.leaves(MAX_LEAVES + 1);
    if leaves.is_empty()
        || leaves.len() > MAX_LEAVES
        || leaves.iter().map(|(text, _)| text.chars().count()).sum::<usize>() > MAX_CHARS
    {
        return false;
    }
    let whole: String = leaves.iter().map(|(text, _)| text.as_str()).collect();
    if is_label(&whole, words) {
        return true;
    }
    let mut classes: Vec<&str> = leaves.iter().flat_map(|(_, classes)| classes.iter().copied()).collect();
    classes.sort_unstable();
    classes.dedup();
    classes.iter().any(|class| {
        let without: String = leaves
            .iter()
            .filter(|(_, classes)| !classes.contains(class))
            .map(|(text, _)| text.as_str())
            .collect();
        is_label(&without, words)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_drops_what_nobody_sees() {
        assert_eq!(fold(" Spon\u{200B}so\u{2060}red \n"), "sponsored");
        assert_eq!(fold("مُموَّل"), "ممول");
    }

    #[test]
    fn only_whole_labels_count() {
        let words = ["sponsored".to_owned()];
        assert!(is_label("Sponsored", &words));
        assert!(is_label("Sponsored ⋅ Paid for by Example", &words));
        assert!(!is_label("Sponsored by my grandmother", &words));
        assert!(!is_label("", &words));
    }
}
