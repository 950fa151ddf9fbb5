//! copil takes the minutes of steering-committee sessions, live, in a terminal.
//!
//! # The map
//!
//! ```text
//!  key ─keys→ Command ─app→ Edit ─edit::apply→ Session ─store→ journal record, later .ron
//!                      │                        │
//!  typed line ─capture─┘                        ├─document→ Document ─write→ text · email
//!                      └→ Effect ─term→ world   └─view→ regions of the screen
//! ```
//!
//! Who may use whom; `tests/imports.rs` holds the code to it.
//!
//! | module | what it is | may use |
//! |---|---|---|
//! | `text` | text as people type and read it: folding, widths, wrapping, cleaning | – |
//! | `model` | what a session is: plain data, total functions | `text` |
//! | `edit` | the only way a session changes; undo and redo | `model` `text` |
//! | `capture` | one typed line → what it means → edits; the KEYWORDS table; completion; dates; rosters | `model` `edit` `text` |
//! | `locale` | the words of the screen; forms of dates and ordinals | `text` |
//! | `document` | the tree of blocks; building each document; house style; typography | `model` `locale::format` `text` |
//! | `write` | one writer a format, siblings of one shape | `document` `text` |
//! | `store` | session file, journal, recovery, lock, folder | `model` `edit` `text` |
//! | `archive` | many sessions at once: reading a folder of them, finding words in them | `model` `store` `text` |
//! | `seal` | finished minutes sealed: canonical text, digests, signatures | `model` `document` `write` `store` `text` |
//! | `keys` | keys as text, the COMMANDS table, keymaps | `locale` `text` |
//! | `theme` | the colours of the screen, raw → resolved | `locale` `text` |
//! | `app` | state and update: an event in, effects out; no I/O | `model` `edit` `capture` `document` `keys` `archive` `locale` `text` |
//! | `view` | layout and drawing of the regions of the screen | `app` `archive` `model` `edit::RowRef` `capture` `document` `write::text` `theme` `keys` `locale` `text` |
//! | `term` | the terminal, the clipboard, the loop that performs effects | all |
//! | `cli` | the command line | all |
//! | `link` | no module: how the release program is laid out, for the linker | – |
//!
//! # What always holds
//!
//! 1. Only [`edit::apply`] changes a session.
//! 2. An edit, then its inverse, is the identity, up to the id counter, which only grows.
//! 3. Session file + journal = session.
//! 4. Same session, same options, same clock: same bytes.
//! 5. Drawing never panics.
//! 6. The table above holds.
//! 7. Everything shipped loads.

pub mod app;
pub mod archive;
pub mod capture;
pub mod cli;
pub mod document;
pub mod edit;
pub mod keys;
pub mod locale;
pub mod model;
pub mod seal;
pub mod store;
pub mod term;
pub mod text;
pub mod theme;
pub mod view;
pub mod write;
