//! Sealing: a record is read by whoever evaluates its study and by nobody on the way, the collector among them. HPKE (RFC 9180) in base
//! mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem as _, OpModeR, OpModeS, Serializable};

use crate::drawn::Drawn;
use crate::hex::{hex, unhex};
use crate::validate::{Problem, is_hash};
use crate::{Envelope, Given, Manifest, Study};

type Kem = X25519HkdfSha256;
type Key = <Kem as hpke::Kem>::PublicKey;
type Secret = <Kem as hpke::Kem>::PrivateKey;
type Encapsulated = <Kem as hpke::Kem>::EncappedKey;

/// What a key is used for: sealed as something else it opens nothing here.
const INFO: &[u8] = b"sightline record 1";
/// What sealing adds: the encapsulated key and the tag of authentication, in bytes.
const OVERHEAD: usize = 32 + 16;
/// The sizes a record is padded to, in bytes: its length tells no more than which of them.
const CLASSES: [usize; 6] = [1_024, 2_048, 4_096, 8_192, 16_384, 32_768];

/// Why a sealed record gives none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotARecord {
    /// The key does not open it: another study's, other terms, another week, or nonsense.
    Key,
    /// What is in it is no record; technical.
    Form(String),
    /// It holds what it must not.
    Problems(Vec<Problem>),
}

impl Envelope {
    /// Seals a record for a study, under the tag of a donor's secret. `drawn` are 32 random bytes, used once.
    ///
    /// # Errors
    /// The record is not one the study takes, too large, or the study's key is none.
    pub fn seal(
        given: &Given,
        secret: &str,
        joined: &Manifest,
        drawn: &[u8; 32],
    ) -> Result<Self, Vec<Problem>> {
        let wrong =
            |field: &str, message: &str| vec![Problem { field: field.into(), message: message.into() }];
        given.check(&joined.study)?;
        let mut bytes = serde_json::to_vec(given).map_err(|error| wrong("record", &error.to_string()))?;
        let size = CLASSES.into_iter().find(|size| *size >= bytes.len());
        // JSON may end with spaces.
        bytes.resize(size.ok_or_else(|| wrong("record", "at most 32 KiB"))?, b' ');
        let key = key_of(&joined.study.analysis)
            .ok_or_else(|| wrong("analysis", "a public key, 64 hexadecimal digits"))?;
        let mut envelope = Self {
            withdraw_tag: Self::tag(secret),
            terms: joined.digest.clone(),
            epoch: given.epoch().to_owned(),
            sealed: String::new(),
        };
        let (encapsulated, sealed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeS::Base,
            &key,
            INFO,
            &bytes,
            &envelope.bound(&joined.study.id),
            &mut Drawn::from(*drawn),
        )
        .map_err(|error| wrong("analysis", &error.to_string()))?;
        envelope.sealed = STANDARD.encode([encapsulated.to_bytes().as_slice(), &sealed].concat());
        Ok(envelope)
    }

    /// Opens a record with a study's secret key, and looks at it as the donor's side did.
    ///
    /// # Errors
    /// [`NotARecord`] with the first thing that is wrong.
    pub fn open(&self, study: &Study, secret: &[u8; 32]) -> Result<Given, NotARecord> {
        let bytes = STANDARD.decode(&self.sealed).map_err(|_| NotARecord::Key)?;
        let (encapsulated, sealed) = bytes.split_at_checked(32).ok_or(NotARecord::Key)?;
        let encapsulated = Encapsulated::from_bytes(encapsulated).map_err(|_| NotARecord::Key)?;
        let secret = Secret::from_bytes(secret).map_err(|_| NotARecord::Key)?;
        let bytes = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &secret,
            &encapsulated,
            INFO,
            sealed,
            &self.bound(&study.id),
        )
        .map_err(|_| NotARecord::Key)?;
        let given = Given::read(&bytes).map_err(|error| NotARecord::Form(error.to_string()))?;
        given.check(study).map_err(NotARecord::Problems)?;
        if given.epoch() != self.epoch {
            let message = "another week than the envelope says".into();
            return Err(NotARecord::Problems(vec![Problem { field: "epoch".into(), message }]));
        }
        Ok(given)
    }

    /// What a sealed record is bound to: moved to another study, week, tag or terms it does not open.
    fn bound(&self, study_id: &str) -> Vec<u8> {
        format!("{study_id}\n{}\n{}\n{}", self.epoch, self.withdraw_tag, self.terms).into_bytes()
    }
}

/// Whether a text is as long as something sealed.
pub(crate) fn is_sealed(text: &str) -> bool {
    STANDARD.decode(text).is_ok_and(|bytes| CLASSES.iter().any(|size| size + OVERHEAD == bytes.len()))
}

/// The public key of a study's secret one, in hexadecimal; none for what is no key.
#[must_use]
pub fn public(secret: &[u8; 32]) -> Option<String> {
    let secret = Secret::from_bytes(secret).ok()?;
    Some(hex(&Kem::sk_to_pk(&secret).to_bytes()))
}

fn key_of(text: &str) -> Option<Key> {
    Key::from_bytes(&unhex::<32>(text)?).ok()
}

/// Whether a text is a public key something can be sealed to: some points are none.
pub(crate) fn is_public(text: &str) -> bool {
    let drawn = &mut Drawn::from([0; 32]);
    is_hash(text)
        && key_of(text).is_some_and(|key| {
            hpke::setup_sender_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
                &OpModeS::Base,
                &key,
                INFO,
                drawn,
            )
            .is_ok()
        })
}
