//! A dialog whose title asks why this ad is shown, in whatever language: each line of its list is a reason, understood or kept
//! word for word. The title is what tells it from any other list.

use super::{Read, lines};
use crate::read::page::{Element, Page};
use crate::text::Wordlist;

/// Longest title, in characters, and most elements looked at for one.
const MOST: usize = 90;
const TITLES: usize = 60;
/// Most texts looked at where there is no list.
const MAX_TEXTS: usize = 200;
/// Most lines of a list.
const MAX_LINES: usize = 60;

const WHY: Wordlist = Wordlist::new(include_str!("../../../rules/words/why.txt"));
const AD: Wordlist = Wordlist::new(include_str!("../../../rules/words/ad.txt"));
const ABOUT: Wordlist = Wordlist::new(include_str!("../../../rules/words/about-this-ad.txt"));
/// Words for “ad” too short to be looked for in others.
const SHORT: [&str; 3] = ["ad", "ads", "pub"];

/// Whether a text is the title of an explanation.
#[must_use]
pub(super) fn is_title(text: &str) -> bool {
    let text = super::phrase::plain(text).to_lowercase();
    let text = text.trim_matches(|c: char| matches!(c, '¿' | '?' | '？' | ' ' | '؟'));
    if text.is_empty() || text.chars().count() > MOST {
        return false;
    }
    let of_ad = AD.is_in(text) || text.split(' ').any(|word| SHORT.contains(&word));
    of_ad && WHY.begins_in(text) || ABOUT.has(text)
}

/// The same as a pattern for the content script, over a folded text: only a dialog with such a title leaves the page.
#[must_use]
pub fn pattern() -> String {
    let any = |words: Vec<String>| words.join("|");
    let why =
        WHY.words().map(|word| if word.is_ascii() { format!("(?:^| ){word}") } else { word.to_owned() });
    let short = SHORT.iter().map(|word| format!("(?:^| ){word}(?: |$)"));
    let ad = AD.words().map(str::to_owned).chain(short);
    let about = ABOUT.words().map(|word| format!("^{word}$"));
    format!("(?=.*(?:{}))(?=.*(?:{}))|{}", any(ad.collect()), any(why.collect()), any(about.collect()))
}

/// Reads a dialog with such a title. `None` for every other, and where it says nothing.
#[must_use]
pub fn titled(html: &str) -> Option<Read> {
    let page = Page::parse(html);
    let root = page.root();
    let named = root
        .all("[aria-label]")
        .into_iter()
        .take(TITLES)
        .filter_map(|it| it.attr("aria-label").map(str::to_owned));
    let heads =
        root.all("h1, h2, h3, h4, [role='heading'], [role='dialog'] > * > span, [role='dialog'] > span");
    let mut titles = named.chain(heads.iter().take(TITLES).map(Element::text));
    if !titles.any(|title| is_title(&title)) {
        return None;
    }
    let listed: Vec<String> =
        root.all("[role='listitem'], li").iter().take(MAX_LINES).map(Element::text).collect();
    if listed.is_empty() { lines::listed(&said(&root)) } else { lines::listed(&listed) }
}

/// What a dialog says where it has no list: its texts but titles, links and what can be pressed.
fn said(root: &Element<'_>) -> Vec<String> {
    const OTHER: &str = "h1, h2, h3, h4, [role='heading'], button, [role='button'], a, input";
    let others: Vec<String> = root.all(OTHER).iter().take(MAX_TEXTS).map(Element::text).collect();
    let is_said = |text: &String| {
        let text = text.trim();
        !text.is_empty() && !is_title(text) && !others.iter().any(|other| other == text)
    };
    root.leaves(MAX_TEXTS).into_iter().map(|(text, _)| text).filter(is_said).take(MAX_LINES).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_of_explanations_in_many_languages() {
        for title in [
            "Why am I seeing this ad?",
            "Why you're seeing this ad",
            "Why you’re seeing this ad",
            "¿Por qué veo este anuncio?",
            "Perché visualizzo questa inserzione?",
            "Warum sehe ich diese Werbeanzeige?",
            "Pourquoi est-ce que je vois cette publicité ?",
            "Por que estou vendo esse anúncio?",
            "Waarom zie ik deze advertentie?",
            "Dlaczego widzę tę reklamę?",
            "Varför ser jag den här annonsen?",
            "Hvorfor ser jeg denne annonce?",
            "Miksi näen tämän mainoksen?",
            "この広告が表示される理由",
            "이 광고가 표시되는 이유는 왜 그런가요?",
            "为什么我会看到这个广告？",
            "Почему я вижу эту рекламу?",
            "Bu reklamı neden görüyorum?",
            "About this ad",
            "Why this ad?",
        ] {
            assert!(is_title(title), "{title}");
        }
        for title in [
            "",
            "Why we made this",
            "Ads",
            "Report ad",
            "Why was my photo added?",
            "Warum Bäume?",
            "Settings",
            "Your ad was rejected",
        ] {
            assert!(!is_title(title), "{title}");
        }
    }

    #[test]
    fn the_pattern_is_made_of_words_alone() {
        let words = WHY.words().chain(AD.words()).chain(ABOUT.words());
        for word in words {
            assert!(
                !word.contains(['.', '*', '+', '?', '(', ')', '[', ']', '{', '}', '|', '^', '$', '\\']),
                "{word}"
            );
        }
        assert!(pattern().contains("(?:^| )warum") && pattern().contains("почему"));
    }

    #[test]
    fn a_dialog_without_a_list_says_its_texts() {
        let html = "<div role='dialog'><h2>Why am I seeing this ad?</h2><p>Elm Party wants to reach bakers</p><p>Something <b>new</b></p>\
                    <button>Close</button><a href='/x'>Settings</a></div>";
        let texts = titled(html).map(|read| format!("{:?}", read.explanation.reasons)).unwrap_or_default();
        assert!(texts.contains("bakers") && texts.contains("new"), "{texts}");
        assert!(
            !texts.contains("Close") && !texts.contains("Settings") && !texts.contains("Why am I"),
            "{texts}"
        );
    }

    #[test]
    fn every_line_is_understood_or_kept() {
        let list = |title: &str| {
            format!(
                "<div role='dialog'><h2>{title}</h2><ul><li>Tienen 18 años o más</li><li>Algo nuevo</li></ul><button>Cerrar</button></div>"
            )
        };
        let texts: Vec<String> = titled(&list("¿Por qué veo este anuncio?"))
            .map(|read| read.explanation.reasons.iter().map(|reason| format!("{:?}", reason.kind)).collect())
            .unwrap_or_default();
        assert_eq!(texts.len(), 2);
        assert!(
            texts.iter().any(|text| text.contains("Algo nuevo"))
                && texts.iter().any(|text| text.contains("18"))
        );
        assert_eq!(titled(&list("¿Qué hay de nuevo?")), None);
    }
}
