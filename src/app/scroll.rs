//! How far a pane is scrolled: a row of the session and a line in it, never a number of rows, so that
//! what one reads stays where it is when something changes above it or the window gets another width.

use crate::edit::RowRef;

/// The first line seen of a pane.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Scroll {
    /// The last lines, whatever comes.
    #[default]
    End,
    /// From a line of a row on.
    At {
        /// The row.
        row: RowRef,
        /// Where it stood, should it go.
        index: usize,
        /// The line in it.
        line: usize,
    },
}

/// A list of blocks, as scrolling sees it.
pub trait Blocks {
    /// How many.
    fn count(&self) -> usize;
    /// The height of one.
    fn height(&self, index: usize) -> usize;
    /// What it stands for.
    fn row(&self, index: usize) -> Option<RowRef>;
    /// Whether it stands apart from the one before by a blank line, its first.
    fn gap(&self, _index: usize) -> bool {
        false
    }
    /// Where a row stands.
    fn find(&self, row: &RowRef) -> Option<usize>;
    /// Where the meeting is, should it be in the list.
    fn here(&self) -> Option<usize> {
        None
    }
}

/// The first line seen: a block and a line in it.
pub type Top = (usize, usize);

/// The first line seen when the last one stands at the bottom of `rows`.
#[must_use]
pub fn end(blocks: &impl Blocks, rows: usize) -> Top {
    up(blocks, (blocks.count(), 0), rows)
}

/// The same, but from a whole block on where that leaves no more than half of the rows free.
#[must_use]
pub fn whole_end(blocks: &impl Blocks, rows: usize) -> Top {
    let (index, line) = end(blocks, rows);
    if line <= usize::from(blocks.gap(index)) {
        return (index, line);
    }
    let next = index + 1;
    let left: usize = (next..blocks.count())
        .map(|index| blocks.height(index))
        .sum();
    if left * 2 < rows {
        return (index, line);
    }
    (next, usize::from(blocks.gap(next)))
}

/// The first line seen for a position kept.
#[must_use]
pub fn top(scroll: &Scroll, blocks: &impl Blocks, rows: usize) -> Top {
    match scroll {
        Scroll::End => end(blocks, rows),
        Scroll::At { row, index, line } => {
            let (index, line) = match blocks.find(row) {
                Some(found) => (found, *line),
                None => (*index, 0),
            };
            (index, line.min(blocks.height(index).saturating_sub(1))).min(end(blocks, rows))
        }
    }
}

/// Keeps a position; at the end, the end is what is kept.
#[must_use]
pub fn keep(blocks: &impl Blocks, rows: usize, top: Top) -> Scroll {
    if top >= end(blocks, rows) {
        return Scroll::End;
    }
    // A block that stands for no row (a heading) is kept by the next one that does.
    for index in top.0..blocks.count() {
        if let Some(row) = blocks.row(index) {
            let line = if index == top.0 { top.1 } else { 0 };
            return Scroll::At { row, index, line };
        }
    }
    Scroll::End
}

/// The top moved by lines, upwards when negative, within the list.
#[must_use]
pub fn moved(blocks: &impl Blocks, rows: usize, top: Top, by: isize) -> Top {
    let to = if by < 0 {
        up(blocks, top, by.unsigned_abs())
    } else {
        down(blocks, top, by.unsigned_abs())
    };
    to.min(end(blocks, rows))
}

/// The top moved as little as needed for a block to be seen.
#[must_use]
pub fn revealed(blocks: &impl Blocks, rows: usize, top: Top, index: usize) -> Top {
    if index <= top.0 {
        return (index, 0);
    }
    let lowest = up(blocks, (index + 1, 0), rows);
    // Of a block higher than the pane its beginning matters.
    top.max(lowest).min((index, 0))
}

/// The block that stands so many rows below the first one seen.
#[must_use]
pub fn at(blocks: &impl Blocks, (first, line): Top, row: usize) -> Option<usize> {
    let mut left = line + row;
    (first..blocks.count()).find(|index| {
        let height = blocks.height(*index);
        let found = left < height;
        left = left.saturating_sub(height);
        found
    })
}

