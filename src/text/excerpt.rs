//! The place in a file that an error message points at.

use super::visible;

/// The line of a text (from 1) with a mark under the column (from 1), two lines to be printed under a
/// message; empty when there is no such line.
#[must_use]
pub fn excerpt(source: &str, line: usize, column: usize) -> String {
    const WIDEST: usize = 100;
    let Some(found) = source.lines().nth(line.saturating_sub(1)) else {
        return String::new();
    };
    let before: String = found.chars().take(column.saturating_sub(1)).collect();
    let shown_before = visible(&before);
    // A long line is shown from where the fault is in sight.
    let skipped = shown_before.chars().count().saturating_sub(WIDEST * 2 / 3);
    let shown: String = visible(found).chars().skip(skipped).take(WIDEST).collect();
    let indent: String = shown_before.chars().skip(skipped).collect();
    let indent = super::cells(&indent);
    format!("{line:>5} | {shown}\n      | {:indent$}^", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_stands_under_the_column() {
        assert_eq!(
            excerpt("(\n    nom: 3,\n)", 2, 10),
            "    2 |     nom: 3,\n      |          ^"
        );
        assert_eq!(excerpt("日本: 3", 1, 3), "    1 | 日本: 3\n      |     ^");
    }

    #[test]
    fn a_place_outside_the_text_shows_nothing() {
        assert_eq!(excerpt("a", 7, 1), "");
        assert!(excerpt("a", 1, 99).contains('^'));
    }

    #[test]
    fn a_long_line_is_shown_around_the_fault() {
        let long = format!("{}X{}", "a".repeat(500), "b".repeat(500));
        let shown = excerpt(&long, 1, 501);
        assert!(shown.contains('X'));
        assert!(shown.lines().all(|line| line.len() < 120));
    }
}
