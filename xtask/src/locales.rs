//! The words of the project: what each language lacks, and what the browser itself says.
//!
//! `locales/*.ftl` are the one source. Messages whose names begin with `browser-` become `_locales` of the
//! packages, in English where a language lacks them: `browser-action` is `__MSG_action__` in the manifest.

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use serde_json::{Map, json};

use crate::error::Error;
use crate::files::{self, Tree};

/// The language everything is written in first.
const SOURCE: &str = "en";

/// Where the words of the pages stand.
const FOLDER: &str = "locales";

/// Where the words of letters stand, here and in the package.
const LETTERS: &str = "locales/letters";

/// How names of messages for the browser begin.
const BROWSER: &str = "browser-";

/// The longest description the stores take, in characters.
const DESCRIPTION: usize = 132;

/// Names that are the same in every language, so that a message of nothing else is not suspicious.
const NAMES: [&str; 10] =
    ["Sightline", "Facebook", "Instagram", "TikTok", "LinkedIn", "YouTube", "Reddit", "GDPR", "ID", "URL"];

/// The messages of one language: name → text with its placeables.
#[derive(Debug)]
struct Words {
    tag: String,
    messages: BTreeMap<String, Pattern<String>>,
}

/// What one language has to do, each a list of names of messages.
#[derive(Debug, PartialEq, Eq)]
struct Gaps<'a> {
    missing: Vec<&'a str>,
    superfluous: Vec<&'a str>,
    /// The same as in English, though there are words in it.
    identical: Vec<&'a str>,
}

/// Tells what each language lacks; fails when one lacks anything.
pub fn list(root: &Path) -> Result<(), Error> {
    let all = read(&root.join(FOLDER))?;
    let source = source(&all)?;
    println!("{SOURCE}: {} messages", source.messages.len());
    let mut lacking = Vec::new();
    for words in all.iter().filter(|words| words.tag != SOURCE) {
        let gaps = gaps(source, words);
        println!(
            "{}: {} missing, {} superfluous, {} as in English",
            words.tag,
            gaps.missing.len(),
            gaps.superfluous.len(),
            gaps.identical.len()
        );
        for (what, ids) in [
            ("missing", &gaps.missing),
            ("superfluous", &gaps.superfluous),
            ("as in English", &gaps.identical),
        ] {
            ids.iter().for_each(|id| println!("  {what}: {id}"));
        }
        if !gaps.missing.is_empty() {
            lacking.push(words.tag.as_str());
        }
    }
    if lacking.is_empty() {
        Ok(())
    } else {
        Err(Error::Locales(format!("messages are missing in {}", lacking.join(", "))))
    }
}

/// Adds `_locales/<tag>/messages.json` for every language, and the words of letters.
pub fn add(tree: &mut Tree, root: &Path) -> Result<(), Error> {
    files::add(tree, &root.join(LETTERS), &format!("{LETTERS}/"))?;
    let all = read(&root.join(FOLDER))?;
    let source = source(&all)?;
    for words in &all {
        let text = browser(source, words)?;
        tree.insert(format!("_locales/{}/messages.json", words.tag.replace('-', "_")), text.into_bytes());
    }
    Ok(())
}

/// What the browser says in one language, as it wants it.
fn browser(source: &Words, words: &Words) -> Result<String, Error> {
    let mut map = Map::new();
    for (id, english) in &source.messages {
        let Some(name) = id.strip_prefix(BROWSER) else { continue };
        let text = plain(words.messages.get(id).unwrap_or(english)).ok_or_else(|| {
            Error::Locales(format!(
                "locales/{}.ftl: {id} has more than text; the browser fills nothing in",
                words.tag
            ))
        })?;
        let length = text.chars().count();
        if name == "description" && length > DESCRIPTION {
            return Err(Error::Locales(format!(
                "locales/{}.ftl: {id} has {length} characters; the stores take {DESCRIPTION}",
                words.tag
            )));
        }
        map.insert(name.replace('-', "_"), json!({ "message": text }));
    }
    let mut text = serde_json::to_string_pretty(&map).map_err(|error| Error::Locales(error.to_string()))?;
    text.push('\n');
    Ok(text)
}

/// The messages of every language in a folder. One of a country (`pt-BR`) says as its language does what its own file leaves out.
fn read(folder: &Path) -> Result<Vec<Words>, Error> {
    let mut all: Vec<Words> = Vec::new();
    for path in files::list(folder)? {
        if path.extension().is_none_or(|kind| kind != "ftl") || path.parent() != Some(folder) {
            continue;
        }
        let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        all.push(parse(tag, String::from_utf8_lossy(&files::read(&path)?).into_owned())?);
    }
    let whole: BTreeMap<String, BTreeMap<String, Pattern<String>>> =
        all.iter().map(|words| (words.tag.clone(), words.messages.clone())).collect();
    for words in &mut all {
        let base = words.tag.split_once('-').and_then(|(language, _)| whole.get(language));
        for (id, pattern) in base.into_iter().flatten() {
            words.messages.entry(id.clone()).or_insert_with(|| pattern.clone());
        }
    }
    Ok(all)
}

