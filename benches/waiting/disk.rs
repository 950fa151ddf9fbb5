//! What people wait for the disk, and for what is told of it: keys and lines until they are durable, deeds of others
//! until they are told, lines until a follower has them, and keys while the disk is slow.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use copil::edit::{Edit, Editor, Row, Slot};
use copil::model::{Date, Entry, EntryKind, Id, Moment, Session};
use copil::store::storage::{Disk as Real, Lock, Metadata, Sink, Source, Storage};
use copil::store::{self, Access, Options, Origin, StoreEvent, Writer, follow};

use super::figures::{Rounds, at, milliseconds, worded};
use super::measure::{self, Plan};
use super::program::{self, Program};
use super::pty::Failed;
use super::sessions::Sessions;

#[derive(Debug, clap::Args)]
pub struct Disk {
    /// Only these parts: durable, told, followed, slow
    parts: Vec<String>,
}

pub fn measure(asked: &Disk) -> Result<(), Failed> {
    type Part = fn() -> Result<(), Failed>;
    let parts: [(&str, Part); 4] = [
        ("durable", durable),
        ("told", told),
        ("followed", followed),
        ("slow", slow),
    ];
    println!("| on the way to the disk | p50 | p99 | most |");
    println!("| --- | --: | --: | --: |");
    for (name, part) in parts {
        if asked.parts.is_empty() || asked.parts.iter().any(|asked| asked == name) {
            part()?;
        }
    }
    Ok(())
}

fn row(what: &str, times: &[Duration]) {
    let times: Vec<f64> = times.iter().copied().map(milliseconds).collect();
    println!(
        "| {what}, ms | {} | {} | {} |",
        worded(at(&times, 50)),
        worded(at(&times, 99)),
        worded(at(&times, 100))
    );
}

/// A key until the half line it belongs to is durable, on a disk that takes 50 ms to sync. The promise: 250 ms and
/// one sync.
fn durable() -> Result<(), Failed> {
    const KEYS: usize = 250;
    const SYNC: Duration = Duration::from_millis(50);
    /// A quick hand.
    const PACE: Duration = Duration::from_millis(60);
    let folder = tempfile::tempdir().map_err(said)?;
    let (_, writer, events) = open(&folder.path().join("s.ron"), 30, Arc::new(Slow(SYNC)))?;
    let mut typed = Vec::new();
    let mut durable: Vec<Duration> = Vec::new();
    let mut text = String::new();
    // Those of the opening itself.
    let mut orders = 0;
    let take = |typed: &[Instant], durable: &mut Vec<Duration>, wait| {
        while let Ok((at, event)) = events.recv_timeout(wait) {
            if let StoreEvent::Synced { orders, .. } = event {
                let known = usize::try_from(orders).unwrap_or_default();
                for key in typed.iter().take(known).skip(durable.len()) {
                    durable.push(at.saturating_duration_since(*key));
                }
            }
            if durable.len() == KEYS {
                return;
            }
        }
    };
    while orders < KEYS {
        text.push('e');
        typed.push(Instant::now());
        writer.draft(&text);
        orders += 1;
        take(&typed, &mut durable, PACE);
    }
    take(&typed, &mut durable, Duration::from_secs(2));
    row("a key, durable, with a sync of 50 ms", &durable);
    Ok(())
}

