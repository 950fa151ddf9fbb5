//! The three panes of the live screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::compose::{Composer, Edge, Line, Mark, Seen};
use super::{Layout, WrapCache, paint};
use crate::app::flow;
use crate::app::scroll::{self, Blocks, Scroll};
use crate::app::{App, Focus, Frame, Pane, Region, Seek, Shape};
use crate::edit::RowRef;
use crate::text::{cells, wrap};
use crate::theme::Theme;

/// The panes as lines.
#[derive(Clone, Debug, Default)]
pub struct Panes {
    agenda: Seen,
    /// Where the roster begins in the column of the agenda.
    roster: Rect,
    people: Seen,
    log: Seen,
    decisions: Seen,
    /// How many are there, over the roster.
    people_name: String,
    /// Which pane is asked for.
    asked: Pane,
    /// Where the caret of a row being rewritten stands.
    pub cursor: Option<Position>,
}

impl Panes {
    /// Whether a region shows the same as it did, as far as the panes tell; other regions never say so.
    pub fn shows_as(&self, before: &Self, region: Region) -> bool {
        let asked = self.asked == before.asked;
        asked
            && match region {
                Region::Log => self.log == before.log,
                Region::Decisions => self.decisions == before.decisions,
                Region::Agenda => {
                    self.agenda == before.agenda
                        && self.people == before.people
                        && self.roster == before.roster
                        && self.people_name == before.people_name
                }
                _ => false,
            }
    }

    /// Composes what is seen of each pane.
    pub fn compose(app: &App, frame: &Frame, cache: &mut WrapCache) -> Self {
        let mut panes = Self::default();
        if app.sight().is_none() {
            return panes;
        }
        panes.asked = app.live().map_or(Pane::Log, crate::app::Live::pane);
        panes.compose_log(app, frame, cache);
        panes.compose_agenda(app, frame, cache);
        let (seen, cursor) = list(app, frame.content(frame.decisions), Pane::Decisions, cache);
        panes.decisions = seen;
        panes.cursor = panes.cursor.or(cursor);
        panes
    }

    fn compose_log(&mut self, app: &App, frame: &Frame, cache: &mut WrapCache) {
        let (Some(openings), Some(sight)) = (app.openings(), app.sight()) else {
            return;
        };
        let scroll = app.live().map_or(&Scroll::End, crate::app::Live::scroll);
        let content = frame.content(frame.log);
        if content.is_empty() {
            return;
        }
        let margin = flow::log_margin(openings);
        let log = flow::Log {
            sight,
            openings,
            width: flow::log_room(content.width, margin),
        };
        let rows = usize::from(content.height);
        let top = scroll::top(scroll, &log, rows);
        let chosen = app.chosen();
        let composer = composer(app, &chosen, log.width, margin, rows);
        let blocks = (top.0..log.count()).map(|index| log.block(index));
        // Nothing stands above the first line seen that it would have to be kept apart from.
        self.log = composer.compose(blocks, top, cache);
        self.log.below = log.count().saturating_sub(top.0 + self.log.blocks);
        self.cursor = caret(&self.log, content);
    }

    fn compose_agenda(&mut self, app: &App, frame: &Frame, cache: &mut WrapCache) {
        let pane = app.live().map_or(Pane::Log, crate::app::Live::pane);
        let narrow = frame.shape == Shape::Narrow;
        if !narrow || pane == Pane::People {
            self.roster = app.place(frame, Pane::People);
            self.people = list(app, self.roster, Pane::People, cache).0;
            if let (Some(sight), false) = (app.sight(), narrow) {
                let room = usize::from(self.roster.width.saturating_sub(2));
                self.people_name = flow::people_heading(sight, room);
            }
        }
        if !narrow || pane != Pane::People {
            let area = app.place(frame, Pane::Agenda);
            self.agenda = list(app, area, Pane::Agenda, cache).0;
        }
    }
}

fn composer<'a>(
    app: &'a App,
    chosen: &'a [RowRef],
    width: usize,
    margin: usize,
    rows: usize,
) -> Composer<'a> {
    let live = app.live();
    Composer {
        width,
        margin,
        rows,
        picked: live.and_then(crate::app::Live::picked),
        chosen,
        sought: app.seek().map_or("", Seek::words),
        here: app.seek().and_then(Seek::here),
        field: live.and_then(|live| match live.focus() {
            Focus::Words(rewriting) => Some((&rewriting.row, &rewriting.field)),
            _ => None,
        }),
    }
}

/// A pane beside the log.
fn list(app: &App, content: Rect, pane: Pane, cache: &mut WrapCache) -> (Seen, Option<Position>) {
    let margin = app.margin(pane);
    if content.is_empty() {
        return (Seen::default(), None);
    }
    let list = app.list(pane, content.width);
    let rows = usize::from(content.height);
    let top = app.list_top(pane, &list, rows);
    let chosen = app.chosen();
    let blocks = (top.0..list.count()).map(|index| list.block(index).into_owned());
    let mut seen = composer(app, &chosen, list.width, margin, rows).compose(blocks, top, cache);
    seen.above = list.rows(0..top.0);
    seen.below = list.rows(top.0 + seen.blocks..list.count());
    let cursor = caret(&seen, content);
    (seen, cursor)
}

