//! A place in a file that somebody wrote by hand.

use super::{Rule, clean_line, fit};

/// The widest excerpt, in cells.
const EXCERPT: usize = 72;

/// What is shown of a line that is not for everybody.
const WITHHELD: &str = "…";

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
        if is_withheld(source, line) {
            let excerpt = WITHHELD.to_owned();
            return Self {
                line,
                column,
                excerpt,
            };
        }
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

    /// Whether what stands there is not for everybody, and not shown.
    #[must_use]
    pub fn is_withheld(&self) -> bool {
        self.excerpt == WITHHELD
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

/// Whether a line belongs to a row that is confidential or private: an error message may be seen by others,
/// or mailed. A row begins with a parenthesis, as copil writes it, and may go over several lines.
fn is_withheld(source: &str, line: usize) -> bool {
    let begins = |line: &&str| line.trim_start().starts_with('(');
    let at = line.saturating_sub(1);
    let before: Vec<&str> = source.lines().take(at + 1).collect();
    let from = before.iter().rposition(begins);
    let rest = source.lines().skip(from.unwrap_or(0));
    let row = rest
        .enumerate()
        .take_while(|(place, line)| *place == 0 || !begins(line));
    let marked = |line: &str| {
        let written: String = line.chars().filter(|c| !c.is_whitespace()).collect();
        let closed = |word: &str| {
            let mut found = written
                .match_indices(word)
                .map(|(at, _)| written.get(at + word.len()..));
            found.any(|rest| rest.is_some_and(|rest| !rest.starts_with("false")))
        };
        closed("confidential:") || closed("private:")
    };
    row.into_iter().any(|(_, line)| marked(line)) && Rule::Excerpts.holds()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_is_not_for_everybody_is_not_repeated() {
        let source = "(\n    copil: 1,\n    log: [\n        (id: 1, entry: note(text: \"secret\"), confidential: true),\n        (\n            id: 2,\n            entry: note(text: \"à moi\"),\n            private : true,\n        ),\n        (id: 3, entry: note(text: \"public\")),\n    ],\n)";
        for (line, shown) in [
            (2, true),
            (4, false),
            (6, false),
            (7, false),
            (8, false),
            (10, true),
        ] {
            let spot = Spot::at(source, line, 5);
            assert_eq!(!spot.is_withheld(), shown, "{line}: {spot:?}");
        }
        let one = "(copil: 1, log: [(id: 1, entry: note(text: \"secret\"), confidential: true)])";
        assert!(Spot::at(one, 1, 30).is_withheld());
    }
}
