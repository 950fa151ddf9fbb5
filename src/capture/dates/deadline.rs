//! The deadline at the end of an action.

use chrono::NaiveDate;

use super::date;
use crate::capture::lexer::{is_space, trim};
use crate::model::{Due, DueWord};
use crate::text::fold;

/// The words that a date must follow, folded.
const WORDS: &[(&str, DueWord)] = &[
    ("d'ici", DueWord::By),
    ("by", DueWord::By),
    ("avant", DueWord::Before),
    ("before", DueWord::Before),
    ("pour", DueWord::For),
    ("for", DueWord::For),
];

/// What Japanese puts after the date.
const AFTER: &[(&str, DueWord)] = &[
    ("までに", DueWord::By),
    ("まで", DueWord::By),
    ("以前に", DueWord::Before),
    ("前に", DueWord::Before),
];

/// Takes a deadline off an action's words: only where a date follows the word and nothing follows the date.
/// Words that would leave no action stay as they are.
#[must_use]
pub fn deadline(text: &str, reference: NaiveDate) -> (String, Option<Due>) {
    let found = western(text, reference).or_else(|| japanese(text, reference));
    match found {
        Some((words, due)) if !words.is_empty() => (words, Some(due)),
        _ => (trim(text).to_owned(), None),
    }
}

fn western(text: &str, reference: NaiveDate) -> Option<(String, Due)> {
    let starts = text
        .char_indices()
        .filter(|(_, c)| is_space(*c) || *c == ',')
        .map(|(at, c)| at + c.len_utf8());
    for start in starts {
        let (before, from) = text.split_at_checked(start)?;
        let (word, rest) = from.split_once(is_space).unwrap_or((from, ""));
        let folded = fold(word);
        let Some((_, word)) = WORDS.iter().find(|(word, _)| *word == folded) else {
            continue;
        };
        let rest = trim(rest).trim_end_matches(['.', ' ']);
        // « d'ici à la fin août », « d'ici au 15 »: the day is what counts.
        let bare = ["à ", "a ", "au ", "aux "]
            .iter()
            .find_map(|word| rest.strip_prefix(word));
        let date = date(rest, reference).or_else(|| {
            let bare = bare?;
            date(bare, reference).or_else(|| date(&format!("le {bare}"), reference))
        });
        // The words that were typed before the date are no part of it.
        let date = date.map(|date| match (date, bare) {
            (crate::model::Date::Words { text, after }, Some(bare)) if text.starts_with(rest) => {
                let tail = text.strip_prefix(rest).unwrap_or("");
                crate::model::Date::Words {
                    text: format!("{bare}{tail}"),
                    after,
                }
            }
            (date, _) => date,
        });
        if let Some(date) = date {
            let words = trim(trim(before).trim_end_matches(','));
            return Some((words.to_owned(), Due { word: *word, date }));
        }
    }
    None
}

fn japanese(text: &str, reference: NaiveDate) -> Option<(String, Due)> {
    let (at, mark, word) = AFTER
        .iter()
        .find_map(|(mark, word)| Some((text.find(mark)?, *mark, *word)))?;
    let (head, tail) = text.split_at_checked(at)?;
    let tail = tail
        .strip_prefix(mark)?
        .trim_start_matches(['、', ',', '，']);
    head.char_indices().find_map(|(start, _)| {
        let (before, day) = head.split_at_checked(start)?;
        let date = date(day, reference)?;
        let words = format!(
            "{}{}",
            before.trim_end_matches(['、', ',', '，']),
            trim(tail)
        );
        Some((trim(&words).to_owned(), Due { word, date }))
    })
}
