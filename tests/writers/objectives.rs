//! The decisions by objective: what serves which objective, in order, and what serves none.

use copil::document::{Block, Content, Document, Format, Kind, Options, build};
use copil::model::{Citation, Decision, DecisionState, Language, Roadmap, Session, Vote};
use copil::write;

use crate::golden::comite;
use crate::papers;
use crate::sessions::{amendment, complet, decide};

/// What a decision cites.
fn aim(roadmap: &Roadmap, objective: u32, measure: Option<u32>) -> Citation {
    Citation {
        source: roadmap.name.clone(),
        date: None,
        objective: Some(objective),
        measure,
    }
}

/// Three decisions that serve none, then some that do, noted in another order than that of the roadmap.
pub fn served() -> Session {
    let mut session = complet();
    let roadmap = papers::roadmap();
    for (text, objective, measure) in [
        ("un site commun est ouvert", 17, Some(10)),
        ("le comité se réunit deux fois par an", 17, Some(2)),
        ("un bilan est dressé", 17, None),
        ("les lycées échangent des élèves", 9, None),
        ("les deux villes signent une charte", 17, Some(2)),
    ] {
        decide(&mut session, text).cite = Some(aim(&roadmap, objective, measure));
    }
    let charter = session.decisions.last_mut().unwrap();
    charter.vote = Some(Vote::Unanimous {});
    charter.amendments = vec![amendment("à Beppu")];
    session.actions[0].cite = Some(aim(&roadmap, 17, Some(2)));
    session
}

fn built(session: &Session, language: Language) -> Document {
    let options = Options {
        language: Some(language),
        ..Options::default()
    };
    build(Kind::Objectifs, session, &comite(), &options).unwrap()
}

fn printed(session: &Session, language: Language) -> String {
    let options = write::Options::new(&comite(), Format::Text);
    let mut bytes = Vec::new();
    write::text(&built(session, language), &options, &mut bytes).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// The decision of these words.
fn found<'a>(session: &'a mut Session, words: &str) -> &'a mut Decision {
    let mut decisions = session.decisions.iter_mut();
    decisions.find(|one| one.text.contains(words)).unwrap()
}

#[test]
fn objectives_then_measures_are_in_the_order_of_their_numbers() {
    insta::assert_snapshot!(printed(&served(), Language::Fr));
}

#[test]
fn in_english_and_in_japanese() {
    for (name, language) in [("en", Language::En), ("ja", Language::Ja)] {
        let text = printed(&served(), language);
        insta::assert_snapshot!(format!("objectives_{name}"), text);
    }
}

#[test]
fn what_is_private_confidential_or_given_up_is_not_in_it() {
    let mut session = served();
    found(&mut session, "site commun").private = true;
    found(&mut session, "lycées").confidential = true;
    found(&mut session, "bilan").state = DecisionState::Rejected;
    session.actions[0].confidential = true;
    let text = printed(&session, Language::Fr);
    for gone in [
        "site commun",
        "lycées",
        "bilan",
        "programme",
        "n°\u{a0}9",
        "10e",
    ] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    assert!(text.contains("signent une charte"), "{text}");
}

#[test]
fn what_was_said_behind_closed_doors_is_in_it_only_by_name() {
    let mut session = served();
    found(&mut session, "lycées").confidential = true;
    let options = Options {
        include_confidential: true,
        ..Options::default()
    };
    let inside = build(Kind::Objectifs, &session, &comite(), &options).unwrap();
    let heads = |document: &Document| document.blocks.iter().filter(|one| is_heading(one)).count();
    assert_eq!(heads(&inside), heads(&built(&session, Language::Fr)) + 1);
}

fn is_heading(block: &Block) -> bool {
    matches!(block.content, Content::Heading { .. })
}

#[test]
fn a_decision_taken_back_after_sending_stays_under_its_objective() {
    let mut session = served();
    for (number, decision) in (1..).zip(&mut session.decisions) {
        decision.number = Some(number);
    }
    let gone = found(&mut session, "lycées");
    gone.state = DecisionState::Withdrawn;
    let number = gone.number.unwrap();
    let text = printed(&session, Language::Fr);
    let (_, under) = text.split_once("n°\u{a0}9").unwrap();
    let line = under
        .lines()
        .find(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    assert_eq!(line, Some(format!("{number}) (retiré)").as_str()), "{text}");
}

#[test]
fn another_roadmaps_objective_of_the_same_number_stands_apart() {
    let mut session = served();
    let cite = found(&mut session, "bilan").cite.as_mut().unwrap();
    cite.source = "plan d'action 2020".to_owned();
    let text = printed(&session, Language::Fr);
    let heads = text
        .lines()
        .filter(|line| line.starts_with("Objectif n°\u{a0}17"));
    let heads: Vec<&str> = heads.collect();
    assert_eq!(
        heads,
        [
            "Objectif n°\u{a0}17 (feuille de route 2013-2018)\u{a0}:",
            "Objectif n°\u{a0}17 (plan d’action 2020)\u{a0}:",
        ]
    );
}

#[test]
fn a_session_without_objectives_has_its_decisions_in_the_last_part() {
    let text = printed(&complet(), Language::Fr);
    assert!(text.contains("\nSans objectif\u{a0}:\n1) "), "{text}");
    assert!(!text.contains("Objectif n°"), "{text}");
}
