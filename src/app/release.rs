//! What was said behind closed doors leaves by name only, and is asked twice: first how many lines would leave and
//! where to, then once more, with another key, so that nobody does it by pressing one twice.
//!
//! What left so is not kept as a thing to be marked as sent: nothing of it is put beside the session.

use super::asking::About;
use super::export::Export;
use super::{App, Effect, Overlay};
use crate::document::Document;
use crate::keys::Mode;
use crate::model::Session;

/// A document with what is confidential, before it leaves.
#[derive(Clone, Debug)]
pub struct Release {
    /// Where to.
    pub to: Outlet,
    /// How many things of it are confidential.
    pub count: usize,
    /// It was asked once.
    pub again: bool,
}

/// Where a document leaves to.
#[derive(Clone, Debug)]
pub enum Outlet {
    /// To the clipboard.
    Clipboard(Document),
    /// To a file that nobody else reads.
    File(Export),
}

impl Release {
    /// The first question wants a yes as others do; the second one a key of its own.
    pub(super) const fn mode(&self) -> Mode {
        if self.again {
            Mode::Release
        } else {
            Mode::Confirm
        }
    }
}

impl App {
    /// How many things of the session documents leave out.
    pub(super) fn closed_count(&self) -> usize {
        self.live()
            .map(super::Live::session)
            .map_or(0, Session::closed_count)
    }

    /// Whether something confidential is there to leave, and it is the rapporteur who sits here: neither
    /// whoever follows or only reads, nor where its key is missing.
    pub(super) fn can_release(&self) -> bool {
        self.live().is_some_and(super::Live::may_write_all) && self.closed_count() > 0
    }

    /// The document shown, with what is confidential; the preview is opened where it is not.
    fn closed_document(&mut self) -> Option<Document> {
        let previews = |overlay: &Overlay| matches!(overlay, Overlay::Preview(_));
        if !self.overlays.iter().any(previews) {
            self.open_preview();
        }
        self.document_closed(self.shown())
    }

    /// A name for a file with what is confidential.
    pub(super) fn ask_export_closed(&mut self) {
        if let Some(document) = self.closed_document() {
            let format = self.shown().format;
            let name = format!("{}.{}", document.file_stem, format.extension());
            self.ask_in_words(About::ExportClosed, &name);
        }
    }

    /// That name: asked once more, now that it is known where to.
    pub(super) fn export_closed_to(&mut self, name: &str) {
        let Some((name, format)) = self.export_name(name) else {
            return self.warn_id("export-no-path");
        };
        if let Some(document) = self.closed_document() {
            let to = Outlet::File(Export {
                document,
                format,
                name,
                at: self.now,
                private: true,
            });
            self.ask_release(to, true);
        }
    }

    /// To the clipboard, with what is confidential.
    pub(super) fn ask_copy_closed(&mut self) {
        if let Some(document) = self.closed_document() {
            self.ask_release(Outlet::Clipboard(document), false);
        }
    }

    fn ask_release(&mut self, to: Outlet, again: bool) {
        let count = self.closed_count();
        self.open_overlay(Overlay::Release(Box::new(Release { to, count, again })));
    }

    /// Yes: the first time it is asked again, the second time it leaves.
    pub(super) fn answer_release(&mut self) {
        self.touch_all();
        match self.overlays.pop() {
            Some(Overlay::Release(release)) if release.again => self.release(release.to),
            Some(Overlay::Release(release)) => self.ask_release(release.to, true),
            // Nothing else asks here.
            other => self.overlays.extend(other),
        }
    }

    fn release(&mut self, to: Outlet) {
        match to {
            Outlet::Clipboard(document) => {
                self.say_id("copy-under-way");
                self.effect(Effect::CopyClosed(Box::new(document)));
            }
            Outlet::File(export) => {
                self.say_id("export-under-way");
                self.effect(Effect::Export(Box::new(export)));
            }
        }
    }

    /// The question in words: what leaves, and where to.
    #[must_use]
    pub fn release_words(&self, release: &Release) -> String {
        let n = release.count;
        match &release.to {
            Outlet::Clipboard(_) => {
                let id = if release.again {
                    "release-copy-again"
                } else {
                    "release-copy"
                };
                self.words.with(id, &[("n", n.into())])
            }
            Outlet::File(Export { name, .. }) => {
                let args = [("n", n.into()), ("name", name.as_str().into())];
                self.words.with("release-export-again", &args)
            }
        }
    }
}
