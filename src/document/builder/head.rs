//! The head of a document, and how a document is called where it travels.

use super::{Builder, Options, Status};
use crate::document::house::{Slot, Template};
use crate::document::{Content, Document, House, Inline, Rank, Role, Spaces, plain, typography};
use crate::locale::format::Agreement;
use crate::model::Session;
use crate::text::{fold, slug};

/// A file name's stem is cut at a word before it passes this length.
const LONGEST_STEM: usize = 96;

impl Builder<'_> {
    fn title_block(&mut self, rank: Rank, words: &[Inline]) {
        if !words.is_empty() {
            let words = typography::set(words);
            self.push(Content::Title { rank, words }, Vec::new());
        }
    }

    pub(super) fn masthead(&mut self) {
        let words = self.typed(&self.session.event);
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
        let words = self.typed(&self.session.place);
        self.title_block(Rank::Place, &words);
    }

    pub(super) fn title(&mut self) {
        let words = self.words.title.fill(&[], self.language);
        self.title_block(Rank::Document, &words);
    }

    fn session_date(&self) -> Vec<Inline> {
        self.date(&self.session.date, |day| {
            let day = self.own(&self.locale.long_date(day));
            self.words
                .session_day
                .fill(&[(Slot::Date, day)], self.language)
        })
    }

    fn session_filling(&self) -> Vec<(Slot, Vec<Inline>)> {
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

    /// A phrase that names the document where it travels, with this in its place for a date.
    fn name_in(&self, phrase: &Template, status: Status, date: Vec<Inline>) -> Vec<Inline> {
        let mut filling = vec![(Slot::Date, date)];
        filling.extend(self.session_filling());
        filling.push((Slot::Event, self.typed(&self.session.event)));
        filling.push((Slot::Document, self.words.document.fill(&[], self.language)));
        if status == Status::Draft {
            filling.push((Slot::Status, self.words.draft.fill(&[], self.language)));
        }
        for (slot, role) in [(Slot::Page, Role::Page), (Slot::Pages, Role::Pages)] {
            let number = Inline {
                role,
                ..Inline::text(self.language, "")
            };
            filling.push((slot, vec![number]));
        }
        phrase.fill(&filling, self.language)
    }

    /// The document built, with what it is called where it travels.
    pub(super) fn finished(self, status: Status) -> Document {
        Document {
            language: self.language,
            title: self.plain_name(&self.words.name, status),
            subject: self.subject(status),
            file_stem: self.file_stem(status),
            recipients: Vec::new(),
            header: self.on_each_page(&self.words.header, status),
            footer: self.on_each_page(&self.words.footer, status),
            blocks: self.blocks,
        }
    }

    fn on_each_page(&self, phrase: &Template, status: Status) -> Vec<Inline> {
        let words = self.name_in(phrase, status, self.session_date());
        let numbered = |run: &Inline| matches!(run.role, Role::Page | Role::Pages);
        // A run without words would be lost where words are set.
        words
            .chunk_by(|a, b| numbered(a) == numbered(b))
            .flat_map(|runs| {
                if runs.iter().any(numbered) {
                    runs.to_vec()
                } else {
                    typography::set(runs)
                }
            })
            .collect()
    }

    fn plain_name(&self, phrase: &Template, status: Status) -> String {
        let words = typography::set(&self.name_in(phrase, status, self.session_date()));
        Spaces::Simple.set(&plain(&words)).into_owned()
    }

    fn subject(&self, status: Status) -> String {
        self.plain_name(&self.words.subject, status)
    }

    fn file_stem(&self, status: Status) -> String {
        let day = self.session.date.first_day();
        let date = day.map(|day| self.own(&day.to_string()));
        stem(&plain(&self.name_in(
            &self.words.file,
            status,
            date.unwrap_or_default(),
        )))
    }
}

/// What a mail has for subject that carries the compte-rendu: « Compte-rendu (projet) : Premier Comité de
/// pilotage, le mercredi 27 mai 2009 », with plain spaces.
#[must_use]
pub fn subject(session: &Session, house: &House, options: &Options) -> String {
    Builder::new(session, house, *options).subject(options.status)
}

/// What a file is called that carries the compte-rendu, without extension:
/// `2009-05-27-premier-comite-de-pilotage-compte-rendu-projet`.
#[must_use]
pub fn file_stem(session: &Session, house: &House, options: &Options) -> String {
    Builder::new(session, house, *options).file_stem(options.status)
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
