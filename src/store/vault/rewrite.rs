//! Journals written anew: those that hold in clear what is encrypted now, and the other way round.
//!
//! A journal is never changed in place: the new one is written beside it, synced, and put in its place. Until
//! then the old one is whole, so that whatever stops this loses nothing; it is done again then.

use std::collections::BTreeSet;
use std::io;

use super::aside;
use super::edits::{VeiledEdit, close_step_of};
use super::hidden::Hidden;
use super::key::{Key, Unsealed};
use super::records::close_record;
use crate::edit::Step;
use crate::model::{Cover, Encryption};
use crate::store::atomic;
use crate::store::error::{FileError, FileProblem};
use crate::store::files::Files;
use crate::store::journal::{Body, Encoder, Generation, Reach, Record, generations};
use crate::store::kept::Kept;
use crate::store::storage::Storage;

/// Writes the generations before this one anew, so that all that is to be is encrypted in them, for those for whom
/// the session is, and encrypts what was kept aside. Says how many files it were.
///
/// # Errors
/// What is wrong with a journal, or what the system refused; the others are done.
pub(in crate::store) fn rewrite<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    root: &R,
    key: &Key,
    before: u32,
) -> Result<usize, FileError> {
    let mut found = read::<R>(storage, files, key)?;
    let unsealed = |error: Unsealed| FileError::new(&files.session, FileProblem::from(error));
    close_all(root, &mut found, key).map_err(unsealed)?;
    found.retain(|one| one.number < before);
    let written = write(storage, &found, root.encryption())?;
    let aside = root
        .encryption()
        .map(|encryption| aside::seal_all(storage, files, encryption, key));
    Ok(written + aside.transpose()?.unwrap_or(0))
}

/// Writes all generations anew, in clear.
pub(super) fn rewrite_open<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    key: &Key,
) -> Result<usize, FileError> {
    let found = read::<R>(storage, files, key)?;
    write(storage, &found, None)
}

fn read<R: Kept>(
    storage: &dyn Storage,
    files: &Files,
    key: &Key,
) -> Result<Vec<Generation<R::Edit>>, FileError> {
    let reach = &mut Reach::all();
    let (found, _) = generations::<R::Edit>(storage, files, "", reach, Some(key))?;
    Ok(found)
}

fn write<E: serde::Serialize>(
    storage: &dyn Storage,
    generations: &[Generation<E>],
    encryption: Option<&Encryption>,
) -> Result<usize, FileError> {
    let mut written = 0;
    for generation in generations {
        let refused = |error: io::Error| FileError::io(&generation.path, &error);
        let bytes = bytes(generation, encryption).map_err(refused)?;
        let before = storage.read(&generation.path, u64::MAX - 1);
        if before.map_err(refused)? != bytes {
            atomic::replace(storage, &generation.path, &bytes).map_err(refused)?;
            written += 1;
        }
    }
    Ok(written)
}

/// A generation as it is written, without what of it could not be read.
fn bytes<E: serde::Serialize>(
    generation: &Generation<E>,
    encryption: Option<&Encryption>,
) -> io::Result<Vec<u8>> {
    let mut encoder = Encoder::default();
    let mut bytes = Vec::new();
    if let Some(header) = &generation.header {
        let header = header.clone().encrypted(encryption);
        bytes.extend(encoder.frame(&header)?);
        bytes.extend(encoder.frame(&header)?);
    }
    for record in &generation.records {
        bytes.extend(encoder.frame(record)?);
    }
    Ok(bytes)
}

/// Closes the records of journals read open: what is confidential by now, or was at any time and is gone; lines
/// that tell of it, lines typed behind closed doors, and half lines.
fn close_all<R: Kept>(
    root: &R,
    generations: &mut [Generation<R::Edit>],
    key: &Key,
) -> Result<(), Unsealed> {
    let mut records = generations.iter_mut().flat_map(|one| &mut one.records);
    let cover = root.cover();
    if cover == Cover::Whole {
        return records.try_for_each(|record| close_record(record, key, cover).map(drop));
    }
    let mut records: Vec<&mut Record<R::Edit>> = records.collect();
    records.sort_by_key(|record| record.seq);
    let mut hidden = Hidden::default();
    for record in &records {
        if let Body::Edit { edit, inverse, .. } = &record.body {
            edit.note(&mut hidden);
            inverse.note(&mut hidden);
        }
    }
    root.settle(&mut hidden);
    let open = open_groups(root, &records, &hidden);
    for record in records {
        match &mut record.body {
            Body::Edit { edit, inverse, .. } => {
                let mut step = Step {
                    edit: (**edit).clone(),
                    inverse: (**inverse).clone(),
                };
                close_step_of(&mut step, (&hidden, &hidden), key)?;
                (**edit, **inverse) = (step.edit, step.inverse);
            }
            Body::Typed { .. } if open.contains(&record.group) => {}
            _ => {
                close_record(record, key, cover)?;
            }
        }
    }
    Ok(())
}

/// The groups that tell nothing of what is hidden and were not made behind closed doors.
fn open_groups<R: Kept>(
    root: &R,
    records: &[&mut Record<R::Edit>],
    hidden: &Hidden,
) -> BTreeSet<u64> {
    let first = records.iter().find_map(|record| match &record.body {
        Body::Edit { inverse, .. } => inverse.doors(),
        _ => None,
    });
    let mut inside = first.unwrap_or(root.is_inside());
    let (mut told, mut closed) = (BTreeSet::new(), BTreeSet::new());
    for record in records {
        if inside {
            closed.insert(record.group);
        }
        if let Body::Edit { edit, inverse, .. } = &record.body {
            told.insert(record.group);
            inside = edit.doors().unwrap_or(inside);
            if inside || edit.tells(hidden) || inverse.tells(hidden) {
                closed.insert(record.group);
            }
        }
    }
    told.difference(&closed).copied().collect()
}
