//! "Paid for by …" in the platform's own words, as templates.

use crate::ad::Disclosure;
use crate::label::SEPARATORS;
use crate::rules::Disclaimer;

/// Longest text looked at and longest name kept, in characters.
const MAX_TEXT: usize = 1200;
const MAX_NAME: usize = 300;

/// The declaration a text makes, if one of the templates fits a part of it between separators. Templates
/// with a separator of their own are held against as many parts in a row.
#[must_use]
pub fn parse(text: &str, disclaimers: &[Disclaimer]) -> Option<Disclosure> {
    if text.chars().count() > MAX_TEXT {
        return None;
    }
    let breaks = |c: char| SEPARATORS.contains(&c) || matches!(c, '|' | '\n');
    let parts: Vec<&str> =
        text.split(breaks).flat_map(sentences).map(str::trim).filter(|part| !part.is_empty()).collect();
    for disclaimer in disclaimers {
        for template in &disclaimer.templates {
            let width = template.split(SEPARATORS).count();
            for window in parts.windows(width) {
                let shown = window.join(" · ");
                if let Some((payer, authorised_by)) = fit(&shown, template) {
                    return Some(Disclosure {
                        kind: super::kind(&disclaimer.kind),
                        text: Some(shown),
                        payer,
                        authorised_by,
                    });
                }
            }
        }
    }
    None
}

/// Parts a text at ends of sentences that are followed by a new one, so that an imprint at the end of a
/// title stands alone. "Inc. " and initials do not end a sentence.
fn sentences(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, mark) in text.match_indices(['.', '!', '?']) {
        let end = at + mark.len();
        let Some(rest) = text.get(end..) else { continue };
        let word = text.get(start..at).and_then(|before| before.rsplit(' ').next()).unwrap_or_default();
        let short = mark == "." && word.chars().count() <= 3;
        if rest.starts_with(' ') && !short {
            parts.extend(text.get(start..end));
            start = end;
        }
    }
    parts.extend(text.get(start..));
    parts
}

type Names = (Option<String>, Option<String>);

/// Holds one template against a whole text, without regard to case. Linear: each literal is looked for
/// once, after the one before it.
fn fit(text: &str, template: &str) -> Option<Names> {
    let mut rest = text;
    let mut names: Names = (None, None);
    let mut open: Option<&str> = None;
    let mut pieces = template.split('{');
    let head = pieces.next()?;
    rest = strip(rest, head)?;
    for piece in pieces {
        let (slot, literal) = piece.split_once('}')?;
        if let Some(previous) = open.take() {
            // Two slots side by side say nothing.
            let _ = previous;
            return None;
        }
        if literal.is_empty() {
            open = Some(slot);
            continue;
        }
        let at = find(rest, literal)?;
        put(&mut names, slot, rest.get(..at)?)?;
        rest = rest.get(at..).and_then(|rest| strip(rest, literal))?;
    }
    match open {
        Some(slot) => put(&mut names, slot, rest)?,
        None if rest.trim_matches(['.', ' ']).is_empty() => {}
        None => return None,
    }
    Some(names)
}

fn put(names: &mut Names, slot: &str, value: &str) -> Option<()> {
    let value = value.trim().trim_end_matches(['.', ',']).trim();
    let value = super::bounded(value, MAX_NAME)?;
    match slot {
        "payer" => names.0 = Some(value),
        "authorised_by" => names.1 = Some(value),
        _ => {}
    }
    Some(())
}

/// Cuts a literal from the front, without regard to case.
fn strip<'a>(text: &'a str, literal: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for expected in literal.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// Where a literal begins, without regard to case.
fn find(text: &str, literal: &str) -> Option<usize> {
    text.char_indices()
        .map(|(at, _)| at)
        .find(|&at| text.get(at..).is_some_and(|rest| strip(rest, literal).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<(&str, Option<&str>)>) {
        let templates = [
            "Paid for by {payer} and not authorized by any candidate",
            "Paid for by {payer} · Authorized by {authorised_by}",
            "Paid for by {payer}",
        ];
        let rules =
            [Disclaimer { kind: "political".into(), templates: templates.map(str::to_owned).to_vec() }];
        let found = parse(text, &rules);
        let found =
            found.as_ref().map(|found| (found.payer.as_deref().unwrap(), found.authorised_by.as_deref()));
        assert_eq!(found, expect, "{text}");
    }

    #[test]
    fn the_payer_is_found_between_separators() {
        check("Sponsored ⋅ Paid for by Citizens for Example · Public", Some(("Citizens for Example", None)));
        check("Paid for by Example PAC and not authorized by any candidate.", Some(("Example PAC", None)));
        check("Paid for by A. Example · Authorized by B. Example", Some(("A. Example", Some("B. Example"))));
        check(
            "Rivers matter. Paid for by Friends of the River Inc.",
            Some(("Friends of the River Inc", None)),
        );
        check("I paid for by mistake", None);
        check("", None);
    }
}
