//! Tables: cells side by side in rows of one line each, so that a long row can be cut between pages.

use super::flow::{Decor, Part, Placed, SetId, Strip, Table};
use super::setter::{Setter, held};
use crate::document::Inline;
use crate::write::WriteError;

/// The room in a cell, at its sides and above and below its words.
const CELL: (f32, f32) = (5.0, 3.5);
/// A row that is lower than this part of the page is never cut.
const WHOLE_ROW: f32 = 0.3;

impl Setter<'_> {
    /// A table, with the room around it.
    pub(super) fn table(
        &mut self,
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        widths: &[u8],
    ) -> Result<(), WriteError> {
        let columns = rows.iter().map(Vec::len).fold(head.len(), usize::max);
        let edges = edges(columns, widths, self.sheet.measure);
        let table = self.flow.tables.len();
        let from = self.flow.strips.len();
        self.flow.tables.push(Table {
            edges,
            head: from..from,
        });
        self.room += self.sheet.above();
        let mut part = (Vec::new(), Vec::new());
        if !head.is_empty() {
            part.0 = self.row(table, head, columns, true)?;
            let end = self.flow.strips.len();
            if let Some(table) = self.flow.tables.get_mut(table) {
                table.head = from..end;
            }
        }
        for cells in rows {
            part.1.push(self.row(table, cells, columns, false)?);
        }
        self.room += self.sheet.between();
        let (head, rows) = part;
        self.flow.parts.push(Part::Table { head, rows });
        Ok(())
    }

    /// A row as strips of one line each, so that a long one can be cut between pages.
    fn row(
        &mut self,
        table: usize,
        cells: &[Vec<Inline>],
        columns: usize,
        head: bool,
    ) -> Result<Vec<SetId>, WriteError> {
        let letters = if head {
            self.sheet.column_head()
        } else {
            self.sheet.text()
        };
        let edges = self.flow.tables.get(table).map(|table| table.edges.clone());
        let edges = edges.unwrap_or_default();
        let (side, pad) = CELL;
        let mut placed = Vec::new();
        for (column, edge) in edges.windows(2).take(columns).enumerate() {
            let &[left, right] = edge else { continue };
            let words = cells.get(column).map_or(&[][..], Vec::as_slice);
            let id = self.set(words, letters, (right - left - side * 2.0).max(1.0))?;
            placed.push((id, left + side));
        }
        let count =
            |(id, _): &(SetId, f32)| self.flow.sets.get(*id).map_or(0, |set| set.lines.len());
        let height = placed.iter().map(count).fold(1, usize::max);
        let strips = u16::try_from(height).map_or(f32::MAX, f32::from) * letters.pitch;
        let whole = head || strips < self.sheet.room * WHOLE_ROW;
        let counts: Vec<usize> = placed.iter().map(count).collect();
        for n in 0..height {
            let (first, last) = (n == 0, n + 1 == height);
            let inset = if first { pad } else { 0.0 };
            let lines = placed.iter().zip(&counts).filter(|(_, count)| n < **count);
            self.push(Strip {
                height: letters.pitch + inset + if last { pad } else { 0.0 },
                inset,
                with_next: if last { head } else { whole || held(n, height) },
                lines: lines
                    .map(|((set, x), _)| Placed {
                        set: *set,
                        line: n,
                        x: *x,
                    })
                    .collect(),
                decor: Decor::Row {
                    table,
                    head,
                    first,
                    last,
                },
                ..Strip::default()
            });
        }
        Ok(placed.into_iter().map(|(id, _)| id).collect())
    }
}

/// Where the columns of a table end.
fn edges(columns: usize, widths: &[u8], measure: f32) -> Vec<f32> {
    let share = |column: usize| f32::from(widths.get(column).copied().unwrap_or(1).max(1));
    let all: f32 = (0..columns).map(share).sum();
    let ends = (0..columns).scan(0.0, |end, column| {
        *end += share(column) / all * measure;
        Some(*end)
    });
    std::iter::once(0.0).chain(ends).collect()
}
