//! Sealed minutes: any change is told, a file set otherwise is none, numbers stay, and a signature holds.

// Test code, which the lints cannot see here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod program;

use std::fs;
use std::path::PathBuf;

use copil::document::House;
use copil::model::{Live, Session};
use copil::seal::{self, Sheet, Verdict};
use copil::store::{self, session_file};
use program::{Home, text};

const LINES: &str = "ar: Mot de bienvenue\n, note pour moi\n! La date : le 12 mai\n! Trois ateliers\nhc:\nar: un mot \
                     entre nous\nhc-\nlevee: 17h30\n";

/// A small session taken and sealed.
fn sealed(home: &Home) -> PathBuf {
    let file = home.new_golden("2009-05-27");
    home.run_with(&["take", file.to_str().unwrap()], LINES);
    home.ok(&["seal", file.to_str().unwrap(), "--force"]);
    file
}

fn home() -> Home {
    Home::at("2009-05-27T14:00:00+60s")
}

fn verify(home: &Home, args: &[&str]) -> (Option<i32>, String) {
    let output = home.run(&[&["verify"], args].concat());
    (
        output.status.code(),
        text(&output.stdout) + &text(&output.stderr),
    )
}

fn comite() -> House {
    House::read("comite", include_str!("../themes/house/comite.ron")).unwrap()
}

#[test]
fn the_digest_stands_at_the_foot_and_anybody_can_compute_it_again() {
    let home = home();
    let file = sealed(&home);
    let file = file.to_str().unwrap();
    let printed = home.ok(&["render", file]);
    let sheet = Sheet::read(&printed).unwrap();
    assert!(sheet.is_whole(), "{printed}");
    assert!(!printed.contains("entre nous"));
    // The very text is kept beside the session.
    let kept = home.path("2009-05-27.sent/arrete-fr-2009-05-27.txt");
    assert_eq!(fs::read_to_string(kept).unwrap(), sheet.body);
    let page = home.path("cr.txt");
    fs::write(&page, printed.replace('\n', "\r\n").replace('\u{a0}', " ")).unwrap();
    assert_eq!(verify(&home, &[page.to_str().unwrap()]).0, Some(0));
    fs::write(&page, printed.replace("12", "13")).unwrap();
    assert_eq!(verify(&home, &[page.to_str().unwrap()]).0, Some(1));
}

#[test]
fn a_change_shows_with_its_words_and_numbers_stay_as_when_sent() {
    let home = home();
    let file = sealed(&home);
    let file = file.to_str().unwrap();
    let (code, said) = verify(&home, &[file]);
    assert_eq!(code, Some(0), "{said}");
    home.run_with(
        &["take", file],
        "!1+ reportée au 19 mai\n!2- saisi deux fois\n",
    );
    let (code, said) = verify(&home, &[file]);
    assert_eq!(code, Some(1), "{said}");
    assert!(
        said.contains("(reportée au 19 mai)") && said.contains("(retiré)"),
        "{said}"
    );
    let document = home.ok(&["render", file]);
    assert!(document.contains("modifié depuis l’arrêt"), "{document}");
    assert!(document.contains("2) (retiré)"), "{document}");
    // What the session held when it was sealed is still in the history.
    assert!(home.ok(&["history", file]).contains("Mot de bienvenue"));
    // Sealed anew, the amended minutes are whole again.
    home.ok(&["seal", file, "--force"]);
    assert_eq!(verify(&home, &[file]).0, Some(0));
}

#[test]
fn the_screen_seals_as_the_command_line_does_and_shows_what_changed_since() {
    let home = home();
    let file = home.new_golden("2009-05-27");
    home.run_with(&["take", file.to_str().unwrap()], LINES);
    let file = file.to_str().unwrap();
    let mut terminal = home.open(&[file], 24, 80);
    terminal.wait_for("Mot de bienvenue");
    terminal.send("\x1b[15~");
    terminal.wait_for("COMPTE-RENDU");
    terminal.send("S");
    terminal.wait_for("Arrêter le compte-rendu quand même");
    terminal.send("o");
    terminal.wait_for("arrêté le 27 mai 2009");
    terminal.wait_for("SHA-256");
    terminal.send("\x11");
    terminal.wait_end();
    let (code, said) = verify(&home, &[file]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        home.path("2009-05-27.sent/arrete-fr-2009-05-27.txt")
            .exists()
    );
    home.run_with(&["take", file], "!1+ reportée au 19 mai\n");
    let mut terminal = home.open(&[file], 24, 80);
    terminal.wait_for("Mot de bienvenue");
    terminal.send("\x1b[15~");
    terminal.wait_for("modifié depuis l'arrêt");
    terminal.send("\x11");
    terminal.wait_end();
}

