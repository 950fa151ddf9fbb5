//! A session in a folder of its own, and a hand that writes it, for tests of the store.

// Each test program uses a part of this, and all of it is test code, which the lints cannot see here.
#![allow(dead_code)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::expect_used
)]

pub mod arbitrary;
pub mod meeting;

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver};

use chrono::NaiveDate;
use copil::edit::{Edit, Editor, Row, Slot};
use copil::model::{Date, Entry, EntryKind, Id, Record, Session};
use copil::store::memory::Memory;
use copil::store::storage::Disk;
use copil::store::{
    self, Access, Loaded, Opened, Options, Origin, Recovery, StoreError, StoreEvent, Writer,
};
use tempfile::TempDir;

/// A folder with the session `x.ron`.
pub struct Desk {
    folder: PathBuf,
    /// Removed with the desk, when it is ours.
    _own: Option<TempDir>,
}

/// An opened session, as the screen holds it.
pub struct Hand {
    pub editor: Editor,
    pub draft: String,
    pub recovered: Recovery,
    writer: Option<Writer>,
    events: Receiver<StoreEvent>,
    seen: RefCell<Vec<StoreEvent>>,
}

pub fn session() -> Session {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    Session::new("Rencontres", "Comité", 1, Date::Day(day), "Paris")
}

pub fn texts(session: &Session) -> Vec<String> {
    session
        .log
        .iter()
        .filter_map(|entry| entry.text())
        .map(|text| text.as_str().to_owned())
        .collect()
}

pub fn line(text: &str) -> &str {
    text
}

pub fn options(host: &str) -> Options {
    Options {
        who: "rapporteur".to_owned(),
        host: host.to_owned(),
        now: Arc::new(|| "2009-05-27T14:00:00".parse().unwrap()),
        read_only: false,
        refuge: None,
        origin: Origin::Screen,
        key: None,
    }
}

impl Desk {
    pub fn new() -> Self {
        let own = TempDir::new().unwrap();
        let desk = Self {
            folder: own.path().to_owned(),
            _own: Some(own),
        };
        desk.make();
        desk
    }

    /// A session that another process made.
    pub fn in_folder(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            _own: None,
        }
    }

    pub fn make(&self) {
        store::create(&self.path("x.ron"), &session()).unwrap();
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub fn try_open(&self) -> Opened {
        store::open(&self.path("x.ron"), options("ici"), |_| {}).unwrap()
    }

    pub fn open(&self) -> Hand {
        let (tell, events) = mpsc::channel();
        let here = options(&store::host_name());
        let opened = store::open(&self.path("x.ron"), here, move |event| {
            let _ = tell.send(event);
        });
        Hand::new(opened.unwrap(), events)
    }

    pub fn read(&self) -> Loaded {
        store::read_in(&Disk, &self.path("x.ron"), None).unwrap()
    }

    /// What the session file alone says.
    pub fn file(&self) -> Session {
        let bytes = std::fs::read(self.path("x.ron")).unwrap();
        store::session_file::parse(&bytes).unwrap()
    }

    pub fn change_by_hand(&self, from: &str, to: &str) {
        let text = std::fs::read_to_string(self.path("x.ron")).unwrap();
        let changed = text.replace(&format!("\"{from}\""), &format!("\"{to}\""));
        assert_ne!(text, changed);
        std::fs::write(self.path("x.ron"), changed).unwrap();
    }

    /// Lets go of a session as a killed process does: the files stay as they are this moment.
    pub fn leave_without_a_word(&self, hand: Hand) {
        let kept: Vec<(PathBuf, Vec<u8>)> = self
            .names()
            .iter()
            .map(|name| (self.path(name), std::fs::read(self.path(name)).unwrap()))
            .collect();
        hand.close();
        for name in self.names() {
            std::fs::remove_file(self.path(&name)).unwrap();
        }
        for (path, bytes) in kept {
            std::fs::write(path, bytes).unwrap();
        }
    }

    /// Takes the session over from a hand of this very process.
    pub fn take_over(&self, from: &Hand) -> Opened {
        let call = |_: &store::Holder| {
            from.writer().give_way(None);
            Ok(())
        };
        let path = self.path("x.ron");
        store::take_over_in(
            Arc::new(Disk),
            &path,
            options(&store::host_name()),
            call,
            |_| {},
        )
        .unwrap()
    }

    pub fn take_over_from(&self, host: &str) -> StoreError {
        let call = |_: &store::Holder| panic!("called");
        let path = self.path("x.ron");
        match store::take_over_in::<Session>(Arc::new(Disk), &path, options(host), call, |_| {}) {
            Ok(_) => panic!("taken over"),
            Err(error) => error,
        }
    }
}

