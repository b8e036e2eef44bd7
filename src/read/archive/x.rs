//! X's data download: `ad-impressions.js`, `ad-engagements.js` in any number of parts, and `personalization.js`
//! (layout 2020–2026, platforms.md 3g).

use std::borrow::Cow;
use std::io::Read;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::entry::{self, at, chooser, text as string, time};
use super::import::{Import, Why};
use super::walk::{Metered, walk_script};
use crate::read::reason;
use crate::record::ad::{Ad, Platform};
use crate::record::reason::{AskedBy, Explanation, Gender, Granularity, Kind, Origin, Source};
use crate::text::age::ages;
use crate::text::date;

/// Names of the files, by their beginning.
pub const FILES: &[&str] = &[
    "ad-impressions",
    "ad-engagements",
    "personalization",
    "ad-online-conversions",
    "ad-mobile-conversions",
];
/// What their lists are called.
pub const LISTS: &[&str] = &[
    "ad_impressions",
    "ad_engagements",
    "p13n_data",
    "personalization",
    "ad_online_conversions",
    "ad_mobile_conversions",
];

/// Reads one file: entries that have another shape are counted and named; the others are kept.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn read<R: Read>(import: &mut Import, name: &str, input: Metered<'_, R>) -> Result<(), String> {
    let mut odd = 0_usize;
    let done = walk_script(input, &mut |text| {
        odd += match serde_json::from_str::<Entry<'_>>(text).ok().and_then(|entry| entry.ad?.data) {
            Some(data) if data.is_one() => data.read(import),
            // Other lists, and impressions of another shape.
            _ => entry(import, &serde_json::from_str(text)?),
        };
        Ok(())
    });
    import.leave_out(odd, Why::Shape);
    if odd > 0 {
        import.problem(format!("{name}: {odd} entries have a shape not known yet; the others were read"));
    }
    done.map_err(|error| format!("{error}; ask X for the download again"))
}

/// Reads another entry; gives how much of it has a shape not known yet.
fn entry(import: &mut Import, entry: &Value) -> usize {
    if let Some(data) = entry.get("p13nData") {
        personalization(import, data);
        return 0;
    }
    let data = at(entry, "/ad/adsUserData");
    let list = |place: &str| at(data?, place)?.as_array();
    if let Some(told) = CONVERSIONS.iter().find_map(|name| list(&format!("/{name}/conversions"))) {
        told.iter().for_each(|one| conversion(import, one));
        return 0;
    }
    // One impression of another shape costs itself.
    let shown = list("/adImpressions/impressions");
    let clicked = list("/adEngagements/engagements");
    let mut odd = usize::from(shown.is_none() && clicked.is_none());
    for one in shown.into_iter().flatten() {
        match Impression::deserialize(one) {
            Ok(one) => import.add_impression(one.ad(), one.at()),
            Err(_) => odd += 1,
        }
    }
    for one in clicked.into_iter().flatten() {
        match one.get("impressionAttributes").map(Impression::deserialize) {
            Some(Ok(one)) => import.add_ad(one.ad(), one.at()),
            _ => odd += 1,
        }
    }
    odd
}

/// Lists of what the person did elsewhere and X was told (files of 2020–2026).
const CONVERSIONS: [&str; 4] = [
    "attributedOnlineConversions",
    "unattributedOnlineConversions",
    "attributedMobileAppConversions",
    "unattributedMobileAppConversions",
];

/// An advertiser who told X what the person did on its website, or an app that did.
fn conversion(import: &mut Import, one: &Value) {
    let at = time(one.get("conversionTime"));
    if let Some(name) = string(one, "/applicationName") {
        import.add_trait(Platform::X, Kind::AppActivity { name: Some(name) });
        return;
    }
    // Of the page only its host: the rest can say anything about the person.
    let host = string(one, "/conversionUrl").and_then(|url| crate::text::url::host(&url));
    let name = string(one, "/advertiserInfo/advertiserName");
    let handle = string(one, "/advertiserInfo/screenName");
    if name.is_none() && handle.is_none() {
        import.add_trait(Platform::X, Kind::WebsiteVisit { name: host });
        return;
    }
    let mut ad = chooser(Platform::X, vec![Kind::WebsiteVisit { name: host }]);
    ad.advertiser.name = name;
    if let Some(handle) = handle {
        account(&mut ad, &handle);
    }
    import.add_ad(ad, at);
}

