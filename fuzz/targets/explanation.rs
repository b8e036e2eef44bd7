//! Explanations of every form, data downloads, and the one door for saved files.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sightline::Platform;
use sightline::read::explain;
use sightline::read::rules::RuleSet;

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let _ = explain::reddit(&text);
    let _ = explain::dialog(&text);
    let _ = explain::x_page(&text);
    let _ = explain::youtube_page(&text);
    if let Ok(value) = serde_json::from_str(&text) {
        let _ = explain::waist(&value);
        let _ = explain::tiktok(&[&value]);
    }
    for ad in sightline::read_and_judge(RuleSet::bundled(), &text, None).ads {
        let _ = serde_json::to_string(&ad);
        for reason in ad.explanation.iter().flat_map(|explanation| &explanation.reasons) {
            let _ = sightline::show::sentence::sentence(
                sightline::show::locale::Locale::english(),
                reason,
                "Somebody",
                Platform::X,
            );
        }
    }
});
