//! What the room sees, and what it never sees.

use copil::app::{Access, Event};
use copil::model::{Floor, Language, Session, Speaker};
use proptest::prelude::*;

use crate::desk::{Desk, opened};
use crate::sample::meeting;

/// Said in the open.
const OPEN: &[&str] = &[
    "ar: Mot de bienvenue",
    "& suite",
    "- un point",
    "* Un thème",
    "*",
    "= Accord général",
    "! Un point acté",
    "!1+ après cette réunion",
    "!1 une autre rédaction",
    "!1 ja: 日程",
    "!>1",
    "!2-",
    "vote: 3 1 0",
    "> ar envoyer les lettres",
    "? une question",
    "q+ jv",
    "q:",
    "odj: 1",
    "odj: 4",
    "hc:",
    "hc-",
];

/// Whatever is open, for the rapporteur alone.
const OWN: &[&str] = &[
    ", CANARI à moi seul",
    ".. CANARI à compléter",
    "!1- CANARI le motif",
    "!>1 CANARI le motif",
];

/// Said behind closed doors: the doors are closed first.
const CLOSED: &[&str] = &[
    "ar: CANARI",
    "& CANARI",
    "- CANARI",
    "* CANARI",
    "< CANARI",
    "= CANARI",
    "! CANARI",
    "!1 CANARI",
    "!1+ CANARI",
    "!1 ja: CANARI",
    "!x CANARI",
    "> ar CANARI",
    "? CANARI",
    "bp: CANARI",
    "cite: CANARI (source)",
    "s/de/CANARI",
    "!1s/a/CANARI",
    "fait: Lettres, CANARI",
    "odj+ CANARI",
    "+ Zoé CANARI, Ministre",
    "zz: CANARI",
    "proch: 9 décembre 2009, CANARI",
    "proch+ 10 décembre 2009, CANARI",
    "ind: CANARI 3/4",
];

#[derive(Clone, Debug)]
enum Line {
    Open(usize),
    Own(usize),
    Closed(usize),
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let line = prop_oneof![
        4 => (0..OPEN.len()).prop_map(Line::Open),
        1 => (0..OWN.len()).prop_map(Line::Own),
        2 => (0..CLOSED.len()).prop_map(Line::Closed),
    ];
    prop::collection::vec(line, 1..40)
}

fn typed(desk: &mut Desk, line: &Line) {
    let line = match line {
        Line::Open(at) => OPEN[*at],
        Line::Own(at) => OWN[*at],
        Line::Closed(at) => {
            desk.types("hc:\n").types(CLOSED[*at]).types("\n");
            desk.keys("Ctrl+U");
            return;
        }
    };
    desk.types(line).types("\n").keys("Ctrl+U");
}

/// Every sheet of the wall, from the first to the last.
fn wall(desk: &mut Desk, key: &str) -> Vec<String> {
    desk.keys("Esc Esc").keys(key).keys("Home");
    let mut sheets = vec![desk.screen()];
    for _ in 0..60 {
        desk.keys("PageDown");
        let sheet = desk.screen();
        if sheets.last() == Some(&sheet) {
            break;
        }
        sheets.push(sheet);
    }
    sheets
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_private_or_behind_closed_doors_is_on_no_wall(
        lines in lines(),
        size in prop::sample::select(vec![(80, 24), (100, 30), (200, 60)]),
        half in prop::bool::ANY,
    ) {
        let mut desk = Desk::open(meeting(), size.0, size.1);
        for line in &lines {
            typed(&mut desk, line);
        }
        if half {
            desk.types("CANARI à moitié");
        }
        desk.keys("F9 q");
        prop_assert!(!desk.screen().contains("CANARI"));
        for key in ["F9", "F10"] {
            for sheet in wall(&mut desk, key) {
                prop_assert!(!sheet.contains("CANARI"), "{sheet}");
            }
        }
    }
}

#[test]
fn the_room_is_shown_from_anywhere_and_everything_is_found_again_as_it_was() {
    for (name, reach) in [
        ("a line half typed", &["x", "y", "Left"][..]),
        ("a row picked", &["F2", "Up"]),
        ("words half rewritten", &["F2", "F2", "x"]),
        ("the preview", &["F5", "F8"]),
        ("the people", &["F3", "k"]),
        ("a person's form", &["F3", "Enter", "x"]),
        ("the palette", &["Ctrl+K", "t"]),
        ("the help", &["F1", "r"]),
        ("what is looked for", &["Ctrl+F", "t"]),
        ("the kinds", &["F2", "r"]),
        ("a question", &["F5", "e", "x"]),
    ] {
        for back in ["F9", "Esc"] {
            let mut desk = Desk::open(meeting(), 100, 30);
            desk.keys(&reach.join(" "));
            let before = (desk.layers(), desk.layout().cursor(), desk.app.mode());
            desk.keys("F9");
            assert!(desk.screen().contains("Premier Comité"), "{name}");
            assert_eq!(desk.layout().cursor(), None, "{name}");
            desk.keys(back);
            let after = (desk.layers(), desk.layout().cursor(), desk.app.mode());
            assert_eq!(after, before, "{name}");
        }
    }
}

