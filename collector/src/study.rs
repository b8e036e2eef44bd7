//! Making, signing and reading what a study says about itself.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Subcommand;
use donation::oblivious::Gateway;
use donation::token::Issuer;
use donation::{JoinCode, Manifest, NotAStudy, Study, signed};
use fast_qr::ECL;
use fast_qr::convert::Builder as _;
use fast_qr::convert::svg::SvgBuilder;
use fast_qr::qr::QRBuilder;

use crate::serve::Keys;

/// What a new study begins with: every field, to be filled in.
const TEMPLATE: &str = include_str!("../demo-study.json");
/// The secret key terms are signed with; it stays with whoever is responsible.
const SIGNING: &str = "study.key";
/// The secret key records are sealed to; it stays with whoever evaluates them.
const ANALYSIS: &str = "analysis.key";
/// The secret key receipts are signed with; the collector has it.
const RECEIPTS: &str = "receipts.key";
/// The secret key requests are sealed to; the collector has it.
const GATEWAY: &str = "gateway.key";
/// The secret key tokens are made with; the issuer and the collector have it.
const TOKENS: &str = "tokens.key";

#[derive(Subcommand)]
pub enum Command {
    /// Make a folder with a description to fill in and the keys of a study.
    New {
        /// The folder; made if it is not there.
        folder: PathBuf,
    },
    /// Check a description and sign it; whoever joins agrees to the very bytes of the file.
    Sign {
        /// The description (JSON).
        study: PathBuf,
        /// The secret key, as `study new` made it.
        #[arg(long)]
        key: PathBuf,
        /// The signed file.
        #[arg(long)]
        out: PathBuf,
    },
    /// Print what a signed file says, the digest to publish, and the join code people can be given.
    Show {
        /// The signed file.
        study: PathBuf,
        /// An invitation the join code carries: 1 to 64 of `A-Z a-z 0-9 -`. Whoever is given one of their own is known by it.
        #[arg(long)]
        invite: Option<String>,
        /// Write the join code as a QR code (SVG).
        #[arg(long, value_name = "FILE")]
        qr: Option<PathBuf>,
    },
}

/// Does it, and gives what to say about it.
///
/// # Errors
/// A sentence that names the file and says what is wrong.
pub fn run(command: Command) -> Result<String, String> {
    match command {
        Command::New { folder } => new(&folder),
        Command::Sign { study, key, out } => sign(&study, &key, &out),
        Command::Show { study, invite, qr } => {
            let (_, manifest) = open(&study)?;
            let code = join_code(&manifest, invite)?;
            if let Some(path) = &qr {
                fs::write(path, picture(&code)?).map_err(at(path))?;
            }
            Ok(format!("{}\n{:<15} {code}", shown(&manifest), "join code"))
        }
    }
}

/// Reads a signed file: its text, as donors get it, and what it says.
///
/// # Errors
/// A sentence that names the file and says what is wrong.
pub fn open(path: &Path) -> Result<(String, Manifest), String> {
    let file = read(path)?;
    let manifest = Manifest::open(&file).map_err(|wrong| at(path)(why(&wrong)))?;
    Ok((file, manifest))
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(at(path))
}

/// Reads a secret key.
///
/// # Errors
/// A sentence that names the file and says what to do.
pub fn key(path: &Path) -> Result<[u8; 32], String> {
    donation::unhex::<32>(&read(path)?)
        .ok_or_else(|| at(path)("is no secret key; `sightline-collector study new FOLDER` makes one"))
}

/// Reads the keys of a collector from their folder.
///
/// # Errors
/// A sentence that names the file and says what to do.
pub fn keys(folder: &Path) -> Result<Keys, String> {
    let key = |file| key(&folder.join(file));
    Ok(Keys { receipts: key(RECEIPTS)?, gateway: key(GATEWAY)?, tokens: key(TOKENS)? })
}

fn why(wrong: &NotAStudy) -> String {
    match wrong {
        NotAStudy::Form(what) => {
            format!("is no signed study: {what}. `sightline-collector study sign` makes one")
        }
        NotAStudy::Signature => {
            "was changed after it was signed. Sign the description again, or get the file again".into()
        }
        NotAStudy::Study(problems) => donation::describe(problems),
    }
}

