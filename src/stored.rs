//! An ad as the machine remembers it: the record, and when it was seen.

use serde::{Deserialize, Serialize};

use crate::ad::{Ad, Advertiser, Platform};

/// An [`Ad`] with its sightings. Times are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// [`Ad::content_key`].
    pub key: String,
    /// The record, merged over every meeting.
    pub ad: Ad,
    /// When it was first met.
    pub first_seen: f64,
    /// When it was last met.
    pub last_seen: f64,
    /// How often half of it was on screen for a second (MRC viewability, 2014).
    pub sightings: u32,
    /// What the person said of this advertiser: political or not. Kept with what they chose, never with the ad.
    #[serde(skip)]
    pub opinion: Option<bool>,
}

impl Stored {
    /// A newly met ad.
    #[must_use]
    pub fn new(ad: Ad, now: f64) -> Self {
        Self { key: ad.content_key(), ad, first_seen: now, last_seen: now, sightings: 0, opinion: None }
    }

    /// Whether it is to be shown as political: as the person says, else as is concluded.
    #[must_use]
    pub fn is_political(&self) -> bool {
        self.opinion.unwrap_or_else(|| self.ad.political.is_political())
    }

    /// Meets the ad again: keeps what was known, adds what is new. Idempotent.
    pub fn merge(&mut self, ad: Ad, now: f64) {
        self.last_seen = self.last_seen.max(now);
        self.ad.merge(ad);
    }
}

/// How often ads of one advertiser were met. Times are milliseconds since 1970-01-01 UTC.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct History {
    /// Different ads.
    pub ads: u32,
    /// Sightings of them all.
    pub sightings: u32,
    /// When the first was first met.
    pub first_seen: f64,
    /// When the last was last met.
    pub last_seen: f64,
    /// Whether there are more ads than were looked at, so that every figure is a lower bound.
    pub more: bool,
}

impl History {
    /// Counts these ads.
    #[must_use]
    pub fn of<'a>(ads: impl IntoIterator<Item = &'a Stored>) -> Self {
        ads.into_iter().fold(Self::default(), |history, stored| Self {
            ads: history.ads.saturating_add(1),
            sightings: history.sightings.saturating_add(stored.sightings),
            first_seen: if history.ads == 0 {
                stored.first_seen
            } else {
                history.first_seen.min(stored.first_seen)
            },
            last_seen: history.last_seen.max(stored.last_seen),
            more: false,
        })
    }
}

/// What a person asks the list for. Empty means everything.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Query {
    /// Words that must all stand in the advertiser's name, the payer's, the text or the landing page.
    pub query: String,
    /// A platform's id.
    pub platform: String,
    /// `declared`, `concluded` (political, but not declared) or `other`.
    pub kind: String,
    /// The id of a topic it must be about.
    pub topic: String,
    /// What it must want, such as `donate`.
    pub goal: String,
}

impl Query {
    /// Whether it asks for everything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let facets = [&self.platform, &self.kind, &self.topic, &self.goal];
        self.query.trim().is_empty() && facets.iter().all(|facet| facet.is_empty())
    }

    /// Whether an ad is asked for.
    #[must_use]
    pub fn fits(&self, stored: &Stored) -> bool {
        let ad = &stored.ad;
        if !self.platform.is_empty() && self.platform != ad.platform.id() {
            return false;
        }
        let political = stored.is_political();
        let kind = match self.kind.as_str() {
            "declared" => political && ad.disclosure.is_some(),
            "concluded" => political && ad.disclosure.is_none(),
            "other" => !political,
            _ => true,
        };
        let topic = self.topic.is_empty() || ad.political.topics.iter().any(|topic| topic.id == self.topic);
        let goal = self.goal.is_empty() || ad.political.goal.is_some_and(|goal| goal.id() == self.goal);
        if !(kind && topic && goal) {
            return false;
        }
        let disclosure = ad.disclosure.as_ref();
        let fields = [
            ad.advertiser.name.as_deref(),
            ad.advertiser.handle.as_deref(),
            disclosure.and_then(|disclosure| disclosure.payer.as_deref()),
            disclosure.and_then(|disclosure| disclosure.authorised_by.as_deref()),
            ad.text.as_deref(),
            ad.landing_url.as_deref(),
        ];
        let folded: Vec<String> = fields.into_iter().flatten().map(crate::label::fold).collect();
        crate::label::fold(&self.query).split(' ').all(|word| folded.iter().any(|field| field.contains(word)))
    }
}

