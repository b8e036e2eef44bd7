//! Readers against real markup and responses, and against the project's own fixtures.
//!
//! The captures stand outside the project, in `$SIGHTLINE_CAPTURES` or `../shared/captures`; where they are
//! absent their tests say so loudly and pass. Each case counts found / expected / wrong.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may"
)]

use std::{env, fs, path::PathBuf};

use serde_json::Value;
use sightline::{Ad, Certainty, Platform, ad::DisclosureKind, platform, read};

fn captures() -> Option<PathBuf> {
    let root = env::var_os("SIGHTLINE_CAPTURES")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/captures"), PathBuf::from);
    if root.is_dir() {
        return Some(root);
    }
    println!("!!! SKIPPED: no captures at {}; set SIGHTLINE_CAPTURES", root.display());
    None
}

fn text(root: &std::path::Path, name: &str) -> String {
    String::from_utf8_lossy(&fs::read(root.join(name)).unwrap()).into_owned()
}

fn json(root: &std::path::Path, name: &str) -> Value {
    serde_json::from_str(&text(root, name)).unwrap()
}

/// One row of the table: how many ads were found, expected and wrong.
fn row(name: &str, found: usize, expected: usize, wrong: usize) {
    println!("{name:<58} {found:>3} / {expected:>3} / {wrong:>3}");
    assert_eq!((found, wrong), (expected, 0), "{name}: found, wrong");
}

#[test]
fn facebook_markup() {
    let Some(root) = captures() else { return };
    let expected = json(&root, "facebook/dom-expected.json");
    println!("{:<58} found / expected / wrong", "Facebook markup");
    for (file, case) in expected.as_object().unwrap() {
        let Some(gold) = case.get("expected").and_then(Value::as_array) else { continue };
        let folder = if case["year"] == 2016 { "dom-2016" } else { "dom-2018" };
        let name = format!("facebook/{folder}/{file}");
        let ads = read::text(&text(&root, &name), None).ads;
        let wrong = ads.len().saturating_sub(gold.len());
        row(&name, ads.len(), gold.len(), wrong);
        for (ad, gold) in ads.iter().zip(gold) {
            if let Some(name) = gold["advertiser"].as_str() {
                assert_eq!(ad.advertiser.name.as_deref(), Some(name), "{file}");
            }
            if let Some(id) = gold["ad_id"].as_str() {
                assert_eq!(ad.ad_id.as_deref(), Some(id), "{file}");
            }
            if let Some(title) = gold["title"].as_str() {
                assert!(ad.text.as_deref().unwrap_or_default().contains(title), "{file}");
            }
            assert_eq!(ad.political.is_political(), gold["political"] == true, "{file}");
            if let Some(payer) = gold["paid_for_by"].as_str() {
                assert_eq!(ad.disclosure.as_ref().unwrap().payer.as_deref(), Some(payer), "{file}");
                assert_eq!(ad.certainty, Some(Certainty::Confirmed));
            }
            let printed = serde_json::to_string(ad).unwrap();
            for name in gold["must_not_donate"].as_array().into_iter().flatten() {
                assert!(!printed.contains(name.as_str().unwrap()), "{file}: {name} was kept");
            }
        }
    }
    // The menu of an ad is no ad.
    row(
        "facebook/dom-2018/timeline-popup.html",
        read::text(&text(&root, "facebook/dom-2018/timeline-popup.html"), None).ads.len(),
        0,
        0,
    );
    for entry in fs::read_dir(root.join("facebook/dom-2026")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let ads =
            read::text(&text(&root, &format!("facebook/dom-2026/{name}")), Some(Platform::Facebook)).ads;
        if name.contains("NOT-AD") {
            row(&name, ads.len(), 0, ads.len());
        } else if name.starts_with("closed-shadow") {
            row(&name, ads.len(), 1, 0);
            assert_eq!(ads[0].certainty, Some(Certainty::Confirmed));
        }
    }
}

#[test]
fn facebook_json() {
    let Some(root) = captures() else { return };
    println!("{:<58} found / expected / wrong", "Facebook JSON");
    let right =
        read::text(&text(&root, "facebook/graphql/CometHomeRightSideEgoRefetchQuery.ndjson"), None).ads;
    row("graphql/CometHomeRightSideEgoRefetchQuery", right.len(), 2, 0);
    let markers = json(&root, "facebook/feed-ad-markers.json");
    for case in markers["feed"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let ads = platform::read_json(Platform::Facebook, &case["input"].to_string());
        // "null" means: Facebook's own test object, which must not be recorded.
        let expected = usize::from(case["expected"]["is_ad"] == true);
        row(name, ads.len(), expected, ads.len().saturating_sub(expected));
        if let Some(id) = case["expected"]["ad_id"].as_str() {
            assert_eq!(ads[0].ad_id.as_deref(), Some(id), "{name}");
        }
    }
    for case in markers["other_surfaces"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let input = case["input_text"].as_str().map_or_else(|| case["input"].to_string(), str::to_owned);
        let ads = platform::read_json(Platform::Facebook, &input);
        row(name, ads.len(), case["expected"]["ads"].as_u64().unwrap() as usize, 0);
        assert_eq!(
            ads[0].political.is_political(),
            case["expected"]["platform_says_political"] == true,
            "{name}"
        );
        if let Some(title) = case["expected"]["title"].as_str() {
            assert!(ads[0].text.as_deref().unwrap_or_default().contains(title), "{name}");
        }
    }
}

