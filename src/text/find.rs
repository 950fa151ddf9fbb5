//! Where words stand in a text, whatever their accents, case or width.

use std::ops::Range;

use super::fold;

/// Where some words stand in a text, in its bytes, from the first on; nowhere when none are asked for. What is
/// folded is compared, so that `etait` stands in « était » and `oeuvre` in « œuvre ».
#[must_use]
pub fn occurrences(text: &str, words: &str) -> Vec<Range<usize>> {
    let words = fold(words);
    let words = words.trim_matches(' ');
    if words.is_empty() {
        return Vec::new();
    }
    // Of each byte of the folded text, the character that it comes from.
    let (mut folded, mut from) = (String::with_capacity(text.len()), Vec::new());
    for (at, c) in text.char_indices() {
        if c.is_ascii() {
            folded.push(c.to_ascii_lowercase());
        } else {
            folded.push_str(&fold(c.encode_utf8(&mut [0; 4])));
        }
        from.resize(folded.len(), at);
    }
    let place = |(start, found): (usize, &str)| {
        let first = *from.get(start)?;
        let last = *from.get(start + found.len() - 1)?;
        // Marks that were folded away belong to the letter before them.
        let after = from.iter().skip(start).find(|at| **at > last);
        Some(first..after.copied().unwrap_or(text.len()))
    };
    folded.match_indices(words).filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found<'a>(text: &'a str, words: &str) -> Vec<&'a str> {
        let ranges = occurrences(text, words).into_iter();
        ranges.map(|range| text.get(range).unwrap()).collect()
    }

    #[test]
    fn words_are_found_whatever_their_accents_case_and_width() {
        for (text, words, expected) in [
            ("L'été était là", "ETE", vec!["été"]),
            ("L'été était là", "eta", vec!["éta"]),
            ("e\u{301}te\u{301}", "ete", vec!["e\u{301}te\u{301}"]),
            ("Œuvres et œuvres", "oeuvre", vec!["Œuvre", "œuvre"]),
            ("chef-d'œuvre", "d’o", vec!["d'œ"]),
            (
                "le «\u{a0}budget\u{a0}» voté",
                "« budget",
                vec!["«\u{a0}budget"],
            ),
            ("ＡＲ：会議の会議", "会議", vec!["会議", "会議"]),
            ("ＡＲ：", "ar", vec!["ＡＲ"]),
            ("aaa", "aa", vec!["aa"]),
            ("rien", "  ", vec![]),
            ("", "rien", vec![]),
        ] {
            assert_eq!(found(text, words), expected, "{words} in {text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_found_is_a_part_of_the_text_and_folds_to_the_words(
            text in "\\PC{0,12}", words in "[a-zé会 ]{1,3}",
        ) {
            for range in occurrences(&text, &words) {
                let part = text.get(range).unwrap();
                prop_assert!(fold(part).contains(fold(&words).trim_matches(' ')));
            }
        }
    }
}
