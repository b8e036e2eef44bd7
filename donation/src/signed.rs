//! Signed files: one line that names the format, a public key and a signature, and then a text exactly as signed (Ed25519,
//! RFC 8032). What a study says about itself is one; newer rules are another.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use crate::hex::{hex, unhex};
use crate::validate::is_hash;

/// One kind of signed file.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// What it begins with, a space at the end: `sightline-study 1 `.
    pub magic: &'static str,
    /// Signatures are over this and the text, so that a signature for something else is worth nothing here.
    pub domain: &'static str,
    /// Largest file, in bytes.
    pub max: usize,
}

/// A file whose signature fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened<'a> {
    /// What was signed.
    pub text: &'a str,
    /// The public key, in lower-case hexadecimal.
    pub signer: String,
}

/// Why a file is not a signed one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSigned {
    /// Too large: how many bytes.
    Size(usize),
    /// Of another form; technical.
    Form(String),
    /// The signature does not fit.
    Signature,
}

impl Format {
    /// The text of a file and who signed it. Whether that key is trusted is for whoever asks.
    ///
    /// # Errors
    /// [`NotSigned`] with the first thing that is wrong.
    pub fn open<'a>(&self, file: &'a str) -> Result<Opened<'a>, NotSigned> {
        if file.len() > self.max {
            return Err(NotSigned::Size(file.len()));
        }
        let form = |what: &str| NotSigned::Form(what.to_owned());
        let begins = || form(&format!("it does not begin with “{}”", self.magic.trim_end()));
        let rest = file.strip_prefix(self.magic).ok_or_else(begins)?;
        let (head, text) = rest.split_once('\n').ok_or_else(|| form("it has one line only"))?;
        let (signer, signature) =
            head.split_once(' ').ok_or_else(|| form("its first line lacks a signature"))?;
        let key = key(signer).ok_or_else(|| form("its key is none"))?;
        let bytes = unhex::<64>(signature).ok_or_else(|| form("its signature is none"))?;
        // One way to write it: a file that differs in a space would have another digest and the same signature.
        if self.head(signer, signature) != self.head(&signer.to_lowercase(), &hex(&bytes)) {
            return Err(form("its first line is not written as it must be"));
        }
        let signed = self.signed(text);
        key.verify_strict(&signed, &Signature::from_bytes(&bytes)).map_err(|_| NotSigned::Signature)?;
        Ok(Opened { text, signer: signer.to_owned() })
    }

    /// Signs a text with a secret key and gives the file.
    #[must_use]
    pub fn sign(&self, text: &str, secret: &[u8; 32]) -> String {
        self.head(&public(secret), &signature(&self.signed(text), secret)) + text
    }

    fn head(&self, signer: &str, signature: &str) -> String {
        format!("{}{signer} {signature}\n", self.magic)
    }

    fn signed(&self, text: &str) -> Vec<u8> {
        [self.domain.as_bytes(), text.as_bytes()].concat()
    }
}

/// The signature of some bytes, in hexadecimal.
pub(crate) fn signature(bytes: &[u8], secret: &[u8; 32]) -> String {
    hex(&SigningKey::from_bytes(secret).sign(bytes).to_bytes())
}

/// Whether a signature of some bytes fits a public key, both in hexadecimal.
pub(crate) fn fits(bytes: &[u8], signature: &str, public: &str) -> bool {
    key(public)
        .zip(unhex::<64>(signature))
        .is_some_and(|(key, signature)| key.verify_strict(bytes, &Signature::from_bytes(&signature)).is_ok())
}

/// The public key of a secret one, in hexadecimal.
#[must_use]
pub fn public(secret: &[u8; 32]) -> String {
    hex(SigningKey::from_bytes(secret).verifying_key().as_bytes())
}

/// Whether a text is a public key somebody could trust, written as keys are written: compared letter by letter, in capitals it is another.
#[must_use]
pub fn is_key(text: &str) -> bool {
    is_hash(text) && key(text).is_some_and(|key| !key.is_weak())
}

fn key(text: &str) -> Option<VerifyingKey> {
    VerifyingKey::from_bytes(&unhex::<32>(text)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: Format = Format { magic: "test 1 ", domain: "test\n", max: 400 };

    #[test]
    fn a_file_is_what_its_key_signed_or_nothing() {
        let file = FORMAT.sign("Vote.", &[7; 32]);
        assert_eq!(FORMAT.open(&file), Ok(Opened { text: "Vote.", signer: public(&[7; 32]) }));
        assert_eq!(FORMAT.open(&file.replace("Vote", "Veto")), Err(NotSigned::Signature));
        let other = Format { domain: "other\n", ..FORMAT };
        assert_eq!(other.open(&file), Err(NotSigned::Signature), "signed as something else");
        assert_eq!(FORMAT.open(&"x".repeat(401)), Err(NotSigned::Size(401)));
        let (head, text) = file.split_once('\n').unwrap_or_default();
        for twin in [
            format!("{head}\r\n{text}"),
            format!("{head} \n{text}"),
            file.replacen(' ', "  ", 2),
            format!("{}\n{text}", head.to_uppercase().replace("TEST", "test")),
        ] {
            assert!(matches!(FORMAT.open(&twin), Err(NotSigned::Form(_))), "{twin:?} has another digest");
        }
        for form in ["", "test 1 ", "test 1 00 00\nVote.", "Vote.", "test 2 00 00\nVote."] {
            assert!(matches!(FORMAT.open(form), Err(NotSigned::Form(_))), "{form}");
        }
        assert!(
            is_key(&public(&[7; 32])) && !is_key("") && !is_key(&"0".repeat(64)) && !is_key(&"g".repeat(64))
        );
        assert!(!is_key(&public(&[7; 32]).to_uppercase()), "two ways to write one key");
    }
}
