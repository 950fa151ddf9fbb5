//! The golden sessions, built by hand: what the documents need of them and nothing that was typed.

use copil::model::{
    Action, Amendment, Civility, Date, Decision, DecisionState, Due, DueWord, Entry, EntryKind,
    Floor, Hour, Id, NextMeeting, Person, Question, Session, Speaker, Vote,
};

/// The session of 27 May 2009, its words taken from the lines that were typed.
pub fn of_2009() -> Session {
    let mut session = Session::new(
        "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
        "Comité de pilotage",
        1,
        day("2009-05-27"),
        "Ministère des Affaires étrangères et européennes",
    );
    for (key, name, function) in [
        (
            "aj",
            "Antoine JOLY",
            "Délégué pour l'action extérieure des collectivités territoriales du Ministère des Affaires \
             étrangères et européennes",
        ),
        (
            "gm",
            "Gaël de MAISONNEUVE",
            "Conseiller du Ministre des Affaires étrangères et européennes",
        ),
        (
            "ar",
            "André ROSSINOT",
            "Maire de Nancy, Président de la Communauté urbaine du Grand Nancy, Président du comité de \
             pilotage français",
        ),
        (
            "jfp",
            "Jean-François PONS",
            "Directeur Général Adjoint du Grand Nancy, Ressources et Ingénierie communautaires",
        ),
        (
            "kaw",
            "Kiyoshi KAWARA",
            "Directeur du Pôle des échanges culturels de la Ville de Kanazawa",
        ),
        (
            "jv",
            "Jacques VALADE",
            "Ambassadeur itinérant pour l'Asie, Ministère des Affaires étrangères et européennes",
        ),
    ] {
        session.people.push(person(key, name, function));
    }
    let mut floor: Option<Speaker> = None;
    for line in include_str!("../golden/2009-05-27.capture").lines() {
        if let Some((key, text)) = line.split_once(':').filter(|(key, _)| is_key(key)) {
            let key = if key == "ross" { "ar" } else { key };
            floor = Some(Speaker::person(key));
            if !text.is_empty() {
                let text = text.trim_start().into();
                log(
                    &mut session,
                    EntryKind::Note {
                        by: floor.clone(),
                        text,
                    },
                );
            }
        } else if let Some(text) = line.strip_prefix("- ") {
            let by = floor.clone();
            log(
                &mut session,
                EntryKind::Point {
                    by,
                    text: text.into(),
                },
            );
        } else if let Some(text) = line.strip_prefix("= ") {
            log(&mut session, EntryKind::Agreement { text: text.into() });
        } else if let Some(text) = line.strip_prefix("* ") {
            floor = None;
            log(&mut session, EntryKind::Topic { text: text.into() });
        } else if let Some(text) = line.strip_prefix("! ") {
            decide(&mut session, text);
        } else if let Some(text) = line.strip_prefix("!4+ ") {
            let fourth = session.decisions.last_mut().unwrap();
            fourth.amendments.push(amendment(text));
        }
    }
    session
}

fn is_key(key: &str) -> bool {
    key.len() <= 4 && key.chars().all(|c| c.is_ascii_lowercase())
}

/// The session that exercises the rest.
pub fn complet() -> Session {
    let mut session = Session::new(
        "Rencontres des villes d'eau",
        "Comité de pilotage",
        3,
        day("2026-03-12"),
        "Hôtel de Ville de Saint-Rémy",
    );
    session.people = committee();
    talk(&mut session);
    decide(&mut session, "les dates : les 1er et 2 octobre 2026");
    decide(&mut session, "Le thème général : « Eau et santé »");
    decide(&mut session, "doublon");
    decide(&mut session, "Trois ateliers d'une journée");
    session.decisions[0].vote = Some(Vote::Unanimous {});
    session.decisions[0].amendments.push(amendment(
        "après la réunion, la Ville de Beppu a confirmé ces dates",
    ));
    session.decisions[2].state = DecisionState::Withdrawn;
    session.decisions[3].state = DecisionState::Postponed;
    follow_up(&mut session);
    session
}

fn committee() -> Vec<Person> {
    vec![
        person(
            "cb",
            "Claire BEAUMONT",
            "Maire de Saint-Rémy, Présidente du comité de pilotage",
        ),
        person(
            "hl",
            "Hugues LE GALL",
            "Directeur général des services de la Ville de Saint-Rémy",
        ),
        Person {
            native: "武田 裕子".to_owned(),
            civility: Some(Civility::Mme),
            ..person(
                "yt",
                "Yuko TAKEDA",
                "Directrice des échanges internationaux de la Ville de Beppu",
            )
        },
        Person {
            native: "石井 健二".to_owned(),
            ..person(
                "ki",
                "Kenji ISHII",
                "Chef du bureau de Paris du Centre japonais des collectivités locales",
            )
        },
    ]
}

