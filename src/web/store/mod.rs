//! IndexedDB: what stays on this machine, a file per concern. Every operation is one transaction and idempotent, because
//! the background may end at any moment and ask again.
//!
//! May know the pure folders and how messages are written; decides nothing and asks nothing of the network.

mod ads;
mod beside;
mod chosen;
mod database;
mod export;
mod health;
mod index;
mod open;
mod outbox;
mod row;
mod setting;
mod traits;
mod trash;
mod wallet;

pub use database::{Error, Store};
pub use outbox::Reach;
