//! Text as people type and read it: folding for comparison, cell widths, wrapping, cleaning.
//!
//! Knows nothing of sessions or screens. Everything here works on graphemes or on whole strings;
//! nothing cuts a string at a byte it did not get from an iterator.

mod change;
mod clean;
mod excerpt;
mod find;
mod fold;
mod graphemes;
mod kana;
mod manner;
mod notice;
mod prose;
mod quote;
mod ron;
mod rule;
mod search;
mod secret;
mod slots;
mod spot;
mod told;
mod wrap;

pub use change::{changes, differing};
pub use clean::{clean, clean_line, cleaned, full_lines, part, visible};
pub use excerpt::excerpt;
pub use find::occurrences;
pub use fold::{fold, fold_spaces, narrow, slug};
pub use graphemes::graphemes;
pub use kana::{BLANKS, is_japanese, is_kana, is_romaji, reads_japanese, romaji, romaji_short};
pub use manner::{Ambiguous, Manner, between, ellipsis};
pub use notice::Notice;
pub use prose::Prose;
pub use quote::unquoted;
pub use ron::RonFault;
pub use rule::Rule;
pub use search::Wanted;
pub use secret::Secret;
pub use slots::{Slot, slots};
pub use spot::Spot;
pub(crate) use told::told;
pub use wrap::{cells, fit, fit_words, wrap};
