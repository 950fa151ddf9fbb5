//! The register read from a folder, for the screen and for the command line; one person's list of it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::app::Shelved;
use crate::archive::register::Register;
use crate::archive::{self, Filed};
use crate::cli::fault::Fault;
use crate::cli::shipped::{self, SHIPPED};
use crate::cli::{Context, Failure, house};
use crate::document::{self, Document, House, TaskList};
use crate::locale::Catalog;
use crate::store::{FileError, FileProblem};

/// The register of a folder, and what of it could not be read.
pub(super) struct Shelf {
    pub register: Register,
    /// What was passed over, and why.
    pub faults: Vec<Fault>,
    /// Something is wrong with one of them: to be encrypted is no fault.
    pub broken: bool,
    pub examples: bool,
}

/// Reads all sessions of a folder; as long as it has none, the examples stand for them.
pub(super) fn read(
    folder: &Path,
    today: NaiveDate,
    with_confidential: bool,
) -> Result<Shelf, Failure> {
    let walk = archive::walk(folder)?;
    let faults = walk.unreadable.iter().map(Fault::from).collect();
    let shut = |error: &FileError| error.problem == FileProblem::Encrypted;
    let broken = !walk.unreadable.iter().all(shut);
    let mut sessions = walk.sessions;
    let examples = sessions.is_empty() && !walk.unreadable.iter().any(shut);
    if examples {
        for (name, text) in SHIPPED {
            let path = PathBuf::from(name);
            let session = shipped::parse(&path, text)?;
            sessions.push(Filed { path, session });
        }
    }
    Ok(Shelf {
        register: Register::of(&sessions, today, with_confidential),
        faults,
        broken,
        examples,
    })
}

/// The same as the screen has it; what is confidential stays off it.
pub(in crate::cli) fn shelved(
    folder: &Path,
    today: NaiveDate,
    words: &Catalog,
) -> Result<Shelved, Failure> {
    let shelf = read(folder, today, false)?;
    Ok(Shelved {
        register: shelf.register,
        unreadable: shelf
            .faults
            .iter()
            .map(|fault| fault.worded(words))
            .collect(),
        examples: shelf.examples,
    })
}

/// One person's list as a document, and the house it is in.
pub(in crate::cli) fn list(
    list: &TaskList,
    context: &Context,
) -> Result<(Document, House), Failure> {
    let house = house::named(&list.house, context)?;
    let options = document::Options::default();
    let document = document::tasks(list, &house, &options);
    Ok((document, house))
}
