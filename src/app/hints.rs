//! The keys that matter now, on the right of the last row.

use super::foot::{GAP, Hint};
use super::{App, Overlay, deeds};
use crate::edit::RowRef;
use crate::keys::{CommandId, Mode};

/// The most hints at a time.
const MOST: usize = 6;

/// The hints that there is room for.
pub(super) fn of(app: &App, room: usize) -> Vec<Hint> {
    if types_minutes(app) {
        return standing(app, room);
    }
    fitting(hints(app), room)
}

/// Whether the line of the minutes has the keys, and whoever sits here may write.
fn types_minutes(app: &App) -> bool {
    let writes = |live: &super::Live| {
        matches!(
            live.access(),
            super::Access::Writer | super::Access::Shipped
        )
    };
    app.mode() == Mode::Live && (app.opening().is_some() || app.live().is_some_and(writes))
}

/// Beside the capture line the same keys stand in the same places, whatever is typed: each letter leaves them
/// alone, and what the line will become covers them from the left, the least wanted first.
fn standing(app: &App, room: usize) -> Vec<Hint> {
    use CommandId::{Commit, Complete, Copy, Help, Palette, People, Preview, Select};
    const TAKING: &[CommandId] = &[Help, Complete, Select, Preview, People, Commit, Palette];
    /// When the meeting is closed the document is what matters.
    const CLOSED: &[CommandId] = &[Help, Copy, Preview, Complete, Select, Commit, Palette];
    let closed = app.live().is_some_and(|live| live.session().live.closed);
    let mut left = room;
    let mut hints = Vec::new();
    for id in if closed { CLOSED } else { TAKING } {
        let Some(key) = app.keymap.keys(Mode::Live, *id).next() else {
            continue;
        };
        let hint = Hint {
            key: key.label(&app.words),
            word: hint_word(app, *id),
        };
        let gap = if hints.is_empty() { 0 } else { GAP };
        let Some(rest) = left.checked_sub(hint.cells() + gap) else {
            break;
        };
        left = rest;
        hints.push(hint);
    }
    hints.reverse();
    hints
}

/// The hints that apply, the most wanted first, the help last.
fn hints(app: &App) -> Vec<Hint> {
    let mode = app.mode();
    let found: Vec<(CommandId, Hint)> = app
        .keymap
        .hints(mode)
        .into_iter()
        .filter(|(id, _)| deeds::applies(*id, app, mode) && matters(*id, app, mode))
        .map(|(id, key)| {
            let hint = Hint {
                key: key.label(&app.words),
                word: hint_word(app, id),
            };
            (id, hint)
        })
        .collect();
    let (help, mut others): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|(id, _)| *id == CommandId::Help);
    others.truncate(MOST - help.len().min(1));
    others
        .into_iter()
        .chain(help)
        .map(|(_, hint)| hint)
        .collect()
}

/// A word for what a command does to what is picked.
fn hint_word(app: &App, id: CommandId) -> String {
    let picked = app.live().and_then(super::Live::picked);
    let message = match (id, picked) {
        (CommandId::EditPicked, Some(RowRef::Item(_))) => "hint-open-item".to_owned(),
        (CommandId::EditPicked, Some(RowRef::Person(_))) => "hint-give-floor".to_owned(),
        (CommandId::Commit, _) if app.mode() == Mode::Search => CommandId::Open.hint_message(),
        (CommandId::Yes, _) if app.mode() == Mode::Release => "hint-release".to_owned(),
        (CommandId::Complete, _) if app.visits_places() => "hint-next-place".to_owned(),
        _ => id.hint_message(),
    };
    app.words.text(&message).into_owned()
}

/// Whether a hint matters now: while a line is typed, what ends it; before, what else can be done.
fn matters(id: CommandId, app: &App, mode: Mode) -> bool {
    use CommandId::{
        Cancel, Commit, Complete, Copy, Help, NamePending, NextPane, Palette, People, Preview,
        Select, TakeOver, Undo,
    };
    // A rapporteur knows the key; whoever follows is told.
    if id == CommandId::Room && mode != Mode::Follow {
        return false;
    }
    match mode {
        // Nothing is accepted from whoever only reads; for the others see above.
        Mode::Live => matches!(id, TakeOver | Select | Preview | Copy | Palette | Help),
        Mode::Palette
        | Mode::Phrases
        | Mode::Relay
        | Mode::Search
        | Mode::Themes
        | Mode::Choose => {
            matches!(id, Commit | Cancel)
        }
        Mode::People => !matches!(
            id,
            People | NextPane | Undo | Palette | CommandId::DeletePicked | CommandId::Quit
        ),
        Mode::Find => !matches!(id, CommandId::Quit),
        Mode::RegisterSearch => matches!(id, Commit | Cancel | Complete),
        Mode::Register => !matches!(id, NextPane | Palette | CommandId::Quit),
        Mode::Help | Mode::Confirm | Mode::Release => {
            !matches!(id, CommandId::Quit | Palette | Help)
        }
        Mode::Select => {
            use CommandId::{Find, Quit, RereadCommand, RereadText, Retype};
            // Only what is noted can be read otherwise.
            let noted = !deeds::applies(CommandId::Form, app, mode);
            (noted || !matches!(id, RereadCommand | RereadText | Retype))
                && !matches!(
                    id,
                    Copy | Preview | Undo | NextPane | Palette | People | NamePending | Find | Quit
                )
        }
        // One question, one field.
        Mode::Form
            if matches!(
                app.overlays.last(),
                Some(Overlay::Asking(_) | Overlay::Unlock(_))
            ) =>
        {
            matches!(id, Commit | Cancel | Help)
        }
        Mode::Form | Mode::Edit | Mode::Fiche => {
            !matches!(id, Undo | Palette | CommandId::Find | CommandId::Quit)
        }
        Mode::Preview => !matches!(id, Preview | Palette | People | CommandId::Quit),
        // They stand in the foot themselves; the wall holds no keys, the help does.
        Mode::Kinds | Mode::Room | Mode::ReadBack => false,
        Mode::Start => true,
        Mode::Follow => !matches!(id, Cancel),
    }
}

/// As many as fit; the last one, help, stays longest.
fn fitting(mut hints: Vec<Hint>, room: usize) -> Vec<Hint> {
    let width = |hints: &[Hint]| {
        let gaps = hints.len().saturating_sub(1) * GAP;
        hints.iter().map(Hint::cells).sum::<usize>() + gaps
    };
    while width(&hints) > room {
        let last_but_one = hints.len().saturating_sub(2);
        if hints.is_empty() {
            break;
        }
        hints.remove(last_but_one);
    }
    hints
}
