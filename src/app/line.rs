//! The capture line: typing, completing, the lines typed before. What Enter does is [`super::commit`]'s.

use super::brought::Access;
use super::event::Journal;
use super::field::{Field, Motion};
use super::live::{Completion, Focus};
use super::scroll::Top;
use super::{App, Effect, Overlay, Page, Region, Regions};
use crate::capture::{complete, expand_at};
use crate::keys::Mode;
use crate::text::{self, Secret};

impl App {
    /// The text that keys go to, where they go to a text.
    pub(super) fn field(&self) -> Option<&Field> {
        if !self.overlays.is_empty() {
            return self.overlays.last()?.field();
        }
        if let Some(form) = self.fiche() {
            return Some(form.field());
        }
        if let Some(opening) = self.opening() {
            return Some(opening.line());
        }
        let live = self.live()?;
        match &live.focus {
            Focus::Words(rewriting) => Some(&rewriting.field),
            Focus::Naming(naming) => Some(&naming.field),
            Focus::Line => Some(&live.line),
            Focus::Seek => Some(&live.seek.as_ref()?.field),
            Focus::Pick(_) => None,
        }
    }

    /// The same, to be changed.
    pub(super) fn field_mut(&mut self) -> Option<&mut Field> {
        if !self.overlays.is_empty() {
            return self.overlays.last_mut()?.field_mut();
        }
        let live = match &mut self.page {
            Page::Start(_) => return None,
            Page::Fiche(form) => return form.field_mut(),
            Page::Opening(opening) => return Some(&mut opening.line),
            Page::Live(live) => live,
        };
        match &mut live.focus {
            Focus::Words(rewriting) => Some(&mut rewriting.field),
            Focus::Naming(naming) => Some(&mut naming.field),
            Focus::Line => Some(&mut live.line),
            Focus::Seek => Some(&mut live.seek.as_mut()?.field),
            Focus::Pick(_) => None,
        }
    }

    /// Whether the capture line is what is typed in.
    fn in_line(&self) -> bool {
        self.overlays.is_empty()
            && self
                .live()
                .is_some_and(|live| matches!(live.focus, Focus::Line))
    }

    /// Types text where the keys go.
    pub(super) fn type_text(&mut self, typed: &str) {
        let unseen = |words: &mut Secret| {
            words.push(typed);
        };
        if self.type_unseen(unseen) {
            return;
        }
        if typed == " " && self.in_line() {
            self.expand();
        }
        self.begin_seeking();
        if let Some(field) = self.field_mut() {
            field.insert(typed);
        } else if self.mode() == Mode::Fiche {
            return self.seek_domain(typed);
        }
        self.field_changed();
    }

    /// Letters that look for somebody begin anew once those before have done their work.
    fn begin_seeking(&mut self) {
        if let Some(people) = self.people_mut() {
            people.begin();
        }
    }

    /// `;mae` and a space: the abbreviation's words, Backspace right after gives back what was typed.
    fn expand(&mut self) {
        let Some(live) = self.live_mut() else { return };
        let caret = live.line.caret();
        let Some(found) = expand_at(live.line.text(), caret, &live.abbreviations) else {
            return;
        };
        let typed = live
            .line
            .text()
            .get(found.range.clone())
            .unwrap_or("")
            .to_owned();
        let start = found.range.start;
        live.line.replace(found.range, &found.text);
        let end = live.line.caret();
        // Behind the space that follows.
        live.expanded = Some((end + 1, start..end, typed));
    }

    /// Backspace right behind an expanded abbreviation.
    fn collapse(&mut self) -> bool {
        let Some(live) = self.live_mut() else {
            return false;
        };
        let Some((caret, range, typed)) = live.expanded.take() else {
            return false;
        };
        if live.line.caret() != caret {
            return false;
        }
        live.line.replace(range.start..caret, &typed);
        true
    }

