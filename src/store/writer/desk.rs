//! What the writer does with an order, without its thread: time is an argument.
//!
//! Records wait in `pending` until they are durable, whatever happens to journals meanwhile. A journal
//! that failed is never written again.

use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use super::StoreEvent;
use super::order::Order;
use super::pen::Pen;
use super::reserve::Room;
use crate::edit::{Editor, Group, Step};
use crate::model::{Cipher, Id, Moment};
use crate::store::error::FileProblem;
use crate::store::files::Files;
use crate::store::journal::{Body, Generation, Origin, Record, Stamp};
use crate::store::kept::Kept;
use crate::store::lock;
use crate::store::opened::Options;
use crate::store::share;
use crate::store::storage::{Lock, Metadata, Storage};
use crate::store::vault::{self, VeiledEdit};
use crate::text::Prose;

/// The longest a key waits for the disk.
const DRAFT_WAITS: Duration = Duration::from_millis(150);
/// The session file is written after so long without a change…
pub(super) const QUIET: Duration = Duration::from_secs(5);
/// … and not again before.
pub(super) const SNAPSHOT_RESTS: Duration = Duration::from_mins(1);
/// A disk that refused is asked again after.
pub(super) const RETRY: Duration = Duration::from_secs(1);

/// What a desk starts with.
pub(in crate::store) struct Start<R: Kept> {
    pub storage: Arc<dyn Storage>,
    pub files: Files,
    pub options: Options,
    /// None once it was let go: nothing is written any more.
    pub lock: Option<Box<dyn Lock>>,
    /// Our word in the note of the lock file, where other machines go by that alone.
    pub lease: Option<String>,
    /// The session with its history, as it was opened.
    pub editor: Editor<R>,
    /// The half line recovered.
    pub draft: String,
    /// SHA-256 of the session file's bytes.
    pub base: String,
    /// Which session the journal is of.
    pub identity: String,
    /// The highest generation number taken.
    pub highest: u32,
    /// The last generation, when it may be gone on with.
    pub resume: Option<Generation<R::Edit>>,
    /// The generation that the next one follows; none when the next one starts from the file.
    pub parent: Option<u32>,
    /// The highest record number taken.
    pub seq: u64,
    /// Notes made at recovery, not yet in a journal.
    pub literal: Vec<Group<R::Edit>>,
    /// Lines never interpreted that cannot be read without the key.
    pub unread: Vec<(u64, Cipher)>,
    /// Journals hold in clear what was encrypted since.
    pub rewrites: bool,
    /// The session file differs from `editor`: write it at once.
    pub merged: bool,
    /// The journal held what the session file did not.
    pub recovered: bool,
    pub on_event: Box<dyn Fn(StoreEvent) + Send>,
}

/// The state of the writer.
// Each is told or done by itself, whatever the others are.
#[allow(clippy::struct_excessive_bools)]
pub(in crate::store) struct Desk<R: Kept> {
    pub(super) start: Start<R>,
    pub(super) pen: Option<Pen>,
    pub(super) pending: Vec<Record<R::Edit>>,
    /// The half line as it stands, and as it was last recorded.
    pub(super) draft: (String, String),
    draft_due: Option<Duration>,
    /// A line that waits for its group, to be written with it, and until when.
    held: Option<(u64, Duration)>,
    /// Lines typed whose groups did not come yet.
    pub(super) open_lines: Vec<(u64, Line)>,
    /// Journals hold in clear what is to be encrypted: they are written anew once they are closed.
    pub(super) rewrites: bool,
    /// The session file lags behind since this hour.
    pub(super) changed: Option<Duration>,
    pub(super) snapshot_wanted: bool,
    pub(super) no_snapshot_before: Duration,
    /// Our copy of the session went astray: only the journal can be trusted.
    pub(super) astray: bool,
    pub(super) told_pending: bool,
    /// How many orders were taken.
    pub(super) taken: u64,
    /// How many of them were told to be durable; none while what was read at the start may be in the
    /// journal without being durable: a sync that failed leaves it readable, and only a session file
    /// written since proves it.
    pub(super) told: Option<u64>,
    pub(super) failed: Option<(Moment, FileProblem)>,
    retry_at: Option<Duration>,
    /// The chair's answers carried out, not yet durably.
    answered: Vec<String>,
    /// Who waits for what was sent to be tried.
    waiting: Vec<Sender<()>>,
    /// The session file as we left it, or saw it last.
    pub(super) known: Option<Metadata>,
    pub(super) said: Said,
    pub(super) room: Room,
}

