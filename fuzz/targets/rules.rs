//! Rules files: nothing but a signed, sound bundle is taken, and refusing never fails.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sightline::read::update;

fuzz_target!(|input: &[u8]| {
    let text = String::from_utf8_lossy(input);
    let secret = [1; 32];
    let trusted = [update::public(&secret)];
    assert!(update::open(&text, &trusted, 0).is_err() || text.starts_with("sightline-rules 1 "));
    // Signed properly, whatever it says.
    let _ = update::open(&update::sign(&text, &secret), &trusted, 0);
});
