//! The zip that holds the parts of an office document. Same parts, same bytes: nothing in it knows what time
//! it is.

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::write::WriteError;

/// A package being filled.
pub(in crate::write) struct Package {
    // In memory: a zip is written by going back in it, which not every place to write to can.
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    /// An empty one.
    pub(in crate::write) fn new() -> Self {
        Self {
            zip: ZipWriter::new(Cursor::new(Vec::new())),
        }
    }

    /// Adds a part.
    pub(in crate::write) fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.put(path, bytes, CompressionMethod::Deflated)
    }

    /// Adds a part as it is: what tells `file` which format this is, and pictures.
    pub(in crate::write) fn store(&mut self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        self.put(path, bytes, CompressionMethod::Stored)
    }

    fn put(
        &mut self,
        path: &str,
        bytes: &[u8],
        method: CompressionMethod,
    ) -> Result<(), WriteError> {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            // 1 January 1980, the zip's own beginning.
            .last_modified_time(DateTime::default());
        self.zip
            .start_file(path, options)
            .map_err(io::Error::from)?;
        self.zip.write_all(bytes)?;
        Ok(())
    }

    /// Writes the package out.
    pub(in crate::write) fn finish(self, out: &mut dyn Write) -> Result<(), WriteError> {
        let whole = self.zip.finish().map_err(io::Error::from)?;
        out.write_all(&whole.into_inner())?;
        Ok(())
    }
}
