//! Newer rules as signed data: a platform's change is mended without a new program.
//!
//! A rules file is one line, `sightline-rules 1 <public key> <signature>` in hexadecimal, and then the JSON of
//! a [`Bundle`], exactly as signed (Ed25519, RFC 8032). Whatever is wrong with it, the rules in use stay. A file serves until
//! the day it names, and a key that signed a version signs no older one again: who keeps somebody from newer rules, or plays
//! old ones, gains little.

use std::collections::BTreeMap;

use donation::signed::{Format, NotSigned};
pub use donation::signed::{is_key, public};

use crate::read::feed;
use crate::read::rules::{Bundle, RuleSet, Site, advertisers, check};
use crate::text::date;

/// Largest file, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// A rules file; the number is the format's.
const FORMAT: Format = Format { magic: "sightline-rules 1 ", domain: "sightline rules\n", max: MAX_BYTES };
/// Longest a file may serve, in days.
pub const MAX_DAYS: u32 = 366;
/// How long a file serves where its signer does not say, in days.
pub const DAYS: u32 = 180;

/// Public keys whose signature is trusted by every package, one hexadecimal key a line in
/// `rules/signers.txt`.
#[must_use]
pub fn signers() -> Vec<String> {
    let lines = include_str!("../../rules/signers.txt").lines();
    lines
        .map(|line| line.split('#').next().unwrap_or_default().trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect()
}

/// Why a rules file was not taken; `show::view::refusal` puts it into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// Larger than [`MAX_BYTES`]: how many bytes.
    Size(usize),
    /// Not a rules file; technical.
    Form(String),
    /// The key is not trusted.
    Signer(String),
    /// The signature does not fit.
    Signature,
    /// Not newer than what is in use, or older than what its key signed before.
    Older {
        /// In the file.
        offered: u32,
        /// In use, or signed before.
        current: u32,
    },
    /// It served until this day.
    Expired(String),
    /// For a newer program.
    Program(String),
    /// It would read where the person was never asked.
    Reach(String),
    /// The check that also guards the package; technical.
    Check(String),
    /// An example of its own did not give what it says.
    Example {
        /// Whose rules.
        platform: String,
        /// Counted from 1.
        number: usize,
        /// Ads found.
        found: usize,
        /// Ads it says there are.
        expected: usize,
    },
}

/// What a rules file is held against.
#[derive(Debug)]
pub struct Known<'a> {
    /// Keys that may sign.
    pub trusted: &'a [String],
    /// The version in use.
    pub current: u32,
    /// The highest version taken of each key.
    pub highest: &'a BTreeMap<String, u32>,
    /// Milliseconds since 1970-01-01 UTC.
    pub now: f64,
}

/// Rules of a file, and who signed them.
#[derive(Debug)]
pub struct Signed {
    /// The rules.
    pub rules: RuleSet,
    /// The public key.
    pub signer: String,
}

/// Opens a rules file: signature, then versions and day, then content, then its own examples.
///
/// # Errors
/// [`Refused`] with the first thing that is wrong.
pub fn open(file: &str, known: &Known<'_>) -> Result<Signed, Refused> {
    let (bundle, signer) = verified(file, known.trusted)?;
    let offered = bundle.version;
    let highest = known.highest.get(&signer).copied().unwrap_or_default();
    if offered <= known.current {
        return Err(Refused::Older { offered, current: known.current });
    }
    if offered < highest {
        return Err(Refused::Older { offered, current: highest });
    }
    serves(&bundle, known.now)?;
    Ok(Signed { rules: admit(bundle)?, signer })
}

/// Opens a rules file that was admitted before, as the store gives it back.
///
/// # Errors
/// As [`open`], but for the version.
pub fn reopen(file: &str, trusted: &[String], now: f64) -> Result<RuleSet, Refused> {
    let (bundle, _) = verified(file, trusted)?;
    serves(&bundle, now)?;
    admit(bundle)
}

/// Whether a bundle names the day it serves until, no further off than it may be, and that day has not passed.
fn serves(bundle: &Bundle, now: f64) -> Result<(), Refused> {
    let form = |what: &str| Refused::Form(what.to_owned());
    let day =
        bundle.expires.as_deref().ok_or_else(|| form("it does not say until when it serves (`expires`)"))?;
    let until = date::parse(&format!("{day} 00:00")).map(date::days);
    let until = until.ok_or_else(|| form("`expires` is no day such as 2027-05-23"))?;
    let today = date::days(now);
    if until - today > i64::from(MAX_DAYS) {
        return Err(form("`expires` is more than a year away"));
    }
    if until < today { Err(Refused::Expired(day.to_owned())) } else { Ok(()) }
}

