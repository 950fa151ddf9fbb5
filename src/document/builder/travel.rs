//! How a document is called where it travels, and what stands on each of its pages.

use super::{Builder, Status};
use crate::document::house::{Slot, Template};
use crate::document::{Document, Inline, Role, Spaces, plain, typography};
use crate::text::slug;

/// A file name's stem is cut at a word before it passes this length.
const LONGEST_STEM: usize = 96;

impl Builder<'_> {
    /// A phrase that names the document where it travels, with this in its place for a date.
    fn name_in(&self, phrase: &Template, date: Vec<Inline>) -> Vec<Inline> {
        let mut filling = vec![(Slot::Date, date)];
        filling.extend(self.session_filling());
        filling.push((Slot::Event, self.event()));
        filling.push((Slot::Document, self.own(self.words.document(self.kind))));
        let status = self.status_words();
        if !status.is_empty() {
            filling.push((Slot::Status, status));
        }
        for (slot, role) in [(Slot::Page, Role::Page), (Slot::Pages, Role::Pages)] {
            // A figure holds the place while the words around it are set.
            let number = Inline {
                role,
                ..Inline::text(self.language, "1")
            };
            filling.push((slot, vec![number]));
        }
        phrase.fill(&filling, self.language)
    }

    /// « confidentiel, projet »; nothing for what is neither.
    fn status_words(&self) -> Vec<Inline> {
        let words = |phrase: &Template| phrase.fill(&[], self.language);
        let closed = self.is_confidential();
        let draft = self.status == Status::Draft;
        let mut status = Vec::new();
        if closed {
            status.extend(words(&self.words.confidential));
        }
        if closed && draft {
            status.extend(words(&self.words.status_joint));
        }
        if draft {
            status.extend(words(&self.words.draft));
        }
        status
    }

    /// The document built, with what it is called where it travels.
    pub(super) fn finished(self) -> Document {
        Document {
            language: self.language,
            title: self.plain_name(&self.words.name),
            subject: self.subject(),
            file_stem: self.file_stem(),
            recipients: self.recipients(),
            header: self.on_each_page(&self.words.header),
            footer: self.on_each_page(&self.words.footer),
            blocks: self.blocks,
        }
    }

    fn on_each_page(&self, phrase: &Template) -> Vec<Inline> {
        let mut words = typography::set(&self.name_in(phrase, self.session_date()));
        for run in &mut words {
            if matches!(run.role, Role::Page | Role::Pages) {
                run.text.clear();
            }
        }
        words
    }

    fn plain_name(&self, phrase: &Template) -> String {
        let words = typography::set(&self.name_in(phrase, self.session_date()));
        Spaces::Simple.set(&plain(&words)).into_owned()
    }

    /// « Compte-rendu (projet) : Premier Comité de pilotage, le mercredi 27 mai 2009 », with plain spaces.
    fn subject(&self) -> String {
        self.plain_name(&self.words.subject)
    }

    /// `2009-05-27-premier-comite-de-pilotage-compte-rendu-projet`.
    fn file_stem(&self) -> String {
        let day = self.session.date.first_day();
        let date = day.map(|day| self.own(&day.to_string()));
        stem(&plain(
            &self.name_in(&self.words.file, date.unwrap_or_default()),
        ))
    }
}

/// A file name's stem made of these words, cut between words when it is too long, never empty.
pub(super) fn stem(words: &str) -> String {
    let mut slug = slug(words);
    while slug.len() > LONGEST_STEM {
        match slug.rfind('-') {
            Some(at) => slug.truncate(at),
            None => {
                slug.pop();
            }
        }
    }
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "sans-titre" } else { slug }.to_owned()
}
