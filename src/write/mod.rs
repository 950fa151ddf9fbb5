//! Writers: one module per format, siblings of one shape. They read the tree and nothing else; all
//! wording is already in it.

mod email;
mod japanese;
mod text;

pub use email::email;
pub use text::{Line, lines, text};

use crate::document::{Format, House, Spaces};

/// What a format wants of a writer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// What stands before a bullet, its space included.
    pub bullet: String,
    /// How no-break spaces come out.
    pub spaces: Spaces,
}

impl Options {
    /// As the house has this format.
    #[must_use]
    pub fn new(house: &House, format: Format) -> Self {
        let form = house.form(format);
        Self {
            bullet: form.bullet.clone(),
            spaces: form.spaces,
        }
    }
}
