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
    /// The same, with what was said behind closed doors.
    ExportClosed,
    /// To whom a document was sent.
    Sent,
    /// Why something that was sent is changed.
    Reason(Id),
}

impl About {
    /// The message that asks it.
    const fn message(self) -> &'static str {
        match self {
            Self::Export => "asking-export",
            Self::ExportClosed => "asking-export-closed",
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

    /// The question in words.
    #[must_use]
    pub fn asked_in_words(&self, about: About) -> String {
        let n = match about {
            About::ExportClosed => self.closed_count(),
            About::Export | About::Sent | About::Reason(_) => 0,
        };
        self.words.with(about.message(), &[("n", n.into())])
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
            About::ExportClosed => self.export_closed_to(&text),
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
        let Some((name, format)) = self.export_name(name) else {
            return self.warn_id("export-no-path");
        };
        if let Some(document) = self.document(self.shown()) {
            self.say_id("export-under-way");
            self.leaves(&document, &[format]);
            let export = Export {
                document,
                format,
                name,
                at: self.now,
                private: false,
            };
            self.effect(Effect::Export(Box::new(export)));
        }
    }

    /// The name of a file beside the session and its format, which its ending may choose; none for what is
    /// no such name.
    pub(super) fn export_name(&self, name: &str) -> Option<(String, Format)> {
        if name.contains(['/', '\\']) || name.starts_with('.') {
            return None;
        }
        let format = self.shown().format;
        let ending = name.rsplit_once('.').map(|(_, ending)| ending);
        Some(match ending.and_then(Format::of_extension) {
            Some(named) if named.extension() == format.extension() => (name.to_owned(), format),
            Some(named) => (name.to_owned(), named),
            None => (format!("{name}.{}", format.extension()), format),
        })
    }
}
