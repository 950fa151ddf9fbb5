//! How a name is read, where a line tells it: in brackets behind the name, or by itself.

use crate::text::{BLANKS, fold, is_kana, is_romaji};

/// A name in a script of its own, its reading in brackets, and what follows them:
/// `武田 裕子（たけだ ゆうこ）、市長`. None where the brackets hold anything else.
pub(in crate::capture) fn read_aloud(line: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = line.split_once(['(', '（'])?;
    let (reading, rest) = rest.split_once([')', '）'])?;
    let (name, reading) = (name.trim_matches(BLANKS), reading.trim_matches(BLANKS));
    let own = name.chars().any(char::is_alphabetic) && !fold(name).contains(is_latin);
    let rest = rest.trim_start_matches([' ', '\u{3000}', ',', '，', '、']);
    (own && is_reading(reading)).then_some((name, reading, rest))
}

/// Whether a text may be how a name is read: kana, in several words where they might be a borrowed word, or
/// family and given name in the Latin letters of Japanese syllables. « Maire adjoint » is none.
pub(in crate::capture) fn is_reading(text: &str) -> bool {
    let words = || text.split(BLANKS).filter(|word| !word.is_empty());
    let several = words().nth(1).is_some();
    let hiragana = |c: char| matches!(c, '\u{3041}'..='\u{3096}');
    let kana = |word: &str| word.chars().all(|c| is_kana(c) && (several || hiragana(c)));
    let proper = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let latin = |word: &str| proper(word) && is_romaji(word);
    words().next().is_some() && (words().all(kana) || (several && words().all(latin)))
}

const fn is_latin(c: char) -> bool {
    c.is_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_is_kana_or_japanese_in_latin_letters_and_nothing_else_is() {
        for reading in [
            "たけだ ゆうこ",
            "タケダ　ユウコ",
            "たけだ",
            "Takeda Yuko",
            "SATŌ Jun'ichi",
        ] {
            assert!(is_reading(reading), "{reading}");
        }
        for other in [
            "",
            "市長",
            "オブザーバー",
            "Maire adjoint",
            "Maire Adjoint",
            "Vice Maire",
            "Tokyo",
            "maire",
            "武田 ゆうこ",
        ] {
            assert!(!is_reading(other), "{other}");
        }
    }

    #[test]
    fn a_reading_stands_behind_a_name_of_another_script_alone() {
        let found = Some(("武田 裕子", "たけだ ゆうこ", "市長"));
        assert_eq!(read_aloud("武田 裕子（たけだ ゆうこ）、市長"), found);
        assert_eq!(read_aloud("武田 裕子 (たけだ ゆうこ), 市長"), found);
        assert_eq!(read_aloud("武田 裕子（市長）"), None);
        assert_eq!(read_aloud("Ken SATO (Yuko Takeda)"), None);
        assert_eq!(read_aloud("(Yuko Takeda)"), None);
    }
}
