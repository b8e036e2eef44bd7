//! What a short text says as a label.

use crate::read::feed::disclaimer;
use crate::read::label::SEPARATORS;
use crate::read::rules::Site;
use crate::record::ad::Disclosure;
use crate::text::fold;

/// What a label says.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    /// The text, without icons.
    pub text: String,
    /// Who promotes it, where the label names somebody.
    pub by: Option<String>,
    /// What it declares.
    pub disclosure: Option<Disclosure>,
}

/// Longest label, in characters.
const MOST: usize = 200;
/// Longest part beside the label's word, in characters and words: “Partnership with …”, a time, an icon.
const BESIDE: (usize, usize) = (44, 6);

/// What a text says as a label, if the first of its parts is whole one of the platform's words, or a payer's line.
#[must_use]
pub fn said(site: &Site, raw: &str) -> Option<Said> {
    if raw.len() > 4 * MOST || raw.chars().count() > MOST {
        return None;
    }
    // Icons stand in the private use areas.
    let is_icon = |c: char| matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}');
    let text: String = raw.chars().map(|c| if is_icon(c) || c.is_whitespace() { ' ' } else { c }).collect();
    let text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let breaks = |c: char| SEPARATORS.contains(&c) || c == '|';
    let mut parts = text.split(breaks).map(str::trim).filter(|part| !part.is_empty());
    let first = parts.next()?;
    if !site.words.are(first) {
        return None;
    }
    let disclosure = disclaimer::parse(&text, &site.rules.disclaimer);
    let payer = disclosure.as_ref().and_then(|it| it.text.clone());
    let short = |part: &str| {
        part.chars().count() <= BESIDE.0
            && part.split(' ').count() <= BESIDE.1
            && !part.ends_with(['.', '!', '?'])
    };
    if !parts.all(|part| short(part) || payer.as_deref().is_some_and(|payer| payer.contains(part))) {
        return None;
    }
    let by = site.words.around().iter().find_map(|around| named(first, around));
    Some(Said { by, disclosure, text })
}

/// The name a label holds between the words around it.
fn named(text: &str, (before, after): &(String, String)) -> Option<String> {
    let folded = fold(text);
    if folded.len() <= before.len() + after.len()
        || !folded.starts_with(before.as_str())
        || !folded.ends_with(after.as_str())
    {
        return None;
    }
    let count = text.chars().count().checked_sub(before.chars().count() + after.chars().count())?;
    let name: String = text.chars().skip(before.chars().count()).take(count).collect();
    let name = name.trim();
    // A sentence that begins as a label does is none.
    let is_name = name.split(' ').count() <= 14
        && name.chars().next().is_some_and(|first| !first.is_lowercase())
        && !name.contains([':', '!', '?']);
    is_name.then(|| name.to_owned())
}
