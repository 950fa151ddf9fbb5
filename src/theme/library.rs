//! The themes there are: those embedded, and those of the user's folder.

use std::collections::BTreeMap;

use ron::extensions::Extensions;

use super::raw::RawTheme;
use super::resolve::resolve;
use super::{Colours, Theme, ThemeError, Trouble};
use crate::text::excerpt;

const EMBEDDED: &[(&str, &str)] = &[
    ("nuit", include_str!("../../themes/screen/nuit.ron")),
    ("jour", include_str!("../../themes/screen/jour.ron")),
    (
        "contraste",
        include_str!("../../themes/screen/contraste.ron"),
    ),
    (
        "projecteur",
        include_str!("../../themes/screen/projecteur.ron"),
    ),
    ("ardoise", include_str!("../../themes/screen/ardoise.ron")),
    ("papier", include_str!("../../themes/screen/papier.ron")),
];

/// Themes by name.
#[derive(Clone, Debug)]
pub struct Library {
    sources: BTreeMap<String, String>,
}

impl Default for Library {
    fn default() -> Self {
        Self::embedded()
    }
}

impl Library {
    /// The theme of who chose none.
    pub const DEFAULT: &'static str = "nuit";
    /// The theme of a room with a projector.
    pub const PROJECTOR: &'static str = "projecteur";

    /// The themes of the program.
    #[must_use]
    pub fn embedded() -> Self {
        let sources = EMBEDDED
            .iter()
            .map(|(name, source)| ((*name).to_owned(), (*source).to_owned()))
            .collect();
        Self { sources }
    }

    /// Adds a theme's text, instead of the one of that name.
    pub fn add(&mut self, name: &str, source: &str) {
        self.sources.insert(name.to_owned(), source.to_owned());
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// The theme of this name, brought down to the terminal's colours.
    ///
    /// # Errors
    /// When there is no such theme, or its file, or one that it extends, is wrong.
    pub fn theme(&self, name: &str, colours: Colours) -> Result<Theme, ThemeError> {
        let mut chain: Vec<(String, &str, RawTheme)> = Vec::new();
        let mut next = Some(name.to_owned());
        while let Some(name) = next.take() {
            let source = self.source(&name)?;
            if chain.iter().any(|(seen, ..)| *seen == name) {
                return Err(fault(&name, source, source.find("extends"), Trouble::Cycle));
            }
            let raw = read(&name, source)?;
            next.clone_from(&raw.extends);
            chain.push((name, source, raw));
        }
        resolve(&chain, colours)
    }

    fn source(&self, name: &str) -> Result<&str, ThemeError> {
        self.sources.get(name).map(String::as_str).ok_or_else(|| {
            let known = self.names().map(str::to_owned).collect();
            fault(name, "", None, Trouble::Unknown(known))
        })
    }
}

fn read(name: &str, source: &str) -> Result<RawTheme, ThemeError> {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let options = ron::Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| {
        let at = error.span.start;
        ThemeError {
            theme: name.to_owned(),
            place: Some((at.line, at.col)),
            excerpt: excerpt(text, at.line, at.col),
            trouble: Trouble::Syntax(error.code.to_string()),
        }
    })
}

/// A fault at a byte of the source, if it has a place.
pub(super) fn fault(name: &str, source: &str, at: Option<usize>, trouble: Trouble) -> ThemeError {
    let place = at.and_then(|at| source.get(..at)).map(|before| {
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        (line, column)
    });
    ThemeError {
        theme: name.to_owned(),
        excerpt: place.map_or_else(String::new, |(line, column)| excerpt(source, line, column)),
        place,
        trouble,
    }
}
