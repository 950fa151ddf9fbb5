//! From what the RON reader says to what helps the person who edited the file by hand.

use ron::error::{Error, SpannedError};

use super::error::{FileProblem, Spot};
use crate::text;

/// The widest excerpt, in cells.
const EXCERPT: usize = 72;

/// The problem and the place that an error of the RON reader means.
pub(super) fn explain(source: &str, error: &SpannedError) -> (FileProblem, Spot) {
    if let Some(marker) = merge_marker(source) {
        return marker;
    }
    let position = match &error.code {
        // The reader tells of a wrong field or variant once it is past it.
        Error::NoSuchStructField { .. } | Error::NoSuchEnumVariant { .. } => error.span.start,
        _ => error.span.end,
    };
    // Whatever was expected there, nothing stands behind this place.
    let mut behind = source.lines().skip(position.line.saturating_sub(1));
    let here = behind
        .next()
        .unwrap_or("")
        .chars()
        .skip(position.col.saturating_sub(1));
    let at_end = here
        .chain(behind.flat_map(str::chars))
        .all(char::is_whitespace);
    let code = match &error.code {
        Error::ExpectedStringEnd => &error.code,
        _ if at_end && is_syntax(&error.code) => &Error::Eof,
        code => code,
    };
    let problem = FileProblem::Form {
        message: text::visible(&message(code)).into_owned(),
        hint: hint(code),
    };
    (problem, spot(source, position.line, position.col))
}

/// The place of these words in a file, for what is found wrong after reading.
pub(super) fn spot_of(source: &str, words: &str) -> Option<Spot> {
    source.lines().enumerate().find_map(|(number, line)| {
        let (before, _) = line.split_once(words)?;
        Some(spot(source, number + 1, before.chars().count() + 1))
    })
}

/// The place at this line and column, with what stands there.
pub(super) fn spot(source: &str, line: usize, column: usize) -> Spot {
    let words = source.lines().nth(line.saturating_sub(1)).unwrap_or("");
    // Rows are long: what is shown begins a little before the place.
    let skip = if column > EXCERPT / 2 { column - 24 } else { 0 };
    let mut excerpt = String::new();
    if skip > 0 {
        excerpt.push('…');
    }
    excerpt.extend(words.chars().skip(skip));
    Spot {
        line,
        column,
        excerpt: text::fit(text::clean_line(&excerpt).trim(), EXCERPT),
    }
}

/// Whether the reader only met something else than it looked for.
fn is_syntax(code: &Error) -> bool {
    matches!(
        code,
        Error::ExpectedNamedStructLike(_)
            | Error::ExpectedStructLikeEnd
            | Error::ExpectedArrayEnd
            | Error::ExpectedComma
            | Error::ExpectedIdentifier
            | Error::ExpectedString
    )
}

fn merge_marker(source: &str) -> Option<(FileProblem, Spot)> {
    let marked = |line: &str| {
        ["<<<<<<< ", "||||||| ", ">>>>>>> "]
            .iter()
            .any(|marker| line.starts_with(marker))
    };
    let (number, _) = source.lines().enumerate().find(|(_, line)| marked(line))?;
    let problem = FileProblem::Form {
        message: "a merge was left unfinished here".to_owned(),
        hint: Some("keep one of the two versions and remove the marks".to_owned()),
    };
    Some((problem, spot(source, number + 1, 1)))
}

fn message(code: &Error) -> String {
    match code {
        Error::NoSuchStructField { found, .. } => format!("unknown field `{found}`"),
        Error::NoSuchEnumVariant { found, .. } => format!("unknown word `{found}`"),
        Error::MissingStructField { field, .. } => format!("the field `{field}` is missing"),
        Error::DuplicateStructField { field, .. } => format!("the field `{field}` stands twice"),
        Error::Eof => "the file ends too early".to_owned(),
        Error::ExpectedStringEnd => "a text is not closed".to_owned(),
        Error::TrailingCharacters => "something stands after the end of the session".to_owned(),
        Error::ExceededRecursionLimit => "brackets are nested too deep".to_owned(),
        Error::ExpectedComma => "a comma is missing before this".to_owned(),
        other => {
            let words = other.to_string();
            let mut letters = words.chars();
            let first = letters.next().map(char::to_lowercase);
            first.into_iter().flatten().chain(letters).collect()
        }
    }
}

fn hint(code: &Error) -> Option<String> {
    match code {
        Error::NoSuchStructField {
            found, expected, ..
        }
        | Error::NoSuchEnumVariant {
            found, expected, ..
        } => Some(match nearest(found, expected) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known here: {}", expected.join(", ")),
        }),
        Error::Eof => Some("closing `]` and `)` are missing; was the file cut?".to_owned()),
        Error::ExpectedStringEnd => Some("close it with `\"`".to_owned()),
        Error::ExpectedString => Some("texts stand between quotes: `\"…\"`".to_owned()),
        Error::ExpectedInteger => Some("a number stands without quotes: `1`".to_owned()),
        Error::IntegerOutOfBounds => Some("no less than 0, no more than 4294967295".to_owned()),
        Error::DuplicateStructField { .. } => Some("keep one of the two".to_owned()),
        Error::TrailingCharacters => Some("the last `)` closes the session".to_owned()),
        Error::ExpectedMapColon => Some("a field is written `name: value`".to_owned()),
        Error::InvalidEscape(_) => Some("write `\\\\` for one backslash".to_owned()),
        Error::MissingStructField { field, .. } => Some(format!("add `{field}: …,`")),
        _ => None,
    }
}

/// The known word nearest to what was written, when it is near enough to be a slip.
fn nearest(found: &str, expected: &[&'static str]) -> Option<&'static str> {
    let found = text::fold(found);
    expected
        .iter()
        .map(|word| (distance(&found, word), *word))
        .filter(|(distance, word)| *distance <= 1 + word.len() / 4)
        .min()
        .map(|(_, word)| word)
}

/// How many letters must be added, dropped or changed to make one word of the other.
fn distance(a: &str, b: &str) -> usize {
    let mut row: Vec<usize> = (0..=b.chars().count()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        let mut next = vec![left];
        for (y, above) in b.chars().zip(row.iter().skip(1)) {
            left = (diagonal + usize::from(x != y))
                .min(above + 1)
                .min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_counts_changed_letters() {
        for (a, b, away) in [
            ("texte", "text", 1),
            ("agenda", "agenda", 0),
            ("", "ab", 2),
            ("dtae", "date", 2),
        ] {
            assert_eq!(distance(a, b), away, "{a} {b}");
        }
    }

    #[test]
    fn a_slip_is_told_from_another_word() {
        assert_eq!(nearest("Texte", &["id", "text"]), Some("text"));
        assert_eq!(nearest("couleur", &["id", "text"]), None);
    }
}
