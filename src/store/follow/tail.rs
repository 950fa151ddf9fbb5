//! The end of one generation of a journal, read as it grows.

use std::io;
use std::path::{Path, PathBuf};

use super::Astray;
use crate::edit::Edit;
use crate::store::frame::{Stretch, scan_after};
use crate::store::journal::Payload;
use crate::store::storage::{Identity, Source, Storage};

/// As much as is read at once; a paste of ten megabytes is one record.
const AT_ONCE: u64 = 128 * 1024 * 1024;

/// Where one is in a generation.
pub(super) struct Tail {
    path: PathBuf,
    source: Box<dyn Source>,
    identity: Identity,
    /// The bytes of whole frames taken so far.
    offset: u64,
    /// The checksum of the last of them.
    checksum: u32,
}

impl Tail {
    /// A generation from its beginning.
    pub(super) fn open(storage: &dyn Storage, path: &Path) -> io::Result<Self> {
        let source = storage.source(path)?;
        Ok(Self {
            path: path.to_owned(),
            identity: source.identity()?,
            source,
            offset: 0,
            checksum: 0,
        })
    }

    /// Takes the frames that came whole since the last time. A write that is not finished yet is left for
    /// the next time.
    pub(super) fn read(
        &mut self,
        storage: &dyn Storage,
        mut take: impl FnMut(Payload<Edit>) -> Result<(), Astray>,
    ) -> Result<(), Astray> {
        let found = storage.metadata(&self.path).map_err(|_| Astray)?;
        if found.identity != self.identity || found.len < self.offset {
            return Err(Astray);
        }
        if found.len == self.offset {
            return Ok(());
        }
        let bytes = self.source.read_from(self.offset, AT_ONCE);
        let bytes = bytes.map_err(|_| Astray)?;
        for stretch in scan_after(self.checksum, &bytes) {
            match stretch {
                Stretch::Frame(frame) if frame.linked => {
                    take(Payload::read(frame.payload).map_err(|_| Astray)?)?;
                    self.offset += frame.length();
                    self.checksum = frame.checksum;
                }
                Stretch::Torn(_) => break,
                Stretch::Frame(_) | Stretch::Damage(_) => return Err(Astray),
            }
        }
        Ok(())
    }
}
