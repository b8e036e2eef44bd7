//! What a person sees, as strings of HTML: badge, panel, popup, side panel, dashboard and
//! first-run page.
//!
//! Every view is a function of its arguments. Text from outside is escaped by `maud` and bounded by [`tidy`];
//! addresses from outside become links only if they are web addresses. There is no script and no inline
//! style: elements name what they do in `data-act`, and `www/view.js` does it.

mod about;
mod act;
mod ads;
mod advertiser;
pub mod chart;
pub mod date;
mod donate;
mod health;
mod import;
mod overview;
mod popup;
mod record;
pub mod sentence;
mod settings;
mod side;
mod traits;
mod trouble;
mod welcome;

use maud::{Markup, html};

use crate::ad::{Ad, Platform, Surface};
use crate::locale::Locale;
use crate::political::topic::Goal;

pub use about::{Panel, badge, panel};
pub use act::{Act, act};
pub use ads::{Ads, ads, rows};
pub use advertiser::{AdvertiserPage, advertiser_page};
pub use donate::{Donate, Offer, donate};
pub use health::{HealthPage, health};
pub use import::{ImportPage, Traits, import};
pub use overview::{Overview, Since, overview, picture};
pub use popup::{Popup, popup};
pub use record::{Record, record};
pub use sentence::{paragraph, sentence};
pub use settings::{KEEP, Settings, settings};
pub use side::{Side, side};
pub use traits::{TraitsPage, traits_page};
pub use trouble::Trouble;
pub use welcome::{Welcome, welcome};

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
fn join(locale: &Locale, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => locale.say("and", &[("first", &first.join(", ")), ("last", last)]),
    }
}

/// The address of a part of the same page: its parameters after the `#`, without the empty ones.
fn href(pairs: &[(&str, &str)]) -> String {
    let mut out = String::from("#");
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        if out.len() > 1 {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        out.extend(percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC));
    }
    out
}

/// A number as the language writes it, its digits in groups of three.
fn number(locale: &Locale, number: impl TryInto<u64>) -> String {
    let digits = number.try_into().unwrap_or(u64::MAX).to_string();
    let between = locale.say("thousands", &[]);
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(&between);
        }
        out.push(digit);
    }
    out
}

/// A message that counts: its `$count` chooses between singular and plural, its `$number` is the count as it is written.
fn counted(locale: &Locale, id: &str, count: usize, texts: &[(&str, &str)]) -> String {
    let written = number(locale, count);
    let mut texts = texts.to_vec();
    texts.push(("number", &written));
    locale.format(id, &texts, &[("count", u32::try_from(count).unwrap_or(u32::MAX))])
}

/// A place on a platform, in words.
fn place(locale: &Locale, surface: Surface) -> String {
    let id = match surface {
        Surface::Feed => "surface-feed",
        Surface::RightColumn => "surface-right-column",
        Surface::Search => "surface-search",
        Surface::Marketplace => "surface-marketplace",
        Surface::Instream => "surface-instream",
        Surface::Video => "surface-video",
        Surface::Conversation => "surface-conversation",
        Surface::Player => "surface-player",
        Surface::Companion => "surface-companion",
        Surface::Masthead => "surface-masthead",
        Surface::Story => "surface-story",
        Surface::Trends => "surface-trends",
        Surface::Suggestions => "surface-suggestions",
        Surface::Shorts => "surface-shorts",
        Surface::Archive => "surface-archive",
    };
    locale.say(id, &[])
}

/// What an id is called: the message `<family>-<id>`, or the id itself where rules or records are newer than the messages.
fn called(locale: &Locale, family: &str, id: &str) -> String {
    let message = format!("{family}-{id}");
    if Locale::english().has(&message) { locale.say(&message, &[]) } else { tidy(&id.replace('_', " "), 60) }
}

/// What a topic of `rules/topics.toml` is called.
fn topic(locale: &Locale, id: &str) -> String {
    called(locale, "topic", id)
}

/// What a goal is called, as a thing to choose.
fn goal(locale: &Locale, goal: Goal) -> String {
    locale.say(&format!("goal-{}", goal.id()), &[])
}

/// What a kind of reason is called, by its name in records: `Uploaded list` for `customer_list`.
fn criterion(locale: &Locale, kind: &str) -> String {
    called(locale, "criterion", kind)
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

/// The parts of the dashboard, in their order.
const TABS: [&str; 7] = ["overview", "ads", "reasons", "import", "donate", "health", "settings"];

/// The way between the parts of the dashboard. `at` is the part that is shown.
fn tabs(locale: &Locale, at: &str) -> Markup {
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
    fn parameters_of_addresses_are_escaped_and_empty_ones_left_out() {
        assert_eq!(
            href(&[("tab", "ads"), ("kind", ""), ("query", "a&b=ü")]),
            "#tab=ads&query=a%26b%3D%C3%BC"
        );
        assert_eq!(href(&[]), "#");
    }

    #[test]
    fn numbers_are_grouped_and_lists_are_joined() {
        let english = Locale::english();
        let written = |n| number(english, n);
        assert_eq!(
            [0, 999, 9_999, 10_000, 1_234_567].map(written),
            ["0", "999", "9,999", "10,000", "1,234,567"]
        );
        let words = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(join(english, &words), "a, b and c");
        assert_eq!(join(english, &words[..1]), "a");
        assert_eq!(join(english, &[]), "");
    }

    #[test]
    fn every_topic_goal_and_criterion_has_a_name() {
        let english = Locale::english();
        for id in crate::political::topic::all() {
            assert!(english.has(&format!("topic-{id}")), "{id}");
        }
        assert_eq!(topic(english, "climate"), "Climate and environment");
        assert_eq!(topic(english, "from_newer rules"), "from newer rules");
        assert!(Goal::ALL.into_iter().all(|it| english.has(&format!("goal-{}", it.id()))));
        assert_eq!(criterion(english, "customer_list"), "Uploaded list");
        assert_eq!(criterion(english, "bus_stop"), "bus stop");
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