fn at<E: std::fmt::Display>(path: &Path) -> impl FnOnce(E) -> String {
    move |error| format!("{}: {error}", path.display())
}

fn new(folder: &Path) -> Result<String, String> {
    let mut study: Study = serde_json::from_str(TEMPLATE).map_err(|error| error.to_string())?;
    fs::create_dir_all(folder).map_err(at(folder))?;
    secret(&folder.join(SIGNING))?;
    study.receipts = signed::public(&secret(&folder.join(RECEIPTS))?);
    study.analysis = donation::seal::public(&secret(&folder.join(ANALYSIS))?).unwrap_or_default();
    let gateway = Gateway::new(&secret(&folder.join(GATEWAY))?);
    study.gateway = gateway.and_then(|gateway| gateway.public()).unwrap_or_default();
    let tokens = Issuer::new(&secret(&folder.join(TOKENS))?, &study.id);
    study.tokens = tokens.map(|tokens| tokens.public()).unwrap_or_default();
    let path = folder.join("study.json");
    let json = serde_json::to_string_pretty(&study).map_err(|error| error.to_string())?;
    create(&path, &json, 0o644)?;
    Ok(format!(
        "{0}: fill it in, then sign it:\n  sightline-collector study sign {0} --key {1} --out {2}\nKeep {1} and {4} where no \
         server is. {3}, {5} and {6} go to the collector, {6} to the issuer too.",
        path.display(),
        folder.join(SIGNING).display(),
        folder.join("study.signed").display(),
        folder.join(RECEIPTS).display(),
        folder.join(ANALYSIS).display(),
        folder.join(GATEWAY).display(),
        folder.join(TOKENS).display()
    ))
}

fn sign(path: &Path, with: &Path, out: &Path) -> Result<String, String> {
    let secret = key(with)?;
    let file = Manifest::sign(read(path)?.trim_end(), &secret);
    // What is signed is what a person's browser will accept, or it is not written.
    let manifest = Manifest::open(&file).map_err(|wrong| at(path)(why(&wrong)))?;
    fs::write(out, &file).map_err(at(out))?;
    Ok(format!("{}: {}\ndigest {}", out.display(), manifest.study.title, manifest.digest))
}

/// What a person must know, a line each.
fn shown(manifest: &Manifest) -> String {
    let mut text = String::new();
    let json = serde_json::to_value(&manifest.study).unwrap_or_default();
    for (field, value) in json.as_object().into_iter().flatten() {
        let value = match value {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Array(list) => {
                list.iter().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(", ")
            }
            other => other.to_string(),
        };
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{field:<15} {value}");
    }
    let _ = write!(text, "{:<15} {}\n{:<15} {}", "signed by", manifest.signer, "digest", manifest.digest);
    text
}

/// Where the study is, for its web page, a letter or a picture: under these terms and no others.
fn join_code(manifest: &Manifest, invite: Option<String>) -> Result<JoinCode, String> {
    if invite.as_deref().is_some_and(|code| !donation::is_invite(code)) {
        return Err("--invite: 1 to 64 of A-Z, a-z, 0-9 and -".into());
    }
    Ok(JoinCode { collector: manifest.study.collector.clone(), terms: Some(manifest.digest.clone()), invite })
}

/// A join code as a picture a telephone can read off paper.
fn picture(code: &JoinCode) -> Result<String, String> {
    let code = QRBuilder::new(code.to_string())
        .ecl(ECL::M)
        .build()
        .map_err(|error| format!("the join code does not fit into a QR code: {error}"))?;
    Ok(SvgBuilder::default().margin(4).to_str(&code))
}

/// Makes a secret key in a file that only its owner reads.
fn secret(path: &Path) -> Result<[u8; 32], String> {
    let mut secret = [0_u8; 32];
    getrandom::fill(&mut secret).map_err(at(path))?;
    create(path, &donation::hex(&secret), 0o600)?;
    Ok(secret)
}

/// Makes a file; one that is there stays as it is.
fn create(path: &Path, text: &str, mode: u32) -> Result<(), String> {
    let make = || -> io::Result<()> {
        use io::Write as _;
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
        #[cfg(not(unix))]
        let _ = mode;
        writeln!(options.open(path)?, "{text}")
    };
    make().map_err(at(path))
}
