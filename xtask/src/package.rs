//! From sources and module to one folder and one zip per browser.

use std::io::Write as _;
use std::path::Path;

use zip::write::SimpleFileOptions;

use crate::bundle;
use crate::error::Error;
use crate::files::{self, Tree};
use crate::locales;
use crate::manifest::{Browser, Manifest};
use crate::wasm::Module;

/// Writes `dist/<browser>/` and `dist/sightline-<browser>-<version>.zip` for every browser.
pub fn assemble(root: &Path, module: &Module, notices: &str) -> Result<(), Error> {
    let dist = root.join("dist");
    let manifest = Manifest::parse(&files::read(&root.join("manifest.json"))?)?;
    let shared = shared(root, module, notices)?;
    let mut types = Tree::new();
    files::add(&mut types, &module.types, "pkg/")?;
    files::mirror(&types, &dist.join("types"))?;

    for browser in Browser::ALL {
        let mut tree = shared.clone();
        tree.insert("manifest.json".into(), manifest.text(browser)?.into_bytes());
        files::mirror(&tree, &dist.join(browser.name()))?;
        let name = format!("sightline-{}-{}.zip", browser.name(), env!("CARGO_PKG_VERSION"));
        let packed =
            pack(&tree).map_err(|error| Error::Zip { path: name.clone().into(), what: error.to_string() })?;
        files::write(&dist.join(&name), &packed)?;
        println!(
            "xtask: dist/{} ({} files), dist/{name} ({} KB)",
            browser.name(),
            tree.len(),
            packed.len() / 1024
        );
    }

    for (place, file) in manifest.files() {
        if !shared.contains_key(&file) {
            return Err(Error::Manifest(format!(
                "{place} names {file}, which does not exist; write it or take it out of the manifest"
            )));
        }
    }
    Ok(())
}

/// What every browser gets.
fn shared(root: &Path, module: &Module, notices: &str) -> Result<Tree, Error> {
    let mut tree = Tree::new();
    files::add(&mut tree, &root.join("extension"), "extension/")?;
    files::add(&mut tree, &root.join("www"), "www/")?;
    files::add(&mut tree, &module.pkg, "pkg/")?;
    files::add(&mut tree, &root.join("model/weights"), "weights/")?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        tree.insert(licence.into(), files::read(&root.join(licence))?);
    }
    tree.insert("THIRD-PARTY.txt".into(), notices.as_bytes().to_vec());
    // Notes and declarations are for developers.
    tree.retain(|name, _| !name.ends_with(".md") && !name.ends_with(".d.ts"));
    tree.retain(|name, _| !bundle::BUNDLED.iter().any(|folder| name.starts_with(folder)));
    bundle::add(&mut tree, root)?;
    locales::add(&mut tree, root)?;
    Ok(tree)
}

/// A zip that depends on nothing but the tree: sorted names, one fixed time, one fixed mode.
fn pack(tree: &Tree) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    // The default time is the format's first, 1 January 1980.
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    for (name, content) in tree {
        zip.start_file(name.as_str(), options)?;
        zip.write_all(content)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_tree_gives_the_same_zip() {
        let tree = Tree::from([("b/c".into(), vec![7; 5000]), ("a".into(), b"text".to_vec())]);
        let packed = pack(&tree).unwrap();
        assert_eq!(packed, pack(&tree).unwrap());
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(packed)).unwrap();
        assert_eq!(zip.by_index(0).unwrap().name().unwrap(), "a");
        let entry = zip.by_index(1).unwrap();
        assert_eq!(entry.size(), 5000);
        assert_eq!(entry.last_modified(), Some(zip::DateTime::default()));
    }
}
