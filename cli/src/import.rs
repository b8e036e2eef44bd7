//! `sightline import`: data downloads of any size, in bounded memory, with progress.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};
use sightline::read::archive::{self, Import, is_known};

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
        if is_zip(path) {
            // Positions in a zip are of packed bytes; what is counted is unpacked.
            import.zip(&name, file, &mut tick);
        } else if *chosen {
            import.chosen(&name, file, &mut tick);
        } else {
            import.file(&name, file, &mut tick);
        }
    }
    bar.finish_and_clear();
    sightline::judge_import(&mut import);
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

/// By its name, else by how it begins.
fn is_zip(path: &Path) -> bool {
    let mut beginning = [0; 4];
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip"))
        || File::open(path).and_then(|mut file| file.read_exact(&mut beginning)).is_ok()
            && archive::is_zip(&beginning)
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
            inner
                .into_iter()
                .filter(|path| is_zip(path) || is_known(&path.to_string_lossy()))
                .map(|path| (path, false)),
        );
    }
    files
}
