//! The mouse as terminals report it: `CSI < button ; column ; row M`, `m` for a button let go (SGR, 1006).

use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

/// The bits of the button's number.
const WHEEL: u16 = 64;
const MOVING: u16 = 32;
/// Shift, Meta and Control say nothing here.
const HELD: u16 = 4 | 8 | 16;

/// What a report means, its introducer and its last letter taken off; nothing for buttons and motions that
/// nobody here waits for.
pub(super) fn reported(parameters: &[u8], last: u8) -> Option<Event> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut numbers = text.split(';').map(str::parse::<u16>);
    let mut next = || numbers.next()?.ok();
    let (button, column, row) = (next()?, next()?, next()?);
    let kind = match (button & !HELD, last) {
        (0, b'M') => MouseEventKind::Down(MouseButton::Left),
        (0, b'm') => MouseEventKind::Up(MouseButton::Left),
        (MOVING, b'M') => MouseEventKind::Drag(MouseButton::Left),
        (WHEEL, b'M') => MouseEventKind::ScrollUp,
        (button, b'M') if button == WHEEL + 1 => MouseEventKind::ScrollDown,
        _ => return None,
    };
    Some(Event::Mouse(MouseEvent {
        kind,
        // Reports count from 1.
        column: column.checked_sub(1)?,
        row: row.checked_sub(1)?,
        modifiers: KeyModifiers::NONE,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_are_told_apart_by_their_button_and_their_letter() {
        let left = MouseButton::Left;
        for (report, last, kind) in [
            ("0;3;2", b'M', Some(MouseEventKind::Down(left))),
            ("0;3;2", b'm', Some(MouseEventKind::Up(left))),
            ("32;3;2", b'M', Some(MouseEventKind::Drag(left))),
            ("4;3;2", b'M', Some(MouseEventKind::Down(left))),
            ("64;3;2", b'M', Some(MouseEventKind::ScrollUp)),
            ("65;3;2", b'M', Some(MouseEventKind::ScrollDown)),
            ("2;3;2", b'M', None),
            ("35;3;2", b'M', None),
            ("0;0;2", b'M', None),
            ("0;3", b'M', None),
            ("0;99999;2", b'M', None),
            ("x;3;2", b'M', None),
        ] {
            let told = reported(report.as_bytes(), last);
            let expected = kind.map(|kind| {
                Event::Mouse(MouseEvent {
                    kind,
                    column: 2,
                    row: 1,
                    modifiers: KeyModifiers::NONE,
                })
            });
            assert_eq!(told, expected, "{report}");
        }
    }
}
