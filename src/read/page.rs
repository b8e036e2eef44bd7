//! Elements of a page: the few things readers ask of them, over scraper.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_document, parse_fragment};
use scraper::{ElementRef, Html, HtmlTreeSink, Node, Selector};

/// Names an element within its page.
pub type NodeId = ego_tree::NodeId;

/// Longest markup read at once, in bytes: a whole saved page. The content script sends 256 KB at most.
pub const MAX_BYTES: usize = 24 * 1024 * 1024;

/// Markup, parsed. Never fails: HTML has no errors.
pub struct Page {
    html: Html,
    hidden: BTreeSet<String>,
}

impl Page {
    /// Parses a page or a fragment, of at most [`MAX_BYTES`]; what is beyond is not read.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let end = (0..=MAX_BYTES.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
        let text = text.get(..end).unwrap_or_default();
        let whole = text.get(..text.len().min(2048)).or(Some(text)).is_some_and(|head| {
            let head = head.to_ascii_lowercase();
            head.contains("<html") || head.contains("<!doctype") || head.contains("<body")
        });
        let text = plain_templates(text);
        let html = tree(&text, whole);
        let hidden = hidden_classes(&html);
        Self { html, hidden }
    }

    /// The root element.
    #[must_use]
    pub fn root(&self) -> Element<'_> {
        Element { inner: self.html.root_element(), hidden: &self.hidden }
    }
}

/// Where a tree is deep enough: browsers stop nesting at 512 themselves. Parsing and matching take time with
/// the square of the depth, and matching takes stack.
const MAX_DEPTH: usize = 512;

/// How much is parsed between two looks at the depth, in bytes; bounds how far it can be overshot.
const STRIDE: usize = 1024;

/// Parses, and stops where the tree gets too deep: what came before stays.
fn tree(text: &str, whole: bool) -> Html {
    let mut parser = if whole {
        parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default())
    } else {
        let body = QualName::new(None, ns!(html), local_name!("body"));
        parse_fragment(HtmlTreeSink::new(Html::new_fragment()), ParseOpts::default(), body, Vec::new(), false)
    };
    let mut rest = text;
    while let Some((part, after)) =
        (1..=STRIDE.min(rest.len())).rev().find_map(|end| rest.split_at_checked(end))
    {
        parser.process(part.into());
        let deep = {
            let html = parser.tokenizer.sink.sink.0.borrow();
            html.tree.nodes().next_back().is_some_and(|newest| newest.ancestors().nth(MAX_DEPTH).is_some())
        };
        if deep {
            break;
        }
        rest = after;
    }
    parser.finish()
}

/// Longest style sheets looked at, in bytes.
const MAX_STYLE: usize = 1024 * 1024;

/// The classes that a page's own style sheets hide. A saved page shows what the eye saw only so: decoys hide
/// behind a class (seen on LinkedIn, 24 September 2026). Only the plain form `.class{display:none}` counts;
/// what is more than that is not guessed at.
fn hidden_classes(html: &Html) -> BTreeSet<String> {
    let mut hidden = BTreeSet::new();
    let Some(style) = selector("style") else { return hidden };
    let mut left = MAX_STYLE;
    for sheet in html.select(&style) {
        let text: String = sheet.text().collect();
        if text.len() > left {
            break;
        }
        left -= text.len();
        for rule in text.split('}') {
            let Some((selectors, declarations)) = rule.rsplit_once('{') else { continue };
            if hides(declarations) {
                let plain = selectors.split(',').filter_map(|one| one.trim().strip_prefix('.'));
                hidden.extend(plain.filter(|name| name.chars().all(is_name)).map(str::to_owned));
            }
        }
    }
    hidden
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '_'
}

/// Whether declarations take an element out of sight.
fn hides(declarations: &str) -> bool {
    declarations.split(';').any(|one| {
        let Some((name, value)) = one.split_once(':') else { return false };
        let value = value.trim().trim_end_matches("!important").trim();
        match name.trim() {
            "display" => value == "none",
            "visibility" => matches!(value, "hidden" | "collapse"),
            "opacity" => value.parse() == Ok(0.0_f32),
            "font-size" => value.trim_end_matches(char::is_alphabetic).parse() == Ok(0.0_f32),
            _ => false,
        }
    })
}

