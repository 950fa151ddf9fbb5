//! The commands given last from the palette, kept from one run to the next: a name a line, the latest first.

use std::path::Path;
use std::{fs, io};

use crate::keys::CommandId;

const NAME: &str = "recent-commands";

/// What was kept; nothing where nothing can be read. What another version called by another name is left out.
#[must_use]
pub fn read(state: &Path) -> Vec<CommandId> {
    let text = fs::read_to_string(state.join(NAME)).unwrap_or_default();
    text.lines().filter_map(|line| line.parse().ok()).collect()
}

/// Keeps them.
///
/// # Errors
/// When the folder cannot be written to.
pub fn write(state: &Path, recent: &[CommandId]) -> io::Result<()> {
    fs::create_dir_all(state)?;
    let lines: Vec<&str> = recent.iter().map(|id| id.name()).collect();
    // A file half written would only cost an order.
    fs::write(state.join(NAME), lines.join("\n") + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_what_is_not_known_is_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("copil");
        assert_eq!(read(&state), []);
        let given = [CommandId::Copy, CommandId::Preview];
        write(&state, &given).unwrap();
        assert_eq!(read(&state), given);
        fs::write(state.join(NAME), "fly\ncopy\n\u{1b}[2J\n").unwrap();
        assert_eq!(read(&state), [CommandId::Copy]);
    }
}
