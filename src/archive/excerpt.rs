//! The words around what was found, on one line.

use std::ops::Range;

use super::Excerpt;
use crate::text::{clean_line, is_japanese};

/// About how many cells stand before the first mark: it must be seen in a list.
const BEFORE: usize = 24;
/// About how many letters there are in all.
const LONGEST: usize = 240;

/// The words of a text around the first mark.
pub(super) fn excerpt(text: &str, marks: &[Range<usize>]) -> Excerpt {
    let first = marks.first().map_or(0, |mark| mark.start);
    let start = start(text, first);
    let end = end(text, start);
    let mut excerpt = Excerpt::default();
    if start > 0 {
        excerpt.text.push('…');
    }
    let mut from = start;
    for mark in marks {
        let (Some(before), Some(marked)) = (text.get(from..mark.start), text.get(mark.clone()))
        else {
            continue;
        };
        if mark.end > end {
            break;
        }
        excerpt.push(before);
        let at = excerpt.text.len();
        excerpt.push(marked);
        excerpt.marks.push(at..excerpt.text.len());
        from = mark.end;
    }
    excerpt.push(text.get(from..end).unwrap_or_default());
    if end < text.len() {
        excerpt.text.push('…');
    }
    excerpt
}

impl Excerpt {
    /// Its parts in order, each with whether it is what was looked for.
    pub fn parts(&self) -> impl Iterator<Item = (&str, bool)> {
        let ends = self.marks.iter().flat_map(|mark| [mark.start, mark.end]);
        let mut from = 0;
        let mut marked = true;
        ends.chain([self.text.len()]).filter_map(move |end| {
            let part = self.text.get(from..end);
            (from, marked) = (end, !marked);
            part.filter(|part| !part.is_empty())
                .map(|part| (part, marked))
        })
    }

    /// Text of files is clean already; its lines become one.
    fn push(&mut self, text: &str) {
        self.text.push_str(&clean_line(text));
    }
}

/// Where it begins: at a word, not too far before what was found.
fn start(text: &str, first: usize) -> usize {
    let before = text.get(..first).unwrap_or_default();
    let mut cells = 0;
    let far = before.char_indices().rev().find(|(_, c)| {
        cells += if is_japanese(*c) { 2 } else { 1 };
        cells > BEFORE
    });
    let Some((far, _)) = far else {
        return 0;
    };
    let rest = before.get(far..).unwrap_or_default();
    let word = rest.char_indices().find_map(|(at, c)| {
        let begins = c == ' ' || is_japanese(c);
        begins.then(|| far + at + c.len_utf8())
    });
    word.unwrap_or(far)
}

/// Where it ends: after a word, or wherever there is none.
fn end(text: &str, start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let Some((far, _)) = rest.char_indices().nth(LONGEST) else {
        return text.len();
    };
    let shown = rest.get(..far).unwrap_or_default();
    let word = shown.rfind(' ').filter(|at| *at > far / 2);
    start + word.unwrap_or(far)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_found_stands_near_the_beginning_and_is_marked() {
        let text = format!(
            "{}le budget\nest voté {}",
            "mot ".repeat(40),
            "x ".repeat(300)
        );
        let at = text.find("budget").unwrap();
        let vote = text.find("voté").unwrap();
        let found = excerpt(&text, &[at..at + 6, vote..vote + 5]);
        let marked: Vec<&str> = found
            .parts()
            .filter_map(|(part, is_mark)| is_mark.then_some(part))
            .collect();
        assert_eq!(marked, ["budget", "voté"]);
        assert!(found.text.starts_with("…mot "));
        assert!(found.text.contains("budget est"));
        assert!(found.text.ends_with('…'));
    }

    #[test]
    fn a_short_text_is_shown_whole() {
        let text = "議事録の承認";
        let parts: Vec<(String, bool)> = excerpt(text, std::slice::from_ref(&(0..9)))
            .parts()
            .map(|(part, is_mark)| (part.to_owned(), is_mark))
            .collect();
        assert_eq!(
            parts,
            [("議事録".to_owned(), true), ("の承認".to_owned(), false)]
        );
    }
}
