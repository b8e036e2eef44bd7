//! What was reviewed is what leaves: a record is approved by its digest, so that one that changed meanwhile is not sent.

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

/// What stands for an ad and its record where it is approved.
#[must_use]
pub fn ticket(key: &str, record: &Record) -> String {
    format!("{key} {}", digest_of(record))
}

/// Whether a record was approved: `None` where its ad was not chosen, `false` where it was and the record is another now.
#[must_use]
pub fn is_approved(key: &str, record: &Record, tickets: &[String]) -> Option<bool> {
    let of_ad = |ticket: &&String| ticket.rsplit_once(' ').is_some_and(|(chosen, _)| chosen == key);
    let mut chosen = tickets.iter().filter(of_ad).peekable();
    chosen.peek()?;
    Some(chosen.any(|chosen| *chosen == ticket(key, record)))
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
        let tickets = [ticket("k", &record("Vote"))];
        assert_eq!(is_approved("k", &record("Vote"), &tickets), Some(true));
        assert_eq!(is_approved("k", &record("Vote on Sunday"), &tickets), Some(false));
        assert_eq!(is_approved("j", &record("Vote"), &tickets), None);
        assert_eq!(is_approved("k", &record("Vote"), &["k".to_owned()]), None);
    }
}
