//! Donations as a file of receipts, and such a file as donations that can be taken back.

use donation::{Confirms, Donated, Receipts, limits};

use crate::keep::counted::Counts;
use crate::keep::outbox::{Entry, State};

/// The receipts of what was given; `secrets`: with what takes it back. What was never sent has none. One that an older program or a file of somebody else's left in another form does not spoil the rest.
#[must_use]
pub fn receipts_of(entries: &[Entry], secrets: bool) -> Receipts {
    let given = entries.iter().filter(|entry| entry.may_be_there() || entry.state == State::Withdrawn);
    let given =
        given.filter(|entry| !entry.receipt.is_empty() || entry.may_be_there()).map(|entry| Donated {
            week: entry.epoch.clone(),
            advertiser: entry.advertiser.chars().take(limits::NAME).collect(),
            study: entry.study.clone(),
            terms: entry.terms.clone(),
            collector: entry.collector.clone(),
            relay: entry.relay.clone(),
            gateway: entry.gateway.clone(),
            tag: entry.tag.clone(),
            stored: entry.stored.clone(),
            confirms: match entry.state {
                _ if entry.receipt.is_empty() => Confirms::Nothing,
                State::Withdrawn => Confirms::Withdrawn,
                _ => Confirms::Stored,
            },
            receipt: entry.receipt.clone(),
            key: entry.receipts.clone(),
            recall: entry.recall.clone(),
            kept_until: entry.kept_until.clone(),
            spread_hours: entry.spread_hours,
            secret: Some(&entry.secret).filter(|secret| secrets && !secret.is_empty()).cloned(),
        });
    let sound = given.filter(Donated::is_sound).take(limits::RECEIPTS);
    Receipts::new(env!("CARGO_PKG_VERSION"), sound.collect())
}

/// What a file of receipts lets be taken back: the donations with a secret that are not taken back yet. Nothing of a file is sent, and
/// nothing is taken back, before the person says so.
#[must_use]
pub fn entries_of(file: Receipts) -> Vec<Entry> {
    let open = file.receipts.into_iter().filter(|given| given.confirms != Confirms::Withdrawn);
    let entries = open.filter_map(|given| {
        Some(Entry {
            secret: given.secret?,
            tag: given.tag,
            ad_key: String::new(),
            epoch: given.week,
            advertiser: given.advertiser,
            study: given.study,
            signer: String::new(),
            title: String::new(),
            sent: None,
            queued: None,
            state: State::Sent,
            tries: 0,
            held: false,
            collector: given.collector,
            relay: given.relay,
            gateway: given.gateway,
            token: None,
            tokens: String::new(),
            counts: Counts::default(),
            length: 0,
            spread_hours: given.spread_hours,
            hurried: false,
            terms: given.terms,
            receipts: given.key,
            stored: given.stored,
            receipt: given.receipt,
            recall: given.recall,
            kept_until: given.kept_until,
            outdated: false,
            begun: true,
            next_at: 0.0,
        })
    });
    entries.collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use donation::{Envelope, Receipt, Worth, signed};

    use super::*;

    fn entry(state: State) -> Entry {
        let secret = "07".repeat(32);
        let tag = Envelope::tag(&secret);
        let receipt = match &state {
            State::Sent => Receipt::Stored { tag: &tag, digest: &"b".repeat(64) }.sign(&[9; 32]),
            State::Withdrawn => Receipt::Withdrawn { tag: &tag }.sign(&[9; 32]),
            _ => String::new(),
        };
        let given = Donated {
            week: "2026-W48".into(),
            advertiser: "Elm Party".into(),
            study: "elm".into(),
            terms: "c".repeat(64),
            collector: "https://c.example".into(),
            relay: "https://r.example".into(),
            gateway: donation::seal::public(&[5; 32]).unwrap(),
            stored: "b".repeat(64),
            key: signed::public(&[9; 32]),
            secret: Some(secret),
            tag,
            receipt,
            ..Donated::default()
        };
        let entry = entries_of(Receipts::new("0.1.0", vec![given])).pop().unwrap();
        Entry { begun: state != State::Waiting, state, ..entry }
    }

    #[test]
    fn receipts_leave_the_secrets_at_home_unless_they_are_wanted() {
        let entries = [entry(State::Sent)];
        let text = serde_json::to_string(&receipts_of(&entries, false)).unwrap();
        assert!(!text.contains(&entries[0].secret) && !text.contains("secret"), "{text}");
        assert!(entries_of(Receipts::open(&text).unwrap()).is_empty(), "nothing can be taken back with it");
        let text = serde_json::to_string(&receipts_of(&entries, true)).unwrap();
        let mut back = entries_of(Receipts::open(&text).unwrap());
        assert_eq!(back, entries);
        back[0].take_back(0.0, 0.0);
        assert_eq!(back[0].state, State::Returning);
    }

    #[test]
    fn a_receipt_can_be_checked_in_whatever_state_its_donation_is() {
        for (state, worth) in [
            (State::Sent, Worth::Signed),
            (State::Withdrawn, Worth::Signed),
            (State::Returning, Worth::Unsigned),
        ] {
            let receipts = receipts_of(&[entry(state.clone())], true);
            assert_eq!(receipts.receipts[0].worth(), worth, "{state:?}");
        }
        let receipts = receipts_of(&[entry(State::Sent), entry(State::Waiting)], true);
        assert_eq!(receipts.receipts.len(), 1, "what was never sent has none");
        // What is taken back already is not taken back once more.
        assert!(entries_of(receipts_of(&[entry(State::Withdrawn)], true)).is_empty());
    }

    #[test]
    fn one_that_is_of_another_form_does_not_spoil_the_file() {
        let odd = Entry { epoch: "yesterday".into(), tag: "t".into(), ..entry(State::Sent) };
        let text = serde_json::to_string(&receipts_of(&[entry(State::Sent), odd], true)).unwrap();
        assert_eq!(Receipts::open(&text).unwrap().receipts.len(), 1);
    }
}
