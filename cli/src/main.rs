//! `sightline`: the extension's own core on saved pages, responses and data downloads.
#![allow(clippy::print_stdout)] // printing records is what this program is for

use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand, ValueEnum};
use sightline::{Ad, Platform, archive, read};

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
        #[arg(long, value_enum)]
        platform: Option<PlatformArg>,
        /// The language of explanation texts, such as `en`. For now English is understood; other text is
        /// kept verbatim.
        #[arg(long, default_value = "en")]
        locale: String,
        /// Files; `-` is standard input.
        #[arg(required = true)]
        files: Vec<PathBuf>,
    },
    /// Read the data download you asked a platform for: a file or its unpacked folder. For now X
    /// (`ad-impressions.js`, `ad-engagements.js`).
    Import {
        /// Files or folders.
        #[arg(required = true)]
        paths: Vec<PathBuf>,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum PlatformArg {
    Facebook,
    X,
    Youtube,
    Reddit,
}

impl From<PlatformArg> for Platform {
    fn from(platform: PlatformArg) -> Self {
        match platform {
            PlatformArg::Facebook => Self::Facebook,
            PlatformArg::X => Self::X,
            PlatformArg::Youtube => Self::YouTube,
            PlatformArg::Reddit => Self::Reddit,
        }
    }
}

/// Why a file gave nothing, or not everything.
#[derive(Debug, thiserror::Error)]
enum Problem {
    #[error("{}: {error}", path.display())]
    Io { path: PathBuf, error: io::Error },
    #[error("{}: {message}", path.display())]
    Content { path: PathBuf, message: String },
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut out = BufWriter::new(io::stdout().lock());
    let mut failed = false;
    let mut report = |problem: Problem| {
        failed = true;
        eprintln!("sightline: {problem}");
    };
    let done = match args.command {
        Command::Read { platform, locale: _, files } => {
            files.iter().try_for_each(|file| match text_of(file) {
                Ok(text) => {
                    let found = read::text(&text, platform.map(Platform::from));
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
        Command::Import { paths } => archive_files(&paths, &mut report).iter().try_for_each(|file| {
            let found = match text_of(file) {
                Ok(text) => archive::x(&text),
                Err(problem) => {
                    report(problem);
                    return Ok(());
                }
            };
            for message in found.problems {
                report(Problem::Content { path: file.clone(), message });
            }
            write_ads(&mut out, &found.ads)
        }),
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

/// The files of a data download that can hold ads: those named, and in folders those with a known name.
fn archive_files(paths: &[PathBuf], report: &mut impl FnMut(Problem)) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        let mut folders = vec![(path.clone(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) => {
                    report(Problem::Io { path: folder, error });
                    continue;
                }
            };
            for entry in entries.flatten() {
                let path = entry.path();
                if path.is_dir() && depth < 4 {
                    folders.push((path, depth + 1));
                } else if path.file_name().and_then(|name| name.to_str()).is_some_and(archive::is_known) {
                    files.push(path);
                }
            }
        }
        files.sort();
        if files.len() == before {
            report(Problem::Content {
                path: path.clone(),
                message: "no ad-impressions.js or ad-engagements.js in this folder; unpack the download and name its `data` folder".into(),
            });
        }
    }
    files
}