/// Makes templates ordinary elements: labels hide in declarative shadow roots and ads in templates of comment
/// trees, and the parser keeps the contents of a template out of the tree.
fn plain_templates(text: &str) -> Cow<'_, str> {
    if !text.contains("<template") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace("<template", "<sightline-template").replace("</template", "</sightline-template"))
}

/// A parsed selector; `None` if it does not parse, which the check rules out.
fn selector(text: &str) -> Option<Selector> {
    thread_local! {
        static CACHE: std::cell::RefCell<std::collections::HashMap<String, Option<Selector>>> = Default::default();
    }
    CACHE.with_borrow_mut(|cache| {
        if let Some(known) = cache.get(text) {
            return known.clone();
        }
        let parsed = Selector::parse(text).ok();
        cache.insert(text.to_owned(), parsed.clone());
        parsed
    })
}

/// What stands in an element.
pub enum Part<'a> {
    /// A text, as it stands in the markup.
    Text(&'a str),
    /// An element.
    Element(Element<'a>),
}

/// One element of a [`Page`].
#[derive(Clone, Copy)]
pub struct Element<'a> {
    inner: ElementRef<'a>,
    hidden: &'a BTreeSet<String>,
}

impl<'a> Element<'a> {
    /// An attribute.
    #[must_use]
    pub fn attr(&self, name: &str) -> Option<&'a str> {
        self.inner.value().attr(name)
    }

    /// The tag name.
    #[must_use]
    pub fn name(&self) -> &'a str {
        self.inner.value().name()
    }

    /// Whether the element matches the selector.
    #[must_use]
    pub fn matches(&self, select: &str) -> bool {
        selector(select).is_some_and(|selector| selector.matches(&self.inner))
    }

    /// The descendants that match, in document order.
    #[must_use]
    pub fn all(&self, select: &str) -> Vec<Element<'a>> {
        let Some(selector) = selector(select) else { return Vec::new() };
        self.inner.select(&selector).map(|inner| Element { inner, hidden: self.hidden }).collect()
    }

    /// The element itself, if it matches, then the descendants that match.
    #[must_use]
    pub fn here(&self, select: &str) -> Vec<Element<'a>> {
        let mut found = self.all(select);
        if self.matches(select) {
            found.insert(0, *self);
        }
        found
    }

    /// Whether the element or a descendant matches.
    #[must_use]
    pub fn has(&self, select: &str) -> bool {
        let Some(selector) = selector(select) else { return false };
        selector.matches(&self.inner) || self.inner.select(&selector).next().is_some()
    }

    /// What stands in it that can be seen: texts and elements, in order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part<'a>> {
        let part = |node: ego_tree::NodeRef<'a, Node>| {
            if let Some(text) = node.value().as_text() {
                return Some(Part::Text(text));
            }
            let inner = ElementRef::wrap(node)?;
            (!self.is_hidden(inner)).then_some(Part::Element(Element { inner, hidden: self.hidden }))
        };
        self.inner.children().filter_map(part).collect()
    }

    /// A number that is smaller for an element that stands earlier in the page, and its own.
    #[must_use]
    pub fn order(&self) -> NodeId {
        self.inner.id()
    }

    /// Whether this element stands inside one of these.
    #[must_use]
    pub fn inside_any(&self, others: &HashSet<NodeId>) -> bool {
        self.inner.ancestors().any(|node| others.contains(&node.id()))
    }

    /// The text, spaces folded, without scripts, styles and what is hidden.
    #[must_use]
    pub fn text(&self) -> String {
        // Blocks part words that stand side by side in the markup.
        words(&self.seen(false))
    }

    /// The text as [`Element::text`], a line for each block as the eye sees it.
    #[must_use]
    pub fn lines(&self) -> String {
        let text = self.seen(true);
        let lines = text.split('\n').map(words).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The text that can be seen, parted where a block begins; by lines, also where it ends, and nowhere else.
    fn seen(&self, by_lines: bool) -> String {
        let sign = if by_lines { '\n' } else { ' ' };
        let mut text = String::new();
        let mut skipped: Option<NodeId> = None;
        for edge in self.inner.traverse() {
            let (node, opens) = match edge {
                ego_tree::iter::Edge::Open(node) => (node, true),
                ego_tree::iter::Edge::Close(node) => (node, false),
            };
            if let Some(id) = skipped {
                if !opens && node.id() == id {
                    skipped = None;
                }
                continue;
            }
            match node.value() {
                Node::Text(part) if opens && by_lines => {
                    // A break in the source is none to the eye.
                    text.extend(part.chars().map(|c| if c == '\n' { ' ' } else { c }));
                }
                Node::Text(part) if opens => text.push_str(part),
                Node::Element(element) if !opens && by_lines && is_block(element.name()) => text.push(sign),
                _ if !opens => {}
                Node::Element(element) => {
                    if ElementRef::wrap(node)
                        .is_some_and(|inner| node.id() != self.inner.id() && self.is_hidden(inner))
                    {
                        skipped = Some(node.id());
                    }
                    if is_block(element.name()) {
                        text.push(sign);
                    }
                }
                _ => {}
            }
        }
        text
    }

    /// The texts below that can be seen, in the order in which they are seen, each with the classes of its
    /// element, at most `limit`. `order` in an element's own style moves its text, as in a flex container.
    #[must_use]
    pub fn leaves(&self, limit: usize) -> Vec<(String, Vec<&'a str>)> {
        let texts = self.inner.descendants().filter_map(|node| {
            let part = node.value().as_text()?;
            let parent = node.parent().and_then(ElementRef::wrap)?;
            let part: &str = part;
            let seen = || {
                let mut above = parent.ancestors().filter_map(ElementRef::wrap);
                !self.is_hidden(parent)
                    && !above
                        .by_ref()
                        .take_while(|one| one.id() != self.inner.id())
                        .any(|one| self.is_hidden(one))
            };
            (!part.trim().is_empty() && seen()).then_some((part, parent))
        });
        let mut texts: Vec<_> =
            texts.take(limit).map(|(part, parent)| (order_of(parent), part, parent)).collect();
        texts.sort_by_key(|(order, ..)| *order);
        texts
            .into_iter()
            .map(|(_, part, parent)| (part.to_owned(), parent.value().classes().collect()))
            .collect()
    }

    fn is_hidden(&self, element: ElementRef<'_>) -> bool {
        let value = element.value();
        value.attr("hidden").is_some()
            || value.attr("style").is_some_and(hides)
            || matches!(value.name(), "script" | "style" | "noscript" | "title")
            || (!self.hidden.is_empty() && value.classes().any(|class| self.hidden.contains(class)))
    }

    /// The texts of the inline scripts below.
    #[must_use]
    pub fn scripts(&self) -> Vec<String> {
        self.all("script").iter().map(|script| script.inner.text().collect()).collect()
    }
}

