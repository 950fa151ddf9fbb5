//! Showing: what changed is drawn, and the terminal is left and taken again.

use std::io::{self, Write};
use std::time::Instant;

use ratatui::layout::Size;

use super::{Stage, World};
use crate::app::{Event, Regions};
use crate::term::{ambiguous, fault};
use crate::text::{Ambiguous, Manner};
use crate::theme::{Glyphs, Theme};
use crate::view::{self, WrapCache};

impl<W: World, O: Write> Stage<'_, W, O> {
    /// Asks the terminal how wide it draws ambiguous characters; the first frame waits for the answer, but
    /// not long.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn ask_width(&mut self) -> io::Result<()> {
        self.patience = Some(Instant::now() + ambiguous::PATIENCE);
        self.screen.pass(ambiguous::QUESTION)
    }

    pub(super) fn change_theme(&mut self, name: Option<&str>) {
        match self.world.theme(name) {
            Ok(theme) => {
                if name.is_none() {
                    let args = [("name", theme.name.as_str().into())];
                    let said = self.app.words().with("theme-reloaded", &args);
                    self.step_alone(Event::Said(said));
                }
                self.screen.set_ground(theme.text);
                self.theme = theme;
                // The room's is read again too.
                self.wall = None;
                self.all = true;
                // A terminal that is gone says so again when the frame is drawn.
                let _ = self.settle_manner();
            }
            Err(fault) => self.step_alone(Event::Error(fault)),
        }
    }

    /// Measures and joins text as the terminal and the theme want it. What was laid out otherwise is laid
    /// out again.
    pub(super) fn settle_manner(&mut self) -> io::Result<()> {
        if self.ambiguous != Ambiguous::Narrow {
            self.theme.glyphs = Glyphs::NARROW;
        }
        let manner = Manner {
            ambiguous: self.ambiguous,
            ascii_signs: self.theme.glyphs == Glyphs::NARROW,
        };
        if manner == Manner::current() {
            return Ok(());
        }
        manner.settle();
        self.cache = WrapCache::default();
        self.repaint()
    }

    /// Changes to the room's theme where it is what the screen shows, and back.
    fn dress_wall(&mut self) {
        let dressed = self.app.room().is_some();
        if dressed == self.wall.is_some() {
            return;
        }
        self.wall = dressed.then(|| Theme {
            // The signs are a matter of the terminal, not of the room.
            glyphs: self.theme.glyphs,
            ..self
                .world
                .room_theme()
                .unwrap_or_else(|| self.theme.clone())
        });
        let theme = self.wall.as_ref().unwrap_or(&self.theme);
        self.screen.set_ground(theme.text);
        self.all = true;
    }

    pub(super) fn suspend(&mut self) -> io::Result<()> {
        self.guard.suspend()?;
        self.repaint()
    }

    /// Draws everything anew: the terminal's screen was somebody else's meanwhile.
    pub(super) fn repaint(&mut self) -> io::Result<()> {
        self.screen.repaint();
        self.resize()
    }

    pub(super) fn resize(&mut self) -> io::Result<()> {
        self.drawn = None;
        let (width, height) = crossterm::terminal::size()?;
        self.screen.resize(Size { width, height });
        self.step_alone(Event::Resize { width, height });
        Ok(())
    }

    pub(super) fn draw(&mut self) -> io::Result<()> {
        if self.patience.is_some_and(|until| until > Instant::now()) {
            return Ok(());
        }
        self.dress_wall();
        let mut dirty = self.app.take_dirty();
        if std::mem::take(&mut self.all) {
            dirty = Regions::ALL;
            self.drawn = None;
        }
        if !dirty.is_empty() {
            fault::point("draw");
            let layout = view::layout(&self.app, self.app.size(), &mut self.cache);
            let before = self.drawn.take();
            let stands = |region| {
                let before = before.as_ref();
                before.is_some_and(|before| layout.shows_as(before, region))
            };
            for region in dirty.iter().filter(|region| !stands(*region)) {
                let (app, theme) = (&self.app, self.wall.as_ref().unwrap_or(&self.theme));
                self.screen.draw(layout.area(region), |buffer| {
                    view::draw(app, theme, &layout, region, buffer);
                });
            }
            self.screen.show(layout.cursor())?;
            self.drawn = Some(layout);
            if !std::mem::replace(&mut self.stands, true) {
                self.world.stands();
            }
        }
        Ok(())
    }
}
