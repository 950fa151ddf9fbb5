//! The register: what presses, four lists, and the whole of what is picked.

mod figures;
mod points;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::super::{Layout, paint};
use crate::app::App;
use crate::app::register::{self as told, Point, Register, RegisterPage, RegisterTab};
use crate::text::{cells, wrap};
use crate::theme::Theme;
use figures::figures;
use points::points;

/// Between two columns.
const GAP: u16 = 2;
/// As many lines of what is picked as are shown of it.
const WHOLE: u16 = 6;
/// Fewer rows than this show the list alone.
const ROOMY: u16 = 14;

/// Where the parts of the page stand.
struct Parts {
    title: Rect,
    tabs: Rect,
    pressing: Rect,
    head: Rect,
    list: Rect,
    whole: Rect,
}

fn parts(layout: &Layout) -> Parts {
    let area = layout.frame.overlay();
    let row = |y: u16| {
        Rect {
            y: area.y.saturating_add(y),
            height: 1,
            ..area
        }
        .intersection(area)
    };
    let title = Rect {
        y: layout.frame.title_row(),
        height: 1,
        ..area
    };
    let roomy = area.height >= ROOMY;
    let tabs = row(0);
    let pressing = row(1);
    let head = row(if roomy { 3 } else { 2 });
    let top = head.bottom();
    let below = if roomy { WHOLE + 1 } else { 0 };
    let bottom = area.bottom().saturating_sub(below).max(top);
    Parts {
        title,
        tabs,
        pressing,
        head,
        list: Rect {
            y: top,
            height: bottom - top,
            ..area
        },
        whole: Rect {
            y: (bottom + 1).min(area.bottom()),
            height: area.bottom().saturating_sub(bottom + 1),
            ..area
        },
    }
}

/// The page.
pub fn register(
    app: &App,
    theme: &Theme,
    layout: &Layout,
    page: &RegisterPage,
    buffer: &mut Buffer,
) {
    let parts = parts(layout);
    heading(app, theme, layout, page, buffer);
    tabs(app, theme, page, parts.tabs, buffer);
    let Some(register) = page.register() else {
        let text = app.words().text("start-reading");
        paint::put(buffer, parts.list, 2, 0, &text, theme.dim);
        return;
    };
    pressing(app, theme, page, register, &parts, buffer);
    let (count, all) = page.count();
    if count == 0 {
        let id = if all == 0 {
            "register-empty"
        } else {
            "register-none"
        };
        let text = app.words().text(id);
        paint::put(buffer, parts.list, 2, 0, &text, theme.dim);
        return;
    }
    if page.tab() == RegisterTab::Figures {
        figures(app, theme, page, register, &parts, buffer);
    } else {
        points(app, theme, layout, page, register, &parts, buffer);
        if let Some(point) = page.picked() {
            whole(app, theme, register, point, parts.whole, buffer);
        }
    }
}

/// « SUIVI », what narrows the lists, how much of them is left.
fn heading(app: &App, theme: &Theme, layout: &Layout, page: &RegisterPage, buffer: &mut Buffer) {
    let words = app.words();
    super::title(&words.text("register-title"), theme, layout, buffer);
    let row = parts(layout).title;
    let (shown, all) = page.count();
    let args = [("n", shown.into()), ("all", all.into())];
    let mut end = row.width;
    if page.is_narrowed() || page.is_searching() {
        let count = words.with("register-count", &args);
        end = paint::put_right(buffer, row, 0, &count, theme.dim).saturating_sub(GAP);
    }
    let field = field_of(app, layout);
    if page.is_searching() || !page.field().is_empty() {
        let label = words.text("register-search");
        let wide = u16::try_from(cells(&label)).unwrap_or(u16::MAX);
        let x = field.x.saturating_sub(row.x).saturating_sub(wide + 1);
        paint::put(buffer, row, x, 0, &label, theme.dim);
        let style = if page.is_searching() {
            theme.capture
        } else {
            theme.accent
        };
        paint::field(buffer, field, page.field(), theme, style);
        end = x.saturating_sub(GAP);
    }
    let mut narrowed: Vec<String> = Vec::new();
    narrowed.extend(page.owner().map(|owner| owner.name.clone()));
    narrowed.extend(
        page.state()
            .map(|state| words.text(&told::state_message(state)).into_owned()),
    );
    if narrowed.is_empty() {
        return;
    }
    let text = narrowed.join(&format!(" {} ", theme.glyphs.dot));
    let from = u16::try_from(cells(&words.text("register-title"))).unwrap_or(0) + 4;
    let room = usize::from(end.saturating_sub(from));
    paint::put_fit(buffer, row, (from, 0), room, &text, theme.accent);
}

