//! How long a selector lasts: what a platform renames every week is a poor sign, and alone it is none. `build.rs` includes
//! this very file.

/// What a selector rests on, from what lasts for years to what the next build renames.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    /// An address that only ads lead to.
    Address,
    /// What readers of the page rely on: roles, names for screen readers, headings, links, times.
    Meaning,
    /// A name somebody gave: ids, `data-…`, elements of their own.
    Name,
    /// A class somebody named.
    Class,
    /// A class a build made up: `x1lliihq`, `css-1dbjc4n`, `_4-i2`.
    BuiltClass,
}

/// Beginnings of classes that builds make up.
const PREFIXES: [&str; 6] = ["css-", "sc-", "jsx-", "svelte-", "emotion-", "r-"];
/// Attributes that hold addresses, and attributes that mean something to readers.
const ADDRESSES: [&str; 4] = ["href", "src", "action", "cite"];
const MEANINGS: [&str; 10] =
    ["role", "lang", "rel", "target", "datetime", "title", "alt", "type", "name", "itemprop"];
/// Elements that say nothing by themselves.
const PLAIN: [&str; 7] = ["a", "div", "span", "section", "b", "i", "p"];

/// The alternatives of a selector, at its commas outside of brackets.
pub fn alternatives(selector: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    selector.split(move |c| match c {
        '(' | '[' => {
            depth += 1;
            false
        }
        ')' | ']' => {
            depth = depth.saturating_sub(1);
            false
        }
        ',' => depth == 0,
        _ => false,
    })
}

/// Everything one alternative asks for. What it excludes (`:not(…)`) is no sign.
#[must_use]
pub fn signs(alternative: &str) -> Vec<Sign> {
    let mut found = Vec::new();
    let mut rest = alternative.trim();
    while let Some(first) = rest.chars().next() {
        let after = rest.get(first.len_utf8()..).unwrap_or_default();
        rest = match first {
            '.' | '#' => {
                let (name, rest) = word(after);
                found.push(match first {
                    '#' => Sign::Name,
                    _ if is_built(name) => Sign::BuiltClass,
                    _ => Sign::Class,
                });
                rest
            }
            '[' => {
                let (inside, rest) = after.split_once(']').unwrap_or((after, ""));
                found.push(of_attribute(inside));
                rest
            }
            ':' => {
                let (name, rest) = word(after.trim_start_matches(':'));
                let excluded = name == "not" && rest.starts_with('(');
                if excluded { behind_brackets(rest) } else { rest }
            }
            c if c.is_ascii_alphanumeric() => {
                let (name, rest) = word(rest);
                if name.contains('-') {
                    found.push(Sign::Name);
                } else if !PLAIN.contains(&name) && name.parse::<u32>().is_err() {
                    found.push(Sign::Meaning);
                }
                rest
            }
            _ => after,
        };
    }
    found
}

/// What an alternative lasts as long as: the first of its signs to go.
#[must_use]
pub fn weakest(alternative: &str) -> Option<Sign> {
    signs(alternative).into_iter().max()
}

/// Whether an alternative rests on classes of a build alone: on the next day it finds nothing, or somebody else's post.
#[must_use]
pub fn is_fleeting(alternative: &str) -> bool {
    let signs = signs(alternative);
    !signs.is_empty() && signs.iter().all(|sign| *sign == Sign::BuiltClass)
}

fn word(text: &str) -> (&str, &str) {
    let end =
        text.find(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_' | '\\')).unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

fn behind_brackets(text: &str) -> &str {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return text.get(at + 1..).unwrap_or_default();
        }
    }
    ""
}

fn of_attribute(inside: &str) -> Sign {
    let (name, value) = inside.split_once(['=', '~', '^', '$', '*', '|']).unwrap_or((inside, ""));
    let name = name.trim();
    if name == "class" {
        let value = value.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '_'));
        return if is_built(value) { Sign::BuiltClass } else { Sign::Class };
    }
    if ADDRESSES.contains(&name) {
        Sign::Address
    } else if name.starts_with("aria-") || MEANINGS.contains(&name) {
        Sign::Meaning
    } else {
        Sign::Name
    }
}

/// Whether a class looks made up: a known beginning, an underscore and a few letters, or letters and digits in turn.
fn is_built(class: &str) -> bool {
    if PREFIXES.iter().any(|prefix| class.strip_prefix(prefix).is_some_and(|rest| rest.len() >= 4)) {
        return true;
    }
    let turns = |part: &str| {
        let digit = part.char_indices().find(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at);
        let after = digit.and_then(|at| part.get(at..)).unwrap_or_default();
        part.len() >= 4 && after.chars().any(|c| c.is_ascii_alphabetic())
    };
    let mixed = |part: &str| {
        let vowels = part.chars().filter(|c| "aeiouyAEIOUY".contains(*c)).count();
        part.len() >= 6
            && vowels * 5 < part.len()
            && part.chars().any(|c| c.is_ascii_lowercase())
            && part.chars().any(|c| c.is_ascii_uppercase())
    };
    let short = class
        .strip_prefix('_')
        .is_some_and(|rest| (3..=5).contains(&rest.len()) && rest.chars().any(|c| c.is_ascii_digit()));
    short || class.split(['-', '_']).any(|part| turns(part) || mixed(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_selector_rests_on() {
        for (selector, weakest_is) in [
            ("a[href*='/ads/about']", Sign::Address),
            ("article header", Sign::Meaning),
            ("[role='feed'] > div[aria-posinset]", Sign::Meaning),
            ("[data-testid='placementTracking']", Sign::Name),
            ("shreddit-ad-post", Sign::Name),
            ("div.userContentWrapper", Sign::Class),
            ("a.uiStreamSponsoredLink[href]", Sign::Class),
            ("div._4-i2:has(b#ad_prefs_advertiser)", Sign::BuiltClass),
            (".x1lliihq.x6ikm8r", Sign::BuiltClass),
            (".css-1dbjc4n", Sign::BuiltClass),
            ("[class*='QVfAMd-wPzPJb']", Sign::BuiltClass),
            (".QVfAMd-wPzPJb-xPjCTc", Sign::BuiltClass),
        ] {
            assert_eq!(weakest(selector), Some(weakest_is), "{selector}");
        }
        for class in [
            "mt-4",
            "native-text",
            "feed-shared-update-v2",
            "html-div",
            "ego_unit",
            "uiStreamSponsoredLink",
            "ytp-ad-text",
            "h1",
        ] {
            assert!(!is_built(class), "{class}");
        }
    }

    #[test]
    fn a_class_of_a_build_needs_a_second_sign() {
        assert!(is_fleeting("div.x1lliihq > span") && is_fleeting(".css-1dbjc4n:not([href])"));
        assert!(!is_fleeting("div._4-i2:has(b#ad_prefs_advertiser)"));
        assert!(!is_fleeting(".x1lliihq[role='article']") && !is_fleeting("div.userContent"));
    }

    #[test]
    fn commas_within_brackets_part_nothing() {
        let parts: Vec<_> = alternatives("a:is(b, c), [title='x,y'],d").map(str::trim).collect();
        assert_eq!(parts, ["a:is(b, c)", "[title='x,y']", "d"]);
    }
}
