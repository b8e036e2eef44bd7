//! What lists, searches and tallies need of every ad, small enough to hold all of it at once: 50,000 ads in some tens of
//! megabytes, most of them the words that are searched.
//!
//! The store keeps each ad under a rising revision. An index says up to which revision it knows the store, so it is
//! brought up to date by what was written later, and is written down itself from time to time ([`Index::save`]).

mod ads;
mod entry;
mod query;
mod search;
mod table;

pub use ads::Index;
pub use entry::{Account, Advertiser, Entry};
pub use query::{Opinions, Query, trait_key};
