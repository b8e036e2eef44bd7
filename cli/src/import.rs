//! `sightline import`: data downloads of any size, in bounded memory, with progress.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use sightline::read::archive::{Import, is_known};

use crate::Problem;

/// Reads everything that was named. Progress is shown on standard error when that is a terminal.
pub fn run(paths: &[PathBuf], report: &mut impl FnMut(Problem)) -> Import {
    let files = files(paths, report);
    let bar =
        ProgressBar::new(files.iter().map(|(path, _)| fs::metadata(path).map_or(0, |it| it.len())).sum());
    if let Ok(style) =
        ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes}, {bytes_per_sec}, {eta} left")
    {
        bar.set_style(style);
    }
    let mut import = Import::new();
    let mut tick = |bytes| {
        bar.inc(bytes);
        true
    };
    for (path, chosen) in &files {
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => {
                report(Problem::Io { path: path.clone(), error });
                continue;
            }
        };
        let name = path.to_string_lossy();
        // Positions in a zip are of packed bytes; what is counted is unpacked.
        if *chosen || is_packed(path) {
            import.open(&name, file, &mut tick);
        } else {
            import.file(&name, file, &mut tick);
        }
    }
    bar.finish_and_clear();
    if import.read == 0 && import.problems.is_empty() {
        report(Problem::Content {
            path: paths.first().cloned().unwrap_or_default(),
            message: if import.html > 0 {
                "this is the HTML form of a download, and nothing of it could be read; ask the platform for JSON".into()
            } else {
                "holds no file about ads that Sightline knows; ask the platform for the download as JSON, with \
                 everything about ads in it"
                    .into()
            },
        });
    }
    import
}

/// Whether a file in a folder is a download of its own, by its name.
fn is_packed(path: &Path) -> bool {
    path.extension()
        .is_some_and(|one| ["zip", "tgz", "gz", "tar"].iter().any(|it| one.eq_ignore_ascii_case(it)))
}

/// The files named, and in folders those with a known name, in order. The second value is whether it was named.
fn files(paths: &[PathBuf], report: &mut impl FnMut(Problem)) -> Vec<(PathBuf, bool)> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push((path.clone(), true));
            continue;
        }
        let inner = crate::everything(std::slice::from_ref(path), report);
        files.extend(
            inner.into_iter().filter(|path| is_known(&path.to_string_lossy())).map(|path| (path, false)),
        );
    }
    files
}
