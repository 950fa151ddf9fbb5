//! Words that stay words: what Markdown would read as markup stands behind a backslash. As little as that
//! takes, since people read the file too.

/// Where words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A line of a paragraph or of a list.
    Line,
    /// A heading: signs of headings at its end are none of its words.
    Heading,
    /// A cell: blocks cannot begin there.
    Cell,
}

/// Always markup somewhere: emphasis, code, links, tables, strikethrough; formulas and superscripts to some.
const SIGNS: &str = "\\`*[]|~$^";

/// Adds a text to a line; `before` and `after` are the characters beside it, none at the line's ends.
pub(super) fn escape(
    line: &mut String,
    text: &str,
    before: Option<char>,
    after: Option<char>,
    place: Place,
) {
    let begins = before.is_none() && place != Place::Cell;
    let number = if begins { list_number(text) } else { None };
    let mut before = before;
    for (at, c) in text.char_indices() {
        let rest = text.get(at + c.len_utf8()..).unwrap_or("");
        let next = rest.chars().next().or(after);
        let first = at == 0 && begins;
        if c == ' ' && (before.is_none() || next.is_none()) {
            // A space at the edge of a line would be lost.
            line.push_str("&#32;");
        } else {
            let markup = SIGNS.contains(c)
                || number == Some(at)
                || first && opens_block(c, next)
                || place == Place::Heading && c == '#' && next.is_none()
                || match c {
                    // Beside markup of ours it is no sign inside a word, whatever word that markup holds.
                    '_' => at == 0 || rest.is_empty() || !is_word(before) || !is_word(next),
                    '<' => {
                        next.is_none_or(|next| next.is_ascii_alphabetic() || "/!?".contains(next))
                    }
                    '&' => is_entity(rest),
                    ':' => rest.starts_with("//") || is_emoji(rest),
                    '.' => ends_in_www(line),
                    // A link that follows would be a picture.
                    '!' => rest.is_empty() && after.is_some(),
                    _ => false,
                };
            if markup {
                line.push('\\');
            }
            line.push(c);
        }
        before = Some(c);
    }
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}

/// Whether a sign at the beginning of a line opens a block: a heading, a quotation, a list, a rule, the line
/// under a heading or under a table's head.
fn opens_block(c: char, next: Option<char>) -> bool {
    match c {
        '#' | '>' | '=' => true,
        '-' | '+' => next.is_none_or(|next| next == ' ' || next == c || !next.is_alphanumeric()),
        ':' => next == Some('-'),
        _ => false,
    }
}

/// Where the sign of a list's number stands, when the text begins with one.
fn list_number(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - rest.len();
    let after = rest.strip_prefix([')', '.'])?;
    let is_mark = after.is_empty() || after.starts_with(' ');
    (is_mark && (1..=9).contains(&digits)).then_some(digits)
}

/// Whether `&` and what follows would be read as one character; also where that is not known.
fn is_entity(rest: &str) -> bool {
    let end = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    end.len() < rest.len() && (end.is_empty() || end.starts_with(';'))
}

/// Whether `:` and what follows would be a picture to some readers.
fn is_emoji(rest: &str) -> bool {
    let end = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_+-".contains(c));
    end.len() < rest.len() && end.starts_with(':')
}

/// Whether the dot that follows would make an address of what is written.
fn ends_in_www(line: &str) -> bool {
    let mut last = line.chars().rev();
    (0..3).all(|_| last.next().is_some_and(|c| c.eq_ignore_ascii_case(&'w')))
}

/// An address as a link's destination; none for one that may not be followed.
pub(super) fn address(to: &str) -> Option<String> {
    if !super::super::followed(to) {
        return None;
    }
    let mut out = String::with_capacity(to.len());
    for (at, c) in to.char_indices() {
        let rest = to.get(at + c.len_utf8()..).unwrap_or("");
        match c {
            // No address has these as they are: who typed them meant the same.
            '\\' => out.push_str("%5C"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '|' => out.push_str("%7C"),
            '(' => out.push_str("\\("),
            ')' => out.push_str("\\)"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            '&' if is_entity(rest) => out.push_str("&amp;"),
            c => out.push(c),
        }
    }
    Some(out)
}

/// Whether a text between `<` and `>` is a link whose words are its address, letter for letter.
pub(super) fn is_autolink(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>&|\\`".contains(c))
}

/// Whether an address of a mail is plain enough to stand between `<` and `>`, and leads to its own words.
pub(super) fn is_mail(text: &str, to: &str) -> bool {
    let plain = |part: &str| {
        let inside = |c: char| c.is_ascii_alphanumeric() || "._+-".contains(c);
        !part.is_empty() && part.chars().all(inside)
    };
    let label = |label: &str| {
        plain(label)
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !label.contains(['_', '+'])
    };
    to.strip_prefix("mailto:") == Some(text)
        && text
            .split_once('@')
            .is_some_and(|(name, host)| plain(name) && host.split('.').all(label))
}
