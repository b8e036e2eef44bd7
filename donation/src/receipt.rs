//! Receipts: what a collector did, in a form that only it can have written. A hotel's log-in page answers everything with 200.

use crate::signed::{fits, signature};

/// What a collector confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt<'a> {
    /// It stored a record, known by its [`digest`](crate::digest), under a tag.
    Stored {
        /// [`Envelope::withdraw_tag`](crate::Envelope::withdraw_tag).
        tag: &'a str,
        /// The digest of the record's bytes.
        digest: &'a str,
    },
    /// It has nothing under a tag any more, and will never take anything under it again.
    Withdrawn {
        /// [`Envelope::withdraw_tag`](crate::Envelope::withdraw_tag).
        tag: &'a str,
    },
    /// It will never take what it was given under a tag.
    Refused {
        /// [`Envelope::withdraw_tag`](crate::Envelope::withdraw_tag).
        tag: &'a str,
        /// Why, in its words.
        error: &'a str,
        /// The digest of its terms, where these are why; else empty.
        terms: &'a str,
    },
}

impl Receipt<'_> {
    /// Its signature, in hexadecimal. `secret` is the collector's key for receipts.
    #[must_use]
    pub fn sign(self, secret: &[u8; 32]) -> String {
        signature(self.bytes().as_bytes(), secret)
    }

    /// Whether a signature is the one of the collector whose key for receipts a study names.
    #[must_use]
    pub fn is_signed(self, signature: &str, public: &str) -> bool {
        fits(self.bytes().as_bytes(), signature, public)
    }

    fn bytes(self) -> String {
        match self {
            Self::Stored { tag, digest } => format!("sightline stored\n{tag} {digest}"),
            Self::Withdrawn { tag } => format!("sightline withdrawn\n{tag}"),
            Self::Refused { tag, error, terms } => format!("sightline refused\n{tag}\n{terms}\n{error}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signed::public;

    #[test]
    fn a_receipt_is_of_one_collector_and_of_one_record() {
        let (key, other) = (public(&[7; 32]), public(&[8; 32]));
        let stored = Receipt::Stored { tag: "a", digest: "b" };
        let signature = stored.sign(&[7; 32]);
        assert!(stored.is_signed(&signature, &key) && !stored.is_signed(&signature, &other));
        assert!(!Receipt::Stored { tag: "a", digest: "c" }.is_signed(&signature, &key));
        assert!(!Receipt::Withdrawn { tag: "a b" }.is_signed(&signature, &key));
        assert!(!stored.is_signed("", &key) && !stored.is_signed(&signature, ""));
    }
}
