//! The roles that a theme gives a look: declared once, for the file and for the screen.

use serde::Deserialize;

use super::raw::RawStyle;

/// Declares the roles once, for the file and for the resolved theme.
macro_rules! roles {
    ($($(#[$doc:meta])* $role:ident,)*) => {
        /// The roles as the file has them.
        #[derive(Clone, Debug, Default, Deserialize)]
        #[serde(rename = "styles", deny_unknown_fields, default)]
        pub(super) struct RawStyles { $(pub(super) $role: Option<RawStyle>,)* }

        impl RawStyles {
            /// Every role with its name.
            pub(super) fn each(&self) -> Vec<(&'static str, Option<&RawStyle>)> {
                vec![$((stringify!($role), self.$role.as_ref()),)*]
            }
        }

        /// What the screen is drawn with: a style for each role, nothing missing.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Theme {
            /// Its name.
            pub name: String,
            /// The signs.
            pub glyphs: super::Glyphs,
            $($(#[$doc])* pub $role: ratatui::style::Style,)*
        }

        impl Theme {
            /// Every role with its name.
            #[must_use]
            pub fn roles(&self) -> Vec<(&'static str, ratatui::style::Style)> {
                vec![$((stringify!($role), self.$role),)*]
            }

            /// A role's style where it lies on the overlay instead of the ground.
            #[must_use]
            pub fn on_overlay(&self, style: ratatui::style::Style) -> ratatui::style::Style {
                ratatui::style::Style { bg: self.overlay.bg, ..style }
            }

            /// A theme whose roles are made one by one.
            pub(super) fn from_roles<E>(
                name: &str,
                glyphs: super::Glyphs,
                mut style: impl FnMut(&'static str) -> Result<ratatui::style::Style, E>,
            ) -> Result<Self, E> {
                Ok(Self { name: name.to_owned(), glyphs, $($role: style(stringify!($role))?,)* })
            }
        }
    };
}

roles! {
    /// What people said: the text of the screen, on its background.
    text,
    /// Hours, keys of names, what may be overlooked.
    dim,
    /// Headings of panes.
    heading,
    /// Where you are: the current item, who has the floor.
    accent,
    /// What must not be overlooked: not saved, to be completed, a conflict.
    warning,
    /// What runs over its time, and silence: a reminder, quieter than a warning.
    late,
    /// Names of people in the log.
    speaker,
    /// Agreements and decisions.
    decision,
    /// The rules between columns.
    rule,
    /// The bar beside what is picked.
    bar,
    /// The line being typed.
    capture,
    /// What the line will become.
    ghost,
    /// A key among the hints.
    key,
    /// The words beside a key.
    hint,
    /// What lies over the panes: palette, help, questions.
    overlay,
    /// What was searched for and found.
    found,
    /// Words selected in a field; of what was found, what one stands on.
    selected,
}
