//! Rows of the grammar: people, items, closed doors, stamps.

use copil::capture::{Effect, Problem};
use copil::edit::RowRef;
use copil::model::{Date, EntryKind, Hour, Presence, Role};

use crate::support::{Room, day, moment};

fn presences(room: &Room) -> String {
    let letter = |presence| match presence {
        Presence::Unknown => '.',
        Presence::Present => 'p',
        Presence::Excused => 'e',
        Presence::Absent => 'a',
        Presence::Represented => 'r',
    };
    room.session()
        .people
        .iter()
        .map(|it| letter(it.presence))
        .collect()
}

#[test]
fn presence_of_several_of_a_side_or_of_all() {
    let mut room = Room::new();
    room.all(&["pr+ tous -md -japon", "ex+ kk", "ab+ yt,md"]);
    assert_eq!(presences(&room), "ppppapea");
    room.all(&["present: japon", "rep+ kk=yt"]);
    assert_eq!(presences(&room), "ppppaprp");
    assert_eq!(
        room.session().person("kk").unwrap().proxy.as_deref(),
        Some("yt")
    );
    let outcome = room.take("ex+ mj");
    assert_eq!(
        outcome.problem,
        Some(Problem::NoPerson {
            form: "mj".to_owned()
        })
    );
}

#[test]
fn people_arrive_and_leave_now_or_at_an_hour() {
    let mut room = Room::new();
    room.all(&[
        "ex+ kk",
        "arr+ kk 14h20",
        "dep+ kk=ar",
        "arr+ yt, md à 15 h 05",
    ]);
    let log = &room.session().log;
    assert_eq!(
        (log[0].at, log[1].at),
        (Hour::new(14, 20), Hour::new(14, 0))
    );
    assert_eq!(
        log[1].kind,
        EntryKind::Departure {
            who: "kk".to_owned(),
            proxy: Some("ar".to_owned())
        }
    );
    assert_eq!((log.len(), log[3].at), (4, Hour::new(15, 5)));
    assert_eq!(
        room.session().person("kk").unwrap().presence,
        Presence::Present
    );
}

#[test]
fn the_chair_and_the_pen_change_hands() {
    let mut room = Room::new();
    room.all(&["presidence: kk", "Relais: mb", "relais: Marc BRUN"]);
    assert_eq!(room.session().chair(), Some("kk"));
    assert_eq!(room.session().live.pen.as_deref(), Some("Marc BRUN"));
    assert_eq!(room.session().log.len(), 3);
    room.all(&["Relais: la suite", "Présidence: un mot"]);
    assert_eq!(
        room.log()[3..],
        [": Relais: la suite", ": Présidence: un mot"]
    );
}

#[test]
fn a_walk_on_joins_with_a_free_key() {
    let mut room = Room::new();
    let outcome = room.take("+ Jacques VALADE, Ambassadeur itinérant, Ministère");
    assert_eq!(outcome.touched, Some(RowRef::Person("jv".to_owned())));
    let person = room.session().person("jv").unwrap();
    assert_eq!(person.function, "Ambassadeur itinérant, Ministère");
    assert_eq!(
        (person.role, person.presence),
        (Role::Guest, Presence::Present)
    );
    room.all(&[
        "+ Julie VERNE",
        "invite: Mme Ana ROUX, Maire",
        "+ Ostende, ville",
    ]);
    let keys: Vec<&str> = room.session().people[9..]
        .iter()
        .map(|it| it.key.as_str())
        .collect();
    assert_eq!(keys, ["jve", "aro", "os"]);
    // Free means free of keywords and words too; prose stays prose.
    room.all(&[
        "+ un mot",
        "+ 3 villes",
        "+ Bravo",
        "+ Jacques Valade, encore lui",
    ]);
    assert_eq!(room.session().people.len(), 12);
    assert_eq!(room.log(), [": + un mot", ": + 3 villes", ": + Bravo"]);
}

#[test]
fn the_queue_of_speakers() {
    let mut room = Room::new();
    room.all(&["q+ kk, yt", "q+ ar kk", "q- yt", "q:"]);
    assert_eq!(
        (room.floor().as_str(), room.session().live.queue.join(" ")),
        ("kk", "ar".to_owned())
    );
    room.all(&["file: jfp", "ar: me voici", "file:"]);
    assert_eq!(
        (room.floor().as_str(), room.session().live.queue.len()),
        ("jfp", 0)
    );
    assert_eq!(room.take("q:").problem, Some(Problem::EmptyQueue));
}

#[test]
fn an_item_is_entered_and_stamped_and_the_one_left_keeps_its_minutes() {
    let mut room = Room::new();
    room.take("odj: 1");
    room.now = moment("2009-05-27T14:12:30");
    room.all(&["odj : 3", "ar: du point 3"]);
    let session = room.session();
    assert_eq!(session.agenda[0].at, Hour::new(14, 0));
    assert_eq!((session.agenda[0].spent, session.agenda[2].spent), (12, 0));
    let third = session.agenda[2].id;
    assert_eq!(session.live.item, Some(third));
    assert_eq!((room.last().item, session.log.len()), (Some(third), 3));
    assert_eq!(
        room.take("odj: 9").problem,
        Some(Problem::NoItem { number: 9 })
    );
}

