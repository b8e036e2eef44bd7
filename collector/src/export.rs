//! What is handed to whoever evaluates: what can no longer be taken back in time. Donors were told that day, each under the terms they gave
//! under, so a record is held to its own.

use std::collections::BTreeMap;

use donation::Manifest;
use jiff::civil::Date;

use crate::clock;
use crate::store::{Store, Stored};

/// What to print.
pub struct Asked {
    /// What was given under these terms; all where there are none.
    pub terms: Vec<Manifest>,
    /// Also what can still be taken back.
    pub before_freeze: bool,
}

/// Why a record is not printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum LeftOut {
    /// It can be taken back until the end of that day; none where its week is none.
    Frozen(Option<Date>),
    /// It was given under terms that were not asked for.
    Terms(String),
}

impl Asked {
    fn leaves_out(&self, study: &str, digest: &str, week: &str, today: Date) -> Option<LeftOut> {
        let gave = |terms: &&Manifest| {
            // What was given before November 2026 does not say its terms.
            terms.digest == digest || (digest.is_empty() && terms.study.id == study)
        };
        let Some(terms) = self.terms.iter().find(gave) else {
            let all = self.before_freeze && self.terms.is_empty();
            return (!all).then(|| LeftOut::Terms(digest.to_owned()));
        };
        let until = clock::frozen_until(week, &terms.study);
        // A donor's day ends up to half a day later than ours.
        let over = until.is_some_and(|until| clock::tomorrow(until) < today);
        (!over && !self.before_freeze).then_some(LeftOut::Frozen(until))
    }
}

/// Prints what is asked for, and says what is left out.
///
/// # Errors
/// Reading or printing failed.
pub async fn run(store: &Store, asked: &Asked) -> Result<(), String> {
    let today = clock::today();
    let mut left_out: BTreeMap<(String, LeftOut), u64> = BTreeMap::new();
    let wanted = |stored: &Stored| match asked.leaves_out(&stored.study, &stored.terms, &stored.epoch, today)
    {
        None => true,
        Some(why) => {
            *left_out.entry((stored.epoch.clone(), why)).or_default() += 1;
            false
        }
    };
    store.export(wanted, std::io::stdout().lock()).await.map_err(|error| error.to_string())?;
    for ((week, why), number) in left_out {
        let why = match why {
            LeftOut::Frozen(Some(until)) => format!("they can be taken back until {until}"),
            LeftOut::Frozen(None) => "it is no week".into(),
            LeftOut::Terms(digest) => format!("they were given under other terms, {digest}"),
        };
        crate::note!("left out: {number} records of {week}: {why}");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_is_printed_when_its_days_for_taking_back_are_over_everywhere() {
        let study = serde_json::from_str(include_str!("../demo-study.json")).unwrap();
        let terms = Manifest { study, digest: "d".into(), signer: String::new() };
        let mut asked = Asked { terms: vec![terms], before_freeze: false };
        let week = |asked: &Asked, digest, today: &str| {
            asked.leaves_out("demo-study", digest, "2026-W48", today.parse().unwrap())
        };
        // Fourteen days after Sunday, the 29th of November; then it is still that day somewhere.
        let frozen = Some(LeftOut::Frozen("2026-12-13".parse().ok()));
        for today in ["2026-11-28", "2026-12-13", "2026-12-14"] {
            assert_eq!(week(&asked, "d", today), frozen, "{today}");
            assert_eq!(week(&asked, "", today), frozen, "{today}, without terms");
        }
        assert_eq!(week(&asked, "d", "2026-12-15"), None);
        let others = Some(LeftOut::Terms("e".into()));
        assert_eq!(week(&asked, "e", "2026-12-15"), others);
        asked.before_freeze = true;
        assert_eq!(week(&asked, "d", "2026-11-28"), None);
        assert_eq!(week(&asked, "e", "2026-11-28"), others);
        asked.terms.clear();
        assert_eq!(week(&asked, "e", "2026-11-28"), None);
    }
}
