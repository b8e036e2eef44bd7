//! The card an anchor stands on: the smallest element that is one of several of its kind, and never the page.

use std::collections::HashSet;

use super::Anchor;
use super::outline::{Leads, Outline, is_time};

/// Siblings compared on each side.
const NEAR: usize = 4;
/// How alike two cards of one kind are at least.
const ALIKE: f64 = 0.4;

/// What is known of an element as a possible card.
struct Make {
    /// Addresses of the accounts named in it.
    accounts: HashSet<String>,
    /// Whether it begins with a name: an account or a heading alone in its line.
    headed: bool,
    /// Whether somebody says something in it.
    body: bool,
    /// Whether something leads out of the site.
    out: bool,
    time: bool,
    lines: usize,
    shape: HashSet<String>,
}

impl Make {
    fn of(outline: &Outline<'_>, at: usize) -> Self {
        let links: Vec<usize> = outline.links(at).take(60).collect();
        let accounts = links.iter().filter(|link| outline.is_account(**link));
        let accounts = accounts.filter_map(|link| outline.account(*link)).collect();
        let texts: Vec<usize> = outline.texts_in(at).take(60).collect();
        let headed = texts.first().is_some_and(|first| {
            let line = outline.text_of(outline.line(*first), 60).unwrap_or_default();
            let link = outline.link(*first, at);
            let heading =
                outline.above(*first).take_while(|one| *one >= at).any(|one| is_heading(outline, one));
            heading
                || link.is_some_and(|link| outline.is_account(link))
                || (!line.is_empty() && !is_sentence(&line))
        });
        let body = texts.iter().skip(1).any(|one| {
            let text = outline.text(*one);
            is_sentence(text) || text.chars().count() >= 25
        });
        Self {
            accounts,
            headed,
            body,
            out: links.iter().any(|link| outline.leads(*link) == Leads::Out),
            time: texts.iter().any(|one| is_time(outline.text(*one))),
            lines: outline.lines(at),
            shape: outline.shape(at),
        }
    }

    fn is_complete(&self) -> bool {
        self.headed && self.lines >= 2 && (self.body || self.out)
    }

    /// How alike two are in what they are made of, from 0 to 1.
    fn alike(&self, other: &Self) -> f64 {
        let both = self.shape.intersection(&other.shape).count();
        let all = self.shape.union(&other.shape).count();
        #[allow(clippy::cast_precision_loss)] // a few hundred
        if all == 0 { 1.0 } else { both as f64 / all as f64 }
    }
}

/// Whether an element is a heading.
pub(super) fn is_heading(outline: &Outline<'_>, at: usize) -> bool {
    outline.element(at).is_some_and(|it| {
        matches!(it.name(), "h1" | "h2" | "h3" | "h4" | "h5" | "h6") || it.attr("role") == Some("heading")
    })
}

/// Whether a text reads as somebody's words: it ends as sentences do, or is long.
pub(super) fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    text.ends_with(['.', '!', '?', '…', '。', '！', '？']) && text.chars().count() > 3
        || text.chars().count() > 60
}

/// Elements a card is never, nor what is around them.
fn is_page(outline: &Outline<'_>, at: usize) -> bool {
    outline.element(at).is_none_or(|it| {
        matches!(it.name(), "html" | "body" | "main" | "nav" | "aside")
            || matches!(it.attr("role"), Some("main" | "feed" | "list" | "navigation" | "complementary"))
    })
}

/// Whether `other` is a card of its own beside `one`, which holds the anchor; `labelled` where it holds another.
fn is_unit(other: &Make, one: &Make, labelled: bool) -> bool {
    let alike = other.alike(one);
    // However little is known of either.
    if labelled && one.lines.min(other.lines) >= 2 && alike >= ALIKE {
        return true;
    }
    if !other.accounts.is_empty() && other.accounts.is_subset(&one.accounts) && !one.accounts.is_empty() {
        return false;
    }
    if one.is_complete() {
        other.headed && other.lines >= 2 && (other.body || other.time || alike >= ALIKE)
            || alike >= 0.7 && other.lines >= 2
    } else if !one.accounts.is_empty() && !other.accounts.is_empty() {
        other.is_complete() && alike >= 0.7
    } else {
        false
    }
}

