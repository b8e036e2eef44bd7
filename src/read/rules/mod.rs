//! What we know about each platform, as data. The files stand in `rules/`; `build.rs` checks and bundles them.
//! A newer bundle can take their place while the program runs: readers are handed the rules they work by.

pub mod check;
pub mod lasting;
mod schema;

use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::judge::political::known::Advertisers;
use crate::read::label::Words;
use crate::record::ad::Platform;
use crate::record::finding::Family;
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

static BUNDLED: LazyLock<RuleSet> = LazyLock::new(|| shipped(|_| ()));

/// The shipped rules with every platform's changed.
fn shipped(change: impl FnMut(&mut Rules)) -> RuleSet {
    // build.rs refuses to build when this text does not parse or fails its check.
    let text = include_str!(concat!(env!("OUT_DIR"), "/rules.json"));
    let Ok(mut bundle) = serde_json::from_str::<Bundle>(text) else {
        return RuleSet { version: 0, sites: Vec::new() };
    };
    bundle.platforms.iter_mut().for_each(change);
    RuleSet::new(bundle)
}

impl Rules {
    /// Every selector of the platform, in the order of the file.
    #[must_use]
    pub fn selectors(&self) -> Vec<&str> {
        let posts = self.post.iter().flat_map(|post| &post.select);
        let markers = self.marker.iter().flat_map(|marker| &marker.select);
        let labels = self.label.iter().flat_map(|label| &label.select);
        let fields = self.field.values().flatten().filter_map(|locator| locator.select.as_ref());
        let badges = self.badge.iter().flat_map(|badge| badge.near.iter().chain(&badge.menu));
        let explanations = self.explanation.iter().map(|rule| &rule.select);
        posts
            .chain(markers)
            .chain(labels)
            .chain(fields)
            .chain(badges)
            .chain(explanations)
            .map(String::as_str)
            .collect()
    }
}

impl RuleSet {
    /// The rules the package ships.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// The shipped rules without any sign of one family: a platform that stops showing it, as tests imagine it.
    #[must_use]
    pub fn without(family: Family) -> Self {
        shipped(|rules| drop_family(rules, family))
    }

    /// The shipped rules without any selector or path: words and their patterns alone, as after a night in which a platform
    /// renamed everything.
    #[must_use]
    pub fn words_alone() -> Self {
        shipped(|rules| {
            (rules.post, rules.marker, rules.json) = (Vec::new(), Vec::new(), Vec::new());
            rules.field.clear();
            rules.explanation.clear();
            (rules.property, rules.badge) = (None, None);
            if let Some(label) = &mut rules.label {
                label.select.clear();
            }
        })
    }

    /// Makes a bundle ready for use.
    #[must_use]
    pub fn new(bundle: Bundle) -> Self {
        let advertisers = advertisers(&bundle).ok().flatten().map(Arc::new);
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

    /// Known advertisers, of whatever platform.
    #[must_use]
    pub fn advertisers(&self) -> &Advertisers {
        self.sites.first().map_or_else(|| Advertisers::bundled(), Site::advertisers)
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
}

/// The table of known advertisers a bundle brings, if it brings one.
///
/// # Errors
/// A sentence for the maintainer.
pub fn advertisers(bundle: &Bundle) -> Result<Option<Advertisers>, String> {
    let Some(text) = &bundle.advertisers else { return Ok(None) };
    let table = STANDARD.decode(text).ok().and_then(|bytes| Advertisers::parse(&bytes));
    table.map(Some).ok_or_else(|| {
        "rules/advertisers.bin: is no table of advertisers; write it anew with `./build.sh model`".into()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_check_names_is_what_the_record_knows() {
        let known = |name: &str| serde_json::Value::String(name.to_owned());
        for name in check::SURFACES {
            assert!(serde_json::from_value::<crate::record::ad::Surface>(known(name)).is_ok(), "{name}");
        }
        for name in check::KINDS {
            assert!(
                serde_json::from_value::<crate::record::ad::DisclosureKind>(known(name)).is_ok(),
                "{name}"
            );
        }
        let mut ids = Platform::READ.map(Platform::id);
        ids.sort_unstable();
        assert_eq!(ids, check::PLATFORMS);
    }

    #[test]
    fn every_platform_is_bundled_and_has_two_families() {
        let rules = RuleSet::bundled();
        for platform in Platform::READ {
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
