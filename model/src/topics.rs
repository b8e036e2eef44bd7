//! How often the topics and goals of `rules/topics.toml` are right, by the labels of `topics.csv` (`TOPICS.md` says whose).

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use serde::Deserialize;
use sightline::judge::political::lang::{self, Prior};
use sightline::judge::political::topic;
use sightline::record::finding::Goal;

use crate::data::{Row, hash};

/// The labels: ids only, never texts.
const LABELS: &str = include_str!("../topics.csv");
/// Fewest named that say anything.
const FEW: usize = 8;
/// Topics whose words were mended after the fresh texts had been read: those no longer count as kept aside for them.
const MENDED_LATE: [&str; 3] = ["education", "jobs", "religion"];

/// Why a text was labelled.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Drawn {
    /// At random.
    Random,
    /// Because the words as they were at first named a topic that is rare.
    Named,
    /// Because the settled words name such a topic.
    Fresh,
    /// Because the words of [`MENDED_LATE`] name one of those.
    Last,
}

#[derive(Deserialize)]
struct Label {
    id: String,
    drawn: Drawn,
    topics: String,
    goal: String,
}

impl Label {
    /// Whether the answer for this text was not looked at while words of this topic or goal were chosen.
    fn kept_aside(&self, of: &str) -> bool {
        match self.drawn {
            Drawn::Random | Drawn::Named => hash(&self.id) & 1 == 1,
            Drawn::Fresh => !MENDED_LATE.contains(&of),
            Drawn::Last => true,
        }
    }
}

/// How many have it by the labels, how many by the words, how many by both.
#[derive(Clone, Copy, Default)]
struct Count {
    labelled: usize,
    named: usize,
    right: usize,
}

impl Count {
    fn add(&mut self, labelled: bool, named: bool) {
        self.labelled += usize::from(labelled);
        self.named += usize::from(named);
        self.right += usize::from(labelled && named);
    }

    fn precision(self) -> String {
        share(self.right, self.named, FEW)
    }

    fn recall(self) -> String {
        share(self.right, self.labelled, FEW)
    }
}

fn share(part: usize, whole: usize, few: usize) -> String {
    if whole < few { "too few".to_owned() } else { format!("{:.2}", part as f32 / whole as f32) }
}

/// A section of the report: what the words name in the labelled texts among these rows.
pub fn report(rows: &[&Row]) -> Result<String, String> {
    let labels: Vec<Label> = csv::Reader::from_reader(LABELS.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| format!("model/topics.csv: {error}"))?;
    let texts: HashMap<&str, &str> = rows.iter().map(|row| (row.id.as_str(), row.text.as_str())).collect();
    let missing = labels.iter().filter(|label| !texts.contains_key(label.id.as_str())).count();

    // Every text with what was labelled and what the words say, as the extension does: in the language it tells itself.
    let said: Vec<(&Label, HashSet<&str>, HashSet<String>)> = labels
        .iter()
        .filter_map(|label| {
            let text = texts.get(label.id.as_str())?;
            let lang = lang::of(text, &Prior::default());
            let mut named: HashSet<String> =
                topic::topics(text, lang).into_iter().map(|topic| topic.id).collect();
            named.insert(topic::goal(text, lang, None).id().to_owned());
            let mut labelled: HashSet<&str> =
                label.topics.split(' ').filter(|topic| !topic.is_empty()).collect();
            labelled.insert(&label.goal);
            Some((label, labelled, named))
        })
        .collect();
    let line = |id: &str| {
        let (mut random, mut aside) = (Count::default(), Count::default());
        for (label, labelled, named) in &said {
            let (labelled, named) = (labelled.contains(id), named.contains(id));
            if label.drawn == Drawn::Random {
                random.add(labelled, named);
            }
            if label.kept_aside(id) {
                aside.add(labelled, named);
            }
        }
        format!(
            "| {id} | {} | {} | {} | {} | {} | {} | {} | {} |\n",
            random.labelled,
            random.named,
            random.right,
            random.precision(),
            random.recall(),
            aside.named,
            aside.right,
            aside.precision(),
        )
    };
    let drawn = |which: Drawn| said.iter().filter(|(label, ..)| label.drawn == which).count();
    let mut report = format!(
        "\n## Topics and goals\n\nOf {} political dev texts drawn at random, and {} that the words name ({} by the first words, {} by the\n\
         settled ones, {} by those mended last). *Kept aside* are texts whose answers nobody looked\n\
         at while choosing words: half of the first, and of the later ones those drawn after the words were settled. That half had\n\
         been read before, for its labels, by the one who chose the words; the later ones had not. Where the words named the text,\n\
         the precision is of such texts only, and recall is of the random ones. A topic below 0.70 there has no words any more.\n\
         Fewer than {FEW} are too few to tell. `TOPICS.md` says who labelled, how, and what the words gave before.\n",
        drawn(Drawn::Random),
        drawn(Drawn::Named) + drawn(Drawn::Fresh) + drawn(Drawn::Last),
        drawn(Drawn::Named),
        drawn(Drawn::Fresh),
        drawn(Drawn::Last),
    );
    if missing > 0 {
        let _ = writeln!(report, "\n{missing} labelled texts are not in the data and do not count.");
    }
    let goals: Vec<&str> = Goal::ALL.iter().map(|goal| goal.id()).collect();
    for (what, ids) in [("topic", topic::all()), ("goal", goals)] {
        let _ = writeln!(
            report,
            "\n| {what} | labelled | named | right | precision | recall | kept aside: named | right | precision |\n\
             |---|---|---|---|---|---|---|---|---|"
        );
        ids.into_iter().for_each(|id| report.push_str(&line(id)));
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_told_of_enough() {
        let mut count = Count::default();
        for at in 0..10 {
            count.add(at < 9, at > 0);
        }
        assert_eq!((count.labelled, count.named, count.right), (9, 9, 8));
        assert_eq!((count.precision(), count.recall()), ("0.89".to_owned(), "0.89".to_owned()));
        assert_eq!(share(7, 7, FEW), "too few");
    }

    #[test]
    fn labels_name_what_the_rules_know() {
        let all = topic::all();
        let labels: Vec<Label> =
            csv::Reader::from_reader(LABELS.as_bytes()).deserialize().collect::<Result<_, _>>().unwrap();
        assert!(labels.iter().filter(|label| label.drawn == Drawn::Random).count() == 300);
        assert_eq!(labels.iter().map(|label| &label.id).collect::<HashSet<_>>().len(), labels.len());
        for label in &labels {
            assert!(label.topics.split(' ').all(|id| id.is_empty() || all.contains(&id)), "{}", label.id);
            assert!(Goal::ALL.iter().any(|goal| goal.id() == label.goal), "{}", label.id);
        }
    }

    #[test]
    fn texts_that_are_not_there_are_told() {
        let report = report(&[]).unwrap();
        assert!(report.contains("labelled texts are not in the data"), "{report}");
    }
}
