//! What was given at the same time, and what became of each: the same on every database.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Given, Outcome};

/// What was given at the same time.
pub struct Batch<'a> {
    given: &'a [Given],
    /// Each tag once, with the first that came under it. In the order of tags, so that nothing tells which came first.
    rows: BTreeMap<&'a str, &'a Given>,
}

/// What stands under tags: a record, or none where it was taken back.
pub type Kept = HashMap<String, Option<Vec<u8>>>;

impl<'a> Batch<'a> {
    pub fn new(given: &'a [Given]) -> Self {
        let mut rows = BTreeMap::new();
        for one in given {
            rows.entry(one.row.tag.as_str()).or_insert(one);
        }
        Self { given, rows }
    }

    /// What to store.
    pub fn rows(&self) -> impl Iterator<Item = &'a Given> {
        self.rows.values().copied()
    }

    /// The tags under which something stood before.
    pub fn others(&self, stored: &BTreeSet<String>) -> Vec<&'a str> {
        self.rows.keys().copied().filter(|tag| !stored.contains(*tag)).collect()
    }

    /// What became of each, of the tags that were `stored` now and what was `kept` under the others.
    pub fn outcomes(&self, stored: &BTreeSet<String>, kept: &Kept) -> Vec<Outcome> {
        let outcome = |one: &Given| {
            let tag = one.row.tag.as_str();
            if stored.contains(tag) {
                return match self.rows.get(tag) {
                    Some(first) if std::ptr::eq(*first, one) => Outcome::Stored,
                    Some(first) if first.record == one.record => Outcome::Known,
                    _ => Outcome::Conflict,
                };
            }
            match kept.get(tag) {
                Some(Some(record)) if *record == one.record => Outcome::Known,
                Some(Some(_)) => Outcome::Conflict,
                Some(None) => Outcome::Gone,
                // Its time was over a moment ago.
                None => Outcome::Unavailable,
            }
        };
        self.given.iter().map(outcome).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Row;
    use super::*;

    #[test]
    fn of_what_is_given_at_once_under_one_tag_the_first_is_stored() {
        let given = ["b1", "a1", "b1", "b2", "c1", "d1", "e1"].map(|name| {
            let (tag, record) = name.split_at(1);
            let none = String::new;
            Given {
                row: Row {
                    tag: tag.into(),
                    study: none(),
                    epoch: none(),
                    terms: none(),
                    kept_until: none(),
                    record: none(),
                },
                record: record.into(),
            }
        });
        let batch = Batch::new(&given);
        assert_eq!(
            batch.rows().map(|one| one.row.tag.as_str()).collect::<Vec<_>>(),
            ["a", "b", "c", "d", "e"]
        );
        let stored = BTreeSet::from(["a".to_owned(), "b".to_owned()]);
        assert_eq!(batch.others(&stored), ["c", "d", "e"]);
        let kept = Kept::from([("c".to_owned(), Some(b"1".to_vec())), ("d".to_owned(), None)]);
        use Outcome::{Conflict, Gone, Known, Stored, Unavailable};
        assert_eq!(
            batch.outcomes(&stored, &kept),
            [Stored, Stored, Known, Conflict, Known, Gone, Unavailable]
        );
    }
}
