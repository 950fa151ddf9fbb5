//! The preview: which document is looked at, in which form and language, what should be settled in it.

use super::overlay::{Overlay, Preview};
use super::{App, Effect, WrittenLine, flow};
use crate::document::typography::suggestions;
use crate::document::{self, Document, Format, House, Kind, Status, build};
use crate::model::{Finding, Language, Place, check};
use crate::text::cells;

/// What the preview shows: kept until the session is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Which document.
    pub kind: Kind,
    /// In which format it would be written.
    pub format: Format,
    /// In which language; the session's own when none is chosen.
    pub language: Option<Language>,
}

impl Default for Shown {
    fn default() -> Self {
        Self {
            kind: Kind::CompteRendu,
            format: Format::Email,
            language: None,
        }
    }
}

/// Signs in a row of a page, and rows on it, as the usual margins and sizes have them.
const PAGE: (usize, usize) = (88, 48);

/// About how many pages lines take on paper.
fn pages(lines: &[WrittenLine]) -> usize {
    let rows = lines
        .iter()
        .map(|line| cells(&line.text).div_ceil(PAGE.0).max(1));
    rows.sum::<usize>().div_ceil(PAGE.1)
}

/// The one after this in a list, round.
fn after<T: Copy + PartialEq>(all: &[T], now: T) -> impl Iterator<Item = T> {
    let at = all.iter().position(|one| *one == now).unwrap_or(0);
    let (before, after) = all.split_at_checked(at + 1).unwrap_or((all, &[]));
    let (before, after) = (before.to_vec(), after.to_vec());
    after.into_iter().chain(before)
}

impl App {
    /// What is shown where a document is looked at; the compte-rendu as it is copied elsewhere.
    pub(super) fn shown(&self) -> Shown {
        let previews = |overlay: &Overlay| matches!(overlay, Overlay::Preview(_));
        match self.live() {
            Some(live) if self.overlays.iter().any(previews) => live.shown,
            _ => Shown::default(),
        }
    }

    /// A document of the session, none when it has no such document; that of the fiche.
    pub(super) fn document(&self, shown: Shown) -> Option<Document> {
        self.document_settled(shown, &self.findings())
    }

    /// The same of a session with what is confidential, where it is asked for by name.
    pub(super) fn document_closed(&self, shown: Shown) -> Option<Document> {
        let live = self.live()?;
        let options = document::Options {
            include_confidential: true,
            ..Self::options(shown, &self.findings())
        };
        build(shown.kind, live.session(), &live.house, &options)
    }

    fn options(shown: Shown, findings: &[Finding]) -> document::Options {
        document::Options {
            language: shown.language,
            status: Status::of(findings),
            ..document::Options::default()
        }
    }

    /// What is to be settled in the session before it is sent; nothing where none is open.
    pub(super) fn findings(&self) -> Vec<Finding> {
        self.live()
            .map_or_else(Vec::new, |live| check(live.session()))
    }

    /// [`App::document`], where it is known what is to be settled.
    fn document_settled(&self, shown: Shown, findings: &[Finding]) -> Option<Document> {
        if let Some(form) = self.fiche() {
            let options = document::Options {
                language: Some(form.language()),
                ..document::Options::default()
            };
            return Some(document::fiche(form.fiche(), &form.house, &options));
        }
        let live = self.live()?;
        let options = Self::options(shown, findings);
        build(shown.kind, live.session(), &live.house, &options)
    }

    /// Puts beside a preview what should be settled in its document and what is suggested.
    fn settle(&self, document: &Document, findings: Vec<Finding>, preview: &mut Preview) {
        let Some(sight) = self.sight() else { return };
        preview.findings = findings;
        preview.draft = Status::of(&preview.findings) == Status::Draft;
        preview.suggestions = suggestions(document, sight.session);
        preview.settle = flow::findings(sight, &preview.findings);
        preview
            .settle
            .extend(flow::suggestions(sight.words, &preview.suggestions));
        preview.at = preview.at.filter(|at| *at < preview.count());
    }

    /// The document and what should be settled, over the screen.
    pub(super) fn open_preview(&mut self) {
        let findings = self.findings();
        let Some(document) = self.document_settled(self.shown(), &findings) else {
            return;
        };
        let mut preview = Preview::default();
        self.settle(&document, findings, &mut preview);
        self.open_overlay(Overlay::Preview(preview));
        self.effect(Effect::Write(Box::new(document)));
        self.ask_verdict();
    }

    /// The preview after the session changed under it.
    pub(super) fn refresh_preview(&mut self) {
        let open = |overlay: &Overlay| matches!(overlay, Overlay::Preview(_));
        let Some(at) = self.overlays.iter().position(open) else {
            return;
        };
        let findings = self.findings();
        let Some(document) = self.document_settled(self.shown(), &findings) else {
            return;
        };
        let mut overlays = std::mem::take(&mut self.overlays);
        if let Some(Overlay::Preview(preview)) = overlays.get_mut(at) {
            self.settle(&document, findings, preview);
        }
        self.overlays = overlays;
        self.effect(Effect::Write(Box::new(document)));
        self.ask_verdict();
    }

    /// The text of the document.
    pub(super) fn written(&mut self, lines: Vec<WrittenLine>) {
        for overlay in &mut self.overlays {
            if let Overlay::Preview(preview) = overlay {
                preview.text = flow::written(&lines);
                preview.pages = pages(&lines);
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

    /// The next document that there is of this session.
    pub(super) fn next_document(&mut self) {
        let shown = self.shown();
        let kinds = after(Kind::ALL, shown.kind).map(|kind| Shown { kind, ..shown });
        let findings = self.findings();
        let there = |shown: &Shown| self.document_settled(*shown, &findings).is_some();
        let next = kinds.into_iter().find(there);
        self.show(next.unwrap_or(shown));
    }

    /// The next format.
    pub(super) fn next_format(&mut self) {
        let shown = self.shown();
        let format = after(Format::ALL, shown.format).next();
        let format = format.unwrap_or(shown.format);
        self.show(Shown { format, ..shown });
    }

    /// The next language.
    pub(super) fn next_language(&mut self) {
        const LANGUAGES: &[Language] = &[Language::Fr, Language::En, Language::Ja];
        if self.fiche().is_some() {
            self.other_language();
            return self.refresh_preview();
        }
        let shown = self.shown();
        let Some(live) = self.live() else { return };
        let now = shown.language.unwrap_or(live.session().language);
        let language = after(LANGUAGES, now).next();
        self.show(Shown { language, ..shown });
    }

    fn show(&mut self, shown: Shown) {
        let Some(live) = self.live_mut() else { return };
        let other = live.shown.kind != shown.kind;
        live.shown = shown;
        if let Some(Overlay::Preview(preview)) = self.overlays.last_mut()
            && other
        {
            preview.top = (0, 0);
        }
        self.refresh_preview();
        self.touch_all();
    }

    /// The house style was read again.
    pub(super) fn changed_house(&mut self, house: House) {
        let args = [("name", house.name().into())];
        let said = self.words.with("house-reloaded", &args);
        let Some(live) = self.live_mut() else { return };
        live.house = house;
        // What left, left as the house was.
        live.left = None;
        live.verdict.outdate();
        self.refresh_preview();
        self.touch_all();
        self.say(said);
    }
}
