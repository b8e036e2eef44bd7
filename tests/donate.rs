//! What leaves: whatever an ad holds, its donation is valid and names nobody.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may")]

use std::fmt::Write as _;

use donation::{DonorAge, Field, Given, Record, SeenBucket, Study, validate};
use proptest::prelude::*;
use serde_json::{Value, json};
use sightline::donate::generalise as generalise_about;
use sightline::donate::{cover, trim};
use sightline::keep::counted::Counted;
use sightline::keep::giving::{About, Giving};
use sightline::keep::weeks::Week;
use sightline::record::ad::{Ad, Disclosure, DisclosureKind, Platform};
use sightline::record::reason::{Explanation, Kind, Origin, Reason, Source};
use sightline::record::stored::Stored;

fn stored(words: &[String], ages: (u8, u8), sightings: u32) -> Stored {
    let word = |at: usize| words.get(at).cloned();
    let mut ad = Ad::new(Platform::Facebook);
    ad.ad_id = Some("23850000000000909".into());
    ad.advertiser.name = word(0);
    ad.advertiser.handle = word(1);
    ad.advertiser.id = Some("1000777000777".into());
    ad.advertiser.url = Some("https://www.facebook.com/profile/1000777000777".into());
    ad.text = word(2).map(|text| {
        let unseen = "\u{200b}\u{e0041}\u{2060}";
        format!("{text} mail ann.smith@example.org or 01632 9{unseen}60 123, https://a.example/?fbclid=IwAR0 u7f3k9q2.elm.example {unseen} Q7R8S9T0")
    });
    ad.landing_url = Some("https://v99887766.shop.example/path?customer=99887766".into());
    ad.disclosure = Some(Disclosure {
        kind: DisclosureKind::Political,
        text: word(3),
        payer: word(3),
        authorised_by: word(0),
        notice_url: None,
    });
    let reason = |kind| Reason { kind, sensitive: false, origin: Origin::PlatformJson, asked_by: None };
    ad.explanation = Some(Explanation {
        source: Source::PlatformJson,
        reasons: vec![
            reason(Kind::Age { min: Some(ages.0), max: Some(ages.1) }),
            reason(Kind::Location { name: Some("Little Snoring".into()), granularity: None, scope: None }),
            reason(Kind::Employer { name: Some("Snoring Mills".into()) }),
            reason(Kind::School { name: Some("Snoring Primary".into()) }),
            reason(Kind::Interest { name: word(1) }),
        ],
    });
    ad.explanation_url = Some("https://x.com/about-ads?aid=31c0".into());
    let mut stored = Stored::new(ad, 1_795_478_412_345.0);
    stored.sightings = sightings;
    stored
}

/// What would leave of an ad, of somebody who says nothing of themselves.
fn generalise(stored: &Stored, study: &Study) -> Record {
    generalise_about(stored, study, &About::default())
}

/// A study that asks for everything.
fn study() -> Study {
    let mut study: Study = serde_json::from_str(include_str!("../collector/demo-study.json")).unwrap();
    study.id = "demo-2026".into();
    study
}

