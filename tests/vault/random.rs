//! Random meetings written by either hand, stopped in every way, under either cover.

use copil::edit::{Edit, Field, Row, Slot, apply, check_hidden};
use copil::model::{Cover, Id, Session};
use copil::store::memory::Memory;
use copil::store::session_file;
use copil::store::storage::Storage;
use copil::text::Prose;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::support::Stop;
use super::support::arbitrary::{Change, change};
use super::{
    CANARY, COVERS, bytes, ciphers, clear, decrypt, encrypted, holds, is_shut, line, locked, note,
    open, open_part, opens_not, path, support,
};

/// The places of the rows, confidential or not.
fn order(session: &Session) -> Vec<(Id, bool)> {
    let rows = session.records();
    rows.map(|row| (row.id(), row.confidential())).collect()
}

/// Puts the canary into what of an edit is confidential.
fn sow(edit: &mut Edit) {
    let canary = || Prose::from(CANARY);
    match edit {
        Edit::Insert { row, .. } | Edit::Replace { row } => {
            if let Some(record) = row.record_mut().filter(|record| record.confidential()) {
                if let Some(text) = record.text_mut() {
                    *text = canary();
                }
                record.set_flag(Some(canary()));
            }
            match row {
                Row::Person(person) if person.confidential => CANARY.clone_into(&mut person.name),
                Row::Item(item) if item.confidential => CANARY.clone_into(&mut item.title),
                _ => {}
            }
            if let Row::Decision(decision) = row {
                for amendment in &mut decision.amendments {
                    if amendment.confidential {
                        amendment.text = canary();
                    }
                }
            }
        }
        Edit::Set { field } => match field {
            Field::Formal(formal) => {
                for annex in formal.annexes.iter_mut().filter(|one| one.confidential) {
                    annex.text = canary();
                }
                for addendum in formal.addenda.iter_mut().filter(|one| one.confidential) {
                    addendum.text = canary();
                }
            }
            Field::Indicators(list) => {
                for one in list.iter_mut().filter(|one| one.confidential) {
                    CANARY.clone_into(&mut one.name);
                }
            }
            Field::Next(Some(next)) if next.confidential => CANARY.clone_into(&mut next.place),
            // What was sent says in the open what it said then.
            Field::Corrections(list) => list.clear(),
            _ => {}
        },
        Edit::Remove { .. } | Edit::Move { .. } => {}
    }
}

#[derive(Clone, Debug)]
enum Step {
    /// One line: typed, understood as these changes.
    Line(Vec<Change>),
    /// A line typed behind closed doors, its words a canary.
    Inside,
    /// A line said in the open, and made confidential afterwards.
    Afterwards(u32),
    Undo,
    Redo,
    Draft,
    Save,
    Stop(Stop),
    /// Somebody without the key has it open meanwhile and makes these changes.
    Locked(Vec<Change>),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => vec(change(), 1..4).prop_map(Step::Line),
        2 => Just(Step::Inside),
        1 => (0..1000_u32).prop_map(Step::Afterwards),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
        1 => Just(Step::Draft),
        1 => Just(Step::Save),
        3 => select(Stop::ALL).prop_map(Step::Stop),
        2 => vec(change(), 1..4).prop_map(Step::Locked),
    ]
}

fn edits(changes: &[Change], session: &Session) -> Vec<Edit> {
    let edits = changes.iter().filter_map(|change| change.of(session));
    let mut edits: Vec<Edit> = edits.collect();
    edits.iter_mut().for_each(sow);
    edits
}

/// Nothing on the disk says what it must not; without the key what is open is there, in its order.
fn look(disk: &Memory, session: &Session, cover: Cover) -> Result<(), TestCaseError> {
    prop_assert_eq!(holds(disk, CANARY), None);
    if cover == Cover::Whole {
        prop_assert!(is_shut(disk));
        for words in words(session) {
            prop_assert_eq!(holds(disk, &words), None, "{}", words);
        }
        return Ok(());
    }
    for row in session.records().filter(|row| row.confidential()) {
        if let Some(text) = row.text().filter(|text| text.starts_with("plus tard ")) {
            prop_assert_eq!(holds(disk, text), None);
        }
    }
    let seen = locked(disk);
    prop_assert_eq!(order(&seen), order(session));
    prop_assert_eq!(open_part(&seen), open_part(session));
    prop_assert!(
        seen.records()
            .all(|row| row.confidential() == row.cipher().is_some())
    );
    Ok(())
}

