//! Explanations against what platforms really said, with the gold beside it. Each form counts found / expected /
//! wrong; a criterion we give and the gold lacks is wrong, a text we keep as unrecognised is not.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "tests may"
)]

use std::{env, fs, io::Read as _, path::PathBuf};

use serde_json::Value;
use sightline::read::explain;
use sightline::record::reason::{Explanation, Kind};

fn capture(name: &str) -> Option<Vec<u8>> {
    let root = env::var_os("SIGHTLINE_CAPTURES")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/captures"), PathBuf::from);
    let read = fs::read(root.join(name));
    if read.is_err() {
        println!("!!! SKIPPED: no captures at {}; set SIGHTLINE_CAPTURES", root.display());
    }
    read.ok()
}

/// A reason as flat text, with the fields that the gold compares.
fn flat(kind: &Kind) -> Option<String> {
    let value = serde_json::to_value(kind).unwrap();
    let name = |key: &str| value[key].as_str().unwrap_or("-").to_owned();
    Some(match kind {
        Kind::Unrecognised { .. } => return None,
        Kind::Age { min, max } => format!("age {min:?} {max:?}"),
        Kind::Gender { .. } => format!("gender {}", name("value")),
        Kind::Location { scope: Some(sightline::record::reason::Scope::NearBusiness), .. } => {
            "near_business".into()
        }
        Kind::Location { .. } => format!("location {} {}", name("name"), name("scope")),
        Kind::CustomerList { .. } => format!("customer_list {}", name("owner")),
        _ => format!("{} {}", value["kind"].as_str().unwrap(), name("name")),
    })
}

fn gold(criterion: &Value) -> String {
    let kind = criterion["type"].as_str().unwrap();
    let value = criterion["value"].as_str().unwrap_or("-");
    let age = |key: &str| criterion[key].as_u64().map(|age| age as u8);
    match kind {
        "age" => format!("age {:?} {:?}", age("min"), age("max")),
        "location" => format!("location {value} {}", criterion["mode"].as_str().unwrap_or("-")),
        "near_business" => kind.into(),
        "customer_list" => format!("customer_list {}", criterion["owner"].as_str().unwrap_or("-")),
        "lookalike" => "lookalike -".into(),
        _ => {
            let ours = match kind {
                "website_or_app" => "website_visit",
                "facebook_activity" => "platform_activity",
                "data_provider" => "data_broker",
                "segment" => "behaviour",
                "friends_of_page_likers" => "friend_of_page_like",
                "education_level" => "education",
                same => same,
            };
            format!("{ours} {value}")
        }
    }
}

#[test]
fn dialogs_of_2017_to_2019() {
    let Some(packed) = capture("facebook/text-explanations-2017-2019.ndjson.gz") else { return };
    let mut text = String::new();
    flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
    let (mut found, mut expected, mut wrong, mut dialogs, mut kept) = (0, 0, 0, 0, 0);
    for line in text.lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let read = explain::dialog(case["raw_html"].as_str().unwrap());
        let name = read.as_ref().and_then(|read| read.advertiser.clone()?.name);
        assert_eq!(name.as_deref(), case["gold_advertiser"].as_str(), "{}", case["id"]);
        let reasons = read.map(|read| read.explanation.reasons).unwrap_or_default();
        kept += reasons.iter().filter(|reason| matches!(reason.kind, Kind::Unrecognised { .. })).count();
        let mut ours: Vec<String> = reasons.iter().filter_map(|reason| flat(&reason.kind)).collect();
        for criterion in case["gold"].as_array().unwrap() {
            expected += 1;
            let wanted = gold(criterion);
            if let Some(at) = ours.iter().position(|have| *have == wanted) {
                ours.remove(at);
                found += 1;
            } else {
                println!("{}: lacks {wanted}, has {ours:?}", case["id"]);
            }
        }
        wrong += ours.len();
        dialogs += 1;
    }
    println!(
        "{:<58} {found:>4} / {expected:>4} / {wrong:>3}   ({dialogs} dialogs, {kept} texts kept)",
        "Facebook dialogs 2017-2019"
    );
    assert!(found * 100 >= expected * 95 && wrong == 0);
}

fn waist_gold(sample: &Value) -> Vec<Value> {
    let read = explain::waist(&Value::Array(vec![sample["input"].clone()])).unwrap();
    read.explanation.reasons.iter().map(|reason| serde_json::to_value(reason).unwrap()).collect()
}

