//! The language a browser suggests, the words of letters in one, and the weights by which texts in one are judged.

use gloo::net::http::Request;

use crate::judge::political::text::Model;
use crate::keep::chosen::Chosen;
use crate::record::ad::Ad;
use crate::show::action::Wording;
use crate::show::locale::Locale;
use crate::show::view::Trouble;

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

/// The language of what the person reads.
pub fn locale_of(chosen: &Chosen) -> &'static Locale {
    if chosen.lang.is_empty() { language() } else { Locale::of(&chosen.lang) }
}

/// The words of letters in a language. They stand in files of the package, which are read when a letter is written, so that
/// nobody carries them who writes none.
pub async fn wording(locale: &'static Locale) -> Result<Wording, Trouble> {
    let mut files = Vec::new();
    for tag in locale.files() {
        let asked = Request::get(&format!("/locales/letters/{tag}.ftl")).send().await;
        let answer = asked.ok().filter(gloo::net::http::Response::ok).ok_or(Trouble::Letters)?;
        files.push(answer.text().await.map_err(|_| Trouble::Letters)?);
    }
    Ok(Wording::read(locale, files.iter().map(String::as_str)))
}

/// Reads the weights by which an ad's words are judged, if nobody did yet. They stand in files of the package, so that nobody
/// carries those of languages never met. Whether the ad is to be judged again: a file that cannot be read leaves it unjudged,
/// and is asked for again with the next ad.
pub async fn read_weights(ad: &Ad) -> bool {
    let Some(lang) = ad.political.lang.as_deref().and_then(Model::missing) else { return false };
    let asked = Request::get(&format!("/weights/{lang}.bin")).send().await;
    let Some(answer) = asked.ok().filter(gloo::net::http::Response::ok) else { return false };
    let Ok(file) = answer.binary().await else { return false };
    Model::take(lang, file);
    true
}
