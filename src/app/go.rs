//! What one command means in each mode: Enter, Esc, up and down, beside, pages.

use super::Effect;
use super::field::Motion;
use super::flow::{room, side_margin};
use super::frame::{Pane, Shape};
use super::scroll::Blocks;
use super::{App, Help, Overlay, Palette};
use crate::edit::RowRef;
use crate::keys::Mode;

impl App {
    pub(super) fn commit(&mut self) {
        match (self.mode(), self.overlays.is_empty()) {
            (Mode::Live, _) => self.commit_line(),
            (Mode::Fiche, _) => self.commit_field(),
            (Mode::Edit, _) => self.commit_words(),
            (Mode::Form, true) => self.name_typed(),
            (Mode::Form, false) if self.types_on_wall() => self.commit_typing(),
            (Mode::Form, false) if self.form_mut().is_some() => self.commit_form(),
            (Mode::Find, _) => self.keep_hit(),
            (Mode::Form, false) if self.is_asking() => self.commit_answer(),
            (Mode::Form, false) if self.unlock().is_some() => self.commit_key(),
            (Mode::Form, false) => self.commit_sheet(),
            (Mode::Choose, _) => self.choose_this(),
            (Mode::Palette, _) => self.run_palette(),
            (Mode::Phrases, _) => self.run_phrase(),
            (Mode::Relay, _) => self.close_overlay(),
            (Mode::Search, _) => self.open_hit(),
            (Mode::Themes, _) => self.keep_theme(),
            (Mode::RegisterSearch, _) => self.register_found(),
            _ => {}
        }
    }

    /// Tab: in the line, or in what narrows the register.
    pub(super) fn complete_here(&mut self) {
        if self.mode() == Mode::RegisterSearch {
            self.complete_register();
        } else {
            self.complete();
        }
    }

    pub(super) fn cancel(&mut self) {
        match (self.mode(), self.overlays.is_empty()) {
            (Mode::Themes, _) => self.leave_themes(),
            (Mode::People | Mode::Choose, _) => self.leave_people(),
            (_, false) if self.types_on_wall() => self.leave_typing(),
            (_, false) if self.unlock().is_some() => self.leave_key(),
            (Mode::Register | Mode::RegisterSearch, _) => self.leave_register(),
            (_, false) => {
                self.keep_half_reason();
                self.keep_half_ending();
                self.close_overlay();
            }
            (Mode::Live, _) => self.step_back(),
            (Mode::Fiche, _) => self.leave_fiche(),
            (Mode::Edit, _) => self.leave_words(),
            (Mode::Form, _) => self.leave_name(),
            (Mode::Select, _) if self.chooses() => self.drop_chosen(),
            (Mode::Select, _) if self.seek().is_some() => self.leave_seek(),
            (Mode::Find, _) => self.leave_seek(),
            (Mode::Select, _) => self.leave_focus(),
            _ => {}
        }
    }

    pub(super) fn go(&mut self, by: isize) {
        if !self.overlays.is_empty() {
            return self.move_overlay(by);
        }
        match self.mode() {
            Mode::Start => self.move_start(by),
            Mode::Select => {
                if let Some(live) = self.live_mut() {
                    live.chosen.end_run();
                }
                self.move_pick(by);
            }
            Mode::Form => self.next_choice(by > 0),
            Mode::Follow => self.scroll_pane(self.pane_read(), by),
            Mode::Fiche => self.move_field(by > 0),
            Mode::Edit => self.move_caret(self.row_beside(by > 0)),
            _ => {}
        }
    }

    /// The cells that the words of the row being rewritten have.
    pub(super) fn words_width(&self) -> usize {
        if self.fiche().is_some() {
            return self.value_width();
        }
        let Some(row) = self.live().and_then(|live| live.picked()) else {
            return 2;
        };
        let found = match row {
            RowRef::Entry(_) => self.log().and_then(|(log, _)| {
                let block = log.block(log.find(row)?);
                let part = block.parts.into_iter().find(|part| part.own)?;
                Some(part.room(log.width))
            }),
            _ => self
                .live()
                .map(|live| room(self.frame().decisions.width, side_margin(live.session()))),
        };
        found.unwrap_or(2)
    }

