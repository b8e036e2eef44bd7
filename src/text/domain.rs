//! Whose an address is: the name somebody registered, without what stands before it.

const SUFFIXES: &str = include_str!("../../rules/public-suffixes.txt");

/// The registrable domain of a host: `shop.elm.co.uk` is `elm.co.uk`. What stands before it can be made up for one viewer. Of an
/// address in numbers and of a name of one part nothing is left.
#[must_use]
pub fn registrable(host: &str) -> Option<String> {
    let host = host.trim_end_matches('.').to_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    if labels.iter().any(|label| label.is_empty()) || host.contains(':') {
        return None;
    }
    let [.., under, top] = labels.as_slice() else { return None };
    if top.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let parts = if is_suffix(under, top) { 3 } else { 2 };
    let from = labels.len().checked_sub(parts)?;
    Some(labels.get(from..)?.join("."))
}

/// Whether others register under two labels: `co.uk`.
fn is_suffix(under: &str, top: &str) -> bool {
    let line = SUFFIXES.lines().find_map(|line| line.strip_prefix(top)?.strip_prefix(' '));
    line.is_some_and(|names| names.split(' ').any(|name| name == under || name == "*"))
}

/// Whether a word of a text reads as a host: `elm.example`, `www.elm.co.uk/join`; not `e.g.`, `3.5` or the end of a sentence.
#[must_use]
pub fn is_host(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let rest: Vec<&str> = labels.collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-') && !label.starts_with('-')
    };
    !rest.is_empty()
        && rest.iter().all(is_label)
        && top.chars().count() >= 2
        && (top.chars().all(char::is_lowercase) || top.starts_with("xn--"))
        && (rest.iter().any(|label| label.chars().count() >= 2) || top.chars().count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_are_cut_to_what_was_registered() {
        for (host, expected) in [
            ("shop.elm.example", Some("elm.example")),
            ("elm.example", Some("elm.example")),
            ("a.b.elm.co.uk", Some("elm.co.uk")),
            ("elm.co.uk", Some("elm.co.uk")),
            ("c7f3a9.landing.elm.com.br", Some("elm.com.br")),
            ("v.elm.anything.ck", Some("elm.anything.ck")),
            ("kiosk.elm.or.jp", Some("elm.or.jp")),
            ("ELM.Example.", Some("elm.example")),
            ("co.uk", None),
            ("localhost", None),
            ("192.168.0.7", None),
            ("a..b", None),
            ("", None),
        ] {
            assert_eq!(registrable(host).as_deref(), expected, "{host}");
        }
    }

    #[test]
    fn words_that_are_hosts() {
        for word in [
            "elm.example",
            "(www.elm.co.uk).",
            "elm.example/join?c=1",
            "bücher.example",
            "a.elm.xn--p1ai",
            "vote.gov",
        ] {
            assert!(is_host(word), "{word}");
        }
        for word in ["e.g.", "3.5", "U.S.", "end.", "18.30", "Dr.Elm", "...", "a.m", "yes.No"] {
            assert!(!is_host(word), "{word}");
        }
    }
}
