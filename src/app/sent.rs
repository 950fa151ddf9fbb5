//! What left the house: marked as sent, kept byte for byte; from then on a change asks for its reason.

use super::asking::About;
use super::live::Focus;
use super::overlay::Overlay;
use super::preview::Shown;
use super::{App, Effect};
use crate::document::{Document, Format, Kind};
use crate::edit::{Edit, Field};
use crate::keys::CommandId;
use crate::model::{Correction, Id, Moment, Sent};

/// A document that was copied or exported: what can be marked as sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// What.
    pub document: Document,
    /// Which document it is, in which language.
    pub shown: Shown,
    /// In which formats it left.
    pub formats: Vec<Format>,
    /// When it was written.
    pub at: Moment,
}

/// What is kept of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The files are there.
    Done {
        /// Their names, in the folder beside the session.
        files: Vec<String>,
        /// SHA-256 of the first one.
        digest: String,
    },
    /// They could not be written.
    Failed {
        /// Why.
        why: String,
    },
}

impl App {
    /// A document is on its way out.
    pub(super) fn leaves(&mut self, document: &Document, formats: &[Format]) {
        let shown = self.shown();
        let at = self.now;
        if let Some(live) = self.live_mut() {
            live.leaving = Some(Left {
                document: document.clone(),
                shown,
                formats: formats.to_vec(),
                at,
            });
        }
    }

    /// It left; or it did not.
    pub(super) fn has_left(&mut self, left: bool) {
        if let Some(live) = self.live_mut() {
            let leaving = live.leaving.take();
            if left {
                live.left = leaving;
            }
        }
    }

    /// To whom what left was sent.
    pub(super) fn ask_sent(&mut self) {
        if self.live().is_some_and(|live| live.left.is_none()) {
            return self.say_id("sent-nothing");
        }
        if self.may_commit() {
            self.ask_in_words(About::Sent, "");
        }
    }

    /// The bytes of what left are to be kept first.
    pub(super) fn keep_sent(&mut self) {
        let left = self.live().and_then(|live| live.left.clone());
        if let Some(left) = left {
            self.effect(Effect::KeepSent(Box::new(left)));
        }
    }

    /// They are kept: the sending is noted, and the numbers of decisions are fixed.
    pub(super) fn kept(&mut self, kept: Kept) {
        let (files, digest) = match kept {
            Kept::Done { files, digest } => (files, digest),
            Kept::Failed { why } => {
                let said = self.words.with("sent-failed", &[("why", why.into())]);
                return self.warn(said);
            }
        };
        let to = match self.overlays.last() {
            Some(Overlay::Asking(asking)) if asking.about == About::Sent => {
                asking.field.text().trim_matches(' ').to_owned()
            }
            _ => String::new(),
        };
        let now = self.now;
        let Some(live) = self.live_mut() else { return };
        let Some(left) = live.left.take() else { return };
        let session = live.session();
        // A convocation holds nothing that was said: it fixes nothing.
        let kind = left.shown.kind;
        let holds_rows = kind != Kind::OrdreDuJour;
        let mut sent = session.sent.clone();
        sent.push(Sent {
            document: kind.name().to_owned(),
            language: left.document.language,
            on: now.date(),
            at: session.hour_at(now),
            digest,
            to,
            files,
            until: if holds_rows {
                session.next_id
            } else {
                Id::default()
            },
            corrections: if holds_rows {
                session.corrections.len()
            } else {
                0
            },
        });
        let mut edits = vec![Edit::Set {
            field: Field::Sent(sent),
        }];
        if holds_rows {
            edits.extend(crate::edit::fix_numbers(session));
        }
        self.leave_answer(About::Sent);
        if self.perform_edits(edits) {
            self.say_id("sent-noted");
        }
    }

    /// The edits with what they change of what was sent, and the rows whose change has no reason yet.
    pub(super) fn with_corrections(&self, mut edits: Vec<Edit>) -> (Vec<Edit>, Option<Id>) {
        let Some(live) = self.live() else {
            return (edits, None);
        };
        let correction = crate::edit::corrections(live.session(), &edits, self.now.date());
        let mut wanting = None;
        if let Some(Edit::Set {
            field: Field::Corrections(corrections),
        }) = &correction
        {
            let silent = |one: &&Correction| one.reason.trim_matches(' ').is_empty();
            wanting = corrections.iter().rfind(silent).map(|one| one.was.id());
        }
        edits.extend(correction);
        (edits, wanting)
    }

    /// A change of what was sent asks for its reason: at once where something was picked to be changed,
    /// with a word where a line is being typed.
    pub(super) fn want_reason(&mut self, id: Id) {
        let typing = self.overlays.is_empty()
            && self
                .live()
                .is_some_and(|live| matches!(live.focus, Focus::Line));
        if typing {
            return self.say_key("reason-wanted", CommandId::Preview);
        }
        self.ask_reason(id);
    }

    /// Asks for the reason of a change, with what was typed of it before.
    pub(super) fn ask_reason(&mut self, id: Id) {
        let text = self.live().and_then(|live| live.reasons.get(&id).cloned());
        self.ask_in_words(About::Reason(id), &text.unwrap_or_default());
    }

    /// Esc in a reason: what was typed of it stays for the next time.
    pub(super) fn keep_half_reason(&mut self) {
        let half = match self.overlays.last() {
            Some(Overlay::Asking(asking)) => match asking.about {
                About::Reason(id) => Some((id, asking.field.text().to_owned())),
                _ => None,
            },
            _ => None,
        };
        if let (Some((id, text)), Some(live)) = (half, self.live_mut()) {
            live.reasons.insert(id, text);
        }
    }

    /// « motif », or « clé : motif » where somebody asked for it.
    pub(super) fn commit_reason(&mut self, id: Id, text: &str) {
        let Some(live) = self.live() else { return };
        let session = live.session();
        let asked = text.split_once(':').and_then(|(key, reason)| {
            let person = session.person(key.trim_matches([' ', '\u{a0}']))?;
            Some((person.key.clone(), reason.trim_matches(' ')))
        });
        let (by, reason) = match asked {
            Some((by, reason)) => (Some(by), reason),
            None => (None, text),
        };
        let mut corrections = session.corrections.clone();
        let Some(one) = corrections.iter_mut().rfind(|one| one.was.id() == id) else {
            return self.close_overlay();
        };
        one.reason = reason.into();
        one.by = by;
        let field = Field::Corrections(corrections);
        if let Some(live) = self.live_mut() {
            live.reasons.remove(&id);
        }
        self.leave_answer(About::Reason(id));
        if self.perform_edits(vec![Edit::Set { field }]) {
            self.say_id("reason-kept");
        }
    }
}
