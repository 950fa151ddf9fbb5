//! One question answered in words, in a row above the foot: the name of a file, to whom a document went.
//! What was typed stays until it is taken.

use super::export::Export;
use super::field::Field;
use super::{App, Effect, Overlay};
use crate::document::Format;
use crate::model::Id;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The name of the file that a document is written to.
    Export,
    /// To whom a document was sent.
    Sent,
    /// Why something that was sent is changed.
    Reason(Id),
}

impl About {
    /// The message that asks it.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Export => "asking-export",
            Self::Sent => "asking-sent",
            Self::Reason(_) => "asking-reason",
        }
    }
}

/// The question and its answer so far.
#[derive(Clone, Debug)]
pub struct Asking {
    /// What is asked.
    pub about: About,
    /// The answer as typed.
    pub field: Field,
}

impl App {
    pub(super) fn ask_in_words(&mut self, about: About, text: &str) {
        let field = Field::new(text);
        self.open_overlay(Overlay::Asking(Asking { about, field }));
    }

    /// Whether a question waits for its answer.
    pub(super) fn is_asking(&self) -> bool {
        matches!(self.overlays.last(), Some(Overlay::Asking(_)))
    }

    /// Enter in the answer.
    pub(super) fn commit_answer(&mut self) {
        let Some(Overlay::Asking(asking)) = self.overlays.last() else {
            return;
        };
        let text = asking.field.text().trim_matches(' ').to_owned();
        match asking.about {
            About::Export => self.export_to(&text),
            About::Sent => self.keep_sent(),
            About::Reason(id) => self.commit_reason(id, &text),
        }
    }

    /// A name for the document shown, in the folder of its session.
    pub(super) fn ask_export(&mut self) {
        let shown = self.shown();
        if let Some(document) = self.document(shown) {
            let name = format!("{}.{}", document.file_stem, shown.format.extension());
            self.ask_in_words(About::Export, &name);
        }
    }

    /// Writes the document shown under this name; its ending may choose another format.
    fn export_to(&mut self, name: &str) {
        if name.contains(['/', '\\']) || name.starts_with('.') {
            return self.warn_id("export-no-path");
        }
        let shown = self.shown();
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        let named = ending.and_then(Format::of_extension);
        let (name, format) = match named {
            Some(named) if named.extension() == shown.format.extension() => {
                (name.to_owned(), shown.format)
            }
            Some(named) => (name.to_owned(), named),
            None => (format!("{name}.{}", shown.format.extension()), shown.format),
        };
        if let Some(document) = self.document(shown) {
            self.say_id("export-under-way");
            self.leaves(&document, &[format]);
            let export = Export {
                document,
                format,
                name,
                at: self.now,
            };
            self.effect(Effect::Export(Box::new(export)));
        }
    }
}
