//! A page as the visible texts and the elements they stand in, in the order of the page: what stands in an element is a
//! range, so that every question costs what it looks at.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use crate::read::page::{Element, NodeId, Part};
use crate::text::{tidy, url};

/// Most nodes of an outline; what is beyond is not looked at.
const MOST: usize = 200_000;
/// Nodes that questions about one page may look at, all together: a page made to be slow is left to the rules.
const WORK: usize = 4_000_000;
/// How deep a shape is compared.
const SHAPE: usize = 4;

/// A node: a text, or an element.
struct Node<'a> {
    element: Option<Element<'a>>,
    /// Of a text; of an element that shows something else than it holds, what it shows.
    text: String,
    parent: Option<usize>,
    /// What stands before it in its parent.
    before: Option<usize>,
    /// The last that stands in it.
    last: Option<usize>,
    /// Where what stands in it ends.
    end: usize,
}

/// Where a link leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leads {
    /// To a place on the site: an account, a group, a post.
    Here,
    /// Out of the site.
    Out,
    /// To the platform's explanation of its ads.
    About,
    /// Nowhere: a button.
    Nowhere,
}

/// The outline of a page or a part of it.
pub struct Outline<'a> {
    nodes: Vec<Node<'a>>,
    places: HashMap<NodeId, usize>,
    /// The platform's address, and its site.
    base: String,
    site: String,
    /// What is left of [`WORK`].
    work: Cell<usize>,
}

const INLINE: [&str; 24] = [
    "a", "span", "b", "i", "em", "strong", "small", "time", "abbr", "u", "s", "sup", "sub", "font", "label",
    "mark", "bdi", "bdo", "img", "svg", "code", "q", "cite", "wbr",
];

impl<'a> Outline<'a> {
    /// Of an element. `base` is the platform's address.
    #[must_use]
    pub fn of(root: Element<'a>, base: &str) -> Self {
        let mut outline = Self {
            nodes: Vec::new(),
            places: HashMap::new(),
            base: base.to_owned(),
            site: site_of(&url::host(base).unwrap_or_default()).to_owned(),
            work: Cell::new(WORK),
        };
        // What is still to be written: parts with their parents, and elements that end.
        let mut rest = vec![(None, Some(Part::Element(root)))];
        while let Some((parent, part)) = rest.pop() {
            let at = outline.nodes.len();
            let Some(part) = part else {
                if let Some(node) = parent.and_then(|parent: usize| outline.nodes.get_mut(parent)) {
                    node.end = at;
                }
                continue;
            };
            if at >= MOST {
                continue;
            }
            match part {
                Part::Text(text) => {
                    if !text.trim().is_empty() {
                        outline.push(None, tidy(text, 4_000), parent);
                    }
                }
                Part::Element(element) => {
                    let seen = element.attr("data-sightline-label");
                    let text = seen.map(|seen| tidy(seen, 400)).unwrap_or_default();
                    outline.places.insert(element.order(), at);
                    outline.push(Some(element), text, parent);
                    rest.push((Some(at), None));
                    if seen.is_none() {
                        rest.extend(element.parts().into_iter().rev().map(|part| (Some(at), Some(part))));
                    }
                }
            }
        }
        outline
    }

    fn push(&mut self, element: Option<Element<'a>>, text: String, parent: Option<usize>) {
        let at = self.nodes.len();
        let before = parent.and_then(|parent| self.nodes.get_mut(parent)?.last.replace(at));
        self.nodes.push(Node { element, text, parent, before, last: None, end: at + 1 });
    }

    /// Whether looking at one more node is within what the page may cost.
    fn spend(&self) -> bool {
        let left = self.work.get().saturating_sub(1);
        self.work.set(left);
        left > 0
    }

    /// Whether the page has cost all it may: what was answered since is not to be relied on.
    #[must_use]
    pub fn is_spent(&self) -> bool {
        self.work.get() == 0
    }

