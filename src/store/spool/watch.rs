//! The thread that hears of answers, while a session is open to write. While none comes it sleeps.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Waiting, names, waiting};
use crate::store::alarm::is_deaf;
use crate::store::files::Files;
use crate::store::storage::{Disk, Storage};

/// Where nobody tells, one looks so often.
const DEAF: Duration = Duration::from_millis(500);

/// Somebody listens for answers, until this is dropped.
#[derive(Debug)]
pub struct Answers {
    wake: Sender<Wake>,
    thread: Option<JoinHandle<()>>,
    folder: PathBuf,
}

enum Wake {
    Changed,
    Stop,
}

impl Drop for Answers {
    fn drop(&mut self) {
        // The thread may have ended by itself.
        let _ = self.wake.send(Wake::Stop);
        if let Some(thread) = self.thread.take() {
            // A panic there was already told by the panic hook.
            let _ = thread.join();
        }
        // A spool that nobody shared and nothing waits in is no use while nobody writes.
        let own = Disk.metadata(&self.folder);
        if own.is_ok_and(|own| own.mode & 0o070 == 0) {
            // It stays where something is in it.
            let _ = Disk.remove_folder(&self.folder);
        }
    }
}

/// Listens for the answers to a session that is open to write: those that wait already, then each as it
/// comes, told once, from a thread of its own, which makes the spool too: that waits for the disk, and whoever opens
/// a session does not. None where no thread can be had; where no spool can be made, nobody is ever told.
pub fn answers(path: &Path, on_answers: impl Fn(Vec<Waiting>) + Send + 'static) -> Option<Answers> {
    let resolved = Disk.resolve(path).ok()?;
    let folder = Files::new(resolved, None).spool();
    let (wake, woken) = mpsc::channel();
    let (place, waker) = (folder.clone(), wake.clone());
    let listen = move || {
        if Disk.create_folder(&place).is_ok() {
            let watcher = watcher(&place, waker);
            run(&place, watcher.as_ref(), &woken, on_answers);
        }
    };
    let thread = thread::Builder::new().name("answers".to_owned());
    Some(Answers {
        wake,
        thread: Some(thread.spawn(listen).ok()?),
        folder,
    })
}

fn watcher(folder: &Path, wake: Sender<Wake>) -> Option<RecommendedWatcher> {
    if is_deaf(folder) {
        return None;
    }
    let heard = move |event: notify::Result<notify::Event>| {
        let appears =
            |kind: &EventKind| matches!(kind, EventKind::Create(_) | EventKind::Modify(_));
        if event.is_ok_and(|event| appears(&event.kind)) {
            // Nobody listens any more.
            let _ = wake.send(Wake::Changed);
        }
    };
    let watched = notify::recommended_watcher(heard).and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
        Ok(watcher)
    });
    watched.ok()
}

fn run(
    folder: &Path,
    watcher: Option<&RecommendedWatcher>,
    woken: &Receiver<Wake>,
    on_answers: impl Fn(Vec<Waiting>),
) {
    let mut told = BTreeSet::new();
    loop {
        // Those that are not there any more are never told again.
        let there: BTreeSet<String> = names(&Disk, folder).into_iter().collect();
        told.retain(|name| there.contains(name));
        if there.iter().any(|name| !told.contains(name)) {
            let mut new = waiting(&Disk, folder);
            new.retain(|answer| told.insert(answer.name.clone()));
            if !new.is_empty() {
                on_answers(new);
            }
        }
        let woke = match watcher {
            Some(_) => woken.recv().map_err(|_| RecvTimeoutError::Disconnected),
            None => woken.recv_timeout(DEAF),
        };
        match woke {
            Ok(Wake::Changed) | Err(RecvTimeoutError::Timeout) => {}
            Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}
