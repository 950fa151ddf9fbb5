//! The passphrase of a session that is to be opened, typed unseen in a row above the foot. Who gives it up may
//! still open what is open of it, where anything is.

use std::path::{Path, PathBuf};

use super::{App, Effect, Overlay, Question};
use crate::text::{Secret, clean_line};

/// What is asked for before a session opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAsked {
    /// The session.
    pub path: PathBuf,
    /// The file of the private key whose passphrase it is; none for the session's own.
    pub file: Option<PathBuf>,
    /// Without it the session opens too, but for what is confidential in it.
    pub optional: bool,
}

/// The question, and the answer so far.
#[derive(Debug)]
pub struct Unlock {
    asked: KeyAsked,
    typed: Secret,
    /// It is being tried.
    tries: bool,
}

impl Unlock {
    /// What is asked.
    #[must_use]
    pub const fn asked(&self) -> &KeyAsked {
        &self.asked
    }

    /// How many letters were typed: all that is shown of them.
    #[must_use]
    pub fn letters(&self) -> usize {
        self.typed.letters()
    }
}

impl App {
    pub(super) fn ask_key(&mut self, asked: KeyAsked) {
        let typed = Secret::typed();
        let tries = false;
        self.open_overlay(Overlay::Unlock(Unlock {
            asked,
            typed,
            tries,
        }));
    }

    /// The question, while it waits for its answer.
    pub(super) fn unlock(&mut self) -> Option<&mut Unlock> {
        match self.overlays.last_mut() {
            Some(Overlay::Unlock(unlock)) => Some(unlock),
            _ => None,
        }
    }

    /// What is done to the letters typed, where they are; says whether they are.
    pub(super) fn type_unseen(&mut self, change: impl FnOnce(&mut Secret)) -> bool {
        let Some(unlock) = self.unlock() else {
            return false;
        };
        if !unlock.tries {
            change(&mut unlock.typed);
        }
        self.touch_all();
        true
    }

    /// Enter in the answer: it is tried.
    pub(super) fn commit_key(&mut self) {
        let Some(unlock) = self.unlock().filter(|unlock| !unlock.tries) else {
            return;
        };
        if unlock.typed.is_empty() {
            return self.say_id("unlock-empty");
        }
        unlock.tries = true;
        let words = std::mem::replace(&mut unlock.typed, Secret::typed());
        let asked = unlock.asked.clone();
        self.effect(Effect::Unlock { asked, words });
        self.say_id("unlock-tries");
        self.touch_all();
    }

    /// It was the right one: the session opens.
    pub(super) fn unlocked(&mut self, path: PathBuf) {
        let waits = |unlock: &mut Unlock| unlock.asked.path == path;
        // Who went back meanwhile wants something else.
        if self.unlock().is_some_and(waits) {
            self.close_overlay();
            self.said = None;
            self.effect(Effect::Open(path));
        }
    }

    /// It was not: another may be tried.
    pub(super) fn not_unlocked(&mut self, path: &Path, why: String) {
        let Some(unlock) = self.unlock().filter(|unlock| unlock.asked.path == path) else {
            return;
        };
        unlock.tries = false;
        let args = [("why", why.into())];
        let said = self.words.with("unlock-again", &args);
        self.say(said);
        self.touch_all();
    }

    /// Esc: back, and what is open is offered where anything is.
    pub(super) fn leave_key(&mut self) {
        let Some(Overlay::Unlock(unlock)) = self.overlays.pop() else {
            return;
        };
        self.said = None;
        if unlock.asked.optional {
            self.without_key = Some(unlock.asked.path);
            self.ask(Question::OpenLocked);
        } else {
            self.goes_to = None;
        }
        self.touch_all();
    }

    /// What the question says.
    #[must_use]
    pub fn unlock_question(&self, unlock: &Unlock) -> String {
        let name = |path: &Path| {
            let name = path.file_name().unwrap_or_default();
            clean_line(&name.to_string_lossy())
        };
        match &unlock.asked.file {
            None => {
                let args = [("name", name(&unlock.asked.path).into())];
                self.words.with("unlock-ask", &args)
            }
            Some(file) => {
                let args = [("name", name(file).into())];
                self.words.with("unlock-ask-file", &args)
            }
        }
    }
}
