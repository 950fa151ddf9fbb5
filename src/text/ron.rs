//! From what the RON reader says to what helps the person who wrote the file by hand.

use ron::error::{Error, SpannedError};

use super::{Notice, Spot, fold, visible};

/// What is wrong with a RON file, where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RonFault {
    /// Where.
    pub spot: Spot,
    /// What.
    pub message: Notice,
    /// What may help, where it is known.
    pub hint: Option<Notice>,
}

impl RonFault {
    /// What an error of the RON reader means in this text.
    #[must_use]
    pub fn explain(source: &str, error: &SpannedError) -> Self {
        if let Some(fault) = merge_marker(source) {
            return fault;
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
        let spot = Spot::at(source, position.line, position.col);
        // A text whose quotation mark was lost is read as names: nothing of it is said again.
        let message = if spot.is_withheld() {
            bare(code)
        } else {
            message(code)
        };
        Self {
            spot,
            message,
            hint: hint(code),
        }
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

fn merge_marker(source: &str) -> Option<RonFault> {
    let marked = |line: &str| {
        ["<<<<<<< ", "||||||| ", ">>>>>>> "]
            .iter()
            .any(|marker| line.starts_with(marker))
    };
    let (number, _) = source.lines().enumerate().find(|(_, line)| marked(line))?;
    Some(RonFault {
        spot: Spot::at(source, number + 1, 1),
        message: Notice::new("ron-merge"),
        hint: Some(Notice::new("ron-hint-merge")),
    })
}

/// The message without any word of the file.
fn bare(code: &Error) -> Notice {
    let unsaid = |id| Notice::new(id).with("name", "…");
    match code {
        Error::NoSuchStructField { .. } => unsaid("ron-field-unknown"),
        Error::NoSuchEnumVariant { .. } => unsaid("ron-word-unknown"),
        Error::InvalidValueForType { expected, .. } => Notice::new("ron-value")
            .with("expected", visible(expected))
            .with("found", "…"),
        Error::MissingStructField { .. } | Error::DuplicateStructField { .. } => message(code),
        code if is_syntax(code) => message(code),
        _ => Notice::new("ron-other").with("why", "…"),
    }
}

fn message(code: &Error) -> Notice {
    let named = |id, name: &str| Notice::new(id).with("name", visible(name));
    Notice::new(match code {
        Error::NoSuchStructField { found, .. } => return named("ron-field-unknown", found),
        Error::NoSuchEnumVariant { found, .. } => return named("ron-word-unknown", found),
        Error::MissingStructField { field, .. } => return named("ron-field-missing", field),
        Error::DuplicateStructField { field, .. } => return named("ron-field-twice", field),
        Error::InvalidValueForType { expected, found } => {
            return Notice::new("ron-value")
                .with("expected", visible(expected))
                .with("found", visible(found));
        }
        Error::Eof => "ron-cut",
        Error::ExpectedStringEnd => "ron-text-open",
        Error::TrailingCharacters => "ron-trailing",
        Error::ExceededRecursionLimit => "ron-nested",
        Error::ExpectedComma => "ron-comma",
        Error::ExpectedMapColon => "ron-colon",
        Error::ExpectedString => "ron-string",
        Error::ExpectedInteger => "ron-integer",
        Error::IntegerOutOfBounds => "ron-bounds",
        Error::ExpectedIdentifier => "ron-identifier",
        Error::ExpectedBoolean => "ron-boolean",
        Error::ExpectedArray | Error::ExpectedArrayEnd => "ron-list",
        Error::ExpectedMap | Error::ExpectedMapEnd => "ron-map",
        Error::ExpectedStructLike
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedNamedStructLike(_) => "ron-struct",
        Error::InvalidEscape(_) => "ron-escape",
        other => {
            return Notice::new("ron-other").with("why", visible(&other.to_string()));
        }
    })
}

fn hint(code: &Error) -> Option<Notice> {
    Some(Notice::new(match code {
        Error::NoSuchStructField {
            found, expected, ..
        }
        | Error::NoSuchEnumVariant {
            found, expected, ..
        } => {
            return Some(match nearest(found, expected) {
                Some(near) => Notice::new("ron-hint-meant").with("name", near),
                None => Notice::new("ron-hint-known").with("names", expected.join(", ")),
            });
        }
        Error::MissingStructField { field, .. } => {
            return Some(Notice::new("ron-hint-missing").with("name", visible(field)));
        }
        Error::Eof => "ron-hint-cut",
        Error::ExpectedStringEnd => "ron-hint-text-open",
        Error::ExpectedString => "ron-hint-string",
        Error::ExpectedInteger => "ron-hint-integer",
        Error::IntegerOutOfBounds => "ron-hint-bounds",
        Error::DuplicateStructField { .. } => "ron-hint-twice",
        Error::TrailingCharacters => "ron-hint-trailing",
        Error::ExpectedMapColon => "ron-hint-colon",
        Error::ExpectedMap | Error::ExpectedMapEnd => "ron-hint-map",
        Error::ExpectedArray | Error::ExpectedArrayEnd => "ron-hint-list",
        Error::ExpectedStructLike
        | Error::ExpectedStructLikeEnd
        | Error::ExpectedNamedStructLike(_) => "ron-hint-struct",
        Error::InvalidEscape(_) => "ron-hint-escape",
        _ => return None,
    }))
}

/// The known word nearest to what was written, when it is near enough to be a slip.
fn nearest(found: &str, expected: &[&'static str]) -> Option<&'static str> {
    let found = fold(found);
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
