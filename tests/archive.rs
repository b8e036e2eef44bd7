//! Data downloads: the layouts that are documented, against what they must give; damaged and foreign files; a zip.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::indexing_slicing, reason = "tests may")]

use std::io::{Cursor, Write as _};
use std::path::PathBuf;
use std::{env, fs};

use sightline::read::archive::Import;
use sightline::record::reason::Kind;
use sightline::{Ad, Platform};

fn captures() -> Option<PathBuf> {
    let root = env::var_os("SIGHTLINE_CAPTURES")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/captures"), PathBuf::from);
    if root.is_dir() {
        return Some(root);
    }
    println!("!!! SKIPPED: no captures at {}; set SIGHTLINE_CAPTURES", root.display());
    None
}

fn import(name: &str, bytes: &[u8]) -> Import {
    let mut import = Import::new();
    import.chosen(name, bytes, &mut |_| true);
    import
}

/// Ads and choosers as `platform advertiser/text`, traits as `platform kind name`, in order.
fn flat(import: Import) -> Vec<String> {
    let line = |ad: &Ad| {
        let mut out = Vec::new();
        let reasons = ad.explanation.iter().flat_map(|it| &it.reasons).map(|reason| {
            let value = serde_json::to_value(&reason.kind).unwrap();
            let name = ["name", "text", "value", "min"]
                .iter()
                .find_map(|key| value.get(*key).filter(|it| !it.is_null()));
            format!(
                "{}={}",
                value["kind"].as_str().unwrap(),
                name.map_or_else(|| "-".into(), ToString::to_string)
            )
        });
        let who = ad.advertiser.name.as_deref().or(ad.text.as_deref()).or(ad.ad_id.as_deref());
        let reasons: Vec<String> = reasons.collect();
        out.push(format!("{} {}: {}", ad.platform.id(), who.unwrap_or("-"), reasons.join(" ")));
        out
    };
    import.records().flat_map(|met| line(&met.ad)).collect()
}

