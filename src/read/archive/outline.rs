//! A page of Meta's downloads in the layout of labels (`labels.rs`), so that the HTML form is read as the JSON form is. Class names are
//! made anew with each release, so only the shape counts: rows of a label and a value, a heading before what it is of, a time that
//! stands alone. (Pages of 2018–2026, as parsers of donated downloads describe them.)

use serde_json::Value;

use super::entry::clip;
use crate::read::page::{Element, Part};
use crate::text::{Months, shown};

/// Deepest element looked into; pages nest their lists in boxes in boxes.
const DEEP: usize = 96;
/// How deep a single value stands in its cell at the most; what stands deeper is one of a list.
const PLAIN: usize = 2;
/// What parts a text from its neighbours.
const BLOCKS: [&str; 17] = [
    "div", "section", "table", "tbody", "thead", "tr", "td", "th", "h1", "h2", "h3", "ul", "ol", "li", "p",
    "footer", "main",
];

fn is_heading(element: &Element<'_>) -> bool {
    matches!(element.name(), "h1" | "h2" | "h3")
}

/// The elements and texts in an element, without blanks.
fn parts<'a>(element: &Element<'a>) -> Vec<Part<'a>> {
    let is_blank = |part: &Part<'_>| matches!(part, Part::Text(text) if text.trim().is_empty());
    element.parts().into_iter().filter(|part| !is_blank(part)).collect()
}

fn is_block(part: &Part<'_>) -> bool {
    matches!(part, Part::Element(element) if BLOCKS.contains(&element.name()))
}

/// An entry of the layout of labels.
pub(super) fn fields(fields: Vec<(&str, Option<Value>)>) -> Value {
    let said = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(said.collect())
}

fn value(text: String) -> Value {
    fields(vec![("value", Some(text.into()))])
}

/// What an element holds, as entries of the layout of labels: `label`, `value` and `href`, `vec` of a list, `title` and `dict` of a nest,
/// `timestamp` of what happened. `months`: whose the page uses.
pub(super) fn of(element: &Element<'_>, months: Months) -> Vec<Value> {
    within(months, element, 0)
}

fn within(months: Months, element: &Element<'_>, depth: usize) -> Vec<Value> {
    if depth > DEEP {
        return Vec::new();
    }
    let parts = parts(element);
    match element.name() {
        "table" => return table(months, element, depth),
        "tr" => return row(months, &cells(element), depth),
        _ if !parts.iter().any(is_block) => return leaf(element).into_iter().collect(),
        _ => {}
    }
    let (mut title, mut at, mut inner) = (None, None, Vec::new());
    let mut found = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => inner.extend(clip(text).map(value)),
            Part::Element(heading) if is_heading(&heading) => {
                // The heading of what follows ends what stood before it.
                found.extend(nest(title.take(), at.take(), std::mem::take(&mut inner)));
                title = clip(&heading.text());
            }
            Part::Element(element) => {
                let mut below = within(months, &element, depth + 1);
                match (below.as_slice(), at) {
                    ([one], None) if is_lone_time(months, one) => at = time_of(months, one),
                    _ => inner.append(&mut below),
                }
            }
        }
    }
    found.extend(nest(title, at, inner));
    found
}

/// What stands under a heading or with a time as one entry; the rest as it is.
fn nest(title: Option<String>, at: Option<f64>, inner: Vec<Value>) -> Vec<Value> {
    if title.is_none() && at.is_none() {
        return inner;
    }
    vec![fields(vec![
        ("title", title.map(Value::from)),
        ("timestamp", at.map(Value::from)),
        ("dict", Some(inner.into())),
    ])]
}

/// A text that nothing parts, with the address it leads to.
fn leaf(element: &Element<'_>) -> Option<Value> {
    let text = clip(&element.text());
    let link = element.here("a[href]").first().and_then(|link| link.attr("href")).map(str::to_owned);
    // An address that leads nowhere is one all the same.
    let link =
        link.or_else(|| text.clone().filter(|text| text.starts_with("https://") && !text.contains(' ')));
    let text = text.or_else(|| link.clone())?;
    Some(fields(vec![("value", Some(text.into())), ("href", link.map(Value::from))]))
}

/// Seconds since 1970 of the clock a page was written by.
fn time_of(months: Months, it: &Value) -> Option<f64> {
    let found = shown(it.get("value")?.as_str()?, months)?;
    (found.words == 0).then_some(found.clock / 1_000.0)
}

fn is_lone_time(months: Months, it: &Value) -> bool {
    it.get("label").is_none() && time_of(months, it).is_some()
}

/// The cells of a row, or the rows of a table with nothing between that is another table.
fn children<'a>(element: &Element<'a>, names: &[&str]) -> Vec<Element<'a>> {
    let inner = element.parts().into_iter().filter_map(|part| match part {
        Part::Element(element) => Some(element),
        Part::Text(_) => None,
    });
    inner
        .flat_map(|one| match one.name() {
            name if names.contains(&name) => vec![one],
            "tbody" | "thead" => children(&one, names),
            _ => Vec::new(),
        })
        .collect()
}

fn cells<'a>(row: &Element<'a>) -> Vec<Element<'a>> {
    children(row, &["td", "th"])
}

fn table(months: Months, element: &Element<'_>, depth: usize) -> Vec<Value> {
    let rows: Vec<Vec<Element<'_>>> = children(element, &["tr"]).iter().map(cells).collect();
    if rows.iter().any(|row| row.len() > 2) {
        return columns(months, &rows);
    }
    let found: Vec<Value> = rows.iter().flat_map(|row| self::row(months, row, depth + 1)).collect();
    // A table of one row only holds it in place.
    if found.len() == 1 { found } else { vec![fields(vec![("dict", Some(found.into()))])] }
}

