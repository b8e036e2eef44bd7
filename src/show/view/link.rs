//! Links: within a page, and out of Sightline.

use maud::{Markup, html};

/// The address of a part of the same page: its parameters after the `#`, without the empty ones.
pub fn href(pairs: &[(&str, &str)]) -> String {
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

/// An address as a link would have it; `None` unless it is a web address of a sane length.
pub fn web_address(address: Option<&str>) -> Option<&str> {
    let address = address?.trim();
    let (scheme, rest) = address.split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let sane = address.len() <= 2_048 && !address.chars().any(|c| c.is_control() || c.is_whitespace());
    (web && sane && !rest.is_empty()).then_some(address)
}

/// A link that leaves Sightline and tells the site nothing about where it came from.
pub fn link_out(address: &str, text: &str) -> Markup {
    html! { a href=(address) target="_blank" rel="noopener noreferrer" { (text) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_of_addresses_are_escaped_and_empty_ones_left_out() {
        assert_eq!(
            href(&[("tab", "ads"), ("kind", ""), ("query", "a&b=ü")]),
            "#tab=ads&query=a%26b%3D%C3%BC"
        );
        assert_eq!(href(&[]), "#");
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
