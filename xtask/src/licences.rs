//! The notices of the crates that are compiled into the module, and of the packages that are in a script: their licences ask for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde_json::Value;

use crate::error::Error;
use crate::files;
use crate::wasm::TARGET;

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    source: Option<String>,
}

/// One text: every crate in the module with its licence expression, then each licence text once.
pub fn collect(root: &Path) -> Result<String, Error> {
    let linked = linked(root)?;
    let mut list = String::new();
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut packages = packages(root)?;
    packages.retain(|package| {
        package.source.is_some() && linked.contains(&(package.name.clone(), package.version.clone()))
    });
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
    for (script, name) in SCRIPTS {
        let folder = root.join("node_modules").join(name);
        let package: Value = serde_json::from_slice(&files::read(&folder.join("package.json"))?)
            .map_err(|error| Error::Answer { program: "npm", what: error.to_string() })?;
        let said = |field: &str| package.get(field).and_then(Value::as_str).unwrap_or_default();
        let (version, licence) = (said("version"), said("license"));
        let _ = write!(
            all,
            "\n{script} contains {name} {version}, {licence}, with its comments taken out. Its source: \
             https://www.npmjs.com/package/{name}/v/{version}\n"
        );
        for path in chosen(licence, &texts_of(&folder)?) {
            let text = String::from_utf8_lossy(&files::read(path)?).replace("\r\n", "\n");
            let _ = write!(all, "\n{}\n", text.trim_matches('\n'));
        }
    }
    Ok(all)
}

/// Scripts of the package with what of others is in them.
const SCRIPTS: [(&str, &str); 1] = [("www/qr.js", "qr")];

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

/// Every package of the lock file.
fn packages(root: &Path) -> Result<Vec<Package>, Error> {
    let answer = cargo(root, &["metadata", "--format-version", "1", "--filter-platform", TARGET])?;
    serde_json::from_str(&answer)
        .map(|metadata: Metadata| metadata.packages)
        .map_err(|error| Error::Answer { program: "cargo metadata", what: error.to_string() })
}

/// Name and version of each crate in the module: what our crate links with the features it asks for, not what
/// runs in the compiler, nor what the tests and the other packages of the workspace use.
fn linked(root: &Path) -> Result<BTreeSet<(String, String)>, Error> {
    let edges = ["--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}"];
    let answer =
        cargo(root, &[&["tree", "--package", "sightline", "--target", TARGET], &edges[..]].concat())?;
    // A line is `name v1.2.3` and perhaps more.
    let crates = answer.lines().filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        Some((name.to_owned(), rest.split(' ').next()?.to_owned()))
    });
    Ok(crates.collect())
}

/// What cargo prints.
fn cargo(root: &Path, arguments: &[&str]) -> Result<String, Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output =
        Command::new(cargo).current_dir(root).args(arguments).output().map_err(|error| Error::Program {
            program: "cargo".into(),
            status: error.to_string(),
            advice: "install Rust from https://rustup.rs",
        })?;
    if !output.status.success() {
        return Err(Error::Program {
            program: format!("cargo {}", arguments.first().unwrap_or(&"")),
            status: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
            advice: "mend what it says",
        });
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
