//! What people read: words in their language, what they can do, and the pages.
//!
//! May know everything before it, and nothing of a browser: a view is a function of its arguments.

pub mod action;
pub mod date;
pub mod locale;
pub mod names;
pub mod sentence;
pub mod short;
pub mod view;
pub mod words;
