//! From texts to weights.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use argmin::core::{CostFunction, Executor, Gradient};
use argmin::solver::linesearch::MoreThuenteLineSearch;
use argmin::solver::quasinewton::LBFGS;
use sightline::judge::political::text::{Counting, LETTERS, Model, WORDS, features, root};

use crate::data::Row;

/// Steps of the search for the best weights; it has long come to rest by then.
const STEPS: u64 = 300;
/// How many advertisers must have used a word that is to be shown, how often in political text, and how many times more
/// often there than elsewhere.
const USERS: usize = 3;
const USES: f32 = 6.0;
const TELLING: f32 = 3.0;
/// The share of other texts in which such a word may stand at most.
const COMMON: f32 = 0.01;

/// How a language is learned; chosen on the dev split.
#[derive(Debug, Clone, Copy)]
pub struct Recipe {
    /// How little weights are held back: the `C` of a support vector machine's notation.
    pub freedom: f64,
    /// How much of what was learned counts, and not only what was counted.
    pub learned: f64,
}

/// A row as features: places, words first, then letters.
pub struct Example {
    /// Its features, each once.
    pub places: Vec<u32>,
    /// What one feature of each table is worth: long texts are not louder.
    pub worth: [f32; 2],
    /// What is true of it.
    pub political: bool,
    /// How often it counts.
    pub counts: f32,
}

impl Example {
    fn marks(&self) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.places.iter().map(|place| {
            let place = *place as usize;
            (place, f64::from(self.worth[usize::from(place >= WORDS)]))
        })
    }

    fn sign(&self) -> f64 {
        if self.political { 1.0 } else { -1.0 }
    }
}

/// A row as features, counting so often: what people were shown as an ad, more than posts of pages.
pub fn example(row: &Row, counts: f32) -> Example {
    let mut places: Vec<u32> = Vec::new();
    features(Counting::Once, &row.text, "", &mut |feature| places.push(feature.at() as u32));
    places.sort_unstable();
    let words = places.partition_point(|place| (*place as usize) < WORDS);
    let worth = [words, places.len() - words].map(|count| 1.0 / root(count as u32));
    Example { places, worth, political: row.label == Some(1), counts: counts * row.counts() }
}

/// How much more often each feature stands in political text, and which are too rare to say anything.
struct Counted {
    ratio: Vec<f64>,
    rare: Vec<bool>,
}

impl Counted {
    fn of(examples: &[Example]) -> Self {
        let mut counts = vec![[1.0_f64; 2]; WORDS + LETTERS];
        let mut met = vec![0_u32; WORDS + LETTERS];
        let mut texts = [2.0_f64; 2];
        for one in examples {
            texts[usize::from(one.political)] += f64::from(one.counts);
            for place in &one.places {
                counts[*place as usize][usize::from(one.political)] += f64::from(one.counts);
                met[*place as usize] += 1;
            }
        }
        let [others, political] = texts;
        let ratio = counts.iter().map(|[no, yes]| ((yes / political) / (no / others)).ln()).collect();
        // What nobody has seen twice says nothing.
        Self { ratio, rare: met.iter().map(|met| *met < 2).collect() }
    }
}

/// The loss of logistic regression over features that are worth their ratio, held back by the square of the weights; the
/// last weight is the bias, which is not.
struct Loss<'a> {
    examples: &'a [Example],
    counted: &'a Counted,
    recipe: Recipe,
}

impl Loss<'_> {
    fn margin(&self, weights: &[f64], one: &Example) -> f64 {
        let sum: f64 =
            one.marks().map(|(place, worth)| weights[place] * self.counted.ratio[place] * worth).sum();
        sum + weights[WORDS + LETTERS]
    }

    fn held(weights: &[f64]) -> f64 {
        weights[..WORDS + LETTERS].iter().map(|weight| weight * weight).sum::<f64>() / 2.0
    }
}

