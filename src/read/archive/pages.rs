//! Meta's downloads as HTML, which is what Meta sends unless asked for JSON: a page is put into the layout of labels (`outline.rs`) and
//! read by the same rules (`labels.rs`). What it is about is told by its file's name, which is English everywhere, or by its title.

use std::io::Read;

use serde_json::Value;

use super::entry::clip;
use super::import::{Import, Why};
use super::labels::about;
use super::labels::{self, About};
use super::outline::{self, fields};
use super::walk::Metered;
use crate::read::page::{Element, MAX_BYTES, Page, Part};
use crate::record::ad::Platform;
use crate::record::reason::Kind;
use crate::text::{Months, Wordlist, date, fold, shown};

/// Names of the pages about what companies told Meta: a list of them, and in a folder of that name a page of each.
const OFF_META: [&str; 2] = ["your_activity_off_meta", "your_off"];
/// How far Instagram's pages are behind UTC, in seconds: the same in summer and winter, whoever's they are (pairs of both forms, 2024–2026).
const INSTAGRAM_BEHIND: f64 = 8.0 * 3_600.0;
/// What pages of 2019–2021 write before a company's name.
const RECEIVED: Wordlist = Wordlist::new(include_str!("../../../rules/words/received.txt"));
/// How many titles tell the words they share from names that happen to begin alike.
const FEWEST: usize = 3;
/// Longest name of a list without labels, in characters; what is longer explains something.
const MAX_NAME: usize = 120;
/// Deepest nest looked into.
const DEEP: u8 = 12;

/// Whether a page of this name is one of these.
pub(super) fn is_named(file: &str) -> bool {
    about(file) != About::Other || is_off_meta(file)
}

/// Whether a page that begins so is one of these, by its title.
pub(super) fn is_titled(head: &str) -> bool {
    let title = head.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    title.is_some_and(|(title, _)| is_named(&name_of(title)))
}

/// The name of the file whose page has this title, in English.
fn name_of(title: &str) -> String {
    fold(title).replace(' ', "_")
}

fn is_off_meta(file: &str) -> bool {
    file.split(['/', '\\']).any(|part| OFF_META.iter().any(|name| part.to_lowercase().starts_with(name)))
}

/// How far the clock of a Facebook download is ahead of UTC, in seconds: its first page says when it was made, by both.
pub(super) fn clock(first_page: &str) -> Option<f64> {
    let page = Page::parse(first_page);
    let months = Months::of(first_page);
    page.root().all("time[datetime]").iter().find_map(|time| {
        let utc = time.attr("datetime")?.trim_end_matches('Z');
        Some((shown(&time.text(), months)?.clock - date::parse(utc)?) / 1_000.0)
    })
}

/// Reads one page.
///
/// # Errors
/// What is wrong with the file.
pub(super) fn read<R: Read>(
    import: &mut Import,
    file: &str,
    mut input: Metered<'_, R>,
) -> Result<(), String> {
    let (text, damage) = whole(import, file, &mut input);
    let page = Page::parse(&text);
    let root = page.root();
    let title = root.all("title").first().map(|title| name_of(&title.text())).unwrap_or_default();
    let name = if is_named(file) { file } else { title.as_str() };
    // Only Instagram's pages have its sign.
    let on = if file.to_lowercase().contains("instagram")
        || text.contains("Instagram-Logo")
        || about(name) == About::Ads
    {
        Platform::Instagram
    } else {
        Platform::Facebook
    };
    let main =
        root.all("main, [role=main]").into_iter().next().or_else(|| root.all("body").into_iter().next());
    let main = main.unwrap_or(root);
    let months = Months::of(&text);
    let odd = match about(name) {
        About::Ads | About::Interacted => {
            happened(import, (file, damage.is_some()), name, on, outline::of(&main, months))
        }
        About::Advertisers | About::Person => listed(import, name, on, outline::of(&main, months)),
        About::Other => {
            companies(import, on, file, &root, &main);
            0
        }
    };
    import.leave_out(odd, Why::Shape);
    if odd > 0 {
        import.problem(format!("{file}: {odd} entries have a shape not known yet; the others were read"));
    }
    damage.map_or(Ok(()), Err)
}

