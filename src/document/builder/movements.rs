//! What happened in the room and prints where it happened, as far as the house wants it; set with what was said.

use super::{Builder, run};
use crate::document::house::{Movement, Slot, Template};
use crate::document::{Content, Inline, Over, Role};
use crate::model::{Entry, EntryKind, Id, Turn};

impl Builder<'_> {
    /// A turn, cut where something happened in it that prints.
    pub(super) fn parts<'t>(&self, turn: &Turn<'t>) -> Vec<Turn<'t>> {
        // The chair and the pen change hands after the words of the turn they fall into.
        let cuts = |entry: &Entry| {
            let movement = self.movement(&entry.kind);
            movement.is_some_and(|movement| !matches!(movement, Movement::Chair | Movement::Pen))
                && self.prints(entry)
        };
        let parts = turn.entries.chunk_by(|before, _| !cuts(before));
        parts
            .map(|entries| Turn {
                head: turn.head,
                entries,
            })
            .collect()
    }

    /// What an entry tells that this house prints.
    fn movement(&self, kind: &EntryKind) -> Option<Movement> {
        let movement = match kind {
            EntryKind::Item { .. } => Movement::Item,
            EntryKind::Arrival { .. } => Movement::Arrival,
            EntryKind::Departure { .. } => Movement::Departure,
            EntryKind::Chair { .. } => Movement::Chair,
            EntryKind::Pen { .. } => Movement::Pen,
            EntryKind::Pause {} | EntryKind::Resume {} => Movement::Pause,
            _ => return None,
        };
        self.house
            .movements()
            .contains(&movement)
            .then_some(movement)
    }

    pub(super) fn movements(&mut self, turn: &Turn<'_>) {
        for entry in turn.entries {
            if self.movement(&entry.kind).is_none() || !self.prints(entry) {
                continue;
            }
            if let EntryKind::Item { to } = entry.kind {
                self.item_opened(to, entry.id);
                continue;
            }
            if let Some(words) = self.happened(entry) {
                let words = self.ended(words);
                self.push(Content::Paragraph { words }, vec![entry.id]);
            }
        }
    }

    fn happened(&self, entry: &Entry) -> Option<Vec<Inline>> {
        let words = self.words;
        let hour = (Slot::Hour, self.hour(entry.at));
        let (phrase, mut filling): (&Template, Vec<_>) = match &entry.kind {
            EntryKind::Arrival { who } => (&words.arrival, vec![(Slot::Name, self.person(who))]),
            EntryKind::Departure { who, proxy } => {
                let proxy = proxy.as_deref().map(|key| self.person(key));
                let who = (Slot::Name, self.person(who));
                (
                    &words.departure,
                    vec![who, (Slot::Who, proxy.unwrap_or_default())],
                )
            }
            EntryKind::Chair { who } => (&words.chair, vec![(Slot::Name, self.person(who))]),
            EntryKind::Pen { who } => (&words.pen, vec![(Slot::Name, self.pen_holder(who))]),
            EntryKind::Pause {} => (&words.pause, Vec::new()),
            EntryKind::Resume {} => (&words.resume, Vec::new()),
            _ => return None,
        };
        filling.push(hour);
        Some(phrase.fill(&filling, self.language))
    }

    /// The pen may go to somebody who is on no roster.
    fn pen_holder(&self, who: &str) -> Vec<Inline> {
        if self.session.person(who).is_some() {
            self.person(who)
        } else {
            run(Role::Name, self.session.language, who)
        }
    }

    fn item_opened(&mut self, to: Id, source: Id) {
        let session = self.session;
        let Some((place, item)) = (1_u32..)
            .zip(&session.agenda)
            .find(|(_, item)| item.id == to)
        else {
            return;
        };
        let filling = [
            (Slot::N, self.own(&place.to_string())),
            (Slot::Text, self.item_title(item)),
        ];
        let words = self.words.item_heading.fill(&filling, self.language);
        let over = Over::Topic;
        self.push(Content::Heading { over, words }, vec![source]);
    }
}
