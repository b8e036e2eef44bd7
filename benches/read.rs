//! How long one candidate takes: an ad and an organic post of each platform, as the content script sends them.
//! Times are per post.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a benchmark may"
)]

use std::{fs, path::Path};

use divan::Bencher;
use scraper::{Html, Selector};
use sightline::Platform;
use sightline::judge::political::known::Advertisers;
use sightline::judge::political::text::Model;
use sightline::judge::political::{Given, conclude};
use sightline::read::feed;
use sightline::read::rules::{RuleSet, Site};

fn main() {
    divan::main();
}

fn site(on: Platform) -> &'static Site {
    RuleSet::bundled().of(on).unwrap()
}

/// The outermost posts of the platform's demo feed, with whether each is an ad.
fn posts(on: Platform) -> Vec<(String, bool)> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(on.id()).join("feed/page.html");
    let html = fs::read_to_string(file).unwrap();
    let page = Html::parse_document(&html);
    let select =
        site(on).rules.post.iter().flat_map(|post| &post.select).cloned().collect::<Vec<_>>().join(", ");
    let select = Selector::parse(&select).unwrap();
    let posts = page.select(&select).map(|post| post.html());
    posts.map(|html| (html.clone(), feed::read_candidate(site(on), &html, &[]).is_some())).collect()
}

fn bench(bencher: Bencher<'_, '_>, on: Platform, ad: bool) {
    let html = posts(on)
        .into_iter()
        .find(|(_, is_ad)| *is_ad == ad)
        .unwrap_or_else(|| panic!("{}: no such post", on.id()))
        .0;
    bencher.bench(|| feed::read_candidate(site(on), divan::black_box(&html), &[]));
}

const ALL: [Platform; 7] = Platform::ALL;

#[divan::bench(args = ALL)]
fn one_ad(bencher: Bencher<'_, '_>, on: Platform) {
    bench(bencher, on, true);
}

#[divan::bench(args = ALL)]
fn one_organic_post(bencher: Bencher<'_, '_>, on: Platform) {
    bench(bencher, on, false);
}

// --- the verdict ------------------------------------------------------------------------------------------

/// Three hundred characters, as an ad has them; the language is told by the letters.
#[divan::bench]
fn one_verdict(bencher: Bencher<'_, '_>) {
    let text = "The last bus leaves at 18:40. On 7 May you can change that. Vote for a council that gets you home: every line until \
                midnight, every night, at one fair price. Sign the pledge today and tell your neighbours: lower fares, better \
                schools and safer streets are within our reach, and the council knows it.";
    let advertiser = sightline::Advertiser {
        name: Some("Better Buses".into()),
        id: Some("1".into()),
        ..Default::default()
    };
    let given = Given {
        platform: Some(Platform::Facebook),
        advertiser: &advertiser,
        text,
        lang: None,
        landing: None,
        disclosure: None,
    };
    bencher.bench(|| conclude(divan::black_box(&given), Advertisers::bundled()));
}

/// The words alone, their language given.
#[divan::bench]
fn one_text(bencher: Bencher<'_, '_>) {
    let text = "The last bus leaves at 18:40. On 7 May you can change that. Vote for a council that gets you home: every line until \
                midnight, every night, at one fair price. Sign the pledge today and tell your neighbours.";
    let model = Model::of("en").unwrap();
    bencher.bench(|| model.score(divan::black_box(text), "Better Buses"));
}

// --- explanations and downloads ---------------------------------------------------------------------------

/// A dialog of 2018, whole; each differs from the others.
fn dialog(number: usize) -> String {
    format!(
        "<div class='_4-i2'><div><span>One reason you're seeing this ad is that <b id='ad_prefs_advertiser'>Elm Party {number}</b> wants to \
         reach people interested in <b>Trees</b>, based on activity such as liking Pages or clicking on ads.</span></div><div><span>There may be \
         other reasons you're seeing this ad, including that Elm Party {number} wants to reach <b>women ages 30 to 45 who live near \
         St. Ives, Cornwall</b>. This is information based on your Facebook profile and where you've connected to the internet.</span></div></div>"
    )
}

#[divan::bench(sample_count = 10)]
fn a_thousand_dialogs(bencher: Bencher<'_, '_>) {
    let dialogs: Vec<String> = (0..1000).map(dialog).collect();
    bencher.bench(|| dialogs.iter().filter_map(|html| sightline::read::explain::dialog(html)).count());
}

#[divan::bench]
fn a_sentence(bencher: Bencher<'_, '_>) {
    let reason = sightline::read::explain::dialog(&dialog(1)).unwrap().explanation.reasons.remove(0);
    let locale = sightline::show::locale::Locale::of("pl");
    bencher.bench(|| sightline::show::sentence::sentence(locale, &reason, "Elm Party", Platform::Facebook));
}

/// Ten megabytes of X's download.
#[divan::bench(sample_count = 5)]
fn ten_megabytes_of_a_download(bencher: Bencher<'_, '_>) {
    let one = |number: usize| {
        format!(
            r#"{{"ad":{{"adsUserData":{{"adImpressions":{{"impressions":[{{"promotedTweetInfo":{{"tweetId":"{number}","tweetText":"An invented advertisement, number {number}, as long as they are."}},"advertiserInfo":{{"advertiserName":"Advertiser {number}","screenName":"@a{number}"}},"matchedTargetingCriteria":[{{"targetingType":"Locations","targetingValue":"Canada"}},{{"targetingType":"Age","targetingValue":"25 to 54"}}],"impressionTime":"2026-01-02 03:04:05"}}]}}}}}}}}"#
        )
    };
    let mut text = String::from("window.YTD.ad_impressions.part0 = [");
    let mut number = 0;
    while text.len() < 10 * 1024 * 1024 {
        text.push_str(if number == 0 { "" } else { "," });
        text.push_str(&one(number % 2_000));
        number += 1;
    }
    text.push(']');
    bencher.bench(|| {
        let mut import = sightline::read::archive::Import::new();
        import.file("ad-impressions.js", text.as_bytes(), &mut |_| true);
        import.met.len()
    });
}
