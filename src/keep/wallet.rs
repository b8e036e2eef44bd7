//! Tokens: leave to give records, got in advance. The issuer learns which invitation asked in which week; what a token is used for it
//! cannot learn, nor how many somebody needs: an order has always the same size.

use std::collections::BTreeMap;

use donation::token::{Issued, OPEN, Order, Token};
use donation::{Envelope, Study, limits, unhex};
use serde::{Deserialize, Serialize};

use crate::keep::chosen::Chosen;
use crate::keep::outbox::{Entry, Said, is_taken};
use crate::keep::retry;
use crate::text::{date, hex};

/// The first pause after an order that failed, in milliseconds: a minute. It doubles with every failure.
const FIRST_PAUSE: f64 = 60_000.0;
/// Most spares that are kept: those of two weeks.
const MOST: usize = 2 * limits::TOKENS;
const DAY: f64 = 24.0 * 3_600_000.0;

/// A secret that no record has yet, with the token of its tag; `None` where that is ordered and not there yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spare {
    /// What would take the record back. 64 hexadecimal digits.
    pub secret: String,
    /// Of its tag.
    pub token: Option<Token>,
}

impl Spare {
    /// Whether its token is there and taken still.
    fn is_of_use(&self, now: f64) -> bool {
        self.token.as_ref().is_some_and(|token| is_taken(token, now))
    }
}

/// An order that is under way: the same is asked again until it is answered, so that an answer that was lost costs nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Ordered {
    epoch: String,
    /// What the tags are blinded with.
    drawn: String,
    tags: Vec<String>,
    /// The secrets of those tags that no record has.
    secrets: BTreeMap<String, String>,
}

/// What is kept of a study's tokens.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wallet {
    /// The study whose tokens they are, and the key they are checked with.
    study: (String, String),
    ordered: Option<Ordered>,
    spares: Vec<Spare>,
    /// The last week an order was given what it asked for: there is one a week, whatever happens, so that nobody who refuses a record can
    /// see an order follow.
    got: String,
    /// How long after the week has turned the next may begin, in milliseconds, drawn at random: not all come in the same second.
    delay: f64,
    /// How often an order failed since one succeeded.
    tries: u32,
    /// When the next order may begin, in milliseconds since 1970-01-01 UTC.
    next_at: f64,
    /// Why the issuer gave none, in its words; empty where it did.
    pub refused: String,
}

impl Wallet {
    /// This wallet, or an empty one where it is another study's.
    #[must_use]
    pub fn of(self, study: &Study) -> Self {
        let of = (study.id.clone(), study.tokens.clone());
        if self.study == of { self } else { Self { study: of, ..Self::default() } }
    }

    /// Spares for so many records, as many as there are: first those whose token is taken still, then those of this week's order that is under
    /// way, whose tokens come with its answer.
    #[must_use]
    pub fn spares(&self, count: usize, now: f64) -> Vec<Spare> {
        let ready = self.spares.iter().filter(|spare| spare.is_of_use(now)).cloned();
        let ordered = self.ordered.iter().filter(|ordered| ordered.epoch == date::week(now));
        let ordered = ordered.flat_map(|ordered| ordered.secrets.values());
        let coming = ordered.map(|secret| Spare { secret: secret.clone(), token: None });
        ready.chain(coming).take(count).collect()
    }

    /// Takes a spare out, because a record has its secret now. Whether it was there: what is gone has another record.
    pub fn take(&mut self, secret: &str) -> bool {
        let count = self.spares.len();
        self.spares.retain(|spare| spare.secret != secret);
        let tag = Envelope::tag(secret);
        let ordered = self.ordered.as_mut().and_then(|ordered| ordered.secrets.remove(&tag));
        self.spares.len() < count || ordered.is_some()
    }

    /// Takes back the token of a record that nothing was ever sent of.
    pub fn give_back(&mut self, entry: Entry) {
        let is_own = self.study.0 == entry.study && self.study.1 == entry.tokens;
        let token = entry.token.filter(|_| is_own && self.spares.len() < MOST);
        self.spares.extend(token.map(|token| Spare { secret: entry.secret, token: Some(token) }));
    }

