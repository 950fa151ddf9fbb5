//! The screen: [`layout`] says where everything stands and what is seen of it, [`draw`] paints one region.
//!
//! Reads the state and changes nothing but the buffer and its own cache. The words and their order come
//! from the state's blocks, the looks from the theme; here they meet the cells. What is drawn has been
//! cleaned of everything a terminal would obey.

mod cache;
mod capture;
mod compose;
mod fiche;
mod header;
mod overlay;
mod paint;
mod panes;
mod picture;
mod room;
mod start;

use std::rc::Rc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::{App, Frame, Overlay, Page, Preview, Shape};
use crate::theme::Theme;

pub use crate::app::{Region, Regions};
pub use cache::WrapCache;
use panes::Panes;
pub use picture::{picture, rows};
pub use room::draw_room;

/// Where everything stands.
#[derive(Clone, Debug)]
pub struct Layout {
    frame: Frame,
    panes: Rc<Panes>,
    /// What lies over the panes, or stands in their place; empty when nothing does.
    cover: Rect,
    ghost: Rect,
    hints: Rect,
    /// A message above the capture line, with a blank row before it; empty when there is none.
    notice: Rect,
    cursor: Option<Position>,
}

impl Layout {
    /// The cells of a region, the blank ones around its words included: the regions that are shown tile the
    /// screen.
    #[must_use]
    pub fn area(&self, region: Region) -> Rect {
        match region {
            // A page over the panes begins below the first row, whatever else the head holds.
            Region::Header if self.cover.is_empty() => self.frame.head(),
            Region::Header => {
                let head = self.frame.head();
                Rect {
                    height: head.height.min(self.cover.y),
                    ..head
                }
            }
            Region::Agenda => self.frame.tile(self.frame.agenda),
            Region::Log => self.frame.log_tile(),
            Region::Decisions => self.frame.tile(self.frame.decisions),
            Region::Capture => self.frame.capture,
            Region::Ghost => self.ghost,
            Region::Hints => self.hints,
            Region::Overlay => self.cover,
            Region::Notice => self.notice,
        }
    }

    /// Where the terminal's cursor stands; none hides it.
    #[must_use]
    pub const fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Whether a region looks as it did when the screen was laid out as `before`: then it need not be drawn,
    /// whatever changed in the session.
    #[must_use]
    pub fn shows_as(&self, before: &Self, region: Region) -> bool {
        self.frame == before.frame
            && self.cover == before.cover
            && self.notice == before.notice
            && self.panes.shows_as(&before.panes, region)
    }

    /// Whether a region is out of sight: it is drawn when it comes back.
    fn is_covered(&self, region: Region) -> bool {
        let area = self.area(region);
        !matches!(region, Region::Overlay | Region::Notice)
            && !area.is_empty()
            && self.cover.intersection(area) == area
    }
}

/// Lays the screen out.
#[must_use]
pub fn layout(app: &App, size: (u16, u16), cache: &mut WrapCache) -> Layout {
    let frame = app.frame_of(size);
    let panes = cache.panes(app, &frame);
    let foot = app.foot();
    let hint_cells = u16::try_from(foot.hint_cells()).unwrap_or(u16::MAX);
    let row = frame.foot;
    let hints_wide = hint_cells.saturating_add(1).min(row.width);
    let ghost_wide = row.width - hints_wide;
    let mut layout = Layout {
        frame,
        cover: cover(app, &frame),
        ghost: Rect {
            width: ghost_wide,
            ..row
        },
        hints: Rect {
            x: row.x + ghost_wide,
            width: hints_wide,
            ..row
        },
        notice: notice(&frame, foot.notice.len()),
        cursor: None,
        panes,
    };
    layout.cursor = cursor(app, &layout).filter(|at| frame.all.contains(*at));
    layout
}

