//! What a study says about itself, signed: the terms somebody agrees to, known by their digest.

use serde::{Deserialize, Serialize};

use crate::signed::{Format, NotSigned};
use crate::{Problem, Study, limits};

/// The file of a study.
const FORMAT: Format =
    Format { magic: "sightline-study 1 ", domain: "sightline study\n", max: limits::STUDY_FILE };

/// A study's terms as signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// What it says.
    pub study: Study,
    /// SHA-256 of the file, as `sha256sum` prints it: equal for everybody who sees the same terms. 64 hexadecimal digits.
    pub digest: String,
    /// The public key that signed it, 64 hexadecimal digits.
    pub signer: String,
}

/// Why a file is no study's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAStudy {
    /// Not a signed file of this form; technical.
    Form(String),
    /// The signature does not fit: somebody changed it.
    Signature,
    /// It does not say what it must.
    Study(Vec<Problem>),
}

impl Manifest {
    /// Opens a file: signature, then content.
    ///
    /// # Errors
    /// [`NotAStudy`] with the first thing that is wrong.
    pub fn open(file: &str) -> Result<Self, NotAStudy> {
        let opened = FORMAT.open(file).map_err(|wrong| match wrong {
            NotSigned::Size(bytes) => {
                NotAStudy::Form(format!("{bytes} bytes, and it has at most {}", limits::STUDY_FILE))
            }
            NotSigned::Form(what) => NotAStudy::Form(what),
            NotSigned::Signature => NotAStudy::Signature,
        })?;
        // Whatever carries the file might make another break of it.
        if file.contains('\r') {
            return Err(NotAStudy::Form("its lines end in CR LF; they must end in LF".into()));
        }
        let study: Study =
            serde_json::from_str(opened.text).map_err(|error| NotAStudy::Form(error.to_string()))?;
        study.check().map_err(NotAStudy::Study)?;
        Ok(Self { study, digest: crate::digest(file.as_bytes()), signer: opened.signer })
    }

    /// Whether it is the same study's as another: anybody may take its name, and only one has its key.
    #[must_use]
    pub fn is_of(&self, other: &Self) -> bool {
        self.study.id == other.study.id && self.signer == other.signer
    }

    /// Signs a study's JSON with a secret key and gives the file.
    #[must_use]
    pub fn sign(json: &str, secret: &[u8; 32]) -> String {
        FORMAT.sign(json, secret)
    }
}
