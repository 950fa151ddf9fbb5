//! `copil --demo`: the shipped session taken again before one's eyes, in a folder that goes away at the end.
//!
//! The scratch session keeps the day of the meeting: what is typed today into the minutes of 2009 gets no
//! hour, here as anywhere.

use std::path::{Path, PathBuf};
use std::time::Instant;

use tempfile::TempDir;

use super::Failure;
use super::shipped::{self, CAPTURE, SHIPPED};
use crate::keys::read_keys;
use crate::locale::Catalog;
use crate::model::{Id, Role, Session};
use crate::store;
use crate::term::{Pace, Replay, beats};

/// Behind the last line: the compte-rendu, which is what it was all for.
const FINALE: &str = "<F5>";

/// The scratch session; its folder is removed when this is dropped.
pub(super) struct Demo {
    folder: Option<TempDir>,
    path: PathBuf,
}

impl Demo {
    /// Makes the session as it was before its first line.
    pub(super) fn make() -> Result<Self, Failure> {
        let folder = tempfile::Builder::new()
            .prefix("copil-demo-")
            .tempdir()
            .map_err(Failure::system)?;
        let path = folder.path().join("demo.ron");
        store::create(&path, &before()?)?;
        Ok(Self {
            folder: Some(folder),
            path,
        })
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        // The last words of a program that failed name the journal: it has to be there.
        if std::thread::panicking()
            && let Some(folder) = self.folder.take()
        {
            let _ = folder.keep();
        }
    }
}

/// The keys of the demonstration, so many times as fast as one reads.
pub(super) fn replay(speed: u32, words: &Catalog) -> Result<Replay, Failure> {
    let typed = CAPTURE.replace('<', "<<");
    let keys = read_keys(&format!("{typed}{FINALE}")).map_err(Failure::input)?;
    let said = |id| words.text(id).into_owned();
    Ok(Replay::new(
        beats(&keys, &Pace::READING.times(speed)),
        Instant::now(),
        said("demo-taken"),
        said("demo-ended"),
    ))
}

/// The shipped session as it was when nobody had said anything: its head, agenda and roster, without who
/// walked on.
fn before() -> Result<Session, Failure> {
    let (name, text) = SHIPPED.first().copied().unwrap_or_default();
    let whole = shipped::parse::<Session>(Path::new(name), text)?;
    let last = whole.agenda.iter().map(|item| item.id).max();
    let mut people = whole.people.clone();
    people.retain(|person| person.role != Role::Guest);
    let head = Session::new(
        &whole.event,
        &whole.body,
        whole.number,
        whole.date.clone(),
        &whole.place,
    );
    Ok(Session {
        zone: whole.zone,
        language: whole.language,
        house: whole.house,
        sides: whole.sides,
        people,
        agenda: whole.agenda,
        next_id: last.map_or(head.next_id, Id::next),
        ..head
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::{self, Abbreviations};
    use crate::edit::Editor;

    #[test]
    fn the_lines_shipped_make_the_session_shipped() {
        let (name, text) = SHIPPED[0];
        let whole = shipped::parse::<Session>(Path::new(name), text).unwrap();
        let mut editor = Editor::new(before().unwrap());
        let abbreviations = Abbreviations::default();
        for line in CAPTURE.lines() {
            let cx = capture::Context {
                session: editor.session(),
                now: "2009-05-28T10:00:00".parse().unwrap(),
                abbreviations: &abbreviations,
            };
            let outcome = capture::edits(&capture::parse(line, &cx), &cx);
            assert!(outcome.asks.is_none(), "{line}");
            editor.commit(outcome.edits).unwrap();
        }
        let made = editor.session();
        assert_eq!(made.log, whole.log);
        let texts = |session: &Session| -> Vec<String> {
            let decisions = session.decisions.iter();
            let text = |decision: &crate::model::Decision| decision.text.as_str().to_owned();
            decisions.map(text).collect()
        };
        assert_eq!(texts(made), texts(&whole));
        assert_eq!(made.next_id, whole.next_id);
    }

    #[test]
    fn the_folder_goes_away() {
        let demo = Demo::make().unwrap();
        let path = demo.path().to_owned();
        assert!(path.exists());
        drop(demo);
        assert!(!path.exists() && !path.parent().unwrap().exists());
    }
}
