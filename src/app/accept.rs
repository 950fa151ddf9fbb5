//! Taking what typography suggests: an edit of the row in which the words stand, and nothing beside it.

use super::amend::words;
use super::{App, Overlay};
use crate::document::typography::Suggestion;
use crate::edit::RowRef;
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
        let found = suggestion.sources.iter().find_map(|id| {
            let row = self.row_of(&Place::Record(*id))?;
            let text = words(self.live()?.session(), &row)?;
            let better = suggestion.better.as_deref()?;
            Some((row, replaced(&text, &suggestion.found, better)?))
        });
        let Some((row, text)) = found else {
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

    /// Whether the wording of a row does not change any more.
    pub(super) fn is_frozen(&self, row: &RowRef) -> bool {
        let (RowRef::Decision(id), Some(live)) = (row, self.live()) else {
            return false;
        };
        let decision = live.session().decision(*id);
        decision.is_some_and(|decision| decision.state == crate::model::DecisionState::Adopted)
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
    .find(|(found, _)| !found.is_empty() && text.contains(found.as_str()))
    .map(|(found, better)| text.replacen(&found, &better, 1))
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
            ("tout autre chose", "14:30", "14 h 30", None),
        ];
        for (text, found, better, expected) in cases {
            assert_eq!(replaced(text, found, better).as_deref(), expected, "{text}");
        }
    }
}
