//! The text of a document as blocks: a line of it each, exactly as it will be copied.

use super::{Block, Part, Tone};
use crate::app::WrittenLine;

/// The lines of a document.
#[must_use]
pub fn written(lines: &[WrittenLine]) -> Vec<Block> {
    lines
        .iter()
        .map(|line| Block::one(Part::new(Tone::Text, line.text.clone())))
        .collect()
}
