//! From a terminal's bytes to events.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::PART;
use super::mouse::reported;
use super::tables::{CODES, LETTERS, NUMBERS, find};

const ESC: u8 = 0x1b;
/// What Backspace sends, by terminal; the other of the two is Ctrl+Backspace for many.
const DEL: u8 = 0x7f;
const BS: u8 = 0x08;
const PASTE_END: &[u8] = b"\x1b[201~";
/// No sequence that means anything is longer; what is, is noise.
const LONGEST: usize = 64;

/// Understands bytes as they come, in pieces of any size.
#[derive(Debug, Default)]
pub(super) struct Parser {
    /// Not understood yet.
    rest: Vec<u8>,
    /// The text of a paste whose end has not come yet.
    paste: Option<Vec<u8>>,
    /// Whether Backspace sends `BS` here.
    backspaces: bool,
    events: Vec<Event>,
    /// Where the cursor was when it was asked.
    columns: Vec<u16>,
}

/// The beginning of some bytes, understood.
enum Found {
    /// It means this and is so long.
    Event(Event, usize),
    /// It means nothing and is so long.
    Nothing(usize),
    /// It answers where the cursor is: in this column; and is so long.
    Column(u16, usize),
    /// A paste begins behind it.
    Paste(usize),
    /// More has to come.
    Amid,
}

impl Parser {
    /// For a terminal whose erase character (`stty erase`) is this.
    pub(super) fn for_erase(erase: u8) -> Self {
        Self {
            backspaces: erase == BS,
            ..Self::default()
        }
    }

    /// Whether a sequence has begun and may not be one. A paste may take as long as it takes.
    pub(super) fn is_amid(&self) -> bool {
        self.paste.is_none() && !self.rest.is_empty()
    }

    /// The events since the last time.
    pub(super) fn take(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.events)
    }

    /// What has come of a paste that is still under way, when it is much; never all of it.
    pub(super) fn take_part(&mut self) -> Option<String> {
        let paste = self.paste.as_mut().filter(|paste| paste.len() >= PART)?;
        // Whatever stands before one of these, a broken character too, is the same without it.
        let begins = |byte: &u8| matches!(byte, b' '..=b'~' | 0xc2..);
        let end = paste.iter().rposition(begins).filter(|end| *end > 0)?;
        let rest = paste.split_off(end);
        let part = std::mem::replace(paste, rest);
        Some(String::from_utf8_lossy(&part).into_owned())
    }

    /// Nothing will come any more: a paste whose end is missing ends here.
    pub(super) fn end(&mut self) {
        if let Some(mut paste) = self.paste.take() {
            paste.append(&mut self.rest);
            // Its end may have begun.
            let mut marks = (1..PASTE_END.len()).rev();
            let begun =
                marks.find(|length| paste.ends_with(PASTE_END.get(..*length).unwrap_or(&[])));
            paste.truncate(paste.len() - begun.unwrap_or(0));
            let text = String::from_utf8_lossy(&paste).into_owned();
            self.events.push(Event::Paste(text));
        }
    }

    /// The answers where the cursor is, since the last time.
    pub(super) fn take_columns(&mut self) -> Vec<u16> {
        std::mem::take(&mut self.columns)
    }

    /// Takes more bytes.
    pub(super) fn feed(&mut self, bytes: &[u8]) {
        self.rest.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.rest);
        let mut left = bytes.as_slice();
        while !left.is_empty() {
            let used = match &mut self.paste {
                Some(_) => self.feed_paste(left),
                None => self.feed_keys(left),
            };
            if used == 0 {
                break;
            }
            left = left.get(used..).unwrap_or_default();
        }
        self.rest = left.to_vec();
    }

    /// Nothing more comes: what looked like the beginning of a sequence was keys.
    pub(super) fn flush(&mut self) {
        let rest = std::mem::take(&mut self.rest);
        match rest.as_slice() {
            [] => {}
            [ESC, b'O' | b'[', ..] if rest.len() > 2 => {}
            [ESC] => self.events.push(key(KeyCode::Esc, KeyModifiers::NONE)),
            [ESC, c, ..] if c.is_ascii_graphic() => {
                self.events
                    .push(key(KeyCode::Char(char::from(*c)), KeyModifiers::ALT));
            }
            [ESC, ..] => {
                self.events.push(key(KeyCode::Esc, KeyModifiers::NONE));
                self.events.push(key(KeyCode::Esc, KeyModifiers::NONE));
            }
            _ => self.events.push(key(
                KeyCode::Char(char::REPLACEMENT_CHARACTER),
                KeyModifiers::NONE,
            )),
        }
    }

    fn feed_keys(&mut self, bytes: &[u8]) -> usize {
        if self.backspaces && bytes.first() == Some(&BS) {
            self.events
                .push(key(KeyCode::Backspace, KeyModifiers::NONE));
            return 1;
        }
        match understand(bytes) {
            Found::Event(event, length) => {
                self.events.push(event);
                length
            }
            Found::Column(column, length) => {
                self.columns.push(column);
                length
            }
            Found::Nothing(length) => length,
            Found::Paste(length) => {
                self.paste = Some(Vec::new());
                length
            }
            Found::Amid => 0,
        }
    }

    fn feed_paste(&mut self, bytes: &[u8]) -> usize {
        let end = bytes
            .windows(PASTE_END.len())
            .position(|window| window == PASTE_END);
        // Without the end, its beginning may stand at the end of what came.
        let text = end.unwrap_or(bytes.len().saturating_sub(PASTE_END.len() - 1));
        if let Some(paste) = &mut self.paste {
            paste.extend_from_slice(bytes.get(..text).unwrap_or_default());
        }
        if end.is_none() {
            return text;
        }
        let paste = self.paste.take().unwrap_or_default();
        let paste = String::from_utf8_lossy(&paste).into_owned();
        self.events.push(Event::Paste(paste));
        text + PASTE_END.len()
    }
}

fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// Understands the beginning of some bytes.
fn understand(bytes: &[u8]) -> Found {
    match bytes {
        [ESC] | [ESC, b'[' | b'O' | ESC] => Found::Amid,
        [ESC, b'[', rest @ ..] => control(rest, KeyModifiers::NONE, 2),
        [ESC, b'O', letter, ..] => single_shift(*letter, KeyModifiers::NONE, 3),
        // Alt before a sequence, as rxvt and some others send it.
        [ESC, ESC, b'[', rest @ ..] => control(rest, KeyModifiers::ALT, 3),
        [ESC, ESC, b'O', letter, ..] => single_shift(*letter, KeyModifiers::ALT, 4),
        [ESC, ESC, b'O'] => Found::Amid,
        [ESC, ESC, ..] => Found::Event(key(KeyCode::Esc, KeyModifiers::NONE), 1),
        // Esc and a Ctrl+letter that came at once, as over a slow line: with Alt it would be AltGr, which types its
        // own character.
        [ESC, c, ..] if is_ctrl_letter(*c) => {
            Found::Event(key(KeyCode::Esc, KeyModifiers::NONE), 1)
        }
        [ESC, rest @ ..] => plain(rest, KeyModifiers::ALT, 1),
        bytes => plain(bytes, KeyModifiers::NONE, 0),
    }
}

/// Whether a byte is a Ctrl+letter that is no key of its own (Backspace, Tab, Enter).
const fn is_ctrl_letter(byte: u8) -> bool {
    matches!(byte, 1..=0x1a) && !matches!(byte, BS | b'\t' | b'\r')
}

/// A character or a control byte; `before` bytes stood before it.
fn plain(bytes: &[u8], modifiers: KeyModifiers, before: usize) -> Found {
    let Some(&first) = bytes.first() else {
        return Found::Amid;
    };
    let control = |c: u8| {
        key(
            KeyCode::Char(char::from(c)),
            modifiers | KeyModifiers::CONTROL,
        )
    };
    let event = match first {
        b'\r' => key(KeyCode::Enter, modifiers),
        b'\t' => key(KeyCode::Tab, modifiers),
        DEL => key(KeyCode::Backspace, modifiers),
        0 => control(b' '),
        1..=0x1a => control(first - 1 + b'a'),
        0x1c..=0x1f => control(first - 0x1c + b'\\'),
        _ => return character(bytes, modifiers, before),
    };
    Found::Event(event, before + 1)
}

fn character(bytes: &[u8], modifiers: KeyModifiers, before: usize) -> Found {
    let length = match bytes.first() {
        Some(0xc2..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..=0xf4) => 4,
        _ => 1,
    };
    let Some(head) = bytes.get(..length) else {
        return Found::Amid;
    };
    let (c, length) = match std::str::from_utf8(head)
        .ok()
        .and_then(|text| text.chars().next())
    {
        Some(c) => (c, length),
        None => (char::REPLACEMENT_CHARACTER, 1),
    };
    Found::Event(key(KeyCode::Char(c), modifiers), before + length)
}

