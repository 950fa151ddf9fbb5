//! Marks of quotation around a text.

/// Marks that stand around words quoted, opening and closing.
const MARKS: [(char, char); 5] = [
    ('«', '»'),
    ('“', '”'),
    ('"', '"'),
    ('「', '」'),
    ('『', '』'),
];

/// Without the marks around it and the spaces inside them; as it is when no pair stands around it.
#[must_use]
pub fn unquoted(text: &str) -> &str {
    let inside = MARKS.iter().find_map(|(opens, closes)| {
        let inside = text.trim().strip_prefix(*opens)?.strip_suffix(*closes)?;
        // « a » and « b »: the first mark is not the mate of the last.
        let mut open = 0_u32;
        let mut marks = inside.chars().filter(|c| [*opens, *closes].contains(c));
        let mates = marks.try_for_each(|c| {
            open = if c == *closes {
                open.checked_sub(1)?
            } else {
                open + 1
            };
            Some(())
        });
        (mates.is_some() && open == 0).then(|| inside.trim())
    });
    inside.unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn one_pair_of_marks_goes_and_nothing_else() {
        for (typed, read) in [
            ("« l'eau est à tous »", "l'eau est à tous"),
            ("«\u{a0}il dit “oui”\u{a0}»", "il dit “oui”"),
            ("« a « b » c »", "a « b » c"),
            ("\"a\" and \"b\"", "\"a\" and \"b\""),
            ("「協力」", "協力"),
            ("\"so\"", "so"),
            ("« a » et « b »", "« a » et « b »"),
            ("« a", "« a"),
            ("a", "a"),
            ("\"", "\""),
        ] {
            assert_eq!(unquoted(typed), read);
        }
    }
}
