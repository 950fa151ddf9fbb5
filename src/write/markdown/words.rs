//! Runs of words as Markdown.

use super::escape::{Place, address, escape, is_autolink, is_mail};
use crate::document::{Inline, Role, Spaces};

/// Sets runs of words, with the spaces of the house.
pub(super) struct Words {
    spaces: Spaces,
}

/// What a run becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind<'a> {
    Plain,
    Strong,
    Raised,
    Link(&'a str),
}

/// Neighbours of one kind as one: two pairs of stars that touch would be four.
struct Run<'a> {
    kind: Kind<'a>,
    text: String,
}

impl Words {
    pub(super) fn new(spaces: Spaces) -> Self {
        Self { spaces }
    }

    /// A line of its own.
    pub(super) fn line(&self, words: &[Inline]) -> String {
        self.set(String::new(), words, Place::Line)
    }

    /// A line that begins with these words, which are no list.
    pub(super) fn marked(&self, mark: &str, words: &[Inline]) -> String {
        let mut line = String::new();
        let after = words.iter().find_map(|run| run.text.chars().next());
        escape(&mut line, &self.spaces.set(mark), None, after, Place::Line);
        self.set(line, words, Place::Line)
    }

    /// A heading, without its signs.
    pub(super) fn heading(&self, words: &[Inline]) -> String {
        self.set(String::new(), words, Place::Heading)
    }

    /// A cell of a table.
    pub(super) fn cell(&self, words: &[Inline]) -> String {
        self.set(String::new(), words, Place::Cell)
    }

    /// A line wholly between these signs.
    pub(super) fn all(&self, sign: &str, tag: &str, words: &[Inline]) -> String {
        let text: String = words.iter().map(|run| run.text.as_str()).collect();
        let mut line = String::new();
        let text = self.spaces.set(&text);
        between(&mut line, (sign, tag), &text, (None, None), Place::Line);
        line
    }

    fn set(&self, mut line: String, words: &[Inline], place: Place) -> String {
        let runs = self.runs(words);
        let mut before = line.chars().next_back();
        for (n, run) in runs.iter().enumerate() {
            let after = runs.get(n + 1).and_then(|run| run.text.chars().next());
            match run.kind {
                Kind::Plain => escape(&mut line, &run.text, before, after, place),
                Kind::Strong => {
                    let around = (before, after);
                    between(&mut line, ("**", "strong"), &run.text, around, place);
                }
                Kind::Raised => tagged(&mut line, "sup", &run.text, place),
                Kind::Link(to) => link(&mut line, &run.text, to, place),
            }
            before = run.text.chars().next_back();
        }
        line
    }

    fn runs<'a>(&self, words: &'a [Inline]) -> Vec<Run<'a>> {
        let mut runs: Vec<Run<'_>> = Vec::new();
        for word in words.iter().filter(|word| !word.text.is_empty()) {
            let kind = match &word.role {
                Role::Strong | Role::Name => Kind::Strong,
                Role::Superscript => Kind::Raised,
                Role::Link { to } if address(to).is_some() => Kind::Link(to),
                Role::Text | Role::Quote | Role::Link { .. } => Kind::Plain,
                // No pages, and no words.
                Role::Page | Role::Pages => continue,
            };
            let text = self.spaces.set(&word.text);
            match runs.last_mut() {
                Some(last) if last.kind == kind && !matches!(kind, Kind::Link(_)) => {
                    last.text.push_str(&text);
                }
                _ => runs.push(Run {
                    kind,
                    text: text.into_owned(),
                }),
            }
        }
        runs
    }
}

/// Words between signs of emphasis, or between tags where the signs would be words: to `CommonMark` a sign
/// is one only where it leans on a word.
fn between(
    line: &mut String,
    (sign, tag): (&str, &str),
    text: &str,
    (before, after): (Option<char>, Option<char>),
    place: Place,
) {
    let leans = |inner: Option<char>, outer: Option<char>| {
        inner.is_some_and(|inner| {
            inner.is_alphanumeric()
                || !inner.is_whitespace() && outer.is_none_or(char::is_whitespace)
        })
    };
    let (first, last) = (text.chars().next(), text.chars().next_back());
    if leans(first, before) && leans(last, after) {
        line.push_str(sign);
        escape(line, text, Some('*'), Some('*'), place);
        line.push_str(sign);
    } else {
        tagged(line, tag, text, place);
    }
}

fn tagged(line: &mut String, tag: &str, text: &str, place: Place) {
    line.push('<');
    line.push_str(tag);
    line.push('>');
    escape(line, text, Some('>'), Some('<'), place);
    line.push_str("</");
    line.push_str(tag);
    line.push('>');
}

fn link(line: &mut String, text: &str, to: &str, place: Place) {
    if is_autolink(text) && (text == to || is_mail(text, to)) {
        line.push('<');
        line.push_str(text);
        line.push('>');
        return;
    }
    line.push('[');
    escape(line, text, Some('['), Some(']'), place);
    line.push_str("](");
    line.push_str(&address(to).unwrap_or_default());
    line.push(')');
}