fn single_shift(letter: u8, modifiers: KeyModifiers, length: usize) -> Found {
    match find(LETTERS, letter) {
        Some(code) => Found::Event(key(code, modifiers), length),
        None => Found::Nothing(length),
    }
}

/// A control sequence, without its introducer of `before` bytes.
fn control(bytes: &[u8], modifiers: KeyModifiers, before: usize) -> Found {
    // The Linux console's F1 to F5: `CSI [ A` to `CSI [ E`.
    if let [b'[', rest @ ..] = bytes {
        return match rest.first() {
            None => Found::Amid,
            Some(letter @ b'A'..=b'E') => {
                Found::Event(key(KeyCode::F(letter - b'A' + 1), modifiers), before + 2)
            }
            Some(_) => Found::Nothing(before + 2),
        };
    }
    let Some(at) = bytes.iter().position(|byte| !(0x20..0x40).contains(byte)) else {
        return if bytes.len() > LONGEST {
            Found::Nothing(before + bytes.len())
        } else {
            Found::Amid
        };
    };
    let length = before + at + 1;
    let (Some(parameters), Some(&last)) = (bytes.get(..at), bytes.get(at)) else {
        return Found::Nothing(length);
    };
    if !(0x40..0x7f).contains(&last) {
        // Broken off by something else, which is not to be swallowed.
        return Found::Nothing(before + at);
    }
    if let ([b'<', report @ ..], b'M' | b'm') = (parameters, last) {
        return match reported(report, last) {
            Some(event) => Found::Event(event, length),
            None => Found::Nothing(length),
        };
    }
    // Answers, none of which was asked for.
    if parameters
        .first()
        .is_some_and(|byte| (b'<'..=b'?').contains(byte))
    {
        return Found::Nothing(length);
    }
    if (parameters, last) == (b"200", b'~') {
        return Found::Paste(length);
    }
    if let Some(column) = answered_column(parameters).filter(|_| last == b'R') {
        return Found::Column(column, length);
    }
    match sequence(parameters, last, modifiers) {
        Some(event) => Found::Event(event, length),
        None => Found::Nothing(length),
    }
}

/// The column of `CSI row ; column R`, which answers where the cursor is. In the first row it cannot be
/// told from F3 and is not asked.
fn answered_column(parameters: &[u8]) -> Option<u16> {
    let (row, column) = std::str::from_utf8(parameters).ok()?.split_once(';')?;
    let row: u16 = row.parse().ok()?;
    column.parse().ok().filter(|_| row > 1)
}

/// What a control sequence means.
fn sequence(parameters: &[u8], last: u8, modifiers: KeyModifiers) -> Option<Event> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut parts = text.split(';').map(|part| part.split(':'));
    let mut next = || -> Vec<u32> {
        let part = parts.next().into_iter().flatten();
        part.map(|number| number.parse().unwrap_or(0)).collect()
    };
    let (first, second, third) = (next(), next(), next());
    let number = |part: &[u32]| part.first().copied().unwrap_or(0);
    let modified = modifiers | modifiers_of(number(&second));
    let code = match last {
        b'I' if text.is_empty() => return Some(Event::FocusGained),
        b'O' if text.is_empty() => return Some(Event::FocusLost),
        // xterm's way to tell Ctrl+Enter from Enter.
        b'~' if number(&first) == 27 => code_point(number(&third))?,
        b'~' => find(NUMBERS, number(&first))?,
        b'u' => code_point(number(&first))?,
        b'M' => return None,
        letter => find(LETTERS, letter)?,
    };
    let kind = match second.get(1) {
        Some(2) => KeyEventKind::Repeat,
        Some(3) => KeyEventKind::Release,
        _ => KeyEventKind::Press,
    };
    Some(Event::Key(KeyEvent::new_with_kind(code, modified, kind)))
}

fn code_point(code: u32) -> Option<KeyCode> {
    find(CODES, code).or_else(|| {
        char::from_u32(code)
            .filter(|c| !c.is_control())
            .map(KeyCode::Char)
    })
}

/// Modifiers as sequences have them: one more than the sum of Shift 1, Alt 2, Ctrl 4.
fn modifiers_of(number: u32) -> KeyModifiers {
    let bits = number.saturating_sub(1);
    [
        (1, KeyModifiers::SHIFT),
        (2, KeyModifiers::ALT),
        (4, KeyModifiers::CONTROL),
    ]
    .into_iter()
    .filter(|(bit, _)| bits & bit != 0)
    .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}