/// The bundle of a file whose signature fits, and the key.
fn verified(file: &str, trusted: &[String]) -> Result<(Bundle, String), Refused> {
    let opened = FORMAT.open(file).map_err(|wrong| match wrong {
        NotSigned::Size(bytes) => Refused::Size(bytes),
        NotSigned::Form(what) => Refused::Form(what),
        NotSigned::Signature => Refused::Signature,
    })?;
    if !trusted.iter().any(|known| known.eq_ignore_ascii_case(&opened.signer)) {
        return Err(Refused::Signer(opened.signer));
    }
    let bundle = serde_json::from_str(opened.text).map_err(|error| Refused::Form(error.to_string()))?;
    Ok((bundle, opened.signer))
}

fn admit(bundle: Bundle) -> Result<RuleSet, Refused> {
    if number(&bundle.program) > number(env!("CARGO_PKG_VERSION")) {
        return Err(Refused::Program(bundle.program.clone()));
    }
    check::check(&bundle).map_err(Refused::Check)?;
    advertisers(&bundle).map_err(Refused::Check)?;
    for rules in &bundle.platforms {
        let known = RuleSet::bundled().all().iter().find(|site| site.rules.platform == rules.platform);
        let beyond = |offered: &[String], known: &dyn Fn(&Site) -> &[String]| {
            let site = RuleSet::bundled().all().iter().find(|site| site.rules.platform == rules.platform);
            offered.iter().find(|one| !site.is_some_and(|site| known(site).contains(one))).cloned()
        };
        let place = beyond(&rules.hosts, &|site| &site.rules.hosts)
            .or_else(|| beyond(&rules.matches, &|site| &site.rules.matches))
            .or_else(|| known.is_none().then(|| rules.platform.clone()));
        if let Some(place) = place {
            return Err(Refused::Reach(place));
        }
    }
    let rules = RuleSet::new(bundle);
    examples(&rules)?;
    Ok(rules)
}

/// Holds every platform's rules against their own examples.
///
/// # Errors
/// [`Refused::Example`] for the first that fails.
pub fn examples(rules: &RuleSet) -> Result<(), Refused> {
    for site in rules.all() {
        for (at, example) in site.rules.example.iter().enumerate() {
            let found = if feed::is_json(&example.input) {
                feed::read_json(site, &example.input)
            } else {
                feed::read_page(site, &example.input)
            };
            if found.len() != example.ads {
                return Err(Refused::Example {
                    platform: site.rules.platform.clone(),
                    number: at + 1,
                    found: found.len(),
                    expected: example.ads,
                });
            }
        }
    }
    Ok(())
}

/// Signs a bundle's JSON with a secret key of 32 bytes and gives the file.
#[must_use]
pub fn sign(json: &str, secret: &[u8; 32]) -> String {
    FORMAT.sign(json, secret)
}

