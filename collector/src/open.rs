//! Opening what was given: where the secret key is, which is not where the collector runs.

use std::fs::File;
use std::io::{BufRead as _, BufReader, Read, Write as _};
use std::path::Path;

use donation::{Envelope, NotARecord};

use crate::study;

/// The longest line read, in bytes.
const MAX_LINE: u64 = 128 * 1024;

/// Opens envelopes, one a line, and prints their records, of ads and of how much was seen: `kind` says which. What does not open is named by its line; anybody may have sent it.
///
/// # Errors
/// A sentence that names the file and says what is wrong with it.
pub fn run(envelopes: &Path, terms: &Path, analysis: &Path) -> Result<(), String> {
    let ((_, manifest), secret) = (study::open(terms)?, study::key(analysis)?);
    if donation::seal::public(&secret).as_ref() != Some(&manifest.study.analysis) {
        return Err(format!("{}: is not the key the study's records are sealed to", analysis.display()));
    }
    let at = |error: std::io::Error| format!("{}: {error}", envelopes.display());
    let input: Box<dyn Read> = if envelopes == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(File::open(envelopes).map_err(at)?)
    };
    let (mut input, mut out) = (BufReader::new(input), std::io::stdout().lock());
    let (mut number, mut unopened, mut line) = (0_u64, 0_u64, Vec::new());
    loop {
        line.clear();
        number += 1;
        let read = input.by_ref().take(MAX_LINE).read_until(b'\n', &mut line).map_err(at)?;
        if read == 0 {
            break;
        }
        let opened = serde_json::from_slice::<Envelope>(&line)
            .map_err(|error| error.to_string())
            .and_then(|envelope| envelope.open(&manifest.study, &secret).map_err(|wrong| why(&wrong)));
        match opened {
            Ok(given) => {
                let record = serde_json::to_string(&given).map_err(|error| error.to_string())?;
                writeln!(out, "{record}").map_err(|error| error.to_string())?;
            }
            Err(why) => {
                unopened += 1;
                crate::note!("{}: line {number}: {why}", envelopes.display());
            }
        }
    }
    if unopened > 0 {
        crate::note!("{unopened} lines hold no record of this study; the others are printed");
    }
    out.flush().map_err(|error| error.to_string())
}

fn why(wrong: &NotARecord) -> String {
    match wrong {
        NotARecord::Key => "the key does not open it".into(),
        NotARecord::Form(what) => format!("it holds no record: {what}"),
        NotARecord::Problems(problems) => donation::describe(problems),
    }
}
