//! Small file helpers: deterministic walks, writes that leave unchanged files alone, digests.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::Error;

/// The content of a package: path inside it, with `/` → bytes. Sorted, so that everything made of it is too.
pub type Tree = BTreeMap<String, Vec<u8>>;

/// Reads a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Error> {
    fs::read(path).map_err(Error::file("read", path))
}

/// Writes a file and the folders above it, unless it already has this content.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    }
    fs::write(path, content).map_err(Error::file("write", path))
}

/// Removes a folder with everything in it; that there is none is fine.
pub fn remove_folder(path: &Path) -> Result<(), Error> {
    if path.exists() { fs::remove_dir_all(path).map_err(Error::file("remove", path)) } else { Ok(()) }
}

/// Every file below `folder`, sorted; hidden files are left out. An absent folder is an empty one.
pub fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        if !folder.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(Error::file("read", &folder))? {
            let entry = entry.map_err(Error::file("read", &folder))?;
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

/// Adds every file below `folder` to the tree, under `prefix`.
pub fn add(tree: &mut Tree, folder: &Path, prefix: &str) -> Result<(), Error> {
    for path in list(folder)? {
        let inner = path.strip_prefix(folder).unwrap_or(&path);
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
        tree.insert(format!("{prefix}{}", parts.join("/")), read(&path)?);
    }
    Ok(())
}

/// Makes `folder` hold exactly the tree: missing and changed files are written, foreign ones removed.
pub fn mirror(tree: &Tree, folder: &Path) -> Result<(), Error> {
    for path in list(folder)? {
        let inner = path.strip_prefix(folder).unwrap_or(&path);
        let parts: Vec<_> = inner.iter().map(|part| part.to_string_lossy()).collect();
        if !tree.contains_key(&parts.join("/")) {
            fs::remove_file(&path).map_err(Error::file("remove", &path))?;
        }
    }
    for (name, content) in tree {
        write(&folder.join(name), content)?;
    }
    Ok(())
}

/// A digest over named parts, as hexadecimal digits. Lengths are mixed in, so parts cannot run together.
pub fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mirror_adds_changes_and_removes() {
        let folder = std::env::temp_dir().join(format!("sightline-mirror-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        mirror(&Tree::from([("a/old".into(), b"1".to_vec()), ("b".into(), b"1".to_vec())]), &folder).unwrap();
        let wanted = Tree::from([("b".into(), b"2".to_vec()), ("c/d".into(), b"3".to_vec())]);
        mirror(&wanted, &folder).unwrap();
        let mut found = Tree::new();
        add(&mut found, &folder, "").unwrap();
        assert_eq!(found, wanted);
        remove_folder(&folder).unwrap();
    }

    #[test]
    fn a_digest_keeps_parts_apart() {
        assert_ne!(digest([b"ab".as_slice(), b"c"]), digest([b"a".as_slice(), b"bc"]));
    }
}
