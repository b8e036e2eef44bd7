//! Labels as the eye sees them: whole words, whatever hides in the markup.

use std::collections::BTreeSet;

use crate::read::page::Element;
use crate::text::fold;

/// The characters platforms put between a label and what follows it (U+00B7, U+22C5, U+2022).
pub const SEPARATORS: [char; 3] = ['·', '⋅', '•'];

/// The words of a label, folded and ready to be compared.
#[derive(Debug, Default)]
pub struct Words {
    whole: BTreeSet<String>,
    around: Vec<(String, String)>,
}

impl Words {
    /// From words as people write them. `Promoted by {advertiser}` fits whatever stands in its place.
    pub fn new<S: AsRef<str>>(words: impl IntoIterator<Item = S>) -> Self {
        let mut all = Self::default();
        for word in words {
            let word = word.as_ref();
            if let Some((before, after)) =
                word.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?.1)))
            {
                // A space beside the name is part of what stands there: "by {name}" does not fit "byword".
                let space = |is: bool| if is { " " } else { "" };
                let around = (
                    fold(before) + space(before.ends_with(' ')),
                    space(after.starts_with(' ')).to_owned() + &fold(after),
                );
                // A place with nothing around it would fit everything.
                if around.0.chars().chain(around.1.chars()).count() >= 3 && !all.around.contains(&around) {
                    all.around.push(around);
                }
            } else {
                all.whole.insert(fold(word));
            }
        }
        all.whole.remove("");
        all
    }

    /// The whole words.
    pub fn whole(&self) -> impl Iterator<Item = &str> {
        self.whole.iter().map(String::as_str)
    }

    /// What stands before and after a name.
    #[must_use]
    pub fn around(&self) -> &[(String, String)] {
        &self.around
    }

    /// Whether a text is one of the words, alone or before a separator.
    #[must_use]
    pub fn are(&self, text: &str) -> bool {
        let text = fold(text);
        let first = text.split(SEPARATORS).next().unwrap_or_default().trim();
        let fits = |(before, after): &(String, String)| {
            first.len() > before.len() + after.len()
                && first.starts_with(before.as_str())
                && first.ends_with(after.as_str())
        };
        self.whole.contains(first) || self.around.iter().any(fits)
    }
}

/// Most leaves a label is spread over; longer elements are no labels.
const MAX_LEAVES: usize = 64;
/// Longest label text in characters, with room for "· Paid for by …".
const MAX_CHARS: usize = 400;

/// The text of an element that reads as one of the words; `None` if it does not.
///
/// The content script writes what it saw as `data-sightline-label`; that decides where it is present. A
/// saved page has no style but its own, so there decoy letters are looked for: Facebook gave decoys one class
/// more than the letters that count (seen 2018), so the text is also read without the leaves of each class in
/// turn.
#[must_use]
pub fn reads_as(element: &Element<'_>, words: &Words) -> Option<String> {
    if let Some(seen) = element.attr("data-sightline-label") {
        return words.are(seen).then(|| seen.to_owned());
    }
    let leaves: Vec<(String, Vec<&str>)> = element.leaves(MAX_LEAVES + 1);
    if leaves.is_empty()
        || leaves.len() > MAX_LEAVES
        || leaves.iter().map(|(text, _)| text.chars().count()).sum::<usize>() > MAX_CHARS
    {
        return None;
    }
    let whole: String = leaves.iter().map(|(text, _)| text.as_str()).collect();
    if words.are(&whole) {
        return Some(whole);
    }
    let mut classes: Vec<&str> = leaves.iter().flat_map(|(_, classes)| classes.iter().copied()).collect();
    classes.sort_unstable();
    classes.dedup();
    classes.iter().find_map(|class| {
        let without: String = leaves
            .iter()
            .filter(|(_, classes)| !classes.contains(class))
            .map(|(text, _)| text.as_str())
            .collect();
        words.are(&without).then_some(without)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_labels_count() {
        let words = Words::new(["Sponsored", "Promoted by {advertiser}", "{advertiser} ajánlja", "{x}"]);
        for text in ["Sponsored", "Sponsored ⋅ Paid for by Example", "Promoted by Example", "Példa ajánlja"]
        {
            assert!(words.are(text), "{text}");
        }
        for text in ["Sponsored by my grandmother", "", "Promoted by", "Promoted", "ajánlja"] {
            assert!(!words.are(text), "{text}");
        }
    }
}