proptest! {
    #[test]
    fn any_ad_makes_a_valid_donation_that_names_nobody(
        words in prop::collection::vec("\\PC{0,400}", 4),
        ages in (any::<u8>(), any::<u8>()),
        sightings in any::<u32>(),
    ) {
        let stored = stored(&words, ages, sightings);
        let donation = generalise(&stored, &study());
        prop_assert_eq!(validate(&donation), Ok(()));
        prop_assert_eq!(study().takes(&donation), Ok(()));
        let text = serde_json::to_string(&donation).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Record>(&text).unwrap(), &donation);
        for private in [
            "23850000000000909", "1000777000777", "fbclid", "ann.smith", "960 123", "99887766", "1795478412345",
            "u7f3k9q2", "Q7R8S9T0", "\u{200b}", "\u{e0041}", "\u{2060}", "Little Snoring", "Snoring Mills", "Snoring Primary", "about-ads", "https://",
        ] {
            prop_assert!(!text.contains(private), "{} leaves in {}", private, text);
        }
        prop_assert_eq!(generalise(&stored, &study()), donation);
    }

    /// What somebody says of themselves leaves as they said it and no finer, whatever they saw; what they did not say does not.
    #[test]
    fn of_a_person_nothing_leaves_but_what_they_said(
        words in prop::collection::vec("\\PC{0,40}", 4),
        ages in (any::<u8>(), any::<u8>()),
        country in prop::option::of(prop::sample::select(vec!["GB", "DE", "XX"])),
        age in prop::option::of(prop::sample::select(DonorAge::ALL.to_vec())),
        asked in prop::collection::vec(prop::sample::select(Field::ALL.to_vec()), 0..8),
    ) {
        let mut study = study();
        study.asks = asked;
        let about = About { country: country.map(str::to_owned), age_band: age };
        let stored = stored(&words, ages, 3);
        let said = generalise_about(&stored, &study, &about);
        let asks = |field| study.asks.contains(&field);
        prop_assert_eq!(said.country.as_deref(), country.filter(|code| *code == "GB" && asks(Field::Country)));
        prop_assert_eq!(said.age_band, age.filter(|_| asks(Field::AgeBand)));
        prop_assert_eq!(Given::from(said.clone()).check(&study), Ok(()));
        // The rest is that of somebody who says nothing.
        let silent = generalise(&stored, &study);
        prop_assert_eq!(Record { country: None, age_band: None, ..said }, silent);
    }

    /// Of a week only steps leave: every count is found in no other way than by its step, and who is in the same steps sends the same.
    #[test]
    fn of_a_week_nothing_finer_than_a_step_leaves(
        counts in (1..=7_u32, any::<u32>(), any::<u32>(), any::<u32>()),
        others in (1..=7_u32, any::<u32>(), any::<u32>(), any::<u32>()),
    ) {
        let covered = |(days, ads, political, kept_back): (u32, u32, u32, u32)| {
            let week = Week { platform: Platform::X, week: "2026-W47".into(), days, ads, political, kept_back };
            cover(&week, &study(), &About::default()).coverage
        };
        let (one, other) = (covered(counts), covered(others));
        prop_assert_eq!(Given::from(one.clone()).check(&study()), Ok(()));
        let text = serde_json::to_string(&one).unwrap();
        for count in [counts.1, counts.2, counts.3].into_iter().filter(|count| *count > 999) {
            prop_assert!(!text.contains(&count.to_string()), "{} in {}", count, text);
        }
        let steps = |it: &donation::Coverage| (it.days_active, it.ads_seen, it.political_seen, it.kept_back);
        prop_assert_eq!(steps(&one) == steps(&other), one == other);
    }

    /// Whatever was given before, the flags of a record are those of every other ad that says the same once trimmed.
    #[test]
    fn what_counts_a_person_says_nothing_of_what_is_left_out(
        hidden in prop::collection::vec("[a-c]{1,2}", 4),
        other in prop::collection::vec("[a-c]{1,2}", 4),
        before in prop::collection::vec(prop::collection::vec("[a-c]{1,2}", 4), 0..6),
        left in prop::sample::subsequence(vec!["advertiser.name", "advertiser.handle", "text", "landing_domain"], 0..=4),
    ) {
        let mut giving = Giving::default();
        for part in &left {
            giving.trim("k", part, false, false);
        }
        let mut counted = Counted::default();
        for words in &before {
            let mut record = generalise(&stored(words, (18, 24), 1), &study());
            let first = counted.first(&record);
            (record.first_for_ad, record.first_for_advertiser) = (first.ad, first.advertiser);
            counted.count(&record);
        }
        let shown = |words: &[String]| trim(&generalise(&stored(words, (18, 24), 1), &study()), &giving.trim_of("k"));
        let (one, two) = (shown(&hidden), shown(&other));
        if one.ad_hash == two.ad_hash && one.advertiser == two.advertiser {
            prop_assert_eq!(counted.first(&one), counted.first(&two));
        }
        if one.advertiser.name.is_none() && one.advertiser.handle.is_none() {
            prop_assert!(!counted.first(&one).advertiser);
        }
    }
}