/// The page's text, as much of it as is read, and what is wrong with the rest. What is half stays away: a name cut off is another.
fn whole<R: Read>(import: &mut Import, file: &str, input: &mut Metered<'_, R>) -> (String, Option<String>) {
    let entry = input.entry();
    let mut text = Vec::new();
    let mut part = vec![0; 64 * 1024];
    let damage = loop {
        match input.read(&mut part) {
            Ok(0) => break None,
            Ok(_) if text.len() > MAX_BYTES => {
                import.problem(format!(
                    "{file}: only its first {} MB were read; ask the platform for JSON",
                    MAX_BYTES >> 20
                ));
                break None;
            }
            Ok(count) => text.extend_from_slice(part.get(..count).unwrap_or_default()),
            Err(error) => break Some(error.to_string()),
        }
        entry.set(0);
    };
    if damage.is_some() {
        text.truncate(text.iter().rposition(|byte| *byte == b'>').map_or(0, |at| at + 1));
    }
    (String::from_utf8_lossy(&text).into_owned(), damage)
}

/// One ad that was seen or clicked, as a page has it.
#[derive(Default, Clone)]
struct Happened {
    title: Option<Value>,
    at: Option<f64>,
    labels: Vec<Value>,
}

/// Reads a page of ads that were seen or clicked; gives how many entries were not understood.
fn happened(
    import: &mut Import,
    (file, is_cut): (&str, bool),
    name: &str,
    on: Platform,
    page: Vec<Value>,
) -> usize {
    let mut all = Vec::new();
    split(page, Happened::default(), &mut all, 0);
    if is_cut {
        // Half an entry could be taken for another.
        all.pop();
    }
    let behind = match on {
        Platform::Instagram => Some(INSTAGRAM_BEHIND),
        _ => import.clock.map(|ahead| -ahead),
    };
    let (mut odd, mut dated) = (0, false);
    for one in all {
        let at = one.at.or_else(|| one.labels.iter().find_map(|it| time_in(it, 0)));
        dated |= at.is_some();
        let at = at.map(|at| at + behind.unwrap_or_default());
        let time = at.map(Value::from);
        let it = fields(vec![("title", one.title.clone()), ("timestamp", time.clone())]);
        let is_labelled = one.labels.iter().any(|it| it.get("label").is_some());
        let read = if is_labelled || one.title.is_none() {
            labels::entry(import, name, on, &it, &one.labels)
        } else if about(name) == About::Ads {
            // The older layout: who placed it is the title.
            let seen = vec![fields(vec![("timestamp", time)])];
            labels::seen(import, &fields(vec![("title", one.title), ("string_list_data", Some(seen.into()))]))
        } else {
            labels::titled(import, name, on, &it)
        };
        odd += usize::from(!read);
    }
    if dated && behind.is_none() {
        import.note(Why::Clock);
        import.problem(format!(
            "{file}: its times are those of the account's own clock, so they may be hours off; ask the platform for JSON to have them exact"
        ));
    }
    odd
}

/// The entries of a page: the nests with labels, or with texts and no nests in them.
fn split(list: Vec<Value>, above: Happened, into: &mut Vec<Happened>, depth: u8) {
    let has = |key: &str| list.iter().any(|it| it.get(key).is_some());
    if depth > DEEP || has("label") || (!has("dict") && (has("value") || above.title.is_some())) {
        into.push(Happened { labels: list, ..above });
        return;
    }
    // What stands over several entries is about none of them.
    let above = if list.len() == 1 { above } else { Happened::default() };
    for mut it in list {
        let title = it.get("title").cloned().or_else(|| above.title.clone());
        let at = it.get("timestamp").and_then(Value::as_f64).or(above.at);
        if let Some(Value::Array(inner)) = it.get_mut("dict").map(Value::take) {
            split(inner, Happened { title, at, labels: Vec::new() }, into, depth + 1);
        }
    }
}

/// The first time in an entry.
fn time_in(it: &Value, depth: u8) -> Option<f64> {
    let here = ["timestamp", "timestamp_value"].into_iter().find_map(|key| it.get(key)?.as_f64());
    let inner = it.get("dict").and_then(Value::as_array).filter(|_| depth < DEEP);
    here.or_else(|| inner?.iter().find_map(|one| time_in(one, depth + 1)))
}

