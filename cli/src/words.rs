//! `sightline rules words`: which languages lack which label words, so that somebody who speaks one can add them.

use std::collections::BTreeSet;

use sightline::read::rules::{Bundle, RuleSet};

/// One line per platform and pattern: the languages that lack it, of all in which any platform has words. Words a platform takes
/// over from another (`like`) count as its own.
pub fn gaps(bundle: Bundle) -> Vec<String> {
    let rules = RuleSet::new(bundle);
    let base = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    // Facebook's own languages that are nobody's: pirate, upside down and the like.
    let is_spoken = |tag: &String| !matches!(tag.as_str(), "zz" | "qk" | "ck" | "cb" | "gx" | "sz" | "lol");
    let all: BTreeSet<String> = rules
        .all()
        .iter()
        .filter_map(|site| site.rules.label.as_ref())
        .flat_map(|label| label.words.keys().map(|tag| base(tag)))
        .filter(is_spoken)
        .collect();
    let mut lines = vec![format!("{} languages in which any platform has words", all.len())];
    for site in rules.all() {
        let Some(label) = &site.rules.label else { continue };
        let having = |holds: &dyn Fn(&String) -> bool| -> BTreeSet<String> {
            let with = label.words.iter().filter(|(_, words)| words.iter().any(holds));
            with.map(|(tag, _)| base(tag)).filter(is_spoken).collect()
        };
        let names = |word: &String| word.contains('{');
        for (what, known) in [("label", having(&|word| !names(word))), ("promoted by", having(&names))] {
            let lacking: Vec<&str> = all.difference(&known).map(String::as_str).collect();
            // A platform that never names who promotes an ad lacks nothing.
            if known.is_empty() {
                continue;
            }
            lines.push(format!(
                "{:<10} {what:<12} {:>3} have it, {:>3} lack it: {}",
                site.rules.platform,
                known.len(),
                lacking.len(),
                lacking.join(" ")
            ));
        }
        let payers: usize = site.rules.disclaimer.iter().map(|one| one.templates.len()).sum();
        lines.push(format!(
            "{:<10} {:<12} {payers:>3} patterns, of no named language",
            site.rules.platform, "who paid"
        ));
    }
    lines
}
