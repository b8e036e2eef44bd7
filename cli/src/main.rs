//! `sightline`: the extension's own core on saved pages, responses and data downloads.
#![allow(clippy::print_stdout)] // printing records is what this program is for

mod classify;
mod import;
mod problem;
mod receipts;
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
use serde::Serialize;
use sightline::keep::export;
use sightline::read::archive::{FileRead, Met, Why};
use sightline::read::rules::RuleSet;
use sightline::text::date;
use sightline::{Platform, read_and_judge};

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
    /// clicked, personalization), Facebook and Instagram (JSON), Google Takeout (YouTube, JSON or HTML), TikTok (JSON) and
    /// LinkedIn. Of other text files only the beginning is looked at, to know what they are.
    Import {
        /// Only of this platform.
        #[arg(long, value_parser = platform)]
        platform: Option<Platform>,
        /// Only what was met on this day or later, such as `2026-10-01` (UTC). What a download gives no date for is kept.
        #[arg(long, value_name = "DAY", value_parser = day)]
        since: Option<f64>,
        /// A table for a spreadsheet instead of JSON, with the columns of the extension's export.
        #[arg(long)]
        csv: bool,
        /// Say of each file on standard error what was read of it, kept as it stood, and left out.
        #[arg(long)]
        files: bool,
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
    /// Check a file of receipts, as the extension saves it: a donation a line with its week, the beginning of its tag, whether the
    /// collector signed that it stored or deleted it, until when it can be recalled, study, collector and advertiser.
    Receipts {
        /// The file.
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

fn day(text: &str) -> Result<f64, String> {
    date::number(text).map(date::of_number).ok_or_else(|| "a day such as 2026-10-01".to_owned())
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
        Command::Receipts { file } => match receipts::run(&file) {
            Ok((lines, holds)) => {
                failed |= !holds;
                lines.iter().try_for_each(|line| writeln!(out, "{line}"))
            }
            Err(problem) => {
                report(problem);
                Ok(())
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
                    write_lines(&mut out, &found.ads)
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
        Command::Import { platform, since, csv, files, paths } => {
            let import = import::run(&paths, &mut report);
            for problem in &import.problems {
                eprintln!("sightline: {problem}");
            }
            for FileRead { name, entries, verbatim, unread, why } in &import.files {
                let because = why.map(|why| format!(": {}", why.said())).unwrap_or_default();
                if files {
                    eprintln!(
                        "{name}: read {entries}, of these with reasons kept as they stood {verbatim}, left out {unread}{because}"
                    );
                } else if matches!(why, Some(Why::Unnamed)) {
                    // Nothing is wrong with the file, and nothing of it is left out without a word.
                    eprintln!("sightline: {name}: left out {unread}{because}");
                }
            }
            failed |= !import.problems.is_empty();
            let is_wanted = |met: &Met| {
                platform.is_none_or(|one| met.ad.platform == one)
                    && since.is_none_or(|day| met.seen.is_none_or(|(_, last)| last >= day))
            };
            let wanted = sightline::judged(&import).chain(import.thoughts()).filter(is_wanted);
            if csv { write_table(&mut out, wanted) } else { write_lines(&mut out, wanted.map(Met::dated)) }
        }
    };
    // A closed pipe (`| head`) is no failure worth a message.
    if done.and_then(|()| out.flush()).is_err() || failed { ExitCode::from(2) } else { ExitCode::SUCCESS }
}

/// One JSON object a line.
fn write_lines(out: &mut impl Write, records: impl IntoIterator<Item = impl Serialize>) -> io::Result<()> {
    for record in records {
        serde_json::to_writer(&mut *out, &record)?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

/// A thousand lines at a time: a download can hold very many.
fn write_table(out: &mut impl Write, mut met: impl Iterator<Item = Met>) -> io::Result<()> {
    out.write_all(export::table([], true).as_bytes())?;
    loop {
        let some: Vec<Met> = met.by_ref().take(1_000).collect();
        if some.is_empty() {
            return Ok(());
        }
        let lines = some.iter().map(|one| export::Line {
            ad: &one.ad,
            seen: one.seen,
            sightings: one.impressions,
            met: None,
        });
        out.write_all(export::table(lines, false).as_bytes())?;
    }
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
