//! A row once more, and a row in two where the caret stands.

use super::App;
use super::field::{Field, Motion};
use super::live::{Focus, Rewriting};
use crate::capture::{duplicate, split};
use crate::edit::apply;
use crate::keys::CommandId;

impl App {
    /// What is chosen once more, each right behind itself.
    pub(super) fn duplicate(&mut self) {
        if !self.may_commit() {
            return;
        }
        let mut last = None;
        let edits = self.on_each(self.chosen(), |row, cx| {
            let copy = duplicate(row, cx.session);
            copy.map(|(edit, address)| {
                last = Some(address);
                edit
            })
            .into_iter()
            .collect()
        });
        if let Some(row) = last
            && self.perform_edits(edits)
        {
            self.drop_chosen();
            self.pick_row(Self::pane_of(&row), row);
            self.say_key("duplicated", CommandId::Undo);
        }
    }

    /// The words being rewritten in two: what stands before the caret stays, the rest goes on being rewritten in
    /// a row of its own.
    pub(super) fn split(&mut self) {
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live() else { return };
        let Focus::Words(rewriting) = &live.focus else {
            return;
        };
        let row = rewriting.row.clone();
        let (head, rest) = rewriting.field.parts();
        let (head, rest) = (head.trim_end_matches(' ').to_owned(), rest.to_owned());
        let mut edits = self.rewording(&row, &head);
        let mut session = live.session().clone();
        for edit in &edits {
            if apply(&mut session, edit.clone()).is_err() {
                return;
            }
        }
        let Some((edit, address)) = split(&row, &head, &rest, &session) else {
            return self.say_id("split-not");
        };
        edits.push(edit);
        if !self.perform_edits(edits) {
            return;
        }
        self.pick_row(Self::pane_of(&address), address.clone());
        if let Some(live) = self.live_mut() {
            let mut field = Field::new(rest.trim_start_matches(' '));
            field.go(Motion::Home);
            live.focus = Focus::Words(Rewriting {
                row: address,
                field,
            });
        }
        self.journal_draft();
        self.touch_all();
        self.say_key("split-done", CommandId::Undo);
    }
}
