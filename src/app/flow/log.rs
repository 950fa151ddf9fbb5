//! The log as blocks: turns apart by a blank line, the speaker's name at their head.

use super::openings::Openings;
use super::{Block, Part, Sight, Tone, names};
use crate::app::scroll::Blocks;
use crate::edit::RowRef;
use crate::model::{Entry, EntryKind, Record, Speaker};
use crate::text::between;

/// The blocks of the log at a width, made when they are asked for.
pub struct Log<'a> {
    /// What they are made from.
    pub sight: Sight<'a>,
    /// Its turns.
    pub openings: &'a Openings,
    /// The cells that words have.
    pub width: usize,
}

impl Blocks for Log<'_> {
    fn count(&self) -> usize {
        self.sight.session.log.len()
    }

    fn height(&self, index: usize) -> usize {
        self.block(index).height(self.width)
    }

    fn row(&self, index: usize) -> Option<RowRef> {
        let entry = self.sight.session.log.get(index)?;
        Some(RowRef::Entry(entry.id))
    }

    fn find(&self, row: &RowRef) -> Option<usize> {
        let RowRef::Entry(id) = row else { return None };
        self.sight.session.log.place(*id)
    }
}

impl Log<'_> {
    /// The block of one entry; empty past the end.
    #[must_use]
    pub fn block(&self, index: usize) -> Block {
        let Some(entry) = self.sight.session.log.get(index) else {
            return Block::default();
        };
        let apart = self.openings.opens(index) || self.happens_apart(index);
        let mut parts = Vec::new();
        if self.openings.names(index)
            && let Some(by) = entry.kind.speaker()
        {
            let name = names::speaker(self.sight.session, by, self.sight.words);
            parts.push(Part::new(Tone::Strong, name));
        }
        if let EntryKind::Reservation { by, .. } = &entry.kind {
            parts.push(Part::new(Tone::Strong, self.reserved(by.as_ref())));
        }
        if matches!(entry.kind, EntryKind::Quotation { .. }) {
            parts.push(Part::new(Tone::Strong, self.quoted(entry)));
        }
        parts.extend(self.words(index, entry));
        if parts.is_empty() {
            // A floor given again without words.
            parts.push(Part::default());
        }
        if let (Some(first), marks) = (parts.first_mut(), self.marks(entry)) {
            first.right = marks;
        }
        if let Some(flag) = &entry.flag {
            let words = self.sight.words;
            let text = if flag.is_empty() {
                words.text("mark-flag").into_owned()
            } else {
                words.with("mark-flag-text", &[("text", flag.as_str().into())])
            };
            parts.push(Part::new(Tone::Warn, text));
        }
        let stamped = apart || entry.kind.text().is_none();
        Block {
            row: Some(RowRef::Entry(entry.id)),
            gap: apart && index > 0,
            margin: entry
                .at
                .filter(|_| stamped)
                .map(|hour| names::hour(hour.0))
                .unwrap_or_default(),
            here: false,
            parts,
        }
    }

    /// Whether an entry is something that happened, after words.
    fn happens_apart(&self, index: usize) -> bool {
        let happens = |index: usize| {
            let entry = self.sight.session.log.get(index);
            entry.is_some_and(|entry| {
                entry.kind.text().is_none() && !matches!(entry.kind, EntryKind::Floor { .. })
            })
        };
        happens(index) && !index.checked_sub(1).is_some_and(happens)
    }

    fn words(&self, index: usize, entry: &Entry) -> Option<Part> {
        let text = |text: &str| self.sight.own(&RowRef::Entry(entry.id), text);
        let (tone, text, bullet, own) = match &entry.kind {
            EntryKind::Note { text: said, .. }
            | EntryKind::Agreement { text: said }
            | EntryKind::Reservation { text: said, .. }
            | EntryKind::Quotation { text: said } => (Tone::Text, text(said), false, true),
            EntryKind::Point { text: said, .. } => (Tone::Text, text(said), true, true),
            EntryKind::Topic { text: said } => (Tone::Strong, text(said), false, true),
            EntryKind::Floor { .. } => return None,
            EntryKind::Item { .. } => (Tone::Heading, self.happened(index, entry), false, false),
            _ => (Tone::Dim, self.happened(index, entry), false, false),
        };
        let tone = if entry.private { Tone::Dim } else { tone };
        Some(Part {
            bullet,
            own,
            ..Part::new(tone, text)
        })
    }

    /// Whose reservation it is.
    fn reserved(&self, by: Option<&Speaker>) -> String {
        let Sight { session, words, .. } = self.sight;
        match by {
            Some(by) => {
                let name = names::speaker(session, by, words);
                words.with("log-reservation", &[("name", name.as_str().into())])
            }
            None => words.text("log-reservation-nobody").into_owned(),
        }
    }

    /// Where the words of a quotation come from.
    fn quoted(&self, entry: &Entry) -> String {
        let words = self.sight.words;
        let Some(cite) = &entry.cite else {
            return words.with("log-quotation", &[("source", "".into())]);
        };
        let source = ("source", cite.source.as_str().into());
        match &cite.date {
            Some(date) => {
                let date = ("date", names::date(date, words).into());
                words.with("log-quotation-dated", &[source, date])
            }
            None => words.with("log-quotation", &[source]),
        }
    }

    /// What an entry without words of its own says.
    fn happened(&self, index: usize, entry: &Entry) -> String {
        let Sight { session, words, .. } = self.sight;
        let name = |key: &str| names::of_key(session, key, words);
        let said = |id: &str, key: &str| words.with(id, &[("name", name(key).as_str().into())]);
        match &entry.kind {
            EntryKind::Item { to } => {
                let at = session.agenda.iter().position(|item| item.id == *to);
                let title = session.item(*to).map_or("", |item| item.title.as_str());
                let number = at.map_or(0, |at| at + 1).to_string();
                // Taken up again: « (suite) ».
                let again = self.openings.opened_before(*to, index);
                let id = if again { "log-item-again" } else { "log-item" };
                words.with(
                    id,
                    &[("n", number.as_str().into()), ("title", title.into())],
                )
            }
            EntryKind::Arrival { who } => said("log-arrival", who),
            EntryKind::Departure { who, proxy: None } => said("log-departure", who),
            EntryKind::Departure {
                who,
                proxy: Some(proxy),
            } => words.with(
                "log-departure-proxy",
                &[
                    ("name", name(who).as_str().into()),
                    ("proxy", name(proxy).as_str().into()),
                ],
            ),
            EntryKind::Chair { who } => said("log-chair", who),
            EntryKind::Pen { who } => said("log-pen", who),
            EntryKind::HuisClos { closed: true } => words.text("log-closed-doors").into_owned(),
            EntryKind::HuisClos { closed: false } => words.text("log-open-doors").into_owned(),
            EntryKind::Pause {} => words.text("log-pause").into_owned(),
            EntryKind::Resume {} => words.text("log-resume").into_owned(),
            EntryKind::Closing {} => words.text("log-closing").into_owned(),
            _ => String::new(),
        }
    }

    /// What an entry carries beside its words, in words.
    fn marks(&self, entry: &Entry) -> String {
        marks(entry, self.sight).join(between())
    }
}

/// What any record carries that the reader must know.
pub(super) fn marks(record: &dyn Record, sight: Sight<'_>) -> Vec<String> {
    let mut marks = Vec::new();
    if record.private() {
        marks.push(sight.words.text("mark-private").into_owned());
    } else if record.cipher().is_some() {
        marks.push(sight.words.text("mark-encrypted").into_owned());
    } else if record.confidential() {
        marks.push(sight.words.text("mark-confidential").into_owned());
    }
    marks
}
