//! Sightline's core: from what a page holds to why you were chosen.
//!
//! ```text
//! snapshot of an element, JSON of a page, file of a data download
//!   └─ read ────────► Ad (what it is, who placed it, how we know) with its Reasons (why you)
//!        └─ judge ──► Verdict (declared? concluded? by what?)
//!             └─ keep ──► what the machine remembers: Stored, index, tally
//!                  ├─ show ───► words and HTML for badge, panel, popup and dashboard
//!                  └─ donate ─► donation::Record, the only type that leaves the machine
//! ```
//!
//! The folders stand in the order `text → record → judge → read → keep → donate → show → web`: each may know those
//! before it and none after it. The core is pure: no I/O, no clock, no randomness, no browser; they are arguments.
//! `web` is the only folder that knows a browser and holds no decision. ARCHITECTURE.md states the invariants,
//! `tests/architecture/` holds them.

pub mod text;

pub mod record;

pub mod judge;

pub mod read;

pub mod keep;

pub mod donate;

pub mod show;

#[cfg(target_family = "wasm")]
pub mod web;

use judge::political::{self, known::Advertisers, lang::Prior};
use read::Found;
use read::archive::{Import, Met};
use read::rules::{RuleSet, Site};
use serde_json::Value;

pub use record::ad::{Ad, Advertiser, Platform};
pub use record::finding::{Certainty, Evidence, Family, Verdict};
pub use record::reason::{Explanation, Reason};
pub use record::stored::Stored;

/// Reads a saved page, response, explanation or file of a download and judges every ad in it. Platform and form are
/// found out when not given.
#[must_use]
pub fn read_and_judge(rules: &RuleSet, text: &str, platform: Option<Platform>) -> Found {
    let mut found = read::text(rules, text, platform);
    // An explanation that stands alone is no ad: nothing is concluded of it.
    let ads = found.ads.iter_mut().filter(|ad| ad.certainty.is_some() || ad.surface.is_some());
    ads.for_each(|ad| judge(rules, ad));
    found
}

/// Reads one candidate element, as the content script sent it, and judges the ad; `None` when nothing in it is a sign
/// of an ad. `prior`: what is known of its language besides its words.
#[must_use]
pub fn read_candidate(site: &Site, html: &str, properties: &[Value], prior: Prior<'_>) -> Option<Ad> {
    let mut ad = read::feed::read_candidate(site, html, properties)?;
    ad.political = political::judge(&ad, site.advertisers(), prior);
    Some(ad)
}

/// Judges an ad by the advertisers these rules know.
pub fn judge(rules: &RuleSet, ad: &mut Ad) {
    ad.political = political::judge(ad, rules.advertisers(), Prior::default());
}

/// Every ad of a data download that was read whole, judged one after the other: there can be very many.
pub fn judged(import: &Import) -> impl Iterator<Item = Met> + '_ {
    import.met().map(|mut met| {
        met.ad.political = political::judge(&met.ad, Advertisers::bundled(), Prior::default());
        met
    })
}

/// Merges another reading of an ad into what is remembered of it: a declaration that comes with it counts.
pub fn merge(known: &mut Stored, ad: Ad, now: f64) {
    known.merge(ad, now);
    political::declare(&mut known.ad);
}
