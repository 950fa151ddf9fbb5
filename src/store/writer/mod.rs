//! The writer: one thread owns the files of an open session, everybody else sends it orders.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread::{self, JoinHandle};

use super::open::Options;
use super::storage::Disk;
use super::{FileProblem, atomic, session_file};
use crate::edit::{Editor, Group};
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
    /// Somebody took the session over: nothing more is written.
    TakenOver {
        /// Who, when he said so.
        by: String,
    },
}

// Read by the journal, which comes with the next step.
#[allow(dead_code)]
enum Order {
    Typed { group: u64, line: String },
    Group(Group),
    Undo(u64),
    Redo(u64),
    Draft(String),
    Save,
    GiveWay(Option<String>),
}

/// The hand on the writer's thread. No call waits for a disk, except [`Writer::close`].
#[derive(Debug)]
pub struct Writer {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    fn send(&self, order: Order) {
        if let Some(orders) = &self.orders {
            // A writer that gave way takes no orders; it said so in an event.
            let _ = orders.send(order);
        }
    }

    /// A line as typed, before it is interpreted. Its edits follow under the same group.
    pub fn typed(&self, group: u64, line: &str) {
        let line = line.to_owned();
        self.send(Order::Typed { group, line });
    }

    /// What a line or a command changed; a line that changed nothing sends its group without steps.
    pub fn group(&self, group: &Group) {
        self.send(Order::Group(group.clone()));
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

    /// Writes everything, the session file too, and lets go of the lock. Waits for it.
    pub fn close(mut self) {
        self.finish();
    }

    fn finish(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            // A panic there was already told to the panic hook.
            let _ = thread.join();
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.finish();
    }
}

pub(super) fn start(
    path: &Path,
    options: Options,
    editor: Editor,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Writer {
    let (orders, inbox) = mpsc::channel();
    let path = path.to_owned();
    let thread = thread::spawn(move || run(&path, &options, editor, &inbox, &on_event));
    Writer {
        orders: Some(orders),
        thread: Some(thread),
    }
}

fn run(
    path: &Path,
    options: &Options,
    mut editor: Editor,
    inbox: &Receiver<Order>,
    on_event: &dyn Fn(StoreEvent),
) {
    let mut seq = 0;
    while let Ok(order) = inbox.recv() {
        seq += 1;
        match order {
            Order::Group(group) => {
                editor.reserve_groups(group.id);
                let edits = group.steps.into_iter().map(|step| step.edit).collect();
                let _ = editor.commit(edits);
            }
            Order::Undo(_) => {
                let _ = editor.undo();
            }
            Order::Redo(_) => {
                let _ = editor.redo();
            }
            Order::GiveWay(by) => {
                on_event(StoreEvent::TakenOver {
                    by: by.unwrap_or_default(),
                });
                return;
            }
            Order::Typed { .. } | Order::Draft(_) | Order::Save => {}
        }
        save(path, &editor);
        let at = (options.now)();
        on_event(StoreEvent::Synced { seq, at });
    }
}

fn save(path: &Path, editor: &Editor) {
    if let Ok(text) = session_file::write(editor.session()) {
        let _ = atomic::replace(&Disk, path, text.as_bytes());
    }
}