/// The session `x.ron` in a storage, opened.
pub fn open_in(storage: &Memory, refuge: bool) -> Hand {
    let (tell, events) = mpsc::channel();
    let mut options = options("ici");
    options.refuge = refuge.then(|| PathBuf::from("state"));
    let told = move |event| {
        let _ = tell.send(event);
    };
    let storage = Arc::new(storage.clone());
    let opened = store::open_in(storage, "x.ron".as_ref(), options, told);
    Hand::new(opened.unwrap(), events)
}

/// A storage with the new session `x.ron`.
pub fn memory() -> Memory {
    furnished(Memory::new())
}

/// The same of any storage in memory.
pub fn furnished(memory: Memory) -> Memory {
    store::create_in(&memory, "x.ron".as_ref(), &session()).unwrap();
    memory
}

impl Hand {
    pub fn new(opened: Opened, events: Receiver<StoreEvent>) -> Self {
        let Access::Writer(writer) = opened.access else {
            panic!("somebody else writes");
        };
        Self {
            editor: opened.editor,
            draft: opened.draft,
            recovered: opened.recovered,
            writer: Some(writer),
            events,
            seen: RefCell::default(),
        }
    }

    pub fn writer(&self) -> &Writer {
        self.writer.as_ref().unwrap()
    }

    /// A line typed, understood as a note, told as the screen tells it.
    pub fn line(&mut self, words: &str) {
        self.writer().typed(self.editor.next_group(), words);
        let id = self.editor.next_id();
        let kind = EntryKind::Note {
            by: None,
            text: words.into(),
        };
        self.commit(vec![Edit::Insert {
            at: Slot::Last,
            row: Row::Entry(Entry::new(id, kind)),
        }]);
    }

    pub fn reword(&mut self, id: u32, words: &str) {
        let mut entry = self.editor.session().entry(Id(id)).unwrap().clone();
        *entry.text_mut().unwrap() = words.into();
        self.commit(vec![Edit::Replace {
            row: Row::Entry(entry),
        }]);
    }

    pub fn commit(&mut self, edits: Vec<Edit>) {
        let group = self.editor.commit(edits).unwrap().clone();
        self.writer().group(&group);
    }

    pub fn undo(&mut self) -> bool {
        let undone = self.editor.undo().unwrap();
        undone.inspect(|group| self.writer().undo(*group)).is_some()
    }

    pub fn redo(&mut self) -> bool {
        let redone = self.editor.redo().unwrap();
        redone.inspect(|group| self.writer().redo(*group)).is_some()
    }

    /// Waits until everything sent so far is durable.
    pub fn wait_synced(&self) {
        self.writer().wait();
        let told = self.last_word();
        assert!(matches!(told, Some(StoreEvent::Synced { .. })), "{told:?}");
    }

    /// The last thing told of what was sent.
    pub fn last_word(&self) -> Option<StoreEvent> {
        let of_records = |event: &StoreEvent| {
            use StoreEvent::{Failed, Pending, Synced, TakenOver};
            matches!(
                event,
                Pending | Synced { .. } | Failed { .. } | TakenOver { .. }
            )
        };
        self.events().into_iter().rev().find(of_records)
    }

    /// Everything told so far.
    pub fn events(&self) -> Vec<StoreEvent> {
        self.seen.borrow_mut().extend(self.events.try_iter());
        self.seen.borrow().clone()
    }

    pub fn close(mut self) {
        if let Some(writer) = self.writer.take() {
            writer.close();
        }
    }
}

/// How a program comes to its end.
#[derive(Clone, Copy, Debug)]
pub enum Stop {
    /// Cleanly.
    Close,
    /// It is killed.
    Kill,
    /// The power is cut.
    PowerCut,
}

impl Stop {
    pub const ALL: &[Self] = &[Self::Close, Self::Kill, Self::PowerCut];

    /// What is on the disk then; everything told so far was tried.
    pub fn leaves(self, hand: Hand, disk: &Memory) -> Memory {
        hand.writer().wait();
        match self {
            Self::Close => {
                hand.close();
                disk.clone()
            }
            Self::Kill => disk.after_kill(),
            Self::PowerCut => disk.after_power_cut(),
        }
    }
}
