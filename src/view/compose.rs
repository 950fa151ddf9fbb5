//! From blocks to lines: words broken at a width, hanging under themselves.

use std::ops::Range;

use crate::app::flow::{Block, Tone};
use crate::app::scroll::Top;
use crate::app::{Field, Hit};
use crate::edit::RowRef;
use crate::text::{occurrences, visible};

use super::WrapCache;

/// What stands at the left of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Edge {
    /// Nothing.
    #[default]
    None,
    /// The bar: where one is.
    Bar,
    /// A thin one: taken together with the row that has the bar.
    Chosen,
}

/// What parts of a line's words are, beside their tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Looked for and found.
    Found,
    /// Selected in a field, or what one stands on among what was found.
    Selected,
}

/// A line of a pane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What stands at its left.
    pub edge: Edge,
    /// An hour or a number before it.
    pub margin: String,
    /// A heading: its words begin where margins do.
    pub flush: bool,
    /// A bullet before its words.
    pub bullet: bool,
    /// A mark before its words, as it is.
    pub mark: String,
    /// Cells left free before its words, the bullet's or the mark's included.
    pub hang: usize,
    /// Its words.
    pub text: String,
    /// What they are.
    pub tone: Tone,
    /// Words at its right end.
    pub right: String,
    /// Parts of its words that stand out, in its bytes.
    pub marks: Vec<(Range<usize>, Mark)>,
}

/// What of a list of blocks is seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// Its lines.
    pub lines: Vec<Line>,
    /// The cells before the words.
    pub margin: usize,
    /// Where the caret of the row being rewritten stands: column among the words, line.
    pub caret: Option<(usize, usize)>,
    /// How many blocks they are, the last perhaps in part.
    pub blocks: usize,
    /// How many rows that can be picked stand above.
    pub above: usize,
    /// And below.
    pub below: usize,
}

/// How blocks become lines.
#[derive(Default)]
pub struct Composer<'a> {
    /// The cells that words have.
    pub width: usize,
    /// The cells before them.
    pub margin: usize,
    /// How many lines are seen.
    pub rows: usize,
    /// The row with the bar.
    pub picked: Option<&'a RowRef>,
    /// The rows taken together with it.
    pub chosen: &'a [RowRef],
    /// The words looked for.
    pub sought: &'a str,
    /// What one stands on among what was found.
    pub here: Option<&'a Hit>,
    /// The row being rewritten.
    pub field: Option<(&'a RowRef, &'a Field)>,
}

impl Composer<'_> {
    /// The lines seen from a block and a line in it on.
    pub fn compose(
        &self,
        blocks: impl Iterator<Item = Block>,
        top: Top,
        cache: &mut WrapCache,
    ) -> Seen {
        let mut seen = Seen {
            margin: self.margin,
            ..Seen::default()
        };
        let mut skip = top.1;
        for block in blocks {
            if seen.lines.len() >= self.rows {
                break;
            }
            seen.blocks += 1;
            let mut lines = Vec::new();
            let caret = self.block(&block, &mut lines, cache);
            if let Some((column, line)) = caret
                && line >= skip
            {
                seen.caret = Some((column, seen.lines.len() + line - skip));
            }
            seen.lines.extend(lines.into_iter().skip(skip));
            skip = 0;
        }
        seen.lines.truncate(self.rows);
        seen.caret = seen.caret.filter(|(_, line)| *line < self.rows);
        seen
    }

    fn block(
        &self,
        block: &Block,
        lines: &mut Vec<Line>,
        cache: &mut WrapCache,
    ) -> Option<(usize, usize)> {
        if block.gap {
            lines.push(Line::default());
        }
        let row = block.row.as_ref();
        let edge = if block.here || (row.is_some() && row == self.picked) {
            Edge::Bar
        } else if row.is_some_and(|row| self.chosen.contains(row)) {
            Edge::Chosen
        } else {
            Edge::None
        };
        let field = self
            .field
            .filter(|(row, _)| block.row.as_ref() == Some(*row))
            .map(|(_, field)| field);
        let mut margin = visible(&block.margin).into_owned();
        let mut caret = None;
        for (place, part) in block.parts.iter().enumerate() {
            let hang = part.hang();
            let width = part.room(self.width);
            let mut marks = Vec::new();
            if part.own
                && let Some(field) = field
            {
                let (_, (row, column)) = field.rows(width);
                caret = Some((column + hang, lines.len() + row));
                marks.extend(field.selection().map(|range| (range, Mark::Selected)));
            }
            marks.extend(self.found(block, place));
            let mut right = visible(&part.right).into_owned();
            let mut bullet = part.bullet;
            let mut mark = part.mark.clone();
            for range in cache.lines(&part.text, width).iter() {
                lines.push(Line {
                    edge,
                    flush: block.row.is_none() && part.tone == Tone::Heading,
                    margin: std::mem::take(&mut margin),
                    bullet: std::mem::take(&mut bullet),
                    mark: std::mem::take(&mut mark),
                    hang,
                    text: part.text.get(range.clone()).unwrap_or("").to_owned(),
                    tone: part.tone,
                    right: std::mem::take(&mut right),
                    marks: within(&marks, range),
                });
            }
        }
        caret
    }

    /// What of a part was looked for and found, what one stands on over the rest.
    fn found(&self, block: &Block, place: usize) -> Vec<(Range<usize>, Mark)> {
        let Some(part) = block.parts.get(place) else {
            return Vec::new();
        };
        if block.row.is_none() && part.tone == Tone::Heading {
            return Vec::new();
        }
        let words = occurrences(&part.text, self.sought).into_iter();
        let here = self
            .here
            .filter(|hit| block.row.as_ref() == Some(&hit.row) && hit.part == place);
        words
            .map(|range| (range, Mark::Found))
            .chain(here.map(|hit| (hit.range.clone(), Mark::Selected)))
            .collect()
    }
}

/// The marks of a text that fall on a line of it, in the bytes of the line.
fn within(marks: &[(Range<usize>, Mark)], line: &Range<usize>) -> Vec<(Range<usize>, Mark)> {
    let parts = marks.iter().map(|(range, mark)| {
        let (from, to) = (range.start.max(line.start), range.end.min(line.end));
        (
            from.saturating_sub(line.start)..to.saturating_sub(line.start),
            *mark,
        )
    });
    parts.filter(|(range, _)| !range.is_empty()).collect()
}
