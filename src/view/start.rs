//! The start screen: the sessions of the folder, a line and a dim line each.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Layout, paint};
use crate::app::flow::names;
use crate::app::start::ROWS;
use crate::app::{App, Found, Meeting, Page, Summary};
use crate::keys::{CommandId, Mode};
use crate::model::Date;
use crate::text::wrap;
use crate::theme::Theme;

/// The column of dates: « 30 septembre 2009 »; where there is room, « semaine du 5 au 9 octobre 2009 ».
const DATES: u16 = 19;
const LONG_DATES: u16 = 34;
const ROOMY: u16 = 140;

const fn dates(area: Rect) -> u16 {
    if area.width >= ROOMY {
        LONG_DATES
    } else {
        DATES
    }
}

/// The sessions.
pub fn draw(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let Page::Start(start) = app.page() else {
        return;
    };
    let area = layout.frame.overlay();
    let title = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..area
    };
    let heading = app.words().text("pane-sessions");
    paint::put(buffer, title, 1, 0, &heading, theme.heading);
    if start.sessions().is_empty() {
        let text = if start.is_listed() {
            let key = app.key_label(Mode::Start, CommandId::New);
            app.words().with("start-empty", &[("key", key.into())])
        } else {
            app.words().text("start-reading").into_owned()
        };
        let room = usize::from(area.width.saturating_sub(2));
        paint::put_fit(buffer, area, (1, 0), room, &text, theme.dim);
        return;
    }
    let seen = usize::from((area.height / ROWS).max(1));
    let rows = start.sessions().iter().enumerate();
    let rows = rows.skip(start.first(area)).take(seen);
    let mut fiches = false;
    for ((n, summary), y) in rows.zip((0..).map(|row| row * ROWS)) {
        // The heading of the fiches stands in the blank line before the first of them.
        let first = summary.is_fiche() && !std::mem::replace(&mut fiches, true);
        if let Some(above) = y.checked_sub(1).filter(|_| first) {
            let heading = app.words().text("pane-fiches");
            paint::put(buffer, area, 1, above, &heading, theme.heading);
        }
        row(app, theme, summary, n == start.at(), (area, y), buffer);
    }
    if start.sessions().iter().all(|summary| summary.shipped) {
        let y = u16::try_from(start.sessions().len()).unwrap_or(u16::MAX);
        welcome(app, theme, area, y.saturating_mul(ROWS) + 1, buffer);
    }
}

/// To who has no session yet: what can be done, in three lines.
fn welcome(app: &App, theme: &Theme, area: Rect, y: u16, buffer: &mut Buffer) {
    let label = |id| app.key_label(Mode::Start, id);
    let (new, open) = (label(CommandId::New), label(CommandId::Open));
    let args = [("new", new.into()), ("open", open.into())];
    let text = app.words().with("start-first", &args);
    let x = dates(area) + 2;
    let width = usize::from(area.width.saturating_sub(x + 1));
    for (range, y) in wrap(&text, width.max(2)).into_iter().zip(y..area.height) {
        let line = text.get(range).unwrap_or("");
        paint::put(buffer, area, x, y, line, theme.text);
    }
}

fn row(
    app: &App,
    theme: &Theme,
    summary: &Summary,
    picked: bool,
    (area, y): (Rect, u16),
    buffer: &mut Buffer,
) {
    if picked {
        for y in [y, y + 1] {
            paint::put(buffer, area, 0, y, theme.glyphs.bar, theme.bar);
        }
    }
    let x = dates(area) + 2;
    let room = usize::from(area.width.saturating_sub(x + 2));
    let file = summary.path.file_name().unwrap_or_default();
    match &summary.is {
        Ok(Found::Fiche(fiche)) => {
            let words = app.words();
            if let Some(day) = fiche.updated {
                let date = names::date(&Date::Day(day), words);
                let dates = usize::from(dates(area) - 1);
                paint::put_fit(buffer, area, (1, y), dates, &date, theme.dim);
            }
            let town = match fiche.town.as_str() {
                "" => words.text("fiche-no-town"),
                town => town.into(),
            };
            paint::put_fit(buffer, area, (x, y), room, &town, theme.speaker);
            let mut facts = vec![words.with("fiche-count", &[("n", fiche.missing.into())])];
            if summary.shipped {
                facts.push(words.text("shipped").into_owned());
            }
            if !fiche.name.is_empty() {
                facts.push(fiche.name.clone());
            }
            let below = facts.join(&format!(" {} ", theme.glyphs.dot));
            paint::put_fit(buffer, area, (x, y + 1), room, &below, theme.dim);
        }
        Ok(Found::Meeting(meeting)) => {
            let date = names::date(&meeting.date, app.words());
            let dates = usize::from(dates(area) - 1);
            paint::put_fit(buffer, area, (1, y), dates, &date, theme.dim);
            let body = names::meeting(&meeting.body, meeting.number, app.words());
            paint::put_fit(buffer, area, (x, y), room, &body, theme.speaker);
            let below = below(app, meeting, summary.shipped, theme);
            paint::put_fit(buffer, area, (x, y + 1), room, &below, theme.dim);
        }
        Ok(Found::Shut { number, date }) => {
            let date = names::date(date, app.words());
            let dates = usize::from(dates(area) - 1);
            paint::put_fit(buffer, area, (1, y), dates, &date, theme.dim);
            let file = file.to_string_lossy();
            paint::put_fit(buffer, area, (x, y), room, &file, theme.speaker);
            let args = [("n", (*number).into())];
            let below = app.words().with("start-encrypted", &args);
            paint::put_fit(buffer, area, (x, y + 1), room, &below, theme.dim);
        }
        Err(why) => {
            let file = file.to_string_lossy();
            paint::put_fit(buffer, area, (x, y), room, &file, theme.text);
            paint::put_fit(buffer, area, (x, y + 1), room, why, theme.warning);
        }
    }
}

/// « Deuxièmes Rencontres … · 39 lignes · 4 points actés · exemple fourni ».
fn below(app: &App, meeting: &Meeting, shipped: bool, theme: &Theme) -> String {
    let words = app.words();
    let mut facts = vec![
        words.with("start-entries", &[("n", meeting.entries.into())]),
        words.with("start-decisions", &[("n", meeting.decisions.into())]),
    ];
    if shipped {
        facts.push(words.text("shipped").into_owned());
    }
    if !meeting.event.is_empty() {
        facts.push(meeting.event.clone());
    }
    facts.join(&format!(" {} ", theme.glyphs.dot))
}
