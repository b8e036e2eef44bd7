//! What a study says about itself before anybody joins. Data only, no code.

use serde::{Deserialize, Serialize};

use crate::seal::is_public;
use crate::signed::is_key;
use crate::validate::{Check, Problem, is_country, is_day, is_id};
use crate::{Coverage, Field, Record, limits, token};

/// What a person must know before joining.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// 1 to 64 of `a-z 0-9 -`.
    #[cfg_attr(test, schemars(regex(pattern = "^[a-z0-9-]{1,64}$")))]
    pub id: String,
    /// Its name.
    #[cfg_attr(test, schemars(length(max = crate::limits::TITLE), regex(pattern = r"\S")))]
    pub title: String,
    /// Who is responsible, with a way to reach them.
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub controller: String,
    /// How to reach them.
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub contact: String,
    /// Who pays for it.
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub funder: String,
    /// Who looked at whether it may be done: the reference of an ethics approval or of an impact assessment (DPIA).
    #[cfg_attr(test, schemars(length(max = crate::limits::CONTACT), regex(pattern = r"\S")))]
    pub ethics: String,
    /// What the data is for.
    #[cfg_attr(test, schemars(length(max = crate::limits::PURPOSE), regex(pattern = r"\S")))]
    pub purpose: String,
    /// Who receives it.
    #[cfg_attr(test, schemars(length(max = crate::limits::PURPOSE), regex(pattern = r"\S")))]
    pub recipients: String,
    /// Whose law it is done under and for whose people: ISO 3166-1 codes of two letters.
    #[cfg_attr(
        test,
        schemars(length(min = 1, max = crate::limits::COUNTRIES), inner(regex(pattern = "^[A-Z]{2}$")), extend("uniqueItems" = true))
    )]
    pub jurisdictions: Vec<String>,
    /// What it asks for beyond what every record holds.
    #[cfg_attr(test, schemars(extend("uniqueItems" = true)))]
    pub asks: Vec<Field>,
    /// How many people must have given the same before it is published, at least.
    #[cfg_attr(test, schemars(range(min = crate::limits::K, max = crate::limits::K_MOST)))]
    pub k: u32,
    /// The first day of the study, `YYYY-MM-DD`: nothing of a week before it is asked for.
    #[cfg_attr(test, schemars(regex(pattern = "^[2-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")))]
    pub begins: String,
    /// The last day of the study, `YYYY-MM-DD`.
    #[cfg_attr(test, schemars(regex(pattern = "^[2-9][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")))]
    pub ends: String,
    /// Each record is sent at a time of its own, drawn at random within so many hours of being given: together they would tell that they
    /// come from one person. 0 for at once.
    #[cfg_attr(test, schemars(range(max = crate::limits::SPREAD_HOURS)))]
    pub spread_hours: u32,
    /// How long after the end of a week its records are left alone, so that what is taken back until then was never evaluated, in days.
    #[cfg_attr(test, schemars(range(max = crate::limits::FREEZE_DAYS)))]
    pub freeze_days: u32,
    /// How long it is kept, in days after the study ends.
    #[cfg_attr(test, schemars(range(max = crate::limits::RETENTION_DAYS)))]
    pub retention_days: u32,
    /// The address of the collector, which keeps the records: `https://` and a host, nothing more.
    #[cfg_attr(test, schemars(length(max = crate::limits::ADDRESS), regex(pattern = r"\S")))]
    pub collector: String,
    /// The address of the relay, run by somebody else: it passes on what it cannot read, so that the collector never learns who sends it.
    #[cfg_attr(test, schemars(length(max = crate::limits::ADDRESS), regex(pattern = r"\S")))]
    pub relay: String,
    /// The public key requests through the relay are sealed to: X25519, 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub gateway: String,
    /// The address of the issuer of [tokens](crate::token), without which nothing is stored.
    #[cfg_attr(test, schemars(length(max = crate::limits::ADDRESS), regex(pattern = r"\S")))]
    pub issuer: String,
    /// The public key tokens are checked with, the same for everybody: ristretto255, 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub tokens: String,
    /// Where the digest of these terms is published, to be compared: terms that differ from one person to another would tell them apart.
    #[cfg_attr(test, schemars(length(max = crate::limits::ADDRESS), regex(pattern = r"\S")))]
    pub published: String,
    /// The collector's public key for [receipts](crate::Receipt), 64 hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub receipts: String,
    /// The public key records are sealed to, whose secret half stays with whoever evaluates them and off the collector: X25519, 64
    /// hexadecimal digits.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{64}$")))]
    pub analysis: String,
}

