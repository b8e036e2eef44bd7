//! The only thing that leaves the machine. Whoever audits what can leave reads this folder and no other.
//!
//! It may know what a study asks for: which ad was shown on which platform, who placed it, what it said, what
//! was declared and concluded, and why the person was chosen, as coarsely as [`Reason`] can say it.
//!
//! Of the person it may know the country and the band of ages they name, where a study asks and they want to say it, and
//! how much they saw in a week, in steps.
//!
//! It may not know who the person is, where they live, work or learn, when to the hour they looked, on which
//! page, or with which browser. So there is no field for the id of a person, an install or an ad, for a time
//! finer than a week, for an address of a page, for a click id or for markup. What is a closed set is an enum
//! with names of its own that never change their meaning; what remains text is the advertiser's or the
//! platform's, and bounded in [`limits`].
//!
//! It depends on nothing of ours and knows neither a browser nor a network, so whoever receives donations
//! links this and nothing else. The same in JSON Schema (draft 2020-12): `schema/*.schema.json`.
#![forbid(unsafe_code)]

mod ages;
mod coverage;
mod drawn;
mod envelope;
mod field;
mod given;
mod hex;
pub mod limits;
mod manifest;
pub mod oblivious;
mod reason;
mod receipt;
mod record;
#[cfg(test)]
mod schema;
pub mod seal;
pub mod signed;
mod study;
pub mod token;
mod validate;
mod vocabulary;

pub use ages::{AgeBand, Ages};
pub use coverage::{Coverage, CoverageKind};
pub use envelope::{Envelope, Gift, Withdrawal, digest};
pub use field::Field;
pub use given::Given;
pub use hex::{hex, unhex};
pub use manifest::{Manifest, NotAStudy};
pub use reason::{AgeKind, BareKind, GenderKind, NamedKind, Reason};
pub use receipt::Receipt;
pub use record::{AdKind, Advertiser, Disclosure, Record, SCHEMA, Targeting, Verdict};
pub use seal::NotARecord;
pub use study::Study;
pub use validate::{Problem, describe, validate, validate_coverage, validate_envelope};
pub use vocabulary::{
    AdsBucket, Basis, Certainty, DaysBucket, DisclosureKind, DonorAge, Gender, Platform, Political,
    SeenBucket, Source, Surface,
};
