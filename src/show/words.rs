//! Numbers and lists as the language writes them.

use crate::show::locale::Locale;

/// A list in words: `a`, `a and b`, `a, b and c`.
pub fn join(locale: &Locale, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => locale.say("and", &[("first", &first.join(", ")), ("last", last)]),
    }
}

/// A number as the language writes it, its digits in groups of three.
pub fn number(locale: &Locale, number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or(u64::MAX).to_string();
    let between = locale.say("thousands", &[]);
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(&between);
        }
        out.push(digit);
    }
    out
}

/// A message that counts: its `$count` chooses between singular and plural, its `$number` is the count as it is written.
pub fn counted(locale: &Locale, id: &str, count: impl TryInto<u32>, texts: &[(&str, &str)]) -> String {
    let count = count.try_into().unwrap_or(u32::MAX);
    let written = number(locale, count);
    let mut texts = texts.to_vec();
    texts.push(("number", &written));
    locale.format(id, &texts, &[("count", count)])
}

/// A text with its first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_lists_are_joined() {
        let english = Locale::english();
        let written = |n| number(english, n);
        assert_eq!(
            [0, 999, 9_999, 10_000, 1_234_567].map(written),
            ["0", "999", "9,999", "10,000", "1,234,567"]
        );
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(join(english, &words), "a, b and c");
        assert_eq!(join(english, &words[..1]), "a");
        assert_eq!(join(english, &[]), "");
    }
}
