//! The invariants a compiler cannot see: the core is pure, the browser stays in `src/web`, and the project
//! keeps its shape. A rule that fails here is not to be loosened without changing ARCHITECTURE.md.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test that panics has failed, which is the point"
)]

mod imports;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use imports::{Sources, Use};

/// The folders of the core in the order of the flow: each may use those before it and none after it. The composition
/// in `lib.rs` stands above the core and below the browser.
const ORDER: [&str; 9] = ["text", "record", "judge", "read", "keep", "donate", "show", "lib.rs", "web"];

/// Crates that know a browser; only `src/web` may use them.
const BROWSER: [&str; 9] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "gloo",
    "gloo_net",
    "idb",
    "serde_wasm_bindgen",
    "console_error_panic_hook",
];

/// What a pure core does without: clocks, files, network, threads, environment, randomness.
const IMPURE: [&str; 11] = [
    "SystemTime",
    "Instant",
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "thread::spawn",
    "getrandom",
    "rand",
    "tokio",
];

/// What stands at the top of the project; a newcomer finds things by these names.
const LAYOUT: [&str; 25] = [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "build.sh",
    "manifest.json",
    "package.json",
    "package-lock.json",
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "PRIVACY.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "src/lib.rs",
    "src/web",
    "rules",
    "extension",
    "www",
    "cli",
    "collector",
    "donation",
    "xtask",
    "tests/fixtures",
    "tests/e2e",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The part of a source that is compiled into the program: no comments, no strings, no unit tests.
///
/// Not a Rust parser. Unit tests stand in one `#[cfg(test)] mod` at the end of a file, so everything from
/// there on is left out; comments and literals are blanked, so a word in a sentence is no use of a crate.
fn code(source: &str) -> String {
    let source = match source.find("#[cfg(test)]\nmod ") {
        Some(at) => &source[..at],
        None => source,
    };
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let skip = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) = raw_string(rest) {
            let open = 2 + hashes;
            let close = format!("\"{}", "#".repeat(hashes));
            rest[open..].find(&close).map_or(rest.len(), |end| open + end + close.len())
        } else if next == '"' {
            string_end(rest)
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest[1..].find('\'').map_or(rest.len(), |end| end + 2)
        } else {
            out.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        out.push(' ');
        rest = &rest[skip..];
    }
    out
}

/// The number of `#` when a raw string begins here.
fn raw_string(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix('r')?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    after[hashes..].starts_with('"').then_some(hashes)
}

/// Where a plain string that begins here ends.
fn string_end(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// Whether `word` (a name or a path) occurs in the code as such, not as a part of a longer name.
fn uses(code: &str, word: &str) -> bool {
    let name = |character: char| character.is_alphanumeric() || character == '_';
    code.match_indices(word).any(|(at, _)| {
        !code[..at].chars().next_back().is_some_and(name)
            && !code[at + word.len()..].chars().next().is_some_and(name)
    })
}

/// Every forbidden word a source uses.
fn offences<'a>(source: &str, forbidden: &[&'a str]) -> Vec<&'a str> {
    // `use std::{fs, time::Instant}` is written out before it is looked at.
    let code = code(source);
    let flat: String = code.split_whitespace().collect();
    let grouped = |word: &str| {
        word.strip_prefix("std::").is_some_and(|module| {
            flat.match_indices("std::{").any(|(at, _)| {
                let group = flat[at..].split(';').next().unwrap_or_default();
                uses(group, module)
            })
        })
    };
    forbidden.iter().copied().filter(|word| uses(&code, word) || grouped(word)).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The core: everything in `src` but `src/web`.
fn core() -> Vec<PathBuf> {
    let src = root().join("src");
    let core: Vec<_> = sources(&src)
        .into_iter()
        .filter(|path| !path.starts_with(src.join("web")) && *path != src.join("web.rs"))
        .collect();
    assert!(core.len() > 5, "src was not found");
    core
}

fn check(forbidden: &[&str], why: &str) {
    let mut failures = Vec::new();
    for path in core() {
        for word in offences(&fs::read_to_string(&path).unwrap(), forbidden) {
            failures.push(format!("{}: uses {word}", path.strip_prefix(root()).unwrap().display()));
        }
    }
    assert!(failures.is_empty(), "{why}\n  {}", failures.join("\n  "));
}

