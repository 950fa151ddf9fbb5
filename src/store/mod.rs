//! The files of a session: the session file that people read, the journal that loses nothing, the lock.
//!
//! ```text
//! X.ron            the session, written now and then from the writer's own copy
//! X.NNNN.journal   generation NNNN of the journal: every line, edit and half line, synced at once
//! X.lock           who has the session open to write
//! X.NNNN.damaged   a journal with unreadable places, kept as it was found
//! X.spool/         answers of the chair, on their way to the writer
//! X.NNNN.conflict  edits that found no place on a file changed by hand
//! X.NNNN.kept      the session file as somebody else left it while it was open
//! X.reserve        room on the disk for the last words, while the session is open
//! X~2.ron          the session of whoever found that somebody else writes X.ron, where there are no locks
//! ```
//!
//! [`read`] merges file and journal and writes nothing. [`open`] does the same, takes the lock and
//! starts the [`Writer`], whose thread is the only one that touches these files: nobody else waits for a
//! disk. « Saved » always means: the journal is synced.
//!
//! A fiche has the same files; a roadmap its own alone. What a kind of file says of itself is its
//! [`Kept`], all else is one for all of them.
//!
//! Files come and go under us: the writer looks after them when the system tells that something was done to them,
//! and by the clock where it does not. What keeps a session from
//! harm is listed in [`storage::Safeguard`]; the tests leave out one after another and must see it.
//!
//! What is confidential may be encrypted, or all of a session: then files hold it in its closed form, and [`vault`]
//! alone knows how the open one is made of it.
//!
//! Nothing here knows screens, keys or documents.

mod alarm;
mod aside;
mod atomic;
mod cleaning;
mod disk;
mod error;
mod export;
mod files;
pub mod folder;
pub mod follow;
mod frame;
mod hash;
mod history;
mod journal;
mod kept;
mod lease;
mod listing;
mod load;
mod lock;
mod locking;
pub mod memory;
mod open;
mod opened;
mod opening;
mod replay;
mod safeguard;
mod sent;
pub mod session_file;
pub mod share;
mod sketch;
pub mod spool;
pub mod storage;
pub mod vault;
mod writer;

pub use error::{FileError, FileProblem};
pub use export::{ExportError, export, export_in, export_private};
pub use frame::{Reading, read_frames};
pub use hash::digest;
pub use history::{Change, History, Pruned, Seen, What, history, history_with, prune};
pub use journal::Origin;
pub use kept::{Agreement, FileKind, Kept, Kind};
pub use listing::Listing;
pub use lock::{Holder, host_name};
pub use open::{
    create, create_in, encryption, glance, kind, may_write, open, open_in, read, read_in,
    read_plain, read_with, state, take_over, take_over_in,
};
pub use opened::{Access, Clock, Conflict, Damage, Loaded, Opened, Options, Recovery, StoreError};
pub use sent::{keep_sent, sent_folder};
pub use sketch::{Sketch, sketch};
pub use writer::{Disturbance, StoreEvent, Writer};
