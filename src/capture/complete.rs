//! What Tab offers.

use std::ops::Range;

use super::Context;

/// One completion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The bytes of the line it replaces.
    pub range: Range<usize>,
    /// What stands there then.
    pub text: String,
    /// What the list shows beside it: the name, or the present wording.
    pub label: String,
}

/// What Tab offers at the caret (a byte of the line), best first.
#[must_use]
pub fn complete(line: &str, caret: usize, cx: &Context<'_>) -> Vec<Candidate> {
    let _ = (line, caret, cx);
    Vec::new()
}
