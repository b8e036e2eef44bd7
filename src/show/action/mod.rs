//! What a person can do about a reason or an ad: the platform's own setting, a letter, an authority. Data stands in
//! `rules/actions.toml` with its sources; nothing here is legal advice.

mod law;
mod letter;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::record::ad::{Ad, Platform};
use crate::record::reason::Kind;
use crate::show::locale::Locale;

pub use law::Law;
pub use letter::{Letter, Purpose, Wording, letter, recipient};

/// A setting of a platform. What the platform calls it and what to do there are messages: `setting-x-interests`,
/// `setting-x-interests-how`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// The platform's id.
    pub platform: String,
    /// Its name in messages; platforms that are one company's may share it.
    pub id: String,
    /// Where it is.
    pub url: String,
    /// Reason kinds it is for; none means all others.
    pub kinds: Vec<String>,
    /// Who says so.
    pub source: String,
    /// When it was looked up, `2026-11-24`.
    pub checked: String,
}

impl Setting {
    /// What the platform calls it.
    #[must_use]
    pub fn name(&self, locale: &Locale) -> String {
        locale.say(&format!("setting-{}", self.id), &[])
    }

    /// What to do there, as a sentence.
    #[must_use]
    pub fn how(&self, locale: &Locale) -> String {
        locale.say(&format!("setting-{}-how", self.id), &[])
    }
}

/// Who hears complaints. Its name and what it is for are messages: `authority-uk-label`, `complain-uk-label`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Whose law: `uk`, `eu`, `ch`, `br`, `us`, `california`, `ca`, `au`.
    pub law: String,
    /// `label` (a political ad without its label), `data` (how a person was chosen).
    pub about: Vec<String>,
    /// What it calls itself, in its own languages; none where each country has its own.
    #[cfg_attr(not(test), allow(dead_code, reason = "what a test holds the messages against"))]
    names: Vec<String>,
    /// Where complaints are made.
    pub url: String,
    /// Who says so.
    pub source: String,
    /// When it was looked up.
    pub checked: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Actions {
    setting: Vec<Setting>,
    authority: Vec<Authority>,
    #[cfg_attr(not(test), allow(dead_code, reason = "what the test holds the addresses against"))]
    hosts: BTreeMap<String, Vec<String>>,
}

static ACTIONS: LazyLock<Actions> = LazyLock::new(|| {
    // A test of this module parses the same text and fails when it is no data of this shape.
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/actions.json"))).unwrap_or_default()
});

/// The platform's own setting for a criterion; `None` where it has none for it.
#[must_use]
pub fn setting(platform: Platform, kind: &Kind) -> Option<&'static Setting> {
    let of_platform = || ACTIONS.setting.iter().filter(|setting| setting.platform == platform.id());
    of_platform()
        .find(|setting| setting.kinds.iter().any(|one| one == kind.id()))
        .or_else(|| of_platform().find(|setting| setting.kinds.is_empty()))
}

/// Every authority for a matter, `label` or `data`: those where the person lives, as far as they said so, first.
#[must_use]
pub fn authorities(about: &str, law: Option<Law>) -> Vec<&'static Authority> {
    let mut all: Vec<_> =
        ACTIONS.authority.iter().filter(|authority| authority.about.iter().any(|one| one == about)).collect();
    let own = |authority: &Authority| {
        law.is_some_and(|law| authority.law == law.id() || (law == Law::California && authority.law == "us"))
    };
    all.sort_by_key(|authority| !own(authority));
    all
}

/// Whether an ad looks political and carries no declaration at all: the case a complaint is for.
#[must_use]
pub fn lacks_label(ad: &Ad) -> bool {
    ad.political.is_political() && ad.disclosure.is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_official_and_has_a_source() {
        let actions: Actions =
            serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/actions.json"))).unwrap();
        let check = |owner: &str, url: &str, source: &str, checked: &str| {
            let host = crate::text::url::host(url).unwrap();
            assert!(url.starts_with("https://"), "{url}");
            assert!(actions.hosts[owner].contains(&host), "{url} is not of {owner}");
            assert!(!source.is_empty() && checked.len() == 10 && checked.starts_with("20"), "{url}");
        };
        for setting in &actions.setting {
            assert!(Platform::from_id(&setting.platform).is_some(), "{setting:?}");
            check(&setting.platform, &setting.url, &setting.source, &setting.checked);
            for locale in Locale::all() {
                for id in [format!("setting-{}", setting.id), format!("setting-{}-how", setting.id)] {
                    assert!(locale.has(&id), "{} lacks {id}", locale.tag);
                }
                assert!(setting.how(locale).ends_with('.'), "{}: {}", locale.tag, setting.how(locale));
            }
        }
        for authority in &actions.authority {
            check(&authority.law, &authority.url, &authority.source, &authority.checked);
            for about in &authority.about {
                assert!(about == "label" || about == "data", "{authority:?}");
                let ids = ["authority", "complain"].map(|part| format!("{part}-{}-{about}", authority.law));
                for locale in Locale::all() {
                    let said = locale.say(&ids[0], &[]);
                    let own = authority.names.iter().any(|name| said.contains(name.as_str()));
                    assert!(own || authority.names.is_empty(), "{}: {said}", locale.tag);
                }
                for id in ids.into_iter().chain([format!("land-{}", authority.law)]) {
                    for locale in Locale::all() {
                        assert!(locale.has(&id), "{} lacks {id}", locale.tag);
                    }
                }
            }
        }
        for platform in Platform::ALL {
            assert!(setting(platform, &Kind::Ranking {}).is_some(), "{platform:?} has no general setting");
        }
    }

    #[test]
    fn the_setting_is_the_one_for_the_reason() {
        let name = |platform, kind: &Kind| setting(platform, kind).unwrap().name(Locale::english());
        let list = Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() };
        assert_eq!(name(Platform::X, &list), "Audiences");
        assert_eq!(name(Platform::X, &Kind::Interest { name: None }), "Interests");
        assert_eq!(name(Platform::X, &Kind::Age { min: None, max: None }), "Ads preferences");
        assert_eq!(name(Platform::Facebook, &list), "Advertisers and lists");
    }
}
