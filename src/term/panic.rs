//! What happens to the screen when the program fails: it is given back, and the journal is named.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use super::guard;
use crate::locale::Catalog;

/// Where the journal of the open session is, told to the panic hook as sessions open and close.
#[derive(Clone, Debug, Default)]
pub struct JournalCell(Arc<Mutex<Option<PathBuf>>>);

impl JournalCell {
    /// Tells where the journal is now; none when no session is open.
    pub fn set(&self, journal: Option<&Path>) {
        if let Ok(mut cell) = self.0.lock() {
            *cell = journal.map(Path::to_owned);
        }
    }

    /// Where it is; none also when that cannot be told now, because a hook must not wait.
    #[must_use]
    pub fn get(&self) -> Option<PathBuf> {
        self.0.try_lock().ok().and_then(|cell| cell.clone())
    }
}

/// From now on a panic of this thread gives the screen back, says what every Rust program says, then where
/// the journal is. A panic of another thread is logged while the screen is ours: this thread goes on, and
/// is told by the silence of the other.
pub fn install_panic_hook(journal: JournalCell, catalog: Catalog) {
    let owner = thread::current().id();
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info: &PanicHookInfo| {
        if thread::current().id() != owner && guard::is_entered() {
            tracing::error!(
                thread = thread::current().name().unwrap_or("?"),
                "panicked: {info}"
            );
            return;
        }
        guard::restore();
        usual(info);
        // When standard error is gone, nobody is left to be told.
        let _ = writeln!(
            io::stderr(),
            "\n{}",
            last_words(&catalog, journal.get().as_deref())
        );
    }));
}

fn last_words(catalog: &Catalog, journal: Option<&Path>) -> String {
    let Some(journal) = journal else {
        return catalog.text("panic").into_owned();
    };
    let path = journal.to_string_lossy();
    let path = crate::text::visible(&path);
    let what = catalog.with("panic-journal", &[("path", path.into())]);
    format!("{what}\n{}", catalog.text("panic-reopen"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_last_words_name_the_journal_of_the_open_session() {
        let cell = JournalCell::default();
        let catalog = Catalog::new(Language::Fr);
        assert!(!last_words(&catalog, cell.get().as_deref()).contains("journal"));
        cell.clone().set(Some(Path::new("/t/comite.0001.journal")));
        let words = last_words(&catalog, cell.get().as_deref());
        assert!(words.contains("/t/comite.0001.journal"), "{words}");
        cell.set(None);
        assert_eq!(cell.get(), None);
    }
}
