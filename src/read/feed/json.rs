//! Ads in the platform's own JSON, by place and shape.

use serde_json::Value;

use super::field::set;
use super::path::{Path, like};
use super::value::{declared, family, kind, surface};
use crate::read::explain;
use crate::read::rules::{Condition, JsonRule, Shape, Site};
use crate::record::ad::Ad;
use crate::record::finding::{Certainty, Evidence};

/// Deepest nesting walked, most objects visited and most ads read in one document.
const MAX_DEPTH: usize = 60;
const MAX_NODES: usize = 2_000_000;
const MAX_ADS: usize = 10_000;

/// The documents of a text: one document, or one a line. Lines that are no JSON are passed over. Facebook
/// puts `for (;;);` before each (2019–2026).
#[must_use]
pub fn documents(text: &str) -> Vec<Value> {
    let bare = |text: &str| {
        let text = text.trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t']);
        text.strip_prefix("for (;;);").unwrap_or(text).to_owned()
    };
    if let Ok(document) = serde_json::from_str(&bare(text)) {
        return vec![document];
    }
    text.lines().filter_map(|line| serde_json::from_str(&bare(line)).ok()).collect()
}

/// The JSON of an inline script: the script itself, or what is assigned in `var name = {…};`.
#[must_use]
pub fn inline(script: &str) -> &str {
    let script = script.trim();
    if script.starts_with(['{', '[']) {
        return script;
    }
    let Some((head, rest)) = script.split_once('=') else { return "" };
    if head.len() > 80 || !rest.trim_start().starts_with('{') {
        return "";
    }
    let rest = rest.trim_start();
    rest.rfind('}').and_then(|end| rest.get(..=end)).unwrap_or_default()
}

/// Every ad in a document.
#[must_use]
pub fn units(site: &Site, document: &Value) -> Vec<Ad> {
    let compiled: Vec<(&JsonRule, Vec<Path>)> = site
        .rules
        .json
        .iter()
        .map(|rule| (rule, rule.unit.iter().map(|path| Path::new(path)).collect()))
        .collect();
    let mut ads = Vec::new();
    let mut budget = MAX_NODES;
    // A streamed part says itself where it belongs: {"path":["viewer","news_feed","edges",0],"data":{…}}.
    let mut steps: Vec<&str> = Vec::new();
    let mut start = document;
    if let (Some(path), Some(data)) = (document.get("path").and_then(Value::as_array), document.get("data")) {
        steps.extend(path.iter().map(|step| step.as_str().unwrap_or("[]")));
        start = data;
    }
    walk(site, &compiled, start, &mut steps, &mut budget, &mut ads);
    ads
}

fn walk<'a>(
    site: &Site,
    compiled: &[(&JsonRule, Vec<Path>)],
    value: &'a Value,
    steps: &mut Vec<&'a str>,
    budget: &mut usize,
    ads: &mut Vec<Ad>,
) {
    if *budget == 0 || steps.len() > MAX_DEPTH || ads.len() >= MAX_ADS {
        return;
    }
    *budget -= 1;
    match value {
        Value::Object(map) => {
            for (rule, paths) in compiled {
                let here = paths.iter().any(|path| path.leads_to(steps))
                    && (rule.shape.is_empty() || rule.shape.iter().any(|shape| has_shape(value, shape)));
                if here {
                    // A unit is one post: if it is no ad, nothing in it is.
                    ads.extend(read(site, rule, value));
                    return;
                }
            }
            for (key, child) in map {
                steps.push(key);
                walk(site, compiled, child, steps, budget, ads);
                steps.pop();
            }
        }
        Value::Array(list) => {
            for child in list {
                steps.push("[]");
                walk(site, compiled, child, steps, budget, ads);
                steps.pop();
            }
        }
        _ => {}
    }
}

/// An object the property reader handed back, read as a unit of its own.
#[must_use]
pub fn property(site: &Site, object: &Value) -> Option<Ad> {
    site.rules
        .json
        .iter()
        .filter(|rule| rule.property)
        .filter(|rule| rule.shape.is_empty() || rule.shape.iter().any(|shape| has_shape(object, shape)))
        .find_map(|rule| read(site, rule, object))
}

