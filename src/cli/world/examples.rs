//! What is shipped with the program: shown as it is, copied before it is changed.

use std::path::Path;

use super::{Open, World};
use crate::app::{Access, Event};
use crate::cli::{Failure, house, look, papers, shipped};
use crate::document::House;
use crate::edit::Editor;
use crate::model::Session;
use crate::store;

impl World {
    pub(super) fn open_shipped(
        &mut self,
        path: &Path,
        text: &'static str,
    ) -> Result<Event, Failure> {
        if let Some(fiche) = papers::read(path)? {
            let house = house::named(&fiche.house, &self.context)?;
            self.now_open_shipped(path, &house, text);
            let editor = Editor::new(fiche);
            let opened = papers::opened(path, editor, house, Access::Shipped, &self.folder);
            return Ok(Event::Fiche(Box::new(opened)));
        }
        let session: Session = shipped::parse(path, text)?;
        let house = house::named(&session.house, &self.context)?;
        self.now_open_shipped(path, &house, text);
        let editor = Editor::new(session);
        let opened = look::opened(path, editor, &house, Access::Shipped, &self.context);
        Ok(Event::Opened(Box::new(opened)))
    }

    pub(super) fn now_open_shipped(&mut self, path: &Path, house: &House, text: &'static str) {
        self.now_open(Open {
            path: path.to_owned(),
            house: house.clone(),
            writer: None,
            shipped: Some(text),
            ear: None,
        });
    }

    /// Copies the shipped session that is open into the folder and opens the copy.
    pub(super) fn copy_shipped(&mut self) -> Result<Option<Event>, Failure> {
        let Some(Open {
            path,
            shipped: Some(text),
            ..
        }) = &self.open
        else {
            return Ok(None);
        };
        let fiche = papers::read(path)?;
        // Under another name: an example is known by its name and its words.
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let stem = format!(
            "{}-{}",
            stem.unwrap_or_default(),
            self.context.catalog.text("copy-name")
        );
        let copy = if let Some(fiche) = fiche {
            store::folder::make(&self.folder, &stem, &fiche)?
        } else {
            let session: Session = shipped::parse(path, text)?;
            store::folder::make(&self.folder, &stem, &session)?
        };
        self.open(&copy).map(Some)
    }
}
