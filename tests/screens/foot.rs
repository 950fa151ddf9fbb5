//! The last rows: messages whole at every width, keys named as they are bound, nothing left behind.

use std::path::PathBuf;

use crate::desk::{Desk, opened, viewed};
use crate::sample::meeting;
use copil::app::{Access, Copied, Event, Holder, Saved, Summary};

/// What is drawn region by region is what is drawn at once.
fn assert_whole(desk: &mut Desk) {
    let whole = desk.whole();
    assert_eq!(desk.drawn, whole);
}

#[test]
fn a_message_too_long_for_the_row_stands_whole_above_the_line() {
    let path =
        "/home/claire/.local/share/copil/presse-papiers/2009-05-27-premier-comite-de-pilotage.html";
    let mut desk = Desk::open(meeting(), 80, 24);
    for keys in ["F1 Esc", "F5"] {
        desk.keys(keys).event(Event::Copied(Copied::Terminal {
            html: Some(PathBuf::from(path)),
        }));
        let shown: String = (18..22)
            .map(|y| desk.row(y).trim_matches(' ').to_owned())
            .collect();
        assert!(shown.contains("transmis au terminal"), "{shown}");
        assert!(shown.ends_with(path), "{shown}");
        assert!(desk.foot().contains("F1"), "{}", desk.foot());
        assert_whole(&mut desk);
        desk.event(Event::Saved(Saved::Pending))
            .event(Event::Minute);
        assert!(desk.screen().contains("transmis"));
        assert_whole(&mut desk);
        desk.keys("Esc");
        assert!(!desk.screen().contains("transmis"));
        assert_whole(&mut desk);
    }
}

#[test]
fn a_minute_and_a_saved_line_leave_what_lies_over_the_panes() {
    for (width, height) in [(80, 24), (100, 30), (120, 40)] {
        for keys in ["", "F5", "F1", "Ctrl+K", "F2"] {
            let mut desk = Desk::open(meeting(), width, height);
            desk.keys(keys);
            for event in [Event::Minute, Event::Saved(Saved::Pending)] {
                desk.event(event);
                assert_whole(&mut desk);
            }
        }
        let mut desk = Desk::new(width, height);
        let is = Err("illisible".to_owned());
        desk.event(Event::Listed(vec![Summary {
            path: "un.ron".into(),
            shipped: false,
            is,
        }]));
        desk.event(Event::Minute);
        assert_whole(&mut desk);
    }
}

#[test]
fn messages_name_the_keys_that_are_bound() {
    let keys = r#"{ "live": { "undo": "Shift+F11", "reread-command": "Shift+F10", "complete": "F11" }, "select": { "undo": "" } }"#;
    let mut desk = Desk::with_keys(keys, meeting(), 120, 30);
    desk.event(Event::Paste {
        text: "un\ndeux\n".to_owned(),
        bracketed: true,
    });
    assert!(desk.foot().contains("F10 les relit"), "{}", desk.foot());
    desk.keys("F2 Delete");
    // Without a key it is called as in the list of commands.
    assert!(desk.foot().contains("Annuler le rend"), "{}", desk.foot());
    desk.keys("Esc").types("zz: bonjour\n");
    assert!(desk.foot().contains("F11 le nomme"), "{}", desk.foot());
}

#[test]
fn whoever_may_only_read_is_offered_nothing_that_changes_the_session() {
    let mut viewed = opened(meeting());
    viewed.access = Access::Viewer(Holder {
        alone: true,
        ..Holder::default()
    });
    let mut desk = Desk::opened(viewed, 200, 24);
    assert!(!desk.foot().contains("F4"), "{}", desk.foot());
    desk.keys("F4").types("ma ligne\n");
    assert!(
        desk.foot().contains("ne vous est pas ouvert en écriture"),
        "{}",
        desk.foot()
    );
    desk.keys("Esc F2");
    for word in ["corriger", "supprimer", "à qui", "nature"] {
        assert!(!desk.foot().contains(word), "{}", desk.foot());
    }
    desk.keys("d");
    assert!(desk.foot().contains("en écriture"), "{}", desk.foot());
    desk.keys("Ctrl+K").types("confidentiel");
    assert!(desk.app.palette().is_empty());
}

#[test]
fn whoever_only_reads_is_told_the_key_that_takes_over() {
    let mut viewed = viewed(meeting());
    if let Access::Viewer(holder) = &mut viewed.access {
        // Its lock does not say who.
        holder.who.clear();
    }
    let mut desk = Desk::opened(viewed, 100, 24);
    assert!(
        desk.row(0).contains("poste-2 depuis 14:02"),
        "{}",
        desk.row(0)
    );
    desk.types("ma ligne");
    assert!(
        desk.foot().contains("F4 prendre la main"),
        "{}",
        desk.foot()
    );
    assert!(!desk.foot().contains("Entrée"), "{}", desk.foot());
    desk.types("\n");
    assert!(desk.foot().contains("F4 prend la main"), "{}", desk.foot());
    desk.event(Event::GiveWay(Holder::default()));
    assert!(
        desk.foot().contains("Quelqu'un a pris la main"),
        "{}",
        desk.foot()
    );
}

#[test]
fn an_empty_log_says_whole_what_one_may_type() {
    let mut session = meeting();
    session.log = copil::model::Log::default();
    for (width, height) in [(80, 24), (100, 24), (120, 40)] {
        let screen = Desk::open(session.clone(), width, height).screen();
        assert!(screen.contains("point acté."), "{screen}");
    }
}

#[test]
fn no_line_of_the_log_is_longer_than_can_be_read() {
    let mut session = meeting();
    session.log[6]
        .kind
        .text_mut()
        .unwrap()
        .clone_from(&"mot ".repeat(80).trim().into());
    let screen = Desk::open(session, 220, 60).screen();
    let longest = screen.lines().filter(|row| row.contains("mot mot"));
    assert!(
        longest.map(|log| log.matches("mot").count()).max() < Some(25),
        "{screen}"
    );
}
