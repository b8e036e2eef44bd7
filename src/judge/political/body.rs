//! Public bodies: who holds elections, and governments, ministries and parliaments. What they tell is public
//! information, not campaigning. Which names they bear stands in `rules/public-bodies.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use super::naming::plain;

/// What a public body is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// It holds elections: the words of campaigns are its daily bread.
    Elections,
    /// It governs or makes laws.
    Government,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    elections: Vec<String>,
    government: Vec<String>,
}

/// What a body's name holds, as it stands between spaces.
#[derive(Debug)]
struct Mark {
    words: String,
    /// One word says too little anywhere but at the beginning.
    first: bool,
    body: Body,
}

static MARKS: LazyLock<Vec<Mark>> = LazyLock::new(|| {
    let text = include_str!(concat!(env!("OUT_DIR"), "/public-bodies.json"));
    let file: File = serde_json::from_str(text).unwrap_or_default();
    let elections = file.elections.iter().map(|words| mark(words, Body::Elections));
    elections.chain(file.government.iter().map(|words| mark(words, Body::Government))).collect()
});

fn mark(pattern: &str, body: Body) -> Mark {
    let words = plain(pattern);
    let first = !pattern.starts_with('*') && !words.contains(' ') && words.is_ascii();
    let begin = if pattern.starts_with('*') { "" } else { " " };
    let end = if pattern.ends_with('*') { "" } else { " " };
    Mark { words: format!("{begin}{words}{end}"), first, body }
}

/// Which public body an advertiser is by its name, if it is one, and whether its name begins so.
#[must_use]
pub fn of(name: &str) -> Option<(Body, bool)> {
    let spaced = format!(" {} ", plain(name));
    let bare =
        ARTICLES.iter().find_map(|article| spaced.strip_prefix(article)).map(|rest| format!(" {rest}"));
    let name = bare.unwrap_or(spaced);
    let here =
        |mark: &&Mark| if mark.first { name.starts_with(&mark.words) } else { name.contains(&mark.words) };
    let mark = MARKS.iter().find(here)?;
    Some((mark.body, name.starts_with(&mark.words)))
}

/// What may stand before a body's name.
const ARTICLES: [&str; 8] = [" the ", " die ", " das ", " der ", " le ", " la ", " el ", " l "];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_bodies_are_told_by_their_names() {
        use Body::{Elections, Government};
        for (name, expect) in [
            ("The Electoral Commission", Some(Elections)),
            ("Australian Electoral Commission", Some(Elections)),
            ("Elections Canada", Some(Elections)),
            ("Maricopa County Elections Department", Some(Elections)),
            ("Die Bundeswahlleiterin", Some(Elections)),
            ("Państwowa Komisja Wyborcza", Some(Elections)),
            ("Instituto Nacional Electoral", Some(Elections)),
            ("Valmyndigheten", Some(Elections)),
            ("Kiesraad", Some(Elections)),
            ("INEC Nigeria", Some(Elections)),
            ("中央選舉委員會", Some(Elections)),
            ("Bundesministerium für Gesundheit", Some(Government)),
            ("Ministère de la Transition écologique", Some(Government)),
            ("UK Ministry of Defence", Some(Government)),
            ("Texas Department of Transportation", Some(Government)),
            ("Ministerio de Sanidad", Some(Government)),
            ("Ministero della Salute", Some(Government)),
            ("Rijksoverheid", Some(Government)),
            ("Udenrigsministeriet", Some(Government)),
            ("Ministerstwo Zdrowia", Some(Government)),
            ("Magyarország Kormánya", Some(Government)),
            ("European Commission", Some(Government)),
            ("Deutscher Bundestag", Some(Government)),
            ("Υπουργείο Υγείας", Some(Government)),
            ("Kettle Shop", None),
            ("Save our schools commission", None),
            ("Elections Now Coalition", None),
            ("Commission Junction", None),
            ("Ann Example for Senate", None),
            ("", None),
        ] {
            assert_eq!(of(name).map(|(body, _)| body), expect, "{name}");
        }
    }
}