/// A row of a label and what it says, or of a nest that needs no label.
fn row(months: Months, cells: &[Element<'_>], depth: usize) -> Vec<Value> {
    let [first, others @ ..] = cells else { return Vec::new() };
    let Some(value) = others.first() else { return cell(months, first, depth) };
    vec![labelled(months, &first.text(), within(months, value, depth + 1), false)]
}

/// A cell over the whole width: its own text is the label.
fn cell(months: Months, cell: &Element<'_>, depth: usize) -> Vec<Value> {
    let parts = parts(cell);
    if !parts.iter().any(is_block) {
        // A label with nothing under it says that there is nothing.
        let found = if cell.has("a[href]") {
            leaf(cell)
        } else {
            Some(labelled(months, &cell.text(), Vec::new(), false))
        };
        return found.into_iter().collect();
    }
    let mut label = String::new();
    let (mut inner, mut is_list) = (Vec::new(), false);
    for part in &parts {
        match part {
            Part::Text(text) if inner.is_empty() => label.push_str(text),
            Part::Text(text) => inner.extend(clip(text).map(value)),
            Part::Element(element) => {
                is_list |= reach(element) > PLAIN;
                inner.extend(within(months, element, depth + 1));
            }
        }
    }
    if label.trim().is_empty() { inner } else { vec![labelled(months, &label, inner, is_list)] }
}

/// How many elements a single text stands in.
fn reach(element: &Element<'_>) -> usize {
    let mut here = *element;
    for depth in 1..DEEP {
        match parts(&here).as_slice() {
            [Part::Element(inner)] if BLOCKS.contains(&inner.name()) => here = *inner,
            _ => return depth,
        }
    }
    DEEP
}

/// A label with its value, its time or its list.
fn labelled(months: Months, label: &str, inner: Vec<Value>, is_list: bool) -> Value {
    let label = clip(label).unwrap_or_default();
    match inner.as_slice() {
        [] => fields(vec![("label", Some(label.into()))]),
        [one] if !is_list && one.get("value").is_some() && one.get("label").is_none() => {
            if let Some(at) = time_of(months, one) {
                return fields(vec![("label", Some(label.into())), ("timestamp_value", Some(at.into()))]);
            }
            let mut one = one.clone();
            if let Some(fields) = one.as_object_mut() {
                fields.insert("label".into(), label.into());
            }
            one
        }
        _ => fields(vec![("label", Some(label.into())), ("vec", Some(inner.into()))]),
    }
}

/// A table of names, whose columns say what each has: the layout of 2021–2023.
fn columns(months: Months, rows: &[Vec<Element<'_>>]) -> Vec<Value> {
    let is_marked = |cell: &Element<'_>| !cell.text().is_empty() || cell.has("img, svg, i");
    // What says something in the other columns of the first row are their headings; marks are short.
    let is_header = |row: &&Vec<Element<'_>>| row.iter().skip(1).any(|cell| cell.text().chars().count() > 3);
    let header = rows.first().filter(is_header);
    let label = |at: usize| header.and_then(|row| clip(&row.get(at)?.text())).unwrap_or_default();
    let mut found = Vec::new();
    for row in rows.iter().skip(usize::from(header.is_some())) {
        let Some(name) = row.first().and_then(|cell| clip(&cell.text())) else { continue };
        let marked = row.iter().enumerate().skip(1).filter(|(_, cell)| is_marked(cell));
        let said = |label: String| labelled(months, &label, vec![value(name.clone())], true);
        let mut said: Vec<Value> = marked.map(|(at, _)| said(label(at))).collect();
        if said.is_empty() {
            said.push(labelled(months, "", vec![value(name)], true));
        }
        found.append(&mut said);
    }
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::read::page::Page;

    fn check(html: &str, expect: Value) {
        let page = Page::parse(&format!("<html><body><main>{html}</main></body></html>"));
        let main = page.root().all("main");
        assert_eq!(Value::from(of(&main[0], Months::Others)), expect, "{html}");
    }

    #[test]
    fn rows_headings_and_times_become_labels() {
        check(
            r#"<div class="pam"><h2>Clicked</h2><div><table><tr><td>Title</td><td>Elm Party</td></tr><tr><td colspan="2">URL<div><a href="https://x.example/">here</a></div></td></tr></table></div><div class="_a6-o">Jan 01, 1970 0:01 am</div></div>"#,
            json!([{ "title": "Clicked", "timestamp": 60.0, "dict": [{ "dict": [
                { "label": "Title", "value": "Elm Party" },
                { "label": "URL", "value": "here", "href": "https://x.example/" },
            ] }] }]),
        );
        check(
            r#"<section><div><table><tr><td colspan="2">Name<div><div><div><div class="pam"><div>Oak</div></div></div></div></div></td></tr></table></div><footer><a><div>Jan 01, 1970 0:01:00 am</div></a></footer></section>"#,
            json!([{ "timestamp": 60.0, "dict": [{ "label": "Name", "vec": [{ "value": "Oak" }] }] }]),
        );
    }

    #[test]
    fn columns_say_what_each_advertiser_has() {
        check(
            "<table><tr><th>Advertiser</th><th>A list uploaded</th><th>Website</th></tr><tr><td><b>Oak</b></td><td>x</td><td></td></tr></table>",
            json!([{ "label": "A list uploaded", "vec": [{ "value": "Oak" }] }]),
        );
    }

    #[test]
    fn depth_is_bounded() {
        let page = Page::parse(&format!("{}x", "<div><section>".repeat(20_000)));
        assert!(of(&page.root(), Months::Others).len() <= 1);
    }
}