impl CostFunction for Loss<'_> {
    type Param = Vec<f64>;
    type Output = f64;

    fn cost(&self, weights: &Vec<f64>) -> Result<f64, argmin::core::Error> {
        let loss = |one: &Example| {
            let margin = one.sign() * self.margin(weights, one);
            f64::from(one.counts)
                * if margin > 0.0 { (-margin).exp().ln_1p() } else { margin.exp().ln_1p() - margin }
        };
        Ok(Self::held(weights) + self.recipe.freedom * self.examples.iter().map(loss).sum::<f64>())
    }
}

impl Gradient for Loss<'_> {
    type Param = Vec<f64>;
    type Gradient = Vec<f64>;

    fn gradient(&self, weights: &Vec<f64>) -> Result<Vec<f64>, argmin::core::Error> {
        let mut slope = weights.clone();
        slope[WORDS + LETTERS] = 0.0;
        for one in self.examples {
            let wrong = -one.sign() / (1.0 + (one.sign() * self.margin(weights, one)).exp());
            let by = self.recipe.freedom * f64::from(one.counts) * wrong;
            slope[WORDS + LETTERS] += by;
            for (place, worth) in one.marks() {
                slope[place] += by * self.counted.ratio[place] * worth;
            }
        }
        Ok(slope)
    }
}

/// Weights by how much more often a feature stands in political text (naive Bayes), then set right together (logistic
/// regression), then drawn towards what was counted (Wang and Manning 2012).
pub fn train(examples: &[Example], recipe: Recipe) -> Result<(Vec<f32>, f32), String> {
    let counted = Counted::of(examples);
    let loss = Loss { examples, counted: &counted, recipe };
    let solver = LBFGS::new(MoreThuenteLineSearch::new(), 10)
        .with_tolerance_grad(1e-3)
        .and_then(|solver| solver.with_tolerance_cost(1e-7))
        .map_err(|error| error.to_string())?;
    let start = vec![0.0_f64; WORDS + LETTERS + 1];
    let found = Executor::new(loss, solver)
        .configure(|state| state.param(start).max_iters(STEPS))
        .run()
        .map_err(|error| error.to_string())?;
    let weights = found.state.best_param.ok_or("no weights were found")?;
    let bias = weights[WORDS + LETTERS];
    let told = || (0..WORDS + LETTERS).filter(|at| !counted.rare[*at]);
    let mean = told().map(|at| weights[at].abs()).sum::<f64>() / (WORDS + LETTERS) as f64;
    let mut whole = vec![0.0_f32; WORDS + LETTERS];
    for at in told() {
        let weight = recipe.learned * weights[at] + (1.0 - recipe.learned) * mean;
        whole[at] = (weight * counted.ratio[at]) as f32;
    }
    Ok((whole, bias as f32))
}

/// The words that may be shown: telling ones that several advertisers used, the strongest first cut, then by name.
pub fn vocabulary(rows: &[&Row], model: &Model, most: usize) -> Vec<u32> {
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
        features(Counting::Once, &row.text, "", &mut |feature| {
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
    names.truncate(most);
    let mut names: Vec<u32> = names.into_iter().map(|(_, name)| name).collect();
    names.sort_unstable();
    names
}

/// Eight bits a weight, a scale for each table. `steps`: how many of the 127 on either side of nothing are told apart; fewer
/// pack smaller.
pub fn small(lang: &str, counting: Counting, weights: &[f32], bias: f32, steps: f32) -> Model {
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
        .map(|(at, weight)| {
            let step =
                (weight / scales[usize::from(at >= WORDS)] * steps / 127.0).round().clamp(-steps, steps);
            (step * 127.0 / steps).round() as i8
        })
        .map(i8::cast_unsigned)
        .collect();
    let code = lang.as_bytes();
    Model {
        lang: [code[0], code[1]],
        counting,
        scale: scales,
        bias,
        slope: 1.0,
        offset: 0.0,
        bands: [0.0; 3],
        vocabulary: Vec::new(),
        weights: Cow::Owned(bytes),
    }
}
