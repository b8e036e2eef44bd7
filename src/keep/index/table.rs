//! Values that occur often, and places in tables and texts.

use std::collections::HashMap;
use std::hash::Hash;

use serde::{Deserialize, Serialize};

/// Values that occur often, each kept once.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Table<T> {
    pub(super) list: Vec<T>,
    #[serde(skip, default = "HashMap::new")]
    pub(super) places: HashMap<T, u32>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { list: Vec::new(), places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Table<T> {
    pub(super) fn place(&mut self, value: T) -> u32 {
        if self.places.len() < self.list.len() {
            self.places = self.list.iter().cloned().zip(0..).collect();
        }
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        let list = &mut self.list;
        *self.places.entry(value).or_insert_with_key(|value| {
            list.push(value.clone());
            next
        })
    }

    pub(super) fn get(&self, place: u32) -> Option<&T> {
        self.list.get(place as usize)
    }
}

/// A place in a table or text. Beyond four billion nothing is kept.
pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

pub(super) fn range((start, length): (u32, u32)) -> std::ops::Range<usize> {
    start as usize..start as usize + length as usize
}
