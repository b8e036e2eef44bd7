//! X's data download: `ad-impressions.js` and `ad-engagements.js` (layout 2020–2026, platforms.md 3g).

use serde_json::Value;

use crate::ad::{Ad, Platform, Surface};
use crate::finding::{Certainty, Evidence, Family};
use crate::read::Found;
use crate::reason::{AskedBy, Explanation, Gender, Granularity, Kind, Origin, Reason, Source};

/// Reads one file: one ad per advertiser and post, whatever the number of impressions. Entries that have
/// another shape are counted and named; the others are kept.
#[must_use]
pub fn x(text: &str) -> Found {
    let mut found = Found::default();
    let Some(start) = text.find('[') else {
        found
            .problems
            .push("no list in this file; expected `window.YTD.ad_impressions.part0 = [ … ]`".into());
        return found;
    };
    let json = text.get(start..).unwrap_or_default().trim_end().trim_end_matches(';');
    let list: Vec<Value> = match serde_json::from_str(json) {
        Ok(list) => list,
        Err(error) => {
            found
                .problems
                .push(format!("not valid JSON after the `=`: {error}; ask X for the download again"));
            return found;
        }
    };
    let mut odd = 0_usize;
    for entry in &list {
        let data = entry.pointer("/ad/adsUserData");
        let impressions =
            data.and_then(|data| data.pointer("/adImpressions/impressions")).and_then(Value::as_array);
        let engagements =
            data.and_then(|data| data.pointer("/adEngagements/engagements")).and_then(Value::as_array);
        if impressions.is_none() && engagements.is_none() {
            odd += 1;
        }
        let direct = impressions.into_iter().flatten();
        let wrapped = engagements.into_iter().flatten().filter_map(|one| one.get("impressionAttributes"));
        for impression in direct.chain(wrapped) {
            let ad = impression_ad(impression);
            let key = ad.content_key();
            match found.ads.iter_mut().find(|known| known.content_key() == key) {
                Some(known) => known.merge(ad),
                None => found.ads.push(ad),
            }
        }
    }
    if odd > 0 {
        found.problems.push(format!(
            "{odd} of {} entries hold neither impressions nor engagements; the others were read",
            list.len()
        ));
    }
    found
}

fn string(value: &Value, path: &str) -> Option<String> {
    value.pointer(path)?.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn impression_ad(impression: &Value) -> Ad {
    let mut ad = Ad::new(Platform::X);
    ad.surface = Some(Surface::Archive);
    ad.ad_id = string(impression, "/promotedTweetInfo/tweetId")
        .or_else(|| string(impression, "/promotedTrendInfo/trendId"));
    ad.advertiser.name = string(impression, "/advertiserInfo/advertiserName");
    ad.advertiser.handle = string(impression, "/advertiserInfo/screenName")
        .map(|handle| handle.trim_start_matches('@').to_owned());
    ad.advertiser.url = ad.advertiser.handle.as_ref().map(|handle| format!("https://x.com/{handle}"));
    ad.text = string(impression, "/promotedTweetInfo/tweetText")
        .or_else(|| string(impression, "/promotedTrendInfo/name"));
    ad.landing_url = string(impression, "/promotedTweetInfo/urls/0").and_then(|url| crate::url::clean(&url));
    ad.evidence = vec![Evidence { signal: "data-download".into(), family: Family::Structure }];
    ad.certainty = Some(Certainty::Confirmed); // the platform's own record, nothing inferred
    let criteria = impression.get("matchedTargetingCriteria").and_then(Value::as_array);
    let mut explanation = Explanation { source: Source::Archive, reasons: Vec::new() };
    for criterion in criteria.into_iter().flatten().take(500) {
        let kind = string(criterion, "/targetingType").unwrap_or_default();
        let reason =
            Reason::new(criterion_kind(&kind, string(criterion, "/targetingValue")), Origin::Archive)
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
        "Age" => value.as_deref().and_then(age).unwrap_or_else(|| unknown(value)),
        "Gender" => match value.as_deref() {
            Some("Men" | "Male") => Kind::Gender { value: Gender::Men },
            Some("Women" | "Female") => Kind::Gender { value: Gender::Women },
            _ => unknown(value),
        },
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

/// "25 to 54", "18 and up", "25 and older".
fn age(text: &str) -> Option<Kind> {
    let mut words = text.split(' ');
    let min = words.next()?.parse().ok()?;
    match (words.next()?, words.next()?) {
        ("to", max) => Some(Kind::Age { min: Some(min), max: Some(max.parse().ok()?) }),
        ("and", "up" | "older" | "over") => Some(Kind::Age { min: Some(min), max: None }),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        assert_eq!(found.ads.len(), 1);
        assert_eq!(found.problems.len(), 1);
        let ad = &found.ads[0];
        assert_eq!(ad.advertiser.handle.as_deref(), Some("riverparty"));
        let reasons = &ad.explanation.as_ref().unwrap().reasons;
        assert_eq!(reasons[0].kind, Kind::Age { min: Some(25), max: Some(54) });
        assert!(
            matches!(&reasons[1].kind, Kind::Unrecognised { kind: Some(kind), .. } if kind == "Moon phase")
        );
    }

    #[test]
    fn a_damaged_file_says_so() {
        assert_eq!(x("window.YTD.ad_impressions.part0 = [{").problems.len(), 1);
        assert_eq!(x("nothing").problems.len(), 1);
    }
}