fn parse(tag: String, text: String) -> Result<Words, Error> {
    let resource = parser::parse(text).map_err(|(_, problems)| {
        let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Error::Locales(format!("locales/{tag}.ftl: {}", problems.join("; ")))
    })?;
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    });
    Ok(Words { messages: messages.collect(), tag })
}

fn source(all: &[Words]) -> Result<&Words, Error> {
    all.iter().find(|words| words.tag == SOURCE).ok_or_else(|| {
        Error::Locales(format!("locales/{SOURCE}.ftl is missing; everything is written there first"))
    })
}

fn gaps<'a>(source: &'a Words, words: &'a Words) -> Gaps<'a> {
    let lacks = |one: &'a Words, other: &Words| -> Vec<&'a str> {
        one.messages.keys().filter(|id| !other.messages.contains_key(*id)).map(String::as_str).collect()
    };
    let same = |(id, pattern): (&'a String, &Pattern<String>)| {
        (words.messages.get(id) == Some(pattern) && has_words(pattern)).then_some(id.as_str())
    };
    Gaps {
        missing: lacks(source, words),
        superfluous: lacks(words, source),
        identical: source.messages.iter().filter_map(same).collect(),
    }
}

/// The text of a message that is nothing else, on one line.
fn plain(pattern: &Pattern<String>) -> Option<String> {
    let parts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(value.as_str()),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => Some(value.as_str()),
        PatternElement::Placeable { .. } => None,
    });
    let text: String = parts.collect::<Option<_>>()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether there is a word to translate, beside names and what is filled in.
