//! What we know about each platform, as data. The files stand in `rules/`; `build.rs` checks and bundles them.

mod schema;

use std::sync::LazyLock;

use scraper::Selector;
use serde::Serialize;

use crate::ad::Platform;
pub use schema::*;

/// The bundled rules, with every selector parsed once.
pub struct Loaded {
    /// The platform they are for.
    pub platform: Platform,
    /// The data.
    pub rules: Rules,
}

static ALL: LazyLock<Vec<Loaded>> = LazyLock::new(|| {
    // build.rs refuses to build when this text does not parse or names an unknown platform.
    let rules: Vec<Rules> =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/rules.json"))).unwrap_or_default();
    rules
        .into_iter()
        .filter_map(|rules| Some(Loaded { platform: Platform::from_id(&rules.platform)?, rules }))
        .collect()
});

/// The rules of every platform.
#[must_use]
pub fn all() -> &'static [Loaded] {
    &ALL
}

/// The rules of one platform.
#[must_use]
pub fn of(platform: Platform) -> Option<&'static Rules> {
    all().iter().find(|loaded| loaded.platform == platform).map(|loaded| &loaded.rules)
}

/// The platform a host name belongs to.
#[must_use]
pub fn for_host(host: &str) -> Option<Platform> {
    let host = host.to_lowercase();
    let fits = |pattern: &String| match pattern.strip_prefix('.') {
        Some(domain) => host == domain || host.ends_with(pattern.as_str()),
        None => host == *pattern,
    };
    all().iter().find(|loaded| loaded.rules.hosts.iter().any(fits)).map(|loaded| loaded.platform)
}

/// A parsed selector; `None` if it does not parse, which build.rs rules out for bundled rules.
#[must_use]
pub fn selector(text: &str) -> Option<Selector> {
    thread_local! {
        static CACHE: std::cell::RefCell<std::collections::HashMap<String, Option<Selector>>> = Default::default();
    }
    CACHE.with_borrow_mut(|cache| {
        if let Some(known) = cache.get(text) {
            return known.clone();
        }
        let parsed = Selector::parse(text).ok();
        cache.insert(text.to_owned(), parsed.clone());
        parsed
    })
}

/// The part of a platform's rules that the content script needs: what could be an ad, and nothing about
/// what it means.
#[derive(Debug, Serialize)]
pub struct SensorRules {
    platform: &'static str,
    css: &'static str,
    posts: String,
    markers: String,
    labels: Option<SensorLabels>,
    properties: Option<Property>,
    explanations: Vec<SensorExplanation>,
}

#[derive(Debug, Serialize)]
struct SensorLabels {
    select: String,
    words: Vec<String>,
}

#[derive(Debug, Serialize)]
struct SensorExplanation {
    select: String,
    frame: bool,
    url: Option<String>,
}

/// What the content script gets for a platform. `css` is the style of badge and panel.
#[must_use]
pub fn sensor(platform: Platform, css: &'static str) -> Option<SensorRules> {
    let rules = of(platform)?;
    let join = |lists: &mut dyn Iterator<Item = &Vec<String>>| {
        lists.flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
    };
    Some(SensorRules {
        platform: platform.id(),
        css,
        posts: join(&mut rules.post.iter().map(|post| &post.select)),
        markers: join(&mut rules.marker.iter().map(|marker| &marker.select)),
        labels: rules.label.as_ref().map(|label| SensorLabels {
            select: label.select.join(", "),
            words: label.words.values().flatten().map(|word| crate::label::fold(word)).collect(),
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
    })
}
