//! The agenda by keys: to it, and out of the item under discussion. What is done with an item picked there
//! stands with what is done to any row.

use super::App;
use super::frame::Pane;
use crate::capture::{Act, Course};
use crate::edit::RowRef;

impl App {
    /// The bar to the item under discussion, else to the first.
    pub(super) fn go_to_agenda(&mut self) {
        let Some(session) = self.live().map(super::Live::session) else {
            return;
        };
        let first = session.agenda.first().map(|item| item.id);
        match session.live.item.or(first) {
            Some(id) => self.pick_row(Pane::Agenda, RowRef::Item(id)),
            None => self.open_new_item(),
        }
    }

    /// Leaves the item under discussion; it keeps its minutes.
    pub(super) fn leave_item(&mut self) {
        let left = self.live().and_then(|live| {
            let session = live.session();
            Some(session.item(session.live.item?)?.title.clone())
        });
        if self.may_commit() && self.perform_act(Act::Course(Course::LeaveItem)) {
            let args = [("title", left.unwrap_or_default().into())];
            let said = self.words.with("item-left", &args);
            self.say(said);
        }
    }
}
