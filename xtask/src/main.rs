//! The extension's build: `cargo run -p xtask -- package`; what its languages lack: `-- locales`; what reading
//! rests on: `-- coverage`.
//!
//! ```text
//! cargo build --profile wasm ─► wasm-bindgen ─► wasm-opt ─► target/xtask/pkg
//! esbuild: extension/sensor/ ─► content.js, www/page/ ─► page.js
//!   extension/ www/ locales/ manifest.json LICENSE-* ─────► dist/{chrome,firefox} ─► dist/sightline-*.zip
//! ```
//!
//! `wasm-bindgen` runs as a library, so that `Cargo.lock` pins it together with the crate it must match.
//! A step whose inputs did not change is skipped; what is written depends on nothing but the sources and
//! the pinned tools, so a reviewer who builds it again gets the same bytes.
#![expect(clippy::print_stdout, reason = "a build tool reports its progress")]

mod bundle;
mod coverage;
mod error;
mod files;
mod licences;
mod locales;
mod manifest;
mod package;
mod wasm;

use std::path::Path;
use std::process::ExitCode;

use error::Error;

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND\n  \
     package   builds dist/chrome, dist/firefox and their zips\n  \
     locales   says which messages each language lacks\n  \
     coverage  writes docs/COVERAGE.md: what reading of each surface rests on";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["package"] => root().and_then(package),
        ["locales"] => root().and_then(locales::list),
        ["coverage"] => root().and_then(coverage::write),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        [other, ..] => Err(Error::Usage(format!("unknown argument `{other}`\n{USAGE}"))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace's root: xtask/Cargo.toml stands one folder below it.
fn root() -> Result<&'static Path, Error> {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or_else(|| {
        Error::Usage("xtask does not stand in a workspace; check the project out again".into())
    })
}

/// Builds the wasm and both packages.
fn package(root: &Path) -> Result<(), Error> {
    let module = wasm::build(root)?;
    let notices = licences::collect(root)?;
    package::assemble(root, &module, &notices)
}
