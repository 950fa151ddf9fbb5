//! The two golden captures, typed line by line: what the session then holds, and what it prints.

use copil::document::{Format, House, Options, compte_rendu, house};
use copil::model::{
    Date, DecisionState, DueWord, EntryKind, Hour, Presence, Session, Speaker, TurnHead, Vote,
    turns,
};
use copil::write;

use crate::support::{Room, day, moment};

fn typed(session: Session, csv: &str, capture: &str) -> Room {
    let mut room = Room::with(session, csv);
    for line in capture.lines() {
        let outcome = room.take(line);
        assert_eq!(outcome.problem, None, "{line}");
        assert!(!outcome.edits.is_empty(), "{line}");
        room.now += chrono::Duration::seconds(1);
    }
    room
}

fn of_2009() -> Room {
    typed(
        Session::new(
            "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
            "Comité de pilotage",
            1,
            day("2009-05-27").into(),
            "Ministère des Affaires étrangères et européennes",
        ),
        include_str!("../golden/2009-05-27.roster.csv"),
        include_str!("../golden/2009-05-27.capture"),
    )
}

fn complet() -> Room {
    typed(
        Session::new(
            "Rencontres des villes d'eau",
            "Comité de pilotage",
            3,
            day("2026-03-12").into(),
            "Hôtel de Ville de Saint-Rémy",
        ),
        include_str!("../golden/complet.roster.csv"),
        include_str!("../golden/complet.capture"),
    )
}

fn printed(session: &Session) -> String {
    let house = House::read("comite", house::embedded("comite").unwrap()).unwrap();
    let document = compte_rendu(session, &house, &Options::default());
    let mut bytes = Vec::new();
    let options = write::Options::new(&house, Format::Text);
    write::text(&document, &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[track_caller]
fn same(printed: &str, golden: &str) {
    for (n, (printed, golden)) in printed.lines().zip(golden.lines()).enumerate() {
        assert_eq!(printed, golden, "line {}", n + 1);
    }
    assert_eq!(printed, golden);
}

#[test]
fn the_lines_of_2009_print_its_compte_rendu() {
    same(
        &printed(of_2009().session()),
        include_str!("../golden/2009-05-27.txt"),
    );
}

#[test]
fn the_lines_that_use_most_of_the_grammar_print_theirs() {
    same(
        &printed(complet().session()),
        include_str!("../golden/complet.txt"),
    );
}

#[test]
fn what_the_session_of_2009_holds() {
    let room = of_2009();
    let session = room.session();
    assert_eq!(session.log.len(), 28);
    assert_eq!(session.decisions.len(), 4);
    assert_eq!(session.decisions[3].amendments.len(), 1);
    assert_eq!(session.people.len(), 6);
    let guest = session.person("jv").unwrap();
    assert_eq!(guest.name, "Jacques VALADE");
    assert!(
        guest
            .function
            .ends_with("Ministère des Affaires étrangères et européennes")
    );
    assert_eq!(session.live.bound.get("kaw"), Some(&Speaker::person("kk")));
    assert_eq!(session.live.bound.get("ross"), Some(&Speaker::person("ar")));
    let heads: Vec<String> = turns(&session.log)
        .iter()
        .map(|turn| match turn.head {
            TurnHead::Speaker(by) => by.to_string(),
            TurnHead::Topic(_) => "*".to_owned(),
            TurnHead::Agreement(_) => "=".to_owned(),
            TurnHead::Nobody => "-".to_owned(),
        })
        .collect();
    assert_eq!(
        heads.join(" "),
        "aj gm ar jfp kk = * ar aj ar jv",
        "the turns, in order"
    );
    // Another day than the clock's would have no hours; this one is the day itself.
    assert!(session.log.iter().all(|entry| entry.at.is_some()));
}

#[test]
fn minutes_written_up_another_day_invent_no_hours() {
    let mut room = Room::with(
        Session::new("E", "B", 1, day("2009-05-27").into(), "P"),
        include_str!("../golden/2009-05-27.roster.csv"),
    );
    room.now = moment("2009-05-29T10:00:00");
    room.all(&[
        "ar: oui",
        "! La date",
        "!1+ déplacée",
        "!1 Les dates",
        "levee: 17h30",
    ]);
    let session = room.session();
    assert_eq!(session.log[0].at, None);
    let decision = &session.decisions[0];
    assert_eq!((decision.at, decision.amendments[0].at), (None, None));
    assert_eq!(decision.amendments[0].on, Some(day("2009-05-29")));
    assert_eq!(decision.wordings[0].on, Some(day("2009-05-29")));
    // An hour typed by hand is kept.
    assert_eq!(room.last().at, Hour::new(17, 30));
}

#[test]
fn what_the_other_session_holds() {
    let room = complet();
    let session = room.session();
    assert_eq!(session.agenda.len(), 2);
    let presences: Vec<Presence> = session
        .people
        .iter()
        .map(|person| person.presence)
        .collect();
    // Excused at first, the fourth arrives at 15:10.
    assert_eq!(presences, [Presence::Present; 4]);
    let states: Vec<DecisionState> = session.decisions.iter().map(|it| it.state).collect();
    assert_eq!(
        states,
        [
            DecisionState::Noted,
            DecisionState::Noted,
            DecisionState::Withdrawn,
            DecisionState::Postponed,
        ]
    );
    assert_eq!(session.decisions[0].vote, Some(Vote::Unanimous {}));
    assert_eq!(session.decisions[0].amendments.len(), 1);
    assert_eq!(session.decisions[1].wordings.len(), 1);
    assert_eq!(
        session.decisions[2].reason.as_ref().unwrap().as_str(),
        "saisi deux fois"
    );
    let actions: Vec<(Vec<String>, Option<String>, DueWord)> = session
        .actions
        .iter()
        .map(|it| {
            (
                it.who.clone(),
                it.outside.clone(),
                it.due.as_ref().unwrap().word,
            )
        })
        .collect();
    assert_eq!(
        actions,
        [
            (vec!["hl".to_owned(), "yt".to_owned()], None, DueWord::By),
            (
                vec![],
                Some("Office de tourisme".to_owned()),
                DueWord::Before
            ),
        ]
    );
    assert_eq!(session.questions.len(), 1);
    let next = session.next.as_ref().unwrap();
    assert_eq!(next.place, "Beppu");
    assert_eq!(next.date.first_day(), Some(day("2026-06-01")));
    assert!(
        matches!(&next.date, Date::Words { text, .. } if text == "semaine du 1er au 5 juin 2026")
    );
    assert!(session.live.closed && !session.live.huis_clos);
    let confidential: Vec<&str> = session
        .log
        .iter()
        .filter(|entry| entry.confidential)
        .filter_map(|entry| entry.kind.text().map(copil::text::Prose::as_str))
        .collect();
    assert_eq!(confidential, ["évoque un contentieux"]);
    let flagged: Vec<&str> = session
        .log
        .iter()
        .filter_map(|entry| entry.flag.as_ref().map(copil::text::Prose::as_str))
        .collect();
    assert_eq!(flagged, ["durée exacte"]);
    let arrival = session
        .log
        .iter()
        .find(|it| matches!(it.kind, EntryKind::Arrival { .. }));
    assert_eq!(arrival.unwrap().at, Hour::new(15, 10));
    assert!(session.log.iter().filter(|entry| entry.private).count() == 1);
}
