//! Finished minutes are sealed (*arrêtées*): what is left to settle is said first, it is asked once, then the
//! digest that is printed at their foot is shown. What is changed afterwards shows in the preview.

use super::flow::{self, names};
use super::overlay::{Overlay, Question};
use super::{App, Effect};
use crate::edit::Edit;
use crate::model::Finding;
use crate::text::between;

/// A seal just made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealMade {
    /// What makes it in the session.
    pub edits: Vec<Edit>,
    /// What is printed at the foot of the minutes.
    pub digest: String,
    /// The files kept beside the session.
    pub files: Vec<String>,
}

/// Whether a session is what was sealed, as far as that was looked into: it takes a whole document to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Verdict {
    /// What was told last; none where nobody was asked yet.
    whole: Option<bool>,
    /// It was asked of the session and the house style as they are now.
    asked: bool,
}

impl Verdict {
    /// The session or the house style is no longer what it was.
    pub(super) const fn outdate(&mut self) {
        self.asked = false;
    }
}

/// As many findings are named before sealing; the others stand in the preview.
const NAMED: usize = 3;

impl App {
    /// Whether there is a compte-rendu to seal, and it is ours to seal it, with all that it holds.
    pub(super) fn can_seal(&self) -> bool {
        self.live().is_some_and(super::Live::may_write_all)
    }

    /// Asks once; says so where nothing changed since the last time.
    pub(super) fn ask_seal(&mut self) {
        let whole = match (self.overlays.last(), self.live()) {
            (Some(Overlay::Preview(_)), Some(live)) => live.verdict.whole,
            _ => None,
        };
        let sealed = self.live().and_then(|live| live.session().sealed.clone());
        if let (Some(true), Some(sealed)) = (whole, sealed) {
            let args = [("digest", sealed.digest.into())];
            let said = self.words.with("sealed-again", &args);
            return self.say(said);
        }
        self.ask(Question::Seal);
    }

    /// Yes.
    pub(super) fn seal(&mut self) {
        let session = self.live().map(|live| live.session().clone());
        if let Some(session) = session.filter(|_| self.may_commit()) {
            self.effect(Effect::Seal(Box::new(session)));
        }
    }

    /// It is made: noted in the session, and shown.
    pub(super) fn sealed(&mut self, made: SealMade) {
        if !self.perform_edits(made.edits) {
            return;
        }
        self.effect(Effect::Save);
        let file = self.live().and_then(|live| live.path().file_name());
        let file = file.unwrap_or_default().to_string_lossy();
        let args = [
            ("digest", made.digest.into()),
            ("name", made.files.join(", ").into()),
            ("file", crate::text::clean_line(&file).into()),
        ];
        let said = self.words.with("sealed-now", &args);
        self.say(said);
    }

    /// Asks whether the session under a preview is what was sealed, unless that was asked of it as it is.
    pub(super) fn ask_verdict(&mut self) {
        let Some(live) = self.live_mut() else { return };
        if live.session().sealed.is_none() || live.verdict.asked {
            return;
        }
        live.verdict.asked = true;
        let session = live.session().clone();
        self.effect(Effect::Verify(Box::new(session)));
    }

    /// Whether it is.
    pub(super) fn verified(&mut self, whole: bool) {
        if let Some(live) = self.live_mut() {
            live.verdict.whole = Some(whole);
        }
        self.touch_all();
    }

    /// « arrêté le 27 mai 2009 », « modifié depuis l'arrêt »; nothing where it is not known or was never sealed.
    #[must_use]
    pub fn seal_words(&self) -> Option<String> {
        let live = self.live()?;
        let sealed = live.session().sealed.as_ref()?;
        Some(if live.verdict.whole? {
            let day = names::date(&sealed.on.into(), &self.words);
            self.words.with("preview-sealed", &[("date", day.into())])
        } else {
            self.words.text("preview-changed").into_owned()
        })
    }

    /// A question in words; before sealing, with what is left to settle.
    #[must_use]
    pub fn question_words(&self, question: Question) -> String {
        if question != Question::Seal {
            return self.words.text(question.message()).into_owned();
        }
        let findings = self.findings();
        let open: Vec<&Finding> = findings
            .iter()
            .filter(|finding| finding.problem.keeps_draft())
            .collect();
        if open.is_empty() {
            return self.words.text(question.message()).into_owned();
        }
        let named = self.sight().map(|sight| {
            let first = open.iter().take(NAMED);
            let words = |finding: &&Finding| {
                let parts = flow::finding(sight, finding).parts;
                parts.into_iter().next().map(|part| part.text)
            };
            let named: Vec<String> = first.filter_map(words).collect();
            named.join(between())
        });
        let more = if open.len() > NAMED { "…" } else { "" };
        let named = named.unwrap_or_default() + more;
        let args = [("n", open.len().into()), ("findings", named.into())];
        self.words.with("confirm-seal-unsettled", &args)
    }
}