/// What X thinks of the person, and who may use it. The birthday is left where it is.
fn personalization(import: &mut Import, data: &Value) {
    let list = |place: &str| at(data, place).and_then(Value::as_array).into_iter().flatten();
    let enabled = |value: &&Value| value.get("isDisabled") != Some(&Value::Bool(true));
    let name = |value: &Value, key: &str| value.as_str().map(str::to_owned).or_else(|| string(value, key));
    for one in list("/interests/interests").chain(list("/interests/partnerInterests")).filter(enabled) {
        import.add_trait(Platform::X, Kind::Interest { name: name(one, "/name") });
    }
    for one in list("/demographics/languages").filter(enabled) {
        import.add_trait(Platform::X, Kind::Language { name: name(one, "/language") });
    }
    for one in list("/interests/shows") {
        import.add_trait(Platform::X, Kind::TvShow { name: name(one, "/name") });
    }
    for one in list("/locationHistory") {
        import.add_trait(
            Platform::X,
            Kind::Location { name: name(one, "/name"), granularity: None, scope: None },
        );
    }
    for one in list("/inferredAgeInfo/age").filter_map(Value::as_str) {
        if let Some(kind) = ages(one).map(years) {
            import.add_trait(Platform::X, kind);
        }
    }
    let gender = |key: &str| string(data, key).and_then(|value| gender(&value));
    if let Some(value) = gender("/demographics/genderInfo/genderOverride")
        .or_else(|| gender("/demographics/genderInfo/gender"))
    {
        import.add_trait(Platform::X, Kind::Gender { value });
    }
    let audiences = "/interests/audienceAndAdvertisers";
    let uses = [
        ("advertisers", Kind::CustomerList { owner: None, list: None, match_keys: Vec::new() }),
        ("lookalikeAdvertisers", Kind::Lookalike { seed: None }),
        ("catalogAudienceAdvertisers", Kind::ProductCatalogue { name: None }),
    ];
    for (key, kind) in uses {
        for handle in list(&format!("{audiences}/{key}")).filter_map(Value::as_str) {
            let mut ad = chooser(Platform::X, vec![kind.clone()]);
            account(&mut ad, handle);
            import.add_ad(ad, None);
        }
    }
}

fn account(ad: &mut Ad, handle: &str) {
    let handle = handle.trim().trim_start_matches('@');
    ad.advertiser.url = Some(format!("https://x.com/{handle}"));
    ad.advertiser.handle = Some(handle.to_owned());
}

fn gender(text: &str) -> Option<Gender> {
    match text.to_lowercase().as_str() {
        "men" | "male" => Some(Gender::Men),
        "women" | "female" => Some(Gender::Women),
        _ => None,
    }
}

/// An entry of the lists of ads: only what is wanted of it, so that hundreds of megabytes take seconds.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    ad: Option<Wrapped<'a>>,
}

#[derive(Deserialize)]
struct Wrapped<'a> {
    #[serde(borrow, default, rename = "adsUserData")]
    data: Option<Data<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    #[serde(borrow, default)]
    ad_impressions: Option<Impressions<'a>>,
    #[serde(borrow, default)]
    ad_engagements: Option<Engagements<'a>>,
}

#[derive(Deserialize)]
struct Impressions<'a> {
    #[serde(borrow)]
    impressions: Vec<Impression<'a>>,
}

#[derive(Deserialize)]
struct Engagements<'a> {
    #[serde(borrow)]
    engagements: Vec<Engagement<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Engagement<'a> {
    #[serde(borrow, default)]
    impression_attributes: Option<Impression<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Impression<'a> {
    #[serde(borrow, default)]
    promoted_tweet_info: Option<Tweet<'a>>,
    #[serde(borrow, default)]
    promoted_trend_info: Option<Trend<'a>>,
    #[serde(borrow, default)]
    advertiser_info: Option<Who<'a>>,
    #[serde(borrow, default)]
    matched_targeting_criteria: Option<Vec<Criterion<'a>>>,
    #[serde(borrow, default)]
    impression_time: Text<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Tweet<'a> {
    #[serde(borrow, default)]
    tweet_id: Text<'a>,
    #[serde(borrow, default)]
    tweet_text: Text<'a>,
    #[serde(borrow, default)]
    urls: Vec<Text<'a>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Trend<'a> {
    #[serde(borrow, default)]
    trend_id: Text<'a>,
    #[serde(borrow, default)]
    name: Text<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Who<'a> {
    #[serde(borrow, default)]
    advertiser_name: Text<'a>,
    #[serde(borrow, default)]
    screen_name: Text<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Criterion<'a> {
    #[serde(borrow, default)]
    targeting_type: Text<'a>,
    #[serde(borrow, default)]
    targeting_value: Text<'a>,
}

