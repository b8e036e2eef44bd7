//! Paths into JSON: the little language rules use to say where something stands.
//!
//! Steps are parted by dots. A step is a key, `*` within a key for anything, `**` for any depth, and `[]`
//! after a key for an array's elements. Everything is bounded in depth and in nodes.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use serde_json::Value;

/// Deepest nesting followed and most nodes visited for one look-up.
const MAX_DEPTH: usize = 40;
const MAX_NODES: usize = 60_000;

/// A parsed path.
#[derive(Debug, Clone)]
pub struct Path(Rc<[String]>);

impl Path {
    /// Parses a path, once; the empty text is the value itself.
    #[must_use]
    pub fn new(text: &str) -> Self {
        thread_local! {
            static CACHE: RefCell<HashMap<String, Path>> = RefCell::default();
        }
        CACHE.with_borrow_mut(|cache| {
            if let Some(known) = cache.get(text) {
                return known.clone();
            }
            let parsed = Self::parse(text);
            cache.insert(text.to_owned(), parsed.clone());
            parsed
        })
    }

    fn parse(text: &str) -> Self {
        let mut steps = Vec::new();
        for step in text.split('.').filter(|step| !step.is_empty()) {
            match step.strip_suffix("[]") {
                Some(key) => {
                    if !key.is_empty() {
                        steps.push(key.to_owned());
                    }
                    steps.push("[]".to_owned());
                }
                None => steps.push(step.to_owned()),
            }
        }
        Self(steps.into())
    }

    /// The values at the path that are not null, nearest to the top first along each branch, at most `limit`.
    #[must_use]
    pub fn find<'a>(&self, value: &'a Value, limit: usize) -> Vec<&'a Value> {
        let mut found = Vec::new();
        let mut budget = MAX_NODES;
        walk(value, &self.0, 0, limit, &mut budget, &mut found);
        found
    }

    /// Whether the path, read from the top, ends exactly at these steps.
    #[must_use]
    pub fn leads_to(&self, steps: &[&str]) -> bool {
        fits(&self.0, steps)
    }
}

fn walk<'a>(
    value: &'a Value,
    steps: &[String],
    depth: usize,
    limit: usize,
    budget: &mut usize,
    found: &mut Vec<&'a Value>,
) {
    if found.len() >= limit || *budget == 0 || depth > MAX_DEPTH {
        return;
    }
    *budget -= 1;
    let Some((step, rest)) = steps.split_first() else {
        if !value.is_null() {
            found.push(value);
        }
        return;
    };
    if step == "**" {
        walk(value, rest, depth, limit, budget, found);
        for child in children(value) {
            walk(child, steps, depth + 1, limit, budget, found);
        }
        return;
    }
    match value {
        Value::Array(list) if step == "[]" => {
            list.iter().for_each(|child| walk(child, rest, depth + 1, limit, budget, found));
        }
        Value::Object(map) => {
            if step.contains('*') {
                for (key, child) in map {
                    if like(key, step) {
                        walk(child, rest, depth + 1, limit, budget, found);
                    }
                }
            } else if let Some(child) = map.get(step) {
                walk(child, rest, depth + 1, limit, budget, found);
            }
        }
        _ => {}
    }
}

/// The values one level down.
pub fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(list) => Box::new(list.iter()),
        Value::Object(map) => Box::new(map.values()),
        _ => Box::new(std::iter::empty()),
    }
}

fn fits(pattern: &[String], steps: &[&str]) -> bool {
    let Some((first, rest)) = pattern.split_first() else { return steps.is_empty() };
    if first == "**" {
        return (0..=steps.len()).any(|from| steps.get(from..).is_some_and(|tail| fits(rest, tail)));
    }
    steps.split_first().is_some_and(|(step, tail)| (first == step || like(step, first)) && fits(rest, tail))
}

/// Whether a text fits a pattern with `*` for anything, without regard to case.
#[must_use]
pub fn like(text: &str, pattern: &str) -> bool {
    let (text, pattern) = (text.to_lowercase(), pattern.to_lowercase());
    let mut pieces = pattern.split('*');
    let Some(head) = pieces.next() else { return false };
    let Some(mut rest) = text.strip_prefix(head) else { return false };
    let mut last = None;
    for piece in pieces {
        last = Some(piece);
        let Some(at) = rest.find(piece) else { return false };
        rest = rest.get(at + piece.len()..).unwrap_or_default();
    }
    match last {
        None => rest.is_empty(),
        Some(piece) => piece.is_empty() || text.ends_with(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_find_at_any_depth() {
        let value: Value = serde_json::from_str(r#"{"a":{"b":[{"c":1},{"c":null},{"c":3}]},"c":4}"#).unwrap();
        let at =
            |path: &str| Path::new(path).find(&value, 9).iter().map(|v| v.to_string()).collect::<Vec<_>>();
        assert_eq!(at("a.b[].c"), ["1", "3"]);
        assert_eq!(at("**.c"), ["4", "1", "3"]);
        assert_eq!(at("a.*.[].c"), ["1", "3"]);
        assert!(Path::new("**.feed.edges[].node").leads_to(&["data", "feed", "edges", "[]", "node"]));
        assert!(!Path::new("feed.edges[].node").leads_to(&["data", "feed", "edges", "[]", "node"]));
    }

    #[test]
    fn patterns_fit_whole_words() {
        assert!(like("CometStorySponsoredPoliticalLabelStrategy", "*sponsored*political*"));
        assert!(like("abc", "abc") && like("abc", "a*c") && !like("abc", "a*b") && !like("abcd", "abc"));
    }
}
