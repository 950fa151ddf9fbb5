//! A random meeting, step by step, as a rapporteur takes it and as it may end.

use copil::edit::Group;
use copil::model::{Id, Session};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::arbitrary::Change;
use super::{Hand, Stop};

#[derive(Clone, Debug)]
pub enum Step {
    /// One line: typed, understood as these changes.
    Line(Vec<Change>),
    Undo,
    Redo,
    Draft(String),
    /// The session file is written: another generation begins.
    Save,
    /// An end, and a new start.
    Stop(Stop),
}

/// Steps of which the lines make such changes, half lines are such drafts.
pub fn step(
    change: impl Strategy<Value = Change>,
    draft: impl Strategy<Value = String>,
) -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => vec(change, 1..4).prop_map(Step::Line),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => draft.prop_map(Step::Draft),
        1 => Just(Step::Save),
        3 => select(Stop::ALL).prop_map(Step::Stop),
    ]
}

impl Hand {
    /// Takes one line of these words, understood as these changes; those that contradict each other change nothing.
    pub fn takes(&mut self, words: &str, changes: &[Change]) {
        let id = self.editor.next_group();
        self.writer().typed(id, words);
        let session = self.editor.session();
        let edits: Vec<_> = changes.iter().filter_map(|it| it.of(session)).collect();
        let group = (!edits.is_empty()).then(|| self.editor.commit(edits).cloned());
        let group = group.and_then(Result::ok);
        self.editor.reserve_groups(id + 1);
        let steps = vec![];
        self.writer().group(&group.unwrap_or(Group { id, steps }));
    }
}

/// Up to the counter of ids, which says nothing: what an undone line had taken is free again after a restart.
pub fn same(session: &Session) -> Session {
    Session {
        next_id: Id(0),
        ..session.clone()
    }
}
