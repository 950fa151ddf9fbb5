//! What happens to the screen when the program fails: it is given back, and the journal is named.

use std::backtrace::Backtrace;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::thread;

use super::guard;
use crate::locale::Catalog;
use crate::text::visible;

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

/// From now on a panic of this thread gives the screen back, says where and how, without any word of the meeting, then where
/// the journal is. A panic of another thread is logged while the screen is ours: this thread goes on, and
/// is told by the silence of the other.
pub fn install_panic_hook(journal: JournalCell, catalog: Catalog) {
    let owner = thread::current().id();
    panic::set_hook(Box::new(move |info: &PanicHookInfo| {
        if thread::current().id() != owner && guard::is_entered() {
            tracing::error!(
                thread = thread::current().name().unwrap_or("?"),
                "panicked: {}",
                what_failed(info)
            );
            return;
        }
        guard::restore();
        // When standard error is gone, nobody is left to be told.
        let _ = writeln!(io::stderr(), "\n{}", what_failed(info));
        if std::env::var_os("RUST_BACKTRACE").is_some_and(|asked| asked != "0") {
            let _ = writeln!(io::stderr(), "{}", Backtrace::force_capture());
        }
        let _ = writeln!(io::stderr(), "\n{}", last_words(&catalog, journal.get()));
    }));
}

/// Where it failed and how. What a failure quotes may be words of the meeting, and is left out: the library
/// of Rust repeats the very text that it was asked to cut.
fn what_failed(info: &PanicHookInfo) -> String {
    let place = info.location().map(ToString::to_string);
    let place = place.unwrap_or_default();
    let payload = info.payload();
    let how = match (
        payload.downcast_ref::<&str>(),
        payload.downcast_ref::<String>(),
    ) {
        (Some(fixed), _) => (*fixed).to_owned(),
        (None, Some(made)) => unquoted(made),
        (None, None) => String::new(),
    };
    format!("copil panicked at {place}: {how}")
}

/// A message up to what it quotes.
fn unquoted(message: &str) -> String {
    let first = message.split(['`', '"', '\'', '«', '“', '\n']).next();
    visible(first.unwrap_or_default()).into_owned()
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
    fn what_a_failure_quotes_is_not_repeated() {
        for (said, kept) in [
            (
                "index out of bounds: the len is 3 but the index is 7",
                "index out of bounds: the len is 3 but the index is 7",
            ),
            (
                "byte index 1 is not a char boundary; it is inside 'é' (bytes 0..2) of `été`",
                "byte index 1 is not a char boundary; it is inside ",
            ),
            (
                "called `Result::unwrap()` on an `Err` value: \"mots\"",
                "called ",
            ),
        ] {
            assert_eq!(unquoted(said), kept);
        }
    }

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
