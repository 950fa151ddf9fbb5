//! The documents of a session, in a house style.

mod cited;
mod decisions;
mod follow_up;
mod head;
mod log;
mod naming;
mod options;
mod paper;
pub mod sentence;

pub use head::{file_stem, subject};
pub use options::{Arrangement, Bilingual, Options, Status};
pub use paper::{feuille_de_route, fiche};

use std::collections::{BTreeMap, BTreeSet};

use super::house::{House, Section, Words};
use super::{Block, Content, Document, Inline, Kind, Over, Role, Source, typography};
use crate::locale::format::Locale;
use crate::model::{Date, Language, Record, Session};
use crate::text::{Prose, clean_line};

/// Builds a document of a session; none for the kinds that are made of other files, and those that a
/// session has nothing for.
#[must_use]
pub fn build(kind: Kind, session: &Session, house: &House, options: &Options) -> Option<Document> {
    match kind {
        Kind::CompteRendu => Some(compte_rendu(session, house, options)),
        Kind::Releve
        | Kind::OrdreDuJour
        | Kind::Actions
        | Kind::Objectifs
        | Kind::Rectificatif
        | Kind::Fiche
        | Kind::FeuilleDeRoute => None,
    }
}

/// Builds the compte-rendu of a session.
#[must_use]
pub fn compte_rendu(session: &Session, house: &House, options: &Options) -> Document {
    let mut builder = Builder::new(session, house, *options);
    for section in house.sections() {
        match section {
            Section::Masthead => builder.masthead(),
            Section::Session => builder.session_line(),
            Section::Place => builder.place(),
            Section::Title => builder.title(),
            Section::Log => builder.log(),
            Section::Decisions => builder.decisions(),
            Section::Actions => builder.actions(),
            Section::Open => builder.open_points(),
            Section::Next => builder.next_meeting(),
            Section::Closing => builder.closing(),
        }
    }
    builder.finished(options.status)
}

/// A document being built.
struct Builder<'a> {
    session: &'a Session,
    house: &'a House,
    words: &'a Words,
    /// Of the document.
    language: Language,
    locale: Locale,
    include_confidential: bool,
    /// Who has been named with the function.
    named: BTreeSet<String>,
    blocks: Vec<Block>,
}

impl<'a> Builder<'a> {
    fn new(session: &'a Session, house: &'a House, options: Options) -> Self {
        let language = options.language.unwrap_or(session.language);
        Self {
            session,
            house,
            words: house.words(language),
            language,
            locale: locale_of(language),
            include_confidential: options.include_confidential,
            named: BTreeSet::new(),
            blocks: Vec::new(),
        }
    }

    fn push(&mut self, content: Content, sources: Vec<Source>) {
        self.blocks.push(Block::new(content, sources));
    }

    /// A heading of a part of the document.
    fn section(&mut self, words: &[Inline]) {
        let words = typography::set(words);
        let over = Over::Section;
        self.push(Content::Heading { over, words }, Vec::new());
    }

    /// Whether a record is in this rendering.
    fn prints(&self, record: &dyn Record) -> bool {
        record.prints() || (self.include_confidential && record.prints_inside())
    }

    /// Words that people typed, in the session's language.
    fn typed(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.session.language, text)
    }

    /// Words of a record: in the document's language when it has them, else as typed.
    fn said(&self, text: &Prose, texts: &BTreeMap<Language, Prose>) -> Vec<Inline> {
        match texts.get(&self.language) {
            Some(text) => run(Role::Text, self.language, text),
            None => self.typed(text),
        }
    }

    /// A day in the form that `form` fills, or the words that stand for it.
    fn date(&self, date: &Date, form: impl Fn(chrono::NaiveDate) -> Vec<Inline>) -> Vec<Inline> {
        match date {
            Date::Day(day) => form(*day),
            Date::Words { text, .. } => self.typed(text),
        }
    }

    /// Words of the program in the document's language.
    fn own(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.language, text)
    }

    /// A sentence, ended as the house ends it, and set.
    fn sentence(&self, mut words: Vec<Inline>) -> Vec<Inline> {
        // Words left in another language end as that language ends a sentence.
        let language = words.last().map_or(self.language, |last| last.language);
        let stop = super::plain(&self.house.words(language).stop.fill(&[], language));
        sentence::end(&mut words, &stop);
        typography::set(&words)
    }
}

/// One run of cleaned words; none when there are no words.
fn run(role: Role, language: Language, text: &str) -> Vec<Inline> {
    let text = clean_line(text);
    let text = text.trim_matches([' ', '\u{a0}', '\u{202f}', '\u{3000}']);
    if text.is_empty() {
        return Vec::new();
    }
    vec![Inline {
        role,
        language,
        text: text.to_owned(),
    }]
}

fn locale_of(language: Language) -> Locale {
    match language {
        Language::Fr => Locale::Fr,
        Language::En => Locale::En,
        Language::Ja => Locale::Ja,
    }
}
