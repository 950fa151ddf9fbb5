//! The writer: one thread owns the files of an open session, everybody else sends it orders.
//!
//! The thread sleeps until there is something to do: an order, something done to a file, or the hour at which a
//! half line or the session file is due. What it does with an order is [`desk`]'s matter, which knows no thread.

mod branch;
mod closing;
mod desk;
mod lookout;
mod order;
mod pen;
mod place;
mod record;
mod reserve;
mod snapshot;
#[cfg(test)]
mod tests;
mod watch;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Instant;

pub(super) use desk::{Desk, Start};
use lookout::Lookout;
use order::{Call, Order};
pub(super) use watch::OWNER_WRITES;

use super::FileProblem;
use super::journal::Header;
use super::kept::Kept;
use super::storage::Storage;
use crate::edit::{Edit, Group};
use crate::model::Moment;

/// What the writer tells, from its own thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// Something is on its way to the disk.
    Pending,
    /// Everything up to this record is durable.
    Synced {
        /// The last record's number.
        seq: u64,
        /// When it became durable.
        at: Moment,
        /// How many orders it took to come so far: whoever gave more since knows that this is not all
        /// ([`Writer::has_taken`]).
        orders: u64,
    },
    /// The disk refuses; everything since then is in memory only and is tried again.
    Failed {
        /// Since when.
        since: Moment,
        /// What the system says.
        reason: FileProblem,
    },
    /// The session file itself was written.
    Saved,
    /// The session file had been changed by somebody else meanwhile; his version is kept here.
    Foreign {
        /// The copy of his version.
        kept: PathBuf,
    },
    /// From now on records go to this journal.
    Journal {
        /// Its file.
        path: PathBuf,
    },
    /// The session's own folder takes no journal: it is in the second one.
    Elsewhere {
        /// The journal there.
        journal: PathBuf,
    },
    /// Somebody did something to a file of ours; nothing is lost.
    Disturbed {
        /// The file.
        path: PathBuf,
        /// What was done.
        what: Disturbance,
    },
    /// The session file could not be written; the journal holds everything.
    Lagging {
        /// What the system says.
        reason: FileProblem,
    },
    /// The disk is full: what was typed last went into the room that was set aside for that.
    LastRoom,
    /// Somebody else writes this session at another machine: we go on in a session file of our own.
    Branched {
        /// The new session file, with everything that we had.
        session: PathBuf,
    },
    /// The doors closed on a session that was shared: it is its owner's alone from now on.
    Unshared,
    /// Somebody took the session over: nothing more is written.
    TakenOver {
        /// Who, empty when he did not say.
        by: String,
    },
}

/// What somebody did to a file of ours while it was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disturbance {
    /// It was removed, or moved elsewhere.
    Gone,
    /// Another file stands in its place.
    Replaced,
    /// It is longer or shorter than we left it.
    Rewritten,
    /// Its permissions were changed.
    Permissions,
}

/// The hand on the writer's thread. No call waits for a disk, except [`Writer::wait`] and
/// [`Writer::close`].
#[derive(Debug)]
pub struct Writer<E = Edit> {
    calls: Sender<Call<E>>,
    thread: Option<JoinHandle<()>>,
    given: AtomicU64,
}

impl<E: Clone> Writer<E> {
    fn send(&self, order: Order<E>) {
        self.given.fetch_add(1, Ordering::Relaxed);
        self.call(Call::Order(order));
    }

    /// Whether this many orders are all that were given: a [`StoreEvent::Synced`] that another order
    /// crossed on its way tells of a state that is past.
    #[must_use]
    pub fn has_taken(&self, orders: u64) -> bool {
        self.given.load(Ordering::Relaxed) == orders
    }

    /// A line as typed, before it is interpreted; several may be typed before the first is. Its edits
    /// follow under the same group. A half line that it begins with is gone with it.
    pub fn typed(&self, group: u64, line: &str) {
        let line = line.to_owned();
        self.send(Order::Typed { group, line });
    }

    /// What a line or a command changed. A line that changed nothing must send its group without steps:
    /// one without any group was never understood, and comes back as a note when the session is opened.
    pub fn group(&self, group: &Group<E>) {
        self.send(Order::Group(group.clone()));
    }

    /// What carries out an answer of the chair, by its name in the spool. Once it is durable the answer
    /// goes from there. An answer that changes nothing sends its group without steps.
    pub fn answered(&self, group: &Group<E>, answer: &str) {
        self.send(Order::Answered {
            group: group.clone(),
            answer: answer.to_owned(),
        });
    }

