//! What a key, a line, a frame, a file, a document and a recovery cost, in sessions of three sizes: an
//! hour's, a long day's, and more than anybody will ever type. `cargo bench`; nothing is asserted, because
//! only ratios carry over from one machine to another.

// A measurement that cannot be taken has nobody to report to but the one who reads the panic.
#![allow(clippy::unwrap_used, clippy::panic)]

#[path = "../tests/speed/desk.rs"]
mod desk;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use copil::app::Event;
use copil::capture::{Abbreviations, Context, edits, ghost, parse};
use copil::document::{Format, Options, compte_rendu};
use copil::edit::{Edit, Editor, Group, Row, Slot};
use copil::keys::Key;
use copil::model::{Date, Person, Session};
use copil::store::memory::Memory;
use copil::store::{self, session_file};
use copil::view::{Regions, WrapCache};
use copil::write;
use desk::{Desk, comite, now};
use divan::Bencher;

/// Entries of a session.
const SIZES: [usize; 3] = [30, 200, 20_000];

/// What people say, in the shapes that lines have.
const LINES: [&str; 10] = [
    "ar: Mot de bienvenue aux délégations japonaises et françaises, réunies pour la première fois",
    "présente le bilan des Premières Rencontres : 24 collectivités, 3 ateliers, 12 000 € de budget",
    "- L'appui du ministère des Affaires étrangères est souhaitable dans le domaine culturel",
    "- Il y a nécessité de fixer les thèmes des ateliers le plus tôt possible",
    "kk: précise que la date du \"12 mai 2010\" convient aux villes de Kyoto et de Nara",
    "! La date des Deuxièmes Rencontres : les 12 et 13 mai 2010",
    "aj: souhaite que chaque atelier ait un chef de file, nommé avant le 1er octobre...",
    "remercie M. ROSSINOT de son accueil ; l'hébergement reste à préciser (voir www.ville.example)",
    "> ar, kk envoyer les lettres d'invitation d'ici le 15/09",
    "? qui prend en charge l'interprétation ?",
];

fn main() {
    divan::main();
}

/// A session of so many lines typed.
fn editor(lines: usize) -> Editor {
    taken(lines, |_| {})
}

/// The same; each group of edits is told as it is made.
fn taken(lines: usize, mut told: impl FnMut(&Group)) -> Editor {
    let day = Date::Day(now().date());
    let mut editor = Editor::new(Session::new("Rencontres", "Comité", 1, day, "Paris"));
    let people = [
        ("ar", "André ROSSINOT"),
        ("kk", "KAWARA Kei"),
        ("aj", "Alain JOLY"),
    ];
    let people = people.map(|(key, name)| Edit::Insert {
        at: Slot::Last,
        row: Row::Person(Person {
            key: key.to_owned(),
            name: name.to_owned(),
            ..Person::default()
        }),
    });
    told(editor.commit(people.to_vec()).unwrap());
    for line in LINES.iter().cycle().take(lines) {
        let made = meaning(line, editor.session());
        told(editor.commit(made).unwrap());
    }
    editor
}

fn meaning(line: &str, session: &Session) -> Vec<Edit> {
    let abbreviations = Abbreviations::default();
    let cx = Context {
        session,
        now: now(),
        abbreviations: &abbreviations,
    };
    let parsed = parse(line, &cx);
    black_box(ghost(&parsed, &cx));
    edits(&parsed, &cx).edits
}

/// A letter typed behind a command, and taken back so that the line stays as long as it is.
#[divan::bench(args = SIZES)]
fn key_and_backspace(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    desk.types("kk: souhaite une édition");
    let (letter, back): (Key, Key) = ("e".parse().unwrap(), "backspace".parse().unwrap());
    bencher.bench_local(|| {
        desk.key(letter);
        desk.key(back);
    });
}

/// A line put in, committed, and everything that changed drawn.
#[divan::bench(args = SIZES)]
fn enter(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    let enter: Key = "enter".parse().unwrap();
    bencher.bench_local(|| {
        desk.event(Event::Paste {
            text: LINES[3].to_owned(),
            bracketed: true,
        });
        desk.key(enter);
    });
}

/// Everything laid out and drawn as for a terminal of which nothing is known.
#[divan::bench(args = SIZES)]
fn whole_frame(bencher: Bencher, lines: usize) {
    let mut desk = Desk::open(editor(lines));
    bencher.bench_local(|| {
        desk.cache = WrapCache::default();
        desk.screen.repaint();
        desk.draw(Regions::ALL);
    });
}

/// A line from its letters to what it changes.
#[divan::bench(args = SIZES)]
fn line_read(bencher: Bencher, lines: usize) {
    let editor = editor(lines);
    bencher.bench_local(|| meaning(LINES[8], editor.session()));
}

/// A line's edits performed and taken back.
#[divan::bench(args = SIZES)]
fn line_committed(bencher: Bencher, lines: usize) {
    let mut editor = editor(lines);
    bencher.bench_local(|| {
        let made = meaning(LINES[1], editor.session());
        editor.commit(made).unwrap();
        editor.undo().unwrap()
    });
}

#[divan::bench(args = SIZES)]
fn file_read(bencher: Bencher, lines: usize) {
    let text = session_file::write(editor(lines).session()).unwrap();
    bencher.bench_local(|| session_file::parse::<Session>(text.as_bytes()).unwrap());
}

#[divan::bench(args = SIZES, sample_count = 10)]
fn compte_rendu_written(bencher: Bencher, lines: usize) {
    let (editor, house) = (editor(lines), comite());
    bencher.bench_local(|| {
        let document = compte_rendu(editor.session(), &house, &Options::default());
        write::lines(&document, &write::Options::new(&house, Format::Text))
    });
}

/// A journal of every line, none of which is in the session file.
#[divan::bench(args = SIZES, sample_count = 10)]
fn journal_replayed(bencher: Bencher, lines: usize) {
    let path = Path::new("/x.ron");
    let storage = Memory::new();
    let empty = Session::new("", "", 1, Date::Day(now().date()), "");
    store::create_in(&storage, path, &empty).unwrap();
    let options = store::Options {
        who: "rapporteur".to_owned(),
        host: "host".to_owned(),
        now: Arc::new(now),
        read_only: false,
        refuge: None,
        origin: store::Origin::Lines,
    };
    let opened =
        store::open_in::<Session>(Arc::new(storage.clone()), path, options, |_| {}).unwrap();
    let store::Access::Writer(writer) = opened.access else {
        panic!("nobody else has it open");
    };
    taken(lines, |group| writer.group(group));
    writer.wait();
    let killed = storage.after_kill();
    bencher.bench_local(|| store::read_in::<Session>(&killed, path, None).unwrap());
}
