//! What the panes hold, as blocks of words: no colour, no width, no cell.
//!
//! The state needs it to know how far a page goes, the view to draw it.

mod agenda;
mod beside;
mod block;
mod findings;
mod help;
mod log;
pub mod names;
mod openings;
mod people;
mod relay;
pub mod roll;
mod side;
mod suggested;
mod written;

pub use agenda::{agenda, course, meeting_over, minutes, over, silence};
pub use beside::Beside;
pub use block::{BULLET, Block, Part, Tone};
pub use findings::{finding, findings};
pub use help::help;
pub use log::Log;
pub use openings::Openings;
pub use people::{people, person_at};
pub use relay::relay;
pub use roll::{people_heading, standing};
pub use side::{Side, replaced, vote_in_words, vote_on, voted};
pub use suggested::{remark, suggestions};
pub use written::written;

use crate::edit::RowRef;
use crate::locale::Catalog;
use crate::model::{Id, Moment, Session};

use super::scroll::Blocks;

/// Before the words of the roster: nothing stands there.
pub const PEOPLE_MARGIN: usize = 0;
/// Before what should be settled: a free column beside the bar.
pub const FINDINGS_MARGIN: usize = 1;
/// Before the items of the agenda: their number.
pub const AGENDA_MARGIN: usize = 4;

/// The cells before the words of the log: an hour, where it has any.
#[must_use]
pub const fn log_margin(openings: &Openings) -> usize {
    if openings.hours() { 7 } else { 1 }
}

/// The cells before the words of the decisions: their number.
#[must_use]
pub const fn side_margin(session: &Session) -> usize {
    if session.decisions.len() > 9 { 4 } else { 3 }
}

/// The cells that words have in a pane: without the bar, the margin and one free column at the right.
#[must_use]
pub fn room(width: u16, margin: usize) -> usize {
    usize::from(width).saturating_sub(margin + 2).max(2)
}

/// Lines longer than this are lost by the eye on its way back.
const READABLE: usize = 96;

/// The cells that words of the log have.
#[must_use]
pub fn log_room(width: u16, margin: usize) -> usize {
    room(width, margin).min(READABLE)
}

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
    /// The items closed with nothing noted, on the rapporteur's own screen: nobody else is reminded of what
    /// is missing, of a floor held in silence neither.
    pub silent: Option<&'a [Id]>,
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

    fn gap(&self, index: usize) -> bool {
        self.blocks.get(index).is_some_and(|block| block.gap)
    }

    fn find(&self, row: &RowRef) -> Option<usize> {
        self.blocks
            .iter()
            .position(|block| block.row.as_ref() == Some(row))
    }
}
