//! What we know about each platform, as data. The files stand in `rules/`; `build.rs` checks and bundles them.
//! A newer bundle can take their place while the program runs: readers are handed the rules they work by.

pub mod check;
mod schema;
pub mod update;

use std::sync::{Arc, LazyLock};

use scraper::Selector;
use serde::Serialize;

use crate::ad::{Disclosure, Platform};
use crate::finding::Family;
use crate::label::Words;
use crate::political::known::Advertisers;
pub use schema::*;

/// The rules of one platform, ready for use.
#[derive(Debug)]
pub struct Site {
    /// The platform they are for.
    pub platform: Platform,
    /// The data.
    pub rules: Rules,
    /// The label's words.
    pub words: Words,
    /// The label's words that declare something, by kind.
    pub declaring: Vec<(String, Words)>,
    /// Imprints that may stand in an ad's own words.
    pub imprints: Vec<Disclaimer>,
    /// Known advertisers, where an update brought them.
    advertisers: Option<Arc<Advertisers>>,
}

impl Site {
    /// Known advertisers, of whatever platform.
    #[must_use]
    pub fn advertisers(&self) -> &Advertisers {
        self.advertisers.as_deref().unwrap_or_else(|| Advertisers::bundled())
    }
}

/// The rules of every platform, of one version.
#[derive(Debug)]
pub struct RuleSet {
    /// Counts up.
    pub version: u32,
    sites: Vec<Site>,
}

static BUNDLED: LazyLock<RuleSet> = LazyLock::new(|| {
    // build.rs refuses to build when this text does not parse or fails its check.
    let text = include_str!(concat!(env!("OUT_DIR"), "/rules.json"));
    serde_json::from_str(text).map_or_else(|_| RuleSet { version: 0, sites: Vec::new() }, RuleSet::new)
});

impl RuleSet {
    /// The rules the package ships.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// The shipped rules without any sign of one family: a platform that stops showing it, as tests imagine it.
    #[must_use]
    pub fn without(family: Family) -> Self {
        let text = include_str!(concat!(env!("OUT_DIR"), "/rules.json"));
        serde_json::from_str(text).map_or_else(
            |_| Self { version: 0, sites: Vec::new() },
            |mut bundle: Bundle| {
                bundle.platforms.iter_mut().for_each(|rules| drop_family(rules, family));
                Self::new(bundle)
            },
        )
    }

    /// Makes a bundle ready for use.
    #[must_use]
    pub fn new(bundle: Bundle) -> Self {
        let advertisers = update::advertisers(&bundle).ok().flatten().map(Arc::new);
        let Bundle { version, mut platforms, imprints, .. } = bundle;
        let borrowed: Vec<_> = platforms
            .iter()
            .map(|rules| {
                let other = rules.label.as_ref().and_then(|label| label.like.clone());
                let other = platforms.iter().find(|rules| Some(&rules.platform) == other.as_ref());
                other.and_then(|rules| rules.label.as_ref()).map(|label| label.words.clone())
            })
            .collect();
        for (rules, words) in platforms.iter_mut().zip(borrowed) {
            if let (Some(label), Some(words)) = (&mut rules.label, words) {
                for (language, words) in words {
                    label.words.entry(language).or_default().extend(words);
                }
            }
        }
        let sites = platforms.into_iter().filter_map(|rules| {
            let label = rules.label.as_ref();
            let declares = label.into_iter().flat_map(|label| &label.declares);
            let declaring: Vec<(String, Words)> =
                declares.map(|(kind, words)| (kind.clone(), Words::new(words))).collect();
            let words =
                label.into_iter().flat_map(|label| label.words.values().chain(label.declares.values()));
            Some(Site {
                platform: Platform::from_id(&rules.platform)?,
                words: Words::new(words.flatten()),
                declaring,
                imprints: imprints.clone(),
                advertisers: advertisers.clone(),
                rules,
            })
        });
        Self { version, sites: sites.collect() }
    }

    /// The rules of every platform.
    #[must_use]
    pub fn all(&self) -> &[Site] {
        &self.sites
    }

    /// The rules of one platform.
    #[must_use]
    pub fn of(&self, platform: Platform) -> Option<&Site> {
        self.sites.iter().find(|site| site.platform == platform)
    }

