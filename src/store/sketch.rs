//! What a long session file looks like at its end, from the lines that stand there: something to be seen
//! while the file is read. It is a picture, not the session: nobody may write it, edit it or print it.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use memchr::memmem::{find, rfind};

use super::session_file;
use crate::model::Session;

/// A file smaller than this is read before anybody could have looked at a picture of it.
const LONG: u64 = 256 * 1024;

/// What stands before the log: masthead, roster, agenda.
const HEAD: usize = 64 * 1024;

/// As much of the log as no screen shows.
const TAIL: usize = 48 * 1024;

/// Decisions, actions and questions are seen when they are no more than this: their numbers are counted from
/// the first.
const OUTCOMES: usize = 96 * 1024;

/// The last of a file in which what stands behind the log is looked for.
const END: u64 = 8 * 1024 * 1024;

/// As we write them: a list takes lines, and each row of it takes one.
const LOG: &[u8] = b"\n    log: [\n";
const DECISIONS: &[u8] = b"\n    decisions: [";
const ROW: &[u8] = b"\n        (";

/// A session as its file's two ends show it, and whether what came out of it is in sight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    /// The head, the end of the log.
    pub session: Session,
    /// Decisions, actions and questions are all there; else none is.
    pub outcomes: bool,
}

/// Looks at the two ends of a long session file; none when it is short, no session, or not in the form in
/// which we write it.
#[must_use]
pub fn sketch(path: &Path) -> Option<Sketch> {
    let mut file = File::open(path).ok()?;
    let long = file.metadata().ok()?.len();
    if long < LONG {
        return None;
    }
    read(&mut file, long).ok().flatten()
}

fn read(file: &mut (impl Read + Seek), long: u64) -> io::Result<Option<Sketch>> {
    let mut head = vec![0; HEAD];
    file.read_exact(&mut head)?;
    let mut end = Vec::new();
    // What follows the log is looked for from the end on, a piece more each time.
    let mut piece = u64::try_from(2 * TAIL).unwrap_or(u64::MAX);
    let behind = loop {
        piece = (piece * 2).min(long);
        file.seek(SeekFrom::Start(long - piece))?;
        end.clear();
        file.read_to_end(&mut end)?;
        if let Some(at) = rfind(&end, DECISIONS).filter(|at| *at >= TAIL) {
            break at;
        }
        if piece == long || piece >= END {
            return Ok(None);
        }
    };
    Ok(drawn(&head, &end, behind))
}

/// A file like it, the middle of the log left out, read as any other.
fn drawn(head: &[u8], end: &[u8], behind: usize) -> Option<Sketch> {
    let head = head.get(..find(head, LOG)? + LOG.len())?;
    let log = end.get(behind.checked_sub(TAIL)?..behind)?;
    let log = log.get(find(log, ROW)?..)?;
    let rest = end.get(behind..)?;
    let outcomes = rest.len() <= OUTCOMES;
    let mut text = [head, log].concat();
    if outcomes {
        text.extend(rest);
    } else {
        text.extend(without_lists(rest));
    }
    let session = session_file::parse(&text).ok()?;
    Some(Sketch { session, outcomes })
}

/// Single fields, without the lists between them.
fn without_lists(rest: &[u8]) -> Vec<u8> {
    let mut kept = Vec::new();
    let mut in_list = false;
    for line in rest.split_inclusive(|byte| *byte == b'\n') {
        let ours = line.strip_prefix(b"    ".as_slice());
        let opens = ours.is_some_and(|line| !line.starts_with(b" ") && line.ends_with(b": [\n"));
        in_list |= opens;
        if !in_list {
            kept.extend(line);
        }
        in_list &= line != b"    ],\n";
    }
    kept
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;
    use crate::model::{Date, Decision, Entry, EntryKind, Id};

    fn session(entries: u32, decisions: u32) -> Session {
        let day = "2009-05-27".parse().unwrap();
        let mut session = Session::new("Rencontres", "Comité", 1, Date::Day(day), "Paris");
        let said = "温泉と健康についての提案。".repeat(3);
        session.log = (1..=entries)
            .map(|id| {
                let text = format!("{id} : {said}").as_str().into();
                Entry::new(Id(id), EntryKind::Note { by: None, text })
            })
            .collect();
        let ids = entries + 1..=entries + decisions;
        session.decisions = ids
            .map(|id| Decision::new(Id(id), format!("{id} : {said}").as_str().into()))
            .collect();
        session.next_id = Id(entries + decisions + 1);
        session.live.paused = true;
        session
    }

    fn sketched(session: &Session) -> Option<Sketch> {
        let text = session_file::write(session).unwrap();
        let long = u64::try_from(text.len()).unwrap();
        read(&mut Cursor::new(text), long).unwrap()
    }

    #[test]
    fn the_end_of_a_long_log_is_seen_with_what_stands_around_it() {
        for (decisions, outcomes) in [(0, true), (3, true), (4_000, false)] {
            let whole = session(20_000, decisions);
            let sketch = sketched(&whole).unwrap();
            assert_eq!(sketch.outcomes, outcomes);
            let seen = sketch.session.log.len();
            assert!((100..2_000).contains(&seen), "{seen}");
            assert_eq!(sketch.session.log[..], whole.log[20_000 - seen..]);
            assert_eq!(sketch.session.event, whole.event);
            assert!(sketch.session.live.paused);
            let shown = if outcomes { decisions } else { 0 };
            assert_eq!(sketch.session.decisions.len(), shown as usize);
        }
    }

    #[test]
    fn what_is_not_in_our_form_is_not_guessed() {
        let text = session_file::write(&session(20_000, 3)).unwrap();
        let other = text.replace("\n        (", "\n      (");
        let long = u64::try_from(other.len()).unwrap();
        assert_eq!(read(&mut Cursor::new(other), long).unwrap(), None);
        let empty = vec![0; 512 * 1024];
        assert_eq!(read(&mut Cursor::new(empty), 512 * 1024).unwrap(), None);
    }
}
