//! A house's look in the words of CSS.

use std::fmt;

use crate::document::{Align, Colour, Heading, Look};

/// Tenths of a point.
#[derive(Clone, Copy)]
pub(in crate::write) struct Points(pub(in crate::write) u16);

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0 / 10, self.0 % 10) {
            (0, 0) => write!(f, "0"),
            (points, 0) => write!(f, "{points}pt"),
            (points, tenths) => write!(f, "{points}.{tenths}pt"),
        }
    }
}

/// The fonts of a look, those for Latin letters first: each letter takes the first that has it.
pub(in crate::write) fn families(look: &Look) -> String {
    let names = look.latin.iter().chain(&look.japanese).map(|family| {
        // The name of a font has no sign that would end a string.
        let name = family.chars();
        name.filter(|c| c.is_alphanumeric() || " -_.".contains(*c))
            .collect::<String>()
    });
    let names = names.filter(|name| !name.is_empty()).map(|name| {
        if name.chars().all(|c| c.is_ascii_alphabetic()) {
            name
        } else {
            format!("'{name}'")
        }
    });
    let mut names: Vec<String> = names.collect();
    names.push("sans-serif".to_owned());
    names.join(",")
}

/// How a line that stands out looks, but for its colour.
pub(in crate::write) fn heading(heading: &Heading) -> String {
    let weight = if heading.bold { "bold" } else { "normal" };
    let align = match heading.align {
        Align::Left => "",
        Align::Centre => ";text-align:center",
        Align::Right => ";text-align:right",
    };
    format!(
        "margin-top:{};margin-bottom:0;font-size:{};font-weight:{weight}{align}",
        Points(heading.above),
        Points(heading.size)
    )
}

/// What a sheet of a dark screen is painted with.
pub(super) const NIGHT: Colour = Colour([0x17, 0x19, 0x1c]);

/// A colour made light, so that by night it stands out as far as by day; as far as can be read with ease
/// (WCAG AAA) at least, and not so far as to dazzle.
pub(super) fn on_dark(colour: Colour) -> Colour {
    const READ: f64 = 7.0;
    const DAZZLES: f64 = 13.0;
    let enough = contrast(colour, Colour([255; 3])).clamp(READ, DAZZLES);
    let mixed = |percent: u16| {
        let lighter = |part: u8| {
            let light = u16::from(part) * (100 - percent) + 255 * percent;
            u8::try_from(light / 100).unwrap_or(255)
        };
        Colour(colour.0.map(lighter))
    };
    let mut steps = (0..=100).step_by(5).map(mixed);
    let found = steps.find(|colour| contrast(*colour, NIGHT) >= enough);
    found.unwrap_or(Colour([255; 3]))
}

/// How far two colours stand apart (WCAG 2, 1.4.3): 1 to 21.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(Colour(parts): Colour) -> f64 {
    let [red, green, blue] = parts.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_as_people_write_them() {
        let written = [0, 110, 105].map(|tenths| Points(tenths).to_string());
        assert_eq!(written, ["0", "11pt", "10.5pt"]);
    }

    #[test]
    fn the_name_of_a_font_is_nothing_else() {
        let look = Look {
            latin: vec!["Arial".to_owned(), "a</style>';b".to_owned()],
            japanese: vec!["Yu Gothic".to_owned(), "';".to_owned()],
            ..Look::default()
        };
        assert_eq!(families(&look), "Arial,astyleb,'Yu Gothic',sans-serif");
    }

    #[test]
    fn every_colour_can_be_read_at_night() {
        assert!((contrast(Colour([0; 3]), Colour([255; 3])) - 21.0).abs() < 0.01);
        for colour in [[0, 0, 0], [0x1f, 0x3a, 0x5f], [255, 0, 0], [0, 0, 255]] {
            let light = on_dark(Colour(colour));
            assert!(contrast(light, NIGHT) >= 7.0, "{colour:?} {light}");
        }
        let light = Colour([0xe0, 0xe0, 0xe0]);
        assert_eq!(on_dark(light), light);
    }
}