    pub(super) fn go_page(&mut self, pages: isize) {
        let by = pages * self.page_rows();
        match self.mode() {
            Mode::Live | Mode::Edit | Mode::Follow => self.scroll_pane(self.pane_read(), by),
            _ => self.go(by),
        }
    }

    /// The pane that is read while a line is typed: the log, or the tab in its place.
    fn pane_read(&self) -> Pane {
        match self.frame().shape {
            Shape::Narrow => self.live().map_or(Pane::Log, |live| live.pane),
            _ => Pane::Log,
        }
    }

    pub(super) fn go_end(&mut self, down: bool) {
        if self.room().is_some() {
            return self.turn_to_end(down);
        }
        let by = if down { isize::MAX } else { isize::MIN };
        match self.mode() {
            Mode::Live | Mode::Follow => {
                if let Some(live) = self.live_mut()
                    && down
                {
                    live.beside.clear();
                    // Panes that were scrolled are not where the log is.
                    self.touch_all();
                }
                self.scroll_pane(self.pane_read(), by);
            }
            Mode::Edit => self.move_caret(if down { Motion::End } else { Motion::Home }),
            _ => self.go(by),
        }
    }

    pub(super) fn go_beside(&mut self, forward: bool) {
        let mode = self.mode();
        match (self.overlays.last_mut(), mode) {
            (Some(Overlay::Sheet(sheet)), _) => {
                sheet.next(forward);
                self.touch_all();
            }
            (Some(Overlay::Form(form)), _) => {
                form.next(forward);
                self.touch_all();
            }
            (Some(Overlay::People(_)), _) => self.next_found(forward),
            (Some(Overlay::Preview(_)), _) => self.next_finding(),
            (Some(Overlay::Asking(_) | Overlay::Unlock(_) | Overlay::Room(_)), _) => {}
            (Some(Overlay::Register(_)), _) => self.register_beside(forward),
            (None, Mode::Form) => self.next_choice(forward),
            (None, Mode::Fiche) => self.next_field(forward),
            (None, Mode::Live) => {
                // Back to the place of a phrase that one came from; else a tab on.
                if !self.next_place(false) {
                    self.next_pane(forward);
                }
            }
            _ => self.next_pane(forward),
        }
    }

    pub(super) fn next_to_settle(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Preview(_)) => self.next_finding(),
            _ if self.fiche().is_some() => self.next_missing(),
            _ => self.next_flag(),
        }
    }

    pub(super) fn open_here(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Preview(_)) => self.go_to_finding(),
            Some(Overlay::Register(_)) => self.open_registered(),
            _ => self.open_picked(),
        }
    }

    pub(super) fn toggle_preview(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Preview(_)) => self.close_overlay(),
            _ => self.open_preview(),
        }
    }

    pub(super) fn toggle_help(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Help(_)) => self.close_overlay(),
            _ => self.open_overlay(Overlay::Help(Help::default())),
        }
    }

    pub(super) fn toggle_palette(&mut self) {
        match self.overlays.last() {
            Some(Overlay::Palette(_)) => self.close_overlay(),
            _ => self.open_overlay(Overlay::Palette(Palette::default())),
        }
    }

    /// The form of who or what has the bar.
    pub(super) fn open_form_here(&mut self) {
        if let Some(key) = self.person_at().map(|person| person.key.clone()) {
            return self.open_person_form(&key);
        }
        match self.live().and_then(|live| live.picked()).cloned() {
            Some(RowRef::Person(key)) => self.open_person_form(&key),
            Some(RowRef::Item(id)) => self.open_item_form(id),
            _ => {}
        }
    }

    pub(super) fn redraw(&mut self) {
        self.effect(Effect::Redraw);
        self.touch_all();
    }
}
