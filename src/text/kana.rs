//! Which letters are Japanese, and kana as Latin letters, so that a name is found by its reading on any
//! keyboard.

use wana_kana::ConvertJapanese;

/// What stands between words that people type: a space, of one width or the other.
pub const BLANKS: [char; 2] = [' ', '\u{3000}'];

/// Whether a character is hiragana or katakana (the long mark ー included).
#[must_use]
pub fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309e}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}')
}

/// Whether a character is a letter of Japanese: kana of any width, or a Han letter.
#[must_use]
pub fn is_japanese(c: char) -> bool {
    matches!(u32::from(c),
        0x3005..=0x3007 | 0x3041..=0x30ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff
        | 0xff66..=0xff9f | 0x20000..=0x3ffff)
}

/// Whether a text is written in Japanese rather than only naming something in it: most of its letters are.
#[must_use]
pub fn reads_japanese(text: &str) -> bool {
    /// The first byte of every Japanese letter is this one or a higher one.
    const FIRST: u8 = 0xe3;
    if !text.bytes().any(|byte| byte >= FIRST) {
        return false;
    }
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (all, japanese) = letters.fold((0_usize, 0_usize), |(all, japanese), c| {
        (all + 1, japanese + usize::from(is_japanese(c)))
    });
    japanese * 2 > all
}

/// The reading of kana in Latin letters, lower case, long vowels kept (`ゆうこ` → `yuuko`); other
/// characters stay as they are.
#[must_use]
pub fn romaji(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut kana = String::new();
    for c in text.chars() {
        if is_kana(c) {
            kana.push(c);
        } else {
            flush(&mut kana, &mut latin);
            latin.push(c);
        }
    }
    flush(&mut kana, &mut latin);
    latin
}

fn flush(kana: &mut String, latin: &mut String) {
    if !kana.is_empty() {
        latin.push_str(&kana.as_str().to_romaji());
        kana.clear();
    }
}

/// The same with long vowels shortened, as names are written in French and English (`yuko`, `kenji`).
#[must_use]
pub fn romaji_short(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    for c in romaji(text).chars() {
        let last = short.chars().next_back();
        let lengthens = match c {
            'u' => matches!(last, Some('u' | 'o')),
            'o' => last == Some('o'),
            _ => false,
        };
        if !lengthens {
            short.push(c);
        }
    }
    short
}

/// Whether a word is Japanese in Latin letters: each of its syllables is one of Japanese (`Takeda`, `Jun'ichi`).
#[must_use]
pub fn is_romaji(word: &str) -> bool {
    let folded = super::fold(word);
    let mut letters = folded.chars().peekable();
    while let Some(letter) = letters.next() {
        // `c` is heard in `ch` alone.
        let heard = letter != 'c' || matches!(letters.peek(), Some('h' | 'c'));
        if !heard || matches!(letter, 'l' | 'q' | 'v' | 'x') {
            return false;
        }
    }
    let mut syllables = folded.as_str().to_hiragana();
    syllables.retain(|c| c != '\'');
    !syllables.is_empty() && syllables.chars().all(is_kana) && !word.chars().any(is_kana)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_kana_is_read_without_a_fault(text in "[ぁ-ゖァ-ヺー々漢 ]{0,16}") {
            let kanji = |text: &str| text.chars().filter(|c| *c == '漢').count();
            prop_assert_eq!(kanji(&romaji_short(&text)), kanji(&text));
        }
    }

    #[test]
    fn kana_read_as_latin_letters() {
        for (kana, latin, short) in [
            ("たけだ ゆうこ", "takeda yuuko", "takeda yuko"),
            ("イシイ ケンジ", "ishii kenji", "ishii kenji"),
            ("おおさか", "oosaka", "osaka"),
            ("あr", "ar", "ar"),
            ("武田", "武田", "武田"),
        ] {
            assert_eq!(
                (romaji(kana).as_str(), romaji_short(kana).as_str()),
                (latin, short)
            );
        }
    }
}
