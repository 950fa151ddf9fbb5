//! The documents of a session, in a house style.

mod agenda;
mod attendance;
mod bilingual;
mod chairs;
mod cited;
mod corrections;
mod decisions;
mod follow_up;
mod head;
mod indicators;
mod log;
mod movements;
mod naming;
mod objectives;
mod options;
mod paper;
mod parts;
pub mod sentence;
mod tail;
mod times;
mod travel;

pub use options::{Arrangement, Bilingual, Options, Status};
pub use paper::{Task, TaskList, feuille_de_route, fiche, tasks};

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use chrono::NaiveDate;

use super::house::{House, Slot, Template, Words};
use super::{Block, Content, Document, Inline, Kind, Over, Role, Source, typography};
use crate::locale::format::Locale;
use crate::model::{Date, Language, NextMeeting, Part, Record, Session, Standing};
use crate::text::{Rule, clean_line, reads_japanese};

/// Builds a document of a session; none for the kinds that are made of other files, for those whose
/// parts the house does not name, and for corrections where nothing is to be corrected.
#[must_use]
pub fn build(kind: Kind, session: &Session, house: &House, options: &Options) -> Option<Document> {
    let open = if options.include_confidential || !Rule::DocumentHidden.holds() {
        None
    } else {
        session.without_hidden()
    };
    let session = open.as_ref().unwrap_or(session);
    let nothing = kind == Kind::Rectificatif && session.new_corrections().is_empty();
    match options.bilingual {
        _ if nothing => None,
        Some(bilingual) => bilingual::both(kind, session, house, options, bilingual),
        None => Builder::new(kind, session, house, options).whole(),
    }
}

/// Builds the compte-rendu of a session.
#[must_use]
pub fn compte_rendu(session: &Session, house: &House, options: &Options) -> Document {
    let built = build(Kind::CompteRendu, session, house, options);
    built.unwrap_or_else(|| Builder::new(Kind::CompteRendu, session, house, options).finished())
}

/// A phrase of the house with the day of a session in it.
pub(super) fn with_date(phrase: &Template, session: &Session, house: &House) -> Vec<Inline> {
    let builder = Builder::new(Kind::CompteRendu, session, house, &Options::default());
    let date = builder.date(&session.date, |day| builder.day(day));
    phrase.fill(&[(Slot::Date, date)], builder.language)
}

/// That the next meeting was moved, and whereto.
pub(super) fn meeting_moved(session: &Session, next: &NextMeeting, house: &House) -> Vec<Inline> {
    let builder = Builder::new(Kind::CompteRendu, session, house, &Options::default());
    let filling = [
        (Slot::Date, builder.date(&next.date, |day| builder.day(day))),
        (Slot::Hour, builder.hour(next.at)),
        (Slot::Place, builder.typed(&next.place)),
    ];
    builder.words.moved.fill(&filling, builder.language)
}

/// A document being built.
struct Builder<'a> {
    kind: Kind,
    session: &'a Session,
    house: &'a House,
    words: &'a Words,
    /// Of the document.
    language: Language,
    locale: Locale,
    include_confidential: bool,
    status: Status,
    version: Option<NaiveDate>,
    /// Words without a translation stand beside this one in the language they were typed in.
    beside_typed: bool,
    /// Who has been named with the function.
    named: BTreeSet<String>,
    blocks: Vec<Block>,
}

impl<'a> Builder<'a> {
    fn new(kind: Kind, session: &'a Session, house: &'a House, options: &Options) -> Self {
        let language = options.language.unwrap_or(session.language);
        Self {
            kind,
            session,
            house,
            words: house.words(language),
            language,
            locale: locale_of(language),
            include_confidential: options.include_confidential,
            status: options.status,
            version: options.version.or_else(|| session.corrected()),
            beside_typed: options
                .bilingual
                .is_some_and(|both| both.languages.contains(&session.language)),
            named: BTreeSet::new(),
            blocks: Vec::new(),
        }
    }

