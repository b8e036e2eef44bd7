//! What a person keeps of what they gave: a file with the collector's word for each record, which anybody can check, and, where the
//! person wants it, the secrets that take records back. It is theirs and goes nowhere.

use serde::{Deserialize, Serialize};

use crate::signed::is_key;
use crate::study::is_origin;
use crate::validate::{Check, Problem, is_day, is_hash, is_id, is_week};
use crate::{Envelope, Receipt, limits, seal, unhex};

/// The version of [`Receipts`].
const FORMAT: u32 = 1;

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receipts {
    /// The version of this form.
    pub sightline_receipts: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// A donation each.
    pub receipts: Vec<Donated>,
}

/// One donation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Donated {
    /// The week it speaks of, `2026-W48`.
    pub week: String,
    /// Who placed the ad, as the list of donations names them.
    pub advertiser: String,
    /// The study's id; empty where that was not noted.
    pub study: String,
    /// The digest of the terms it was given under; empty where there were none.
    pub terms: String,
    /// Whose it is.
    pub collector: String,
    /// Who passes on to the collector that it is taken back; empty where that was not noted.
    pub relay: String,
    /// The public key that is sealed to, as the terms named it; empty where that was not noted.
    pub gateway: String,
    /// [`Envelope::withdraw_tag`].
    pub tag: String,
    /// The digest of what was stored, as it is sealed; empty where that was not noted.
    pub stored: String,
    /// What the signature is under.
    pub confirms: Confirms,
    /// The collector's signature; empty where it gave none.
    pub receipt: String,
    /// The public key it is checked with, as the terms named it.
    pub key: String,
    /// The last day on which taking it back is sure to come before anybody evaluates it; empty where that was not noted.
    pub recall: String,
    /// The day after which the study keeps it no longer; empty where that was not noted.
    pub kept_until: String,
    /// Within how many hours things go to the study, each at a time of its own; 0: at once.
    #[serde(default)]
    pub spread_hours: u32,
    /// What takes it back: 32 bytes in hexadecimal. Only where the person wanted it in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}

/// What a collector confirmed last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confirms {
    /// That it stored the record.
    Stored,
    /// That it has the record no longer.
    Withdrawn,
    /// Nothing so far.
    #[default]
    Nothing,
}

/// What a receipt is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// The collector signed it.
    Signed,
    /// There is no signature, or not all that was signed was noted.
    Unsigned,
    /// There is a signature, and it is not the collector's under this.
    Wrong,
}

/// Why a text is no such file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReceipts {
    /// Too large: how many bytes.
    Size(usize),
    /// Of another form; technical, with line and column.
    Form(String),
    /// It holds what it must not.
    Problems(Vec<Problem>),
}

impl std::fmt::Display for NotReceipts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Size(bytes) => write!(out, "{bytes} bytes, and it has at most {}", limits::RECEIPTS_FILE),
            Self::Form(what) => out.write_str(what),
            Self::Problems(problems) => out.write_str(&crate::describe(problems)),
        }
    }
}

impl Receipts {
    /// Such a file.
    #[must_use]
    pub fn new(program: &str, receipts: Vec<Donated>) -> Self {
        Self { sightline_receipts: FORMAT, program: program.to_owned(), receipts }
    }

    /// Reads a file, whoever made it.
    ///
    /// # Errors
    /// [`NotReceipts`], which names the first places that are not as they must be.
    pub fn open(file: &str) -> Result<Self, NotReceipts> {
        if file.len() > limits::RECEIPTS_FILE {
            return Err(NotReceipts::Size(file.len()));
        }
        let read: Self = serde_json::from_str(file).map_err(|error| NotReceipts::Form(error.to_string()))?;
        read.check().map_err(NotReceipts::Problems)?;
        Ok(read)
    }

    fn check(&self) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        check.that(self.sightline_receipts == FORMAT, "sightline_receipts", "the version 1");
        check.that(self.program.chars().count() <= limits::PROGRAM, "program", "at most 20 characters");
        check.that(
            self.receipts.len() <= limits::RECEIPTS,
            "receipts",
            &format!("at most {}", limits::RECEIPTS),
        );
        let wrong = self.receipts.iter().take(limits::RECEIPTS).enumerate();
        // Whoever made a file of thousands of mistakes is told of the first.
        for problem in wrong.flat_map(|(at, given)| given.problems(at)).take(NAMED) {
            check.that(false, &problem.field, &problem.message);
        }
        let mut tags: Vec<&str> = self.receipts.iter().map(|given| given.tag.as_str()).collect();
        tags.sort_unstable();
        check.that(tags.windows(2).all(|two| two.first() != two.last()), "receipts", "each tag once");
        check.end()
    }
}

