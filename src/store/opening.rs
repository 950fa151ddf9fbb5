//! The first words of a file of ours: what kind it is and in which format, read before the rest so that
//! a newer file says so instead of « unexpected field ».

use super::kept::Kind;

/// Reads the opening of a file, without its byte order mark: its kind and its format; none when it is
/// nothing of ours. A format that is no number is 0.
pub(super) fn opening(source: &str) -> Option<(Kind, u32)> {
    let (name, rest) = first_field(source)?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.word() == name)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    let format = match digits.parse() {
        Ok(format) => format,
        Err(_) if digits.is_empty() => 0,
        // More digits than a number holds: newer than anything.
        Err(_) => u32::MAX,
    };
    Some((kind, format))
}

/// The name of the first field, and what stands after its colon.
fn first_field(source: &str) -> Option<(&str, &str)> {
    let mut rest = skip_blank(source);
    while let Some(attribute) = rest.strip_prefix("#!") {
        rest = skip_blank(attribute.split_once(']')?.1);
    }
    let (_, rest) = split_word(rest);
    let rest = skip_blank(rest).strip_prefix('(')?;
    let (name, rest) = split_word(skip_blank(rest));
    let rest = skip_blank(rest).strip_prefix(':')?;
    Some((name, skip_blank(rest)))
}

fn split_word(text: &str) -> (&str, &str) {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// Skips white space and comments.
fn skip_blank(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        rest = if let Some(comment) = rest.strip_prefix("//") {
            comment.split_once('\n').map_or("", |(_, rest)| rest)
        } else if let Some(comment) = rest.strip_prefix("/*") {
            skip_comment(comment)
        } else {
            return rest;
        }
        .trim_start();
    }
}

/// Skips the rest of a block comment; they nest.
fn skip_comment(text: &str) -> &str {
    let mut depth = 1_u32;
    let mut rest = text;
    loop {
        if let Some(inner) = rest.strip_prefix("/*") {
            depth += 1;
            rest = inner;
        } else if let Some(outer) = rest.strip_prefix("*/") {
            depth -= 1;
            rest = outer;
        } else {
            let mut chars = rest.chars();
            if chars.next().is_none() {
                return "";
            }
            rest = chars.as_str();
        }
        if depth == 0 {
            return rest;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kind_is_read_before_the_rest() {
        for (source, kind) in [
            ("(copil: 1, broken", Some((Kind::Session, 1))),
            (
                "// hand-made\n/* a /* b */ c */ ( copil : 12,",
                Some((Kind::Session, 12)),
            ),
            (
                "#![enable(implicit_some)]\nSession(copil:1)",
                Some((Kind::Session, 1)),
            ),
            ("(copil: 99999999999,", Some((Kind::Session, u32::MAX))),
            ("(fiche: 1, titre: \"x\")", Some((Kind::Fiche, 1))),
            ("(feuille_de_route: 1)", Some((Kind::Roadmap, 1))),
            ("(event: \"x\", copil: 1)", None),
            ("", None),
            ("/* never closed", None),
            ("{\"copil\": 1}", None),
        ] {
            assert_eq!(opening(source), kind, "{source}");
        }
    }
}
