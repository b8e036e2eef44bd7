//! Ads in markup, by the rules' markers, labels and locators.

use std::collections::HashSet;

use serde_json::Value;

use super::disclaimer;
use super::field::set;
use super::path::Path;
use super::value::{declared, family, kind, surface};
use crate::read::anchor::{self, Anchor, Outline, Said};
use crate::read::label;
use crate::read::page::{Element, NodeId, Page};
use crate::read::rules::{Field, Locator, Site};
use crate::record::ad::{Ad, Surface};
use crate::record::finding::{Certainty, Evidence, Family};

/// Most posts read on one page.
const MAX_POSTS: usize = 20_000;
/// Most elements of a post that may be its label.
const MAX_LABELS: usize = 400;
/// Most elements looked at that only ads carry.
const MAX_MARKS: usize = 400;

/// The elements a page's rules call posts, with the surface of each; none within another.
fn known<'a>(site: &'a Site, root: Element<'a>) -> Vec<(Element<'a>, &'a str)> {
    let mut posts: Vec<(Element<'_>, &str)> = Vec::new();
    for kind in &site.rules.post {
        for select in &kind.select {
            for element in root.here(select).into_iter().take(MAX_POSTS) {
                posts.push((element, &kind.surface));
            }
        }
    }
    let known: HashSet<NodeId> = posts.iter().map(|(element, _)| element.order()).collect();
    posts.retain(|(element, _)| !element.inside_any(&known));
    posts.sort_by_key(|(element, _)| element.order());
    posts.dedup_by_key(|(element, _)| element.order());
    posts
}

/// Elements that only ads carry, outside every post the rules know.
fn marks(site: &Site, root: Element<'_>, outline: &Outline<'_>, held: &[usize]) -> Vec<Anchor> {
    let selects = site.rules.marker.iter().flat_map(|marker| &marker.anywhere);
    let found = selects.flat_map(|select| root.here(select).into_iter().take(MAX_MARKS));
    let mut places: Vec<usize> = found
        .filter_map(|element| outline.find(&element).filter(|at| !is_prose(&element, outline, *at)))
        .filter(|at| !held.iter().any(|post| outline.holds(*post, *at)))
        .collect();
    places.sort_unstable();
    places.dedup();
    places.truncate(MAX_MARKS);
    places.into_iter().map(Anchor::mark).collect()
}

/// Whether an element is a link somebody wrote into their words.
fn is_prose(element: &Element<'_>, outline: &Outline<'_>, at: usize) -> bool {
    element.name() == "a" && anchor::in_prose(outline, at)
}

/// What labels, and elements that only ads carry, stand on where the rules know no post.
struct Free {
    /// Places of cards, each with its label or mark.
    cards: Vec<(usize, Anchor)>,
    /// Labels that are the heading of a section, each with the places of its links.
    sections: Vec<(Vec<usize>, Anchor)>,
}

impl Free {
    /// `held`: the places of posts the rules know.
    fn of(outline: &Outline<'_>, anchors: &[Anchor], marks: &[Anchor], held: &[usize]) -> Self {
        let is_free = |anchor: &&Anchor| !held.iter().any(|post| outline.holds(*post, anchor.at));
        let (sections, free): (Vec<_>, Vec<_>) = anchors
            .iter()
            .filter(is_free)
            .map(|it| (anchor::section(outline, it.at), it.clone()))
            .partition(|(links, _)| !links.is_empty());
        let free: Vec<Anchor> = free.into_iter().map(|(_, anchor)| anchor).collect();
        let around = |card: usize| held.iter().any(|post| outline.holds(card, *post));
        let stands = |card: usize, it: &Anchor| {
            anchor::stands(outline, card, it.at, &it.said, false)
                && anchor::is_enough(outline, card, it.at, &it.said)
        };
        let mut cards = anchor::cards(outline, &free);
        cards.retain(|(card, it)| !around(*card) && stands(*card, it));
        let mut marked = anchor::marked(outline, marks);
        let overlap = |one: usize, other: usize| outline.holds(one, other) || outline.holds(other, one);
        marked.retain(|(card, _)| !around(*card) && !cards.iter().any(|(known, _)| overlap(*known, *card)));
        cards.extend(marked);
        Self { cards, sections }
    }
}

