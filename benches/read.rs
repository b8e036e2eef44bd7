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
use sightline::judge::political::lang::Prior;
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

const ALL: [Platform; 7] = Platform::READ;

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
        prior: Prior::default(),
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

/// How much of a download is read, in bytes.
const DOWNLOAD: usize = 32 * 1024 * 1024;

/// Entries one after the other, as long as wanted; every five thousandth is the same again.
fn entries(before: &str, one: impl Fn(usize) -> String) -> String {
    let some: Vec<String> = (0..5_000).map(one).collect();
    let mut text = before.to_owned();
    for entry in some.iter().cycle() {
        text.push_str(entry);
        if text.len() > DOWNLOAD {
            break;
        }
        text.push_str(",\n");
    }
    text.push(']');
    text
}

fn download(bencher: Bencher<'_, '_>, name: &str, text: &str) {
    bencher.counter(divan::counter::BytesCount::of_str(text)).bench(|| {
        let mut import = sightline::read::archive::Import::new();
        import.file(name, text.as_bytes(), &mut |_| true);
        import.len()
    });
}

/// X's download as it is laid out: an entry a page of the feed, with what each ad was shown for.
#[divan::bench(sample_count = 5)]
fn download_of_x(bencher: Bencher<'_, '_>) {
    let impression = |number: usize| {
        format!(
            r#"{{
  "deviceInfo" : {{ "osType" : "Desktop" }},
  "displayLocation" : "TimelineHome",
  "promotedTweetInfo" : {{
    "tweetId" : "{number}",
    "tweetText" : "An invented advertisement, number {number}, as long as they are. \u2026 https://t.co/abcdefghij",
    "urls" : [ ],
    "mediaUrls" : [ "https://t.co/abcdefghij" ]
  }},
  "advertiserInfo" : {{ "advertiserName" : "Advertiser {number}", "screenName" : "@a{number}" }},
  "matchedTargetingCriteria" : [
    {{ "targetingType" : "Locations", "targetingValue" : "Canada" }},
    {{ "targetingType" : "Follower look-alikes", "targetingValue" : "@b{number}" }},
    {{ "targetingType" : "Languages", "targetingValue" : "English" }},
    {{ "targetingType" : "Age", "targetingValue" : "25 to 54" }}
  ],
  "impressionTime" : "2026-01-02 03:04:05"
}}"#
        )
    };
    let one = |number: usize| {
        let shown: Vec<String> = (0..5).map(|at| impression(number + at * 7)).collect();
        format!(
            r#"{{ "ad" : {{ "adsUserData" : {{ "adImpressions" : {{ "impressions" : [{}] }} }} }} }}"#,
            shown.join(", ")
        )
    };
    download(bencher, "ad-impressions.js", &entries("window.YTD.ad_impressions.part0 = [", one));
}

/// Takeout's history: one entry in twelve is an ad.
#[divan::bench(sample_count = 5)]
fn download_of_google(bencher: Bencher<'_, '_>) {
    let one = |number: usize| {
        let details =
            if number.is_multiple_of(12) { r#", "details": [{ "name": "From Google Ads" }]"# } else { "" };
        format!(
            r#"{{
  "header": "YouTube",
  "title": "Watched a film with a name of some length, number {number}",
  "titleUrl": "https://www.youtube.com/watch?v\u003dv{number:010}",
  "subtitles": [{{ "name": "Channel {number}", "url": "https://www.youtube.com/channel/UC{number:020}" }}],
  "time": "2026-01-02T03:04:05.123Z",
  "products": ["YouTube"]{details},
  "activityControls": ["Web \u0026 App Activity", "YouTube watch history"]
}}"#
        )
    };
    download(bencher, "watch-history.json", &entries("[", one));
}
