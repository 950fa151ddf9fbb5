//! The ready-made phrases, those that answer what is typed.

use ratatui::buffer::Buffer;

use super::super::{Layout, paint};
use crate::app::{App, PhraseList, first_seen};
use crate::theme::Theme;

/// What is typed, and the phrases that fit.
pub fn phrases(app: &App, theme: &Theme, layout: &Layout, list: &PhraseList, buffer: &mut Buffer) {
    let row = super::palette_field(layout);
    super::sought(app, theme, (row, &list.field), "phrases-what", buffer);
    let area = layout.frame.at_a_glance();
    let found = app.phrases();
    if found.is_empty() {
        let none = app.words().text("phrases-none");
        paint::put(buffer, area, 1, 0, &none, theme.dim);
    }
    let first = first_seen(list.at, area);
    let seen = found.iter().enumerate().skip(first);
    for ((n, text), y) in seen.zip(0..area.height) {
        let picked = n == list.at;
        if picked {
            paint::put(buffer, area, 0, y, theme.glyphs.bar, theme.bar);
        }
        let style = if picked { theme.speaker } else { theme.text };
        let room = usize::from(area.width.saturating_sub(3));
        paint::put_fit(buffer, area, (2, y), room, text, style);
    }
}
