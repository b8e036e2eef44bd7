//! Readers against real markup and responses, and against the project's own fixtures.
//!
//! The captures stand outside the project, in `$SIGHTLINE_CAPTURES` or `../shared/captures`; where they are
//! absent their tests say so loudly and pass. Each case counts found / expected / wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may"
)]

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::Value;
use sightline::read::feed;
use sightline::read::rules::RuleSet;
use sightline::record::ad::DisclosureKind;
use sightline::{Ad, Certainty, Family, Platform};

fn rules() -> &'static RuleSet {
    RuleSet::bundled()
}

fn captures() -> Option<PathBuf> {
    let root = env::var_os("SIGHTLINE_CAPTURES")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/captures"), PathBuf::from);
    if root.is_dir() {
        return Some(root);
    }
    println!("!!! SKIPPED: no captures at {}; set SIGHTLINE_CAPTURES", root.display());
    None
}

fn text(root: &Path, name: &str) -> String {
    String::from_utf8_lossy(&fs::read(root.join(name)).unwrap()).into_owned()
}

fn json(root: &Path, name: &str) -> Value {
    serde_json::from_str(&text(root, name)).unwrap()
}

/// Found, expected and wrong, per capture; printed, and kept in the README.
#[derive(Default)]
struct Table(Vec<(String, [usize; 3])>);

impl Table {
    /// One row. `wrong` counts ads that are none.
    fn row(&mut self, platform: &str, name: &str, found: usize, expected: usize, wrong: usize) {
        println!("{platform:<10} {name:<58} {found:>3} / {expected:>3} / {wrong:>3}");
        assert_eq!((found, wrong), (expected, 0), "{name}: found, wrong");
        match self.0.iter_mut().find(|(known, _)| known == platform) {
            Some((_, sum)) => (0..3).for_each(|at| sum[at] += [found, expected, wrong][at]),
            None => self.0.push((platform.to_owned(), [found, expected, wrong])),
        }
    }

    fn markdown(&self) -> String {
        let rows = self.0.iter().map(|(platform, [found, expected, wrong])| {
            format!("| {platform} | {found} | {expected} | {wrong} |\n")
        });
        format!(
            "| captures of | found | expected | wrong |\n|---|---:|---:|---:|\n{}",
            rows.collect::<String>()
        )
    }
}

/// Every capture, counted. The README keeps the sums; `UPDATE_README=1` rewrites them.
#[test]
fn captures_are_read_exactly() {
    let Some(root) = captures() else { return };
    let mut table = Table::default();
    println!("{:<69} found / expected / wrong", "");
    for read in [facebook_markup, facebook_json, instagram, x_json, youtube, tiktok, linkedin, reddit] {
        read(&root, &mut table);
    }
    println!("\n{}", table.markdown());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (head, rest) = readme.split_once("<!-- captures -->\n").expect("README.md lacks <!-- captures -->");
    let (kept, tail) = rest.split_once("<!-- /captures -->").expect("README.md lacks <!-- /captures -->");
    if env::var_os("UPDATE_README").is_some() {
        let text = format!("{head}<!-- captures -->\n{}<!-- /captures -->{tail}", table.markdown());
        fs::write(&path, text).unwrap();
    } else {
        assert_eq!(kept, table.markdown(), "README.md has other figures; UPDATE_README=1 rewrites them");
    }
}

