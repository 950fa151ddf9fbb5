//! The look of a house in points: the sheet, and how each kind of line is set on it.

use super::set::{Families, Type};
use crate::document::{Align, Heading, Look, Over, Rank};

/// Points in a millimetre.
const MM: f32 = 72.0 / 25.4;
/// Nothing is set smaller, in points, nor in less room: a house may say zero.
const LEAST: f32 = 4.0;
const LEAST_ROOM: f32 = 72.0;

/// A sheet of paper and what is set on it.
#[derive(Clone, Copy)]
pub(super) struct Sheet<'a> {
    look: &'a Look,
    /// What part of its room between lines is used.
    tightness: f32,
    /// From left to right.
    pub width: f32,
    /// From top to bottom.
    pub height: f32,
    /// Where the text begins from the left.
    pub left: f32,
    /// Where it begins from the top.
    pub top: f32,
    /// How wide it is.
    pub measure: f32,
    /// How high it is on a page.
    pub room: f32,
}

impl<'a> Sheet<'a> {
    /// The sheet of a house.
    pub fn new(look: &'a Look) -> Self {
        let (paper, margins) = (&look.paper, &look.margins);
        let (left, right) = (mm(margins.left), mm(margins.right));
        let (top, bottom) = (mm(margins.top), mm(margins.bottom));
        let width = mm(paper.width).max(left + right + LEAST_ROOM);
        let height = mm(paper.height).max(top + bottom + LEAST_ROOM);
        Self {
            look,
            tightness: 1.0,
            width,
            height,
            left,
            top,
            measure: width - left - right,
            room: height - top - bottom,
        }
    }

    /// The same with its lines closer together, by this part of their height.
    pub fn tighter(self, tightness: f32) -> Self {
        Self { tightness, ..self }
    }

    /// Room between paragraphs gives way more than room between lines.
    fn tight(&self, room: f32) -> f32 {
        room * (1.0 - 4.0 * (1.0 - self.tightness))
    }

    /// The fonts of its letters.
    pub fn families(&self) -> Families<'a> {
        Families {
            latin: &self.look.print.latin,
            japanese: &self.look.print.japanese,
        }
    }

    /// Running text.
    pub fn text(&self) -> Type {
        self.letters(self.look.size)
    }

    /// Headers, footers and notes.
    pub fn small(&self) -> Type {
        self.letters(self.look.small)
    }

    /// The head of a table.
    pub fn column_head(&self) -> Type {
        Type {
            bold: true,
            ..self.text()
        }
    }

    fn letters(&self, size: u16) -> Type {
        let size = tenths(size).max(LEAST);
        Type {
            size,
            pitch: size * f32::from(self.look.leading.max(100)) / 100.0 * self.tightness,
            bold: false,
            colour: self.look.ink,
            link: self.look.section.colour,
            align: Align::Left,
        }
    }

    /// A line that stands out, the room above it, and whether a line is drawn under it.
    fn heading(&self, heading: &Heading) -> (Type, f32, bool) {
        let letters = Type {
            bold: heading.bold,
            colour: heading.colour,
            align: heading.align,
            ..self.letters(heading.size)
        };
        (letters, self.tight(tenths(heading.above)), heading.ruled)
    }

    /// A line of the head.
    pub fn rank(&self, rank: Rank) -> (Type, f32, bool) {
        self.heading(self.look.rank(rank))
    }

    /// A heading.
    pub fn over(&self, over: Over) -> (Type, f32, bool) {
        self.heading(self.look.over(over))
    }

    /// The room above a paragraph.
    pub fn above(&self) -> f32 {
        self.tight(tenths(self.look.above))
    }

    /// The room between the items of a list.
    pub fn between(&self) -> f32 {
        self.tight(tenths(self.look.between))
    }

    /// How wide the logo is.
    pub fn logo_width(&self) -> f32 {
        mm(self.look.logo_width).clamp(LEAST, self.measure)
    }

    /// The colours of lines and of what stands behind the head of a table.
    pub const fn colours(&self) -> (crate::document::Colour, crate::document::Colour) {
        (self.look.rule, self.look.shade)
    }
}

fn mm(length: u16) -> f32 {
    f32::from(length) * MM
}

fn tenths(points: u16) -> f32 {
    f32::from(points) / 10.0
}
