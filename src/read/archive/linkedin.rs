//! LinkedIn's download: `Ad_Targeting.csv` with its 35 columns, several of the same name; `Inferences_about_you.csv`;
//! the ads that were clicked (headers of real exports, 2026). Files may begin with a byte order mark and with notes.

use std::io::{BufRead as _, BufReader, Read};

use super::entry::{self, clip};
use super::import::Import;
use super::walk::Metered;
use crate::read::reason;
use crate::record::ad::Platform;
use crate::record::reason::{Explanation, Gender, Kind, Origin, Source};
use crate::text::age::ages;
use crate::text::date;

/// Most lines before the header.
const MAX_NOTES: usize = 40;

/// Whether a file of this name (lower case, without `.csv`) is one of these.
pub fn is_known(stem: &str) -> bool {
    let plain = plain(stem);
    ["adtargeting", "adsclicked", "inferencesaboutyou", "lanadsengagement"]
        .iter()
        .any(|name| plain.starts_with(name))
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Reads one file.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn read<R: Read>(import: &mut Import, _name: &str, input: Metered<'_, R>) -> Result<(), String> {
    let mut input = BufReader::new(input);
    // The header is the first line with the column that every file of its kind has.
    let mut header = Vec::new();
    let mut notes = 0;
    let (columns, delimiter) = loop {
        header.clear();
        let count = input.read_until(b'\n', &mut header).map_err(|error| error.to_string())?;
        let line = String::from_utf8_lossy(&header);
        let line = line.trim_start_matches('\u{FEFF}');
        if let Some(found) = header_of(line) {
            break found;
        }
        notes += 1;
        if count == 0 || notes > MAX_NOTES {
            return Err("none of the known headers stands in it".into());
        }
    };
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(input);
    let has = |name: &str| columns.iter().any(|column| column == name);
    let at = |name: &str| columns.iter().position(|column| column == name);
    for (number, row) in rows.byte_records().enumerate() {
        let row = row.map_err(|error| format!("row {}: {error}", number + 2))?;
        let cell = |at: Option<usize>| -> Option<String> {
            clip(&String::from_utf8_lossy(row.get(at?).unwrap_or_default()))
        };
        if has("Member Age") {
            for (at, column) in columns.iter().enumerate() {
                for value in cell(Some(at)).unwrap_or_default().split([';', '|']).filter_map(clip) {
                    import.add_trait(Platform::LinkedIn, kind(column, value));
                }
            }
        } else if has("Type of inference") {
            // A "No" is the platform's guess that it does not hold: nothing to act on.
            if cell(at("Inference")).is_some_and(|answer| answer.eq_ignore_ascii_case("yes")) {
                let name = cell(at("Type of inference"));
                let interest =
                    cell(at("Category")).is_some_and(|category| category.to_lowercase().contains("interest"));
                let kind = if interest { Kind::Interest { name } } else { Kind::Behaviour { name } };
                import.add_trait(Platform::LinkedIn, kind);
            }
        } else if let Some(id) = cell(at("Ad Title/Id")) {
            let mut ad = entry::ad(Platform::LinkedIn);
            if id.chars().all(|c| c.is_ascii_digit()) {
                ad.ad_id = Some(id);
            } else {
                ad.text = Some(id);
            }
            if let Some(place) = cell(at("Page/App")) {
                let reason = reason(Kind::Context { name: Some(place) }, Origin::Archive);
                ad.explanation = Some(Explanation { source: Source::Archive, reasons: vec![reason] });
            }
            let when = cell(at("Date")).or_else(|| cell(at("Ad clicked Date")));
            import.add_ad(ad, when.and_then(|when| date::parse(&when)));
        }
    }
    Ok(())
}

/// The columns of a line that is the header of one of these files, and what parts them: Excel writes semicolons and tabs.
fn header_of(line: &str) -> Option<(Vec<String>, u8)> {
    const KNOWN: [&str; 3] = ["Member Age", "Ad Title/Id", "Type of inference"];
    [b',', b';', b'\t'].into_iter().find_map(|delimiter| {
        let columns = fields(line.as_bytes(), delimiter).into_iter().next()?;
        columns.iter().any(|column| KNOWN.contains(&column.as_str())).then_some((columns, delimiter))
    })
}

/// Whether a file begins with the header of one of these.
pub(super) fn has_header(head: &str) -> bool {
    head.trim_start_matches('\u{FEFF}').lines().take(MAX_NOTES).any(|line| header_of(line).is_some())
}

fn fields(line: &[u8], delimiter: u8) -> Vec<Vec<String>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(line);
    let row = |row: csv::ByteRecord| {
        row.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect::<Vec<_>>()
    };
    reader.byte_records().filter_map(Result::ok).map(row).collect()
}

/// One column of the targeting file. Names stand several times; each column is read by its own.
fn kind(column: &str, value: String) -> Kind {
    let name = Some(value.clone());
    match column {
        "Member Age" => match ages(&value) {
            Some((min, max)) => Kind::Age { min: Some(min), max },
            None => Kind::Unrecognised { text: value, kind: Some(column.into()) },
        },
        "Member Gender" => match value.to_lowercase().as_str() {
            "male" | "men" => Kind::Gender { value: Gender::Men },
            "female" | "women" => Kind::Gender { value: Gender::Women },
            _ => Kind::Unrecognised { text: value, kind: Some(column.into()) },
        },
        "Company Names" => Kind::Employer { name },
        "Company Follower of" => Kind::FollowerOf { name },
        "Company Category" | "Company Industries" => Kind::Industry { name },
        "Company Size" => Kind::CompanySize { name },
        "Degrees" | "degreeClass" => Kind::Education { name },
        "Recent Device OS" => Kind::Os { name },
        "Member Schools" => Kind::School { name },
        "Fields of Study" => Kind::FieldOfStudy { name },
        "Job Functions" | "Function By Size" => Kind::JobFunction { name },
        "Member Groups" => Kind::MemberGroup { name },
        "Member Interests" => Kind::Interest { name },
        "Interface Locales" | "interfaceLocale" => Kind::Language { name },
        "Member Traits" | "Buyer Groups" | "High Value Audience Segments" | "Standard Audience Segments" => {
            Kind::Behaviour { name }
        }
        "Profile Locations" => Kind::Location { name, granularity: None, scope: None },
        "Job Seniorities" => Kind::Seniority { name },
        "Member Skills" => Kind::Skill { name },
        "Job Titles" => Kind::JobTitle { name },
        _ => Kind::Unrecognised { text: value, kind: Some(column.to_owned()) },
    }
}
