//! The figures followed: a name, its way so far, where it stands; the one picked over time.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::symbols::Marker;
use ratatui::text::Span;
use ratatui::widgets::{Axis, Chart, Dataset, GraphType, Sparkline, Widget};

use super::super::super::paint;
use super::{GAP, Parts};
use crate::app::App;
use crate::app::flow::names;
use crate::app::register::{self as told, Register, RegisterPage, Series};
use crate::text::cells;
use crate::theme::Theme;

/// The list, and below it the one picked.
pub(super) fn figures(
    app: &App,
    theme: &Theme,
    page: &RegisterPage,
    register: &Register,
    parts: &Parts,
    buffer: &mut Buffer,
) {
    let words = app.words();
    let series = page.series();
    let wide = series.iter().map(|one| cells(&one.name)).max().unwrap_or(0);
    let wide = u16::try_from(wide)
        .unwrap_or(u16::MAX)
        .clamp(8, parts.list.width / 2);
    let readings = series
        .iter()
        .map(|one| one.readings.len())
        .max()
        .unwrap_or(0);
    let way = u16::try_from(readings).unwrap_or(u16::MAX).clamp(2, 24);
    paint::put(
        buffer,
        parts.head,
        1,
        0,
        &words.text("register-column-figure"),
        theme.dim,
    );
    let x = 1 + wide + GAP + way + GAP;
    paint::put(
        buffer,
        parts.head,
        x,
        0,
        &words.text("register-column-value"),
        theme.dim,
    );
    let date = x + 12 + GAP;
    paint::put(
        buffer,
        parts.head,
        date,
        0,
        &words.text("register-column-session"),
        theme.dim,
    );
    let seen = usize::from(parts.list.height.max(1));
    let first = (page.at() + 1).saturating_sub(seen);
    for ((n, one), y) in series
        .iter()
        .enumerate()
        .skip(first)
        .zip(0..parts.list.height)
    {
        if n == page.at() {
            paint::put(buffer, parts.list, 0, y, theme.glyphs.bar, theme.bar);
        }
        paint::put_fit(
            buffer,
            parts.list,
            (1, y),
            usize::from(wide),
            &one.name,
            theme.text,
        );
        sparkline(
            theme,
            one,
            (parts.list.x + 1 + wide + GAP, parts.list.y + y, way),
            buffer,
        );
        let Some(last) = one.last() else { continue };
        paint::put_fit(
            buffer,
            parts.list,
            (x, y),
            12,
            &told::figure(last),
            theme.speaker,
        );
        let day = register.sitting(last.sitting).map(|sitting| &sitting.date);
        let day = day.map(|day| names::date(day, words)).unwrap_or_default();
        let room = usize::from(parts.list.width.saturating_sub(date + 1));
        paint::put_fit(buffer, parts.list, (date, y), room, &day, theme.dim);
    }
    if let Some(one) = page.picked_series() {
        chart(app, theme, register, one, parts.whole, buffer);
    }
}

fn sparkline(theme: &Theme, series: &Series, (x, y, way): (u16, u16, u16), buffer: &mut Buffer) {
    let last = series.readings.len().saturating_sub(usize::from(way));
    let values = series
        .readings
        .iter()
        .skip(last)
        .map(|one| u64::from(one.value));
    let area = Rect::new(x, y, way, 1).intersection(buffer.area);
    let values: Vec<u64> = values.collect();
    Sparkline::default()
        .data(&values)
        .max(u64::from(series.most().max(1)))
        .style(theme.accent)
        .render(area, buffer);
}

/// A figure over time; one reading alone is no way.
fn chart(
    app: &App,
    theme: &Theme,
    register: &Register,
    series: &Series,
    area: Rect,
    buffer: &mut Buffer,
) {
    let day = |at: usize| register.sitting(at)?.date.first_day();
    let data: Vec<(f64, f64)> = series
        .readings
        .iter()
        .filter_map(|one| {
            let day = chrono::Datelike::num_days_from_ce(&day(one.sitting)?);
            Some((f64::from(day), f64::from(one.value)))
        })
        .collect();
    let (Some(first), Some(last)) = (data.first(), data.last()) else {
        return;
    };
    if data.len() < 2 || area.height < 4 {
        return;
    }
    let most = f64::from(series.most().max(1));
    let label = |at: usize| {
        let reading = series.readings.get(at)?;
        let sitting = register.sitting(reading.sitting)?;
        Some(names::date(&sitting.date, app.words()))
    };
    let labels = [label(0), label(series.readings.len() - 1)];
    let labels = labels.map(|label| Span::styled(label.unwrap_or_default(), theme.dim));
    let heights = ["0".to_owned(), series.most().to_string()];
    let heights = heights.map(|height| Span::styled(height, theme.dim));
    let line = Dataset::default()
        .marker(Marker::Braille)
        .graph_type(GraphType::Line)
        .style(theme.accent)
        .data(&data);
    let area = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2).min(100),
        ..area
    };
    Chart::new(vec![line])
        .style(theme.text)
        .x_axis(
            Axis::default()
                .style(theme.rule)
                .bounds([first.0, last.0])
                .labels(labels),
        )
        .y_axis(
            Axis::default()
                .style(theme.rule)
                .bounds([0.0, most])
                .labels(heights),
        )
        .render(area.intersection(buffer.area), buffer);
}
