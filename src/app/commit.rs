//! From a line to edits: journaled as typed first, interpreted afterwards.

use std::ops::Range;

use super::brought::Access;
use super::changes::changes_item;
use super::event::{Journal, Typed};
use super::overlay::Question;
use super::{App, Effect, Event, Overlay};
use crate::capture::{self, Act, Formality, Outcome, Room, edits, ghost, keep, literal, parse};
use crate::edit::{Edit, Group, KEPT};
use crate::keys::{CommandId, Mode};

impl App {
    /// Enter in the capture line.
    pub(super) fn commit_line(&mut self) {
        if self.keep_line_waiting() {
            return;
        }
        let now = self.now;
        let Some(live) = self.live() else { return };
        let line = live.line.text().to_owned();
        if line.trim_matches(' ').is_empty() {
            return;
        }
        if !self.may_commit() {
            if let Some(Overlay::Confirm(confirm)) = self.overlays.last_mut() {
                confirm.commits = true;
            }
            return;
        }
        if !self.may_take(&line, false) {
            return;
        }
        let Some(live) = self.live_mut() else { return };
        let cx = live.context(now);
        let parsed = parse(&line, &cx);
        if parsed.refused() {
            // The words stay in the line, where they can be put right.
            let why = ghost(&parsed, &cx);
            let text = super::ghost::problem(why.problem.as_ref(), &self.words);
            return self.warn(text);
        }
        live.line.take();
        live.past.keep(&line);
        live.completion = None;
        live.expanded = None;
        live.slots = None;
        live.undone = 0;
        live.offered = None;
        live.pasted.clear();
        let group = live.editor.next_group();
        self.journal_typed(group, &line, false);
        self.touch(super::Regions::NONE.with(super::Region::Capture));
    }

