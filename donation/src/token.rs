//! Tokens: leave to give one record, from an issuer who knows who asks and never what for, to a collector who knows what is given and
//! never who asked.
//!
//! A partially oblivious function (RFC 9497, POPRF with ristretto255 and SHA-512) of a record's withdrawal tag, with the study and the week
//! it is issued in as what both know. The issuer evaluates the tag blinded and proves that it did so with the key the study names, the same for
//! everybody; the collector, who has the same secret key, evaluates the tag as it arrives. So a token is spent by storing something under
//! its tag, and nothing else has to be remembered.

use serde::{Deserialize, Serialize};
use voprf_ng::{BlindedElement, EvaluationElement, Group, PoprfClient, PoprfServer, Proof, Ristretto255};

use crate::drawn::Drawn;
use crate::hex::{hex, unhex};
use crate::limits;

/// The suite of RFC 9497, chapter 4.1.
type Suite = Ristretto255;

/// What tokens are asked for with. Always of the same size: how many somebody needs is nobody's business.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The invitation, as the study handed it out; [`OPEN`] where none is needed. 1 to 64 of `A-Z a-z 0-9 -`.
    #[cfg_attr(test, schemars(regex(pattern = "^[A-Za-z0-9-]{1,64}$")))]
    pub invite: String,
    /// The ISO week it is asked in, `2026-W48`.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")))]
    pub epoch: String,
    /// As many blinded tags as an order has, in hexadecimal.
    #[cfg_attr(
        test,
        schemars(length(min = limits::TOKENS, max = limits::TOKENS), inner(regex(pattern = "^[0-9a-f]{64}$")))
    )]
    pub blinded: Vec<String>,
}

/// The invitation of those who have none.
pub const OPEN: &str = "open";

/// What an issuer gives for an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Issued {
    /// The tags evaluated, blinded still, in the order of the order, in hexadecimal.
    #[cfg_attr(
        test,
        schemars(length(min = limits::TOKENS, max = limits::TOKENS), inner(regex(pattern = "^[0-9a-f]{64}$")))
    )]
    pub evaluated: Vec<String>,
    /// That one key did it, and which, in hexadecimal.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{128}$")))]
    pub proof: String,
}

/// A token of a tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Token {
    /// The ISO week it was issued in.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-3])$")))]
    pub epoch: String,
    /// What the function gives for the tag: 128 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{128}$")))]
    pub value: String,
}

/// What both sides know of a token.
fn known(study_id: &str, epoch: &str) -> Vec<u8> {
    format!("sightline token 1\n{study_id}\n{epoch}").into_bytes()
}

/// Whether a text is a public key tokens can be checked with.
pub(crate) fn is_public(text: &str) -> bool {
    crate::validate::is_hash(text) && element(text).is_some()
}

fn element(text: &str) -> Option<<Ristretto255 as Group>::Elem> {
    Ristretto255::deserialize_elem(&unhex::<32>(text)?).ok()
}

/// Tags blinded for an order, drawn from 32 random bytes: the same bytes give the same again.
fn blind(tags: &[String], drawn: &[u8; 32]) -> Option<(Vec<PoprfClient<Suite>>, Vec<String>)> {
    let mut drawn = Drawn::from(*drawn);
    let mut clients = Vec::new();
    let mut blinded = Vec::new();
    for tag in tags {
        let one = PoprfClient::<Suite>::blind(tag.as_bytes(), &mut drawn).ok()?;
        clients.push(one.state);
        blinded.push(hex(&one.message.serialize()));
    }
    Some((clients, blinded))
}

impl Order {
    /// An order for [`limits::TOKENS`] tags in a week. `drawn` are 32 random bytes, used for this order alone; they are needed again for
    /// what is [issued](Self::tokens). `None` for another number of tags.
    #[must_use]
    pub fn new(invite: &str, epoch: &str, tags: &[String], drawn: &[u8; 32]) -> Option<Self> {
        if tags.len() != limits::TOKENS {
            return None;
        }
        let (_, blinded) = blind(tags, drawn)?;
        Some(Self { invite: invite.to_owned(), epoch: epoch.to_owned(), blinded })
    }

