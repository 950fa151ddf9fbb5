//! Many sessions at once: reading the sessions of a folder, and finding words in them.
//!
//! Nothing here writes to a session or stands in the way of the one who writes it. What is private or
//! confidential is neither found nor kept anywhere.

mod hit;
pub mod text;
mod walk;

pub use hit::{Excerpt, Hit, HitKind, Meeting};
pub use walk::{Filed, Walk, read, walk};