#[test]
fn x_json() {
    let Some(root) = captures() else { return };
    println!("{:<58} found / expected / wrong", "X JSON");
    let ads = read::text(&text(&root, "x/TweetDetail-with-promoted-entry.json"), None).ads;
    row("x/TweetDetail-with-promoted-entry.json", ads.len(), 1, 0);
    assert_eq!(ads[0].advertiser.handle.as_deref(), Some("tordosweet_co"));
    assert!(ads[0].disclosure.is_none());
    assert!(ads[0].explanation_url.as_deref().unwrap().ends_with("/about-ads?aid=31c0bea61e034a00"));
    let cases = json(&root, "x/promoted-timeline-cases.json");
    let ads = read::text(&cases["timeline"].to_string(), None).ads;
    let gold: Vec<&Value> =
        cases["expected"].as_array().unwrap().iter().filter(|case| case["is_ad"] == true).collect();
    row("x/promoted-timeline-cases.json", ads.len(), gold.len(), ads.len().saturating_sub(gold.len()));
    for (ad, gold) in ads.iter().zip(gold) {
        let kind = ad.disclosure.as_ref().map(|disclosure| match disclosure.kind {
            DisclosureKind::Political => "political",
            DisclosureKind::Issue => "issue",
        });
        assert_eq!(kind, gold["platform_disclosure"].as_str(), "{gold}");
        assert_eq!(ad.political.is_political(), gold["political"] == true, "{gold}");
    }
    for (file, least) in [("ad-impressions.js", 10), ("ad-engagements.js", 5)] {
        let found = read::text(&text(&root, &format!("x/archive/{file}")), None);
        println!("x/archive/{file}: {} ads", found.ads.len());
        assert!(found.ads.len() >= least && found.problems.is_empty(), "{file}: {:?}", found.problems);
    }
}

#[test]
fn reddit() {
    let Some(root) = captures() else { return };
    println!("{:<58} found / expected / wrong", "Reddit");
    for (file, expected) in [
        ("feed_with_ad.html", 1),
        ("feed_no_ad.html", 0),
        ("right_rail_with_promoted.html", 1),
        ("feed_details.json", 2),
        ("homefeed_sdui.json", 2),
        ("homefeed_sdui_no_ads.json", 0),
        ("pdp_comments_ads.json", 2),
    ] {
        let ads = read::text(&text(&root, &format!("reddit/{file}")), None).ads;
        row(file, ads.len(), expected, ads.len().saturating_sub(expected));
        if file == "feed_with_ad.html" {
            assert_eq!(ads[0].advertiser.name.as_deref(), Some("Sephora"));
            assert_eq!(ads[0].explanation.as_ref().unwrap().reasons.len(), 2);
        }
    }
}

#[test]
fn youtube_fragments() {
    let Some(root) = captures() else { return };
    println!("{:<58} found / expected / wrong", "YouTube fragments");
    let fragments = json(&root, "youtube/feed-fragments.json");
    let (mut named, mut with_name) = (0, 0);
    for item in fragments["items"].as_array().unwrap() {
        let ads = read::text(item["html"].as_str().unwrap(), None).ads;
        let expected = usize::from(item["expected"]["is_ad"] == true);
        let name = item["element"].as_str().unwrap();
        row(name, ads.len(), expected, ads.len().saturating_sub(expected));
        if let (Some(gold), Some(ad)) = (item["expected"]["advertiser"].as_str(), ads.first()) {
            with_name += 1;
            if ad.advertiser.name.as_deref() == Some(gold) {
                named += 1;
            } else {
                println!("    advertiser {:?}, expected {gold:?}", ad.advertiser.name);
            }
            let headline = item["expected"]["headline"].as_str().unwrap_or_default();
            assert!(
                ad.text.as_deref().unwrap_or_default().contains(headline),
                "{name}: {:?} lacks {headline}",
                ad.text
            );
        }
    }
    println!("advertisers named: {named} of {with_name}");
    assert_eq!(named, with_name);
}

/// Every folder `tests/fixtures/<platform>/<case>` holds `page.html` or `response.json` and
/// `expected.ndjson`. A missing `expected.ndjson` is written and the test fails, for you to review.
#[test]
fn fixtures() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let mut cases = 0;
    for platform in fs::read_dir(&root).unwrap().flatten() {
        let on = Platform::from_id(&platform.file_name().to_string_lossy()).unwrap();
        for case in fs::read_dir(platform.path()).unwrap().flatten().map(|entry| entry.path()) {
            let input = ["page.html", "response.json"]
                .map(|name| case.join(name))
                .into_iter()
                .find(|path| path.exists());
            let input =
                fs::read_to_string(input.unwrap_or_else(|| panic!("{}: no input", case.display()))).unwrap();
            let lines = |ads: &[Ad]| {
                ads.iter().map(|ad| serde_json::to_string(ad).unwrap() + "\n").collect::<String>()
            };
            let found = lines(&read::text(&input, Some(on)).ads);
            let path = case.join("expected.ndjson");
            let Ok(expected) = fs::read_to_string(&path) else {
                fs::write(&path, found).unwrap();
                panic!("{} was missing and has been written: review it", path.display());
            };
            assert_eq!(found, expected, "{}", case.display());
            cases += 1;
        }
    }
    assert!(cases >= 8, "only {cases} fixtures");
}