    /// The document; none when the house does not name its parts.
    fn whole(mut self) -> Option<Document> {
        let sections = self.house.sections(self.kind);
        for part in sections.iter().filter_map(|section| parts::part(*section)) {
            part(&mut self);
        }
        (!sections.is_empty()).then(|| self.finished())
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
        record.prints()
            || (self.include_confidential && record.prints_inside())
            || !Rule::DocumentRows.holds()
    }

    /// The same of what may be confidential by itself.
    fn tells(&self, part: &dyn Part) -> bool {
        part.cipher().is_none()
            && (self.include_confidential || !part.confidential() || !Rule::DocumentParts.holds())
    }

    /// Words that people typed, in the session's language.
    fn typed(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.session.language, text)
    }

    /// Words of a record: in the document's language when it has them, else as typed, and marked so where
    /// that is another language.
    fn said<T: Deref<Target = str>>(
        &self,
        text: &str,
        texts: &BTreeMap<Language, T>,
    ) -> Vec<Inline> {
        let translated = texts.get(&self.language);
        let translated = translated.map(|text| self.own(text)).unwrap_or_default();
        if !translated.is_empty() {
            return translated;
        }
        let typed = self.typed(text);
        if typed.is_empty() || self.language == self.session.language {
            return typed;
        }
        let mut marked = self.words.untranslated.fill(&[], self.language);
        for mark in &mut marked {
            mark.role = Role::Strong;
        }
        if !self.beside_typed {
            marked.extend(typed);
        }
        marked
    }

    /// A day in the form that `form` fills, or the words that stand for it.
    fn date(&self, date: &Date, form: impl Fn(NaiveDate) -> Vec<Inline>) -> Vec<Inline> {
        match date {
            Date::Day(day) => form(*day),
            Date::Words { text, .. } => self.typed(text),
        }
    }

    /// Words of the program in the document's language.
    fn own(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.language, text)
    }

    /// How the quorum stood, in one of two phrases of the house.
    fn stood(&self, standing: Standing, met: &Template, not_met: &Template) -> Vec<Inline> {
        let own = |n: u32| run(Role::Text, self.language, &n.to_string());
        let filling = [
            (Slot::N, own(standing.there)),
            (Slot::To, own(standing.needed)),
        ];
        let phrase = if standing.is_met() { met } else { not_met };
        phrase.fill(&filling, self.language)
    }

    /// A sentence, ended as the house ends it, and set.
    fn sentence(&self, words: Vec<Inline>) -> Vec<Inline> {
        typography::set(&self.ended(words))
    }

    /// The same, not yet set.
    fn ended(&self, mut words: Vec<Inline>) -> Vec<Inline> {
        // Words left in another language end as that language ends a sentence; a name is at home in any.
        let last = words.last().filter(|last| last.role != Role::Name);
        // A mark that stands for words ends nothing.
        if last.is_some_and(|last| last.role == Role::Strong) {
            return words;
        }
        let language = match last {
            // Whatever language the session is held in.
            Some(last) if reads_japanese(&last.text) => Language::Ja,
            Some(last) => last.language,
            None => self.language,
        };
        sentence::end(&mut words, &self.stop(language));
        words
    }

    /// What ends a sentence of this language.
    fn stop(&self, language: Language) -> String {
        super::plain(&self.house.words(language).stop.fill(&[], language))
    }
}

/// One run of cleaned words; none when there are no words.
fn run(role: Role, language: Language, text: &str) -> Vec<Inline> {
    let cleaned = clean_line(text);
    let text = cleaned.trim_matches(sentence::is_space);
    if text.is_empty() {
        return Vec::new();
    }
    let is_bare = text.len() == cleaned.len();
    let text = if is_bare { cleaned } else { text.to_owned() };
    vec![Inline {
        role,
        language,
        text,
    }]
}

/// Whether there is something of a text that prints, told by a look: a letter or a figure that is one whatever
/// stands beside it.
fn plainly_says(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

fn locale_of(language: Language) -> Locale {
    match language {
        Language::Fr => Locale::Fr,
        Language::En => Locale::En,
        Language::Ja => Locale::Ja,
    }
}
