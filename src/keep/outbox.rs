//! What waits to be sent, what became of it, and the secret that takes it back.
//!
//! A collector that is down loses nothing: an entry waits until it has an answer. The tag makes every retry
//! harmless, so an answer that was lost is simply asked for again. An answer counts only where the collector signed it: a hotel's
//! log-in page answers everything with 200.

use donation::oblivious::Request;
use donation::token::Token;
use donation::{Envelope, Gift, Given, Manifest, Problem, Receipt, Record, Withdrawal};
use serde::{Deserialize, Serialize};

use crate::keep::automatic;
use crate::keep::chosen::Chosen;
use crate::keep::counted::{Counted, Counts};
use crate::keep::retry;
use crate::text::{date, hex};

/// An hour and a day in milliseconds.
const HOUR: f64 = 3_600_000.0;
const DAY: f64 = 24.0 * HOUR;

/// The first pause before a retry, in milliseconds: half a minute, and up to twice that. It doubles with every failure.
const FIRST_PAUSE: f64 = 30_000.0;
/// The longest anything waits, in milliseconds: three days.
const LONGEST_WAIT: f64 = 3.0 * DAY;

/// The longest request, in bytes.
const MOST: usize = 64 * 1_000;
/// Over how long what is overdue is spread, in milliseconds, where a study wants it spread at all: some minutes for each record, so that
/// whoever is there for a quarter of an hour a day gets something away, and two hours at most.
const OVERDUE: f64 = 5.0 * 60_000.0;
const OVERDUE_MOST: f64 = 2.0 * HOUR;

/// What a record is approved by.
#[must_use]
pub fn digest_of(record: &impl Serialize) -> String {
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
    /// The id of the study it is given to; empty in entries of before December 2026, as the next two are.
    #[serde(default)]
    pub study: String,
    /// The key its terms are signed with.
    #[serde(default)]
    pub signer: String,
    /// What the study is called, for the list.
    #[serde(default)]
    pub title: String,
    /// What is sent: the record that was reviewed, sealed; gone once the collector has it.
    pub sent: Option<Envelope>,
    /// Of what is given by itself, the very text that was sealed, for the list; gone once that is over.
    #[serde(default)]
    pub queued: Option<String>,
    /// What became of it.
    pub state: State,
    /// How often sending failed.
    pub tries: u32,
    /// Whether the browser does not let Sightline reach the collector any more.
    #[serde(default)]
    pub held: bool,
    /// Whose it is, whatever study is joined later; empty in entries of before November 2026.
    #[serde(default)]
    pub collector: String,
    /// Where it goes: who passes it on to the collector. Empty in entries of before there was a relay, which nobody takes any more.
    #[serde(default)]
    pub relay: String,
    /// The public key of the collector's gateway, which requests are sealed to.
    #[serde(default)]
    pub gateway: String,
    /// Leave to give it, as soon as the issuer gave it.
    #[serde(default)]
    pub token: Option<Token>,
    /// The public key tokens are checked with, as its terms name it.
    #[serde(default)]
    pub tokens: String,
    /// The digest of the terms it was given under.
    #[serde(default)]
    pub terms: String,
    /// The collector's public key for receipts, as those terms name it; empty in entries of before November 2026.
    #[serde(default)]
    pub receipts: String,
    /// The digest of what the collector stored, as it is sealed; empty where it did not, or was not noted.
    #[serde(default)]
    pub stored: String,
    /// The collector's word for what it did last: what proves it. Hexadecimal.
    #[serde(default)]
    pub receipt: String,
    /// The last day (`YYYY-MM-DD`) on which taking it back is sure to come before anybody evaluates it; empty where the terms are not known.
    #[serde(default)]
    pub recall: String,
    /// The day after which the study keeps it no longer.
    #[serde(default)]
    pub kept_until: String,
    /// Whether it was refused because the study had changed its terms: then it may be given again under the new ones.
    #[serde(default)]
    pub outdated: bool,
    /// Whether a request with it ever began: then it may have arrived, and its secret is needed.
    #[serde(default)]
    pub begun: bool,
    /// What it counts the person for.
    #[serde(default)]
    pub counts: Counts,
    /// How long what gave it was, in bytes: what takes it back is as long.
    #[serde(default)]
    pub length: usize,
    /// Within how many hours things go to its study, each at a time of its own; 0: at once, as in entries of before December 2026.
    #[serde(default)]
    pub spread_hours: u32,
    /// Whether it was taken back by somebody who cannot wait: it is told at once, while what is taken back beside it is not.
    #[serde(default)]
    pub hurried: bool,
    /// When to try next, in milliseconds since 1970-01-01 UTC.
    pub next_at: f64,
}

/// Random numbers, drawn for one donation.
#[derive(Debug, Clone, Copy)]
pub struct Drawn {
    /// The secret that takes it back.
    pub secret: [u8; 32],
    /// What it is sealed with.
    pub seal: [u8; 32],
    /// When it is sent.
    pub time: [u8; 4],
}

impl Drawn {
    /// From 0 to below 1.
    fn fraction(&self) -> f64 {
        retry::part(u32::from_le_bytes(self.time))
    }
}

