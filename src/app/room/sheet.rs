//! A sheet on the wall: few words, wide margins, nothing that the room need not read.

use std::ops::Range;

use super::super::flow::{self, Sight, Tone, meeting_over, names};
use crate::text::{cells, visible, wrap};

/// The cells of a line and whether its lines stand two rows apart, by step. A terminal cannot make letters
/// larger: who reads from afar is helped by shorter lines further apart, and by the font of the terminal.
pub const SIZES: [(usize, bool); 4] = [(60, false), (60, true), (44, true), (32, true)];

/// A row of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Cells before its words.
    pub x: u16,
    /// Its words.
    pub text: String,
    /// What they are.
    pub tone: Tone,
    /// Where the meeting is.
    pub here: bool,
    /// Parts of its words that stand out, in its bytes.
    pub marks: Vec<Range<usize>>,
}

/// What is on the wall at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// At the left of the first row: what meets.
    pub title: String,
    /// At its right: where the meeting is, the hour.
    pub where_: String,
    /// Before that: by how much the meeting and its item run over.
    pub over: String,
    /// The row on which the words begin.
    pub top: u16,
    /// The words, a row each.
    pub rows: Vec<Row>,
    /// Below them: how far one is.
    pub foot: String,
    /// Cells before what stands at the left margin.
    pub margin: u16,
    /// Where the caret stands, where words are typed: column and row of the wall.
    pub caret: Option<(u16, u16)>,
}

/// The places on a wall of this size.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wall {
    /// The cells of a line.
    pub width: usize,
    /// Whether lines stand two rows apart.
    pub spaced: bool,
    /// Cells before them.
    pub margin: u16,
    /// Rows above them.
    pub top: u16,
    /// Rows they have.
    pub rows: usize,
}

impl Wall {
    pub(super) fn of((width, height): (u16, u16), size: usize) -> Self {
        let (line, spaced) = SIZES.get(size).copied().unwrap_or((60, false));
        let least = 4.min(width / 8);
        let line = line.min(usize::from(width.saturating_sub(2 * least)).max(2));
        let free = width.saturating_sub(u16::try_from(line).unwrap_or(u16::MAX));
        let top = (height / 5).max(2);
        Self {
            width: line,
            // On a low screen more is lost than won.
            spaced: spaced && height >= 16,
            // On a wide wall the words stand nearer to its middle.
            margin: (free / 5).max((width / 2).saturating_sub(50)).max(least),
            top,
            rows: usize::from(height.saturating_sub(top + 3)).max(1),
        }
    }

    /// A sheet with its head and no words yet.
    pub(super) fn sheet(self, sight: Sight<'_>) -> Sheet {
        let Sight { session, words, .. } = sight;
        let mut where_ = Vec::new();
        let mut over: Vec<String> = meeting_over(sight).into_iter().collect();
        let item = session.live.item.and_then(|id| {
            let at = session.agenda.iter().position(|item| item.id == id)?;
            Some((at + 1, session.agenda.get(at)?))
        });
        if let Some((number, item)) = item {
            where_.push(format!("{number} / {}", session.agenda.len()));
            where_.push(item.title.clone());
            over.extend(flow::over(sight, item));
        }
        where_.push(names::hour(sight.now.time()));
        Sheet {
            title: names::body(session),
            where_: visible(&where_.join("   ")).into_owned(),
            over: over.join("   "),
            top: self.top,
            rows: Vec::new(),
            foot: String::new(),
            margin: self.margin,
            caret: None,
        }
        .saying(
            words.text("room-closed-doors").as_ref(),
            session.live.huis_clos,
        )
    }

    /// A row of words that needs no breaking.
    pub(super) fn row(self, tone: Tone, text: impl Into<String>) -> Row {
        Row {
            x: self.margin,
            text: visible(&text.into()).into_owned(),
            tone,
            ..Row::default()
        }
    }

    /// A text in rows, parts of it marked.
    pub(super) fn marked(self, tone: Tone, text: &str, marks: &[Range<usize>]) -> Vec<Row> {
        let lines = wrap(text, self.width.max(2)).into_iter();
        let rows = lines.map(|line| {
            let inside = marks.iter().filter_map(|mark| {
                let part = mark.start.max(line.start)..mark.end.min(line.end);
                (!part.is_empty()).then(|| part.start - line.start..part.end - line.start)
            });
            Row {
                marks: inside.collect(),
                ..self.row(tone, text.get(line.clone()).unwrap_or(""))
            }
        });
        rows.collect()
    }

    /// A paragraph that hangs behind `mark`, in rows; a blank one between two where lines stand apart.
    pub(super) fn paragraph(self, tone: Tone, mark: &str, text: &str, spaced: bool) -> Vec<Row> {
        let text = visible(text);
        let hang = cells(mark);
        let mut rows: Vec<Row> = Vec::new();
        for range in wrap(&text, self.width.saturating_sub(hang).max(2)) {
            let line = text.get(range).unwrap_or("");
            if spaced && !rows.is_empty() {
                rows.push(Row::default());
            }
            let first = rows.is_empty();
            let indent = if first { 0 } else { hang };
            rows.push(Row {
                x: self.margin + u16::try_from(indent).unwrap_or(0),
                text: if first {
                    format!("{mark}{line}")
                } else {
                    line.to_owned()
                },
                tone,
                ..Row::default()
            });
        }
        rows
    }
}

impl Sheet {
    /// With something said of the whole meeting where its place in the agenda stands.
    fn saying(mut self, words: &str, when: bool) -> Self {
        if when {
            self.where_ = format!("{words}   {}", self.where_);
        }
        self
    }
}
