//! Facebook's dialog as a person sees it: the sentences of 2017–2019, and the lines of 2026.

use super::{Read, phrase, titled};
use crate::read::page::{Element, Page};
use crate::record::ad::Advertiser;
use crate::record::reason::{Explanation, Kind, Reason, Source};

/// Blocks of text looked at.
const MAX_BLOCKS: usize = 60;

/// Reads a dialog. `None` when nothing in it explains an ad.
#[must_use]
pub fn dialog(html: &str) -> Option<Read> {
    let page = Page::parse(html);
    let root = page.root();
    let said = |element: &Element<'_>| phrase::is_explanation(&element.text());
    // The innermost blocks: a block around others only repeats them.
    let mut blocks: Vec<String> = root
        .all("div, span, p")
        .into_iter()
        .filter(|block| {
            said(block)
                && !block
                    .all("div, span, p")
                    .iter()
                    .any(|inner| inner.order() != block.order() && said(inner))
        })
        .map(|block| block.text())
        // The title asks; it does not answer.
        .filter(|text| !titled::is_title(text))
        .take(MAX_BLOCKS)
        .collect();
    if blocks.is_empty() {
        // The dialog of 2026 has one line per reason and a link to the settings for this very explanation.
        let is_ours = root.has("a[href*='/adpreferences/?entry_product=waist']");
        let lines = root.all("[role='dialog'] [role='listitem'], [role='dialog'] li");
        blocks = lines.iter().filter(|_| is_ours).take(MAX_BLOCKS).map(Element::text).collect();
    }
    let mut reasons: Vec<Reason> = Vec::new();
    for reason in blocks.iter().flat_map(|block| phrase::read(block)) {
        if !reasons.iter().any(|known| known.kind == reason.kind) {
            reasons.push(reason);
        }
    }
    let name = root
        .all("[id='ad_prefs_advertiser']")
        .first()
        .map(|name| phrase::plain(&name.text()))
        .filter(|name| !name.is_empty())
        .or_else(|| blocks.iter().find_map(|block| placed_by(block)));
    if let Some(name) = &name {
        own(&mut reasons, name);
    }
    let advertiser = name.map(|name| Advertiser { name: Some(name), ..Advertiser::default() });
    if reasons.is_empty() && advertiser.is_none() {
        return None;
    }
    Some(Read {
        explanation: Explanation { source: Source::Dialog, reasons },
        advertiser,
        ad_id: None,
        error: None,
    })
}

/// Who wants to reach people, in the words of the sentence: some dialogs do not mark the name.
fn placed_by(block: &str) -> Option<String> {
    let text = phrase::plain(block);
    let (_, rest) = text
        .split_once("seeing this ad is that ")
        .or_else(|| text.split_once("seeing this ad is because "))?;
    let name = rest.split_once(" wants to reach")?.0.trim();
    (!name.is_empty() && name.chars().count() <= 200).then(|| name.to_owned())
}

/// The owner of a list keeps the advertiser's own spelling.
fn own(reasons: &mut [Reason], advertiser: &str) {
    for reason in reasons {
        if let Kind::CustomerList { owner: Some(owner), .. } = &mut reason.kind
            && owner.eq_ignore_ascii_case(advertiser)
        {
            advertiser.clone_into(owner);
        }
    }
}
