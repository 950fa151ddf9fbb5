//! Whatever is pressed, in whatever order: nothing fails, no committed line is lost, and what the journal
//! was given makes the session that is on the screen.

use copil::app::flow::Openings;
use copil::app::{Effect, Journal};
use copil::edit::Editor;
use copil::model::Session;
use proptest::prelude::*;

use crate::desk::{Desk, text};
use crate::random::{Step, perform, step};
use crate::sample::meeting;

/// A session as it was opened, and what the journal was given since.
struct Kept {
    start: Session,
    /// How many effects had been asked before.
    from: usize,
}

impl Kept {
    /// What one finds in the journal afterwards.
    fn replayed(&self, asked: &[Effect]) -> Session {
        let mut editor = Editor::new(self.start.clone());
        let mut open = Vec::new();
        let records = asked[self.from..].iter().filter_map(|effect| match effect {
            Effect::Journal(record) => Some(record),
            _ => None,
        });
        for record in records {
            match record {
                Journal::Typed { group, .. } => open.push(*group),
                Journal::Group(group) => {
                    open.retain(|typed| *typed != group.id);
                    editor.reserve_groups(group.id);
                    let edits: Vec<_> = group.steps.iter().map(|step| step.edit.clone()).collect();
                    if !edits.is_empty() {
                        assert_eq!(editor.commit(edits).unwrap(), group);
                    }
                    editor.reserve_groups(group.id + 1);
                }
                Journal::Undo(id) => assert_eq!(editor.undo().unwrap(), Some(*id)),
                Journal::Redo(id) => assert_eq!(editor.redo().unwrap(), Some(*id)),
                Journal::Draft(_) | Journal::Fiche(_) | Journal::Answered { .. } => {}
            }
        }
        assert!(open.is_empty(), "typed and never interpreted: {open:?}");
        editor.session().clone()
    }
}

/// The lines given to the journal as typed, in order.
fn typed(asked: &[Effect]) -> Vec<String> {
    asked
        .iter()
        .filter_map(|effect| match effect {
            Effect::Journal(Journal::Typed { line, .. }) => Some(line.as_str().to_owned()),
            _ => None,
        })
        .collect()
}

/// The line as it stands, and then Enter: it is in the journal as it was, or still in the line.
fn commit(desk: &mut Desk) {
    let line = |desk: &Desk| desk.app.live().map(|live| live.line().text().to_owned());
    let focused = desk.app.mode() == copil::keys::Mode::Live;
    let (before, count) = (line(desk), typed(&desk.asked).len());
    desk.keys("Enter");
    let Some(before) = before.filter(|line| focused && !line.trim_matches(' ').is_empty()) else {
        return;
    };
    let journaled = typed(&desk.asked).get(count).cloned();
    let kept = line(desk);
    assert!(
        journaled.as_deref() == Some(before.as_str()) || kept.as_deref() == Some(before.as_str()),
        "« {before} » is lost: journal {journaled:?}, line {kept:?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1,
        // A run takes seconds: what fails is looked at, not made shorter for hours.
        max_shrink_time: 30_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn ten_thousand_keys_lose_no_line_and_never_fail(
        steps in proptest::collection::vec(step(), 10_000),
        size in (20..=160_u16, 5..=50_u16),
    ) {
        let mut desk = Desk::open(meeting(), size.0, size.1);
        let mut kept = Kept { start: meeting(), from: 0 };
        for (count, step) in steps.iter().enumerate() {
            match step {
                Step::Key(key) if key.to_string() == "Enter" => commit(&mut desk),
                Step::Line(_) => {
                    perform(&mut desk, step, &meeting());
                    commit(&mut desk);
                }
                Step::Reopen(_) => {
                    let live = desk.app.live();
                    let start = live.map_or_else(meeting, |live| live.session().clone());
                    kept = Kept { start, from: desk.asked.len() };
                    perform(&mut desk, step, &meeting());
                }
                _ => perform(&mut desk, step, &meeting()),
            }
            if let Some(live) = desk.app.live() {
                let session = live.session();
                prop_assert_eq!(live.openings(), &Openings::of(session), "after {:?}", step);
                let silent = live.silent_items();
                prop_assert!(silent.is_none_or(|silent| silent == session.silent_items()), "after {:?}", step);
            }
            if count % 500 == 0 {
                let whole = desk.whole();
                prop_assert_eq!(text(&desk.drawn, None), text(&whole, None), "after {:?}", step);
                if let Some(live) = desk.app.live() {
                    prop_assert_eq!(&kept.replayed(&desk.asked), live.session());
                }
            }
        }
    }
}
