//! The history as a witness: who changed what, any state again, nothing of what is confidential.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod program;
mod support;

use std::collections::BTreeSet;
use std::fs;

use copil::edit::{apply, between, restore};
use copil::model::{DecisionState, Id, Record, Session};
use copil::store::{self, Seen, What};
use program::{Home, golden_text, text};
use proptest::prelude::*;
use support::{Desk, arbitrary, texts};

/// `from` after the edits that lead to another state.
fn after(from: &Session, edits: Vec<copil::edit::Edit>) -> Session {
    let mut session = from.clone();
    for edit in edits {
        apply(&mut session, edit).unwrap();
    }
    session
}

/// Wordings that are frozen in both cannot be crossed by edits.
fn thaw(session: &mut Session) {
    for decision in &mut session.decisions {
        if decision.state == DecisionState::Adopted {
            decision.state = DecisionState::Noted;
        }
    }
}

proptest! {
    #[test]
    fn the_edits_between_two_states_lead_from_one_to_the_other(
        from in arbitrary::session(), to in arbitrary::session(),
    ) {
        let (mut from, mut to) = (from, to);
        thaw(&mut from);
        thaw(&mut to);
        let mut led = after(&from, between(&from, &to));
        led.next_id = to.next_id;
        prop_assert_eq!(led, to);
    }

    #[test]
    fn a_return_says_what_was_said_then_and_lets_nothing_out(
        now in arbitrary::session(), then in arbitrary::session(),
    ) {
        let inside: BTreeSet<Id> = now.records().filter(|row| row.confidential()).map(Record::id).collect();
        let back = after(&now, restore(&now, &then, &inside));
        prop_assert_eq!(&back.people, &then.people);
        prop_assert_eq!(back.log.len(), then.log.len());
        for (row, was) in back.log.iter().zip(&then.log) {
            prop_assert_eq!(row.text(), was.text());
            prop_assert!(row.confidential() || !(was.confidential() || inside.contains(&row.id)));
        }
        prop_assert_eq!(&back.sent, &now.sent);
    }
}

#[test]
fn every_state_there_was_is_there_again_by_its_number() {
    let desk = Desk::new();
    let mut states = vec![texts(desk.read().session())];
    let mut hand = desk.open();
    let mut does = |step: &dyn Fn(&mut support::Hand), hand: &mut support::Hand| {
        step(hand);
        states.push(texts(hand.editor.session()));
    };
    does(&|hand| hand.line("un"), &mut hand);
    does(&|hand| hand.line("deux"), &mut hand);
    does(&|hand| hand.reword(1, "un, corrigé"), &mut hand);
    does(&|hand| assert!(hand.undo()), &mut hand);
    hand.close();
    // A restart between: undo reaches back, and so does the history.
    let mut hand = desk.open();
    does(&|hand| assert!(hand.undo()), &mut hand);
    does(&|hand| assert!(hand.redo()), &mut hand);
    does(&|hand| hand.line("trois"), &mut hand);
    hand.wait_synced();
    let history = store::history(&desk.path("x.ron")).unwrap();
    hand.close();
    let told: Vec<Vec<String>> = (0..states.len())
        .map(|n| texts(&history.after(n)))
        .collect();
    assert_eq!(told, states);
    let numbers: Vec<u64> = history
        .changes()
        .iter()
        .map(|change| change.number)
        .collect();
    assert!(numbers.is_sorted() && numbers.len() == 7, "{numbers:?}");
    let last = history.up_to(numbers[2]);
    assert_eq!(texts(&history.after(last)), states[3]);
    assert_eq!(history.changes()[3].what, What::Undone(numbers[2]));
}

#[test]
fn a_file_changed_outside_is_told_where_it_happened() {
    let desk = Desk::new();
    let mut hand = desk.open();
    hand.line("un");
    hand.close();
    desk.change_by_hand("un", "une");
    let mut hand = desk.open();
    hand.line("deux");
    hand.close();
    let history = store::history(&desk.path("x.ron")).unwrap();
    let what: Vec<What> = history.changes().iter().map(|change| change.what).collect();
    assert_eq!(what, [What::Made, What::ByHand, What::Made]);
    assert_eq!(texts(&history.after(2)), ["une"]);
}

/// The second golden, taken line by line.
fn taken(home: &Home) -> String {
    let file = home.new_golden("complet");
    let file = file.to_str().unwrap().to_owned();
    home.run_with(&["take", &file], &golden_text("complet.capture"));
    file
}

#[test]
fn the_lines_typed_are_listed_with_who_and_when_and_each_state_prints() {
    let home = Home::at("2026-03-12T10:00:00+60s");
    let file = taken(&home);
    let listed = home.ok(&["history", &file]);
    assert!(listed.contains("  10:00  rapporteur  "), "{listed}");
    let document = home.ok(&["render", &file]);
    assert_eq!(home.ok(&["history", &file, "--at", "23:00"]), document);
    let first = home.ok(&["history", &file, "--at", "0"]);
    assert_ne!(first, document);
    assert!(!home.ok(&["history", &file, "--diff", "0"]).is_empty());
    let output = home.run(&["history", &file, "--diff", "23:00"]);
    assert_eq!(text(&output.stdout), "");
    let programs = home.ok(&["history", &file, "--format", "json"]);
    let programs: serde_json::Value = serde_json::from_str(&programs).unwrap();
    let programs = programs.as_array().unwrap();
    assert!(programs.iter().all(|change| change["by"] == "rapporteur"));
}

