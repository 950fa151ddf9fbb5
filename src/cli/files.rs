//! What several sub-commands do with files: read a session, open it to write.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::fault::Fault;
use super::{Context, Exit, Failure, key};
use crate::model::Session;
use crate::store::storage::{Disk, Storage};
use crate::store::vault::Key;
use crate::store::{self, Access, Opened, Options, Origin, StoreError, StoreEvent, session_file};
use crate::text::{Notice, clean_line};

/// A session as its file and its journal have it; nothing is written. The key is asked for where there is nothing to
/// be read without.
pub(super) fn read(path: &Path, context: &Context) -> Result<Session, Failure> {
    read_with(path, key::to_read(path, context)?.as_deref())
}

/// The same with the key of what is encrypted in it.
pub(super) fn read_with(path: &Path, key: Option<&Key>) -> Result<Session, Failure> {
    Ok(store::state(path, key)?)
}

/// The text of a file that people made: a roster, an agenda, a key, a text to be verified.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    let missing = || store::FileError::new(path, store::FileProblem::Missing).into();
    text_of(path)?.ok_or_else(missing)
}

/// The text of a file, none when there is no such file. One that is larger than a session can be, or that
/// has no end, is refused.
pub(super) fn text_of(path: &Path) -> Result<Option<String>, Failure> {
    let bytes = match Disk.read(path, session_file::LARGEST) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(store::FileError::io(path, &error).into()),
    };
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let line = error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to());
        let line = line.filter(|byte| **byte == b'\n').count() + 1;
        let problem = store::FileProblem::NotText;
        let fault = Fault::new(path, problem.message()).in_line(line);
        Failure::faults(Exit::Input, [fault.hint(problem.hint())])
    })
}

/// How this user opens sessions.
pub(super) fn options(context: &Context, origin: Origin) -> Options {
    let clock = context.clock;
    Options {
        who: context.config.rapporteur.clone().unwrap_or_else(user_name),
        host: store::host_name(),
        now: Arc::new(move || clock.now()),
        read_only: false,
        refuge: store::folder::state_folder(),
        origin,
        key: None,
    }
}

/// Opens a session to write it, with the key of what is encrypted in it, or fails when that is not for us.
pub(super) fn open_with(
    path: &Path,
    key: Option<Arc<Key>>,
    context: &Context,
    on_event: impl Fn(StoreEvent) + Send + 'static,
) -> Result<Opened, Failure> {
    if super::shipped::text(path).is_some() {
        let message = context.catalog.with(
            "cli-shipped",
            &[("path", path.display().to_string().into())],
        );
        return Err(Failure::held(message));
    }
    let options = Options {
        key,
        ..options(context, Origin::Lines)
    };
    let opened = store::open(path, options, on_event).map_err(|error| refused(path, error))?;
    if let Access::Viewer { holder } = &opened.access {
        return Err(held(path, holder.as_ref(), context));
    }
    Ok(opened)
}

/// Somebody else writes this session.
pub(super) fn held(path: &Path, holder: Option<&store::Holder>, context: &Context) -> Failure {
    let path = path.display().to_string();
    Failure::held(match holder {
        None => context.catalog.with("cli-held", &[("path", path.into())]),
        Some(holder) => {
            let hour = crate::app::flow::names::hour(holder.since.time());
            let args = [
                ("path", path.into()),
                ("who", holder.who.as_str().into()),
                ("host", holder.host.as_str().into()),
                ("hour", hour.into()),
            ];
            context.catalog.with("cli-held-by", &args)
        }
    })
}

impl From<store::FileError> for Failure {
    fn from(error: store::FileError) -> Self {
        use store::FileProblem;
        let exit = match error.problem {
            FileProblem::Exists
            | FileProblem::NotAllowed
            | FileProblem::ReadOnly
            | FileProblem::NoSpace
            | FileProblem::System(_) => Exit::System,
            _ => Exit::Input,
        };
        Self::faults(exit, [Fault::from(&error)])
    }
}

/// Why a session is not ours to write.
pub(super) fn refused(path: &Path, error: StoreError) -> Failure {
    let (id, holder) = match error {
        StoreError::File(error) => return error.into(),
        StoreError::OtherMachine(holder) => ("held-other-machine", Some(holder)),
        StoreError::NoAnswer(holder) => ("held-no-answer", holder),
    };
    let (who, host) = holder
        .map(|holder| (holder.who, holder.host))
        .unwrap_or_default();
    let notice = Notice::new(id).with("who", who).with("host", host);
    Failure::faults(Exit::Held, [Fault::new(path, notice)])
}

/// Stands in the lock note where the system does not say who its user is.
pub(super) const UNKNOWN_USER: &str = "?";

fn user_name() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .map_or_else(|| UNKNOWN_USER.to_owned(), |name| clean_line(&name))
}