fn read(site: &Site, rule: &JsonRule, unit: &Value) -> Option<Ad> {
    if rule
        .unless
        .iter()
        .any(|test| Path::new(&test.path).find(unit, 8).iter().any(|value| holds(value, &test.test)))
    {
        return None;
    }
    let mut ad = Ad::new(site.platform);
    let mut matched: Vec<(&str, &Value)> = Vec::new();
    for marker in &rule.marker {
        let hit =
            Path::new(&marker.path).find(unit, 4000).into_iter().find(|value| holds(value, &marker.test));
        if let Some(value) = hit {
            matched.push((&marker.signal, value));
            ad.evidence.push(Evidence { signal: marker.signal.clone(), family: family(&marker.family) });
        }
    }
    ad.certainty = Certainty::of(&ad.evidence);
    ad.certainty?;
    ad.surface = rule.surface.as_deref().and_then(surface);
    for (field, paths) in &rule.field {
        for path in paths {
            let (start, path) = match path.strip_prefix('@') {
                Some(named) => {
                    let (signal, rest) = named.split_once('.').unwrap_or((named, ""));
                    let Some((_, value)) = matched.iter().find(|(name, _)| *name == signal) else { continue };
                    (*value, rest)
                }
                None => (unit, path.as_str()),
            };
            // `https://…{path}` fills an address in.
            if let Some((head, (inner, tail))) =
                path.split_once('{').and_then(|(head, rest)| Some((head, rest.split_once('}')?)))
            {
                let value = Path::new(inner).find(start, 1).into_iter().find_map(text);
                if let Some(value) =
                    value.filter(|value| value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
                {
                    set(site, &mut ad, *field, &format!("{head}{value}{tail}"));
                }
                continue;
            }
            if let Some(text) = Path::new(path).find(start, 8).into_iter().find_map(text) {
                set(site, &mut ad, *field, &text);
            }
        }
    }
    for rule in &rule.disclosure {
        let says = Path::new(&rule.path)
            .find(unit, 200)
            .into_iter()
            .filter_map(text)
            .any(|text| like(&text, &rule.like));
        if says {
            let name = |paths: &[String]| {
                paths.iter().find_map(|path| Path::new(path).find(unit, 4).into_iter().find_map(text))
            };
            let mut found = declared(kind(&rule.kind));
            found.payer = name(&rule.payer).and_then(|name| super::value::bounded(&name, 300));
            found.authorised_by =
                name(&rule.authorised_by).and_then(|name| super::value::bounded(&name, 300));
            ad.disclosure = Some(found);
            break;
        }
    }
    for given in &rule.explanation {
        let found = Path::new(&given.path).find(unit, 64);
        let texts = || found.iter().copied().filter_map(text).collect::<Vec<String>>();
        let read = match given.form.as_str() {
            _ if found.is_empty() => None,
            "texts" => Some(explain::youtube_reasons(&texts())),
            "orientation" => explain::tiktok(&found),
            "thrift" => texts().first().and_then(|text| explain::reddit(text)),
            _ => found.first().and_then(|value| explain::waist(value)).map(|read| read.explanation),
        };
        match (&mut ad.explanation, read) {
            (Some(known), Some(new)) => known.merge(new),
            (known @ None, new) => *known = new,
            (Some(_), None) => {}
        }
    }
    Some(ad)
}

/// A value as text: a string, a number, or the text object of YouTube (`simpleText`, `runs[].text`,
/// `content`).
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Object(map) => {
            let one = ["simpleText", "text", "content"].into_iter().find_map(|key| map.get(key)?.as_str());
            one.map(str::to_owned).or_else(|| {
                let runs = map.get("runs")?.as_array()?;
                Some(runs.iter().take(100).filter_map(|run| run.get("text")?.as_str()).collect())
            })
        }
        _ => None,
    }
    .filter(|text| !text.trim().is_empty())
}

fn holds(value: &Value, condition: &Condition) -> bool {
    let as_text = || text(value);
    !value.is_null()
        && condition.equals.as_ref().is_none_or(|expected| as_text().as_ref() == Some(expected))
        && condition.like.as_ref().is_none_or(|pattern| as_text().is_some_and(|text| like(&text, pattern)))
        && (condition.shape.is_empty() || condition.shape.iter().any(|shape| has_shape(value, shape)))
}

fn has_shape(value: &Value, shape: &Shape) -> bool {
    let Value::Object(map) = value else { return false };
    let has = |key: &String| map.get(key).is_some_and(|value| !value.is_null());
    shape.typename.as_ref().is_none_or(|name| map.get("__typename").and_then(Value::as_str) == Some(name))
        && shape.all.iter().all(has)
        && (shape.any.is_empty() || shape.any.iter().any(has))
}
