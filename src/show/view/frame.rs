//! What pages share around their content: headings, the way between the parts, switches.

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

/// The parts of the dashboard, in their order.
const TABS: [&str; 7] = ["overview", "ads", "reasons", "import", "donate", "health", "settings"];

/// The way between the parts of the dashboard. `at` is the part that is shown.
pub fn tabs(locale: &Locale, at: &str) -> Markup {
    html! {
        nav.tabs aria-label=(locale.say("sections", &[])) {
            ul {
                @for tab in TABS {
                    li {
                        a href=(href(&[("tab", tab)])) aria-current=[(tab == at).then_some("page")] {
                            (locale.say(&format!("tab-{tab}"), &[]))
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