#[test]
fn what_does_not_print_is_sealed_too_and_where_the_meeting_stands_is_not() {
    let home = home();
    let file = sealed(&home);
    let session: Session = session_file::parse(&fs::read(&file).unwrap()).unwrap();
    let house = comite();
    let whole = Verdict {
        minutes: true,
        content: true,
    };
    assert_eq!(seal::verdict(&session, &house), Some(whole));
    let mut live = session.clone();
    live.live.queue.push("kk".to_owned());
    assert_eq!(seal::verdict(&live, &house), Some(whole));
    let mut private = session.clone();
    let entry = private.log.iter_mut().find(|entry| entry.private).unwrap();
    entry.print = false;
    let told = Verdict {
        minutes: true,
        content: false,
    };
    assert_eq!(seal::verdict(&private, &house), Some(told));
}

#[test]
fn a_file_set_otherwise_holds_what_was_sealed() {
    let home = home();
    let file = sealed(&home);
    let text = fs::read_to_string(&file).unwrap();
    let set = text
        .replace("    ", "\t")
        .replace('\n', "\r\n")
        .replace("),\r\n", ") ,\r\n// vu\r\n");
    fs::write(&file, format!("\u{feff}{set}")).unwrap();
    let (code, said) = verify(&home, &[file.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
}

/// What was sealed: all but where the meeting stands and what became of its documents.
fn body(session: &Session) -> Session {
    let mut body = session.clone();
    body.live = Live::default();
    body.next_id = copil::model::Id(0);
    body.sent.clear();
    body.corrections.clear();
    body
}

#[test]
fn every_flipped_bit_of_a_sealed_session_is_told() {
    let home = home();
    let file = sealed(&home);
    let bytes = fs::read(&file).unwrap();
    let session: Session = session_file::parse(&bytes).unwrap();
    let (mut refused, mut told, mut same) = (0, 0, 0);
    for at in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[at / 8] ^= 1 << (at % 8);
        let Ok(read) = session_file::parse::<Session>(&flipped) else {
            refused += 1;
            continue;
        };
        let seal = read.sealed.clone();
        if seal.is_some_and(|seal| seal::content(&read, &seal) == seal.content) {
            // A blank for another, or the printed digest of a seal: no word of the body.
            let mut read = body(&read);
            read.sealed.clone_from(&session.sealed);
            assert_eq!(read, body(&session), "bit {at}");
            same += 1;
        } else {
            told += 1;
        }
    }
    println!("{refused} refused, {told} told, {same} no change of the body");
    assert!(told > 1000 && same < told);
}

#[test]
fn every_flipped_bit_of_a_printed_text_is_told() {
    let home = home();
    let file = sealed(&home);
    let printed = home.ok(&["render", file.to_str().unwrap()]);
    // The line above the digest says what it is; the digest itself and all above are what is compared.
    let foot = printed.trim_end().rsplit_once("\n\n").unwrap();
    let body = foot.0.rsplit_once("\n\n").unwrap().0.len();
    let bytes = printed.as_bytes();
    let digest = bytes.len() - foot.1.len() - 1..bytes.len() - 1;
    let mut tried = 0;
    for at in (0..body).chain(digest) {
        for bit in 0..8 {
            let mut flipped = bytes.to_vec();
            flipped[at] ^= 1 << bit;
            let told = match std::str::from_utf8(&flipped) {
                Ok(text) => !Sheet::read(text).is_some_and(|sheet| sheet.is_whole()),
                Err(_) => true,
            };
            assert!(told, "byte {at}, bit {bit}");
            tried += 1;
        }
    }
    assert!(tried > 1000);
}

#[test]
fn a_journal_that_was_changed_before_the_seal_is_told() {
    let home = home();
    let file = sealed(&home);
    let history = store::history(&file).unwrap();
    let head = history.now().sealed.clone().unwrap().journal.unwrap();
    assert_eq!(history.head(Some(head.last)), Some(head.clone()));
    // Without its first generation the journal cannot tell any more.
    home.ok(&["history", file.to_str().unwrap(), "--prune"]);
    let (code, said) = verify(&home, &[file.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("supprimé depuis"), "{said}");
}

#[test]
fn unfinished_minutes_are_not_sealed_unless_asked() {
    let home = home();
    let file = home.new_golden("2009-05-27");
    let file = file.to_str().unwrap();
    home.run_with(&["take", file], ".. à compléter\n");
    home.run_with(&["take", file], "ar: un mot (?)\n");
    let output = home.run(&["seal", file]);
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    assert_eq!(verify(&home, &[file]).0, Some(1));
    let session = store::read::<Session>(file.as_ref()).unwrap();
    assert_eq!(session.session().sealed, None);
}
