//! What measures are held against: the least that a terminal can be asked for, and the least that a program with
//! ratatui can do.

use std::io::{self, Read, Write};
use std::time::Duration;

use crossterm::event::{self, Event, KeyCode, KeyEventKind};
use crossterm::terminal::enable_raw_mode;
use ratatui::layout::Position;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

/// What a row holds; what is longer goes on in the next one.
const ROW: usize = 96;

/// What both say when they are there.
pub const READY: &str = "ready";

/// Gives back each byte: what the pseudo-terminal and the scheduler cost by themselves.
pub fn echo() -> io::Result<()> {
    enable_raw_mode()?;
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    write!(output, "{READY}\r\n")?;
    output.flush()?;
    let mut bytes = [0; 4096];
    loop {
        let read = input.read(&mut bytes)?;
        if read == 0 {
            return Ok(());
        }
        for byte in bytes.iter().take(read) {
            match byte {
                b'\r' => output.write_all(b"\r\n")?,
                byte => output.write_all(std::slice::from_ref(byte))?,
            }
        }
        output.flush()?;
    }
}

/// Lines of text and a cursor: everything pending is taken in, then the rows that are seen are drawn, once.
pub fn ratatui() -> io::Result<()> {
    let mut terminal = ratatui::init();
    let mut lines = vec![READY.to_owned(), String::new()];
    loop {
        terminal.draw(|frame| {
            let height = usize::from(frame.area().height);
            let seen = lines.len().saturating_sub(height);
            let seen = lines.get(seen..).unwrap_or_default();
            let text: Vec<Line> = seen.iter().map(|line| Line::raw(line.as_str())).collect();
            frame.render_widget(Paragraph::new(text), frame.area());
            let column = seen.last().map_or(0, |line| line.chars().count());
            let at = |place: usize| u16::try_from(place).unwrap_or(u16::MAX);
            frame.set_cursor_position(Position::new(at(column), at(seen.len().saturating_sub(1))));
        })?;
        loop {
            match event::read()? {
                Event::Key(key) if key.kind == KeyEventKind::Press => match key.code {
                    KeyCode::Enter => lines.push(String::new()),
                    KeyCode::Char(letter) => match lines.last_mut() {
                        Some(line) if line.chars().count() < ROW => line.push(letter),
                        _ => lines.push(letter.to_string()),
                    },
                    _ => {}
                },
                _ => {}
            }
            if !event::poll(Duration::ZERO)? {
                break;
            }
        }
    }
}
