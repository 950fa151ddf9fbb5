//! How the user left the columns of the screen, kept from one time to the next in the state folder. A file
//! that cannot be read is no reason to stop: the columns are then the house's.

use std::fs;
use std::path::{Path, PathBuf};

use crate::app::Columns;
use crate::store::session_file::ron_options;

fn file(folder: &Path) -> PathBuf {
    folder.join("columns.ron")
}

/// The columns as they were left.
pub(super) fn read(folder: &Path) -> Columns {
    let text = fs::read_to_string(file(folder)).unwrap_or_default();
    ron_options().from_str(&text).unwrap_or_default()
}

/// Keeps them.
pub(super) fn keep(folder: &Path, columns: Columns) {
    let written = ron_options()
        .to_string(&columns)
        .map_err(std::io::Error::other)
        .and_then(|text| {
            fs::create_dir_all(folder)?;
            fs::write(file(folder), text + "\n")
        });
    if let Err(error) = written {
        tracing::warn!(%error, "the widths of the columns could not be kept");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_come_back_and_a_broken_file_is_as_none() {
        let folder = tempfile::tempdir().unwrap();
        let columns = Columns {
            left: Some(275),
            side: Some(400),
            ..Columns::default()
        };
        assert_eq!(read(folder.path()), Columns::default());
        keep(folder.path(), columns);
        assert_eq!(read(folder.path()), columns);
        fs::write(file(folder.path()), "(left: ").unwrap();
        assert_eq!(read(folder.path()), Columns::default());
    }
}
