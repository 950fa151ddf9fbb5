//! When the writer does what: its clock is an argument here.

mod line;
mod watch;

use std::io::ErrorKind;
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::desk::{Desk, Start};
use super::order::Order;
use super::{Disturbance, StoreEvent, desk, start};
use crate::edit::{Edit, Editor, Field, Row, Slot};
use crate::model::{Date, Entry, EntryKind, Live, Moment, Session};
use crate::store::files::Files;
use crate::store::memory::{Memory, Operation};
use crate::store::storage::Storage;
use crate::store::{Options, Origin, create_in, digest, read_in};

/// A desk on a file system in memory, with the screen's own copy of the session.
struct Scene {
    disk: Memory,
    desk: Desk<Session>,
    editor: Editor,
    events: Receiver<StoreEvent>,
}

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

impl Scene {
    fn new() -> Self {
        let disk = Memory::new();
        let session = Session::new("e", "b", 1, Date::Day(chrono::NaiveDate::default()), "p");
        create_in(&disk, "x.ron".as_ref(), &session).unwrap();
        let bytes = disk.read("x.ron".as_ref(), 10_000).unwrap();
        let (tell, events) = mpsc::channel();
        let tell = Mutex::new(tell);
        let start = Start {
            storage: Arc::new(disk.clone()),
            files: Files::new("x.ron".into(), None),
            options: Options {
                who: "r".to_owned(),
                host: "h".to_owned(),
                now: Arc::new(Moment::default),
                read_only: false,
                refuge: None,
                origin: Origin::Screen,
                key: None,
            },
            lock: disk.try_lock("x.lock".as_ref()).unwrap(),
            lease: None,
            editor: Editor::new(session.clone()),
            draft: String::new(),
            base: digest(&bytes),
            identity: "s".to_owned(),
            highest: 0,
            resume: None,
            parent: None,
            seq: 0,
            literal: Vec::new(),
            unread: Vec::new(),
            rewrites: false,
            merged: false,
            recovered: false,
            on_event: Box::new(move |event| {
                let _ = tell.lock().unwrap().send(event);
            }),
        };
        Self {
            disk,
            desk: Desk::new(start),
            editor: Editor::new(session),
            events,
        }
    }

    fn order(&mut self, order: Order<Edit>, now: Duration) {
        self.desk.take(order, now);
        self.desk.work(now);
    }

    fn note(&mut self, now: Duration) {
        let kind = EntryKind::Pause {};
        let row = Row::Entry(Entry::new(self.editor.next_id(), kind));
        let at = Slot::Last;
        self.commit(Edit::Insert { at, row }, now);
    }

    fn commit(&mut self, edit: Edit, now: Duration) {
        let group = self.editor.commit(vec![edit]).unwrap().clone();
        self.order(Order::Group(group), now);
    }

    fn told(&self) -> Vec<StoreEvent> {
        let of_place = |event: &StoreEvent| matches!(event, StoreEvent::Journal { .. });
        self.events
            .try_iter()
            .filter(|event| !of_place(event))
            .collect()
    }

    fn saves(&self) -> usize {
        let is_save = |operation: &&Operation| matches!(operation, Operation::Rename(..));
        self.disk.operations().iter().filter(is_save).count()
    }

    fn draft(&self) -> String {
        read_in::<Session>(&self.disk, "x.ron".as_ref(), None)
            .unwrap()
            .draft
    }
}

fn draft(text: &str) -> Order<Edit> {
    Order::Draft(text.to_owned())
}

#[test]
fn a_half_line_is_durable_150_ms_after_its_first_unsynced_key() {
    let mut scene = Scene::new();
    assert_eq!(scene.desk.due(), None);
    scene.order(draft("a"), ms(1000));
    scene.order(draft("ab"), ms(1100));
    assert_eq!(scene.desk.due(), Some(ms(1150)));
    assert_eq!(scene.told(), [StoreEvent::Pending]);
    assert_eq!(scene.draft(), "");
    scene.desk.work(ms(1150));
    assert_eq!(scene.draft(), "ab");
    assert!(matches!(scene.told()[..], [StoreEvent::Synced { .. }]));
    // The same text again is written already: whoever gave it hears so, and nothing wakes the thread.
    scene.order(draft("ab"), ms(1200));
    assert_eq!(scene.desk.due(), None);
    assert!(matches!(
        scene.told()[..],
        [StoreEvent::Synced { orders: 3, .. }]
    ));
}

#[test]
fn the_session_file_is_written_after_five_quiet_seconds_and_once_a_minute_at_most() {
    let mut scene = Scene::new();
    let before = scene.saves();
    scene.note(ms(0));
    scene.note(ms(3000));
    assert_eq!(scene.desk.due(), Some(ms(8000)));
    scene.desk.work(ms(7999));
    assert_eq!(scene.saves(), before);
    scene.desk.work(ms(8000));
    assert_eq!(scene.saves(), before + 1);
    assert!(scene.told().contains(&StoreEvent::Saved));
    assert_eq!(scene.desk.due(), None);
    scene.note(ms(10_000));
    assert_eq!(scene.desk.due(), Some(ms(68_000)));
}

#[test]
fn a_change_of_item_and_an_order_write_the_session_file_at_once() {
    let mut scene = Scene::new();
    let before = scene.saves();
    let live = Live {
        item: Some(crate::model::Id(1)),
        ..Live::default()
    };
    let field = Field::Live(Box::new(live));
    scene.commit(Edit::Set { field }, ms(0));
    assert_eq!(scene.saves(), before + 1);
    scene.note(ms(10));
    scene.order(Order::Save, ms(20));
    assert_eq!(scene.saves(), before + 2);
    // Nothing changed since: nothing to write.
    scene.order(Order::Save, ms(30));
    assert_eq!(scene.saves(), before + 2);
}

#[test]
fn a_disk_that_refuses_is_asked_again_every_second_and_told_of_once() {
    let mut scene = Scene::new();
    scene.disk.refuse(|_| Some(ErrorKind::StorageFull));
    scene.note(ms(0));
    assert!(matches!(
        scene.told()[..],
        [StoreEvent::Pending, StoreEvent::Failed { .. }]
    ));
    assert_eq!(scene.desk.due(), Some(desk::RETRY));
    scene.desk.work(desk::RETRY);
    assert_eq!(scene.told(), []);
    assert_eq!(scene.desk.due(), Some(2 * desk::RETRY));
    scene.order(draft("a"), ms(2100));
    scene.desk.work(ms(2300));
    scene.disk.allow();
    scene.desk.work(ms(3300));
    assert!(matches!(scene.told()[..], [StoreEvent::Synced { .. }]));
    assert_eq!(scene.draft(), "a");
}

#[test]
fn nobody_who_gave_way_writes_or_wakes() {
    let mut scene = Scene::new();
    scene.order(draft("a"), ms(0));
    scene.order(Order::GiveWay(Some("m".to_owned())), ms(10));
    assert!(
        scene
            .told()
            .contains(&StoreEvent::TakenOver { by: "m".to_owned() })
    );
    let done = scene.disk.operations().len();
    scene.note(ms(20));
    scene.desk.close(ms(30));
    assert_eq!(scene.disk.operations().len(), done);
    assert_eq!((scene.desk.due(), scene.draft()), (None, "a".to_owned()));
}
