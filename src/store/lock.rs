//! Who has a session open to write: the lock file, its note, and asking its holder to give way.
//!
//! The lock itself is the system's: it goes with the process, so that a note left by a dead one is told
//! from a live one by the lock alone. The file is never renamed or removed.

use std::fmt;
use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cleaning::Cleaning;
use super::opened::Options;
use super::session_file::ron_options;
use super::storage::{Lock, Storage};
use crate::model::Moment;
use crate::text;

/// A note is one short line for the holder, then one for each who asked.
pub(super) const LONGEST: u64 = 64 * 1024;

/// Who has a session open to write, as the note in its lock file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// His name.
    pub who: String,
    /// His machine.
    pub host: String,
    /// The process there.
    pub pid: u32,
    /// Since when.
    pub since: Moment,
    /// Which run of that machine, where the system tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub boot: Option<String>,
    /// A word drawn for this opening: two notes with the same one are the same holder's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since = self.since.format("%H:%M");
        let (who, host) = (text::visible(&self.who), text::visible(&self.host));
        write!(f, "{who} ({host}, since {since})")
    }
}

impl Holder {
    /// Ourselves.
    pub(super) fn ours(options: &Options) -> Self {
        Self {
            who: options.who.clone(),
            host: options.host.clone(),
            pid: std::process::id(),
            since: (options.now)(),
            boot: boot(),
            token: Some(token()),
        }
    }

    /// Whether he sits at this machine, and it was not started again since.
    pub(super) fn is_here(&self, ours: &Self) -> bool {
        self.is_of_machine(ours) && (self.boot == ours.boot || self.boot.is_none())
    }

    /// Whether he sat at this machine, in whatever run of it.
    pub(super) fn is_of_machine(&self, ours: &Self) -> bool {
        self.host == ours.host
    }

    pub(super) fn line(&self) -> String {
        // A holder is plain data: the writer has nothing to refuse.
        let mut line = ron_options().to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }

    fn read(line: &str) -> Option<Self> {
        let mut reader = ron::Deserializer::from_str_with_options(line, &ron_options()).ok()?;
        Self::deserialize(Cleaning(&mut reader)).ok()
    }
}

/// Linux's name for this run of the machine.
fn boot() -> Option<String> {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    Some(id.trim().to_owned())
}

fn lines(storage: &dyn Storage, path: &Path) -> Vec<String> {
    let bytes = storage.read(path, LONGEST).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    text.lines().map(ToOwned::to_owned).collect()
}

/// Who holds the lock, by its note.
pub(super) fn holder(storage: &dyn Storage, path: &Path) -> Option<Holder> {
    Holder::read(lines(storage, path).first()?)
}

/// The same of the note's bytes.
pub(super) fn first(note: &[u8]) -> Option<Holder> {
    Holder::read(String::from_utf8_lossy(note).lines().next()?)
}

/// Whether a holder's process may still run. One on another machine cannot be asked: his note stands until
/// somebody takes the lock.
pub(super) fn lives(holder: &Holder) -> bool {
    let here = holder.host == host_name();
    let since_booted = holder.boot.is_none() || holder.boot == boot();
    let pid = i32::try_from(holder.pid)
        .ok()
        .and_then(rustix::process::Pid::from_raw);
    let runs = |pid| {
        // Another user's process runs all the same.
        rustix::process::test_kill_process(pid) != Err(rustix::io::Errno::SRCH) && !has_ended(pid)
    };
    !here || (since_booted && pid.is_some_and(runs))
}

/// Whether a process has ended and only its parent was not told yet: a terminal's server may take its time.
fn has_ended(pid: rustix::process::Pid) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero()));
    // The state stands behind the name, which may hold anything.
    stat.is_ok_and(|stat| {
        let state = stat.rsplit_once(") ").map(|(_, behind)| behind);
        state.is_some_and(|state| state.starts_with(['Z', 'X']))
    })
}

/// The name of the last one who asked for the session.
pub(super) fn asked_by(storage: &dyn Storage, path: &Path) -> Option<String> {
    let lines = lines(storage, path);
    let asked = lines.get(1..)?.last()?;
    Some(Holder::read(asked)?.who)
}

/// Tells the holder's process that somebody asks: the name in the lock file, then a signal.
pub(super) fn ask(
    storage: &dyn Storage,
    path: &Path,
    ours: &Holder,
    signal: impl FnOnce(&Holder) -> std::io::Result<()>,
    holder: &Holder,
) -> std::io::Result<()> {
    // Without it he gives way to nobody in particular.
    let _ = storage
        .append_to(path)
        .and_then(|mut file| file.append(ours.line().as_bytes()));
    signal(holder)
}

/// Sends SIGUSR1, which a copil with a session open understands as « please give way ».
pub(super) fn signal(holder: &Holder) -> std::io::Result<()> {
    let pid = i32::try_from(holder.pid)
        .ok()
        // Calling ourselves would help nobody.
        .filter(|_| holder.pid != std::process::id())
        .and_then(rustix::process::Pid::from_raw)
        .ok_or(std::io::ErrorKind::InvalidInput)?;
    rustix::process::kill_process(pid, rustix::process::Signal::USR1)?;
    Ok(())
}

/// Takes the lock, trying for so long.
pub(super) fn wait(
    storage: &dyn Storage,
    path: &Path,
    patience: Duration,
) -> std::io::Result<Option<Box<dyn Lock>>> {
    const BETWEEN: Duration = Duration::from_millis(20);
    let tries = patience.as_millis() / BETWEEN.as_millis();
    for _ in 0..tries {
        if let Some(lock) = storage.try_lock(path)? {
            return Ok(Some(lock));
        }
        std::thread::sleep(BETWEEN);
    }
    storage.try_lock(path)
}

/// The name of this machine.
#[must_use]
pub fn host_name() -> String {
    rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned()
}

/// A word that nobody else draws.
pub(super) fn token() -> String {
    use std::hash::{BuildHasher, RandomState};
    // Two, because each is keyed anew by the system.
    let draw = || RandomState::new().hash_one(std::process::id());
    format!("{:016x}{:016x}", draw(), draw())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn who_ended_is_gone_before_his_parent_was_told() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let holder = Holder {
            pid: child.id(),
            host: host_name(),
            boot: boot(),
            who: "mb".to_owned(),
            since: Moment::default(),
            token: None,
        };
        assert!(lives(&holder));
        child.kill().unwrap();
        // Not waited for: the kernel keeps it until then.
        let mut left = 1_000;
        while lives(&holder) && left > 0 {
            std::thread::sleep(std::time::Duration::from_millis(10));
            left -= 1;
        }
        assert!(!lives(&holder));
        child.wait().unwrap();
    }
}
