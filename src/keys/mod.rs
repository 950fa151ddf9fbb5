//! Keys as people write them, the commands they give, and which key gives which command where.
//!
//! [`COMMANDS`] is the one table: the dispatcher, the hints, the help, the palette, the README and the
//! commented keymap file are all read off it. This module knows no state: whether a command applies now
//! is for the application to say.

mod closed;
mod command;
mod default_file;
mod key;
mod keymap;
mod mode;
mod names;
mod overrides;
mod row;
mod script;
mod table;

#[cfg(test)]
mod tests;

pub use command::CommandId;
pub use default_file::default_file;
pub use key::{Key, KeyError};
pub use keymap::Keymap;
pub use mode::Mode;
pub use overrides::{KeymapError, Trouble};
pub use row::{Group, Row};
pub use script::{ScriptError, read_keys};
pub use table::COMMANDS;
