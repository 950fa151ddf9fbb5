//! A document to a file, and what becomes of it.

use std::path::PathBuf;

use super::asking::About;
use super::field::Field;
use super::{App, Overlay};
use crate::document::{Document, Format};
use crate::model::Moment;

/// A document to be written to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What.
    pub document: Document,
    /// In which format.
    pub format: Format,
    /// The name of the file, in the folder of the session.
    pub name: String,
    /// The moment that a format which has one says.
    pub at: Moment,
    /// For nobody else to read: what was said behind closed doors is in it.
    pub private: bool,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Exported {
    /// It is there.
    Done {
        /// The file.
        path: PathBuf,
    },
    /// Somebody changed the file since it was written: it is as it was.
    Changed {
        /// Its name.
        name: String,
        /// A name that nothing has.
        offer: String,
    },
    /// It could not be written.
    Failed {
        /// Why.
        why: String,
    },
}

impl App {
    /// What became of an export: the name is asked for again where it was not to be had.
    pub(super) fn exported(&mut self, exported: Exported) {
        self.has_left(matches!(exported, Exported::Done { .. }));
        match exported {
            Exported::Done { path } => {
                let closed = self.asks(About::ExportClosed);
                self.leave_answer(About::Export);
                self.leave_answer(About::ExportClosed);
                let path = crate::text::clean_line(&path.to_string_lossy());
                let id = if closed {
                    "exported-closed"
                } else {
                    "exported"
                };
                let said = self.words.with(id, &[("path", path.into())]);
                self.say(said);
            }
            Exported::Changed { name, offer } => {
                let args = [("name", name.into()), ("offer", offer.as_str().into())];
                let said = self.words.with("export-changed", &args);
                if let Some(Overlay::Asking(asking)) = self.overlays.last_mut()
                    && matches!(asking.about, About::Export | About::ExportClosed)
                {
                    asking.field = Field::new(&offer);
                }
                self.warn(said);
            }
            Exported::Failed { why } => {
                let said = self.words.with("export-failed", &[("why", why.into())]);
                self.warn(said);
            }
        }
        self.touch_all();
    }

    /// Closes the question that was answered, if it is still there.
    pub(super) fn leave_answer(&mut self, about: About) {
        if self.asks(about) {
            self.close_overlay();
        }
    }

    /// Whether this is what is asked.
    fn asks(&self, about: About) -> bool {
        matches!(self.overlays.last(), Some(Overlay::Asking(asking)) if asking.about == about)
    }
}