/// `1.2.3` as numbers that compare.
fn number(version: &str) -> Vec<u64> {
    version.split('.').map(|part| part.parse().unwrap_or(u64::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::*;
    use crate::judge::political::known::Advertisers;

    const SECRET: [u8; 32] = [7; 32];

    fn bundle() -> serde_json::Value {
        let text = include_str!(concat!(env!("OUT_DIR"), "/rules.json"));
        let mut bundle: serde_json::Value = serde_json::from_str(text).unwrap();
        bundle["version"] = 1_000.into();
        bundle["expires"] = "2026-12-31".into();
        bundle
    }

    /// 2026-11-27.
    const NOW: f64 = 1_795_737_600_000.0;

    fn opened(file: &str, trusted: &[String], current: u32, highest: u32) -> Result<u32, Refused> {
        let highest = BTreeMap::from([(public(&SECRET), highest)]);
        let known = Known { trusted, current, highest: &highest, now: NOW };
        open(file, &known).map(|signed| signed.rules.version)
    }

    fn offered(change: impl Fn(&mut serde_json::Value)) -> Result<u32, Refused> {
        let mut bundle = bundle();
        change(&mut bundle);
        opened(&sign(&bundle.to_string(), &SECRET), &[public(&SECRET)], 1, 0)
    }

    #[test]
    fn a_newer_signed_file_is_taken() {
        assert_eq!(offered(|_| ()), Ok(1_000));
    }

    #[test]
    fn what_is_wrong_is_said_and_nothing_is_taken() {
        let file = sign(&bundle().to_string(), &SECRET);
        let trusted = [public(&SECRET)];
        let refused = |file: &str, trusted: &[String]| opened(file, trusted, 1, 0).unwrap_err();
        assert!(matches!(refused(&file, &[]), Refused::Signer(_)));
        assert_eq!(refused(&file.replace("Sponsored", "Sponsered"), &trusted), Refused::Signature);
        assert!(matches!(refused("{}", &trusted), Refused::Form(_)));
        assert!(matches!(refused(&"x".repeat(MAX_BYTES + 1), &trusted), Refused::Size(_)));
        assert_eq!(opened(&file, &trusted, 1_000, 0), Err(Refused::Older { offered: 1_000, current: 1_000 }));
        assert_eq!(offered(|b| b["program"] = "99.0.0".into()), Err(Refused::Program("99.0.0".into())));
        assert_eq!(
            offered(|b| b["platforms"][0]["matches"] = serde_json::json!(["https://bank.example/*"])),
            Err(Refused::Reach("https://bank.example/*".into()))
        );
        assert!(matches!(
            offered(|b| b["platforms"][0]["marker"][0]["select"] = serde_json::json!(["a[["])),
            Err(Refused::Check(_))
        ));
        assert!(matches!(
            offered(|b| b["platforms"][0]["json"] = serde_json::json!([])),
            Err(Refused::Example { .. })
        ));
        assert!(matches!(offered(|b| b["advertisers"] = "AAAA".into()), Err(Refused::Check(_))));
        assert!(matches!(offered(|b| b["surprise"] = true.into()), Err(Refused::Form(_))));
    }

    #[test]
    fn a_key_signs_nothing_older_than_it_signed_before() {
        let file = sign(&bundle().to_string(), &SECRET);
        let trusted = [public(&SECRET)];
        // Back to the package's rules, and then an old file of the same key.
        assert_eq!(opened(&file, &trusted, 1, 1_001), Err(Refused::Older { offered: 1_000, current: 1_001 }));
        assert_eq!(opened(&file, &trusted, 1, 1_000), Ok(1_000));
    }

    #[test]
    fn a_file_serves_until_its_day() {
        let until = |day: &'static str| offered(move |b| b["expires"] = day.into());
        assert_eq!(until("2026-11-27"), Ok(1_000));
        assert_eq!(until("2026-11-26"), Err(Refused::Expired("2026-11-26".into())));
        for day in ["2099-01-01", "soon", ""] {
            assert!(matches!(until(day), Err(Refused::Form(_))), "{day}");
        }
        assert!(matches!(offered(|b| b["expires"] = serde_json::Value::Null), Err(Refused::Form(_))));
        let trusted = [public(&SECRET)];
        let file = sign(&bundle().to_string(), &SECRET);
        assert!(reopen(&file, &trusted, NOW).is_ok());
        let later = reopen(&file, &trusted, NOW + 40.0 * 86_400_000.0);
        assert_eq!(later.unwrap_err(), Refused::Expired("2026-12-31".into()));
    }

    #[test]
    fn a_file_may_bring_other_advertisers() {
        let table = Advertisers::new([crate::judge::political::known::account("facebook", "77")], []);
        let mut bundle = bundle();
        bundle["advertisers"] = STANDARD.encode(table.bytes().unwrap()).into();
        let rules = reopen(&sign(&bundle.to_string(), &SECRET), &[public(&SECRET)], NOW).unwrap();
        assert_eq!(rules.all()[0].advertisers(), &table);
        assert_ne!(RuleSet::bundled().all()[0].advertisers(), &table);
    }

    #[test]
    fn the_package_passes_its_own_examples() {
        assert_eq!(examples(RuleSet::bundled()), Ok(()));
    }

    #[test]
    fn trusted_keys_are_keys() {
        assert!(signers().iter().all(|key| is_key(key)));
        assert!(!is_key("") && !is_key(&"0".repeat(64)) && !is_key(&"g".repeat(64)));
    }
}
