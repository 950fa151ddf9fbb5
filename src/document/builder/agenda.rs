//! The agenda, and the minutes of the session before.

use super::Builder;
use crate::document::house::Slot;
use crate::document::{Content, Inline, Item, Kind, plain, typography};
use crate::model;

impl Builder<'_> {
    pub(super) fn agenda(&mut self) {
        let session = self.session;
        let items: Vec<(String, Item)> = (1..)
            .zip(&session.agenda)
            .map(|(place, item)| {
                let mark = self.count(&self.words.item_number, place);
                let words = self.agenda_item(item);
                let sources = vec![item.id];
                (plain(&mark), Item { words, sources })
            })
            .collect();
        if !items.is_empty() {
            // Where the title says it already, a heading would say it twice.
            if self.kind != Kind::OrdreDuJour {
                self.section(&self.words.agenda.fill(&[], self.language));
            }
            self.push(Content::Numbered { items }, Vec::new());
        }
    }

    fn agenda_item(&self, item: &model::Item) -> Vec<Inline> {
        let planned = item.planned.filter(|minutes| *minutes > 0);
        let duration = planned.map(|minutes| self.count(&self.words.duration, minutes));
        let filling = [
            (Slot::Text, self.item_title(item)),
            (Slot::Duration, duration.unwrap_or_default()),
        ];
        typography::set(&self.words.item.fill(&filling, self.language))
    }

    /// As announced, without the stop that was typed after it.
    pub(super) fn item_title(&self, item: &model::Item) -> Vec<Inline> {
        let mut words = self.said(&item.title, &item.titles);
        super::sentence::capital_run(&mut words);
        super::sentence::unended(&mut words);
        words
    }

    pub(super) fn approval(&mut self) {
        let Some(previous) = &self.session.formal.previous else {
            return;
        };
        let filling = [
            (Slot::Date, self.date(&previous.of, |day| self.day(day))),
            (Slot::Text, self.said(&previous.text, &previous.texts)),
        ];
        let words = self.words.approval.fill(&filling, self.language);
        let words = self.sentence(words);
        self.push(Content::Paragraph { words }, Vec::new());
    }
}