impl Entry {
    /// An approved donation to a study, sealed and ready to be sent.
    ///
    /// # Errors
    /// The record is not one the study takes.
    pub fn new(
        given: &Given,
        ad_key: &str,
        drawn: &Drawn,
        joined: &Manifest,
        now: f64,
    ) -> Result<Self, Vec<Problem>> {
        let study = &joined.study;
        let day = |day: Option<f64>, days: u32| {
            day.map(|day| date::day(day + f64::from(days) * DAY)).unwrap_or_default()
        };
        let (advertiser, counts) = match given {
            Given::Ad(record) => {
                let name = record.advertiser.name.as_ref().or(record.advertiser.handle.as_ref());
                (name.cloned().unwrap_or_default(), Counts::of(record, joined))
            }
            Given::Coverage(_) => Default::default(),
        };
        let secret = hex(&drawn.secret);
        Ok(Self {
            tag: Envelope::tag(&secret),
            ad_key: ad_key.to_owned(),
            epoch: given.epoch().to_owned(),
            advertiser,
            counts,
            recall: day(date::week_end(given.epoch()), study.freeze_days),
            kept_until: day(date::number(&study.ends).map(date::of_number), study.retention_days),
            study: study.id.clone(),
            signer: joined.signer.clone(),
            title: study.title.clone(),
            sent: Some(Envelope::seal(given, &secret, joined, &drawn.seal)?),
            queued: None,
            secret,
            state: State::Waiting,
            tries: 0,
            collector: study.collector.clone(),
            relay: study.relay.clone(),
            gateway: study.gateway.clone(),
            token: None,
            tokens: study.tokens.clone(),
            terms: joined.digest.clone(),
            receipts: study.receipts.clone(),
            stored: String::new(),
            receipt: String::new(),
            outdated: false,
            held: false,
            begun: false,
            length: 0,
            spread_hours: study.spread_hours,
            hurried: false,
            next_at: now + drawn.fraction() * f64::from(study.spread_hours) * HOUR,
        })
    }

    /// A donation nobody looked at yet, sealed: it waits for so long that it can be looked at and cancelled.
    ///
    /// # Errors
    /// The record is not one the study takes.
    pub fn queued(
        record: &Record,
        ad_key: &str,
        drawn: &Drawn,
        joined: &Manifest,
        now: f64,
    ) -> Result<Self, Vec<Problem>> {
        let text = serde_json::to_string(record).unwrap_or_default();
        let next_at = automatic::hold(drawn.fraction(), now);
        let given = record.clone().into();
        Ok(Self { queued: Some(text), next_at, ..Self::new(&given, ad_key, drawn, joined, now)? })
    }

    /// Whether it waits to be given by itself, and can be cancelled.
    #[must_use]
    pub fn is_queued(&self) -> bool {
        self.queued.is_some() && self.state == State::Waiting && !self.may_have_arrived()
    }

    /// Whether it waits to be given by itself and is this very record.
    #[must_use]
    pub fn is_queued_as(&self, record: &Record) -> bool {
        self.queued.as_deref().is_some_and(|text| donation::digest(text.as_bytes()) == digest_of(record))
    }

    /// Whether it can be taken back from here.
    #[must_use]
    pub fn can_be_taken_back(&self) -> bool {
        !self.secret.is_empty() && matches!(self.state, State::Waiting | State::Sent | State::Refused(_))
    }

    /// Whether the collector may hold it now, as far as is known here.
    #[must_use]
    pub fn may_be_there(&self) -> bool {
        self.state != State::Withdrawn && (self.may_have_arrived() || self.state == State::Sent)
    }

    /// Whether it was given under these terms.
    #[must_use]
    pub fn is_under(&self, joined: &Manifest) -> bool {
        self.terms == joined.digest
    }

    /// Whether its study keeps it no longer on a day (`YYYY-MM-DD`).
    #[must_use]
    pub fn is_past(&self, today: &str) -> bool {
        !self.kept_until.is_empty() && self.kept_until.as_str() < today
    }

    /// Whether it gives the same ad of the same week as another. What was refused for its terms is not given.
    #[must_use]
    pub fn gives_same(&self, other: &Self) -> bool {
        !self.outdated && self.ad_key == other.ad_key && self.epoch == other.epoch
    }

    /// Whether the study may have it: it waits, was sent, or was taken back and nobody confirmed that yet.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        matches!(self.state, State::Waiting | State::Sent | State::Returning)
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

    /// Who has to be reached for it: the relay, and the issuer where it has no token that is taken.
    pub fn services<'a>(&'a self, joined: Option<&'a Manifest>, now: f64) -> impl Iterator<Item = &'a str> {
        let issuer = joined.map(|joined| joined.study.issuer.as_str());
        std::iter::once(self.relay.as_str()).chain(issuer.filter(|_| self.needs_token(now)))
    }

    /// Notes whether the browser lets us reach who it goes to, where something is still to be sent. A clock that was wrong once does not
    /// hold it for ever: nothing waits longer than the longest there can be.
    pub fn note_reachable(&mut self, chosen: &Chosen, reachable: &[String], now: f64) {
        let is_reachable = |one: &str| reachable.iter().any(|reachable| reachable == one);
        self.held = self.is_open() && !self.services(chosen.joined.as_ref(), now).all(is_reachable);
        self.next_at = self.next_at.min(now + LONGEST_WAIT);
    }

