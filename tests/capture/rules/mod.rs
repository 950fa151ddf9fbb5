//! The rules under the table.

mod meaning;
mod recognition;
