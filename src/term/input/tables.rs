//! The sequences that terminals send for keys.

use crossterm::event::KeyCode;

/// `CSI … letter` and `SS3 letter`.
pub(super) const LETTERS: &[(u8, KeyCode)] = &[
    (b'A', KeyCode::Up),
    (b'B', KeyCode::Down),
    (b'C', KeyCode::Right),
    (b'D', KeyCode::Left),
    (b'F', KeyCode::End),
    (b'H', KeyCode::Home),
    (b'M', KeyCode::Enter),
    (b'P', KeyCode::F(1)),
    (b'Q', KeyCode::F(2)),
    (b'R', KeyCode::F(3)),
    (b'S', KeyCode::F(4)),
    (b'Z', KeyCode::BackTab),
];

/// `CSI number ~`: VT220, xterm, rxvt and the Linux console agree as far as they go.
pub(super) const NUMBERS: &[(u32, KeyCode)] = &[
    (1, KeyCode::Home),
    (2, KeyCode::Insert),
    (3, KeyCode::Delete),
    (4, KeyCode::End),
    (5, KeyCode::PageUp),
    (6, KeyCode::PageDown),
    (7, KeyCode::Home),
    (8, KeyCode::End),
    (11, KeyCode::F(1)),
    (12, KeyCode::F(2)),
    (13, KeyCode::F(3)),
    (14, KeyCode::F(4)),
    (15, KeyCode::F(5)),
    (17, KeyCode::F(6)),
    (18, KeyCode::F(7)),
    (19, KeyCode::F(8)),
    (20, KeyCode::F(9)),
    (21, KeyCode::F(10)),
    (23, KeyCode::F(11)),
    (24, KeyCode::F(12)),
];

/// `CSI code u` and `CSI 27;modifiers;code ~`: keys that are no characters.
pub(super) const CODES: &[(u32, KeyCode)] = &[
    (9, KeyCode::Tab),
    (13, KeyCode::Enter),
    (27, KeyCode::Esc),
    (8, KeyCode::Backspace),
    (127, KeyCode::Backspace),
];

/// The key of a code.
pub(super) fn find<T: PartialEq + Copy>(table: &[(T, KeyCode)], code: T) -> Option<KeyCode> {
    table
        .iter()
        .find(|(one, _)| *one == code)
        .map(|(_, key)| *key)
}
