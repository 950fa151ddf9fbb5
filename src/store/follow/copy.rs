//! A follower's own copy of a session, and how records are put on it.

use std::sync::Arc;

use super::Astray;
use super::tail::Tail;
use crate::edit::{Edit, EditError, Editor, Group, apply};
use crate::model::{Moment, Session};
use crate::store::error::FileError;
use crate::store::files::Files;
use crate::store::hash::digest;
use crate::store::journal::{Body, Header, Payload, Reach, Record, Starts, generations};
use crate::store::kept::Kept;
use crate::store::load::root_with;
use crate::store::replay::{Start, replay};
use crate::store::session_file;
use crate::store::storage::{Metadata, Storage};
use crate::store::vault::{Key, open_record};

/// The copy, and how far it goes.
pub(super) struct Copy {
    editor: Editor,
    /// The last record known.
    seq: u64,
    /// When it was made.
    last: Option<Moment>,
    /// Edits of a group that did not come whole yet.
    half: Vec<Edit>,
    /// Which session the journal is of, if there is one.
    identity: Option<String>,
    /// The generation being read.
    tail: Option<Tail>,
    /// Its number; without one, the highest taken.
    generation: u32,
    /// It was there when everything was read: it is gone through once more for where it ends.
    again: bool,
    /// The session file as it was last read or checked.
    file: Option<Metadata>,
    /// SHA-256 of what it holds, or will hold once it is written.
    base: String,
    /// It changed since it was last given away.
    changed: bool,
    /// The key of a session that cannot be followed without.
    key: Option<Arc<Key>>,
}

impl Copy {
    /// Reads everything, as whoever opens the session does.
    pub(super) fn read(
        storage: &dyn Storage,
        files: &Files,
        key: Option<Arc<Key>>,
    ) -> Result<Self, FileError> {
        Self::read_as_far(storage, files, Reach::followed(), key)
    }

    fn read_as_far(
        storage: &dyn Storage,
        files: &Files,
        mut reach: Reach,
        key: Option<Arc<Key>>,
    ) -> Result<Self, FileError> {
        // Before the bytes: a change in between is then seen by the next look.
        let file = storage.metadata(&files.session).ok();
        let (bytes, root) = root_with::<Session>(storage, files, key.as_deref())?;
        let base = digest(&bytes);
        let (generations, highest) =
            generations(storage, files, &base, &mut reach, key.as_deref())?;
        let start = Start::find(&base, &generations);
        let replayed = replay(root, &start, &generations);
        if replayed.missed && reach.is_ended() {
            return Self::read_as_far(storage, files, Reach::all(), key);
        }
        let last = generations.last();
        let open = |path| Tail::open(storage, path).map_err(|error| FileError::io(path, &error));
        let headers = generations.iter().rev();
        let mut headers = headers.filter_map(|generation| generation.header.as_ref());
        let records = generations.iter().flat_map(|one| &one.records);
        Ok(Self {
            // Lines not understood yet are the writer's alone: what they mean may be private.
            editor: without(replayed.editor, &replayed.literal),
            seq: replayed.seq,
            last: records.map(|record| record.at).next_back(),
            half: Vec::new(),
            identity: headers.next().map(|header| header.session.clone()),
            tail: last.map(|last| open(&last.path)).transpose()?,
            generation: last.map_or(highest, |last| last.number),
            again: true,
            file,
            base,
            changed: true,
            key,
        })
    }

    /// When the last record was made.
    pub(super) const fn last(&self) -> Option<Moment> {
        self.last
    }

    /// The generation being read.
    pub(super) const fn generation(&self) -> u32 {
        self.generation
    }

    /// SHA-256 of the session file that is expected.
    pub(super) fn base(&self) -> &str {
        &self.base
    }

    /// Whether the session file is still the one that was read or checked.
    pub(super) fn knows(&self, file: Metadata) -> bool {
        self.file == Some(file)
    }

    /// The session file is right as it is.
    pub(super) fn learn(&mut self, file: Metadata) {
        self.file = Some(file);
    }

    /// The session, all of it.
    pub(super) fn session(&self) -> &Session {
        self.editor.session()
    }

