//! A session with something of everything, in the words of the first one.

use chrono::NaiveDate;
use copil::model::{
    Action, Amendment, Date, Decision, DecisionState, Due, DueWord, Entry, EntryKind, Floor, Hour,
    Id, Item, Person, Presence, Question, Session, Speaker,
};

fn person(key: &str, name: &str, side: &str, presence: Presence) -> Person {
    Person {
        key: key.to_owned(),
        name: name.to_owned(),
        side: side.to_owned(),
        presence,
        ..Person::default()
    }
}

pub fn meeting() -> Session {
    let day = NaiveDate::from_ymd_opt(2009, 5, 27).unwrap();
    let mut session = Session::new(
        "Deuxièmes Rencontres franco-japonaises de la coopération décentralisée",
        "Comité de pilotage",
        1,
        Date::Day(day),
        "Ministère des Affaires étrangères et européennes",
    );
    session.people = vec![
        person("aj", "Antoine JOLY", "France", Presence::Present),
        person("gm", "Gaël de MAISONNEUVE", "France", Presence::Present),
        person("ar", "André ROSSINOT", "France", Presence::Present),
        person("jfp", "Jean-François PONS", "France", Presence::Present),
        person("kk", "Kiyoshi KAWARA", "Japon", Presence::Present),
        Person {
            native: "武田 裕子".to_owned(),
            ..person("yt", "武田 裕子", "Japon", Presence::Present)
        },
        person("jv", "Jacques VALADE", "France", Presence::Excused),
    ];
    let mut next = 0;
    let mut id = || {
        next += 1;
        Id(next)
    };
    for (title, at, planned) in [
        ("Mots de bienvenue", Some((14, 0)), None),
        ("Bilan des Premières Rencontres", Some((14, 11)), None),
        ("Dates et thèmes", Some((14, 20)), Some(20)),
        ("Mobilisation", None, None),
        ("Prochaine réunion", None, None),
    ] {
        session.agenda.push(Item {
            id: id(),
            title: title.to_owned(),
            at: at.and_then(|(h, m)| Hour::new(h, m)),
            planned,
            ..Item::default()
        });
    }
    let ar = || Some(Speaker::person("ar"));
    let log: Vec<(u32, EntryKind)> = vec![
        (20, EntryKind::Item { to: Id(3) }),
        (21, EntryKind::Agreement { text: "Accord général sur la proposition des 12 et 13 mai 2010 pour les Deuxièmes Rencontres.".into() }),
        (22, EntryKind::Topic { text: "Points à améliorer pour les Deuxièmes Rencontres".into() }),
        (22, EntryKind::Point { by: None, text: "Approfondir les thèmes des ateliers pour qu'il y ait une cohérence entre les interventions françaises et japonaises.".into() }),
        (23, EntryKind::Point { by: None, text: "Maintien du thème général : « Gouvernance locale et développement durable ».".into() }),
        (25, EntryKind::Note { by: Some(Speaker::person("yt")), text: "Présente les ateliers de Kanazawa（金沢市）, semaine de la culture française.".into() }),
        (29, EntryKind::Point { by: ar(), text: "Il est intéressant de mettre en place un atelier à dimension culturelle.".into() }),
        (30, EntryKind::Point { by: ar(), text: "Il est impératif de mobiliser autant de collectivités françaises que possible.".into() }),
    ];
    for (minute, kind) in log {
        let mut entry = Entry::new(id(), kind);
        entry.at = Hour::new(14, minute);
        entry.item = Some(Id(3));
        session.log.push(entry);
    }
    session.log.last_mut().unwrap().flag = Some("nom de la ville hôte".into());
    let mut private = Entry::new(
        id(),
        EntryKind::Note {
            by: None,
            text: "à vérifier avec Paris".into(),
        },
    );
    private.private = true;
    session.log.push(private);
    outcome(&mut session, &mut id);
    session.next_id = id();
    session.live.item = Some(Id(3));
    session.live.floor = Floor::Speaker {
        by: Speaker::person("ar"),
    };
    session.live.queue = vec!["kk".to_owned()];
    session
}

/// Two decisions, an action, a question.
fn outcome(session: &mut Session, id: &mut impl FnMut() -> Id) {
    let mut first = Decision::new(
        id(),
        "La date de la tenue des Deuxièmes Rencontres : les 12 et 13 mai 2010.".into(),
    );
    first.state = DecisionState::Adopted;
    let mut second = Decision::new(
        id(),
        "Les thèmes : « Gouvernance locale et développement durable », ainsi qu'un atelier sur la Culture."
            .into(),
    );
    second.amendments.push(Amendment::new(
        "le titre de l'atelier reste à confirmer".into(),
    ));
    session.decisions = vec![first, second];
    let mut action = Action::new(id(), "Lettres d'invitation".into());
    action.who = vec!["ar".to_owned()];
    action.due = Some(Due {
        word: DueWord::By,
        date: Date::Words {
            text: "début septembre".to_owned(),
            after: None,
        },
    });
    session.actions.push(action);
    let question = Question::new(id(), "Chef de file des ateliers".into());
    session.questions.push(question);
}
