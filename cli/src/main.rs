//! `sightline`: the extension's own core on saved pages, responses and data downloads.
#![allow(clippy::print_stdout)] // printing records is what this program is for

mod classify;
mod import;
mod problem;
mod rules;
mod scaffold;
mod stats;
mod words;

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use sightline::read::rules::RuleSet;
use sightline::{Ad, Platform, read_and_judge};

use problem::Problem;

/// Reads what a platform showed and says who paid and why you were chosen. One JSON object per ad, one a
/// line, on standard output; one line per problem on standard error.
#[derive(Parser)]
#[command(version, about)]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Read saved pages, fragments, JSON responses or explanation dialogs.
    Read {
        /// The platform; found out from the file when not given.
        #[arg(long, value_parser = platform)]
        platform: Option<Platform>,
        /// The language of explanation texts, such as `en`. For now English is understood; other text is
        /// kept verbatim.
        #[arg(long, default_value = "en")]
        locale: String,
        /// Count instead of printing: per platform ads, certainty, families, what was not understood.
        #[arg(long)]
        stats: bool,
        /// Read by the rules of this folder instead of those the program was built with.
        #[arg(long, value_name = "FOLDER")]
        rules: Option<PathBuf>,
        /// Files; `-` is standard input. With `--stats` also folders.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Read the data download you asked a platform for: a zip, its unpacked folder, or a file of it. X (ads seen and
    /// clicked, personalization), Facebook and Instagram (JSON), Google Takeout (YouTube, JSON), TikTok (JSON) and
    /// LinkedIn. Nothing else in it is opened.
    Import {
        /// Zips, folders or files.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
    /// Say of ads, one JSON object a line, whether they are political and what that rests on. In: `id`, `text`, `advertiser`,
    /// `disclaimer`, `lang`, `country`, `platform`. Out: `id`, `political` (null where there is no model for the language),
    /// `score`, `basis`, `words`.
    Classify {
        /// A file; standard input when not given.
        #[arg(default_value = "-")]
        file: PathBuf,
    },
    /// Check, sign and compare the rules platforms are read by.
    Rules {
        #[command(subcommand)]
        command: rules::Command,
    },
}

fn platform(id: &str) -> Result<Platform, String> {
    Platform::from_id(id).ok_or_else(|| format!("one of {}", Platform::ALL.map(Platform::id).join(", ")))
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut failed = false;
    let mut report = |problem: Problem| {
        failed = true;
        eprintln!("sightline: {problem}");
    };
    let own = match &args.command {
        Command::Read { rules: Some(path), .. } => match rules::folder(path) {
            Ok(bundle) => Some(RuleSet::new(bundle)),
            Err(problem) => {
                eprintln!("sightline: {problem}");
                return ExitCode::from(2);
            }
        },
        _ => None,
    };
    let rule_set = own.as_ref().unwrap_or_else(|| RuleSet::bundled());
    let done = match args.command {
        Command::Rules { command } => match rules::run(command) {
            Ok(lines) => lines.iter().try_for_each(|line| writeln!(out, "{line}")),
            Err(problem) => {
                eprintln!("sightline: {problem}");
                return ExitCode::from(2);
            }
        },
        Command::Read { platform, stats: true, files, .. } => {
            let files = everything(&files, &mut report);
            let stats = stats::count(rule_set, &files, platform);
            for problem in &stats.problems {
                eprintln!("sightline: {problem}");
            }
            failed |= !stats.problems.is_empty();
            write!(out, "{}", stats.table())
        }
        Command::Read { platform, stats: false, files, .. } => {
            files.iter().try_for_each(|file| match text_of(file) {
                Ok(text) => {
                    let found = read_and_judge(rule_set, &text, platform);
                    for message in found.problems {
                        report(Problem::Content { path: file.clone(), message });
                    }
                    write_ads(&mut out, &found.ads)
                }
                Err(problem) => {
                    report(problem);
                    Ok(())
                }
            })
        }
        Command::Classify { file } => match text_of(&file) {
            Ok(text) => classify::run(&text, &mut out, &mut |line, message| {
                report(Problem::Content { path: file.clone(), message: format!("line {line}: {message}") });
            }),
            Err(problem) => {
                report(problem);
                Ok(())
            }
        },
        Command::Import { paths } => {
            let import = import::run(&paths, &mut report);
            for problem in &import.problems {
                eprintln!("sightline: {problem}");
            }
            failed |= !import.problems.is_empty();
            write_ads(&mut out, &import.into_records())
        }
    };
    // A closed pipe (`| head`) is no failure worth a message.
    if done.and_then(|()| out.flush()).is_err() || failed { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

fn write_ads(out: &mut impl Write, ads: &[Ad]) -> io::Result<()> {
    for ad in ads {
        serde_json::to_writer(&mut *out, ad)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// A file's text. Bytes that are not UTF-8 are replaced: a page in another encoding is still read.
fn text_of(path: &Path) -> Result<String, Problem> {
    let bytes = if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::Read::read_to_end(&mut io::stdin(), &mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    bytes
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .map_err(|error| Problem::Io { path: path.to_owned(), error })
}

/// The files named, and every file in the folders named, in order.
fn everything(paths: &[PathBuf], report: &mut impl FnMut(Problem)) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut rest: Vec<(PathBuf, u32)> = paths.iter().rev().map(|path| (path.clone(), 0)).collect();
    while let Some((path, depth)) = rest.pop() {
        if !path.is_dir() {
            files.push(path);
            continue;
        }
        match fs::read_dir(&path) {
            Ok(entries) if depth < 32 => {
                let mut inner: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
                inner.sort();
                rest.extend(inner.into_iter().rev().map(|path| (path, depth + 1)));
            }
            Ok(_) => report(Problem::Content { path, message: "folders nest too deeply here".into() }),
            Err(error) => report(Problem::Io { path, error }),
        }
    }
    files
}
