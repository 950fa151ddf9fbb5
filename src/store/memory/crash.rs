//! What a power cut can leave.
//!
//! The names of folders are as they were made durable, or any beginning of what was done to them since. A
//! file that was written since its last sync is as it was then, or as it was written, or cut anywhere
//! between, or its end is zeros or what an older file left on the disk, from any byte on; or its end
//! came before its middle.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Bytes, Files, Memory};
use crate::store::safeguard::Safeguard;

impl Memory {
    /// From now on keeps the files as they are after each operation.
    pub fn record(&self) {
        let mut state = self.state();
        state.points = Some(vec![state.disk.clone()]);
    }

    /// The files as they were when recording began and after each operation since; each in a file system
    /// of its own.
    #[must_use]
    pub fn points(&self) -> Vec<Self> {
        let state = self.state();
        let points = state.points.iter().flatten();
        points
            .map(|disk| Self::holding(disk.clone(), state.left_out))
            .collect()
    }

    /// Calls this with everything that a power cut at this moment can leave; `step` bytes lie between two
    /// places where a write may be cut.
    pub fn crashes(&self, step: usize, mut left: impl FnMut(&Self)) {
        let (disk, left_out) = {
            let state = self.state();
            (state.disk.clone(), state.left_out)
        };
        for namings in 0..=disk.namings.len() {
            let mut names = disk.durable_names.clone();
            for naming in disk.namings.iter().take(namings) {
                naming.perform(&mut names);
            }
            let reached: BTreeSet<usize> = names.values().copied().collect();
            let stale = disk.stale();
            let choices: Vec<(usize, Vec<Arc<Vec<u8>>>)> = reached
                .into_iter()
                .filter_map(|file| {
                    let bytes = disk.contents.get(file)?;
                    (bytes.durable < bytes.written.len())
                        .then(|| (file, bytes.endings(&stale, step)))
                })
                .collect();
            let mut cut = disk.clone();
            cut.names = names.clone();
            cut.durable_names = names;
            cut.namings.clear();
            product(&mut cut, &choices, left_out, &mut left);
        }
    }

    /// A number that two file systems of the same names and bytes share.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let state = self.state();
        let mut hasher = DefaultHasher::new();
        for (name, file) in &state.disk.names {
            name.as_os_str().as_encoded_bytes().hash(&mut hasher);
            if let Some(file) = state.disk.contents.get(*file) {
                // Two checksums that begin differently: quick, and as good as one of 64 bits.
                crc32c::crc32c(&file.written).hash(&mut hasher);
                crc32c::crc32c_append(0x9e37_79b9, &file.written).hash(&mut hasher);
                file.written.len().hash(&mut hasher);
            }
        }
        hasher.finish()
    }
}

/// Every way in which these files can be left.
fn product(
    cut: &mut Files,
    choices: &[(usize, Vec<Arc<Vec<u8>>>)],
    left_out: Option<Safeguard>,
    left: &mut impl FnMut(&Memory),
) {
    let Some(((file, endings), rest)) = choices.split_first() else {
        left(&Memory::holding(cut.clone(), left_out));
        return;
    };
    for ending in endings {
        if let Some(bytes) = cut.contents.get_mut(*file) {
            bytes.written = Arc::clone(ending);
            bytes.durable = ending.len();
        }
        product(cut, rest, left_out, left);
    }
}

impl Files {
    /// What an older file may have left on the disk: frames of the oldest journal.
    fn stale(&self) -> Vec<u8> {
        let mut journals = self
            .names
            .iter()
            .filter(|(name, _)| name.extension().is_some_and(|ending| ending == "journal"));
        let oldest = journals
            .next()
            .and_then(|(_, file)| self.contents.get(*file));
        let bytes = oldest.map(|file| file.written.to_vec()).unwrap_or_default();
        if bytes.is_empty() { vec![0xa5] } else { bytes }
    }
}

impl Bytes {
    /// What may be left of a file, each once.
    fn endings(&self, stale: &[u8], step: usize) -> Vec<Arc<Vec<u8>>> {
        let (durable, tail) = self.written.split_at(self.durable);
        let mut found = BTreeSet::new();
        let cuts = (0..tail.len()).step_by(step.max(1)).chain([tail.len()]);
        for at in cuts {
            let (before, after) = tail.split_at(at);
            let old = stale.iter().copied().cycle();
            let old: Vec<u8> = old.skip(self.durable).take(after.len()).collect();
            let zeros = vec![0; after.len()];
            let hole = vec![0; before.len()];
            for parts in [
                [durable, before, &[]],
                [durable, before, &zeros],
                [durable, before, &old],
                [durable, &hole, after],
            ] {
                found.insert(parts.concat());
            }
        }
        found.into_iter().map(Arc::new).collect()
    }
}
