//! The keymap file that changes nothing: every command with its keys, commented out.

use std::fmt::Write;

use super::{COMMANDS, Mode};
use crate::locale::Catalog;

/// A keymap file in the reader's language that holds every command of every mode as a comment, to be
/// uncommented and changed.
#[must_use]
pub fn default_file(catalog: &Catalog) -> String {
    let mut file = String::new();
    for line in catalog.text("keymap-file-head").lines() {
        // Writing into a String cannot fail.
        let _ = writeln!(file, "// {line}");
    }
    file.push_str("{\n");
    for &mode in Mode::ALL {
        let mode_words = catalog.text(&format!("mode-{}", mode.name()));
        let _ = writeln!(file, "    // {mode_words}\n    \"{}\": {{", mode.name());
        for row in COMMANDS.iter().filter(|row| row.is_in(mode)) {
            let keys: Vec<&str> = row.default_keys(mode).collect();
            let name = row.id.name();
            let words = catalog.text(&row.id.name_message());
            let setting = format!("// \"{name}\": \"{}\",", keys.join(" "));
            let _ = writeln!(file, "        {setting:<50} // {words}");
        }
        file.push_str("    },\n");
    }
    file.push_str("}\n");
    file
}
