//! What is seen as one letter (UAX 29), found at little cost in texts that are mostly ASCII.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

/// The graphemes of a text and the byte at which each begins.
pub fn graphemes(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let begins = at;
        let grapheme = match text.as_bytes().get(begins..)? {
            // Nothing of ASCII but a line end goes on in another character of ASCII.
            [b' '..=b'~'] | [b' '..=b'~', 0..=0x7f, ..] => text.get(begins..=begins),
            // A place between two graphemes is as good as a beginning for those behind it.
            _ => text.get(begins..)?.graphemes(true).next(),
        }?;
        at += grapheme.len();
        Some((begins, grapheme))
    })
}

/// Whether a place stands between two graphemes of a text whose line ends are one character each.
pub(super) fn between(text: &str, at: usize) -> bool {
    let bytes = text.as_bytes();
    let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii);
    // No line end is kept as two characters, so that two of ASCII are never one grapheme.
    (plain(at.checked_sub(1).and_then(|before| bytes.get(before))) && plain(bytes.get(at)))
        || GraphemeCursor::new(at, text.len(), true)
            .is_boundary(text, 0)
            .unwrap_or(true)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn as_uax_29_says(text: &str) {
        assert!(graphemes(text).eq(text.grapheme_indices(true)), "{text:?}");
    }

    #[test]
    fn what_is_joined_stays_joined() {
        for text in [
            "a",
            "e\u{301}t",
            "a\r\nb\nc\rd",
            "🇫🇷🇯🇵🇫",
            "a👨‍👩‍👧b",
            "\u{600}1 \u{600} ",
            "か\u{3099}x",
            "क्षि",
        ] {
            as_uax_29_says(text);
        }
    }

    proptest! {
        #[test]
        fn of_any_text_they_are_those_of_uax_29(
            text in proptest::collection::vec(
                prop_oneof![
                    proptest::char::range(' ', '~'),
                    proptest::char::any(),
                    proptest::char::range('\u{1f1e6}', '\u{1f1ff}'),
                    proptest::char::range('\u{300}', '\u{30f}'),
                    Just('\u{200d}'), Just('\r'), Just('\n'), Just('\u{600}'), Just('👩'), Just('क'), Just('\u{94d}'),
                ],
                0..40,
            ),
        ) {
            as_uax_29_says(&text.into_iter().collect::<String>());
        }
    }
}
