//! What can be wrong with a theme.

use crate::locale::Catalog;

/// A theme that cannot be used, with the place in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeError {
    /// The theme in whose file the fault is.
    pub theme: String,
    /// The line and column, from 1; none when the fault has no place in the file.
    pub place: Option<(usize, usize)>,
    /// The line with a mark under the column; empty without a place.
    pub excerpt: String,
    /// What is wrong.
    pub trouble: Trouble,
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It is no RON, or not of the right shape.
    Syntax(String),
    /// No such theme; those that there are.
    Unknown(Vec<String>),
    /// Neither `"#rrggbb"` nor a name of the palette.
    Colour(String),
    /// It extends itself.
    Cycle,
    /// A role or the background that neither it nor what it extends gives.
    Missing(&'static str),
}

impl ThemeError {
    /// What is wrong and where, in one line.
    #[must_use]
    pub fn brief(&self, catalog: &Catalog) -> String {
        let why = self.why(catalog);
        match self.place {
            Some(place) => format!("{} {why}", at(place, catalog)),
            None => why,
        }
    }

    fn why(&self, catalog: &Catalog) -> String {
        match &self.trouble {
            Trouble::Syntax(why) => why.clone(),
            Trouble::Unknown(known) => catalog.with(
                "theme-unknown",
                &[
                    ("name", self.theme.as_str().into()),
                    ("known", known.join(", ").into()),
                ],
            ),
            Trouble::Colour(colour) => {
                catalog.with("theme-colour", &[("colour", colour.as_str().into())])
            }
            Trouble::Cycle => catalog.with("theme-cycle", &[("name", self.theme.as_str().into())]),
            Trouble::Missing(role) => catalog.with("theme-missing", &[("role", (*role).into())]),
        }
    }

    /// The message: which theme, where, what is wrong, the line itself.
    #[must_use]
    pub fn message(&self, catalog: &Catalog) -> String {
        let why = self.why(catalog);
        let said = catalog.with(
            "theme-error",
            &[("name", self.theme.as_str().into()), ("why", why.into())],
        );
        let Some(place) = self.place else {
            return said;
        };
        format!("{} {said}\n{}", at(place, catalog), self.excerpt)
    }
}

fn at((line, column): (usize, usize), catalog: &Catalog) -> String {
    catalog.with(
        "error-place",
        &[("line", line.into()), ("column", column.into())],
    )
}
