//! Ads found without knowing the platform's markup: a label's words anywhere in the page (the anchor), the card they stand
//! on, and what the card says. Rules make it precise; this is what is left when a platform changes overnight.
//!
//! What held and what failed when it was tried: a label counts only where the platform's own chrome is, never where
//! somebody's name or words are (`place.rs`), and a card is never the page (`card.rs`).

mod card;
mod fields;
mod outline;
mod place;
mod words;

pub use card::{cards, in_menu, marked, section};
pub use fields::{looks, name_promoter};
pub use outline::{Outline, spans};
pub use place::{in_prose, is_enough, stands};
pub use words::{Said, said};

/// A label found on a page, or an element that only ads carry.
#[derive(Debug, Clone)]
pub struct Anchor {
    /// Its place in the outline.
    pub at: usize,
    /// What it says; nothing for an element that only ads carry.
    pub said: Said,
}

impl Anchor {
    /// An element that only ads carry.
    #[must_use]
    pub const fn mark(at: usize) -> Self {
        Self { at, said: Said { text: String::new(), by: None, disclosure: None } }
    }
}

/// Most anchors looked at on one page.
const MOST: usize = 2_000;

/// Every text of a page that is, whole, a label of the platform; in the order of the page.
#[must_use]
pub fn anchors(site: &crate::read::rules::Site, outline: &Outline<'_>) -> Vec<Anchor> {
    let mut found: Vec<Anchor> = Vec::new();
    for at in outline.texts() {
        if found.len() == MOST {
            break;
        }
        // The text alone, else with those beside it: labels are drawn of several.
        let alone = said(site, outline.text(at)).map(|said| Anchor { at, said });
        let drawn = || {
            let begins = |above: &usize| outline.texts_in(*above).next() == Some(at);
            outline.above(at).take(4).take_while(begins).find_map(|above| {
                let text = outline.text_of(above, 90)?;
                said(site, &text).map(|said| Anchor { at: above, said })
            })
        };
        let Some(anchor) = alone.or_else(drawn) else { continue };
        if found.iter().rev().take(8).all(|known| !outline.holds(known.at, anchor.at)) {
            found.push(anchor);
        }
    }
    found
}