/// A line not understood yet: its words, or what stands for them.
#[derive(Clone, Default)]
pub(super) struct Line {
    pub words: Prose,
    pub cipher: Option<Cipher>,
}

impl Line {
    pub(super) fn typed<E>(self) -> Body<E> {
        Body::Typed {
            line: self.words,
            cipher: self.cipher,
        }
    }
}

/// What is told once, until it is over.
#[derive(Default)]
pub(super) struct Said {
    /// The journal is in the second folder.
    pub elsewhere: bool,
    /// The session file lags behind.
    pub lagging: bool,
}

impl<R: Kept> Desk<R> {
    pub(in crate::store) fn new(mut start: Start<R>) -> Self {
        let unread = std::mem::take(&mut start.unread).into_iter();
        let open_lines = unread.map(|(group, cipher)| {
            let line = Line {
                words: Prose::default(),
                cipher: Some(cipher),
            };
            (group, line)
        });
        let open_lines = open_lines.collect();
        let rewrites = start.rewrites;
        let draft = start.draft.clone();
        let told = (!start.recovered && !start.merged).then_some(0);
        let known = start.storage.metadata(&start.files.session).ok();
        Self {
            start,
            pen: None,
            pending: Vec::new(),
            // One that was found may not be durable yet: it is recorded again.
            draft_due: (!draft.is_empty()).then_some(Duration::ZERO),
            draft: (draft, String::new()),
            held: None,
            open_lines,
            rewrites,
            changed: None,
            snapshot_wanted: false,
            no_snapshot_before: Duration::ZERO,
            astray: false,
            told_pending: false,
            taken: 0,
            told,
            failed: None,
            retry_at: None,
            answered: Vec::new(),
            waiting: Vec::new(),
            known,
            said: Said::default(),
            room: Room::Wanted,
        }
    }

    /// What recovery left to write.
    pub(in crate::store) fn set_out(&mut self, now: Duration) {
        for group in std::mem::take(&mut self.start.literal) {
            self.record_steps(group, Origin::Recovery, None);
        }
        if self.start.recovered || self.start.merged || self.rewrites {
            self.changed = Some(now);
            self.snapshot_wanted = true;
        }
        self.work(now);
    }

    /// Takes an order; nothing is written before [`Desk::work`].
    pub(in crate::store) fn take(&mut self, order: Order<R::Edit>, now: Duration) {
        self.taken += 1;
        if let Order::Wait(answer) = order {
            self.waiting.push(answer);
            return;
        }
        if self.start.lock.is_none() {
            return;
        }
        match order {
            Order::Typed { group, line } => {
                // The half line is gone with the line that it became; beside another (a pasted one) it stays.
                if line.starts_with(&self.draft.0) {
                    self.draft.0.clear();
                    self.draft_due = None;
                }
                if self.is_locked() && self.start.editor.root().is_inside() {
                    return self.withhold();
                }
                // What it means follows within microseconds: both are one append. Should that fail, or take
                // longer than a key may wait, the line goes to the disk alone.
                let until = self.held.map_or(now + DRAFT_WAITS, |(_, until)| until);
                self.held = Some((group, until));
                let line = Line {
                    words: Prose::from(line),
                    cipher: None,
                };
                self.open_lines.push((group, line.clone()));
                self.record(group, Origin::default(), line.typed());
            }
            Order::Group(group) => self.take_group(group, None, now),
            Order::Answered { group, answer } => self.take_group(group, Some(&answer), now),
            Order::Undo(group) => self.turn(group, now, Body::Undo { group }),
            Order::Redo(group) => self.turn(group, now, Body::Redo { group }),
            Order::Draft(text) => {
                if self.draft.0 != text {
                    self.draft.0 = text;
                    self.draft_due.get_or_insert(now + DRAFT_WAITS);
                    self.tell_pending();
                }
            }
            Order::Save => self.snapshot_wanted = true,
            Order::GiveWay(by) => self.give_way(by, now),
            Order::Wait(_) => {}
        }
    }