    /// Whether the issuer has to be asked before it can be given.
    #[must_use]
    pub fn needs_token(&self, now: f64) -> bool {
        self.state == State::Waiting && !self.token.as_ref().is_some_and(|token| is_taken(token, now))
    }

    /// Whether it is to be sent and cannot be for want of a token.
    #[must_use]
    pub fn waits_for_token(&self, now: f64) -> bool {
        self.sent.is_some() && self.needs_token(now)
    }

    /// What is asked of the collector next: that it takes the record, or that it is taken back.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        let (path, body) = if self.state == State::Waiting {
            let gift = Gift { envelope: self.sent.clone()?, token: self.token.clone()? };
            ("/v1/donations", serde_json::to_vec(&gift))
        } else {
            let withdrawal = Withdrawal { secret: self.secret.clone(), token: self.token.clone() };
            ("/v1/withdrawals", serde_json::to_vec(&withdrawal))
        };
        let mut body = body.ok()?;
        // JSON may end with spaces: whoever passes it on does not see which of the two it is.
        body.resize(body.len().max(self.length.min(MOST)), b' ');
        Some(Request::post(path, body))
    }

    /// When a request with it may begin, as things stand: a record's while its study is joined and not over, and after a pause; that
    /// something is taken back at any time. `None` where nothing is to be sent, or nothing may be.
    #[must_use]
    pub fn next(&self, chosen: &Chosen, now: f64) -> Option<f64> {
        let joined = chosen.joined.as_ref().filter(|joined| !joined.study.has_ended(&date::day(now)));
        match self.state {
            _ if self.held => None,
            State::Returning => Some(self.next_at),
            State::Waiting if self.queued.is_some() && !chosen.gives_by_itself() => None,
            State::Waiting if self.sent.is_some() && joined.is_some_and(|joined| self.is_under(joined)) => {
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
        self.note_reachable(chosen, reachable, now);
        let begins = self.next(chosen, now).is_some_and(|at| at <= now) && !self.needs_token(now);
        if begins && self.state == State::Waiting {
            self.begun = true;
            self.length = self.request().map_or(0, |request| request.body.len());
        }
        begins
    }

    /// Whether the collector may have it. Entries of before November 2026 do not say that they began, but that it failed.
    #[must_use]
    pub const fn may_have_arrived(&self) -> bool {
        self.begun || self.tries > 0
    }

    /// Gives up sending it: what waits is never sent again, whatever is joined later. Whether anything of it has to be kept, to be
    /// taken back.
    pub fn give_up(&mut self) -> bool {
        (self.sent, self.queued) = (None, None);
        self.may_have_arrived()
    }

    /// Within how long the collector is told that it is taken back, in milliseconds: within the hours of its study, and within half of
    /// what is left of the time in which that is sure to come before anybody evaluates it. At once where somebody cannot wait.
    #[must_use]
    pub fn told_within(&self, now: f64) -> f64 {
        if self.hurried {
            return 0.0;
        }
        let end = date::number(&self.recall).map(|day| date::of_number(day) + DAY);
        let left = end.map(|end| end - now).filter(|left| *left > 0.0);
        left.map_or(self.spread(), |left| self.spread().min(left / 2.0))
    }

    /// Over how long things to its study are spread, in milliseconds.
    fn spread(&self) -> f64 {
        f64::from(self.spread_hours) * HOUR
    }

    /// Whether it has a time of its own, away from others.
    #[must_use]
    pub const fn is_spread(&self) -> bool {
        self.spread_hours > 0 && !self.hurried
    }

    /// Whether its collector, which is another's too, was told that it is taken back within the hours things are spread over, or is going
    /// to be; also where somebody could not wait: that is seen as much.
    #[must_use]
    pub fn was_told_beside(&self, other: &Self, now: f64) -> bool {
        matches!(self.state, State::Returning | State::Withdrawn)
            && self.collector == other.collector
            && self.next_at > now - self.spread()
    }

    /// Takes it back. What never began to be sent is withdrawn with that; of everything else the collector is to be told: after a part, from 0
    /// to 1, of [the time it has to](Self::told_within).
    pub fn take_back(&mut self, part: f64, now: f64) {
        // Without the secret nobody could be told.
        if self.state == State::Withdrawn || self.secret.is_empty() {
            return;
        }
        (self.sent, self.queued) = (None, None);
        if self.may_have_arrived() || self.state == State::Sent {
            (self.state, self.next_at, self.tries) =
                (State::Returning, now + part * self.told_within(now), 0);
        } else {
            (self.state, self.next_at) = (State::Withdrawn, 0.0);
        }
    }

    /// Whether it was taken back and its collector is told at a time of its own, to come.
    #[must_use]
    pub fn is_told_later(&self, now: f64) -> bool {
        self.state == State::Returning && self.is_spread() && self.next_at > now
    }

    /// Lets its collector be told at once, whatever else it is told of then.
    pub const fn hurry(&mut self, now: f64) {
        (self.hurried, self.next_at) = (true, now);
    }

    /// Takes the answer to a record: a status and the beginning of the body. Stored is what the collector names by its digest and
    /// signs; refused what it refuses in words it signs. Everything else is no answer of a collector.
    pub fn answered(&mut self, status: u16, body: &[u8], now: f64) {
        let Some(envelope) = &self.sent else { return };
        let digest = donation::digest(envelope.sealed.as_bytes());
        let said: Said = serde_json::from_slice(body).unwrap_or_default();
        let stored = Receipt::Stored { tag: &self.tag, digest: &digest };
        match status {
            200 | 201 if said.stored == digest && stored.is_signed(&said.receipt, &self.receipts) => {
                (self.state, self.stored, self.receipt) = (State::Sent, digest, said.receipt);
                (self.sent, self.queued) = (None, None);
            }
            400..500 if self.is_refused(&said) => {
                self.outdated = !said.terms.is_empty() && said.terms != self.terms;
                (self.state, self.queued) = (State::Refused(said.why()), None);
            }
            // With another token it may take it.
            401 => {
                self.token = None;
                self.unreachable(now);
            }
            _ => self.unreachable(now),
        }
    }

    /// Whether the collector refuses it; what stands between may answer with an error of its own.
    fn is_refused(&self, Said { error, terms, receipt, .. }: &Said) -> bool {
        !error.is_empty()
            && Receipt::Refused { tag: &self.tag, error, terms }.is_signed(receipt, &self.receipts)
    }

    /// Takes the answer to a withdrawal. What was given before there were signed receipts is confirmed without.
    pub fn returned(&mut self, status: u16, body: &[u8], now: f64) {
        let said: Said = serde_json::from_slice(body).unwrap_or_default();
        let withdrawn = Receipt::Withdrawn { tag: &self.tag };
        if status == 200
            && said.withdrawn
            && (self.receipts.is_empty() || withdrawn.is_signed(&said.receipt, &self.receipts))
        {
            (self.state, self.receipt) = (State::Withdrawn, said.receipt);
        } else {
            self.unreachable(now);
        }
    }

    /// Puts it off to a time of its own, by a number from 0 to below 1 drawn at random: whoever was away for long sends nothing in a row.
    /// `count`: how many are overdue.
    pub fn put_off(&mut self, fraction: f64, count: usize, now: f64) {
        let count = f64::from(u32::try_from(count).unwrap_or(u32::MAX));
        let within = if self.state == State::Returning { self.told_within(now) } else { self.spread() };
        self.next_at = now + fraction * (OVERDUE * count).min(OVERDUE_MOST).min(within);
    }

    /// The collector could not be reached. Each waits as long as its tag says, so that those which failed together do not come together.
    pub fn unreachable(&mut self, now: f64) {
        let pause = retry::pause(FIRST_PAUSE * (1.0 + retry::part_of(&self.tag)), self.tries);
        self.next_at = now + pause;
        self.tries = self.tries.saturating_add(1);
    }
}

/// Whether collectors take a token still: it is of this week or the one before.
#[must_use]
pub fn is_taken(token: &Token, now: f64) -> bool {
    [now - 7.0 * DAY, now].iter().any(|at| date::week(*at) == token.epoch)
}

/// What a person is counted for in the study that is joined, by what it may have.
#[must_use]
pub fn counted(entries: &[Entry], joined: &Manifest) -> Counted {
    Counted::by(entries.iter().filter(|entry| entry.is_given()).map(|entry| &entry.counts), joined)
}

/// What a collector says, or an issuer that gives nothing.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Said {
    /// The digest of what it stored, as it is sealed.
    stored: String,
    /// That a record is gone.
    withdrawn: bool,
    /// The signature under either.
    receipt: String,
    /// Why it refuses.
    error: String,
    /// The digest of its terms, where it refuses because they are others.
    terms: String,
}