impl Study {
    /// Whether the study is over on a day (`YYYY-MM-DD`, UTC): then nothing more is sent, and nothing more is taken.
    #[must_use]
    pub fn has_ended(&self, today: &str) -> bool {
        today > self.ends.as_str()
    }

    /// What is not asked for, taken out of a record.
    #[must_use]
    pub fn reduce(&self, mut record: Record) -> Record {
        for field in self.unasked() {
            field.leave_out(&mut record);
        }
        record.country = record.country.filter(|country| self.is_for(country));
        record.forget_grounds();
        record
    }

    /// What is not asked for, and a country that is none of the study's, taken out of what is said of a week.
    pub fn reduce_coverage(&self, coverage: &mut Coverage) {
        let asks = |field| self.asks.contains(&field);
        coverage.country =
            coverage.country.take().filter(|country| asks(Field::Country) && self.is_for(country));
        coverage.age_band = coverage.age_band.filter(|_| asks(Field::AgeBand));
    }

    /// Whether a country is one of the study's.
    #[must_use]
    pub fn is_for(&self, country: &str) -> bool {
        self.jurisdictions.iter().any(|one| one == country)
    }

    /// Whether a record holds only what is asked for, and is for this study.
    ///
    /// # Errors
    /// Every field that is not asked for.
    pub fn takes(&self, record: &Record) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        self.look(&mut check, &record.study_id, record.country.as_deref());
        for field in self.unasked() {
            check.that(
                !field.is_in(record),
                field.place().unwrap_or_default(),
                "the study does not ask for it",
            );
        }
        check.end()
    }

    /// Whether the study asks for how much was seen, and for all of what this holds.
    ///
    /// # Errors
    /// Every field that is not asked for.
    pub fn takes_coverage(&self, coverage: &Coverage) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        self.look(&mut check, &coverage.study_id, coverage.country.as_deref());
        check.that(self.asks.contains(&Field::Coverage), "kind", "the study does not ask for it");
        for field in self.unasked() {
            let place = field.place().unwrap_or_default();
            check.that(!field.is_in_coverage(coverage), place, "the study does not ask for it");
        }
        check.end()
    }

    /// Looks at what records of either kind say of study and person.
    fn look(&self, check: &mut Check, study_id: &str, country: Option<&str>) {
        check.that(study_id == self.id, "study_id", &format!("the study is {}", self.id));
        check.that(
            country.is_none_or(|country| self.is_for(country)),
            "country",
            &format!("one of {}", self.jurisdictions.join(", ")),
        );
    }

    fn unasked(&self) -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(|field| !self.asks.contains(field))
    }

    /// Whether a study says what a person must know before joining.
    ///
    /// # Errors
    /// Every field that is missing or malformed.
    pub fn check(&self) -> Result<(), Vec<Problem>> {
        let mut check = Check::default();
        check.that(is_id(&self.id), "id", "1 to 64 of a-z, 0-9 and -");
        for (text, max, field) in [
            (&self.title, limits::TITLE, "title"),
            (&self.controller, limits::CONTACT, "controller"),
            (&self.contact, limits::CONTACT, "contact"),
            (&self.funder, limits::CONTACT, "funder"),
            (&self.ethics, limits::CONTACT, "ethics"),
            (&self.purpose, limits::PURPOSE, "purpose"),
            (&self.recipients, limits::PURPOSE, "recipients"),
            (&self.collector, limits::ADDRESS, "collector"),
            (&self.relay, limits::ADDRESS, "relay"),
            (&self.issuer, limits::ADDRESS, "issuer"),
            (&self.published, limits::ADDRESS, "published"),
        ] {
            check.that(
                // Signs nobody sees say nothing.
                text.chars().any(char::is_alphanumeric) && text.chars().count() <= max,
                field,
                &format!("1 to {max} characters"),
            );
        }
        check.that(
            self.retention_days <= limits::RETENTION_DAYS,
            "retention_days",
            &format!("days, at most {}", limits::RETENTION_DAYS),
        );
        check.that(is_day(&self.begins), "begins", "a day such as 2027-04-06");
        check.that(is_day(&self.ends), "ends", "a day such as 2027-05-06");
        check.that(self.begins <= self.ends, "ends", "no earlier than it begins");
        check.that(
            self.freeze_days <= limits::FREEZE_DAYS,
            "freeze_days",
            &format!("days, at most {}", limits::FREEZE_DAYS),
        );
        check.that(
            self.spread_hours <= limits::SPREAD_HOURS,
            "spread_hours",
            &format!("hours, at most {}", limits::SPREAD_HOURS),
        );
        check.that(
            (1..=limits::COUNTRIES).contains(&self.jurisdictions.len())
                && self.jurisdictions.iter().all(|code| is_country(code))
                && is_set(&self.jurisdictions),
            "jurisdictions",
            &format!("1 to {} codes of countries such as GB, each once", limits::COUNTRIES),
        );
        check.that(is_set(&self.asks), "asks", "each once");
        let names = self.asks.contains(&Field::TargetingNames);
        check.that(
            !names || self.asks.contains(&Field::Targeting),
            "asks",
            "targeting_names only together with targeting",
        );
        let about = self.asks.iter().any(|field| matches!(field, Field::Country | Field::AgeBand));
        let least = if names || about { limits::K_NAMED } else { limits::K };
        check.that(
            (least..=limits::K_MOST).contains(&self.k),
            "k",
            &format!("{least} to {}", limits::K_MOST),
        );
        check.that(is_key(&self.receipts), "receipts", "a public key, 64 hexadecimal digits");
        check.that(is_public(&self.analysis), "analysis", "a public key, 64 hexadecimal digits");
        check.that(is_public(&self.gateway), "gateway", "a public key, 64 hexadecimal digits");
        check.that(token::is_public(&self.tokens), "tokens", "a public key, 64 hexadecimal digits");
        let origin =
            "https:// and a host in small letters, with a port where it is not 443, and nothing more";
        for (address, field) in
            [(&self.collector, "collector"), (&self.relay, "relay"), (&self.issuer, "issuer")]
        {
            check.that(is_origin(address), field, origin);
        }
        check.that(self.relay != self.collector, "relay", "another than the collector, run by somebody else");
        check.end()
    }
}

/// Whether an address is one browsers write as it stands, or this very machine's: what is permitted is compared with it letter by letter.
fn is_origin(text: &str) -> bool {
    let (host, local) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(host), _) => (host, false),
        (_, Some(host)) => (host, true),
        _ => return false,
    };
    let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    let is_port = |port: &str| {
        !port.starts_with('0')
            && port.bytes().all(|digit| digit.is_ascii_digit())
            && port.parse::<u16>().is_ok_and(|port| port != 0 && port != if local { 80 } else { 443 })
    };
    let is_host = !host.is_empty()
        && host.split('.').all(|part| !part.is_empty() && !part.starts_with('-') && !part.ends_with('-'))
        && host.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'));
    is_host && (!local || host == "127.0.0.1") && port.is_none_or(is_port)
}

/// Whether nothing stands twice in a list.
fn is_set<T: PartialEq>(list: &[T]) -> bool {
    list.iter().enumerate().all(|(at, one)| !list.iter().take(at).any(|before| before == one))
}