/// Where the words looked for are typed: at the right of the heading, before the count.
fn field_of(app: &App, layout: &Layout) -> Rect {
    let row = parts(layout).title;
    let count = app.words().with(
        "register-count",
        &[("n", 999_usize.into()), ("all", 999_usize.into())],
    );
    let after = u16::try_from(cells(&count))
        .unwrap_or(u16::MAX)
        .saturating_add(2 + GAP);
    let wide = (row.width / 2).clamp(8, 60);
    let x = row.width.saturating_sub(after).saturating_sub(wide);
    Rect {
        x: row.x + x,
        width: wide.min(row.width),
        ..row
    }
    .intersection(row)
}

/// Where the cursor stands.
pub fn register_field(app: &App, layout: &Layout, page: &RegisterPage) -> Option<Position> {
    let field = field_of(app, layout);
    page.is_searching()
        .then(|| paint::caret(field, page.field()))?
}

fn tabs(app: &App, theme: &Theme, page: &RegisterPage, row: Rect, buffer: &mut Buffer) {
    let mut x = 0;
    for (tab, count) in RegisterTab::ALL.into_iter().zip(page.counts()) {
        let here = tab == page.tab();
        if here {
            paint::put(buffer, row, x, 0, theme.glyphs.bar, theme.bar);
        }
        let name = app.words().text(tab.message());
        let style = if here { theme.accent } else { theme.dim };
        let text = if count == 0 {
            name.into_owned()
        } else {
            format!("{name} {count}")
        };
        x = paint::put(buffer, row, x + 1, 0, &text, style) + 3;
    }
}

/// What should not be overlooked.
fn pressing(
    app: &App,
    theme: &Theme,
    page: &RegisterPage,
    register: &Register,
    parts: &Parts,
    buffer: &mut Buffer,
) {
    let mut row = parts.pressing;
    let mut x = 1;
    if page.is_searching() {
        // While one types, what can be typed; or what is missing in it.
        let (text, style) = match page.doubt() {
            Some(id) => (app.words().text(id).into_owned(), theme.warning),
            None => (told::how(app.words()), theme.hint),
        };
        let room = usize::from(row.width.saturating_sub(x + 1));
        paint::put_fit(buffer, row, (x, 0), room, &text, style);
        return;
    }
    for (n, (warns, text)) in told::pressing(register, app.words())
        .into_iter()
        .enumerate()
    {
        let wide = u16::try_from(cells(&text)).unwrap_or(u16::MAX);
        let fits = x.saturating_add(wide).saturating_add(GAP + 2) <= row.width;
        if n > 0 && !fits && row.y + 1 < parts.head.y {
            // What has no room beside the rest stands below it.
            (row.y, x) = (row.y + 1, 1);
        } else if n > 0 {
            let dot = format!(" {} ", theme.glyphs.dot);
            x = paint::put(buffer, row, x, 0, &dot, theme.dim);
        }
        let style = if warns { theme.warning } else { theme.dim };
        let room = usize::from(row.width.saturating_sub(x + 1));
        x = paint::put_fit(buffer, row, (x, 0), room, &text, style);
    }
}

/// All of what is picked: its words, then what is known of it.
fn whole(
    app: &App,
    theme: &Theme,
    register: &Register,
    point: &Point,
    area: Rect,
    buffer: &mut Buffer,
) {
    if area.height == 0 {
        return;
    }
    let words = app.words();
    let width = usize::from(area.width.saturating_sub(3).min(110)).max(2);
    let mut facts = vec![told::meeting(register, point.sitting, words)];
    facts.extend(Some(told::owners(point)).filter(|text| !text.is_empty()));
    facts.extend(Some(told::due(point, words)).filter(|text| !text.is_empty()));
    let facts = facts.join(&format!(" {} ", theme.glyphs.dot));
    let since = told::since(register, point, words);
    let mut lines: Vec<(String, Style)> = Vec::new();
    let mut add = |text: &str, style: Style| {
        for range in wrap(text, width) {
            lines.push((text.get(range).unwrap_or("").to_owned(), style));
        }
    };
    add(&facts, theme.dim);
    add(&point.text, theme.text);
    if !since.is_empty() {
        add(&format!("{} {since}", theme.glyphs.arrow), theme.dim);
    }
    for ((line, style), y) in lines.iter().zip(0..area.height) {
        paint::put(buffer, area, 2, y, line, *style);
    }
}
