//! The named styles of a document, measured once from the look: whoever edits the document later changes a
//! style, not hundred paragraphs. Lengths are in tenths of a point.

use crate::document::house::{Align, Colour, Heading};
use crate::document::{Content, Document, Look, Over, Rank};
use crate::text::cells;
use crate::write::Options;

/// Tenths of a point in an inch, and millimetres in ten inches.
const INCH: u32 = 720;
const TEN_INCHES: u32 = 254;

/// A millimetre count in tenths of a point.
pub(in crate::write) fn millimetres(count: u16) -> u32 {
    u32::from(count) * INCH * 10 / TEN_INCHES
}

macro_rules! uses {
    ($( $(#[$meta:meta])* $variant:ident = $word:literal, $odf:literal );* $(;)?) => {
        /// What a paragraph is used for; each use is a style.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::write) enum Use {
            $( $(#[$meta])* $variant ),*
        }

        impl Use {
            /// All of them.
            pub(in crate::write) const ALL: &[Self] = &[$( Self::$variant ),*];

            /// The style as Word names it. Its own styles come out in the language of who reads them.
            pub(in crate::write) const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),* }
            }

            /// The style as `LibreOffice` names it, which knows these too.
            pub(in crate::write) const fn odf(self) -> &'static str {
                match self { $( Self::$variant => $odf ),* }
            }
        }
    };
}

uses! {
    /// The picture above all.
    Logo = "Logo", "Logo";
    /// The event.
    Masthead = "Masthead", "Masthead";
    /// Which session.
    Session = "Session", "Session";
    /// Where.
    Place = "Place", "Place";
    /// Which document.
    Title = "Title", "Title";
    /// The heading of a part.
    Section = "heading 1", "Heading 1";
    /// The heading of a topic.
    Topic = "heading 2", "Heading 2";
    /// Who speaks, above bullets.
    Speaker = "Speaker", "Speaker";
    /// Running text.
    Body = "Body Text", "Text body";
    /// One of several, with a mark that the format makes.
    Bullet = "List Bullet", "List 1";
    /// One of several, with a mark that is text.
    Numbered = "List Number", "Numbering 1";
    /// Somebody else's words.
    Citation = "Quote", "Quotations";
    /// In what quality somebody signs.
    Signature = "Signature", "Signature";
    /// Who signs, below room for his hand.
    Signatory = "Signatory", "Signatory";
    /// A cell of a table.
    Cell = "Table Contents", "Table Contents";
    /// A cell of its head.
    HeadCell = "Table Heading", "Table Heading";
    /// Room.
    Room = "Room", "Room";
    /// Above each page.
    Header = "header", "Header";
    /// Below each page.
    Footer = "footer", "Footer";
}

impl Use {
    /// Which level of the outline it stands on.
    pub(in crate::write) const fn outline(self) -> Option<u8> {
        match self {
            Self::Section => Some(1),
            Self::Topic => Some(2),
            // Not every speaker has a line of his own: an outline of those who have would tell half.
            _ => None,
        }
    }

    /// What one writes after it, when one goes on by hand.
    pub(in crate::write) const fn next(self) -> Self {
        match self {
            Self::Masthead => Self::Session,
            Self::Session => Self::Place,
            Self::Logo | Self::Place | Self::Title | Self::Section | Self::Citation => Self::Body,
            Self::Topic | Self::Speaker => Self::Bullet,
            Self::Signature => Self::Signatory,
            other => other,
        }
    }

    /// Whether what follows it stays on its page.
    pub(in crate::write) const fn keeps_next(self) -> bool {
        matches!(
            self,
            Self::Logo
                | Self::Masthead
                | Self::Session
                | Self::Place
                | Self::Title
                | Self::Section
                | Self::Topic
                | Self::Speaker
                | Self::Signature
        )
    }

    /// Whether it lies on one page.
    pub(in crate::write) const fn keeps_whole(self) -> bool {
        self.outline().is_some() || matches!(self, Self::Signature | Self::Signatory)
    }

    /// The use of a line of the head.
    pub(in crate::write) const fn of_rank(rank: Rank) -> Self {
        match rank {
            Rank::Masthead => Self::Masthead,
            Rank::Session => Self::Session,
            Rank::Place => Self::Place,
            Rank::Document => Self::Title,
        }
    }

    /// The use of a heading.
    pub(in crate::write) const fn of_heading(over: Over) -> Self {
        match over {
            Over::Section => Self::Section,
            Over::Topic => Self::Topic,
            Over::Speaker => Self::Speaker,
        }
    }

    /// The use of a line of a signature: the name is the last of several.
    pub(in crate::write) const fn of_signature(at: usize, lines: usize) -> Self {
        if at > 0 && at + 1 == lines {
            Self::Signatory
        } else {
            Self::Signature
        }
    }
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::write) struct Style {
    /// The size of its letters.
    pub size: u32,
    /// Their colour.
    pub colour: Colour,
    /// Whether they are bold.
    pub bold: bool,
    /// On which side it stands.
    pub align: Align,
    /// The least height of a line.
    pub line: u32,
    /// The room above it.
    pub above: u32,
    /// The room below it.
    pub below: u32,
    /// Whether a line is drawn under it.
    pub ruled: bool,
    /// How far from the margin it begins.
    pub indent: u32,
    /// How much of this its first line takes back, for a mark.
    pub hang: u32,
}

/// The styles and the page of a document.
pub(in crate::write) struct Sheet<'a> {
    /// Where they come from.
    pub look: &'a Look,
    bullet_hang: u32,
    number_hang: u32,
}

