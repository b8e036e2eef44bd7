//! What a political ad is about and what it wants, by words a person can look up in `rules/topics.toml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::record::finding::{Goal, Topic};
use crate::text::fold;

/// Longest text looked at, in characters.
const MAX_TEXT: usize = 2_000;
/// Most topics named for one ad.
const MOST: usize = 3;
/// Longest word compared, in bytes.
const WORD: usize = 40;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    words: Vec<String>,
    #[serde(default)]
    sites: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Taxonomy {
    topic: Vec<Entry>,
    goal: Vec<Entry>,
}

/// Words and beginnings of words, each with the places of its entries.
#[derive(Debug, Default)]
struct Index {
    whole: HashMap<String, Vec<usize>>,
    begins: HashMap<String, Vec<usize>>,
}

impl Index {
    fn new(entries: &[Entry]) -> Self {
        let mut index = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            for word in &entry.words {
                match word.strip_suffix('*') {
                    Some(begin) => index.begins.entry(begin.to_owned()).or_default().push(at),
                    None => index.whole.entry(word.clone()).or_default().push(at),
                }
            }
        }
        index
    }

    /// Tells every entry that a text names, with the word.
    fn each(&self, text: &str, mut tell: impl FnMut(usize, &str)) {
        let spaced: String = fold(&text.chars().take(MAX_TEXT).collect::<String>())
            .chars()
            .map(|c| if c.is_alphanumeric() { c } else { ' ' })
            .collect();
        let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
        let mut pair = String::new();
        for (at, word) in words.iter().enumerate() {
            pair.clear();
            pair.push_str(word);
            if let Some(next) = words.get(at + 1) {
                pair.push(' ');
                pair.push_str(next);
            }
            for candidate in [*word, pair.as_str()] {
                self.whole.get(candidate).into_iter().flatten().for_each(|at| tell(*at, candidate));
                let begins = candidate.char_indices().skip(2).take_while(|(end, _)| *end < WORD);
                for (end, c) in begins {
                    let begin = candidate.get(..end + c.len_utf8()).unwrap_or_default();
                    // A pair counts only for what needs both words.
                    if candidate.len() == word.len() || begin.len() > word.len() {
                        self.begins.get(begin).into_iter().flatten().for_each(|at| tell(*at, candidate));
                    }
                }
                if candidate.len() == pair.len() && pair.len() == word.len() {
                    break;
                }
            }
        }
    }
}

static TAXONOMY: LazyLock<(Taxonomy, Index, Index)> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/topics.json"));
    let taxonomy: Taxonomy = serde_json::from_str(text).unwrap_or_default();
    let (topics, goals) = (Index::new(&taxonomy.topic), Index::new(&taxonomy.goal));
    (taxonomy, topics, goals)
});

/// The ids of all topics, in the order of the file.
#[must_use]
pub fn all() -> Vec<&'static str> {
    TAXONOMY.0.topic.iter().map(|entry| entry.id.as_str()).collect()
}

/// What a political ad is about: the topics its words name most often, at most three.
#[must_use]
pub fn topics(text: &str) -> Vec<Topic> {
    let (taxonomy, index, _) = &*TAXONOMY;
    let mut met: Vec<(usize, usize, String)> = Vec::new();
    index.each(text, |at, word| match met.iter_mut().find(|(known, ..)| *known == at) {
        Some((_, count, _)) => *count += 1,
        None => met.push((at, 1, word.to_owned())),
    });
    // What is named most comes first; then what is named first.
    met.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let named = met.into_iter().take(MOST);
    named.filter_map(|(at, _, word)| Some(Topic { id: taxonomy.topic.get(at)?.id.clone(), word })).collect()
}

/// What a political ad wants: by where a click leads, else by its words, else to persuade.
#[must_use]
pub fn goal(text: &str, landing: Option<&str>) -> Goal {
    let (taxonomy, _, index) = &*TAXONOMY;
    let host = landing.and_then(crate::text::url::host).unwrap_or_default();
    let leads = |entry: &Entry| {
        entry.sites.iter().any(|site| {
            host.strip_suffix(site.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    };
    let by_site = taxonomy.goal.iter().position(leads);
    let mut by_word = None;
    index.each(text, |at, _| by_word = Some(by_word.map_or(at, |known: usize| known.min(at))));
    let id = by_site.or(by_word).and_then(|at| taxonomy.goal.get(at)).map(|entry| entry.id.as_str());
    Goal::ALL.into_iter().find(|goal| Some(goal.id()) == id).unwrap_or(Goal::Persuade)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Vec<String> {
        topics(text).into_iter().map(|topic| format!("{}:{}", topic.id, topic.word)).collect()
    }

    #[test]
    fn topics_are_named_by_words_of_the_ad() {
        assert_eq!(
            named("Lower TAXES and better schools. Taxpayers deserve it."),
            ["taxes:taxes", "education:schools"]
        );
        assert_eq!(named("Klimaschutz statt Kohlestrom"), ["climate:klimaschutz", "energy:kohlestrom"]);
        assert_eq!(named("Fight global warming"), ["climate:global warming"]);
        assert!(named("Two kettles for one").is_empty());
    }

    #[test]
    fn a_goal_is_what_the_ad_asks_for() {
        assert_eq!(goal("Chip in $5 before midnight", None), Goal::Donate);
        assert_eq!(goal("Add your name", None), Goal::Sign);
        assert_eq!(goal("Am 26. September Grün wählen!", None), Goal::Vote);
        assert_eq!(goal("Our streets belong to us", None), Goal::Persuade);
        assert_eq!(goal("Help us", Some("https://secure.actblue.com/x")), Goal::Donate);
        assert_eq!(goal("Help us", Some("https://notactblue.com/x")), Goal::Persuade);
    }

    #[test]
    fn the_file_parses_and_names_what_the_program_knows() {
        assert!(all().len() >= 20);
        let goals: Vec<&str> = TAXONOMY.0.goal.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(goals, ["donate", "sign", "vote", "attend"]);
        let entries = TAXONOMY.0.topic.iter().chain(&TAXONOMY.0.goal);
        for word in entries.flat_map(|entry| &entry.words) {
            assert_eq!(fold(word), *word);
            assert!(word.split(' ').count() <= 2, "{word}");
        }
    }
}