#[test]
fn the_pen_and_the_chair_that_change_hands_are_told_by_name() {
    let home = Home::at("2009-05-27T14:00:00+60s");
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], "ar: un mot\n");
    home.run_with(
        &["take", file],
        "relais: Zoé ZOLA\nrelais: aj\npresidence: kk\n",
    );
    let told = home.ok(&["history", file, "--diff", "1"]);
    for line in ["Zoé ZOLA", "Antoine JOLY", "Kiyoshi KAWARA"] {
        assert!(told.contains(line), "{told}");
    }
    assert_eq!(told.matches("relais").count(), 2, "{told}");
    assert_eq!(told.matches("présidence").count(), 1, "{told}");
    let listed = home.ok(&["history", file, "--format", "json"]);
    assert!(
        listed.contains("\"pen\"") && listed.contains("\"chair\""),
        "{listed}"
    );
}

#[test]
fn a_state_is_restored_as_one_more_change_and_undone_like_any_other() {
    let home = Home::at("2009-05-27T14:00:00+60s");
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    let lines = "ar: Mot de bienvenue\n! La date : le 12 mai\n";
    home.run_with(&["take", file], lines);
    let before = home.ok(&["render", file]);
    home.run_with(
        &["take", file],
        "!1 La date : le 19 mai\nar: Encore un mot\n",
    );
    let changes = |file: &str| {
        let listed = home.ok(&["history", file, "--format", "json"]);
        serde_json::from_str::<serde_json::Value>(&listed)
            .unwrap()
            .as_array()
            .unwrap()
            .len()
    };
    let count = changes(file);
    // Both takings began at the fixed hour: the number tells the states apart.
    let listed: serde_json::Value =
        serde_json::from_str(&home.ok(&["history", file, "--format", "json"])).unwrap();
    let number = listed[1]["number"].to_string();
    let diff = home.ok(&["history", file, "--diff", &number]);
    assert!(diff.contains("12 → 19"), "{diff}");
    home.ok(&["history", file, "--restore", &number]);
    assert_eq!(home.ok(&["render", file]), before);
    assert_eq!(changes(file), count + 1);
    let output = home.run(&["history", file, "--restore", &number]);
    assert!(output.status.success());
    assert_eq!(changes(file), count + 1, "nothing to change is no change");
}

#[test]
fn only_pruning_removes_closed_journals() {
    let home = Home::at("2009-05-27T14:00:00+60s");
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    for line in ["ar: un", "ar: deux", "ar: trois"] {
        home.run_with(&["take", file], line);
    }
    let journals = || {
        let found = fs::read_dir(home.path(".")).unwrap();
        let names = found.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(".journal")).count()
    };
    let document = home.ok(&["render", file]);
    assert!(journals() > 1);
    home.ok(&["history", file, "--prune"]);
    assert_eq!(journals(), 1);
    assert_eq!(home.ok(&["history", file]), "");
    assert_eq!(home.ok(&["render", file]), document);
    home.run_with(&["take", file], "ar: quatre");
    assert!(
        home.ok(&["render", file]).contains("quatre")
            || home.ok(&["render", file]).contains("Quatre")
    );
}

#[test]
fn what_was_said_inside_is_told_by_its_kind_alone() {
    let home = Home::at("2009-05-27T14:00:00+60s");
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    // Said openly, then made confidential; said behind closed doors; written for oneself; struck out.
    let lines = "ar: CANARI un\nhc: 1\nhc:\nar: CANARI deux\ns/CANARI/SERIN\n! CANARI trois\nq+ kk\nhc-\n, CANARI quatre\n\
                 ! Point public\nhc:\n!1+ CANARI cinq\nhc-\nar: Mot de bienvenue\n";
    home.run_with(&["take", file], lines);
    for args in [
        vec!["history", file],
        vec!["history", file, "--format", "json"],
        vec!["history", file, "--diff", "0"],
        vec!["history", file, "--diff", "0", "--format", "json"],
        vec!["history", file, "--diff", "3", "9"],
        vec!["history", file, "--at", "23:00"],
    ] {
        let output = home.run(&args);
        let all = text(&output.stdout) + &text(&output.stderr);
        assert!(
            !all.contains("CANARI") && !all.contains("SERIN"),
            "{args:?}: {all}"
        );
    }
    let inside = home.ok(&["history", file, "--with-confidential"]);
    assert!(
        inside.contains("CANARI deux") && !inside.contains("quatre"),
        "{inside}"
    );
    let history = store::history(file.as_ref()).unwrap();
    assert!(
        history
            .changes()
            .iter()
            .any(|change| change.seen == Seen::Private)
    );
}
