//! What a list is asked for.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::record::reason::Kind;
use crate::text::fold;

/// What a person asks the list for. Empty means everything.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Query {
    /// Words that must all stand in the advertiser's name, the payer's, the text or the landing page.
    pub query: String,
    /// A platform's id.
    pub platform: String,
    /// `political`, `declared`, `concluded` (political, but not declared) or `other`.
    pub kind: String,
    /// The id of a topic it must be about.
    pub topic: String,
    /// What it must want, such as `donate`.
    pub goal: String,
    /// The id of a [`Method`] by which the person must have been chosen.
    pub how: String,
    /// A reason it must give: kind and name as [`trait_key`] writes them.
    pub reason: String,
    /// An account, as [`Stored::advertiser`] names it, or an advertiser with all its accounts, as [`Account::advertiser`] does.
    pub advertiser: String,
    /// Met on this local day, `2026-11-24`, or later.
    pub from: String,
    /// Met on this local day or earlier.
    pub to: String,
    /// `oldest`, `often` (most sightings first) or `advertiser`; newest first otherwise.
    pub sort: String,
}

impl Query {
    /// Whether it asks for everything, in whatever order.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self { sort: self.sort.clone(), ..Self::default() }
    }
}

/// A reason without who asked and where it stands: what an ad has in common with others. `interest:public transport`.
#[must_use]
pub fn trait_key(kind: &Kind) -> String {
    let bound = |age: &Option<u8>| age.map(|age| age.to_string()).unwrap_or_default();
    let name = match kind {
        Kind::Age { min, max } => format!("{}-{}", bound(min), bound(max)),
        Kind::Gender { value } => value.id().to_owned(),
        Kind::Unrecognised { text, .. } => fold(text),
        _ => fold(kind.name().unwrap_or_default()),
    };
    format!("{}:{name}", kind.id())
}

/// What the person says of advertisers: political or not.
pub type Opinions = BTreeMap<String, bool>;
