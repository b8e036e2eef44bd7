//! What bears no badge because the person wants none there. It is read, judged and listed all the same.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::record::ad::Platform;
use crate::record::stored::Stored;

/// Most ads, and most advertisers, that can be muted.
pub const MOST: usize = 2_000;

/// The longest key taken over from an export, in bytes.
pub(super) const KEY: usize = 400;
/// The longest name kept of a muted advertiser, in characters.
const NAME: usize = 160;

/// What a person mutes at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mute {
    /// One ad.
    Ad,
    /// Every ad of one advertiser.
    Advertiser,
    /// Every ad on one platform.
    Platform,
}

impl Mute {
    /// All of them, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Ad, Self::Advertiser, Self::Platform];

    /// Its name in messages.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ad => "ad",
            Self::Advertiser => "advertiser",
            Self::Platform => "platform",
        }
    }
}

/// What is muted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Muted {
    /// Keys of ads.
    pub ads: BTreeSet<String>,
    /// Advertisers, as [`Stored::advertiser`] names them, and what they are called.
    pub advertisers: BTreeMap<String, String>,
    /// Ids of platforms.
    pub platforms: BTreeSet<String>,
}

impl Muted {
    /// Whether an ad is muted in this way.
    #[must_use]
    pub fn has(&self, mute: Mute, stored: &Stored) -> bool {
        match mute {
            Mute::Ad => self.ads.contains(&stored.key),
            Mute::Advertiser => self.advertisers.contains_key(&stored.advertiser()),
            Mute::Platform => self.platforms.contains(stored.ad.platform.id()),
        }
    }

    /// Whether an ad bears no badge, for whatever reason.
    #[must_use]
    pub fn covers(&self, stored: &Stored) -> bool {
        Mute::ALL.into_iter().any(|mute| self.has(mute, stored))
    }

    /// Mutes this ad, its advertiser or its platform, or takes that back. Nothing is muted where the list is full, nor of
    /// an advertiser nobody named: they would all be one.
    pub fn set(&mut self, mute: Mute, stored: &Stored, on: bool) {
        match mute {
            Mute::Ad if !on => self.unmute(mute, &stored.key),
            Mute::Advertiser if !on => self.unmute(mute, &stored.advertiser()),
            Mute::Platform if !on => self.unmute(mute, stored.ad.platform.id()),
            Mute::Ad if self.ads.len() < MOST => {
                self.ads.insert(stored.key.clone());
            }
            Mute::Advertiser if self.advertisers.len() < MOST && stored.has_advertiser() => {
                self.advertisers.insert(stored.advertiser(), called(stored));
            }
            Mute::Platform => self.mute_platform(stored.ad.platform),
            Mute::Ad | Mute::Advertiser => {}
        }
    }

    /// Takes over what another list mutes, as far as there is room.
    pub fn take_in(&mut self, other: Self) {
        let room = MOST.saturating_sub(self.ads.len());
        self.ads.extend(other.ads.into_iter().filter(|key| key.len() <= KEY).take(room));
        let room = MOST.saturating_sub(self.advertisers.len());
        self.advertisers.extend(tidied(other.advertisers).take(room));
        self.platforms.extend(other.platforms.into_iter().filter(|id| Platform::from_id(id).is_some()));
    }

    /// Mutes a platform.
    pub fn mute_platform(&mut self, platform: Platform) {
        self.platforms.insert(platform.id().to_owned());
    }

    /// Takes it back. `key` is what the list holds: an ad's key, an advertiser's or a platform's id; empty for all single
    /// ads, which nobody can tell apart in a list.
    pub fn unmute(&mut self, mute: Mute, key: &str) {
        match mute {
            Mute::Ad if key.is_empty() => self.ads.clear(),
            Mute::Ad => drop(self.ads.remove(key)),
            Mute::Advertiser => drop(self.advertisers.remove(key)),
            Mute::Platform => drop(self.platforms.remove(key)),
        }
    }
}

/// What a list of advertisers calls that of an ad.
pub(super) fn called(stored: &Stored) -> String {
    let who = &stored.ad.advertiser;
    let name = who.name.as_ref().or(who.handle.as_ref()).or(who.id.as_ref());
    crate::text::tidy(name.map_or("", String::as_str), NAME)
}

/// Advertisers out of an export, as far as they can be ones.
pub(super) fn tidied(advertisers: BTreeMap<String, String>) -> impl Iterator<Item = (String, String)> {
    let short = advertisers.into_iter().filter(|(key, _)| key.len() <= KEY);
    short.map(|(key, name)| (key, crate::text::tidy(&name, NAME)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::Ad;

    fn stored(name: &str) -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.text = Some(format!("Vote, says {name}"));
        ad.advertiser.name = Some(name.to_owned()).filter(|name| !name.is_empty());
        Stored::new(ad, 0.0)
    }

    #[test]
    fn each_mutes_what_it_says_and_is_taken_back() {
        let (elm, oak) = (stored("Elm"), stored("Oak"));
        for (mute, key) in [
            (Mute::Ad, elm.key.clone()),
            (Mute::Advertiser, elm.advertiser()),
            (Mute::Platform, "x".to_owned()),
        ] {
            let mut muted = Muted::default();
            muted.set(mute, &elm, true);
            assert!(muted.covers(&elm) && muted.has(mute, &elm), "{mute:?}");
            assert_eq!(muted.covers(&oak), mute == Mute::Platform, "{mute:?}");
            let mut also = muted.clone();
            muted.unmute(mute, &key);
            also.set(mute, &elm, false);
            assert_eq!((muted, also), (Muted::default(), Muted::default()), "{mute:?}");
        }
    }

    #[test]
    fn advertisers_nobody_named_are_not_muted_together() {
        let mut muted = Muted::default();
        muted.set(Mute::Advertiser, &stored(""), true);
        assert_eq!(muted, Muted::default());
    }

    #[test]
    fn the_lists_are_bounded() {
        let mut muted = Muted::default();
        for at in 0..MOST + 5 {
            let stored = stored(&at.to_string());
            muted.set(Mute::Ad, &stored, true);
            muted.set(Mute::Advertiser, &stored, true);
        }
        assert_eq!((muted.ads.len(), muted.advertisers.len()), (MOST, MOST));
    }
}
