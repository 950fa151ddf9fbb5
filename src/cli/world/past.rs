//! What the world knows of other sessions than the one that is open: the register of the folder, a person's list
//! of it, the approval of the minutes before.

use std::path::Path;
use std::thread;

use chrono::NaiveDate;

use super::World;
use crate::app::flow::names;
use crate::app::{Ended, Event};
use crate::cli::{Failure, elsewhere, errands, follow, register};
use crate::document::TaskList;
use crate::locale::Catalog;
use crate::term::Message;

impl World {
    /// The session before says that its minutes were approved.
    pub(super) fn approve(&mut self, file: &str, on: NaiveDate) -> Result<Event, Failure> {
        let beside = self.open.as_ref().and_then(|open| open.path.parent());
        // A name, not a way elsewhere.
        let name = Path::new(file).file_name().unwrap_or_default();
        let path = beside.unwrap_or(&self.folder).join(name);
        let key = self.options(&path).key;
        follow::approve(&path, key, on, &self.context)?;
        let day = names::date(&on.into(), &self.context.catalog);
        let args = [("date", day.into())];
        Ok(Event::Said(
            self.context.catalog.with("approve-done", &args),
        ))
    }

    /// Something of a session that is not open is done or given up.
    pub(super) fn end(&mut self, ended: &Ended) -> Result<Event, Failure> {
        let key = self.options(&ended.path).key;
        elsewhere::end(ended, key, &self.context)?;
        let id = if ended.given_up {
            "register-given-up"
        } else {
            "register-done"
        };
        let file = ended.path.file_name().unwrap_or_default();
        let args = [("file", file.to_string_lossy().into_owned().into())];
        Ok(Event::Said(self.context.catalog.with(id, &args)))
    }

    /// What one person has to do, in the house of the session that said so last.
    pub(super) fn copy_list(&self, list: &TaskList) -> Result<(), Failure> {
        let (document, house) = register::list(list, &self.context)?;
        let messages = self.messages.clone();
        errands::copy(document, house, false, &self.context, messages);
        Ok(())
    }

    /// Reads the register in a thread of its own: a folder may hold many years.
    pub(super) fn register(&self) {
        let (messages, folder) = (self.messages.clone(), self.folder.clone());
        let today = self.context.clock.now().date();
        let catalog = Catalog::new(self.context.catalog.language());
        thread::spawn(move || {
            let event = match register::shelved(&folder, today, &catalog) {
                Ok(shelved) => Event::Register(Box::new(shelved)),
                Err(failure) => Event::Error(failure.worded(&catalog)),
            };
            // The loop may have ended meanwhile.
            let _ = messages.send(Message::Told(event));
        });
    }
}
