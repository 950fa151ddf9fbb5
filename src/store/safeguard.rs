//! What keeps a session from harm, one by one.
//!
//! The program never does without any of these. A double of the file system may leave one out, and then a
//! test must fail: that shows that the tests see it.

use crate::text::told;

told! {
    /// Something that keeps a session from harm.
    pub enum Safeguard {
        /// Records are synced before they are told to be saved.
        SyncRecords,
        /// A generation's header is synced before its first record.
        SyncHeader,
        /// A new session file is synced before it gets its name.
        SyncTemporary,
        /// The folder is synced once a generation has begun in it.
        SyncJournalName,
        /// The folder is synced once a session file has its name.
        SyncSessionName,
        /// The folder of a generation that is gone on with is synced again.
        SyncResumedName,
        /// A session file is replaced at once, by another name.
        Rename,
        /// A session file that could not be written leaves nothing behind.
        RemoveTemporary,
        /// Only one writes a session.
        Lock,
        /// Where there are no locks, a note says who writes, and is read before each record.
        Lease,
        /// A frame whose checksum is wrong is not read.
        Checksum,
        /// A frame that does not follow on the one before it is told.
        Link,
        /// After damage the reader looks for the next frame.
        Resync,
        /// A generation whose sync failed is never written again.
        Abandon,
        /// A journal that is not where it was, or not as long, is not written on.
        InPlace,
        /// A session file that somebody else changed is kept before it is replaced.
        KeepForeign,
        /// Where a folder takes no journal, the second folder does.
        SecondFolder,
        /// A full disk has room for the last words.
        Reserve,
    }
}
