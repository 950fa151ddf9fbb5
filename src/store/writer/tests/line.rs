//! A line on its way to the disk: as typed and what it means are one append and one sync, and the line goes
//! there whatever becomes of its meaning.

use super::*;

const LINE: u64 = 1;

fn typed(group: u64, line: &str) -> Order<Edit> {
    let line = line.to_owned();
    Order::Typed { group, line }
}

impl Scene {
    /// What a line means, told after it.
    fn meaning(&mut self) -> Order<Edit> {
        let row = Row::Entry(Entry::new(self.editor.next_id(), EntryKind::Pause {}));
        let at = Slot::Last;
        let group = self.editor.commit(vec![Edit::Insert { at, row }]).unwrap();
        Order::Group(group.clone())
    }

    /// How many appends and how many syncs there were since the last look.
    fn writes(&self, seen: &mut usize) -> (usize, usize) {
        let done = self.disk.operations();
        let new = &done[*seen..];
        *seen = done.len();
        let appends = |done: &&Operation| matches!(done, Operation::Append(..));
        let syncs = |done: &&Operation| matches!(done, Operation::Sync(_));
        let count = |what: fn(&&Operation) -> bool| new.iter().filter(what).count();
        (count(appends), count(syncs))
    }

    /// The lines that a power cut now would bring back as notes.
    fn kept(&self) -> usize {
        let found = read_in::<Session>(&self.disk.after_power_cut(), "x.ron".as_ref(), None);
        found.unwrap().session().log.len()
    }
}

#[test]
fn a_line_and_its_meaning_are_one_append_and_one_sync_however_the_thread_wakes() {
    let mut scene = Scene::new();
    // The journal is begun with the first.
    scene.note(ms(0));
    let mut seen = scene.disk.operations().len();
    for n in 1..=100 {
        let group = scene.editor.next_group();
        scene.order(typed(group, "pause:"), ms(10 * n));
        assert_eq!(
            scene.writes(&mut seen),
            (0, 0),
            "line {n}, not yet understood"
        );
        let meaning = scene.meaning();
        scene.order(meaning, ms(10 * n + 1));
        assert_eq!(scene.writes(&mut seen), (1, 1), "line {n}");
        assert_eq!(scene.desk.due(), Some(ms(10 * n + 1) + desk::QUIET));
    }
    assert_eq!(scene.kept(), 101);
}

#[test]
fn lines_typed_before_the_first_is_understood_go_together_with_the_last_meaning() {
    let mut scene = Scene::new();
    scene.note(ms(0));
    let mut seen = scene.disk.operations().len();
    let first = scene.editor.next_group();
    for group in first..first + 3 {
        scene.order(typed(group, "pause:"), ms(10));
    }
    for left in (0..3).rev() {
        let meaning = scene.meaning();
        scene.order(meaning, ms(20));
        let done = usize::from(left == 0);
        assert_eq!(scene.writes(&mut seen), (done, done), "{left} more to come");
    }
}

#[test]
fn a_line_whose_meaning_does_not_come_waits_no_longer_than_a_key_and_takes_the_half_line_along() {
    let mut scene = Scene::new();
    scene.order(draft("a"), ms(10));
    scene.order(typed(LINE, "ab"), ms(20));
    assert_eq!(scene.desk.due(), Some(ms(170)));
    scene.desk.work(ms(169));
    assert_eq!(scene.kept(), 0);
    scene.desk.work(ms(170));
    assert!(matches!(
        scene.told()[..],
        [StoreEvent::Pending, StoreEvent::Synced { seq: 1, .. }]
    ));
    assert_eq!((scene.draft(), scene.desk.due()), (String::new(), None));
    assert_eq!(scene.kept(), 1);
}

#[test]
fn a_line_whose_meaning_made_the_program_fail_is_on_the_disk_when_it_is_gone() {
    let scene = Scene::new();
    let (disk, writer) = (scene.disk.clone(), start(scene.desk));
    let failed = std::thread::spawn(move || {
        writer.typed(LINE, "ab");
        std::panic::resume_unwind(Box::new("a fault in the parser"));
    });
    assert!(failed.join().is_err());
    let found = read_in::<Session>(&disk.after_power_cut(), "x.ron".as_ref(), None);
    assert_eq!(found.unwrap().session().log.len(), 1);
}

#[test]
fn whoever_waits_for_a_line_does_not_wait_for_its_meaning() {
    let mut scene = Scene::new();
    scene.desk.take(typed(LINE, "ab"), ms(0));
    let (answer, answered) = mpsc::channel();
    scene.order(Order::Wait(answer), ms(0));
    assert_eq!(answered.try_recv(), Ok(()));
    assert_eq!(scene.kept(), 1);
}
