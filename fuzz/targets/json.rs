//! Responses and what the property reader hands back, on every platform.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sightline::judge::political::lang::Prior;
use sightline::read::feed;
use sightline::read::rules::RuleSet;

fuzz_target!(|input: &[u8]| {
    let [which, text @ ..] = input else { return };
    let text = String::from_utf8_lossy(text);
    let rules = RuleSet::bundled();
    let sites = rules.all();
    let Some(site) = sites.get(usize::from(*which) % sites.len()) else { return };
    for mut ad in feed::read_json(site, &text) {
        sightline::judge(rules, &mut ad);
        assert!(ad.certainty.is_some());
    }
    let (documents, _) = feed::json_documents(&text);
    let _ = sightline::read_candidate(site, "<div>x</div>", &documents, Prior::default());
});
