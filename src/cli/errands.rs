//! What the screen asks for and does not wait for: each in a thread of its own, answered by a message.

use std::path::PathBuf;
use std::thread;

use super::Context;
use super::translate::copied;
use crate::app::{Event, Export};
use crate::document::{Document, House};
use crate::locale::Catalog;
use crate::term::{Message, Sender};

/// Copies a document: a desktop may take a second to answer. One with what was said behind closed doors is there
/// for a time only.
pub(super) fn copy(
    document: Document,
    house: House,
    closed: bool,
    context: &Context,
    messages: Sender,
) {
    let folder = context.folders.state.clone();
    let catalog = Catalog::new(context.catalog.language());
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let outcome = super::copy::copy(&document, &house, closed, &folder, &mut bytes);
        let event = match outcome {
            Ok(outcome) => Event::Copied(copied(outcome, closed, &catalog)),
            Err(failure) => Event::Error(failure.worded(&catalog)),
        };
        // The loop may have ended meanwhile.
        let _ = messages.send(Message::Pass(bytes));
        let _ = messages.send(Message::Told(event));
    });
}

/// Writes a document into a folder: a PDF looks for its fonts first.
pub(super) fn export(
    export: Export,
    folder: PathBuf,
    house: House,
    context: &Context,
    messages: Sender,
) {
    let catalog = Catalog::new(context.catalog.language());
    thread::spawn(move || {
        let exported = super::export::export(&folder, &export, &house, &catalog);
        // The loop may have ended meanwhile.
        let _ = messages.send(Message::Told(Event::Exported(exported)));
    });
}
