//! X's data download: `ad-impressions.js`, `ad-engagements.js` in any number of parts, and `personalization.js`
//! (layout 2020–2026, platforms.md 3g).

use std::io::Read;

use serde_json::Value;

use super::entry::{self, at, chooser, text as string, time};
use super::import::{Import, Why};
use super::walk::{Metered, walk_script};
use crate::read::reason;
use crate::record::ad::{Ad, Platform};
use crate::record::reason::{AskedBy, Explanation, Gender, Granularity, Kind, Origin, Source};
use crate::text::age::ages;

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
    let done = walk_script(input, &mut |value| odd += usize::from(!entry(import, &value)));
    import.leave_out(odd, Why::Shape);
    if odd > 0 {
        import.problem(format!("{name}: {odd} entries have a shape not known yet; the others were read"));
    }
    done.map_err(|error| format!("{error}; ask X for the download again"))
}

fn entry(import: &mut Import, entry: &Value) -> bool {
    if let Some(data) = entry.get("p13nData") {
        personalization(import, data);
        return true;
    }
    let data = at(entry, "/ad/adsUserData");
    let impressions = data.and_then(|data| at(data, "/adImpressions/impressions")).and_then(Value::as_array);
    let engagements = data.and_then(|data| at(data, "/adEngagements/engagements")).and_then(Value::as_array);
    let told = CONVERSIONS.iter().find_map(|list| at(data?, &format!("/{list}/conversions"))?.as_array());
    told.into_iter().flatten().for_each(|one| conversion(import, one));
    let direct = impressions.into_iter().flatten();
    let wrapped = engagements.into_iter().flatten().filter_map(|one| one.get("impressionAttributes"));
    for impression in direct {
        import.add_impression(impression_ad(impression), time(impression.get("impressionTime")));
    }
    // An engagement says what was shown as well; the list of impressions has it, too.
    for impression in wrapped {
        import.add_ad(impression_ad(impression), time(impression.get("impressionTime")));
    }
    impressions.is_some() || engagements.is_some() || told.is_some()
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

fn impression_ad(impression: &Value) -> Ad {
    let mut ad = entry::ad(Platform::X);
    ad.ad_id = string(impression, "/promotedTweetInfo/tweetId")
        .or_else(|| string(impression, "/promotedTrendInfo/trendId"));
    ad.advertiser.name = string(impression, "/advertiserInfo/advertiserName");
    if let Some(handle) = string(impression, "/advertiserInfo/screenName") {
        account(&mut ad, &handle);
    }
    ad.text = string(impression, "/promotedTweetInfo/tweetText")
        .or_else(|| string(impression, "/promotedTrendInfo/name"));
    ad.landing_url =
        string(impression, "/promotedTweetInfo/urls/0").and_then(|url| crate::text::url::clean(&url));
    let criteria = impression.get("matchedTargetingCriteria").and_then(Value::as_array);
    let mut explanation = Explanation { source: Source::Archive, reasons: Vec::new() };
    for criterion in criteria.into_iter().flatten().take(500) {
        let kind = string(criterion, "/targetingType").unwrap_or_default();
        let reason = reason(criterion_kind(&kind, string(criterion, "/targetingValue")), Origin::Archive)
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
        assert_eq!((found.met.len(), found.problems.len()), (1, 1));
        let met = &found.met[0];
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
