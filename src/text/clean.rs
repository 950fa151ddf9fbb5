//! The border where text enters: what a terminal or a reader's eye would obey is made visible.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Rule;

/// More marks than this on one letter are no script's: the rest is dropped.
const MOST_MARKS: usize = 8;

/// Cleans one line of text from outside: NFC, tabs to spaces, control, bidi and invisible characters
/// shown as signs (`␛`, `‹U+202E›`), runaway combining marks dropped. Line ends become spaces.
#[must_use]
pub fn clean_line(text: &str) -> String {
    if are_settled(text) {
        return text.to_owned();
    }
    clean_with(text, false)
}

/// The same for text of several lines: `\n` stays, `\r\n` and a lone `\r` become `\n`.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        // Nearly all lines are clean: only the others are gone through character by character.
        let (body, end) = line
            .strip_suffix('\n')
            .map_or((line, ""), |body| (body, "\n"));
        if are_settled(body) {
            cleaned.extend([body, end]);
        } else {
            cleaned.push_str(&clean_with(line, true));
        }
    }
    cleaned
}

/// Where a text of one line may be parted so that both parts are cleaned as the whole would be: before its last
/// space, or else before its last character that is cleaned to itself; where there is none, at its end.
#[must_use]
pub fn part(line: &str) -> usize {
    let last = |wanted: fn(char) -> bool| line.rfind(wanted).filter(|at| *at > 0);
    last(|c| c == ' ')
        .or_else(|| last(is_settled))
        .unwrap_or(line.len())
}

/// The lines of a text that hold more than spaces, without the spaces at their ends.
pub fn full_lines(text: &str) -> impl Iterator<Item = &str> + Clone {
    text.lines()
        .map(|line| line.trim_end_matches(' '))
        .filter(|line| !line.trim_matches(' ').is_empty())
}

/// [`clean`], borrowed when nothing had to change.
#[must_use]
pub fn cleaned(text: &str) -> Cow<'_, str> {
    if are_settled(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(clean(text))
    }
}

/// What may be printed in a message: the text cleaned as one line; borrowed, in whatever normal form it is, when
/// nothing in it steers or hides.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    let harmless = |c| is_settled(c) || (is_plain(c) && !is_combining_mark(c));
    if text.chars().all(harmless) || !Rule::Messages.holds() {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(clean_line(text))
    }
}

fn clean_with(text: &str, lines: bool) -> String {
    let mut cleaned = String::with_capacity(text.len());
    // What is dropped goes first: it may stand between a letter and its accent.
    let kept = text
        .chars()
        .filter(|c| !(is_mere_formatting(*c) && Rule::Formatting.holds()));
    if Rule::Compose.holds() {
        push_clean(&mut cleaned, kept.nfc(), lines);
    } else {
        push_clean(&mut cleaned, kept, lines);
    }
    cleaned
}

fn push_clean(cleaned: &mut String, chars: impl Iterator<Item = char>, lines: bool) {
    let mut marks = 0;
    let mut before = None;
    let mut chars = chars.peekable();
    while let Some(c) = chars.next() {
        marks = if is_combining_mark(c) { marks + 1 } else { 0 };
        match c {
            _ if marks > MOST_MARKS && Rule::Marks.holds() => {}
            '\r' if chars.peek() == Some(&'\n') => {}
            '\r' if !Rule::Returns.holds() => cleaned.push(c),
            '\n' | '\r' => cleaned.push(if lines || !Rule::OneLine.holds() {
                '\n'
            } else {
                ' '
            }),
            '\t' if Rule::Tabs.holds() => cleaned.push(' '),
            // A joiner is part of an emoji sequence and of no Latin or Japanese word.
            '\u{200d}' if before.is_some_and(is_pictographic) || !Rule::Joiners.holds() => {
                cleaned.push(c);
            }
            c if barred(c).is_some_and(Rule::holds) => push_sign(cleaned, c),
            c => cleaned.push(c),
        }
        before = Some(c);
    }
}

fn is_pictographic(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x2bff | 0xfe0f | 0x1f000..=0x1faff)
}

/// Whether a text is made of such characters alone. Most bytes of most texts tell it, many of them at once: those of
/// ASCII, and the first ones of Latin letters with their accents.
fn are_settled(text: &str) -> bool {
    /// As many as are compared at once.
    const STRIDE: usize = 32;
    let tells = |byte: u8| matches!(byte, b' '..=b'~' | 0x80..=0xbf | 0xc3..=0xcb);
    let mut strides = text.as_bytes().chunks(STRIDE);
    strides.all(|stride| stride.iter().fold(true, |all, byte| all & tells(*byte)))
        || text.chars().all(is_settled)
}