/// Paints one region: every cell of it. What an overlay covers is left to the overlay.
pub fn draw(app: &App, theme: &Theme, layout: &Layout, region: Region, buffer: &mut Buffer) {
    let area = layout.area(region).intersection(buffer.area);
    if area.is_empty() || layout.is_covered(region) {
        return;
    }
    paint::clear(buffer, area, theme);
    match region {
        Region::Header => header::draw(app, theme, layout, buffer),
        Region::Agenda => panes::draw_agenda(app, theme, layout, buffer),
        Region::Log => panes::draw_log(app, theme, layout, buffer),
        Region::Decisions => panes::draw_decisions(app, theme, layout, buffer),
        Region::Capture => capture::draw_line(app, theme, layout, buffer),
        Region::Ghost => capture::draw_ghost(app, theme, layout, buffer),
        Region::Hints => capture::draw_hints(app, theme, layout, buffer),
        Region::Overlay => draw_overlay(app, theme, layout, buffer),
        Region::Notice => capture::draw_notice(app, theme, layout, buffer),
    }
}

/// Paints everything.
pub fn draw_all(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    paint::clear(buffer, layout.frame.all, theme);
    for region in Region::ALL {
        draw(app, theme, layout, region, buffer);
    }
}

/// The rows of a message of so many lines: right above the capture line, a blank one before them.
fn notice(frame: &Frame, lines: usize) -> Rect {
    if lines == 0 {
        return Rect::default();
    }
    let rows = u16::try_from(lines + 1).unwrap_or(u16::MAX);
    let rows = rows.min(frame.capture.y);
    Rect {
        y: frame.capture.y - rows,
        height: rows,
        ..frame.all
    }
}

fn cover(app: &App, frame: &Frame) -> Rect {
    if frame.shape == Shape::Small && app.room().is_none() {
        // Too small for anything but the words that say so.
        let rows = frame.capture.y;
        return Rect {
            height: rows,
            ..frame.all
        };
    }
    match (app.overlays().last(), app.page()) {
        (Some(Overlay::Confirm(_)), page)
            if preview_below(app).is_none() && !matches!(page, Page::Start(_)) =>
        {
            let rows = 5.min(frame.capture.y.saturating_sub(1));
            Rect {
                y: frame.capture.y - rows,
                height: rows,
                ..frame.all
            }
        }
        // Nothing of the rapporteur's own screen is on the wall.
        (Some(Overlay::Room(_)), _) => frame.all,
        (Some(Overlay::Themes(themes)), _) => overlay::themes_cover(frame, themes),
        (Some(Overlay::Kinds), _) => overlay::kinds_cover(app, frame),
        (Some(_), _) | (None, Page::Start(_) | Page::Fiche(_)) => frame.cover(),
        (None, Page::Live(_) | Page::Opening(_)) => Rect::default(),
    }
}

fn draw_overlay(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    if layout.frame.shape == Shape::Small && app.room().is_none() {
        return overlay::too_small(app, theme, layout, buffer);
    }
    match app.overlays().last() {
        Some(Overlay::Room(room)) => {
            let words = (app.words(), app.clock());
            room::draw_room(room, words, theme, layout.cover, buffer);
            if let Some(by) = app.live().and_then(|live| live.follow()) {
                // Whoever follows has no other screen to learn it from.
                let (said, style) = header::followed(by, app.words(), theme);
                let last = layout.cover.height.saturating_sub(1);
                paint::put_right(buffer, layout.cover, last, &said, style);
            }
        }
        Some(Overlay::Help(help)) => overlay::help(app, theme, layout, help, buffer),
        Some(Overlay::Palette(palette)) => overlay::palette(app, theme, layout, palette, buffer),
        Some(Overlay::Phrases(list)) => overlay::phrases(app, theme, layout, list, buffer),
        Some(Overlay::Relay(relay)) => overlay::relay(app, theme, layout, *relay, buffer),
        Some(Overlay::Search(search)) => overlay::search(app, theme, layout, search, buffer),
        Some(Overlay::Confirm(confirm)) => {
            if matches!(app.page(), Page::Start(_)) {
                start::draw(app, theme, layout, buffer);
            }
            draw_preview_below(app, theme, layout, buffer);
            let words = app.question_words(confirm.question);
            overlay::question(&words, theme.overlay, theme, layout, buffer);
        }
        Some(Overlay::Preview(preview)) => overlay::preview(app, theme, layout, preview, buffer),
        Some(Overlay::Sheet(sheet)) => overlay::sheet(app, theme, layout, sheet, buffer),
        Some(Overlay::Themes(themes)) => overlay::themes(app, theme, layout, themes, buffer),
        Some(Overlay::Kinds) => overlay::kinds(app, theme, layout, buffer),
        Some(Overlay::People(people)) => overlay::people(app, theme, layout, people, buffer),
        Some(Overlay::Form(form)) => overlay::form(app, theme, layout, form, buffer),
        Some(Overlay::Register(page)) => overlay::register(app, theme, layout, page, buffer),
        Some(Overlay::Asking(asking)) => {
            draw_preview_below(app, theme, layout, buffer);
            overlay::asking(app, theme, layout, asking, buffer);
        }
        Some(Overlay::Release(release)) => {
            draw_preview_below(app, theme, layout, buffer);
            let words = app.release_words(release);
            overlay::question(&words, theme.warning, theme, layout, buffer);
        }
        Some(Overlay::Unlock(unlock)) => {
            start::draw(app, theme, layout, buffer);
            overlay::unlock(app, theme, layout, unlock, buffer);
        }
        None => match app.fiche() {
            Some(form) => fiche::draw(app, theme, layout, form, buffer),
            None => start::draw(app, theme, layout, buffer),
        },
    }
}