    fn node(&self, at: usize) -> Option<&Node<'a>> {
        self.nodes.get(at)
    }

    /// The element at a place, if it is one.
    #[must_use]
    pub fn element(&self, at: usize) -> Option<Element<'a>> {
        self.node(at)?.element
    }

    /// The place of an element; `None` for one that cannot be seen.
    #[must_use]
    pub fn find(&self, element: &Element<'_>) -> Option<usize> {
        self.places.get(&element.order()).copied()
    }

    /// The places of all texts.
    pub fn texts(&self) -> impl Iterator<Item = usize> {
        self.texts_in(0)
    }

    /// The places of the texts in an element.
    pub fn texts_in(&self, at: usize) -> impl Iterator<Item = usize> {
        (at..self.end(at))
            .take_while(|_| self.spend())
            .filter(|one| self.node(*one).is_some_and(|node| !node.text.is_empty()))
    }

    /// What a text says; empty for an element that shows what it holds.
    #[must_use]
    pub fn text(&self, at: usize) -> &str {
        self.node(at).map_or("", |node| node.text.as_str())
    }

    /// Where what stands in an element ends.
    #[must_use]
    pub fn end(&self, at: usize) -> usize {
        self.node(at).map_or(at, |node| node.end)
    }

    /// Whether one place is in an element, or is it.
    #[must_use]
    pub fn holds(&self, element: usize, at: usize) -> bool {
        (element..self.end(element)).contains(&at)
    }

    /// The element a place stands in.
    #[must_use]
    pub fn parent(&self, at: usize) -> Option<usize> {
        self.node(at)?.parent
    }

    /// The elements above a place, the nearest first.
    pub fn above(&self, at: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.parent(at), |above| self.parent(*above)).take_while(|_| self.spend())
    }

    /// The elements in an element, one below another's end.
    pub fn children(&self, at: usize) -> impl Iterator<Item = usize> {
        self.elements(at + 1, self.end(at))
    }

    /// The elements beside an element that stand before it, the nearest first.
    pub fn before(&self, at: usize) -> impl Iterator<Item = usize> {
        let before = |at: &usize| self.node(*at)?.before;
        std::iter::successors(before(&at), before)
            .take_while(|_| self.spend())
            .filter(|one| self.element(*one).is_some())
    }

    /// The elements beside an element that stand after it.
    pub fn after(&self, at: usize) -> impl Iterator<Item = usize> {
        self.elements(self.end(at), self.parent(at).map_or(0, |above| self.end(above)))
    }

    /// The elements from a place on, one below another's end.
    fn elements(&self, mut next: usize, end: usize) -> impl Iterator<Item = usize> {
        std::iter::from_fn(move || {
            while next < end && self.spend() {
                let one = next;
                next = self.end(one).max(one + 1);
                if self.element(one).is_some() {
                    return Some(one);
                }
            }
            None
        })
    }

    /// Everything an element says, if it is no more than so many characters.
    #[must_use]
    pub fn text_of(&self, at: usize, most: usize) -> Option<String> {
        let mut all = String::new();
        let mut last = None;
        for one in self.texts_in(at) {
            // Blocks part what inline elements run together.
            if last.is_some_and(|last| self.line(last) != self.line(one)) {
                all.push(' ');
            }
            last = Some(one);
            all.push_str(self.text(one));
            if all.len() > 4 * most {
                return None;
            }
        }
        (all.chars().count() <= most).then_some(all)
    }

    /// The line a place stands in: the nearest element that is no part of a line.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        let is_block = |one: &usize| self.element(*one).is_some_and(|it| !INLINE.contains(&it.name()));
        std::iter::once(at).chain(self.above(at)).find(is_block).unwrap_or(0)
    }

    /// How many lines of text an element has, up to a few.
    #[must_use]
    pub fn lines(&self, at: usize) -> usize {
        let mut lines: Vec<usize> = Vec::new();
        for one in self.texts_in(at) {
            let line = self.line(one);
            if lines.last() != Some(&line) {
                lines.push(line);
            }
            if lines.len() > 8 {
                break;
            }
        }
        lines.len()
    }

    /// The link a place stands in, within an element.
    #[must_use]
    pub fn link(&self, at: usize, within: usize) -> Option<usize> {
        std::iter::once(at)
            .chain(self.above(at))
            .take_while(|one| *one >= within)
            .find(|one| self.element(*one).is_some_and(|it| it.name() == "a" && it.attr("href").is_some()))
    }

    /// Where a link leads.
    #[must_use]
    pub fn leads(&self, link: usize) -> Leads {
        let href = self.element(link).and_then(|it| it.attr("href")).unwrap_or_default().trim();
        if href.is_empty() || href.starts_with(['#', '?']) || href.starts_with("javascript:") {
            return Leads::Nowhere;
        }
        let about = ["/ads/about", "/about/ads", "ads/preferences", "why-this-ad", "whythisad"];
        if about.iter().any(|part| href.contains(part)) {
            return Leads::About;
        }
        if !href.contains("://") && !href.starts_with("//") {
            return Leads::Here;
        }
        let whole = if href.starts_with("//") { format!("https:{href}") } else { href.to_owned() };
        // A redirector of the site leads out of it.
        let host = url::clean(&whole)
            .and_then(|to| url::host(&to))
            .or_else(|| url::host(&whole))
            .unwrap_or_default();
        if site_of(&host) == self.site && !self.site.is_empty() { Leads::Here } else { Leads::Out }
    }

    /// The links in an element.
    pub fn links(&self, at: usize) -> impl Iterator<Item = usize> {
        (at..self.end(at))
            .take_while(|_| self.spend())
            .filter(|one| self.element(*one).is_some_and(|it| it.name() == "a" && it.attr("href").is_some()))
    }

    /// Whether a link names an account: it leads to a place on the site, in a few words.
    #[must_use]
    pub fn is_account(&self, link: usize) -> bool {
        self.leads(link) == Leads::Here
            && self.text_of(link, 60).is_some_and(|text| !text.trim().is_empty() && !is_time(&text))
    }

    /// Which account a link leads to, in one form however it is written.
    #[must_use]
    pub fn account(&self, link: usize) -> Option<String> {
        let href = self.element(link)?.attr("href")?;
        let account = url::account(href, &self.base);
        // What is relative to the page's own address stands for itself.
        let account = account.or_else(|| Some(href.split(['?', '#']).next()?.to_owned()))?;
        Some(account.trim_end_matches('/').to_owned())
    }

    /// Whether a link says all that its line says: who is named within a line does not speak in it.
    #[must_use]
    pub fn is_alone(&self, link: usize) -> bool {
        let first = self.texts_in(link).next().unwrap_or(link);
        let whole = self.text_of(self.line(first), 200).unwrap_or_default();
        self.text_of(link, 200).is_some_and(|own| own.trim().len() + 4 >= whole.trim().len())
    }

    /// The names and roles of what stands in an element, with how deep.
    #[must_use]
    pub fn shape(&self, at: usize) -> HashSet<String> {
        let mut shape = HashSet::new();
        let mut open = vec![(at, String::new(), 0)];
        while let Some((one, path, depth)) = open.pop() {
            for child in self.children(one).take(40) {
                let Some(element) = self.element(child) else { continue };
                let path = format!("{path}/{}{}", element.name(), element.attr("role").unwrap_or_default());
                if depth + 1 < SHAPE {
                    open.push((child, path.clone(), depth + 1));
                }
                shape.insert(path);
            }
        }
        shape
    }
}