#[test]
fn structured_explanations() {
    let Some(bytes) = capture("facebook/waist-json-samples.json") else { return };
    let samples: Value = serde_json::from_slice(&bytes).unwrap();
    let list = samples["samples"].as_array().unwrap();
    for sample in list {
        let (name, gold) = (&sample["name"], &sample["gold"]);
        let ours = waist_gold(sample);
        let is = |kind: &str| assert_eq!(ours[0]["kind"], kind, "{name}");
        let names = |key: &str| {
            let wanted = gold[key].as_array().unwrap();
            assert_eq!(
                ours.iter().map(|reason| &reason["name"]).collect::<Vec<_>>(),
                wanted.iter().collect::<Vec<_>>(),
                "{name}"
            );
        };
        match gold["kind"].as_str().unwrap() {
            "age_gender" => {
                is("age");
                assert_eq!(
                    (&ours[0]["min"], &ours[0]["max"]),
                    (&gold["age_min"], &gold["age_max"]),
                    "{name}"
                );
                assert_eq!(
                    ours.get(1).map_or(&Value::Null, |reason| &reason["value"]),
                    &gold["gender"],
                    "{name}"
                );
            }
            "location" => {
                is("location");
                assert_eq!(
                    (&ours[0]["name"], &ours[0]["granularity"]),
                    (&gold["name"], &gold["granularity"]),
                    "{name}"
                );
            }
            "school" => {
                is("school");
                names("names");
            }
            "language" => {
                is("language");
                names("names");
            }
            "interests" => {
                is("interest");
                names("names");
            }
            "custom_audience" => match gold["subtype"].as_str().unwrap() {
                "website" => assert_eq!(
                    (&ours[0]["kind"], &ours[0]["name"]),
                    (&"website_visit".into(), &gold["website"])
                ),
                "mobile_app" => {
                    assert_eq!((&ours[0]["kind"], &ours[0]["name"]), (&"app_activity".into(), &gold["app"]))
                }
                "customer_list" => {
                    is("customer_list");
                    assert_eq!(
                        (&ours[0]["owner"], &ours[0]["match_keys"]),
                        (&gold["list_owner"], &gold["match_keys"])
                    );
                }
                "lookalike" => is("lookalike"),
                "offline" => is("offline_activity"),
                "store_visits" => is("store_visit"),
                "unresolved" => is("unresolved_audience"),
                engagement => {
                    is("engagement");
                    let with = engagement.trim_start_matches("engagement_");
                    assert_eq!(ours[0]["with"], with, "{name}");
                }
            },
            "behaviour" => {
                is("behaviour");
                assert_eq!(ours[0]["name"], gold["name"]);
                if gold["sensitive"] == true {
                    assert_eq!(ours[0]["sensitive"], true, "{name}");
                }
            }
            "education_status" => {
                assert_eq!((&ours[0]["kind"], &ours[0]["name"]), (&"education".into(), &gold["plain"]))
            }
            "relationship_status" => assert_eq!(ours[0]["name"], format!("code {}", gold["code"])),
            "employer" => {
                assert_eq!((&ours[0]["kind"], &ours[0]["name"]), (&"employer".into(), &gold["name"]))
            }
            "job_title" => {
                assert_eq!((&ours[0]["kind"], &ours[0]["name"]), (&"job_title".into(), &gold["name"]))
            }
            "connection" => {
                assert_eq!((&ours[0]["kind"], &ours[0]["name"]), (&"page_like".into(), &gold["name"]))
            }
            "friends_of_connection" => assert_eq!(
                (&ours[0]["kind"], &ours[0]["name"]),
                (&"friend_of_page_like".into(), &gold["name"])
            ),
            "dynamic_rule" => assert_eq!(
                (&ours[0]["kind"], &ours[0]["name"]),
                (&"product_catalogue".into(), &gold["website"])
            ),
            "collaborative_ad" => assert_eq!(ours[0]["name"], gold["merchant"]),
            "unrecognised" => {
                assert_eq!((&ours[0]["kind"], &ours[0]["type"]), (&"unrecognised".into(), &gold["type"]))
            }
            other => panic!("{name}: the gold has a kind this test does not know: {other}"),
        }
        assert!(
            !ours.iter().any(|reason| reason.to_string().contains("24/09/1997")),
            "{name}: a birthday was kept"
        );
    }
    println!("{:<58} {:>4} / {:>4} /   0", "Facebook structured explanations", list.len(), list.len());
    let first: Vec<Value> = list.iter().take(4).flat_map(waist_gold).collect();
    for (name, envelope) in samples["envelopes"].as_object().unwrap() {
        let read = match envelope {
            Value::String(text) => {
                sightline::read::feed::json_documents(text).0.iter().find_map(explain::waist)
            }
            value => explain::waist(value),
        };
        let read = read.unwrap_or_else(|| panic!("{name}: not read"));
        if name.contains("error") {
            assert!(read.explanation.reasons.is_empty() && read.error.is_some(), "{name}");
        } else {
            let ours: Vec<Value> =
                read.explanation.reasons.iter().map(|reason| serde_json::to_value(reason).unwrap()).collect();
            assert_eq!(ours, first, "{name}");
        }
    }
    for kind in samples["ui_types"]["all_45_waist_ui_types"].as_array().unwrap() {
        let read = explain::waist(&serde_json::json!([{ "waist_ui_type": kind }])).unwrap();
        assert!(
            !matches!(read.explanation.reasons[0].kind, Kind::Unrecognised { .. }),
            "{kind} is not understood"
        );
    }
}