#[test]
fn a_list_with_a_plain_name_is_somebodys_only_where_something_says_so() {
    let interests = r#"{"topics_v2": [{"name": "Cats"}]}"#;
    let tiktok = r#"{"Interests": "Cats|Dogs"}"#;
    for (name, text, records) in [
        // A diary of cats, chosen by mistake.
        ("x.json", r#"{"topics": ["Cats"], "Interests": "A|B", "history_v2": [{"title": "x"}]}"#, 0),
        ("cats", r#"{"topics": ["Cats"]}"#, 0),
        ("x.json", interests, 0),
        ("x.json", tiktok, 0),
        ("x.json", r#"{"bcts": ["Cats"]}"#, 0),
        // Its name says it, or another list in it.
        ("ads_interests.json", interests, 1),
        ("Copy of ads_interests (2).json", interests, 1),
        ("user_data_tiktok.json", tiktok, 1),
        ("x.json", r#"{"topics_v2": [{"name": "Cats"}], "inferred_topics_v2": [{"name": "Dogs"}]}"#, 1),
        // So does a label.
        (
            "x.json",
            r#"{"label_values": [{"label": "A list uploaded or used by the advertiser", "vec": [{"value": "Elm"}]}]}"#,
            1,
        ),
    ] {
        let read = import(name, text.as_bytes());
        assert_eq!(read.records().count(), records, "{name}: {text}");
        // What is left out is named, and no file counts as read of which nothing was.
        assert_eq!(read.read, u32::from(records > 0), "{name}: {text}");
        assert_eq!(
            read.problems.iter().filter(|said| said.contains("left out")).count(),
            1 - records,
            "{name}: {:?}",
            read.problems
        );
    }
    let said = import("x.json", br#"{"topics": ["Cats"], "bcts": ["Dogs"]}"#).problems;
    assert!(
        said[0].starts_with("x.json: nothing in it says") && said[0].contains("“bcts”, “topics”"),
        "{said:?}"
    );
    assert!(!said[0].contains("Cats"));
}

#[test]
fn every_documented_layout() {
    let Some(root) = captures() else { return };
    let expect: [(&str, &[&str]); 12] = [
        (
            "facebook-ad_preferences.json",
            &["facebook -: interest=\"Politics and social issues\" interest=\"Gardening\""],
        ),
        (
            "facebook-ads_interests.json",
            &["facebook -: interest=\"Politics\" interest=\"Environmentalism\" interest=\"Café\""],
        ),
        (
            "facebook-advertisers_using_your_activity_or_information.json",
            &["facebook Example Party: customer_list=-", "facebook Café Example: website_visit=-"],
        ),
        ("google-takeout-youtube-watch-history.json", &["youtube Vote Example 2026: "]),
        ("instagram-ads_viewed-2025.json", &["instagram example_party: "]),
        ("instagram-ads_viewed-old.json", &["instagram example_party: "]),
        (
            "instagram-advertisers_using_your_activity_or_information.json",
            &["instagram Example Party: customer_list=-"],
        ),
        (
            "tiktok-user_data_tiktok.json",
            &["tiktok Example shop sale: ", "tiktok -: interest=\"Comedy\" interest=\"News\""],
        ),
        (
            "linkedin-Ad_Targeting.csv",
            &[
                "linkedin -: age=35 employer=\"Example Org\" company_size=\"51-200\" os=\"Windows\" job_function=\"Education\" \
               interest=\"Politics\" interest=\"News\" language=\"en_US\" behaviour=\"Frequent Contributor\" \
               location=\"Springfield\" seniority=\"Senior\" job_title=\"Teacher\" unrecognised=\"12\"",
            ],
        ),
        ("linkedin-Ads Clicked.csv", &["linkedin 123456789: "]),
        ("linkedin-Inferences_about_you.csv", &["linkedin -: interest=\"Interested in politics\""]),
        ("linkedin-LAN Ads Engagement.csv", &["linkedin 123456789: context=\"example.com\""]),
    ];
    for (file, wanted) in expect {
        let found = import(file, &fs::read(root.join("archives").join(file)).unwrap());
        assert_eq!(found.problems, Vec::<String>::new(), "{file}");
        assert_eq!(flat(found), wanted, "{file}");
        println!("{file:<58} {:>3} / {:>3} /   0", wanted.len(), wanted.len());
    }
}

#[test]
fn the_download_of_x() {
    let Some(root) = captures() else { return };
    let mut all = Import::new();
    for file in ["ad-impressions.js", "ad-engagements.js", "personalization.js"] {
        all.file(file, fs::read(root.join("x/archive").join(file)).unwrap().as_slice(), &mut |_| true);
    }
    assert_eq!((all.read, all.problems.len()), (3, 0), "{:?}", all.problems);
    // Counted with another program: eight impressions of ads with a number, and ten engagements, each with what was shown.
    let shown: u32 = all.met().filter(|met| met.ad.ad_id.is_some()).map(|met| met.impressions).sum();
    assert_eq!((shown, all.files[1].entries), (8, 10));
    assert!(all.met().filter(|met| met.ad.ad_id.is_some()).all(|met| met.seen.is_some()));
    let traits = &all.traits["x"];
    let has = |kind: &Kind| traits.iter().any(|reason| reason.kind == *kind);
    assert!(has(&Kind::Interest { name: Some("COVID-19".into()) }));
    assert!(has(&Kind::Age { min: Some(13), max: Some(54) }));
    assert!(all.met().any(|met| met.ad.advertiser.handle.as_deref() == Some("Spotify")));
    let printed = {
        let records: Vec<_> = all.records().map(sightline::read::archive::Met::dated).collect();
        serde_json::to_string(&records).unwrap()
    };
    assert!(!printed.contains("birthDate"));
}

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ADVERTISERS: &str = r#"{"custom_audiences_all_types_v2":[{"advertiser_name":"Elm Party","has_data_file_custom_audience":true}]}"#;
const IMPRESSIONS: &str = r#"window.YTD.ad_impressions.part0 = [{"ad":{"adsUserData":{"adImpressions":{"impressions":[{"promotedTweetInfo":{"tweetId":"7","tweetText":"Vote"},"advertiserInfo":{"advertiserName":"Oak","screenName":"@oak"},"impressionTime":"2026-01-02 03:04:05"}]}}}}]"#;

#[test]
fn of_a_zip_only_what_is_about_ads_is_opened() {
    let zip = packed(&[
        ("messages/inbox/friend/message_1.json", "{ this would not even parse"),
        ("ads_information/advertisers_using_your_activity_or_information.json", ADVERTISERS),
        ("data/ad-impressions.js", IMPRESSIONS),
        ("data/ad-impressions-part1.js", IMPRESSIONS),
        ("photos/cat.jpg", "\u{0}"),
    ]);
    let mut found = Import::new();
    found.zip("download.zip", Cursor::new(zip), &mut |_| true);
    assert_eq!((found.read, found.skipped, found.problems.len()), (3, 2, 0), "{:?}", found.problems);
    assert_eq!(found.met().nth(1).unwrap().impressions, 2, "both parts hold the same ad");
    assert_eq!(flat(found), ["facebook Elm Party: customer_list=-", "x Oak: "]);
}

#[test]
fn damaged_half_and_foreign_files() {
    let check = |name: &str, bytes: &[u8], kept: usize, says: &str| {
        let found = import(name, bytes);
        assert_eq!(found.len(), kept, "{name}");
        assert!(
            found.problems.len() == 1 && found.problems[0].contains(says),
            "{name}: {:?}",
            found.problems
        );
        assert!(found.problems[0].contains(name), "{:?}", found.problems);
    };
    let half = IMPRESSIONS.replace("}]}}}}]", "}]}}}},{\"ad\":{\"ads");
    check("ad-impressions.js", half.as_bytes(), 1, "what stood before was kept");
    check("ad-impressions.js", b"", 0, "the file is empty");
    check("holiday.txt", b"hello", 0, "choose the zip");
    check("Ad_Targeting.csv", b"Notes:\n\nnothing here\n", 0, "none of the known headers");
    check("something.json", br#"[{"other":1},{"other":2}]"#, 0, "2 entries have a shape");
    check("something.json", b"\xff\xfe not json", 0, "nothing of it could be read");
    let mut found = Import::new();
    found.zip("broken.zip", Cursor::new(b"PK\x03\x04 and then nothing".to_vec()), &mut |_| true);
    assert!(found.problems[0].contains("broken.zip"), "{:?}", found.problems);
    // Notes and a byte order mark before the header are no damage.
    let found = import("Inferences_about_you.csv", "\u{FEFF}Notes:\n\"A, quoted\"\n\nCategory,Type of inference,Description,Inference\nx,Elm lover,d,Yes\nx,Oak lover,d,No\n".as_bytes());
    assert_eq!(found.problems, Vec::<String>::new());
    assert_eq!(found.traits["linkedin"].len(), 1);
}

#[test]
fn a_person_may_stop_and_keeps_what_was_read() {
    let one = IMPRESSIONS.split_once('[').unwrap().1.trim_end_matches(']');
    let text = format!("x = [{}]", vec![one; 20_000].join(","));
    let mut found = Import::new();
    let mut bytes = 0;
    found.chosen("ad-impressions.js", text.as_bytes(), &mut |more| {
        bytes += more;
        bytes < 1_000_000
    });
    assert!(found.stopped && found.problems.is_empty());
    assert!(
        found.met().next().unwrap().impressions > 1_000 && found.met().next().unwrap().impressions < 20_000
    );
}

#[test]
fn an_ad_of_a_download_and_the_same_ad_in_a_feed_are_one() {
    let mut ad = import("ad-impressions.js", IMPRESSIONS.as_bytes()).records().next().unwrap().ad;
    let feed = r#"{"itemContent":{"itemType":"TimelineTweet","tweet_results":{"result":{"rest_id":"7","legacy":{"full_text":"Vote"}}},"promotedMetadata":{"impressionId":"1","disclosureType":"NoDisclosure","advertiser_results":{"result":{"rest_id":"2","core":{"name":"Oak","screen_name":"oak"}}}}}}"#;
    let met = sightline::read_and_judge(sightline::read::rules::RuleSet::bundled(), feed, Some(Platform::X))
        .ads
        .remove(0);
    assert_eq!(ad.content_key(), met.content_key());
    ad.merge(met);
    assert_eq!(ad.evidence.len(), 3, "{:?}", ad.evidence);
}

/// What is read of a zip.
fn read_zip(bytes: &[u8]) -> Vec<String> {
    let mut import = Import::new();
    import.zip("download.zip", Cursor::new(bytes), &mut |_| true);
    let mut lines = flat(import);
    lines.sort();
    lines
}

const WATCHED: &str = r#"[{"header":"YouTube","title":"Elm","titleUrl":"https://www.youtube.com/watch?v=aaaaaaaaaaa","subtitles":[{"name":"Elm Party","url":"https://www.youtube.com/channel/UC1"}],"time":"2026-01-02T03:04:05Z","products":["YouTube"],"details":[{"name":"From Google Ads"}]}]"#;

#[test]
fn files_are_known_by_what_they_hold() {
    let named = read_zip(&packed(&[
        ("ads_information/advertisers_using_your_activity_or_information.json", ADVERTISERS),
        ("data/ad-impressions.js", IMPRESSIONS),
        ("Takeout/YouTube/history/watch-history.json", WATCHED),
    ]));
    assert_eq!(named.len(), 3, "{named:?}");
    // Other names, other folders, another order.
    let renamed = read_zip(&packed(&[
        ("Takeout/我的活动/我的活动记录.json", WATCHED),
        ("a.js", IMPRESSIONS),
        ("informacion/anunciantes.json", ADVERTISERS),
    ]));
    assert_eq!(renamed, named);
    // What looks like an ad and is none: no list that says so.
    let liked = r#"[{"label_values":[{"label":"URL","href":"https://www.instagram.com/p/Z/","value":"https://www.instagram.com/p/Z/"}]}]"#;
    let harmless = read_zip(&packed(&[
        ("likes/liked_posts.json", liked),
        ("messages/inbox.json", r#"{"messages":[{"content":"hi"}]}"#),
    ]));
    assert_eq!(harmless, Vec::<String>::new());
}

#[test]
fn a_zip_cut_off_anywhere_gives_the_files_that_are_whole() {
    let bytes = packed(&[
        ("data/ad-impressions.js", IMPRESSIONS),
        ("watch-history.json", WATCHED),
        ("advertisers_x.json", ADVERTISERS),
    ]);
    let all = read_zip(&bytes);
    let mut most = 0;
    for end in (0..bytes.len()).step_by(7) {
        let found = read_zip(bytes.get(..end).unwrap());
        assert!(found.iter().all(|line| all.contains(line)), "something was made up at {end}: {found:?}");
        assert!(found.len() >= most, "at {end} less is read than before it");
        most = found.len();
    }
    assert_eq!(most, 3, "only the end was missing");
    // A byte that is another costs its own file at the most.
    for at in (0..bytes.len()).step_by(11) {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x20;
        let found = read_zip(&damaged);
        assert!(
            found.iter().filter(|line| all.contains(line)).count() >= 1,
            "a byte at {at} cost everything: {found:?}"
        );
    }
}

/// Takeout's watch history in its two forms. `(verb, from, products, title, video, channel)` of each entry; `from` is empty for
/// what is no ad.
fn takeout(entries: &[(&str, &str, &str, &str, &str, &str)]) -> (String, String) {
    let html = entries.iter().map(|(verb, from, products, title, video, channel)| {
        let details = if from.is_empty() { String::new() } else { format!("<b>Details:</b><br>&emsp;{from}<br>") };
        format!(
            r#"<div class="outer-cell mdl-cell mdl-cell--12-col mdl-shadow--2dp"><div class="mdl-grid"><div class="header-cell mdl-cell mdl-cell--12-col"><p class="mdl-typography--title">YouTube<br></p></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1">{verb}&nbsp;<a href="https://www.youtube.com/watch?v={video}">{title}</a><br><a href="https://www.youtube.com/channel/{channel}">Ulmen &amp; Eichen</a><br>2 Jan 2026, 03:04:05 MEZ<br></div><div class="content-cell mdl-cell mdl-cell--6-col mdl-typography--body-1 mdl-typography--text-right"></div><div class="content-cell mdl-cell mdl-cell--12-col mdl-typography--caption"><b>{products}:</b><br>&emsp;YouTube<br>{details}<b>Why is this here?</b><br>&emsp;This activity was saved to your Google Account because the following settings were on:&nbsp;YouTube watch history.&nbsp;You can control these settings &nbsp;<a href="https://myaccount.google.com/activitycontrols">here</a>.</div></div></div>"#
        )
    });
    let json = entries.iter().map(|(verb, from, _, title, video, channel)| {
        let details = if from.is_empty() { String::new() } else { format!(r#","details":[{{"name":"{from}"}}]"#) };
        let title = if *verb == "Watched" { format!("Watched {title}") } else { (*title).to_owned() };
        format!(
            r#"{{"header":"YouTube","title":"{title}","titleUrl":"https://www.youtube.com/watch?v={video}","subtitles":[{{"name":"Ulmen & Eichen","url":"https://www.youtube.com/channel/{channel}"}}],"time":"2026-01-02T03:04:05Z","products":["YouTube"]{details}}}"#
        )
    });
    // The style sheet that stands before everything is that long.
    let style = ".mdl-grid{display:flex}.mdl-typography--caption{margin:0}".repeat(2_600);
    let head = format!(
        r#"<html><head><title>History</title><style>{style}</style></head><body><div class="mdl-grid">"#
    );
    (
        format!("{head}{}</div></body></html>", html.collect::<String>()),
        format!("[{}]", json.collect::<Vec<_>>().join(",")),
    )
}

#[test]
fn takeout_s_html_gives_the_ads_its_json_gives() {
    let many = vec![("Watched", "", "Products", "A film", "aaaaaaaaaa0", "UC0"); 300];
    let english = [
        &[("Watched", "From Google Ads", "Products", "Vote for elms", "aaaaaaaaaa1", "UC1")][..],
        &many,
        &[("Watched", "From Google Ads", "Products", "Oaks", "aaaaaaaaaa2", "UC2")],
    ]
    .concat();
    let german = [
        ("angesehen", "Von Google Anzeigen", "Produkte", "Wählt die Ulme", "aaaaaaaaaa3", "UC3"),
        ("angesehen", "", "Produkte", "Ein Film", "aaaaaaaaaa4", "UC4"),
    ];
    for (entries, count) in [(&english[..], 2), (&german[..], 1)] {
        let (html, json) = takeout(entries);
        let (of_html, of_json) =
            (import("watch-history.html", html.as_bytes()), import("watch-history.json", json.as_bytes()));
        assert_eq!(of_html.problems, Vec::<String>::new());
        assert_eq!(of_html.len(), count);
        assert_eq!(
            of_html.met().map(|met| met.ad).collect::<Vec<_>>(),
            of_json.met().map(|met| met.ad).collect::<Vec<_>>()
        );
        let shown: Vec<_> = of_html.met().map(|met| met.seen).collect();
        assert_eq!(
            shown,
            vec![Some((1_767_319_445_000.0, 1_767_319_445_000.0)); count],
            "an hour ahead of UTC"
        );
    }
    // A clock whose zone nobody names could be any.
    let (html, _) = takeout(&english);
    let found = import("watch-history.html", html.replace(" MEZ", " XYZ").as_bytes());
    assert!(found.len() == 2 && found.met().all(|met| met.seen.is_none()));
    assert!(
        found.problems.len() == 1 && found.problems[0].contains("when 2 of its ads"),
        "{:?}",
        found.problems
    );
}

#[test]
fn what_was_watched_is_no_ad_whatever_it_is_called() {
    let cell = |header: &str, content: &str, caption: &str| {
        format!(
            r#"<div class="outer-cell mdl-cell"><div class="header-cell"><p>{header}<br></p></div><div class="content-cell mdl-cell--6-col">{content}<br></div><div class="content-cell mdl-typography--caption">{caption}</div></div>"#
        )
    };
    let why =
        r#"<b>Why is this here?</b><br>Google によるもの。<a href="https://myaccount.google.com/x">here</a>"#;
    let watched =
        |title: &str| format!(r#"Watched <a href="https://www.youtube.com/watch?v=aaaaaaaaaa1">{title}</a>"#);
    let products = |name: &str| format!("<b>Products:</b><br>&emsp;{name}<br>");
    for page in [
        cell(
            "Google Play Store",
            r#"Used <a href="https://play.google.com/x?id=youtube">YouTube</a>"#,
            &format!("{}{why}", products("Google Play Store")),
        ),
        cell(
            "YouTube",
            &watched("Google Pixel 9  Review\u{a0}now"),
            &format!("{}{why}", products("YouTube")),
        ),
        cell("YouTube", &watched("From Google Ads"), &products("YouTube")),
    ] {
        assert!(import("watch-history.html", page.as_bytes()).is_empty(), "{page}");
    }
    let ad = cell(
        "YouTube",
        &watched("A film"),
        &format!("{}<b>Details:</b><br>From Google Ads<br>{why}", products("YouTube")),
    );
    assert_eq!(import("watch-history.html", ad.as_bytes()).len(), 1);
}

#[test]
fn ads_of_google_outside_youtube_are_google_s() {
    // What a detail says, and whether it is an ad's (1), is not known (0 and left out), or says nothing of the kind.
    for (detail, ads, unread) in [
        ("From Google Ads", 1, 0),
        ("Von Google Anzeigen", 1, 0),
        ("De Google Ads", 1, 0),
        ("Google Adsista", 1, 0),
        ("Google 広告から", 1, 0),
        ("من إعلانات Google", 1, 0),
        ("From Google Assistant", 0, 1),
        ("Using a reminder about an ad", 0, 0),
        ("At home", 0, 0),
    ] {
        let json = format!(
            r#"[{{"header":"Search","title":"Visited Elm Party","titleUrl":"https://www.google.com/aclk?adurl=https://elm.example/vote","subtitles":[{{"name":"Near Elmtown"}}],"time":"2026-01-02T03:04:05Z","products":["Search"],"details":[{{"name":"{detail}"}}]}}]"#
        );
        let html = format!(
            r#"<div class="outer-cell mdl-cell"><div class="header-cell"><p>Search<br></p></div><div class="content-cell">Visited&nbsp;<a href="https://www.google.com/aclk?adurl=https://elm.example/vote">Elm Party</a><br>2 Jan 2026, 03:04:05 UTC<br></div><div class="content-cell mdl-typography--caption"><b>Products:</b><br>&emsp;Search<br><b>Details:</b><br>&emsp;{detail}<br></div></div>"#
        );
        for (name, text) in [("MyActivity.json", json), ("MyActivity.html", html)] {
            let read = import(name, text.as_bytes());
            assert_eq!((read.len(), read.files[0].unread), (ads, unread), "{name}: {detail}");
            for met in read.met() {
                assert_eq!(met.ad.platform, Platform::Google);
                assert_eq!(met.ad.text.as_deref(), Some("Elm Party"));
                assert_eq!(met.ad.landing_url.as_deref(), Some("https://elm.example/vote"));
                assert_eq!(met.ad.advertiser, sightline::Advertiser::default(), "a place is no advertiser");
                assert_eq!(met.seen, Some((1_767_323_045_000.0, 1_767_323_045_000.0)));
            }
        }
    }
    // An ad of which neither title nor address is told is counted.
    let bare = r#"[{"header":"Ads","title":"https://x.example/1","titleUrl":"https://www.google.com/aclk?sa=1","time":"2026-01-02T03:04:05Z","details":[{"name":"From Google Ads"}]}]"#;
    let read = import("MyActivity.json", bare.as_bytes());
    assert_eq!((read.len(), read.files[0].unread), (0, 1));
}

#[test]
fn other_html_is_named_and_gives_nothing() {
    for text in [
        "<html><body><table><tr><td>x</td></tr></table></body></html>",
        "<div class='outer-cell'><div class='content-cell'>",
    ] {
        let found = import("x.html", text.as_bytes());
        assert!(found.is_empty() && found.read == 0 && (found.html == 1 || found.problems.len() == 1));
    }
    // An entry without end costs itself only.
    let (html, _) = takeout(&[("Watched", "From Google Ads", "Products", "Elms", "aaaaaaaaaa1", "UC1")]);
    let long = format!("<div class=\"outer-cell\">{}{html}", "x".repeat(400_000));
    assert_eq!(import("watch-history.html", format!("{html}{long}").as_bytes()).len(), 1);
}