    /// A group was undone.
    pub fn undo(&self, group: u64) {
        self.send(Order::Undo(group));
    }

    /// A group was done again.
    pub fn redo(&self, group: u64) {
        self.send(Order::Redo(group));
    }

    /// The half line as it stands now; empty when there is none.
    pub fn draft(&self, text: &str) {
        self.send(Order::Draft(text.to_owned()));
    }

    /// Write the session file now.
    pub fn save(&self) {
        self.send(Order::Save);
    }

    /// Somebody asks for the session: everything is synced, the half line too, the lock let go, and
    /// nothing written any more. [`StoreEvent::TakenOver`] follows. Without a name, the one who asked
    /// in the lock file is meant.
    pub fn give_way(&self, by: Option<&str>) {
        self.send(Order::GiveWay(by.map(ToOwned::to_owned)));
    }

    /// Looks after the files now. What is done to them in their folder is noticed without that; what is done
    /// farther up is not.
    pub fn look(&self) {
        self.call(Call::Look);
    }

    /// Waits until everything sent so far, the half line too, was tried once; the events tell with what
    /// success. For the end of a program and for those who read lines from a pipe.
    pub fn wait(&self) {
        let (answer, answered) = mpsc::channel();
        self.send(Order::Wait(answer));
        // Nobody answers once the writer has ended: then there is nothing to wait for.
        let _ = answered.recv();
    }

    /// Writes everything, the session file too, and lets go of the lock. Waits for it.
    pub fn close(mut self) {
        self.finish();
    }
}

impl<E> Writer<E> {
    fn call(&self, call: Call<E>) {
        // A writer without a thread takes no calls; it said so in an event, or there never was one.
        let _ = self.calls.send(call);
    }

    fn finish(&mut self) {
        self.call(Call::End);
        if let Some(thread) = self.thread.take() {
            // A panic there was already told by the panic hook.
            let _ = thread.join();
        }
    }
}

impl<E> Drop for Writer<E> {
    fn drop(&mut self) {
        self.finish();
    }
}

/// Begins a generation that belongs to a new session, and leaves it.
pub(super) fn begin_afresh(
    storage: &dyn Storage,
    path: PathBuf,
    header: &Header,
) -> std::io::Result<()> {
    pen::Pen::create(storage, path, header).map(drop)
}

/// Begins a generation, has something done, and leaves it.
pub(super) fn begin(
    storage: &dyn Storage,
    path: PathBuf,
    header: &Header,
    then: impl FnOnce(&mut pen::Pen) -> std::io::Result<()>,
) -> std::io::Result<()> {
    let mut pen = pen::Pen::create(storage, path, header)?;
    then(&mut pen)
}

/// Starts the thread.
pub(super) fn start<R: Kept>(mut desk: Desk<R>) -> Writer<R::Edit> {
    let (calls, inbox) = mpsc::channel();
    let bell = calls.clone();
    let thread = thread::Builder::new()
        .name("store".to_owned())
        .spawn(move || run(&mut desk, &inbox, bell));
    Writer {
        calls,
        // Without a thread there is nobody to take orders; the system is out of everything then.
        thread: thread.ok(),
        given: AtomicU64::new(0),
    }
}

fn run<R: Kept>(desk: &mut Desk<R>, inbox: &Receiver<Call<R::Edit>>, bell: Sender<Call<R::Edit>>) {
    let begun = Instant::now();
    desk.set_out(begun.elapsed());
    let mut lookout = Lookout::new(desk, bell, begun.elapsed());
    loop {
        let look = lookout.due(desk, begun.elapsed());
        let first = match desk.due().into_iter().chain(look).min() {
            Some(due) => inbox.recv_timeout(due.saturating_sub(begun.elapsed())),
            None => inbox.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let mut ends = matches!(first, Err(RecvTimeoutError::Disconnected));
        // What waits already goes to the disk together.
        for call in first.into_iter().chain(inbox.try_iter()) {
            let now = begun.elapsed();
            match call {
                Call::Order(order) => desk.take(order, now),
                Call::Stirred => lookout.stirred(now),
                Call::Deaf => lookout.deafened(),
                Call::Look => lookout.look(now),
                Call::End => ends = true,
            }
        }
        if ends {
            break;
        }
        desk.work(begun.elapsed());
        let now = begun.elapsed();
        if lookout.is_time(now) {
            desk.watch(now);
        }
    }
    // Nobody rings any more when the lock is let go.
    drop(lookout);
    desk.close(begun.elapsed());
}
