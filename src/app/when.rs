//! When a command applies: what each asks of the state before it is offered or done.

use super::{Access, App, Overlay, Page};
use crate::edit::RowRef;
use crate::keys::{CommandId, Mode};

pub(super) fn answers(app: &App, _: Mode) -> bool {
    app.has_point()
}

pub(super) fn always(_: &App, _: Mode) -> bool {
    true
}

pub(super) fn has_left(app: &App, _: Mode) -> bool {
    app.live().is_some_and(|live| live.left.is_some())
}

pub(super) fn has_text(app: &App, mode: Mode) -> bool {
    match mode {
        Mode::Live => app.field().is_some_and(|field| !field.is_empty()),
        _ => true,
    }
}

pub(super) fn can_complete(app: &App, mode: Mode) -> bool {
    mode == Mode::RegisterSearch
        || app
            .live()
            .is_some_and(|live| !live.line().is_empty() || live.ask().is_some() || live.offers())
}

pub(super) fn can_step_back(app: &App, mode: Mode) -> bool {
    match (mode, app.live()) {
        (Mode::Live, Some(live)) => {
            live.completion().is_some()
                || live.slots.is_some()
                || (live.line().is_empty() && live.ask().is_some())
        }
        (Mode::Start | Mode::Follow, _) => false,
        _ => true,
    }
}

pub(super) fn picks(app: &App, mode: Mode) -> bool {
    match mode {
        Mode::People => app.person_at().is_some(),
        _ => app.live().is_some_and(|live| live.picked().is_some()),
    }
}

pub(super) fn picks_words(app: &App, mode: Mode) -> bool {
    picks(app, mode) && !has_form(app, mode)
}

/// Whether what has the bar is somebody or an item, which have forms.
pub(super) fn has_form(app: &App, mode: Mode) -> bool {
    let picked = app.live().and_then(super::Live::picked);
    match mode {
        Mode::People => app.person_at().is_some(),
        _ => matches!(picked, Some(RowRef::Item(_) | RowRef::Person(_))),
    }
}

pub(super) fn can_name(app: &App, mode: Mode) -> bool {
    match mode {
        Mode::People => app.person_at().is_some_and(|person| person.pending),
        _ => app.pending_key().is_some(),
    }
}

pub(super) fn waits(app: &App, _: Mode) -> bool {
    app.live()
        .is_some_and(|live| !live.session().live.queue.is_empty())
}

/// Whether a new item has a place to be picked from: the agenda, or no pane at all.
pub(super) fn in_agenda(app: &App, mode: Mode) -> bool {
    let picked = app.live().and_then(super::Live::picked);
    mode != Mode::Select || matches!(picked, Some(RowRef::Item(_)))
}

pub(super) fn discusses(app: &App, mode: Mode) -> bool {
    in_agenda(app, mode)
        && app
            .live()
            .is_some_and(|live| live.session().live.item.is_some())
}

pub(super) fn carries(app: &App, _: Mode) -> bool {
    app.can_carry()
}

pub(super) fn noted(app: &App, _: Mode) -> bool {
    app.live()
        .is_some_and(|live| !live.session().log.is_empty() || live.picked().is_some())
}

pub(super) fn can_open(app: &App, mode: Mode) -> bool {
    match (&app.page, mode) {
        (Page::Start(start), Mode::Start) => start.picked().is_some(),
        (_, Mode::Register) => app.can_open_registered(),
        (_, Mode::Preview) => matches!(
            app.overlays.last(),
            Some(Overlay::Preview(preview)) if preview.at.is_some()
        ),
        _ => false,
    }
}

pub(super) fn can_find(app: &App, mode: Mode) -> bool {
    mode == Mode::Register || app.live().is_some()
}

pub(super) fn registers(app: &App, _: Mode) -> bool {
    app.register_is_read()
}

pub(super) fn no_fiche(app: &App, _: Mode) -> bool {
    app.fiche().is_none()
}

pub(super) fn can_follow(app: &App, _: Mode) -> bool {
    match &app.page {
        Page::Start(start) => start.picked().is_some_and(|one| one.meeting().is_some()),
        Page::Live(_) | Page::Opening(_) | Page::Fiche(_) => false,
    }
}

pub(super) fn may_write(app: &App, _: Mode) -> bool {
    app.access() == Some(&Access::Writer)
}

/// Whether whoever sits here only reads the session: nothing of it is changed by his keys.
pub(super) fn reads_only(app: &App, mode: Mode) -> bool {
    let session = matches!(
        mode,
        Mode::Live | Mode::Select | Mode::Edit | Mode::Kinds | Mode::People | Mode::Preview
    );
    session
        && matches!(
            app.access(),
            Some(Access::Viewer(_) | Access::Follower(_) | Access::Chair(_))
        )
}

/// Whether a command changes the session, wherever it is given.
pub(super) const fn changes(id: CommandId) -> bool {
    use CommandId as Id;
    matches!(
        id,
        Id::NamePending
            | Id::EditPicked
            | Id::DeletePicked
            | Id::Give
            | Id::Join
            | Id::MoveUp
            | Id::MoveDown
            | Id::Duplicate
            | Id::Split
            | Id::RereadText
            | Id::RereadCommand
            | Id::Undo
            | Id::Redo
            | Id::Retype
            | Id::AsNote
            | Id::AsPoint
            | Id::AsTopic
            | Id::AsAgreement
            | Id::AsDecision
            | Id::AsAction
            | Id::AsQuestion
            | Id::Private
            | Id::Confidential
            | Id::Practice
            | Id::Flag
            | Id::Presence
            | Id::AllPresent
            | Id::Proxy
            | Id::NewPerson
            | Id::AskFloor
            | Id::WithdrawFloor
            | Id::NextSpeaker
            | Id::NewItem
            | Id::LeaveItem
            | Id::Accept
            | Id::AcceptAll
            | Id::MarkSent
            | Id::Save
    )
}

pub(super) fn views(app: &App, _: Mode) -> bool {
    matches!(app.access(), Some(Access::Viewer(holder)) if !holder.alone)
}
