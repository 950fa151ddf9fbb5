//! Cell widths and line breaking for terminals.

use std::ops::Range;

use unicode_linebreak::linebreaks;
use unicode_width::UnicodeWidthStr;

use super::graphemes::{between, graphemes};
use super::manner::{Ambiguous, Manner, ellipsis};

/// The width of a text in terminal cells, as the terminal at hand draws it ([`Manner`]).
#[must_use]
pub fn cells(text: &str) -> usize {
    if let [b' '..=b'~'] = text.as_bytes() {
        return 1;
    }
    match Manner::current().ambiguous {
        Ambiguous::Narrow => text.width(),
        Ambiguous::WideSigns => text.width_cjk(),
        Ambiguous::Wide => text.width_cjk() + text.chars().filter(|c| LETTERS.contains(*c)).count(),
    }
}

/// The ambiguous characters (UAX 11) that are a letter and its accent in one: `width_cjk` counts them as the
/// two, which are one cell wide together; terminals go by the character.
const LETTERS: &str = "àáèéêìíòóùúüāēěīńňōūǎǐǒǔǖǘǚǜйё≠≮≯";

/// The longest beginning of a text that fits in `width` cells, with `…` in its place when it was cut
/// (`~` where signs are ASCII).
#[must_use]
pub fn fit(text: &str, width: usize) -> String {
    if cells(text) <= width {
        return text.to_owned();
    }
    let mut used = 0;
    let mut fitted: String = graphemes(text)
        .map(|(_, grapheme)| grapheme)
        .take_while(|grapheme| {
            used += cells(grapheme);
            used < width
        })
        .collect();
    if width > 0 {
        fitted.truncate(fitted.trim_end_matches(' ').len());
        fitted.push(ellipsis());
    }
    fitted
}

/// The same, cut between two words where that leaves most of it.
#[must_use]
pub fn fit_words(text: &str, width: usize) -> String {
    let fitted = fit(text, width);
    let Some(cut) = fitted.strip_suffix('…').filter(|_| fitted != text) else {
        return fitted;
    };
    // Cut right behind a word already?
    if text
        .get(cut.len()..)
        .is_some_and(|rest| rest.starts_with(' '))
    {
        return fitted;
    }
    match cut.rsplit_once(' ') {
        Some((words, _)) if cells(words) * 2 > width => format!("{words}…"),
        _ => fitted,
    }
}

/// Breaks a text into lines of at most `width` cells, as byte ranges without their closing spaces.
///
/// Breaks follow UAX 14: never at U+00A0 or U+202F, never a line that starts with 、 or 。 (kinsoku); a
/// word longer than the line is cut between graphemes, and no break stands within one (some scripts have
/// letters that UAX 14 would part). A space as typed before « » : ; ! ? » or behind « « »
/// holds as the no-break space does that a document puts there. There is always at least one line.
#[must_use]
pub fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(2);
    let mut lines = Vec::new();
    let (mut start, mut used) = (0, 0);
    let mut from = 0;
    for (to, opportunity) in
        linebreaks(text).filter(|(to, _)| !holds(text, *to) && between(text, *to))
    {
        let piece = text.get(from..to).unwrap_or("");
        let bare = piece.trim_end_matches([' ', '\n']);
        if used > 0 && used + cells(bare) > width {
            lines.push(trimmed(text, start..from));
            (start, used) = (from, 0);
        }
        if used + cells(bare) > width {
            cut(bare, from, width, &mut lines, &mut start);
            used = cells(text.get(start..to).unwrap_or(""));
        } else {
            used += cells(piece.trim_end_matches('\n'));
        }
        // unicode-linebreak reports the end of the text as a mandatory break.
        if matches!(opportunity, unicode_linebreak::BreakOpportunity::Mandatory) && to < text.len()
        {
            lines.push(trimmed(text, start..to));
            (start, used) = (to, 0);
        }
        from = to;
    }
    lines.push(trimmed(text, start..text.len()));
    lines
}

/// Whether the space before a place keeps what stands around it together, as French has it.
fn holds(text: &str, at: usize) -> bool {
    let (Some(before), Some(after)) = (text.get(..at), text.get(at..)) else {
        return false;
    };
    let Some(before) = before.strip_suffix(' ') else {
        return false;
    };
    before.ends_with('«') || after.starts_with(['»', ':', ';', '!', '?'])
}