    /// When there is something to do next, on the clock of the other calls.
    pub(in crate::store) fn due(&self) -> Option<Duration> {
        self.start.lock.as_ref()?;
        let snapshot = self
            .changed
            .filter(|_| !self.astray)
            .map(|changed| (changed + QUIET).max(self.no_snapshot_before));
        let least = || {
            [self.draft_due, snapshot, self.retry_at]
                .into_iter()
                .flatten()
                .min()
        };
        // What else is due goes with the line.
        self.held.map(|(_, until)| until).or_else(least)
    }

    /// Does what is due: records first, then the session file.
    pub(in crate::store) fn work(&mut self, now: Duration) {
        let waiting = std::mem::take(&mut self.waiting);
        if self.start.lock.is_some() {
            self.work_now(now, !waiting.is_empty());
        }
        for answer in waiting {
            // Who no longer waits needs no answer.
            let _ = answer.send(());
        }
    }

    fn work_now(&mut self, now: Duration, awaited: bool) {
        if !awaited && self.held.is_some_and(|(_, until)| now < until) {
            return;
        }
        self.held = None;
        let draft_is_due = self.draft_due.is_some_and(|due| awaited || due <= now);
        let retry = self.retry_at.is_none_or(|at| awaited || at <= now);
        if retry && (draft_is_due || !self.pending.is_empty()) {
            self.flush(now);
        } else if draft_is_due {
            // Kept until the disk takes something again.
            self.draft_due = None;
        }
        let quiet = self
            .changed
            .is_some_and(|changed| changed + QUIET <= now && self.no_snapshot_before <= now);
        if self.snapshot_wanted || quiet {
            self.snapshot(now);
        }
        // Orders that left nothing to write are durable as they are; whoever gave them waits to hear it.
        if self.pending.is_empty() && self.draft_due.is_none() && self.failed.is_none() {
            self.tell_synced();
        }
    }

    /// Writes everything and lets go.
    pub(in crate::store) fn close(&mut self, now: Duration) {
        if self.start.lock.is_none() {
            return;
        }
        self.retry_at = None;
        self.flush(now);
        if self.changed.is_some() {
            self.snapshot(now);
        }
        self.drop_reserve();
        if let Some(mut lock) = self.start.lock.take() {
            // An empty note says that nobody holds it; so does the lock, let go here.
            let _ = lock.note("");
        }
    }

    fn give_way(&mut self, by: Option<String>, now: Duration) {
        self.retry_at = None;
        self.flush(now);
        let by = by
            .or_else(|| lock::asked_by(&*self.start.storage, &self.start.files.lock()))
            .unwrap_or_default();
        self.pen = None;
        self.drop_reserve();
        self.start.lock = None;
        self.tell(StoreEvent::TakenOver { by });
    }

    fn take_group(&mut self, group: Group<R::Edit>, answer: Option<&str>, now: Duration) {
        let origin = match &answer {
            Some(_) => Origin::Chair,
            None => Origin::default(),
        };
        let needs = |step: &Step<R::Edit>| step.edit.needs_key();
        if self.is_locked() && group.steps.iter().any(needs) {
            return self.withhold();
        }
        self.answered.extend(answer.map(ToOwned::to_owned));
        self.held.take_if(|(line, _)| *line <= group.id);
        if group.steps.is_empty() {
            // Nothing else settles a line: one whose meaning made the program fail must come back.
            let what = Stamp::Settled {};
            self.record_answer(group.id, origin, answer, Body::Stamp { what });
            self.open_lines.retain(|(open, _)| *open != group.id);
            return;
        }
        let item = self.start.editor.root().mark();
        let began_inside = self.start.editor.root().is_inside();
        self.start.editor.reserve_groups(group.id);
        let edits = group.steps.iter().map(|step| step.edit.clone()).collect();
        match self.start.editor.commit(edits) {
            Ok(ours) if ours.id == group.id => {}
            _ => self.astray = true,
        }
        let closes = group.steps.iter().any(|step| R::closes(&step.edit));
        let (id, afterwards) = (group.id, group.steps.iter().any(vault::closes_afterwards));
        let encrypted = self.record_steps(group, origin, answer);
        if !encrypted && !began_inside && !self.start.editor.root().is_inside() {
            self.open_line(id);
        }
        self.open_lines.retain(|(open, _)| *open != id);
        if self.key().is_some() {
            // Followers have no key.
            self.rewrites |= afterwards;
            self.snapshot_wanted |= afterwards;
        } else if closes {
            self.close_to_others();
        }
        self.note_change(item, now);
    }

