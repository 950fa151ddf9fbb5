//! How long after a line is given to the writer its follower has it: a session of so many entries, a real
//! disk, the system's own word that a file changed. Printed, never asserted.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic, missing_docs)]

use std::sync::Arc;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use copil::edit::{Edit, Row, Slot};
use copil::model::{Date, Entry, EntryKind, Id, Session};
use copil::store::{self, Access, Options, Origin, follow};

const ENTRIES: u32 = 10_000;
const LINES: u32 = 200;

fn note(id: Id, n: u32) -> Entry {
    let text = format!("Ligne numéro {n} d'une longue séance, 会議の記録.");
    let text = text.as_str().into();
    Entry::new(id, EntryKind::Note { by: None, text })
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.ron");
    let day = chrono::NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let mut session = Session::new("Rencontres", "Comité", 1, Date::Day(day), "Paris");
    session.log = (1..=ENTRIES).map(|n| note(Id(n), n)).collect();
    store::create(&path, &session).unwrap();
    let options = Options {
        who: "rapporteur".to_owned(),
        host: store::host_name(),
        now: Arc::new(move || day.and_hms_opt(14, 0, 0).unwrap()),
        read_only: false,
        refuge: None,
        origin: Origin::Screen,
    };
    let opened = store::open::<Session>(&path, options, |_| {}).unwrap();
    let Access::Writer(writer) = opened.access else {
        panic!("somebody else writes");
    };
    let mut editor = opened.editor;
    let (tell, told) = mpsc::channel();
    let (_, _, _following) = follow::follow(&path, move |found| {
        if let Some(session) = found.session {
            // Nobody waits any more.
            let _ = tell.send((Instant::now(), session.log.len()));
        }
    })
    .unwrap();
    let mut delays: Vec<Duration> = Vec::new();
    for n in 1..=LINES {
        let row = Row::Entry(note(editor.next_id(), n));
        let at = Slot::Last;
        let group = editor
            .commit(vec![Edit::Insert { at, row }])
            .unwrap()
            .clone();
        let wanted = editor.session().log.len();
        let given = Instant::now();
        writer.group(&group);
        let came = told
            .iter()
            .find(|(_, entries)| *entries == wanted)
            .unwrap()
            .0;
        delays.push(came - given);
        // As a hand pauses.
        std::thread::sleep(Duration::from_millis(20));
    }
    delays.sort();
    let at = |percent: usize| {
        delays
            .get(delays.len() * percent / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "follow: {ENTRIES} entries, {LINES} lines: p50 {:?}, p95 {:?}, p99 {:?}",
        at(50),
        at(95),
        at(99)
    );
}
