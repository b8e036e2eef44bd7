//! A join code: where a study is, in one text that a web page, a letter or a picture can carry. It tells no more than that, and joins
//! nothing by itself.

use crate::study::is_origin;
use crate::validate::is_hash;

/// What a join code begins with.
const SCHEME: &str = "sightline-join:";
/// The longest invitation, in characters.
const INVITE: usize = 64;

/// Where a study is, and what somebody was told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinCode {
    /// The address of its collector.
    pub collector: String,
    /// The digest its terms must have.
    pub terms: Option<String>,
    /// What somebody was invited with.
    pub invite: Option<String>,
}

/// Whether a text is an invitation: 1 to 64 of `A-Z a-z 0-9 -`.
#[must_use]
pub fn is_invite(text: &str) -> bool {
    (1..=INVITE).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

impl JoinCode {
    /// Reads a code: `sightline-join:https://c.example#DIGEST?invite=CODE`, the last two where they are there. Whoever reads codes in
    /// another language (`www/page/join_code.js`) takes the same ones.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.trim().strip_prefix(SCHEME)?;
        let (rest, invite) =
            rest.split_once("?invite=").map_or((rest, None), |(rest, code)| (rest, Some(code)));
        let (collector, terms) =
            rest.split_once('#').map_or((rest, None), |(rest, digest)| (rest, Some(digest)));
        let sound = is_origin(collector) && terms.is_none_or(is_hash) && invite.is_none_or(is_invite);
        sound.then(|| Self {
            collector: collector.to_owned(),
            terms: terms.map(str::to_owned),
            invite: invite.map(str::to_owned),
        })
    }
}

impl std::fmt::Display for JoinCode {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{SCHEME}{}", self.collector)?;
        if let Some(terms) = &self.terms {
            write!(out, "#{terms}")?;
        }
        if let Some(invite) = &self.invite {
            write!(out, "?invite={invite}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_written() {
        let digest = "0f".repeat(32);
        for text in [
            "sightline-join:https://c.example".to_owned(),
            "sightline-join:https://c.example:8443?invite=A-1z".to_owned(),
            format!("sightline-join:https://c.example#{digest}"),
            format!("sightline-join:http://127.0.0.1:8787#{digest}?invite={}", "x".repeat(64)),
        ] {
            assert_eq!(JoinCode::parse(&format!(" {text}\n")).map(|code| code.to_string()), Some(text));
        }
    }

    #[test]
    fn what_is_not_whole_is_none() {
        for text in [
            "",
            "https://c.example",
            "sightline-join:",
            "sightline-join:http://c.example",
            "sightline-join:https://c.example/path",
            "sightline-join:https://u@c.example",
            "sightline-join:https://c.example#",
            "sightline-join:https://c.example#0f",
            "sightline-join:https://c.example?invite=",
            "sightline-join:https://c.example?invite=a b",
            "sightline-join:https://c.example?invite=a?invite=b",
            "sightline-join:https://c.example?other=1",
            "SIGHTLINE-JOIN:https://c.example",
        ] {
            assert_eq!(JoinCode::parse(text), None, "{text}");
        }
        assert!(!is_invite(&"x".repeat(65)) && !is_invite("é"));
    }
}
