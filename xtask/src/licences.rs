//! The notices of the crates that are compiled into the module: their licences ask for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::error::Error;
use crate::files;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    source: Option<String>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// `null` is an ordinary dependency; `build` and `dev` never reach the module.
    kind: Option<String>,
}

/// One text: every crate in the module with its licence expression, then each licence text once.
pub fn collect(root: &Path) -> Result<String, Error> {
    let metadata = metadata(root)?;
    let reached = reached(&metadata);
    let mut list = String::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut packages: Vec<&Package> =
        metadata.packages.iter().filter(|package| reached.contains(package.id.as_str())).collect();
    packages.sort_by(|one, other| (&one.name, &one.version).cmp(&(&other.name, &other.version)));
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        let licence = package.license.as_deref().unwrap_or("see its licence text");
        // Writing to a string cannot fail.
        let _ = writeln!(list, "{name}: {licence}");
        let Some(folder) = package.manifest_path.parent() else { continue };
        for path in chosen(licence, &texts_of(folder)?) {
            let text = String::from_utf8_lossy(&files::read(path)?).replace("\r\n", "\n");
            let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
            texts.entry(text.trim_matches('\n').to_owned()).or_default().insert(name.clone());
        }
    }
    let mut all = format!(
        "pkg/sightline_bg.wasm contains these Rust crates, unmodified, under these licences; where one offers\n\
         a choice that includes MIT, it is MIT. Their sources: https://crates.io/crates/NAME/VERSION\n\n{list}"
    );
    let mut ordered: Vec<_> = texts.into_iter().map(|(text, names)| (names, text)).collect();
    ordered.sort();
    for (names, text) in ordered {
        let names = names.into_iter().collect::<Vec<_>>().join(", ");
        let rule = "-".repeat(79);
        let _ = write!(all, "\n{rule}\n{names}\n{rule}\n\n{text}\n");
    }
    Ok(all)
}

/// The licence files at the top of a crate.
fn texts_of(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    const STARTS: [&str; 5] = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"];
    let mut found = files::list(folder)?;
    found.retain(|path| {
        let name = upper(path);
        path.parent() == Some(folder) && STARTS.iter().any(|start| name.starts_with(start))
    });
    Ok(found)
}

/// Of the licence files those that apply: of a choice with MIT, the one text of MIT.
fn chosen<'a>(licence: &str, texts: &'a [PathBuf]) -> Vec<&'a PathBuf> {
    let choice = licence.contains("MIT") && (licence.contains(" OR ") || licence.contains('/'));
    let mit: Vec<_> = texts.iter().filter(|path| upper(path).contains("MIT")).collect();
    if choice && !mit.is_empty() { mit } else { texts.iter().collect() }
}

fn upper(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}

fn metadata(root: &Path) -> Result<Metadata, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["metadata", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"])
        .output()
        .map_err(|error| Error::Program {
            program: "cargo".into(),
            status: error.to_string(),
            advice: "install Rust from https://rustup.rs",
        })?;
    if !output.status.success() {
        return Err(Error::Program {
            program: "cargo metadata".into(),
            status: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            advice: "mend what it says",
        });
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|error| Error::Answer { program: "cargo metadata", what: error.to_string() })
}

/// The ids of the foreign crates that our crate links.
fn reached(metadata: &Metadata) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Node> =
        metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let ours = |package: &&Package| package.name == "sightline" && package.source.is_none();
    let mut open: Vec<&str> =
        metadata.packages.iter().filter(ours).map(|package| package.id.as_str()).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        // What runs in the compiler is not in the module, nor is anything it uses.
        let macros = packages.get(id).is_some_and(|package| {
            package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro"))
        });
        if macros || !seen.insert(id) {
            continue;
        }
        for dependency in nodes.get(id).map_or(&[][..], |node| &node.deps) {
            if dependency.dep_kinds.iter().any(|kind| kind.kind.is_none()) {
                open.push(&dependency.pkg);
            }
        }
    }
    seen.retain(|id| packages.get(id).is_some_and(|package| package.source.is_some()));
    seen
}
