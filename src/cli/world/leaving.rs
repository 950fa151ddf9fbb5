//! What leaves the house: copies, files, and the bytes kept of them; and the style in which it leaves.

use super::World;
use crate::app::{Event, Export, Left};
use crate::cli::{errands, house, sent};
use crate::document::Document;

impl World {
    pub(super) fn copy(&self, document: Document, closed: bool) {
        if let Some(open) = &self.open {
            let (house, messages) = (open.house.clone(), self.messages.clone());
            errands::copy(document, house, closed, &self.context, messages);
        }
    }

    /// Writes a document beside its session.
    pub(super) fn export(&self, export: Export) {
        if let Some(open) = &self.open {
            let beside = open.path.parent().filter(|_| open.shipped.is_none());
            let folder = beside.unwrap_or(&self.folder).to_owned();
            let (house, messages) = (open.house.clone(), self.messages.clone());
            errands::export(export, folder, house, &self.context, messages);
        }
    }

    /// Keeps what left beside its session.
    pub(super) fn keep(&self, left: &Left) -> Option<Event> {
        let open = self.open.as_ref()?;
        let words = &self.context.catalog;
        let now = self.context.clock.now();
        let kept = sent::keep(&open.path, left, &open.house, now, words);
        Some(Event::Kept(kept))
    }

    /// The house style as its file has it now; the one in force stays when the file is wrong.
    pub(super) fn reload_house(&mut self) -> Option<Event> {
        let name = self.open.as_ref()?.house.name().to_owned();
        match house::named(&name, &self.context) {
            Ok(house) => {
                self.open.as_mut()?.house = house.clone();
                Some(Event::House(Box::new(house)))
            }
            Err(failure) => {
                let words = &self.context.catalog;
                let why = failure.worded(words);
                Some(Event::Error(
                    words.with("house-kept", &[("why", why.into())]),
                ))
            }
        }
    }
}
