//! The documents that are made of their own files: the fiche and the roadmap.

mod fiche;
mod roadmap;
mod tasks;

pub use fiche::fiche;
pub use roadmap::feuille_de_route;
pub use tasks::{Task, TaskList, tasks};

use super::{Options, locale_of, run, sentence};
use crate::document::house::{House, Slot, Words};
use crate::document::{Block, Content, Document, Inline, Over, Rank, Role, Spaces};
use crate::document::{plain, typography};
use crate::locale::format::Locale;
use crate::model::{Citation, Language};
use crate::text::slug;

/// A document being made of a file of its own.
struct Paper<'a> {
    words: &'a Words,
    /// Of the document.
    language: Language,
    /// Of what people typed.
    typed: Language,
    locale: Locale,
    blocks: Vec<Block>,
}

impl<'a> Paper<'a> {
    fn new(house: &'a House, typed: Language, options: &Options) -> Self {
        let language = options.language.unwrap_or(typed);
        Self {
            words: house.words(language),
            language,
            typed,
            locale: locale_of(language),
            blocks: Vec::new(),
        }
    }

    fn push(&mut self, content: Content) {
        self.blocks.push(Block::new(content, Vec::new()));
    }

    fn title(&mut self, words: &[Inline]) {
        let words = typography::set(words);
        let rank = Rank::Document;
        self.push(Content::Title { rank, words });
    }

    fn heading(&mut self, words: &[Inline]) {
        let words = typography::set(words);
        let over = Over::Section;
        self.push(Content::Heading { over, words });
    }

    fn paragraph(&mut self, words: &[Inline]) {
        let words = typography::set(words);
        self.push(Content::Paragraph { words });
    }

    /// Words that people typed.
    fn typed(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.typed, text)
    }

    /// Words of the program in the document's language.
    fn own(&self, text: &str) -> Vec<Inline> {
        run(Role::Text, self.language, text)
    }

    /// Words quoted, with their source, as a sentence.
    fn citation(&mut self, text: &str, citation: &Citation) {
        let mut quoted = self.typed(text);
        sentence::unended(&mut quoted);
        let filling = [
            (Slot::Text, quoted),
            (Slot::Source, self.source(citation)),
            (Slot::Date, self.cited_on(citation)),
        ];
        let mut words = self.words.citation.fill(&filling, self.language);
        let stop = plain(&self.words.stop.fill(&[], self.language));
        sentence::end(&mut words, &stop);
        let words = typography::set(&words);
        self.push(Content::Citation { words });
    }

    /// Where words come from, or which objective something serves.
    fn source(&self, citation: &Citation) -> Vec<Inline> {
        super::cited::source(self.words, self.locale, self.language, self.typed, citation)
    }

    fn cited_on(&self, citation: &Citation) -> Vec<Inline> {
        match &citation.date {
            Some(crate::model::Date::Day(day)) => self.own(&self.locale.date(*day)),
            Some(crate::model::Date::Words { text, .. }) => self.typed(text),
            None => Vec::new(),
        }
    }

    fn finished(self, title: &[Inline]) -> Document {
        let title = Spaces::Simple
            .set(&plain(&typography::set(title)))
            .into_owned();
        Document {
            language: self.language,
            subject: title.clone(),
            file_stem: super::travel::stem(&slug(&title)),
            title,
            recipients: Vec::new(),
            header: Vec::new(),
            footer: Vec::new(),
            blocks: self.blocks,
        }
    }
}
