//! What can go wrong, each with what to do about it.

use std::io;
use std::path::{Path, PathBuf};

/// Why no package was made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The call itself was wrong.
    #[error("{0}")]
    Usage(String),
    /// A file could not be read or written.
    #[error("cannot {action} {}: {source}", path.display())]
    File {
        /// What was tried: `read`, `write`, `remove`.
        action: &'static str,
        /// Where.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A program could not be started or failed; it has said why itself.
    #[error("{program} failed ({status}); {advice}")]
    Program {
        /// The program.
        program: String,
        /// Its exit status, or why it did not start.
        status: String,
        /// What to do.
        advice: &'static str,
    },
    /// A program answered what we do not understand.
    #[error("{program} answered something unexpected: {what}")]
    Answer {
        /// The program.
        program: &'static str,
        /// What was missing or wrong.
        what: String,
    },
    /// wasm-bindgen refused the module.
    #[error(
        "wasm-bindgen: {0}\n  if it speaks of versions: `wasm-bindgen` and `wasm-bindgen-cli-support` in Cargo.toml must be pinned to the same one"
    )]
    Bindgen(String),
    /// manifest.json is not what it should be.
    #[error("manifest.json: {0}")]
    Manifest(String),
    /// The words of a language are not what they should be.
    #[error("{0}")]
    Locales(String),
    /// The zip could not be written.
    #[error("cannot pack {}: {what}", path.display())]
    Zip {
        /// The archive.
        path: PathBuf,
        /// What the packer said.
        what: String,
    },
}

impl Error {
    /// For `map_err` on file operations: which action, on which path.
    pub fn file(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { action, path, source }
    }
}
