use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds text for comparison and completion: compatibility forms narrowed, lower case, accents dropped,
/// ligatures spelt out, apostrophes and no-break spaces made plain. Voiced kana lose their marks on both
/// sides of a comparison, which is harmless for finding a name.
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd() {
        if is_combining_mark(c) {
            continue;
        }
        for c in c.to_lowercase() {
            match c {
                'œ' => folded.push_str("oe"),
                'æ' => folded.push_str("ae"),
                'ß' => folded.push_str("ss"),
                'ł' => folded.push('l'),
                'ø' => folded.push('o'),
                'đ' => folded.push('d'),
                '’' | 'ʼ' => folded.push('\''),
                '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => folded.push(' '),
                c => folded.push(c),
            }
        }
    }
    folded
}

/// A text as part of a file name on every system: folded, letters and figures kept, one hyphen for all that
/// stands between them (`Comité de pilotage n° 1` → `comite-de-pilotage-n-1`). Empty when nothing is left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in fold(text).chars() {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// Makes the no-break and thin spaces plain, and nothing else (comparison of printed texts).
#[must_use]
pub fn fold_spaces(text: &str) -> String {
    text.chars()
        .map(|c| {
            if matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}') {
                ' '
            } else {
                c
            }
        })
        .collect()
}

/// The narrow form of a full-width character, as a Japanese keyboard sends it; any other unchanged.
#[must_use]
pub fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xff01 + u32::from('!')).unwrap_or(c)
        }
        '\u{3000}' | '\u{a0}' | '\u{202f}' => ' ',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_ligatures_and_widths_fold_away() {
        for (text, folded) in [
            ("Élodie", "elodie"),
            ("e\u{301}lodie", "elodie"),
            ("CŒUR", "coeur"),
            ("Łukasz Ærø", "lukasz aero"),
            ("ＡＲ：", "ar:"),
            ("l’eau\u{a0}!", "l'eau !"),
            ("武田", "武田"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn full_width_forms_count_as_narrow() {
        assert_eq!(
            "：！？＝＊＞＜＋／．；－，ａ１\u{3000}"
                .chars()
                .map(narrow)
                .collect::<String>(),
            ":!?=*><+/.;-,a1 "
        );
        assert_eq!(narrow('。'), '。');
    }
}
