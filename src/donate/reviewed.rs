//! What was reviewed is what leaves: a record is approved by its digest and that of the terms it was shown under, so that one that
//! changed meanwhile is not sent, nor one whose study did.

use donation::Record;
use serde::Serialize;

use crate::keep::counted::{Counted, First};
use crate::keep::giving::Trim;
use crate::keep::outbox::digest_of;

/// An ad as it is reviewed: all that could leave of it, and what the person decided about that.
#[derive(Debug, Clone)]
pub struct Reviewed {
    /// Of the ad.
    pub key: String,
    /// Who placed it, as lists of advertisers name them; `None` where nobody is named.
    pub advertiser: Option<String>,
    /// With everything in it.
    pub whole: Record,
    /// What is left out of it.
    pub trim: Trim,
    /// What it counts the person for, where nothing is given before it that was not given already.
    pub first: First,
}

impl Reviewed {
    /// An ad to be reviewed by somebody who is counted for this already.
    #[must_use]
    pub fn new(
        key: String,
        advertiser: Option<String>,
        whole: Record,
        trim: Trim,
        counted: &Counted,
    ) -> Self {
        let first = counted.first(&super::trim(&whole, &trim));
        Self { key, advertiser, whole, trim, first }
    }

    /// The very record that leaves, where it is the only one.
    #[must_use]
    pub fn record(&self) -> Record {
        self.counting(self.first)
    }

    /// The very record that leaves, counting the person for this.
    #[must_use]
    pub fn counting(&self, first: First) -> Record {
        let mut record = super::trim(&self.whole, &self.trim);
        (record.first_for_ad, record.first_for_advertiser) = (first.ad, first.advertiser);
        record
    }

    /// The very record that leaves after those that count the person for this.
    #[must_use]
    pub fn after(&self, counted: &Counted) -> Record {
        self.counting(counted.first(&super::trim(&self.whole, &self.trim)))
    }
}

/// What stands for something, its record and the terms it is given under (their digest) where it is approved.
#[must_use]
pub fn ticket(key: &str, record: &impl Serialize, terms: &str) -> String {
    format!("{key} {}", approval(record, terms))
}

/// The digest of a record and the terms it is given under.
#[must_use]
pub fn approval(record: &impl Serialize, terms: &str) -> String {
    donation::digest(format!("{terms} {}", digest_of(record)).as_bytes())
}

/// What a ticket stands for.
#[must_use]
pub fn key_of(ticket: &str) -> &str {
    ticket.rsplit_once(' ').map_or(ticket, |(key, _)| key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keep::giving::{About, Giving};
    use crate::record::ad::{Ad, Platform};
    use crate::record::stored::Stored;

    /// An ad of an advertiser to be reviewed.
    fn reviewed(text: &str, advertiser: &str, trim: Trim, counted: &Counted) -> Reviewed {
        let study = serde_json::from_str(include_str!("../../collector/demo-study.json"))
            .unwrap_or_else(|error| panic!("{error}"));
        let mut ad = Ad::new(Platform::X);
        ad.text = Some(text.to_owned());
        ad.advertiser.name = Some(advertiser.to_owned());
        let whole = crate::donate::generalise(&Stored::new(ad, 0.0), &study, &About::default());
        Reviewed::new("k".into(), None, whole, trim, counted)
    }

    #[test]
    fn a_ticket_stands_for_one_key_and_one_record() {
        let record = |text: &str| reviewed(text, "Elm", Trim::default(), &Counted::default()).record();
        let one = ticket("k", &record("Vote"), "t");
        assert_eq!((key_of(&one), key_of("coverage:x:2026-W47 00")), ("k", "coverage:x:2026-W47"));
        assert_eq!(one, ticket("k", &record("Vote"), "t"));
        assert_ne!(one, ticket("k", &record("Vote on Sunday"), "t"));
        assert_ne!(one, ticket("k", &record("Vote"), "u"), "under other terms");
        let mut uncounted = record("Vote");
        uncounted.first_for_ad = false;
        assert_ne!(one, ticket("k", &uncounted, "t"), "what it counts for is approved with it");
    }

    #[test]
    fn of_what_is_given_together_the_first_counts_and_alone_each_would() {
        let rows =
            ["One", "Two", "Two"].map(|text| reviewed(text, "Elm", Trim::default(), &Counted::default()));
        let given = |chosen: &[usize]| -> Vec<(bool, bool)> {
            let mut counted = Counted::default();
            chosen
                .iter()
                .filter_map(|at| rows.get(*at))
                .map(|row| {
                    let record = row.after(&counted);
                    counted.count(&record);
                    (record.first_for_ad, record.first_for_advertiser)
                })
                .collect()
        };
        assert_eq!(given(&[0, 1, 2]), [(true, true), (true, false), (false, false)]);
        for alone in 0..3 {
            assert_eq!(given(&[alone]), [(true, true)], "the flag is lost");
        }
        assert_eq!(given(&[1, 2]), [(true, true), (false, false)]);
        // What left counts, whatever is given later.
        let mut counted = Counted::default();
        rows.iter().take(1).for_each(|row| counted.count(&row.record()));
        let later = reviewed("One", "Elm", Trim::default(), &counted);
        assert_eq!(later.first, First::default());
        assert_eq!(
            reviewed("Three", "elm", Trim::default(), &counted).first,
            First { ad: true, advertiser: false }
        );
    }

    #[test]
    fn the_flags_are_told_from_what_remains() {
        let mut giving = Giving::default();
        giving.trim("k", "advertiser.name", false, false);
        giving.trim("k", "text", false, false);
        let mut counted = Counted::default();
        counted.count(&reviewed("One", "Elm", Trim::default(), &Counted::default()).record());
        // Whoever gave of that advertiser before and whoever did not send the same bytes.
        let hidden = |counted: &Counted| reviewed("One", "Elm", giving.trim_of("k"), counted).record();
        assert_eq!(hidden(&counted), hidden(&Counted::default()));
        let other = reviewed("Other", "Oak", giving.trim_of("k"), &counted).record();
        assert_eq!(hidden(&counted), other);
    }
}
