//! What a person sees, as strings of HTML: badge, panel, popup, dashboard and first-run page.
//!
//! Every view is a function of its arguments. Text from outside is escaped by `maud` and bounded by [`tidy`];
//! addresses from outside become links only if they are web addresses. There is no script and no inline
//! style: elements name what they do in `data-act`, and `www/view.js` does it.

mod about;
mod act;
mod dashboard;
pub mod date;
mod donate;
mod health;
mod import;
mod popup;
pub mod sentence;
mod settings;
mod welcome;

use maud::{Markup, html};

use crate::ad::{Ad, Platform};

pub use about::{Panel, badge, panel};
pub use act::{Act, act};
pub use dashboard::{Dashboard, dashboard};
pub use donate::{Donate, Offer, donate};
pub use health::{HealthPage, health};
pub use import::{ImportPage, Traits, import};
pub use popup::{Popup, popup};
pub use sentence::{paragraph, sentence};
pub use settings::{Settings, settings};
pub use welcome::welcome;

/// The style of badge and panel, for the closed shadow root they live in.
pub const IN_PAGE_CSS: &str = include_str!("in_page.css");

/// The longest name shown, in characters.
const NAME: usize = 160;

/// Others' words made fit to stand in a line of ours: white space folded; control characters and the marks
/// that turn the direction of writing dropped, for they could rearrange what stands beside them; at most
/// `max` characters, ending in an ellipsis where more were cut.
#[must_use]
pub fn tidy(text: &str, max: usize) -> String {
    let mut out = String::new();
    let mut count = 0_usize;
    let mut gap = false;
    // Four times as many characters are looked at, so that a text of nothing but spaces ends too.
    for c in text.chars().take(max.saturating_mul(4).saturating_add(64)) {
        if c.is_whitespace() {
            gap = !out.is_empty();
            continue;
        }
        let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if c.is_control() || turns || matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') {
            continue;
        }
        if count + 1 + usize::from(gap) > max {
            out.push('…');
            return out;
        }
        if gap {
            out.push(' ');
            count += 1;
            gap = false;
        }
        out.push(c);
        count += 1;
    }
    out
}

/// A list in words: `a`, `a and b`, `a, b and c`.
fn join(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `1 ad`, `2 ads`.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A text with its first letter in upper case.
fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect()
}

/// A known, non-empty text, made fit to be shown.
fn known(text: Option<&str>, max: usize) -> Option<String> {
    text.map(|text| tidy(text, max)).filter(|text| !text.is_empty())
}

/// The advertiser's name or account name, if one is known.
fn advertiser(ad: &Ad) -> Option<String> {
    known(ad.advertiser.name.as_deref(), NAME).or_else(|| {
        let handle = known(ad.advertiser.handle.as_deref(), NAME)?;
        Some(match ad.platform {
            Platform::Reddit => format!("u/{handle}"),
            _ => format!("@{handle}"),
        })
    })
}

/// Who paid, if the disclosure names them.
fn payer(ad: &Ad) -> Option<String> {
    known(ad.disclosure.as_ref()?.payer.as_deref(), NAME)
}

/// An address as a link would have it; `None` unless it is a web address of a sane length.
fn web_address(address: Option<&str>) -> Option<&str> {
    let address = address?.trim();
    let (scheme, rest) = address.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let sane = address.len() <= 2_048 && !address.chars().any(|c| c.is_control() || c.is_whitespace());
    (web && sane && !rest.is_empty()).then_some(address)
}

/// A link that leaves Sightline and tells the site nothing about where it came from.
fn link_out(address: &str, text: &str) -> Markup {
    html! { a href=(address) target="_blank" rel="noopener noreferrer" { (text) } }
}

/// A heading of the level its surroundings ask for: 2, 3, or 4 for anything else.
fn heading(level: u8, text: &str) -> Markup {
    html! {
        @match level {
            2 => { h2 { (text) } }
            3 => { h3 { (text) } }
            _ => { h4 { (text) } }
        }
    }
}

/// The way between the parts of the dashboard. `at` is the part that is shown.
fn tabs(at: &str) -> Markup {
    html! {
        nav.tabs aria-label="Sections" {
            ul {
                @for (tab, name) in [("ads", "Ads"), ("import", "Import"), ("donate", "Donate"), ("health", "Health"), ("settings", "Settings")] {
                    li {
                        button type="button" data-act="go" data-tab=(tab)
                            aria-current=[(tab == at).then_some("page")] { (name) }
                    }
                }
            }
        }
    }
}

/// One switch per platform. `on` lists those the person switched on.
fn switches(on: &[Platform]) -> Markup {
    html! {
        ul.switches {
            @for platform in Platform::ALL {
                li { (switch(platform, on.contains(&platform), platform.name())) }
            }
        }
    }
}

/// A switch for one platform.
fn switch(platform: Platform, on: bool, name: &str) -> Markup {
    html! {
        label.switch {
            span.name { (name) }
            input type="checkbox" role="switch" data-act="switch" data-platform=(platform.id()) checked[on];
            span.track aria-hidden="true" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tidy_folds_bounds_and_drops_what_turns_lines() {
        assert_eq!(tidy("  a \n\t b  ", 10), "a b");
        assert_eq!(tidy("a\u{202e}b\u{0}c", 10), "abc");
        assert_eq!(tidy("abcdef", 3), "abc…");
        assert_eq!(tidy("abc", 3), "abc");
        assert_eq!(tidy("abc   ", 3), "abc");
        assert_eq!(tidy("", 3), "");
    }

    #[test]
    fn only_web_addresses_become_links() {
        assert_eq!(web_address(Some("https://a.example/x")), Some("https://a.example/x"));
        assert_eq!(web_address(Some("javascript://a.example/%0aalert(1)")), None);
        assert_eq!(web_address(Some("javascript:alert(1)")), None);
        assert_eq!(web_address(Some("https://")), None);
        assert_eq!(web_address(None), None);
    }
}
