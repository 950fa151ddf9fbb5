//! The only way a session changes: an [`Edit`] is a value, [`apply`] performs it and returns its
//! inverse, an [`Editor`] keeps the session with its history. What else changes by edits is a [`Root`]
//! like it.
//!
//! Edits address what they change by id or key, never by position alone, so that they land on a
//! session that somebody edited by hand in between, or say that they cannot.

mod apply;
mod between;
mod corrections;
mod editor;
mod fiche;
mod follow;
mod frozen;
mod hidden;
mod list;
mod numbers;
mod restore;
mod root;
mod row;

pub use apply::{Edit, EditError, Field, apply};
pub use between::between;
pub use corrections::corrections;
pub use editor::{Editor, Group, KEPT, Step};
pub use fiche::FicheEdit;
pub use follow::{Following, following};
pub use hidden::{check_hidden, needs_key};
pub use numbers::fix_numbers;
pub use restore::restore;
pub use root::Root;
pub use row::{Row, RowRef, Slot};