/// A text; anything else in its place is none.
#[derive(Default)]
struct Text<'a>(Option<Cow<'a, str>>);

impl Text<'_> {
    fn get(&self) -> Option<String> {
        self.0.as_deref().and_then(entry::clip)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrElse)
    }
}

struct TextOrElse;

impl<'de> Visitor<'de> for TextOrElse {
    type Value = Text<'de>;

    fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a text")
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Borrowed(text))))
    }
    fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
        Ok(Text(Some(Cow::Owned(text.to_owned()))))
    }
    fn visit_unit<E>(self) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }
    fn visit_bool<E>(self, _: bool) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }
    fn visit_i64<E>(self, _: i64) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }
    fn visit_u64<E>(self, _: u64) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }
    fn visit_f64<E>(self, _: f64) -> Result<Text<'de>, E> {
        Ok(Text(None))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Text<'de>, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text<'de>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Text(None))
    }
}

impl Data<'_> {
    /// Whether it is one of the lists of ads.
    const fn is_one(&self) -> bool {
        self.ad_impressions.is_some() || self.ad_engagements.is_some()
    }

    /// Reads it; gives how many of its entries say nothing of an ad.
    fn read(&self, import: &mut Import) -> usize {
        for one in self.ad_impressions.iter().flat_map(|list| &list.impressions) {
            import.add_impression(one.ad(), one.at());
        }
        // An engagement says what was shown as well; the list of impressions has it, too.
        let mut odd = 0;
        for one in self.ad_engagements.iter().flat_map(|list| &list.engagements) {
            match &one.impression_attributes {
                Some(one) => import.add_ad(one.ad(), one.at()),
                None => odd += 1,
            }
        }
        odd
    }
}

impl Impression<'_> {
    /// When it was shown.
    fn at(&self) -> Option<f64> {
        self.impression_time.get().and_then(|at| date::parse(&at))
    }

    fn ad(&self) -> Ad {
        let mut ad = entry::ad(Platform::X);
        let (tweet, trend) = (self.promoted_tweet_info.as_ref(), self.promoted_trend_info.as_ref());
        ad.ad_id = tweet.and_then(|it| it.tweet_id.get()).or_else(|| trend.and_then(|it| it.trend_id.get()));
        ad.advertiser.name = self.advertiser_info.as_ref().and_then(|who| who.advertiser_name.get());
        if let Some(handle) = self.advertiser_info.as_ref().and_then(|who| who.screen_name.get()) {
            account(&mut ad, &handle);
        }
        ad.text = tweet.and_then(|it| it.tweet_text.get()).or_else(|| trend.and_then(|it| it.name.get()));
        ad.landing_url = tweet
            .and_then(|it| it.urls.first())
            .and_then(Text::get)
            .and_then(|url| crate::text::url::clean(&url));
        let criteria = self.matched_targeting_criteria.iter().flatten().take(500);
        let mut explanation = Explanation { source: Source::Archive, reasons: Vec::new() };
        for criterion in criteria {
            let kind = criterion.targeting_type.get().unwrap_or_default();
            let reason = reason(criterion_kind(&kind, criterion.targeting_value.get()), Origin::Archive)
                .asked_by(AskedBy::Advertiser);
            if !explanation.reasons.contains(&reason) {
                explanation.reasons.push(reason);
            }
        }
        if !explanation.reasons.is_empty() {
            ad.explanation = Some(explanation);
        }
        ad
    }
}

