//! What the panes hold, as blocks of words: no colour, no width, no cell.
//!
//! The state needs it to know how far a page goes, the view to draw it.

mod block;

pub use block::{Block, Part, Tone};
