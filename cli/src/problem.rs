//! What went wrong with a file: one line for standard error.

use std::io;
use std::path::{Path, PathBuf};

/// Why a file gave nothing, or not everything.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A file.
    #[error("{}: {error}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// What is in it.
    #[error("{}: {message}", path.display())]
    Content {
        /// Which.
        path: PathBuf,
        /// What is wrong and what to do.
        message: String,
    },
}

/// The problem a file could not be read or written for.
pub fn io(path: &Path) -> impl FnOnce(io::Error) -> Problem {
    let path = path.to_owned();
    move |error| Problem::Io { path, error }
}

/// A problem with what is in a file.
pub fn content(path: &Path, message: impl ToString) -> Problem {
    Problem::Content { path: path.to_owned(), message: message.to_string() }
}
