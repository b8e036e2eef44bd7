//! Rules files: nothing but a signed, sound bundle is taken, and refusing never fails.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use sightline::read::update;

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let secret = [1; 32];
    let trusted = [update::public(&secret)];
    let known = update::Known { trusted: &trusted, current: 0, highest: &BTreeMap::new(), now: 0.0 };
    assert!(update::open(&text, &known).is_err() || text.starts_with("sightline-rules 1 "));
    // Signed properly, whatever it says.
    let _ = update::open(&update::sign(&text, &secret), &known);
});
