//! The thread that looks for words in the sessions of the folder while they are typed.
//!
//! It answers what was asked last; while nobody asks, it brings the index up to date.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use super::{Context, Fault};
use crate::app::{Event, SEARCHED};
use crate::archive::{Archive, Query};
use crate::locale::Catalog;
use crate::term::{Message, Sender};

/// Asks it.
pub(super) struct Searcher {
    asks: mpsc::Sender<(u64, Query)>,
    /// The number of the question asked last.
    last: Arc<AtomicU64>,
    /// The thread to be, until something is first looked for.
    desk: Option<Desk>,
}

/// What the thread has.
struct Desk {
    folder: PathBuf,
    cache: PathBuf,
    catalog: Catalog,
    messages: Sender,
    asked: Receiver<(u64, Query)>,
    last: Arc<AtomicU64>,
    archive: Option<Archive>,
}

impl Searcher {
    /// For the sessions of this folder.
    pub(super) fn new(folder: &Path, context: &Context, messages: &Sender) -> Self {
        let (asks, asked) = mpsc::channel();
        let last = Arc::new(AtomicU64::new(0));
        let desk = Desk {
            folder: folder.to_owned(),
            cache: context.folders.cache.clone(),
            catalog: Catalog::new(context.catalog.language()),
            messages: messages.clone(),
            asked,
            last: Arc::clone(&last),
            archive: None,
        };
        Self {
            asks,
            last,
            desk: Some(desk),
        }
    }

    /// Looks for this; what was asked before is given up. Nothing to look for means that the folder is to be
    /// listed anew.
    pub(super) fn ask(&mut self, number: u64, query: Query) {
        self.last.store(number, Ordering::Relaxed);
        // It ends only after us, when nobody can ask any more.
        let _ = self.asks.send((number, query));
        if let Some(mut desk) = self.desk.take() {
            thread::spawn(move || desk.serve());
        }
    }
}

impl Desk {
    fn serve(&mut self) {
        while let Ok((mut number, mut query)) = self.asked.recv() {
            let mut anew = query.is_empty();
            while let Ok(newer) = self.asked.try_recv() {
                (number, query) = newer;
                anew |= query.is_empty();
            }
            if anew {
                self.archive = None;
            }
            self.answer(number, &query);
        }
    }

    fn answer(&mut self, number: u64, query: &Query) {
        let last = Arc::clone(&self.last);
        let stop = move || last.load(Ordering::Relaxed) != number;
        let archive = match self.archive.take() {
            Some(archive) => archive,
            None => match Archive::open(&self.folder, Some(&self.cache)) {
                Ok(archive) => archive,
                Err(error) => {
                    let said = Fault::from(&error).worded(&self.catalog);
                    return self.tell(Event::Error(said));
                }
            },
        };
        let archive = self.archive.insert(archive);
        let answer = archive.search(query, SEARCHED, &stop);
        if !stop() {
            self.tell(Event::Searched {
                asked: number,
                answer: Box::new(answer),
            });
        }
        if let Some(archive) = &mut self.archive {
            archive.update(&stop);
        }
    }

    fn tell(&self, event: Event) {
        // The loop may have ended meanwhile.
        let _ = self.messages.send(Message::Told(event));
    }
}