    /// When the next order begins, in milliseconds since 1970-01-01 UTC, as the outbox stands: after a pause, and in another week than the
    /// last. `None` where none is needed, or the study takes nothing.
    #[must_use]
    pub fn next_order(&self, chosen: &Chosen, entries: &[Entry], now: f64) -> Option<f64> {
        let joined = chosen.joined.as_ref().filter(|joined| !joined.study.has_ended(&date::day(now)))?;
        let mut waiting =
            entries.iter().filter(|entry| entry.is_under(joined) && entry.waits_for_token(now)).peekable();
        // An issuer that gives none is not asked again for nothing: it would tell that somebody is there.
        let asks_for_nothing = self.tries > 0 && !chosen.gives_by_itself() && waiting.peek().is_none();
        let is_provided = asks_for_nothing || self.spares.iter().any(|spare| spare.is_of_use(now));
        // What a collector refused the token of comes along, and causes no order: nothing follows the refusal.
        if is_provided && waiting.all(|entry| entry.begun) {
            return None;
        }
        let over = if self.got == date::week(now) { date::week_end(&self.got) } else { None };
        let week_at = over.map_or(0.0, |sunday| sunday + DAY + self.delay);
        // A clock that was wrong once does not hold it for ever.
        let paused = if self.next_at > now + retry::LONGEST_PAUSE { now } else { self.next_at };
        Some(paused.max(week_at).max(chosen.paused_until))
    }

    /// Begins an order, or goes on with the one of this week that is under way: first for the tags of records that have no token, then for
    /// secrets drawn anew. `None` where random numbers are too few.
    pub fn order(
        &mut self,
        needed: &[String],
        invite: Option<&str>,
        (drawn, secrets): (&[u8; 32], &[[u8; 32]]),
        now: f64,
    ) -> Option<Order> {
        self.spares.retain(|spare| spare.is_of_use(now));
        let epoch = date::week(now);
        if self.ordered.as_ref().is_none_or(|ordered| ordered.epoch != epoch) {
            let mut tags: Vec<String> = needed.iter().take(limits::TOKENS).cloned().collect();
            let fresh = secrets.iter().take(limits::TOKENS - tags.len()).map(|secret| hex(secret));
            let secrets: BTreeMap<_, _> = fresh.map(|secret| (Envelope::tag(&secret), secret)).collect();
            // By tag, as their hashes fall: the place says nothing of which are needed now.
            tags.extend(secrets.keys().cloned());
            tags.sort();
            self.ordered = Some(Ordered { epoch: epoch.clone(), drawn: hex(drawn), tags, secrets });
        }
        let ordered = self.ordered.as_ref()?;
        Order::new(invite.unwrap_or(OPEN), &epoch, &ordered.tags, &unhex::<32>(&ordered.drawn)?)
    }

    /// Takes the answer to the order: tokens of records by their tags; the others are spares from here on. What is no answer of an issuer,
    /// or not made with the key of everybody, is asked for again later.
    pub fn answered(&mut self, status: u16, body: &[u8], now: f64) -> BTreeMap<String, Token> {
        let tokens = (status == 200)
            .then(|| {
                let ordered = self.ordered.as_ref()?;
                let issued: Issued = serde_json::from_slice(body).ok()?;
                let known = (self.study.0.as_str(), ordered.epoch.as_str(), self.study.1.as_str());
                let tokens = Order::tokens(&ordered.tags, &unhex::<32>(&ordered.drawn)?, &issued, known)?;
                Some(ordered.tags.iter().cloned().zip(tokens).collect::<BTreeMap<_, _>>())
            })
            .flatten();
        let Some(mut tokens) = tokens else {
            let said: Said = serde_json::from_slice(body).unwrap_or_default();
            let why = said.why();
            self.failed(now);
            self.refused = if why.is_empty() { status.to_string() } else { why };
            return BTreeMap::new();
        };
        let Some(Ordered { epoch, secrets, drawn, .. }) = self.ordered.take() else { return BTreeMap::new() };
        self.got = epoch;
        // Drawn once more of what it was drawn with, which nobody else knows.
        self.delay = retry::part_of(&donation::digest(drawn.as_bytes())) * DAY;
        for (tag, secret) in secrets {
            if let Some(token) = tokens.remove(&tag) {
                self.spares.push(Spare { secret, token: Some(token) });
            }
        }
        (self.tries, self.next_at, self.refused) = (0, 0.0, String::new());
        tokens
    }

