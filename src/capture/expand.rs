//! What stands for other words inside a text: `_ar` and `;abbr`.

use std::ops::Range;

use super::Abbreviations;

/// Words to put in the place of an abbreviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The bytes of the line they replace (semicolon included).
    pub range: Range<usize>,
    /// The words.
    pub text: String,
}

/// The abbreviation that ends at the caret (a byte of the line), if any: shown as a ghost, performed when
/// a space is typed.
#[must_use]
pub fn expand_at(line: &str, caret: usize, abbreviations: &Abbreviations) -> Option<Expansion> {
    let before = line.get(..caret)?;
    let semicolon = before.rfind([';', '；'])?;
    let name = before.get(semicolon..)?.trim_start_matches([';', '；']);
    let text = abbreviations.get(name)?.to_owned();
    Some(Expansion {
        range: semicolon..caret,
        text,
    })
}
