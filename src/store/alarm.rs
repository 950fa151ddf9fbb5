//! What wakes whoever looks after files: the system, where it tells what is done in a folder.
//!
//! It tells of every change, our own too, and of no opening or reading: nothing wakes while nothing happens.
//! It does not tell what was done to a folder above, nor that a file system may no longer be written: that is
//! found when files are looked at, or written.

use std::ffi::OsStr;
use std::path::Path;

/// Rings until it is dropped.
pub trait Alarm: Send {}

/// What an alarm tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ring<'a> {
    /// Something was done to a file of the folder.
    File(&'a OsStr),
    /// Something was done to the folder, or to more files than can be told.
    Folder,
    /// Nobody tells of anything any more.
    Over,
}

/// Whoever hears an alarm, in a thread of the alarm's own.
pub type Hearer = Box<dyn Fn(Ring<'_>) + Send>;

#[cfg(target_os = "linux")]
pub(super) use linux::{in_folder, is_deaf};

/// None: files are looked at by the clock.
#[cfg(not(target_os = "linux"))]
pub(super) fn in_folder(_: &Path, _: Hearer) -> Option<Box<dyn Alarm>> {
    None
}

#[cfg(not(target_os = "linux"))]
pub(super) fn is_deaf(_: &Path) -> bool {
    false
}

#[cfg(target_os = "linux")]
mod linux {
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::os::unix::ffi::OsStrExt;
    use std::sync::Arc;
    use std::thread::{self, JoinHandle};

    use rustix::fs::inotify::{self, CreateFlags, ReadFlags, Reader, WatchFlags};
    use rustix::io::Errno;

    use super::{Alarm, Hearer, OsStr, Path, Ring};

    /// Room for some events; one with the longest name has 272 bytes.
    const ROOM: usize = 4096;

    struct Inotify {
        queue: Arc<OwnedFd>,
        watch: i32,
        thread: Option<JoinHandle<()>>,
    }

    impl Alarm for Inotify {}

    impl Drop for Inotify {
        fn drop(&mut self) {
            // That it is told of ends the thread; one whose folder is gone has ended already.
            let _ = inotify::remove_watch(&self.queue, self.watch);
            if let Some(thread) = self.thread.take() {
                // A panic there was already told by the panic hook.
                let _ = thread.join();
            }
        }
    }

    /// An alarm for a folder; none where nobody tells what is done in it.
    pub(in crate::store) fn in_folder(folder: &Path, ring: Hearer) -> Option<Box<dyn Alarm>> {
        if is_deaf(folder) {
            return None;
        }
        let alarm = begin(folder, ring);
        let alarm =
            alarm.inspect_err(|error| tracing::info!(%error, "files are looked at by the clock"));
        alarm
            .ok()
            .map(|alarm| -> Box<dyn Alarm> { Box::new(alarm) })
    }

    fn begin(folder: &Path, ring: Hearer) -> std::io::Result<Inotify> {
        let done = WatchFlags::CREATE
            | WatchFlags::DELETE
            | WatchFlags::MOVE
            | WatchFlags::ATTRIB
            | WatchFlags::MODIFY;
        let itself = WatchFlags::DELETE_SELF | WatchFlags::MOVE_SELF | WatchFlags::ONLYDIR;
        let queue = Arc::new(inotify::init(CreateFlags::CLOEXEC)?);
        let watch = inotify::add_watch(&queue, folder, done | itself)?;
        let heard = Arc::clone(&queue);
        let thread = thread::Builder::new()
            .name("alarm".to_owned())
            .spawn(move || hear(&heard, &ring))?;
        Ok(Inotify {
            queue,
            watch,
            thread: Some(thread),
        })
    }

    fn hear(queue: &OwnedFd, ring: &Hearer) {
        let mut room = [MaybeUninit::uninit(); ROOM];
        let mut events = Reader::new(queue, &mut room);
        loop {
            match events.next() {
                Ok(event) if event.events().contains(ReadFlags::IGNORED) => break,
                Ok(event) => match event.file_name() {
                    Some(name) => ring(Ring::File(OsStr::from_bytes(name.to_bytes()))),
                    None => ring(Ring::Folder),
                },
                Err(Errno::INTR) => {}
                Err(error) => {
                    tracing::warn!(%error, "nothing is told of files any more");
                    break;
                }
            }
        }
        ring(Ring::Over);
    }

    /// Whether a folder lies where the system tells nobody of what others change: on another machine, or in a
    /// program's own file system.
    pub(in crate::store) fn is_deaf(folder: &Path) -> bool {
        /// NFS, SMB (three ages of it), FUSE, 9P, AFS, Ceph, Coda: `statfs(2)`.
        const FAR: [u32; 9] = [
            0x6969,
            0x517b,
            0xff53_4d42,
            0xfe53_4d42,
            0x6573_5546,
            0x0102_1997,
            0x5346_414f,
            0x00c3_6400,
            0x7375_7245,
        ];
        let kind = rustix::fs::statfs(folder).map(|found| found.f_type);
        // The numbers have 32 bits, whatever the field that carries them.
        kind.is_ok_and(|kind| {
            FAR.iter()
                .any(|far| i128::from(kind) & 0xffff_ffff == i128::from(*far))
        })
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::fs;
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn it_rings_for_what_is_done_to_a_file_and_for_no_reading_and_is_over_with_its_folder() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("sessions");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("read.ron"), "x").unwrap();
        let (told, rings) = mpsc::channel();
        let ring = move |ring: Ring<'_>| {
            let name = match ring {
                Ring::File(name) => name.to_string_lossy().into_owned(),
                other => format!("{other:?}"),
            };
            told.send(name).unwrap();
        };
        let alarm = in_folder(&folder, Box::new(ring)).unwrap();
        fs::read(folder.join("read.ron")).unwrap();
        fs::write(folder.join("x.ron"), "x").unwrap();
        assert_eq!(rings.recv().unwrap(), "x.ron");
        fs::remove_file(folder.join("read.ron")).unwrap();
        let next = rings.iter().find(|name| name != "x.ron");
        assert_eq!(next.unwrap(), "read.ron");
        fs::remove_dir_all(&folder).unwrap();
        let last = rings.iter().find(|name| name == "Over");
        assert!(last.is_some());
        drop(alarm);
    }

    #[test]
    fn one_that_is_dropped_ends_by_itself() {
        let folder = tempfile::tempdir().unwrap();
        let (told, rings) = mpsc::channel();
        let ring = move |ring: Ring<'_>| told.send(ring == Ring::Over).unwrap();
        drop(in_folder(folder.path(), Box::new(ring)).unwrap());
        assert_eq!(rings.iter().collect::<Vec<_>>(), [true]);
    }
}