fn has_words(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word.chars().any(char::is_alphabetic) && !NAMES.contains(&word)),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_words(&variant.value))
        }
        PatternElement::Placeable { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str, text: &str) -> Words {
        parse(tag.to_owned(), text.to_owned()).unwrap()
    }

    fn root() -> &'static Path {
        Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
    }

    #[test]
    fn gaps_are_named() {
        let english = words(
            "en",
            "a = Word\nb = Sightline: { $count }\nc = { $count ->\n    [one] ad\n   *[other] ads\n }\nd = Day\n",
        );
        let other = words(
            "xx",
            "a = Word\nb = Sightline: { $count }\nc = { $count ->\n    [one] ad\n   *[other] ads\n }\ne = Tag\n",
        );
        let found = gaps(&english, &other);
        assert_eq!(found, Gaps { missing: vec!["d"], superfluous: vec!["e"], identical: vec!["a", "c"] });
    }

    #[test]
    fn a_language_that_lacks_a_message_says_it_in_english() {
        let english = words("en", "browser-name = Sightline\nbrowser-a-b = Two\n  lines\nother = x\n");
        let text = browser(&english, &words("xx", "browser-name = Blicklinie\n")).unwrap();
        let map: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(map["name"]["message"], "Blicklinie");
        assert_eq!(map["a_b"]["message"], "Two lines");
        assert!(map["other"].is_null());
    }

    #[test]
    fn what_no_browser_or_store_takes_is_refused() {
        let english = words("en", "browser-description = Short\nbrowser-action = Fine\n");
        let long = words("xx", &format!("browser-description = {}\n", "ä".repeat(133)));
        assert!(browser(&english, &long).unwrap_err().to_string().contains("133 characters"));
        let filled = words("xx", "browser-action = { $count } ads\n");
        assert!(browser(&english, &filled).unwrap_err().to_string().contains("more than text"));
        assert!(parse("xx".into(), "a = { $\n".into()).unwrap_err().to_string().contains("locales/xx.ftl"));
    }

    /// No message of one language is the English text, unless it is listed here: words that are the same in both.
    #[test]
    fn nothing_is_left_in_english() {
        let listed = String::from_utf8(files::read(&root().join("locales/same.txt")).unwrap()).unwrap();
        let listed: Vec<(&str, &str)> = listed
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(": "))
            .flat_map(|(id, tags)| tags.split(' ').map(move |tag| (tag, id)))
            .collect();
        let mut met = Vec::new();
        for folder in [FOLDER, LETTERS] {
            let all = read(&root().join(folder)).unwrap();
            let source = source(&all).unwrap();
            for words in all.iter().filter(|words| words.tag != SOURCE) {
                let gaps = gaps(source, words);
                assert!(gaps.missing.is_empty(), "{folder}/{}.ftl lacks {:?}", words.tag, gaps.missing);
                assert!(gaps.superfluous.is_empty(), "{folder}/{}.ftl: {:?}", words.tag, gaps.superfluous);
                met.extend(gaps.identical.into_iter().map(|id| (words.tag.clone(), id.to_owned())));
            }
        }
        let is_listed = |(tag, id): &&(String, String)| listed.contains(&(tag.as_str(), id.as_str()));
        let english: Vec<_> = met.iter().filter(|one| !is_listed(one)).collect();
        assert!(english.is_empty(), "in English: {english:?}");
        let stale: Vec<_> =
            listed.iter().filter(|(tag, id)| !met.contains(&((*tag).to_owned(), (*id).to_owned()))).collect();
        assert!(stale.is_empty(), "listed in locales/same.txt and not the same: {stale:?}");
    }

    /// One word of the project in every language, as `locales/TERMS.toml` has it.
    #[derive(serde::Deserialize)]
    struct Term {
        means: String,
        /// What English says.
        word: Option<String>,
        /// Messages that need another word.
        #[serde(default)]
        but: Vec<String>,
        /// What a language must not say.
        #[serde(default)]
        not: BTreeMap<String, Vec<String>>,
        /// By language, the stems of which one has to be there.
        #[serde(flatten)]
        stems: BTreeMap<String, Vec<String>>,
    }

    /// The texts of a message, in lower case, without what is filled in.
    fn text_of(pattern: &Pattern<String>) -> String {
        let parts = pattern.elements.iter().map(|element| match element {
            PatternElement::TextElement { value } => value.to_lowercase(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().map(|variant| text_of(&variant.value)).collect::<Vec<_>>().join(" ")
            }
            PatternElement::Placeable { .. } => "{}".into(),
        });
        parts.collect()
    }

    #[test]
    fn the_words_of_the_project_are_used() {
        let terms = String::from_utf8(files::read(&root().join("locales/TERMS.toml")).unwrap()).unwrap();
        let terms: BTreeMap<String, Term> = toml::from_str(&terms).unwrap();
        let all = read(&root().join(FOLDER)).unwrap();
        let source = source(&all).unwrap();
        let mut wrong = Vec::new();
        for (name, term) in &terms {
            assert!(!term.means.is_empty(), "{name}");
            let says = |text: &str| {
                // At the beginning of a word.
                term.word.as_ref().is_some_and(|word| {
                    text.match_indices(word.as_str())
                        .any(|(at, _)| !text.get(..at).unwrap_or_default().ends_with(char::is_alphanumeric))
                })
            };
            let of_term: Vec<&String> = source
                .messages
                .iter()
                .filter(|(id, pattern)| !term.but.contains(id) && says(&text_of(pattern)))
                .map(|(id, _)| id)
                .collect();
            assert!(term.word.is_none() || !of_term.is_empty(), "{name} is said nowhere");
            for words in &all {
                let language = words.tag.split('-').next().unwrap();
                for (id, pattern) in &words.messages {
                    let text = text_of(pattern);
                    let not = term.not.get(language).into_iter().flatten().find(|not| text.contains(*not));
                    wrong.extend(not.map(|not| format!("{}: {id} says “{not}”", words.tag)));
                }
                if words.tag == SOURCE || term.word.is_none() {
                    continue;
                }
                let stems = &term.stems[language];
                for id in &of_term {
                    let text = text_of(&words.messages[*id]);
                    if !stems.iter().any(|stem| text.contains(stem)) {
                        wrong.push(format!("{}: {id} has no word for {name}: {text}", words.tag));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn every_language_has_what_the_manifest_names() {
        let mut tree = Tree::new();
        add(&mut tree, root()).unwrap();
        let (letters, browser): (Vec<_>, Vec<_>) =
            tree.iter().partition(|(path, _)| path.starts_with("locales/letters/"));
        assert_eq!((letters.len(), browser.len()), (11, 11));
        assert!(browser.iter().any(|(path, _)| *path == "_locales/pt_BR/messages.json"));
        let manifest = String::from_utf8(files::read(&root().join("manifest.json")).unwrap()).unwrap();
        let named: Vec<&str> =
            manifest.split("__MSG_").skip(1).filter_map(|rest| rest.split("__").next()).collect();
        assert!(named.len() >= 4, "{named:?}");
        for (path, content) in browser {
            let map: serde_json::Value = serde_json::from_slice(content).unwrap();
            for name in &named {
                assert!(map[name]["message"].is_string(), "{path} lacks {name}");
            }
        }
    }
}
