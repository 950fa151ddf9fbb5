//! Whatever is typed: nothing panics, edits land, undo restores.

use copil::capture::{Ghost, Who, name_pending, pending_to_text};
use copil::capture::{complete, dates, edits, ghost, keep, literal, parse, reread, roster};
use proptest::prelude::*;

use crate::support::{Room, day};

/// Lines that look like commands, in pieces.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "ar",
        "kk",
        "zz",
        "yy",
        "dupont",
        "japon",
        "tous",
        "ross",
        "_ar",
        ";mae",
        ":",
        " : ",
        "：",
        "+",
        "-",
        "!",
        "!1",
        "!2s/",
        "!>1",
        "!x ",
        "?",
        "> ",
        "< ",
        "<",
        "& ",
        "* ",
        "*",
        "= ",
        ", ",
        ".. ",
        " (?)",
        "s/",
        "/",
        "/g",
        "s;",
        " ",
        "1",
        "12 0 1",
        "unanime",
        "vote: ",
        "vote 1: ",
        "pr+ ",
        "arr+ ",
        "dep+ ",
        "q+ ",
        "q:",
        "hc:",
        "hc-",
        "hc: 2",
        "odj: ",
        "odj+ ",
        "proch: ",
        "levee: ",
        "17h30",
        "d'ici ",
        "le 15/09",
        "fin août",
        "texte",
        "Jacques VALADE, ",
        "ー ",
        "、",
        "。。",
        "あ",
        "武田",
        "é",
        "👩\u{200d}👧",
        "\u{301}",
        "\u{202e}",
        "presidence: ",
        "relais: ",
        "note: ",
        "amende: 1 ",
        "a",
        "e",
    ];
    prop::sample::select(pieces.to_vec()).prop_map(str::to_owned)
}

fn line() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => prop::collection::vec(piece(), 0..7).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => "\\PC{0,30}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn any_lines_are_read_shown_and_done(lines in prop::collection::vec(line(), 1..24)) {
        let mut room = Room::new();
        let first = room.session().clone();
        let mut groups = 0;
        for line in &lines {
            let parsed = parse(line, &room.cx());
            let shown = ghost(&parsed, &room.cx());
            prop_assert!(Ghost::IDS.contains(&shown.id), "{}", shown.id);
            let outcome = edits(&parsed, &room.cx());
            // What was typed leaves a trace, or says why not.
            let blank = matches!(parsed.act, copil::capture::Act::Nothing);
            let silent = outcome.edits.is_empty() && outcome.problem.is_none();
            prop_assert!(!silent || blank, "{line:?}");
            prop_assert!(room.editor.commit(outcome.edits.clone()).is_ok(), "{line:?} {:?}", outcome.edits);
            groups += 1;
            let log = room.session().log.clone();
            if let Some(entry) = log.get(groups % log.len().max(1)) {
                let outcome = reread(entry.id, &room.cx());
                let mut copy = room.editor.clone();
                prop_assert!(copy.commit(outcome.edits).is_ok());
            }
        }
        for person in room.session().people.clone().iter().filter(|person| person.pending) {
            let known = name_pending(&person.key, &Who::Known("kk".to_owned()), room.session());
            let side = name_pending(&person.key, &Who::Side("Japon".to_owned()), room.session());
            let text = pending_to_text(&person.key, room.session());
            for edits in [known, side, text] {
                let mut copy = room.editor.clone();
                prop_assert!(!edits.is_empty());
                prop_assert!(copy.commit(edits).is_ok());
                prop_assert!(copy.session().person(&person.key).is_none_or(|it| !it.pending));
            }
        }
        while room.editor.undo().unwrap().is_some() {}
        let mut last = room.session().clone();
        last.next_id = first.next_id;
        prop_assert_eq!(&last.log[..], &[]);
        prop_assert_eq!(&last.people[..8], &first.people[..]);
    }

    #[test]
    fn any_text_is_completed_and_kept(line in line(), caret in 0_usize..40) {
        let room = Room::new();
        for candidate in complete(&line, caret, &room.cx()) {
            prop_assert!(line.get(candidate.range).is_some());
        }
        let _ = literal(&line, &room.cx());
        let mut room = room;
        let outcome = keep(&line, &room.cx());
        prop_assert!(room.editor.commit(outcome.edits).is_ok());
    }

    #[test]
    fn any_text_is_a_date_an_hour_a_roster_or_none(text in any::<String>(), words in line()) {
        for text in [text, words] {
            let _ = dates::date(&text, day("2009-05-27"));
            let _ = dates::hour(&text);
            let _ = dates::deadline(&text, day("2009-05-27"));
            let _ = roster::read_csv(&format!("key,name,function,side\n{text}"), None);
            let _ = roster::read_csv(&text, None);
            let _ = roster::read_agenda(&text);
        }
    }
}