impl<'a> Sheet<'a> {
    /// Measures them: marks hang by the widest that there is.
    pub(in crate::write) fn new(document: &Document, options: &'a Options) -> Self {
        let marks = document
            .blocks
            .iter()
            .filter_map(|block| match &block.content {
                Content::Numbered { items } => Some(items),
                _ => None,
            });
        let widest = marks
            .flatten()
            .map(|(mark, _)| cells(mark.trim()))
            .max()
            .unwrap_or_default();
        let look = &options.look;
        Self {
            look,
            bullet_hang: hang(look, cells(options.bullet.trim())),
            number_hang: hang(look, widest.max(2)),
        }
    }

    /// How wide the text is.
    pub(in crate::write) fn width(&self) -> u32 {
        let margins = &self.look.margins;
        let around = millimetres(margins.left) + millimetres(margins.right);
        millimetres(self.look.paper.width).saturating_sub(around)
    }

    /// How a paragraph of this use looks.
    pub(in crate::write) fn style(&self, of: Use) -> Style {
        let look = self.look;
        let plain = self.plain(look.size, look.above);
        let between = self.plain(look.size, look.between);
        match of {
            Use::Logo => Style {
                below: look.above.into(),
                ..self.plain(look.size, 0)
            },
            Use::Masthead => self.heading(&look.masthead),
            Use::Session => self.heading(&look.session),
            Use::Place => self.heading(&look.place),
            Use::Title => self.heading(&look.title),
            Use::Section => self.heading(&look.section),
            Use::Topic => self.heading(&look.topic),
            Use::Speaker => self.heading(&look.speaker),
            Use::Body => plain,
            Use::Bullet => Style {
                indent: self.bullet_hang,
                hang: self.bullet_hang,
                ..between
            },
            Use::Numbered => Style {
                indent: self.number_hang,
                hang: self.number_hang,
                ..between
            },
            Use::Citation => Style {
                indent: 2 * u32::from(look.size),
                ..plain
            },
            Use::Signature => Style {
                indent: self.width() * 11 / 20,
                above: 3 * u32::from(look.above),
                ..plain
            },
            Use::Signatory => Style {
                indent: self.width() * 11 / 20,
                // A hand needs three lines.
                above: 3 * plain.line,
                ..plain
            },
            Use::HeadCell => Style {
                bold: true,
                ..self.plain(look.size, 0)
            },
            Use::Cell | Use::Room => self.plain(look.size, 0),
            Use::Header | Use::Footer => Style {
                align: if of == Use::Footer {
                    Align::Right
                } else {
                    Align::Left
                },
                ..self.plain(look.small, 0)
            },
        }
    }

    fn plain(&self, size: u16, above: u16) -> Style {
        Style {
            size: size.into(),
            colour: self.look.ink,
            bold: false,
            align: Align::Left,
            line: self.line(size),
            above: above.into(),
            below: 0,
            ruled: false,
            indent: 0,
            hang: 0,
        }
    }

    fn heading(&self, heading: &Heading) -> Style {
        Style {
            colour: heading.colour,
            bold: heading.bold,
            align: heading.align,
            ruled: heading.ruled,
            ..self.plain(heading.size, heading.above)
        }
    }

    fn line(&self, size: u16) -> u32 {
        u32::from(size) * u32::from(self.look.leading) / 100
    }
}

/// How far a paragraph hangs under a mark of so many cells: a figure is half as wide as its size, and some
/// room stands behind the mark.
fn hang(look: &Look, cells: usize) -> u32 {
    let cells = u32::try_from(cells).unwrap_or(u32::MAX);
    let tenths = cells.saturating_mul(5).saturating_add(5);
    u32::from(look.size).saturating_mul(tenths) / 10
}

/// How many columns a table has: what its longest row has.
pub(in crate::write) fn columns<T>(head: &[T], rows: &[Vec<T>]) -> usize {
    let longest = rows.iter().map(Vec::len).max().unwrap_or_default();
    longest.max(head.len())
}

/// The width of each column, of `whole` in all. What division leaves over goes to the last.
pub(in crate::write) fn shares(widths: &[u8], columns: usize, whole: u32) -> Vec<u32> {
    // A column that nothing is said of, or nought, is as wide as one can be without a share: alike.
    let weights: Vec<u32> = (0..columns)
        .map(|column| widths.get(column).copied().filter(|width| *width > 0))
        .map(|width| width.map_or(1, u32::from))
        .collect();
    let total: u32 = weights.iter().sum();
    let mut left = whole;
    let mut shares: Vec<u32> = weights
        .iter()
        .map(|weight| {
            let share = whole.saturating_mul(*weight) / total.max(1);
            left = left.saturating_sub(share);
            share
        })
        .collect();
    if let Some(last) = shares.last_mut() {
        *last += left;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_share_all_of_the_width() {
        assert_eq!(shares(&[1, 2, 1], 3, 1000), [250, 500, 250]);
        assert_eq!(shares(&[], 3, 1000), [333, 333, 334]);
        assert_eq!(shares(&[3], 2, 1000), [750, 250]);
        assert_eq!(shares(&[], 0, 1000), Vec::<u32>::new());
    }

    #[test]
    fn a_millimetre_is_a_tenth_of_a_centimetre() {
        assert_eq!(millimetres(254), 7200);
        assert_eq!(millimetres(210), 5952);
    }

    #[test]
    fn the_last_of_several_lines_is_who_signs() {
        assert_eq!(Use::of_signature(0, 2), Use::Signature);
        assert_eq!(Use::of_signature(1, 2), Use::Signatory);
        assert_eq!(Use::of_signature(0, 1), Use::Signature);
    }
}
