//! What reading rests on, per platform and surface: `tests/coverage.toml` as a table people can read.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::error::Error;
use crate::files;

const SOURCE: &str = "tests/coverage.toml";
const TABLE: &str = "docs/COVERAGE.md";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Coverage {
    surface: Vec<Surface>,
}

/// A place on a platform where ads stand.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Surface {
    platform: String,
    name: String,
    #[serde(default)]
    cases: Vec<u32>,
    #[serde(default)]
    negatives: Vec<u32>,
    #[serde(default)]
    fixtures: Vec<String>,
    #[serde(default)]
    captures: Vec<String>,
    #[serde(default)]
    demo: bool,
    languages: Vec<String>,
    seen: String,
    gap: Option<String>,
}

/// Writes the table, or names what stands in no entry.
pub fn write(root: &Path) -> Result<(), Error> {
    let text = table(root)?;
    print!("{text}");
    files::write(&root.join(TABLE), text.as_bytes())
}

fn table(root: &Path) -> Result<String, Error> {
    let path = root.join(SOURCE);
    let text = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
    let Coverage { surface: all } =
        toml::from_str(&text).map_err(|error| Error::Usage(format!("{SOURCE}: {error}")))?;
    let problems = problems(root, &all)?;
    if !problems.is_empty() {
        return Err(Error::Usage(format!("{SOURCE}: {}", problems.join("; "))));
    }
    let mut out = String::from(
        "# What reading rests on\n\nWritten from `tests/coverage.toml` by `cargo run -p xtask -- coverage`. Numbers are reference cases \
         (`tests/reference/feeds`); a minus marks look-alikes that must not be accused. *Captures* are real markup or responses, kept \
         outside of the project. *Seen* is when somebody last reported or saved the place as it is read.\n\n\
         | Platform | Where | Captures | Cases | Fixtures | Demo | Languages | Seen | Missing |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for one in &all {
        let cases =
            one.cases.iter().map(u32::to_string).chain(one.negatives.iter().map(|case| format!("−{case}")));
        let or_dash = |text: String| if text.is_empty() { "–".to_owned() } else { text };
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            one.platform,
            one.name,
            or_dash(one.captures.join(", ")),
            or_dash(cases.collect::<Vec<_>>().join(", ")),
            or_dash(one.fixtures.join(", ")),
            if one.demo { "yes" } else { "–" },
            or_dash(one.languages.join(", ")),
            or_dash(one.seen.clone()),
            one.gap.as_deref().unwrap_or_default(),
        );
    }
    Ok(out)
}

/// What is named and not there, what is there and not named, what has no evidence and does not say so.
fn problems(root: &Path, all: &[Surface]) -> Result<Vec<String>, Error> {
    let mut problems = Vec::new();
    let there: BTreeSet<u32> = names(&root.join("tests/reference/feeds"))?
        .iter()
        .filter_map(|name| name.split('-').next()?.parse().ok())
        .collect();
    let named: Vec<u32> =
        all.iter().flat_map(|one| one.cases.iter().chain(&one.negatives)).copied().collect();
    problems.extend(there.iter().filter(|case| !named.contains(case)).map(|case| {
        format!("case {case} of tests/reference/feeds stands nowhere: name it under the surface it is of")
    }));
    problems.extend(
        named.iter().filter(|case| !there.contains(case)).map(|case| format!("case {case} is not there")),
    );
    for platform in names(&root.join("tests/fixtures"))? {
        for fixture in names(&root.join("tests/fixtures").join(&platform))? {
            let count =
                all.iter().filter(|one| one.platform == platform && one.fixtures.contains(&fixture)).count();
            if count != 1 {
                problems.push(format!(
                    "fixture {platform}/{fixture} stands in {count} surfaces: it belongs in one"
                ));
            }
        }
    }
    for one in all {
        let bare = one.cases.is_empty() && one.fixtures.is_empty() && one.captures.is_empty();
        if bare && one.gap.is_none() {
            problems.push(format!("{} {}: rests on nothing; say so under `gap`", one.platform, one.name));
        }
        for fixture in &one.fixtures {
            if !root.join("tests/fixtures").join(&one.platform).join(fixture).is_dir() {
                problems.push(format!("fixture {}/{fixture} is not there", one.platform));
            }
        }
    }
    Ok(problems)
}

/// The names of the folders in a folder, in order.
fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = fs::read_dir(folder).map_err(Error::file("read", folder))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect();
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_complete_and_current() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let kept = fs::read_to_string(root.join(TABLE)).unwrap_or_default();
        assert_eq!(kept, table(root).unwrap(), "run `cargo run -p xtask -- coverage`");
    }
}
