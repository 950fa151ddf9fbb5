//! A document to the clipboard, and what becomes of it; whoever takes the session over meanwhile.

use std::path::Path;

use super::brought::{Copied, Holder, Saved};
use super::{Access, App, Effect, Page};
use crate::document::Format;
use crate::locale::Catalog;

impl App {
    /// The document to the clipboard.
    pub(super) fn copy(&mut self) {
        if let Some(document) = self.document(self.shown()) {
            self.say_id("copy-under-way");
            self.leaves(&document, &[Format::Text, Format::Email]);
            self.effect(Effect::Copy(Box::new(document)));
        }
    }

    /// What became of the copy.
    pub(super) fn copied(&mut self, copied: &Copied) {
        self.has_left(!matches!(copied, Copied::Failed { .. }));
        let text = copied.worded(&self.words);
        self.note_copied(!matches!(copied, Copied::Failed { .. }));
        match copied {
            Copied::Failed { .. } | Copied::Closed { goes: false } => self.warn(text),
            Copied::Desktop | Copied::Terminal { .. } | Copied::Closed { .. } => self.say(text),
        }
    }

    /// Somebody took the session over.
    pub(super) fn give_way(&mut self, holder: Holder) {
        let text = match [&holder.who, &holder.host]
            .into_iter()
            .find(|name| !name.is_empty())
        {
            Some(who) => self
                .words
                .with("taken-over-by", &[("who", who.as_str().into())]),
            None => self.words.text("taken-over").into_owned(),
        };
        match &mut self.page {
            Page::Live(live) => live.access = Access::Viewer(holder),
            Page::Fiche(form) => form.access = Access::Viewer(holder),
            Page::Start(_) | Page::Opening(_) => {}
        }
        self.saved = Saved::Untouched;
        self.warn(text);
        self.touch_all();
    }
}

impl Copied {
    /// What became of it, in words.
    #[must_use]
    pub fn worded(&self, words: &Catalog) -> String {
        let shown = |path: &Path| crate::text::clean_line(&path.to_string_lossy());
        match self {
            Self::Desktop => words.text("copy-desktop").into_owned(),
            Self::Terminal { html: None } => words.text("copy-terminal-plain").into_owned(),
            Self::Terminal { html: Some(path) } => {
                words.with("copy-terminal", &[("path", shown(path).into())])
            }
            Self::Closed { goes: true } => words.text("copied-for-a-time").into_owned(),
            Self::Closed { goes: false } => words.text("copied-for-good").into_owned(),
            Self::Failed { why, html: None } => {
                words.with("copy-failed", &[("why", why.as_str().into())])
            }
            Self::Failed {
                why,
                html: Some(path),
            } => {
                let args = [("why", why.as_str().into()), ("path", shown(path).into())];
                words.with("copy-failed-html", &args)
            }
        }
    }
}