fn facebook_markup(root: &Path, table: &mut Table) {
    let expected = json(root, "facebook/dom-expected.json");
    for (file, case) in expected.as_object().unwrap() {
        let Some(gold) = case.get("expected").and_then(Value::as_array) else { continue };
        let folder = if case["year"] == 2016 { "dom-2016" } else { "dom-2018" };
        let name = format!("facebook/{folder}/{file}");
        let ads = sightline::read_and_judge(rules(), &text(root, &name), None).ads;
        let wrong = ads.len().saturating_sub(gold.len());
        table.row("Facebook", &name, ads.len(), gold.len(), wrong);
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
    table.row(
        "Facebook",
        "facebook/dom-2018/timeline-popup.html",
        sightline::read_and_judge(rules(), &text(root, "facebook/dom-2018/timeline-popup.html"), None)
            .ads
            .len(),
        0,
        0,
    );
    for entry in fs::read_dir(root.join("facebook/dom-2026")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let ads = sightline::read_and_judge(
            rules(),
            &text(root, &format!("facebook/dom-2026/{name}")),
            Some(Platform::Facebook),
        )
        .ads;
        if name.contains("NOT-AD") {
            table.row("Facebook", &name, ads.len(), 0, ads.len());
        } else {
            table.row("Facebook", &name, ads.len(), 1, 0);
            // One has its label taken away: a single sign is left.
            let certainty =
                if name.starts_with("unlabeled") { Certainty::Likely } else { Certainty::Confirmed };
            assert_eq!(ads[0].certainty, Some(certainty), "{name}");
        }
    }
}

fn facebook_json(root: &Path, table: &mut Table) {
    let right = sightline::read_and_judge(
        rules(),
        &text(root, "facebook/graphql/CometHomeRightSideEgoRefetchQuery.ndjson"),
        None,
    )
    .ads;
    table.row("Facebook", "graphql/CometHomeRightSideEgoRefetchQuery", right.len(), 2, 0);
    let markers = json(root, "facebook/feed-ad-markers.json");
    for case in markers["feed"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let ads = feed::read_json(rules().of(Platform::Facebook).unwrap(), &case["input"].to_string());
        // "null" means: Facebook's own test object, which must not be recorded.
        let expected = usize::from(case["expected"]["is_ad"] == true);
        table.row("Facebook", name, ads.len(), expected, ads.len().saturating_sub(expected));
        if let Some(id) = case["expected"]["ad_id"].as_str() {
            assert_eq!(ads[0].ad_id.as_deref(), Some(id), "{name}");
        }
    }
    for case in markers["other_surfaces"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let input = case["input_text"].as_str().map_or_else(|| case["input"].to_string(), str::to_owned);
        let mut ads = feed::read_json(rules().of(Platform::Facebook).unwrap(), &input);
        ads.iter_mut().for_each(|ad| sightline::judge(rules(), ad));
        table.row("Facebook", name, ads.len(), case["expected"]["ads"].as_u64().unwrap() as usize, 0);
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

fn x_json(root: &Path, table: &mut Table) {
    let ads =
        sightline::read_and_judge(rules(), &text(root, "x/TweetDetail-with-promoted-entry.json"), None).ads;
    table.row("X", "x/TweetDetail-with-promoted-entry.json", ads.len(), 1, 0);
    assert_eq!(ads[0].advertiser.handle.as_deref(), Some("tordosweet_co"));
    assert!(ads[0].disclosure.is_none());
    assert!(ads[0].explanation_url.as_deref().unwrap().ends_with("/about-ads?aid=31c0bea61e034a00"));
    let cases = json(root, "x/promoted-timeline-cases.json");
    let ads = sightline::read_and_judge(rules(), &cases["timeline"].to_string(), None).ads;
    let gold: Vec<&Value> =
        cases["expected"].as_array().unwrap().iter().filter(|case| case["is_ad"] == true).collect();
    table.row(
        "X",
        "x/promoted-timeline-cases.json",
        ads.len(),
        gold.len(),
        ads.len().saturating_sub(gold.len()),
    );
    for (ad, gold) in ads.iter().zip(gold) {
        let kind = ad.disclosure.as_ref().map(|disclosure| match disclosure.kind {
            DisclosureKind::Issue => "issue",
            _ => "political",
        });
        assert_eq!(kind, gold["platform_disclosure"].as_str(), "{gold}");
        assert_eq!(ad.political.is_political(), gold["political"] == true, "{gold}");
    }
    for (file, least) in [("ad-impressions.js", 10), ("ad-engagements.js", 5)] {
        let found = sightline::read_and_judge(rules(), &text(root, &format!("x/archive/{file}")), None);
        println!("x/archive/{file}: {} ads", found.ads.len());
        assert!(found.ads.len() >= least && found.problems.is_empty(), "{file}: {:?}", found.problems);
    }
}

fn reddit(root: &Path, table: &mut Table) {
    for (file, expected) in [
        ("feed_with_ad.html", 1),
        ("feed_no_ad.html", 0),
        ("right_rail_with_promoted.html", 1),
        ("feed_details.json", 2),
        ("homefeed_sdui.json", 2),
        ("homefeed_sdui_no_ads.json", 0),
        ("pdp_comments_ads.json", 2),
    ] {
        let ads = sightline::read_and_judge(rules(), &text(root, &format!("reddit/{file}")), None).ads;
        table.row("Reddit", file, ads.len(), expected, ads.len().saturating_sub(expected));
        if file == "feed_with_ad.html" {
            assert_eq!(ads[0].advertiser.name.as_deref(), Some("Sephora"));
            assert_eq!(ads[0].explanation.as_ref().unwrap().reasons.len(), 2);
        }
    }
}

fn youtube(root: &Path, table: &mut Table) {
    let fragments = json(root, "youtube/feed-fragments.json");
    let (mut named, mut with_name) = (0, 0);
    for item in fragments["items"].as_array().unwrap() {
        let ads = sightline::read_and_judge(rules(), item["html"].as_str().unwrap(), None).ads;
        let expected = usize::from(item["expected"]["is_ad"] == true);
        let name = item["element"].as_str().unwrap();
        table.row("YouTube", name, ads.len(), expected, ads.len().saturating_sub(expected));
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
    for leaf in json(root, "youtube/watch-fragments.json")["leaves"].as_array().unwrap() {
        let ads =
            sightline::read_and_judge(rules(), leaf["html"].as_str().unwrap(), Some(Platform::YouTube)).ads;
        table.row(
            "YouTube",
            leaf["selectorName"].as_str().unwrap(),
            ads.len(),
            1,
            ads.len().saturating_sub(1),
        );
    }
    let player = json(root, "youtube/player-response-2022.json");
    let ads = sightline::read_and_judge(rules(), &player["capture"].to_string(), None).ads;
    let gold = player["expected"]["distinct_ads"].as_array().unwrap();
    table.row(
        "YouTube",
        "player-response-2022.json",
        ads.len(),
        gold.len(),
        ads.len().saturating_sub(gold.len()),
    );
    for (ad, gold) in ads.iter().zip(gold) {
        assert_eq!(ad.ad_id.as_deref(), gold["adVideoId"].as_str());
        assert!(ad.explanation_url.as_deref().unwrap().starts_with("https://www.youtube.com/aboutthisad"));
        assert!(ad.explanation.is_none() && !ad.political.is_political());
    }
    for case in json(root, "youtube/ad-renderers.json")["cases"].as_array().unwrap() {
        let Some(gold) = case["expected"]["reasons"].as_array() else { continue };
        let name = case["name"].as_str().unwrap();
        if case["expected"]["type"].is_null() {
            continue;
        }
        let ads = sightline::read_and_judge(rules(), &case["input"].to_string(), Some(Platform::YouTube)).ads;
        table.row("YouTube", name, ads.len(), 1, ads.len().saturating_sub(1));
        assert_eq!(ads[0].explanation.as_ref().unwrap().reasons.len(), gold.len(), "{name}");
    }
    for page in ["youtube_home_405ef442bce0704_de-DE", "youtube_search_cc456f4f2f240_en-US"] {
        let file = fs::File::open(root.join(format!("youtube/pages/{page}.html.gz"))).unwrap();
        let html = std::io::read_to_string(flate2::read::GzDecoder::new(file)).unwrap();
        let ads = sightline::read_and_judge(rules(), &html, None).ads;
        table.row("YouTube", page, ads.len(), 1, ads.len().saturating_sub(1));
        assert_eq!(ads[0].certainty, Some(Certainty::Confirmed), "{page}");
    }
}

fn instagram(root: &Path, table: &mut Table) {
    let cases = json(root, "instagram/cases.json");
    let (edge, gold) = (&cases["feed_edge"], &cases["feed_expected"]);
    let ads = sightline::read_and_judge(rules(), &edge.to_string(), Some(Platform::Instagram)).ads;
    table.row("Instagram", "feed edge", ads.len(), 1, ads.len().saturating_sub(1));
    assert_eq!(ads[0].ad_id.as_deref(), gold["ad_id"].as_str());
    assert_eq!(ads[0].advertiser.handle.as_deref(), gold["advertiser"].as_str());
    assert!(!serde_json::to_string(&ads).unwrap().contains("AQfake"), "the tracking token was kept");
    // The paths of the census, each with an ad and with what organic items carry.
    let census = json(root, "instagram/ad-marker-paths-2026-10-09.json");
    assert!(census["ad_markers"].as_object().unwrap().keys().any(|path| path.contains("node.ad.ad_id")));
    let feed = |node: &str| {
        format!(r#"{{"data":{{"xdt_api__v1__feed__timeline__connection":{{"edges":[{{"node":{node}}}]}}}}}}"#)
    };
    let story = r#"{"data":{"xdt_injected_story_units":{"ad_media_items":[{"ad_id":"1","label":"ad","items":[{"product_type":"ad"}]}]}}}"#;
    for (name, input, expected) in [
        (
            "census: timeline",
            feed(
                r#"{"ad":{"ad_id":"1","label":"ad","items":[{"product_type":"ad","ad_id":"1","sponsor_tags":null}]}}"#,
            ),
            1,
        ),
        ("census: story", story.to_owned(), 1),
        (
            "census: organic",
            feed(r#"{"media":{"sponsor_tags":[{"username":"x"}],"product_type":"feed"}}"#),
            0,
        ),
        ("census: explore", feed(r#"{"explore_story":{"media":{"sponsor_tags":[]}}}"#), 0),
    ] {
        let ads = sightline::read_and_judge(rules(), &input, Some(Platform::Instagram)).ads;
        table.row("Instagram", name, ads.len(), expected, ads.len().saturating_sub(expected));
    }
}

fn tiktok(root: &Path, table: &mut Table) {
    let cases = json(root, "tiktok/about-this-ad-cases.json");
    let ads = sightline::read_and_judge(rules(), &cases["item"].to_string(), None).ads;
    let gold = &cases["expected"];
    table.row("TikTok", "about-this-ad-cases.json", ads.len(), 1, ads.len().saturating_sub(1));
    assert_eq!(ads[0].advertiser.name.as_deref(), gold["advertiser"].as_str());
    assert_eq!(ads[0].certainty, Some(Certainty::Confirmed));
    let reasons = &ads[0].explanation.as_ref().unwrap().reasons;
    assert_eq!(reasons.len(), gold["reasons"].as_array().unwrap().len());
    let printed = serde_json::to_string(&ads).unwrap();
    for kept in ["25", "34", "London", "people who interacted with Example Brand"] {
        assert!(printed.contains(kept), "{kept}");
    }
    for dropped in ["2643743", "101,102"] {
        assert!(!printed.contains(dropped), "{dropped} was kept");
    }
    // In the application the same stands under another name.
    let app = serde_json::json!({"aweme_id": "1", "desc": "x", "raw_ad": cases["item"]["ad_info"]});
    let ads = sightline::read_and_judge(rules(), &app.to_string(), Some(Platform::TikTok)).ads;
    table.row("TikTok", "raw_ad", ads.len(), 1, ads.len().saturating_sub(1));
    let organic = json(root, "tiktok/organic-items.json");
    let items: Vec<&Value> =
        organic["items"].as_array().unwrap().iter().map(|entry| &entry["item"]).collect();
    assert!(items.len() >= 16);
    let ads = sightline::read_and_judge(
        rules(),
        &serde_json::json!({"itemList": items}).to_string(),
        Some(Platform::TikTok),
    )
    .ads;
    table.row("TikTok", "organic-items.json", ads.len(), 0, ads.len());
}

fn linkedin(root: &Path, table: &mut Table) {
    let html = text(root, "linkedin/feed-sdui-structure-2026-09-24.html");
    let ads = sightline::read_and_judge(rules(), &html, None).ads;
    let gold = html.matches(r#"data-gold="sponsored""#).count();
    table.row(
        "LinkedIn",
        "feed-sdui-structure-2026-09-24.html",
        ads.len(),
        gold,
        ads.len().saturating_sub(gold),
    );
    let names: Vec<_> = ads.iter().filter_map(|ad| ad.advertiser.name.as_deref()).collect();
    assert_eq!(names, ["Northwind Cloud", "Harbor Analytics", "Tulip Payroll"]);
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
            let found = lines(&sightline::read_and_judge(rules(), &input, Some(on)).ads);
            let path = case.join("expected.ndjson");
            let Ok(expected) = fs::read_to_string(&path) else {
                fs::write(&path, found).unwrap();
                panic!("{} was missing and has been written: review it", path.display());
            };
            assert_eq!(found, expected, "{}", case.display());
            cases += 1;
        }
    }
    assert!(cases >= 14, "only {cases} fixtures");
}

/// A platform that stops showing one family of signs is still read: every ad of the fixtures is found without
/// each family in turn.
#[test]
fn every_platform_survives_the_loss_of_any_one_family() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for platform in Platform::READ {
        let page = fs::read_to_string(root.join(platform.id()).join("feed/page.html")).unwrap();
        let all = sightline::read_and_judge(rules(), &page, Some(platform)).ads;
        assert!(!all.is_empty(), "{platform:?}: no ads in the fixture");
        for family in [Family::Structure, Family::Markup, Family::Label] {
            let without = RuleSet::without(family);
            let ads = sightline::read_and_judge(&without, &page, Some(platform)).ads;
            println!("{platform:?} without {family:?}: {} of {}", ads.len(), all.len());
            assert!(ads.iter().all(|ad| ad.evidence.iter().all(|sign| sign.family != family)));
            assert_eq!(ads.len(), all.len(), "{platform:?} without {family:?}");
            for (ad, whole) in ads.iter().zip(&all) {
                assert_eq!(ad.advertiser.name, whole.advertiser.name, "{platform:?} without {family:?}");
            }
        }
    }
}

#[test]
fn who_paid_is_said_in_one_line_and_nothing_below_it_is_part_of_that() {
    let post = |header: &str, body: &str| {
        format!(
            "<!doctype html><html><body><div role=feed><div aria-posinset=1><h4><a role=link href=/elm>Elm Party</a></h4>{header}\n  \
             <div data-ad-rendering-role=story_message>{body}</div><a target=_blank href=https://elm.example/vote>Learn more</a></div></div></body></html>"
        )
    };
    let label = "<a href='/ads/about/?x=1'><span>Sponsored</span></a>";
    for header in [
        format!("<span>{label} · Paid for by <b>Elm Committee</b></span>"),
        format!("<div><span>{label}</span> · Paid for by\n <b>Elm Committee</b></div>"),
        // In blocks side by side, as a style sheet lays them in one line.
        format!("<div><span>{label} · <div>Paid for by</div> <div>Elm Committee</div></span></div>"),
    ] {
        let site = rules().of(Platform::Facebook).unwrap();
        let ads = feed::read_page(site, &post(&header, "Vote for trees."));
        let payers: Vec<_> = ads.iter().map(|ad| ad.disclosure.as_ref().unwrap().payer.as_deref()).collect();
        assert_eq!(payers, [Some("Elm Committee")], "{header}");
    }
}
