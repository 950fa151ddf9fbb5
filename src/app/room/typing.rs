//! Words typed on the wall: another wording of a point, beside the one it has; a vote.

use super::super::field::Field;
use super::super::flow::{Sight, Tone};
use super::sheet::{Row, Sheet, Wall};
use super::{Room, points};
use crate::locale::Catalog;
use crate::model::{Id, Moment};
use crate::text::{cells, changes};

/// What is typed.
#[derive(Clone, Debug)]
pub enum Typing {
    /// Another wording of a point.
    Wording(Id, Box<Field>),
    /// How a point was voted.
    Vote(Id, Box<Field>),
}

impl Typing {
    /// The field.
    #[must_use]
    pub const fn field(&self) -> &Field {
        match self {
            Self::Wording(_, field) | Self::Vote(_, field) => field,
        }
    }

    /// The same, to be changed.
    pub const fn field_mut(&mut self) -> &mut Field {
        match self {
            Self::Wording(_, field) | Self::Vote(_, field) => field,
        }
    }
}

impl Room {
    /// Words begin to be typed on the wall.
    pub fn begin(&mut self, typing: Typing) {
        self.typing = Some(typing);
    }

    /// What is typed is taken away, whatever becomes of it.
    pub fn end(&mut self) -> Option<Typing> {
        self.typing.take()
    }

    /// The sheet while something is typed on it.
    pub(super) fn typing_sheet(
        &self,
        words: &Catalog,
        now: Moment,
        size: (u16, u16),
    ) -> Option<Sheet> {
        let typing = self.typing.as_ref()?;
        let sight = self.sight(words, now);
        let wall = Wall::of(size, self.size);
        match typing {
            Typing::Wording(id, field) => {
                let number = self.points.iter().find(|it| it.id == *id)?.number;
                Some(wording(sight, wall, (*id, number), field))
            }
            Typing::Vote(_, field) => {
                let (mut sheets, at) = self.sheets(words, now, size);
                let mut sheet = (at < sheets.len()).then(|| sheets.swap_remove(at))?;
                vote(sight, wall, field, &mut sheet);
                Some(sheet)
            }
        }
    }
}

/// The words as they are and as they become, what is other in each marked.
fn wording(sight: Sight<'_>, wall: Wall, (id, number): (Id, u32), field: &Field) -> Sheet {
    let mut sheet = wall.sheet(sight);
    let Some(decision) = sight.session.decision(id) else {
        return sheet;
    };
    let args = [("n", number.to_string().into())];
    let title = sight.words.with(points::title(decision.state), &args);
    let (gone, come) = changes(&decision.text, field.text());
    let mut rows = vec![
        wall.row(Tone::Strong, title),
        Row::default(),
        wall.row(Tone::Dim, sight.words.text("room-before")),
    ];
    rows.extend(wall.marked(Tone::Dim, &decision.text, &gone));
    rows.push(Row::default());
    rows.push(wall.row(Tone::Dim, sight.words.text("room-after")));
    let (_, (row, column)) = field.rows(wall.width);
    let caret = rows.len() + row;
    rows.extend(wall.marked(Tone::Text, field.text(), &come));
    // What is typed stays in sight, whatever stands above it.
    let above = (caret + 1).saturating_sub(wall.rows);
    rows.drain(..above.min(rows.len()));
    rows.truncate(wall.rows);
    sheet.rows = rows;
    sheet.caret = Some((
        wall.margin
            .saturating_add(u16::try_from(column).unwrap_or(0)),
        wall.top
            .saturating_add(u16::try_from(caret - above).unwrap_or(0)),
    ));
    sheet.foot = sight.words.text("room-wording-how").into_owned();
    sheet
}

/// The vote below the point.
fn vote(sight: Sight<'_>, wall: Wall, field: &Field, sheet: &mut Sheet) {
    sheet.rows.truncate(wall.rows.saturating_sub(2));
    sheet.rows.push(Row::default());
    let label = format!("{} ", sight.words.text("room-vote"));
    let window = field.window(wall.width.saturating_sub(cells(&label)).max(2));
    let column = cells(&label) + window.caret;
    sheet.caret = Some((
        wall.margin
            .saturating_add(u16::try_from(column).unwrap_or(0)),
        wall.top
            .saturating_add(u16::try_from(sheet.rows.len()).unwrap_or(0)),
    ));
    sheet
        .rows
        .push(wall.row(Tone::Text, format!("{label}{}", window.text)));
    sheet.foot = sight.words.text("room-vote-how").into_owned();
}
