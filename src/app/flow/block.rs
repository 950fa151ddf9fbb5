//! A block: what stands under one row of the session, in one pane.

use crate::edit::RowRef;
use crate::text::{cells, visible, wrap};

/// What words are, for the eye; the theme gives them their looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Words of the meeting.
    #[default]
    Text,
    /// A speaker, a topic: what is looked for.
    Strong,
    /// A heading of a pane.
    Heading,
    /// Hours, states: there when wanted.
    Dim,
    /// What is to be settled.
    Warn,
    /// Time run over, silence: a reminder that presses nobody.
    Late,
}

/// The cells of a bullet and its space.
pub const BULLET: usize = 2;

/// A paragraph of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Begins with a bullet; its other rows hang behind it.
    pub bullet: bool,
    /// Stands before its words as it is; its other rows hang behind it.
    pub mark: String,
    /// The words.
    pub text: String,
    /// What they are.
    pub tone: Tone,
    /// Dim words at the right edge of its first row.
    pub right: String,
    /// These are the words that can be rewritten in place.
    pub own: bool,
}

impl Part {
    /// A paragraph of this tone.
    #[must_use]
    pub fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            tone,
            text: visible(&text.into()).into_owned(),
            ..Self::default()
        }
    }

    /// How many cells stand before its words.
    #[must_use]
    pub fn hang(&self) -> usize {
        if self.bullet {
            BULLET
        } else {
            cells(&self.mark)
        }
    }

    /// How many cells its words have on a row of `width`.
    #[must_use]
    pub fn room(&self, width: usize) -> usize {
        let right = match cells(&self.right) {
            0 => 0,
            wide => wide + 2,
        };
        width.saturating_sub(self.hang() + right).max(2)
    }

    fn height(&self, width: usize) -> usize {
        wrap(&self.text, self.room(width)).len()
    }
}

/// What stands under one row of the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Block {
    /// The row, where it can be picked.
    pub row: Option<RowRef>,
    /// A blank line before it.
    pub gap: bool,
    /// What stands in the margin of its first line: an hour, a number, a key.
    pub margin: String,
    /// Where the meeting is: the agenda's item, the floor.
    pub here: bool,
    /// Its paragraphs.
    pub parts: Vec<Part>,
}

impl Block {
    /// A block of one paragraph.
    #[must_use]
    pub fn one(part: Part) -> Self {
        Self {
            parts: vec![part],
            ..Self::default()
        }
    }

    /// How many rows it takes when its words have `width` cells.
    #[must_use]
    pub fn height(&self, width: usize) -> usize {
        usize::from(self.gap)
            + self
                .parts
                .iter()
                .map(|part| part.height(width))
                .sum::<usize>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_as_high_as_its_wrapped_parts_and_its_gap() {
        let block = Block {
            gap: true,
            parts: vec![
                Part::new(Tone::Strong, "André ROSSINOT"),
                Part {
                    bullet: true,
                    text: "un deux trois quatre".to_owned(),
                    ..Part::default()
                },
            ],
            ..Block::default()
        };
        assert_eq!(block.height(40), 3);
        assert_eq!(block.height(11), 1 + 2 + 3);
    }
}