    /// The same, if it changed since it was last given away.
    pub(super) fn take_change(&mut self) -> Option<&Session> {
        std::mem::take(&mut self.changed).then(|| self.editor.session())
    }

    /// From here on another generation is read.
    pub(super) fn goes_on_in(&mut self, generation: u32, tail: Tail) {
        self.generation = generation;
        self.tail = Some(tail);
        self.again = false;
    }

    /// Takes what came in the generation being read.
    pub(super) fn read_on(&mut self, storage: &dyn Storage) -> Result<(), Astray> {
        let Some(mut tail) = self.tail.take() else {
            return Ok(());
        };
        let read = tail.read(storage, |payload| match payload {
            Payload::Header(header) => self.begin(&header),
            Payload::Record(mut record) => {
                if let Some(key) = &self.key {
                    open_record(&mut record, key);
                }
                self.take(*record)
            }
        });
        self.tail = Some(tail);
        read
    }

    /// A generation says how it hangs on what is known.
    fn begin(&mut self, header: &Header) -> Result<(), Astray> {
        if self.identity.get_or_insert_with(|| header.session.clone()) != &header.session {
            return Err(Astray);
        }
        if self.again || header.base == self.base || header.starts == Starts::After {
            return Ok(());
        }
        // The file to come is the session as its writer has it: ours must be that to the letter.
        let root = self.editor.root();
        let ours = match &self.key {
            Some(key) => session_file::write(&root.closed(key).map_err(|_| Astray)?),
            None => session_file::write(root),
        };
        let ours = ours.map_err(|_| Astray)?;
        if header.starts != Starts::Planned || digest(ours.as_bytes()) != header.base {
            return Err(Astray);
        }
        self.base.clone_from(&header.base);
        Ok(())
    }

    fn take(&mut self, record: Record) -> Result<(), Astray> {
        if record.seq <= self.seq {
            return Ok(());
        }
        if record.seq != self.seq + 1 {
            return Err(Astray);
        }
        self.seq = record.seq;
        self.last = Some(record.at);
        match record.body {
            Body::Edit { edit, part, of, .. } => self.step(record.group, *edit, (part, of)),
            Body::Undo { group } => {
                let known = self.editor.done().last();
                self.turn(group, known.map(|known| known.id), Editor::undo)
            }
            Body::Redo { group } => {
                let known = self.editor.undone().last();
                self.turn(group, known.map(|known| known.id), Editor::redo)
            }
            Body::Typed { .. } | Body::Draft { .. } | Body::Stamp { .. } => Ok(()),
            Body::Sealed { .. } => Err(Astray),
        }
    }

    /// A group is performed when the last of its edits is there.
    fn step(&mut self, group: u64, edit: Edit, (part, of): (u32, u32)) -> Result<(), Astray> {
        if part == 1 {
            self.half.clear();
        }
        self.half.push(edit);
        if u32::try_from(self.half.len()) != Ok(part) {
            return Err(Astray);
        }
        if part < of {
            return Ok(());
        }
        self.editor.reserve_groups(group);
        let edits = std::mem::take(&mut self.half);
        match self.editor.commit(edits) {
            Ok(done) if done.id == group => {
                self.changed = true;
                Ok(())
            }
            _ => Err(Astray),
        }
    }

    fn turn(
        &mut self,
        group: u64,
        known: Option<u64>,
        turn: fn(&mut Editor) -> Result<Option<u64>, EditError>,
    ) -> Result<(), Astray> {
        // One that left no edits cannot be told from one made before anything was followed.
        if known != Some(group) || turn(&mut self.editor).is_err() {
            return Err(Astray);
        }
        self.changed = true;
        Ok(())
    }
}

/// A session without groups that only its replay made.
fn without(editor: Editor, groups: &[Group]) -> Editor {
    if groups.is_empty() {
        return editor;
    }
    let mut session = editor.session().clone();
    let steps = groups
        .iter()
        .rev()
        .flat_map(|group| group.steps.iter().rev());
    for step in steps {
        // A row that is gone already need not be taken back.
        let _ = apply(&mut session, step.inverse.clone());
    }
    Editor::new(session)
}
