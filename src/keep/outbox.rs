//! What waits to be sent, what became of it, and the secret that takes it back.
//!
//! A collector that is down loses nothing: an entry waits until it has an answer. The tag makes every retry
//! harmless, so an answer that was lost is simply asked for again. An answer counts only where it names what was sent: a hotel's
//! log-in page answers everything with 200.

use donation::{Envelope, Record};
use serde::{Deserialize, Serialize};

use crate::keep::chosen::Chosen;
use crate::text::date;

/// The first pause before a retry, in milliseconds: one minute. It doubles with every failure.
const FIRST_PAUSE: f64 = 60_000.0;
/// The longest pause, in milliseconds: six hours.
const LONGEST_PAUSE: f64 = 6.0 * 3_600_000.0;

/// What a record is approved and acknowledged by.
#[must_use]
pub fn digest_of(record: &Record) -> String {
    donation::digest(&serde_json::to_vec(record).unwrap_or_default())
}

/// What became of a donation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", content = "why", rename_all = "lowercase")]
pub enum State {
    /// Not yet answered for.
    Waiting,
    /// The collector has stored it.
    Sent,
    /// The collector will never take it, in its own words.
    Refused(String),
    /// Taken back by the donor; the collector, which may have it, has not confirmed that yet.
    Returning,
    /// Taken back.
    Withdrawn,
}

/// One approved donation on the donor's machine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// [`Envelope::withdraw_tag`].
    pub tag: String,
    /// The secret behind the tag; it never leaves but to take the donation back.
    pub secret: String,
    /// The ad it was made from.
    pub ad_key: String,
    /// The week it speaks of.
    pub epoch: String,
    /// Who placed the ad, for the list.
    pub advertiser: String,
    /// What is sent; gone once the collector has it.
    pub envelope: Option<Envelope>,
    /// What became of it.
    pub state: State,
    /// How often sending failed.
    pub tries: u32,
    /// Whether the browser does not let Sightline reach the collector any more.
    #[serde(default)]
    pub held: bool,
    /// Where it goes, whatever study is joined later; empty in entries of before November 2026.
    #[serde(default)]
    pub collector: String,
    /// Whether a request with it ever began: then it may have arrived, and its secret is needed.
    #[serde(default)]
    pub begun: bool,
    /// When to try next, in milliseconds since 1970-01-01 UTC.
    pub next_at: f64,
}

impl Entry {
    /// An approved donation, ready to be sent. `secret` is 32 random bytes in hexadecimal.
    #[must_use]
    pub fn new(record: Record, ad_key: &str, secret: &str, collector: &str, now: f64) -> Self {
        let tag = Envelope::tag(secret);
        Self {
            tag: tag.clone(),
            secret: secret.to_owned(),
            ad_key: ad_key.to_owned(),
            epoch: record.epoch.clone(),
            advertiser: record
                .advertiser
                .name
                .clone()
                .or_else(|| record.advertiser.handle.clone())
                .unwrap_or_default(),
            envelope: Some(Envelope { withdraw_tag: tag, donation: record }),
            state: State::Waiting,
            tries: 0,
            collector: collector.to_owned(),
            held: false,
            begun: false,
            next_at: now,
        }
    }

    /// Whether it is for a study.
    #[must_use]
    pub fn is_of(&self, study_id: &str) -> bool {
        self.envelope.as_ref().is_some_and(|envelope| envelope.donation.study_id == study_id)
    }

    /// Its collector; `joined` is the one of the study joined now, for entries that do not say.
    #[must_use]
    pub fn collector<'a>(&'a self, joined: &'a str) -> &'a str {
        if self.collector.is_empty() { joined } else { &self.collector }
    }

