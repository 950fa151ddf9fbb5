//! The document, exactly as it will be copied; beside it what should be settled; a question over it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::super::compose::Composer;
use super::super::panes::draw_lines;
use super::super::{Layout, WrapCache, paint};
use super::page::seen;
use crate::app::flow::{self, List};
use crate::app::scroll;
use crate::app::{App, Asking, Preview, Unlock};
use crate::text::{cells, wrap};
use crate::theme::Theme;

/// Text left, findings right; where only one fits, the findings when one is picked.
pub fn preview(app: &App, theme: &Theme, layout: &Layout, preview: &Preview, buffer: &mut Buffer) {
    let (text, beside) = layout.frame.preview();
    let words = app.words();
    if app.fiche().is_some() {
        // What it lacks stands in its form and in the foot.
        super::title(&words.text("fiche-title"), theme, layout, buffer);
        return draw_lines(
            &seen(&preview.text, text, preview.top, ""),
            text,
            theme,
            buffer,
        );
    }
    let count = preview.findings.len();
    let heading = format!("{}   {count}", words.text("pane-findings"));
    if beside.is_empty() && preview.at.is_some() {
        super::title(&heading, theme, layout, buffer);
        return findings(theme, preview, text, buffer);
    }
    let row = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..text
    };
    let mut x = 1;
    for (n, piece) in titles(app, preview).iter().enumerate() {
        let room = usize::from(row.width.saturating_sub(x));
        if cells(piece) > room {
            break;
        }
        let style = if n == 0 { theme.heading } else { theme.dim };
        x = paint::put(buffer, row, x, 0, piece, style) + GAP;
    }
    draw_lines(
        &seen(&preview.text, text, preview.top, ""),
        text,
        theme,
        buffer,
    );
    if beside.is_empty() {
        return;
    }
    let top = layout.frame.title_row();
    let row = Rect {
        y: top,
        height: 1,
        ..beside
    };
    let room = usize::from(row.width.saturating_sub(2));
    paint::put_fit(buffer, row, (1, 0), room, &heading, theme.heading);
    let ruled = Rect {
        y: top,
        height: beside.bottom().saturating_sub(top),
        ..beside
    };
    paint::rule(buffer, beside.x.saturating_sub(1), ruled, theme);
    findings(theme, preview, beside, buffer);
}

/// Between two words of the title.
const GAP: u16 = 3;

/// Which document this is, in which form and language, how far, and about how long.
fn titles(app: &App, preview: &Preview) -> Vec<String> {
    let words = app.words();
    let Some(live) = app.live() else {
        return Vec::new();
    };
    let shown = live.shown();
    let language = shown.language.unwrap_or(live.session().language);
    let mut titles = vec![
        words
            .text(&format!("document-{}", shown.kind.name()))
            .into_owned(),
        words
            .text(&format!("format-{}", shown.format.name()))
            .into_owned(),
        words
            .text(&format!("language-{}", language.code()))
            .into_owned(),
    ];
    if preview.draft {
        titles.push(words.text("preview-draft").into_owned());
    }
    titles.extend(app.seal_words());
    if shown.format.has_pages() && preview.pages > 0 {
        titles.push(words.with("preview-pages", &[("n", preview.pages.into())]));
    }
    titles
}

fn findings(theme: &Theme, preview: &Preview, area: Rect, buffer: &mut Buffer) {
    let width = flow::room(area.width, flow::FINDINGS_MARGIN);
    let rows = usize::from(area.height);
    let list = List {
        blocks: &preview.settle,
        width,
    };
    let picked = preview.picked_block();
    let top = picked.map_or((0, 0), |at| scroll::revealed(&list, rows, (0, 0), at));
    let composer = Composer {
        width,
        margin: flow::FINDINGS_MARGIN,
        rows,
        ..Composer::default()
    };
    let below = preview.settle.iter().enumerate().skip(top.0);
    let below = below.map(|(n, block)| flow::Block {
        here: picked == Some(n),
        ..block.clone()
    });
    let lines = composer.compose(below, top, &mut WrapCache::default());
    draw_lines(&lines, area, theme, buffer);
}

/// The rows that a question takes, above the foot.
const ASKED: u16 = 4;

/// Where the answer is typed.
pub fn answer_field(layout: &Layout) -> Rect {
    let cover = layout.cover;
    let row = Rect {
        x: cover.x + 1,
        y: cover.bottom().saturating_sub(2),
        width: cover.width.saturating_sub(2),
        height: 1,
    };
    row.intersection(cover)
}

/// A question above the foot, and its answer below it.
pub fn asking(app: &App, theme: &Theme, layout: &Layout, asking: &Asking, buffer: &mut Buffer) {
    asked(&app.asked_in_words(asking.about), theme, layout, buffer);
    paint::field(
        buffer,
        answer_field(layout),
        &asking.field,
        theme,
        theme.capture,
    );
}

/// A passphrase: its question above, and a dot for each of its letters.
pub fn unlock(app: &App, theme: &Theme, layout: &Layout, unlock: &Unlock, buffer: &mut Buffer) {
    asked(&app.unlock_question(unlock), theme, layout, buffer);
    let field = answer_field(layout);
    let seen = usize::from(field.width.saturating_sub(1)).min(unlock.letters());
    let dots = theme.glyphs.dot.repeat(seen);
    paint::put(buffer, field, 0, 0, &dots, theme.capture);
}

/// Where the caret stands behind its dots.
pub fn unlock_cursor(layout: &Layout, unlock: &Unlock) -> Option<Position> {
    let field = answer_field(layout);
    let last = field.width.checked_sub(1)?;
    let letters = u16::try_from(unlock.letters()).unwrap_or(u16::MAX);
    Some(Position::new(field.x + letters.min(last), field.y))
}

/// What is asked, above its answer.
fn asked(asked: &str, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let strip = strip(layout, ASKED, theme, buffer);
    let room = usize::from(strip.width.saturating_sub(2));
    let row = Rect {
        y: answer_field(layout).y.saturating_sub(1),
        height: 1,
        ..strip
    };
    paint::put_fit(
        buffer,
        row.intersection(strip),
        (1, 0),
        room,
        asked,
        theme.heading,
    );
}

/// The least rows of a question.
const QUESTION: usize = 5;

/// A question in the rows above the foot.
pub fn question(text: &str, style: Style, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let lines = wrap(text, usize::from(layout.cover.width.saturating_sub(2)));
    let rows = (lines.len() + 2).max(QUESTION);
    let rows = u16::try_from(rows).unwrap_or(u16::MAX);
    let strip = strip(layout, rows, theme, buffer);
    for (range, y) in lines.into_iter().zip(1..strip.height) {
        let line = text.get(range).unwrap_or("");
        paint::put(buffer, strip, 1, y, line, style);
    }
}

/// So many rows above the foot, cleared.
fn strip(layout: &Layout, rows: u16, theme: &Theme, buffer: &mut Buffer) -> Rect {
    let cover = layout.cover;
    let rows = rows.min(cover.height);
    let strip = Rect {
        y: cover.bottom() - rows,
        height: rows,
        ..cover
    };
    paint::clear(buffer, strip, theme);
    strip
}
