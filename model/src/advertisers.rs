//! The table of known advertisers, from public lists whose licence allows it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde::Deserialize;
use sightline::judge::political::known::{Advertisers, MAX_BYTES, account, name};

use crate::data::{load, mix};

/// The lists an entry may come from, with their licence. `polsample` is part of the repository of `meta_ad_targeting`.
const ALLOWED: [(&str, &str); 4] = [
    ("polsample:", "part of favstats/meta_ad_targeting, MIT"),
    ("meta_ad_targeting:", "favstats/meta_ad_targeting, MIT"),
    ("congress-legislators", "unitedstates/congress-legislators, CC0"),
    ("snap_2020", "Snap Political Ads Library, a public report"),
];
/// Lists of members of parliaments, whose party may be named.
const MEMBERS: [&str; 2] = ["congress-legislators", "polsample:legislator_wikidata"];
/// Names the table has room for.
const NAMES: usize = 38_000;
/// Accounts with a past the table has room for.
const BEFORE: usize = 30_000;

#[derive(Deserialize)]
struct Entry {
    platform: String,
    #[serde(default)]
    page_id: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    country: Vec<String>,
    #[serde(default)]
    party: String,
    sources: Vec<String>,
}

fn allowed(source: &str) -> Option<&'static str> {
    ALLOWED.iter().map(|(list, _)| *list).find(|list| source.starts_with(list))
}

/// Pages of the Ad Library Report that ran declared ads, with the most ads any report counted.
fn reported(path: &Path) -> Result<HashMap<String, u32>, String> {
    let fail = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = fs::File::open(path).map_err(|error| fail(&error))?;
    let mut rows = csv::Reader::from_reader(flate2::read::GzDecoder::new(file));
    let mut pages: HashMap<String, u32> = HashMap::new();
    for row in rows.records() {
        let row = row.map_err(|error| fail(&error))?;
        let (id, ads) =
            (row.get(1).unwrap_or_default(), row.get(5).and_then(|ads| ads.parse().ok()).unwrap_or(0));
        let known = pages.entry(id.to_owned()).or_default();
        *known = (*known).max(ads);
    }
    Ok(pages)
}

/// Writes `advertisers.bin`, `members.csv` and `advertisers.md` to the folder of rules.
pub fn run(data: &Path, rules: &Path) -> Result<(), String> {
    let entries: Vec<Entry> = load(&data.join("advertisers_curated.ndjson.gz"))?;
    let pages = reported(&data.join("adlibrary_report_pages.csv.gz"))?;
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut accounts, mut names, mut ids) = (HashSet::new(), Vec::new(), HashSet::new());
    let mut members: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        let lists: HashSet<&str> = entry.sources.iter().filter_map(|source| allowed(source)).collect();
        // A tag on a page is the page's own word; it counts where the page ran declared ads too.
        let tag_alone = entry.sources.iter().all(|source| source == "polsample:political_tags");
        if lists.is_empty() || (tag_alone && !pages.contains_key(&entry.page_id)) {
            continue;
        }
        lists.iter().for_each(|list| *counts.entry(list).or_default() += 1);
        if !entry.page_id.is_empty() {
            let id = entry.page_id.trim_start_matches('@').to_lowercase();
            accounts.insert(account(&entry.platform, &id));
            ids.insert(entry.page_id.as_str());
            let country = entry.country.first().map(String::as_str).unwrap_or_default();
            if entry.sources.iter().any(|source| MEMBERS.contains(&source.as_str()))
                && !entry.party.is_empty()
                && country.len() == 2
            {
                let party = entry.party.split_whitespace().collect::<Vec<_>>().join(" ");
                members.insert((entry.platform.clone(), id), (country.to_owned(), party));
            }
        }
        if let Some(key) = name(&entry.name) {
            // Those who advertise most come first, then those of whom most is known.
            let ads = pages.get(&entry.page_id).copied().unwrap_or(0);
            names.push((ads, !entry.party.is_empty(), mix(at as u64), key));
        }
    }
    names.sort_unstable();
    names.reverse();
    let mut room = HashSet::new();
    for (.., key) in names {
        if room.len() < NAMES {
            room.insert(key);
        }
    }
    let mut before: Vec<(u32, u64)> = pages
        .iter()
        .filter(|(id, _)| !ids.contains(id.as_str()))
        .map(|(id, ads)| (*ads, account("facebook", id)))
        .collect();
    before.sort_unstable();
    before.reverse();
    before.truncate(BEFORE);
    let least = before.last().map_or(0, |(ads, _)| *ads);

    let (listed, named, past) = (accounts.len(), room.len(), before.len());
    let keys: HashSet<u64> = accounts.iter().chain(&room).copied().collect();
    let table = Advertisers::new(keys.iter().copied(), before.into_iter().map(|(_, key)| key));
    let bytes = table
        .bytes()
        .ok_or_else(|| format!("the table is larger than {MAX_BYTES} bytes: lower NAMES or BEFORE"))?;
    // Keys that nobody has, in a range of their own.
    let tried = 4_000_000_u64;
    let wrong =
        (0..tried).map(|at| mix(at | 1 << 62)).filter(|key| !keys.contains(key) && table.lists(*key)).count();
    let mut csv = String::new();
    for ((platform, id), (country, party)) in &members {
        let _ = writeln!(csv, "{platform},{id},{country},{party}");
    }
    let write = |file: &str, bytes: &[u8]| {
        fs::write(rules.join(file), bytes).map_err(|error| format!("{file}: {error}"))
    };
    write("advertisers.bin", &bytes)?;
    write("members.csv", csv.as_bytes())?;
    let mut told = format!(
        "# Known advertisers\n\nWritten by `./build.sh model`. `advertisers.bin` holds hashes of {listed} accounts and {named} names that stand on a public\n\
         list of political advertisers, and of {past} accounts that are on no list but ran {least} or more declared ads\n\
         (Ad Library Report, 38 countries, 2023–24): these are no verdict, they only lower what is asked of the words.\n\n\
         {} bytes. Asked for {tried} accounts it does not hold, the list said yes {wrong} times ({:.4} %).\n\n\
         `members.csv` names the party of {} accounts of members of parliaments, whose party is public record; nobody else's is\n\
         named. A page that only tags itself as political is listed if it ran declared ads too.\n\n| list | licence | entries |\n|---|---|---|\n",
        bytes.len(),
        100.0 * wrong as f64 / tried as f64,
        members.len(),
    );
    for (list, licence) in ALLOWED {
        let _ = writeln!(
            told,
            "| {} | {licence} | {} |",
            list.trim_end_matches(':'),
            counts.get(list).copied().unwrap_or(0)
        );
    }
    told.push_str(
        "\nLeft out for their licence: Who Targets Me, Wesleyan Media Project, Guardian Australia.\n",
    );
    write("advertisers.md", told.as_bytes())?;
    println!("{told}");
    Ok(())
}