/// Characters that cleaning never changes, whatever stands beside them: nearly all there are in a file.
const fn is_settled(c: char) -> bool {
    matches!(
        c,
        ' '..='~'
            | '\u{a0}'..='\u{ac}'
            | '\u{ae}'..='\u{2ff}'
            | '\u{2010}'..='\u{2027}'
            | '\u{2030}'..='\u{205e}'
            | '\u{20a0}'..='\u{20bf}'
            | '\u{3000}'..='\u{3029}'
            | '\u{3041}'..='\u{3096}'
            | '\u{30a0}'..='\u{30ff}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{ff01}'..='\u{ff60}'
    )
}

fn is_plain(c: char) -> bool {
    barred(c).is_none()
}

/// The rule that keeps a character out which steers or hides others (promises of README.md).
fn barred(c: char) -> Option<Rule> {
    match u32::from(c) {
        _ if c.is_control() => Some(Rule::Controls),
        0x061c | 0x200e..=0x200f | 0x202a..=0x202e | 0x2066..=0x2069 => Some(Rule::Bidi),
        0x00ad
        | 0x034f
        | 0x115f..=0x1160
        | 0x180e
        | 0x200b..=0x200d
        | 0x2028..=0x2029
        | 0x2060..=0x2065
        | 0x206a..=0x206f
        | 0x3164
        | 0xfeff
        | 0xfff9..=0xfffb
        | 0xffa0 => Some(Rule::Unseen),
        0xe0000..=0xe0fff => Some(Rule::Tags),
        _ => None,
    }
}

/// Soft hyphens and zero-width spaces, which no one typed on purpose (T40): nothing to show.
const fn is_mere_formatting(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{feff}')
}

fn push_sign(cleaned: &mut String, c: char) {
    match u32::from(c) {
        code @ 0x00..=0x1f => cleaned.extend(char::from_u32(0x2400 + code)),
        0x7f => cleaned.push('␡'),
        code => {
            use std::fmt::Write;
            // Writing into a String cannot fail.
            let _ = write!(cleaned, "‹U+{code:04X}›");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_settled_is_changed_by_nothing() {
        use unicode_normalization::{IsNormalized, is_nfc_quick};
        for c in (char::MIN..=char::MAX).filter(|c| is_settled(*c)) {
            let alone = is_nfc_quick(std::iter::once(c)) == IsNormalized::Yes;
            assert!(alone && is_plain(c) && !is_combining_mark(c), "{c:?}");
        }
    }

    #[test]
    fn what_a_terminal_would_obey_is_shown() {
        for (hostile, shown) in [
            ("a\x1b]52;c;ZXZpbA==\x07b\x1b[2J", "a␛]52;c;ZXZpbA==␇b␛[2J"),
            ("\u{9b}31m", "‹U+009B›31m"),
            ("facture\u{202e}gpj.exe", "facture‹U+202E›gpj.exe"),
            ("a\0b\rc\r\nd\te", "a␀b c d e"),
            ("soft\u{ad}hyphen\u{200b}", "softhyphen"),
            ("\u{feff}bom", "bom"),
            ("👩\u{200d}👧 ⚠\u{fe0f}", "👩\u{200d}👧 ⚠\u{fe0f}"),
            ("a\u{200d}b", "a‹U+200D›b"),
            ("10\u{202f}000\u{a0}€", "10\u{202f}000\u{a0}€"),
            ("e\u{301}", "é"),
            ("e\u{ad}\u{301}", "é"),
        ] {
            assert_eq!(clean_line(hostile), shown);
        }
    }

    #[test]
    fn monster_runs_of_marks_are_cut() {
        let zalgo = format!("a{}b", "\u{302}\u{323}".repeat(500));
        assert!(clean_line(&zalgo).chars().count() <= MOST_MARKS + 2);
    }

    #[test]
    fn lines_are_kept_where_asked() {
        assert_eq!(clean("a\r\nb\rc\n"), "a\nb\nc\n");
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(
            text in "[ae\u{300}\u{301}\u{323}\u{344}\u{1100}\u{1161}\u{11a8}か\u{3099}👩\u{200d}\u{fe0f}\u{ad}\u{200b}\u{202e}\x1b\r\n\t]{0,24}",
        ) {
            let once = clean(&text);
            prop_assert_eq!(clean(&once), &*once);
            let line = clean_line(&text);
            prop_assert_eq!(clean_line(&line), line);
        }
    }

    #[test]
    fn a_plain_text_is_shown_without_a_copy() {
        assert!(matches!(visible("réunion"), Cow::Borrowed(_)));
        assert_eq!(visible("a\x07"), "a␇");
    }
}
