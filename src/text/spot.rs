//! A place in a file that somebody wrote by hand.

use super::{clean_line, fit};

/// The widest excerpt, in cells.
const EXCERPT: usize = 72;

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in it, in characters, from 1.
    pub column: usize,
    /// What stands there, cleaned, not longer than a line of a terminal.
    pub excerpt: String,
}

impl Spot {
    /// The place at this line and column, with what stands there.
    #[must_use]
    pub fn at(source: &str, line: usize, column: usize) -> Self {
        let words = source.lines().nth(line.saturating_sub(1)).unwrap_or("");
        // Rows are long: what is shown begins a little before the place.
        let skip = if column > EXCERPT / 2 { column - 24 } else { 0 };
        let mut excerpt = String::new();
        if skip > 0 {
            excerpt.push('…');
        }
        excerpt.extend(words.chars().skip(skip));
        Self {
            line,
            column,
            excerpt: fit(clean_line(&excerpt).trim(), EXCERPT),
        }
    }

    /// The first place of these words, for what is found wrong after reading.
    #[must_use]
    pub fn of(source: &str, words: &str) -> Option<Self> {
        Self::all_of(source, words).next()
    }

    /// The last place of these words.
    #[must_use]
    pub fn last_of(source: &str, words: &str) -> Option<Self> {
        Self::all_of(source, words).last()
    }

    fn all_of<'a>(source: &'a str, words: &'a str) -> impl Iterator<Item = Self> + 'a {
        source
            .lines()
            .enumerate()
            .filter_map(move |(number, line)| {
                let (before, _) = line.split_once(words)?;
                Some(Self::at(source, number + 1, before.chars().count() + 1))
            })
    }
}
