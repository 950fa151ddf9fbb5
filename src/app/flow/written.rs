//! The text of a document as blocks: a line of it each, exactly as it will be copied.

use super::{Block, Part, Tone};
use crate::app::WrittenLine;
use crate::text::visible;

/// The lines of a document.
#[must_use]
pub fn written(lines: &[WrittenLine]) -> Vec<Block> {
    lines
        .iter()
        .map(|line| {
            let words = line.text.char_indices().nth(line.mark);
            let at = words.map_or(line.text.len(), |(at, _)| at);
            let (mark, words) = line.text.split_at_checked(at).unwrap_or(("", &line.text));
            let mark = visible(mark).into_owned();
            Block::one(Part {
                mark,
                ..Part::new(Tone::Text, words)
            })
        })
        .collect()
}
