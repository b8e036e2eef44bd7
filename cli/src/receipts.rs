//! `sightline receipts`: what a file of receipts says, a donation a line, and whether each is the collector's word.

use std::path::Path;

use donation::{Confirms, Donated, Receipts, Worth, limits};

use crate::problem::{Problem, content, io};

/// A line for each donation, and whether every signature that is there holds.
///
/// # Errors
/// The file cannot be read, or holds what it must not; with the place.
pub fn run(path: &Path) -> Result<(Vec<String>, bool), Problem> {
    let size = std::fs::metadata(path).map_err(io(path))?.len();
    // Not read to be told that it is too large.
    if size > limits::RECEIPTS_FILE as u64 {
        return Err(content(path, format!("{size} bytes, and it has at most {}", limits::RECEIPTS_FILE)));
    }
    let text = std::fs::read_to_string(path).map_err(io(path))?;
    let file = Receipts::open(&text).map_err(|wrong| content(path, wrong))?;
    let holds = file.receipts.iter().all(|given| given.worth() != Worth::Wrong);
    Ok((file.receipts.iter().map(line).collect(), holds))
}

/// What one says. Names come from outside: what could steer a terminal is taken out.
fn line(given: &Donated) -> String {
    let said = match (given.worth(), given.confirms) {
        (Worth::Signed, Confirms::Stored) => "stored, signed",
        (Worth::Signed, _) => "withdrawn, signed",
        (Worth::Unsigned, Confirms::Withdrawn) => "withdrawn, no receipt",
        (Worth::Unsigned, _) => "no receipt",
        (Worth::Wrong, _) => "NOT SIGNED BY THE COLLECTOR",
    };
    let Donated { week, advertiser, study, collector, tag, recall, .. } = given;
    let name: String = advertiser.chars().filter(|c| !c.is_control()).collect();
    let tag = tag.get(..16).unwrap_or(tag);
    let recall = if recall.is_empty() { "-" } else { recall };
    format!("{week}\t{tag}\t{said}\trecall until {recall}\t{study}\t{collector}\t{name}")
}
