//! How documents look where a format has fonts, colours and paper. Plain data: what a point or a
//! millimetre becomes is each writer's business.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer};

use super::layer::layered;
use crate::document::{Over, Rank};

layered! {
    /// How documents look.
    pub struct Look as RawLook {
        values {
            /// Families of fonts for Latin letters, the best first.
            latin: Vec<String>,
            /// Families of fonts for Japanese, the best first.
            japanese: Vec<String>,
            /// The size of running text, in tenths of a point.
            size: u16,
            /// The size of headers, footers and notes, in tenths of a point.
            small: u16,
            /// The height of a line, in hundredths of its size.
            leading: u16,
            /// The room above a paragraph, in tenths of a point.
            above: u16,
            /// The room above a bullet, a numbered item, a signature's line, in tenths of a point.
            between: u16,
            /// The colour of running text.
            ink: Colour,
            /// The colour of lines: of tables, under headings.
            rule: Colour,
            /// What stands behind the head of a table.
            shade: Colour,
            /// The logo's file, as written in the house's; empty when there is none.
            logo: String,
            /// How wide the logo is, in millimetres.
            logo_width: u16,
        }
        parts {
            /// Families for what copil sets on paper itself (PDF): one comes with it.
            print: Families as RawFamilies,
            /// The paper.
            paper: Paper as RawPaper,
            /// What stays white around the text.
            margins: Margins as RawMargins,
            /// The event.
            masthead: Heading as RawHeading,
            /// Which session, on which day.
            session: Heading as RawHeading,
            /// Where.
            place: Heading as RawHeading,
            /// Which document, and how far it is.
            title: Heading as RawHeading,
            /// The heading of a part.
            section: Heading as RawHeading,
            /// The heading of a topic.
            topic: Heading as RawHeading,
            /// The line above what a speaker said.
            speaker: Heading as RawHeading,
        }
    }
}

layered! {
    /// Families of fonts.
    pub struct Families as RawFamilies {
        values {
            /// For Latin letters, the best first.
            latin: Vec<String>,
            /// For Japanese, the best first.
            japanese: Vec<String>,
        }
        parts {}
    }
}

layered! {
    /// How a line that stands out looks.
    pub struct Heading as RawHeading {
        values {
            /// Its size, in tenths of a point.
            size: u16,
            /// Its colour.
            colour: Colour,
            /// Whether it is bold.
            bold: bool,
            /// On which side it stands.
            align: Align,
            /// The room above it, in tenths of a point.
            above: u16,
            /// Whether a line is drawn under it.
            ruled: bool,
        }
        parts {}
    }
}

layered! {
    /// A sheet, in millimetres.
    pub struct Paper as RawPaper {
        values {
            /// From left to right.
            width: u16,
            /// From top to bottom.
            height: u16,
        }
        parts {}
    }
}

layered! {
    /// What stays white around the text, in millimetres.
    pub struct Margins as RawMargins {
        values {
            /// Above.
            top: u16,
            /// On the right.
            right: u16,
            /// Below.
            bottom: u16,
            /// On the left.
            left: u16,
        }
        parts {}
    }
}

/// On which side a line stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// On the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// On the right.
    Right,
}

/// Red, green and blue; `#rrggbb` in a file and in most formats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Colour(pub [u8; 3]);

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Reads `#rrggbb`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| {
            digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
        })?;
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| {
            de::Error::custom(format_args!("{text:?} is no colour; write \"#1f3a5f\""))
        })
    }
}

impl Look {
    /// How a line of the head looks.
    #[must_use]
    pub const fn rank(&self, rank: Rank) -> &Heading {
        match rank {
            Rank::Masthead => &self.masthead,
            Rank::Session => &self.session,
            Rank::Place => &self.place,
            Rank::Document => &self.title,
        }
    }

    /// How a heading looks.
    #[must_use]
    pub const fn over(&self, over: Over) -> &Heading {
        match over {
            Over::Section => &self.section,
            Over::Topic => &self.topic,
            Over::Speaker => &self.speaker,
        }
    }

    /// The logo's file, where there is one.
    #[must_use]
    pub fn logo(&self) -> Option<&str> {
        Some(self.logo.as_str()).filter(|file| !file.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_as_it_is_written() {
        for (text, colour) in [
            ("#1f3a5f", Some(Colour([0x1f, 0x3a, 0x5f]))),
            ("#1F3A5F", Some(Colour([0x1f, 0x3a, 0x5f]))),
            ("1f3a5f", None),
            ("#1f3", None),
            ("#1f3a5é", None),
            ("#+f3a5f", None),
        ] {
            assert_eq!(Colour::read(text), colour, "{text}");
        }
        assert_eq!(Colour([0, 10, 255]).to_string(), "#000aff");
    }
}
