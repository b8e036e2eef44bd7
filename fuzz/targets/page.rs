//! Markup, as the content script sends it and as a saved page, on every platform. The first byte chooses the
//! platform, the second the door.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sightline::judge::political::lang::Prior;
use sightline::keep::mute::Muted;
use sightline::read::feed;
use sightline::read::rules::RuleSet;
use sightline::record::stored::History;
use sightline::show::locale::Locale;
use sightline::show::view;

fuzz_target!(|input: &[u8]| {
    let [which, door, html @ ..] = input else { return };
    let html = String::from_utf8_lossy(html);
    let rules = RuleSet::bundled();
    let sites = rules.all();
    let Some(site) = sites.get(usize::from(*which) % sites.len()) else { return };
    let ads: Vec<_> = match door % 2 {
        0 => sightline::read_candidate(site, &html, &[], Prior::default()).into_iter().collect(),
        _ => feed::read_page(site, &html),
    };
    for mut ad in ads {
        sightline::judge(rules, &mut ad);
        assert!(ad.certainty.is_some() && !ad.evidence.is_empty());
        let stored = sightline::Stored::new(ad, 0.0);
        let (history, muted) = (History::of([&stored]), Muted::default());
        let panel = view::Panel { stored: &stored, history: Some(history), muted: &muted, now: 0.0 };
        let _ = (view::badge(Locale::english(), &stored), view::panel(Locale::english(), &panel));
        let _ = sightline::donate::generalise(
            &stored,
            &serde_json::from_str(include_str!("../../collector/demo-study.json")).unwrap(),
            &sightline::keep::giving::About::default(),
        );
    }
});
