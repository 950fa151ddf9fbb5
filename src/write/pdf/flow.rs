//! A document as one long column of strips: what stands on them, what room they need, what must stay
//! together. No pages yet.

use super::set::Set;

/// Which paragraph, of those set.
pub(super) type SetId = usize;

/// A line of a paragraph on a strip.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// Of which paragraph.
    pub set: SetId,
    /// Which of its lines.
    pub line: usize,
    /// Where the paragraph begins, from the left of the text.
    pub x: f32,
}

/// What is drawn on a strip besides words.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Decor {
    /// Nothing.
    #[default]
    Plain,
    /// A line under it.
    Ruled,
    /// A bar on its left, which goes on from the strip above unless it is the first.
    Bar {
        /// Whether it is the first.
        first: bool,
    },
    /// A part of a table's row.
    Row {
        /// Of which table.
        table: usize,
        /// Whether of its head.
        head: bool,
        /// Whether it is the first of the row.
        first: bool,
        /// Whether it is the last of the row.
        last: bool,
    },
    /// The logo.
    Logo,
}

/// What is never cut: a line of words, of however many columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Strip {
    /// The room above it; none at the top of a page.
    pub above: f32,
    /// How high it is.
    pub height: f32,
    /// How far below its top its words begin.
    pub inset: f32,
    /// Whether the next one stands on the same page.
    pub with_next: bool,
    /// Its words.
    pub lines: Vec<Placed>,
    /// What else is on it.
    pub decor: Decor,
}

/// What the strips are parts of, for those who listen to a page instead of looking at it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Part {
    /// A heading, and how deep.
    Heading(u16, SetId),
    /// Running text.
    Paragraph(SetId),
    /// Somebody else's words.
    Citation(SetId),
    /// Marks and bodies.
    List {
        /// Whether the marks count.
        numbered: bool,
        /// In order.
        items: Vec<(SetId, SetId)>,
    },
    /// Rows of cells; the first is the head if there is one.
    Table {
        /// The cells of the head.
        head: Vec<SetId>,
        /// Those of the rows.
        rows: Vec<Vec<SetId>>,
    },
}

/// Where a table stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    /// The edges of its columns, from the left of the text.
    pub edges: Vec<f32>,
    /// The strips of its head, to be shown again on every page.
    pub head: std::ops::Range<usize>,
}

/// A document, set.
#[derive(Default)]
pub(super) struct Flow {
    /// Its paragraphs.
    pub sets: Vec<Set>,
    /// Its strips, from top to bottom.
    pub strips: Vec<Strip>,
    /// Its parts, in order.
    pub parts: Vec<Part>,
    /// Its tables.
    pub tables: Vec<Table>,
}
