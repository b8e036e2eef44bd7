//! What stands where a page cannot be shown: the way to the others, and, where the store cannot be read, what works without it. What
//! went wrong is said above it.

use maud::{Markup, html};

use crate::show::locale::Locale;
use crate::show::view::frame::inside;
use crate::show::view::trouble::Trouble;

/// The content of a page that could not be made: `page` is its name, `tab` that of its part.
#[must_use]
pub fn broken(locale: &Locale, page: &str, tab: &str, trouble: &Trouble) -> String {
    let place = match tab {
        "ad" | "act" | "ads" => "ads",
        "reasons" | "import" => "reasons",
        "donate" => "donate",
        "settings" | "health" | "rules" => "settings",
        _ => "overview",
    };
    html! {
        @if page == "dashboard" { (inside(locale, place)) }
        h1 { (locale.say("broken-title", &[])) }
        @if trouble.is_of_the_store() { (without_store(locale)) }
        @if page != "dashboard" {
            div.bar.foot {
                button type="button" data-act="open" data-page="dashboard" data-tab="overview" { (locale.say("popup-everything", &[])) }
            }
        }
    }
    .into_string()
}

/// What can be done without the core reading what is stored: nothing is read any more, and everything taken along as it is.
fn without_store(locale: &Locale) -> Markup {
    let say = |id: &str| locale.say(id, &[]);
    html! {
        p { (say("broken-what")) }
        div.row {
            button type="button" data-act="halt" { (say("broken-halt")) }
            button type="button" data-act="rescue" { (say("broken-rescue")) }
        }
    }
}