/// Most problems named one by one.
const NAMED: usize = 5;

impl Donated {
    fn problems(&self, at: usize) -> Vec<Problem> {
        let mut check = Check::default();
        let mut that = |holds: bool, field: &str, message: &str| {
            check.that(holds, &format!("receipts[{at}].{field}"), message);
        };
        let digits = |text: &str, bytes: usize| {
            text.len() == 2 * bytes && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
        };
        that(is_week(&self.week), "week", "a week such as 2026-W48");
        that(
            self.advertiser.chars().count() <= limits::NAME,
            "advertiser",
            &format!("at most {} characters", limits::NAME),
        );
        that(self.study.is_empty() || is_id(&self.study), "study", "1 to 64 of a-z, 0-9 and -, or empty");
        that(
            self.terms.is_empty() || is_hash(&self.terms),
            "terms",
            "64 hexadecimal digits in small letters, or empty",
        );
        that(is_origin(&self.collector), "collector", "https:// and a host, and nothing more");
        that(
            self.relay.is_empty() || is_origin(&self.relay),
            "relay",
            "https:// and a host, and nothing more, or empty",
        );
        that(
            self.gateway.is_empty() || seal::is_public(&self.gateway),
            "gateway",
            "a public key, 64 hexadecimal digits, or empty",
        );
        that(is_hash(&self.tag), "tag", "64 hexadecimal digits in small letters");
        that(
            self.stored.is_empty() || is_hash(&self.stored),
            "stored",
            "64 hexadecimal digits in small letters, or empty",
        );
        that(
            self.receipt.is_empty() || digits(&self.receipt, 64),
            "receipt",
            "128 hexadecimal digits in small letters, or empty",
        );
        that(
            self.key.is_empty() || is_hash(&self.key) && is_key(&self.key),
            "key",
            "a public key, 64 hexadecimal digits, or empty",
        );
        that(
            self.spread_hours <= limits::SPREAD_HOURS,
            "spread_hours",
            &format!("at most {}", limits::SPREAD_HOURS),
        );
        for (day, field) in [(&self.recall, "recall"), (&self.kept_until, "kept_until")] {
            that(day.is_empty() || is_day(day), field, "a day such as 2027-04-06, or empty");
        }
        if let Some(secret) = &self.secret {
            // A secret of another tag would take back what this file does not speak of.
            that(
                is_hash(secret) && unhex::<32>(secret).is_some() && Envelope::tag(secret) == self.tag,
                "secret",
                "64 hexadecimal digits in small letters, of this tag",
            );
        }
        check.end().err().unwrap_or_default()
    }

