//! The thread that looks when something happened: woken by the system where it tells, by a clock where it
//! is deaf.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Followed, Follower};
use crate::model::Session;
use crate::store::alarm::is_deaf;
use crate::store::error::FileError;
use crate::store::vault::Key;

/// Where nobody tells, one looks so often.
const DEAF: Duration = Duration::from_millis(100);
/// A process that dies and a file changed without a word are noticed so late.
const THOROUGH: Duration = Duration::from_secs(1);
/// A storm of changes is looked at no more often than this.
const REST: Duration = Duration::from_millis(15);

/// Somebody follows, until this is dropped.
#[derive(Debug)]
pub struct Following {
    wake: Sender<Wake>,
    thread: Option<JoinHandle<()>>,
}

enum Wake {
    Changed,
    Stop,
}

impl Drop for Following {
    fn drop(&mut self) {
        // The thread may have ended by itself.
        let _ = self.wake.send(Wake::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic there was already told by the panic hook.
            let _ = thread.join();
        }
    }
}

/// Follows a session: what the room may see of it now and who writes it, then every change, told from a thread of its own.
///
/// # Errors
/// What is wrong with one of its files.
pub fn follow(
    path: &Path,
    key: Option<Arc<Key>>,
    on_change: impl Fn(Followed) + Send + 'static,
) -> Result<(Session, Followed, Following), FileError> {
    let mut follower = Follower::new(path, key)?;
    let (wake, woken) = mpsc::channel();
    // Before the first look: what happens after it is told.
    let watcher = watcher(&follower, wake.clone());
    let first = follower.look(true);
    let session = follower.session();
    let told = first.clone();
    let thread = thread::Builder::new()
        .name("follow".to_owned())
        .spawn(move || run(&mut follower, watcher.as_ref(), &woken, told, on_change))
        .ok();
    Ok((session, first, Following { wake, thread }))
}

/// None where nobody would tell of changes.
fn watcher(follower: &Follower, wake: Sender<Wake>) -> Option<RecommendedWatcher> {
    if is_deaf(follower.folder()) {
        return None;
    }
    let files = follower.files.clone();
    let heard = move |event: notify::Result<notify::Event>| {
        let matters = event.is_ok_and(|event| {
            let ours = |path: &std::path::PathBuf| files.concerns(path);
            // That somebody else reads is no news.
            !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(ours)
        });
        if matters {
            // Nobody follows any more.
            let _ = wake.send(Wake::Changed);
        }
    };
    let watched = notify::recommended_watcher(heard).and_then(|mut watcher| {
        watcher.watch(follower.folder(), RecursiveMode::NonRecursive)?;
        Ok(watcher)
    });
    watched
        .inspect_err(|error| tracing::info!(%error, "files are looked at by the clock"))
        .ok()
}

fn run(
    follower: &mut Follower,
    watcher: Option<&RecommendedWatcher>,
    woken: &Receiver<Wake>,
    mut told: Followed,
    on_change: impl Fn(Followed),
) {
    let pace = if watcher.is_some() { THOROUGH } else { DEAF };
    let mut since_thorough = Duration::ZERO;
    loop {
        let thorough = match woken.recv_timeout(pace) {
            Ok(Wake::Changed) => false,
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            Err(RecvTimeoutError::Timeout) => {
                since_thorough += pace;
                since_thorough >= THOROUGH
            }
        };
        if thorough {
            since_thorough = Duration::ZERO;
        }
        while let Ok(wake) = woken.try_recv() {
            if matches!(wake, Wake::Stop) {
                return;
            }
        }
        let found = follower.look(thorough);
        if found.session.is_some() || found.writes != told.writes {
            told = Followed {
                session: None,
                ..found.clone()
            };
            on_change(found);
        }
        thread::sleep(REST);
    }
}
