//! RFC 3676, `format=flowed` without `DelSp`: a line that ends in a space goes on in the next one.
//!
//! Lines break at plain spaces only, so that joining them gives the paragraph back, letter for letter, to
//! every reader. Japanese has none: its paragraphs stay whole, for the reader's window to break.

use crate::text::wrap;

/// Cells of a line where nothing else is asked for.
pub(super) const USUAL: usize = 72;

/// The most cells of a line: 78 (§ 4.1) with the space that goes on, and the one that stuffs.
pub(super) const WIDEST: usize = 76;

/// What closes a mail and opens its signature, which never flows (§ 4.3).
const SIGNATURE: &str = "--";

/// The lines of one paragraph.
pub(super) fn lines(paragraph: &str, width: usize) -> Vec<String> {
    // A space at its end would join it to the next paragraph.
    let paragraph = paragraph.trim_end_matches(' ');
    let mut lines: Vec<String> = Vec::new();
    let mut end = 0;
    for range in wrap(paragraph, width) {
        let between = paragraph.get(end..range.start).unwrap_or("");
        let piece = paragraph.get(range.clone()).unwrap_or("");
        end = range.end;
        match lines.last_mut() {
            Some(last) if between.is_empty() || last == SIGNATURE => {
                last.push_str(between);
                last.push_str(piece);
            }
            Some(last) => {
                last.push_str(between);
                lines.push(piece.to_owned());
            }
            None => lines.push(piece.to_owned()),
        }
    }
    lines.into_iter().map(stuffed).collect()
}

/// What a mail program would take for a quotation or for the head of another mail stands after a space
/// (§ 4.4).
fn stuffed(line: String) -> String {
    if line.starts_with([' ', '>']) || line.starts_with("From ") {
        format!(" {line}")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// As § 4.2 and § 4.4 have a reader do it.
    fn joined(lines: &[String]) -> String {
        lines
            .iter()
            .map(|line| line.strip_prefix(' ').unwrap_or(line))
            .collect()
    }

    #[test]
    fn a_line_that_goes_on_ends_in_a_space() {
        assert_eq!(
            lines("1) La date : les 12 et 13 mai 2010.", 16),
            ["1) La date : les ", "12 et 13 mai ", "2010."]
        );
        assert_eq!(lines("", 16), [""]);
    }

    #[test]
    fn no_line_looks_like_a_quotation_or_another_mail() {
        assert_eq!(
            lines("12 millions > 10 millions", 12),
            ["12 millions ", " > 10 ", "millions"]
        );
        assert_eq!(lines("From Nancy", 40), [" From Nancy"]);
    }

    #[test]
    fn the_mark_of_a_signature_never_stands_alone() {
        assert_eq!(
            lines("-- anticonstitutionnel", 16),
            ["-- anticonstitutionnel"]
        );
    }

    #[test]
    fn japanese_stays_whole() {
        let text = "温泉と健康についての提案。議事録（案）";
        assert_eq!(lines(text, 16), [text]);
    }

    proptest! {
        #[test]
        fn joined_again_it_is_the_paragraph(text in "[ a-z>温。:\u{a0}-]{0,80}", width in 8usize..40) {
            let lines = lines(&text, width);
            prop_assert_eq!(joined(&lines), text.trim_end_matches(' '));
            let (last, before) = lines.split_last().unwrap();
            prop_assert!(!last.ends_with(' ') || last.trim().is_empty());
            for line in before {
                prop_assert!(line.ends_with(' ') && line != "-- ", "{:?}", line);
            }
        }
    }
}
