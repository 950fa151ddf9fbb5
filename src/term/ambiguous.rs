//! Asking the terminal how wide it draws ambiguous characters.
//!
//! It writes a sign and a letter and is asked where the cursor is then. The answer comes among the keys ([`super::input`]).
//! A terminal that does not answer is taken for one that draws them narrow, as most do.

use std::time::Duration;

use crate::text::Ambiguous;

/// Writes `│é` at the beginning of the second row, asks where the cursor is, and takes it away again. In the
/// first row the answer could be Shift+F3.
pub(super) const QUESTION: &[u8] = "\x1b[2;1H│é\x1b[6n\x1b[2;1H\x1b[2K".as_bytes();

/// How long the first frame waits for the answer: one drawn on a wrong guess would be a flash of garbage.
/// A later answer is obeyed all the same.
pub(super) const PATIENCE: Duration = Duration::from_millis(150);

/// What a cursor in this column, counted from 1, stands behind.
pub(super) const fn told_by(column: u16) -> Ambiguous {
    match column {
        ..=3 => Ambiguous::Narrow,
        4 => Ambiguous::WideSigns,
        _ => Ambiguous::Wide,
    }
}

/// Whether terminals of this locale may draw them wide: the question is not put to others.
#[must_use]
pub fn may_be_wide(locale: Option<&str>) -> bool {
    let language = locale.and_then(|locale| locale.split(['-', '_', '.', '@']).next());
    language.is_some_and(|language| {
        ["ja", "zh", "ko"]
            .iter()
            .any(|wide| language.eq_ignore_ascii_case(wide))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_east_asian_locales_are_asked() {
        for locale in ["ja_JP.UTF-8", "ja-JP", "zh_TW.UTF-8", "KO", "ja"] {
            assert!(may_be_wide(Some(locale)), "{locale}");
        }
        for locale in ["fr_FR.UTF-8", "C", "", "jam_JM", "kok_IN"] {
            assert!(!may_be_wide(Some(locale)), "{locale}");
        }
        assert!(!may_be_wide(None));
    }
}
