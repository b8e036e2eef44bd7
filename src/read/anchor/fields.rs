//! What a card says, without knowing its markup.

use super::card::{is_heading, is_sentence};
use super::outline::{Leads, Outline, is_time};
use super::place::{is_button, is_named, speaks};
use super::words::{Said, said};
use crate::read::feed::disclaimer;
use crate::read::rules::Site;
use crate::record::ad::{Ad, Advertiser, Disclosure};
use crate::text::{fold, url};

/// Longest name, in characters.
const NAME: usize = 60;
/// How far above a label the text that says who paid stands, in elements.
const BESIDE: usize = 2;
/// Longest text kept of an ad, in characters.
const TEXT: usize = 10_000;

/// Who the label names goes before everybody: the account of the header is somebody else's.
pub fn name_promoter(label: &Said, ad: &mut Ad) {
    let Some(by) = &label.by else { return };
    if ad.advertiser.name.as_deref().is_none_or(|name| fold(name) != fold(by)) {
        ad.advertiser = Advertiser { name: Some(by.clone()), ..Advertiser::default() };
    }
}

/// What a card looks like: who it is of, what it says, where it leads.
#[must_use]
pub fn looks(site: &Site, outline: &Outline<'_>, card: usize, at: usize, label: &Said) -> Ad {
    let mut ad = Ad::new(site.platform);
    let (name, address) = name(site, outline, card, at);
    ad.text = words(outline, card, at, name.as_deref().unwrap_or_default());
    ad.advertiser.name = name;
    ad.advertiser.url = address.and_then(|href| url::account(&href, &site.rules.base));
    let address = |link: usize| outline.element(link)?.attr("href").and_then(url::clean);
    let out = outline.links(card).filter(|link| outline.leads(*link) == Leads::Out);
    // A platform's redirector that keeps its target to itself leads nowhere that can be said.
    ad.landing_url = out.filter_map(address).find(|url| !is_platform(url));
    ad.disclosure = label.disclosure.clone().or_else(|| payer(site, outline, card, at));
    ad
}

/// Who paid, as a text of its own beside the label says; what the advertiser wrote is no such text.
fn payer(site: &Site, outline: &Outline<'_>, card: usize, at: usize) -> Option<Disclosure> {
    let header = outline.above(at).take(BESIDE).take_while(|above| *above >= card).last().unwrap_or(card);
    let texts = outline.texts_in(header).map(|one| outline.text(one));
    texts.filter(|text| text.chars().count() <= 4 * NAME).find_map(|text| {
        let said = disclaimer::parse(text, &site.rules.disclaimer)?;
        // All of it, as the platform writes it.
        (said.text.as_deref() == Some(text.trim())).then_some(said)
    })
}

/// Whether an address is one of a platform, or of who counts its clicks.
fn is_platform(address: &str) -> bool {
    const KNOWN: [&str; 12] = [
        "facebook.com",
        "instagram.com",
        "x.com",
        "twitter.com",
        "t.co",
        "tiktok.com",
        "linkedin.com",
        "youtube.com",
        "google.com",
        "googleadservices.com",
        "doubleclick.net",
        "reddit.com",
    ];
    let host = url::host(address).unwrap_or_default();
    KNOWN.iter().any(|known| host == *known || host.ends_with(&format!(".{known}")))
}

/// A link of a card that names an account.
struct Account {
    link: usize,
    name: String,
    href: String,
}

/// The accounts a card names, in the order of the page.
fn accounts(site: &Site, outline: &Outline<'_>, card: usize) -> Vec<Account> {
    let named = |link: usize| {
        let text = outline.text_of(link, NAME)?;
        let text = text.trim();
        // As Reddit writes accounts.
        let name = text.strip_prefix("u/").unwrap_or(text).to_owned();
        let href = outline.element(link)?.attr("href")?.to_owned();
        is_name(site, &name).then_some(Account { link, name, href })
    };
    let mut accounts: Vec<Account> =
        outline.links(card).filter(|link| outline.is_account(*link)).filter_map(named).collect();
    // A handle beside a name is not the name.
    let is_handle = |one: &Account| one.name.starts_with('@');
    if !accounts.iter().all(is_handle) {
        accounts.retain(|one| !is_handle(one));
    }
    accounts
}