    /// Whether it is as it must be in a file.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems(0).is_empty()
    }

    /// What its receipt is worth.
    #[must_use]
    pub fn worth(&self) -> Worth {
        let Self { tag, stored, receipt, key, .. } = self;
        let said = match self.confirms {
            Confirms::Nothing => return Worth::Unsigned,
            Confirms::Stored if stored.is_empty() => return Worth::Unsigned,
            Confirms::Stored => Receipt::Stored { tag, digest: stored },
            Confirms::Withdrawn => Receipt::Withdrawn { tag },
        };
        match receipt.is_empty() || key.is_empty() {
            true => Worth::Unsigned,
            false if said.is_signed(receipt, key) => Worth::Signed,
            false => Worth::Wrong,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use serde_json::{Value, json};

    use super::*;
    use crate::signed::public;

    fn given() -> Donated {
        let secret = "07".repeat(32);
        let (tag, stored) = (Envelope::tag(&secret), "b".repeat(64));
        Donated {
            week: "2026-W48".into(),
            advertiser: "Elm Party".into(),
            study: "elm".into(),
            terms: "c".repeat(64),
            collector: "https://c.example".into(),
            relay: "https://r.example".into(),
            gateway: seal::public(&[5; 32]).unwrap(),
            receipt: Receipt::Stored { tag: &tag, digest: &stored }.sign(&[7; 32]),
            confirms: Confirms::Stored,
            key: public(&[7; 32]),
            recall: "2026-12-13".into(),
            kept_until: "2027-01-31".into(),
            spread_hours: 24,
            secret: Some(secret),
            tag,
            stored,
        }
    }

    fn file() -> Value {
        serde_json::to_value(Receipts::new("0.1.0", vec![given()])).unwrap()
    }

    #[test]
    fn what_was_written_is_read_back_and_its_signature_holds() {
        let read = Receipts::open(&file().to_string()).unwrap();
        assert_eq!(read, Receipts::new("0.1.0", vec![given()]));
        assert_eq!(given().worth(), Worth::Signed);
        for forged in [
            Donated { stored: "d".repeat(64), ..given() },
            Donated { tag: "d".repeat(64), ..given() },
            Donated { confirms: Confirms::Withdrawn, ..given() },
            Donated { key: public(&[8; 32]), ..given() },
        ] {
            assert_eq!(forged.worth(), Worth::Wrong, "{forged:?}");
        }
        for bare in [
            Donated { receipt: String::new(), ..given() },
            Donated { stored: String::new(), ..given() },
            Donated { key: String::new(), ..given() },
            Donated { confirms: Confirms::Nothing, ..given() },
        ] {
            assert_eq!(bare.worth(), Worth::Unsigned);
        }
    }

    #[test]
    fn without_its_secrets_a_file_names_none() {
        let text = serde_json::to_string(&Receipts::new("0.1.0", vec![Donated { secret: None, ..given() }]));
        assert!(!text.unwrap().contains("secret"));
    }

    #[test]
    fn a_hostile_file_is_refused_with_the_place_that_is_wrong() {
        for (pointer, value, says) in [
            ("/receipts/0/collector", json!("https://c.example/x?y"), "receipts[0].collector"),
            ("/receipts/0/collector", json!("http://c.example"), "receipts[0].collector"),
            ("/receipts/0/collector", json!("javascript:alert(1)"), "receipts[0].collector"),
            ("/receipts/0/collector", json!("https://u:p@c.example"), "receipts[0].collector"),
            ("/receipts/0/tag", json!("A".repeat(64)), "receipts[0].tag"),
            ("/receipts/0/secret", json!("08".repeat(32)), "receipts[0].secret"),
            ("/receipts/0/secret", json!("\u{0}"), "receipts[0].secret"),
            ("/receipts/0/week", json!("yesterday"), "receipts[0].week"),
            ("/receipts/0/advertiser", json!("x".repeat(201)), "receipts[0].advertiser"),
            ("/receipts/0/study", json!("<b>"), "receipts[0].study"),
            ("/receipts/0/terms", json!("c"), "receipts[0].terms"),
            ("/receipts/0/stored", json!("zz"), "receipts[0].stored"),
            ("/receipts/0/receipt", json!("00"), "receipts[0].receipt"),
            ("/receipts/0/key", json!("0".repeat(64)), "receipts[0].key"),
            ("/receipts/0/recall", json!("2026-13-01"), "receipts[0].recall"),
            ("/receipts/0/kept_until", json!("9999999"), "receipts[0].kept_until"),
            ("/receipts/0/confirms", json!("everything"), "unknown variant `everything`"),
            ("/sightline_receipts", json!(2), "sightline_receipts"),
            ("/program", json!("x".repeat(30)), "program"),
        ] {
            let mut file = file();
            *file.pointer_mut(pointer).unwrap() = value;
            let wrong = Receipts::open(&file.to_string()).unwrap_err().to_string();
            assert!(wrong.contains(says), "{pointer}: {wrong}");
        }
        let mut more = file();
        more["receipts"][0]["sent"] = json!({});
        let wrong = Receipts::open(&more.to_string()).unwrap_err().to_string();
        assert!(wrong.contains("unknown field `sent`") && wrong.contains("line 1 column"), "{wrong}");
        let mut twice = file();
        twice["receipts"] = json!([given(), given()]);
        assert!(Receipts::open(&twice.to_string()).is_err(), "a donation twice");
    }

    #[test]
    fn a_file_is_bounded() {
        let large = format!("{}{}", file(), " ".repeat(limits::RECEIPTS_FILE));
        assert!(matches!(Receipts::open(&large), Err(NotReceipts::Size(_))));
        // Thousands of mistakes are a short answer.
        let many = Receipts::new("0.1.0", vec![Donated::default(); 1_000]);
        let wrong = Receipts::open(&serde_json::to_string(&many).unwrap()).unwrap_err().to_string();
        assert!(wrong.len() < 1_000, "{}", wrong.len());
        let deep = "[".repeat(100_000);
        assert!(matches!(Receipts::open(&deep), Err(NotReceipts::Form(_))));
        let many = Receipts::new("0.1.0", vec![given(); limits::RECEIPTS + 1]);
        assert!(many.check().is_err());
    }
}
