//! The program as a person calls it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "tests may")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(path)
}

fn sightline(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_sightline")).args(args).output().unwrap()
}

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&output.stdout), text(&output.stderr))
}

/// A folder of its own for a test, empty at its start.
fn scratch(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn stats_count_every_platform_and_name_what_could_not_be_read() {
    let broken = scratch("stats").join("broken.json");
    fs::write(&broken, "{ not json").unwrap();
    let fixtures = project("tests/fixtures");
    let output = sightline(&["read", "--stats", text(&fixtures), text(&broken)]);
    let (out, err) = said(&output);
    for name in ["facebook", "instagram", "\nx ", "youtube", "tiktok", "linkedin", "reddit"] {
        assert!(out.contains(name), "no {name} in:\n{out}");
    }
    assert!(err.contains("broken.json"), "{err}");
    assert!(!output.status.success(), "a file that could not be read is a failure");
}

#[test]
fn ads_are_printed_one_a_line() {
    let output = sightline(&["read", text(&project("tests/fixtures/reddit/feed/page.html"))]);
    let (out, err) = said(&output);
    assert!(output.status.success() && err.is_empty(), "{err}");
    let lines: Vec<serde_json::Value> = out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 4);
    assert!(lines.iter().all(|ad| ad["platform"] == "reddit"));
}

/// A download of X with two ads, of different days.
fn download(name: &str) -> PathBuf {
    let folder = scratch(name);
    let impression = |id: &str, who: &str, at: &str| {
        format!(
            r#"{{"deviceInfo":{{"osType":"Ios"}},"displayLocation":"TimelineHome","promotedTweetInfo":{{"tweetId":"{id}","tweetText":"Vote","urls":[],"mediaUrls":[]}},"advertiserInfo":{{"advertiserName":"{who}","screenName":"@{who}"}},"impressionTime":"{at}"}}"#
        )
    };
    let (elm, oak) =
        (impression("1", "elm", "2026-09-01 10:00:00"), impression("2", "oak", "2026-11-02 10:00:00"));
    let again = impression("2", "oak", "2026-11-03 12:30:00");
    fs::write(
        folder.join("ad-impressions.js"),
        format!(
            r#"window.YTD.ad_impressions.part0 = [{{"ad":{{"adsUserData":{{"adImpressions":{{"impressions":[{elm},{oak},{again}]}}}}}}}}]"#
        ),
    )
    .unwrap();
    folder
}

#[test]
fn records_of_a_download_say_when_and_how_often() {
    let folder = download("dated");
    let lines = |args: &[&str]| -> Vec<serde_json::Value> {
        let output = sightline(&[&["import"], args, &[text(&folder)]].concat());
        let (out, err) = said(&output);
        assert!(output.status.success() && err.is_empty(), "{err}");
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let all = lines(&[]);
    assert_eq!(all.len(), 2);
    assert_eq!(
        (&all[1]["first_seen"], &all[1]["last_seen"], &all[1]["impressions"]),
        (&"2026-11-02T10:00:00Z".into(), &"2026-11-03T12:30:00Z".into(), &2.into())
    );
    let recent = lines(&["--since", "2026-11-01"]);
    assert_eq!((recent.len(), &recent[0]["advertiser"]["name"]), (1, &"oak".into()));
    assert_eq!(lines(&["--platform", "facebook"]).len(), 0);
    assert!(!sightline(&["import", "--since", "yesterday", text(&folder)]).status.success());
}

#[test]
fn a_download_is_written_as_a_table_and_each_file_accounted_for() {
    let folder = download("table");
    let output = sightline(&["import", "--csv", "--files", text(&folder)]);
    let (out, err) = said(&output);
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3, "{out}");
    assert!(lines[0].starts_with("platform,") && lines[2].contains("2026-11-03T12:30:00Z,2"), "{out}");
    assert!(err.contains("ad-impressions.js: read 3,"), "{err}");
}

#[test]
fn rules_are_checked_signed_opened_and_compared() {
    let folder = scratch("rules");
    let rules = project("rules");
    let (secret, signed) = (folder.join("secret"), folder.join("out.rules"));
    let ok = |args: &[&str]| {
        let output = sightline(args);
        let (out, err) = said(&output);
        assert!(output.status.success(), "{args:?}: {err}");
        out
    };
    let refused = |args: &[&str], why: &str| {
        let output = sightline(args);
        let (_, err) = said(&output);
        assert!(!output.status.success() && err.contains(why), "{args:?}: {err}");
    };
    assert!(ok(&["rules", "check", text(&rules)]).contains("passes its own tests"));
    let key = ok(&["rules", "key", text(&secret)]).trim().to_owned();
    assert_eq!(key.len(), 64);
    refused(&["rules", "key", text(&secret)], "secret");
    ok(&["rules", "sign", text(&rules), "--key", text(&secret), "--out", text(&signed)]);
    assert!(ok(&["rules", "check", text(&signed), "--key", &key]).contains("version 1"));
    refused(&["rules", "check", text(&signed), "--key", &"0".repeat(64)], "out.rules");

    // A change that a platform's own examples contradict is refused before anybody can sign it.
    let changed = folder.join("changed");
    fs::create_dir(&changed).unwrap();
    for entry in fs::read_dir(&rules).unwrap().flatten().filter(|entry| entry.path().is_file()) {
        fs::copy(entry.path(), changed.join(entry.file_name())).unwrap();
    }
    let reddit = changed.join("reddit.toml");
    let before = fs::read_to_string(&reddit).unwrap();
    fs::write(&reddit, before.replace("shreddit-ad-post", "shreddit-renamed")).unwrap();
    let diff = ok(&["rules", "diff", text(&rules), text(&changed)]);
    assert!(diff.contains("shreddit-renamed") && diff.lines().count() < 20, "{diff}");
    fs::write(&reddit, before.replace("ads = 1", "ads = 7")).unwrap();
    refused(&["rules", "check", text(&changed)], "reddit");
    fs::write(&reddit, before.replace("family = \"markup\"", "family = \"marcup\"")).unwrap();
    refused(&["rules", "check", text(&changed)], "marcup");
}

