//! After a version was sent: lines in, corrections out.

use chrono::NaiveDate;
use copil::capture::{Abbreviations, Context, edits, parse};
use copil::document::{Content, House, Kind, Options, build, house, plain};
use copil::edit::{Edit, Editor, Field, corrections};
use copil::model::{Decision, Id, Language, Record, Sent, Session};
use copil::write;

use crate::golden::comite;
use crate::sessions;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 20).unwrap()
}

/// The session that exercises the rest, its compte-rendu sent.
fn sent() -> Editor {
    let session = sessions::complet();
    let numbered: Vec<Decision> = session
        .numbered()
        .map(|(number, decision)| Decision {
            number: Some(number),
            ..decision.clone()
        })
        .collect();
    let until = session.records().map(Record::id).max().unwrap();
    let until = Id(until.0.max(session.next_id.0) + 1);
    let sent = Sent {
        document: "compte-rendu".to_owned(),
        language: Language::Fr,
        on: day(),
        at: None,
        digest: String::new(),
        to: "tous".to_owned(),
        files: Vec::new(),
        until,
        corrections: 0,
    };
    let mut editor = Editor::new(session);
    let field_edit = |field| Edit::Set { field };
    let mut edits = vec![field_edit(Field::Sent(vec![sent]))];
    edits.extend(
        numbered
            .into_iter()
            .map(|row| Edit::Replace { row: row.into() }),
    );
    editor.commit(edits).unwrap();
    editor
}

/// Types a line, as the screen commits it.
fn types(editor: &mut Editor, line: &str) {
    let abbreviations = Abbreviations::default();
    let cx = Context {
        session: editor.session(),
        now: day().and_hms_opt(10, 0, 0).unwrap(),
        abbreviations: &abbreviations,
    };
    let mut edits = edits(&parse(line, &cx), &cx).edits;
    edits.extend(corrections(editor.session(), &edits, day()));
    editor.commit(edits).unwrap();
}

fn because(editor: &mut Editor, reason: &str, by: &str) {
    let mut corrections = editor.session().corrections.clone();
    let last = corrections.last_mut().unwrap();
    last.reason = reason.into();
    last.by = Some(by.to_owned());
    let field = Field::Corrections(corrections);
    editor.commit(vec![Edit::Set { field }]).unwrap();
}

fn printed(session: &Session, kind: Kind, language: Option<Language>) -> Option<String> {
    let house = comite();
    let options = Options {
        language,
        ..Options::default()
    };
    let document = build(kind, session, &house, &options)?;
    let mut bytes = Vec::new();
    let options = write::Options::new(&house, copil::document::Format::Text);
    write::text(&document, &options, &mut bytes).unwrap();
    Some(String::from_utf8(bytes).unwrap())
}

/// A word put right, a decision withdrawn, a question added: each says what it was.
fn corrected() -> Editor {
    let mut editor = sent();
    types(&mut editor, "s/le budget/le budget de 2027");
    because(&mut editor, "l'année manquait", "hl");
    types(&mut editor, "!2- le thème est repris en juin");
    types(&mut editor, "? Qui imprime les badges ?");
    editor
}

#[test]
fn what_changed_stands_in_the_rectificatif_with_who_asked_why_and_when() {
    let editor = corrected();
    let text = printed(editor.session(), Kind::Rectificatif, None).unwrap();
    insta::assert_snapshot!(text);
}

#[test]
fn the_rectificatif_in_english_and_japanese() {
    let editor = corrected();
    for (name, language) in [("en", Language::En), ("ja", Language::Ja)] {
        let text = printed(editor.session(), Kind::Rectificatif, Some(language)).unwrap();
        insta::assert_snapshot!(format!("rectificatif_{name}"), text);
    }
}

#[test]
fn a_decision_withdrawn_later_leaves_its_number_behind() {
    let editor = corrected();
    let text = printed(editor.session(), Kind::CompteRendu, None).unwrap();
    assert!(text.contains("\n2) (retiré)\n"), "{text}");
}

#[test]
fn a_house_with_a_status_line_says_the_day_of_the_version() {
    let house = House::read("administration", house::embedded("administration").unwrap()).unwrap();
    let says = |editor: &Editor| {
        let session = editor.session();
        let document = build(Kind::CompteRendu, session, &house, &Options::default()).unwrap();
        let mut blocks = document.blocks.iter();
        blocks.any(|block| match &block.content {
            Content::Paragraph { words } => {
                plain(words).replace('\u{a0}', " ") == "Version rectifiée du 20 mars 2026"
            }
            _ => false,
        })
    };
    assert!(!says(&sent()));
    assert!(says(&corrected()));
}

#[test]
fn without_corrections_there_is_no_rectificatif() {
    let editor = sent();
    assert_eq!(printed(editor.session(), Kind::Rectificatif, None), None);
}

#[test]
fn what_was_taken_from_everybody_is_not_printed_once_more() {
    let mut editor = sent();
    let note = editor.session().log.iter().find(|entry| {
        let text = entry.kind.text();
        text.is_some_and(|text| text.contains("budget"))
    });
    let mut note = note.unwrap().clone();
    note.confidential = true;
    let mut edits = vec![Edit::Replace { row: note.into() }];
    edits.extend(corrections(editor.session(), &edits, day()));
    editor.commit(edits).unwrap();
    let text = printed(editor.session(), Kind::Rectificatif, None).unwrap();
    assert!(text.contains("passage retiré"), "{text}");
    assert!(!text.contains("budget"), "{text}");
}
