//! From themes as files have them to one that lacks nothing.

use ratatui::style::{Color, Modifier, Style};

use super::library::fault;
use super::raw::{RawGlyphs, RawStyle, RawTheme};
use super::{Colours, Glyphs, Theme, ThemeError, Trouble};

/// A theme's file: its name, its text (for the places of faults), what it says.
type Source<'a> = (String, &'a str, RawTheme);

/// Resolves a theme followed by those that it extends, nearest first.
pub(super) fn resolve(chain: &[Source], colours: Colours) -> Result<Theme, ThemeError> {
    let name = chain.first().map_or("", |(name, ..)| name);
    let missing = |what| {
        let source = chain.first().map_or("", |(_, source, _)| source);
        fault(name, source, None, Trouble::Missing(what))
    };
    let (source, background) = chain
        .iter()
        .find_map(|source| Some((source, source.2.background.as_deref()?)))
        .ok_or_else(|| missing("background"))?;
    let background = colour(source, chain, background)?;
    let glyphs = chain.iter().find_map(|(.., raw)| raw.glyphs);
    let glyphs = match glyphs {
        Some(RawGlyphs::Etroit) => Glyphs::NARROW,
        Some(RawGlyphs::Normal) | None => Glyphs::NORMAL,
    };
    Theme::from_roles(name, glyphs, |role| {
        let (source, raw) = chain
            .iter()
            .find_map(|source| Some((source, style_of(&source.2, role)?)))
            .ok_or_else(|| missing(role))?;
        let ink = raw.colour.as_deref().ok_or_else(|| missing(role))?;
        let mut style = Style::new().fg(colour(source, chain, ink)?).bg(background);
        if let Some(on) = &raw.on {
            style = style.bg(colour(source, chain, on)?);
        }
        for (wanted, modifier) in [
            (raw.bold, Modifier::BOLD),
            (raw.italic, Modifier::ITALIC),
            (raw.underlined, Modifier::UNDERLINED),
        ] {
            if wanted == Some(true) {
                style = style.add_modifier(modifier);
            }
        }
        Ok(colours.bring_down(role, style))
    })
}

fn style_of<'a>(raw: &'a RawTheme, role: &str) -> Option<&'a RawStyle> {
    let each = raw.styles.each();
    each.into_iter().find(|(name, _)| *name == role)?.1
}

/// A colour, by name of the nearest palette that has it, or `"#rrggbb"`.
fn colour(source: &Source, chain: &[Source], written: &str) -> Result<Color, ThemeError> {
    let named = chain
        .iter()
        .find_map(|from| Some((from, from.2.palette.get(written)?.as_str())));
    let (source, value) = named.unwrap_or((source, written));
    hex(value).ok_or_else(|| {
        let at = source.1.find(&format!("\"{value}\""));
        fault(&source.0, source.1, at, Trouble::Colour(value.to_owned()))
    })
}

fn hex(text: &str) -> Option<Color> {
    let digits = text.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let [_, r, g, b] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some(Color::Rgb(r, g, b))
}
