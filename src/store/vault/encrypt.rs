//! A session encrypted, and decrypted again, with all that lies beside it.
//!
//! To encrypt, the session file comes first, then the journals, then what was kept aside; to decrypt, the session
//! file comes last. After a stop in between the session is encrypted and some file beside it is not: whoever
//! opens it with the key has that made good.

use std::path::Path;
use std::sync::Arc;

use super::hidden::count;
use super::key::{Key, Unsealed};
use super::records::close_record;
use super::rewrite::{rewrite, rewrite_open};
use super::{aside, rows};
use crate::edit::Edit;
use crate::model::{ENCRYPTED_FORMAT, Encryption, FORMAT, Session};
use crate::store::atomic;
use crate::store::error::{FileError, FileProblem};
use crate::store::files::Files;
use crate::store::hash::digest;
use crate::store::journal::{Body, Header, Origin, Reach, Record, Stamp, Starts};
use crate::store::kept::Kept;
use crate::store::lease;
use crate::store::load::{Found, load};
use crate::store::lock::{self, Holder};
use crate::store::locking::{self, Locking};
use crate::store::opened::Options;
use crate::store::session_file;
use crate::store::storage::{Disk, Lock, Storage};
use crate::store::writer;

/// What came of encrypting or decrypting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encrypted {
    /// It is done, in so many files.
    Done(usize),
    /// It was so already.
    Already,
    /// Somebody has the session open: nothing was done.
    Held(Option<Holder>),
    /// So many rows do not open with this key: nothing was done.
    Unreadable(usize),
}

/// Encrypts a session; one that this key has encrypted already is so for others from now on ([`super::reseal_key`]), or
/// as a whole.
///
/// # Errors
/// What is wrong with one of the files, or what the system refused.
pub fn encrypt(
    path: &Path,
    options: &Options,
    encryption: Encryption,
    key: &Key,
) -> Result<Encrypted, FileError> {
    encrypt_in(
        &(Arc::new(Disk) as Arc<dyn Storage>),
        path,
        options,
        encryption,
        key,
    )
}

/// Takes the encryption off again.
///
/// # Errors
/// What is wrong with one of the files, or what the system refused.
pub fn decrypt(path: &Path, options: &Options, key: &Key) -> Result<Encrypted, FileError> {
    decrypt_in(&(Arc::new(Disk) as Arc<dyn Storage>), path, options, key)
}

/// [`encrypt`] in any storage.
///
/// # Errors
/// As [`encrypt`].
pub fn encrypt_in(
    storage: &Arc<dyn Storage>,
    path: &Path,
    options: &Options,
    encryption: Encryption,
    key: &Key,
) -> Result<Encrypted, FileError> {
    let files = crate::store::open::files(&**storage, path, options.refuge.clone())?;
    let _lock = match hold(storage, &files, options)? {
        Ok(lock) => lock,
        Err(holder) => return Ok(Encrypted::Held(holder)),
    };
    let storage = &**storage;
    let mut found = match load::<Session>(storage, &files, Reach::all(), None, Some(key)) {
        // With another key.
        Err(error) if error.problem == FileProblem::Encrypted => return Ok(Encrypted::Already),
        found => found?,
    };
    if found.locked {
        return Ok(Encrypted::Already);
    }
    let unreadable = count(found.replayed.editor.session());
    if unreadable > 0 {
        return Ok(Encrypted::Unreadable(unreadable));
    }
    found.keep_aside(storage, &files, Some(key));
    let mut session = found.replayed.editor.session().clone();
    session.copil = ENCRYPTED_FORMAT;
    session.encryption = Some(encryption);
    let unsealed = |error: Unsealed| FileError::new(&files.session, FileProblem::from(error));
    let closed = rows::close(&session, key).map_err(unsealed)?;
    let number = put(storage, &files, options, &found, (&closed, Some(key)))?;
    let others = rewrite(storage, &files, &session, key, number)?;
    aside::sweep(storage, &files);
    Ok(Encrypted::Done(1 + others))
}

/// [`decrypt`] in any storage.
///
/// # Errors
/// As [`decrypt`].
pub fn decrypt_in(
    storage: &Arc<dyn Storage>,
    path: &Path,
    options: &Options,
    key: &Key,
) -> Result<Encrypted, FileError> {
    let files = crate::store::open::files(&**storage, path, options.refuge.clone())?;
    let _lock = match hold(storage, &files, options)? {
        Ok(lock) => lock,
        Err(holder) => return Ok(Encrypted::Held(holder)),
    };
    let storage = &**storage;
    let mut found = load::<Session>(storage, &files, Reach::all(), None, Some(key))?;
    if found.replayed.editor.session().encryption.is_none() {
        return Ok(Encrypted::Already);
    }
    let unreadable = count(found.replayed.editor.session());
    if unreadable > 0 || found.locked {
        return Ok(Encrypted::Unreadable(unreadable));
    }
    found.keep_aside(storage, &files, Some(key));
    let mut session = found.replayed.editor.session().clone();
    session.copil = FORMAT;
    session.encryption = None;
    let journals = rewrite_open::<Session>(storage, &files, key)?;
    let aside = aside::open_all(storage, &files, key)?;
    put(storage, &files, options, &found, (&session, None))?;
    Ok(Encrypted::Done(1 + journals + aside))
}

/// The session to ourselves, or who has it.
fn hold(
    storage: &Arc<dyn Storage>,
    files: &Files,
    options: &Options,
) -> Result<Result<Box<dyn Lock>, Option<Holder>>, FileError> {
    let refused = |error| FileError::io(&files.session, &error);
    Ok(match locking::try_lock(storage, files).map_err(refused)? {
        Locking::Held(lock) => Ok(lock),
        Locking::Leased(lock) => {
            match lease::elsewhere(&**storage, &files.lock(), &Holder::ours(options)) {
                None => Ok(lock),
                holder => Err(holder),
            }
        }
        Locking::Taken(note) => Err(lock::holder(&**storage, &note)),
    })
}

/// Begins the generation that starts from this session, puts the file in place, and says so in it. Gives the
/// generation's number.
fn put(
    storage: &dyn Storage,
    files: &Files,
    options: &Options,
    found: &Found<Session>,
    (session, key): (&Session, Option<&Key>),
) -> Result<u32, FileError> {
    let text =
        session_file::write(session).map_err(|problem| FileError::new(&files.session, problem))?;
    let new = digest(text.as_bytes());
    let number = found.highest + 1;
    let identity = found.identity.clone().unwrap_or_else(lock::token);
    let header = Header::new(number, &identity, &new, Starts::Planned, found.parent);
    let header = header.encrypted(session.encryption.as_ref());
    let mut saved: Record<Edit> = Record {
        seq: found.replayed.seq + 1,
        at: (options.now)(),
        by: options.who.clone(),
        group: 0,
        origin: Origin::Recovery,
        answer: None,
        body: Body::Stamp {
            what: Stamp::Saved { digest: new },
        },
    };
    if let Some(key) = key {
        let unsealed = |error: Unsealed| FileError::new(&files.session, FileProblem::from(error));
        close_record(&mut saved, key, session.cover()).map_err(unsealed)?;
    }
    let begun = writer::begin(storage, files.journal(number), &header, |pen| {
        atomic::replace(storage, &files.session, text.as_bytes())?;
        pen.write::<Edit>(&[saved])
    });
    begun.map_err(|error| FileError::io(&files.session, &error))?;
    Ok(number)
}
