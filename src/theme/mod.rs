//! The colours and signs of the screen.
//!
//! A file is read as it stands, everything optional (`raw`), then resolved into a [`Theme`] that lacks
//! nothing: whoever draws never meets a missing colour. What a theme may style are *roles*; which words
//! carry which role is the view's affair.

mod contrast;
mod depth;
mod error;
mod glyphs;
mod library;
mod raw;
mod resolve;
mod roles;

#[cfg(test)]
mod tests;

pub use contrast::ratio;
pub use depth::Colours;
pub use error::{ThemeError, Trouble};
pub use glyphs::Glyphs;
pub use library::Library;
pub use roles::Theme;
