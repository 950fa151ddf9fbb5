//! What happens to the screen when the program fails: it is given back, and the journal is named.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use super::guard;
use crate::locale::Catalog;

/// Which session is open and where its journal is, told to the panic hook as sessions open and close.
#[derive(Clone, Debug, Default)]
pub struct JournalCell(Arc<Mutex<Option<Place>>>);

/// Where what was noted is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    /// What to open again.
    session: PathBuf,
    /// Where what was typed last went; none before anything was.
    journal: Option<PathBuf>,
}

impl JournalCell {
    /// Tells which session is open; none when none is. The same one told again keeps its journal.
    pub fn set_session(&self, session: Option<&Path>) {
        if let Ok(mut cell) = self.0.lock() {
            let same = |place: &Place| Some(place.session.as_path()) == session;
            let known = cell.take().filter(same);
            let new = session.map(|session| Place {
                session: session.to_owned(),
                journal: None,
            });
            *cell = known.or(new);
        }
    }

    /// Tells where its journal is now.
    pub fn set_journal(&self, journal: &Path) {
        if let Ok(mut cell) = self.0.lock()
            && let Some(place) = &mut *cell
        {
            place.journal = Some(journal.to_owned());
        }
    }

    /// None also when it cannot be told now, because a hook must not wait.
    fn get(&self) -> Option<Place> {
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
        let _ = writeln!(io::stderr(), "\n{}", last_words(&catalog, journal.get()));
    }));
}

fn last_words(catalog: &Catalog, place: Option<Place>) -> String {
    let Some(Place { session, journal }) = place else {
        return catalog.text("panic").into_owned();
    };
    let visible = |path: &Path| crate::text::visible(&path.to_string_lossy()).into_owned();
    let path = visible(journal.as_deref().unwrap_or(&session));
    // As a shell takes it, whatever the name holds.
    let file = format!("'{}'", visible(&session).replace('\'', r"'\''"));
    let what = catalog.with("panic-journal", &[("path", path.into())]);
    let again = catalog.with("panic-reopen", &[("file", file.into())]);
    format!("{what}\n{again}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    #[test]
    fn the_last_words_name_the_journal_of_the_open_session_and_how_to_open_it_again() {
        let cell = JournalCell::default();
        let catalog = Catalog::new(Language::Fr);
        assert!(!last_words(&catalog, cell.get()).contains("comite"));
        cell.set_session(Some(Path::new("/t/l'été.ron")));
        let words = last_words(&catalog, cell.get());
        assert!(words.contains(r"copil '/t/l'\''été.ron'"), "{words}");
        cell.clone().set_journal(Path::new("/t/l'été.0001.journal"));
        let words = last_words(&catalog, cell.get());
        assert!(words.contains("/t/l'été.0001.journal"), "{words}");
        cell.set_session(None);
        assert_eq!(cell.get(), None);
    }
}
