//! The three panes of the live screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::compose::{Composer, Line, Seen};
use super::{Layout, WrapCache, paint};
use crate::app::flow::{self, List};
use crate::app::scroll::{self, Blocks};
use crate::app::{App, Focus, Frame, Pane, Shape};
use crate::text::cells;
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
    /// Where the caret of a row being rewritten stands.
    pub cursor: Option<Position>,
}

impl Panes {
    /// Composes what is seen of each pane.
    pub fn compose(app: &App, frame: &Frame, cache: &mut WrapCache) -> Self {
        let mut panes = Self::default();
        if app.live().is_none() {
            return panes;
        }
        panes.compose_log(app, frame, cache);
        panes.compose_agenda(app, frame, cache);
        let (seen, cursor) = list(app, frame.content(frame.decisions), Pane::Decisions, cache);
        panes.decisions = seen;
        panes.cursor = panes.cursor.or(cursor);
        panes
    }

    fn compose_log(&mut self, app: &App, frame: &Frame, cache: &mut WrapCache) {
        let (Some(live), Some(sight)) = (app.live(), app.sight()) else {
            return;
        };
        let content = frame.content(frame.log);
        if content.is_empty() {
            return;
        }
        let margin = flow::log_margin(live.openings());
        let log = flow::Log {
            sight,
            openings: live.openings(),
            width: flow::room(content.width, margin),
        };
        let rows = usize::from(content.height);
        let top = scroll::top(live.scroll(), &log, rows);
        let composer = composer(app, log.width, margin, rows);
        let blocks = (top.0..log.count()).map(|index| log.block(index));
        // Nothing stands above the first line seen that it would have to be kept apart from.
        self.log = composer.compose(blocks, top, cache);
        self.cursor = caret(&self.log, content);
    }

    fn compose_agenda(&mut self, app: &App, frame: &Frame, cache: &mut WrapCache) {
        let content = frame.content(frame.agenda);
        let Some(sight) = app.sight().filter(|_| !content.is_empty()) else {
            return;
        };
        let pane = app.live().map_or(Pane::Log, crate::app::Live::pane);
        if frame.shape == Shape::Narrow {
            let (seen, _) = list(app, content, pane, cache);
            match pane {
                Pane::People => (self.people, self.roster) = (seen, content),
                _ => self.agenda = seen,
            }
            return;
        }
        // The roster stands at the bottom of the column: its keys are what one looks for.
        let width = flow::room(content.width, flow::PEOPLE_MARGIN);
        let needed: usize = flow::people(sight, width)
            .iter()
            .map(|block| block.height(width))
            .sum();
        let rows = u16::try_from(needed)
            .unwrap_or(u16::MAX)
            .min(content.height / 2);
        let heading = 2.min(content.height - rows);
        self.roster = Rect {
            y: content.bottom() - rows,
            height: rows,
            ..content
        };
        self.people = list(app, self.roster, Pane::People, cache).0;
        let above = Rect {
            height: content.height - rows - heading,
            ..content
        };
        self.agenda = list(app, above, Pane::Agenda, cache).0;
    }
}

fn composer(app: &App, width: usize, margin: usize, rows: usize) -> Composer<'_> {
    let live = app.live();
    Composer {
        width,
        margin,
        rows,
        picked: live.and_then(crate::app::Live::picked),
        field: live.and_then(|live| match live.focus() {
            Focus::Words(rewriting) => Some((&rewriting.row, &rewriting.field)),
            _ => None,
        }),
    }
}

/// A pane whose blocks are made at once.
fn list(app: &App, content: Rect, pane: Pane, cache: &mut WrapCache) -> (Seen, Option<Position>) {
    let margin = match (pane, app.live()) {
        (Pane::Agenda, _) => flow::AGENDA_MARGIN,
        (Pane::Decisions, Some(live)) => flow::side_margin(live.session()),
        _ => flow::PEOPLE_MARGIN,
    };
    if content.is_empty() {
        return (Seen::default(), None);
    }
    let blocks = app.list(pane, content.width);
    let list = List {
        blocks: &blocks,
        width: flow::room(content.width, margin),
    };
    let rows = usize::from(content.height);
    let top = match pane {
        // The roster is read from its beginning.
        Pane::People => app.list_top(&list, rows).min((0, 0)),
        _ => app.list_top(&list, rows),
    };
    let seen = composer(app, list.width, margin, rows).compose(
        blocks.iter().skip(top.0).cloned(),
        top,
        cache,
    );
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
    if line.bar {
        paint::put(buffer, area, 0, y, theme.glyphs.bar, theme.bar);
    }
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
    if !line.right.is_empty() {
        paint::put_right(buffer, area, y, &line.right, theme.dim);
    }
}

/// Paints the heading of a pane where panes have one.
fn heading(text: &str, layout: &Layout, area: Rect, theme: &Theme, buffer: &mut Buffer) {
    if layout.frame.shape != Shape::Narrow {
        let room = usize::from(area.width.saturating_sub(2));
        paint::put_fit(buffer, area, (1, 0), room, text, theme.heading);
    }
}

/// The agenda, whose turn it is, the roster.
pub fn draw_agenda(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.frame.agenda;
    let panes = &layout.panes;
    let content = layout.frame.content(area);
    heading(
        &app.words().text("pane-agenda"),
        layout,
        area,
        theme,
        buffer,
    );
    draw_lines(&panes.agenda, content, theme, buffer);
    if layout.frame.shape != Shape::Narrow
        && let Some(sight) = app.sight()
        && panes.roster.y >= content.y + 2
    {
        let row = Rect {
            y: panes.roster.y - 2,
            height: 1,
            ..panes.roster
        };
        heading(&flow::people_heading(sight), layout, row, theme, buffer);
    }
    draw_lines(&panes.people, panes.roster, theme, buffer);
}

/// The log.
pub fn draw_log(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let frame = &layout.frame;
    heading(
        &app.words().text("pane-log"),
        layout,
        frame.log,
        theme,
        buffer,
    );
    let content = frame.content(frame.log);
    if layout.panes.log.lines.is_empty() {
        let room = usize::from(content.width.saturating_sub(3));
        let empty = app.words().text("log-empty");
        paint::put_fit(buffer, content, (2, 0), room, &empty, theme.dim);
    }
    draw_lines(&layout.panes.log, content, theme, buffer);
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
    heading(
        &app.words().text("pane-decisions"),
        layout,
        area,
        theme,
        buffer,
    );
    let content = layout.frame.content(area);
    draw_lines(&layout.panes.decisions, content, theme, buffer);
}
