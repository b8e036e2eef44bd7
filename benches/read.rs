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
use sightline::{Platform, platform, rules};

fn main() {
    divan::main();
}

/// The outermost posts of the platform's demo feed, with whether each is an ad.
fn posts(on: Platform) -> Vec<(String, bool)> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(on.id()).join("feed/page.html");
    let html = fs::read_to_string(file).unwrap();
    let page = Html::parse_document(&html);
    let select = rules::of(on)
        .unwrap()
        .post
        .iter()
        .flat_map(|post| &post.select)
        .cloned()
        .collect::<Vec<_>>()
        .join(", ");
    let select = Selector::parse(&select).unwrap();
    let posts = page.select(&select).map(|post| post.html());
    posts.map(|html| (html.clone(), platform::read_candidate(on, &html, &[]).is_some())).collect()
}

fn bench(bencher: Bencher<'_, '_>, on: Platform, ad: bool) {
    let html = posts(on)
        .into_iter()
        .find(|(_, is_ad)| *is_ad == ad)
        .unwrap_or_else(|| panic!("{}: no such post", on.id()))
        .0;
    bencher.bench(|| platform::read_candidate(on, divan::black_box(&html), &[]));
}

const ALL: [Platform; 4] = Platform::ALL;

#[divan::bench(args = ALL)]
fn one_ad(bencher: Bencher<'_, '_>, on: Platform) {
    bench(bencher, on, true);
}

#[divan::bench(args = ALL)]
fn one_organic_post(bencher: Bencher<'_, '_>, on: Platform) {
    bench(bencher, on, false);
}