/// All words that a session says, long enough that chance does not make them; not the name of the zone, which every
/// session has.
fn words(session: &Session) -> Vec<String> {
    let mut session = clear(session);
    session.zone.clear();
    let text = session_file::write(&session).unwrap();
    // Those that stand otherwise on the disk are left out.
    let text = text.replace("\\\\", "\u{1}").replace("\\\"", "\u{1}");
    let quoted = text.split('"').skip(1).step_by(2);
    let long = quoted.filter(|words| words.len() >= 8 && !words.contains(['\\', '\u{1}']));
    let said = long.filter(|words| words.contains(char::is_alphabetic));
    said.map(ToOwned::to_owned).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn with_the_key_all_is_there_and_without_it_all_that_is_open(
        cover in prop::sample::select(&COVERS[..]),
        changes in vec(change(), 0..20), steps in vec(step(), 1..25),
    ) {
        let mut begun = support::session();
        for change in &changes {
            for edit in edits(std::slice::from_ref(change), &begun) {
                // A change that is refused is no part of the session.
                let _ = apply(&mut begun, edit);
            }
        }
        let mut disk = encrypted(&begun, cover);
        let mut hand = open(&disk, true);
        prop_assert_eq!(clear(hand.editor.session()), clear(&begun));
        for step in steps {
            match step {
                Step::Line(changes) => {
                    let edits = edits(&changes, hand.editor.session());
                    let secret = edits.iter().any(copil::edit::needs_key);
                    line(&mut hand, if secret { CANARY } else { "une ligne" }, edits);
                }
                Step::Inside => {
                    let row = Row::Entry(note(hand.editor.next_id(), CANARY, true));
                    hand.writer().draft(CANARY);
                    hand.writer().wait();
                    line(&mut hand, CANARY, vec![Edit::Insert { at: Slot::Last, row }]);
                }
                Step::Afterwards(n) => {
                    let words = format!("plus tard {n}");
                    let id = hand.editor.next_id();
                    let row = Row::Entry(note(id, &words, false));
                    hand.writer().draft(&words);
                    hand.writer().wait();
                    line(&mut hand, &words, vec![Edit::Insert { at: Slot::Last, row }]);
                    hand.writer().wait();
                    if cover == Cover::Confidential {
                        let seen = open_part(&locked(&disk));
                        prop_assert_eq!(seen, open_part(hand.editor.session()));
                    }
                    let row = Row::Entry(note(id, &words, true));
                    line(&mut hand, "hc: 1", vec![Edit::Replace { row }]);
                }
                Step::Undo => { hand.undo(); }
                Step::Redo => { hand.redo(); }
                Step::Draft => hand.writer().draft(CANARY),
                Step::Save => hand.writer().save(),
                Step::Locked(_) if cover == Cover::Whole => {
                    let before = bytes(&disk);
                    prop_assert!(is_shut(&disk) && opens_not(&disk));
                    prop_assert!(bytes(&disk) == before);
                }
                Step::Locked(changes) => {
                    let mut known = hand.editor.session().clone();
                    hand.close();
                    let mut other = open(&disk, false);
                    let before = ciphers(other.editor.session());
                    for change in changes {
                        let Some(edit) = change.of(other.editor.session()) else { continue };
                        let edit = vec![edit];
                        if check_hidden(other.editor.session(), &edit, false).is_err() {
                            continue;
                        }
                        if matches!(&edit[0], Edit::Set { field: Field::Corrections(_) }) {
                            continue;
                        }
                        if matches!(&edit[0], Edit::Set { field: Field::Formal(_) | Field::Indicators(_) }) {
                            continue;
                        }
                        let other_way = apply(&mut known.clone(), edit[0].clone()).is_ok();
                        if other_way && other.editor.session().clone() != known {
                            // Amendments that are encrypted there are open here.
                            let mut there = edit[0].clone();
                            with_amendments(&mut there, &known);
                            apply(&mut known, there).unwrap();
                            line(&mut other, "une ligne", edit);
                        }
                    }
                    other.writer().wait();
                    prop_assert_eq!(ciphers(&locked(&disk)), before.clone());
                    other.close();
                    let file = disk.read(path(), u64::MAX - 1).unwrap();
                    let file: Session = session_file::parse(&file).unwrap();
                    prop_assert_eq!(ciphers(&file), before);
                    hand = open(&disk, true);
                    prop_assert_eq!(clear(hand.editor.session()), clear(&known));
                }
                Step::Stop(stop) => {
                    let before = hand.editor.clone();
                    disk = stop.leaves(hand, &disk);
                    hand = open(&disk, true);
                    prop_assert_eq!(&hand.recovered.conflict, &None);
                    prop_assert_eq!(clear(hand.editor.session()), clear(before.session()));
                }
            }
            hand.writer().wait();
            look(&disk, hand.editor.session(), cover)?;
        }
        hand.close();
        look(&disk, &open(&disk, true).editor.session().clone(), cover)?;
        // And off again.
        let known = open(&disk, true).editor.session().clone();
        decrypt(&disk);
        prop_assert_eq!(clear(&locked(&disk)), clear(&known));
        prop_assert_eq!(locked(&disk).encryption, None);
    }
}

/// Of a decision, the amendments as they are in the open.
fn with_amendments(edit: &mut Edit, known: &Session) {
    if let Edit::Replace {
        row: Row::Decision(row),
    } = edit
        && let Some(here) = known.decision(row.id)
    {
        let open: Vec<_> = here
            .amendments
            .iter()
            .filter(|one| one.confidential)
            .cloned()
            .collect();
        assert!(open.is_empty() || row.amendments.iter().any(|one| one.cipher.is_some()));
        let mut open = open.into_iter();
        for amendment in &mut row.amendments {
            if amendment.cipher.is_some() {
                *amendment = open.next().unwrap();
            }
        }
    }
}