    /// The tokens of the tags of an order, in their order: `None` unless the key the study names made every one of them.
    #[must_use]
    pub fn tokens(
        tags: &[String],
        drawn: &[u8; 32],
        issued: &Issued,
        (study_id, epoch, key): (&str, &str, &str),
    ) -> Option<Vec<Token>> {
        if issued.evaluated.len() != tags.len() {
            return None;
        }
        let (clients, _) = blind(tags, drawn)?;
        let evaluated = issued
            .evaluated
            .iter()
            .map(|text| EvaluationElement::<Suite>::deserialize(&unhex::<32>(text)?).ok())
            .collect::<Option<Vec<_>>>()?;
        let proof = Proof::<Suite>::deserialize(&unhex::<64>(&issued.proof)?).ok()?;
        let (known, key) = (known(study_id, epoch), element(key)?);
        let inputs = tags.iter().map(String::as_bytes);
        let values =
            PoprfClient::batch_finalize(inputs, &clients, &evaluated, &proof, key, Some(&known)).ok()?;
        values.map(|value| Some(Token { epoch: epoch.to_owned(), value: hex(&value.ok()?) })).collect()
    }
}

/// Whoever has the secret key: the issuer, and the collector that takes what it issued.
pub struct Issuer {
    server: PoprfServer<Suite>,
    study_id: String,
}

impl std::fmt::Debug for Issuer {
    fn fmt(&self, form: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(form, "Issuer of {}", self.study_id)
    }
}

impl Issuer {
    /// `None` where the bytes give no key, which for random ones does not happen.
    #[must_use]
    pub fn new(secret: &[u8; 32], study_id: &str) -> Option<Self> {
        let server = PoprfServer::new_from_seed(secret, b"sightline tokens").ok()?;
        Some(Self { server, study_id: study_id.to_owned() })
    }

    /// The public key, 64 hexadecimal digits.
    #[must_use]
    pub fn public(&self) -> String {
        hex(&Ristretto255::serialize_elem(self.server.get_public_key()))
    }

    /// What an order is given: `None` where it is not one. `drawn` are 32 random bytes, used once.
    #[must_use]
    pub fn issue(&self, order: &Order, drawn: &[u8; 32]) -> Option<Issued> {
        if order.blinded.len() != limits::TOKENS {
            return None;
        }
        let blinded = order
            .blinded
            .iter()
            .map(|text| BlindedElement::<Suite>::deserialize(&unhex::<32>(text)?).ok())
            .collect::<Option<Vec<_>>>()?;
        let known = known(&self.study_id, &order.epoch);
        let evaluated =
            self.server.batch_blind_evaluate(&mut Drawn::from(*drawn), &blinded, Some(&known)).ok()?;
        Some(Issued {
            evaluated: evaluated.messages.iter().map(|one| hex(&one.serialize())).collect(),
            proof: hex(&evaluated.proof.serialize()),
        })
    }

    /// The token of a tag in a week, as whoever has the key knows it without being asked.
    #[must_use]
    pub fn token(&self, tag: &str, epoch: &str) -> Option<Token> {
        let value = self.server.evaluate(tag.as_bytes(), Some(&known(&self.study_id, epoch))).ok()?;
        Some(Token { epoch: epoch.to_owned(), value: hex(&value) })
    }

