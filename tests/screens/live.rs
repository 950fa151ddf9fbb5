//! The live screen.

use crate::desk::Desk;
use crate::sample::meeting;
use chrono::NaiveTime;
use copil::app::{Event, Saved};

fn desk(width: u16, height: u16) -> Desk {
    let mut desk = Desk::open(meeting(), width, height);
    let hour = NaiveTime::from_hms_opt(14, 32, 5).unwrap();
    desk.event(Event::Saved(Saved::At(hour)));
    desk
}

#[test]
fn three_columns_at_120_by_40() {
    insta::assert_snapshot!(desk(120, 40).screen());
}

#[test]
fn two_columns_at_104_by_30() {
    insta::assert_snapshot!(desk(104, 30).screen());
}

#[test]
fn one_pane_and_tabs_at_80_by_24() {
    insta::assert_snapshot!(desk(80, 24).screen());
}

#[test]
fn the_quorum_stands_in_the_first_row() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("quorum: 7\n");
    assert!(desk.row(0).contains("quorum 6 / 7"), "{}", desk.row(0));
    desk.types("arr+ jv\n");
    assert!(desk.row(0).contains("quorum 7 / 7"), "{}", desk.row(0));
    desk.types("dep+ kk\n");
    assert!(desk.row(0).contains("quorum 6 / 7"), "{}", desk.row(0));
}
