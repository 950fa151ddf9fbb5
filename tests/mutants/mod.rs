//! Whether the tests can see: each rule that text has to pass is left out in turn, and then something must
//! fail. The rules of the storage are left out in `tests/fault`.

use std::sync::Arc;

use copil::archive::register::Register;
use copil::archive::{Archive, Filed, Limits, Query};
use copil::document::Format;
use copil::model::{Action, Decision, Indicator, NextMeeting, Person, Record, Session};
use copil::store::follow::Follower;
use copil::store::memory::Memory;
use copil::store::{self, session_file};
use copil::text::{Rule, clean, clean_line, cleaned, visible};

use super::{
    CANARY, documents, has_canary, house, inside, is_secret_line, sessions, sown, written,
};
use crate::support;

type Look = fn(&[Session]) -> Result<(), String>;

/// What looks at each border, at its own side of it.
const LOOKS: &[(&str, Look)] = &[
    ("hostile text", |_| hostile()),
    ("what the room sees", room),
    ("what a follower is given", followed),
    ("every document", printed),
    ("the register", registered),
    ("a search", searched),
    ("what developers see", debugged),
    ("errors of broken files", broken),
    ("what is typed inside", |_| typed()),
];

fn is(what: &str, holds: bool) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

fn without_canary(what: &str, bytes: &[u8]) -> Result<(), String> {
    is(what, !has_canary(bytes))
}

fn hostile() -> Result<(), String> {
    for (came, shown) in [
        ("a\u{1b}[2Jb\u{7f}\u{9b}", "a␛[2Jb␡‹U+009B›"),
        ("a\u{202e}b\u{2066}", "a‹U+202E›b‹U+2066›"),
        ("a\u{2060}b\u{2028}", "a‹U+2060›b‹U+2028›"),
        ("a\u{e0041}", "a‹U+E0041›"),
        ("a\rb", "a\nb"),
        ("a\r\nb", "a\nb"),
        ("a\tb", "a b"),
        ("a\u{200d}b 👩\u{200d}👧", "a‹U+200D›b 👩\u{200d}👧"),
        ("a\u{ad}b\u{200b}\u{feff}", "ab"),
        ("e\u{301} e\u{ad}\u{301}", "é é"),
    ] {
        let found = clean(came);
        is(&format!("{came:?} is {found:?}"), found == shown)?;
        is("once is not enough", clean(&found) == found)?;
        is("borrowed is another", cleaned(came) == found)?;
        let line = clean_line(came);
        let shown = shown.replace('\n', " ");
        is(&format!("{came:?} in a line is {line:?}"), line == shown)?;
    }
    let monster = "e".to_owned() + &"\u{302}\u{323}".repeat(99);
    is("a monster of marks", clean(&monster).chars().count() < 12)?;
    is("a message", visible("a\u{1b}[2J") == "a␛[2J")
}

fn room(sessions: &[Session]) -> Result<(), String> {
    for session in sessions {
        let room = session.for_the_room();
        let file = session_file::write(&room).map_err(|error| error.to_string())?;
        without_canary("words", file.as_bytes())?;
        let addressed = room.people.iter().any(|person| !person.email.is_empty());
        is("an address", !addressed)?;
        let reminded = room.records().any(|row| row.flag().is_some());
        is("a reminder", !reminded)?;
    }
    Ok(())
}

fn followed(sessions: &[Session]) -> Result<(), String> {
    for session in sessions {
        let disk = Memory::new();
        let at = "x.ron".as_ref();
        store::create_in(&disk, at, session).map_err(|error| error.to_string())?;
        let follower = Follower::new_in(Arc::new(disk), at, None, None);
        let seen = follower.map_err(|error| error.to_string())?.session();
        let file = session_file::write(&seen).map_err(|error| error.to_string())?;
        without_canary("words", file.as_bytes())?;
    }
    Ok(())
}

fn printed(sessions: &[Session]) -> Result<(), String> {
    let house = house();
    for session in sessions {
        for document in documents(session, &house, false) {
            let json = written(&document, &house, Format::Json);
            without_canary(&document.file_stem, &json)?;
        }
    }
    Ok(())
}

