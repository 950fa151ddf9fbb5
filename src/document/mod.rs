//! Documents: the tree that writers read, and how each document is built from a session.
//!
//! Every word of a document that people did not type comes from the house style. Nothing here reads a
//! file, chooses a colour or knows a width: a house style arrives as text, a document leaves as a tree.

mod builder;
pub mod house;
mod spaces;
mod tree;
pub mod typography;

pub use builder::{Options, Status, compte_rendu, file_stem, sentence, subject};
pub use house::{Format, House, HouseError};
pub use spaces::Spaces;
pub use tree::{Block, Content, Document, Inline, Item, Over, Rank, Role, Source, plain};
