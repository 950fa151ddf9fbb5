//! What typography suggests, in words.

use super::{Block, Part, Tone};
use crate::document::typography::Suggestion;
use crate::locale::Catalog;
use crate::text::fit_words;

/// As much of the words as tells which they are.
const SHOWN: usize = 60;

/// A heading, then one block a suggestion; nothing when there is none.
#[must_use]
pub fn suggestions(words: &Catalog, suggestions: &[Suggestion]) -> Vec<Block> {
    if suggestions.is_empty() {
        return Vec::new();
    }
    let heading = format!("{}   {}", words.text("pane-suggestions"), suggestions.len());
    let heading = Block {
        gap: true,
        ..Block::one(Part::new(Tone::Heading, heading))
    };
    let quoted = |id: &str, text: &str| words.with(id, &[("words", fit_words(text, SHOWN).into())]);
    let block = |suggestion: &Suggestion| {
        let mut parts = vec![Part::new(
            Tone::Text,
            quoted("suggestion-found", &suggestion.found),
        )];
        let why = match &suggestion.better {
            Some(better) => quoted("suggestion-better", better),
            None => remark(words, suggestion),
        };
        parts.push(Part::new(Tone::Dim, why));
        Block {
            gap: true,
            parts,
            ..Block::default()
        }
    };
    std::iter::once(heading)
        .chain(suggestions.iter().map(block))
        .collect()
}

/// What a remark says, by its rule. Nobody can say how a sentence should begin, or which of two dates is
/// the right one.
#[must_use]
pub fn remark(words: &Catalog, suggestion: &Suggestion) -> String {
    let id = format!("remark-{}", suggestion.code.to_lowercase());
    words.with(&id, &[("note", suggestion.note.as_str().into())])
}
