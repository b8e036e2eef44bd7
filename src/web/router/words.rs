//! Words in the person's language.

use std::collections::BTreeMap;

use crate::keep::chosen::Chosen;
use crate::show::locale::Locale;
use crate::web::language::{language, locale_of};
use crate::web::message::{Answer, Arg};
use crate::web::store::Store;

/// Words of a page said at a time.
const MOST_WORDS: usize = 200;

/// A message in the person's language.
pub(super) async fn message(id: &str, args: &BTreeMap<String, Arg>) -> Answer {
    let mut texts = Vec::new();
    let mut numbers = Vec::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => texts.push((name.as_str(), text.as_str())),
            Arg::Number(number) => numbers.push((name.as_str(), *number)),
        }
    }
    Answer::Said { text: locale().await.format(id, &texts, &numbers) }
}

/// Messages without arguments, for the words that stand in a page itself.
pub(super) async fn words(ids: &[String]) -> Answer {
    // What says that the store cannot be opened has to be said too.
    let chosen = match Store::open().await {
        Ok(store) => store.chosen().await.unwrap_or_default(),
        Err(_) => Chosen::default(),
    };
    let locale = locale_of(&chosen);
    let texts = ids.iter().take(MOST_WORDS).map(|id| locale.say(id, &[])).collect();
    Answer::Words { texts, lang: locale.tag, dir: locale.dir(), theme: chosen.theme }
}

/// The language of what the person reads; the browser's where the store cannot say.
pub async fn locale() -> &'static Locale {
    let chosen = async { Store::open().await?.chosen().await }.await;
    chosen.map_or_else(|_| language(), |chosen| locale_of(&chosen))
}
