//! How good scores are.

use rayon::prelude::*;
use sightline::judge::political::text::{Model, probability};

use crate::data::mix;

/// A figure over scores with what is true of each.
pub type Figure = dyn Fn(&[(f32, bool)]) -> f32 + Sync;

/// How often a political ad scores above another.
pub fn auc(scored: &[(f32, bool)]) -> f32 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut rank_sum, mut political) = (0.0_f64, 0.0_f64);
    for (rank, (_, is)) in sorted.iter().enumerate() {
        if *is {
            rank_sum += rank as f64 + 1.0;
            political += 1.0;
        }
    }
    let others = sorted.len() as f64 - political;
    ((rank_sum - political * (political + 1.0) / 2.0) / (political * others).max(1.0)) as f32
}

/// The score that this part of the others does not reach.
pub fn threshold(others: &mut [f32], part: f32) -> f32 {
    others.sort_by(f32::total_cmp);
    let allowed = (others.len() as f32 * part).floor() as usize;
    others.get(others.len().saturating_sub(1 + allowed)).map_or(f32::MAX, |score| score + 1e-4)
}

pub fn recall(scored: &[(f32, bool)], at: f32) -> f32 {
    let political = scored.iter().filter(|(_, is)| *is).count().max(1);
    scored.iter().filter(|(score, is)| *is && *score >= at).count() as f32 / political as f32
}

/// The best precision at a recall of 95 % or more.
pub fn precision_at_95(scored: &[(f32, bool)]) -> f32 {
    let mut sorted = scored.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let political = sorted.iter().filter(|(_, is)| *is).count().max(1) as f32;
    let (mut hit, mut best) = (0.0, 0.0_f32);
    for (at, (_, is)) in sorted.iter().enumerate() {
        hit += f32::from(u8::from(*is));
        if hit / political >= 0.95 {
            best = best.max(hit / (at as f32 + 1.0));
        }
    }
    best
}

/// Slope and offset that make scores probabilities (Platt), by plain gradient steps.
pub fn calibrate(scored: &[(f32, bool)]) -> (f32, f32) {
    let (mut slope, mut offset) = (1.0_f32, 0.0_f32);
    for _ in 0..2000 {
        let (mut by_slope, mut by_offset) = (0.0, 0.0);
        for (score, is) in scored {
            let error = 1.0 / (1.0 + (-(slope * score + offset)).exp()) - f32::from(u8::from(*is));
            by_slope += error * score;
            by_offset += error;
        }
        let count = scored.len().max(1) as f32;
        slope -= 0.05 * by_slope / count;
        offset -= 0.05 * by_offset / count;
    }
    (slope, offset)
}

/// How far a probability is from what happens, in ten bands.
pub fn calibration_error(scored: &[(f32, bool)], model: &Model) -> f32 {
    let mut bands = [(0.0_f32, 0.0_f32, 0.0_f32); 10];
    for (score, is) in scored {
        let said = probability(model.slope * score + model.offset);
        let band = &mut bands[((said * 10.0) as usize).min(9)];
        *band = (band.0 + said, band.1 + f32::from(u8::from(*is)), band.2 + 1.0);
    }
    bands.iter().filter(|band| band.2 > 0.0).map(|(said, was, _)| (said - was).abs()).sum::<f32>()
        / scored.len().max(1) as f32
}

/// The middle 95 % of a figure over samples of the same size.
pub fn interval(scored: &[(f32, bool)], figure: impl Fn(&[(f32, bool)]) -> f32 + Sync) -> (f32, f32) {
    let mut all: Vec<f32> = (0..200_u64)
        .into_par_iter()
        .map(|sample| {
            let pick = |at: usize| scored[(mix(sample << 32 | at as u64) % scored.len() as u64) as usize];
            figure(&(0..scored.len()).map(pick).collect::<Vec<_>>())
        })
        .collect();
    all.sort_by(f32::total_cmp);
    (all[5], all[194])
}