/// The last two parts of a host.
fn site_of(host: &str) -> &str {
    let mut dots = host.rmatch_indices('.');
    dots.next();
    dots.next().and_then(|(at, _)| host.get(at + 1..)).unwrap_or(host)
}

/// The words of spans, for the content script.
#[must_use]
pub fn spans() -> Vec<&'static str> {
    SPANS.into_iter().chain(CLOCKS).collect()
}

/// Words for spans of time that follow a number without a space and stand whole.
const CLOCKS: [&str; 9] = ["時間", "分", "日", "시간", "분", "일", "小时", "小時", "天"];

/// How words for spans of time begin, in the languages platforms are read in most.
const SPANS: [&str; 52] = [
    "s", "sec", "min", "m", "h", "hr", "hour", "d", "day", "w", "wk", "week", "mo", "mon", "y", "yr", "year",
    "std", "stunde", "t", "tag", "wo", "monat", "jahr", "j", "heure", "jour", "sem", "mois", "an", "ora",
    "ore", "g", "giorn", "settim", "mes", "hora", "día", "dia", "u", "uur", "dag", "maand", "jaar", "tim",
    "dygn", "veck", "godz", "dni", "ч", "мин", "д",
];

/// Whether a text is a time, as platforms write how long ago a post is: `3h`, `2 d`, `4 hours ago`, `12:30`.
#[must_use]
pub fn is_time(text: &str) -> bool {
    let first = text.split(['·', '⋅', '•', '|']).next().unwrap_or_default().trim().to_lowercase();
    let rest = first.trim_start_matches(|c: char| c.is_numeric());
    if rest.len() == first.len() || first.chars().count() > 20 {
        return false;
    }
    let word = rest.trim_start().split(' ').next().unwrap_or_default().trim_end_matches('.');
    // A clock, or one word for a span.
    rest.starts_with(':') && rest.chars().all(|c| c.is_numeric() || matches!(c, ':' | ' ' | 'a' | 'p' | 'm'))
        || SPANS.iter().any(|span| if span.len() > 2 { word.starts_with(span) } else { word == *span })
        || CLOCKS.contains(&word)
}
