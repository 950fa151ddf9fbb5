//! The roster: a row a person, who is away told at its right end.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::{Layout, paint};
use crate::app::flow::{Sight, Tone, names, roll};
use crate::app::{App, Choosing, People, RollRow};
use crate::model::Person;
use crate::text::{cells, fit};
use crate::theme::Theme;

/// The most cells that names take.
const NAMES: usize = 40;
/// The fewest cells in which letters are typed.
const LETTERS: u16 = 12;
/// Fewer than this tell nothing of a function.
const TELLING: usize = 8;

/// What is asked or shown, before the letters.
fn label(app: &App, people: &People) -> String {
    let words = app.words();
    let Some(live) = app.live() else {
        return String::new();
    };
    let name = |key: &str| names::of_key(live.session(), key, words);
    match people.choosing() {
        None => words.text("pane-roll").into_owned(),
        Some(Choosing::Proxy(key)) => words.with("choose-proxy", &[("name", name(key).into())]),
        Some(Choosing::Pending(key)) => {
            words.with("choose-identity", &[("key", key.as_str().into())])
        }
    }
}

/// Where letters are typed: behind the heading.
pub fn people_field(app: &App, layout: &Layout, people: &People) -> Rect {
    let room = layout.frame.page().width.saturating_sub(LETTERS + 2);
    let label = fit(&label(app, people), usize::from(room));
    let before = u16::try_from(cells(&label)).unwrap_or(u16::MAX);
    let x = before.saturating_add(4).min(room);
    Rect {
        x,
        y: layout.frame.title_row(),
        width: layout.frame.page().width.saturating_sub(x + 1),
        height: 1,
    }
    .intersection(layout.frame.all)
}

/// The roster, the letters typed, the counts.
pub fn people(app: &App, theme: &Theme, layout: &Layout, people: &People, buffer: &mut Buffer) {
    let (Some(sight), Some(live)) = (app.sight(), app.live()) else {
        return;
    };
    super::title(&label(app, people), theme, layout, buffer);
    letters(app, theme, layout, people, buffer);
    let area = layout.frame.page();
    let list = &live.session().people;
    if list.is_empty() {
        let none = app.words().text("roll-empty");
        paint::put(buffer, area, 2, 0, &none, theme.dim);
    }
    let found = app.found_people();
    let at = app.person_at().map(|person| person.key.as_str());
    let keys = list.iter().map(|person| cells(&person.key)).max();
    let names = list.iter().map(|person| cells(&roll::name(sight, person)));
    let columns = Columns {
        keys: keys.unwrap_or(0),
        names: names.max().unwrap_or(0).min(NAMES),
    };
    let rows = app.roll();
    let seen = rows.iter().skip(app.roll_top()).zip(0..area.height);
    for (row, y) in seen {
        let row_area = Rect {
            y: area.y + y,
            height: 1,
            ..area
        };
        match row {
            RollRow::Gap => {}
            RollRow::Side { name, here, all } => {
                let args = [
                    ("side", name.as_str().into()),
                    ("here", (*here).into()),
                    ("all", (*all).into()),
                ];
                let text = app.words().with("roll-side", &args);
                paint::put(buffer, row_area, 1, 0, &text, theme.heading);
            }
            RollRow::Person(key) => {
                let Some(person) = live.session().person(key) else {
                    continue;
                };
                let look = Look {
                    picked: at == Some(key.as_str()),
                    // While letters look for somebody, nobody else is in the way.
                    faint: !people.sought().is_empty() && !found.contains(key),
                };
                draw_person(sight, theme, (person, look), columns, row_area, buffer);
            }
        }
    }
}

/// The letters typed, or what they would do; at the right how many are there.
fn letters(app: &App, theme: &Theme, layout: &Layout, people: &People, buffer: &mut Buffer) {
    let Some(sight) = app.sight() else { return };
    let place = people_field(app, layout, people);
    let row = Rect {
        x: 0,
        width: layout.frame.page().width,
        ..place
    };
    let counted = roll::counted(sight);
    let free = usize::from(place.width.saturating_sub(LETTERS + 1));
    let mut letters = place;
    if cells(&counted) <= free {
        let end = paint::put_right(buffer, row, 0, &counted, theme.dim);
        letters.width = end.saturating_sub(place.x + 2);
    }
    if people.seek.is_empty() {
        let how = app.words().text("roll-how");
        let room = usize::from(letters.width);
        paint::put_fit(buffer, letters, (0, 0), room, &how, theme.hint);
    }
    let style = if people.sought().is_empty() {
        theme.dim
    } else {
        theme.capture
    };
    paint::field(buffer, letters, &people.seek, theme, style);
}

/// The cells of the first two columns.
#[derive(Clone, Copy)]
struct Columns {
    keys: usize,
    names: usize,
}

/// How a row looks.
#[derive(Clone, Copy)]
struct Look {
    picked: bool,
    faint: bool,
}

fn draw_person(
    sight: Sight<'_>,
    theme: &Theme,
    (person, look): (&Person, Look),
    columns: Columns,
    row: Rect,
    buffer: &mut Buffer,
) {
    let tone = |tone: Tone| match tone {
        _ if look.faint => theme.dim,
        tone => paint::tone(theme, tone),
    };
    if look.picked {
        paint::put(buffer, row, 0, 0, theme.glyphs.bar, theme.bar);
    }
    let column = |cells: usize| u16::try_from(cells).unwrap_or(u16::MAX);
    let (presence, said) = roll::presence(sight, person);
    let mut end = row.width;
    for (text, style) in [
        (said, tone(presence)),
        (roll::turn(sight, person), tone(Tone::Strong)),
    ] {
        if !text.is_empty() {
            let left = Rect { width: end, ..row };
            end = paint::put_right(buffer, left, 0, &text, style).saturating_sub(2);
        }
    }
    paint::put(buffer, row, 2, 0, &person.key, theme.dim);
    let x = 4 + column(columns.keys);
    let room = |x: u16| usize::from(end.saturating_sub(x + 1));
    let style = tone(if look.picked {
        Tone::Strong
    } else {
        Tone::Text
    });
    let name = roll::name(sight, person);
    paint::put_fit(
        buffer,
        row,
        (x, 0),
        room(x).min(columns.names),
        &name,
        style,
    );
    let x = x + column(columns.names) + 2;
    if room(x) >= TELLING {
        let office = roll::office(sight, person);
        paint::put_fit(buffer, row, (x, 0), room(x), &office, theme.dim);
    }
}
