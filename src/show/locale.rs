//! What people read, in their language. One file per language in `locales/`, in Fluent; English is the source and what
//! is said where a language lacks a message.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

/// One language.
pub struct Locale {
    /// Its tag, such as `de`.
    pub tag: &'static str,
    /// Its own name for itself, as the choice of languages lists it.
    pub name: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// The messages of one language as they are shipped.
struct File {
    tag: &'static str,
    name: &'static str,
    /// The language this one is a kind of, and says what is the same as; its file holds the difference alone.
    base: Option<&'static File>,
    text: &'static str,
}

impl File {
    const fn whole(tag: &'static str, name: &'static str, text: &'static str) -> Self {
        Self { tag, name, base: None, text }
    }
}

const PORTUGUESE: File = File::whole("pt", "Português", include_str!("../../locales/pt.ftl"));

/// Every language shipped. The first is the source.
const FILES: [File; 11] = [
    File::whole("en", "English", include_str!("../../locales/en.ftl")),
    File::whole("de", "Deutsch", include_str!("../../locales/de.ftl")),
    File::whole("fr", "Français", include_str!("../../locales/fr.ftl")),
    File::whole("es", "Español", include_str!("../../locales/es.ftl")),
    File::whole("it", "Italiano", include_str!("../../locales/it.ftl")),
    File::whole("nl", "Nederlands", include_str!("../../locales/nl.ftl")),
    PORTUGUESE,
    File {
        tag: "pt-BR",
        name: "Português (Brasil)",
        base: Some(&PORTUGUESE),
        text: include_str!("../../locales/pt-BR.ftl"),
    },
    File::whole("pl", "Polski", include_str!("../../locales/pl.ftl")),
    File::whole("sv", "Svenska", include_str!("../../locales/sv.ftl")),
    File::whole("da", "Dansk", include_str!("../../locales/da.ftl")),
];

/// Each is read when it is first asked for: one person speaks one of them.
static ALL: [OnceLock<Locale>; FILES.len()] = [const { OnceLock::new() }; FILES.len()];

/// The tag of the pseudo-language that is written from right to left: English with every letter marked and turned. It
/// shows what was never translated and what does not mirror. Nobody is offered it.
pub const PSEUDO: &str = "ar-XB";

static PSEUDO_LOCALE: OnceLock<Locale> = OnceLock::new();

/// A text of the pseudo-language: every word between marks that turn its direction.
fn mirrored(text: &str) -> Cow<'_, str> {
    let turned = text.split(' ').map(|word| match word {
        "" => String::new(),
        word => format!("\u{202e}{word}\u{202c}"),
    });
    Cow::Owned(turned.collect::<Vec<_>>().join(" "))
}

