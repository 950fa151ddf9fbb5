//! Which no-break spaces a format can carry: the one place where they are exchanged.

use std::borrow::Cow;

use serde::Deserialize;

/// How the no-break spaces of a document come out in a format (house-style § 4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spaces {
    /// As built: U+00A0 before a colon and inside « », U+202F before `; ! ?` and in numbers.
    #[default]
    Fine,
    /// U+00A0 for all, as word processors put them.
    Insecable,
    /// U+202F for all: a browser turns a lone U+00A0 into a plain space when it pastes.
    Etroite,
    /// Plain spaces, for comparison and search.
    Simple,
}

const WIDE: char = '\u{a0}';
const THIN: char = '\u{202f}';

impl Spaces {
    /// The text with its no-break spaces as this profile has them.
    #[must_use]
    pub fn set(self, text: &str) -> Cow<'_, str> {
        let (from, to): (&[char], char) = match self {
            Self::Fine => return Cow::Borrowed(text),
            Self::Insecable => (&[THIN], WIDE),
            Self::Etroite => (&[WIDE], THIN),
            Self::Simple => (&[WIDE, THIN], ' '),
        };
        if text.contains(from) {
            Cow::Owned(text.replace(from, to.encode_utf8(&mut [0; 4])))
        } else {
            Cow::Borrowed(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_profile_has_its_spaces() {
        let text = "date\u{a0}: oui\u{202f};";
        for (spaces, set) in [
            (Spaces::Fine, "date\u{a0}: oui\u{202f};"),
            (Spaces::Insecable, "date\u{a0}: oui\u{a0};"),
            (Spaces::Etroite, "date\u{202f}: oui\u{202f};"),
            (Spaces::Simple, "date : oui ;"),
        ] {
            assert_eq!(spaces.set(text), set);
        }
        assert!(matches!(Spaces::Simple.set("rien"), Cow::Borrowed(_)));
    }
}
