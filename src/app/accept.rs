//! Taking what typography suggests, one or all: an edit of the rows in which the words stand, and nothing
//! beside them.

use super::amend::words;
use super::{App, Overlay};
use crate::document::typography::Suggestion;
use crate::edit::{Edit, RowRef};
use crate::keys::{CommandId, Mode};
use crate::model::Place;

impl App {
    fn suggested(&self) -> Option<&Suggestion> {
        match self.overlays.last() {
            Some(Overlay::Preview(preview)) => preview.suggestion(),
            _ => None,
        }
    }

    /// Whether the suggestion picked has something better to put.
    pub(super) fn can_accept(&self) -> bool {
        self.suggested().is_some_and(|one| one.better.is_some())
    }

    /// Puts the better words into the row; the next suggestion is picked.
    pub(super) fn accept(&mut self) {
        let Some(suggestion) = self.suggested().cloned() else {
            return;
        };
        if !self.may_commit() {
            return;
        }
        let Some((row, text)) = self.bettered(&suggestion, &[]) else {
            return self.say_key("suggestion-not-here", CommandId::Open);
        };
        if self.is_frozen(&row) {
            return self.warn_id("decision-frozen");
        }
        let changes = self.rewording(&row, &text);
        if !changes.is_empty() && self.perform_edits(changes) {
            let key = self.key_label(Mode::Live, CommandId::Undo);
            let said = self.words.with("suggestion-taken", &[("key", key.into())]);
            self.say(said);
        }
    }

    /// Whether there is a suggestion with something better to put.
    pub(super) fn can_accept_all(&self) -> bool {
        match self.overlays.last() {
            Some(Overlay::Preview(preview)) => {
                preview.suggestions.iter().any(|one| one.better.is_some())
            }
            _ => false,
        }
    }

    /// Puts all better words into their rows, as one step to undo. What is adopted stays, and so does
    /// what the program itself composed.
    pub(super) fn accept_all(&mut self) {
        let suggestions = match self.overlays.last() {
            Some(Overlay::Preview(preview)) => preview.suggestions.clone(),
            _ => return,
        };
        if !self.may_commit() {
            return;
        }
        let mut rows: Vec<(RowRef, String)> = Vec::new();
        let mut taken = 0_usize;
        for suggestion in &suggestions {
            let Some((row, text)) = self.bettered(suggestion, &rows) else {
                continue;
            };
            if self.is_frozen(&row) {
                continue;
            }
            taken += 1;
            match rows.iter_mut().find(|(known, _)| *known == row) {
                Some((_, known)) => *known = text,
                None => rows.push((row, text)),
            }
        }
        let reword = |(row, text): &(RowRef, String)| self.rewording(row, text);
        let changes: Vec<Edit> = rows.iter().flat_map(reword).collect();
        if changes.is_empty() {
            return self.say_id("suggestions-none");
        }
        if self.perform_edits(changes) {
            let key = self.key_label(Mode::Live, CommandId::Undo);
            let args = [("n", taken.into()), ("key", key.into())];
            let said = self.words.with("suggestions-taken", &args);
            self.say(said);
        }
    }

    /// The row that a suggestion is about and its words made better; `changed` are rows that others of the
    /// same step have made better already.
    fn bettered(
        &self,
        suggestion: &Suggestion,
        changed: &[(RowRef, String)],
    ) -> Option<(RowRef, String)> {
        let better = suggestion.better.as_deref()?;
        suggestion.sources.iter().find_map(|id| {
            let row = self.row_of(&Place::Record(*id))?;
            let known = changed.iter().find(|(known, _)| *known == row);
            let text = match known {
                Some((_, text)) => text.clone(),
                None => words(self.live()?.session(), &row)?,
            };
            Some((row, replaced(&text, &suggestion.found, better)?))
        })
    }

    /// Whether the wording of a row does not change any more.
    pub(super) fn is_frozen(&self, row: &RowRef) -> bool {
        let (RowRef::Decision(id), Some(live)) = (row, self.live()) else {
            return false;
        };
        let decision = live.session().decision(*id);
        decision.is_some_and(crate::model::Decision::is_frozen)
    }
}

/// The words of a row with some of them replaced. The document may have given them an initial capital,
/// no-break spaces and curved apostrophes, which the row has not.
fn replaced(text: &str, found: &str, better: &str) -> Option<String> {
    let plain = |text: &str| {
        text.replace(['\u{a0}', '\u{202f}'], " ")
            .replace('’', "'")
            .replace('…', "...")
    };
    let (found, better) = (plain(found), plain(better));
    let lower = |text: &str| {
        let mut letters = text.chars();
        let first = letters.next().map(|first| first.to_lowercase().to_string());
        first.unwrap_or_default() + letters.as_str()
    };
    [
        (found.clone(), better.clone()),
        (lower(&found), lower(&better)),
    ]
    .into_iter()
    .find_map(|(found, better)| {
        let (before, after) = whole(text, &found)?;
        Some(format!("{before}{better}{after}"))
    })
}

/// What stands before and after the first place where words stand as whole words.
fn whole<'a>(text: &'a str, words: &str) -> Option<(&'a str, &'a str)> {
    // Japanese has no spaces: there any place will do.
    let parted = |one: Option<char>, other: Option<char>| {
        let latin = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c < '\u{3000}');
        !(latin(one) && latin(other))
    };
    text.match_indices(words)
        .filter(|_| !words.is_empty())
        .filter_map(|(at, found)| {
            let (before, rest) = text.split_at_checked(at)?;
            Some((before, rest.strip_prefix(found)?))
        })
        .find(|(before, after)| {
            let opens = parted(before.chars().next_back(), words.chars().next());
            opens && parted(words.chars().next_back(), after.chars().next())
        })
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn words_are_found_as_they_were_typed() {
        let cases = [
            ("le 1° octobre", "1°", "1er", Some("le 1er octobre")),
            ("mr Pons vient", "Mr", "M.", Some("m. Pons vient")),
            (
                "atelier, visite, etc...",
                "etc…",
                "etc.",
                Some("atelier, visite, etc."),
            ),
            (
                "l'heure : 14:30",
                "14:30",
                "14 h 30",
                Some("l'heure : 14 h 30"),
            ),
            ("Mrs et Mr Pons", "Mr", "M.", Some("Mrs et M. Pons")),
            ("日程,議題", "日程,議", "日程、議", Some("日程、議題")),
            ("tout autre chose", "14:30", "14 h 30", None),
        ];
        for (text, found, better, expected) in cases {
            assert_eq!(replaced(text, found, better).as_deref(), expected, "{text}");
        }
    }
}