/// What others do to the files, until the writer tells of it. The promise: two seconds.
fn told() -> Result<(), Failed> {
    const ROUNDS: u64 = 2;
    type Deed = fn(&Path, &Path) -> io::Result<()>;
    let deeds: [Deed; 8] = [
        |_, journal| fs::remove_file(journal),
        |_, journal| fs::rename(journal, journal.with_extension("away")),
        |_, journal| mode(journal, 0o000),
        |_, journal| fs::write(journal, "x"),
        |session, _| fs::remove_file(session),
        |session, _| {
            // The same bytes would be no harm, and nothing is said of them.
            let mut changed = fs::read(session)?;
            changed.push(b'\n');
            fs::write(session.with_extension("new"), changed)?;
            fs::rename(session.with_extension("new"), session)
        },
        |session, _| mode(session, 0o444),
        |session, _| fs::write(session, "x"),
    ];
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        for (n, deed) in (0..).zip(deeds) {
            let folder = tempfile::tempdir().map_err(said)?;
            let path = folder.path().join("s.ron");
            let (mut editor, writer, events) = open(&path, 30, Arc::new(Real))?;
            line(&mut editor, &writer)?;
            writer.wait();
            // At any moment between two looks.
            thread::sleep(Duration::from_millis((round * 8 + n) * 137 % 1_900));
            while events.try_recv().is_ok() {}
            let journal = journal(folder.path())?;
            let done = Instant::now();
            deed(&path, &journal).map_err(said)?;
            let told = std::iter::from_fn(|| events.recv_timeout(Duration::from_secs(10)).ok())
                .find(|(_, event)| {
                    matches!(
                        event,
                        StoreEvent::Disturbed { .. } | StoreEvent::Foreign { .. }
                    )
                });
            match told {
                Some((at, _)) => times.push(at.saturating_duration_since(done)),
                None => return Err(format!("deed {n} of others was never told")),
            }
        }
    }
    row("a file changed by somebody else, told", &times);
    Ok(())
}

/// A line until a follower has it, with the system's own word that a file changed.
fn followed() -> Result<(), Failed> {
    const ENTRIES: usize = 10_000;
    const LINES: usize = 200;
    let folder = tempfile::tempdir().map_err(said)?;
    let path = folder.path().join("s.ron");
    let (mut editor, writer, _events) = open(&path, ENTRIES, Arc::new(Real))?;
    let (tell, told) = mpsc::channel();
    let followed = follow::follow(&path, None, move |found| {
        if let Some(session) = found.session {
            // Nobody waits any more.
            let _ = tell.send((Instant::now(), session.log.len()));
        }
    });
    let (_, _, _following) = followed.map_err(|error| format!("{error:?}"))?;
    let mut times = Vec::new();
    for _ in 0..LINES {
        let given = Instant::now();
        line(&mut editor, &writer)?;
        let wanted = editor.session().log.len();
        let came = std::iter::from_fn(|| told.recv_timeout(Duration::from_secs(10)).ok())
            .find(|(_, entries)| *entries == wanted)
            .ok_or("a follower never had a line")?;
        times.push(came.0.saturating_duration_since(given));
        // As a hand pauses.
        thread::sleep(Duration::from_millis(20));
    }
    row("a line, at a follower of 10,000 entries", &times);
    Ok(())
}

/// Keys while each sync takes half a second, against those of the same program whose syncs take what they take; both
/// with strace beside it, which makes them slow and stops for nothing else.
fn slow() -> Result<(), Failed> {
    const ROUNDS: usize = 6;
    const QUICK: &str = "its own normal";
    const SLOW: &str = "a sync of 500 ms";
    let strace = [
        "strace",
        "-f",
        "--seccomp-bpf",
        "-o",
        "/dev/null",
        "-e",
        "trace=fsync,fdatasync",
    ];
    let late = [
        &strace[..],
        &["-e", "inject=fsync,fdatasync:delay_exit=500000"],
    ]
    .concat();
    if fs::metadata("/usr/bin/strace").is_err() {
        println!("| keys with a sync of 500 ms: not measured, there is no strace | | | |");
        return Ok(());
    }
    let sessions = Sessions::make()?;
    let both: [Program; 2] = [
        program::copil(QUICK, 200).under(QUICK, &strace),
        program::copil(SLOW, 200).under(SLOW, &late),
    ];
    let mut rounds = Rounds::default();
    for _ in 0..ROUNDS {
        for program in &both {
            let folder = tempfile::tempdir().map_err(said)?;
            let command = program.set_out(folder.path(), &sessions)?;
            let plan = Plan {
                keys: 80,
                burst: false,
            };
            let seen = measure::measure(program, &command, folder.path(), plan)?;
            rounds.add(&program.name, seen);
        }
    }
    let middle = rounds.ratio(SLOW, QUICK, super::Measure::Key);
    let tail = rounds.ratio(SLOW, QUICK, super::Measure::KeyTail);
    println!(
        "| a key seen while each sync takes 500 ms, against its own normal | {} | {} (p95) | |",
        worded(middle),
        worded(tail)
    );
    Ok(())
}

fn said(error: impl std::fmt::Display) -> Failed {
    error.to_string()
}