fn up(blocks: &impl Blocks, (mut index, mut line): Top, mut by: usize) -> Top {
    while by > line {
        if index == 0 {
            return (0, 0);
        }
        by -= line;
        index -= 1;
        line = blocks.height(index);
    }
    line -= by;
    (index, line)
}

fn down(blocks: &impl Blocks, (mut index, mut line): Top, mut by: usize) -> Top {
    while index < blocks.count() {
        let left = blocks.height(index).saturating_sub(line);
        if by < left {
            return (index, line + by);
        }
        by -= left;
        (index, line) = (index + 1, 0);
    }
    (index, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Id;

    /// Blocks of these heights.
    struct Heights(Vec<usize>);

    impl Blocks for Heights {
        fn count(&self) -> usize {
            self.0.len()
        }
        fn height(&self, index: usize) -> usize {
            self.0.get(index).copied().unwrap_or(0)
        }
        fn row(&self, index: usize) -> Option<RowRef> {
            Some(RowRef::Entry(Id(u32::try_from(index).unwrap())))
        }
        fn find(&self, row: &RowRef) -> Option<usize> {
            let index = usize::try_from(row.id()?.0).ok()?;
            (index < self.0.len()).then_some(index)
        }
    }

    #[test]
    fn the_end_is_followed_until_one_scrolls_up() {
        let mut blocks = Heights(vec![2, 3, 1, 4]);
        assert_eq!(top(&Scroll::End, &blocks, 5), (2, 0));
        let up = moved(&blocks, 5, (2, 0), -2);
        assert_eq!(up, (1, 1));
        let kept = keep(&blocks, 5, up);
        blocks.0.push(9);
        assert_eq!(top(&kept, &blocks, 5), (1, 1));
        assert_eq!(keep(&blocks, 5, moved(&blocks, 5, (1, 1), 99)), Scroll::End);
    }

    #[test]
    fn scrolling_stays_in_the_list() {
        let blocks = Heights(vec![2, 3]);
        assert_eq!(moved(&blocks, 10, (0, 0), -5), (0, 0));
        assert_eq!(moved(&blocks, 10, (0, 0), 5), (0, 0));
        assert_eq!(moved(&Heights(vec![]), 10, (0, 0), 5), (0, 0));
    }

    #[test]
    fn what_is_picked_is_seen_whole_where_it_fits() {
        let blocks = Heights(vec![2, 3, 1, 4, 20]);
        assert_eq!(revealed(&blocks, 5, (0, 0), 3), (2, 0));
        assert_eq!(revealed(&blocks, 5, (3, 1), 3), (3, 0));
        assert_eq!(revealed(&blocks, 5, (0, 0), 1), (0, 0));
        assert_eq!(revealed(&blocks, 5, (0, 0), 4), (4, 0));
    }

    #[test]
    fn the_end_begins_with_a_whole_block_unless_much_would_stay_free() {
        let blocks = Heights(vec![2, 3, 4]);
        assert_eq!(end(&blocks, 6), (1, 1));
        assert_eq!(whole_end(&blocks, 6), (2, 0));
        assert_eq!(whole_end(&blocks, 7), (1, 0));
        assert_eq!(whole_end(&Heights(vec![20, 1]), 6), (0, 15));
    }

    #[test]
    fn a_row_seen_belongs_to_a_block() {
        let blocks = Heights(vec![2, 3, 1]);
        let seen: Vec<_> = (0..6).map(|row| at(&blocks, (0, 1), row)).collect();
        let (first, second) = (Some(0), Some(1));
        assert_eq!(seen, [first, second, second, second, Some(2), None]);
    }

    #[test]
    fn a_list_longer_than_sixteen_bits_scrolls() {
        let blocks = Heights(vec![1; 70_000]);
        assert_eq!(end(&blocks, 10), (69_990, 0));
        assert_eq!(moved(&blocks, 10, (69_990, 0), -1), (69_989, 0));
    }
}
