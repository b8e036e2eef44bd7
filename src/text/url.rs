//! Addresses: redirectors unwrapped, tracking removed. Not a full URL parser: what it does not
//! understand it returns without query and fragment.

use percent_encoding::percent_decode_str;

/// Query parameters that identify a click, a person or a campaign. A trailing `*` is a prefix.
const TRACKING: &[&str] = &[
    "utm_*",
    "fbclid",
    "gclid",
    "gclsrc",
    "dclid",
    "gbraid",
    "wbraid",
    "msclkid",
    "twclid",
    "ttclid",
    "li_fat_id",
    "epik",
    "igshid",
    "igsh",
    "mc_cid",
    "mc_eid",
    "yclid",
    "_ga",
    "_gl",
    "hc_ref",
    "hc_location",
    "fref",
    "ref",
    "refsrc",
    "__*",
    "ft[*",
    "eid",
    "cft*",
    "rdt_cid",
    "s_kwcid",
    "ef_id",
    "hsa_*",
    "hsctatracking",
    "_hs*",
    "mkt_tok",
    "vero_*",
    "trk*",
    "aem_*",
    "ad_id",
    "adset_id",
    "campaign_id",
    "ms",
    "cid",
    "scid",
    "clickid",
];

/// Redirectors and the parameter that holds the real address (platforms.md 1, 4; 2026-11).
const REDIRECTORS: &[(&str, &str, &str)] = &[
    ("l.facebook.com", "/l.php", "u"),
    ("lm.facebook.com", "/l.php", "u"),
    ("www.facebook.com", "/l.php", "u"),
    ("www.facebook.com", "/ads/ig_redirect", "u"), // keeps its target to itself
    ("l.instagram.com", "/", "u"),
    ("www.googleadservices.com", "/pagead/aclk", "adurl"),
    ("googleads.g.doubleclick.net", "/", "adurl"),
    ("www.google.com", "/aclk", "adurl"),
    ("www.youtube.com", "/redirect", "q"),
    ("out.reddit.com", "/", "url"),
];

/// The value of a query parameter, decoded.
#[must_use]
pub fn query(url: &str, name: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let query = query.split('#').next()?;
    query.split('&').find_map(|pair| {
        let (key, value) = pair.split_once('=')?;
        (decode(key) == name).then(|| decode(value)).filter(|value| !value.is_empty())
    })
}

fn decode(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

/// The host of an http(s) address, lower case, without port.
#[must_use]
pub fn host(url: &str) -> Option<String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.to_lowercase();
    (!host.is_empty() && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))).then_some(host)
}

/// Where a link really leads: redirectors followed (three at most), tracking removed. `None` for anything
/// that is not an http(s) address, and for a redirector that keeps its target to itself.
#[must_use]
pub fn clean(url: &str) -> Option<String> {
    let mut url = url.trim().to_owned();
    if url.len() > 16 * 1024 {
        return None;
    }
    for _ in 0..3 {
        let host = host(&url)?;
        let path =
            url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
        let redirector = REDIRECTORS
            .iter()
            .find(|(known, prefix, _)| *known == host && format!("/{path}").starts_with(prefix));
        let Some((_, _, parameter)) = redirector else { break };
        url = query(&url, parameter).filter(|target| target.starts_with("http"))?;
    }
    host(&url)?;
    let without_fragment = url.split('#').next()?;
    let Some((base, query)) = without_fragment.split_once('?') else {
        return Some(without_fragment.to_owned());
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !is_tracking(pair)).collect();
    Some(if kept.is_empty() { base.to_owned() } else { format!("{base}?{}", kept.join("&")) })
}

fn is_tracking(pair: &str) -> bool {
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    let key = decode(key).to_lowercase();
    // A long value is a token, whatever its name; a template never filled in says nothing.
    value.len() > 64
        || value.contains('{')
        || value.contains("%7B")
        || TRACKING.iter().any(|known| match known.strip_suffix('*') {
            Some(prefix) => key.starts_with(prefix),
            None => key == *known,
        })
}

/// An account's address: absolute, without query and fragment.
#[must_use]
pub fn account(url: &str, base: &str) -> Option<String> {
    let url = if url.starts_with("//") {
        format!("https:{url}")
    } else if url.starts_with('/') {
        format!("{base}{url}")
    } else {
        url.to_owned()
    };
    host(&url)?;
    // A profile without a name is addressed by a parameter; all others lose theirs.
    let id = query(&url, "id")
        .filter(|id| url.contains("/profile.php?") && id.chars().all(|c| c.is_ascii_digit()));
    let path = url.split(['?', '#']).next()?.to_owned();
    Some(id.map_or_else(|| path.clone(), |id| format!("{path}?id={id}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expect: Option<&str>) {
        assert_eq!(clean(input).as_deref(), expect, "{input}");
    }

    #[test]
    fn redirectors_are_unwrapped_and_tracking_removed() {
        check(
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dfb%26p%3D1&h=AT0x",
            Some("https://example.org/a?p=1"),
        );
        check(
            "https://www.googleadservices.com/pagead/aclk?sa=L&adurl=https://example.org/x%3Fgclid%3D1",
            Some("https://example.org/x"),
        );
        check("https://l.facebook.com/l.php?u=AUA_token", None);
        check("javascript:alert(1)", None);
        check("https://example.org/#top", Some("https://example.org/"));
    }

    #[test]
    fn accounts_lose_their_query() {
        assert_eq!(
            account("/jane/?hc_ref=AR", "https://www.facebook.com").as_deref(),
            Some("https://www.facebook.com/jane/")
        );
    }
}
