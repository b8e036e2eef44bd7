//! Every request leads to functions of the core and to the store; this is the list.
//!
//! May know the pure folders and the rest of `web`. Decides nothing: a handler fetches, asks the core, and writes down.

mod answer;
mod automatic;
mod back;
mod common;
mod donate;
mod pages;
mod review;
mod seen;
mod settings;
mod stored;
mod words;

pub use answer::answer;
pub use words::locale;