#[test]
fn before_a_session_is_open_there_is_nothing_to_show() {
    let mut desk = Desk::new(100, 30);
    let before = desk.screen();
    desk.keys("F9 F10");
    assert_eq!(desk.screen(), before);
}

#[test]
fn it_follows_the_meeting_until_it_is_turned() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.types("ar: un mot\n").keys("F9");
    assert!(desk.screen().contains("ORDRE DU JOUR"));
    desk.keys("F9")
        .types("! La ville hôte : Kanazawa\n")
        .keys("F9");
    assert!(desk.screen().contains("Kanazawa"), "{}", desk.screen());
    desk.keys("Home");
    assert!(desk.screen().contains("nous en sommes ici"));
    desk.keys("f");
    assert!(desk.screen().contains("Kanazawa"));
}

#[test]
fn a_long_agenda_shows_what_is_around_the_item_under_discussion() {
    let mut session = meeting();
    for n in 6..40 {
        let mut item = session.agenda[0].clone();
        item.id = copil::model::Id(1000 + n);
        item.title = format!("Point numéro {n}");
        session.agenda.push(item);
    }
    session.live.item = Some(session.agenda[20].id);
    session.log = copil::model::Log::default();
    session.decisions.clear();
    let mut desk = Desk::open(session, 80, 24);
    desk.keys("F9");
    let screen = desk.screen();
    assert!(screen.contains("Point numéro 21"), "{screen}");
    assert!(screen.contains("Point numéro 20") && screen.contains("Point numéro 22"));
    assert!(screen.contains("À LA PAROLE"), "{screen}");
    assert!(!screen.contains("Point numéro 39"), "{screen}");
}

#[test]
fn behind_closed_doors_it_says_so_and_nothing_else() {
    let mut session = meeting();
    session.live.huis_clos = true;
    session.live.floor = Floor::Speaker {
        by: Speaker::person("kk"),
    };
    let mut desk = Desk::open(session, 100, 30);
    desk.keys("F9 Home q");
    let screen = desk.screen();
    assert!(
        screen.contains("Huis clos") && !screen.contains("KAWARA"),
        "{screen}"
    );
}

/// In two languages, with a point too long for one sheet of the wall.
fn bilingual() -> Session {
    let mut session = meeting();
    session.decisions[1].texts.insert(
        Language::Ja,
        "テーマは「地方自治と持続可能な発展」とし、文化に関する分科会を設ける。".into(),
    );
    session.decisions[0].text = "Un point très long. ".repeat(120).into();
    session
}

#[test]
fn a_point_is_read_in_all_its_languages_and_on_as_many_sheets_as_it_needs() {
    let mut desk = Desk::open(bilingual(), 100, 30);
    desk.keys("F10");
    insta::assert_snapshot!("read_back_in_two_languages", desk.layers());
    let sheets = wall(&mut desk, "F10");
    assert!(sheets.len() > 2, "{}", sheets.join("\n"));
    // The record comes after them, and has no foot.
    let points = sheets.iter().filter(|sheet| sheet.contains(" sur 2"));
    let words = points.map(|sheet| sheet.matches("très").count());
    assert_eq!(words.sum::<usize>(), 120);
}

#[test]
fn larger_letters_are_shorter_lines_further_apart() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.keys("F10 + + +");
    insta::assert_snapshot!("read_back_large", desk.screen());
    desk.keys("- - - -");
    let small = desk.screen();
    desk.keys("F10 F10");
    assert_eq!(desk.screen(), small);
}

#[test]
fn whoever_only_reads_shows_the_room_too() {
    let mut reading = opened(meeting());
    reading.access = Access::Shipped;
    let mut desk = Desk::new(100, 30);
    desk.event(Event::Opened(Box::new(reading))).keys("F9");
    assert!(desk.screen().contains("Premier Comité"));
}

#[test]
fn the_projector_at_100_by_30() {
    for theme in ["projecteur", "nuit"] {
        let mut desk = Desk::open(meeting(), 100, 30);
        desk.paint(theme);
        desk.types("ar: un mot\n").keys("F9");
        insta::assert_snapshot!(format!("room_{theme}"), desk.layers());
    }
}

#[test]
fn what_was_added_to_a_point_since_stands_behind_its_words_in_the_list() {
    let mut desk = Desk::open(meeting(), 100, 30);
    desk.types("!1+ les salles restent à trouver\n")
        .types(", CANARI\n")
        .types("hc:\n!1+ CANARI\nhc-\n");
    let sheets = wall(&mut desk, "F9");
    let list = sheets.iter().find(|sheet| sheet.contains("POINTS ACTÉS"));
    let list = list.unwrap();
    assert!(
        list.contains("    (les salles restent à trouver)"),
        "{list}"
    );
    assert!(!list.contains("CANARI"), "{list}");
}

#[test]
fn a_vote_says_how_the_quorum_stood_then() {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("quorum: 7\nvote 2: 5 1 0\n");
    assert!(desk.screen().contains("quorum 6 / 7"), "{}", desk.screen());
    // Who comes later was not there.
    desk.types("arr+ jv\n").keys("F10");
    let screen = desk.screen();
    assert!(screen.contains("5 pour"), "{screen}");
    assert!(screen.contains("quorum 6 / 7"), "{screen}");
}
