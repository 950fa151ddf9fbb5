//! The form of an item of the agenda: its title, the minutes planned for it.

use super::{App, Form, FormField, Refusal, Subject};
use crate::edit::{Edit, Row, RowRef, Slot};
use crate::model::{Id, Item};
use crate::text::narrow;

impl App {
    /// The form of an item.
    pub(in crate::app) fn open_item_form(&mut self, id: Id) {
        let item = self.live().and_then(|live| live.session().item(id));
        if let Some(item) = item.cloned() {
            self.open_form(form(Subject::Item(Some(id)), &item));
        }
    }

    /// The form of a new item.
    pub(in crate::app) fn open_new_item(&mut self) {
        self.open_form(form(Subject::Item(None), &Item::default()));
    }

    pub(super) fn commit_item(&mut self, form: &Form) -> Result<(), Refusal> {
        let refused = |column, id: &str| (column, self.words.text(id).into_owned());
        let title = form.value("title").to_owned();
        if title.is_empty() {
            return Err(refused("title", "form-no-title"));
        }
        let planned: String = form.value("planned").chars().map(narrow).collect();
        let planned = match planned.as_str() {
            "" => None,
            minutes => match minutes.parse::<u32>() {
                Ok(minutes @ 1..=1440) => Some(minutes),
                _ => return Err(refused("planned", "form-no-minutes")),
            },
        };
        let (edit, id) = self.item_change(form.subject(), title, planned);
        self.close_overlay();
        let picks = self.live().is_some_and(|live| live.picked().is_some());
        if edit.is_none_or(|edit| self.perform_edits(vec![edit])) && picks {
            self.pick_row(Self::pane_of(&RowRef::Item(id)), RowRef::Item(id));
        }
        Ok(())
    }

    /// The change that gives an item a title and minutes, none where it has them; and the item.
    fn item_change(
        &self,
        subject: &Subject,
        title: String,
        planned: Option<u32>,
    ) -> (Option<Edit>, Id) {
        let session = self.live().map(super::super::Live::session);
        let row = |id, before: Item| {
            Row::Item(Item {
                id,
                title,
                planned,
                ..before
            })
        };
        if let Subject::Item(Some(id)) = subject {
            let before = session.and_then(|session| session.item(*id)).cloned();
            let kept = before.clone().map(Row::Item);
            let row = before.map(|before| row(*id, before));
            let edit = row.filter(|row| Some(row) != kept.as_ref());
            return (edit.map(|row| Edit::Replace { row }), *id);
        }
        let id = session.map_or(Id(0), |session| session.next_id);
        let at = self.after_picked();
        let row = row(id, Item::default());
        (Some(Edit::Insert { at, row }), id)
    }

    /// A new item comes after the one picked, else at the end.
    fn after_picked(&self) -> Slot {
        match self.live().and_then(|live| live.picked()) {
            Some(row @ RowRef::Item(_)) => Slot::After(row.clone()),
            _ => Slot::Last,
        }
    }
}

fn form(subject: Subject, item: &Item) -> Form {
    let planned = item.planned.map(|minutes| minutes.to_string());
    let fields = vec![
        FormField::new("title", &item.title),
        FormField::new("planned", &planned.unwrap_or_default()),
    ];
    Form::new(subject, fields)
}