    /// Lines of a pasted block: text, whatever they look like.
    pub(super) fn commit_block(&mut self, lines: &[&str]) {
        let Some(live) = self.live() else { return };
        let waiting = self
            .effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Then(Event::Interpret(_))));
        // A line committed just before has its group already, though it is not yet interpreted.
        let first = live.editor.next_group() + u64::try_from(waiting.count()).unwrap_or(0);
        for (group, line) in (first..).zip(lines) {
            self.journal_typed(group, line, true);
            if let Some(live) = self.live_mut() {
                live.pasted.push(group);
            }
        }
    }

    /// Lines accepted before, each with whether it is text whatever it looks like.
    pub(super) fn commit_lines(&mut self, lines: &[(String, bool)]) {
        let Some(live) = self.live() else { return };
        for (group, (line, literal)) in (live.editor.next_group()..).zip(lines) {
            self.journal_typed(group, line, *literal);
        }
    }

    /// Commits a line that stands for a command given otherwise.
    pub(super) fn commit_text(&mut self, line: &str, literal: bool) {
        if !self.may_commit() || !self.may_take(line, literal) {
            return;
        }
        if let Some(group) = self.live().map(|live| live.editor.next_group()) {
            self.journal_typed(group, line, literal);
        }
    }

    fn journal_typed(&mut self, group: u64, line: &str, literal: bool) {
        self.effect(Effect::Journal(Journal::Typed {
            group,
            line: line.into(),
        }));
        self.effect(Effect::Then(Event::Interpret(Typed {
            group,
            line: line.into(),
            literal,
        })));
    }

    /// A line that is journaled: what it means is done now.
    pub(super) fn interpret(&mut self, typed: &Typed) {
        let now = self.now;
        let Some(live) = self.live_mut() else { return };
        live.editor.reserve_groups(typed.group);
        live.typed
            .insert(typed.group, typed.line.as_str().to_owned());
        if live.typed.len() >= 2 * KEPT {
            // Of no use where nothing can be undone any more.
            let first = live.editor.done().first().map_or(0, |group| group.id);
            live.typed = live.typed.split_off(&first);
        }
        let cx = live.context(now);
        let parsed = if typed.literal {
            literal(&typed.line, &cx)
        } else {
            parse(&typed.line, &cx)
        };
        let outcome = if parsed.refused() {
            // It could be done when it was typed, and a line in between made it impossible.
            keep(&typed.line, &cx)
        } else {
            edits(&parsed, &cx)
        };
        let why = outcome.problem.clone();
        let approves = matches!(parsed.act, Act::Formal(Formality::Previous(_)));
        let hands_over = matches!(parsed.act, Act::Room(Room::Pen { .. }));
        self.perform_outcome(typed.group, outcome);
        if let Act::Room(Room::WalkOn { person }) = &parsed.act {
            self.say_key_made(person);
        }
        if hands_over {
            self.offer_relay();
        }
        if approves {
            self.offer_approval();
        }
        if why.is_some() {
            let text = super::ghost::problem(why.as_ref(), &self.words);
            self.say(text);
        }
    }

    /// Performs what a line came to, as one group.
    pub(super) fn perform_outcome(&mut self, group: u64, outcome: Outcome) {
        if outcome.edits.is_empty() {
            self.settle_line(group);
        } else {
            self.perform_edits(outcome.edits);
        }
        if let Some(ask) = outcome.asks
            && let Some(live) = self.live_mut()
        {
            live.ask = Some(ask);
        }
        match outcome.effect {
            Some(capture::Effect::RunChecks) => {
                self.open_preview();
                // It never opens by itself: somebody may be typing.
                if let Some(offer) = self.read_back_offer() {
                    self.say(offer);
                }
            }
            Some(capture::Effect::Moved { decision }) => self.offer_amendment(decision),
            None => {}
        }
    }

    /// Closes a group without edits in the journal, so that a recovery does not take its line for one not
    /// interpreted.
    fn settle_line(&mut self, group: u64) {
        self.effect(Effect::Journal(Journal::Group(Group {
            id: group,
            steps: Vec::new(),
        })));
        if let Some(live) = self.live_mut() {
            live.editor.reserve_groups(group + 1);
        }
    }

    /// Performs edits as one group and journals it.
    pub(super) fn perform_edits(&mut self, edits: Vec<Edit>) -> bool {
        let (mut edits, wanting) = self.with_corrections(edits);
        if let Some(live) = self.live() {
            capture::inside::stamp_entered(&mut edits, live.session());
        }
        if !self.may_touch(&edits) {
            return false;
        }
        let Some(live) = self.live_mut() else {
            return false;
        };
        match live.editor.commit(edits) {
            Ok(group) => {
                let group = group.clone();
                let moved = changes_item(&group.steps);
                let places = live.follow_steps(&group.steps, true);
                self.effect(Effect::Journal(Journal::Group(group)));
                if moved {
                    self.effect(Effect::Save);
                }
                self.session_followed(places);
                if let Some(id) = wanting {
                    self.want_reason(id);
                }
                true
            }
            Err(error) => {
                self.warn(error.to_string());
                false
            }
        }
    }

    /// After the session changed, in whatever way.
    pub(super) fn session_changed(&mut self) {
        if let Some(live) = self.live_mut() {
            live.follow_all();
        }
        self.session_followed(None);
    }

    /// The same, where what is kept of the session followed step by step; perhaps only these entries of the log may
    /// stand otherwise.
    pub(super) fn session_followed(&mut self, places: Option<Range<usize>>) {
        self.clock = self.now;
        if let Some(live) = self.live_mut() {
            live.verdict.outdate();
            let known = |key: &str| {
                live.editor
                    .session()
                    .person(key)
                    .is_some_and(|person| person.pending)
            };
            if live.ask.as_ref().is_some_and(|ask| !known(&ask.key)) {
                live.ask = None;
            }
        }
        self.drop_lost_pick();
        self.refresh_hits(places);
        self.touch_all();
        self.refresh_room();
        self.refresh_preview();
    }

    /// Whether a line may be committed; says why not, or offers what would make it possible. The line
    /// keeps its words.
    pub(super) fn may_commit(&mut self) -> bool {
        match self.access().cloned() {
            Some(Access::Writer) => true,
            Some(Access::Viewer(holder)) if holder.alone => {
                self.warn_id("viewer-reads-only");
                false
            }
            Some(Access::Viewer(_)) => {
                let key = self.key_label(Mode::Live, CommandId::TakeOver);
                let text = self.words.with("viewer-no-commit", &[("key", key.into())]);
                self.warn(text);
                false
            }
            Some(Access::Shipped) => {
                self.ask(Question::CopyShipped);
                false
            }
            Some(Access::Follower(_) | Access::Chair(_)) | None => false,
        }
    }
}
