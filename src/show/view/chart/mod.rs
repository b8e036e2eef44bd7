//! Charts as SVG with a table behind each: columns over time, and ranked bars.
//!
//! Lengths along a chart are percentages of what it is given, all else is pixels: a chart is as wide as its place, and
//! its words keep their size. Colours come from the style sheet through classes; series differ in lightness, not in hue
//! alone: dark, middle, open. A saved picture carries its colours itself.

mod bars;
mod columns;
mod figure;
mod measure;

pub use bars::{BARS, Bars, bars, bars_picture};
pub use columns::{COLUMNS, Columns, SERIES, columns, columns_picture};
