//! What pages share around their content: headings, the way between the places, switches.

use maud::{Markup, html};

use crate::record::ad::Platform;
use crate::show::locale::Locale;
use crate::show::view::link::href;

/// A heading of the level its surroundings ask for: 2, 3, or 4 for anything else.
pub fn heading(level: u8, text: &str) -> Markup {
    html! {
        @match level {
            2 => { h2 { (text) } }
            3 => { h3 { (text) } }
            _ => { h4 { (text) } }
        }
    }
}

/// The places of the dashboard, in their order. Every other page stands within one of them.
const PLACES: [&str; 5] = ["overview", "ads", "reasons", "donate", "settings"];

/// The way between the places of the dashboard, at the place that is shown.
pub fn tabs(locale: &Locale, place: &str) -> Markup {
    way(locale, place, "page")
}

/// The same for a page within a place.
pub fn inside(locale: &Locale, place: &str) -> Markup {
    way(locale, place, "true")
}

/// The same, with the way back to the place.
pub fn within(locale: &Locale, place: &str) -> Markup {
    html! {
        (inside(locale, place))
        p { a.back href=(href(&[("tab", place)])) { (locale.say(&format!("tab-{place}"), &[])) } }
    }
}

/// `current` says whether the place itself is shown (`page`) or something within it (`true`).
fn way(locale: &Locale, place: &str, current: &str) -> Markup {
    html! {
        nav.tabs aria-label=(locale.say("sections", &[])) {
            ul {
                @for one in PLACES {
                    li {
                        a href=(href(&[("tab", one)])) aria-current=[(one == place).then_some(current)] {
                            (locale.say(&format!("tab-{one}"), &[]))
                        }
                    }
                }
            }
        }
    }
}

/// One switch per platform. `on` lists those the person switched on.
pub fn switches(on: &[Platform]) -> Markup {
    html! {
        ul.switches {
            @for platform in Platform::READ {
                li { (switch(platform, on.contains(&platform), platform.name())) }
            }
        }
    }
}

/// A switch for one platform.
pub fn switch(platform: Platform, on: bool, name: &str) -> Markup {
    html! {
        label.switch {
            span.name { (name) }
            input type="checkbox" role="switch" data-act="switch" data-platform=(platform.id()) checked[on];
            span.track aria-hidden="true" {}
        }
    }
}
