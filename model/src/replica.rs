//! The classifier of ProPublica's Facebook Political Ad Collector, made again for comparison: multinomial naive Bayes over
//! hashed words, pairs and triples, 500,000 features, one model a language
//! (<https://github.com/globeandmail/fbpac-classifier>, read 2026-11-23).

use crate::data::{Row, hash};

const FEATURES: u64 = 500_000;

/// Logarithms of how often each feature stands in political text and in other.
pub struct Replica {
    weights: Vec<f32>,
    bias: f32,
}

fn each(text: &str, mut tell: impl FnMut(usize)) {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 1).collect();
    for length in 1..=3 {
        for run in words.windows(length) {
            tell((hash(&run.join(" ")) % FEATURES) as usize);
        }
    }
}

impl Replica {
    /// Learns from rows with a label.
    pub fn train(rows: &[&Row]) -> Self {
        let mut counts = vec![[1.0_f32; 2]; FEATURES as usize];
        let mut sums = [FEATURES as f32; 2];
        for row in rows {
            let political = usize::from(row.label == Some(1));
            each(&row.text, |at| {
                counts[at][political] += 1.0;
                sums[political] += 1.0;
            });
        }
        let weights = counts.iter().map(|[no, yes]| (yes / sums[1]).ln() - (no / sums[0]).ln()).collect();
        let political = rows.iter().filter(|row| row.label == Some(1)).count().max(1) as f32;
        let bias = (political / (rows.len() as f32 - political).max(1.0)).ln();
        Self { weights, bias }
    }

    /// The logarithm of the odds that a text is political.
    pub fn score(&self, text: &str) -> f32 {
        let mut sum = self.bias;
        each(text, |at| sum += self.weights[at]);
        sum
    }
}
