//! Which strip stands on which page.

use super::flow::{Decor, Strip, Table};

/// A strip on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shown {
    /// Which.
    pub strip: usize,
    /// How far below the top of the text.
    pub y: f32,
    /// Whether it stood before, as the head of a table that goes on.
    pub again: bool,
}

/// The room between the words of a row that was cut and the edge it got.
pub(super) const CUT: f32 = 3.5;

// Sums of many small numbers are never quite right.
const SLACK: f32 = 0.01;

/// Puts strips on pages with this much room: in order, none cut, none alone that should not be.
pub(super) fn pages(strips: &[Strip], tables: &[Table], room: f32) -> Vec<Vec<Shown>> {
    let mut pages = Pages {
        strips,
        tables,
        room: room + SLACK,
        done: Vec::new(),
        page: Vec::new(),
        y: 0.0,
    };
    let mut from = 0;
    while let Some(rest) = strips.get(from..).filter(|rest| !rest.is_empty()) {
        let count = 1 + rest.iter().take_while(|strip| strip.with_next).count();
        let chain = rest.iter().take(count);
        let height: f32 = chain.map(|strip| strip.above + strip.height).sum();
        if !pages.fits(height) && height <= pages.room {
            pages.turn(rest.first());
        }
        let end = (from + count).min(strips.len());
        for strip in from..end {
            pages.show(strip);
        }
        from = end;
    }
    pages.done.push(pages.page);
    pages.done
}

struct Pages<'a> {
    strips: &'a [Strip],
    tables: &'a [Table],
    room: f32,
    done: Vec<Vec<Shown>>,
    page: Vec<Shown>,
    y: f32,
}

impl Pages<'_> {
    fn fits(&self, height: f32) -> bool {
        self.page.is_empty() || self.y + height <= self.room
    }

    fn show(&mut self, number: usize) {
        let Some(strip) = self.strips.get(number) else {
            return;
        };
        if !self.fits(strip.above + strip.height) {
            self.turn(Some(strip));
        }
        if !self.page.is_empty() && !matches!(self.page.last(), Some(shown) if shown.again) {
            self.y += strip.above;
        }
        self.page.push(Shown {
            strip: number,
            y: self.y,
            again: false,
        });
        self.y += strip.height;
    }

    /// Begins a page; a table that goes on shows its head again.
    fn turn(&mut self, next: Option<&Strip>) {
        self.done.push(std::mem::take(&mut self.page));
        self.y = 0.0;
        let Some(Decor::Row {
            table,
            head: false,
            first,
            ..
        }) = next.map(|strip| strip.decor)
        else {
            return;
        };
        let Some(table) = self.tables.get(table) else {
            return;
        };
        let head = || {
            table
                .head
                .clone()
                .filter_map(|n| Some((n, self.strips.get(n)?)))
        };
        let height: f32 = head().map(|(_, strip)| strip.height).sum();
        // A head that would leave no room for its rows is not shown again.
        if height * 2.0 > self.room {
            return;
        }
        for (strip, height) in head().map(|(n, strip)| (n, strip.height)) {
            self.page.push(Shown {
                strip,
                y: self.y,
                again: true,
            });
            self.y += height;
        }
        if !first {
            self.y += CUT;
        }
    }
}
