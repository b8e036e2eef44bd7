//! Which addresses donations may go to.

/// Why an address is not one donations may go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotACollector {
    /// It is not `https://` and a host, and nothing else.
    #[error("not the address of a collector")]
    Form,
    /// Others could read along.
    #[error("not an encrypted address")]
    Plain,
}

/// The address of a collector as it may be used: `https`, or this very machine for trying things out.
///
/// # Errors
/// [`NotACollector`], which `show::view::Trouble` puts into words.
pub fn collector(text: &str) -> Result<String, NotACollector> {
    let text = text.trim().trim_end_matches('/');
    let (scheme, rest) = text.split_once("://").ok_or(NotACollector::Form)?;
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    if host.is_empty() || !path.is_empty() || authority.contains(['@', '?', '#', ' ', '\\']) {
        return Err(NotACollector::Form);
    }
    match scheme {
        "https" => Ok(text.to_owned()),
        "http" if matches!(host, "127.0.0.1" | "localhost" | "[::1]") => Ok(text.to_owned()),
        "http" => Err(NotACollector::Plain),
        _ => Err(NotACollector::Form),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collector_is_reached_safely() {
        for good in
            ["https://c.example", "https://c.example:8443/", "http://127.0.0.1:8787", "http://localhost:1"]
        {
            assert!(collector(good).is_ok(), "{good}");
        }
        for bad in [
            "c.example",
            "http://c.example",
            "ftp://c.example",
            "https://",
            "https://u@c.example",
            "https://c.example/x",
        ] {
            assert!(collector(bad).is_err(), "{bad}");
        }
    }
}
