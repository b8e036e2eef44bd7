//! The dashboard's settings: where Sightline reads, and how to make it forget.

use maud::html;

use crate::ad::Platform;
use crate::locale::Locale;

use super::{switches, tabs};

/// What the settings show.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'a> {
    /// The platforms the person switched on.
    pub on: &'a [Platform],
}

/// The content of the dashboard with its settings.
#[must_use]
pub fn settings(view: &Settings<'_>) -> String {
    html! {
        (tabs(Locale::english(), "settings"))
        h1 { "Settings" }
        section {
            h2 { "Where Sightline reads" }
            p {
                "Nothing is read before you switch it on. Your browser asks you once more for each site, \
                 and you can take the permission back there at any time."
            }
            (switches(view.on))
        }
        section {
            h2 { "What is kept" }
            p {
                "The ads you met, who paid for them, the reasons given for showing them to you, and when you \
                 saw them. All of it is on this device. Posts of your friends and pages are not kept."
            }
            p { "To forget a single ad, use the list of ads." }
            button.danger type="button" data-act="forget_all" { "Forget everything" }
        }
        section {
            h2 { "First steps" }
            p { "What Sightline reads, what it keeps and an example ad, explained." }
            button type="button" data-act="open" data-page="welcome" { "Read the introduction" }
        }
    }
    .into_string()
}
