//! A key as text and as the terminal reports it.

use std::fmt;
use std::str::FromStr;

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::names::{ALT, CTRL, NAMED, SHIFT};
use crate::locale::Catalog;
use crate::text::fold;

/// A key with its modifiers, in the one form that is compared: no Shift on characters (the character
/// says it), Ctrl+letters in lower case, Shift+Tab for the terminal's « back tab ».
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    code: KeyCode,
    modifiers: KeyModifiers,
}

/// Why a text names no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// No key has that name.
    #[error("no key has that name")]
    Unknown,
    /// A digit with Ctrl or Alt: typed with Shift on an AZERTY keyboard, so it never arrives.
    #[error("a digit with Ctrl or Alt")]
    Digit,
    /// A combination that the terminal sends as another key (Ctrl+I is Tab, Ctrl+M is Enter).
    #[error("the terminal sends it as another key")]
    Same,
    /// Ctrl+C, which people press to copy: a file may give it to nothing else.
    #[error("reserved")]
    Reserved,
    /// Ctrl+Alt+character is how Windows reports `AltGr`, so it is text.
    #[error("it is text")]
    AltGr,
}

impl KeyError {
    /// The message that says so.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Unknown => "key-error-unknown",
            Self::Digit => "key-error-digit",
            Self::Same => "key-error-same",
            Self::Reserved => "key-error-reserved",
            Self::AltGr => "key-error-altgr",
        }
    }
}

impl Key {
    /// A key in the compared form.
    #[must_use]
    pub fn new(code: KeyCode, modifiers: KeyModifiers) -> Self {
        let known = KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT;
        let mut modifiers = modifiers & known;
        let code = match code {
            KeyCode::BackTab => {
                modifiers |= KeyModifiers::SHIFT;
                KeyCode::Tab
            }
            KeyCode::Char(c) => {
                modifiers -= KeyModifiers::SHIFT;
                // AltGr, as Windows reports it.
                if modifiers == KeyModifiers::CONTROL | KeyModifiers::ALT {
                    modifiers = KeyModifiers::NONE;
                }
                if modifiers.contains(KeyModifiers::CONTROL) {
                    KeyCode::Char(c.to_ascii_lowercase())
                } else {
                    KeyCode::Char(c)
                }
            }
            code => code,
        };
        Self { code, modifiers }
    }

    /// The key of a terminal's event; none when it reports a release.
    #[must_use]
    pub fn pressed(event: &KeyEvent) -> Option<Self> {
        (event.kind != KeyEventKind::Release).then(|| Self::new(event.code, event.modifiers))
    }

    /// The character to be typed, when the key is text.
    #[must_use]
    pub fn text(self) -> Option<char> {
        match self.code {
            KeyCode::Char(c) if self.modifiers.is_empty() && !c.is_control() => Some(c),
            _ => None,
        }
    }

    /// The code, in the compared form.
    #[must_use]
    pub const fn code(self) -> KeyCode {
        self.code
    }

    /// Whether it is Ctrl+C, which copies and does nothing else.
    #[must_use]
    pub fn is_reserved(self) -> bool {
        (self.code, self.modifiers) == (KeyCode::Char('c'), KeyModifiers::CONTROL)
    }

    /// Whether it is a character with Alt alone, which is never taken from who types.
    #[must_use]
    pub fn is_alt_character(self) -> bool {
        matches!(self.code, KeyCode::Char(_)) && self.modifiers == KeyModifiers::ALT
    }

    /// How the key is called on the reader's keyboard: « Maj+Tab », « Pg.préc ».
    #[must_use]
    pub fn label(self, catalog: &Catalog) -> String {
        let mut label = String::new();
        for (modifier, message) in [
            (KeyModifiers::CONTROL, "key-ctrl"),
            (KeyModifiers::ALT, "key-alt"),
            (KeyModifiers::SHIFT, "key-shift"),
        ] {
            if self.modifiers.contains(modifier) {
                label.push_str(&catalog.text(message));
                label.push('+');
            }
        }
        match NAMED.iter().find(|named| named.code == self.code) {
            Some(named) => label.push_str(&catalog.text(named.message)),
            None => label.push_str(&self.bare_name()),
        }
        label
    }

    /// The name in files, without modifiers.
    fn bare_name(self) -> String {
        if let Some(named) = NAMED.iter().find(|named| named.code == self.code) {
            return named.name.to_owned();
        }
        match self.code {
            KeyCode::F(n) => format!("F{n}"),
            KeyCode::Char(c) if self.modifiers.contains(KeyModifiers::CONTROL) => {
                c.to_ascii_uppercase().to_string()
            }
            KeyCode::Char(c) => c.to_string(),
            other => format!("{other:?}"),
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (modifier, name) in [
            (KeyModifiers::CONTROL, "Ctrl+"),
            (KeyModifiers::ALT, "Alt+"),
            (KeyModifiers::SHIFT, "Shift+"),
        ] {
            if self.modifiers.contains(modifier) {
                f.write_str(name)?;
            }
        }
        f.write_str(&self.bare_name())
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = text.trim_matches(' ');
        // The key itself may be `+`.
        while let Some((before, after)) = rest.split_once('+') {
            if before.is_empty() || after.is_empty() {
                break;
            }
            modifiers |= modifier(before).ok_or(KeyError::Unknown)?;
            rest = after;
        }
        let code = code(rest).ok_or(KeyError::Unknown)?;
        refused(code, modifiers)?;
        Ok(Self::new(code, modifiers))
    }
}

fn modifier(name: &str) -> Option<KeyModifiers> {
    let name = fold(name);
    [
        (CTRL, KeyModifiers::CONTROL),
        (ALT, KeyModifiers::ALT),
        (SHIFT, KeyModifiers::SHIFT),
    ]
    .into_iter()
    .find_map(|(names, modifier)| names.contains(&name.as_str()).then_some(modifier))
}

fn code(name: &str) -> Option<KeyCode> {
    let mut chars = name.chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return (!c.is_control()).then_some(KeyCode::Char(c));
    }
    let folded = fold(name);
    if let Some(number) = folded.strip_prefix('f') {
        let number = number.parse().ok()?;
        return (1..=24).contains(&number).then_some(KeyCode::F(number));
    }
    NAMED
        .iter()
        .find(|named| {
            named.name.eq_ignore_ascii_case(&folded) || named.also.contains(&folded.as_str())
        })
        .map(|named| named.code)
}

/// What a keymap may not name, with the reason.
fn refused(code: KeyCode, modifiers: KeyModifiers) -> Result<(), KeyError> {
    let KeyCode::Char(c) = code else {
        return Ok(());
    };
    let ctrl = modifiers.contains(KeyModifiers::CONTROL);
    let alt = modifiers.contains(KeyModifiers::ALT);
    if ctrl && alt {
        return Err(KeyError::AltGr);
    }
    if (ctrl || alt) && c.is_ascii_digit() {
        return Err(KeyError::Digit);
    }
    match c.to_ascii_lowercase() {
        'i' | 'j' | 'm' | '[' if ctrl => Err(KeyError::Same),
        _ => Ok(()),
    }
}
