//! How the terminal at hand shows text: measured with, and signs chosen, by everything that lays out.
//!
//! How wide a character is, is no property of a text alone: terminals made for Chinese, Japanese and Korean
//! draw those that Unicode calls *ambiguous* two cells wide: signs (`│ … ’ – ①`), many of them also letters
//! (`é à ü`). People's text keeps them, so where a terminal does so **every** width is measured so; only the
//! program's own signs are replaced by ASCII ones. One thread lays out and draws, and what holds for its
//! terminal is kept with that thread; all others see the usual manner.

use std::cell::Cell;

/// Which ambiguous characters are two cells wide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ambiguous {
    /// None, as most terminals have it.
    #[default]
    Narrow,
    /// Signs; letters are not.
    WideSigns,
    /// All.
    Wide,
}

/// How the terminal shows text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// How wide ambiguous characters are.
    pub ambiguous: Ambiguous,
    /// The program's own signs are ASCII.
    pub ascii_signs: bool,
}

thread_local! {
    static MANNER: Cell<Manner> = const { Cell::new(Manner { ambiguous: Ambiguous::Narrow, ascii_signs: false }) };
}

impl Manner {
    /// The manner of this thread's terminal.
    #[must_use]
    pub fn current() -> Self {
        MANNER.get()
    }

    /// Takes this manner from now on; everything laid out before has to be laid out again.
    pub fn settle(self) {
        MANNER.set(self);
    }
}

/// What stands for words left out.
#[must_use]
pub fn ellipsis() -> char {
    if Manner::current().ascii_signs {
        '~'
    } else {
        '…'
    }
}

/// What stands between short facts on one line, blanks included.
#[must_use]
pub fn between() -> &'static str {
    if Manner::current().ascii_signs {
        " - "
    } else {
        " · "
    }
}
