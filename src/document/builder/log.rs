//! What was said: turns, topics, agreements, reservations, quotations. Its words are set once all are there.

use super::{Builder, sentence};
use crate::document::house::{Body, Slot};
use crate::document::{Content, Inline, Item, Over, typography};
use crate::model::{Citation, Entry, EntryKind, Id, Language, Speaker, Turn, TurnHead, turns};
use crate::text::unquoted;

impl Builder<'_> {
    pub(super) fn log(&mut self) {
        let session = self.session;
        let before = self.blocks.len();
        for turn in turns(&session.log) {
            for part in self.parts(&turn) {
                self.turn(&part);
                self.movements(&part);
            }
        }
        // Most of a document: set together, so that no core is left alone with it.
        let blocks = self.blocks.iter_mut().skip(before);
        typography::set_all(blocks.flat_map(|block| block.content.words_mut()).collect());
    }

    fn turn(&mut self, turn: &Turn<'_>) {
        let said: Vec<&Entry> = turn
            .entries
            .iter()
            .filter(|entry| self.speaks(entry))
            .collect();
        if said.is_empty() {
            return;
        }
        match turn.head {
            TurnHead::Speaker(speaker) => self.speech(speaker, &said),
            TurnHead::Topic(id) => self.topic(id, &said),
            TurnHead::Agreement(_) => self.alone(&said),
            TurnHead::Nobody => self.unattributed(&said),
        }
    }

    /// Whether an entry has words that print here.
    fn speaks(&self, entry: &Entry) -> bool {
        let words = entry.kind.text();
        let says = |text: &str| {
            let own = self.language == self.session.language && super::plainly_says(text);
            own || !self.said(text, &entry.texts).is_empty()
        };
        self.prints(entry) && words.is_some_and(|text| says(text))
    }

    /// The words of an entry as a sentence begins, not yet ended nor set.
    pub(super) fn wording(&self, entry: &Entry) -> Vec<Inline> {
        let mut words = entry
            .kind
            .text()
            .map(|text| self.said(text, &entry.texts))
            .unwrap_or_default();
        // What is quoted keeps its letters (house-style § 2.3).
        if let Some(citation) = &entry.cite {
            return self.cited(words, citation);
        }
        sentence::capital_run(&mut words);
        words
    }

    /// Words quoted from somewhere: « text » (source, date), whatever marks were typed around them.
    fn cited(&self, mut words: Vec<Inline>, citation: &Citation) -> Vec<Inline> {
        for run in &mut words {
            run.text = unquoted(&run.text).to_owned();
        }
        sentence::unended(&mut words);
        let date = citation
            .date
            .as_ref()
            .map(|date| self.date(date, |day| self.day(day)));
        let filling = [
            (Slot::Text, words),
            (Slot::Source, self.source(citation)),
            (Slot::Date, date.unwrap_or_default()),
        ];
        self.words.citation.fill(&filling, self.language)
    }

    fn speech(&mut self, speaker: &Speaker, said: &[&Entry]) {
        let who = (Slot::Who, self.speakers(speaker));
        if self.is_inline(said) {
            let text = (Slot::Text, self.run_on(said));
            let words = self.words.spoke.fill(&[who, text], self.language);
            let words = self.ended(words);
            let sources = said.iter().map(|entry| entry.id).collect();
            self.push(Content::Paragraph { words }, sources);
            return;
        }
        let words = self.words.speaker.fill(&[who], self.language);
        let over = Over::Speaker;
        let sources = said.first().map(|entry| entry.id).into_iter().collect();
        self.push(Content::Heading { over, words }, sources);
        self.bullets(said);
    }

    /// Whether what was said goes on in the line of who said it.
    fn is_inline(&self, said: &[&Entry]) -> bool {
        match self.house.body() {
            Body::ByContent => {
                matches!(said, [entry] if matches!(entry.kind, EntryKind::Note { .. }))
            }
            Body::Inline => true,
            Body::Bullets => false,
        }
    }

    /// Several notes as the sentences of one paragraph.
    fn run_on(&self, said: &[&Entry]) -> Vec<Inline> {
        let mut words: Vec<Inline> = Vec::new();
        for entry in said {
            if let Some(before) = words.last_mut() {
                // Japanese puts no space between its sentences.
                let space = if before.language == Language::Ja {
                    ""
                } else {
                    " "
                };
                let (language, stop) = (before.language, self.stop(before.language));
                sentence::end(&mut words, &stop);
                words.extend((!space.is_empty()).then(|| Inline::text(language, space)));
            }
            words.extend(self.wording(entry));
        }
        words
    }

    fn bullets(&mut self, said: &[&Entry]) {
        let items: Vec<Item> = said
            .iter()
            .map(|entry| Item {
                words: self.ended(self.wording(entry)),
                sources: vec![entry.id],
            })
            .collect();
        self.push(Content::Bullets { items }, Vec::new());
    }

    fn topic(&mut self, id: Id, said: &[&Entry]) {
        let (heads, points): (Vec<&Entry>, Vec<&Entry>) =
            said.iter().partition(|entry| entry.id == id);
        if points.is_empty() {
            return;
        }
        // A topic that does not print leaves its points to nobody: bullets without a heading would pass for
        // those of the turn above them.
        let [head] = heads.as_slice() else {
            for entry in points {
                let words = self.ended(self.wording(entry));
                self.push(Content::Paragraph { words }, vec![entry.id]);
            }
            return;
        };
        let mut words = self.wording(head);
        if let Some(last) = words.last_mut() {
            last.text = sentence::uncoloned(&last.text).to_owned();
        }
        let words = self.words.topic.fill(&[(Slot::Text, words)], self.language);
        let over = Over::Topic;
        self.push(Content::Heading { over, words }, vec![id]);
        self.bullets(&points);
    }

    /// Agreements, reservations and quotations.
    fn alone(&mut self, said: &[&Entry]) {
        for entry in said {
            let sources = vec![entry.id];
            if matches!(entry.kind, EntryKind::Quotation { .. }) {
                let words = self.ended(self.wording(entry));
                self.push(Content::Citation { words }, sources);
                continue;
            }
            let text = (Slot::Text, self.wording(entry));
            let words = match &entry.kind {
                EntryKind::Reservation { by, .. } => {
                    let who = by.as_ref().map(|by| self.speakers_only(by));
                    let filling = [text, (Slot::Who, who.unwrap_or_default())];
                    self.words.reservation.fill(&filling, self.language)
                }
                _ => self.words.agreement.fill(&[text], self.language),
            };
            let words = self.ended(words);
            self.push(Content::Paragraph { words }, sources);
        }
    }

    /// Notes of nobody's are paragraphs, points are bullets.
    fn unattributed(&mut self, said: &[&Entry]) {
        let is_point = |entry: &Entry| matches!(entry.kind, EntryKind::Point { .. });
        for run in said.chunk_by(|a, b| is_point(a) && is_point(b)) {
            match run {
                [entry] if !is_point(entry) => {
                    let words = self.ended(self.wording(entry));
                    self.push(Content::Paragraph { words }, vec![entry.id]);
                }
                points => self.bullets(points),
            }
        }
    }
}
