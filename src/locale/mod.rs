//! Words and forms that depend on a language, for screens and for dates everywhere.

pub mod format;
