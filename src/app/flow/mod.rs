//! What the panes hold, as blocks of words: no colour, no width, no cell.
//!
//! The state needs it to know how far a page goes, the view to draw it.

mod agenda;
mod block;
mod log;
pub mod names;
mod people;
mod side;

pub use agenda::agenda;
pub use block::{BULLET, Block, Part, Tone};
pub use log::{Log, Openings};
pub use people::{people, people_heading};
pub use side::side;

use crate::edit::RowRef;
use crate::locale::Catalog;
use crate::model::{Moment, Session};

use super::scroll::Blocks;

/// What blocks are made from.
#[derive(Clone, Copy)]
pub struct Sight<'a> {
    /// The session.
    pub session: &'a Session,
    /// The words of the screen.
    pub words: &'a Catalog,
    /// The moment, for what runs.
    pub now: Moment,
    /// A row whose words are being rewritten, and the words so far.
    pub amended: Option<(&'a RowRef, &'a str)>,
}

impl Sight<'_> {
    /// The words of a row: as they stand, or as they are being rewritten.
    fn own(&self, row: &RowRef, text: &str) -> String {
        match self.amended {
            Some((amended, words)) if amended == row => words.to_owned(),
            _ => text.to_owned(),
        }
    }
}

/// Blocks made beforehand, at a width.
pub struct List<'a> {
    /// The blocks.
    pub blocks: &'a [Block],
    /// The cells their words have.
    pub width: usize,
}

impl Blocks for List<'_> {
    fn count(&self) -> usize {
        self.blocks.len()
    }

    fn height(&self, index: usize) -> usize {
        self.blocks
            .get(index)
            .map_or(0, |block| block.height(self.width))
    }

    fn row(&self, index: usize) -> Option<RowRef> {
        self.blocks.get(index)?.row.clone()
    }

    fn find(&self, row: &RowRef) -> Option<usize> {
        self.blocks
            .iter()
            .position(|block| block.row.as_ref() == Some(row))
    }
}
