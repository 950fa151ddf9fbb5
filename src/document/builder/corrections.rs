//! What changed since a document left: « au lieu de « … », lire « … » ».

use super::{Builder, sentence};
use crate::document::house::Slot;
use crate::document::{Content, Inline, Item};
use crate::model::{Correction, Language, Was};

impl Builder<'_> {
    /// A bullet for each correction that nobody was sent yet.
    pub(super) fn corrections(&mut self) {
        let corrections = self.session.new_corrections().iter();
        let items: Vec<Item> = corrections
            .map(|correction| Item {
                words: self.correction(correction),
                sources: vec![correction.was.id()],
            })
            .collect();
        if !items.is_empty() {
            self.push(Content::Bullets { items }, Vec::new());
        }
    }

    fn correction(&self, correction: &Correction) -> Vec<Inline> {
        let id = correction.was.id();
        let now = Was::of(self.session, id);
        let there = self.session.record(id);
        let added = matches!(correction.was, Was::Nothing { .. });
        let stands = now.as_ref().filter(|_| added).unwrap_or(&correction.was);
        let phrase = match (&now, there) {
            (Some(_), _) if added => &self.words.corrected_added,
            (Some(_), _) => &self.words.corrected,
            // What is no longer for everybody is not said once more.
            (None, Some(row)) if !row.prints() => &self.words.corrected_withheld,
            (None, _) => &self.words.corrected_removed,
        };
        let quoted = |was: &Was| {
            let mut words = self.corrected_words(was);
            sentence::unended(&mut words);
            for run in &mut words {
                run.text = self.quoted_again(&run.text);
            }
            words
        };
        let asked = correction.by.as_deref().map(|key| self.person(key));
        let filling = [
            (Slot::Who, self.corrected_place(stands)),
            (Slot::Was, quoted(&correction.was)),
            (Slot::Now, now.as_ref().map(quoted).unwrap_or_default()),
            (Slot::Name, asked.unwrap_or_default()),
            (
                Slot::Date,
                correction.on.map(|day| self.day(day)).unwrap_or_default(),
            ),
            (Slot::Reason, {
                let mut reason = self.typed(&correction.reason);
                sentence::unended(&mut reason);
                reason
            }),
        ];
        self.sentence(phrase.fill(&filling, self.language))
    }

    /// The marks of quotations as they are inside a quotation.
    fn quoted_again(&self, text: &str) -> String {
        let marks: &[(&str, &str)] = match self.language {
            Language::Fr => &[("«\u{a0}", "“"), ("« ", "“"), ("\u{a0}»", "”"), (" »", "”")],
            Language::En => &[("“", "‘"), ("”", "’")],
            Language::Ja => &[("「", "『"), ("」", "』")],
        };
        let again = |text: String, (from, to): &(&str, &str)| text.replace(from, to);
        marks.iter().fold(text.to_owned(), again)
    }

    /// Where in the document it stands.
    fn corrected_place(&self, was: &Was) -> Vec<Inline> {
        let plain = match was {
            Was::Decision { number, .. } => {
                let number = [(Slot::N, self.own(&number.to_string()))];
                return self.words.corrected_decision.fill(&number, self.language);
            }
            Was::Nothing { .. } => &self.words.corrected_entry,
            Was::Entry { row } => match row.kind.speaker() {
                Some(speaker) => return self.speakers_only(speaker),
                None => &self.words.corrected_entry,
            },
            Was::Action { .. } => &self.words.corrected_action,
            Was::Question { .. } => &self.words.corrected_question,
        };
        plain.fill(&[], self.language)
    }

    /// The row as the document prints it.
    fn corrected_words(&self, was: &Was) -> Vec<Inline> {
        match was {
            Was::Nothing { .. } => Vec::new(),
            Was::Entry { row } => self.wording(row),
            Was::Decision { row, .. } => self.numbered(row),
            Was::Action { row } => self.action(row),
            Was::Question { row } => {
                let mut words = self.said(&row.text, &row.texts);
                sentence::capital_run(&mut words);
                words
            }
        }
    }
}