/// Every post of a page that shows a sign of being an ad: posts the rules know, and the cards that labels stand on where
/// they know none. Where a page has neither, it is taken as one post: a fragment. `is_post` where that is known of it.
#[must_use]
pub fn posts(site: &Site, page: &Page, is_post: bool) -> Vec<Post> {
    let root = page.root();
    let mut posts = known(site, root);
    let outline = Outline::of(root, &site.rules.base);
    let anchors = anchor::anchors(site, &outline);
    let held: Vec<usize> = posts.iter().filter_map(|(element, _)| outline.find(element)).collect();
    let free = Free::of(&outline, &anchors, &marks(site, root, &outline, &held), &held);
    posts.extend(free.cards.iter().filter_map(|(card, _)| Some((outline.element(*card)?, ""))));
    posts.sort_by_key(|(element, _)| element.order());

    let mut ads = Vec::new();
    for (element, place) in &posts {
        if let Some(mut post) = post(site, element, &outline, &anchors) {
            post.ad.surface = surface(place);
            ads.push(post);
        }
    }
    ads.extend(
        free.sections.iter().flat_map(|(links, _)| links).map(|link| in_section(site, &outline, *link)),
    );
    if posts.is_empty() && ads.is_empty() {
        // A fragment that names nobody and says nothing is a menu or a dialog, not a post.
        let whole = post(site, &root, &outline, &anchors);
        let is_card = || {
            let at = outline.find(&root);
            at.is_some_and(|card| anchors.iter().any(|it| anchor::is_enough(&outline, card, it.at, &it.said)))
        };
        let speaks = |Post { ad, looks }: &Post| {
            ad.advertiser.name.is_some()
                || ad.text.is_some()
                || looks.advertiser.name.is_some() && looks.text.is_some() && is_card()
        };
        let is_labelled = |post: &Post| post.ad.evidence.iter().any(|sign| sign.family == Family::Label);
        let signed = || {
            let selects = site.rules.marker.iter().flat_map(|marker| &marker.select);
            let mut signs = selects.flat_map(|select| root.here(select));
            signs.any(|sign| outline.find(&sign).is_none_or(|at| !anchor::in_menu(&outline, at)))
        };
        ads.extend(whole.filter(|post| is_post || speaks(post) && (is_labelled(post) || signed())));
    }
    ads
}

/// Where the ads around a label are, by the numbers the content script gave the elements.
#[derive(Debug, Default)]
pub struct Place {
    /// The elements that are a card each.
    pub cards: Vec<u32>,
    /// For links under a heading that calls them ads: the surface they stand on, empty where it is not known.
    pub section: Option<&'static str>,
}

/// The name of the attribute by which the content script numbers elements; the label has number 0.
const AT: &str = "data-sightline-at";
/// The name of the attribute by which it says that a link stands under a heading that calls it an ad.
const SECTION: &str = "data-sightline-section";

/// Finds the card a label, or an element that only ads carry, stands on, in what the content script sent of its surroundings.
#[must_use]
pub fn locate(site: &Site, html: &str) -> Place {
    let page = Page::parse(html);
    let root = page.root();
    let outline = Outline::of(root, &site.rules.base);
    let Some(label) = root.here("[data-sightline-at='0']").first().and_then(|element| outline.find(element))
    else {
        return Place::default();
    };
    let anchors = anchor::anchors(site, &outline);
    let posts = known(site, root);
    let held: Vec<usize> = posts.iter().filter_map(|(element, _)| outline.find(element)).collect();
    let free = Free::of(&outline, &anchors, &marks(site, root, &outline, &held), &held);
    let number = |at: &usize| outline.element(*at)?.attr(AT)?.parse().ok();
    let is_label = |it: &Anchor| outline.holds(label, it.at) || outline.holds(it.at, label);
    if let Some((links, _)) = free.sections.iter().find(|(_, it)| is_label(it)) {
        let section =
            links.first().map_or("", |link| if is_aside(&outline, *link) { "right_column" } else { "" });
        return Place { cards: links.iter().filter_map(number).collect(), section: Some(section) };
    }
    let card = free.cards.iter().find(|(card, _)| outline.holds(*card, label));
    Place { cards: card.and_then(|(card, _)| number(card)).into_iter().collect(), section: None }
}

