//! Many sessions at once: reading the sessions of a folder, and finding words in them.
//!
//! Nothing here writes to a session or stands in the way of the one who writes it. What is private or
//! confidential is neither found nor kept anywhere.

// `Archive` is what the module is about.
#[allow(clippy::module_inception)]
mod archive;
mod excerpt;
mod hit;
#[cfg(feature = "search")]
mod index;
#[cfg(not(feature = "search"))]
#[path = "no_index.rs"]
mod index;
mod passage;
mod query;
mod rank;
pub mod register;
mod sieve;
mod sift;
pub mod text;
mod walk;

pub use archive::{Archive, forget};
pub use hit::{Excerpt, Hit, HitKind, Meeting};
pub use query::Query;
pub use rank::{Answer, Limits};
pub use walk::{Filed, Walk, read, walk};
