//! Explanations that are lists of lines: Instagram's sheet, as its response (Bloks) or as it is shown, and LinkedIn's
//! panel of facets.

use serde_json::Value;

use super::{Read, phrase};
use crate::read::page::{Element, Page};
use crate::read::reason;
use crate::record::ad::Advertiser;
use crate::record::reason::{Explanation, Gender, Kind, Origin, Reason, Source};
use crate::text::age::ages;

/// Most lines of one explanation, most texts looked at, and the longest line, in characters.
const MAX_LINES: usize = 60;
const MAX_TEXTS: usize = 400;
const MAX_LINE: usize = 500;
/// How deep a response is looked into, and how many of its values.
const MAX_DEPTH: usize = 60;
const MAX_VALUES: usize = 50_000;

/// The words that stand between the advertiser and the lines.
const REACHED: &str = "used the following to reach you";

/// Reads Instagram's response: the sentences are texts of one size and no emphasis (seen January 2026).
#[must_use]
pub fn bloks(document: &Value) -> Option<Read> {
    let mut lines = Vec::new();
    let mut rest = vec![(document, 0)];
    let mut seen = 0;
    while let Some((value, depth)) = rest.pop() {
        seen += 1;
        if depth > MAX_DEPTH || seen > MAX_VALUES || lines.len() >= MAX_LINES {
            break;
        }
        match value {
            Value::Array(list) => rest.extend(list.iter().rev().map(|inner| (inner, depth + 1))),
            Value::Object(fields) => {
                if let Some(text) = fields.get("bk.components.Text") {
                    let is = |key: &str, wanted: &str| text.get(key).and_then(Value::as_str) == Some(wanted);
                    if is("text_size", "14sp") && is("text_style", "normal") {
                        lines.extend(text.get("text").and_then(Value::as_str).map(str::to_owned));
                    }
                }
                let inner: Vec<_> = fields.values().map(|inner| (inner, depth + 1)).collect();
                rest.extend(inner.into_iter().rev());
            }
            _ => {}
        }
    }
    let mut read = of_lines(lines.iter().map(String::as_str), true)?;
    read.explanation.source = Source::PlatformJson;
    for reason in &mut read.explanation.reasons {
        reason.origin = Origin::PlatformJson;
    }
    Some(read)
}

/// Reads a dialog as it is shown. Lines of a list are kept even when they are not understood; other texts of the
/// dialog, its title and buttons, are not.
#[must_use]
pub fn dialog_lines(html: &str) -> Option<Read> {
    let page = Page::parse(html);
    let root = page.root();
    let listed: Vec<String> =
        root.all("[role='listitem'], li").iter().take(MAX_LINES).map(Element::text).collect();
    if !listed.is_empty() {
        let read = of_lines(listed.iter().map(String::as_str), true);
        if read.is_some() {
            return read;
        }
    }
    let texts: Vec<String> = root.leaves(MAX_TEXTS).into_iter().map(|(text, _)| text).collect();
    of_lines(texts.iter().map(String::as_str), false)
}

/// The lines of a list of which is known that it explains an ad: each is a reason.
pub(super) fn listed(lines: &[String]) -> Option<Read> {
    let read = reasons_of(lines.iter().map(String::as_str), true);
    (!read.explanation.reasons.is_empty() || read.advertiser.is_some()).then_some(read)
}

/// `keep`: whether a line that is not understood is a reason all the same.
fn of_lines<'a>(lines: impl Iterator<Item = &'a str>, keep: bool) -> Option<Read> {
    let read = reasons_of(lines, keep);
    // Lines of which none was understood may be any list at all.
    let is_known = |reason: &Reason| !matches!(reason.kind, Kind::Unrecognised { .. });
    (read.advertiser.is_some() || read.explanation.reasons.iter().any(is_known)).then_some(read)
}

