//! A session opened to a group, and closed again.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};

use copil::edit::{Edit, Field};
use copil::model::Live;
use copil::store::StoreEvent;
use copil::store::share::{ShareError, Sharing, share, stop_sharing};

use crate::support::Desk;

fn modes(desk: &Desk) -> Vec<(String, u32)> {
    let mode = |name: String| {
        let found = fs::metadata(desk.path(&name)).unwrap();
        (name, found.mode() & 0o777)
    };
    desk.names().into_iter().map(mode).collect()
}

fn ours(desk: &Desk) -> Sharing {
    let group = fs::metadata(desk.path("x.ron")).unwrap().gid();
    Sharing {
        group,
        chair: false,
    }
}

fn open_folder(desk: &Desk) {
    // As folders of sessions are made: their owner's alone.
    let folder = desk.path("x.ron").parent().unwrap().to_owned();
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
}

#[test]
fn what_begins_later_is_open_as_well_until_it_is_stopped() {
    let desk = Desk::new();
    open_folder(&desk);
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    share(&desk.path("x.ron"), ours(&desk)).unwrap();
    hand.line("deux");
    hand.writer().save();
    hand.line("trois");
    hand.close();
    let found = modes(&desk);
    assert!(found.len() >= 4, "{found:?}");
    assert!(found.iter().all(|(_, mode)| *mode == 0o640), "{found:?}");
    let folder = desk.path("x.ron").parent().unwrap().to_owned();
    let way = || fs::metadata(&folder).unwrap().mode() & 0o777;
    assert_eq!(way(), 0o750);

    stop_sharing(&desk.path("x.ron")).unwrap();
    assert_eq!(way(), 0o700);
    let mut hand = desk.open();
    hand.line("quatre");
    hand.close();
    let found = modes(&desk);
    assert!(found.iter().all(|(_, mode)| *mode == 0o600), "{found:?}");
}

#[test]
fn the_chair_gets_a_folder_for_his_answers() {
    let desk = Desk::new();
    let chair = Sharing {
        chair: true,
        ..ours(&desk)
    };
    share(&desk.path("x.ron"), chair).unwrap();
    let mode = |name: &str| fs::metadata(desk.path(name)).unwrap().mode() & 0o7777;
    assert_eq!(mode("x.spool"), 0o2770);
    stop_sharing(&desk.path("x.ron")).unwrap();
    assert_eq!(mode("x.spool"), 0o700);
}

#[test]
fn a_session_with_closed_doors_is_opened_to_nobody_not_even_when_they_are_gone() {
    let desk = Desk::new();
    let mut hand = desk.open();
    let closed = Live {
        huis_clos: true,
        ..Live::default()
    };
    let set = |live: Live| Edit::Set {
        field: Field::Live(Box::new(live)),
    };
    hand.commit(vec![set(closed)]);
    hand.wait_synced();
    let refused = Err(ShareError::Closed);
    assert_eq!(share(&desk.path("x.ron"), ours(&desk)), refused);
    // The journal keeps what was.
    hand.commit(vec![set(Live::default())]);
    hand.close();
    assert_eq!(share(&desk.path("x.ron"), ours(&desk)), refused);
    assert!(modes(&desk).iter().all(|(_, mode)| *mode == 0o600));
}

#[test]
fn doors_that_close_end_the_sharing_before_a_word_is_written() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.wait_synced();
    share(&desk.path("x.ron"), ours(&desk)).unwrap();
    let live = Live {
        huis_clos: true,
        ..Live::default()
    };
    hand.commit(vec![Edit::Set {
        field: Field::Live(Box::new(live)),
    }]);
    hand.line("secret");
    hand.wait_synced();
    assert!(hand.events().contains(&StoreEvent::Unshared));
    let found = modes(&desk);
    assert!(found.iter().all(|(_, mode)| *mode == 0o600), "{found:?}");
    // Nor does who has the journal open read on in it.
    let first = fs::read(desk.path("x.0001.journal")).unwrap();
    let secret = first.windows(6).any(|part| part == b"secret");
    assert!(!secret);
}