#[test]
fn ads_are_classified_by_declaration_then_by_words_and_say_which() {
    let file = scratch("classify").join("ads.ndjson");
    let lines = [
        r#"{"id":"1","text":"Two kettles for the price of one, this weekend only in our shop","lang":"en"}"#,
        r#"{"id":"2","text":"Two kettles for the price of one","disclaimer":"Paid for by Elm PAC","lang":"en"}"#,
        r#"{"id":"3","text":"Vote for our candidate on election day. Tell the senator to protect health care, sign the petition against the tax bill in Congress and defend our democracy.","lang":"en-US"}"#,
        r#"{"id":"4","text":"電車は今日も時間通りに来ました。投票に行きましょう。","lang":"ja"}"#,
        "{ broken",
    ];
    fs::write(&file, lines.join("\n")).unwrap();
    let output = sightline(&["classify", text(&file)]);
    let (out, err) = said(&output);
    assert!(!output.status.success() && err.contains("ads.ndjson: line 5"), "{err}");
    let answers: Vec<serde_json::Value> =
        out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let short: Vec<_> = answers
        .iter()
        .map(|it| (it["id"].as_str().unwrap(), it["political"].as_bool(), it["basis"][0].as_str()))
        .collect();
    assert_eq!(
        short,
        [
            ("1", Some(false), Some("text")),
            ("2", Some(true), Some("disclosure")),
            ("3", Some(true), Some("text")),
            ("4", None, None)
        ]
    );
    // The words shown are words of the ad.
    for word in answers[2]["words"].as_array().unwrap() {
        assert!(lines[2].to_lowercase().contains(word.as_str().unwrap()), "{word}");
    }
}

#[test]
fn a_new_case_is_written_once_and_says_what_to_do() {
    let root = scratch("scaffold");
    fs::create_dir_all(root.join("tests/reference/feeds/07-old")).unwrap();
    let new =
        |platform: &str| sightline(&["rules", "new", platform, "story", "big-label", "--root", text(&root)]);
    let (out, err) = said(&new("facebook"));
    assert!(
        err.is_empty() && out.contains("rules/facebook.toml") && out.contains("surface = \"story\""),
        "{out}{err}"
    );
    for file in [
        "tests/reference/feeds/08-facebook-big-label/input.html",
        "tests/reference/feeds/08-facebook-big-label/expected.json",
        "tests/fixtures/facebook/story-big-label/page.html",
    ] {
        assert!(root.join(file).is_file(), "{file}");
    }
    let again = new("facebook");
    assert!(!again.status.success() && said(&again).1.contains("there already"));
    let unknown = new("myspace");
    assert!(!unknown.status.success() && said(&unknown).1.contains("facebook"));
}

#[test]
fn receipts_are_checked_a_donation_a_line() {
    let secret = "07".repeat(32);
    let (tag, stored) = (donation::Envelope::tag(&secret), "b".repeat(64));
    let receipt = donation::Receipt::Stored { tag: &tag, digest: &stored }.sign(&[9; 32]);
    let given = donation::Donated {
        week: "2026-W48".into(),
        advertiser: "Elm\u{1b}[31m Party".into(),
        collector: "https://c.example".into(),
        key: donation::signed::public(&[9; 32]),
        confirms: donation::Confirms::Stored,
        receipt,
        stored,
        tag,
        ..donation::Donated::default()
    };
    let path = scratch("receipts").join("receipts.json");
    let check = |given: &donation::Donated| {
        let file = donation::Receipts::new("0.1.0", vec![given.clone()]);
        fs::write(&path, serde_json::to_string(&file).unwrap()).unwrap();
        let output = sightline(&["receipts", text(&path)]);
        (output.status.code(), said(&output))
    };
    let (code, (out, _)) = check(&given);
    assert!(code == Some(0) && out.contains("stored, signed") && out.lines().count() == 1, "{out}");
    assert!(!out.contains('\u{1b}'), "a name steers the terminal");
    let (code, (out, _)) = check(&donation::Donated { stored: "c".repeat(64), ..given.clone() });
    assert!(code == Some(2) && out.contains("NOT SIGNED BY THE COLLECTOR"), "{out}");
    let (code, (out, err)) = check(&donation::Donated { tag: "x".into(), ..given });
    assert!(code == Some(2) && out.is_empty() && err.contains("receipts[0].tag"), "{err}");
}
