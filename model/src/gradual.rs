//! From texts to weights as the first models were learned: every feature counted as often as it stands there, the advertiser's
//! name among them, a few passes over the data. Kept for the languages it still serves better (`RESULTS.md`).

use sightline::judge::political::text::{Counting, LETTERS, WORDS, features, root};

use crate::data::{Row, mix};

/// Passes over the data, step size and how strongly weights are held back.
const EPOCHS: usize = 6;
const STEP: f32 = 0.6;
const HELD: f32 = 2e-6;
/// With fewer texts than these, counts are surer than what is learned from them: that counts only so much.
const SMALL: usize = 1_500;
const LEARNED: f32 = 0.4;

/// A row as features: places (words first, then letters) with how often, already divided by the root of their number.
pub struct Example {
    /// Its features.
    pub marks: Vec<(u32, f32)>,
    /// What is true of it.
    pub political: bool,
    /// How often it counts: what people were shown as an ad, more than posts of pages.
    pub counts: f32,
}

/// A row as features.
pub fn example(row: &Row) -> Example {
    let mut places: Vec<u32> = Vec::new();
    features(Counting::Every, &row.text, &row.advertiser, &mut |feature| places.push(feature.at() as u32));
    let words = places.iter().filter(|place| (**place as usize) < WORDS).count() as u32;
    let letters = places.len() as u32 - words;
    places.sort_unstable();
    let mut marks: Vec<(u32, f32)> = Vec::new();
    for place in places {
        let by = if (place as usize) < WORDS { 1.0 / root(words) } else { 1.0 / root(letters) };
        match marks.last_mut() {
            Some((known, value)) if *known == place => *value += by,
            _ => marks.push((place, by)),
        }
    }
    Example { marks, political: row.label == Some(1), counts: row.counts() }
}

/// Weights by how much more often a feature stands in political text (naive Bayes), then set right together
/// (logistic regression, Adagrad): Wang and Manning 2012.
pub fn train(examples: &[Example]) -> (Vec<f32>, f32) {
    let mut counts = vec![[1.0_f32; 2]; WORDS + LETTERS];
    for one in examples {
        for (place, _) in &one.marks {
            counts[*place as usize][usize::from(one.political)] += 1.0;
        }
    }
    let political = examples.iter().filter(|one| one.political).count().max(1) as f32;
    let others = (examples.len() as f32 - political).max(1.0);
    let ratio: Vec<f32> =
        counts.iter().map(|[no, yes]| ((yes / political) / (no / others)).ln().clamp(-4.0, 4.0)).collect();
    // What nobody has seen twice says nothing.
    let rare: Vec<bool> = counts.iter().map(|[no, yes]| no + yes < 4.0).collect();
    let (mut weights, mut bias) = (vec![0.1_f32; WORDS + LETTERS], 0.0_f32);
    let (mut squares, mut bias_square) = (vec![1e-6_f32; WORDS + LETTERS], 1e-6_f32);
    // Both kinds weigh the same, however many there are of each.
    let weigh = |is: bool| (examples.len() as f32 / 2.0) / if is { political } else { others };
    let mut order: Vec<usize> = (0..examples.len()).collect();
    for epoch in 0..EPOCHS {
        order.sort_by_key(|at| mix(*at as u64 ^ ((epoch as u64) << 40)));
        for at in &order {
            let one = &examples[*at];
            let seen = || one.marks.iter().filter(|(place, _)| !rare[*place as usize]);
            let score: f32 = bias
                + seen()
                    .map(|(place, value)| weights[*place as usize] * ratio[*place as usize] * value)
                    .sum::<f32>();
            let error = (1.0 / (1.0 + (-score).exp()) - f32::from(u8::from(one.political)))
                * weigh(one.political)
                * one.counts;
            bias_square += error * error;
            bias -= STEP * error / bias_square.sqrt();
            for (place, value) in seen() {
                let place = *place as usize;
                let slope = error * ratio[place] * value + HELD * weights[place];
                squares[place] += slope * slope;
                weights[place] -= STEP * slope / squares[place].sqrt() * 0.3;
            }
        }
    }
    if examples.len() < SMALL {
        // Towards naive Bayes: every feature counted weighs the same (Wang and Manning's interpolation).
        let kept = || weights.iter().zip(&rare).filter(|(_, rare)| !**rare).map(|(weight, _)| weight.abs());
        let mean = kept().sum::<f32>() / kept().count().max(1) as f32;
        weights.iter_mut().for_each(|weight| *weight = LEARNED * *weight + (1.0 - LEARNED) * mean);
    }
    let whole = weights
        .iter()
        .zip(&ratio)
        .zip(&rare)
        .map(|((weight, ratio), rare)| if *rare { 0.0 } else { weight * ratio });
    (whole.collect(), bias)
}