/// One criterion in the common vocabulary. The 27 types are those of 17,332 real impressions, 2022–2026.
fn criterion_kind(kind: &str, value: Option<String>) -> Kind {
    let unknown = |value: Option<String>| Kind::Unrecognised {
        text: value.unwrap_or_default(),
        kind: Some(kind.to_owned()),
    };
    match kind {
        "Age" => value.as_deref().and_then(ages).map(years).unwrap_or_else(|| unknown(value)),
        "Gender" => {
            value.as_deref().and_then(gender).map_or_else(|| unknown(value), |value| Kind::Gender { value })
        }
        "Locations" | "Location" => {
            // X names no granularity. Five digits are a US postal code; everything else could be a country,
            // a state or a city.
            let postal = value
                .as_deref()
                .is_some_and(|name| name.len() == 5 && name.chars().all(|c| c.is_ascii_digit()));
            Kind::Location { name: value, granularity: postal.then_some(Granularity::Postal), scope: None }
        }
        "Languages" => Kind::Language { name: value },
        "Keywords" => Kind::Keyword { name: value },
        "Interests" => Kind::Interest { name: value },
        "Conversation topics" => Kind::Topic { name: value },
        "Follower look-alikes" => Kind::FollowerLookalike { name: value },
        "Followers of" | "Followers of a user id" => Kind::FollowerOf { name: value },
        "Platforms" => Kind::Platform { name: value },
        "List" | "Tailored audiences (lists)" => {
            Kind::CustomerList { owner: None, list: value, match_keys: Vec::new() }
        }
        "Tailored audience CRM lookalike targeting" => Kind::Lookalike { seed: value },
        "Website Activity" | "Tailored audiences (web)" => Kind::WebsiteVisit { name: value },
        "App Activity" | "App Activity Combination" => Kind::AppActivity { name: value },
        "Events" => Kind::Event { name: value },
        "Movies and TV shows" => Kind::TvShow { name: value },
        "Behaviors" => Kind::Behaviour { name: value },
        "OS versions" => Kind::Os { name: value },
        "Carriers" => Kind::Carrier { name: value },
        "Device models" | "New device targeting" => Kind::Device { name: value },
        kind if kind.starts_with("Retargeting") || kind == "Engagement" => {
            Kind::Engagement { with: None, name: value }
        }
        _ => unknown(value),
    }
}

/// A range of ages as a criterion.
fn years((min, max): (u8, Option<u8>)) -> Kind {
    Kind::Age { min: Some(min), max }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn x(text: &str) -> Import {
        let mut import = Import::new();
        import.file("data/ad-impressions-part2.js", text.as_bytes(), &mut |_| true);
        import
    }

    #[test]
    fn impressions_and_engagements_are_one_ad() {
        let impression = r#"{"promotedTweetInfo":{"tweetId":"1","tweetText":"Vote for rivers","urls":[]},
            "advertiserInfo":{"advertiserName":"River Party","screenName":"@riverparty"},
            "matchedTargetingCriteria":[{"targetingType":"Age","targetingValue":"25 to 54"},{"targetingType":"Moon phase","targetingValue":"full"}],
            "impressionTime":"2026-01-01 00:00:00"}"#;
        let text = format!(
            r#"window.YTD.ad_impressions.part0 = [{{"ad":{{"adsUserData":{{"adImpressions":{{"impressions":[{impression},{impression}]}}}}}}}},{{"odd":1}}]"#
        );
        let found = x(&text);
        assert_eq!((found.len(), found.problems.len()), (1, 1));
        let met = found.met().next().unwrap();
        assert_eq!((met.impressions, met.seen), (2, Some((1_767_225_600_000.0, 1_767_225_600_000.0))));
        assert_eq!(met.ad.advertiser.handle.as_deref(), Some("riverparty"));
        let reasons = &met.ad.explanation.as_ref().unwrap().reasons;
        assert_eq!(reasons[0].kind, Kind::Age { min: Some(25), max: Some(54) });
        assert!(
            matches!(&reasons[1].kind, Kind::Unrecognised { kind: Some(kind), .. } if kind == "Moon phase")
        );
    }

    #[test]
    fn a_damaged_file_says_so() {
        assert_eq!(x("window.YTD.ad_impressions.part0 = [{").problems.len(), 1);
        assert_eq!(x("nothing").problems.len(), 1);
        assert_eq!(x("window.YTD.ad_impressions.part0 = [];").problems, Vec::<String>::new());
    }
}