/// Cuts a piece too long for any line between graphemes, leaving its last part open.
fn cut(piece: &str, from: usize, width: usize, lines: &mut Vec<Range<usize>>, start: &mut usize) {
    let mut used = 0;
    for (at, grapheme) in graphemes(piece) {
        let wide = cells(grapheme);
        if used + wide > width && used > 0 {
            lines.push(*start..from + at);
            *start = from + at;
            used = 0;
        }
        used += wide;
    }
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let line = text.get(range.clone()).unwrap_or("");
    let mut end = range.start + line.trim_end_matches([' ', '\n']).len();
    // A sign that stands before its letter takes a space as that letter.
    while end < range.end && !between(text, end) {
        end += 1;
    }
    range.start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, width: usize) -> Vec<&str> {
        wrap(text, width)
            .into_iter()
            .map(|range| text.get(range).unwrap())
            .collect()
    }

    #[test]
    fn words_are_cut_between_words_where_there_are_any() {
        let cases = [
            (
                "Gouvernance locale et développement",
                30,
                "Gouvernance locale et…",
            ),
            (
                "Gouvernance locale et développement",
                22,
                "Gouvernance locale et…",
            ),
            ("Gouvernance locale", 18, "Gouvernance locale"),
            ("Anticonstitutionnellement vôtre", 12, "Anticonstit…"),
            ("三つの分科会を一日かけて行う", 9, "三つの分…"),
        ];
        for (text, width, expected) in cases {
            assert_eq!(fit_words(text, width), expected);
            assert!(cells(&fit_words(text, width)) <= width, "{text}");
        }
    }

    #[test]
    fn a_line_breaks_at_spaces_never_at_no_break_spaces() {
        assert_eq!(
            lines("oui, le budget\u{202f}; non", 14),
            ["oui, le", "budget\u{202f}; non"]
        );
        assert_eq!(
            lines("le «\u{a0}budget\u{a0}»", 10),
            ["le", "«\u{a0}budget\u{a0}»"]
        );
    }

    #[test]
    fn a_space_as_typed_holds_where_french_has_none_that_breaks() {
        assert_eq!(lines("les : « Eau »", 7), ["les :", "« Eau »"]);
        assert_eq!(lines("voulez-vous ?", 12), ["voulez-", "vous ?"]);
    }

    #[test]
    fn japanese_breaks_anywhere_but_before_its_points() {
        assert_eq!(lines("会議を開く。次", 10), ["会議を開", "く。次"]);
    }

    #[test]
    fn a_word_too_long_is_cut_between_graphemes() {
        assert_eq!(lines("abcdefgh ij", 5), ["abcde", "fgh", "ij"]);
        assert_eq!(lines("👩\u{200d}👧👩\u{200d}👧", 3).len(), 2);
    }

    #[test]
    fn an_empty_text_has_one_line_and_line_ends_are_kept() {
        assert_eq!(lines("", 10), [""]);
        assert_eq!(lines("a\nb", 10), ["a", "b"]);
    }

    #[test]
    fn where_ambiguous_characters_are_wide_they_are_measured_so_and_none_is_added() {
        let manner = |ambiguous| Manner {
            ambiguous,
            ascii_signs: true,
        };
        assert_eq!(cells("│…’–①é"), 6);
        manner(Ambiguous::WideSigns).settle();
        assert_eq!(cells("│…’–①é"), 11);
        manner(Ambiguous::Wide).settle();
        assert_eq!(cells("│…’–①é"), 12);
        assert_eq!(cells("日本 abc"), 8);
        assert_eq!(fit("été à Nancy", 7), "été~");
        assert_eq!(lines("ééé éé", 7), ["ééé", "éé"]);
        Manner::default().settle();
        assert_eq!(fit("été à Nancy", 7), "été à…");
    }

    #[test]
    fn fitting_counts_cells() {
        assert_eq!(fit("日本語の会議", 7), "日本語…");
        assert_eq!(fit("court", 7), "court");
        assert_eq!(fit("abc", 0), "");
    }

    #[test]
    fn no_line_begins_or_ends_inside_what_is_seen_as_one_letter() {
        // A number sign that stands before its figure, and one before a space.
        assert_eq!(lines("a\u{600}会議", 2), ["a", "\u{600}会", "議"]);
        assert_eq!(lines("\u{600} ab", 2), ["\u{600} ", "ab"]);
    }

    proptest::proptest! {
        #[test]
        fn lines_begin_and_end_between_graphemes(text in "\\PC{0,24}", width in 0..16_usize) {
            for line in wrap(&text, width) {
                proptest::prop_assert!(between(&text, line.start) && between(&text, line.end));
            }
        }
    }
}