/// Uses against the order, each a line that names both files and the rule.
fn against_the_order(uses: &BTreeSet<Use>) -> Vec<String> {
    let folder = |file: &str| file.split('/').next().unwrap_or_default().to_owned();
    let rank = |file: &str| ORDER.iter().position(|one| *one == folder(file));
    uses.iter()
        .filter_map(|Use { from, to, what }| match (rank(from), rank(to)) {
            (Some(above), Some(below)) if below <= above => None,
            (Some(_), Some(_)) => Some(format!(
                "src/{from} uses {what} of src/{to}: {} comes before {} and may not know it",
                folder(from),
                folder(to)
            )),
            _ => Some(format!("src/{from} or src/{to} stands in no folder of the order {ORDER:?}")),
        })
        .collect()
}

/// Circles between files, each as a line that names them in a row.
fn circles(uses: &BTreeSet<Use>) -> Vec<String> {
    let mut next: BTreeMap<&str, Vec<&Use>> = BTreeMap::new();
    for one in uses {
        next.entry(&one.from).or_default().push(one);
    }
    // The shortest way from each file back to itself, told once, by the file that comes first in it.
    let mut found = Vec::new();
    for &start in next.keys() {
        let mut ways: Vec<Vec<&Use>> = next[start].iter().map(|&one| vec![one]).collect();
        let mut met = BTreeSet::new();
        while !ways.is_empty() {
            if let Some(way) = ways.iter().find(|way| way.last().unwrap().to == start) {
                if way.iter().all(|one| one.from.as_str() >= start) {
                    let steps: Vec<_> = way
                        .iter()
                        .map(|one| format!("src/{} uses {} of src/{}", one.from, one.what, one.to))
                        .collect();
                    found.push(format!("{}: imports run one way, no circle", steps.join(", ")));
                }
                break;
            }
            ways = ways
                .iter()
                .flat_map(|way| {
                    let end = way.last().unwrap().to.as_str();
                    next.get(end).into_iter().flatten().map(|&one| [way.as_slice(), &[one]].concat())
                })
                .filter(|way| met.insert(way.last().unwrap().to.clone()))
                .collect();
        }
    }
    found
}

#[test]
fn imports_follow_the_order() {
    let uses = Sources::read(&root().join("src")).uses();
    assert!(uses.len() > 200, "imports were not found: {}", uses.len());
    let failures = against_the_order(&uses);
    assert!(failures.is_empty(), "against {}:\n  {}", ORDER.join(" → "), failures.join("\n  "));
}

#[test]
fn no_circle_between_files() {
    let failures = circles(&Sources::read(&root().join("src")).uses());
    assert!(failures.is_empty(), "circles:\n  {}", failures.join("\n  "));
}

#[test]
fn the_order_and_circles_are_seen() {
    let of = |files: &[(&str, &str)]| {
        let files = [&[("lib.rs", "")], files].concat();
        Sources::of(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))).uses()
    };
    let page = ("read/page.rs", "pub struct Page;\npub fn parse() {}");
    let door = ("read/mod.rs", "mod page;\npub use page::*;");
    // However it is written.
    for text in [
        "use crate::read::page::Page;",
        "use crate::read::Page;",
        "use crate::{read::page::{self, Page}};",
        "fn f() { crate::read::page::parse() }",
        "use crate::read::page;\nfn f() { html! { (page::parse()) } }",
        "use super::super::read::page::parse as other;",
    ] {
        let uses = of(&[page, door, ("text/date.rs", text)]);
        let said = against_the_order(&uses);
        assert_eq!(said.len(), 1, "{text}: {uses:?}");
        assert!(said[0].contains("src/text/date.rs") && said[0].contains("src/read/page.rs"), "{said:?}");
    }
    // What is no use.
    for text in [
        "// crate::read::page::parse",
        "#[cfg(test)]\nmod tests { use crate::read::page::Page; }",
        "use other::read;",
    ] {
        assert_eq!(against_the_order(&of(&[page, door, ("text/date.rs", text)])), [""; 0], "{text}");
    }
    // A module and its parts: a door is no circle, a call is.
    let part = ("read/part.rs", "use super::Shared;\npub fn part() {}");
    let held = circles(&of(&[part, ("read/mod.rs", "mod part;\npub use part::part;\npub struct Shared;")]));
    assert_eq!(held, [""; 0]);
    let said =
        circles(&of(&[part, ("read/mod.rs", "mod part;\npub struct Shared;\nfn all() { part::part() }")]));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("src/read/mod.rs uses part of src/read/part.rs"), "{said:?}");
    // Of three.
    let said = circles(&of(&[
        ("read/a.rs", "use super::b::b;\npub fn a() {}"),
        ("read/b.rs", "use super::c::c;\npub fn b() {}"),
        ("read/c.rs", "use super::a::a;\npub fn c() {}"),
        ("read/mod.rs", ""),
    ]));
    assert_eq!(said.len(), 1, "{said:?}");
}