/// The document that a question is about, where it is looked at.
fn preview_below(app: &App) -> Option<&Preview> {
    let below = app.overlays().iter().rev();
    below.skip(1).find_map(|overlay| match overlay {
        Overlay::Preview(preview) => Some(preview),
        _ => None,
    })
}

fn draw_preview_below(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    if let Some(preview) = preview_below(app) {
        overlay::preview(app, theme, layout, preview, buffer);
    }
}

fn cursor(app: &App, layout: &Layout) -> Option<Position> {
    if let Some(room) = app.room() {
        let (width, height) = (layout.cover.width, layout.cover.height);
        let sheet = room.sheet(app.words(), app.clock(), (width, height));
        return sheet.caret.map(|(x, y)| Position::new(x, y));
    }
    if layout.frame.shape != Shape::Small {
        match app.overlays().last() {
            Some(Overlay::Palette(palette)) => {
                return paint::caret(overlay::palette_field(layout), &palette.field);
            }
            Some(Overlay::Phrases(list)) => {
                return paint::caret(overlay::palette_field(layout), &list.field);
            }
            Some(Overlay::Search(search)) => {
                return paint::caret(overlay::palette_field(layout), &search.field);
            }
            Some(Overlay::Help(help)) => {
                return paint::caret(overlay::help_field(app, layout), &help.field);
            }
            Some(Overlay::Sheet(sheet)) => return overlay::sheet_cursor(app, layout, sheet),
            Some(Overlay::People(people)) => {
                return paint::caret(overlay::people_field(app, layout, people), &people.seek);
            }
            Some(Overlay::Form(form)) => return overlay::form_cursor(app, layout, form),
            Some(Overlay::Register(page)) => return overlay::register_field(app, layout, page),
            Some(Overlay::Asking(asking)) => {
                return paint::caret(overlay::answer_field(layout), &asking.field);
            }
            Some(Overlay::Unlock(unlock)) => return overlay::unlock_cursor(layout, unlock),
            Some(_) => return None,
            None => {}
        }
    }
    if let Some(form) = app.fiche() {
        return fiche::cursor(app, layout, form);
    }
    if let Some(opening) = app.opening() {
        return paint::caret(capture::field(layout), opening.line());
    }
    let live = app.live()?;
    match live.focus() {
        crate::app::Focus::Line if live.follow().is_some() => None,
        crate::app::Focus::Line => paint::caret(capture::field(layout), live.line()),
        crate::app::Focus::Naming(naming) => {
            let label = capture::naming_label(app, naming);
            paint::caret(capture::asked_field(layout, &label), &naming.field)
        }
        crate::app::Focus::Seek => {
            let label = capture::seek_label(app);
            paint::caret(capture::asked_field(layout, &label), &app.seek()?.field)
        }
        crate::app::Focus::Words(_) => layout.panes.cursor,
        crate::app::Focus::Pick(_) => None,
    }
}
