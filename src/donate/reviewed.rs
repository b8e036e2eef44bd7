//! What was reviewed is what leaves: a record is approved by its digest and that of the terms it was shown under, so that one that
//! changed meanwhile is not sent, nor one whose study did.

use donation::Record;

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
}

impl Reviewed {
    /// The very record that leaves.
    #[must_use]
    pub fn record(&self) -> Record {
        super::trim(&self.whole, &self.trim)
    }
}

/// What stands for an ad, its record and the terms it is given under (their digest) where it is approved.
#[must_use]
pub fn ticket(key: &str, record: &Record, terms: &str) -> String {
    format!("{key} {}", donation::digest(format!("{terms} {}", digest_of(record)).as_bytes()))
}

/// Whether a record was approved under these terms: `None` where its ad was not chosen, `false` where it was and record or terms are
/// others now.
#[must_use]
pub fn is_approved(key: &str, record: &Record, terms: &str, tickets: &[String]) -> Option<bool> {
    let of_ad = |ticket: &&String| ticket.rsplit_once(' ').is_some_and(|(chosen, _)| chosen == key);
    let mut chosen = tickets.iter().filter(of_ad).peekable();
    chosen.peek()?;
    Some(chosen.any(|chosen| *chosen == ticket(key, record, terms)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::ad::{Ad, Platform};
    use crate::record::stored::Stored;

    #[test]
    fn only_the_record_that_was_seen_is_approved() {
        let study = serde_json::from_str(include_str!("../../collector/demo-study.json"))
            .unwrap_or_else(|error| panic!("{error}"));
        let record = |text: &str| {
            let mut ad = Ad::new(Platform::X);
            ad.text = Some(text.to_owned());
            crate::donate::generalise(&Stored::new(ad, 0.0), &study)
        };
        let tickets = [ticket("k", &record("Vote"), "t")];
        assert_eq!(is_approved("k", &record("Vote"), "t", &tickets), Some(true));
        assert_eq!(is_approved("k", &record("Vote on Sunday"), "t", &tickets), Some(false));
        assert_eq!(is_approved("k", &record("Vote"), "u", &tickets), Some(false), "under other terms");
        assert_eq!(is_approved("j", &record("Vote"), "t", &tickets), None);
        assert_eq!(is_approved("k", &record("Vote"), "t", &["k".to_owned()]), None);
    }
}
