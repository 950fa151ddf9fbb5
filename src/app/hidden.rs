//! What is encrypted and cannot be read here: it is carried along, and nothing may change it; and what would
//! have to be encrypted does not come in.

use super::App;
use crate::capture::{Outcome, edits, literal, parse};
use crate::edit::{Edit, EditError, Group, check_hidden};

impl App {
    /// Whether these edits may be made; says why not.
    pub(super) fn may_touch(&mut self, edits: &[Edit]) -> bool {
        let Some(live) = self.live() else { return true };
        match check_hidden(live.session(), edits, !live.locked) {
            Ok(()) => true,
            Err(error) => {
                self.say_hidden(&error);
                false
            }
        }
    }

    /// Whether a group may be undone, or done again.
    pub(super) fn may_turn(&mut self, group: Option<&Group>, back: bool) -> bool {
        let steps = group.into_iter().flat_map(|group| &group.steps);
        let edits = steps.map(|step| if back { &step.inverse } else { &step.edit });
        let edits: Vec<Edit> = edits.cloned().collect();
        self.may_touch(&edits)
    }

    /// Whether all that is typed now would have to be encrypted, and cannot be; says so.
    pub(super) fn is_shut(&mut self) -> bool {
        let shut = self.is_inside_shut();
        if shut {
            self.say_hidden(&EditError::Locked);
        }
        shut
    }

    /// The same, without a word.
    pub(super) fn is_inside_shut(&self) -> bool {
        self.live()
            .is_some_and(|live| live.locked && live.session().live.huis_clos)
    }

    /// Whether a line may be taken, where there is anything encrypted. Asked before it is journaled: nothing of
    /// what cannot be encrypted comes near a disk.
    pub(super) fn may_take(&mut self, line: &str, as_text: bool) -> bool {
        let now = self.now;
        let Some(live) = self.live() else { return true };
        if live.session().encryption.is_none() {
            return true;
        }
        let cx = live.context(now);
        let parsed = if as_text {
            literal(line, &cx)
        } else {
            parse(line, &cx)
        };
        let outcome: Outcome = edits(&parsed, &cx);
        self.may_touch(&outcome.edits)
    }

    fn say_hidden(&mut self, error: &EditError) {
        self.warn_id(match error {
            EditError::Locked => "locked-closed-doors",
            _ => "locked-row",
        });
    }
}
