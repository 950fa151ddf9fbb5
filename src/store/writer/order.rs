//! What the writer is told to do.

use std::sync::mpsc::Sender;

use crate::edit::Group;

#[derive(Clone, Debug)]
pub(in crate::store) enum Order<E> {
    Typed {
        group: u64,
        line: String,
    },
    Group(Group<E>),
    /// What carries out an answer of the chair.
    Answered {
        group: Group<E>,
        answer: String,
    },
    Undo(u64),
    Redo(u64),
    Draft(String),
    Save,
    GiveWay(Option<String>),
    /// Everything before this is to be tried now; then it is answered.
    Wait(Sender<()>),
}
