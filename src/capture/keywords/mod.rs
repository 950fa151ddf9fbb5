//! The one table of the grammar: parser, completion, help and README derive from its rows.

mod rows;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::parse::Reading;
use crate::text::fold;

pub use rows::{KEYWORDS, Rule};

/// A row of the grammar.
#[derive(Clone, Copy, Debug)]
pub struct Keyword {
    /// Which rule.
    pub rule: Rule,
    /// The short form as help shows it.
    pub symbol: &'static str,
    /// Short words with their sign that are no words of French (`odj:`, `pr+`): read with or without a
    /// space before the sign.
    pub codes: &'static [&'static str],
    /// Long forms in French; a colon follows them.
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
    /// What reads its argument, when it has a code or a long form.
    pub(super) read: Option<Reading>,
}

/// What a keyword needs after it, for help and completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing.
    Nothing,
    /// Words.
    Text,
    /// Words, or nothing.
    Words,
    /// A person.
    Person,
    /// People, sides or all.
    People,
    /// A number on screen.
    Number,
    /// A number on screen, or nothing.
    Count,
    /// Votes.
    Votes,
    /// An hour, or nothing.
    Hour,
    /// A day or words for one, and a place.
    Date,
}

/// Every form that a sign follows, folded, with its row and whether it is a code.
static FORMS: LazyLock<BTreeMap<String, (&'static Keyword, bool)>> = LazyLock::new(|| {
    let mut forms = BTreeMap::new();
    for row in KEYWORDS {
        for code in row.codes {
            forms.insert(fold(code), (row, true));
        }
        for long in row.fr.iter().chain(row.en).chain(row.ja) {
            forms
                .entry(fold(&format!("{long}:")))
                .or_insert((row, false));
        }
    }
    forms
});

/// The row of a word and its sign, and whether the word is no word of French.
pub(super) fn find(word: &str, sign: char) -> Option<(&'static Keyword, bool)> {
    FORMS.get(&fold(&format!("{word}{sign}"))).copied()
}

/// Whether a folded word is a keyword under any sign: then it can be nobody's key.
pub(super) fn is_keyword(folded: &str) -> bool {
    [':', '+', '-']
        .iter()
        .any(|sign| FORMS.contains_key(&format!("{folded}{sign}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_names_one_row_only() {
        let mut seen: BTreeMap<String, Rule> = BTreeMap::new();
        for row in KEYWORDS {
            let long = row.fr.iter().chain(row.en).chain(row.ja);
            let forms = long.map(|form| format!("{form}:"));
            for form in forms.chain(row.codes.iter().map(|code| (*code).to_owned())) {
                let other = seen.insert(fold(&form), row.rule);
                assert!(
                    other.is_none_or(|rule| rule == row.rule),
                    "{form}: {:?} and {other:?}",
                    row.rule
                );
            }
        }
    }

    #[test]
    fn a_row_that_has_forms_reads_them_and_every_row_has_an_example() {
        for row in KEYWORDS {
            let has_forms = !(row.codes.is_empty()
                && row.fr.is_empty()
                && row.en.is_empty()
                && row.ja.is_empty());
            assert_eq!(has_forms, row.read.is_some(), "{:?}", row.rule);
            assert!(!row.example.is_empty() && row.about.starts_with("grammar-"));
        }
    }

    #[test]
    fn every_long_form_exists_in_three_languages_or_none() {
        for row in KEYWORDS {
            assert_eq!(row.fr.is_empty(), row.en.is_empty(), "{:?}", row.rule);
            assert_eq!(row.fr.is_empty(), row.ja.is_empty(), "{:?}", row.rule);
        }
    }
}