    /// Whether something of it has to be sent yet: the record, or that it is taken back.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.state, State::Waiting | State::Returning)
    }

    /// Whether it should be sent now.
    #[must_use]
    pub fn is_due(&self, now: f64) -> bool {
        self.is_open() && self.next_at <= now
    }

    /// Whether the browser lets us reach its collector, where something is still to be sent.
    pub fn note_reachable(&mut self, chosen: &Chosen, reachable: &[String]) {
        self.held = self.is_open() && !reachable.iter().any(|one| one == self.collector(&chosen.collector));
    }

    /// When a request with it may begin, as things stand: a record's while its study is joined and not over, and after a pause; that
    /// something is taken back at any time. `None` where nothing is to be sent, or nothing may be.
    #[must_use]
    pub fn next(&self, chosen: &Chosen, now: f64) -> Option<f64> {
        let joined = chosen.study.as_ref().filter(|study| !study.has_ended(&date::day(now)));
        match self.state {
            _ if self.held => None,
            State::Returning => Some(self.next_at),
            State::Waiting if joined.is_some_and(|study| self.is_of(&study.id)) => {
                Some(self.next_at.max(chosen.paused_until))
            }
            _ => None,
        }
    }

    /// Begins a request, if one may begin: the browser lets us reach its collector (`reachable`), and of a record the study is
    /// joined still, not over, and nothing is paused. From then on it may have arrived.
    pub fn begin(&mut self, chosen: &Chosen, reachable: &[String], now: f64) -> bool {
        if !self.is_due(now) {
            return false;
        }
        self.note_reachable(chosen, reachable);
        let begins = self.next(chosen, now).is_some_and(|at| at <= now);
        self.begun |= begins && self.state == State::Waiting;
        begins
    }

    /// Takes it back. What never began to be sent is withdrawn with that; of everything else the collector is to be told.
    pub fn take_back(&mut self, now: f64) {
        self.envelope = None;
        if self.state == State::Withdrawn {
            return;
        }
        // Entries of before November 2026 do not say that they began, but that it failed.
        if self.begun || self.tries > 0 || self.state == State::Sent {
            (self.state, self.next_at, self.tries) = (State::Returning, now, 0);
        } else {
            self.state = State::Withdrawn;
        }
    }

    /// Takes the answer to a record: a status and the beginning of the body. Stored is what the collector names by its digest;
    /// refused what it refuses in words of its own. Everything else is no answer of a collector.
    pub fn answered(&mut self, status: u16, body: &str, now: f64) {
        let Some(envelope) = &self.envelope else { return };
        match (status, serde_json::from_str::<Said>(body).unwrap_or_default()) {
            (200 | 201, Said { stored: Some(digest), .. }) if digest == digest_of(&envelope.donation) => {
                self.state = State::Sent;
                self.envelope = None;
            }
            (400 | 409 | 410 | 413 | 415 | 422, Said { error: Some(why), .. }) => {
                let why = why.chars().filter(|c| !c.is_control()).take(300).collect();
                self.state = State::Refused(why);
            }
            _ => self.unreachable(now),
        }
    }

    /// Takes the answer to a withdrawal.
    pub fn returned(&mut self, status: u16, body: &str, now: f64) {
        match (status, serde_json::from_str::<Said>(body).unwrap_or_default()) {
            (200, Said { withdrawn: Some(true), .. }) => self.state = State::Withdrawn,
            _ => self.unreachable(now),
        }
    }

    /// The collector could not be reached.
    pub fn unreachable(&mut self, now: f64) {
        self.next_at = now + (FIRST_PAUSE * f64::from(self.tries.min(20)).exp2()).min(LONGEST_PAUSE);
        self.tries = self.tries.saturating_add(1);
    }
}

/// What a collector says.
#[derive(Default, Deserialize)]
struct Said {
    /// The digest of what it stored.
    stored: Option<String>,
    /// That a record is gone.
    withdrawn: Option<bool>,
    /// Why it refuses.
    error: Option<String>,
}

#[cfg(test)]
mod tests {
    use donation::Study;

    use super::*;

    /// 2026-11-27.
    const NOW: f64 = 1_795_737_600_000.0;
    const COLLECTOR: &str = "https://c.example";

    fn entry() -> Entry {
        let record = Record {
            schema: donation::SCHEMA,
            study_id: "study".into(),
            epoch: "2026-W48".into(),
            platform: donation::Platform::X,
            surface: None,
            ad_hash: "0".repeat(64),
            advertiser: donation::Advertiser { name: Some("Elm".into()), handle: None },
            disclosure: None,
            text: None,
            landing_domain: None,
            certainty: None,
            political: donation::Verdict { verdict: donation::Political::Unknown, basis: Vec::new() },
            targeting: None,
            seen: donation::SeenBucket::Once,
            program: "0.1.0".into(),
        };
        Entry::new(record, "k", &"0".repeat(64), COLLECTOR, NOW)
    }