fn reasons_of<'a>(lines: impl Iterator<Item = &'a str>, keep: bool) -> Read {
    let mut reasons: Vec<Reason> = Vec::new();
    let mut advertiser = None;
    for line in lines.take(MAX_TEXTS) {
        let line = phrase::plain(&line.chars().take(MAX_LINE).collect::<String>());
        if line.is_empty() {
            continue;
        }
        if let Some((name, _)) = line.split_once(REACHED) {
            advertiser = advertiser.or_else(|| {
                let name = name.trim().to_owned();
                (!name.is_empty()).then(|| Advertiser { name: Some(name), ..Advertiser::default() })
            });
            continue;
        }
        let mut found = match facet(&line) {
            Some(kinds) => kinds.into_iter().map(|kind| reason(kind, Origin::DialogText)).collect(),
            None => phrase::read(&line),
        };
        // However short: in some languages a country is two letters.
        if found.is_empty() && keep {
            found.push(reason(Kind::Unrecognised { text: line, kind: None }, Origin::DialogText));
        }
        let understood = found.iter().any(|reason| !matches!(reason.kind, Kind::Unrecognised { .. }));
        if understood || keep {
            for reason in found {
                if reasons.len() < MAX_LINES && !reasons.iter().any(|known| known.kind == reason.kind) {
                    reasons.push(reason);
                }
            }
        }
    }
    Read {
        explanation: Explanation { source: Source::Dialog, reasons },
        advertiser,
        ad_id: None,
        error: None,
    }
}

/// `Job seniority: Senior, Director`: LinkedIn's facets as its help names them (2022–2026).
fn facet(line: &str) -> Option<Vec<Kind>> {
    let (label, values) = line.split_once(':')?;
    let label = label.trim().to_lowercase();
    let make: fn(String) -> Option<Kind> = match label.trim_start_matches("your ") {
        "company industry" | "company industries" | "industry" => {
            |name| Some(Kind::Industry { name: Some(name) })
        }
        "company name" | "company names" | "company" => |name| Some(Kind::Employer { name: Some(name) }),
        "company size" => |name| Some(Kind::CompanySize { name: Some(name) }),
        "job function" | "job functions" => |name| Some(Kind::JobFunction { name: Some(name) }),
        "job title" | "job titles" => |name| Some(Kind::JobTitle { name: Some(name) }),
        "job seniority" | "job seniorities" | "seniority" => {
            |name| Some(Kind::Seniority { name: Some(name) })
        }
        "member skills" | "skills" => |name| Some(Kind::Skill { name: Some(name) }),
        "member groups" | "groups" => |name| Some(Kind::MemberGroup { name: Some(name) }),
        "member interests" | "interests" => |name| Some(Kind::Interest { name: Some(name) }),
        "member traits" | "traits" => |name| Some(Kind::Behaviour { name: Some(name) }),
        "member schools" | "schools" => |name| Some(Kind::School { name: Some(name) }),
        "fields of study" | "field of study" => |name| Some(Kind::FieldOfStudy { name: Some(name) }),
        "degrees" | "degree" => |name| Some(Kind::Education { name: Some(name) }),
        "location" | "locations" => {
            |name| Some(Kind::Location { name: Some(name), granularity: None, scope: None })
        }
        "language" | "languages" | "interface language" => |name| Some(Kind::Language { name: Some(name) }),
        "member gender" | "gender" => |name| match name.to_lowercase().as_str() {
            "male" | "men" => Some(Kind::Gender { value: Gender::Men }),
            "female" | "women" => Some(Kind::Gender { value: Gender::Women }),
            _ => None,
        },
        "member age" | "age" => |name| ages(&name).map(|(min, max)| Kind::Age { min: Some(min), max }),
        _ => return None,
    };
    // Places have commas of their own: "Leeds, England".
    let whole = label.contains("location");
    let parts: Vec<&str> =
        if whole { values.split(';').collect() } else { values.split([',', ';']).collect() };
    let kinds: Vec<Kind> = parts
        .into_iter()
        .map(str::trim)
        .filter(|value| !value.is_empty())
        .take(MAX_LINES)
        .filter_map(|value| make(value.to_owned()))
        .collect();
    (!kinds.is_empty()).then_some(kinds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(read: Option<Read>) -> Vec<Kind> {
        read.into_iter().flat_map(|read| read.explanation.reasons).map(|reason| reason.kind).collect()
    }

    #[test]
    fn facets_and_lines_of_a_dialog() {
        let html = "<div role='dialog'><h2>Why am I seeing this ad?</h2><ul><li>Job seniority: Senior, Director</li>\
                    <li>Location: Leeds, England</li><li>Something new</li></ul><button>Close</button></div>";
        assert_eq!(
            kinds(dialog_lines(html)),
            [
                Kind::Seniority { name: Some("Senior".into()) },
                Kind::Seniority { name: Some("Director".into()) },
                Kind::Location { name: Some("Leeds, England".into()), granularity: None, scope: None },
                Kind::Unrecognised { text: "Something new".into(), kind: None },
            ]
        );
        assert_eq!(dialog_lines("<div role='dialog'><li>Save post</li><li>Hide ad</li></div>"), None);
    }
}
