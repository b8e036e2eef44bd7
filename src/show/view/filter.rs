//! What narrows a list: one field to search in, one control that unfolds everything else, and what is chosen in it as chips that
//! can be taken off. All of it stands in the address.

use maud::{Markup, html};

use crate::show::locale::Locale;
use crate::show::view::link::href;

/// A field of the control that unfolds.
pub enum Field<'a> {
    /// One of several.
    Choice {
        /// Its name in the address.
        name: &'a str,
        /// The message of its title.
        title: &'a str,
        /// What is chosen; empty for the first.
        chosen: &'a str,
        /// What it says where nothing is chosen.
        all: &'a str,
        /// What can be chosen and how it is called.
        options: Vec<(&'a str, String)>,
    },
    /// A day.
    Day {
        /// Its name in the address.
        name: &'a str,
        /// The message of its title.
        title: &'a str,
        /// The day, `2026-11-24`; empty for any.
        chosen: &'a str,
    },
}

/// The search of the page `tab` and its filter. `kept` is what stands in the address besides; `hint` is the message in the field.
pub fn search(
    locale: &Locale,
    tab: &str,
    kept: &[(&str, &str)],
    query: &str,
    hint: &str,
    fields: &[Field<'_>],
) -> Markup {
    html! {
        form.search.narrowing role="search" data-act="go" data-live id="search" {
            input type="hidden" name="tab" value=(tab);
            @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
            label {
                span.unseen { (locale.say("search", &[])) }
                input type="search" name="query" value=(query) maxlength="200" autocomplete="off"
                    placeholder=(locale.say(hint, &[]));
            }
            details.filter id="filter" {
                summary { (locale.say("filter", &[])) }
                div.fields { @for one in fields { (field(locale, one)) } }
            }
        }
    }
}

fn field(locale: &Locale, field: &Field<'_>) -> Markup {
    html! {
        label {
            @match field {
                Field::Choice { name, title, chosen, all, options } => {
                    span { (locale.say(title, &[])) }
                    select name=(name) {
                        option value="" selected[chosen.is_empty()] { (locale.say(all, &[])) }
                        @for (id, text) in options { option value=(id) selected[id == chosen] { (text) } }
                    }
                }
                Field::Day { name, title, chosen } => {
                    span { (locale.say(title, &[])) }
                    input type="date" name=(name) value=(chosen);
                }
            }
        }
    }
}

/// What the list is narrowed to, each with the address of the list without it.
pub fn chips(locale: &Locale, chips: &[(String, String)]) -> Markup {
    html! {
        @if !chips.is_empty() {
            ul.chips {
                @for (text, without) in chips {
                    li {
                        (text) " "
                        a href=(without) aria-label=(locale.say("chip-off", &[("name", text)])) { span aria-hidden="true" { "×" } }
                    }
                }
            }
        }
    }
}

/// The fields that are filled in as chips: each its title and what is chosen. `pairs` is the whole address.
pub fn chosen(locale: &Locale, fields: &[Field<'_>], pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    let without =
        |name: &str| href(&pairs.iter().copied().filter(|(one, _)| *one != name).collect::<Vec<_>>());
    fields
        .iter()
        .filter_map(|field| match field {
            Field::Choice { name, title, chosen, options, .. } => {
                let (_, text) = options.iter().find(|(id, _)| id == chosen)?;
                let title = locale.say(title, &[]);
                Some((locale.say("chip-reason", &[("kind", &title), ("name", text)]), without(name)))
            }
            Field::Day { name, title, chosen } => {
                let title = locale.say(title, &[]);
                (!chosen.is_empty()).then(|| {
                    (locale.say("chip-reason", &[("kind", &title), ("name", chosen)]), without(name))
                })
            }
        })
        .collect()
}
