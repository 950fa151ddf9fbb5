//! The files of a session: the session file that people read, the journal that loses nothing, the lock.
//!
//! ```text
//! X.ron            the session, written now and then from the writer's own copy
//! X.NNNN.journal   generation NNNN of the journal: every line, edit and half line, synced at once
//! X.lock           who has the session open to write
//! X.NNNN.damaged   a journal with unreadable places, kept as it was found
//! X.NNNN.conflict  edits that found no place on a file changed by hand
//! ```
//!
//! [`read`] merges file and journal and writes nothing. [`open`] does the same, takes the lock and
//! starts the [`Writer`], whose thread is the only one that touches these files: nobody else waits for a
//! disk. « Saved » always means: the journal is synced.
//!
//! Nothing here knows screens, keys or documents.

mod atomic;
mod cleaning;
mod error;
pub mod folder;
mod hash;
mod lock;
pub mod memory;
mod open;
mod opening;
mod ron_error;
pub mod session_file;
pub mod storage;
mod writer;

pub use error::{FileError, FileProblem, Spot};
pub use hash::digest;
pub use lock::Holder;
pub use open::{
    Access, Clock, Loaded, Opened, Options, Recovery, StoreError, create, open, read, take_over,
};
pub use writer::{StoreEvent, Writer};