fn now() -> Moment {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap_or_default();
    day.and_hms_opt(14, 0, 0).unwrap_or_default()
}

fn note(id: Id) -> Entry {
    let text = "Une ligne d'une longue séance, 会議の記録.".into();
    Entry::new(id, EntryKind::Note { by: None, text })
}

/// Given to the writer, as a line is.
fn line(editor: &mut Editor, writer: &Writer) -> Result<(), Failed> {
    let row = Row::Entry(note(editor.next_id()));
    let at = Slot::Last;
    let group = editor.commit(vec![Edit::Insert { at, row }]);
    writer.group(group.map_err(said)?);
    Ok(())
}

type Told = Receiver<(Instant, StoreEvent)>;

/// A session of so many entries, open to write.
fn open(
    path: &Path,
    entries: usize,
    storage: Arc<dyn Storage>,
) -> Result<(Editor, Writer, Told), Failed> {
    let day = Date::Day(now().date());
    let mut session = Session::new("Rencontres", "Comité", 1, day, "Paris");
    let ids = (1..).map(Id).take(entries);
    session.log = ids.map(note).collect();
    store::create(path, &session).map_err(|error| format!("{error:?}"))?;
    let options = Options {
        who: "rapporteur".to_owned(),
        host: store::host_name(),
        now: Arc::new(now),
        read_only: false,
        refuge: None,
        origin: Origin::Screen,
        key: None,
    };
    let (sender, events) = mpsc::channel();
    let tell = move |event| {
        // Nobody listens any more.
        let _ = sender.send((Instant::now(), event));
    };
    let opened = store::open_in::<Session>(storage, path, options, tell)
        .map_err(|error| format!("{error:?}"))?;
    match opened.access {
        Access::Writer(writer) => Ok((opened.editor, writer, events)),
        Access::Viewer { .. } => Err("somebody else writes".to_owned()),
    }
}

fn journal(folder: &Path) -> Result<PathBuf, Failed> {
    let entries = fs::read_dir(folder).map_err(said)?.flatten();
    let mut journals: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "journal"))
        .collect();
    journals.sort();
    journals
        .pop()
        .ok_or_else(|| "there is no journal".to_owned())
}

fn mode(path: &Path, mode: u32) -> io::Result<()> {
    Real.set_access(path, mode, None)
}

/// The real disk, each of whose syncs takes so much longer.
struct Slow(Duration);

impl Slow {
    fn sink(&self, sink: Box<dyn Sink>) -> Box<dyn Sink> {
        Box::new(SlowSink(sink, self.0))
    }
}

struct SlowSink(Box<dyn Sink>, Duration);

impl Sink for SlowSink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.append(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        thread::sleep(self.1);
        self.0.sync()
    }

    fn identity(&self) -> io::Result<(store::storage::Identity, u64)> {
        self.0.identity()
    }
}

impl Storage for Slow {
    fn read(&self, path: &Path, limit: u64) -> io::Result<Vec<u8>> {
        Real.read(path, limit)
    }

    fn source(&self, path: &Path) -> io::Result<Box<dyn Source>> {
        Real.source(path)
    }

    fn create_new(&self, path: &Path, mode: u32) -> io::Result<Box<dyn Sink>> {
        Real.create_new(path, mode).map(|sink| self.sink(sink))
    }

    fn append_to(&self, path: &Path) -> io::Result<Box<dyn Sink>> {
        Real.append_to(path).map(|sink| self.sink(sink))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        Real.rename(from, to)
    }

    fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        Real.rename_new(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        Real.remove(path)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        thread::sleep(self.0);
        Real.sync_folder(folder)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        Real.list(folder)
    }

    fn metadata(&self, path: &Path) -> io::Result<Metadata> {
        Real.metadata(path)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        Real.resolve(path)
    }

    fn create_folder(&self, folder: &Path) -> io::Result<()> {
        Real.create_folder(folder)
    }

    fn set_access(&self, path: &Path, mode: u32, group: Option<u32>) -> io::Result<()> {
        Real.set_access(path, mode, group)
    }

    fn remove_folder(&self, folder: &Path) -> io::Result<()> {
        Real.remove_folder(folder)
    }

    fn try_lock(&self, path: &Path) -> io::Result<Option<Box<dyn Lock>>> {
        Real.try_lock(path)
    }
}
