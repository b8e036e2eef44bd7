//! Where a label may stand: in the platform's own chrome. A person may be called “Ad”, a group “Promoted”, and anybody may
//! write “Sponsored”.

use super::card::{is_heading, is_sentence};
use super::outline::{Leads, Outline, is_time};
use super::words::Said;

/// Longest rest of a label's line, in characters.
const REST: usize = 28;
/// Longest text between a label and the account it names (“promoted *by* …”), in characters.
const BY: usize = 12;

/// Whether a text stands in somebody's words: more is said in its line.
#[must_use]
pub fn in_prose(outline: &Outline<'_>, at: usize) -> bool {
    let line = outline.line(at);
    let Some(own) = outline.text_of(at, 400) else { return true };
    // What cannot be one line for its length is somebody's words.
    let Some(whole) = outline.text_of(line, 400) else { return outline.lines(line) <= 1 };
    if outline.lines(line) > 1 {
        return false;
    }
    let rest = whole.chars().count().saturating_sub(own.chars().count());
    rest > REST && is_sentence(&whole.replace(own.as_str(), "")) || rest > 2 * REST
}

/// Whether a label stands where the platform would put it on a card. `by_rule` where the platform's rules say that labels
/// stand in this place: then the card need not look like an ad's.
#[must_use]
pub fn stands(outline: &Outline<'_>, card: usize, at: usize, said: &Said, by_rule: bool) -> bool {
    let stands = is_chrome(outline, card, at, said, by_rule);
    // In a page that costs too much the rules are believed, and nothing else.
    if outline.is_spent() { by_rule } else { stands }
}

/// Whether a card that no rule knows is enough of an ad: its label is more than a word, something leads out of the site, it is
/// of one account that the label stands behind or names, or it reads as an ad does, from top to bottom.
#[must_use]
pub fn is_enough(outline: &Outline<'_>, card: usize, at: usize, said: &Said) -> bool {
    let about = outline.link(at, card).is_some_and(|link| outline.leads(link) == Leads::About);
    if about || said.by.is_some() || said.disclosure.is_some() {
        return true;
    }
    if outline.links(card).any(|link| outline.leads(link) == Leads::Out) {
        return true;
    }
    // A friend who follows the page, a mention do not speak.
    let speaks = |link: &usize| is_named(outline, at, *link) || outline.is_alone(*link);
    let accounts: Vec<usize> =
        outline.links(card).filter(|link| outline.is_account(*link)).filter(speaks).collect();
    let is_one = accounts.windows(2).all(|pair| match pair {
        [one, other] => outline.account(*one) == outline.account(*other),
        _ => true,
    });
    match accounts.first() {
        Some(first) => is_one && (*first < at || is_named(outline, at, *first)),
        None => reads_as_ad(outline, card, at),
    }
}

/// Whether a link stands right behind a label in its line: “promoted by …”.
pub(super) fn is_named(outline: &Outline<'_>, at: usize, link: usize) -> bool {
    let between = (outline.end(at)..link).map(|one| outline.text(one).chars().count());
    link > at && outline.line(link) == outline.line(at) && between.sum::<usize>() <= BY
}

/// Whether a card without accounts reads as an ad: a name, the label in the place of the time, and what is said.
fn reads_as_ad(outline: &Outline<'_>, card: usize, at: usize) -> bool {
    let texts = || outline.texts_in(card).filter(|one| !outline.holds(at, *one));
    let before: Vec<usize> = texts().filter(|one| *one < at).collect();
    let is_name = |one: &usize| !is_sentence(outline.text(*one)) && !is_time(outline.text(*one));
    let says = texts().filter(|one| *one > at).find(|one| speaks(outline.text(*one)));
    (1..=2).contains(&before.len())
        && before.iter().all(is_name)
        && says.is_some_and(|one| is_sentence(outline.text(one)))
        && !texts().any(|one| is_time(outline.text(one)))
}

fn is_chrome(outline: &Outline<'_>, card: usize, at: usize, said: &Said, by_rule: bool) -> bool {
    let inside: Vec<usize> =
        std::iter::once(at).chain(outline.above(at)).take_while(|one| *one >= card).collect();
    let has_role = |one: &usize| {
        let role = outline.element(*one).and_then(|it| it.attr("role"));
        matches!(role, Some("radio" | "option" | "tab" | "checkbox" | "menuitem"))
    };
    let link = outline.link(at, card);
    let leads = link.map(|link| outline.leads(link));
    let about = leads == Some(Leads::About);
    let strong = about || said.by.is_some() || said.disclosure.is_some();
    if inside.iter().any(has_role)
        || leads == Some(Leads::Here)
        || !about && inside.iter().any(|one| *one != card && is_heading(outline, *one))
        || in_prose(outline, at)
    {
        return false;
    }
    let said = |one: &usize| !outline.holds(at, *one) && speaks(outline.text(*one));
    let (before, after): (Vec<usize>, Vec<usize>) =
        outline.texts_in(card).filter(said).partition(|one| *one < at);
    let before: Vec<&str> = before.into_iter().map(|one| outline.text(one)).collect();
    let after: Vec<&str> = after
        .into_iter()
        .filter(|one| !is_button(outline, card, *one))
        .map(|one| outline.text(one))
        .collect();
    // It is who speaks: the first text, and an account's name or a time follows.
    let next = after.first().copied().unwrap_or_default();
    if before.is_empty() && !strong && (next.starts_with('@') || is_time(next)) {
        return false;
    }
    if strong {
        return true;
    }
    // An organic header came first, and this is what was said; an ad's label stands in the place of the time.
    let organic = before.iter().any(|text| is_time(text));
    if by_rule {
        return !(organic && after.is_empty());
    }
    if organic {
        return false;
    }
    // An ad says who it is of and something besides, or leads out.
    let out = outline.links(card).any(|link| outline.leads(link) == Leads::Out);
    let words = after.iter().any(|text| text.chars().count() > 2 && !is_time(text));
    out || words && before.len() + after.len() > 1
}

/// Whether a text stands on a button of a card.
pub(super) fn is_button(outline: &Outline<'_>, card: usize, at: usize) -> bool {
    outline.above(at).take_while(|above| *above >= card).any(|above| {
        outline.element(above).is_some_and(|it| it.name() == "button" || it.attr("role") == Some("button"))
    })
}

/// Whether a text says anything.
pub(super) fn speaks(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
