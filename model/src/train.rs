//! From texts to weights.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use sightline::judge::political::text::{LETTERS, Model, Table, VOCABULARY, WORDS, features, root};

use crate::data::{Row, mix};

/// Passes over the data, step size and how strongly weights are held back.
const EPOCHS: usize = 6;
const STEP: f32 = 0.6;
const HELD: f32 = 2e-6;
/// With fewer texts than these, counts are surer than what is learned from them: that counts only so much.
const SMALL: usize = 1_500;
const LEARNED: f32 = 0.4;
/// How much more an ad from somebody's feed counts than a post of a page.
const REAL: f32 = 3.0;
/// How many advertisers must have used a word that is to be shown, how often in political text, and how many times more
/// often there than elsewhere.
const USERS: usize = 3;
const USES: f32 = 6.0;
const TELLING: f32 = 3.0;
/// The share of other texts in which such a word may stand at most.
const COMMON: f32 = 0.01;

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
    features(&row.text, &row.advertiser, &mut |feature| {
        let place = if feature.table == Table::Words { feature.place } else { WORDS + feature.place };
        places.push(place as u32);
    });
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
    let counts = if row.kind == "ad" && row.source.starts_with("fbpac") { REAL } else { 1.0 };
    Example { marks, political: row.label == Some(1), counts }
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

/// The words that may be shown: telling ones that several advertisers used, the strongest first cut, then by name.
pub fn vocabulary(rows: &[&Row], model: &Model) -> Vec<u32> {
    struct Use<'a> {
        by: [f32; 2],
        users: HashSet<&'a str>,
        weight: f32,
    }
    let mut uses: HashMap<u32, Use> = HashMap::new();
    let (mut texts, mut words) = ([1.0_f32; 2], [1.0_f32; 2]);
    for row in rows {
        let political = usize::from(row.label == Some(1));
        texts[political] += 1.0;
        let group = if row.group.is_empty() { row.advertiser.as_str() } else { row.group.as_str() };
        let mut seen = HashSet::new();
        features(&row.text, "", &mut |feature| {
            words[political] += f32::from(u8::from(feature.word.is_some()));
            let Some((word, name)) = feature.word.filter(|(word, _)| word.chars().count() > 2) else {
                return;
            };
            if word.len() > 40 || !seen.insert(name) {
                return;
            }
            let weight = f32::from(model.weights[feature.place].cast_signed());
            let one = uses.entry(name).or_insert_with(|| Use { by: [0.0; 2], users: HashSet::new(), weight });
            one.by[political] += 1.0;
            if political == 1 && one.users.len() < 64 {
                one.users.insert(group);
            }
        });
    }
    let telling = |one: &Use| {
        let [other, political] = one.by;
        // Data that does not say who wrote what cannot say how many did.
        let known = one.users.len() >= USERS || one.users.contains("");
        // By words, because political texts are longer; and never the small words that every text is made of.
        let telling = political / words[1] >= TELLING * (other + 0.5) / words[0];
        known && telling && political >= USES && one.weight > 0.0 && other / texts[0] <= COMMON
    };
    let mut names: Vec<(f32, u32)> = uses
        .iter()
        .filter(|(_, one)| telling(one))
        .map(|(name, one)| (one.weight * one.by[1].ln(), *name))
        .collect();
    names.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    names.truncate(VOCABULARY);
    let mut names: Vec<u32> = names.into_iter().map(|(_, name)| name).collect();
    names.sort_unstable();
    names
}

/// Eight bits a weight, a scale for each table.
pub fn small(lang: &str, weights: &[f32], bias: f32) -> Model {
    let scale = |part: &[f32]| {
        // A few outliers may be cut: they are as strong as anything.
        let mut sizes: Vec<f32> = part.iter().map(|weight| weight.abs()).filter(|size| *size > 0.0).collect();
        sizes.sort_by(f32::total_cmp);
        let top = sizes.get(sizes.len().saturating_sub(1 + sizes.len() / 2000)).copied().unwrap_or(1.0);
        top.max(1e-6) / 127.0
    };
    let scales = [scale(&weights[..WORDS]), scale(&weights[WORDS..])];
    let bytes = weights
        .iter()
        .enumerate()
        .map(|(at, weight)| (weight / scales[usize::from(at >= WORDS)]).round().clamp(-127.0, 127.0) as i8)
        .map(i8::cast_unsigned)
        .collect();
    let code = lang.as_bytes();
    Model {
        lang: [code[0], code[1]],
        scale: scales,
        bias,
        slope: 1.0,
        offset: 0.0,
        bands: [0.0; 3],
        vocabulary: Vec::new(),
        weights: Cow::Owned(bytes),
    }
}
