//! A frame as text: what a terminal shows, row by row, without its colours.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{WrapCache, draw_all, layout};
use crate::app::App;
use crate::text::cells;
use crate::theme::Theme;

/// The screen of the program at its size, as text.
#[must_use]
pub fn picture(app: &App, theme: &Theme) -> String {
    let (width, height) = app.size();
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let places = layout(app, app.size(), &mut WrapCache::default());
    draw_all(app, theme, &places, &mut buffer);
    rows(&buffer)
}

/// The cells of a buffer as text, a line a row, blanks at the end of a row left out. The cell that a wide
/// character covers beside its own is no blank.
#[must_use]
pub fn rows(buffer: &Buffer) -> String {
    let mut text = String::new();
    for row in buffer.area.rows() {
        let mut line = String::new();
        let mut covered = 0;
        for place in row.positions() {
            if covered > 0 {
                covered -= 1;
            } else if let Some(cell) = buffer.cell(place) {
                covered = cells(cell.symbol()).saturating_sub(1);
                line.push_str(cell.symbol());
            }
        }
        text.push_str(line.trim_end_matches(' '));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use ratatui::style::Style;

    use super::*;

    #[test]
    fn a_wide_character_takes_its_two_cells_and_no_blank() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 2));
        buffer.set_string(0, 0, "決定 a", Style::new());
        buffer.set_string(0, 1, " é", Style::new());
        assert_eq!(rows(&buffer), "決定 a\n é\n");
    }
}
