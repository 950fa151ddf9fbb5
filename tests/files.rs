//! The session file: what is written is read, what is broken says what, where and what to do.

// Test code, in which the lints do not see that it is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use copil::edit::{Edit, Field, Row, Slot, apply};
use copil::model::{
    Amendment, Decision, Entry, EntryKind, Id, Item, Live, Person, Session, Speaker,
};
use copil::store::session_file::{parse, write};
use proptest::prelude::*;

fn edits(session: &mut Session, edits: Vec<Edit>) {
    for edit in edits {
        apply(session, edit).unwrap();
    }
}

fn insert(row: impl Into<Row>) -> Edit {
    Edit::Insert {
        at: Slot::Last,
        row: row.into(),
    }
}

fn example() -> Session {
    let mut session = support::session();
    let mut decision = Decision::new(Id(4), "La tenue de la deuxième réunion à Paris.".into());
    decision.amendments.push(Amendment::new(
        "après cette réunion, la date a été déplacée".into(),
    ));
    let note = EntryKind::Note {
        by: Some(Speaker::person("ar")),
        text: "L'envoi « d'ici l'été »,\nà 会議\u{3000}\"室\" \\ C:".into(),
    };
    let mut flagged = Entry::new(
        Id(3),
        EntryKind::Topic {
            text: "Thème".into(),
        },
    );
    flagged.flag = Some("qui ?".into());
    flagged.item = Some(Id(1));
    let live = Live {
        item: Some(Id(1)),
        queue: vec!["ar".to_owned()],
        ..Live::default()
    };
    let person = Person {
        key: "ar".to_owned(),
        name: "André ROSSINOT".to_owned(),
        function: "Maire de Nancy".to_owned(),
        ..Person::default()
    };
    let item = Item {
        id: Id(1),
        title: "Mots de bienvenue".to_owned(),
        ..Item::default()
    };
    edits(
        &mut session,
        vec![
            insert(person),
            insert(item),
            insert(Entry::new(Id(2), note)),
            insert(flagged),
            insert(decision),
            Edit::Set {
                field: Field::Live(Box::new(live)),
            },
        ],
    );
    session
}

#[test]
fn a_session_file_reads_like_the_meeting() {
    insta::assert_snapshot!(write(&example()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(session in support::arbitrary::session()) {
        let text = write(&session).unwrap();
        prop_assert_eq!(parse::<Session>(text.as_bytes()).unwrap(), session.clone());
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        prop_assert_eq!(parse::<Session>(windows.as_bytes()).unwrap(), session);
    }

    #[test]
    fn what_an_edit_did_its_inverse_undoes(
        before in support::arbitrary::session(),
        change in support::arbitrary::change(),
    ) {
        let Some(edit) = change.of(&before) else { return Ok(()) };
        let mut session = before.clone();
        match apply(&mut session, edit) {
            Err(_) => prop_assert_eq!(session, before),
            Ok(inverse) => {
                apply(&mut session, inverse).unwrap();
                prop_assert!(session.next_id >= before.next_id);
                session.next_id = before.next_id;
                prop_assert_eq!(session, before);
            }
        }
    }
}