    /// Nobody answered.
    pub fn failed(&mut self, now: f64) {
        self.next_at = now + retry::pause(FIRST_PAUSE, self.tries);
        self.tries = self.tries.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may")]

    use donation::token::Issuer;

    use donation::{Donated, Manifest, Receipts};

    use super::*;
    use crate::keep::automatic::Automatic;
    use crate::keep::outbox::State;
    use crate::keep::receipts::entries_of;

    const WEEK: &str = "2026-W48";
    /// 2026-11-27, a Friday of that week.
    const NOW: f64 = 1_795_737_600_000.0;

    fn issuer() -> Issuer {
        Issuer::new(&[6; 32], "demo-study").unwrap()
    }

    fn wallet() -> Wallet {
        let study: Study = serde_json::from_str(include_str!("../../collector/demo-study.json")).unwrap();
        Wallet::default().of(&study)
    }

    fn secrets() -> Vec<[u8; 32]> {
        (0..64).map(|at| [at; 32]).collect()
    }

    fn order(wallet: &mut Wallet, needed: &[String], drawn: u8) -> Order {
        wallet.order(needed, None, (&[drawn; 32], &secrets()), NOW).unwrap()
    }

    fn answer(order: &Order) -> Vec<u8> {
        serde_json::to_vec(&issuer().issue(order, &[1; 32]).unwrap()).unwrap()
    }

    #[test]
    fn records_get_the_tokens_of_their_tags_and_the_rest_is_spared() {
        let mut wallet = wallet();
        let needed = [Envelope::tag("aa"), Envelope::tag("bb")];
        let asked = order(&mut wallet, &needed, 1);
        assert_eq!(asked.blinded.len(), 64, "how many are needed is not told");
        let tokens = wallet.answered(200, &answer(&asked), 0.0);
        assert!(needed.iter().all(|tag| issuer().gave(&tokens[tag], tag)));
        assert_eq!((tokens.len(), wallet.spares.len()), (2, 62));
        let spare = wallet.spares(1, NOW).remove(0);
        assert!(issuer().gave(spare.token.as_ref().unwrap(), &Envelope::tag(&spare.secret)));
        assert!(wallet.take(&spare.secret) && !wallet.take(&spare.secret), "taken is taken");
        assert!(wallet.spares(64, NOW + 14.0 * DAY).is_empty(), "of a week that is over");
        wallet.order(&[], None, (&[2; 32], &secrets()), NOW + 14.0 * DAY).unwrap();
        assert!(wallet.spares.is_empty());
    }

    #[test]
    fn what_is_given_while_an_order_is_under_way_is_part_of_it() {
        let mut wallet = wallet();
        let asked = order(&mut wallet, &[], 1);
        wallet.failed(0.0);
        let spare = wallet.spares(1, NOW).remove(0);
        assert!(spare.token.is_none() && wallet.take(&spare.secret) && !wallet.take(&spare.secret));
        assert!(wallet.spares(64, NOW + 7.0 * DAY).is_empty());
        let tokens = wallet.answered(200, &answer(&asked), 0.0);
        let tag = Envelope::tag(&spare.secret);
        assert!(tokens.len() == 1 && issuer().gave(&tokens[&tag], &tag) && wallet.spares.len() == 63);
    }

    /// Joined, and a record that waits.
    fn joined() -> (Chosen, Entry) {
        let study: Study = serde_json::from_str(include_str!("../../collector/demo-study.json")).unwrap();
        let joined = Manifest { study, digest: "d".repeat(64), signer: String::new() };
        let envelope = Envelope {
            withdraw_tag: Envelope::tag("aa"),
            terms: joined.digest.clone(),
            epoch: WEEK.into(),
            sealed: String::new(),
        };
        let mut entry = entries_of(Receipts::new(
            "0.1.0",
            vec![Donated { secret: Some("aa".into()), tag: Envelope::tag("aa"), ..Donated::default() }],
        ))
        .remove(0);
        (entry.state, entry.begun, entry.sent) = (State::Waiting, false, Some(envelope));
        entry.terms.clone_from(&joined.digest);
        (Chosen { joined: Some(joined), ..Chosen::default() }, entry)
    }

    #[test]
    fn there_is_one_order_a_week() {
        let (chosen, waiting) = joined();
        let mut wallet = wallet();
        let at = |wallet: &Wallet, now| wallet.next_order(&chosen, std::slice::from_ref(&waiting), now);
        assert_eq!(at(&wallet, NOW), Some(0.0));
        let asked = order(&mut wallet, &[], 1);
        wallet.answered(200, &answer(&asked), NOW);
        let monday = NOW + 3.0 * DAY;
        assert!((monday..monday + DAY).contains(&at(&wallet, NOW).unwrap()));
        assert!(at(&wallet, monday + DAY).unwrap() <= monday + DAY);
    }

    #[test]
    fn an_order_begins_where_one_is_needed_and_nowhere_else() {
        let (chosen, entry) = joined();
        let refused = [Entry { begun: true, ..entry.clone() }];
        let both = [refused[0].clone(), entry.clone()];
        let waiting = [entry];
        let mut wallet = wallet();
        assert_eq!(wallet.next_order(&chosen, &[], NOW), Some(0.0), "there are none yet");
        assert_eq!(wallet.next_order(&Chosen::default(), &waiting, NOW), None, "nothing is joined");
        let asked = order(&mut wallet, &[], 1);
        wallet.failed(NOW);
        assert_eq!(wallet.next_order(&chosen, &[], NOW), None, "asked again for nothing");
        assert_eq!(wallet.next_order(&chosen, &waiting, NOW), Some(NOW + 60_000.0));
        let by_itself =
            Chosen { automatic: Some(Automatic { terms: "d".repeat(64), since: 0.0 }), ..chosen.clone() };
        assert_eq!(
            wallet.next_order(&by_itself, &[], NOW),
            Some(NOW + 60_000.0),
            "it would never begin again"
        );
        let paused = Chosen { paused_until: NOW + DAY, ..chosen.clone() };
        assert_eq!(wallet.next_order(&paused, &waiting, NOW), Some(NOW + DAY));
        wallet.answered(200, &answer(&asked), NOW);
        assert_eq!(wallet.next_order(&chosen, &[], NOW), None, "there are spares");
        // A refused token is nobody's cause to order, nor to look for one every half minute.
        assert_eq!(wallet.next_order(&chosen, &refused, NOW + 7.0 * DAY), None);
        assert!(wallet.next_order(&chosen, &both, NOW + 7.0 * DAY).is_some());
        // A clock that was years ahead.
        let wrong = Wallet { next_at: NOW + 3_650.0 * DAY, ..Wallet::default() };
        assert_eq!(wrong.next_order(&chosen, &[], NOW), Some(NOW));
    }

    #[test]
    fn an_order_whose_answer_was_lost_is_asked_for_again_as_it_was() {
        let mut wallet = wallet();
        let first = order(&mut wallet, &[], 1);
        wallet.failed(5.0);
        assert_eq!(wallet.next_at, 60_005.0);
        assert_eq!(order(&mut wallet, &[Envelope::tag("aa")], 2), first);
        let next = wallet.order(&[], None, (&[3; 32], &secrets()), NOW + 7.0 * DAY).unwrap();
        assert_ne!(next.blinded, first.blinded, "its week is over");
    }

    #[test]
    fn what_is_no_answer_of_the_issuer_gives_nothing_and_loses_nothing() {
        let mut wallet = wallet();
        let asked = order(&mut wallet, &[], 1);
        let foreign =
            serde_json::to_vec(&Issuer::new(&[7; 32], "demo-study").unwrap().issue(&asked, &[1; 32]))
                .unwrap();
        for (status, body) in
            [(200, &b"<html>Log in"[..]), (200, &foreign), (429, br#"{"error":"Used\nup."}"#)]
        {
            assert!(wallet.answered(status, body, 0.0).is_empty() && wallet.spares.is_empty());
        }
        assert_eq!((wallet.refused.as_str(), wallet.next_at), ("Usedup.", 240_000.0));
        assert_eq!(order(&mut wallet, &[], 2), asked);
        wallet.answered(200, &answer(&asked), 0.0);
        assert_eq!((wallet.spares.len(), wallet.refused.as_str()), (64, ""));
    }

    #[test]
    fn another_studys_tokens_are_no_use() {
        let mut wallet = wallet();
        let asked = order(&mut wallet, &[], 1);
        wallet.answered(200, &answer(&asked), 0.0);
        let mut other: Study = serde_json::from_str(include_str!("../../collector/demo-study.json")).unwrap();
        assert!(!wallet.clone().of(&other).spares(1, NOW).is_empty(), "left and joined again");
        other.id = "other".into();
        assert!(wallet.of(&other).spares(1, NOW).is_empty());
    }
}