/// Messages of one language, later files before earlier ones.
fn bundle<'a>(tag: &str, texts: impl IntoIterator<Item = &'a str>) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(tag.parse().into_iter().collect());
    // Names are quoted and tidied already; marks of direction around them would only be in the way of copying.
    bundle.set_use_isolating(false);
    for text in texts {
        // A file with a mistake still gives what is right in it; a test finds the mistake.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl Locale {
    fn new(file: &File) -> Self {
        let base = file.base.map(|base| base.text);
        let texts = base.into_iter().chain([file.text]);
        Self { tag: file.tag, name: file.name, bundle: bundle(file.tag, texts) }
    }

    /// The same language saying other messages than the pages': those of these files, later ones before earlier ones.
    #[must_use]
    pub fn saying<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self { tag: self.tag, name: self.name, bundle: bundle(self.tag, texts) }
    }

    /// The tags of the files its messages stand in, what is more particular later: `pt`, `pt-BR`.
    pub fn files(&self) -> impl Iterator<Item = &'static str> {
        // The pseudo-language is written of the source.
        let file = FILES.iter().find(|file| file.tag == self.tag).or(FILES.first());
        file.into_iter().flat_map(|file| file.base.map(|base| base.tag).into_iter().chain([file.tag]))
    }

    /// The way it is written: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if self.tag == PSEUDO { "rtl" } else { "ltr" }
    }

    /// Every language shipped, English first.
    pub fn all() -> impl Iterator<Item = &'static Self> {
        FILES.iter().zip(&ALL).map(|(file, slot)| slot.get_or_init(|| Self::new(file)))
    }

    /// The language a browser's tag (`de-AT`, `pt_BR`) asks for; English where it is none of ours.
    #[must_use]
    pub fn of(tag: &str) -> &'static Self {
        if tag == PSEUDO {
            return PSEUDO_LOCALE.get_or_init(|| {
                let [File { name, text, .. }, ..] = FILES;
                let mut locale = Self::new(&File::whole(PSEUDO, name, text));
                locale.bundle.set_transform(Some(mirrored));
                locale
            });
        }
        let primary = tag.split(['-', '_']).next().unwrap_or_default().to_lowercase();
        // Norwegians read Danish more easily than English.
        let primary = if matches!(primary.as_str(), "nb" | "nn" | "no") { "da" } else { &primary };
        let exact = tag.replace('_', "-");
        let of = |tag: &str| FILES.iter().zip(&ALL).find(|(file, _)| file.tag.eq_ignore_ascii_case(tag));
        let known = of(&exact).or_else(|| of(primary));
        known.map_or_else(Self::english, |(file, slot)| slot.get_or_init(|| Self::new(file)))
    }

    /// Whether a tag is exactly that of a language a person may choose, or of the pseudo-language.
    #[must_use]
    pub fn is_offered(tag: &str) -> bool {
        tag == PSEUDO || FILES.iter().any(|file| file.tag == tag)
    }

    /// The source language.
    #[must_use]
    pub fn english() -> &'static Self {
        let ([first, ..], [file, ..]) = (&ALL, &FILES);
        first.get_or_init(|| Self::new(file))
    }

    /// Whether this language has a message of its own.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// A message; in English where this language lacks it, its name where nobody has it.
    #[must_use]
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.format(id, args, &[])
    }

    /// A message with numbers, which decide between singular and plural.
    #[must_use]
    pub fn format(&self, id: &str, texts: &[(&str, &str)], numbers: &[(&str, u32)]) -> String {
        let locale = if self.has(id) { self } else { Self::english() };
        let Some(pattern) = locale.bundle.get_message(id).and_then(|message| message.value()) else {
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, text) in texts {
            args.set(*name, FluentValue::from(*text));
        }
        for (name, number) in numbers {
            args.set(*name, FluentValue::from(*number));
        }
        let mut problems = Vec::new();
        locale.bundle.format_pattern(pattern, Some(&args), &mut problems).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<&str> {
        text.lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id)
            .collect()
    }

    /// The variables a message uses.
    fn variables(text: &str, id: &str) -> Vec<String> {
        let rest = text.split(&format!("\n{id} =")).nth(1).unwrap_or_default();
        let body = rest.split("\n\n").next().unwrap_or_default();
        // Up to the next message.
        let body: Vec<&str> = body
            .lines()
            .enumerate()
            .take_while(|(at, line)| *at == 0 || line.starts_with([' ', '}']))
            .map(|(_, line)| line)
            .collect();
        let mut found: Vec<String> = body
            .join("\n")
            .split('$')
            .skip(1)
            .map(|part| part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect())
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    #[test]
    fn every_file_parses_and_says_what_the_source_says() {
        let source = FILES[0].text;
        for File { tag, text, base, .. } in FILES {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "locales/{tag}.ftl does not parse");
            let (known, here) = (ids(source), ids(text));
            let missing: Vec<_> = known.iter().filter(|id| !here.contains(id) && base.is_none()).collect();
            assert!(missing.is_empty(), "locales/{tag}.ftl lacks {missing:?}");
            let foreign: Vec<_> = here.iter().filter(|id| !known.contains(id)).collect();
            assert!(foreign.is_empty(), "locales/{tag}.ftl has what locales/en.ftl has not: {foreign:?}");
            for id in known.into_iter().filter(|id| here.contains(id)) {
                let (wanted, found) = (variables(source, id), variables(text, id));
                let unknown: Vec<_> = found.iter().filter(|name| !wanted.contains(name)).collect();
                assert!(unknown.is_empty(), "locales/{tag}.ftl: {id} has {unknown:?}, which nobody sets");
                let lost: Vec<_> = wanted
                    .iter()
                    .filter(|name| {
                        matches!(
                            name.as_str(),
                            "name" | "people" | "words" | "advertiser" | "place" | "owner" | "count"
                        ) && !found.contains(name)
                    })
                    .collect();
                assert!(lost.is_empty(), "locales/{tag}.ftl: {id} leaves {lost:?} out");
            }
        }
    }

    #[test]
    fn the_pseudo_language_turns_every_word() {
        let pseudo = Locale::of(PSEUDO);
        assert_eq!(pseudo.dir(), "rtl");
        assert_eq!(pseudo.say("close", &[]), "\u{202e}Close\u{202c}");
        assert!(Locale::all().all(|locale| locale.tag != PSEUDO));
    }

    #[test]
    fn a_tag_finds_its_language() {
        for (tag, expect) in [
            ("de-AT", "de"),
            ("pt-PT", "pt"),
            ("pt_BR", "pt-BR"),
            ("PT", "pt"),
            ("EN-gb", "en"),
            ("nb", "da"),
            ("ja", "en"),
            ("", "en"),
        ] {
            assert_eq!(Locale::of(tag).tag, expect, "{tag}");
        }
    }
}