/// Whether a place is in the page's side column.
fn is_aside(outline: &Outline<'_>, at: usize) -> bool {
    outline.above(at).any(|above| {
        let element = outline.element(above);
        element.is_some_and(|it| it.name() == "aside" || it.attr("role") == Some("complementary"))
    })
}

/// The link the content script found under a heading that calls it an ad.
#[must_use]
pub fn sectioned(site: &Site, page: &Page) -> Option<Post> {
    let root = page.root();
    let link = *root.here("[data-sightline-section]").first()?;
    let outline = Outline::of(root, &site.rules.base);
    let mut post = in_section(site, &outline, outline.find(&link)?);
    post.ad.surface = surface(link.attr(SECTION)?);
    Some(post)
}

/// An ad in a section whose heading says what it holds.
fn in_section(site: &Site, outline: &Outline<'_>, link: usize) -> Post {
    let mut ad = Ad::new(site.platform);
    ad.surface = is_aside(outline, link).then_some(Surface::RightColumn);
    ad.evidence = vec![Evidence { signal: "section-label".into(), family: Family::Label }];
    let texts: Vec<usize> = outline.texts_in(link).collect();
    ad.advertiser.name = texts.first().map(|at| outline.text(*at).to_owned());
    ad.landing_url = outline.element(link).and_then(|it| it.attr("href")).and_then(crate::text::url::clean);
    Post { ad, looks: Ad::new(site.platform) }
}

/// A post that shows a sign of being an ad.
#[derive(Debug)]
pub struct Post {
    /// What the rules made of it.
    pub ad: Ad,
    /// What it looks like without them; fills what neither they nor the page's data know.
    pub looks: Ad,
}

impl Post {
    /// The ad, with what it looks like where nothing firmer is known.
    #[must_use]
    pub fn complete(self) -> Ad {
        let Self { mut ad, looks } = self;
        if ad.advertiser.name.is_none() {
            ad.advertiser.name = looks.advertiser.name;
            ad.advertiser.url = ad.advertiser.url.or(looks.advertiser.url);
        }
        ad.text = ad.text.or(looks.text);
        ad.landing_url = ad.landing_url.or(looks.landing_url);
        ad.disclosure = ad.disclosure.or(looks.disclosure);
        ad
    }
}

fn post(site: &Site, element: &Element<'_>, outline: &Outline<'_>, anchors: &[Anchor]) -> Option<Post> {
    let mut evidence = Vec::new();
    let mut declares = None;
    // A link somebody wrote into their words is no sign.
    let counts = |found: &Element<'_>| outline.find(found).is_none_or(|at| !is_prose(found, outline, at));
    for marker in &site.rules.marker {
        let has = |list: &[String]| list.iter().any(|select| element.has(select));
        let shows = |select: &String| element.has(select) && element.here(select).iter().any(counts);
        if marker.select.iter().any(shows) && !has(&marker.unless) {
            evidence.push(Evidence { signal: marker.signal.clone(), family: family(&marker.family) });
            declares = declares.or(marker.declares.as_deref());
        }
    }
    // A post that cannot be seen is in no outline, and is read by the rules alone.
    let card = outline.find(element);
    let label = label_by_rule(site, element, outline, card).or_else(|| {
        let card = card?;
        let inside = anchors.iter().filter(|anchor| outline.holds(card, anchor.at));
        let mut standing = inside.filter(|it| anchor::stands(outline, card, it.at, &it.said, false));
        standing.next().map(|it| (Some(it.at), it.said.clone()))
    });
    if let Some((_, said)) = &label {
        evidence.push(Evidence { signal: "label".into(), family: Family::Label });
        let says = |(_, words): &&(String, label::Words)| words.are(&said.text);
        declares = declares.or(site.declaring.iter().find(says).map(|(kind, _)| kind.as_str()));
    }
    Certainty::of(&evidence)?;
    let mut ad = fields(site, element);
    ad.evidence = evidence;
    // Neither a name nor words are ever the label.
    let is_label = |text: &String| anchor::said(site, text).is_some();
    ad.text = ad.text.filter(|text| !is_label(text));
    if ad.advertiser.name.as_ref().is_some_and(is_label) {
        ad.advertiser.name = None;
    }
    let mut looks = Ad::new(site.platform);
    if let Some((at, said)) = &label {
        set(site, &mut ad, Field::Disclaimer, &said.text);
        anchor::name_promoter(said, &mut ad);
        if let (Some(card), Some(at)) = (card, at) {
            looks = anchor::looks(site, outline, card, *at, said);
        }
    } else if let Some(card) = card {
        // What only ads carry stands in the platform's own chrome, as labels do.
        let mut selects = site.rules.marker.iter().flat_map(|marker| &marker.anywhere);
        let mark = selects.find_map(|select| outline.find(element.here(select).first()?));
        if let Some(Anchor { at, said }) = mark.map(Anchor::mark) {
            looks = anchor::looks(site, outline, card, at, &said);
        }
    }
    if let Some(name) = declares
        && ad.disclosure.is_none()
    {
        ad.disclosure = Some(declared(kind(name)));
    }
    Some(Post { ad, looks })
}

