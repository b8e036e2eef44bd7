//! Texts, numbers and times as such: dates, addresses, folding, tidying, hexadecimal digits.
//!
//! Knows nothing of ads, platforms or people.

pub mod age;
pub mod date;
pub mod domain;
mod fold;
mod shown;
mod tidy;
mod unseen;
pub mod url;
mod wordlist;

pub use donation::{hex, unhex};
pub use fold::fold;
pub use shown::{Months, Shown, shown};
pub use tidy::tidy;
pub use unseen::{is_odd, is_unseen};
pub use wordlist::Wordlist;
