//! The language and the law a browser suggests.

use crate::keep::chosen::Chosen;
use crate::show::action::Law;
use crate::show::locale::Locale;

/// The tag of the language the browser speaks, such as `de-AT`.
fn tag() -> String {
    js_sys::Reflect::get(&js_sys::global(), &"navigator".into())
        .and_then(|navigator| js_sys::Reflect::get(&navigator, &"language".into()))
        .ok()
        .and_then(|tag| tag.as_string())
        .unwrap_or_default()
}

/// The language of what stands in pages.
pub fn language() -> &'static Locale {
    Locale::of(&tag())
}

/// The law of most people who speak the browser's language; each may choose another.
pub fn law() -> Law {
    let tag = tag();
    match tag.rsplit('-').next().unwrap_or_default() {
        "US" => Law::California,
        "CH" => Law::Ch,
        "GB" => Law::Uk,
        _ if tag.starts_with("en") && tag != "en-IE" => Law::Uk,
        _ => Law::Eu,
    }
}

/// The language of what the person reads.
pub fn locale_of(chosen: &Chosen) -> &'static Locale {
    if chosen.lang.is_empty() { language() } else { Locale::of(&chosen.lang) }
}
