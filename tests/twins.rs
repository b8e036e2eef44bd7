//! The HTML form of a download gives what its JSON form gives, and what is damaged, in another order or called otherwise costs no more than
//! itself. Each folder of `tests/reference/twins` is one download in both forms.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "tests may")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use serde_json::Value;
use sightline::read::archive::Import;

/// The files of a download, by their names in it.
type Files = BTreeMap<String, Vec<u8>>;

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference/twins");
    let mut cases: Vec<_> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn files(root: &Path) -> Files {
    fn add(root: &Path, folder: &Path, into: &mut Files) {
        for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                add(root, &entry, into);
            } else {
                let name = entry.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                into.insert(name, fs::read(entry).unwrap());
            }
        }
    }
    let mut all = Files::new();
    add(root, root, &mut all);
    all
}

fn packed<'a>(files: impl IntoIterator<Item = (&'a String, &'a Vec<u8>)>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read(zip: &[u8]) -> Import {
    let mut import = Import::new();
    // The name of the download says whose it is no more than the files in it do.
    import.zip("download.zip", Cursor::new(zip), &mut |_| true);
    import
}

/// Everything that was read, a line each: ads with when and how often, and each thing a platform thinks of the person.
fn lines(import: Import) -> Vec<String> {
    let mut lines = Vec::new();
    for met in import.into_records() {
        let mut ad = serde_json::to_value(&met.ad).unwrap();
        let reasons: Vec<Value> =
            ad["explanation"]["reasons"].as_array_mut().map(std::mem::take).unwrap_or_default();
        let about = format!("{ad} {:?} {}", met.seen, met.impressions);
        lines.extend(reasons.iter().map(|reason| format!("{about} {reason}")));
        lines.push(about);
    }
    lines.sort();
    lines
}

#[test]
fn both_forms_of_a_download_give_the_same() {
    let mut all = 0;
    for case in cases() {
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let [json, html] = ["json", "html"].map(|form| read(&packed(&files(&case.join(form)))));
        assert_eq!((&json.problems, &html.problems), (&Vec::new(), &Vec::new()), "{name}");
        let [json, html] = [json, html].map(lines);
        let only = |one: &[String], other: &[String]| {
            one.iter().filter(|line| !other.contains(line)).cloned().collect::<Vec<_>>()
        };
        assert_eq!(
            (only(&json, &html), only(&html, &json)),
            (vec![], vec![]),
            "{name}: only as JSON, only as HTML"
        );
        println!("{name:<16} {:>3} records the same", json.len());
        all += json.len();
    }
    assert!(all >= 80, "{all} records");
}

/// The page without what its makers call things: class names are made anew with each release.
fn without_classes(html: &str) -> String {
    let mut parts = html.split(" class=\"");
    let mut out = parts.next().unwrap().to_owned();
    for part in parts {
        out.push_str(part.split_once('"').unwrap().1);
    }
    out
}

#[test]
fn meta_s_pages_are_read_by_their_shape_alone() {
    for case in cases().iter().filter(|case| !case.ends_with("google-en") && !case.ends_with("google-de")) {
        let pages = files(&case.join("html"));
        let bare: Files = pages
            .iter()
            .map(|(name, page)| (name.clone(), without_classes(&String::from_utf8_lossy(page)).into_bytes()))
            .collect();
        assert_eq!(lines(read(&packed(&bare))), lines(read(&packed(&pages))), "{}", case.display());
    }
}

#[test]
fn a_page_is_known_by_its_title_too() {
    let pages = files(&cases().into_iter().find(|case| case.ends_with("instagram-en")).unwrap().join("html"));
    let renamed: Files = pages
        .values()
        .filter(|page| !page.windows(15).any(|part| part == b"<title>Your top"))
        .enumerate()
        .map(|(number, page)| (format!("pages/{number}.html"), page.clone()))
        .collect();
    let found = read(&packed(&renamed));
    assert_eq!((found.met.len(), found.problems.len()), (6, 0), "{:?}", found.problems);
}

#[test]
fn a_clock_nobody_names_is_said_to_be_one() {
    let mut pages =
        files(&cases().into_iter().find(|case| case.ends_with("facebook-de")).unwrap().join("html"));
    pages.remove("start_here.html");
    let found = read(&packed(&pages));
    assert!(
        found.problems.len() == 1 && found.problems[0].contains("the account's own clock"),
        "{:?}",
        found.problems
    );
}
