//! The first row: what meets, when, and how far it is on the disk. When narrow, the tabs below it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Layout, paint};
use crate::app::flow::{self, names, roll};
use crate::app::{Access, App, Follow, Live, Saved, Shape};
use crate::locale::Catalog;
use crate::text::{cells, fit};
use crate::theme::Theme;

/// Between two facts of the row.
const GAP: u16 = 3;

/// Masthead, date, clock, saved state.
pub fn draw(app: &App, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.frame.header;
    let row = Rect {
        height: 1.min(area.height),
        ..area
    };
    let mut end = area.width;
    let mut to_the_left = |text: &str, style, buffer: &mut Buffer| {
        if !text.is_empty() {
            let room = Rect { width: end, ..row };
            let x = paint::put_right(buffer, room, 0, text, style);
            end = x.saturating_sub(GAP - 1);
        }
    };
    if let Some(access) = app.access() {
        let (saved, style) = state(app, access, theme);
        // Who holds the session matters more than its title.
        let room = usize::from(area.width.saturating_sub(24));
        let kept = saved_cells(app).saturating_sub(cells(&saved));
        let saved = saved + &" ".repeat(kept);
        to_the_left(&fit(&saved, room), style, buffer);
    }
    if app.opening().is_some() {
        to_the_left(&app.words().text("opening"), theme.dim, buffer);
    }
    let clock = names::hour(app.clock().time());
    to_the_left(&clock, theme.text, buffer);
    let amended = app
        .live()
        .is_some_and(|live| !live.session().new_corrections().is_empty());
    if amended {
        to_the_left(&app.words().text("header-amended"), theme.warning, buffer);
    }
    let Some(session) = app.sight().map(|sight| sight.session) else {
        let room = usize::from(end.saturating_sub(3));
        let title = match app.fiche() {
            Some(form) => names::fiche(&form.fiche().town, app.words()),
            None => "copil".to_owned(),
        };
        paint::put_fit(buffer, row, (1, 0), room, &title, theme.speaker);
        return;
    };
    let body = names::body(session);
    let wide = layout.frame.shape != Shape::Narrow;
    if let Some((met, text)) = roll::quorum(session, app.words()) {
        let style = if met { theme.dim } else { theme.warning };
        to_the_left(&text, style, buffer);
    }
    if wide && app.live().is_none_or(Live::may_write) {
        let date = names::date(&session.date, app.words());
        to_the_left(&date, theme.dim, buffer);
    }
    if let Some(over) = app.sight().and_then(flow::meeting_over) {
        // Before all the rest, which so stays where it was.
        to_the_left(&over, theme.late, buffer);
    }
    let room = usize::from(end.saturating_sub(3));
    let dash = format!(" {} ", theme.glyphs.dot);
    let event = room.saturating_sub(cells(&body) + cells(&dash));
    let title = if wide && event > 8 && !session.event.is_empty() {
        format!("{}{dash}{body}", fit(&session.event, event))
    } else {
        body
    };
    paint::put_fit(buffer, row, (1, 0), room, &title, theme.speaker);
    let covered = !layout.cover.is_empty() && layout.cover.y <= area.y + 1;
    if area.height > 1
        && !covered
        && let Some(live) = app.live()
    {
        tabs(app, live, theme, area, buffer);
    }
}

/// The cells that the word « enregistré » keeps while it is not true: what stands before it does not move, and
/// nothing else is put in its place.
fn saved_cells(app: &App) -> usize {
    match app.saved() {
        Saved::Pending => {
            let args = [("hour", names::hour(app.clock().time()).into())];
            cells(&app.words().with("saved-at", &args))
        }
        Saved::Untouched | Saved::At(_) | Saved::Failed { .. } => 0,
    }
}

/// What is true of the words typed, and how it looks.
fn state(app: &App, access: &Access, theme: &Theme) -> (String, ratatui::style::Style) {
    let words = app.words();
    if let Access::Viewer(holder) = access {
        let text = match holder.since {
            Some(since) if !holder.who.is_empty() => words.with(
                "locked-by",
                &[
                    ("who", holder.who.as_str().into()),
                    ("host", holder.host.as_str().into()),
                    ("hour", names::hour(since).into()),
                ],
            ),
            Some(since) if !holder.host.is_empty() => words.with(
                "locked-on",
                &[
                    ("host", holder.host.as_str().into()),
                    ("hour", names::hour(since).into()),
                ],
            ),
            _ => words.text("locked").into_owned(),
        };
        return (text, theme.warning);
    }
    if let Access::Follower(by) | Access::Chair(by) = access {
        return followed(by, words, theme);
    }
    if *access == Access::Shipped {
        return (words.text("shipped").into_owned(), theme.dim);
    }
    match app.saved() {
        Saved::Untouched | Saved::Pending => (String::new(), theme.dim),
        Saved::At(hour) => {
            let args = [("hour", names::hour(*hour).into())];
            (words.with("saved-at", &args), theme.dim)
        }
        Saved::Failed { since, why } => {
            let args = [
                ("hour", names::hour(*since).into()),
                ("why", why.as_str().into()),
            ];
            (words.with("not-saved-why", &args), theme.warning)
        }
    }
}

/// Whether what is followed is being written.
pub fn followed(by: &Follow, words: &Catalog, theme: &Theme) -> (String, ratatui::style::Style) {
    match by {
        Follow::Here(who) if who.who.is_empty() => {
            (words.text("follow-live").into_owned(), theme.dim)
        }
        Follow::Here(who) => {
            let args = [("who", who.who.as_str().into())];
            (words.with("follow-live-who", &args), theme.dim)
        }
        Follow::Closed => (words.text("follow-closed").into_owned(), theme.dim),
        Follow::Gone { since, .. } => {
            let said = match since {
                Some(since) => {
                    let args = [("hour", names::hour(*since).into())];
                    words.with("follow-gone-since", &args)
                }
                None => words.text("follow-gone").into_owned(),
            };
            (said, theme.warning)
        }
        Follow::Unreadable(why) => {
            let args = [("why", why.as_str().into())];
            (words.with("follow-unreadable", &args), theme.warning)
        }
    }
}

/// The panes as tabs, the one in sight with the bar.
fn tabs(app: &App, live: &Live, theme: &Theme, area: Rect, buffer: &mut Buffer) {
    let session = live.session();
    let mut x = 0;
    for tab in app.tabs() {
        let here = live.pane() == tab.pane;
        let Rect { x: from, y, .. } = tab.place;
        if here {
            paint::put(buffer, area, from, y, theme.glyphs.bar, theme.bar);
        }
        let style = if here { theme.accent } else { theme.dim };
        paint::put(buffer, area, from + 1, y, &tab.text, style);
        x = tab.place.right().saturating_add(2);
    }
    let item = session.live.item;
    let number = item.and_then(|id| session.agenda.iter().position(|item| item.id == id));
    if let Some(number) = number {
        let args = [("n", (number + 1).to_string().into())];
        let text = app.words().with("header-item", &args);
        let over = session.agenda.get(number).and_then(|item| {
            let over = flow::over(app.sight()?, item)?;
            Some(format!("{over}   "))
        });
        let mut end = area.width;
        for (text, style) in [(text, theme.dim), (over.unwrap_or_default(), theme.late)] {
            let wide = u16::try_from(cells(&text)).unwrap_or(u16::MAX);
            if wide > 0 && x.saturating_add(wide).saturating_add(GAP) < end {
                let row = Rect { width: end, ..area };
                end = paint::put_right(buffer, row, 1, &text, style).saturating_add(1);
            }
        }
    }
}
