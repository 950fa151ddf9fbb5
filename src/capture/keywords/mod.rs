//! The one table of the grammar.

/// A row of the grammar.
#[derive(Clone, Copy, Debug)]
pub struct Keyword {
    /// Which rule.
    pub rule: Rule,
    /// The short form as shown in help; empty when there is only a long one.
    pub symbol: &'static str,
    /// Short words, no words of French: read with or without a space before the sign.
    pub codes: &'static [&'static str],
    /// Long forms in French, without the colon.
    pub fr: &'static [&'static str],
    /// In English.
    pub en: &'static [&'static str],
    /// In Japanese.
    pub ja: &'static [&'static str],
    /// A line that shows it.
    pub example: &'static str,
    /// The id of its description in the screen's languages.
    pub about: &'static str,
    /// What it needs after it.
    pub needs: Needs,
}

/// The rules of the grammar, one per row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Gives the floor.
    Floor,
}

/// What a keyword needs after it, for help and completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// Words.
    Text,
    /// People, sides or all.
    People,
    /// A number on screen.
    Number,
    /// An hour, or nothing.
    Hour,
    /// A day or words for one, and a place.
    Date,
}

/// The grammar.
pub const KEYWORDS: &[Keyword] = &[];