    /// Whether a token is one of this study's for a tag.
    #[must_use]
    pub fn gave(&self, token: &Token, tag: &str) -> bool {
        let differ = |own: &Token| {
            let pairs = own.value.bytes().zip(token.value.bytes());
            // Compared whole: how long it takes tells nothing of where they differ.
            pairs.fold(own.value.len() ^ token.value.len(), |differ, (one, other)| {
                differ | usize::from(one ^ other)
            })
        };
        self.token(tag, &token.epoch).is_some_and(|own| differ(&own) == 0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may")]

    use super::*;

    const WEEK: &str = "2026-W48";

    fn tags() -> Vec<String> {
        (0..limits::TOKENS).map(|at| format!("{at:064x}")).collect()
    }

    fn issuer() -> Issuer {
        Issuer::new(&[3; 32], "study").unwrap()
    }

    fn tokens(issued: &Issued, key: &str) -> Option<Vec<Token>> {
        Order::tokens(&tags(), &[5; 32], issued, ("study", WEEK, key))
    }

    #[test]
    fn a_token_is_of_one_tag_one_week_and_one_study() {
        let order = Order::new(OPEN, WEEK, &tags(), &[5; 32]).unwrap();
        let issued = issuer().issue(&order, &[6; 32]).unwrap();
        let tokens = tokens(&issued, &issuer().public()).unwrap();
        assert!(tokens.iter().zip(tags()).all(|(token, tag)| issuer().gave(token, &tag)));
        assert!(!issuer().gave(&tokens[0], &tags()[1]), "another record's");
        assert!(!issuer().gave(&Token { epoch: "2026-W49".into(), ..tokens[0].clone() }, &tags()[0]));
        assert!(!Issuer::new(&[3; 32], "other").unwrap().gave(&tokens[0], &tags()[0]));
        assert!(!Issuer::new(&[4; 32], "study").unwrap().gave(&tokens[0], &tags()[0]));
        for value in ["", "00", &"0".repeat(128), &"g".repeat(128)] {
            assert!(
                !issuer().gave(&Token { epoch: WEEK.into(), value: value.into() }, &tags()[0]),
                "{value}"
            );
        }
    }

    #[test]
    fn what_the_issuer_sees_is_in_no_token_and_another_every_time() {
        let order = Order::new(OPEN, WEEK, &tags(), &[5; 32]).unwrap();
        let again = Order::new(OPEN, WEEK, &tags(), &[7; 32]).unwrap();
        assert!(order.blinded.iter().all(|one| !again.blinded.contains(one)));
        let issued = issuer().issue(&order, &[6; 32]).unwrap();
        let tokens = tokens(&issued, &issuer().public()).unwrap();
        let seen = serde_json::to_string(&(order, issued)).unwrap();
        for (token, tag) in tokens.iter().zip(tags()) {
            let (first, last) = token.value.split_at(64);
            assert!([tag.as_str(), first, last].iter().all(|part| !seen.contains(part)));
        }
    }

    #[test]
    fn a_key_of_ones_own_for_somebody_is_noticed() {
        let order = Order::new(OPEN, WEEK, &tags(), &[5; 32]).unwrap();
        let marked = Issuer::new(&[9; 32], "study").unwrap();
        let issued = marked.issue(&order, &[6; 32]).unwrap();
        assert_eq!(tokens(&issued, &issuer().public()), None, "it would tell this person from all others");
        // One among the honest ones, another order, another number.
        let mut honest = issuer().issue(&order, &[6; 32]).unwrap();
        honest.evaluated[7].clone_from(&issued.evaluated[7]);
        assert_eq!(tokens(&honest, &issuer().public()), None);
        let mut swapped = issuer().issue(&order, &[6; 32]).unwrap();
        swapped.evaluated.swap(0, 1);
        assert_eq!(tokens(&swapped, &issuer().public()), None);
        swapped.evaluated.pop();
        assert_eq!(tokens(&swapped, &issuer().public()), None);
        let week = issuer().issue(&Order { epoch: "2026-W49".into(), ..order }, &[6; 32]).unwrap();
        assert_eq!(tokens(&week, &issuer().public()), None, "of another week");
    }

    #[test]
    fn an_order_has_always_the_same_size() {
        assert_eq!(Order::new(OPEN, WEEK, &tags()[1..], &[5; 32]), None);
        let mut order = Order::new(OPEN, WEEK, &tags(), &[5; 32]).unwrap();
        order.blinded.pop();
        assert_eq!(issuer().issue(&order, &[6; 32]), None);
        for nonsense in ["", "00", &"0".repeat(64), &"f".repeat(64)] {
            let mut order = Order::new(OPEN, WEEK, &tags(), &[5; 32]).unwrap();
            order.blinded[3] = nonsense.to_owned();
            assert_eq!(issuer().issue(&order, &[6; 32]), None, "{nonsense}");
        }
    }

    #[test]
    fn a_key_is_written_in_one_way() {
        assert!(is_public(&issuer().public()) && !is_public(&issuer().public().to_uppercase()));
        assert!(!is_public(&"0".repeat(64)) && !is_public(&"f".repeat(64)) && !is_public(""));
    }
}