/// The account the label's line goes on with, else that of the header: the nearest before the label that is alone in its line,
/// else the first line behind who is only named within one (a friend who follows the page), else the nearest, else the first
/// after it; without accounts the line that names somebody.
fn name(site: &Site, outline: &Outline<'_>, card: usize, at: usize) -> (Option<String>, Option<String>) {
    let accounts = accounts(site, outline, card);
    let before = || accounts.iter().rev().filter(|one| outline.end(one.link) <= at);
    let speaker = accounts
        .iter()
        .find(|one| is_named(outline, at, one.link))
        .or_else(|| before().find(|one| outline.is_alone(one.link)));
    let nearest = before().next();
    if speaker.is_none()
        && let Some(friend) = nearest
    {
        let behind = outline.end(outline.line(friend.link));
        let mut lines = lines(outline, card, at).into_iter().filter(|one| (behind..at).contains(one));
        if let Some(one) = lines.find(|one| is_line_name(site, outline.text(*one))) {
            return (Some(outline.text(one).to_owned()), None);
        }
    }
    match speaker.or(nearest).or_else(|| accounts.iter().find(|one| one.link > at)) {
        Some(one) => (Some(one.name.clone()), Some(one.href.clone())),
        None => (name_of_line(site, outline, card, at), None),
    }
}

/// The first line of a card without accounts, or where the label follows a title the line right behind the label.
fn name_of_line(site: &Site, outline: &Outline<'_>, card: usize, at: usize) -> Option<String> {
    let leads_out =
        |one: &usize| outline.link(*one, card).is_some_and(|link| outline.leads(link) == Leads::Out);
    let is_title = |one: &usize| {
        leads_out(one)
            || outline.above(*one).take_while(|above| *above >= card).any(|above| is_heading(outline, above))
    };
    let is_name = |one: &&usize| is_line_name(site, outline.text(**one));
    let lines = lines(outline, card, at);
    let (before, after) = lines.split_at(lines.partition_point(|one| *one < at));
    let right_behind = after.iter().find(|one| speaks(outline.text(**one))).filter(is_name);
    let first = before.iter().find(is_name);
    let titled = before.first().is_some_and(is_title) || before.last().is_some_and(is_title);
    // A heading may be the name; what leads out is what the ad says.
    let found =
        if titled { right_behind.or(first.filter(|one| !leads_out(one))) } else { first.or(right_behind) };
    found.map(|one| outline.text(*one).to_owned())
}

/// The texts of a card that stand neither in its label nor on a button.
fn lines(outline: &Outline<'_>, card: usize, at: usize) -> Vec<usize> {
    let is_line = |one: &usize| !outline.holds(at, *one) && !is_button(outline, card, *one);
    outline.texts_in(card).filter(is_line).collect()
}

/// Whether a text can be somebody's name.
fn is_name(site: &Site, text: &str) -> bool {
    !is_figure(text) && text.chars().count() <= NAME && !is_sentence(text) && !is_said(site, text)
}

/// Whether a text that is no link can be: a time can stand in its place.
fn is_line_name(site: &Site, text: &str) -> bool {
    is_name(site, text) && !is_time(text)
}

/// Whether a text is a number or a price, and so is nobody's name: `IDR 5,894,297.00`, `2.2K`. `3M` and `F1` are names.
fn is_figure(text: &str) -> bool {
    let is_unit = |word: &str| word.chars().count() <= 3 && word.chars().all(char::is_uppercase);
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).peekable();
    let is_split = text.split([',', '.']).filter(|part| part.chars().any(char::is_numeric)).count() > 1;
    words.peek().is_none() || is_split && words.all(is_unit)
}

/// Whether a text is a label or says who paid, and so is nobody's name.
fn is_said(site: &Site, text: &str) -> bool {
    said(site, text).is_some()
        || disclaimer::parse(text, &site.rules.disclaimer).is_some()
        || disclaimer::imprint(text, &site.imprints).is_some()
}

/// The longest line after the label, else before it, that is no name, no time and no button.
fn words(outline: &Outline<'_>, card: usize, at: usize, name: &str) -> Option<String> {
    let name = fold(name);
    let mut lines: Vec<(usize, String)> = Vec::new();
    for one in outline.texts_in(card).filter(|one| !outline.holds(at, *one)) {
        let line = outline.line(one);
        if outline.holds(line, at) || lines.last().is_some_and(|(known, _)| *known == line) {
            continue;
        }
        let Some(text) = outline.text_of(line, TEXT) else { continue };
        if !is_button(outline, card, one)
            && !is_time(&text)
            && fold(&text) != name
            && text.chars().any(char::is_alphabetic)
        {
            lines.push((line, text.trim().to_owned()));
        }
    }
    let longest = |after: bool| {
        let side = lines.iter().filter(|(line, _)| (*line > at) == after);
        side.max_by_key(|(_, text)| text.chars().count()).map(|(_, text)| text.clone())
    };
    longest(true).or_else(|| longest(false))
}
