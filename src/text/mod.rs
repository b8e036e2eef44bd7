//! Texts, numbers and times as such: dates, addresses, folding, tidying, hexadecimal digits.
//!
//! Knows nothing of ads, platforms or people; depends on nothing of ours.

pub mod age;
pub mod date;
pub mod domain;
mod fold;
mod hex;
mod shown;
mod tidy;
pub mod url;
mod wordlist;

pub use fold::fold;
pub use hex::{hex, unhex};
pub use shown::{Shown, shown};
pub use tidy::tidy;
pub use wordlist::Wordlist;