fn registered(sessions: &[Session]) -> Result<(), String> {
    let filed = sessions.iter().zip(1..).map(|(session, n)| Filed {
        path: format!("{n}.ron").into(),
        session: session.clone(),
    });
    let filed: Vec<Filed> = filed.collect();
    // A session alone, too: where a later one is, what the next meeting is does not matter.
    for filed in filed.iter().map(std::slice::from_ref).chain([&*filed]) {
        let register = Register::of(filed, "2009-06-01".parse().unwrap(), false);
        without_canary("words", format!("{register:?}").as_bytes())?;
        let mut next = register
            .sittings()
            .iter()
            .filter_map(|one| one.next.as_ref());
        is("the next meeting", !next.any(|next| next.confidential))?;
    }
    Ok(())
}

fn searched(sessions: &[Session]) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    // So few that they are looked through here, without the rule, and not on another core.
    for (n, session) in sessions.iter().take(12).enumerate() {
        let file = folder.path().join(format!("{n}.ron"));
        store::create(&file, session).map_err(|error| error.to_string())?;
    }
    let mut archive = Archive::open(folder.path(), None).map_err(|error| error.to_string())?;
    let limits = Limits {
        sessions: 100,
        places: 100,
    };
    let answer = archive.search(&Query::new(CANARY), limits, &|| false);
    is("words", answer.hits.is_empty())
}

fn debugged(sessions: &[Session]) -> Result<(), String> {
    for session in sessions {
        let told = format!("{session:?} {:?}", copil::model::check(session));
        without_canary("words", told.as_bytes())?;
    }
    Ok(())
}

fn broken(sessions: &[Session]) -> Result<(), String> {
    for session in sessions.iter().take(3) {
        let whole = session_file::write(session).map_err(|error| error.to_string())?;
        for (at, _) in whole.match_indices(CANARY) {
            // A quotation mark too many, behind the word.
            let (before, behind) = whole.split_at(at + CANARY.len());
            let text = format!("{before}\" (\"{behind}");
            let Err((problem, spot)) = session_file::parse::<Session>(text.as_bytes()) else {
                continue;
            };
            without_canary("words", format!("{problem} {spot:?}").as_bytes())?;
        }
    }
    Ok(())
}

fn typed() -> Result<(), String> {
    is("a line", is_secret_line(&inside()))
}

/// A session in which each rule has something to keep.
fn everything() -> Session {
    let mut session = support::session();
    session.next = Some(NextMeeting {
        confidential: true,
        ..NextMeeting::new(session.date.clone(), CANARY)
    });
    session.indicators.push(Indicator {
        confidential: true,
        ..Indicator::new(CANARY, 3, None)
    });
    session.people.push(Person {
        key: "ar".to_owned(),
        name: "André ROSSINOT".to_owned(),
        email: "ar@example.org".to_owned(),
        ..Person::default()
    });
    let mut session = sown(session);
    let mut id = || {
        let given = session.next_id;
        session.next_id = given.next();
        given
    };
    let mut action = Action::new(id(), "Faire".into());
    action.who = vec!["zq".to_owned()];
    let mut flagged = Decision::new(id(), "La date".into());
    flagged.set_flag(Some("à compléter".into()));
    session.actions.push(action);
    session.decisions.push(flagged);
    session
}

#[test]
fn every_rule_left_out_is_seen() {
    let mut all = vec![everything()];
    all.extend(sessions(5));
    for (name, look) in LOOKS {
        assert_eq!(look(&all), Ok(()), "{name}, with every rule");
    }
    let mut missed = Vec::new();
    println!("mutants of what text has to pass:");
    for (rule, what) in Rule::ALL {
        let seen = LOOKS
            .iter()
            .find_map(|(name, look)| Some((name, rule.without(|| look(&all)).err()?)));
        let Some((name, how)) = seen else {
            println!("  MISSED  {rule:?} · {what}");
            missed.push(rule);
            continue;
        };
        let how: String = how.chars().take(60).collect();
        println!("  caught  {rule:?} · {what} · by {name}: {how}");
    }
    let (caught, of) = (Rule::ALL.len() - missed.len(), Rule::ALL.len());
    println!("mutants of what text has to pass: {caught} of {of} caught");
    assert!(missed.is_empty(), "{missed:?}");
    // A rule left out is left out in that look alone.
    assert!(Rule::ALL.iter().all(|(rule, _)| rule.holds()));
}

/// What is made in the program of two hundred sessions; documents have a test of their own, and what the program
/// says and leaves when it is run.
#[test]
fn nothing_that_is_made_of_two_hundred_sessions_holds_it() {
    let all: Vec<Session> = sessions(200).collect();
    for some in all.chunks(10) {
        let looks = LOOKS.iter().filter(|(name, _)| *name != "every document");
        for (name, look) in looks {
            assert_eq!(look(some), Ok(()), "{name}");
        }
    }
}