#[test]
fn the_same_ad_has_the_same_hash_whoever_saw_it() {
    let words = ["Fair Fares", "fairfares", "Vote", "Fair Fares Alliance"].map(String::from);
    let one = stored(&words, (18, 24), 1);
    let mut other = stored(&words, (40, 60), 9);
    other.ad.ad_id = Some("1".into());
    let (one, other) = (generalise(&one, &study()), generalise(&other, &study()));
    assert_eq!(one.ad_hash, other.ad_hash);
}

#[test]
fn what_a_study_does_not_ask_for_stays_and_nothing_tells_what_it_was() {
    let words = ["Fair Fares", "fairfares", "Vote", "Fair Fares Alliance"].map(String::from);
    let mut modest = study();
    modest.asks = vec![Field::Disclosure, Field::Targeting];
    let one = generalise(&stored(&words, (18, 24), 1), &modest);
    let text = serde_json::to_string(&one).unwrap();
    for left in ["fairfares", "Vote", "elm.example", "shop.example", "Scotland"] {
        assert!(!text.contains(left), "{left} leaves in {text}");
    }
    assert_eq!(modest.takes(&one), Ok(()));
    let other = ["Fair Fares", "fairfares", "Stay at home", "Fair Fares Alliance"].map(String::from);
    assert_eq!(
        one.ad_hash,
        generalise(&stored(&other, (18, 24), 1), &modest).ad_hash,
        "a hash tells the words"
    );
    // What is asked for more is refused by the collector, by name.
    let more = generalise(&stored(&words, (18, 24), 1), &study());
    let fields: Vec<String> = modest.takes(&more).unwrap_err().into_iter().map(|it| it.field).collect();
    assert!(fields.contains(&"text".to_owned()) && !fields.contains(&"targeting".to_owned()), "{fields:?}");
}

/// Every kind of reason, by its name in our records and what it may hold beside `name`.
fn kinds() -> Vec<Value> {
    let with = |kind: &str, fields: Value| {
        let mut reason = json!({ "kind": kind, "origin": "dialog_text" });
        reason.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        reason
    };
    let mut kinds = vec![
        with("age", json!({ "min": null, "max": null })),
        with("age", json!({ "min": 13, "max": 17 })),
        with("age", json!({ "min": 26, "max": 41 })),
        with("age", json!({ "min": 41, "max": 26 })),
        with("age", json!({ "min": 18, "max": null })),
        with("age", json!({ "min": null, "max": 30 })),
        with("age", json!({ "min": 70, "max": 80 })),
        with(
            "customer_list",
            json!({ "owner": "Data Ltd", "list": "Members 2026", "match_keys": ["email"] }),
        ),
        with("lookalike", json!({ "seed": "Members 2026" })),
        with("engagement", json!({ "with": "page", "name": "Fair Fares" })),
        with("platform_activity", json!({})),
        with("ranking", json!({})),
        with("unrecognised", json!({ "text": "Something new", "type": "NEW_TYPE" })),
    ];
    kinds.extend(["men", "women", "all"].map(|value| with("gender", json!({ "value": value }))));
    let grains = ["country", "region", "dma", "city", "postal", "radius"].map(Value::from);
    kinds.extend(grains.into_iter().chain([Value::Null]).map(|granularity| {
        with("location", json!({ "name": "Snoring", "granularity": granularity, "scope": "home" }))
    }));
    for kind in [
        "language",
        "interest",
        "behaviour",
        "topic",
        "keyword",
        "event",
        "tv_show",
        "life_event",
        "website_visit",
        "app_activity",
        "store_visit",
        "offline_activity",
        "product_catalogue",
        "page_like",
        "friend_of_page_like",
        "follower_of",
        "follower_lookalike",
        "data_broker",
        "relationship",
        "education",
        "school",
        "field_of_study",
        "employer",
        "industry",
        "company_size",
        "job_title",
        "job_function",
        "seniority",
        "skill",
        "member_group",
        "device",
        "os",
        "carrier",
        "platform",
        "context",
        "unresolved_audience",
    ] {
        kinds.push(with(kind, json!({ "name": "Something" })));
        kinds.push(with(kind, json!({ "name": null, "sensitive": true })));
    }
    kinds
}

