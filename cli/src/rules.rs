//! `sightline rules`: check, sign and compare the rules a platform is read by.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::Subcommand;
use serde_json::Value;
use sightline::read::rules::lasting::{Sign, alternatives, weakest};
use sightline::read::rules::{Bundle, RuleSet, advertisers, check};
use sightline::read::update;
use sightline::show::locale::Locale;
use sightline::show::view::refusal;
use sightline::text::date;

use crate::problem::{Problem, content, io};
use crate::{scaffold, words};

// From the files a maintainer writes to one bundle: the very code `build.rs` runs.
#[path = "../../src/read/rules/source.rs"]
mod source;
use sightline::read::rules as schema;

/// What to do with rules.
#[derive(Subcommand)]
pub enum Command {
    /// Check a folder of rules, or a signed file, as the extension would.
    Check {
        /// The folder `rules`, or a file.
        #[arg(default_value = "rules")]
        path: PathBuf,
        /// Of a signed file: the public key that must have signed it.
        #[arg(long)]
        key: Option<String>,
    },
    /// Make a key pair: the secret half goes to a file, the public half is printed.
    Key {
        /// Where the secret half goes; must not exist yet.
        path: PathBuf,
    },
    /// Sign a folder of rules and write the file people load.
    Sign {
        /// The folder.
        #[arg(default_value = "rules")]
        path: PathBuf,
        /// The secret half of the key.
        #[arg(long)]
        key: PathBuf,
        /// The file to write.
        #[arg(long)]
        out: PathBuf,
        /// For how many days from now it serves, a year at most.
        #[arg(long, default_value_t = update::DAYS, value_parser = clap::value_parser!(u32).range(1..=i64::from(update::MAX_DAYS)))]
        days: u32,
    },
    /// Write what is needed for a surface of a platform, to be filled in: reference case, fixture, and what to do next.
    New {
        /// The platform, such as `facebook`.
        platform: String,
        /// Where on it, such as `feed` or `story`.
        surface: String,
        /// What is new about it, such as `label-is-a-button`.
        name: String,
        /// The project's folder.
        #[arg(long, default_value = ".")]
        root: PathBuf,
    },
    /// Which languages lack a platform's label, or its “promoted by”.
    Words {
        /// The folder.
        #[arg(default_value = "rules")]
        path: PathBuf,
    },
    /// What differs between two folders or files, one place a line.
    Diff {
        /// A folder or a file.
        old: PathBuf,
        /// A folder or a file.
        new: PathBuf,
    },
}

/// Does it; the lines are for standard output.
///
/// # Errors
/// [`Problem`] with the first thing that is wrong.
pub fn run(command: Command) -> Result<Vec<String>, Problem> {
    match command {
        Command::Check { path, key } if path.is_file() => {
            let file = fs::read_to_string(&path).map_err(io(&path))?;
            let trusted = key.map_or_else(update::signers, |key| vec![key]);
            let rules = update::reopen(&file, &trusted, now())
                .map_err(|refused| content(&path, refusal(Locale::english(), &refused)))?;
            Ok(vec![format!("{}: version {}, signed, passes its own tests", path.display(), rules.version)])
        }
        Command::Check { path, .. } => {
            let bundle = folder(&path)?;
            let version = bundle.version;
            let rules = RuleSet::new(bundle);
            update::examples(&rules)
                .map_err(|refused| content(&path, refusal(Locale::english(), &refused)))?;
            let mut lines =
                vec![format!("{}: version {version}, sound, passes its own tests", path.display())];
            let mut fragile: Vec<(Sign, String)> = Vec::new();
            for site in rules.all() {
                let selectors = site.rules.selectors();
                let parts = selectors.iter().flat_map(|text| alternatives(text)).map(str::trim);
                fragile.extend(parts.filter_map(|part| {
                    let sign = weakest(part).filter(|sign| *sign >= Sign::Class)?;
                    Some((sign, format!("{}: {part}", site.rules.platform)))
                }));
                let signs: usize = site.rules.marker.len()
                    + site.rules.json.iter().map(|json| json.marker.len()).sum::<usize>();
                lines.push(format!(
                    "  {:<10} {:>3} signs, {:>4} label words, {} examples",
                    site.rules.platform,
                    signs,
                    site.words.whole().count() + site.words.around().len(),
                    site.rules.example.len()
                ));
            }
            fragile.sort_by(|(one, _), (other, _)| other.cmp(one));
            if !fragile.is_empty() {
                lines.push("the first to go, most fleeting first; give each a neighbour that lasts:".into());
            }
            lines.extend(fragile.into_iter().map(|(sign, part)| {
                let sign = if sign == Sign::BuiltClass { "made by a build" } else { "a class" };
                format!("  {sign:<15} {part}")
            }));
            Ok(lines)
        }
        Command::Key { path } => {
            let mut secret = [0_u8; 32];
            getrandom::fill(&mut secret).map_err(|error| content(&path, error))?;
            write_secret(&path, &sightline::text::hex(&secret)).map_err(io(&path))?;
            Ok(vec![update::public(&secret)])
        }
        Command::Sign { path, key, out, days } => {
            let mut bundle = folder(&path)?;
            let until = date::day(now() + f64::from(days) * 86_400_000.0);
            bundle.expires = Some(until.clone());
            let text = fs::read_to_string(&key).map_err(io(&key))?;
            let secret = sightline::text::unhex::<32>(&text)
                .ok_or_else(|| content(&key, "is no secret key; make one with `sightline rules key FILE`"))?;
            let json = serde_json::to_string(&bundle).map_err(|error| content(&path, error))?;
            let file = update::sign(&json, &secret);
            let public = update::public(&secret);
            // What is signed is what a person's browser will accept, or it is not written.
            update::reopen(&file, std::slice::from_ref(&public), now())
                .map_err(|refused| content(&path, refusal(Locale::english(), &refused)))?;
            fs::write(&out, &file).map_err(io(&out))?;
            let version = bundle.version;
            Ok(vec![format!(
                "{}: version {version}, serves until {until}, signed by {public}",
                out.display()
            )])
        }
        Command::New { platform, surface, name, root } => scaffold::new(&root, &platform, &surface, &name),
        Command::Words { path } => Ok(words::gaps(folder(&path)?)),
        Command::Diff { old, new } => {
            let (before, after) = (flat(&old)?, flat(&new)?);
            let mut lines = Vec::new();
            for (place, value) in &before {
                match after.get(place) {
                    None => lines.push(format!("- {place} {}", short(value))),
                    Some(now) if now != value => {
                        lines.push(format!("~ {place} {} → {}", short(value), short(now)))
                    }
                    Some(_) => {}
                }
            }
            lines.extend(
                after
                    .iter()
                    .filter(|(place, _)| !before.contains_key(*place))
                    .map(|(place, value)| format!("+ {place} {}", short(value))),
            );
            Ok(lines)
        }
    }
}