#[test]
fn pages_in_frames() {
    let Some(bytes) = capture("x/promoted-timeline-cases.json") else { return };
    let case = serde_json::from_slice::<Value>(&bytes).unwrap()["about_ads_page"].clone();
    let read = explain::x_page(case["html_synthetic"].as_str().unwrap()).unwrap();
    assert_eq!(read.advertiser.unwrap().name.as_deref(), case["expected"]["advertiser"].as_str());
    let kinds: Vec<Kind> = read.explanation.reasons.into_iter().map(|reason| reason.kind).collect();
    assert!(
        matches!(kinds.as_slice(), [Kind::FollowerOf { name: Some(who) }, Kind::Location { name: Some(place), .. }] if who == "@example" && place == "United States"),
        "{kinds:?}"
    );
    println!("{:<58} {:>4} / {:>4} /   0", "X about-ads page", 2, 2);

    let Some(bytes) = capture("youtube/aboutthisad-generations.json") else { return };
    let generations: Value = serde_json::from_slice(&bytes).unwrap();
    let (mut found, mut expected) = (0, 0);
    for generation in generations["generations"].as_array().unwrap() {
        let Some(wanted) = generation["expected"]["reasons"].as_array() else { continue };
        let explanation: Explanation = match generation["input_html"].as_str() {
            Some(html) => {
                let read = explain::youtube_page(html).unwrap();
                if let Some(name) = generation["expected"]["advertiser"].as_str() {
                    assert_eq!(read.advertiser.unwrap().name.as_deref(), Some(name));
                }
                read.explanation
            }
            None => {
                let texts: Vec<String> =
                    wanted.iter().map(|text| text.as_str().unwrap().to_owned()).collect();
                explain::youtube_reasons(&texts)
            }
        };
        expected += wanted.len();
        assert_eq!(explanation.reasons.len(), wanted.len(), "{}", generation["era"]);
        // Understood, or kept word by word.
        let kept = |reason: &sightline::Reason| match &reason.kind {
            Kind::Unrecognised { text, .. } => wanted.iter().any(|wanted| wanted == text),
            _ => true,
        };
        found += explanation.reasons.iter().filter(|reason| kept(reason)).count();
    }
    println!("{:<58} {found:>4} / {expected:>4} /   0", "YouTube about-this-ad pages");
    assert_eq!(found, expected);
}

#[test]
fn other_forms() {
    // FBPAC's own cases, whole dialogs: what its parser gives by name, and the interests and ages it loses.
    if let Some(bytes) = capture("facebook/text-explanation-units.json") {
        let units: Value = serde_json::from_slice(&bytes).unwrap();
        let (mut found, mut expected) = (0, 0);
        for case in units["full"].as_array().unwrap() {
            let read = explain::dialog(case["input"].as_str().unwrap()).unwrap();
            let kinds: Vec<&Kind> = read.explanation.reasons.iter().map(|reason| &reason.kind).collect();
            let has = |test: &dyn Fn(&Kind) -> bool| kinds.iter().any(|kind| test(kind));
            for target in case["expected"].as_array().unwrap() {
                let segment = target["segment"].as_str().unwrap_or_default();
                let held = match target["target"].as_str().unwrap() {
                    "Advertiser" => {
                        read.advertiser.as_ref().and_then(|it| it.name.as_deref()) == Some(segment)
                    }
                    "ActivityOnTheFacebookFamily" => has(&|kind| matches!(kind, Kind::PlatformActivity {})),
                    "EngagedWithContent" => has(&|kind| matches!(kind, Kind::Engagement { .. })),
                    "Like" => has(&|kind| matches!(kind, Kind::PageLike { .. })),
                    "Retargeting" => has(&|kind| matches!(kind, Kind::Lookalike { .. })),
                    "Age" => has(&|kind| matches!(kind, Kind::Age { .. })),
                    "MinAge" => has(
                        &|kind| matches!(kind, Kind::Age { min: Some(min), .. } if min.to_string() == segment),
                    ),
                    "Region" => has(
                        &|kind| matches!(kind, Kind::Location { name: Some(name), .. } if name == segment),
                    ),
                    other => panic!("a target this test does not know: {other}"),
                };
                expected += 1;
                found += usize::from(held);
                assert!(held, "{target} not in {kinds:?}");
            }
        }
        println!("{:<58} {found:>4} / {expected:>4} /   0", "Facebook dialogs, another parser's cases");
    }
    if let Some(bytes) = capture("instagram/cases.json") {
        let cases: Value = serde_json::from_slice(&bytes).unwrap();
        let read = explain::bloks(&cases["waist_response"]).unwrap();
        assert_eq!(read.advertiser.unwrap().name.as_deref(), Some("Example Campaign"));
        let kinds: Vec<Kind> = read.explanation.reasons.into_iter().map(|reason| reason.kind).collect();
        assert!(
            matches!(kinds.as_slice(), [Kind::Age { min: Some(18), max: None }, Kind::Location { name: Some(place), .. }] if place == "United Kingdom"),
            "{kinds:?}"
        );
        println!("{:<58} {:>4} / {:>4} /   0", "Instagram's sheet", 3, 3);
    }
}
