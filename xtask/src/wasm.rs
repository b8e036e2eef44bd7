//! From the crate to an optimised module with its JavaScript glue.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use wasm_bindgen_cli_support::Bindgen;

use crate::error::Error;
use crate::files;

/// What the module is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What the optimiser gets. The features are those the compiler turns on for this target, named one by one:
/// `--all-features` would let it write instructions that the oldest browsers we support do not know.
const OPTIMISE: [&str; 10] = [
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The finished module, below `target/xtask`.
#[derive(Debug)]
pub struct Module {
    /// `sightline.js`, `sightline_bg.wasm` and, where crates bring some, `snippets/`.
    pub pkg: PathBuf,
    /// `sightline.d.ts`, for the type checker only.
    pub types: PathBuf,
}

/// Compiles, binds and optimises; the last two only when the compiled module or the tools changed.
pub fn build(root: &Path) -> Result<Module, Error> {
    let (compiled, target) = compile(root)?;
    let work = target.join("xtask");
    let module = Module { pkg: work.join("pkg"), types: work.join("types") };
    let optimiser = root.join("node_modules/.bin/wasm-opt");
    let optimiser_version = std::fs::read(root.join("node_modules/binaryen/package.json")).map_err(|_| {
        Error::Usage("wasm-opt is not installed; run `npm ci` (or `./build.sh package`, which does)".into())
    })?;
    let stamp = files::digest(
        [files::read(&compiled)?.as_slice(), &optimiser_version, include_bytes!("wasm.rs")]
            .into_iter()
            .chain(OPTIMISE.iter().map(|flag| flag.as_bytes())),
    );
    let stamp_file = work.join("stamp");
    let whole = module.pkg.join("sightline.js").is_file() && module.pkg.join("sightline_bg.wasm").is_file();
    if whole && std::fs::read(&stamp_file).is_ok_and(|old| old == stamp.as_bytes()) {
        println!("xtask: wasm unchanged");
        return Ok(module);
    }

    // Without its stamp, what a failure leaves behind is never taken for finished.
    files::write(&stamp_file, b"")?;
    files::remove_folder(&module.pkg)?;
    files::remove_folder(&module.types)?;
    println!("xtask: wasm-bindgen");
    bind(&compiled, &module)?;
    println!("xtask: wasm-opt (half a minute)");
    optimise(&optimiser, &module.pkg.join("sightline_bg.wasm"))?;
    files::write(&stamp_file, stamp.as_bytes())?;
    Ok(module)
}

/// Runs cargo; the compiled module and the target folder.
fn compile(root: &Path) -> Result<(PathBuf, PathBuf), Error> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    println!("xtask: cargo build --profile wasm");
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--profile", "wasm", "--target", TARGET, "-p", "sightline", "--lib"])
        .args(["--message-format", "json-render-diagnostics"])
        .env("CARGO_ENCODED_RUSTFLAGS", remapped(root))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Error::Program {
            program: "cargo".into(),
            status: error.to_string(),
            advice: "install Rust from https://rustup.rs",
        })?;
    if !output.status.success() {
        return Err(Error::Program {
            program: "cargo build".into(),
            status: output.status.to_string(),
            advice: "mend what it says above; if it misses the target: rustup target add wasm32-unknown-unknown",
        });
    }
    let answer = String::from_utf8_lossy(&output.stdout);
    let wasm = answer
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message.get("reason").is_some_and(|reason| reason == "compiler-artifact"))
        .flat_map(|message| message.get("filenames").and_then(Value::as_array).cloned().unwrap_or_default())
        .filter_map(|name| name.as_str().map(PathBuf::from))
        .find(|path| path.file_name().is_some_and(|name| name == "sightline.wasm"))
        .ok_or_else(|| Error::Answer {
            program: "cargo build",
            what: "no sightline.wasm; is `cdylib` still in [lib] crate-type of Cargo.toml?".into(),
        })?;
    // <target>/wasm32-unknown-unknown/wasm/sightline.wasm
    let target = wasm.ancestors().nth(3).unwrap_or(root).to_owned();
    Ok((wasm, target))
}

/// Compiler flags that keep this machine's paths out of the module: it is the same wherever it is built,
/// and no user name is published. Separated by the unit separator, as cargo wants it.
fn remapped(root: &Path) -> String {
    let home = std::env::var("CARGO_HOME")
        .or_else(|_| std::env::var("HOME").map(|home| format!("{home}/.cargo")))
        .unwrap_or_default();
    [format!("--remap-path-prefix={home}/registry/src="), format!("--remap-path-prefix={}=.", root.display())]
        .join("\u{1f}")
}

fn bind(compiled: &Path, module: &Module) -> Result<(), Error> {
    Bindgen::new()
        .input_path(compiled)
        .out_name("sightline")
        .web(true)
        .map_err(|error| Error::Bindgen(format!("{error:#}")))?
        .typescript(true)
        .remove_producers_section(true)
        // `init()` finds the module next to its glue.
        .omit_default_module_path(false)
        // After a trap the background asks for a fresh instance.
        .reset_state_function(true)
        .generate(&module.pkg)
        .map_err(|error| Error::Bindgen(format!("{error:#}")))?;
    // The type checker wants the declarations, the package does not.
    for path in files::list(&module.pkg)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".d.ts") {
            files::write(&module.types.join(&name), &files::read(&path)?)?;
            std::fs::remove_file(&path).map_err(Error::file("remove", &path))?;
        }
    }
    Ok(())
}

fn optimise(optimiser: &Path, wasm: &Path) -> Result<(), Error> {
    let status = Command::new(optimiser).arg(wasm).arg("-o").arg(wasm).args(OPTIMISE).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Error::Program {
            program: "wasm-opt".into(),
            status: status.to_string(),
            advice: "if it misses a feature, the compiler has turned on a new one: name it in xtask/src/wasm.rs",
        }),
        Err(error) => Err(Error::Program {
            program: optimiser.display().to_string(),
            status: error.to_string(),
            advice: "run `npm ci` (or `./build.sh package`, which does)",
        }),
    }
}
