//! What is left of reading when a platform changes overnight: the same pages under other names, without any rule but words,
//! and with random changes of their markup.
//!
//! `SIGHTLINE_MUTANTS=10000` makes the run of changes as long as it should be before a release (`./build.sh soak`).

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "tests may"
)]

use std::collections::BTreeSet;
use std::collections::hash_map::DefaultHasher;
use std::env;
use std::fs;
use std::hash::{Hash as _, Hasher as _};
use std::path::{Path, PathBuf};

use ego_tree::NodeRef;
use scraper::{Html, Node};
use serde_json::Value;
use sightline::Platform;
use sightline::read::rules::RuleSet;

/// A page, and who placed the ads in it.
struct Input {
    name: String,
    platform: Platform,
    html: String,
    advertisers: Vec<String>,
    /// Whether its label's words stand in the markup: an ad without them cannot be found by them.
    has_words: bool,
}

/// The advertisers a page's ads are read to have.
fn read(rules: &RuleSet, platform: Platform, html: &str) -> Vec<String> {
    let ads = sightline::read_and_judge(rules, html, Some(platform)).ads;
    let name = |ad: &sightline::Ad| {
        let advertiser = &ad.advertiser;
        advertiser.name.clone().or_else(|| advertiser.handle.clone()).unwrap_or_default()
    };
    ads.iter().map(name).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Pages of the fixtures, the reference cases and, where they are at hand, the captures.
fn inputs() -> Vec<Input> {
    let mut inputs = Vec::new();
    let mut add = |name: String, platform: Platform, html: String| {
        let advertisers = read(RuleSet::bundled(), platform, &html);
        let has_words = !advertisers.is_empty() && words_in(platform, &html) >= advertisers.len();
        inputs.push(Input { name, platform, html, advertisers, has_words });
    };
    for platform in Platform::READ {
        let page = root().join("tests/fixtures").join(platform.id()).join("feed/page.html");
        add(format!("fixture {}", platform.id()), platform, fs::read_to_string(page).unwrap());
    }
    for case in files(&root().join("tests/reference/feeds")) {
        let Ok(html) = fs::read_to_string(case.join("input.html")) else { continue };
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
        let platform = Platform::from_id(expected["platform"].as_str().unwrap()).unwrap();
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        add(format!("reported {name}"), platform, html);
    }
    let captures =
        env::var_os("SIGHTLINE_CAPTURES").map_or_else(|| root().join("../shared/captures"), PathBuf::from);
    if !captures.is_dir() {
        println!("!!! SKIPPED: no captures at {}; set SIGHTLINE_CAPTURES", captures.display());
        return inputs;
    }
    for (folder, platform) in [
        ("facebook/dom-2016", Platform::Facebook),
        ("facebook/dom-2018", Platform::Facebook),
        ("facebook/dom-2026", Platform::Facebook),
        ("linkedin", Platform::LinkedIn),
        ("reddit", Platform::Reddit),
    ] {
        for file in files(&captures.join(folder))
            .iter()
            .filter(|file| file.extension().is_some_and(|it| it == "html"))
        {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let html = String::from_utf8_lossy(&fs::read(file).unwrap()).into_owned();
            add(format!("capture {folder}/{name}"), platform, html);
        }
    }
    let fragments: Value =
        serde_json::from_str(&fs::read_to_string(captures.join("youtube/feed-fragments.json")).unwrap())
            .unwrap();
    for item in fragments["items"].as_array().unwrap() {
        let name = format!("capture youtube {}", item["element"].as_str().unwrap());
        add(name, Platform::YouTube, item["html"].as_str().unwrap().to_owned());
    }
    inputs
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// How many elements of a page read, whole, as one of the platform's labels.
fn words_in(platform: Platform, html: &str) -> usize {
    use sightline::read::{anchor, page::Page};
    let page = Page::parse(html);
    let site = RuleSet::bundled().of(platform).unwrap();
    let outline = anchor::Outline::of(page.root(), &site.rules.base);
    anchor::anchors(site, &outline).len()
}

// --- other names --------------------------------------------------------------------------------------------------------

fn renamed(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("x{:07x}", hasher.finish() & 0xfff_ffff)
}

/// A page under other names: every class, id, test id, data attribute and custom element. Words, links, roles and the text the
/// eye saw stay.
fn scramble(html: &str) -> String {
    let mut page = Html::parse_fragment(html);
    let elements = page.tree.values().filter_map(|node| node.as_element());
    let classes: BTreeSet<String> = elements.flat_map(|it| it.classes().map(str::to_owned)).collect();
    for node in page.tree.values_mut() {
        if let Node::Text(text) = node
            && text.contains('{')
        {
            // Longer names first: one may begin another.
            let style = classes.iter().rev().fold(text.to_string(), |style, class| {
                style.replace(&format!(".{class}"), &format!(".{}", renamed(class)))
            });
            text.text = style.into();
            continue;
        }
        let Node::Element(element) = node else { continue };
        let attrs =
            element.attrs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Vec<_>>();
        let names = |value: &str| value.split_whitespace().map(renamed).collect::<Vec<_>>().join(" ");
        let attrs = attrs.into_iter().map(|(name, value)| match name.as_str() {
            "data-sightline-label" => (name, value),
            "class" | "id" | "for" | "aria-labelledby" | "aria-describedby" => (name, names(&value)),
            _ if name.starts_with("data-")
                || ["componentkey", "testid", "jsname"].contains(&name.as_str()) =>
            {
                let is_address = value.starts_with("http") || value.starts_with('/');
                (format!("data-{}", renamed(&name)), if is_address { value } else { renamed(&value) })
            }
            _ => (name, value),
        });
        let attrs: Vec<_> = attrs.collect();
        let name = element.name().to_owned();
        let name = if name.contains('-') { format!("x-{}", renamed(&name)) } else { name };
        *node = make(&name, &attrs);
    }
    write(page.tree.root())
}

/// An element with a name and attributes.
fn make(name: &str, attrs: &[(String, String)]) -> Node {
    let attrs: String = attrs.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect();
    let page = Html::parse_fragment(&format!("<template><{name}{attrs}></{name}></template>"));
    let is_it = |node: &NodeRef<'_, Node>| node.value().as_element().is_some_and(|it| it.name() == name);
    let found = page.tree.nodes().rfind(is_it);
    found.map_or_else(
        || Html::parse_fragment("<div></div>").root_element().value().clone().into_node(),
        |node| node.value().clone(),
    )
}

trait IntoNode {
    fn into_node(self) -> Node;
}
impl IntoNode for scraper::node::Element {
    fn into_node(self) -> Node {
        Node::Element(self)
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const VOID: [&str; 8] = ["img", "br", "hr", "input", "link", "meta", "source", "wbr"];

/// The markup of a tree.
fn write(node: NodeRef<'_, Node>) -> String {
    let inside = || node.children().map(write).collect::<String>();
    match node.value() {
        Node::Text(text) => {
            let raw = node
                .parent()
                .and_then(|parent| parent.value().as_element())
                .is_some_and(|it| ["script", "style"].contains(&it.name()));
            if raw { text.to_string() } else { escape(text) }
        }
        Node::Element(element) => {
            let attrs: String =
                element.attrs().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect();
            let name = element.name();
            if name == "html" {
                inside()
            } else if VOID.contains(&name) {
                format!("<{name}{attrs}>")
            } else {
                format!("<{name}{attrs}>{}</{name}>", inside())
            }
        }
        Node::Document | Node::Fragment => inside(),
        _ => String::new(),
    }
}

/// How many of a page's ads are found under another reading, and whom it names who placed none.
fn compare(expected: &[String], found: &[String]) -> (usize, Vec<String>) {
    let mut rest = found.to_vec();
    let right = expected.iter().filter(|name| {
        let at = rest.iter().position(|one| one == *name);
        at.map(|at| rest.remove(at)).is_some()
    });
    (right.count(), rest)
}

// --- random changes -----------------------------------------------------------------------------------------------------

/// Numbers without chance: the same every time (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }
}

/// What a change did.
const CHANGES: [&str; 5] = ["renamed", "wrapped", "unwrapped", "attribute dropped", "sibling added"];

/// Changes one element of a page: its name, a wrapper around it or without it, an attribute, a sibling. Gives what was done.
fn mutate(page: &mut Html, numbers: &mut Numbers) -> Option<String> {
    let is_content = |node: &NodeRef<'_, Node>| {
        node.parent().is_some()
            && node.value().as_element().is_some_and(|it| {
                !["html", "head", "body", "script", "style", "template"].contains(&it.name())
            })
    };
    let ids: Vec<_> = page.tree.nodes().filter(is_content).map(|node| node.id()).collect();
    let id = *ids.get(numbers.below(ids.len()))?;
    let element = page.tree.get(id)?.value().as_element()?.clone();
    // In an order of their own: as they come it is another in every run.
    let attrs: std::collections::BTreeMap<_, _> = element.attrs().collect();
    let attrs: Vec<_> = attrs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let change = numbers.below(CHANGES.len());
    let mut what = format!("{} {}", CHANGES[change], element.name());
    match change {
        0 => *page.tree.get_mut(id)?.value() = make("x-renamed", &attrs),
        1 => {
            let wrapper = page.tree.get_mut(id)?.insert_before(make("div", &[])).id();
            page.tree.get_mut(wrapper)?.append_id(id);
        }
        2 => {
            let inside: Vec<_> = page.tree.get(id)?.children().map(|child| child.id()).collect();
            for child in inside {
                page.tree.get_mut(id)?.insert_id_before(child);
            }
            page.tree.get_mut(id)?.detach();
        }
        3 => {
            let mut attrs = attrs;
            if attrs.is_empty() {
                return None;
            }
            // What the eye saw is no attribute of the page's.
            let (name, _) = attrs.remove(numbers.below(attrs.len()));
            if name == "data-sightline-label" {
                return None;
            }
            what = format!("{what}[{name}]");
            *page.tree.get_mut(id)?.value() = make(element.name(), &attrs);
        }
        _ => {
            page.tree.get_mut(id)?.insert_before(make("div", &[]));
        }
    }
    Some(what)
}

/// Random changes of every page, one and three at a time: what is found, and that nobody is named who placed none of the ads.
#[test]
fn pages_are_read_after_random_changes() {
    let count: usize = env::var("SIGHTLINE_MUTANTS").ok().and_then(|text| text.parse().ok()).unwrap_or(400);
    let inputs: Vec<Input> = inputs().into_iter().filter(|input| input.html.len() < 200_000).collect();
    let seed = env::var("SIGHTLINE_SEED").ok().and_then(|text| text.parse().ok()).unwrap_or(0x5165);
    let mut numbers = Numbers(seed);
    for steps in [1, 3] {
        let (mut found, mut all, mut named_wrong, mut accused) = (0, 0, 0, 0);
        let mut worst: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
        for _ in 0..count / 2 {
            let input = &inputs[numbers.below(inputs.len())];
            let mut page = Html::parse_fragment(&input.html);
            let done: Vec<String> = (0..steps).filter_map(|_| mutate(&mut page, &mut numbers)).collect();
            let read = read(RuleSet::bundled(), input.platform, &write(page.tree.root()));
            let (right, wrong) = compare(&input.advertisers, &read);
            (found, all) = (found + right, all + input.advertisers.len());
            // An ad without a name is one whose name is not known: that is no wrong name.
            let names = wrong.iter().filter(|name| !name.is_empty()).count();
            let extra = read.len().saturating_sub(input.advertisers.len());
            accused += extra;
            named_wrong += names.saturating_sub(extra);
            if right < input.advertisers.len() || names > 0 {
                println!(
                    "{}: {right} of {}, others {wrong:?}: {done:?}",
                    input.name,
                    input.advertisers.len()
                );
                done.into_iter().for_each(|what| *worst.entry(what).or_default() += 1);
            }
        }
        let recall = found as f64 / all.max(1) as f64;
        println!(
            "{} mutants of {steps}: right {found} of {all} ({recall:.4}), {named_wrong} named wrong, {accused} accused",
            count / 2
        );
        let mut worst: Vec<_> = worst.into_iter().collect();
        worst.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (what, count) in worst.iter().take(12) {
            println!("    {count:>4} {what}");
        }
        assert!(recall >= 0.98, "recall {recall:.4} after {steps} changes");
        // Of a few hundred ads one is no rate.
        assert!(
            named_wrong <= (all / 500).max(1),
            "{named_wrong} of {all} named wrong after {steps} changes"
        );
    }
}

#[test]
fn pages_under_other_names_are_read_by_words_alone() {
    let words = RuleSet::words_alone();
    for (title, rules) in [("words alone", &words), ("with rules", RuleSet::bundled())] {
        let (mut found, mut all, mut accused) = (0, 0, 0);
        for input in &inputs() {
            let read = read(rules, input.platform, &scramble(&input.html));
            let (right, wrong) = compare(&input.advertisers, &read);
            if input.has_words {
                (found, all) = (found + right, all + input.advertisers.len());
            }
            // A wrong name of an ad that is there is wrong as well, and counted as not found.
            let extra = read.len().saturating_sub(input.advertisers.len());
            accused += extra;
            if !wrong.is_empty() || right < input.advertisers.len() {
                println!(
                    "{title}: {} {right} of {}, others {wrong:?}{}",
                    input.name,
                    input.advertisers.len(),
                    if input.has_words { "" } else { " (no words)" }
                );
            }
        }
        println!("{title}: {found} of {all} ads with the right advertiser, {accused} accused");
        assert!(found * 100 >= all * 95, "{title}: {found} of {all}");
        assert_eq!(accused, 0, "{title}");
    }
}
