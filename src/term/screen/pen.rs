//! What a cell is drawn with, and how a terminal is told.

use std::fmt::Display;

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// Ink, ground and attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pen {
    pub(super) fg: Color,
    pub(super) bg: Color,
    pub(super) modifier: Modifier,
}

/// The attributes that can be seen on a blank.
pub(super) const SEEN_ON_BLANK: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT);

impl Pen {
    /// The terminal's own.
    pub(super) const RESET: Self = Self {
        fg: Color::Reset,
        bg: Color::Reset,
        modifier: Modifier::empty(),
    };

    /// The pen of a cell.
    pub(super) const fn of(cell: &Cell) -> Self {
        Self {
            fg: cell.fg,
            bg: cell.bg,
            modifier: cell.modifier,
        }
    }

    /// The pen nearest to this one that draws blanks on a ground.
    pub(super) fn for_blanks_on(self, bg: Color) -> Self {
        Self {
            bg,
            modifier: self.modifier - SEEN_ON_BLANK,
            ..self
        }
    }

    /// The parameters of the sequence that takes this pen up after another: the changes, or everything
    /// from the reset, whichever is shorter.
    pub(super) fn taken_after(self, other: Self) -> String {
        if self == Self::RESET {
            return String::new();
        }
        let mut changes = String::new();
        push_changes(&mut changes, other, self);
        let mut anew = "0".to_owned();
        push_changes(&mut anew, Self::RESET, self);
        if anew.len() < changes.len() {
            anew
        } else {
            changes
        }
    }
}

/// The attributes, with what sets and what clears each. Bold and dim are cleared together.
const ATTRIBUTES: &[(Modifier, u8, u8)] = &[
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::REVERSED, 7, 27),
    (Modifier::CROSSED_OUT, 9, 29),
];

fn push_changes(to: &mut String, from: Pen, pen: Pen) {
    let mut kept = from.modifier;
    for &(attribute, _, clear) in ATTRIBUTES {
        if kept.contains(attribute) && !pen.modifier.contains(attribute) {
            push(to, clear);
            for &(other, _, same) in ATTRIBUTES {
                if same == clear {
                    kept -= other;
                }
            }
        }
    }
    for &(attribute, set, _) in ATTRIBUTES {
        if pen.modifier.contains(attribute) && !kept.contains(attribute) {
            push(to, set);
        }
    }
    if pen.fg != from.fg {
        push_colour(to, pen.fg, 30);
    }
    if pen.bg != from.bg {
        push_colour(to, pen.bg, 40);
    }
}

fn push(to: &mut String, part: impl Display) {
    use std::fmt::Write;
    let separator = if to.is_empty() { "" } else { ";" };
    // Writing into a String cannot fail.
    let _ = write!(to, "{separator}{part}");
}

/// The sixteen colours in the order of their codes.
const SIXTEEN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// A colour as ink (`base` 30) or as ground (`base` 40).
fn push_colour(to: &mut String, colour: Color, base: u8) {
    match colour {
        Color::Reset => push(to, base + 9),
        Color::Indexed(index) => push(to, format_args!("{};5;{index}", base + 8)),
        Color::Rgb(r, g, b) => push(to, format_args!("{};2;{r};{g};{b}", base + 8)),
        named => {
            let codes = (base..base + 8).chain(base + 60..base + 68);
            let found = SIXTEEN.iter().zip(codes).find(|(one, _)| **one == named);
            push(to, found.map_or(base + 9, |(_, code)| code));
        }
    }
}
