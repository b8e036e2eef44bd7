//! What a political ad is about and what it wants, by words a person can look up in `rules/topics.toml`.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::lang::language;
use crate::record::finding::{Goal, Topic};
use crate::text::fold;

/// Longest text looked at, in characters.
const MAX_TEXT: usize = 2_000;
/// Most topics named for one ad.
const MOST: usize = 3;
/// Fewest letters of a word that counts where the language is not known: shorter ones mean other things elsewhere.
const PLAIN: usize = 6;
/// Longest word compared, in bytes.
const WORD: usize = 40;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    /// By language.
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    sites: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Taxonomy {
    topic: Vec<Entry>,
    goal: Vec<Entry>,
}

/// Where a word stands: the place of its entry, and its language.
type Place = (usize, String);

/// Words and beginnings of words, each with its places.
#[derive(Debug, Default)]
struct Index {
    whole: HashMap<String, Vec<Place>>,
    begins: HashMap<String, Vec<Place>>,
}

impl Index {
    fn new(entries: &[Entry]) -> Self {
        let mut index = Self::default();
        for (at, entry) in entries.iter().enumerate() {
            for (lang, word) in
                entry.words.iter().flat_map(|(lang, words)| words.iter().map(move |word| (lang, word)))
            {
                let (side, word) = match word.strip_suffix('*') {
                    Some(begin) => (&mut index.begins, begin),
                    None => (&mut index.whole, word.as_str()),
                };
                side.entry(word.to_owned()).or_default().push((at, lang.clone()));
            }
        }
        index
    }

