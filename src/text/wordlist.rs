//! Lists of words that are data: one a line in `rules/words/`, after a line that says what they are.

/// A list of words or parts of words, in the form [`super::fold`] gives.
#[derive(Debug, Clone, Copy)]
pub struct Wordlist(&'static str);

impl Wordlist {
    /// A list from its file's text.
    #[must_use]
    pub const fn new(file: &'static str) -> Self {
        Self(file)
    }

    /// The words.
    pub fn words(self) -> impl Iterator<Item = &'static str> {
        self.0.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
    }

    /// Whether a folded text is one of the words.
    #[must_use]
    pub fn has(self, text: &str) -> bool {
        self.words().any(|word| word == text)
    }

    /// Whether one of the words stands anywhere in a folded text.
    #[must_use]
    pub fn is_in(self, text: &str) -> bool {
        self.words().any(|word| text.contains(word))
    }

    /// Whether one of the words stands in a folded text, at the beginning of a word where it is written in Latin letters without
    /// accents: those are short and stand in others.
    #[must_use]
    pub fn begins_in(self, text: &str) -> bool {
        let begins =
            |at: usize| text.get(..at).is_some_and(|before| before.is_empty() || before.ends_with(' '));
        self.words().any(|word| text.match_indices(word).any(|(at, _)| !word.is_ascii() || begins(at)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_no_words_and_short_ones_only_begin() {
        let list = Wordlist::new("# what\nmiks\nwarum\nlista\nпочему\n");
        assert_eq!(list.words().count(), 4);
        assert!(list.has("lista") && !list.has("# what"));
        assert!(list.is_in("una lista nera"));
        assert!(list.begins_in("sag, warum") && !list.begins_in("amiks"));
        assert!(list.begins_in("апочему"));
    }
}
