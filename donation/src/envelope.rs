//! What travels to the collector.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hex::hex;
use crate::token::Token;

/// A sealed record and the hash of a secret that only the donor holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// `hex(SHA-256("sightline-withdraw-v1" ‖ secret))`: makes a retry harmless and a withdrawal possible,
    /// and ties no two records together. 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub withdraw_tag: String,
    /// The [digest](crate::Manifest::digest) of the terms it is given under: what was agreed to is what holds. 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub terms: String,
    /// The ISO week the record speaks of, `2026-W48`: so much a collector knows of it.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")))]
    pub epoch: String,
    /// The record, padded and sealed to the study's key, in Base64.
    #[cfg_attr(test, schemars(schema_with = "crate::schema::sealed"))]
    pub sealed: String,
}

/// What is given: a sealed record, with leave to give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gift {
    /// The record.
    pub envelope: Envelope,
    /// A token of its tag.
    pub token: Token,
}

/// That something is taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The secret behind the tag. 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub secret: String,
    /// The token the record has, where it has one: so that it is not stored if it arrives only now.
    pub token: Option<Token>,
}

impl Envelope {
    /// The tag that belongs to a donor's secret of 32 random bytes in hexadecimal.
    #[must_use]
    pub fn tag(secret: &str) -> String {
        hex(&Sha256::new().chain_update(b"sightline-withdraw-v1").chain_update(secret).finalize())
    }
}

/// What a record is known by where it is approved, sent and stored, and a study's terms where they are agreed to: SHA-256 of the very
/// bytes, in hexadecimal.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_never_changes() {
        // printf '%s' sightline-withdraw-v100 | sha256sum
        assert_eq!(Envelope::tag("00"), "dc4afb62fa15eb696ed790cc56e2f8b0fb15cd7f37f5a1ccc06886796b51586f");
    }
}