/// The place an element's own style gives it among its siblings.
fn order_of(element: ElementRef<'_>) -> i32 {
    let style = element.value().attr("style").unwrap_or_default();
    let mut orders =
        style.split(';').filter_map(|one| one.split_once(':')).filter(|(name, _)| name.trim() == "order");
    orders.next_back().and_then(|(_, value)| value.trim().parse().ok()).unwrap_or(0)
}

/// A text with its spaces folded.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether an element stands in lines of its own.
fn is_block(name: &str) -> bool {
    matches!(name, "br" | "div" | "p" | "li" | "td" | "section" | "h1" | "h2" | "h3")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn depth(page: &Page) -> usize {
        page.html.tree.nodes().map(|node| node.ancestors().count()).max().unwrap_or_default()
    }

    #[test]
    fn trees_are_bounded_in_depth_and_keep_what_came_before() {
        for mark in ["<div>", "<span>", "<table><td>", "<table><b>", "<ul><li>"] {
            let page = Page::parse(&format!("<p id=first>Kept</p>{}", mark.repeat(50_000)));
            assert!(depth(&page) < MAX_DEPTH + 2 * STRIDE, "{mark}: {}", depth(&page));
            assert!(page.html.root_element().text().any(|text| text == "Kept"), "{mark}");
        }
    }

    #[test]
    fn pieces_make_the_same_tree_as_the_whole() {
        let text = "<div class=a>Größe ✓ <p>x</p></div>".repeat(500);
        assert_eq!(tree(&text, false).html(), Html::parse_fragment(&text).html());
        assert_eq!(tree(&text, true).html(), Html::parse_document(&text).html());
    }
}
