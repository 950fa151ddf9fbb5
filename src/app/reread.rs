//! Reading what is noted again: as text, as a command.

use super::{App, Effect, Event, Journal, Typed};
use crate::capture::{Kind, reread};
use crate::edit::RowRef;
use crate::keys::CommandId;
use crate::text::Prose;

impl App {
    /// What is picked, or the last line, read again as text.
    pub(super) fn reread_text(&mut self) {
        if !self.may_commit() {
            return;
        }
        let Some(live) = self.live() else { return };
        if let Some(row) = live.picked().cloned() {
            if Kind::of(&row, live.session()).is_none_or(|kind| kind == Kind::Note) {
                return self.say_id("reread-not");
            }
            if self.retype(Kind::Note) {
                self.say_key("reread-text-done", CommandId::Undo);
            }
            return;
        }
        let last = live.editor.done().last().map(|group| group.id);
        let line = last.and_then(|id| live.typed.get(&id)).cloned();
        match line {
            Some(line) => {
                self.undo();
                self.commit_text(&line, true);
            }
            None => self.say_id("reread-not"),
        }
    }

    /// What is picked, or the last line, or the block pasted last, read again as commands.
    pub(super) fn reread_command(&mut self) {
        if !self.may_commit() {
            return;
        }
        let now = self.now;
        let Some(live) = self.live_mut() else { return };
        let pasted = std::mem::take(&mut live.pasted);
        if live.picked().is_none() && !pasted.is_empty() {
            return self.reread_block(&pasted);
        }
        let row = match live.picked() {
            Some(row) => Some(row.clone()),
            None => live
                .session()
                .log
                .last()
                .map(|entry| RowRef::Entry(entry.id)),
        };
        let Some(RowRef::Entry(id)) = row else {
            return self.say_id("reread-not");
        };
        let outcome = reread(id, &live.context(now));
        let group = live.editor.next_group();
        if outcome.edits.is_empty() {
            return self.say_id("reread-not");
        }
        self.say_key("reread-command-done", CommandId::Undo);
        self.perform_outcome(group, outcome);
    }

    fn reread_block(&mut self, pasted: &[u64]) {
        let mut lines = Vec::new();
        for group in pasted.iter().rev() {
            let Some(live) = self.live_mut() else { return };
            if live.editor.done().last().map(|last| last.id) != Some(*group) {
                break;
            }
            if let Ok(Some(id)) = live.editor.undo() {
                lines.extend(live.typed.get(&id).cloned());
                self.effect(Effect::Journal(Journal::Undo(id)));
            }
        }
        self.session_changed();
        let Some(first) = self.live().map(|live| live.editor.next_group()) else {
            return;
        };
        for (group, line) in (first..).zip(lines.into_iter().rev()) {
            let line: Prose = line.into();
            self.effect(Effect::Journal(Journal::Typed {
                group,
                line: line.clone(),
            }));
            self.effect(Effect::Then(Event::Interpret(Typed {
                group,
                line,
                literal: false,
            })));
        }
    }
}