    /// What comes next is not for those who may read the files so far, nor for who has them open already.
    fn close_to_others(&mut self) {
        let start = &self.start;
        if share::group(&*start.storage, &start.files).is_none() {
            return;
        }
        match share::close(&*start.storage, &start.files) {
            Ok(()) => self.tell(StoreEvent::Unshared),
            Err(error) => tracing::warn!(%error, "the files of a closed session are still shared"),
        }
        self.pen = None;
    }

    /// Answers that were carried out durably go from the spool.
    fn drop_answered(&mut self) {
        let spool = self.start.files.spool();
        for answer in std::mem::take(&mut self.answered) {
            // One that stays is known from the journal when the session is opened again.
            let _ = self.start.storage.remove(&spool.join(answer));
        }
    }

    fn turn(&mut self, group: u64, now: Duration, body: Body<R::Edit>) {
        let item = self.start.editor.root().mark();
        let editor = &mut self.start.editor;
        let (known, turned) = match body {
            Body::Undo { .. } => (editor.done().last(), Editor::undo as fn(&mut _) -> _),
            _ => (editor.undone().last(), Editor::redo as fn(&mut _) -> _),
        };
        let is_known = known.is_some_and(|known| known.id == group);
        // A group that left no edits has nothing to undo: it is in nobody's history but the screen's.
        if is_known {
            self.astray |= turned(editor) != Ok(Some(group));
        }
        self.record(group, Origin::default(), body);
        // Of a row that was confidential at any time the journals tell nothing to whoever has no key: he sees by the
        // session file that it is there again, and open.
        self.snapshot_wanted |= is_known && self.key().is_some();
        self.note_change(item, now);
    }

    fn note_change(&mut self, item_before: Option<Id>, now: Duration) {
        self.changed = Some(now);
        if self.start.editor.root().mark() != item_before {
            self.snapshot_wanted = true;
        }
    }

    /// Makes everything that waits durable, the half line too. Says whether nothing waits any more.
    pub(super) fn flush(&mut self, now: Duration) -> bool {
        if self.lease_is_lost() && !self.branch_off(now) {
            return false;
        }
        let withheld = self.is_locked() && self.start.editor.root().is_inside();
        if self.draft.0 != self.draft.1 && !withheld {
            self.draft.1.clone_from(&self.draft.0);
            let text = Prose::from(self.draft.0.as_str());
            let cipher = None;
            self.record(0, Origin::default(), Body::Draft { text, cipher });
        }
        self.draft_due = None;
        if self.pending.is_empty() {
            self.drop_answered();
            self.tell_synced();
            return true;
        }
        let written = self.write_pending();
        match written.or_else(|error| self.write_into_reserve(error)) {
            Ok(()) => {
                self.pending.clear();
                self.retry_at = None;
                self.failed = None;
                self.drop_answered();
                self.tell_synced();
                self.set_reserve();
                true
            }
            Err(error) => {
                self.refused(now, FileProblem::from(&error));
                false
            }
        }
    }

    /// The disk refused: it is asked again.
    pub(super) fn refused(&mut self, now: Duration, problem: FileProblem) {
        self.retry_at = Some(now + RETRY);
        self.tell_failed(problem);
    }
}
