//! The names of keys: one row a key, first the name that files and messages are written with.

use crossterm::event::KeyCode;

/// A key that is no printable character.
pub(super) struct Named {
    pub(super) code: KeyCode,
    /// In files; the message `key-…` shows it in the reader's language.
    pub(super) name: &'static str,
    /// Other spellings accepted, folded.
    pub(super) also: &'static [&'static str],
    /// The message id of its label.
    pub(super) message: &'static str,
}

const fn named(
    code: KeyCode,
    name: &'static str,
    also: &'static [&'static str],
    message: &'static str,
) -> Named {
    Named {
        code,
        name,
        also,
        message,
    }
}

/// Every key with a name, function keys apart.
#[rustfmt::skip]
pub(super) const NAMED: &[Named] = &[
    named(KeyCode::Enter,     "Enter",     &["entree", "return", "retour"],                "key-enter"),
    named(KeyCode::Tab,       "Tab",       &["tabulation"],                                "key-tab"),
    named(KeyCode::Esc,       "Esc",       &["escape", "echap", "echappement"],            "key-esc"),
    named(KeyCode::Backspace, "Backspace", &["retourarriere", "effacement", "ret.arr"],   "key-backspace"),
    named(KeyCode::Delete,    "Delete",    &["del", "suppr", "supprimer", "supprime"],     "key-delete"),
    named(KeyCode::Insert,    "Insert",    &["ins", "inser", "inserer"],                   "key-insert"),
    named(KeyCode::Up,        "Up",        &["haut"],                                      "key-up"),
    named(KeyCode::Down,      "Down",      &["bas"],                                       "key-down"),
    named(KeyCode::Left,      "Left",      &["gauche"],                                    "key-left"),
    named(KeyCode::Right,     "Right",     &["droite"],                                    "key-right"),
    named(KeyCode::Home,      "Home",      &["debut", "origine"],                          "key-home"),
    named(KeyCode::End,       "End",       &["fin"],                                       "key-end"),
    named(KeyCode::PageUp,    "PageUp",    &["pgup", "pageprecedente", "pg.prec", "pgprec"], "key-page-up"),
    named(KeyCode::PageDown,  "PageDown",  &["pgdn", "pagesuivante", "pg.suiv", "pgsuiv"], "key-page-down"),
    named(KeyCode::Char(' '), "Space",     &["espace"],                                    "key-space"),
];

/// The spellings of the modifiers, folded.
pub(super) const CTRL: &[&str] = &["ctrl", "control", "controle"];
pub(super) const ALT: &[&str] = &["alt", "meta", "option"];
pub(super) const SHIFT: &[&str] = &["shift", "maj", "majuscule"];
