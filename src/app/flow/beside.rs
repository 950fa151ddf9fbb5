//! A pane beside the log, as a list.

use std::borrow::Cow;

use super::{Block, Side};
use crate::app::scroll::Blocks;
use crate::edit::RowRef;

/// The blocks of a pane beside the log, and the cells that their words have.
pub struct Beside<'a> {
    blocks: Made<'a>,
    /// The cells.
    pub width: usize,
}

enum Made<'a> {
    /// All at once: they are few.
    Whole(Vec<Block>),
    /// Each when it is asked for.
    Side(Side<'a>),
}

impl<'a> Beside<'a> {
    /// A list made beforehand.
    #[must_use]
    pub const fn whole(blocks: Vec<Block>, width: usize) -> Self {
        let blocks = Made::Whole(blocks);
        Self { blocks, width }
    }

    /// What comes out of the meeting.
    #[must_use]
    pub const fn side(side: Side<'a>, width: usize) -> Self {
        let blocks = Made::Side(side);
        Self { blocks, width }
    }

    /// The block at a place; empty past the end.
    #[must_use]
    pub fn block(&self, index: usize) -> Cow<'_, Block> {
        match &self.blocks {
            Made::Whole(blocks) => blocks.get(index).map_or_else(Cow::default, Cow::Borrowed),
            Made::Side(side) => Cow::Owned(side.block(index)),
        }
    }

    /// How many of the blocks at these places can be picked.
    #[must_use]
    pub fn rows(&self, mut places: std::ops::Range<usize>) -> usize {
        places.end = places.end.min(self.count());
        places.filter(|index| self.row(*index).is_some()).count()
    }
}

impl Blocks for Beside<'_> {
    fn count(&self) -> usize {
        match &self.blocks {
            Made::Whole(blocks) => blocks.len(),
            Made::Side(side) => side.count(),
        }
    }

    fn height(&self, index: usize) -> usize {
        if index < self.count() {
            self.block(index).height(self.width)
        } else {
            0
        }
    }

    fn row(&self, index: usize) -> Option<RowRef> {
        match &self.blocks {
            Made::Whole(blocks) => blocks.get(index)?.row.clone(),
            Made::Side(side) => side.row(index),
        }
    }

    fn gap(&self, index: usize) -> bool {
        match &self.blocks {
            Made::Whole(blocks) => blocks.get(index).is_some_and(|block| block.gap),
            // All but the first stand apart.
            Made::Side(_) => index > 0 && index < self.count(),
        }
    }

    fn find(&self, row: &RowRef) -> Option<usize> {
        (0..self.count()).find(|index| self.row(*index).as_ref() == Some(row))
    }

    fn here(&self) -> Option<usize> {
        match &self.blocks {
            Made::Whole(blocks) => blocks.iter().position(|block| block.here),
            Made::Side(_) => None,
        }
    }
}