/// The card of each anchor, in the order of the page; anchors on one card are one. `None` stands for a fragment that is its
/// own card.
#[must_use]
pub fn cards(outline: &Outline<'_>, anchors: &[Anchor]) -> Vec<(usize, Anchor)> {
    let mut cards: Vec<(usize, Anchor)> = Vec::new();
    for anchor in anchors {
        let others =
            |card: usize| anchors.iter().any(|other| other.at != anchor.at && outline.holds(card, other.at));
        let Some(card) = card(outline, anchor.at, &others) else { continue };
        if outline.is_spent() {
            break;
        }
        if !cards.iter().any(|(known, _)| outline.holds(*known, card) || outline.holds(card, *known)) {
            cards.push((card, anchor.clone()));
        }
    }
    cards
}

/// Whether a place is in a menu, a dialog or the foot of a page: what ads carry stands there without one.
#[must_use]
pub fn in_menu(outline: &Outline<'_>, at: usize) -> bool {
    let is_menu = |at: usize| {
        outline.element(at).is_some_and(|it| {
            matches!(it.name(), "nav" | "footer" | "dialog")
                || matches!(it.attr("role"), Some("navigation" | "contentinfo" | "menu" | "dialog"))
        })
    };
    std::iter::once(at).chain(outline.above(at)).any(is_menu)
}

/// The card of each mark; only a whole one counts.
#[must_use]
pub fn marked(outline: &Outline<'_>, marks: &[Anchor]) -> Vec<(usize, Anchor)> {
    let mut found: Vec<(usize, Anchor)> = Vec::new();
    for mark in marks {
        // A card may hold several.
        if outline.is_spent() || found.iter().any(|(known, _)| outline.holds(*known, mark.at)) {
            continue;
        }
        let Some(card) = card(outline, mark.at, &|_| false) else { continue };
        if Make::of(outline, card).is_complete() && !in_menu(outline, card) {
            found.retain(|(known, _)| !outline.holds(card, *known));
            found.push((card, mark.clone()));
        }
    }
    found
}

fn card(outline: &Outline<'_>, anchor: usize, others: &dyn Fn(usize) -> bool) -> Option<usize> {
    let mut at = if outline.element(anchor).is_some() { anchor } else { outline.parent(anchor)? };
    let mut make = Make::of(outline, at);
    loop {
        let above = outline.parent(at)?;
        if make.lines >= 2 || make.is_complete() {
            let is_card = |one: &usize| is_unit(&Make::of(outline, *one), &make, others(*one));
            if near(outline, at).iter().any(is_card) {
                return Some(at);
            }
        }
        // At the edge of a feed, or where the next step would take in another card, what is here is the card.
        let is_card = make.is_complete() || make.lines >= 3;
        if outline.parent(above).is_none() || is_page(outline, above) || others(above) && is_card {
            // The root of a fragment is its own card, where it is one.
            let whole = outline.parent(above).is_none() && !is_page(outline, above) && !others(above);
            if whole && !is_card {
                at = above;
                make = Make::of(outline, at);
            }
            return (make.lines >= 2 && !is_page(outline, at)).then_some(at);
        }
        at = above;
        make = Make::of(outline, at);
    }
}

/// The links of a section that a heading calls advertising, each an ad: those out of the site, up to the next heading. Empty
/// where the anchor is no heading, or where accounts stand below it.
#[must_use]
pub fn section(outline: &Outline<'_>, anchor: usize) -> Vec<usize> {
    let Some(heading) =
        std::iter::once(anchor).chain(outline.above(anchor)).take(4).find(|at| is_heading(outline, *at))
    else {
        return Vec::new();
    };
    for above in outline.above(heading).take(6).take_while(|above| !is_page(outline, *above)) {
        let next = (outline.end(heading)..outline.end(above)).find(|at| is_heading(outline, *at));
        let end = next.unwrap_or_else(|| outline.end(above));
        let links: Vec<usize> =
            outline.links(above).filter(|link| *link > heading && *link < end).take(12).collect();
        if !outline.is_spent() && links.iter().any(|link| outline.leads(*link) == Leads::Out) {
            let accounts = links.iter().any(|link| outline.is_account(*link));
            return if accounts {
                Vec::new()
            } else {
                links.into_iter().filter(|link| outline.leads(*link) == Leads::Out).collect()
            };
        }
    }
    Vec::new()
}

/// The nearest siblings with something in them.
fn near(outline: &Outline<'_>, at: usize) -> Vec<usize> {
    let has_text = |one: &usize| outline.texts_in(*one).next().is_some();
    let before = outline.before(at).filter(has_text).take(NEAR);
    let after = outline.after(at).filter(has_text).take(NEAR);
    before.chain(after).collect()
}
