//! Going to a place by what it is called: the turns of somebody, a point of the agenda, a decision, now.

use super::super::live::{Focus, Naming, Whom};
use super::super::{App, Live};
use super::Field;
use crate::capture::choices;
use crate::edit::RowRef;
use crate::model::EntryKind;
use crate::text::narrow;

impl App {
    /// Asks in the foot where to.
    pub(in crate::app) fn ask_place(&mut self) {
        self.leave_from_here();
        let Some(live) = self.live_mut() else { return };
        live.focus = Focus::Naming(Naming {
            whom: Whom::Place,
            field: Field::default(),
            choices: choices("", live.editor.session()),
            at: None,
        });
        self.touch_all();
    }

    /// Enter behind it: `3` is a point of the agenda, `!3` a decision, `.` what is to be completed, nothing is now;
    /// all else is somebody, by his key or his name.
    pub(in crate::app) fn go_to_place(&mut self) {
        let Some(Focus::Naming(naming)) = self.live().map(Live::focus) else {
            return;
        };
        let naming = naming.clone();
        let typed: String = naming.field.text().chars().map(narrow).collect();
        let typed = typed.trim_matches(' ');
        let number = |text: &str| text.trim_matches(' ').parse::<usize>().ok();
        if typed.is_empty() {
            return self.go_to_now();
        }
        if typed == "." {
            self.leave_focus();
            return self.next_flag();
        }
        let decision = typed.strip_prefix('!').and_then(number);
        let (row, missing) = match (decision, number(typed)) {
            (Some(n), _) => (self.decision_row(n), ("jump-no-number", "n")),
            (None, Some(n)) => (self.item_row(n), ("jump-no-number", "n")),
            (None, None) => {
                if let Some(speaker) = self.speaker(&naming, typed) {
                    return self.go_to_turns(speaker);
                }
                (None, ("problem-no-person", "form"))
            }
        };
        if let Some(row) = row {
            return self.pick_row(Self::pane_of(&row), row);
        }
        let (message, name) = missing;
        let text = self.words.with(message, &[(name, typed.into())]);
        self.warn(text);
    }

    fn go_to_now(&mut self) {
        self.leave_focus();
        self.go_end(true);
    }

    fn go_to_turns(&mut self, speaker: (crate::model::Speaker, String)) {
        let name = speaker.1.clone();
        let Some(live) = self.live_mut() else { return };
        if let Some(seek) = &mut live.seek {
            (seek.turns, seek.at) = (Some(speaker), None);
        }
        self.seek_again();
        if self.has_hits() {
            return self.keep_hit();
        }
        let text = self.words.with("jump-no-turn", &[("name", name.into())]);
        self.warn(text);
        if let Some(seek) = self.live_mut().and_then(|live| live.seek.as_mut()) {
            seek.turns = None;
        }
    }

    fn decision_row(&self, number: usize) -> Option<RowRef> {
        let session = self.live()?.session();
        let decision = session.decision_numbered(u32::try_from(number).ok()?)?;
        Some(RowRef::Decision(decision.id))
    }

    /// Where an item was begun in the log, the last time; else where it stands on the agenda.
    fn item_row(&self, number: usize) -> Option<RowRef> {
        let session = self.live()?.session();
        let item = session.agenda.get(number.checked_sub(1)?)?.id;
        let begun = session
            .log
            .iter()
            .rev()
            .find(|entry| matches!(entry.kind, EntryKind::Item { to } if to == item));
        Some(begun.map_or(RowRef::Item(item), |entry| RowRef::Entry(entry.id)))
    }
}
