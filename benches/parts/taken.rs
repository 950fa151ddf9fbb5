//! Sessions to measure with, as they come of lines typed.

use copil::capture::{Abbreviations, Context, edits, parse};
use copil::edit::{Edit, Editor, Group};
use copil::model::{Date, Session};

use super::desk::now;
use super::large;

/// Entries of a session.
pub const SIZES: [usize; 3] = [30, 200, 20_000];

/// What is behind every line.
pub fn with_context<T>(session: &Session, act: impl FnOnce(&Context) -> T) -> T {
    let abbreviations = Abbreviations::default();
    act(&Context {
        session,
        now: now(),
        abbreviations: &abbreviations,
    })
}

/// A line from its letters to what it changes.
pub fn meaning(line: &str, session: &Session) -> Vec<Edit> {
    with_context(session, |cx| edits(&parse(line, cx), cx).edits)
}

pub fn empty() -> Session {
    let day = Date::Day(now().date());
    Session::new("Rencontres", "Comité de pilotage", 1, day, "Paris")
}

/// A session of so many lines, each group of edits told as it is made.
pub fn told(lines: usize, mut tell: impl FnMut(&Group)) -> Editor {
    let mut editor = Editor::new(empty());
    for line in large::lines(lines, 2009) {
        let made = meaning(&line, editor.session());
        tell(editor.commit(made).unwrap());
    }
    editor
}

pub fn editor(lines: usize) -> Editor {
    told(lines, |_| {})
}

/// The sizes over which what an edit costs is a curve.
pub const LONG: [usize; 5] = [30, 200, 2_000, 20_000, 200_000];

/// Lines enough for all that happens in a meeting to happen in it.
const WHOLE: usize = 2_000;

/// A session of so many lines, of which those beyond the first thousands are the same over again.
pub fn long(lines: usize) -> Session {
    let mut long = editor(lines.min(WHOLE)).session().clone();
    let once = long.log.to_vec();
    for entry in once
        .iter()
        .cycle()
        .take(once.len() * (lines / WHOLE).saturating_sub(1))
    {
        let mut again = entry.clone();
        again.id = long.next_id;
        long.next_id = long.next_id.next();
        long.log.push(again);
    }
    long
}
