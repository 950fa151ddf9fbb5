//! A session, or another root, together with the history of its edits.

use super::{Edit, EditError, Root};
use crate::model::{Id, Session};

/// The groups that can be undone at least, should there be as many; up to twice as many are kept.
pub const KEPT: usize = 1_000;

/// One edit performed, with what undoes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<E = Edit> {
    /// As performed.
    pub edit: E,
    /// What restores what was before it.
    pub inverse: E,
}

/// The edits of one typed line or one command: one step for undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group<E = Edit> {
    /// Its number in the journal; only grows.
    pub id: u64,
    /// In the order performed.
    pub steps: Vec<Step<E>>,
}

impl<E> Default for Group<E> {
    fn default() -> Self {
        Self {
            id: 0,
            steps: Vec::new(),
        }
    }
}

/// A root that changes by groups of edits, each of which can be undone and redone.
///
/// The one owner of what can change: everybody else reads it through [`Editor::root`], of a session
/// [`Editor::session`].
#[derive(Clone, Debug)]
pub struct Editor<R: Root = Session> {
    root: R,
    done: Vec<Group<R::Edit>>,
    undone: Vec<Group<R::Edit>>,
    next_group: u64,
    /// The last group without edits.
    idle: Group<R::Edit>,
}

impl Editor {
    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.root
    }

    /// The id that the next new row gets. Rows made in one group count up from it.
    #[must_use]
    pub fn next_id(&self) -> Id {
        self.root.next_id
    }
}

impl<R: Root> Editor<R> {
    /// A root just loaded, nothing to undo.
    #[must_use]
    pub fn new(root: R) -> Self {
        Self {
            root,
            done: Vec::new(),
            undone: Vec::new(),
            next_group: 1,
            idle: Group::default(),
        }
    }

    /// A root with the history that its journals tell: `done` and `undone` in the order in which undo
    /// and redo would reach them last to first.
    #[must_use]
    pub fn with_history(root: R, done: Vec<Group<R::Edit>>, undone: Vec<Group<R::Edit>>) -> Self {
        let last = done
            .iter()
            .chain(&undone)
            .map(|group| group.id)
            .max()
            .unwrap_or(0);
        Self {
            root,
            done,
            undone,
            next_group: last + 1,
            idle: Group::default(),
        }
    }

    /// The root as it stands.
    #[must_use]
    pub fn root(&self) -> &R {
        &self.root
    }

    /// The root as it stands, given up with its history.
    #[must_use]
    pub fn into_root(self) -> R {
        self.root
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
    pub fn commit(&mut self, edits: Vec<R::Edit>) -> Result<&Group<R::Edit>, EditError> {
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
        if self.done.len() >= 2 * KEPT {
            self.done.drain(..KEPT);
        }
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
    pub fn done(&self) -> &[Group<R::Edit>] {
        &self.done
    }

    /// The groups that can be redone, the next one last.
    #[must_use]
    pub fn undone(&self) -> &[Group<R::Edit>] {
        &self.undone
    }

    fn perform(&mut self, edits: Vec<R::Edit>) -> Result<Vec<Step<R::Edit>>, EditError> {
        let mut steps: Vec<Step<R::Edit>> = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.root.perform(edit.clone()) {
                Ok(inverse) => steps.push(Step { edit, inverse }),
                Err(error) => {
                    for step in steps.into_iter().rev() {
                        // An inverse of an edit performed just before always lands.
                        let _ = self.root.perform(step.inverse);
                    }
                    return Err(error);
                }
            }
        }
        Ok(steps)
    }
}
