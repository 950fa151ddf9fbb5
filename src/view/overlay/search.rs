//! What was found in the sessions of the folder: a line for each session, a line for each place in it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Layout, paint};
use super::palette::palette_field;
use crate::app::flow::names;
use crate::app::{App, Search, SearchRow};
use crate::archive::{Hit, HitKind};
use crate::text::{cells, fit};
use crate::theme::Theme;

/// The column of kinds: « ordre du jour 12 ».
const KINDS: u16 = 17;

/// The words looked for, and the places that fit.
pub fn search(app: &App, theme: &Theme, layout: &Layout, search: &Search, buffer: &mut Buffer) {
    let area = layout.frame.overlay();
    let title = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..area
    };
    let count_from = paint::put_right(buffer, title, 0, &count(app, theme, search), theme.dim);
    let row = palette_field(layout);
    let row = Rect {
        width: row.width.min(count_from.saturating_sub(2)),
        ..row
    };
    super::sought(app, theme, (row, &search.field), "search-what", buffer);
    if search.found().is_some_and(|found| found.hits.is_empty()) {
        let nothing = app.words().text("search-nothing");
        paint::put(buffer, area, 1, 0, &nothing, theme.dim);
    }
    let rows = search.rows();
    let first = search.first(&rows, usize::from(area.height));
    for (row, y) in rows.iter().skip(first).zip(0..area.height) {
        match *row {
            SearchRow::Blank => {}
            SearchRow::Session(n) => {
                if let Some(hit) = search.hits().get(n) {
                    session(app, theme, hit, (area, y), buffer);
                }
            }
            SearchRow::Place(n) => {
                if n == search.at {
                    paint::put(buffer, area, 0, y, theme.glyphs.bar, theme.bar);
                }
                if let Some(hit) = search.hits().get(n) {
                    place(app, theme, hit, (area, y), buffer);
                }
            }
        }
    }
}

/// « 2 séances · 1 non lue », « plus de 60 séances ».
fn count(app: &App, theme: &Theme, search: &Search) -> String {
    let words = app.words();
    let passed = search.found().map_or(0, |found| found.unreadable.len());
    let counted = match search.found() {
        _ if search.waits() && search.found().is_none() => words.text("search-busy").into_owned(),
        Some(found) if !found.hits.is_empty() => {
            let id = if found.cut {
                "search-more"
            } else {
                "search-count"
            };
            words.with(id, &[("n", found.sessions.into())])
        }
        _ => String::new(),
    };
    let passed = (passed > 0).then(|| words.with("search-passed", &[("n", passed.into())]));
    let said: Vec<String> = [counted]
        .into_iter()
        .filter(|said| !said.is_empty())
        .chain(passed)
        .collect();
    said.join(&format!(" {} ", theme.glyphs.dot))
}

/// « 27 mai 2009  Premier Comité de pilotage · Deuxièmes Rencontres… ».
fn session(app: &App, theme: &Theme, hit: &Hit, (area, y): (Rect, u16), buffer: &mut Buffer) {
    let words = app.words();
    let meeting = &hit.meeting;
    let date = names::date(&meeting.date, words);
    paint::put_fit(buffer, area, (1, y), usize::from(KINDS), &date, theme.dim);
    let x = KINDS + 2;
    let room = usize::from(area.width.saturating_sub(x + 1));
    let body = names::meeting(&meeting.body, meeting.number, words);
    paint::put_fit(buffer, area, (x, y), room, &body, theme.speaker);
    let used = u16::try_from(cells(&body))
        .unwrap_or(u16::MAX)
        .saturating_add(x);
    let room = usize::from(area.width.saturating_sub(used.saturating_add(4)));
    if room > 8 && !meeting.event.is_empty() {
        let event = format!(" {} {}", theme.glyphs.dot, meeting.event);
        paint::put_fit(buffer, area, (used, y), room, &event, theme.dim);
    }
}

/// « point acté 3  L'envoi des lettres d'invitation… ».
fn place(app: &App, theme: &Theme, hit: &Hit, (area, y): (Rect, u16), buffer: &mut Buffer) {
    let words = app.words();
    let id = format!("hit-{}", hit.kind.word());
    let kind = match (hit.kind, hit.number) {
        (HitKind::Decision | HitKind::Item, Some(n)) => {
            words.with(&format!("{id}-numbered"), &[("n", n.to_string().into())])
        }
        (HitKind::Entry, _) => hit
            .at
            .map_or_else(|| words.text(&id).into_owned(), |at| names::hour(at.0)),
        _ => words.text(&id).into_owned(),
    };
    paint::put_fit(
        buffer,
        area,
        (2, y),
        usize::from(KINDS - 1),
        &kind,
        theme.dim,
    );
    let x = KINDS + 2;
    let room = usize::from(area.width.saturating_sub(x + 1));
    let mut text = String::new();
    if !hit.who.is_empty() {
        let who = fit(&names::joined(&hit.who, words), room / 3);
        text = words.with("hit-who", &[("who", who.into())]);
    }
    let who = text.len();
    text.push_str(&hit.excerpt.text);
    let shown = fit(&text, room);
    paint::put(buffer, area, x, y, &shown, theme.text);
    if let Some(who) = shown.get(..who) {
        paint::put(buffer, area, x, y, who, theme.speaker);
    }
    // What was cut off at the end has no mark.
    let seen = shown.len().min(text.len());
    for mark in &hit.excerpt.marks {
        let mark = mark.start + who..(mark.end + who).min(seen);
        if text.get(mark.clone()) == shown.get(mark.clone()) {
            paint::mark(buffer, area, (x, y), (&shown, &mark), theme.found);
        }
    }
}