/// What is sent may change only together with its version: a collector and a study rely on every byte.
#[test]
fn what_is_sent_stays_as_it_is() {
    let ad = json!({
        "platform": "facebook", "surface": "feed", "ad_id": "2385", "text": "Vote on Thursday",
        "advertiser": { "name": "Fair Fares", "handle": null, "id": "1000", "url": "https://www.facebook.com/1000" },
        "landing_url": "https://shop.example/path?customer=1", "evidence": [], "certainty": "confirmed",
        "disclosure": { "kind": "political", "text": "Paid for by X", "payer": "X", "authorised_by": null },
        "explanation": { "source": "dialog", "reasons": [] },
        "political": { "verdict": "political", "score": 1.0, "basis": ["disclosure"] },
    });
    let mut ads = vec![];
    let mut add = |pointer: &str, value: Value| {
        let mut changed = ad.clone();
        *changed.pointer_mut(pointer).unwrap() = value;
        ads.push(changed);
    };
    for name in ["facebook", "instagram", "linkedin", "reddit", "tiktok", "x", "youtube"] {
        add("/platform", json!(name));
    }
    for name in [
        "feed",
        "right_column",
        "search",
        "marketplace",
        "instream",
        "video",
        "conversation",
        "player",
        "companion",
        "masthead",
        "story",
        "trends",
        "suggestions",
        "shorts",
        "archive",
    ] {
        add("/surface", json!(name));
    }
    for name in [
        "political",
        "issue",
        "eu_ttpa",
        "uk_imprint",
        "us_disclaimer",
        "ca_authorisation",
        "au_authorisation",
        "br_electoral",
        "nz_promoter",
    ] {
        add("/disclosure/kind", json!(name));
    }
    for name in ["confirmed", "likely"] {
        add("/certainty", json!(name));
    }
    for name in ["political", "issue", "not", "unknown"] {
        add("/political/verdict", json!(name));
    }
    add("/political/basis", json!(["disclosure", "known-advertiser", "text"]));
    for name in ["dialog", "platform_json", "page", "attribute", "archive"] {
        add("/explanation/source", json!(name));
    }
    for field in ["surface", "text", "landing_url", "certainty", "disclosure", "explanation"] {
        add(&format!("/{field}"), Value::Null);
    }
    add("/advertiser/name", Value::Null);
    for reasons in kinds().chunks(60) {
        add("/explanation/reasons", json!(reasons));
    }
    let (mut sent, mut ages) = (String::new(), DonorAge::ALL.into_iter().cycle());
    for (ad, sightings) in ads.into_iter().zip((0..12).cycle()) {
        let mut stored = Stored::new(serde_json::from_value(ad).unwrap(), 1_795_478_412_345.0);
        stored.sightings = sightings;
        let about = About { country: Some("GB".into()), age_band: ages.next() };
        let mut record = generalise_about(&stored, &study(), &about);
        (record.program, record.first_for_ad) = ("0.1.0".into(), record.seen == SeenBucket::Once);
        writeln!(sent, "{}", serde_json::to_string(&record).unwrap()).unwrap();
    }
    for (days, ads) in (1..=7).zip([0, 3, 9, 29, 99, 299, 300]) {
        let week =
            Week { platform: Platform::X, week: "2026-W47".into(), days, ads, political: 4, kept_back: 0 };
        let about = About { country: None, age_band: ages.next() };
        let mut coverage = cover(&week, &study(), &about).coverage;
        coverage.program = "0.1.0".into();
        writeln!(sent, "{}", serde_json::to_string(&coverage).unwrap()).unwrap();
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/donated.ndjson");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(path, &sent).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == sent, "{path} differs; UPDATE_SNAPSHOTS=1 writes it anew, then read it");
}