/// A crate that may not know the core: neither its manifest nor its code names it.
fn knows_the_core(folder: &str) -> Vec<String> {
    let manifest = root().join(folder).join("Cargo.toml");
    let named = fs::read_to_string(&manifest).unwrap();
    let dependency = |line: &str| {
        let line = line.trim_start();
        line.starts_with("sightline.")
            || line.starts_with("sightline =")
            || line.contains("package = \"sightline\"")
    };
    let mut found: Vec<_> = named
        .lines()
        .filter(|line| dependency(line))
        .map(|line| format!("{folder}/Cargo.toml: {line}"))
        .collect();
    for path in sources(&root().join(folder)) {
        if uses(&code(&fs::read_to_string(&path).unwrap()), "sightline::") {
            found.push(format!("{}: uses sightline", path.strip_prefix(root()).unwrap().display()));
        }
    }
    found
}

#[test]
fn what_leaves_and_what_receives_know_nothing_of_the_core() {
    for folder in ["donation", "collector"] {
        let failures = knows_the_core(folder);
        assert!(failures.is_empty(), "{folder}/ may not know the core:\n  {}", failures.join("\n  "));
    }
}

#[test]
fn only_web_knows_a_browser() {
    check(&BROWSER, "a browser crate outside src/web; pass in what you need from there");
}

#[test]
fn the_core_has_no_clock_no_files_no_network() {
    check(&IMPURE, "the core is pure; take time, text and randomness as arguments");
}

#[test]
fn the_project_keeps_its_shape() {
    let missing: Vec<_> = LAYOUT.iter().filter(|entry| !root().join(entry).exists()).collect();
    assert!(missing.is_empty(), "missing at the top: {missing:?}");
}

/// The crates a package is linked with, as its manifest names them.
fn dependencies(package: &str) -> Vec<String> {
    let manifest = fs::read_to_string(root().join(package).join("Cargo.toml")).unwrap();
    let section = manifest.split("[dependencies]\n").nth(1).unwrap();
    let lines =
        section.lines().take_while(|line| !line.starts_with('[')).filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(['.', ' ']).map(|(name, _)| name.to_owned())).collect()
}

#[test]
fn what_can_leave_depends_on_nothing_of_ours() {
    assert_eq!(
        dependencies("donation"),
        ["base64", "bhttp", "ed25519-dalek", "hpke", "ohttp", "serde", "serde_json", "sha2", "voprf-ng"]
    );
    let collector = dependencies("collector");
    assert!(
        collector.iter().any(|name| name == "donation") && collector.iter().all(|name| name != "sightline")
    );
}

#[test]
fn offences_are_caught() {
    for source in [
        "use web_sys::Window;",
        "fn f() { let w = web_sys::window(); }",
        "use gloo::timers;",
        "#[wasm_bindgen::prelude::wasm_bindgen] pub fn f() {}",
        "extern crate idb;",
    ] {
        assert!(!offences(source, &BROWSER).is_empty(), "{source}");
    }
    for source in [
        "use std::time::SystemTime;",
        "let now = std::time::Instant::now();",
        "use std::{collections::BTreeMap, fs};",
        "use std::{\n    io,\n    net::{self, TcpStream},\n};",
        "let text = std::fs::read(path);",
        "let x = '\"'; std::net::lookup();",
        "std::thread::spawn(|| {});",
    ] {
        assert!(!offences(source, &IMPURE).is_empty(), "{source}");
    }
}

#[test]
fn words_and_tests_are_no_offences() {
    for source in [
        "//! web_sys and std::fs are for others.",
        "let text = \"std::fs \\\" web_sys\";",
        "let text = r#\"std::net \" \"#;",
        "/* Instant */ let instant_offer = brand();",
        "use std::{collections::BTreeMap, fmt};",
        "fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }",
    ] {
        assert_eq!(offences(source, &IMPURE), [""; 0], "{source}");
        assert_eq!(offences(source, &BROWSER), [""; 0], "{source}");
    }
}