impl Stored {
    /// The advertiser as indexed: by account where there is one, else by name, without regard to case.
    #[must_use]
    pub fn advertiser(&self) -> String {
        let advertiser = &self.ad.advertiser;
        let name = advertiser.id.as_ref().or(advertiser.handle.as_ref()).or(advertiser.name.as_ref());
        format!("{}:{}", self.ad.platform.id(), name.map(|name| crate::label::fold(name)).unwrap_or_default())
    }

    /// Whether the advertiser is known by anything; all others have one name in the index.
    #[must_use]
    pub fn has_advertiser(&self) -> bool {
        let Advertiser { id, handle, name, .. } = &self.ad.advertiser;
        [id, handle, name].into_iter().flatten().any(|text| !crate::label::fold(text).is_empty())
    }

    /// The names under which an explanation that is opened later finds this ad.
    #[must_use]
    pub fn sources(&self) -> Vec<String> {
        let platform = self.ad.platform;
        let id = self.ad.ad_id.iter().map(|id| format!("{}:{id}", platform.id()));
        id.chain(self.ad.explanation_url.as_deref().map(|url| source(platform, url))).collect()
    }
}

/// The name under which an explanation at this address is found: the parameter that names the ad where the
/// rules know one, else the whole address.
#[must_use]
pub fn source(platform: Platform, address: &str) -> String {
    // The shipped rules: what was stored under a name must be found under it after an update.
    let site = crate::rules::RuleSet::bundled().of(platform);
    let named = site.into_iter().flat_map(|site| &site.rules.explanation).find_map(|rule| {
        let fits = rule.url.as_deref().is_none_or(|part| address.contains(part));
        let parameter = rule.ad_id_query.as_deref().filter(|_| fits)?;
        crate::url::query(address, parameter).map(|value| format!("{}?{parameter}={value}", platform.id()))
    });
    named.unwrap_or_else(|| format!("{}:{address}", platform.id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored() -> Stored {
        let mut ad = Ad::new(Platform::X);
        ad.advertiser.name = Some("Fairer Fares Now".into());
        ad.text = Some("Vote on 6 May".into());
        ad.explanation_url = Some("https://x.com/about-ads?aid=31c0&lang=en".into());
        Stored::new(ad, 1.0)
    }

    #[test]
    fn a_query_wants_every_word_somewhere() {
        let fits = |query: &str, platform: &str| {
            Query { query: query.into(), platform: platform.into(), ..Query::default() }.fits(&stored())
        };
        assert!(fits("", "") && fits("FAIRER vote", "") && fits("may", "x"));
        assert!(!fits("fairer trains", "") && !fits("", "reddit"));
    }

    #[test]
    fn facets_narrow_the_list() {
        use crate::political::topic::{Goal, Topic};
        let mut stored = stored();
        stored.ad.political.verdict = crate::finding::Political::Political;
        stored.ad.political.topics = vec![Topic { id: "taxes".into(), word: "tax".into() }];
        stored.ad.political.goal = Some(Goal::Vote);
        let fits = |kind: &str, topic: &str, goal: &str, stored: &Stored| {
            let facets =
                Query { kind: kind.into(), topic: topic.into(), goal: goal.into(), ..Query::default() };
            facets.fits(stored)
        };
        assert!(fits("concluded", "taxes", "vote", &stored) && fits("", "", "", &stored));
        assert!(!fits("declared", "", "", &stored) && !fits("", "guns", "", &stored));
        assert!(!fits("", "", "donate", &stored) && !fits("other", "", "", &stored));
        // The person's word goes before ours.
        stored.opinion = Some(false);
        assert!(fits("other", "", "", &stored) && !fits("concluded", "", "", &stored));
    }

    #[test]
    fn an_explanation_finds_its_ad_by_the_parameter_that_names_it() {
        let frame = source(Platform::X, "https://x.com/about-ads?lang=de&aid=31c0");
        assert!(stored().sources().contains(&frame), "{frame} {:?}", stored().sources());
    }
}