fn caret(seen: &Seen, content: Rect) -> Option<Position> {
    let (column, line) = seen.caret?;
    let x = u16::try_from(column + seen.margin + 1).ok()?;
    let y = u16::try_from(line).ok()?;
    Some(Position::new(
        content
            .x
            .saturating_add(x)
            .min(content.right().checked_sub(1)?),
        content.y.saturating_add(y),
    ))
}

/// Paints lines from the top of an area on.
pub fn draw_lines(seen: &Seen, area: Rect, theme: &Theme, buffer: &mut Buffer) {
    for (line, y) in seen.lines.iter().zip(0..area.height) {
        draw_line(line, seen.margin, area, y, theme, buffer);
    }
}

fn draw_line(line: &Line, margin: usize, area: Rect, y: u16, theme: &Theme, buffer: &mut Buffer) {
    let edge = match line.edge {
        Edge::None => "",
        Edge::Bar => theme.glyphs.bar,
        Edge::Chosen => theme.glyphs.chosen,
    };
    paint::put(buffer, area, 0, y, edge, theme.bar);
    if !line.margin.is_empty() {
        let free = margin.saturating_sub(2 + cells(&line.margin));
        let x = u16::try_from(1 + free).unwrap_or(u16::MAX);
        paint::put(buffer, area, x, y, &line.margin, theme.dim);
    }
    let column = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
    let x = column(1 + if line.flush { 0 } else { margin });
    if line.bullet {
        paint::put(buffer, area, x, y, theme.glyphs.bullet, theme.dim);
    }
    let style = paint::tone(theme, line.tone);
    paint::put(buffer, area, x, y, &line.mark, style);
    let x = x.saturating_add(column(line.hang));
    paint::put(buffer, area, x, y, &line.text, style);
    for (range, mark) in &line.marks {
        let style = match mark {
            Mark::Found => theme.found,
            Mark::Selected => theme.selected,
        };
        paint::mark(buffer, area, (x, y), (&line.text, range), style);
    }
    if !line.right.is_empty() {
        paint::put_right(buffer, area, y, &line.right, theme.dim);
    }
}

/// Paints the heading of a pane where panes have one, and how many rows stand outside it.
fn heading(
    app: &App,
    (text, pane): (&str, Pane),
    seen: &Seen,
    (layout, area): (&Layout, Rect),
    theme: &Theme,
    buffer: &mut Buffer,
) {
    if layout.frame.shape == Shape::Narrow || area.is_empty() {
        return;
    }
    let mut outside = Vec::new();
    for (count, id) in [(seen.above, "more-above"), (seen.below, "more-below")] {
        if count > 0 {
            let args = [("n", count.to_string().into())];
            outside.push(app.words().with(id, &args));
        }
    }
    let row = Rect { height: 1, ..area };
    let end = paint::put_right(buffer, row, 0, &outside.join(" "), theme.dim);
    // Beside the log the pane that is asked for has the bar, as a tab has.
    let asked = pane != Pane::Log && layout.panes.asked == pane;
    if asked {
        paint::put(buffer, row, 0, 0, theme.glyphs.bar, theme.bar);
    }
    let style = if asked { theme.accent } else { theme.heading };
    let room = usize::from(end.saturating_sub(2));
    paint::put_fit(buffer, row, (1, 0), room, text, style);
}

/// The agenda, whose turn it is, the roster.
pub fn draw_agenda(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.frame.agenda;
    let panes = &layout.panes;
    let content = layout.frame.content(area);
    let name = app.words().text("pane-agenda");
    let place = (layout, area);
    heading(
        app,
        (&name, Pane::Agenda),
        &panes.agenda,
        place,
        theme,
        buffer,
    );
    draw_lines(&panes.agenda, content, theme, buffer);
    if layout.frame.shape != Shape::Narrow && panes.roster.y >= content.y + 2 {
        let row = Rect {
            y: panes.roster.y - 2,
            height: 1,
            ..panes.roster
        };
        let place = (layout, row);
        heading(
            app,
            (&panes.people_name, Pane::People),
            &panes.people,
            place,
            theme,
            buffer,
        );
    }
    draw_lines(&panes.people, panes.roster, theme, buffer);
}

/// The log.
pub fn draw_log(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let frame = &layout.frame;
    let name = app.words().text("pane-log");
    let seen = &layout.panes.log;
    let place = (layout, frame.log);
    heading(app, (&name, Pane::Log), seen, place, theme, buffer);
    let content = frame.content(frame.log);
    if seen.lines.is_empty() {
        let room = usize::from(content.width.saturating_sub(3)).max(2);
        let empty = app.words().text("log-empty");
        for (range, y) in wrap(&empty, room).into_iter().zip(0..content.height) {
            let line = empty.get(range).unwrap_or("");
            paint::put(buffer, content, 2, y, line, theme.dim);
        }
    }
    draw_lines(seen, content, theme, buffer);
    // The rules belong to the log, which has one on each side it shares.
    if frame.log.x > 0 {
        paint::rule(buffer, frame.log.x - 1, frame.log, theme);
    }
    if frame.log.right() < frame.all.right() {
        paint::rule(buffer, frame.log.right(), frame.log, theme);
    }
}

/// Decisions, actions, what stays open.
pub fn draw_decisions(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.frame.decisions;
    let seen = &layout.panes.decisions;
    let name = app.words().text("pane-decisions");
    let place = (layout, area);
    heading(app, (&name, Pane::Decisions), seen, place, theme, buffer);
    draw_lines(seen, layout.frame.content(area), theme, buffer);
}