/// The label in a place the rules know, as the eye sees it, and where it stands.
fn label_by_rule(
    site: &Site,
    element: &Element<'_>,
    outline: &Outline<'_>,
    card: Option<usize>,
) -> Option<(Option<usize>, Said)> {
    let labels = site.rules.label.iter().flat_map(|rule| &rule.select);
    labels.flat_map(|select| element.here(select)).take(MAX_LABELS).find_map(|candidate| {
        let text = label::reads_as(&candidate, &site.words)?;
        let said = anchor::said(site, &text).unwrap_or(Said { text, by: None, disclosure: None });
        let at = outline.find(&candidate);
        let stands = card.zip(at).is_none_or(|(card, at)| anchor::stands(outline, card, at, &said, true));
        stands.then_some((at, said))
    })
}

/// The fields of a post, whatever it is.
#[must_use]
pub fn fields(site: &Site, element: &Element<'_>) -> Ad {
    let mut ad = Ad::new(site.platform);
    for (field, locators) in &site.rules.field {
        for locator in locators {
            // Who paid stands in a line of its own; only where no line says it, in some that stand beside each other.
            let lines = *field == Field::Disclaimer && locator.attr.is_none();
            for value in values(element, locator, lines) {
                set(site, &mut ad, *field, &value);
            }
            if lines && ad.disclosure.is_none() {
                for value in values(element, locator, false) {
                    set(site, &mut ad, *field, &value);
                }
            }
        }
    }
    if ad.disclosure.is_none() {
        ad.disclosure = disclaimer::shown(element, &site.imprints);
    }
    ad
}

/// What a locator finds; a text line by line where `lines` are wanted.
fn values(element: &Element<'_>, locator: &Locator, lines: bool) -> Vec<String> {
    let places = match &locator.select {
        Some(select) => element.here(select),
        None => vec![*element],
    };
    let taken = places.into_iter().take(50).filter_map(|place| {
        let mut value = match &locator.attr {
            Some(name) => place.attr(name)?.to_owned(),
            None if lines => place.lines(),
            None => place.text(),
        };
        if let Some(path) = &locator.json {
            let json: Value = serde_json::from_str(&value).ok()?;
            value = match Path::new(path).find(&json, 1).into_iter().next()? {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
        }
        if let Some(name) = &locator.query {
            value = crate::text::url::query(&value, name)?;
        }
        if let Some(prefix) = &locator.trim {
            value = value.strip_prefix(prefix.as_str()).map_or(value.clone(), str::to_owned);
        }
        (!value.trim().is_empty()).then(|| value.trim().to_owned())
    });
    if locator.all {
        let mut lines: Vec<String> = Vec::new();
        for line in taken {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        if lines.is_empty() { Vec::new() } else { vec![lines.join("\n")] }
    } else {
        taken.collect()
    }
}
