//! The head of a document, and how a document is called where it travels.

use super::{Builder, Options, Status};
use crate::document::house::{Slot, Template};
use crate::document::{Content, House, Inline, Rank, Spaces, plain, typography};
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

    fn session_filling(&self) -> Vec<(Slot, Vec<Inline>)> {
        let date = self.date(&self.session.date, |day| {
            let day = self.own(&self.locale.long_date(day));
            self.words
                .session_day
                .fill(&[(Slot::Date, day)], self.language)
        });
        vec![
            (Slot::Ordinal, self.own(&self.ordinal())),
            (Slot::Body, self.body()),
            (Slot::Date, date),
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

    /// A phrase that names the document where it travels.
    fn name_in(&self, phrase: &Template, status: Status) -> Vec<Inline> {
        let mut filling = self.session_filling();
        filling.push((Slot::Document, self.words.document.fill(&[], self.language)));
        if status == Status::Draft {
            filling.push((Slot::Status, self.words.draft.fill(&[], self.language)));
        }
        phrase.fill(&filling, self.language)
    }
}

/// What a mail has for subject that carries the compte-rendu: « Compte-rendu (projet) : Premier Comité de
/// pilotage, le mercredi 27 mai 2009 », with plain spaces.
#[must_use]
pub fn subject(session: &Session, house: &House, options: &Options) -> String {
    let builder = Builder::new(session, house, *options);
    let words = typography::set(&builder.name_in(&builder.words.subject, options.status));
    Spaces::Simple.set(&plain(&words)).into_owned()
}

/// What a file is called that carries the compte-rendu, without extension:
/// `2009-05-27-premier-comite-de-pilotage-compte-rendu-projet`.
#[must_use]
pub fn file_stem(session: &Session, house: &House, options: &Options) -> String {
    let builder = Builder::new(session, house, *options);
    let mut filling = vec![(
        Slot::Date,
        session
            .date
            .first_day()
            .map(|day| builder.own(&day.to_string()))
            .unwrap_or_default(),
    )];
    filling.extend(builder.session_filling());
    filling.push((
        Slot::Document,
        builder.words.document.fill(&[], builder.language),
    ));
    if options.status == Status::Draft {
        filling.push((
            Slot::Status,
            builder.words.draft.fill(&[], builder.language),
        ));
    }
    stem(&plain(&builder.words.file.fill(&filling, builder.language)))
}

/// A file name's stem made of these words, cut between words when it is too long, never empty.
fn stem(words: &str) -> String {
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
