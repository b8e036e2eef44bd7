//! Data downloads: what a platform itself hands a person about the ads they were shown and about what it thinks of
//! them. Files of any size are read one entry at a time; damaged, half and foreign files lose nothing that could be
//! read.

mod decode;
mod entry;
mod files;
mod form;
mod google;
mod held;
mod import;
mod labels;
mod linkedin;
mod list;
mod met;
mod meta;
mod outline;
mod pages;
mod pairs;
mod tar;
mod tiktok;
pub(crate) mod walk;
mod x;

pub use files::{is_archive, text_of_x};
pub use form::is_known;
pub use import::{FileRead, Import, Why};
pub use met::{Dated, Met};
