//! What others do to the files of an open session: told when the writer looks after them next, and nothing lost.

use super::super::lookout::Lookout;
use super::*;
use crate::store::storage::{Alarm, PRIVATE};

const JOURNAL: &str = "x.0001.journal";
const SESSION: &str = "x.ron";

/// A session with one line that only its journal has.
fn scene() -> Scene {
    let mut scene = Scene::new();
    scene.note(ms(0));
    scene.told();
    scene
}

/// What is told when the files are looked after, of this file.
fn watched(scene: &mut Scene, path: &str) -> Vec<Disturbance> {
    scene.desk.watch(ms(1000));
    let told = scene.told().into_iter().filter_map(|event| match event {
        StoreEvent::Disturbed { path: found, what } if found.as_os_str() == path => Some(what),
        _ => None,
    });
    told.collect()
}

fn lines(disk: &Memory) -> usize {
    let found = read_in::<Session>(disk, SESSION.as_ref(), None).unwrap();
    found.session().log.len()
}

#[test]
fn whatever_is_done_to_the_journal_is_told_and_the_session_is_whole_again_at_once() {
    type Deed = fn(&Memory);
    let deeds: [(Deed, Disturbance); 4] = [
        (
            |disk| disk.remove(JOURNAL.as_ref()).unwrap(),
            Disturbance::Gone,
        ),
        (
            |disk| {
                disk.create_new("other".as_ref(), PRIVATE).unwrap();
                disk.rename("other".as_ref(), JOURNAL.as_ref()).unwrap();
            },
            Disturbance::Replaced,
        ),
        (
            |disk| disk.put(JOURNAL.as_ref(), b""),
            Disturbance::Rewritten,
        ),
        (
            |disk| disk.set_mode(JOURNAL.as_ref(), 0o444),
            Disturbance::Permissions,
        ),
    ];
    for (deed, what) in deeds {
        let mut scene = scene();
        deed(&scene.disk);
        assert_eq!(watched(&mut scene, JOURNAL), [what]);
        assert_eq!(lines(&scene.disk.after_power_cut()), 1, "{what:?}");
        // Told once.
        assert_eq!(watched(&mut scene, JOURNAL), []);
        scene.note(ms(2000));
        assert_eq!(lines(&scene.disk.after_power_cut()), 2, "{what:?}");
    }
}

#[test]
fn a_session_file_that_is_gone_is_made_again() {
    let mut scene = scene();
    scene.disk.remove(SESSION.as_ref()).unwrap();
    assert_eq!(watched(&mut scene, SESSION), [Disturbance::Gone]);
    assert_eq!(lines(&scene.disk.after_power_cut()), 1);
    assert_eq!(watched(&mut scene, SESSION), []);
}

#[test]
fn a_session_file_changed_by_somebody_else_is_kept_each_time_and_told_before_ours_is_written() {
    let mut scene = scene();
    for theirs in ["un", "deux"] {
        scene.disk.put(SESSION.as_ref(), theirs.as_bytes());
        scene.desk.watch(ms(1000));
        let told = scene.told();
        let [StoreEvent::Foreign { kept }] = &told[..] else {
            panic!("{told:?}");
        };
        assert_eq!(scene.disk.read(kept, 100).unwrap(), theirs.as_bytes());
        assert_eq!(
            scene.disk.read(SESSION.as_ref(), 100).unwrap(),
            theirs.as_bytes()
        );
        scene.desk.watch(ms(2000));
        assert_eq!(scene.told(), []);
    }
    scene.order(Order::Save, ms(3000));
    assert!(
        !scene
            .told()
            .iter()
            .any(|told| matches!(told, StoreEvent::Foreign { .. }))
    );
    assert_eq!(lines(&scene.disk), 1);
}

#[test]
fn a_session_file_that_is_only_touched_is_no_news() {
    let mut scene = scene();
    let bytes = scene.disk.read(SESSION.as_ref(), 10_000).unwrap();
    scene.disk.put(SESSION.as_ref(), &bytes);
    scene.desk.watch(ms(1000));
    assert_eq!(scene.told(), []);
}

#[test]
fn a_session_file_made_read_only_is_left_alone_and_the_journal_goes_on() {
    let mut scene = scene();
    let before = scene.disk.read(SESSION.as_ref(), 10_000).unwrap();
    scene.disk.set_mode(SESSION.as_ref(), 0o444);
    assert_eq!(watched(&mut scene, SESSION), [Disturbance::Permissions]);
    scene.note(ms(2000));
    scene.order(Order::Save, ms(3000));
    let lagging = |told: &StoreEvent| matches!(told, StoreEvent::Lagging { .. });
    assert!(scene.told().iter().any(lagging));
    assert_eq!(scene.disk.read(SESSION.as_ref(), 10_000).unwrap(), before);
    assert_eq!(lines(&scene.disk.after_power_cut()), 2);
}

#[test]
fn a_full_disk_takes_the_last_lines_into_the_room_set_aside_and_says_so() {
    let mut scene = scene();
    let reserve = std::path::Path::new("x.reserve");
    assert!(scene.disk.names().iter().any(|name| name == reserve));
    scene.disk.fill(20);
    scene.note(ms(1000));
    let told = scene.told();
    assert!(told.contains(&StoreEvent::LastRoom), "{told:?}");
    assert!(
        matches!(told.last(), Some(StoreEvent::Synced { .. })),
        "{told:?}"
    );
    assert_eq!(lines(&scene.disk.after_power_cut()), 2);
    assert!(!scene.disk.names().iter().any(|name| name == reserve));
    // With room again, some is set aside again.
    scene.disk.allow();
    scene.order(Order::Save, ms(2000));
    assert!(scene.disk.names().iter().any(|name| name == reserve));
    scene.desk.close(ms(3000));
    assert!(!scene.disk.names().iter().any(|name| name == reserve));
}

/// Rings for nobody.
struct Silent;

impl Alarm for Silent {}

#[test]
fn where_the_system_tells_nothing_wakes_while_nothing_happens() {
    let scene = Scene::new();
    let mut lookout = Lookout::with(Some(Box::new(Silent)), ms(0));
    // What was done before anybody told.
    assert_eq!(lookout.due(&scene.desk, ms(0)), Some(ms(1800)));
    assert!(!lookout.is_time(ms(1799)) && lookout.is_time(ms(1800)));
    assert_eq!(lookout.due(&scene.desk, ms(1800)), None);
    // However much is done at a time, it is one look.
    lookout.stirred(ms(60_000));
    lookout.stirred(ms(61_000));
    assert_eq!(lookout.due(&scene.desk, ms(61_000)), Some(ms(61_800)));
    assert!(lookout.is_time(ms(61_900)) && !lookout.is_time(ms(61_900)));
    // Whoever is awake anyway may have it done at once.
    lookout.look(ms(70_000));
    assert!(lookout.is_time(ms(70_000)));
    // Where nobody tells any more, the clock does.
    lookout.deafened();
    assert_eq!(lookout.due(&scene.desk, ms(80_000)), Some(ms(81_800)));
    assert!(lookout.is_time(ms(81_800)));
    assert_eq!(lookout.due(&scene.desk, ms(81_800)), Some(ms(83_600)));
}

#[test]
fn a_journal_in_the_second_folder_is_looked_after_by_the_clock() {
    let mut scene = Scene::new();
    let mut lookout = Lookout::with(Some(Box::new(Silent)), ms(0));
    assert!(lookout.is_time(ms(1800)));
    scene.desk.said.elsewhere = true;
    assert_eq!(lookout.due(&scene.desk, ms(2000)), Some(ms(3800)));
}
