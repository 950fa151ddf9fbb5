//! Rows of the grammar: words quoted from a source, objectives that decisions and actions serve.

use copil::capture::Problem;
use copil::model::{Citation, Date, DecisionState, EntryKind, Record};

use crate::support::{Room, day};

fn quotations(room: &Room) -> Vec<(String, Citation)> {
    let entries = room.session().log.iter();
    let quoted = entries.filter_map(|entry| match &entry.kind {
        EntryKind::Quotation { text } => Some((text.as_str().to_owned(), entry.cite.clone()?)),
        _ => None,
    });
    quoted.collect()
}

#[test]
fn words_are_quoted_with_their_source_and_its_date() {
    let mut room = Room::new();
    room.all(&[
        "ar: bonjour",
        "cite: « Une coopération exemplaire » (Communiqué conjoint, 7 juin 2013)",
        "Citation: l'eau est à tous (Charte (extrait), 3 juin).",
        "quote: “so (be) it” (Le Monde, édition du soir)",
        "引用：「協力を進める」（共同声明、2013年6月7日）",
        "je continue",
    ]);
    let of = |source: &str, date: Option<&str>| {
        Citation::of(source, date.map(|date| Date::Day(day(date))))
    };
    let expected = [
        (
            "Une coopération exemplaire",
            of("Communiqué conjoint", Some("2013-06-07")),
        ),
        // The session is of May 2009: a day that is over.
        (
            "l'eau est à tous",
            of("Charte (extrait)", Some("2008-06-03")),
        ),
        ("so (be) it", of("Le Monde, édition du soir", None)),
        ("協力を進める", of("共同声明", Some("2013-06-07"))),
    ];
    let expected = expected.map(|(text, cite)| (text.to_owned(), cite));
    assert_eq!(quotations(&room), expected);
    // The speaker keeps the floor; his next line opens a turn.
    assert_eq!(room.floor(), "ar");
    assert_eq!(room.log().last().unwrap(), "ar: je continue");
    let ghost = room.ghost("cite: « a » (Charte, 3 mai)");
    assert_eq!(
        (ghost.id, ghost.names),
        ("ghost-quotation", vec!["Charte".to_owned()])
    );
}

#[test]
fn a_quotation_without_source_is_text() {
    let mut room = Room::new();
    let lines = [
        "cite: « l'eau est à tous »",
        "cite: (Charte)",
        "cite: a ()",
        "cite: a) b (c) d",
        "cite: a) b)",
        "cite : a (b)",
    ];
    room.all(&lines);
    assert_eq!(room.log(), lines.map(|line| format!(": {line}")));
}

#[test]
fn a_quotation_closes_a_topic_and_is_stamped_behind_closed_doors() {
    let mut room = Room::new();
    room.all(&["* Bilan", "hc:", "cite: a (b) (?)"]);
    assert_eq!(room.floor(), "-");
    let last = room.last();
    assert!(last.confidential && last.flag.is_some());
    assert!(room.ghost("cite: a (b)").confidential);
}

fn served(record: &impl Record) -> Option<(String, Option<u32>, Option<u32>)> {
    let cite = record.common().cite?;
    Some((cite.source, cite.objective, cite.measure))
}

#[test]
fn an_objective_goes_to_the_last_decision_or_action_or_to_the_one_named() {
    let mut room = Room::new();
    room.all(&[
        "! un",
        "! deux",
        "objectif: 17.2 (feuille de route 2013-2018)",
    ]);
    room.all(&["> ar écrire", "Objective: 4", "目標：１　１７．１"]);
    let of = |objective, measure| {
        Some((
            "feuille de route 2013-2018".to_owned(),
            Some(objective),
            measure,
        ))
    };
    let session = room.session();
    assert_eq!(served(&session.decisions[1]), of(17, Some(2)));
    assert_eq!(served(&session.actions[0]), of(4, None));
    assert_eq!(served(&session.decisions[0]), of(17, Some(1)));
    let ghost = room.ghost("objectif: 2 17.3");
    assert_eq!((ghost.id, ghost.number), ("ghost-objective", Some(2)));
    assert_eq!(ghost.about.unwrap().as_str(), "deux");
    assert_eq!(ghost.names, ["17.3", "feuille de route 2013-2018"]);
    assert_eq!(room.ghost("objectif: 17").id, "ghost-objective-action");
    let problem = room.take("objectif: 9 17").problem;
    assert_eq!(problem, Some(Problem::NoDecision { number: 9 }));
}

#[test]
fn an_objective_needs_something_to_serve_it_and_a_roadmap() {
    let mut room = Room::new();
    assert_eq!(
        room.take("objectif: 17").problem,
        Some(Problem::NothingBefore)
    );
    room.take("! un");
    assert_eq!(room.take("objectif: 17").problem, Some(Problem::NoRoadmap));
    let lines = [
        "objectif: 17 ateliers",
        "objectif: 0",
        "objectif: 17.2 3",
        "objectif: 1 2 3",
    ];
    room.all(&lines);
    assert_eq!(room.log(), lines.map(|line| format!(": {line}")));
}

#[test]
fn an_objective_is_no_wording_and_does_not_pass_through_closed_doors() {
    let mut room = Room::new();
    room.all(&["! un", "hc:"]);
    let refused = room.take("objectif: 17 (R)").problem;
    assert_eq!(refused, Some(Problem::NothingBefore));
    room.all(&["! deux", "objectif: 17 (R)", "hc-", "objectif: 4"]);
    let mut adopted = room.session().decisions[0].clone();
    assert_eq!(served(&adopted), Some(("R".to_owned(), Some(4), None)));
    adopted.state = DecisionState::Adopted;
    let row = adopted.into();
    let edit = copil::edit::Edit::Replace { row };
    room.editor.commit(vec![edit]).unwrap();
    room.take("objectif: 1 5");
    let [first, second] = &room.session().decisions[..] else {
        panic!("two decisions");
    };
    assert_eq!(served(first), Some(("R".to_owned(), Some(5), None)));
    assert!(first.wordings.is_empty() && !first.confidential);
    assert!(second.confidential);
}