    fn receipt(entry: &Entry) -> String {
        let digest =
            entry.envelope.as_ref().map(|envelope| digest_of(&envelope.donation)).unwrap_or_default();
        format!(r#"{{"stored":"{digest}"}}"#)
    }

    fn joined(ends: &str) -> Chosen {
        let text = |text: &str| text.to_owned();
        let study = Study {
            id: text("study"),
            title: text("A study"),
            controller: text("Elm"),
            contact: text("elm@elm.example"),
            purpose: text("Trees"),
            recipients: text("Elm"),
            retention_days: 1,
            ends: text(ends),
        };
        Chosen { study: Some(study), collector: text(COLLECTOR), ..Chosen::default() }
    }

    #[test]
    fn an_unreachable_collector_is_asked_again_ever_more_slowly_and_nothing_is_lost() {
        let mut entry = entry();
        assert!(!entry.is_due(NOW - 1.0) && entry.is_due(NOW));
        entry.unreachable(NOW);
        assert_eq!(entry.next_at, NOW + 60_000.0);
        entry.answered(503, "", 0.0);
        assert_eq!((entry.next_at, &entry.state), (120_000.0, &State::Waiting));
        for _ in 0..100 {
            entry.unreachable(0.0);
        }
        assert_eq!((entry.next_at, &entry.state), (LONGEST_PAUSE, &State::Waiting));
    }

    #[test]
    fn an_answer_counts_where_it_names_what_was_sent() {
        let mut sent = entry();
        let said = receipt(&sent);
        sent.answered(200, &said, 0.0);
        assert_eq!((&sent.state, &sent.envelope), (&State::Sent, &None));
        let mut refused = entry();
        refused.answered(422, r#"{"error":"epoch: a week such as 2026-W48"}"#, 0.0);
        assert_eq!(refused.state, State::Refused("epoch: a week such as 2026-W48".into()));
        // A log-in page, an old proxy, a digest of something else, a passing 404: none is an answer of a collector.
        for (status, body) in [
            (200, "<html>Log in</html>"),
            (200, r#"{"stored":true}"#),
            (201, r#"{"stored":"00"}"#),
            (204, ""),
            (404, "<html>"),
            (404, r#"{"error":"There is nothing at this address."}"#),
            (403, r#"{"error":"no"}"#),
            (422, "<html>"),
            (413, ""),
        ] {
            let mut waiting = entry();
            waiting.answered(status, body, 0.0);
            assert_eq!((&waiting.state, waiting.tries), (&State::Waiting, 1), "{status} {body}");
            assert!(waiting.envelope.is_some(), "{status} {body}");
        }
    }

    #[test]
    fn nothing_begins_that_may_not() {
        let reachable = [COLLECTOR.to_owned()];
        let begins = |chosen: &Chosen, reachable: &[String]| {
            let mut one = entry();
            let begins = one.begin(chosen, reachable, NOW);
            assert_eq!(one.begun, begins);
            begins
        };
        assert!(begins(&joined("2026-11-27"), &reachable));
        assert!(!begins(&joined("2026-11-26"), &reachable), "the study is over");
        assert!(!begins(&Chosen::default(), &reachable), "left");
        // Nobody is woken for what may not be sent.
        assert_eq!(entry().next(&Chosen::default(), NOW), None);
        assert_eq!(entry().next(&joined("2026-11-26"), NOW), None);
        let paused = Chosen { paused_until: NOW + 1.0, ..joined("2027-01-01") };
        assert_eq!(entry().next(&paused, NOW), Some(NOW + 1.0));
        assert!(!begins(&paused, &reachable), "paused");
        let mut held = entry();
        assert!(!held.begin(&joined("2027-01-01"), &[], NOW) && held.held && !held.begun);
        assert!(held.begin(&joined("2027-01-01"), &reachable, NOW) && !held.held);
        let mut other = entry();
        other.collector = "https://d.example".into();
        assert!(!other.begin(&joined("2027-01-01"), &reachable, NOW));
    }

    #[test]
    fn what_is_taken_back_is_never_sent_and_the_collector_is_told_until_it_confirms() {
        let mut fresh = entry();
        fresh.take_back(NOW);
        assert_eq!((&fresh.state, &fresh.envelope), (&State::Withdrawn, &None));
        let mut begun = entry();
        begun.begin(&joined("2027-01-01"), &[COLLECTOR.to_owned()], NOW);
        begun.take_back(NOW);
        assert_eq!((&begun.state, &begun.envelope), (&State::Returning, &None));
        // Whoever left, or whose study ended, takes back all the same.
        assert!(begun.begin(&Chosen::default(), &[COLLECTOR.to_owned()], NOW));
        begun.returned(200, "<html>Log in</html>", NOW);
        assert_eq!(
            (&begun.state, begun.is_due(NOW), begun.is_due(NOW + 60_000.0)),
            (&State::Returning, false, true)
        );
        begun.returned(200, r#"{"withdrawn":true}"#, NOW);
        assert_eq!(begun.state, State::Withdrawn);
        assert!(!begun.secret.is_empty());
        // An answer that comes too late changes nothing.
        let mut late = entry();
        let said = receipt(&late);
        late.begin(&joined("2027-01-01"), &[COLLECTOR.to_owned()], NOW);
        late.take_back(NOW);
        late.answered(200, &said, NOW);
        assert_eq!(late.state, State::Returning);
    }
}