    /// The legal imprint in an advertiser's own words, if there is one.
    #[must_use]
    pub fn imprint(&self, text: &str) -> Option<Disclosure> {
        crate::platform::imprint(text, &self.sites.first()?.imprints)
    }

    /// The platform a host name belongs to.
    #[must_use]
    pub fn for_host(&self, host: &str) -> Option<Platform> {
        let host = host.to_lowercase();
        let fits = |pattern: &String| match pattern.strip_prefix('.') {
            Some(domain) => host == domain || host.ends_with(pattern.as_str()),
            None => host == *pattern,
        };
        self.sites.iter().find(|site| site.rules.hosts.iter().any(fits)).map(|site| site.platform)
    }

    /// What the content script gets for a platform: what could be an ad, and nothing about what it means.
    /// `css` is the style of badge and panel.
    #[must_use]
    pub fn sensor(&self, platform: Platform, css: &'static str) -> Option<SensorRules> {
        let site = self.of(platform)?;
        let rules = &site.rules;
        let join = |lists: &mut dyn Iterator<Item = &Vec<String>>| {
            lists.flatten().map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        Some(SensorRules {
            platform: platform.id(),
            css,
            posts: join(&mut rules.post.iter().map(|post| &post.select)),
            markers: join(
                &mut rules
                    .marker
                    .iter()
                    .filter(|marker| marker.unless.is_empty())
                    .map(|marker| &marker.select),
            ),
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
            near: rules.badge.as_ref().map(|badge| badge.near.clone()).unwrap_or_default(),
        })
    }
}

fn drop_family(rules: &mut Rules, family: Family) {
    let name = match family {
        Family::Structure => "structure",
        Family::Markup => "markup",
        Family::Label => "label",
    };
    rules.marker.retain(|marker| marker.family != name);
    for json in &mut rules.json {
        json.marker.retain(|marker| marker.family != name);
    }
    rules.json.retain(|json| !json.marker.is_empty());
    if family == Family::Label {
        rules.label = None;
    }
}

/// A parsed selector; `None` if it does not parse, which the check rules out.
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

/// The part of a platform's rules that the content script needs.
#[derive(Debug, Serialize)]
pub struct SensorRules {
    platform: &'static str,
    css: &'static str,
    posts: String,
    markers: String,
    /// Markers that count only in a post without the second.
    unless: Vec<(String, String)>,
    labels: Option<SensorLabels>,
    properties: Option<Property>,
    explanations: Vec<SensorExplanation>,
    /// Where the badge would stand, the best first.
    near: Vec<String>,
}

#[derive(Debug, Serialize)]
struct SensorLabels {
    select: String,
    words: Vec<String>,
    /// What stands before and after a name, both folded.
    around: Vec<(String, String)>,
}

#[derive(Debug, Serialize)]
struct SensorExplanation {
    select: String,
    frame: bool,
    url: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_check_names_is_what_the_record_knows() {
        let known = |name: &str| serde_json::Value::String(name.to_owned());
        for name in check::SURFACES {
            assert!(serde_json::from_value::<crate::ad::Surface>(known(name)).is_ok(), "{name}");
        }
        for name in check::KINDS {
            assert!(serde_json::from_value::<crate::ad::DisclosureKind>(known(name)).is_ok(), "{name}");
        }
        let mut ids = Platform::ALL.map(Platform::id);
        ids.sort_unstable();
        assert_eq!(ids, check::PLATFORMS);
    }

    #[test]
    fn every_platform_is_bundled_and_has_two_families() {
        let rules = RuleSet::bundled();
        for platform in Platform::ALL {
            let site = rules.of(platform).unwrap_or_else(|| panic!("{platform:?} has no rules"));
            let mut families: Vec<&str> =
                site.rules.marker.iter().map(|marker| marker.family.as_str()).collect();
            families.extend(
                site.rules.json.iter().flat_map(|json| &json.marker).map(|marker| marker.family.as_str()),
            );
            families.extend(site.rules.label.iter().map(|_| "label"));
            families.sort_unstable();
            families.dedup();
            assert_eq!(families, ["label", "markup", "structure"], "{platform:?}");
        }
    }
}
