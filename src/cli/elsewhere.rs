//! A change of a session that is not open: through its lock and its journal, as everything else.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc;

use super::{Context, Failure, files};
use crate::app::Ended;
use crate::capture::{self, Abbreviations, Act, Follow, Parsed};
use crate::edit::{Edit, RowRef};
use crate::model::{ActionState, QuestionState, Session};
use crate::store::vault::Key;
use crate::store::{Access, FileError, StoreEvent};

/// Performs edits on the session in a file, one group. Nobody is asked for its key here: there may be a screen.
///
/// # Errors
/// When somebody else has it open, when the edits do not fit, or what the system refused.
pub(super) fn change(
    path: &Path,
    key: Option<Arc<Key>>,
    context: &Context,
    edits: impl FnOnce(&Session) -> Vec<Edit>,
) -> Result<(), Failure> {
    let (told, events) = mpsc::channel();
    let mut opened = files::open_with(path, key, context, move |event| {
        // Nobody listens any more once it is written.
        let _ = told.send(event);
    })?;
    let Access::Writer(writer) = opened.access else {
        return Err(files::held(path, None, context));
    };
    let edits = edits(opened.editor.session());
    if edits.is_empty() {
        writer.close();
        return Err(Failure::input(context.catalog.text("register-end-gone")));
    }
    let committed = opened.editor.commit(edits);
    if let Ok(group) = &committed {
        writer.group(group);
    }
    writer.close();
    committed.map_err(Failure::input)?;
    let failed = events.into_iter().find_map(|event| match event {
        StoreEvent::Failed { reason, .. } => Some(reason),
        _ => None,
    });
    match failed {
        Some(reason) => Err(FileError::new(path, reason).into()),
        None => Ok(()),
    }
}

/// An action is done or given up, a question settled; what is that already is not ended again.
pub(super) fn end(ended: &Ended, key: Option<Arc<Key>>, context: &Context) -> Result<(), Failure> {
    let now = context.clock.now();
    change(&ended.path, key, context, |session| {
        let open = match &ended.row {
            RowRef::Action(id) => {
                let action = session.action(*id);
                action.is_some_and(|action| action.state == ActionState::Open)
            }
            RowRef::Question(id) => {
                let question = session.question(*id);
                question.is_some_and(|question| question.state == QuestionState::Open)
            }
            _ => false,
        };
        if !open {
            return Vec::new();
        }
        let parsed = Parsed::of(Act::Follow(Follow::End {
            row: ended.row.clone(),
            given_up: ended.given_up,
            note: ended.note.clone(),
        }));
        let cx = capture::Context {
            session,
            now: ended.on.and_time(now.time()),
            abbreviations: &Abbreviations::default(),
        };
        capture::edits(&parsed, &cx).edits
    })
}