#[test]
fn an_item_is_added_with_its_minutes() {
    let mut room = Room::new();
    room.take("odj+ Divers | 10");
    let item = &room.session().agenda[3];
    assert_eq!((item.title.as_str(), item.planned), ("Divers", Some(10)));
}

#[test]
fn the_next_meeting_has_a_date_and_a_place() {
    for (line, text, after, at, place) in [
        (
            "proch: semaine du 5 au 9 octobre, Paris",
            "semaine du 5 au 9 octobre 2009",
            Some("2009-10-05"),
            None,
            "Paris",
        ),
        (
            "prochaine: 12 janvier 2010 à 14h30, Beppu",
            "2010-01-12",
            Some("2010-01-12"),
            Hour::new(14, 30),
            "Beppu",
        ),
        (
            "proch: September 15, 2026, Kanazawa",
            "2026-09-15",
            Some("2026-09-15"),
            None,
            "Kanazawa",
        ),
        ("proch: à fixer", "à fixer", None, None, ""),
    ] {
        let mut room = Room::new();
        room.take(line);
        let next = room.session().next.clone().unwrap();
        let words = match &next.date {
            Date::Day(day) => day.to_string(),
            Date::Words { text, .. } => text.clone(),
        };
        assert_eq!(words, text, "{line}");
        assert_eq!(next.date.first_day(), after.map(day), "{line}");
        assert_eq!((next.at, next.place.as_str()), (at, place), "{line}");
    }
}

#[test]
fn closed_doors_make_confidential_what_is_made_behind_them() {
    let mut room = Room::new();
    room.all(&[
        "ar: public",
        "hc:",
        "secret",
        "! décidé",
        "> ar agir",
        "? demander",
        "& suite",
        "hc-",
        "public",
    ]);
    let session = room.session();
    let confidential: Vec<bool> = session
        .records()
        .map(copil::model::Record::confidential)
        .collect();
    assert_eq!(
        confidential,
        [false, false, true, false, false, true, true, true]
    );
    assert!(!session.live.huis_clos);
    // The last three things noted, whichever they are.
    room.take("hc: 3");
    assert!(room.session().log.last().unwrap().confidential);
    assert!(!room.session().log[0].confidential);
}

#[test]
fn what_is_said_behind_closed_doors_never_joins_a_public_note() {
    let mut room = Room::new();
    room.all(&[
        "ar: public",
        "hc:",
        "& secret",
        "& encore",
        "hc-",
        "& dehors",
    ]);
    let notes: Vec<String> = room
        .log()
        .into_iter()
        .filter(|it| !it.starts_with('·'))
        .collect();
    assert_eq!(notes, ["ar: public", "ar: secret encore", "ar: dehors"]);
}

#[test]
fn closing_the_session_is_no_secret_even_behind_closed_doors() {
    let mut room = Room::new();
    room.all(&["hc:", "levee: 17h30"]);
    assert!(!room.last().confidential && room.session().live.huis_clos);
}

#[test]
fn stamps_take_an_hour_and_closing_runs_the_checks() {
    let mut room = Room::new();
    room.all(&["pause: 15h30", "reprise:"]);
    assert_eq!(room.session().log[0].at, Hour::new(15, 30));
    assert_eq!(room.session().log[1].at, Hour::new(14, 0));
    let outcome = room.take("levee: 17 h 30");
    assert_eq!(outcome.effect, Some(Effect::RunChecks));
    room.take("levée: 17h45");
    assert_eq!(room.last().at, Hour::new(17, 45));
    assert!(room.session().live.closed && room.session().log.len() == 3);
}

#[test]
fn a_meeting_moved_keeps_what_is_not_said_and_offers_to_amend_what_fixed_its_day() {
    for (announced, decided) in [
        (
            "proch: 7 octobre 2009 14h, Paris",
            "! La deuxième réunion : le 7 octobre 2009",
        ),
        (
            "proch: semaine du 5 au 9 octobre, Paris",
            "! La réunion : semaine du 5 au 9 octobre 2009",
        ),
        ("proch: 7 octobre 2009, Paris", "! 次回会議：2009年10月7日"),
    ] {
        let mut room = Room::new();
        room.all(&["! Le thème : la culture, 8 octobre", decided, announced]);
        let before = room.session().next.clone().unwrap();
        let ghost = room.ghost("proch+ 9 décembre 2009");
        assert_eq!(ghost.id, "ghost-moved");
        let outcome = room.take("proch+ 9 décembre 2009");
        let decision = Some(2);
        assert_eq!(
            outcome.effect,
            Some(Effect::Moved { decision }),
            "{decided}"
        );
        let after = room.session().next.clone().unwrap();
        assert_eq!(after.date.first_day(), Some(day("2009-12-09")));
        assert_eq!((after.at, &after.place), (before.at, &before.place));
        assert_eq!(after.moved, 1);
        // Said again, it is the same meeting still.
        room.take("proch: 10 décembre 2009, Nancy");
        assert_eq!(room.session().next.as_ref().unwrap().moved, 2);
        room.take("proch: 10 décembre 2009, Nancy");
        assert_eq!(room.session().next.as_ref().unwrap().moved, 2);
    }
    let mut room = Room::new();
    room.take("proch+ 9 décembre 2009, Paris");
    assert_eq!(
        room.session().next.as_ref().unwrap().moved,
        0,
        "nothing was announced"
    );
}
