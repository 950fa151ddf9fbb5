//! The compte-rendu: looked at as it will be copied, and copied.

use std::path::Path;

use super::event::{Copied, Holder, Saved};
use super::flow;
use super::overlay::{Overlay, Preview};
use super::{Access, App, Effect, WrittenLine};
use crate::document::typography::suggestions;
use crate::document::{self, Document, compte_rendu};
use crate::locale::Catalog;
use crate::model::{Place, check};

impl App {
    fn document(&self) -> Option<Document> {
        let live = self.live()?;
        let options = document::Options::default();
        Some(compte_rendu(live.session(), &live.house, &options))
    }

    /// Puts beside a preview what should be settled in its document and what is suggested.
    fn settle(&self, document: &Document, preview: &mut Preview) {
        let Some(sight) = self.sight() else { return };
        preview.findings = check(sight.session);
        preview.suggestions = suggestions(document, sight.session);
        preview.settle = flow::findings(sight, &preview.findings);
        preview
            .settle
            .extend(flow::suggestions(sight.words, &preview.suggestions));
        preview.at = preview.at.filter(|at| *at < preview.count());
    }

    /// The document and what should be settled, over the screen.
    pub(super) fn open_preview(&mut self) {
        let Some(document) = self.document() else {
            return;
        };
        let mut preview = Preview::default();
        self.settle(&document, &mut preview);
        self.open_overlay(Overlay::Preview(preview));
        self.effect(Effect::Write(Box::new(document)));
    }

    /// The preview after the session changed under it.
    pub(super) fn refresh_preview(&mut self) {
        let open = |overlay: &Overlay| matches!(overlay, Overlay::Preview(_));
        let Some(at) = self.overlays.iter().position(open) else {
            return;
        };
        let Some(document) = self.document() else {
            return;
        };
        let mut overlays = std::mem::take(&mut self.overlays);
        if let Some(Overlay::Preview(preview)) = overlays.get_mut(at) {
            self.settle(&document, preview);
        }
        self.overlays = overlays;
        self.effect(Effect::Write(Box::new(document)));
    }

    /// The text of the document.
    pub(super) fn written(&mut self, lines: Vec<WrittenLine>) {
        for overlay in &mut self.overlays {
            if let Overlay::Preview(preview) = overlay {
                preview.text = flow::written(&lines);
                preview.sources = lines.into_iter().map(|line| line.sources).collect();
                self.touch_all();
                return;
            }
        }
    }

    /// The next finding of the preview, round; the text goes to where its words are.
    pub(super) fn next_finding(&mut self) {
        let Some(Overlay::Preview(preview)) = self.overlays.last_mut() else {
            return;
        };
        if preview.count() == 0 {
            return self.say_id("findings-none");
        }
        preview.at = Some(preview.at.map_or(0, |at| (at + 1) % preview.count()));
        let about = match preview.place() {
            Some(Place::Record(id)) => {
                let mut sources = preview.sources.iter();
                sources.position(|sources| sources.contains(&id))
            }
            _ => None,
        };
        if let Some(line) = about {
            // A line above it, to be read in its place.
            preview.top = (line.saturating_sub(1), 0);
        }
        self.move_overlay(0);
    }

    /// The document to the clipboard.
    pub(super) fn copy(&mut self) {
        if let Some(document) = self.document() {
            self.say_id("copy-under-way");
            self.effect(Effect::Copy(Box::new(document)));
        }
    }

    /// What became of the copy.
    pub(super) fn copied(&mut self, copied: &Copied) {
        let text = copied.worded(&self.words);
        match copied {
            Copied::Failed { .. } => self.warn(text),
            Copied::Desktop | Copied::Terminal { .. } => self.say(text),
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
        if let Some(live) = self.live_mut() {
            live.access = Access::Viewer(holder);
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
