//! How many colours the terminal has, and a theme's colours brought down to them.

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Colours {
    /// 24 bits.
    True,
    /// The 256 of xterm.
    Indexed,
    /// The sixteen whose look the user chose himself.
    Sixteen,
    /// None, by wish of the user (`NO_COLOR`) or of the terminal: attributes alone.
    None,
}

impl Colours {
    /// What the environment says: the values of `NO_COLOR`, `COLORTERM` and `TERM`.
    #[must_use]
    pub fn of_environment(
        no_color: Option<&str>,
        colorterm: Option<&str>,
        term: Option<&str>,
    ) -> Self {
        let term = term.unwrap_or("");
        if no_color.is_some_and(|value| !value.is_empty())
            || matches!(term, "dumb" | "vt100" | "vt220")
        {
            return Self::None;
        }
        if matches!(colorterm, Some("truecolor" | "24bit")) || term.ends_with("-direct") {
            return Self::True;
        }
        if [
            "256color",
            "kitty",
            "ghostty",
            "alacritty",
            "foot",
            "wezterm",
        ]
        .iter()
        .any(|known| term.contains(known))
        {
            return Self::Indexed;
        }
        Self::Sixteen
    }

    /// A role's style as this terminal can show it.
    pub(super) fn bring_down(self, role: &str, style: Style) -> Style {
        match self {
            Self::True => style,
            Self::Indexed => Style {
                fg: style.fg.map(indexed),
                bg: style.bg.map(indexed),
                ..style
            },
            Self::Sixteen => sixteen(role, style),
            Self::None => plain(role, style),
        }
    }
}

/// The sixteen are the user's own, so the background stays his and only what must stand out is coloured.
fn sixteen(role: &str, style: Style) -> Style {
    let style = plain(role, style);
    match role {
        "accent" | "bar" | "key" => style.fg(Color::Cyan),
        "warning" => style.fg(Color::LightRed),
        "found" => style.fg(Color::LightYellow),
        _ => style,
    }
}

/// Roles told apart without a colour. Reverse is kept off long texts: it is hard to read.
fn plain(role: &str, style: Style) -> Style {
    let attributes = match role {
        "dim" | "rule" | "ghost" | "hint" => Modifier::DIM,
        "heading" | "accent" | "speaker" | "key" | "bar" => Modifier::BOLD,
        "warning" => Modifier::BOLD | Modifier::UNDERLINED,
        "found" => Modifier::UNDERLINED,
        "selected" => Modifier::REVERSED,
        _ => Modifier::empty(),
    };
    Style {
        fg: Some(Color::Reset),
        bg: Some(Color::Reset),
        ..style.add_modifier(attributes)
    }
}

/// The nearest of xterm's 6 × 6 × 6 cube and 24 greys.
fn indexed(colour: Color) -> Color {
    let Color::Rgb(r, g, b) = colour else {
        return colour;
    };
    let cube = |v: u8| {
        if v < 48 {
            0
        } else if v < 115 {
            1
        } else {
            (v - 35) / 40
        }
    };
    let level = |step: u8| if step == 0 { 0 } else { 55 + step * 40 };
    let steps = [r, g, b].map(cube);
    let grey = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let grey_step = u8::try_from(grey.saturating_sub(3) / 10)
        .unwrap_or(23)
        .min(23);
    let grey_level = 8 + grey_step * 10;
    let distance = |levels: [u8; 3]| -> u32 {
        [r, g, b]
            .iter()
            .zip(levels)
            .map(|(a, b)| u32::from(a.abs_diff(b)).pow(2))
            .sum()
    };
    if distance([grey_level; 3]) < distance(steps.map(level)) {
        Color::Indexed(232 + grey_step)
    } else {
        let [r, g, b] = steps;
        Color::Indexed(16 + 36 * r + 6 * g + b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_environment_tells_the_colours() {
        for (no_color, colorterm, term, colours) in [
            (
                Some("1"),
                Some("truecolor"),
                "xterm-256color",
                Colours::None,
            ),
            (Some(""), Some("truecolor"), "xterm-256color", Colours::True),
            (None, Some("24bit"), "xterm", Colours::True),
            (None, None, "xterm-256color", Colours::Indexed),
            (None, None, "xterm-kitty", Colours::Indexed),
            (None, None, "linux", Colours::Sixteen),
            (None, None, "xterm", Colours::Sixteen),
            (None, None, "dumb", Colours::None),
        ] {
            assert_eq!(
                Colours::of_environment(no_color, colorterm, Some(term)),
                colours,
                "{no_color:?} {colorterm:?} {term}"
            );
        }
    }

    #[test]
    fn the_nearest_of_256_is_taken() {
        for (rgb, index) in [
            ((0, 0, 0), 16),
            ((255, 255, 255), 231),
            ((255, 0, 0), 196),
            ((95, 135, 175), 67),
            ((128, 128, 128), 244),
            ((18, 18, 18), 233),
        ] {
            assert_eq!(
                indexed(Color::Rgb(rgb.0, rgb.1, rgb.2)),
                Color::Indexed(index),
                "{rgb:?}"
            );
        }
    }

    #[test]
    fn without_colour_what_must_stand_out_stands_out() {
        let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Rgb(4, 5, 6));
        for role in ["warning", "accent", "bar", "found", "selected", "heading"] {
            let plain = Colours::None.bring_down(role, style);
            assert_eq!(
                (plain.fg, plain.bg),
                (Some(Color::Reset), Some(Color::Reset))
            );
            assert!(!plain.add_modifier.is_empty(), "{role}");
        }
    }
}