/// Reads a page of lists; gives how many entries were not understood.
fn listed(import: &mut Import, name: &str, on: Platform, page: Vec<Value>) -> usize {
    let (mut odd, mut bare) = (0, Vec::new());
    let mut left = page;
    left.reverse();
    while let Some(mut it) = left.pop() {
        if it.get("label").is_some() || it.get("title").is_some() {
            odd += usize::from(!labels::value(import, name, on, &it));
        } else if let Some(Value::Array(inner)) = it.get_mut("dict").map(Value::take) {
            left.extend(inner.into_iter().rev());
        } else if it.get("value").and_then(Value::as_str).is_some_and(|text| text.chars().count() <= MAX_NAME)
        {
            bare.push(it);
        } else {
            odd += 1;
        }
    }
    // Names under no label are what the file is called.
    let stem = name.rsplit(['/', '\\']).next().unwrap_or(name).split('.').next().unwrap_or(name);
    let label = stem.replace('_', " ");
    if !bare.is_empty() {
        let list = fields(vec![("label", Some(label.into())), ("vec", Some(bare.into()))]);
        odd += usize::from(!labels::value(import, name, on, &list));
    }
    odd
}

/// Companies that told Meta what the person did: the links of their list, or the heading of the page of one.
fn companies(import: &mut Import, on: Platform, file: &str, root: &Element<'_>, main: &Element<'_>) {
    let base = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let names: Vec<String> = if is_off_meta(base) {
        let titles = titles(main);
        if !titles.is_empty() {
            received(import, on, &titles);
            return;
        }
        let links = main.all("a[href]").into_iter();
        let is_page = |link: &Element<'_>| {
            link.attr("href").is_some_and(|to| {
                !to.contains("://") && to.split('#').next().is_some_and(|to| to.ends_with(".html"))
            })
        };
        links.filter(is_page).map(|link| link.text()).collect()
    } else {
        let heads: Vec<String> = root.all("h1").first().map(Element::text).into_iter().collect();
        if heads.is_empty() {
            received(import, on, &titles(main));
            return;
        }
        heads
    };
    for name in names.iter().filter(|name| name.chars().count() <= MAX_NAME) {
        if let Some(name) = clip(name) {
            import.add_trait(on, Kind::AppActivity { name: Some(name) });
        }
    }
}

/// What stands over each table: pages of 2019–2021 have all events on them, each company's under "Activity received from …".
fn titles(main: &Element<'_>) -> Vec<String> {
    fn add(element: &Element<'_>, into: &mut Vec<String>, depth: u8) {
        let mut above: Option<String> = None;
        for part in element.parts() {
            let Part::Element(inner) = part else { continue };
            match (inner.has("table") || inner.name() == "table", above.take()) {
                (false, _) => above = clip(&inner.text()),
                (true, Some(title)) => into.push(title),
                (true, None) if depth < DEEP => add(&inner, into, depth + 1),
                (true, None) => {}
            }
        }
    }
    let mut found = Vec::new();
    add(main, &mut found, 0);
    found.sort_unstable();
    found.dedup();
    found
}

/// Companies by titles that name each of them in the same words. Words of a language that is not known are told by what all titles share;
/// where there are too few to tell, a title is kept as it stands.
fn received(import: &mut Import, on: Platform, titles: &[String]) {
    let known = RECEIVED.words().find(|words| titles.iter().all(|title| fold(title).starts_with(words)));
    let length = known.map_or_else(|| shared(titles), |words| Some(words.chars().count() + 1));
    for title in titles.iter().filter(|title| title.chars().count() <= MAX_NAME) {
        let name = length.and_then(|length| clip(&title.chars().skip(length).collect::<String>()));
        import.add_trait(
            on,
            match name {
                Some(name) => Kind::AppActivity { name: Some(name) },
                None => Kind::Unrecognised { text: title.clone(), kind: Some("received".into()) },
            },
        );
    }
}

/// How many characters all titles begin with, up to a blank, where there are enough of them to tell words from names.
fn shared(titles: &[String]) -> Option<usize> {
    let first = titles.first().filter(|_| titles.len() >= FEWEST)?;
    let same = |title: &String| first.chars().zip(title.chars()).take_while(|(a, b)| a == b).count();
    let length = titles.iter().map(same).min()?;
    let words: String = first.chars().take(length).collect();
    let end = words.rfind(' ').filter(|_| words.split(' ').count() > 2)?;
    Some(words.get(..end)?.chars().count() + 1)
}
