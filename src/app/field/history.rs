//! Undo by typed run: a word, the space after it, a deletion, a whole text put in place.

/// States kept: more than anyone undoes in one line.
const MOST: usize = 200;

/// What kind of change goes on; changes of one kind in a row are one step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Run {
    /// Nothing goes on.
    #[default]
    None,
    /// Letters and digits.
    Word,
    /// Anything else typed.
    Other,
    /// Deleting.
    Deletion,
    /// A text put in place; always its own step.
    Whole,
}

type State = (String, usize);

/// The states before and after this one.
#[derive(Clone, Debug, Default)]
pub struct History {
    before: Vec<State>,
    after: Vec<State>,
    run: Run,
}

impl History {
    /// Keeps the state before a change, unless the change goes on with the run before it.
    pub fn remember(&mut self, text: &str, caret: usize, run: Run) {
        let goes_on = match (self.run, run) {
            // A word and the blanks that close it are one run; the next word begins another.
            (Run::Word, Run::Word | Run::Other)
            | (Run::Other, Run::Other)
            | (Run::Deletion, Run::Deletion) => true,
            _ => false,
        };
        if !goes_on {
            self.before.push((text.to_owned(), caret));
            if self.before.len() > MOST {
                self.before.remove(0);
            }
        }
        self.after.clear();
        self.run = run;
    }

    /// Ends the run: the next change is a step of its own.
    pub const fn close(&mut self) {
        self.run = Run::None;
    }

    /// The state to go back to.
    pub fn undo(&mut self, now: State) -> Option<State> {
        let state = self.before.pop()?;
        self.after.push(now);
        self.close();
        Some(state)
    }

    /// The state to go forward to.
    pub fn redo(&mut self, now: State) -> Option<State> {
        let state = self.after.pop()?;
        self.before.push(now);
        self.close();
        Some(state)
    }

    /// Whether something was undone.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }
}
