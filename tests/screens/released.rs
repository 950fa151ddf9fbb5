//! What was said behind closed doors leaves by name only, asked twice.

use copil::app::{Access, Copied, Effect, Event, Export, Exported, Holder, Overlay};
use copil::document::{Document, Format};
use copil::keys::{CommandId, Mode};
use copil::model::Session;
use copil::write;

use crate::desk::{Desk, house, opened};
use crate::follow;
use crate::sample::meeting;

const SECRET: &str = "Un contentieux avec la ville hôte.";

/// The meeting, and one line said behind closed doors.
pub fn closed() -> Session {
    let mut desk = Desk::open(meeting(), 120, 40);
    desk.types("hc:\nar: un contentieux avec la ville hôte\nhc-\n");
    desk.app.live().unwrap().session().clone()
}

fn exports(desk: &Desk) -> Vec<&Export> {
    let exports = desk.asked.iter().filter_map(|effect| match effect {
        Effect::Export(export) => Some(&**export),
        _ => None,
    });
    exports.collect()
}

fn copies(desk: &Desk) -> Vec<&Document> {
    let copies = desk.asked.iter().filter_map(|effect| match effect {
        Effect::CopyClosed(document) => Some(&**document),
        _ => None,
    });
    copies.collect()
}

fn text(document: &Document) -> String {
    let mut bytes = Vec::new();
    let options = write::Options::new(&house(), Format::Text);
    write::write(Format::Text, document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The screen, its lines joined: a message may be in two.
fn flat(desk: &mut Desk) -> String {
    let screen = desk.screen();
    screen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn offered(desk: &mut Desk) -> bool {
    desk.keys("Ctrl+K").types("huis clos");
    let found = desk.app.palette();
    let ids = [CommandId::ExportClosed, CommandId::CopyClosed];
    let offered = ids.map(|id| found.iter().any(|row| row.id == id));
    desk.keys("Esc Esc");
    assert_eq!(offered[0], offered[1]);
    offered[0]
}

#[test]
fn a_file_is_named_then_confirmed_with_another_key_and_says_what_it_is() {
    let mut desk = Desk::open(closed(), 120, 40);
    desk.keys("F5");
    assert!(!desk.screen().contains("contentieux"));
    desk.keys("E");
    let asked = desk.screen();
    assert!(asked.contains("Une ligne confidentielle"), "{asked}");
    assert!(asked.contains("-confidentiel-projet.html"), "{asked}");
    desk.keys("Enter");
    assert_eq!(desk.app.mode(), Mode::Release);
    assert!(
        desk.screen().contains("écrit en clair"),
        "{}",
        desk.screen()
    );
    desk.keys("Enter o y Enter");
    assert!(
        exports(&desk).is_empty(),
        "only the key of its own lets it out"
    );
    desk.keys("h");
    let [export] = exports(&desk)[..] else {
        panic!("one file")
    };
    assert!(export.private);
    let said = text(&export.document);
    assert!(said.contains(SECRET), "{said}");
    assert!(said.contains("Confidentiel\u{a0}:"), "{said}");
    let path = export.name.clone().into();
    desk.event(Event::Exported(Exported::Done { path }));
    let said = flat(&mut desk);
    assert!(said.contains("lisible de vous seul"), "{said}");
    assert_eq!(desk.app.mode(), Mode::Preview);
    // Nothing of it is put beside the session as what was sent.
    desk.keys("s");
    assert_eq!(desk.app.mode(), Mode::Preview);
}

#[test]
fn a_copy_is_asked_twice_and_two_enters_are_not_enough() {
    let mut desk = Desk::open(closed(), 80, 24);
    desk.keys("F5 C Enter Enter Enter");
    assert_eq!(desk.app.mode(), Mode::Release);
    assert!(copies(&desk).is_empty());
    desk.keys("Esc");
    assert!(matches!(
        desk.app.overlays().last(),
        Some(Overlay::Preview(_))
    ));
    desk.keys("C o h");
    let [document] = copies(&desk)[..] else {
        panic!("one copy")
    };
    assert!(text(document).contains(SECRET));
    desk.event(Event::Copied(Copied::Closed { goes: true }));
    let said = flat(&mut desk);
    assert!(said.contains("dans une minute"), "{said}");
    desk.event(Event::Copied(Copied::Closed { goes: false }));
    let said = flat(&mut desk);
    assert!(said.contains("rien ne l'effacera"), "{said}");
}

#[test]
fn a_name_that_is_taken_is_asked_again_from_the_first_question() {
    let mut desk = Desk::open(closed(), 120, 40);
    desk.keys("F5 E Enter h");
    let (name, offer) = ("x.html".to_owned(), "x-2.html".to_owned());
    desk.event(Event::Exported(Exported::Changed { name, offer }));
    assert!(desk.screen().contains("x-2.html"));
    desk.keys("Enter");
    assert_eq!(exports(&desk).len(), 1);
    desk.keys("h");
    assert_eq!(exports(&desk)[1].name, "x-2.html");
}

#[test]
fn from_the_line_the_document_is_shown_first() {
    let mut desk = Desk::open(closed(), 120, 40);
    desk.keys("Ctrl+K").types("copier avec le huis\n");
    assert!(desk.screen().contains("COMPTE-RENDU"), "{}", desk.screen());
    assert_eq!(desk.app.mode(), Mode::Confirm);
}

#[test]
fn it_is_offered_to_the_rapporteur_alone_and_where_there_is_something() {
    assert!(offered(&mut Desk::open(closed(), 120, 40)));
    assert!(!offered(&mut Desk::open(meeting(), 120, 40)));
    let mut reading = opened(closed());
    reading.access = Access::Viewer(Holder::default());
    let mut desk = Desk::opened(reading, 120, 40);
    assert!(!offered(&mut desk));
    desk.keys("F5 C E");
    assert_eq!(desk.app.mode(), Mode::Preview);
    let mut locked = opened(closed());
    locked.locked = true;
    assert!(!offered(&mut Desk::opened(locked, 120, 40)));
    let followed = follow::followed(closed());
    assert!(!offered(&mut Desk::opened(followed, 120, 40)));
}
