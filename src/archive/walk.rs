//! Reading all sessions of a folder, file and journal merged; nothing is written.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::model::Session;
use crate::store::{self, FileError, Kind, Listing};

/// A session and its file.
#[derive(Clone, Debug)]
pub struct Filed {
    /// Its file.
    pub path: PathBuf,
    /// The session as its file and its journal have it.
    pub session: Session,
}

/// What a folder holds.
#[derive(Debug, Default)]
pub struct Walk {
    /// Its sessions, the newest first.
    pub sessions: Vec<Filed>,
    /// What could not be read.
    pub unreadable: Vec<FileError>,
}

/// Reads all sessions of a folder, on all cores; fiches and roadmaps are none. A file that cannot be read is
/// told and does not keep the others from being read.
///
/// # Errors
/// When the folder itself cannot be read.
pub fn walk(folder: &Path) -> Result<Walk, FileError> {
    let listing = Listing::of(folder)?;
    let paths: Vec<PathBuf> = listing.files().collect();
    let mut walk = Walk::default();
    for read in on_all_cores(&paths, |path| read(&listing, path)) {
        match read {
            Ok(Some(session)) => walk.sessions.push(session),
            Ok(None) => {}
            Err(error) => walk.unreadable.push(error),
        }
    }
    // Stable: those of one day stay in the order of their names.
    walk.sessions
        .sort_by_key(|filed| std::cmp::Reverse(filed.session.date.first_day()));
    Ok(walk)
}

/// A session of a folder that was listed; none when the file is of another kind.
///
/// # Errors
/// What is wrong with one of its files.
pub fn read(listing: &Listing, path: &Path) -> Result<Option<Filed>, FileError> {
    use store::FileProblem::OtherKind;
    match store::glance::<Session>(listing, path) {
        Ok(loaded) => Ok(Some(Filed {
            path: path.to_owned(),
            session: loaded.editor.into_root(),
        })),
        Err(FileError {
            problem:
                OtherKind {
                    found: Kind::Fiche | Kind::Roadmap,
                    ..
                },
            ..
        }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a function gives for each of many things, in their order, worked out on all cores.
pub(super) fn on_all_cores<T: Sync, R: Send>(
    things: &[T],
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    /// Taken at a time: enough that the counter is not fought over, few enough that no core is left alone.
    const AT_ONCE: usize = 16;
    // How many cores there are takes a dozen files to tell.
    let cores = match things.len().div_ceil(AT_ONCE) {
        0 | 1 => 1,
        most => thread::available_parallelism().map_or(1, |cores| cores.get().min(most)),
    };
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let from = next.fetch_add(AT_ONCE, Ordering::Relaxed);
            let some = things.iter().enumerate().skip(from).take(AT_ONCE);
            if some.len() == 0 {
                return done;
            }
            done.extend(some.map(|(at, thing)| (at, work(thing))));
        }
    };
    let mut done = thread::scope(|scope| {
        let helpers: Vec<_> = (1..cores).map(|_| scope.spawn(take)).collect();
        let mut done = take();
        for helper in helpers {
            match helper.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}
