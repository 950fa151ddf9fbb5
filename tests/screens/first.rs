//! The first minute: nothing there yet, a sheet, a roster pasted.

use copil::app::{Effect, Event, Found, Meeting, Summary};

use crate::desk::Desk;

fn listed(desk: &mut Desk, shipped: &[bool]) {
    let meeting = Meeting {
        event: "Rencontres".to_owned(),
        body: "Comité".to_owned(),
        number: 1,
        date: "2009-05-27".parse::<chrono::NaiveDate>().unwrap().into(),
        entries: 3,
        decisions: 1,
        next: None,
    };
    let sessions = shipped.iter().map(|shipped| Summary {
        path: "x.ron".into(),
        shipped: *shipped,
        is: Ok(Found::Meeting(meeting.clone())),
    });
    desk.event(Event::Listed(sessions.collect()));
}

fn paste(desk: &mut Desk, text: &str) {
    desk.event(Event::Paste {
        text: text.to_owned(),
        bracketed: true,
    });
}

/// The sheet, filled in as far as the roster, where the caret stands.
fn sheet(desk: &mut Desk) {
    listed(desk, &[true]);
    desk.keys("n").types("Rencontres").keys("Tab");
    desk.types("Comité").keys("Tab Tab Tab Tab");
}

#[test]
fn who_has_no_session_yet_is_told_what_to_do() {
    let mut desk = Desk::new(80, 24);
    listed(&mut desk, &[true]);
    let screen = desk.screen().replace('\u{a0}', " ");
    for word in ["Bienvenue", "n crée la", "Entrée ouvre l'exemple", "--demo"] {
        assert!(screen.contains(word), "{word}: {screen}");
    }
    listed(&mut desk, &[false, true]);
    assert!(!desk.screen().contains("Bienvenue"), "{}", desk.screen());
}

#[test]
fn a_pasted_roster_is_counted_before_enter_and_comes_into_the_session() {
    let mut desk = Desk::new(80, 24);
    sheet(&mut desk);
    paste(
        &mut desk,
        "Nom\tPrénom\tFonction\r\nRossinot\tAndré\tMaire de Nancy\r\nTakeda\tYuko\tDirectrice\r\n",
    );
    let screen = desk.screen();
    assert!(
        screen.contains("Rossinot | André | Maire de Nancy"),
        "{screen}"
    );
    assert!(
        screen.contains("2 personnes · ar ROSSINOT · yt TAKEDA"),
        "{screen}"
    );
    desk.keys("Enter");
    let Some(Effect::New(new)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    let people: Vec<_> = new.people.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(people, ["André ROSSINOT", "Yuko TAKEDA"]);
    assert_eq!(new.people[0].function, "Maire de Nancy");
}

#[test]
fn a_name_in_kanji_takes_the_key_of_its_reading_or_the_sheet_says_how_it_gets_one() {
    let mut desk = Desk::new(120, 40);
    sheet(&mut desk);
    paste(
        &mut desk,
        "武田 裕子（たけだ ゆうこ）、市長\n佐藤 健 (Satō Ken), 課長",
    );
    let screen = desk.screen();
    assert!(screen.contains("yt 武田 裕子 · ks 佐藤 健"), "{screen}");
    assert!(!screen.contains("donne une clé"), "{screen}");
    desk.keys("Enter");
    let Some(Effect::New(new)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(new.people[0].reading, "たけだ ゆうこ");
    assert_eq!(new.people[0].function, "市長");
    let mut desk = Desk::new(120, 40);
    sheet(&mut desk);
    paste(&mut desk, "武田 裕子、市長");
    let screen = desk.screen().replace('\u{a0}', " ");
    let told = "« yt: 武田 裕子 » donne une clé au choix · xb 武田 裕子";
    assert!(screen.contains(told), "{screen}");
    desk.keys("Home").types("yt: ");
    let screen = desk.screen();
    assert!(screen.contains("1 personne · yt 武田 裕子"), "{screen}");
}

#[test]
fn a_line_not_understood_is_shown_once_and_then_left_out() {
    let mut desk = Desk::new(80, 24);
    sheet(&mut desk);
    paste(&mut desk, "André ROSSINOT, Maire\nà confirmer\nYuko TAKEDA");
    assert!(desk.screen().contains("ligne 2 non comprise"));
    desk.keys("Shift+Tab Enter");
    let screen = desk.screen().replace('\u{a0}', " ");
    assert!(screen.contains("« à confirmer »"), "{screen}");
    assert!(desk.asked.is_empty(), "{:?}", desk.asked);
    desk.keys("Enter");
    let Some(Effect::New(new)) = desk.asked.last() else {
        panic!("{:?}", desk.asked);
    };
    assert_eq!(new.people.len(), 2);
}

#[test]
fn a_line_not_understood_is_corrected_where_it_stands() {
    let mut desk = Desk::new(80, 24);
    sheet(&mut desk);
    paste(&mut desk, "André ROSSINOT\nà confirmer\nYuko TAKEDA");
    desk.keys("Enter Ctrl+W Ctrl+W").types("Claire BEAUMONT");
    assert!(desk.screen().contains("3 personnes"), "{}", desk.screen());
    desk.keys("Ctrl+Z Ctrl+Z Ctrl+Z");
    assert!(
        desk.screen().contains("ligne 2 non comprise"),
        "{}",
        desk.screen()
    );
}

#[test]
fn the_caret_goes_through_the_lines_before_it_leaves_the_roster() {
    let mut desk = Desk::new(80, 24);
    sheet(&mut desk);
    paste(&mut desk, "André ROSSINOT\nYuko TAKEDA");
    desk.keys("Up").types(", Maire").keys("Up").types("Paris");
    let screen = desk.screen();
    assert!(screen.contains("André ROSSINOT, Maire"), "{screen}");
    assert!(screen.contains("Lieu          Paris"), "{screen}");
}

#[test]
fn a_long_roster_keeps_the_caret_in_sight_at_any_size() {
    let people: Vec<String> = ('A'..='Z')
        .map(|letter| format!("Jean {letter}{letter}UVRARD"))
        .collect();
    for (width, height) in [(80, 24), (40, 10), (120, 40), (1, 1)] {
        let mut desk = Desk::new(width, height);
        sheet(&mut desk);
        paste(&mut desk, &people.join("\n"));
        if height > 1 {
            let screen = desk.screen();
            assert!(screen.contains("ZZUVRARD"), "{screen}");
            assert!(screen.contains("26 personnes"), "{screen}");
        }
    }
}
