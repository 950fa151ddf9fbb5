//! What lies over the panes, one file each.

mod form;
mod kinds;
mod page;
mod palette;
mod people;
mod phrases;
mod preview;
mod register;
mod relay;
mod search;
mod sheet;
mod themes;

pub use form::{form, form_cursor};
pub use kinds::{kinds, kinds_cover};
pub use page::{help, help_field, too_small};
pub use palette::{palette, palette_field};
pub use people::{people, people_field};
pub use phrases::phrases;
pub use preview::{answer_field, asking, preview, question, unlock, unlock_cursor};
pub use register::{register, register_field};
pub use relay::relay;
pub use search::search;
pub use sheet::{sheet, sheet_cursor};
pub use themes::{themes, themes_cover};

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Layout, paint};
use crate::app::{App, Field};
use crate::theme::Theme;

/// What is typed to find something; while nothing is, the message that says what may be.
fn sought(app: &App, theme: &Theme, (row, field): (Rect, &Field), what: &str, buffer: &mut Buffer) {
    if field.is_empty() {
        paint::put(buffer, row, 0, 0, &app.words().text(what), theme.dim);
    }
    paint::field(buffer, row, field, theme, theme.capture);
}

/// The heading of a page.
fn title(text: &str, theme: &Theme, layout: &Layout, buffer: &mut Buffer) {
    let row = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..layout.frame.overlay()
    };
    paint::put(buffer, row, 1, 0, text, theme.heading);
}
