//! The head of a document.

use super::{Builder, Status};
use crate::document::house::Slot;
use crate::document::{Content, Inline, Kind, Rank, Role, plain, typography};
use crate::locale::format::Agreement;
use crate::model::{EntryKind, Head};
use crate::text::fold;

impl Builder<'_> {
    fn title_block(&mut self, rank: Rank, words: &[Inline]) {
        if !words.is_empty() {
            let words = typography::set(words);
            self.push(Content::Title { rank, words }, Vec::new());
        }
    }

    pub(super) fn masthead(&mut self) {
        let words = self.event();
        self.title_block(Rank::Masthead, &words);
    }

    pub(super) fn session_line(&mut self) {
        let filling = self.session_filling();
        let phrase = &self.words.session;
        let mut words = phrase.fill(&filling, self.language);
        if self.body().is_empty() {
            let date = filling.into_iter().filter(|(slot, _)| *slot == Slot::Date);
            words = date.flat_map(|(_, date)| date).collect();
        }
        self.title_block(Rank::Session, &words);
    }

    pub(super) fn place(&mut self) {
        let words = self.headed(|head| &head.place, &self.session.place);
        self.title_block(Rank::Place, &words);
    }

    /// From when to when: as planned, but for the hour of a closing that prints. Who is invited is told what
    /// is planned.
    pub(super) fn hours(&mut self) {
        let formal = &self.session.formal;
        let mut log = self.session.log.iter().rev();
        let closing = log.find(|entry| matches!(entry.kind, EntryKind::Closing {}));
        let closed = closing
            .filter(|entry| self.prints(*entry))
            .filter(|_| self.kind != Kind::OrdreDuJour);
        let ends = closed.and_then(|entry| entry.at).or(formal.ends);
        let Some(begins) = formal.begins else { return };
        let phrase = match ends {
            Some(_) => &self.words.hours,
            None => &self.words.hours_from,
        };
        let filling = [
            (Slot::From, self.hour(Some(begins))),
            (Slot::To, self.hour(ends)),
        ];
        let words = phrase.fill(&filling, self.language);
        self.title_block(Rank::Place, &words);
    }

    pub(super) fn title(&mut self) {
        let words = self.own(self.words.title(self.kind));
        self.title_block(Rank::Document, &words);
        self.closed();
    }

    /// Whoever holds a document with what was said behind closed doors reads so before anything else,
    /// whatever the house.
    fn closed(&mut self) {
        if self.is_confidential() {
            let words = self.words.status_confidential.fill(&[], self.language);
            self.strong_line(words);
        }
    }

    /// Whether something is in it that documents leave out.
    pub(super) fn is_confidential(&self) -> bool {
        self.include_confidential && self.session.closed_count() > 0
    }

    /// How far the document is: corrected, approved, a draft; nothing to say of what was sent.
    pub(super) fn status(&mut self) {
        let of_day = |day| vec![(Slot::Date, self.day(day))];
        let (phrase, filling) = match (self.version, self.session.formal.approved, self.status) {
            (Some(day), ..) => (&self.words.status_version, of_day(day)),
            (None, Some(day), _) => (&self.words.status_approved, of_day(day)),
            (None, None, Status::Draft) => (&self.words.status_draft, Vec::new()),
            (None, None, Status::Final) => return,
        };
        let words = phrase.fill(&filling, self.language);
        self.strong_line(words);
    }

    fn strong_line(&mut self, mut words: Vec<Inline>) {
        for run in &mut words {
            run.role = Role::Strong;
        }
        let words = typography::set(&words);
        self.push(Content::Paragraph { words }, Vec::new());
    }

    pub(super) fn event(&self) -> Vec<Inline> {
        self.headed(|head| &head.event, &self.session.event)
    }

    /// A line of the head: in the document's language when the session has it, else as typed.
    fn headed(&self, line: fn(&Head) -> &String, typed: &str) -> Vec<Inline> {
        let head = self.session.texts.get(&self.language);
        match head.map(line).filter(|line| !line.is_empty()) {
            Some(line) => self.own(line),
            None => self.typed(typed),
        }
    }

    pub(super) fn session_date(&self) -> Vec<Inline> {
        self.date(&self.session.date, |day| {
            let day = self.long_day(day);
            self.words
                .session_day
                .fill(&[(Slot::Date, day)], self.language)
        })
    }

    pub(super) fn session_filling(&self) -> Vec<(Slot, Vec<Inline>)> {
        vec![
            (Slot::Ordinal, self.own(&self.ordinal())),
            (Slot::Body, self.body()),
            (Slot::Date, self.session_date()),
        ]
    }

    fn ordinal(&self) -> String {
        let body = fold(&plain(&self.body()));
        let first = body.split([' ', '-', '\'']).next().unwrap_or("");
        let feminine = self.words.feminine.iter().any(|word| {
            let word = fold(word);
            first == word || first.strip_suffix('s').is_some_and(|first| first == word)
        });
        let agreement = if feminine {
            Agreement::Feminine
        } else {
            Agreement::Masculine
        };
        self.locale.ordinal(self.session.number, agreement)
    }

    /// The body, in the document's language where the house knows how it is called.
    fn body(&self) -> Vec<Inline> {
        let head = self.session.texts.get(&self.language);
        if let Some(head) = head.filter(|head| !head.body.is_empty()) {
            return self.own(&head.body);
        }
        let typed = fold(&self.session.body);
        let known = self
            .words
            .bodies
            .iter()
            .find(|(name, _)| fold(name) == typed);
        match known {
            Some((_, name)) if self.language != self.session.language => self.own(name),
            _ => self.typed(&self.session.body),
        }
    }
}