/// Milliseconds since 1970-01-01 UTC.
fn now() -> f64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64() * 1000.0)
}

/// The rules of a folder.
///
/// # Errors
/// [`Problem`] naming the file, the key and the fix.
pub fn folder(path: &Path) -> Result<Bundle, Problem> {
    let read = |name: &str| fs::read_to_string(path.join(name)).map_err(|error| error.to_string());
    let mut bundle = source::bundle(read).map_err(|message| content(path, message))?;
    let table = path.join("advertisers.bin");
    if table.is_file() {
        let bytes = fs::read(&table).map_err(io(&table))?;
        bundle.advertisers = Some(STANDARD.encode(bytes));
        advertisers(&bundle).map_err(|message| content(path, message))?;
    }
    Ok(bundle)
}

/// Readable by its owner alone, and never over one that is there.
fn write_secret(path: &Path, text: &str) -> io::Result<()> {
    use std::io::Write as _;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    writeln!(options.open(path)?, "{text}")
}

/// A value that is long, such as a table, by its beginning and length.
fn short(value: &str) -> String {
    const LONG: usize = 400;
    if value.len() <= LONG {
        return value.to_owned();
    }
    let begin: String = value.chars().take(40).collect();
    format!("{begin}… ({} bytes)", value.len())
}

/// Every value by its place. Lists of plain values count as sets, lists of entries by what names them.
fn flat(path: &Path) -> Result<BTreeMap<String, String>, Problem> {
    let bundle = if path.is_file() {
        let text = fs::read_to_string(path).map_err(io(path))?;
        let json = text.split_once('\n').map_or(text.as_str(), |(_, json)| json);
        serde_json::from_str(json).map_err(|error| content(path, error))?
    } else {
        serde_json::to_value(folder(path)?).map_err(|error| content(path, error))?
    };
    let mut out = BTreeMap::new();
    walk(&bundle, String::new(), &mut out);
    Ok(out)
}

fn walk(value: &Value, place: String, out: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, inner)| walk(inner, format!("{place}/{key}"), out));
        }
        Value::Array(list) => {
            for (at, inner) in list.iter().enumerate() {
                let name = ["platform", "signal"].iter().find_map(|key| inner.get(key)?.as_str());
                match (inner, name) {
                    (Value::String(text), _) => {
                        out.insert(format!("{place}[{text}]"), String::new());
                    }
                    (_, Some(name)) => walk(inner, format!("{place}/{name}"), out),
                    _ => walk(inner, format!("{place}/{}", at + 1), out),
                }
            }
        }
        Value::Null => {}
        other => {
            out.insert(place, other.to_string());
        }
    }
}