impl Said {
    /// Why it refuses, as it can be kept.
    pub(super) fn why(&self) -> String {
        self.error.chars().filter(|c| !c.is_control()).take(300).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use donation::{AdKind, Record, Study, signed};

    use super::*;
    use crate::keep::automatic::Automatic;
    use crate::keep::counted::First;

    /// 2026-11-27.
    const NOW: f64 = 1_795_737_600_000.0;
    const COLLECTOR: &str = "https://c.example";
    const RELAY: &str = "https://r.example";
    const RECEIPTS: [u8; 32] = [9; 32];

    fn entry() -> Entry {
        given(&record(), [0; 4], 0)
    }

    fn record() -> Record {
        Record {
            schema: donation::SCHEMA,
            kind: AdKind::Ad,
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
            first_for_ad: true,
            first_for_advertiser: true,
            country: None,
            age_band: None,
            program: "0.1.0".into(),
        }
    }

    /// A record, given to a study that spreads what it gets over so many hours.
    fn given(record: &Record, time: [u8; 4], spread_hours: u32) -> Entry {
        let drawn = Drawn { secret: [0; 32], seal: [5; 32], time };
        let mut joined = terms("2027-01-01");
        joined.study.spread_hours = spread_hours;
        let token = Some(Token { epoch: "2026-W48".into(), value: "0".repeat(128) });
        Entry { token, ..Entry::new(&record.clone().into(), "k", &drawn, &joined, NOW).unwrap() }
    }

    fn receipt(entry: &Entry) -> String {
        let digest = digest_of_sent(entry);
        let receipt = Receipt::Stored { tag: &entry.tag, digest: &digest }.sign(&RECEIPTS);
        format!(r#"{{"stored":"{digest}","receipt":"{receipt}"}}"#)
    }

    fn refusal(entry: &Entry, error: &str, terms: &str) -> String {
        let receipt = Receipt::Refused { tag: &entry.tag, error, terms }.sign(&RECEIPTS);
        format!(r#"{{"error":"{error}","terms":"{terms}","receipt":"{receipt}"}}"#)
    }

    fn digest_of_sent(entry: &Entry) -> String {
        entry.sent.as_ref().map(|sent| donation::digest(sent.sealed.as_bytes())).unwrap_or_default()
    }

    fn terms(ends: &str) -> Manifest {
        let text = |text: &str| text.to_owned();
        let study = Study {
            id: text("study"),
            title: text("A study"),
            controller: text("Elm"),
            contact: text("elm@elm.example"),
            funder: text("Elm"),
            ethics: text("Elm 7"),
            purpose: text("Trees"),
            recipients: text("Elm"),
            jurisdictions: vec![text("GB")],
            asks: Vec::new(),
            k: 10,
            begins: text("2026-01-01"),
            ends: text(ends),
            spread_hours: 0,
            freeze_days: 14,
            retention_days: 30,
            collector: text(COLLECTOR),
            relay: text(RELAY),
            gateway: donation::seal::public(&[5; 32]).unwrap_or_default(),
            issuer: text("https://i.example"),
            tokens: "6".repeat(64),
            published: text("https://elm.example"),
            receipts: signed::public(&RECEIPTS),
            analysis: donation::seal::public(&[4; 32]).unwrap_or_default(),
        };
        Manifest { study, digest: "d".repeat(64), signer: signed::public(&[1; 32]) }
    }

    fn joined(ends: &str) -> Chosen {
        Chosen { joined: Some(terms(ends)), collector: COLLECTOR.into(), ..Chosen::default() }
    }

    #[test]
    fn an_unreachable_collector_is_asked_again_ever_more_slowly_and_nothing_is_lost() {
        let mut entry = entry();
        assert!(!entry.is_due(NOW - 1.0) && entry.is_due(NOW));
        entry.unreachable(NOW);
        let first = entry.next_at - NOW;
        assert!((30_000.0..60_000.0).contains(&first));
        entry.answered(503, "".as_bytes(), 0.0);
        assert!((entry.next_at - 2.0 * first).abs() < 1.0 && entry.state == State::Waiting);
        // Those that failed together do not come together.
        let mut other = Entry { tag: "f0".repeat(32), ..self::entry() };
        other.unreachable(NOW);
        assert_ne!(other.next_at - NOW, first);
        for _ in 0..100 {
            entry.unreachable(0.0);
        }
        assert_eq!((entry.next_at, &entry.state), (retry::LONGEST_PAUSE, &State::Waiting));
    }

    #[test]
    fn an_answer_counts_where_it_names_what_was_sent() {
        let mut sent = entry();
        let said = receipt(&sent);
        sent.answered(200, said.as_bytes(), 0.0);
        assert_eq!((&sent.state, &sent.sent), (&State::Sent, &None));
        let mut refused = entry();
        refused.answered(422, refusal(&refused, "epoch: a week such as 2026-W48", "").as_bytes(), 0.0);
        assert_eq!(refused.state, State::Refused("epoch: a week such as 2026-W48".into()));
        let unsigned = format!(r#"{{"stored":"{}"}}"#, digest_of_sent(&entry()));
        // A log-in page, an old proxy, a digest of something else, a passing 404: none is an answer of a collector.
        for (status, body) in [
            (200, "<html>Log in</html>"),
            (200, r#"{"stored":true}"#),
            (201, r#"{"stored":"00"}"#),
            // The digest could be computed by whoever reads along; the signature could not.
            (201, &unsigned),
            (204, ""),
            (404, "<html>"),
            (404, r#"{"error":"There is nothing at this address."}"#),
            (403, r#"{"error":"no"}"#),
            (422, "<html>"),
            (422, r#"{"error":"Blocked by the firewall"}"#),
            (413, ""),
        ] {
            let mut waiting = entry();
            waiting.answered(status, body.as_bytes(), 0.0);
            assert_eq!((&waiting.state, waiting.tries), (&State::Waiting, 1), "{status} {body}");
            assert!(waiting.sent.is_some(), "{status} {body}");
        }
    }

    #[test]
    fn nothing_begins_that_may_not() {
        let reachable = [RELAY.to_owned()];
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
        other.relay = "https://d.example".into();
        assert!(!other.begin(&joined("2027-01-01"), &reachable, NOW));
    }

    #[test]
    fn what_is_taken_back_is_never_sent_and_the_collector_is_told_until_it_confirms() {
        let mut fresh = entry();
        fresh.take_back(0.0, NOW);
        assert_eq!((&fresh.state, &fresh.sent), (&State::Withdrawn, &None));
        let mut begun = entry();
        begun.begin(&joined("2027-01-01"), &[RELAY.to_owned()], NOW);
        begun.take_back(0.0, NOW);
        assert_eq!((&begun.state, &begun.sent), (&State::Returning, &None));
        // Whoever left, or whose study ended, takes back all the same.
        assert!(begun.begin(&Chosen::default(), &[RELAY.to_owned()], NOW));
        begun.returned(200, "<html>Log in</html>".as_bytes(), NOW);
        assert_eq!(
            (&begun.state, begun.is_due(NOW), begun.is_due(NOW + 120_000.0)),
            (&State::Returning, false, true)
        );
        begun.returned(200, r#"{"withdrawn":true}"#.as_bytes(), NOW);
        assert_eq!(begun.state, State::Returning, "nobody signed it");
        let word = Receipt::Withdrawn { tag: &begun.tag }.sign(&RECEIPTS);
        begun.returned(200, format!(r#"{{"withdrawn":true,"receipt":"{word}"}}"#).as_bytes(), NOW);
        assert_eq!((&begun.state, &begun.receipt), (&State::Withdrawn, &word));
        assert!(!begun.secret.is_empty());
        // An answer that comes too late changes nothing.
        let mut late = entry();
        let said = receipt(&late);
        late.begin(&joined("2027-01-01"), &[RELAY.to_owned()], NOW);
        late.take_back(0.0, NOW);
        late.answered(200, said.as_bytes(), NOW);
        assert_eq!(late.state, State::Returning);
    }

    #[test]
    fn terms_that_changed_are_asked_for_again_and_nothing_is_given_under_others() {
        let mut refused = entry();
        let said = refusal(&refused, "changed", &"e".repeat(64));
        refused.answered(409, said.as_bytes(), NOW);
        assert_eq!((&refused.state, refused.outdated), (&State::Refused("changed".into()), true));
        let mut conflict = entry();
        conflict.answered(409, refusal(&conflict, "another record", "").as_bytes(), NOW);
        assert!(!conflict.outdated);
        let others = Chosen {
            joined: Some(Manifest { digest: "e".repeat(64), ..terms("2027-01-01") }),
            ..Chosen::default()
        };
        assert!(!entry().begin(&others, &[RELAY.to_owned()], NOW));
    }

    #[test]
    fn an_entry_says_until_when_it_can_be_recalled_and_how_long_it_is_kept() {
        let entry = entry();
        // The week ends on Sunday, 29 November.
        assert_eq!((entry.recall.as_str(), entry.kept_until.as_str()), ("2026-12-13", "2027-01-31"));
        assert!(!entry.is_past("2027-01-31") && entry.is_past("2027-02-01"));
    }

    #[test]
    fn each_is_sent_at_a_time_of_its_own() {
        let record = record();
        let at = |time: [u8; 4], hours: u32| (given(&record, time, hours).next_at - NOW) / HOUR;
        assert_eq!((at([0; 4], 24), at([0, 0, 0, 0x80], 24), at([0xff; 4], 0)), (0.0, 12.0, 0.0));
        assert!((23.9..24.0).contains(&at([0xff; 4], 24)));
        assert!(!given(&record, [0, 0, 0, 0x80], 24).is_due(NOW), "sent at once");
    }

    #[test]
    fn nothing_is_sent_without_a_token_that_is_taken() {
        let (chosen, reachable) = (joined("2027-06-01"), [RELAY.to_owned(), "https://i.example".to_owned()]);
        let mut bare = Entry { token: None, ..entry() };
        assert!(bare.needs_token(NOW) && bare.request().is_none());
        assert!(!bare.begin(&chosen, &reachable, NOW) && !bare.begun && !bare.held);
        assert!(!bare.begin(&chosen, &reachable[..1], NOW) && bare.held, "the issuer cannot be asked");
        assert!(entry().begin(&chosen, &reachable[..1], NOW), "nobody else is needed");
        // Through the week after the one it is of, and no longer.
        assert!(!entry().needs_token(NOW + 7.0 * DAY) && entry().needs_token(NOW + 14.0 * DAY));
        let mut refused = entry();
        assert!(refused.begin(&chosen, &reachable, NOW));
        refused.answered(401, r#"{"error":"get another"}"#.as_bytes(), NOW);
        assert_eq!((&refused.state, &refused.token), (&State::Waiting, &None));
        // What is taken back needs none, and says which it had: it could arrive only now.
        let mut given = entry();
        assert!(given.begin(&chosen, &reachable, NOW));
        given.take_back(0.0, NOW);
        let request = given.request().unwrap();
        assert_eq!(request.path, "/v1/withdrawals");
        let said: Withdrawal = serde_json::from_slice(&request.body).unwrap();
        assert_eq!((said.secret, said.token), (given.secret.clone(), given.token.clone()));
    }

    #[test]
    fn a_person_is_counted_once_for_an_ad_and_once_for_an_advertiser() {
        let joined = terms("2027-01-01");
        let mut again = record();
        again.epoch = "2026-W47".into();
        let mut other = record();
        (other.ad_hash, other.advertiser.handle) = ("1".repeat(64), Some("elm".into()));
        let first = |entries: &[Entry], record: &Record| {
            let First { ad, advertiser } = counted(entries, &joined).first(record);
            (ad, advertiser)
        };
        assert_eq!(first(&[], &again), (true, true));
        let mut given = vec![entry()];
        assert_eq!((first(&given, &again), first(&given, &other)), ((false, false), (true, false)));
        // Of another study nothing was given, even where it took the same name.
        let stranger = Manifest { signer: signed::public(&[2; 32]), ..terms("2027-01-01") };
        assert_eq!(counted(&given, &stranger).first(&again), First { ad: true, advertiser: true });
        // Under changed terms it is the same study.
        let changed = Manifest { digest: "e".repeat(64), ..terms("2027-01-01") };
        assert_eq!(counted(&given, &changed).first(&again), First::default());
        // What was refused, or taken back for good, is not there to be counted; until that is confirmed it may be.
        for (state, counts) in [
            (State::Refused("no".into()), true),
            (State::Withdrawn, true),
            (State::Returning, false),
            (State::Sent, false),
        ] {
            given[0].state = state;
            assert_eq!(first(&given, &again), (counts, counts), "{:?}", given[0].state);
        }
        // One that bears no flag takes it from nobody: the next one has it.
        let mut bare = record();
        (bare.first_for_ad, bare.first_for_advertiser) = (false, false);
        assert_eq!(first(&[self::given(&bare, [0; 4], 0)], &again), (true, true));
    }

    #[test]
    fn the_flags_say_nothing_of_a_name_that_is_left_out() {
        let (mut both, mut of_elm) = (record(), Counted::default());
        both.advertiser.handle = Some("elm".into());
        of_elm.count(&both);
        // By either name it is the same advertiser, in whatever case.
        for (name, handle) in [(Some("ELM"), None), (None, Some("elm")), (Some("Oak"), Some("Elm"))] {
            let mut one = record();
            one.advertiser =
                donation::Advertiser { name: name.map(Into::into), handle: handle.map(Into::into) };
            assert!(!of_elm.first(&one).advertiser, "{name:?} {handle:?}");
        }
        // Whoever gave something of it and whoever never did say the same of nobody.
        let mut nobody = record();
        nobody.advertiser = donation::Advertiser::default();
        nobody.ad_hash = "2".repeat(64);
        assert_eq!(of_elm.first(&nobody), Counted::default().first(&nobody));
        assert!(!of_elm.first(&nobody).advertiser);
        // Elsewhere a name is somebody else's.
        let mut elsewhere = record();
        elsewhere.platform = donation::Platform::Facebook;
        assert!(of_elm.first(&elsewhere).advertiser);
    }

    #[test]
    fn a_clock_that_was_wrong_once_holds_nothing_for_ever() {
        let (chosen, reachable) = (joined("2027-06-01"), [RELAY.to_owned()]);
        let mut late = Entry { next_at: NOW + 3_650.0 * DAY, ..entry() };
        late.note_reachable(&chosen, &reachable, NOW);
        assert!(!late.begin(&chosen, &reachable, NOW) && late.next(&chosen, NOW) == Some(NOW + 3.0 * DAY));
        assert!(late.begin(&chosen, &reachable, NOW + 3.0 * DAY));
    }

    #[test]
    fn what_is_overdue_has_a_time_of_its_own_again() {
        let at = |fraction, count, hours| {
            let mut entry = Entry { spread_hours: hours, ..entry() };
            entry.put_off(fraction, count, NOW);
            (entry.next_at - NOW) / HOUR
        };
        assert_eq!([at(0.0, 99, 24), at(0.5, 99, 24), at(0.5, 99, 1), at(0.5, 99, 0)], [0.0, 1.0, 0.5, 0.0]);
        assert_eq!(at(0.5, 12, 24), 0.5, "an hour for a dozen");
    }

    #[test]
    fn what_is_taken_back_is_told_within_the_hours_of_the_study_and_in_time() {
        let day = |days: f64| date::day(NOW + days * DAY);
        let within = |spread_hours, recall: String| {
            let mut given = Entry { spread_hours, recall, begun: true, ..entry() };
            given.take_back(0.5, NOW);
            assert_eq!(given.state, State::Returning);
            let told = (given.next_at - NOW) / HOUR;
            assert_eq!(given.is_told_later(NOW), told > 0.0);
            // Whoever cannot wait does not, and is not put off again either.
            given.hurry(NOW);
            given.put_off(0.9, 99, NOW);
            assert!(given.is_due(NOW) && !given.is_told_later(NOW));
            given.take_back(0.9, NOW);
            assert!(given.is_due(NOW), "taken back once more, with everything");
            assert_eq!(given.spread_hours, spread_hours, "for what is taken back beside it");
            told
        };
        for (spread_hours, recall, hours) in [
            (24, day(9.0), 12.0),
            (0, day(9.0), 0.0),
            (72, day(1.0), 12.0),
            (24, day(0.0), 6.0),
            // Too late, or nobody knows: there is no hurry, and as much to be seen.
            (24, day(-1.0), 12.0),
            (24, String::new(), 12.0),
        ] {
            assert_eq!(within(spread_hours, recall.clone()), hours, "{spread_hours} {recall}");
        }
    }

    #[test]
    fn what_takes_a_record_back_is_as_long_as_what_gave_it() {
        let mut given = entry();
        assert!(given.begin(&joined("2027-01-01"), &[RELAY.to_owned()], NOW));
        let gift = given.request().unwrap().body.len();
        given.take_back(0.0, NOW);
        let back = given.request().unwrap().body;
        assert_eq!(back.len(), gift);
        assert!(serde_json::from_slice::<Withdrawal>(&back).is_ok());
    }

    #[test]
    fn what_is_given_up_is_never_sent_again() {
        let (chosen, reachable) = (joined("2027-01-01"), [RELAY.to_owned()]);
        let mut fresh = entry();
        assert!(!fresh.give_up(), "nothing of it is needed");
        let mut tried = entry();
        assert!(tried.begin(&chosen, &reachable, NOW));
        tried.answered(503, "".as_bytes(), NOW);
        assert!(tried.give_up());
        // The same terms joined again: it was approved before, and that is over.
        assert_eq!(tried.next(&chosen, NOW + 1e9), None);
        assert!(!tried.begin(&chosen, &reachable, NOW + 1e9));
        tried.take_back(0.0, NOW);
        assert_eq!(tried.state, State::Returning);
        // Refused, it may still be there: an answer can be lost.
        let mut refused = entry();
        assert!(refused.begin(&chosen, &reachable, NOW));
        refused.answered(422, refusal(&refused, "no", "").as_bytes(), NOW);
        refused.take_back(0.0, NOW);
        assert_eq!(refused.state, State::Returning);
    }

    /// A record that waits to be given by itself.
    fn queued() -> Entry {
        let drawn = Drawn { secret: [7; 32], seal: [5; 32], time: [0; 4] };
        let token = Some(Token { epoch: "2026-W48".into(), value: "0".repeat(128) });
        Entry { token, ..Entry::queued(&record(), "k", &drawn, &terms("2027-01-01"), NOW).unwrap() }
    }

    /// Joined, with records given by themselves under terms with a digest.
    fn by_itself(terms: &str) -> Chosen {
        Chosen { automatic: Some(Automatic { terms: terms.into(), since: 0.0 }), ..joined("2027-01-01") }
    }

    #[test]
    fn what_is_given_by_itself_waits_a_day_and_only_as_long_as_that_is_chosen() {
        let (chosen, reachable) = (by_itself(&"d".repeat(64)), [RELAY.to_owned()]);
        let day = NOW + DAY;
        let begins = |chosen: &Chosen, now: f64| queued().begin(chosen, &reachable, now);
        assert!(!begins(&chosen, day - 1.0), "before a day was over");
        assert!(begins(&chosen, day));
        assert!(!begins(&joined("2027-01-01"), day), "it was never chosen, or not any more");
        assert!(!begins(&by_itself(&"e".repeat(64)), day), "chosen under other terms");
        assert!(!begins(&Chosen { paused_until: day + 1.0, ..chosen.clone() }, day), "paused");
        let mut left = chosen.clone();
        left.leave();
        assert!(!begins(&left, day) && left.automatic.is_none());
        // What is shown is what is sealed, byte by byte.
        let shown = queued().queued.unwrap();
        let secret = [4; 32];
        let opened = queued().sent.unwrap().open(&terms("2027-01-01").study, &secret).unwrap();
        assert_eq!(serde_json::to_string(&opened).unwrap(), shown);
        assert!(queued().is_queued_as(&record()));
        let mut other = record();
        other.seen = donation::SeenBucket::Few;
        assert!(!queued().is_queued_as(&other), "met again meanwhile");
        // Given up before it began, nothing of it is kept; begun, its text is not.
        assert!(!queued().give_up());
        let mut begun = queued();
        assert!(begun.is_queued() && begun.begin(&chosen, &reachable, day) && !begun.is_queued());
        assert!(begun.give_up() && begun.queued.is_none());
    }

    #[test]
    fn new_terms_end_what_was_chosen_under_others() {
        let mut chosen = by_itself(&"d".repeat(64));
        chosen.join(terms("2027-01-01"), Some("ELM-7".into()));
        assert!(chosen.gives_by_itself(), "the very same terms");
        chosen.join(Manifest { digest: "e".repeat(64), ..terms("2027-01-01") }, None);
        assert!(!chosen.gives_by_itself() && chosen.automatic.is_none());
        assert_eq!(chosen.invite.as_deref(), Some("ELM-7"), "the same study's");
        chosen.join(Manifest { signer: "f".repeat(64), ..terms("2027-01-01") }, None);
        assert_eq!(chosen.invite, None, "of another study");
        // A file chooses nothing.
        let mut ours = Chosen::default();
        ours.take_in(by_itself(&"d".repeat(64)), |_| true, |_| true);
        assert!(ours.automatic.is_none() && ours.invite.is_none());
    }

    #[test]
    fn without_its_secret_nothing_is_taken_back() {
        let mut keyless = entry();
        (keyless.state, keyless.secret) = (State::Sent, String::new());
        keyless.take_back(0.0, NOW);
        assert_eq!(keyless.state, State::Sent, "a collector would be asked for ever");
    }
}
