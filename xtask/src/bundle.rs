//! Scripts of several modules made one file each, as written: names and lines stay, comments go. Style likewise.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::Error;
use crate::files::{self, Tree};

/// One script of the package.
struct Script {
    /// The module that imports the others, below the root.
    entry: &'static str,
    /// Where it stands in the package.
    file: &'static str,
    /// `iife`: a classic script, as browsers load content scripts. `esm`: a module.
    format: &'static str,
}

const SCRIPTS: [Script; 3] = [
    Script { entry: "extension/sensor/main.js", file: "extension/content.js", format: "iife" },
    Script { entry: "www/page/main.js", file: "www/page.js", format: "esm" },
    Script { entry: "www/qr/main.js", file: "www/qr.js", format: "esm" },
];

/// The parts of the pages' style, in the order of their names, and the one sheet they become.
const STYLE: (&str, &str) = ("www/style/", "www/style.css");

/// Folders whose files are in a bundle and need not be in the package as well.
pub const BUNDLED: [&str; 4] = ["extension/sensor/", "www/page/", "www/qr/", STYLE.0];

/// Adds every bundled script, and the style, to the package.
pub fn add(tree: &mut Tree, root: &Path) -> Result<(), Error> {
    for Script { entry, file, format } in SCRIPTS {
        let output = Command::new(root.join("node_modules/.bin/esbuild"))
            .current_dir(root)
            .args([
                entry,
                "--bundle",
                "--charset=utf8",
                "--target=chrome123,firefox140",
                "--log-level=warning",
                // A bundle of its own, loaded when it is needed.
                "--external:./qr.js",
            ])
            .arg(format!("--format={format}"))
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| {
                failed(error.to_string(), "run `npm ci` (or `./build.sh package`, which does)")
            })?;
        if !output.status.success() {
            return Err(failed(output.status.to_string(), "mend what it says above"));
        }
        tree.insert(file.into(), output.stdout);
    }
    let mut sheet = Vec::new();
    for part in files::list(&root.join(STYLE.0))? {
        sheet.extend(files::read(&part)?);
    }
    tree.insert(STYLE.1.into(), sheet);
    Ok(())
}

fn failed(status: String, advice: &'static str) -> Error {
    Error::Program { program: "esbuild".into(), status, advice }
}
