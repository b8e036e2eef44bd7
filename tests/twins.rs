//! The HTML form of a download gives what its JSON form gives, and what is damaged, in another order or called otherwise costs no more than
//! itself. Each folder of `tests/reference/twins` is one download in both forms.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "tests may")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
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
    for met in import.records() {
        let mut ad = serde_json::to_value(&met.ad).unwrap();
        let reasons: Vec<Value> =
            ad["explanation"]["reasons"].as_array_mut().map(std::mem::take).unwrap_or_default();
        ad["explanation"].take();
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
    assert_eq!((found.len(), found.problems.len()), (6, 0), "{:?}", found.problems);
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

// --- damage -------------------------------------------------------------------------------------------------------------------

const IMPRESSIONS: &str = r#"window.YTD.ad_impressions.part0 = [{"ad":{"adsUserData":{"adImpressions":{"impressions":[
  {"promotedTweetInfo":{"tweetId":"71","tweetText":"Vote for larches"},"advertiserInfo":{"advertiserName":"Larch","screenName":"@larch"},"impressionTime":"2026-01-02 03:04:05"}]}}}},
  {"ad":{"adsUserData":{"adImpressions":{"impressions":[{"promotedTweetInfo":{"tweetId":"72","tweetText":"Pine tables"},"advertiserInfo":{"advertiserName":"Pine","screenName":"@pine"},"impressionTime":"2026-01-03 03:04:05"}]}}}}]"#;

/// Downloads of everybody in one zip. No two files of it are about the same ad, so that each gives lines of its own.
struct Mixed {
    files: Vec<(String, Vec<u8>)>,
    zip: Vec<u8>,
    all: Vec<String>,
    /// What is read without each of the files.
    without: Vec<Vec<String>>,
    /// Where each file stands in the zip, and its entry in the list at the end.
    places: Vec<[std::ops::Range<usize>; 2]>,
}

fn zip_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    packed(files.iter().map(|(name, bytes)| (name, bytes)))
}

fn mixed() -> &'static Mixed {
    static MIXED: std::sync::LazyLock<Mixed> = std::sync::LazyLock::new(|| {
        let mut files = vec![("data/ad-impressions.js".to_owned(), IMPRESSIONS.into())];
        for (case, form) in [
            ("google-en", "json"),
            ("instagram-de", "html"),
            ("facebook-de", "json"),
            ("facebook-2019", "html"),
        ] {
            let folder = cases().into_iter().find(|path| path.ends_with(case)).unwrap().join(form);
            let inner = self::files(&folder).into_iter().filter(|(name, _)| !name.contains("start_here"));
            files.extend(inner.map(|(name, bytes)| (format!("{case}/{name}"), bytes)));
        }
        let zip = zip_of(&files);
        let without = (0..files.len()).map(|gone| {
            let mut others = files.clone();
            others.remove(gone);
            lines(read(&zip_of(&others)))
        });
        let without = without.collect();
        let mut archive = zip::ZipArchive::new(Cursor::new(&zip)).unwrap();
        let places = (0..files.len()).map(|at| {
            let file = archive.by_index(at).unwrap();
            let (from, data) = (file.header_start() as usize, file.data_start().unwrap() as usize);
            let entry = file.central_header_start() as usize;
            let length = 46 + file.name_raw().len();
            [from..data + file.compressed_size() as usize, entry..entry + length]
        });
        let places = places.collect();
        Mixed { all: lines(read(&zip)), files, zip: zip.clone(), without, places }
    });
    &MIXED
}

/// Lines of `some` that are not in `all`.
fn beyond(some: &[String], all: &[String]) -> Vec<String> {
    some.iter().filter(|line| !all.contains(line)).cloned().collect()
}

/// How many of each kind of damage are tried: few where tests run all the time.
fn cases_tried() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases_tried(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_zip_cut_off_anywhere_gives_what_was_whole(end in 0..mixed().zip.len()) {
        let mixed = mixed();
        let found = lines(read(&mixed.zip[..end]));
        prop_assert_eq!(beyond(&found, &mixed.all), Vec::<String>::new(), "made up at {}", end);
        let whole: Vec<_> = mixed.places.iter().zip(&mixed.files).filter(|(place, _)| place[0].end <= end).map(|(_, file)| file.clone()).collect();
        prop_assert_eq!(beyond(&lines(read(&zip_of(&whole))), &found), Vec::<String>::new(), "lost at {}", end);
    }

    #[test]
    fn a_byte_that_is_another_costs_its_own_file_at_the_most(at in 0..mixed().zip.len(), other in 1..=255_u8) {
        let mixed = mixed();
        let mut zip = mixed.zip.clone();
        zip[at] ^= other;
        let found = lines(read(&zip));
        prop_assert_eq!(beyond(&found, &mixed.all), Vec::<String>::new(), "made up at {}", at);
        let touched = mixed.places.iter().position(|places| places.iter().any(|place| place.contains(&at)));
        let kept = touched.map_or(&mixed.all, |file| &mixed.without[file]);
        prop_assert_eq!(beyond(kept, &found), Vec::<String>::new(), "lost at {} of {}", at, zip.len());
    }

    #[test]
    fn order_and_folders_are_nobodys_business(
        order in Just((0..mixed().files.len()).collect::<Vec<_>>()).prop_shuffle(),
        folders in prop::collection::vec("[a-zäж ]{1,12}", 64),
        number in 0..4_u8,
    ) {
        let mixed = mixed();
        let renamed: Vec<_> = order.iter().map(|at| {
            let (name, bytes) = &mixed.files[*at];
            let (stem, extension) = name.rsplit_once('.').unwrap();
            // Downloads of the same day carry a number.
            let number = if number > 0 { format!(" ({number})") } else { String::new() };
            (format!("{}/{stem}{number}.{extension}", folders[*at]), bytes.clone())
        }).collect();
        prop_assert_eq!(&lines(read(&zip_of(&renamed))), &mixed.all);
    }

    #[test]
    fn half_a_page_is_no_other_page(case in 0..5_usize, at in 0.0..1.0_f64) {
        let case = ["facebook-de", "facebook-2019", "instagram-en", "instagram-2022", "google-de"][case];
        let folder = cases().into_iter().find(|path| path.ends_with(case)).unwrap().join("html");
        for (name, bytes) in self::files(&folder) {
            let page = |bytes: &[u8]| {
                let mut import = Import::new();
                import.file(&name, Broken(bytes), &mut |_| true);
                lines(import)
            };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
            let end = (bytes.len() as f64 * at) as usize;
            prop_assert_eq!(beyond(&page(&bytes[..end]), &page(&bytes)), Vec::<String>::new(), "{} at {}", name, end);
        }
    }
}

/// A file that ends in an error.
struct Broken<'a>(&'a [u8]);

impl std::io::Read for Broken<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        match self.0.read(into)? {
            0 => Err(std::io::ErrorKind::UnexpectedEof.into()),
            count => Ok(count),
        }
    }
}
#[test]
fn the_list_of_a_zip_s_files_may_be_damaged() {
    let mixed = mixed();
    for at in mixed.zip.len() - 22..mixed.zip.len() {
        for bit in 0..8 {
            let mut zip = mixed.zip.clone();
            zip[at] ^= 1 << bit;
            assert_eq!(lines(read(&zip)), mixed.all, "byte {at}, bit {bit}");
        }
    }
}
