//! `copil follow`: a session as somebody else writes it, on a screen that writes nothing.

use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;

use super::fault::Fault;
use super::translate::holder_of;
use super::{Context, Exit, Failure};
use crate::app::{Event, Follow, Followed};
use crate::locale::Catalog;
use crate::model::Session;
use crate::store::FileProblem;
use crate::store::follow::{self as store, Following, Writes};
use crate::store::vault::Key;
use crate::term::{Message, Sender};
use crate::text::Notice;

/// Follows a session: what it is now, and then whatever becomes of it, told to the loop.
pub(super) fn follow(
    path: &Path,
    key: Option<Arc<Key>>,
    context: &Context,
    messages: Sender,
) -> Result<(Session, Follow, Following), Failure> {
    let language = context.catalog.language();
    let words = Catalog::new(language);
    let told = move |found| {
        let event = Event::Followed(Box::new(Followed {
            by: by(&found, &words),
            session: found.session,
        }));
        // The loop has ended: nobody is left to be told.
        let _ = messages.send(Message::Told(event));
    };
    let (session, first, following) = store::follow(path, key, told).map_err(|error| {
        if error.problem == FileProblem::NotAllowed {
            return not_allowed(path);
        }
        Failure::from(error)
    })?;
    Ok((session, by(&first, &context.catalog), following))
}

/// Whether a file is somebody else's, who does not let us read it.
pub(super) fn is_closed_to_us(path: &Path) -> bool {
    let refused = |error: &io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    let ours = rustix::process::geteuid().as_raw();
    let others = fs::metadata(path).map_or_else(|error| refused(&error), |it| it.uid() != ours);
    others && fs::File::open(path).is_err_and(|error| refused(&error))
}

/// The files are somebody else's, who has not opened them: what he can do.
pub(super) fn not_allowed(path: &Path) -> Failure {
    let named = path.display().to_string();
    let hint = Notice::new("file-hint-share").with("path", named);
    let fault = Fault::new(path, FileProblem::NotAllowed.message()).hint(Some(hint));
    Failure::faults(Exit::System, [fault])
}

/// There is no spool, or it is not open to us: what its owner can do.
pub(super) fn no_spool(path: &Path, error: &crate::store::FileError) -> Failure {
    if error.problem != FileProblem::NotAllowed {
        return error.clone().into();
    }
    let named = path.display().to_string();
    let hint = Notice::new("file-hint-share-chair").with("path", named);
    let fault = Fault::new(&error.path, error.problem.message()).hint(Some(hint));
    Failure::faults(Exit::System, [fault])
}

/// Who writes it, as the application knows him.
fn by(found: &store::Followed, words: &Catalog) -> Follow {
    match &found.writes {
        Writes::Nobody => Follow::Closed,
        Writes::Here(holder) => Follow::Here(holder_of(holder)),
        Writes::Unknown => Follow::Here(crate::app::Holder::default()),
        Writes::Gone(holder) => Follow::Gone {
            who: holder_of(holder),
            since: found.last.map(|last| last.time()),
        },
        Writes::Unreadable(error) => Follow::Unreadable(words.notice(&error.problem.message())),
    }
}
