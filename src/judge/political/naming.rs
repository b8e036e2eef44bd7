//! How an advertiser's name is compared: in lower case, without signs and accents, and never more than its beginning.

use crate::text::fold;

/// Most of a name that is looked at, in characters.
const MAX_NAME: usize = 200;

/// A name in lower case, with single spaces for everything that is neither letter nor digit.
#[must_use]
pub fn spaced(name: &str) -> String {
    let begin: String = name.chars().take(MAX_NAME).collect();
    let folded: String =
        fold(&begin).chars().take(MAX_NAME).map(|c| if unites(c) { c } else { ' ' }).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`spaced`], without accents: many write `Fianna Fail`.
#[must_use]
pub fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len().min(MAX_NAME * 4));
    for c in spaced(name).chars() {
        match c {
            'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' => plain.push('a'),
            'ç' | 'ć' | 'č' => plain.push('c'),
            'ď' | 'đ' | 'ð' => plain.push('d'),
            'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => plain.push('e'),
            'ğ' | 'ģ' | 'ġ' => plain.push('g'),
            'ħ' => plain.push('h'),
            'í' | 'ì' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => plain.push('i'),
            'ķ' => plain.push('k'),
            'ł' | 'ľ' | 'ĺ' | 'ļ' => plain.push('l'),
            'ñ' | 'ń' | 'ň' | 'ņ' => plain.push('n'),
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' | 'ő' | 'ō' => plain.push('o'),
            'ř' | 'ŕ' => plain.push('r'),
            'ś' | 'š' | 'ş' | 'ș' => plain.push('s'),
            'ť' | 'ţ' | 'ț' => plain.push('t'),
            'ú' | 'ù' | 'û' | 'ü' | 'ů' | 'ű' | 'ū' | 'ų' => plain.push('u'),
            'ý' | 'ÿ' => plain.push('y'),
            'ź' | 'ż' | 'ž' => plain.push('z'),
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'þ' => plain.push_str("th"),
            'ά' => plain.push('α'),
            'έ' => plain.push('ε'),
            'ή' => plain.push('η'),
            'ί' | 'ϊ' | 'ΐ' => plain.push('ι'),
            'ό' => plain.push('ο'),
            'ύ' | 'ϋ' => plain.push('υ'),
            'ώ' => plain.push('ω'),
            'ς' => plain.push('σ'),
            _ => plain.push(c),
        }
    }
    plain
}

/// Letters, digits, and the marks that Indian scripts write beside letters.
fn unites(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{900}'..='\u{d7f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_without_signs_and_accents() {
        for (name, expect) in [
            ("  Fianna FÁIL ", "fianna fail"),
            ("BÜNDNIS 90/DIE GRÜNEN", "bundnis 90 die grunen"),
            ("Fratelli d’Italia", "fratelli d italia"),
            ("Ένωση Κεντρώων", "ενωση κεντρωων"),
            ("आम आदमी पार्टी", "आम आदमी पार्टी"),
            ("…", ""),
        ] {
            assert_eq!(plain(name), expect);
        }
        assert!(spaced(&"a ".repeat(100_000)).len() <= MAX_NAME);
    }
}
