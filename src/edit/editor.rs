//! A session together with the history of its edits.

use super::{Edit, EditError, apply};
use crate::model::{Id, Session};

/// One edit performed, with what undoes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// As performed.
    pub edit: Edit,
    /// What restores the session before it.
    pub inverse: Edit,
}

/// The edits of one typed line or one command: one step for undo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// Its number in the journal; only grows.
    pub id: u64,
    /// In the order performed.
    pub steps: Vec<Step>,
}

/// A session that changes by groups of edits, each of which can be undone and redone.
///
/// The one owner of a session that can change: everybody else reads it through [`Editor::session`].
#[derive(Clone, Debug)]
pub struct Editor {
    session: Session,
    done: Vec<Group>,
    undone: Vec<Group>,
    next_group: u64,
    /// The last group without edits.
    idle: Group,
}

impl Editor {
    /// A session just loaded, nothing to undo.
    #[must_use]
    pub fn new(session: Session) -> Self {
        Self {
            session,
            done: Vec::new(),
            undone: Vec::new(),
            next_group: 1,
            idle: Group::default(),
        }
    }

    /// A session with the history that its journals tell: `done` and `undone` in the order in which undo
    /// and redo would reach them last to first.
    #[must_use]
    pub fn with_history(session: Session, done: Vec<Group>, undone: Vec<Group>) -> Self {
        let last = done
            .iter()
            .chain(&undone)
            .map(|group| group.id)
            .max()
            .unwrap_or(0);
        Self {
            session,
            done,
            undone,
            next_group: last + 1,
            idle: Group::default(),
        }
    }

    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The id that the next new row gets. Rows made in one group count up from it.
    #[must_use]
    pub fn next_id(&self) -> Id {
        self.session.next_id
    }

    /// The number that the next group gets.
    #[must_use]
    pub fn next_group(&self) -> u64 {
        self.next_group
    }

    /// Group numbers below this one are taken (a journal knows groups that left no edit).
    pub fn reserve_groups(&mut self, below: u64) {
        self.next_group = self.next_group.max(below);
    }

    /// Performs edits as one group: all of them, or none. A group without edits takes its number and is
    /// nothing to undo.
    ///
    /// # Errors
    /// The first edit's [`EditError`]; the session is then as before.
    pub fn commit(&mut self, edits: Vec<Edit>) -> Result<&Group, EditError> {
        let steps = self.perform(edits)?;
        let group = Group {
            id: self.next_group,
            steps,
        };
        self.next_group += 1;
        if group.steps.is_empty() {
            self.idle = group;
            return Ok(&self.idle);
        }
        self.undone.clear();
        self.done.push(group);
        Ok(self.done.last().unwrap_or(&self.idle))
    }

    /// Undoes the last group done; says which, or that there is none.
    ///
    /// # Errors
    /// An [`EditError`] when the session was edited by hand since and no longer fits; nothing changes.
    pub fn undo(&mut self) -> Result<Option<u64>, EditError> {
        let Some(group) = self.done.last() else {
            return Ok(None);
        };
        let inverse = group
            .steps
            .iter()
            .rev()
            .map(|step| step.inverse.clone())
            .collect();
        self.perform(inverse)?;
        let group = self.done.pop();
        let id = group.as_ref().map(|group| group.id);
        self.undone.extend(group);
        Ok(id)
    }

    /// Performs again the last group undone; says which, or that there is none.
    ///
    /// # Errors
    /// As [`Editor::undo`].
    pub fn redo(&mut self) -> Result<Option<u64>, EditError> {
        let Some(group) = self.undone.last() else {
            return Ok(None);
        };
        let edits = group.steps.iter().map(|step| step.edit.clone()).collect();
        self.perform(edits)?;
        let group = self.undone.pop();
        let id = group.as_ref().map(|group| group.id);
        self.done.extend(group);
        Ok(id)
    }

    /// The groups that can be undone, oldest first.
    #[must_use]
    pub fn done(&self) -> &[Group] {
        &self.done
    }

    /// The groups that can be redone, the next one last.
    #[must_use]
    pub fn undone(&self) -> &[Group] {
        &self.undone
    }

    fn perform(&mut self, edits: Vec<Edit>) -> Result<Vec<Step>, EditError> {
        let mut steps: Vec<Step> = Vec::with_capacity(edits.len());
        for edit in edits {
            match apply(&mut self.session, edit.clone()) {
                Ok(inverse) => steps.push(Step { edit, inverse }),
                Err(error) => {
                    for step in steps.into_iter().rev() {
                        // An inverse of an edit performed just before always lands.
                        let _ = apply(&mut self.session, step.inverse);
                    }
                    return Err(error);
                }
            }
        }
        Ok(steps)
    }
}
