//! What waits to be sent, what became of it, and the secret that takes it back.
//!
//! A collector that is down loses nothing: an entry waits until it has an answer. The tag makes every retry
//! harmless, so an answer that was lost is simply asked for again.

use donation::{Envelope, Record};
use serde::{Deserialize, Serialize};

/// The first pause before a retry, in milliseconds: one minute. It doubles with every failure.
const FIRST_PAUSE: f64 = 60_000.0;
/// The longest pause, in milliseconds: six hours.
const LONGEST_PAUSE: f64 = 6.0 * 3_600_000.0;

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

    /// Whether it should be sent now.
    #[must_use]
    pub fn is_due(&self, now: f64) -> bool {
        self.state == State::Waiting && self.next_at <= now
    }

    /// Takes the collector's answer: a status and, of a refusal, the body that says why.
    pub fn answered(&mut self, status: u16, body: &str, now: f64) {
        match status {
            200 | 201 => {
                self.state = State::Sent;
                self.envelope = None;
            }
            // The collector is busy or asks for patience: that is no refusal.
            408 | 425 | 429 | 500..=599 => self.unreachable(now),
            _ => self.state = State::Refused(reason(status, body)),
        }
    }

    /// The collector could not be reached.
    pub fn unreachable(&mut self, now: f64) {
        self.next_at = now + (FIRST_PAUSE * f64::from(self.tries.min(20)).exp2()).min(LONGEST_PAUSE);
        self.tries = self.tries.saturating_add(1);
    }
}

/// A refusal in the collector's own words, bounded; its status where it gave none.
fn reason(status: u16, body: &str) -> String {
    #[derive(Deserialize)]
    struct Body {
        error: String,
    }
    let said = serde_json::from_str::<Body>(body).map(|body| body.error).unwrap_or_default();
    let said: String = said.chars().filter(|c| !c.is_control()).take(300).collect();
    if said.is_empty() { format!("HTTP {status}") } else { said }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            tag: "t".into(),
            secret: "s".into(),
            ad_key: "k".into(),
            epoch: "2026-W48".into(),
            advertiser: "A".into(),
            envelope: None,
            state: State::Waiting,
            tries: 0,
            collector: String::new(),
            begun: false,
            next_at: 5.0,
        }
    }

    #[test]
    fn an_unreachable_collector_is_asked_again_ever_more_slowly_and_nothing_is_lost() {
        let mut entry = entry();
        assert!(!entry.is_due(4.0) && entry.is_due(5.0));
        entry.unreachable(5.0);
        assert_eq!(entry.next_at, 60_005.0);
        entry.answered(503, "", 0.0);
        assert_eq!((entry.next_at, &entry.state), (120_000.0, &State::Waiting));
        for _ in 0..100 {
            entry.unreachable(0.0);
        }
        assert_eq!((entry.next_at, &entry.state), (LONGEST_PAUSE, &State::Waiting));
    }

    #[test]
    fn an_answer_is_final() {
        let mut sent = entry();
        sent.answered(200, "", 0.0);
        assert_eq!((&sent.state, &sent.envelope), (&State::Sent, &None));
        let mut refused = entry();
        refused.answered(422, r#"{"error":"epoch: a week such as 2026-W48"}"#, 0.0);
        assert_eq!(refused.state, State::Refused("epoch: a week such as 2026-W48".into()));
        let mut silent = entry();
        silent.answered(404, "<html>", 0.0);
        assert_eq!(silent.state, State::Refused("HTTP 404".into()));
    }
}