fn talk(session: &mut Session) {
    note(
        session,
        "cb",
        "Mot de bienvenue. Remercie la Ville de Beppu de son accueil",
    );
    note(session, "@Japon", "souhaite une édition à l'automne 2026");
    note(session, "@Japon", "précise que le chiffre sera confirmé");
    note(session, "hl", "présente le budget");
    note(
        session,
        "cb+yt",
        "se félicitent de la coopération ; remercient les services",
    );
    log(
        session,
        EntryKind::Floor {
            by: "yt".parse().unwrap(),
        },
    );
    point(session, Some("yt"), "propose le thème «Eau et santé»");
    let last = point(
        session,
        Some("yt"),
        "demande si les 3 ateliers peuvent durer une journée ?",
    );
    last.flag = Some("durée exacte".into());
    note(session, "yt", "à vérifier avec Paris").private = true;
    log(
        session,
        EntryKind::Agreement {
            text: "Accord général sur la date du 1er octobre 2026".into(),
        },
    );
    note(session, "cb", "rappelle le calendrier...");
    note(session, "cb", "Note : ceci est de la prose");
    log(
        session,
        EntryKind::Topic {
            text: "Points à améliorer :".into(),
        },
    );
    point(session, None, "Durée des ateliers");
    note(session, "", "Interprétation en cabine");
    log(
        session,
        EntryKind::Arrival {
            who: "ki".to_owned(),
        },
    )
    .at = Hour::new(15, 10);
    note(session, "ki", "présente Mme TAKEDA comme cheffe de file");
    log(session, EntryKind::HuisClos { closed: true }).confidential = true;
    note(session, "cb", "évoque un contentieux").confidential = true;
    log(session, EntryKind::HuisClos { closed: false });
    log(session, EntryKind::Closing {}).at = Hour::new(17, 30);
}

fn follow_up(session: &mut Session) {
    let id = next(session);
    let question = "qui prend en charge l'interprétation ?";
    session.questions.push(Question::new(id, question.into()));
    let mut first = Action::new(next(session), "préparer le programme".into());
    first.who = vec!["hl".to_owned(), "yt".to_owned()];
    first.due = Some(Due {
        word: DueWord::By,
        date: day("2026-09-15"),
    });
    session.actions.push(first);
    let mut second = Action::new(next(session), "envoyer les plaquettes".into());
    second.outside = Some("Office de tourisme".to_owned());
    second.due = Some(Due {
        word: DueWord::Before,
        date: words("fin août"),
    });
    session.actions.push(second);
    let week = words("semaine du 1er au 5 juin 2026");
    session.next = Some(NextMeeting::new(week, "Beppu"));
    session.live.floor = Floor::Nobody;
}

pub fn day(text: &str) -> Date {
    Date::Day(text.parse().unwrap())
}

pub fn words(text: &str) -> Date {
    Date::Words {
        text: text.to_owned(),
        after: None,
    }
}

pub fn person(key: &str, name: &str, function: &str) -> Person {
    Person {
        key: key.to_owned(),
        name: name.to_owned(),
        function: function.to_owned(),
        ..Person::default()
    }
}

pub fn amendment(text: &str) -> Amendment {
    Amendment::new(text.into())
}

pub fn next(session: &mut Session) -> Id {
    let id = session.next_id;
    session.next_id = id.next();
    id
}

pub fn log(session: &mut Session, kind: EntryKind) -> &mut Entry {
    let id = next(session);
    session.log.push(Entry::new(id, kind));
    session.log.last_mut().unwrap()
}

/// A note of a speaker as a file writes him, or of nobody.
pub fn note<'a>(session: &'a mut Session, by: &str, text: &str) -> &'a mut Entry {
    let by = if by.is_empty() {
        None
    } else {
        Some(by.parse().unwrap())
    };
    log(
        session,
        EntryKind::Note {
            by,
            text: text.into(),
        },
    )
}

pub fn point<'a>(session: &'a mut Session, by: Option<&str>, text: &str) -> &'a mut Entry {
    let by = by.map(|by| by.parse().unwrap());
    log(
        session,
        EntryKind::Point {
            by,
            text: text.into(),
        },
    )
}

pub fn decide<'a>(session: &'a mut Session, text: &str) -> &'a mut Decision {
    let id = next(session);
    session.decisions.push(Decision::new(id, text.into()));
    session.decisions.last_mut().unwrap()
}
