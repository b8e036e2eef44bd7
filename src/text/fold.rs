//! Texts in the form in which they are compared.

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_drops_what_nobody_sees() {
        assert_eq!(fold(" Spon\u{200B}so\u{2060}red \n"), "sponsored");
        assert_eq!(fold("مُموَّل"), "ممول");
    }
}