    /// After the text that keys go to was changed.
    pub(super) fn field_changed(&mut self) {
        if self.opening().is_some() && self.overlays.is_empty() {
            return self.touch_line();
        }
        if !self.in_line() {
            self.overlay_typed();
            let naming = matches!(self.live().map(|live| &live.focus), Some(Focus::Naming(_)));
            match self.mode() {
                Mode::Edit => self.journal_draft(),
                Mode::Fiche => self.journal_field(),
                _ => {}
            }
            if naming && self.overlays.is_empty() {
                self.naming_typed();
            } else if self.mode() == Mode::Find {
                self.seek_again();
            } else {
                self.touch_all();
            }
            return;
        }
        self.touch(Regions::NONE.with(Region::Capture));
        let Some(live) = self.live_mut() else { return };
        live.completion = None;
        live.undone = 0;
        live.follow_slots();
        live.past.stop();
        if let Some((caret, ..)) = live.expanded
            && live.line.caret() != caret
        {
            live.expanded = None;
        }
        self.journal_draft();
    }

    /// What is typed and not committed: the line, and a correction under way, which comes back as a line
    /// should the terminal die.
    pub(super) fn journal_draft(&mut self) {
        if let Some(live) = self.live()
            && live.may_write()
        {
            let mut draft = live.line.text().to_owned();
            if let Focus::Words(rewriting) = &live.focus {
                if !draft.is_empty() {
                    draft.push_str(" / ");
                }
                draft.push_str(rewriting.field.text());
            }
            self.effect(Effect::Journal(Journal::Draft(draft.into())));
        }
    }

    /// The caret of the text that keys go to moves.
    pub(super) fn move_caret(&mut self, motion: Motion) {
        if let Some(field) = self.field_mut() {
            field.go(motion);
        }
        self.caret_moved();
    }

    /// After the caret of the text that keys go to was moved.
    pub(super) fn caret_moved(&mut self) {
        if self.in_line() {
            if let Some(live) = self.live_mut() {
                live.completion = None;
                live.expanded = None;
            }
            self.touch(Regions::NONE.with(Region::Capture));
        } else {
            self.touch_all();
        }
    }

    /// Deletes from the caret on.
    pub(super) fn delete(&mut self, to: Motion) {
        if self.type_unseen(Secret::pop) {
            return;
        }
        self.begin_seeking();
        let collapsed = to == Motion::Left && self.in_line() && self.collapse();
        if !collapsed && let Some(field) = self.field_mut() {
            field.delete(to);
        }
        self.field_changed();
    }

    /// Empties the text that keys go to; a capture line stays within reach of ↑.
    pub(super) fn clear_field(&mut self) {
        if self.type_unseen(|words| *words = Secret::typed()) {
            return;
        }
        if self.in_line()
            && let Some(live) = self.live_mut()
        {
            let line = live.line.text().to_owned();
            live.past.stop();
            live.past.keep(&line);
        }
        if let Some(field) = self.field_mut() {
            field.put("");
        }
        self.field_changed();
    }

    /// ↑ and ↓: the lines typed before.
    pub(super) fn walk(&mut self, back: bool) {
        let Some(live) = self.live_mut() else { return };
        let line = live.line.text().to_owned();
        let found = if back {
            live.past.older(&line)
        } else {
            live.past.newer()
        };
        if let Some(found) = found {
            live.completion = None;
            live.slots = None;
            live.line.put(&found);
            self.touch(Regions::NONE.with(Region::Capture));
            self.journal_draft();
        }
    }