    /// Tells every entry that a text in this language names, with the word.
    fn each(&self, text: &str, lang: Option<&str>, mut tell: impl FnMut(usize, &str)) {
        let lang = match lang.map(|tag| language(tag).unwrap_or(tag)) {
            // Danish and Norwegian share nearly all of these words.
            Some("no") => Some("da"),
            lang => lang,
        };
        let mut met = |places: Option<&Vec<Place>>, listed: &str, word: &str| {
            let mut told = None;
            for (at, of) in places.into_iter().flatten() {
                let counts = lang.map_or(listed.chars().count() >= PLAIN, |lang| lang == of);
                // Languages that share a word count it once.
                if counts && told != Some(*at) {
                    told = Some(*at);
                    tell(*at, word);
                }
            }
        };
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
                met(self.whole.get(candidate), candidate, candidate);
                let begins = candidate.char_indices().skip(2).take_while(|(end, _)| *end < WORD);
                for (end, c) in begins {
                    let begin = candidate.get(..end + c.len_utf8()).unwrap_or_default();
                    // A pair counts only for what needs both words.
                    if candidate.len() == word.len() || begin.len() > word.len() {
                        met(self.begins.get(begin), begin, candidate);
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

/// What a political ad is about: the topics its words name most often, at most three. `lang` is the tag of the text's language,
/// where it is known.
#[must_use]
pub fn topics(text: &str, lang: Option<&str>) -> Vec<Topic> {
    let (taxonomy, index, _) = &*TAXONOMY;
    let mut met: Vec<(usize, usize, String)> = Vec::new();
    index.each(text, lang, |at, word| match met.iter_mut().find(|(known, ..)| *known == at) {
        Some((_, count, _)) => *count += 1,
        None => met.push((at, 1, word.to_owned())),
    });
    // What is named most comes first; then what is named first.
    met.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let named = met.into_iter().take(MOST);
    named.filter_map(|(at, _, word)| Some(Topic { id: taxonomy.topic.get(at)?.id.clone(), word })).collect()
}

/// What a political ad wants: by where a click leads, else by its words, else to persuade. `lang` is as for [`topics`].
#[must_use]
pub fn goal(text: &str, lang: Option<&str>, landing: Option<&str>) -> Goal {
    let (taxonomy, _, index) = &*TAXONOMY;
    let host = landing.and_then(crate::text::url::host).unwrap_or_default();
    let leads = |entry: &Entry| {
        entry.sites.iter().any(|site| {
            host.strip_suffix(site.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    };
    let by_site = taxonomy.goal.iter().position(leads);
    let mut by_word = None;
    index.each(text, lang, |at, _| by_word = Some(by_word.map_or(at, |known: usize| known.min(at))));
    let id = by_site.or(by_word).and_then(|at| taxonomy.goal.get(at)).map(|entry| entry.id.as_str());
    Goal::ALL.into_iter().find(|goal| Some(goal.id()) == id).unwrap_or(Goal::Persuade)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str, lang: Option<&str>) -> Vec<String> {
        topics(text, lang).into_iter().map(|topic| format!("{}:{}", topic.id, topic.word)).collect()
    }

    #[test]
    fn topics_are_named_by_words_of_the_ad() {
        for (lang, text, expect) in [
            (
                "en",
                "Lower TAXES and better pay for teachers. Taxpayers deserve it.",
                &["taxes:taxes", "education:teachers"][..],
            ),
            ("de", "Klimaschutz statt Kohlestrom", &["climate:klimaschutz", "energy:kohlestrom"]),
            ("en", "Fight global warming", &["climate:global warming"]),
            ("en", "Two kettles for one", &[]),
            ("es", "Más vivienda, menos desempleo", &["housing:vivienda", "jobs:desempleo"]),
            ("fr", "La santé avant les impôts", &["health:santé", "taxes:impôts"]),
            ("it", "Meno tasse, più ospedali", &["taxes:tasse", "health:ospedali"]),
            ("nl", "Betaalbaar wonen en hogere lonen", &["housing:betaalbaar wonen", "jobs:lonen"]),
            ("pl", "Niższe podatki i lepsze szpitale", &["taxes:podatki", "health:szpitale"]),
            ("pt", "Mais habitação, menos impostos", &["housing:habitação", "taxes:impostos"]),
            ("sv", "Kortare vårdköer och lägre skatt", &["health:vårdköer", "taxes:skatt"]),
            ("da", "Grøn klimapolitik og bedre ældrepleje", &["climate:klimapolitik", "welfare:ældrepleje"]),
            ("nb", "En trygg hverdag med mer politi", &["crime:politi"]),
            ("no", "En trygg hverdag med mer politi", &["crime:politi"]),
        ] {
            assert_eq!(named(text, Some(lang)), expect, "{lang}: {text}");
        }
    }

    #[test]
    fn a_word_counts_in_its_language_alone() {
        for (lang, text, elsewhere, there) in [
            ("de", "Das war der Plan der anderen", "it", ""),
            ("it", "Un clima di fiducia per tutti", "pt", "climate:clima"),
            ("fr", "Le milieu professionnel", "nl", ""),
            ("cs", "Děkuji všem odborníkům", "en", ""),
            ("fi", "Kysykää joka poliitikolta", "de", ""),
            ("nl", "Een groener wagenpark", "en", ""),
            ("de", "Dieselbe Antwort wie gestern", "nl", ""),
            ("en", "We have a choice: do not tax the poor", "de", ""),
        ] {
            let expect = if text.contains(" tax ") { vec!["taxes:tax"] } else { Vec::new() };
            assert_eq!(named(text, Some(lang)), expect, "{lang}: {text}");
            assert_eq!(named(text, Some(elsewhere)).concat(), there, "{elsewhere}: {text}");
        }
    }

    #[test]
    fn where_the_language_is_not_known_long_words_count_once() {
        assert_eq!(named("NATO, tax, inflation", None), ["economy:inflation"]);
        assert_eq!(named("Inflation!", Some("xx")), Vec::<String>::new());
    }

    #[test]
    fn a_goal_is_what_the_ad_asks_for() {
        for (lang, text, landing, expect) in [
            ("en", "Chip in $5 before midnight", None, Goal::Donate),
            ("en", "Don’t forget the gift of life", None, Goal::Persuade),
            ("en", "Add your name", None, Goal::Sign),
            ("en", "Please vote no", None, Goal::Vote),
            ("en", "Why people voted as they did: a study of votes", None, Goal::Persuade),
            ("de", "Am 26. September Grün wählen!", None, Goal::Vote),
            ("de", "Ich stimme zu, wir haben die Wahl", None, Goal::Persuade),
            ("es", "El derecho de petición", None, Goal::Persuade),
            ("it", "Vi aspetto domani", None, Goal::Attend),
            ("pl", "Zagłosujcie w niedzielę", None, Goal::Vote),
            ("sv", "Skriv under namninsamlingen", None, Goal::Sign),
            ("en", "Our streets belong to us", None, Goal::Persuade),
            ("en", "Help us", Some("https://secure.actblue.com/x"), Goal::Donate),
            ("en", "Help us", Some("https://notactblue.com/x"), Goal::Persuade),
        ] {
            assert_eq!(goal(text, Some(lang), landing), expect, "{lang}: {text}");
        }
    }

    #[test]
    fn the_file_parses_and_names_what_the_program_knows() {
        assert!(all().len() >= 20);
        let goals: Vec<&str> = TAXONOMY.0.goal.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(goals, ["donate", "sign", "vote", "attend"]);
        for entry in TAXONOMY.0.topic.iter().chain(&TAXONOMY.0.goal) {
            for lang in ["en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "da"] {
                let some = entry.words.get(lang).is_some_and(|words| !words.is_empty());
                assert!(some || entry.words.is_empty(), "{} has no words in {lang}", entry.id);
            }
            for word in entry.words.values().flatten() {
                assert_eq!(fold(word), *word);
                assert!(word.split(' ').count() <= 2, "{word}");
                // A shorter beginning is never looked for.
                assert!(word.strip_suffix('*').is_none_or(|begin| begin.chars().count() >= 3), "{word}");
            }
        }
    }
}
