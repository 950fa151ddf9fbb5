//! What the writer's thread wakes for, and what it is told to do.

use std::sync::mpsc::Sender;

use crate::edit::Group;

/// What the thread wakes for.
#[derive(Debug)]
pub(super) enum Call<E> {
    /// Something is to be done.
    Order(Order<E>),
    /// Something was done to a file.
    Stirred,
    /// Nobody tells of that any more.
    Deaf,
    /// The files are to be looked after now: the thread of whoever asks is awake anyway.
    Look,
    /// Everything is to be written and let go.
    End,
}

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