    /// Tab: the next place of a phrase; else the first completion, then the next one; on an empty line, the name
    /// that is asked for.
    pub(super) fn complete(&mut self) {
        if self.next_place(true) {
            return;
        }
        let now = self.now;
        let Some(live) = self.live_mut() else { return };
        if live.line.is_empty() {
            if live.ask.is_some() {
                self.name_asked();
            } else {
                self.take_offered();
            }
            return;
        }
        if let Some(completion) = &mut live.completion {
            completion.at = (completion.at + 1) % completion.candidates.len().max(1);
        } else {
            let (line, caret) = (live.line.text().to_owned(), live.line.caret());
            let candidates = complete(&line, caret, &live.context(now));
            if candidates.is_empty() {
                return self.say_id("complete-nothing");
            }
            live.completion = Some(Completion {
                typed: (line, caret),
                candidates,
                at: 0,
            });
        }
        if let Some(completion) = live.completion.clone() {
            let (typed, caret) = completion.typed;
            if let Some(candidate) = completion.candidates.get(completion.at) {
                live.line.put(&typed);
                live.line.go_to(caret);
                live.line.replace(candidate.range.clone(), &candidate.text);
            }
            if completion.candidates.len() == 1 {
                live.completion = None;
            }
            live.follow_slots();
        }
        self.touch(Regions::NONE.with(Region::Capture));
        self.journal_draft();
    }

    /// Esc in the capture line: takes a completion back, leaves the places of a phrase, makes who is asked for
    /// text; words stay.
    pub(super) fn step_back(&mut self) {
        let Some(live) = self.live_mut() else { return };
        if let Some(completion) = live.completion.take() {
            let (typed, caret) = completion.typed;
            live.line.put(&typed);
            live.line.go_to(caret);
            self.touch(Regions::NONE.with(Region::Capture));
            self.journal_draft();
        } else if !self.leave_places()
            && self
                .live()
                .is_some_and(|live| live.line.is_empty() && live.ask.is_some())
        {
            self.pending_to_text();
        }
    }

    /// A paste: one line goes where the caret is; a block becomes lines of text, not commands.
    pub(super) fn paste(&mut self, pasted: &str) {
        self.said = None;
        self.lead_to_line();
        if let Some(Overlay::Sheet(sheet)) = self.overlays.last_mut()
            && sheet.paste(pasted)
        {
            return self.field_changed();
        }
        if self.unlock().is_some() {
            // As it is: whatever it was made of is part of it, but not the end of its line.
            return self.type_text(pasted.lines().next().unwrap_or_default());
        }
        let pasted = text::clean(pasted);
        if self.mode() == Mode::Fiche {
            // The field takes lines where it holds paragraphs, else makes one of them.
            return self.type_text(&pasted);
        }
        let lines = text::full_lines(&pasted);
        if lines.clone().count() > 1 && self.opening().is_some() && self.overlays.is_empty() {
            return self.keep_block_waiting(lines);
        }
        let block = lines.clone().count() > 1 && self.in_line();
        if !block {
            let line = lines.collect::<Vec<_>>().join(" ");
            if self.mode().takes_text() && !line.is_empty() {
                self.type_text(&line);
            }
            return;
        }
        if !self.may_commit() || self.is_shut() {
            // Nothing is lost: it stands in the line, as one.
            let line = lines.collect::<Vec<_>>().join(" ");
            return self.type_text(&line);
        }
        let count = self.take_block(lines, true);
        self.say_pasted(count);
    }

    /// Words are never dropped: where none are taken, they go to the line.
    pub(super) fn lead_to_line(&mut self) {
        if !self.mode().takes_text() && self.live().is_some() {
            self.overlays.clear();
            self.leave_focus();
        }
    }

    /// Whether the lines of a block would become lines of text now.
    pub(super) fn takes_blocks(&self) -> bool {
        self.in_line() && matches!(self.access(), Some(Access::Writer)) && !self.is_inside_shut()
    }

    pub(super) fn overlay_typed(&mut self) {
        match self.overlays.last_mut() {
            Some(Overlay::Palette(palette)) => palette.at = 0,
            Some(Overlay::Phrases(list)) => list.at = 0,
            Some(Overlay::Help(help)) => help.top = Top::default(),
            Some(Overlay::Sheet(sheet)) => sheet.changed(),
            Some(Overlay::People(_)) => self.people_sought(),
            Some(Overlay::Search(_)) => self.search_typed(),
            Some(Overlay::Register(_)) => self.register_typed(),
            _ => {}
        }
    }
}
