//! What the content script needs of the rules to find what could be an ad.

use serde::Serialize;

use crate::read::rules::{Property, RuleSet};
use crate::record::ad::Platform;

/// The part of a platform's rules that the content script needs.
#[derive(Debug, Serialize)]
pub struct SensorRules {
    platform: &'static str,
    css: &'static str,
    posts: String,
    markers: String,
    /// Those that are enough where the rules know no post.
    marks: String,
    /// Markers that count only in a post without the second.
    unless: Vec<(String, String)>,
    labels: Option<SensorLabels>,
    properties: Option<Property>,
    explanations: Vec<SensorExplanation>,
    /// What the title of a dialog matches, folded, that says why an ad is shown.
    titles: String,
    /// Where the badge would stand, the best first.
    near: Vec<String>,
    /// What opens a post's own menu, the best first.
    menu: Vec<String>,
}

#[derive(Debug, Serialize)]
struct SensorLabels {
    select: String,
    words: Vec<String>,
    /// What stands before and after a name, both folded.
    around: Vec<(String, String)>,
    /// How words for spans of time begin, those of more than two letters; whole, the others.
    spans: Vec<&'static str>,
}

#[derive(Debug, Serialize)]
struct SensorExplanation {
    select: String,
    frame: bool,
    url: Option<String>,
}

/// What the content script gets for a platform: what could be an ad, and nothing about what it means.
/// `css` is the style of badge and panel.
#[must_use]
pub fn sensor(rules: &RuleSet, platform: Platform, css: &'static str) -> Option<SensorRules> {
    let site = rules.of(platform)?;
    let rules = &site.rules;
    let join = |lists: &mut dyn Iterator<Item = &Vec<String>>| {
        lists.flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
    };
    Some(SensorRules {
        platform: platform.id(),
        css,
        posts: join(&mut rules.post.iter().map(|post| &post.select)),
        markers: join(
            &mut rules.marker.iter().filter(|marker| marker.unless.is_empty()).map(|marker| &marker.select),
        ),
        marks: join(&mut rules.marker.iter().map(|marker| &marker.anywhere)),
        unless: rules
            .marker
            .iter()
            .filter(|marker| !marker.unless.is_empty())
            .map(|marker| (marker.select.join(", "), marker.unless.join(", ")))
            .collect(),
        labels: rules.label.as_ref().map(|label| SensorLabels {
            select: label.select.join(", "),
            words: site.words.whole().map(str::to_owned).collect(),
            around: site.words.around().to_vec(),
            spans: crate::read::anchor::spans(),
        }),
        properties: rules.property.clone(),
        explanations: rules
            .explanation
            .iter()
            .map(|rule| SensorExplanation {
                select: rule.select.clone(),
                frame: rule.frame,
                url: rule.url.clone(),
            })
            .collect(),
        titles: crate::read::explain::pattern(),
        near: rules.badge.as_ref().map(|badge| badge.near.clone()).unwrap_or_default(),
        menu: rules.badge.as_ref().map(|badge| badge.menu.clone()).unwrap_or_default(),
    })
}
